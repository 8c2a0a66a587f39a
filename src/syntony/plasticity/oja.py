"""Oja's rule: a region learns the strongest pattern of its inputs, and its weights keep length one.

Oja 1982, doi:10.1007/BF00275687. Linear in the second moments that it reads, so its average is exact.
"""

from __future__ import annotations

from math import inf

from ..model import Param, State
from ..rule import Rule
from ..units import hour

OJA = "doi:10.1007/BF00275687"


def change(weight, covariance, variance_post, mean_post, mean_pre, rate):
    together = covariance + mean_post * mean_pre
    return rate * (together - (variance_post + mean_post * mean_post) * weight)


oja = Rule(
    name="oja",
    meaning="Hebb, held to length one by forgetting in proportion to the own activity",
    source=OJA,
    change=change,
    states={"weight": State(0.1, "1", "strength of the edge, of either sign")},
    params={"rate": Param(1 / hour, "1 / activity² / s", (0, inf), "learning rate", "ours", tag="ours")},
    timescale=1 * hour,
)
