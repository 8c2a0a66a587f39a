"""The nouns Person and Bond: a brain with a body and a history, and what one person is worth to another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from math import exp
from typing import Any, NamedTuple

from . import errors
from .brain import Brain
from .frozen import frozen
from .model import Param
from .units import hour, minute, year

UNLEARNT = 1e-9  # an edge that was unlearnt is still there to be learnt again


class Tie(NamedTuple):
    """One thing that network and body say to each other."""

    meaning: str
    source: str
    tag: str


TIES = {
    "control": Tie("network to body: own control is how much more the amygdala would answer if medial prefrontal cortex stood still",
                   "after doi:10.1177/1073858407301369", "ours"),
    "comfort": Tie("network to body: comfort is how much less the amygdala answers because the other's brain answers it",
                   "after doi:10.1177/0956797614550878", "ours"),
    "reactivity": Tie("network to body: pushes are as large as the amygdala is reactive", "", "ours"),
    "arousal": Tie("body to plasticity: only what is felt and comes to rest is learnt", "public code jmbh/PanicModel", "ours"),
    "cortisol": Tie("body to plasticity: chronic cortisol slows learning", "", "ours"),
    "noradrenaline": Tie("body to network: tonic noradrenaline raises gain", "doi:10.7554/eLife.31130", "ours"),
    "zones": Tie("body to network: callosal, hippocampal and prefrontal weights by the integrity of these zones",
                 "doi:10.1016/j.biopsych.2004.03.016", "ours"),
    "maturity": Tie("age to network: prefrontal control of the amygdala comes with age; until then a caregiver lends it",
                    "doi:10.1523/JNEUROSCI.3446-12.2013", "ours"),
    "seeking": Tie("expectation to relation: who expects relief turns to others", "doi:10.1371/journal.pone.0193955", "ours"),
    "load": Tie("body to relation: who carries a load answers less", "", "ours"),
}  # fmt: skip


def _ours(value: float, unit: str, low: float, high: float, meaning: str, tag: str = "ours") -> Param:
    return Param(value, unit, (low, high), meaning, "ours", tag=tag)


TRAITS = {
    "push": _ours(0.9, "1", 0, 3, "arousal that a bout of distress of intensity 1 starts with"),
    "spread": _ours(0.2, "1", 0, 1, "how different bouts are: standard deviation of the logarithm"),
    "hassles": _ours(1.0, "1/day", 0, 100, "bouts a day when alone and awake"),
    "hassle": _ours(0.4, "1", 0, 5, "intensity of these"),
    "affect": _ours(0.002, "nA", 0, 0.005, "size of the slow drive of both amygdalae at intensity 1"),
    "control_gain": _ours(1.0, "1", 0, 10, "own control per surplus of the amygdala's answer", "calibrated"),
    "comfort_gain": _ours(3.0, "1", 0, 20, "comfort per saving of the amygdala's answer", "calibrated"),
    "rate": _ours(1 / (8 * hour), "1/s", 0, 1, "of learning while affect is felt and comes to rest", "calibrated"),
    "theta": _ours(2.6e-5, "activity²", 1e-12, 1, "covariance at which learning turns to loss"),
    "burden": _ours(0.0, "1", 0, 1, "load carried from elsewhere"),
    "matures": _ours(10 * year, "s", 0, 100 * year, "age at which half of prefrontal control is there"),
    "maturing": _ours(1.75 * year, "s", 0.01 * year, 100 * year, "width of that"),
    "cortisol_slows": _ours(0.5, "1", 0.01, 1e6, "excess of cortisol that halves learning"),
    "noradrenaline_gain": _ours(0.02, "1", 0, 1, "gain per excess of noradrenaline"),
    "seeks": _ours(0.3, "1", 0, 1, "expectation at which somebody is turned to half of the time"),
    "sharpness": _ours(8.0, "1", 0, 100, "of that"),
}  # fmt: skip


@dataclass(frozen=True, eq=False)
class Person:
    """A brain, its body, and what life has left in both.

    Parameters
    ----------
    brain : Brain or str
        With the labels of the default brain; a name makes the default brain. Medial prefrontal control of the amygdala is added
        where nothing reaches inhibitory cells yet.
    start : mapping state -> value
        Of the body's slow states (`sy.bodies["lasting"].states`) where a life begins.
    traits : mapping name -> value
        Of `TRAITS` and of the parameters of `sy.bodies["lasting"]`: genes, sensitivities, speeds.
    age : float, s
        At the start of a course that does not say when the person is born.
    without : names of ties
        Switched off (`TIES`).

    Examples
    --------
    >>> Person("client", start={"danger": 0.8}).name
    'client'
    """

    brain: Any
    start: Mapping[str, float] = field(default_factory=dict)
    traits: Mapping[str, float] = field(default_factory=dict)
    age: float = 30 * year
    without: Sequence[str] = ()

    def __post_init__(self):
        set_ = object.__setattr__
        if isinstance(self.brain, str):
            set_(self, "brain", Brain.default(self.brain))
        if not isinstance(self.brain, Brain):
            raise errors.BadValue(f"brain is {type(self.brain).__name__}; give sy.Brain.default(name), or a name")
        what = f"person {self.name!r}"
        errors.expect_number(self.age, f"age of {what}", low=0, unit="s")
        for tie in self.without:
            errors.expect_name(tie, TIES, "tie", what)
        for name in ("start", "traits"):
            given = errors.expect_mapping(getattr(self, name), f"{name} of {what}", "name: value")
            set_(self, name, frozen({k: errors.expect_number(v, f"{k} of {what}") for k, v in given.items()}))
        for trait in self.traits:
            if trait in TRAITS:
                low, high = TRAITS[trait].bounds
                errors.expect_number(self.traits[trait], f"{trait} of {what}", low=low, high=high)

    @property
    def name(self) -> str:
        return self.brain.name

    @cached_property
    def habits(self) -> Mapping[str, float]:
        """Every trait of `TRAITS`, given or default."""
        return {name: float(self.traits.get(name, item.default)) for name, item in TRAITS.items()}

    def seeking(self, expectation: float) -> float:
        """How often the person turns to somebody who is there, 0 … 1, when this much relief is expected.

        Examples
        --------
        >>> Person("one").seeking(0.3)
        0.5
        """
        return 1 / (1 + exp(-self.habits["sharpness"] * (expectation - self.habits["seeks"])))

    def after(self, life: Any) -> Person:
        """Who this person is at the end of a life (a result of `sy.live`): brain, body, age.

        Examples
        --------
        >>> import syntony as sy
        >>> one = Person("one")
        >>> one.after(sy.live(one, course=sy.Course(end=1 * year), progress=False))
        Person(one, 31 y)
        """
        told = life.provenance
        errors.expect_name(self.name, told.get("persons", {}), "person", "the life")
        start = {name: float(life[name].sel(person=self.name)[-1]) for name in told["slow_states"]}
        weights, edges = self.brain.weights.copy(), life[f"threshold_covariance: {self.name}"]
        for edge, weight in zip(edges[edges.dims[0]].values, edges.values[:, -1]):
            source, target = str(edge).split(" → ")
            weights[self.brain.index(target)[0], self.brain.index(source)[0]] = max(weight, UNLEARNT)
        age = told["persons"][self.name]["age"] + float(edges.time[-1])
        return Person(self.brain.replace(weights=weights), start, self.traits, age, self.without)

    def __repr__(self) -> str:
        return f"Person({self.name}, {self.age / year:.3g} y)"


@dataclass(frozen=True, eq=False)
class Bond:
    """What one person is worth to another in distress: caregiver, partner, stranger and therapist are one form.

    Three relations come of it: the giver's amygdala and medial prefrontal cortex hear the receiver's amygdala (face, voice and
    posture carry it), the receiver's prefrontal cortex hears the giver's, and as long as the receiver is a child the giver's
    reaches the child's amygdala directly.

    Parameters
    ----------
    giver, receiver : str
    quality : float, 0 … 1
    contingency : float, 0 … 1
        How often the receiver is answered; the middle is best.
    reach : float, 0 … 1
        How far the giver comes also to somebody who does not seek comfort.
    delay : float, s
        Until an answer comes.
    grows, fades : float, 1/s
        Change of quality per synchrony of the two brains, and by itself: a hypothesis (Sened et al. 2022, 2025), off.

    Examples
    --------
    >>> Bond("mother", "child", quality=0.8)
    Bond(mother → child, quality 0.8)
    """

    giver: str
    receiver: str
    quality: float = 0.8
    contingency: float = 0.5
    reach: float = 0.5
    delay: float = 1.0
    grows: float = 0.0
    fades: float = 0.0

    def __post_init__(self):
        if self.giver == self.receiver:
            raise errors.BadValue(f"a bond from {self.giver!r} to itself; giver and receiver must be two people")
        for name in ("quality", "contingency", "reach"):
            errors.expect_number(getattr(self, name), f"{name} of the bond {self.name}", low=0, high=1)
        errors.expect_number(self.delay, f"delay of the bond {self.name}", low=0.01, high=10 * minute, unit="s")
        for name in ("grows", "fades"):
            errors.expect_number(getattr(self, name), f"{name} of the bond {self.name}", low=0, high=1 / hour)

    @property
    def name(self) -> str:
        return f"{self.giver} → {self.receiver}"

    def __repr__(self) -> str:
        return f"Bond({self.name}, quality {self.quality:g})"
