"""The verbs simulate and sweep: networks of people in fast time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import inf
from typing import Any

import numpy as np

from . import errors
from .brain import Brain
from .engine import balance as balancing
from .engine.bind import Program, bind, expect_stimuli
from .engine.collect import Collector
from .engine.learning import expect_direct, prepared
from .engine.network import Network, expect_people, resolve
from .engine.noise import expect_seed
from .engine.rules import at_work
from .engine.run import COMPLETE, INTERRUPTED, Clock, chunks, thread_count
from .engine.setup import Options, expect_signals
from .engine.stability import expect_time_step
from .keep import Keep
from .model import Model
from .relation import Relation
from .result import Result, record
from .rule import Plasticity
from .stimulus import Stimulus
from .units import ms, second

PRECISIONS = ("single", "double")
SCHEMES = ("euler", "heun")
NOISES = ("gaussian", "weak", "none")


def simulate(
    people: Brain | Sequence[Brain],
    relations: Sequence[Relation] = (),
    *,
    model: str | Model = "wong_wang",
    coupling: Any = 1.0,
    params: Mapping[str, Any] | None = None,
    duration: float = 10 * second,
    dt: float = 0.1 * ms,
    seed: int | None = None,
    balance: str | None = None,
    delays: bool = False,
    speed: float = 5.0,
    stimuli: Sequence[Stimulus] = (),
    start: Mapping[str, Any] | None = None,
    scheme: str = "euler",
    noise: str = "gaussian",
    precision: str = "single",
    keep: Keep = Keep(),
    plasticity: Sequence[Plasticity] = (),
    memory: float = inf,
    plastic_every: float | None = None,
    progress: bool | None = None,
) -> Result:
    """Simulate one or more people, alone or in relation.

    Parameters
    ----------
    people : Brain or sequence of Brain
        Everybody in the run; names must differ.
    relations : sequence of Relation
        Who acts on whom. With none, or with zero gain, people run exactly as alone.
    model : str or Model
        Local dynamics, a name from `sy.models` or your own declaration.
    coupling : float, (person, 1) or {person: float}
        Multiplies every person's own weights as given.
    params : mapping
        Parameter name -> number, (region,), (person, region) or {person: number or (region,)}.
    duration, dt : float, s
        Length of the run and time step.
    seed : int, optional
        Key of the noise; drawn and recorded if not given. The same seed gives the same bits on any number of threads.
    balance : None, "fic" or "closure"
        Feedback inhibition control of `wong_wang`: exact, or with the Gaussian closure for strong noise.
    delays : bool
        Conduction delays, lengths / `speed` (m/s).
    stimuli : sequence of Stimulus
        Parameters that change in time.
    start : mapping, optional
        State name -> start values that fit (person, region).
    scheme : "euler" or "heun"
        Euler–Maruyama (order 1) or Heun (order 2 without noise).
    noise : "gaussian", "weak" or "none"
        Distribution of the increments; "weak" is binomial with the same mean and variance.
    precision : "single" or "double"
    keep : Keep
        What to store.
    plasticity : sequence of Plasticity
        Rules that change weights or parameters while the network runs. The result holds what each rule changed (edge or
        region, time; `target` and `source` number the regions of an edge), and for rules of edges all `weights` at the
        start and at the end, from which another run can go on: `brain.replace(weights=...)`.
    memory : float, s
        With rules at every step: how long running means and variances reach back; inf keeps the mean where the model
        declares that its activity starts.
    plastic_every : float, s, optional
        Rules change at the end of every such window by what it showed; None: with every time step.
    progress : bool, optional
        Show a progress line; None shows it on a terminal when the run takes more than two seconds.

    Returns
    -------
    Result
        One array per kept state and signal with dimensions (person, region, time), times in seconds.

    Notes
    -----
    A rule y' = F(y, averages) of `plasticity` is followed in one of two forms. With every step dt, the product of two
    deviations stands in place of their covariance and a mean is a running one,

        y ← y + dt F(y, d_post d_pre, m),    d = x - m,    m ← m e^(-dt/memory) + x (1 - e^(-dt/memory))

    and with every window of `plastic_every` seconds, means and covariances are those of the window:

        y ← y + plastic_every F(y, ⟨x⟩, ⟨x_post x_pre⟩ - ⟨x_post⟩⟨x_pre⟩, …)

    Where F is linear in what it reads a path stays within about 2.3 √ε of the average that `live` follows, ε the
    network's time scale over that of the rule. Misleads: with memory=inf the mean is the declared start, which is right for
    models that fluctuate around it (linear ones: 0) and wrong where activity moves away from it; windows that are not much
    longer than the network's memory make covariances too small. People are awake here (asleep and arousal are 0), and
    age is the time since the start. What remains after the last whole window changes nothing.

    Raises
    ------
    SyntonyError
        For input that is not allowed, and when the run leaves the finite numbers.

    Examples
    --------
    >>> import syntony as sy
    >>> brain = sy.Brain("toy", [[0, 1], [1, 0]])
    >>> r = simulate(brain, model="linear", coupling=0.5, duration=0.1, seed=1, keep=sy.Keep(every=0.01))
    >>> dict(r["x"].sizes)
    {'person': 1, 'region': 2, 'time': 10}

    The two regions are wired together by what they share; then the run goes on with the weights that it has reached:

    >>> plastic = [sy.Plasticity("covariance", params={"rate": 0.1})]
    >>> options = {"model": "linear", "params": {"tau": 1.0}, "duration": 20, "dt": 0.01, "plasticity": plastic}
    >>> r = simulate(brain, coupling=0.5, seed=1, **options)
    >>> r["covariance: toy"].dims, r["weights"].dims
    (('edge', 'time'), ('when', 'person', 'region', 'region_2'))
    >>> later = brain.replace(weights=r["weights"].sel(when="end", person="toy").values)
    >>> r = simulate(later, coupling=0.5, seed=2, plastic_every=1.0, **options)
    """
    network = resolve(people, relations, model=model, coupling=coupling, params=params)
    network = balancing.balance(network, balance)
    options = expect_options(duration, dt, expect_seed(seed), precision, scheme, noise, delays, speed, keep)
    stimuli = expect_stimuli(stimuli, network, duration)
    expect_time_step(network, dt)
    items = at_work(network, plasticity)
    options = _with_rules(options, memory, plastic_every, bool(items))
    expect_direct(items, network, options)
    network = prepared(network, items)
    program = bind([network], options, [options.seed], stimuli, start, items=items)
    collector, outcome = _run(program, "simulate", progress)
    facts = _facts(network, options, balance, stimuli, outcome, collector.reached)
    if items:
        facts |= {"plasticity": [item.facts for item in items], "memory": memory, "plastic_every": plastic_every}
    return Result(collector.arrays(squeeze=True), record(**facts))


def sweep(
    people: Brain | Sequence[Brain],
    grid: Mapping[str, Sequence[Any]],
    relations: Sequence[Relation] = (),
    *,
    model: str | Model = "wong_wang",
    coupling: Any = 1.0,
    params: Mapping[str, Any] | None = None,
    duration: float = 10 * second,
    dt: float = 0.1 * ms,
    seed: int | None = None,
    balance: str | None = None,
    delays: bool = False,
    speed: float = 5.0,
    stimuli: Sequence[Stimulus] = (),
    start: Mapping[str, Any] | None = None,
    scheme: str = "euler",
    noise: str = "gaussian",
    precision: str = "single",
    keep: Keep = Keep(),
    threads: int | None = None,
    layout: str = "auto",
    progress: bool | None = None,
) -> Result:
    """Simulate every point of a grid in one compiled pass; the grid's axes come first in the result.

    `grid` maps "coupling", "seed" or a parameter's name to the values to try. All points share the noise of their seed,
    so that differences between points are differences of the parameters; add "seed" to the grid for independent repeats.
    `layout` chooses how the points are laid over the processor: "regions" (one point at a time), "points" (many points
    abreast, shared weights, no delays or relations) or "auto". Other arguments are those of `simulate`.

    Examples
    --------
    >>> import syntony as sy
    >>> brain = sy.Brain("toy", [[0, 1], [1, 0]])
    >>> r = sweep(brain, {"coupling": [0.1, 0.2, 0.3]}, model="linear", duration=0.1, seed=1)
    >>> dict(r["x"].sizes)
    {'coupling': 3, 'person': 1, 'region': 2, 'time': 10}
    """
    base = expect_seed(seed)
    options = expect_options(duration, dt, base, precision, scheme, noise, delays, speed, keep)
    people = expect_people(people)
    relations = errors.expect_sequence(relations, "relations", "sy.Relation(sender, receiver, ...)")
    points = _points(grid)
    networks, seeds = [], []
    for point in points:
        own = {k: v for k, v in point.items() if k not in ("coupling", "seed")}
        network = resolve(
            people, relations, model=model, coupling=point.get("coupling", coupling), params={**(params or {}), **own}
        )
        networks.append(balancing.balance(network, balance))
        seeds.append(expect_seed(point.get("seed", base)))
    stimuli = expect_stimuli(stimuli, networks[0], duration)
    for network in networks:
        expect_time_step(network, dt)
    workers = thread_count(threads, len(networks))
    program = bind(networks, options, seeds, stimuli, start, layout, workers)
    collector, outcome = _run(program, "sweep", progress, threads, grid)
    facts = _facts(networks[0], options, balance, stimuli, outcome, collector.reached)
    facts["verb"] = "sweep"
    facts["grid"] = {name: list(values) for name, values in grid.items()}
    return Result(collector.arrays(squeeze=False), record(**facts))


def expect_options(duration, dt, seed, precision, scheme, noise, delays, speed, keep) -> Options:
    """How to run, with every value checked."""
    errors.expect_number(duration, "duration", low=0, open_low=True, unit="s")
    errors.expect_number(dt, "dt", low=0, high=float(duration), open_low=True, unit="s")
    errors.expect_choice(precision, PRECISIONS, "precision")
    errors.expect_choice(scheme, SCHEMES, "scheme")
    errors.expect_choice(noise, NOISES, "noise")
    errors.expect_choice(delays, (True, False), "delays")
    errors.expect_number(speed, "speed", low=0, open_low=True, unit="m/s")
    if not isinstance(keep, Keep):
        raise errors.BadValue(f"keep is {type(keep).__name__}; expected sy.Keep(...)")
    if keep.start >= duration:
        raise errors.BadValue(
            f"Keep(start={keep.start:g}) lies after the run's end at {duration:g} s; nothing would be stored"
        )
    expect_signals(keep)
    return Options(float(duration), float(dt), seed, precision, scheme, noise, bool(delays), float(speed), keep)


def _with_rules(options: Options, memory: float, plastic_every: float | None, plastic: bool) -> Options:
    """The options with the time scales at which rules look and act."""
    errors.expect_number(memory if memory != inf else 1.0, "memory", low=0, open_low=True, unit="s")
    if plastic_every is None:
        return replace(options, memory=float(memory))
    if not plastic:
        raise errors.BadValue("plastic_every is for rules, but there are none; give plasticity=[sy.Plasticity(...)]")
    if memory != inf:
        raise errors.BadValue(
            f"memory={memory:g} s and plastic_every={plastic_every!r} s are both given; windows have means of their own: "
            "leave one out"
        )
    errors.expect_number(plastic_every, "plastic_every", low=options.dt, high=options.duration, unit="s")
    return replace(options, plastic_every=float(plastic_every))


def _points(grid: Mapping[str, Sequence[Any]]) -> list[dict[str, Any]]:
    if not isinstance(grid, Mapping) or not grid:
        raise errors.BadValue("the grid is empty; give {name: values}, for example {'coupling': [0.5, 1.0]}")
    for name, values in grid.items():
        if np.ndim(values) != 1 or len(values) == 0:
            raise errors.BadShape(f"grid values of {name!r} have shape {np.shape(values)}; expected a list of numbers")
    mesh = np.meshgrid(*(np.arange(len(v)) for v in grid.values()), indexing="ij")
    return [
        {name: values[i] for (name, values), i in zip(grid.items(), index)} for index in zip(*(m.ravel() for m in mesh))
    ]


def _run(program: Program, title: str, progress: bool | None, threads: int | None = None, grid: Any = None):
    collector, outcome, clock = Collector(program, grid), COMPLETE, Clock(title, progress)
    try:
        for chunk in chunks(program, threads=threads, progress=clock):
            collector.add(chunk)
    except KeyboardInterrupt:
        outcome = INTERRUPTED
    finally:
        clock.close()
    return collector, outcome


def _facts(network: Network, options: Options, balance, stimuli, outcome: str, reached: float) -> dict[str, Any]:
    changed = {name: network.given["params"][name] for name in network.given["params"]}
    return {
        "verb": "simulate",
        "outcome": outcome,
        "duration": reached,
        "model": network.model.name,
        "model_source": network.model.source,
        "people": network.names,
        "brains": {brain.name: brain.source for brain in network.people},
        "relations": [repr(r) for r in network.given["relations"]],
        "coupling": network.given["coupling"],
        "params": changed,
        "defaults": {k: v for k, v in network.model.defaults.items() if k not in changed},
        "balance": balance,
        "stimuli": [repr(s) for s in stimuli],
        "dt": options.dt,
        "seed": options.seed,
        "scheme": options.scheme,
        "noise": options.noise,
        "precision": options.precision,
        "delays": options.delays,
        "speed": options.speed if options.delays else None,
    }
