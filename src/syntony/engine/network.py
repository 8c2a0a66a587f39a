"""People, relations and parameters resolved into arrays: the one place where what a user gave is checked and aligned.

Simulation, balance and the stationary solver all start from a Network.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from .. import errors
from ..brain import Brain
from ..drive import Drive
from ..model import Model
from ..models import MODELS
from ..relation import Relation, profile
from .emit import numpy_sends
from .graph import symbols, trace


@dataclass(frozen=True, eq=False)
class Channel:
    """A relation along one input: low-rank, delayed, smoothed."""

    name: str
    sender: int
    receiver: int
    input: str
    express: np.ndarray
    perceive: np.ndarray
    delay: float
    smoothing: float
    noise: float


@dataclass(frozen=True, eq=False)
class Cross:
    """Full cross weights along one input, gain included."""

    name: str
    sender: int
    receiver: int
    input: str
    weights: np.ndarray
    delay: float


@dataclass(frozen=True, eq=False)
class Pull:
    """A drive aligned with the network: the share of it that each region's parameter gets."""

    name: str
    person: int
    param: str
    share: np.ndarray
    size: float
    timescale: float


@dataclass(frozen=True, eq=False)
class Network:
    """n people with the same model and the same number of regions, and what passes between them.

    `changed` holds weights, by person and population, that stand in place of those of the brain.
    """

    people: tuple[Brain, ...]
    model: Model
    coupling: np.ndarray
    params: Mapping[str, np.ndarray]
    channels: tuple[Channel, ...] = ()
    crosses: tuple[Cross, ...] = ()
    drives: tuple[Pull, ...] = ()
    changed: Mapping[tuple[int, str], np.ndarray] = field(default_factory=dict)
    given: Mapping[str, Any] = field(default_factory=dict)

    @property
    def names(self) -> list[str]:
        return [brain.name for brain in self.people]

    @property
    def regions(self) -> int:
        return self.people[0].n_regions

    @property
    def shape(self) -> tuple[int, int]:
        """(person, region)."""
        return len(self.people), self.regions

    def weights(self, person: int, population: str) -> np.ndarray | None:
        """Weights of one person onto a population, or None where nothing reaches it."""
        if (person, population) in self.changed:
            return self.changed[person, population]
        brain = self.people[person]
        if population == "excitatory":
            return brain.weights
        return brain.projections[population].weights if population in brain.projections else None

    def fed(self, name: str) -> bool:
        """Whether any person has a projection that carries this input."""
        return any(self.weights(p, self.model.inputs[name].onto) is not None for p in range(len(self.people)))

    def with_params(self, **params: np.ndarray) -> Network:
        """The same network with other parameter values, each broadcast to (person, region)."""
        new = {name: np.broadcast_to(np.asarray(v, dtype=float), self.shape) for name, v in params.items()}
        return replace(self, params={**self.params, **new})

    def inputs(self, sent: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
        """Steady inputs (person, region) of the model when every region sends `sent[input]` (person, region)."""
        result = {}
        for name, item in self.model.inputs.items():
            y = np.broadcast_to(sent[name], self.shape)
            total = np.zeros(self.shape)
            for p in range(len(self.people)):
                weights = self.weights(p, item.onto)
                if weights is not None:
                    total[p] = self.coupling[p] * (weights @ y[p])
            for channel in self.channels:
                if channel.input == name:
                    total[channel.receiver] += channel.perceive * (channel.express @ y[channel.sender])
            for cross in self.crosses:
                if cross.input == name:
                    total[cross.receiver] += cross.weights @ y[cross.sender]
            result[name] = total
        return result

    def moving(self, parts: Sequence[Any]) -> tuple[Any, ...]:
        """The channels or cross weights along inputs that change with the sender's state (not in-strengths)."""
        sends = trace(self.model).sends
        return tuple(part for part in parts if sends[part.input].op != "constant")

    def strengths(self) -> dict[str, np.ndarray]:
        """Inputs that do not depend on the state (in-strengths)."""
        constant = {n: node.value for n, node in trace(self.model).sends.items() if node.op == "constant"}
        everything = self.inputs({n: np.full(self.shape, constant.get(n, 0.0)) for n in self.model.inputs})
        return {name: everything[name] for name in constant}

    def sent(self, states: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
        """What every region sends along each input in these states, each (person, region)."""
        unused = {name: np.zeros(self.shape) for name in self.model.inputs}
        values = numpy_sends(self.model)(**states, **unused, **self.params)
        return {n: np.broadcast_to(np.asarray(v, dtype=float), self.shape) for n, v in zip(self.model.inputs, values)}


def resolve(
    people: Brain | Sequence[Brain],
    relations: Sequence[Relation] = (),
    *,
    model: str | Model = "wong_wang",
    coupling: Any = 1.0,
    params: Mapping[str, Any] | None = None,
    drives: Sequence[Drive] = (),
) -> Network:
    """Check and align everything a user gives about a network."""
    people = expect_people(people)
    model = expect_model(model)
    _expect_projections(people, model)
    names = [brain.name for brain in people]
    shape = (len(people), people[0].n_regions)
    params = dict(errors.expect_mapping({} if params is None else params, "params", "name: value"))
    relations = errors.expect_sequence(relations, "relations", "sy.Relation(sender, receiver, ...)")
    values = {}
    for name in model.params:
        values[name] = spread(params.get(name, model.params[name].default), names, shape, name)
    model.check_params({name: params[name] if not isinstance(params[name], Mapping) else values[name]
                        for name in params if name in values or errors.expect_name(name, model.params, "parameter", model.name)})  # fmt: skip
    gains = _gains(coupling, names)
    if (gains < 0).any():
        raise errors.BadValue(f"coupling is {gains.min():g}; expected a number of at least 0")
    parts = [part for relation in relations for part in _connect(relation, people, model)]
    _expect_unique([r.name if r.onto == "excitatory" else f"{r.name} onto {r.onto}" for r in relations], "relation")
    return Network(
        people,
        model,
        gains,
        values,
        tuple(p for p in parts if isinstance(p, Channel)),
        tuple(p for p in parts if isinstance(p, Cross)),
        tuple(
            aligned(drive, people, model)
            for drive in errors.expect_sequence(drives, "drives", "sy.Drive(person, size, ...)")
        ),
        {},
        {"coupling": coupling, "params": params, "relations": tuple(relations)},
    )


def expect_people(people: Any) -> tuple[Brain, ...]:
    """One brain or several, as a tuple with different names and equally many regions."""
    people = (people,) if isinstance(people, Brain) else tuple(people) if isinstance(people, Iterable) else (people,)
    for person in people:
        if not isinstance(person, Brain):
            raise errors.BadValue(
                f"{type(person).__name__} is not a Brain; give sy.Brain.default(name), sy.read_brain(path) or sy.Brain(name, weights)"
            )
    if not people:
        raise errors.BadValue("no people were given; expected at least one Brain")
    _expect_unique([brain.name for brain in people], "person")
    sizes = {brain.name: brain.n_regions for brain in people}
    if len(set(sizes.values())) > 1:
        raise errors.BadShape(
            f"people have different numbers of regions {sizes}; one run needs the same parcellation for all"
        )
    for brain in people[1:]:
        for own, first in zip(brain.labels, people[0].labels):
            if own != first:
                raise errors.BadValue(
                    f"{brain.name!r} has region {str(own)!r} where {people[0].name!r} has {str(first)!r}; one run needs the "
                    "same regions in the same order for all: use brain.permuted or brain.replace(labels=...)"
                )
    return people


def expect_model(model: Any) -> Model:
    """A Model, or the one in the zoo with this name."""
    if isinstance(model, Model):
        return model
    if not isinstance(model, str):
        raise errors.BadValue(f"model is {type(model).__name__}; expected a name from sy.models or a sy.Model")
    return MODELS[errors.expect_name(model, MODELS, "model")]


def spread(value: Any, names: Sequence[str], shape: tuple[int, int], what: str) -> np.ndarray:
    """A parameter as (person, region): from one number, (region,), (person, region) or {person: number or (region,)}."""
    if isinstance(value, Mapping):
        for person in value:
            errors.expect_name(person, names, "person", f"{what} by person")
        missing = [name for name in names if name not in value]
        if missing:
            raise errors.BadValue(f"{what} is given by person but not for {missing[0]!r}; give every person's value")
        return np.stack([spread(value[name], [name], (1, shape[1]), f"{what} of {name}")[0] for name in names])
    try:
        array = np.asarray(value, dtype=float)
    except (TypeError, ValueError):
        raise errors.BadValue(f"{what} is {value!r}; expected numbers") from None
    if array.ndim == 1 and array.shape[0] != shape[1]:
        array = np.full((0, 0, 0), 0.0)
    if array.ndim > 2 or (array.ndim == 2 and array.shape not in (shape, (shape[0], 1))):
        raise errors.BadShape(
            f"{what} has shape {np.shape(value)}; expected one number, (region,) = ({shape[1]},) or (person, region) = {shape}"
        )
    if not np.isfinite(array).all():
        raise errors.BadValue(f"{what} is {value!r}; expected finite numbers")
    return np.broadcast_to(array, shape).astype(float)


def _gains(coupling: Any, names: Sequence[str]) -> np.ndarray:
    """Coupling of every person: from one number or {person: number}."""
    if np.ndim(coupling) > 0 and np.shape(coupling) != (len(names), 1):
        raise errors.BadShape(
            f"coupling has shape {np.shape(coupling)}; expected one number, or one for each person as {{person: number}}"
        )
    return spread(coupling, names, (len(names), 1), "coupling")[:, 0]


def _expect_unique(names: Sequence[str], what: str) -> None:
    for name in names:
        if names.count(name) > 1:
            raise errors.BadValue(
                f"{what} {name!r} is given {names.count(name)} times; every {what} needs a name of its own"
            )


def _expect_projections(people: Sequence[Brain], model: Model) -> None:
    known = {item.onto for item in model.inputs.values()}
    for brain in people:
        for population in brain.projections:
            if population not in known:
                raise errors.BadValue(
                    f"{brain.name!r} has a projection onto {population!r} cells, which model {model.name!r} does not have "
                    f"(it has {', '.join(sorted(known))}); drop it with brain.replace(projections={{}})"
                )


def _connect(relation: Any, people: Sequence[Brain], model: Model) -> list[Channel | Cross]:
    if not isinstance(relation, Relation):
        raise errors.BadValue(f"{type(relation).__name__} is not a Relation; give sy.Relation(sender, receiver, ...)")
    names = [brain.name for brain in people]
    for person in (relation.sender, relation.receiver):
        errors.expect_name(person, names, "person", f"the relation {relation.name}")
    errors.expect_name(relation.onto, {i.onto for i in model.inputs.values()}, "population", model.name)
    sender, receiver = names.index(relation.sender), names.index(relation.receiver)
    inputs = [name for name, item in model.inputs.items() if item.onto == relation.onto]
    if relation.weights is not None:
        n = people[0].n_regions
        weights = relation.gain * errors.expect_array(relation.weights, f"weights of {relation.name}", (n, n))
        return [Cross(relation.name, sender, receiver, name, weights, relation.delay) for name in inputs]
    express = _profile(relation.expressing, people[sender], "expressing", relation.name)
    perceive = relation.gain * _profile(relation.perceiving, people[receiver], "perceiving", relation.name)
    return [
        Channel(
            relation.name, sender, receiver, name, express, perceive, relation.delay, relation.smoothing, relation.noise
        )
        for name in inputs
    ]


def aligned(drive: Any, people: Sequence[Brain], model: Model) -> Pull:
    if not isinstance(drive, Drive):
        raise errors.BadValue(f"{type(drive).__name__} is not a Drive; give sy.Drive(person, size, ...)")
    names = [brain.name for brain in people]
    person = names.index(errors.expect_name(drive.person, names, "person", "the drive"))
    errors.expect_name(drive.param, model.params, "parameter", model.name)
    if drive.param not in symbols(trace(model).derivative):
        raise errors.BadValue(
            f"a drive on {drive.param} moves no state of {model.name!r}; choose a parameter of its equations"
        )
    share = region_shares(drive.regions, people[person], f"the drive of {drive.person!r}")
    return Pull(f"{drive.person}|{drive.param}", person, drive.param, share, drive.size, drive.timescale)


def region_shares(regions: Any, brain: Brain, what: str) -> np.ndarray:
    """The share of each region (region,): all, those named, or as given."""
    if regions is None:
        return np.ones(brain.n_regions)
    if isinstance(regions, np.ndarray) and regions.dtype.kind == "f":
        return errors.expect_array(regions, f"regions of {what}", (brain.n_regions,))
    share = np.zeros(brain.n_regions)
    share[brain.index(regions)] = 1.0
    return share


def _profile(given: Any, brain: Brain, role: str, name: str) -> np.ndarray:
    if given is not None:
        return profile(given, brain.labels, f"{role} of {name}")
    from ..connectomes import roles

    return getattr(roles, role)(brain)
