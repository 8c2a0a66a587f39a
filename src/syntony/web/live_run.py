"""A run that goes on as long as somebody watches, one frame at a time, and can be changed between two frames."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from .. import errors
from ..brain import Brain
from ..engine import balance as balancing
from ..engine.network import Network, region_shares, resolve
from ..engine.noise import expect_seed
from ..engine.region_program import RegionProgram, bind_regions
from ..engine.run import Chunk, chunks
from ..engine.setup import make_spec
from ..engine.stability import expect_time_step
from ..engine.steering import scaled_relations, steer
from ..keep import Keep
from ..model import Model
from ..relation import Relation
from ..simulate import expect_options
from ..stimulus import Stimulus
from ..units import day, ms, second
from .scene import parameters, quantity, scene

LONGEST = 30 * day
FRAMES_PER_SECOND = 30
RATES = (0.1, 20.0)  # simulated seconds per second
STRONGEST_COUPLING = 100.0
STRONGEST_RELATION = 10.0  # times its gain
MOST_PULSES = 16
LONGEST_PULSE = 60 * second
PULSED = Stimulus.param
PULSE = 0.05  # share of the parameter's upper bound, ours: visible, and far from the bounds
PULSE_LASTS = 1 * second
PULSED_AT = "Amygdala"


@dataclass(frozen=True, eq=False)
class Settings:
    """What has been changed: coupling (person,), parameters by name (person,), factors of relations by name, and pace."""

    coupling: np.ndarray
    params: Mapping[str, np.ndarray] = field(default_factory=dict)
    factors: Mapping[str, float] = field(default_factory=dict)
    rate: float = 1.0


@dataclass(frozen=True, eq=False)
class Pulse:
    """An addition to a parameter of some regions of one person, until a time of the run (s)."""

    person: int
    shares: np.ndarray
    amplitude: float
    ends: float


class LiveRun:
    """People in fast time, without an end. Arguments are those of `sy.simulate` without what needs an end.

    `advance` computes the next frame (the first call compiles); the other methods change the run and refuse what is not
    allowed, in which case everything stays as it was. Nothing here is safe to be called from two threads at once.

    Notes
    -----
    With `balance`, feedback inhibition is solved anew when a parameter or the coupling changes, for the relations as they
    were declared; a relation that is turned down, or a pulse, does not move it. That is our choice: balance is slow.

    Examples
    --------
    >>> import syntony as sy
    >>> run = LiveRun(sy.Brain("toy", [[0, 1], [1, 0]]), model="linear", coupling=0.5, seed=1)
    >>> time, values = run.advance()
    >>> round(time, 4), values.shape
    (0.0333, (1, 1, 2))
    """

    def __init__(
        self,
        people: Brain | Sequence[Brain],
        relations: Sequence[Relation] = (),
        *,
        model: str | Model = "wong_wang",
        coupling: Any = 1.0,
        params: Mapping[str, Any] | None = None,
        dt: float = 0.1 * ms,
        seed: int | None = None,
        balance: str | None = None,
        delays: bool = False,
        speed: float = 5.0,
        start: Mapping[str, Any] | None = None,
        scheme: str = "euler",
        noise: str = "gaussian",
        precision: str = "single",
    ):
        declared = resolve(people, relations, model=model, coupling=coupling, params=params)
        keep = Keep(every=LONGEST, states=tuple(declared.model.quantities))
        seed = expect_seed(seed)
        self.options = expect_options(LONGEST, dt, seed, precision, scheme, noise, delays, speed, keep)
        self.declared, self.balance, self.start = declared, balance, start
        self.settings, self.pulses, self.time = Settings(declared.coupling), (), 0.0
        self._network = self._networked(self.settings)
        self._program: RegionProgram | None = None
        self._chunks: Iterator[Chunk] = iter(())
        self._steered = True

    @property
    def quantities(self) -> tuple[str, ...]:
        """States and outputs of the model, the axis of a frame."""
        return tuple(self.declared.model.quantities)

    def advance(self) -> tuple[float, np.ndarray]:
        """The next frame: time (s) and values (quantity, person, region)."""
        program = self._program or self._begin()
        left = tuple(pulse for pulse in self.pulses if pulse.ends > self.time)
        if len(left) < len(self.pulses):
            self.pulses, self._steered = left, False
        if not self._steered:
            steer(program, self._pulsed(self._network, self.pulses))
            self._steered = True
        chunk = next(self._chunks, None)
        if chunk is None:
            raise errors.BadValue(f"the run has reached its end at {LONGEST / day:g} days; start it again")
        self.time = (chunk.first + chunk.steps) * self.options.dt
        states = self.declared.model.states
        slots = [f"x_{name}" if name in states else f"o_{name}" for name in self.quantities]
        return self.time, np.stack([program.state(0, slot)[0] for slot in slots]).astype(np.float32)

    def restart(self) -> None:
        """Begin again at time 0 with the settings as they are; the noise is the same."""
        self._program, self.pulses, self.time = None, (), 0.0

    def set(self, name: str, value: float, person: str | None = None) -> None:
        """Give the coupling or a parameter of one person, or of everybody, another value."""
        model, who = self.declared.model, self._who(person)
        if name == "coupling":
            value = errors.expect_number(value, name, low=0, high=STRONGEST_COUPLING)
            coupling = np.where(who, value, self.settings.coupling)
            return self._change(replace(self.settings, coupling=coupling))
        errors.expect_name(name, ["coupling", *self.adjustable], "parameter that can be changed", "this run")
        model.check_params({name: errors.expect_number(value, name)})
        before = self.settings.params.get(name, self.declared.params[name][:, 0])
        params = {**self.settings.params, name: np.where(who, float(value), before)}
        self._change(replace(self.settings, params=params))

    def relate(self, name: str, factor: float) -> None:
        """Multiply the gain of a relation as it was declared; 0 turns away, 1 is as declared."""
        factor = errors.expect_number(factor, f"factor of {name}", low=0, high=STRONGEST_RELATION)
        self._change(replace(self.settings, factors={**self.settings.factors, name: factor}))

    def pace(self, rate: float) -> None:
        """Simulated seconds per second."""
        self.settings = replace(self.settings, rate=errors.expect_number(rate, "rate", low=RATES[0], high=RATES[1]))

    def pulse(self, person: str | None, regions: Sequence[int], amplitude: float, duration: float) -> None:
        """Add `amplitude` to the input current of some regions for `duration` seconds from now on."""
        if PULSED not in self.declared.model.params:
            raise errors.BadValue(
                f"model {self.declared.model.name!r} has no parameter {PULSED!r} that a pulse could reach; change a parameter"
            )
        amplitude = errors.expect_number(amplitude, "amplitude of the pulse")
        duration = errors.expect_number(duration, "duration of the pulse", low=0, high=LONGEST_PULSE, open_low=True)
        added = [
            Pulse(
                p, region_shares(list(regions), self.declared.people[p], "the pulse"), amplitude, self.time + duration
            )
            for p in np.flatnonzero(self._who(person)).tolist()
        ]
        pulses = (*self.pulses, *added)
        if len(pulses) > MOST_PULSES:
            raise errors.BadValue(
                f"{len(pulses)} pulses at once; at most {MOST_PULSES} are allowed: wait for one to end"
            )
        self._pulsed(self._network, pulses)
        self.pulses, self._steered = pulses, False

    @property
    def adjustable(self) -> tuple[str, ...]:
        """Parameters with one value per person that may change while the run goes on."""
        model, quiet = self.declared.model, not any((self.declared.params[p] != 0).any() for p in self._noises)
        uneven = {name for name, values in self.declared.params.items() if (np.ptp(values, axis=1) > 0).any()}
        fixed = uneven | (set(self._noises) if quiet else set()) | ({"J_i"} if self.balance else set())
        return tuple(name for name in model.params if name not in fixed)

    def header(self) -> dict[str, Any]:
        """Everything that the page must know once."""
        model, people = self.declared.model, self.declared.people
        quantities = [
            quantity(name, q.unit, q.meaning, getattr(q, "limits", (-np.inf, np.inf)))
            for name, q in model.quantities.items()
        ]
        return {
            "mode": "live",
            **scene(people, self.declared),
            "quantities": quantities,
            "activity": self.quantities.index(model.activity),
            "fps": FRAMES_PER_SECOND,
            "rates": list(RATES),
            "parameters": parameters(self.declared, self.adjustable),
            "pulse": self._pulse_offer(),
            "facts": {
                "model": model.name, "model_meaning": model.meaning, "model_source": model.source,
                "balance": self.balance or "", "seed": self.options.seed, "dt": self.options.dt,
                "delays": self.options.delays, "brains": sorted({brain.source for brain in people} - {""}),
            },
        }  # fmt: skip

    def state(self) -> dict[str, Any]:
        """What clients must know after every change."""
        return {
            "coupling": self.settings.coupling.tolist(),
            "params": {name: values.tolist() for name, values in self.settings.params.items()},
            "factors": dict(self.settings.factors),
            "rate": self.settings.rate,
            "pulses": [{"person": p.person, "ends": p.ends} for p in self.pulses],
        }

    @property
    def _noises(self) -> tuple[str, ...]:
        return tuple(self.declared.model.noise.values())

    def _who(self, person: str | None) -> np.ndarray:
        names = self.declared.names
        if person is None:
            return np.ones(len(names), dtype=bool)
        return np.array(names) == errors.expect_name(person, names, "person", "this run")

    def _begin(self) -> RegionProgram:
        timed = []
        if PULSED in self.declared.model.params:  # a pulse of nothing: the kernel then lets the regions differ in it
            timed = [Stimulus(self.declared.names[0], 0.0, duration=self.options.dt)]
        network = self._pulsed(self._network, self.pulses)
        spec = make_spec([network], self.options, timed)
        program = bind_regions([network], self.options, [self.options.seed], spec, timed, self.start)
        self._program, self._steered = program, True
        self._chunks = chunks(program, size=self._steps)
        return program

    def _steps(self) -> int:
        return max(2, round(self.settings.rate / FRAMES_PER_SECOND / self.options.dt))

    def _change(self, settings: Settings) -> None:
        network = self._networked(settings)
        self._pulsed(network, self.pulses)
        self.settings, self._network, self._steered = settings, network, False

    def _networked(self, settings: Settings) -> Network:
        columns = {name: values[:, None] for name, values in settings.params.items()}
        network = replace(self.declared, coupling=settings.coupling).with_params(**columns)
        network = balancing.balance(network, self.balance)
        expect_time_step(network, self.options.dt)
        return scaled_relations(network, dict(settings.factors))

    def _pulsed(self, network: Network, pulses: Sequence[Pulse]) -> Network:
        if not pulses:
            return network
        values = np.array(network.params[PULSED])
        for pulse in pulses:
            values[pulse.person] += pulse.amplitude * pulse.shares
        network.model.check_params({PULSED: values}, "pulses together")
        return network.with_params(**{PULSED: values})

    def _pulse_offer(self) -> dict[str, Any] | None:
        param = self.declared.model.params.get(PULSED)
        if param is None:
            return None
        labels = self.declared.people[0].labels.tolist()
        high = param.bounds[1] if np.isfinite(param.bounds[1]) else 1.0
        return {
            "param": PULSED, "unit": param.unit, "amplitude": PULSE * high, "most": 4 * PULSE * high,
            "duration": PULSE_LASTS, "longest": LONGEST_PULSE,
            "regions": [k for k, label in enumerate(labels) if PULSED_AT.lower() in label.lower()],
        }  # fmt: skip
