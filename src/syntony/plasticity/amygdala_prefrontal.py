"""Prefrontal cortex and amygdala by age: before ten they rise together, after ten the one calms the other.

Gee et al. 2013, doi:10.1523/JNEUROSCI.3446-12.2013 (coupling during fearful faces positive before ten, negative from ten); at rest it
rises over the same years: Gabard-Durnam et al. 2014, doi:10.1016/j.neuroimage.2014.03.038. So task and rest disagree in sign, and
both are to be had here. A caregiver's presence makes a child's coupling adult-like, not an adolescent's: Gee et al. 2014,
doi:10.1177/0956797614550878. Early deprivation makes the switch early, with cortisol in between: Gee et al. 2013,
doi:10.1073/pnas.1307893110. Form and sizes are ours; only the signs and ages are published.
"""

from __future__ import annotations

from math import inf

from ..math import sigmoid
from ..model import Param
from ..rule import Schedule
from ..units import year

GEE = "doi:10.1523/JNEUROSCI.3446-12.2013"
PRESENCE = "doi:10.1177/0956797614550878"
DEPRIVED = "doi:10.1073/pnas.1307893110"
REST = "doi:10.1016/j.neuroimage.2014.03.038"


def switched(age, at, pace, earlier, cortisol):
    """How far the switch is made, 0 … 1; cortisol above 1 (as a multiple of normal) brings it forward."""
    return sigmoid((age - at + earlier * (cortisol - 1.0)) / pace)


def control(age, excites, inhibits, presence, quality, lent, at, pace, earlier, cortisol):
    """Effective gain of prefrontal cortex on the amygdala: excites (1 - σ) - inhibits σ - lent (1 - σ) presence quality."""
    done = switched(age, at, pace, earlier, cortisol)
    return excites * (1.0 - done) - inhibits * done - lent * (1.0 - done) * presence * quality


SWITCH = {
    "at": Param(10 * year, "s", (0, inf), "age of the switch", GEE),
    "pace": Param(1.75 * year, "s", (0.01 * year, inf), "how gradual it is", "ours", tag="ours"),
    "earlier": Param(4 * year, "s", (0, inf), "how much earlier for cortisol twice normal", DEPRIVED, tag="ours"),
    "cortisol": Param(1.0, "1", (0.1, 10), "chronic cortisol, normal = 1", DEPRIVED, tag="ours"),
}

prefrontal_control = Schedule(
    name="prefrontal_control",
    meaning="gain of prefrontal cortex on the amygdala: above zero they rise together, below zero it calms",
    source=GEE,
    value=control,
    sets="weights from prefrontal cortex onto the amygdala, in units of their adult size",
    params={
        "excites": Param(1.0, "1", (0, inf), "gain before the switch", "ours", tag="ours"),
        "inhibits": Param(1.0, "1", (0, inf), "gain after it, with the sign changed", "ours", tag="ours"),
        "presence": Param(0.0, "1", (0, 1), "a caregiver is there", PRESENCE),
        "quality": Param(1.0, "1", (0, 1), "quality of the bond", PRESENCE, tag="ours"),
        "lent": Param(1.6, "1", (0, inf), "control that a caregiver lends to a child", PRESENCE, tag="ours"),
        **SWITCH,
    },
    presets={"with_caregiver": {"presence": 1.0}, "deprived": {"cortisol": 1.5}},
)


def ascent(age, young, adult, at, pace, earlier, cortisol):
    """Strength of the way up: from young to adult while the switch is made."""
    return young + (adult - young) * switched(age, at, pace, earlier, cortisol)


amygdala_ascent = Schedule(
    name="amygdala_ascent",
    meaning="strength of the amygdala's connections to prefrontal cortex, relative to the connectome's own links",
    source=REST,
    value=ascent,
    sets="weights from the amygdala onto prefrontal cortex, as a factor",
    params={
        "young": Param(1.0, "1", (0, inf), "before the switch", "ours", tag="ours"),
        "adult": Param(
            20.0,
            "1",
            (0, inf),
            "after it; the tract is thin, and what was learnt in it is not in it",
            "ours",
            tag="ours",
        ),
        **SWITCH,
    },
    presets={"deprived": {"cortisol": 1.5}},
)
