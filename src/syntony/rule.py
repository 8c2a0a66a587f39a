"""The nouns of plasticity: Rule (how something slow changes), Remodelling (edges made and removed), Schedule (what age does
by itself) and Plasticity (a rule at work in somebody's brain). Declarations: written once, followed by whatever runs them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from . import errors
from .frozen import frozen
from .model import Param, Parametrised, State, arguments


class Reading(NamedTuple):
    """Something a rule may read: where it has a value (edge, post = target region, pre = source region, person), its unit, what it is."""

    place: str
    unit: str
    meaning: str


READINGS = {
    "covariance": Reading("edge", "activity²", "⟨(post - ⟨post⟩)(pre - ⟨pre⟩)⟩"),
    "correlation": Reading("edge", "1", "covariance / √(variance_post · variance_pre)"),
    "trace_covariance": Reading("edge", "activity²", "covariance of post with a low-pass of pre (time constant tau_trace)"),
    "reverse_trace_covariance": Reading("edge", "activity²", "covariance of a low-pass of post (tau_trace) with pre"),
    "phase_cosine": Reading("edge", "1", "⟨cos(pre - post)⟩ of two phases"),
    "phase_sine": Reading("edge", "1", "⟨sin(pre - post)⟩ of two phases"),
    "length": Reading("edge", "m", "length of the tract"),
    "structure": Reading("edge", "weight", "the weight with which the run began"),
    "itself": Reading("edge", "1", "1 for an edge from a region to itself, else 0"),
    "mean_post": Reading("post", "activity", "⟨post⟩"),
    "mean_pre": Reading("pre", "activity", "⟨pre⟩"),
    "variance_post": Reading("post", "activity²", "variance of post"),
    "variance_pre": Reading("pre", "activity²", "variance of pre"),
    "strength_post": Reading("post", "weight", "sum of the plastic weights onto the region"),
    "strength_pre": Reading("pre", "weight", "sum of the plastic weights from the region"),
    "distance": Reading("edge", "m", "straight distance between the regions"),
    "dendrites": Reading("post", "weight", "dendritic elements of the region, where a rule grows them"),
    "axons": Reading("pre", "weight", "axonal elements of the region, where a rule grows them"),
    "age": Reading("person", "s", "age of the person"),
    "arousal": Reading("person", "1", "arousal, 0 … 1: the neuromodulator that gates consolidation"),
    "asleep": Reading("person", "1", "1 while asleep, else 0; its share of the time in an average"),
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
    shared : names of states
        States that all edges onto one region share (proteins): their derivative may depend on nothing of a single edge.
    pools : mapping
        Arguments that are sums over the plastic edges onto the region: name -> function of one edge.
    felt : function, optional
        What the network feels, where that is not the first state: a function of states, readings and parameters.
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
    shared: tuple[str, ...] = ()
    pools: Mapping[str, Callable] = field(default_factory=dict)
    felt: Callable | None = None
    presets: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    meaning: str = ""
    source: str = ""

    def __post_init__(self):
        errors.expect_choice(self.per, ("edge", "region"), f"per of rule {self.name!r}")
        for part in ("states", "params", "reads", "pools", "presets"):
            object.__setattr__(self, part, frozen(getattr(self, part)))
        if not self.states:
            raise errors.BadValue(f"rule {self.name!r} has no states; declare what it modifies as its first State")
        for name in self.shared:
            errors.expect_name(name, self.states, "state", f"rule {self.name!r} (shared)")
        known = {*self.states, *self.params, *self.reads, *self.pools, *READINGS}
        for name in (name for function in self.functions for name in arguments(function)):
            errors.expect_name(name, known, "state, reading or parameter", f"rule {self.name!r}")
        for name, preset in self.presets.items():
            self.check_params(preset, f"preset {name!r} of {self.name}")

    @property
    def functions(self) -> tuple[Callable, ...]:
        """Every function of the declaration."""
        return tuple(f for f in (self.change, self.felt, *self.pools.values()) if f is not None)

    @property
    def readings(self) -> set[str]:
        """What the rule reads of the network and the person."""
        used = {name for function in self.functions for name in arguments(function)}
        return used & {*READINGS, *self.reads} - {*self.states, *self.params}


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
        object.__setattr__(self, "params", frozen(self.params))


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
            object.__setattr__(self, part, frozen(getattr(self, part)))
        for name, preset in self.presets.items():
            self.check_params(preset, f"preset {name!r} of {self.name}")

    def at(self, age: Any, **params: Any) -> Any:
        """Value at an age (s), which may be an array, with some parameters replaced."""
        self.check_params(params)
        return self.value(age, **{**self.defaults, **params})


@dataclass(frozen=True, eq=False)
class Plasticity:
    """A rule at work: whose edges (or regions) it changes.

    Parameters
    ----------
    rule : str or Rule
        A name from `syntony.rules`, or your own declaration.
    person : str, optional
        Whose brain; everybody's if not given.
    targets, sources : labels or indices, optional
        Edges onto these regions from those; all regions if not given. Rules of regions look at `targets` only.
    edges : "existing", "all" or array (region, region) of bool
        Which of these edges are plastic: those with a weight, all but the diagonal, or as marked.
    onto : str
        The population that the weights reach.
    params : mapping
        Parameters that differ from their defaults.

    Examples
    --------
    >>> Plasticity("covariance", "child", targets=["Frontal_Sup_Medial_L"], sources=["Amygdala_L"], edges="all")
    Plasticity(covariance: child)
    """

    rule: str | Rule
    person: str | None = None
    targets: Any = None
    sources: Any = None
    edges: Any = "existing"
    onto: str = "excitatory"
    params: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self):
        params = errors.expect_mapping(self.params, "params of a Plasticity", "name: value")
        object.__setattr__(self, "params", frozen(params))
        if isinstance(self.edges, str):
            errors.expect_choice(self.edges, ("existing", "all"), "edges of a Plasticity")

    def __repr__(self) -> str:
        name = self.rule if isinstance(self.rule, str) else getattr(self.rule, "name", "?")
        return f"Plasticity({name}: {self.person or 'everybody'})"
