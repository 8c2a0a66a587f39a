"""The verb live: people, relations and a course over months and years, on the slow clock."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from . import errors
from .brain import Brain
from .bursts import Bursts
from .course import Course
from .drive import Drive
from .engine.averages import average, expect_readable, phase_of
from .engine.balance import BALANCES
from .engine.beings import Beings
from .engine.blas import one_thread
from .engine.bursts import burst
from .engine.cast import COUPLING, NOISE, drive_of, expect_person, learning_of, looped, relations_of
from .engine.checkpoint import Checkpoint
from .engine.life import changed_arrays, elimination_error, looked_at, told_of, weights_at
from .engine.network import Network, resolve, spread
from .engine.rules import at_work
from .engine.run import COMPLETE, INTERRUPTED, UNSTABLE, Clock
from .engine.situations import Maker, stretches
from .engine.slow import Moment, Slow, Steps, Stretch, follow, leap
from .model import Model
from .person import Bond, Person
from .relation import Relation
from .result import Result, record
from .rule import Plasticity

SAMPLES = 200
WORST_ELIMINATION = 0.02
SAVE_EVERY = 5.0  # seconds of the clock on the wall
SPREAD = 2.3  # single-path error of averaging over √ε; measured, docs/explanation/three-clocks.md


def live(
    people: Brain | Person | Sequence[Brain | Person],
    relations: Sequence[Relation] = (),
    course: Course | None = None,
    *,
    bonds: Sequence[Bond] = (),
    plasticity: Sequence[Plasticity] = (),
    drives: Sequence[Drive] = (),
    model: str | Model = "wong_wang",
    coupling: Any = None,
    params: Mapping[str, Any] | None = None,
    sigma: Any = None,
    balance: str | None = None,
    eliminate: Sequence[str] | None = None,
    every: float | None = None,
    tolerance: float | None = None,
    step: float | None = None,
    guard: float = 1e-3,
    method: str = "average",
    bursts: Bursts | None = None,
    checkpoint: str | Path | None = None,
    progress: bool | None = None,
) -> Result:
    """Let people live through a course: what is together in them, or between them, changes their weights.

        dy/dt = Σ_situations share · F(y, averages in that situation)

    Every kind of episode, rest and sleep is a situation: the people in it, the relations open between them, and their
    drives. Its averages are those of linear noise around the working point of these people together; no time steps of
    milliseconds are made.

    Parameters
    ----------
    people, relations, model, coupling, params :
        As in `simulate`. Relations are open in the episodes that both people take part in.
        A Person has a body besides: arousal, schemata, glands and marks that live on, tied to the brain by `person.TIES`.
    course : Course
    bonds : sequence of Bond
        What people are worth to each other in distress; open in the episodes that both take part in.
    plasticity : sequence of Plasticity
        Which rules work on whose edges or regions; everything else keeps its value.
    drives : sequence of Drive
        Affects and other slow inputs; they act while awake, multiplied by an episode's intensity.
    sigma : optional
        Replaces every noise amplitude of the model.
    balance : None, "fic" or "closure"
        Feedback inhibition is solved again for every situation and all weights: it follows at once.
    eliminate : names of states
        Fast states that follow the others, to first order in their time constants; checked at the start and at the end.
    every : float, s, optional
        Time between samples of the result; a two-hundredth of the course if not given.
    tolerance : float
        Relative error of a step: 1e-4, with persons 1e-3.
    step : float, s, optional
        Fixed steps instead of adaptive ones.
    guard : float
        The run stops when a leading eigenvalue comes closer to zero than this share of the fastest rate: there
        fluctuations are too large for linear noise.
    method : "average", "bursts" or "auto"
        Averages by linear noise; bursts of direct simulation; or averages as long as there is a stable working point, and
        bursts from there on.
    bursts : Bursts, optional
        How bursts are made, for the latter two.
    checkpoint : path, optional
        Folder where the run is saved every few seconds; a run that finds its own checkpoint goes on from there and ends
        with the same bits.

    Returns
    -------
    Result
        On the course's time axis: what every rule changed (edge or region, time), leading eigenvalues (situation, time),
        integration measures of everybody alone and without drives (person, time); all weights at the start and at the end. Of
        persons: control, window, schemata, expectation, marks, hormones, fear (person, time); quality, comfort and synchrony of bonds (bond, time).
        `provenance["outcome"]` is "complete", "interrupted" or "unstable"; in the last case `provenance["stop"]` says
        when, in which situation, in which regions and through which edges.

    Notes
    -----
    Not given, coupling, sigma, balance and eliminate are 1, the model's own, None and nothing; with persons 1.2, 4e-4, "fic"
    and the fast inhibition of `wong_wang`: there linear noise holds for the drives of persons.

    A single path differs from this average by about 2.3 √ε, ε the network's time scale over that of the rule
    (`provenance["path_spread"]`); limit cycles and several stable states are beyond linear noise.

    References
    ----------
    Galtier and Wainrib 2012, doi:10.1186/2190-8567-2-13.

    Examples
    --------
    >>> import syntony as sy
    >>> from syntony.units import day, hour
    >>> brain = sy.Brain("a", [[0, 0.3], [0.3, 0]])
    >>> r = live(brain, course=sy.Course(end=1 * day), model="linear", sigma=1.0, plasticity=[sy.Plasticity("covariance")])
    >>> r["covariance: a"].dims, r.provenance["outcome"]
    (('edge', 'time'), 'complete')
    """
    if not isinstance(course, Course):
        raise errors.BadValue(f"course is {type(course).__name__}; give sy.Course([sy.Episode(...), ...])")
    cast = _cast(people, bonds, method, model)
    steps = _steps((1e-3 if cast.persons else 1e-4) if tolerance is None else tolerance, step, guard, course)
    bursts = _bursts(method, bursts)
    if cast.persons:
        coupling, sigma = COUPLING if coupling is None else coupling, NOISE if sigma is None else sigma
        balance, eliminate = balance or "fic", ("S_I",) if eliminate is None else eliminate
        drives = [*drives, *(drive_of(p) for p in cast.persons)]
        plasticity = [*plasticity, *(learning_of(p) for p in cast.persons)]
    coupling, eliminate = 1.0 if coupling is None else coupling, eliminate or ()
    relations = [*relations, *(r for bond in cast.bonds for r in relations_of(bond))]
    with one_thread():
        network = _network(cast.brains, relations, model, coupling, params, drives, sigma)
        slow, stretches, alone = _plan(network, course, plasticity, balance, eliminate, bursts, cast)
        times = _times(course.end, every)
        facts = _facts(network, course, slow, balance, eliminate, steps) | {"method": method, "bursts": repr(bursts)}
        facts |= told_of(slow)
        saved = Checkpoint(Path(checkpoint), facts | _bits(slow, times)) if checkpoint is not None else None
        facts |= _expected(slow, stretches)
        walks = _walks(slow, stretches, steps, method, bursts)
        samples, outcome, stop = _run(slow, walks, times, saved, progress)
        reached = times[: len(samples)]
        arrays = changed_arrays(slow, reached, samples)
        if method != "bursts":  # people who are followed by bursts alone may have no working point
            arrays |= looked_at(slow, stretches, alone, reached, samples)
        arrays["weights"] = _weights(slow, reached, samples)
    facts |= {"outcome": outcome, **({"stop": asdict(stop)} if stop is not None else {})}
    return Result(arrays, record(**facts))


def _steps(tolerance: float, step: float | None, guard: float, course: Course) -> Steps:
    errors.expect_number(tolerance, "tolerance", low=1e-12, high=0.1)
    errors.expect_number(guard, "guard", low=0, high=1)
    if step is not None:
        errors.expect_number(step, "step", low=0, high=course.end, open_low=True, unit="s")
    return Steps(tolerance, step, guard)


def _network(people, relations, model, coupling, params, drives, sigma) -> Network:
    network = resolve(people, relations, model=model, coupling=coupling, params=params, drives=drives)
    if sigma is None:
        return network
    noise = {p: spread(sigma, network.names, network.shape, "sigma") for p in network.model.noise.values()}
    network.model.check_params(noise)
    return network.with_params(**noise)


class Cast(NamedTuple):
    """Who takes part: everybody's brain, those with a body, and what they are worth to each other."""

    brains: list[Brain]
    persons: list[Person]
    bonds: tuple[Bond, ...]


def _cast(people: Any, bonds: Any, method: str, model: Any) -> Cast:
    given = [people] if isinstance(people, Brain | Person) else list(people)
    persons = [expect_person(p) for p in given if isinstance(p, Person)]
    brains = [p.brain if isinstance(p, Person) else p for p in given]
    bonds = tuple(errors.expect_sequence(bonds, "bonds", "sy.Bond(giver, receiver, quality)"))
    for bond in bonds:
        if not isinstance(bond, Bond):
            raise errors.BadValue(f"{type(bond).__name__} is not a Bond; give sy.Bond(giver, receiver, quality)")
        for name in (bond.giver, bond.receiver):
            errors.expect_name(
                name, [b.name for b in brains if isinstance(b, Brain)], "person", f"the bond {bond.name}"
            )
        if bond.receiver not in [p.name for p in persons]:
            raise errors.BadValue(f"{bond.receiver!r} receives the bond {bond.name} but has no body; give a sy.Person")
    if persons and (method != "average" or model != "wong_wang"):
        raise errors.BadValue(f"persons need method='average' and model='wong_wang'; got {method!r} and {model!r}")
    return Cast([looped(b) if isinstance(b, Brain) and persons else b for b in brains], persons, bonds)


def _plan(
    network: Network,
    course: Course,
    plasticity: Any,
    balance: str | None,
    eliminate: Sequence[str],
    bursts: Any,
    cast: Cast,
):
    """Everything slow, the course as stretches, and everybody alone without a drive."""
    items = at_work(network, plasticity)
    errors.expect_choice(balance, BALANCES, "balance")
    fast = tuple(errors.expect_name(name, network.model.states, "state", network.model.name) for name in eliminate)
    for item in items:
        expect_readable(item, network, fast, bursts=bursts is not None)
        if balance is not None and item.rule.modifies == "J_i":
            raise errors.BadValue(
                f"balance={balance!r} sets J_i, which the rule {item.rule.name!r} changes; give balance=None"
            )
    bodies = {network.names.index(p.name): p for p in cast.persons}
    maker = Maker(network, balance, fast, {k: p.habits["hassle"] for k, p in bodies.items()})
    found = stretches(network, course, maker, {item.person for item in items} | set(bodies))
    beings = Beings(bodies, cast.bonds, network) if bodies else None
    born = {p.name: -p.age for p in cast.persons} | dict(course.born)
    slow = Slow(network, items, born, beings)
    return slow, found, [maker.undriven(p) for p in range(len(network.people))]


def _times(end: float, every: float | None) -> np.ndarray:
    every = (
        end / SAMPLES if every is None else errors.expect_number(every, "every", low=end / 1e6, open_low=True, unit="s")
    )
    times = np.arange(0.0, end, every)
    return np.append(times[times < end * (1 - 1e-12)], end)


def _bursts(method: str, bursts: Bursts | None) -> Bursts | None:
    errors.expect_choice(method, ("average", "bursts", "auto"), "method")
    if (method == "average") != (bursts is None):
        raise errors.BadValue(
            "bursts=sy.Bursts(step=..., average=...) belongs to method='bursts' or 'auto'; give both or neither"
        )
    if bursts is not None and not isinstance(bursts, Bursts):
        raise errors.BadValue(f"bursts is {type(bursts).__name__}; give sy.Bursts(step=..., average=...)")
    return bursts


def _walks(slow: Slow, stretches: Sequence[Stretch], steps: Steps, method: str, bursts: Bursts | None):
    """Ways to go on from a moment, the preferred one first; all but the last may end early with a Stop."""
    by_average = partial(follow, slow, stretches, steps=steps)
    if bursts is None:
        return [by_average]
    model = slow.network.model
    read = {name for item in slow.items for names in item.rule.reads.values() for name in names}
    kept = {model.activity, phase_of(model) or model.activity, *read}
    look = partial(burst, how=bursts, kept=tuple(sorted(kept)))
    by_bursts = partial(leap, slow, stretches, step=bursts.step, look=look)
    return [by_bursts] if method == "bursts" else [by_average, by_bursts]


def _run(slow: Slow, walks: Sequence[Any], times: np.ndarray, saved: Checkpoint | None, progress: bool | None):
    """Samples at `times`, how the run ended, and why averages could not go on."""
    moment, samples = Moment(0.0, slow.start()), [slow.start()]
    if saved is not None:
        moment, samples = saved.load() or (moment, samples)
    clock, written = Clock("live", progress), time.monotonic()
    walks, outcome, stop = list(walks[-1:] if moment.leaping else walks), COMPLETE, None
    walk = walks.pop(0)(moment=moment)
    try:
        while moment.t < times[-1]:
            try:
                moment, within = next(walk)
            except StopIteration as end:
                stop = end.value
                if not walks:
                    outcome = UNSTABLE
                    break
                walk = walks.pop(0)(moment=replace(moment, starts={}))
                continue
            while len(samples) < len(times) and times[len(samples)] <= moment.t:
                samples.append(within(times[len(samples)]))
            if saved is not None and time.monotonic() - written > SAVE_EVERY:
                saved.save(moment, samples)
                written = time.monotonic()
            clock(moment.t / times[-1])
    except KeyboardInterrupt:
        outcome = INTERRUPTED
    finally:
        clock.close()
    if saved is not None and outcome != UNSTABLE:
        saved.save(moment, samples)
    return samples, outcome, stop


def _expected(slow: Slow, stretches: Sequence[Stretch]) -> dict[str, Any]:
    """What can be said of the error before the run: of averaging, and of what is eliminated."""
    weights, params, _ = slow.applied(slow.start(), 0.0)
    slowest, worst = 0.0, 0.0
    for situation in {p.situation.name: p.situation for s in stretches[:1] for p in s.shares}.values():
        try:
            found = average(situation, weights, params, None)
            slowest = max(slowest, -1.0 / found.abscissa if found.abscissa < 0 else 0.0)
            if situation.fast:
                whole = average(replace(situation, fast=()), weights, params, None)
                worst = max(worst, elimination_error(found, whole))
        except errors.Unstable:
            continue
    if worst > WORST_ELIMINATION:
        raise errors.BadValue(
            f"eliminating states changes covariances by {100 * worst:.2g} %, more than {100 * WORST_ELIMINATION:g} %; they are not "
            "fast enough: leave eliminate out"
        )
    spreads = {item.name: SPREAD * (slowest / item.rule.timescale) ** 0.5 for item in slow.items}
    return {"path_spread": spreads, "elimination_error": worst}


def _weights(slow: Slow, times: np.ndarray, samples: Sequence[np.ndarray]):
    import xarray as xr

    values = np.array([weights_at(slow, samples[k], times[k]) for k in (0, -1)])
    labels = list(slow.network.people[0].labels)
    coords = {"when": ["start", "end"], "person": slow.network.names, "region": labels, "region_2": labels}
    attrs = {"unit": "1", "meaning": "weights onto excitatory cells, target then source", "reached": float(times[-1])}
    return xr.DataArray(values, dims=("when", "person", "region", "region_2"), coords=coords, attrs=attrs)


def _facts(network: Network, course: Course, slow: Slow, balance, eliminate, steps: Steps) -> dict[str, Any]:
    return {
        "verb": "live",
        "model": network.model.name,
        "model_source": network.model.source,
        "people": network.names,
        "brains": {brain.name: brain.source for brain in network.people},
        "relations": [repr(r) for r in network.given["relations"]],
        "coupling": network.given["coupling"],
        "params": network.given["params"],
        "drives": [repr(d) for d in network.drives],
        "course": str(course).splitlines(),
        "episodes": [asdict(e) | {"intensity": _plain(e.intensity)} for e in course.episodes],
        "born": dict(course.born),
        "plasticity": [item.facts for item in slow.items],
        "balance": balance,
        "eliminate": list(eliminate),
        "steps": asdict(steps),
    }


def _plain(intensity: Any) -> Any:
    return dict(intensity) if isinstance(intensity, Mapping) else intensity


def _bits(slow: Slow, times: np.ndarray) -> dict[str, Any]:
    """What the numbers depend on beyond the facts: arrays, and the declarations themselves."""
    network = slow.network
    return {
        "weights": [
            network.weights(p, i.onto) for p in range(len(network.people)) for i in network.model.inputs.values()
        ],
        "values": dict(network.params),
        "edges": [(item.targets, item.sources) for item in slow.items],
        "parts": [(c.express, c.perceive) for c in network.channels],
        "crosses": [c.weights for c in network.crosses],
        "shares": [d.share for d in network.drives],
        "times": times,
        "version": record()["syntony"],
    }
