"""What rules read of people in one situation, by linear noise around the working point."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np

from .. import errors
from ..model import Model
from . import lyapunov
from .balance import balance, resting_states
from .elimination import eliminate
from .network import Network
from .rules import AtWork
from .workpoint import WorkingPoint, observed, working_point

PHASES = {"phase_cosine", "phase_sine"}


@dataclass(frozen=True, eq=False)
class Situation:
    """Some people, and what passes between them. `people` are their places among all; `fast` names the states that are
    eliminated."""

    name: str
    people: tuple[int, ...]
    network: Network
    balance: str | None = None
    fast: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Average:
    """Working point, covariance and drift of one situation; the eliminated variables are left out of the latter two."""

    situation: Situation
    point: WorkingPoint
    drift: np.ndarray
    noise: np.ndarray

    @property
    def network(self) -> Network:
        return self.point.network

    @cached_property
    def covariance(self) -> np.ndarray:
        return lyapunov.driven_covariance(self.drift, self.noise, len(self.network.drives))

    @cached_property
    def places(self) -> np.ndarray:
        """Variable of the drift that is each region's activity (person, region), where the activity is a state."""
        states = [name for name in self.point.states if name not in self.situation.fast]
        n = int(np.prod(self.network.shape))
        first = states.index(self.network.model.activity) * n
        return np.arange(first, first + n).reshape(self.network.shape)

    @cached_property
    def activity(self) -> np.ndarray:
        """Mean activity (person, region)."""
        name = self.network.model.activity
        if name in self.point.states:
            return self.point.states[name]
        return observed(self.point, name)[0].reshape(self.network.shape)

    @cached_property
    def activity_covariance(self) -> np.ndarray:
        """Covariance of the activity of all regions of all people, persons one after another."""
        if self.network.model.activity in self.point.states:
            places = self.places.ravel()
            return self.covariance[np.ix_(places, places)]
        rows = observed(self.point, self.network.model.activity)[1]
        return rows @ self.covariance @ rows.T

    def trace_covariance(self, tau: float) -> np.ndarray:
        """Covariance of every region's activity with the low-pass of every region's: (I - tau A)⁻¹ P."""
        places = self.places.ravel()
        whole = np.linalg.solve(np.eye(len(self.drift)) - tau * self.drift, self.covariance)
        return whole[np.ix_(places, places)]

    def mean_of(self, names: tuple[str, ...]) -> np.ndarray:
        """Mean of a quantity, or of the product of two (person, region)."""
        known = [observed(self.point, name) for name in names]
        if len(known) == 1:
            return known[0][0].reshape(self.network.shape)
        (a, rows), (b, other) = known
        return (a * b + ((rows @ self.covariance) * other).sum(axis=1)).reshape(self.network.shape)

    def phases(self, person: int, post: np.ndarray, pre: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """⟨cos(pre - post)⟩ and ⟨sin(pre - post)⟩, which linear noise does not give."""
        raise errors.BadValue(f"{self.network.model.name!r} has no working point; give method='bursts'")

    @cached_property
    def eigenvalues(self) -> np.ndarray:
        """Of people and relations; drives have their own, known ones, and change none of these."""
        size = len(self.drift) - len(self.network.drives)
        return np.linalg.eigvals(self.drift[:size, :size])

    @property
    def abscissa(self) -> float:
        """Leading eigenvalue (1/s)."""
        return float(np.max(np.real(self.eigenvalues)))

    @property
    def margin(self) -> float:
        """How far the leading eigenvalue is from zero, as a share of the fastest rate; negative when unstable."""
        return -self.abscissa / float(np.abs(self.eigenvalues).max())


def average(
    situation: Situation, changed: Mapping, params: Mapping[str, Mapping[int, np.ndarray]], start: Any
) -> Average:
    """The average of a situation with these weights, {(person, population): weights}, and {parameter: {person: values}}."""
    network = as_changed(situation, changed, params)
    if situation.balance is not None:
        start = resting_states(network)
    point = working_point(network, start)
    A, q = point.jacobian, point.noise
    if not situation.fast:
        return Average(situation, point, A, q)
    return Average(situation, point, *eliminate(A, q, fast_variables(point, situation.fast)))


def as_changed(situation: Situation, changed: Mapping, params: Mapping[str, Mapping[int, np.ndarray]]) -> Network:
    """The network of a situation with these weights and parameters, balanced."""
    network = replace(situation.network, changed=_mine(situation, changed))
    for name, by_person in params.items():
        values = network.params[name].copy()
        for k, person in enumerate(situation.people):
            if person in by_person:
                values[k] = by_person[person]
        network = network.with_params(**{name: values})
    return balance(network, situation.balance)


def fast_variables(point: WorkingPoint, fast: tuple[str, ...]) -> np.ndarray:
    """Mask over the variables of the Jacobian: those of the states named."""
    mask, n = np.zeros(len(point.jacobian), bool), int(np.prod(point.network.shape))
    for k, name in enumerate(point.states):
        mask[k * n : (k + 1) * n] = name in fast
    return mask


def _mine(situation: Situation, changed: Mapping) -> dict[tuple[int, str], np.ndarray]:
    places = {person: k for k, person in enumerate(situation.people)}
    return {(places[person], onto): w for (person, onto), w in changed.items() if person in places}


def readings(average: Average, item: AtWork, felt: np.ndarray, facts: Mapping[str, float]) -> dict[str, Any]:
    """Everything that one rule at work reads, by name; `facts` is what it reads of the person (age, arousal, asleep)."""
    known: set[str] = item.rule.readings
    result: dict[str, Any] = dict(facts)
    k = average.situation.people.index(item.person)
    if item.rule.per == "region":
        for name, names in item.rule.reads.items():
            result[name] = average.mean_of(names)[k][item.targets]
        return result
    if PHASES & known:
        result["phase_cosine"], result["phase_sine"] = average.phases(k, item.targets, item.sources)
    elif known & MOMENTS:
        result |= _moments(average, item, k)
    brain, post, pre = average.network.people[k], item.targets, item.sources
    for reading, given in (("length", brain.lengths), ("distance", brain.positions)):
        if reading in known and given is None:
            raise errors.BadValue(
                f"the rule {item.rule.name!r} reads {reading}, but {brain.name!r} has no lengths or positions"
            )
    if "length" in known:
        result["length"] = brain.lengths[post, pre]
    if "distance" in known:
        result["distance"] = np.linalg.norm(brain.positions[post] - brain.positions[pre], axis=1)
    if known & {"strength_post", "strength_pre"}:
        result["strength_post"] = np.bincount(post, felt, brain.n_regions)[post]
        result["strength_pre"] = np.bincount(pre, felt, brain.n_regions)[pre]
    return result


MOMENTS = {
    "covariance", "correlation", "trace_covariance", "reverse_trace_covariance", "mean_post", "mean_pre",
    "variance_post", "variance_pre",
}  # fmt: skip


def _moments(average: Average, item: AtWork, k: int) -> dict[str, Any]:
    n, known = average.network.regions, item.rule.readings
    post, pre = k * n + item.targets, k * n + item.sources
    mean = average.activity.ravel()
    result: dict[str, Any] = {"mean_post": mean[post], "mean_pre": mean[pre]}
    if not known & (MOMENTS - {"mean_post", "mean_pre"}):
        return result
    P = average.activity_covariance
    variance = np.diagonal(P)
    result |= {"covariance": P[post, pre], "variance_post": variance[post], "variance_pre": variance[pre]}
    if "correlation" in known:
        scale = np.sqrt(variance[post] * variance[pre])
        result["correlation"] = np.divide(P[post, pre], scale, out=np.zeros(len(post)), where=scale > 0)
    if known & {"trace_covariance", "reverse_trace_covariance"}:
        C = average.trace_covariance(item.params["tau_trace"])
        result |= {"trace_covariance": C[post, pre], "reverse_trace_covariance": C[pre, post]}
    return result


def phase_of(model: Model) -> str | None:
    """The state that is an angle, if the model has one."""
    return next((name for name, state in model.states.items() if state.period is not None), None)


def expect_readable(item: AtWork, network: Network, fast: tuple[str, ...], *, bursts: bool) -> None:
    """Refuse rules whose readings cannot be had: by linear noise, or by bursts either."""
    model, what, known = network.model, f"the rule {item.rule.name!r}", item.rule.readings
    lacking = sorted(known & {"dendrites", "axons"})
    if lacking:
        raise errors.BadValue(
            f"{what} reads {lacking[0]}, which nothing grows here; use the slow rounds of a sy.Remodelling"
        )
    if item.rule.modifies == "lengths":
        raise errors.BadValue(f"{what} changes lengths, but the slow clock has no conduction delays; use simulate")
    periodic = phase_of(model) is not None
    wrong = sorted(known & (MOMENTS if periodic else PHASES))
    if wrong:
        raise errors.BadValue(
            f"{what} reads {wrong[0]}, which {model.name!r} does not have; choose another rule or model"
        )
    if periodic and not bursts:
        raise errors.BadValue(f"{model.name!r} has no working point; give method='bursts'")
    read = sorted({name for names in item.rule.reads.values() for name in names})
    if fast and (read or model.activity in fast or model.activity not in model.states):
        raise errors.BadValue(
            f"{what} reads {read[0] if read else model.activity}, which cannot be had while {fast[0]} is eliminated; leave "
            "eliminate out"
        )
