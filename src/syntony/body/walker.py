"""An hourly rhythm of cortisol from a delay between pituitary and adrenal gland, and two states with a store of CRH.

Walker, Terry and Lightman 2010, doi:10.1098/rspb.2009.2148 (`walker`); Kim, D'Orsogna and Chou 2016, doi:10.1186/s13062-016-0117-6
(`kim`: the same with a store of CRH; two stable states, and brief excitation that moves from the low one to the normal
one). Constants partly from memory; they give the published range of rhythms and window of two states within 2 %. Unit of time: loss
of cortisol, 10.4 minutes. `acth_late` is ACTH `delay` seconds ago.
"""

from __future__ import annotations

from math import inf

from ..math import exp
from ..model import Input, Model, Param, State
from ..units import minute

WALKER = "doi:10.1098/rspb.2009.2148"
KIM = "doi:10.1186/s13062-016-0117-6"
UNIT = 1 / 0.09625 * minute


def gland(acth, receptor, cortisol, acth_late, crh, feedback, acth_loss, dimer, basal, receptor_loss):
    """ACTH, receptors and cortisol, per unit of time."""
    pair = (cortisol * receptor) ** 2
    return (
        crh / (1.0 + feedback * cortisol * receptor) - acth_loss * acth,
        pair / (dimer + pair) + basal - receptor_loss * receptor,
        acth_late - cortisol,
    )


def ultradian(acth, receptor, cortisol, acth_late, drive, feedback, acth_loss, dimer, basal, receptor_loss, unit):
    slopes = gland(acth, receptor, cortisol, acth_late, drive, feedback, acth_loss, dimer, basal, receptor_loss)
    return tuple(slope / unit for slope in slopes)


def bistable(
    acth, receptor, cortisol, store, crh, acth_late, stress, release, feedback, acth_loss, dimer, basal, receptor_loss, unit,
    steepness, up, strength, scale, crh_loss, store_rest, store_feedback, store_time,
):  # fmt: skip
    slopes = gland(acth, receptor, cortisol, acth_late, crh, feedback, acth_loss, dimer, basal, receptor_loss)
    freed = strength * (1.0 + stress) * (1.0 - exp(-release * store))
    gated = 1.0 - up / (1.0 + (scale * crh) ** steepness)
    stored = (store_rest + exp(-store_feedback * cortisol) - store) / store_time
    return (*(slope / unit for slope in slopes), stored / unit, (freed * gated - crh_loss * crh) / unit)


STATES = {
    "acth": State(0.5, "1", "adrenocorticotropic hormone", limits=(0.0, inf)),
    "receptor": State(0.5, "1", "glucocorticoid receptors", limits=(0.0, inf)),
    "cortisol": State(0.5, "1", "cortisol", limits=(0.0, inf)),
}
GLAND = {
    "feedback": Param(15.0, "1", (0, inf), "inhibition of ACTH by bound receptors", WALKER, tag="calibrated"),
    "acth_loss": Param(7.2, "1", (0, inf), "loss of ACTH, relative to cortisol", WALKER),
    "dimer": Param(0.05, "1", (0, inf), "half saturation of receptor making", WALKER, tag="calibrated"),
    "basal": Param(0.11, "1", (0, inf), "making of receptors without cortisol", WALKER),
    "receptor_loss": Param(2.9, "1", (0, inf), "loss of receptors", WALKER),
    "unit": Param(UNIT, "s", (1e-3, inf), "unit of time: loss of cortisol", WALKER),
    "delay": Param(1.44 * UNIT, "s", (0, inf), "from ACTH to cortisol, 15 minutes", WALKER, tag="calibrated"),
}

walker = Model(
    name="walker",
    meaning="hourly cortisol by a delay between pituitary and adrenal gland",
    source=WALKER,
    derivative=ultradian,
    states=STATES,
    inputs={"acth_late": Input("acth", meaning="ACTH some time ago")},
    params={"drive": Param(30.0, "1", (0, inf), "CRH; rhythms between about 15 and 47", WALKER), **GLAND},
    activity="cortisol",
)

kim = Model(
    name="kim",
    meaning="stress axis with a store of CRH: two stable states",
    source=KIM,
    derivative=bistable,
    states={
        **STATES,
        "store": State(0.5, "1", "stored CRH", limits=(0.0, inf)),
        "crh": State(30.0, "1", "released CRH", limits=(0.0, inf)),
    },
    inputs={"acth_late": Input("acth", meaning="ACTH some time ago")},
    params={
        "stress": Param(0.0, "1", (-1, 100), "stress, added to a drive of 1", KIM),
        "release": Param(2.52, "1", (0, inf), "release from the store; two states between about 2.50 and 2.54", KIM),
        **GLAND,
        "steepness": Param(5.0, "1", (0, inf), "of the self-up-regulation", KIM, tag="calibrated"),
        "up": Param(0.6, "1", (0, 1), "share of release that self-up-regulation opens", KIM, tag="calibrated"),
        "strength": Param(77.8, "1", (0, inf), "release at full drive", KIM, tag="calibrated"),
        "scale": Param(0.04, "1", (0, inf), "CRH in the self-up-regulation", KIM, tag="calibrated"),
        "crh_loss": Param(1.8, "1", (0, inf), "loss of CRH", KIM, tag="calibrated"),
        "store_rest": Param(0.2, "1", (0, inf), "store under much cortisol", KIM, tag="calibrated"),
        "store_feedback": Param(0.6, "1", (0, inf), "cortisol empties the store", KIM, tag="calibrated"),
        "store_time": Param(69.3, "1", (0, inf), "time constant of the store, 12 hours", KIM),
    },
    activity="cortisol",
)
