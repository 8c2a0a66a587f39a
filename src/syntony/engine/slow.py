"""The slow clock: weights and whatever else is slow, carried through months and years by averages.

    dy/dt = Σ_situations share · F(y, averages of the people in that situation)

Khasminskii averaging; Galtier and Wainrib 2012, doi:10.1186/2190-8567-2-13. Steps are those of Dormand and Prince 1980,
doi:10.1016/0771-050X(80)90013-3, with their error estimate.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import pairwise
from typing import Any

import numpy as np

from .. import errors
from ..course import Episode
from .averages import Average, Situation, average, readings
from .beings import Beings, Lived
from .implicit import Implicit
from .network import Network
from .rules import AtWork

SMALLEST_STEP = 1e-8  # of a segment: below it the weights are running away
RETREAT = 0.2
NO_TOLERANCE = 1e6
ROUNDING = 1e-9
NUDGE = 1e-4


@dataclass(frozen=True, eq=False)
class Share:
    """How much of the time people spend in a situation, what rules read of them in it (arousal, asleep), and the episodes."""

    situation: Situation
    share: float
    facts: Mapping[str, float] = field(default_factory=dict)
    episodes: tuple[Episode, ...] = ()


@dataclass(frozen=True, eq=False)
class Stretch:
    """A stretch of time in which every situation keeps its share."""

    start: float
    end: float
    shares: tuple[Share, ...]


@dataclass(frozen=True, eq=False)
class Slow:
    """Everything that changes slowly, in one vector: the states of every rule at work, one rule after another, then bodies."""

    network: Network
    items: tuple[AtWork, ...]
    born: Mapping[str, float] = field(default_factory=dict)
    beings: Beings | None = None

    @property
    def parts(self) -> list[slice]:
        ends = np.cumsum([0, *(item.size for item in self.items)])
        return [slice(int(a), int(b)) for a, b in pairwise(ends)]

    @property
    def bodies(self) -> slice:
        """Where the bodies stand in the vector."""
        return slice(sum(item.size for item in self.items), None)

    @property
    def limits(self) -> tuple[np.ndarray, np.ndarray]:
        known = [item.limits for item in self.items] + ([self.beings.limits] if self.beings else [])
        if not known:
            return np.zeros(0), np.zeros(0)
        low, high = zip(*known)
        return np.concatenate(low), np.concatenate(high)

    def start(self) -> np.ndarray:
        bodies = [self.beings.start()] if self.beings else []
        return np.concatenate([np.zeros(0), *(item.start() for item in self.items), *bodies])

    def scale(self) -> np.ndarray:
        """What is a large value of every entry; errors are judged against it."""
        sizes = []
        for item in self.items:
            weights = self.network.weights(item.person, item.onto) if item.rule.per == "edge" else None
            largest = [float(np.abs(w).max(initial=0.0)) for w in (weights, item.structure) if w is not None]
            sizes.append(np.full(item.size, max(*largest, 0.0) or 1.0))
        return np.concatenate([np.zeros(0), *sizes, np.ones(self.beings.size if self.beings else 0)])

    def ages(self, t: float) -> dict[int, float]:
        """Age of everybody (s)."""
        return {p: self.age(p, t) for p in range(len(self.network.people))}

    def age(self, person: int, t: float) -> float:
        return t - self.born.get(self.network.names[person], 0.0)

    def opened(self, situation: Situation, y: np.ndarray, t: float) -> Situation:
        """A situation with bonds as open as they are now."""
        return situation if self.beings is None else self.beings.opened(situation, y[self.bodies], self.ages(t))

    def applied(self, y: np.ndarray, t: float) -> tuple[dict, dict, list[np.ndarray]]:
        """Weights {(person, population): matrix}, parameters {name: {person: values}}, and what every rule makes felt."""
        weights: dict[tuple[int, str], np.ndarray] = {}
        params: dict[str, dict[int, np.ndarray]] = {}
        felt = []
        for item, part in zip(self.items, self.parts):
            values = item.felt(y[part], {"age": self.age(item.person, t)})
            felt.append(values)
            if item.rule.per == "region":
                own = params.setdefault(item.rule.modifies, {})
                own.setdefault(item.person, self.network.params[item.rule.modifies][item.person].copy())
                own[item.person][item.targets] = values
                continue
            place = (item.person, item.onto)
            if place not in weights:
                known = self.network.weights(*place)
                shape = (self.network.regions, self.network.regions)
                weights[place] = np.zeros(shape) if known is None else np.array(known, dtype=float)
            weights[place][item.targets, item.sources] = values
        if self.beings is not None:
            self.beings.applied(weights, params, y[self.bodies], self.ages(t))
        return weights, params, felt


@dataclass
class Drift:
    """dy/dt in one stretch. `starts` are where the searches for working points begin, `last` what was found last; `look`
    finds what rules read of a situation, by linear noise or by a burst."""

    slow: Slow
    stretch: Stretch
    starts: dict[str, Any]
    look: Callable[..., Any] = average
    last: dict[str, Any] = field(default_factory=dict)

    def __call__(self, t: float, y: np.ndarray) -> np.ndarray:
        weights, params, felt = self.slow.applied(y, t)
        dy, self.last = np.zeros_like(y), {}
        for part in self.stretch.shares:
            name = part.situation.name
            if name not in self.last:
                here = self.slow.opened(part.situation, y, t)
                self.last[name] = self.look(here, weights, params, self.starts.get(name))
        lived = self._lived(t, y, dy)
        for item, place, speed, known in self._learnt(t, felt, lived):
            dy[place] += speed * item.change(y[place], known)
        return self.held(y, dy)

    def _learnt(self, t: float, felt: Sequence[np.ndarray], lived: Lived | None):
        """Every rule at work in every situation: its place, how fast it goes, and what it reads."""
        for s, part in enumerate(self.stretch.shares):
            for item, place, values in zip(self.slow.items, self.slow.parts, felt):
                if item.person in part.situation.people:
                    facts = {"arousal": 0.0, "asleep": 0.0, **part.facts, "age": self.slow.age(item.person, t)}
                    speed = part.share
                    if lived is not None:
                        facts["arousal"] = lived.arousal.get((s, item.person), facts["arousal"])
                        speed *= lived.learning.get(item.person, 1.0)
                    yield item, place, speed, readings(self.last[part.situation.name], item, values, facts)

    def _lived(self, t: float, y: np.ndarray, dy: np.ndarray) -> Lived | None:
        """Bodies: what the minutes are like in this stretch, and their part of the slope."""
        beings = self.slow.beings
        if beings is None:
            return None
        lived = beings.lived(self.stretch.shares, self.last, y[self.slow.bodies], self.slow.ages(t))
        dy[self.slow.bodies] = beings.slopes(y[self.slow.bodies], lived, self.slow.ages(t))
        return lived

    def jacobian(self, t: float, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """With the networks as they were found last: of the rules the diagonal, of the bodies the whole."""
        beings, bodies, ages = self.slow.beings, self.slow.bodies, self.slow.ages(t)
        assert beings is not None
        if not self.last:
            self(t, y)
        lived, diagonal = beings.lived(self.stretch.shares, self.last, y[bodies], ages), np.zeros(bodies.start)
        for item, place, speed, known in self._learnt(t, self.slow.applied(y, t)[2], lived):
            nudge = NUDGE * np.maximum(np.abs(y[place]), NUDGE)
            moved = item.change(y[place] + nudge, known) - item.change(y[place], known)
            diagonal[place] += speed * moved / nudge
        return np.minimum(diagonal, 0.0), beings.jacobian(self.stretch.shares, self.last, y[bodies], ages)

    def held(self, y: np.ndarray, dy: np.ndarray) -> np.ndarray:
        """What stands at a limit does not move beyond it."""
        low, high = self.slow.limits
        dy[((y <= low) & (dy < 0)) | ((y >= high) & (dy > 0))] = 0.0
        if not np.isfinite(dy).all():
            raise errors.Unstable("a rule asked for a change that is not a finite number")
        return dy


@dataclass(frozen=True, eq=False)
class Moment:
    """All that a run depends on from here on: time, state, its slope, the next step, and where searches begin."""

    t: float
    y: np.ndarray
    slope: np.ndarray | None = None
    step: float | None = None
    starts: Mapping[str, Mapping[str, np.ndarray]] = field(default_factory=dict)
    stretch: int = 0
    leaping: bool = False


@dataclass(frozen=True, eq=False)
class Stop:
    """Why a run ended early: when, how fast and in which regions it grows, and which edges carried it there."""

    t: float
    reason: str
    situation: str
    abscissa: float
    mode: tuple[tuple[str, float], ...]
    edges: tuple[tuple[str, float], ...]


@dataclass(frozen=True)
class Steps:
    """How a run is stepped: relative tolerance, or steps of a fixed size (s). The guard keeps the leading eigenvalue that
    share of the fastest rate away from zero: closer to it fluctuations are too large for linear noise."""

    tolerance: float = 1e-4
    fixed: float | None = None
    guard: float = 1e-3


def follow(
    slow: Slow, stretches: Sequence[Stretch], moment: Moment, steps: Steps
) -> Generator[tuple[Moment, Callable], None, Stop | None]:
    """Every accepted step: the moment after it, and a function y(t) within it. Returns a Stop when it cannot go on."""
    for k in range(moment.stretch, len(stretches)):
        reached = yield from _through(slow, stretches[k], moment, steps)
        if isinstance(reached, Stop):
            return reached
        moment = Moment(reached.t, reached.y, None, reached.step, reached.starts, k + 1)
    return None


def _through(
    slow: Slow, stretch: Stretch, moment: Moment, steps: Steps
) -> Generator[tuple[Moment, Callable], None, Moment | Stop]:
    if moment.t >= stretch.end:
        return moment
    drift = Drift(slow, stretch, dict(moment.starts))
    try:
        solver = _solver(drift, moment, stretch.end, slow.scale(), steps)
    except errors.Unstable as error:
        return _stopped(slow, drift, moment, str(error))
    low, high = slow.limits
    while solver.status == "running":
        before = solver.t
        try:
            message = solver.step()
        except errors.Unstable as error:
            solver.h_abs *= RETREAT
            if solver.h_abs < SMALLEST_STEP * (stretch.end - stretch.start):
                return _stopped(slow, drift, moment, str(error))
            continue
        if message is not None:
            return _stopped(slow, drift, moment, message)
        within = solver.dense_output()
        if ((solver.y < low) | (solver.y > high)).any():
            solver.y = np.clip(solver.y, low, high)
            solver.f = drift(solver.t, solver.y)
        drift.starts |= {name: dict(found.point.states) for name, found in drift.last.items()}
        moment = Moment(solver.t, solver.y.copy(), solver.f.copy(), solver.h_abs, dict(drift.starts), moment.stretch)
        yield moment, _clipped(within, before, low, high)
        if min((found.margin for found in drift.last.values()), default=np.inf) < steps.guard:
            return _stopped(slow, drift, moment, "the leading eigenvalue has come too close to zero")
    return moment


def leap(
    slow: Slow, stretches: Sequence[Stretch], moment: Moment, step: float, look: Callable[..., Any]
) -> Generator[tuple[Moment, Callable], None, None]:
    """Every step of equal size with a slope that `look` measured; `look` is told the number of the step as `key`."""
    for k in range(moment.stretch, len(stretches)):
        stretch = stretches[k]
        while moment.t < stretch.end:
            number = int(moment.t / step + ROUNDING)
            drift = Drift(slow, stretch, dict(moment.starts), partial(look, key=number))
            slope = drift(moment.t, moment.y)
            t = min((number + 1) * step, stretch.end)
            y = np.clip(moment.y + (t - moment.t) * slope, *slow.limits)
            starts = {**moment.starts, **{name: found.after for name, found in drift.last.items()}}
            before, moment = moment, Moment(t, y, None, None, starts, k, leaping=True)
            yield moment, partial(_between, before, moment)
        moment = replace(moment, stretch=k + 1)


def _between(before: Moment, after: Moment, t: float) -> np.ndarray:
    share = (t - before.t) / (after.t - before.t)
    return (1 - share) * before.y + share * after.y


def _solver(drift: Drift, moment: Moment, end: float, scale: np.ndarray, steps: Steps) -> Any:
    from scipy.integrate import RK45

    span = end - moment.t
    fixed, tolerance = steps.fixed, steps.tolerance if steps.fixed is None else NO_TOLERANCE
    first = moment.step or span / 100 if fixed is None else fixed
    known = moment.slope
    allowed: Any = tolerance * scale
    if drift.slow.beings is not None:
        return Implicit(
            drift, drift.jacobian, drift.slow.bodies.start, moment.t, moment.y, end, rtol=tolerance, atol=allowed,
            first_step=min(first, span), max_step=np.inf if fixed is None else fixed, slope=known,
        )  # fmt: skip
    solver: Any = RK45(
        drift if known is None else lambda t, y: known,
        moment.t,
        moment.y,
        end,
        rtol=tolerance,
        atol=allowed,
        max_step=np.inf if fixed is None else fixed,
        first_step=min(first, span),
    )
    solver.fun = drift
    return solver


def _clipped(within: Any, before: float, low: np.ndarray, high: np.ndarray) -> Callable:
    return lambda t: np.clip(within(t), low, high)


def _stopped(slow: Slow, drift: Drift, moment: Moment, reason: str) -> Stop:
    """What can be said of the last moment at which everything was still there."""
    weights, params, _ = slow.applied(moment.y, moment.t)
    worst = None
    for part in drift.stretch.shares:
        try:
            here = slow.opened(part.situation, moment.y, moment.t)
            here = average(here, weights, params, moment.starts.get(part.situation.name))
        except errors.Unstable:
            continue
        if worst is None or here.abscissa > worst.abscissa:
            worst = here
    if worst is None:
        return Stop(moment.t, reason, "", float("nan"), (), ())
    return Stop(moment.t, reason, worst.situation.name, worst.abscissa, *_blame(slow, worst, moment.y))


def _blame(slow: Slow, worst: Average, y: np.ndarray, shown: int = 5):
    """The regions of the leading mode, and the edges whose change since the start moved its eigenvalue most.

    ∂λ / ∂w_ij = l_i b_i r_j / (l r), with l and r the left and right eigenvectors; b_i = 1 ranks edges onto alike regions.
    """
    if worst.network.model.activity not in worst.point.states:
        return (), ()
    size = len(worst.drift) - len(worst.network.drives)  # what drives the network is none of its modes
    values, right = np.linalg.eig(worst.drift[:size, :size])
    k = int(np.real(values).argmax())
    left = np.linalg.inv(right)[k]
    places, network = worst.places, worst.network
    share = np.abs(right[places.ravel(), k])
    names = [f"{brain.name}: {label}" for brain in network.people for label in brain.labels]
    mode = tuple((names[i], float(share[i] / share.max())) for i in np.argsort(-share)[:shown])
    moved: list[tuple[str, float]] = []
    for item, part in zip(slow.items, slow.parts):
        if item.rule.per == "edge" and item.person in worst.situation.people:
            own = places[worst.situation.people.index(item.person)]
            grown = item.states(y[part])[next(iter(item.rule.states))] - item.structure
            push = (left[own[item.targets]] * right[own[item.sources], k]).real * grown
            labels = slow.network.people[item.person].labels
            for e in np.argsort(-push)[:shown]:
                moved.append((f"{labels[item.sources[e]]} → {labels[item.targets[e]]}", float(push[e])))
    return mode, tuple(sorted(moved, key=lambda edge: -edge[1])[:shown])
