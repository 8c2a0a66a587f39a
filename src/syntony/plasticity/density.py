"""Synapse density by age: overgrowth in the first years, then decades of pruning; sensory cortex before prefrontal cortex.

Huttenlocher 1979, doi:10.1016/0006-8993(79)90349-4 (middle frontal gyrus: a maximum of 1.5 adult at 1 to 2 years, adult at 16, 13 %
less at 74 to 90); Huttenlocher and de Courten 1987 (visual cortex: 40 % lost between 8 months and 11 years). The curve is
ours; it fits these landmarks and does not describe the neonatal rise.
"""

from __future__ import annotations

from math import inf

from ..math import exp, maximum, minimum
from ..model import Param
from ..rule import Schedule
from ..units import year

HUTTENLOCHER = "doi:10.1016/0006-8993(79)90349-4"


def value(age, excess, peak, width, loss):
    """1 + excess [(a/p) exp(1 - a/p)]^width, less a loss between 60 and 80 years."""
    x = maximum(age, 0.0) / peak
    grown = (x * exp(1.0 - x)) ** width
    return (1.0 + excess * grown) * (1.0 - loss * minimum(maximum((age - 60.0 * year) / (20.0 * year), 0.0), 1.0))


density = Schedule(
    name="density",
    meaning="synapse density, adult = 1",
    source=HUTTENLOCHER,
    value=value,
    sets="weights onto a region, as a factor",
    params={
        "excess": Param(0.5, "1", (0, 5), "overgrowth at the peak", HUTTENLOCHER),
        "peak": Param(1.5 * year, "s", (1, inf), "age of the peak", HUTTENLOCHER, tag="calibrated"),
        "width": Param(0.36, "1", (0.01, 10), "how slowly the excess is pruned", "ours", tag="ours"),
        "loss": Param(0.13, "1", (0, 1), "lost by 80 years", HUTTENLOCHER, tag="calibrated"),
    },
    presets={"prefrontal": {}, "visual": {"excess": 0.667, "peak": 0.67 * year, "width": 0.25}},
)
