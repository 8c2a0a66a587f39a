"""The nouns of plasticity: Rule (how something slow changes), Remodelling (edges made and removed) and Schedule (what age does
by itself). Declarations: written once, followed by whatever runs them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, NamedTuple

from . import errors
from .model import Param, Parametrised, State, arguments


class Reading(NamedTuple):
    """Something a rule may read: where it has a value (edge, post = target region, pre = source region), its unit, what it is."""

    place: str
    unit: str
    meaning: str


READINGS = {
    "covariance": Reading("edge", "activity²", "⟨(post - ⟨post⟩)(pre - ⟨pre⟩)⟩"),
    "phase_cosine": Reading("edge", "1", "⟨cos(pre - post)⟩ of two phases"),
    "phase_sine": Reading("edge", "1", "⟨sin(pre - post)⟩ of two phases"),
    "length": Reading("edge", "m", "length of the tract"),
    "mean_post": Reading("post", "activity", "⟨post⟩"),
    "strength_post": Reading("post", "weight", "sum of the plastic weights onto the region"),
    "strength_pre": Reading("pre", "weight", "sum of the plastic weights from the region"),
    "distance": Reading("edge", "m", "straight distance between the regions"),
    "dendrites": Reading("post", "weight", "dendritic elements of the region, where a rule grows them"),
    "axons": Reading("pre", "weight", "axonal elements of the region, where a rule grows them"),
}  # fmt: skip


@dataclass(frozen=True, eq=False)
class Rule(Parametrised):
    """How weights, or a parameter of regions, change: `change(states, readings, params) -> d states / dt`, in SI.

    Arguments are matched by name and written with the functions of `syntony.math`, for one edge (or one region); the same
    text is traced like that of a model.

    Parameters
    ----------
    change : function
        Time derivative of `states`, in their order.
    states : mapping of State
        What each edge (or region) carries; the first is what the rule modifies.
    params : mapping of Param
    modifies : str
        "weights", "lengths" or the name of a model's parameter.
    per : "edge" or "region"
    reads : mapping
        For rules of regions: argument -> names of one or two states or outputs of the model, whose (product's) mean it is.
    timescale : float, s
        How slow the rule is; what is much faster is averaged.

    Examples
    --------
    >>> from syntony.model import Param, State
    >>> rule = Rule("hebb", lambda weight, covariance, kappa, rate: rate * (covariance - kappa * weight),
    ...     states={"weight": State(0.0)}, params={"kappa": Param(1.0), "rate": Param(0.001, "1/s")}, timescale=1000.0)
    >>> sorted(rule.readings)
    ['covariance']
    """

    name: str
    change: Callable
    states: Mapping[str, State]
    params: Mapping[str, Param]
    timescale: float
    modifies: str = "weights"
    per: str = "edge"
    reads: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    presets: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    meaning: str = ""
    source: str = ""

    def __post_init__(self):
        errors.expect_choice(self.per, ("edge", "region"), f"per of rule {self.name!r}")
        for part in ("states", "params", "reads", "presets"):
            object.__setattr__(self, part, MappingProxyType(dict(getattr(self, part))))
        if not self.states:
            raise errors.BadValue(f"rule {self.name!r} has no states; declare what it modifies as its first State")
        known = {*self.states, *self.params, *self.reads, *READINGS}
        for name in arguments(self.change):
            errors.expect_name(name, known, "state, reading or parameter", f"rule {self.name!r}")
        for name, preset in self.presets.items():
            self.check_params(preset, f"preset {name!r} of {self.name}")

    @property
    def readings(self) -> set[str]:
        """What the rule reads of the network."""
        return set(arguments(self.change)) & {*READINGS, *self.reads} - {*self.states, *self.params}


@dataclass(frozen=True, eq=False)
class Remodelling(Parametrised):
    """Edges made, removed or rescaled now and then: `remodel(weights, readings, params) -> weights`, on whole matrices.

    `every` is the usual interval (s) between two rounds. Matrices are weights[target, source].

    Examples
    --------
    >>> halve = Remodelling("halve", lambda weights, share: share * weights, every=86400.0, params={"share": Param(0.5)})
    >>> halve.defaults
    {'share': 0.5}
    """

    name: str
    remodel: Callable
    every: float
    params: Mapping[str, Param] = field(default_factory=dict)
    meaning: str = ""
    source: str = ""

    def __post_init__(self):
        object.__setattr__(self, "params", MappingProxyType(dict(self.params)))


@dataclass(frozen=True, eq=False)
class Schedule(Parametrised):
    """What age does by itself: `value(age, params)`, age in seconds, as a factor or value of `sets`.

    Examples
    --------
    >>> from syntony.units import year
    >>> ramp = Schedule("ramp", lambda age, end: min(age / end, 1.0), sets="weights between the hemispheres",
    ...     params={"end": Param(10 * year, "s")})
    >>> ramp.at(5 * year)
    0.5
    """

    name: str
    value: Callable
    sets: str
    params: Mapping[str, Param] = field(default_factory=dict)
    presets: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    unit: str = "1"
    meaning: str = ""
    source: str = ""

    def __post_init__(self):
        for part in ("params", "presets"):
            object.__setattr__(self, part, MappingProxyType(dict(getattr(self, part))))
        for name, preset in self.presets.items():
            self.check_params(preset, f"preset {name!r} of {self.name}")

    def at(self, age: Any, **params: Any) -> Any:
        """Value at an age (s), which may be an array, with some parameters replaced."""
        self.check_params(params)
        return self.value(age, **{**self.defaults, **params})
