"""Rules at work: which edges or regions of whom they change, and their scalar functions as NumPy functions of arrays."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

import numpy as np

from .. import errors
from ..brain import Brain
from ..model import arguments
from ..plasticity import RULES
from ..rule import Plasticity, Rule
from .emit import numpy_function
from .graph import Table, called
from .network import Network, spread


@dataclass(frozen=True, eq=False)
class AtWork:
    """One rule on the active edges (or regions) of one person, its states one after another in one vector.

    For an edge rule `targets[e]`, `sources[e]` are the regions of edge e and `structure[e]` is its weight at the start; for
    a rule of regions `targets` are the regions, and `structure` the parameter at the start.
    """

    name: str
    rule: Rule
    params: dict[str, Any]
    person: int
    onto: str
    targets: np.ndarray
    sources: np.ndarray
    structure: np.ndarray

    @property
    def facts(self) -> dict[str, Any]:
        """What is recorded of it."""
        rule = {"name": self.name, "rule": self.rule.name, "source": self.rule.source}
        return {**rule, "places": len(self.targets), "params": self.params}

    @cached_property
    def shared(self) -> tuple[np.ndarray, np.ndarray]:
        """First edge onto each target region, and which of these regions every edge reaches."""
        _, first, groups = np.unique(self.targets, return_index=True, return_inverse=True)
        return first, groups

    @cached_property
    def parts(self) -> dict[str, slice]:
        """Where each state stands in the vector."""
        result, first = {}, 0
        for name in self.rule.states:
            size = len(self.shared[0]) if name in self.rule.shared else len(self.targets)
            result[name] = slice(first, first + size)
            first += size
        return result

    @property
    def size(self) -> int:
        return max(part.stop for part in self.parts.values())

    @cached_property
    def limits(self) -> tuple[np.ndarray, np.ndarray]:
        """Lowest and highest value of every entry of the vector."""
        low, high = np.empty(self.size), np.empty(self.size)
        for name, part in self.parts.items():
            low[part], high[part] = self.rule.states[name].limits
        return low, high

    def start(self) -> np.ndarray:
        """The vector at the start: the network's own values for what the rule modifies, declared ones for the rest."""
        y = np.empty(self.size)
        for k, (name, part) in enumerate(self.parts.items()):
            y[part] = self.structure if k == 0 and self.rule.felt is None else self.rule.states[name].start
        return y

    def states(self, y: np.ndarray) -> dict[str, np.ndarray]:
        """Every state, for every edge."""
        groups = self.shared[1]
        return {name: y[part][groups] if name in self.rule.shared else y[part] for name, part in self.parts.items()}

    def felt(self, y: np.ndarray, readings: Mapping[str, Any]) -> np.ndarray:
        """What the network feels of every edge or region."""
        if self.rule.felt is None:
            return y[next(iter(self.parts.values()))]
        return np.broadcast_to(self._value(self.rule.felt, y, readings), self.targets.shape)

    def change(self, y: np.ndarray, readings: Mapping[str, Any]) -> np.ndarray:
        """Time derivative of the vector, limits not looked at."""
        pooled = {name: self._pooled(function, y, readings) for name, function in self.rule.pools.items()}
        known = {**self._known(y, readings), **pooled}
        values = numpy_change(self.rule)(**{name: known[name] for name in arguments(self.rule.change)})
        dy, first = np.empty_like(y), self.shared[0]
        for (name, part), value in zip(self.parts.items(), values):
            value = np.broadcast_to(value, self.targets.shape)
            dy[part] = value[first] if name in self.rule.shared else value
        return dy

    def _known(self, y: np.ndarray, readings: Mapping[str, Any]) -> dict[str, Any]:
        own = {"structure": self.structure, "itself": (self.targets == self.sources).astype(float)}
        return {**own, **readings, **self.states(y), **self.params}

    def _pooled(self, function: Callable, y: np.ndarray, readings: Mapping[str, Any]) -> np.ndarray:
        groups = self.shared[1]
        values = np.broadcast_to(self._value(function, y, readings), self.targets.shape)
        return np.bincount(groups, values)[groups]

    def _value(self, function: Callable, y: np.ndarray, readings: Mapping[str, Any]) -> Any:
        known = self._known(y, readings)
        return numpy_scalar(function, f"rule {self.rule.name!r}")(**{n: known[n] for n in arguments(function)})[0]


def at_work(network: Network, plasticity: Sequence[Plasticity]) -> tuple[AtWork, ...]:
    """Every rule on every person it works on, checked against the network."""
    plasticity = errors.expect_sequence(plasticity, "plasticity", "sy.Plasticity(rule, person, ...)")
    found: list[AtWork] = []
    for item in plasticity:
        if not isinstance(item, Plasticity):
            raise errors.BadValue(f"{type(item).__name__} is not a Plasticity; give sy.Plasticity(rule, person, ...)")
        rule = expect_rule(item.rule)
        if item.person is not None:
            errors.expect_name(item.person, network.names, "person", f"the plasticity {rule.name!r}")
        rule.check_params(item.params)
        for p, brain in enumerate(network.people):
            if item.person in (None, brain.name):
                found.append((_on_edges if rule.per == "edge" else _on_regions)(item, rule, network, p))
    _expect_apart(found, network)
    return tuple(found)


def expect_rule(given: Any) -> Rule:
    """A Rule, or the one with this name."""
    if isinstance(given, Rule):
        return given
    if not isinstance(given, str):
        raise errors.BadValue(f"rule is {type(given).__name__}; expected a name from sy.rules or a sy.Rule")
    return RULES[errors.expect_name(given, RULES, "rule")]


def _on_edges(item: Plasticity, rule: Rule, network: Network, p: int) -> AtWork:
    brain, shape, what = network.people[p], (network.regions, network.regions), f"plasticity {rule.name!r}"
    errors.expect_choice(rule.modifies, ("weights", "lengths"), f"what {what} modifies")
    errors.expect_name(item.onto, {i.onto for i in network.model.inputs.values()}, "population", network.model.name)
    weights = network.weights(p, item.onto)
    weights = np.zeros(shape) if weights is None else weights
    marked = _marked(item.edges, weights, what)
    inside = np.zeros(shape, bool)
    inside[np.ix_(_regions(item.targets, brain), _regions(item.sources, brain))] = True
    targets, sources = np.nonzero(marked & inside)
    if not len(targets):
        raise errors.BadValue(
            f"{what} finds no edge of {brain.name!r} there; give edges='all', or other targets and sources"
        )
    if rule.modifies == "lengths" and brain.lengths is None:
        raise errors.BadValue(
            f"{what} changes lengths, which {brain.name!r} does not have; give sy.Brain(..., lengths=...)"
        )
    structure = (brain.lengths if rule.modifies == "lengths" else weights)[targets, sources]
    name = f"{rule.name}: {brain.name}"
    params = {**rule.defaults, **item.params}
    return AtWork(name, rule, params, p, item.onto, targets, sources, np.array(structure, dtype=float))


def _marked(edges: Any, weights: np.ndarray, what: str) -> np.ndarray:
    if isinstance(edges, str):
        return weights != 0 if edges == "existing" else ~np.eye(len(weights), dtype=bool)
    marked = np.asarray(edges)
    if marked.shape != weights.shape or marked.dtype.kind not in "bi":
        raise errors.BadShape(
            f"edges of {what} have shape {marked.shape} and type {marked.dtype}; expected {weights.shape} of True and "
            "False, 'existing' or 'all'"
        )
    return marked.astype(bool)


def _on_regions(item: Plasticity, rule: Rule, network: Network, p: int) -> AtWork:
    errors.expect_name(rule.modifies, network.model.params, "parameter", network.model.name)
    for names in rule.reads.values():
        for name in names:
            errors.expect_name(name, network.model.quantities, "state or output", network.model.name)
    regions = _regions(item.targets, network.people[p])
    params = {
        name: spread(value, [network.names[p]], (1, network.regions), name)[0][regions] if np.ndim(value) else value
        for name, value in {**rule.defaults, **item.params}.items()
    }
    structure = np.array(network.params[rule.modifies][p][regions], dtype=float)
    name = f"{rule.name}: {network.names[p]}"
    return AtWork(name, rule, params, p, "", regions, regions, structure)


def _regions(given: Any, brain: Brain) -> np.ndarray:
    return np.arange(brain.n_regions) if given is None else np.unique(brain.index(given))


def _expect_apart(found: Sequence[AtWork], network: Network) -> None:
    """Nothing may be changed by two rules at once, and every rule of a person has its own name."""
    taken: dict[tuple, str] = {}
    for item in found:
        place = (item.person, item.onto, item.rule.modifies)
        for edge in zip(item.targets.tolist(), item.sources.tolist()):
            other = taken.setdefault((*place, *edge), item.name)
            if other != item.name:
                labels = network.people[item.person].labels
                raise errors.BadValue(
                    f"{other!r} and {item.name!r} both change {item.rule.modifies} at {labels[edge[0]]} from "
                    f"{labels[edge[1]]}; give them different edges, or one rule that does both"
                )
    names = [item.name for item in found]
    for name in names:
        if names.count(name) > 1:
            raise errors.BadValue(
                f"plasticity {name!r} is given {names.count(name)} times; give one with all its edges, or rename one rule"
            )


def changes(item: AtWork, labels: Sequence[str], values: np.ndarray, times: np.ndarray, rules: int, state: str = ""):
    """What one of several rules at work did over time, `values` (time, edge or region), as an array with labels."""
    import xarray as xr

    place = "edge" if item.rule.per == "edge" else "region"
    names = [str(labels[t]) for t in item.targets]
    if place == "edge":
        names = [f"{labels[s]} → {labels[t]}" for t, s in zip(item.targets, item.sources)]
    dim = place if rules == 1 else f"{place} of {item.name}"
    shown = item.rule.states[state or next(iter(item.rule.states))]
    coords = {dim: names, "time": ("time", times, {"unit": "s"})}
    attrs = {"unit": shown.unit, "meaning": shown.meaning}
    return xr.DataArray(values.T, dims=(dim, "time"), coords=coords, attrs=attrs)


@lru_cache(maxsize=64)
def numpy_change(rule: Rule) -> Callable:
    """`f(**states, **readings, **params) -> tuple`, one value per state.

    Examples
    --------
    >>> from syntony.model import Param, State
    >>> rule = Rule("hebb", lambda weight, covariance, rate: rate * covariance, states={"weight": State(0.0)},
    ...     params={"rate": Param(0.5)}, timescale=1.0)
    >>> numpy_change(rule)(weight=0.0, covariance=2.0, rate=0.5)
    (1.0,)
    """
    nodes = called(Table(), f"rule {rule.name!r}", rule.change, len(rule.states), "one per state")
    return numpy_function(nodes, arguments(rule.change))


@lru_cache(maxsize=256)
def numpy_scalar(function: Callable, owner: str) -> Callable:
    """A function of one edge that returns one value (what is felt, what is pooled), for arrays: `f(**arguments) -> tuple`."""
    return numpy_function(called(Table(), owner, function, 1, "one"), arguments(function))
