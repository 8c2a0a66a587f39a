"""Threshold Hebb and anti-Hebb: what is together beyond a threshold is wired together, what is less together comes apart.

Ours, from the families of covariance rules (Sejnowski 1977, doi:10.1007/BF00275079) and of sliding thresholds (Bienenstock,
Cooper and Munro 1982, doi:10.1523/JNEUROSCI.02-01-00032.1982). With soft bounds: growth slows towards the largest weight, loss
towards zero. Not linear in what is read: its average over situations is exact, within one it uses the mean of the reading.
"""

from __future__ import annotations

from math import inf

from ..math import maximum
from ..model import Param, State
from ..rule import Rule
from ..units import day

SOURCES = "ours; doi:10.1007/BF00275079, doi:10.1523/JNEUROSCI.02-01-00032.1982"


def soft(weight, excess, largest):
    """Growth towards the largest weight by what is above the threshold, loss towards zero by what is below it."""
    return (largest - weight) * maximum(excess, 0.0) - weight * maximum(-excess, 0.0)


def change(weight, correlation, theta, largest, rate, asleep):
    return rate * (1.0 - asleep) * soft(weight, correlation - theta, largest)


def change_by_covariance(weight, covariance, theta, largest, rate, gated, arousal, asleep):
    opened = (1.0 - asleep) * (1.0 - gated + gated * arousal)
    return rate * opened * soft(weight, covariance / theta - 1.0, largest)


def hard(weight, correlation, theta, rate):
    return rate * weight * (correlation - theta)


RATE = Param(1 / (30 * day), "1/s", (0, inf), "learning rate", "ours", tag="ours")
LARGEST = Param(0.4, "weight", (0, inf), "weight at which growth ends", "ours", tag="ours")

threshold = Rule(
    name="threshold",
    meaning="together beyond a threshold, apart below it, with soft bounds",
    source=SOURCES,
    change=change,
    states={"weight": State(0.0, "weight", "strength of the edge", limits=(0.0, inf))},
    params={
        "theta": Param(0.2, "1", (-1, 1), "correlation at which nothing changes", "ours", tag="ours"),
        "largest": LARGEST,
        "rate": RATE,
    },
    timescale=30 * day,
)

threshold_covariance = Rule(
    name="threshold_covariance",
    meaning="the same, judged by covariance: what is together must also be strong",
    source=SOURCES,
    change=change_by_covariance,
    states={"weight": State(0.0, "weight", "strength of the edge", limits=(0.0, inf))},
    params={
        "theta": Param(5e-5, "activity²", (1e-12, inf), "covariance at which nothing changes", "ours", tag="ours"),
        "largest": LARGEST,
        "rate": RATE,
        "gated": Param(0.0, "1", (0, 1), "1: only in proportion to arousal", "ours", tag="ours"),
    },
    timescale=30 * day,
)

winner_take_all = Rule(
    name="winner_take_all",
    meaning="together and apart in proportion to the weight, without bounds: few edges win, the others are lost",
    source=SOURCES,
    change=hard,
    states={"weight": State(0.0, "weight", "strength of the edge", limits=(0.0, inf))},
    params={"theta": threshold.params["theta"], "rate": RATE},
    timescale=30 * day,
)
