"""The rule of Bienenstock, Cooper and Munro: a threshold that slides with the own activity makes a region selective.

Bienenstock, Cooper and Munro 1982, doi:10.1523/JNEUROSCI.02-01-00032.1982; the threshold as the mean of the square: Intrator and
Cooper 1992, doi:10.1016/S0893-6080(05)80003-6. The third moment that it needs is that of Gaussian fluctuations; over
situations (patterns) the average is exact. The threshold must be faster than the weights.
"""

from __future__ import annotations

from math import inf

from ..model import Param, State
from ..rule import Rule
from ..units import day, hour

BCM = "doi:10.1523/JNEUROSCI.02-01-00032.1982"


def change(weight, threshold, covariance, variance_post, mean_post, mean_pre, rate, tau_threshold):
    square = variance_post + mean_post * mean_post
    together = covariance + mean_post * mean_pre
    third = square * mean_pre + 2.0 * mean_post * covariance
    return rate * (third - threshold * together), (square - threshold) / tau_threshold


bcm = Rule(
    name="bcm",
    meaning="together above a sliding threshold, apart below it",
    source=BCM,
    change=change,
    states={
        "weight": State(0.1, "1", "strength of the edge", limits=(0.0, inf)),
        "threshold": State(0.0, "activity²", "slides with the mean square of the region's activity"),
    },
    shared=("threshold",),
    params={
        "rate": Param(1 / (10 * day), "1 / activity³ / s", (0, inf), "learning rate", "ours", tag="ours"),
        "tau_threshold": Param(1 * hour, "s", (1e-6, inf), "how fast the threshold slides", "ours", tag="ours"),
    },
    timescale=10 * day,
)
