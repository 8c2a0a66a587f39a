"""The callosum by age: it grows by the same area every year of childhood and ends in the middle twenties.

Giedd et al. 1996 (4 to 18 years, midsagittal area + 13.1 mm² a year in girls, + 11.1 in boys), Pujol et al. 1993 (growth to the
middle twenties). Under neglect it is 15 to 18 % smaller: Teicher et al. 2004, doi:10.1016/j.biopsych.2004.03.016. The area at four
years and the curve outside these ages are ours. Coupling between the hemispheres is taken in proportion to the area.
"""

from __future__ import annotations

from math import inf

from ..math import exp, maximum, minimum
from ..model import Param
from ..rule import Schedule
from ..units import year

GIEDD = "Giedd et al. 1996, Dev Brain Res 91:274"
TEICHER = "doi:10.1016/j.biopsych.2004.03.016"


def value(age, at_four, growth, settling, neglect, maltreated):
    """Area in mm²: exponential to 4 years, linear to 18, then to a plateau."""
    years = maximum(age, 0.0) / year
    young = at_four - growth * 4.0 * (exp((4.0 - minimum(years, 4.0)) / 4.0) - 1.0)
    child = growth * (minimum(maximum(years, 4.0), 18.0) - 4.0)
    settled = settling / year
    adult = growth * settled * (1.0 - exp(-maximum(years - 18.0, 0.0) / settled))
    return (young + child + adult) * (1.0 - neglect * maltreated)


callosum = Schedule(
    name="callosum",
    meaning="midsagittal area of the callosum",
    source=GIEDD,
    value=value,
    sets="weights between the hemispheres, relative to 25 years",
    unit="mm²",
    params={
        "at_four": Param(450.0, "mm²", (100, 1000), "area at four years", "ours", tag="ours"),
        "growth": Param(12.1, "mm² / y", (0, 50), "yearly growth from 4 to 18", GIEDD),
        "settling": Param(
            2.5 * year, "s", (0.01 * year, inf), "how fast growth ends after 18", "ours", tag="calibrated"
        ),
        "neglect": Param(0.165, "1", (0, 1), "share lost by neglect", TEICHER),
        "maltreated": Param(0.0, "1", (0, 1), "0 not, 1 as much as in the study", "ours", tag="ours"),
    },
    presets={"girls": {"growth": 13.1}, "boys": {"growth": 11.1}, "neglect": {"maltreated": 1.0}},
)
