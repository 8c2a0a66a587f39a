"""Right before left: the right hemisphere comes on line first, the left when the child asks why.

Chiron et al. 1997, doi:10.1093/brain/120.6.1057: blood flow of 39 children from 18 days to 19 years, right above left from 1 to 3 years, and
left at least equal from 4. The curves are ours; the left ends 3 % above the right.
"""

from __future__ import annotations

from math import inf
from typing import Any

from ..math import sigmoid
from ..model import Param
from ..rule import Schedule
from ..units import year

CHIRON = "doi:10.1093/brain/120.6.1057"


def value(age, onset, pace, end):
    return end * sigmoid((age - onset) / pace)


maturity = Schedule(
    name="maturity",
    meaning="how far a hemisphere is on line",
    source=CHIRON,
    value=value,
    sets="weights within a hemisphere, as a factor",
    params={
        "onset": Param(0.5 * year, "s", (0, inf), "age at half of the end", "ours", tag="calibrated"),
        "pace": Param(0.6 * year, "s", (1, inf), "how gradual it is", "ours", tag="calibrated"),
        "end": Param(1.0, "1", (0, 2), "where it ends", "ours", tag="calibrated"),
    },
    presets={"right": {}, "left": {"onset": 1.3 * year, "pace": 0.75 * year, "end": 1.03}},
)


def lateralisation(age: Any) -> Any:
    """(R - L) / (R + L) of the maturities: above zero the right hemisphere leads.

    Examples
    --------
    >>> [round(float(lateralisation(a * year)), 3) for a in (1, 2, 3, 4)]
    [0.255, 0.111, 0.027, -0.003]
    """
    right, left = (maturity.at(age, **maturity.presets[side]) for side in ("right", "left"))
    return (right - left) / (right + left)
