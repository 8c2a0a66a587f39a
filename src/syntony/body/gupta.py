"""Two steady states of the stress axis: normal, and low cortisol with many receptors.

Gupta, Aslakson, Gurbaxani and Vernon 2007, doi:10.1186/1742-4682-4-8; equations as on the model's CellML page. The constants are from
memory and were tested by what they do: three steady states, as published. Time in units of cortisol's own loss.
"""

from __future__ import annotations

from math import inf

from ..model import Model, Param, State
from ..units import minute

GUPTA = "doi:10.1186/1742-4682-4-8"
UNIT = 1 / 0.09625 * minute  # time constant of cortisol's loss


def derivative(
    crh, acth, receptor, cortisol, stress, crh_half, acth_half, crh_loss, acth_loss, dimer, basal, receptor_loss, unit
):
    pair = (cortisol * receptor) ** 2
    return (
        ((1.0 + stress) / (1.0 + cortisol / crh_half) - crh_loss * crh) / unit,
        (crh / (1.0 + cortisol * receptor / acth_half) - acth_loss * acth) / unit,
        (pair / (dimer + pair) + basal - receptor_loss * receptor) / unit,
        (acth - cortisol) / unit,
    )


gupta = Model(
    name="gupta",
    meaning="stress axis with receptor dimers: two stable states",
    source=GUPTA,
    derivative=derivative,
    states={
        "crh": State(0.66, "1", "corticotropin-releasing hormone", limits=(0.0, inf)),
        "acth": State(0.06, "1", "adrenocorticotropic hormone", limits=(0.0, inf)),
        "receptor": State(0.1, "1", "glucocorticoid receptors of the pituitary", limits=(0.0, inf)),
        "cortisol": State(0.06, "1", "cortisol", limits=(0.0, inf)),
    },
    params={
        "stress": Param(0.0, "1", (0, 100), "stress; 0 at rest", GUPTA),
        "crh_half": Param(0.1, "1", (1e-6, inf), "cortisol that halves release of CRH", GUPTA, tag="calibrated"),
        "acth_half": Param(
            0.1, "1", (1e-6, inf), "cortisol times receptors that halves release of ACTH", GUPTA, tag="calibrated"
        ),
        "crh_loss": Param(1.0, "1", (0, inf), "loss of CRH, relative to cortisol", GUPTA, tag="calibrated"),
        "acth_loss": Param(10.0, "1", (0, inf), "loss of ACTH", GUPTA, tag="calibrated"),
        "dimer": Param(
            0.001, "1", (1e-9, inf), "square of cortisol times receptors that half saturates", GUPTA, tag="calibrated"
        ),
        "basal": Param(0.05, "1", (0, inf), "production of receptors without cortisol", GUPTA, tag="calibrated"),
        "receptor_loss": Param(0.9, "1", (0, inf), "loss of receptors", GUPTA, tag="calibrated"),
        "unit": Param(UNIT, "s", (1e-3, inf), "unit of time: loss of cortisol", GUPTA, tag="calibrated"),
    },
    activity="cortisol",
)
