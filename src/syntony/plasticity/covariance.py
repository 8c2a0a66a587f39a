"""Covariance Hebb with decay: what fluctuates together is wired together, and what is not used fades.

Sejnowski 1977, doi:10.1007/BF00275079 (covariance rule). With linear activity the average has a closed form: per mode
w* = (l - √(l² - 2 q / kappa)) / 2 as long as the noise q stays below kappa l² / 2; beyond it the weights run away.
"""

from __future__ import annotations

from math import inf

from ..model import Param, State
from ..rule import Rule
from ..units import hour

COVARIANCE_RULE = "doi:10.1007/BF00275079"


def change(weight, covariance, kappa, rate):
    return rate * (covariance - kappa * weight)


covariance = Rule(
    name="covariance",
    meaning="covariance Hebb with decay",
    source=COVARIANCE_RULE,
    change=change,
    states={"weight": State(0.0, "weight", "strength of the edge")},
    params={
        "rate": Param(1 / (2 * hour), "weight / activity² / s", (0, inf), "learning rate", "ours", tag="ours"),
        "kappa": Param(1.0, "activity² / weight", (0, inf), "decay for each unit of weight", "ours", tag="ours"),
    },
    timescale=2 * hour,
)
