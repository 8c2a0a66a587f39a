"""Anti-Hebbian self-tuning: all modes of a network are brought to the same distance from instability.

Magnasco, Piro and Cecchi 2009, doi:10.1103/PhysRevLett.102.258102: without noise every mode ends at the border. With noise the
average ends where the covariance is the identity, so that the symmetric part of the drift is -noise / 2; the antisymmetric
part does not change. The rule is linear in what it reads, so its average is exact.
"""

from __future__ import annotations

from math import inf

from ..model import Param, State
from ..rule import Rule
from ..units import hour

MAGNASCO = "doi:10.1103/PhysRevLett.102.258102"


def change(weight, covariance, itself, variance, rate):
    return rate * (itself - covariance / variance)


self_tuning = Rule(
    name="self_tuning",
    meaning="apart whatever is together, until every mode is as strong as every other",
    source=MAGNASCO,
    change=change,
    states={"weight": State(0.0, "weight", "strength of the edge, of either sign")},
    params={
        "variance": Param(
            1.0, "activity²", (1e-12, inf), "variance at which a region is left alone", "ours", tag="ours"
        ),
        "rate": Param(1 / hour, "weight / s", (0, inf), "learning rate", "ours", tag="ours"),
    },
    timescale=1 * hour,
)
