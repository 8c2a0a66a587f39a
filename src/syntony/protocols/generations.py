"""From one generation to the next: a famine in pregnancy, and what a parent's life is for the child.

The Hunger Winter of 1944 shifted marks of children conceived in it by .3 to .6 standard deviations six decades later, and only of
those exposed in weeks 1 to 10 (Heijmans et al. 2008, PMC2579375; Tobi et al. 2015, PMC4588866); the direction differs between genes.
A parent's own security, and what the parent carries, go into the bond with the child; marks pass through the germline hardly
(`syntony.body.methylation.inherited`). How much goes where is ours; `bonds.generations` has the published correlations.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from .. import errors
from ..bonds.generations import RESET
from ..bonds.soothing import BONDS_OF
from ..course import Course, Episode
from ..person import Bond, Person
from ..units import hour, week, year

TERM = 40 * week
SENSITIVE_WEEKS = (1, 10)
SHIFT = 0.45  # standard deviations; published .3 to .6
SIGNS = {"IGF2": -1, "INSIGF": -1, "IL10": 1, "LEP": 1, "ABCA1": 1, "GNASAS": 1, "MEG3": 1}  # Tobi 2009, PMC2758137
NEWBORN = {"danger": 0.5, "coping": 0.5, "expectation": 0.5, "mark": 0.5}  # undecided; ours


def famine(mother: str = "mother", child: str = "child", *, first: float = 1, last: float = 10) -> Course:
    """A pregnancy with hunger from week `first` to week `last`; the child is born at the end.

    Parameters
    ----------
    mother, child : str
    first, last : float, weeks
        Of 40.

    Examples
    --------
    >>> course = famine(first=1, last=10)
    >>> course.episodes[0].kind, round(course.end / week)
    ('hunger', 40)
    """
    first, last = _weeks(first, last)
    hunger = Episode("hunger", mother, first * week, last * week, each=12 * hour, intensity=1.2)
    return Course([hunger], end=TERM, born={child: TERM, mother: -28 * year})


def after_famine(first: float, last: float, people: int, seed: int) -> dict[str, np.ndarray]:
    """Methylation of the children (person,) at each gene, six decades later, in standard deviations of the unexposed.

    Only hunger in weeks 1 to 10 counts, by the share of them that it covers.

    Examples
    --------
    >>> late = after_famine(25, 40, people=2000, seed=1)["IGF2"]
    >>> bool(abs(late.mean()) < 0.1)
    True
    """
    first, last = _weeks(first, last)
    low, high = SENSITIVE_WEEKS
    share = max(min(last, high) - max(first, low), 0.0) / (high - low)
    rng = np.random.default_rng(errors.expect_seed(seed))
    return {gene: sign * SHIFT * share + rng.standard_normal(people) for gene, sign in SIGNS.items()}


def _weeks(first: float, last: float) -> tuple[float, float]:
    first = errors.expect_number(first, "first", low=0, high=40, unit="weeks")
    return first, errors.expect_number(last, "last", low=first, high=40, open_low=True, unit="weeks")


class Newborn(NamedTuple):
    """A child, and the bond from its parent."""

    child: Person
    bond: Bond


def next_generation(parent: Person, child: str = "child", *, reset: float = RESET) -> Newborn:
    """The child of a parent who has lived, for a course with `childhood`.

        quality of the bond = stranger + (caregiver - stranger) seeking,    seeking of the parent as `Person.seeking`

    What the parent carries (danger, burden) lowers what the bond is worth while they live together, if the parent takes part as
    this person. The child's mark begins undecided, moved by the share of the parent's that is not reset.

    Parameters
    ----------
    parent : Person
        As `person.after(life)` returns it.
    child : str
        Name.
    reset : float, 0 … 1
        Share of the parent's marks that the germline erases.

    Examples
    --------
    >>> child, bond = next_generation(Person("mother", start={"expectation": 1.0}))
    >>> child.age, round(bond.quality, 2)
    (0.0, 0.8)
    """
    errors.expect_number(reset, "reset", low=0, high=1)
    low, high = BONDS_OF["stranger"], BONDS_OF["caregiver"]
    quality = low + (high - low) * parent.seeking(parent.start.get("expectation", 0.5))
    mark = NEWBORN["mark"] + (1 - reset) * (parent.start.get("mark", 0.5) - 0.5)
    born = Person(child, {**NEWBORN, "mark": mark}, parent.traits, age=0.0)
    return Newborn(born, Bond(parent.name, child, quality))
