"""Cortisol around the clock: a day's rhythm from feedback through the receptor; normal, depressed and with PTSD.

Sriram, Rodriguez-Fernandez and Doyle 2012, doi:10.1371/journal.pcbi.1002379; equations and normal constants as in public
re-implementations. The pairs of the two other presets are from memory; they give the published order of nadirs and means. That
rhythms are not made within the axis is argued by Hosseinichimeh et al. 2015 (PMC4568136).
"""

from __future__ import annotations

from math import inf

from ..model import Model, Param, State
from ..units import hour

SRIRAM = "doi:10.1371/journal.pcbi.1002379"
CODE = "public re-implementations of doi:10.1371/journal.pcbi.1002379"


def derivative(
    crh, acth, cortisol, receptor, stress, inhibition, receptors, half, acth_rise, cortisol_rise, binding, crh_decay,
    acth_decay, cortisol_decay, receptor_decay, crh_half, acth_half, cortisol_half, receptor_make, crh_degrade, acth_degrade,
    cortisol_degrade, make_steepness, feedback_steepness,
):  # fmt: skip
    free = inhibition**feedback_steepness / (inhibition**feedback_steepness + receptor**feedback_steepness)
    made = receptor**make_steepness / (half**make_steepness + receptor**make_steepness)
    return (
        (stress * free - crh_degrade * crh / (crh_half + crh) - crh_decay * crh) / hour,
        (acth_rise * crh * free - acth_degrade * acth / (acth_half + acth) - acth_decay * acth) / hour,
        (cortisol_rise * acth - cortisol_degrade * cortisol / (cortisol_half + cortisol) - cortisol_decay * cortisol)
        / hour,
        (binding * cortisol * (receptors - receptor) + receptor_make * made - receptor_decay * receptor) / hour,
    )


def constant(value, meaning, unit="1"):
    return Param(value, unit, (0, inf), meaning, CODE)


sriram = Model(
    name="sriram",
    meaning="circadian cortisol by feedback through the receptor",
    source=SRIRAM,
    derivative=derivative,
    states={
        "crh": State(1.0, "1", "corticotropin-releasing hormone", limits=(0.0, inf)),
        "acth": State(10.0, "1", "adrenocorticotropic hormone", limits=(0.0, inf)),
        "cortisol": State(10.0, "µg/dl", "cortisol", limits=(0.0, inf)),
        "receptor": State(1.0, "1", "receptors with cortisol", limits=(0.0, inf)),
    },
    params={
        "stress": constant(10.1, "drive of CRH", "1/h"),
        "inhibition": constant(1.51, "bound receptors that halve release"),
        "receptors": constant(3.28, "receptors in all"),
        "half": constant(0.645, "bound receptors that half saturate their own making"),
        "acth_rise": constant(8.3, "ACTH made by CRH", "1/h"),
        "cortisol_rise": constant(0.945, "cortisol made by ACTH", "1/h"),
        "binding": constant(0.0202, "binding of cortisol", "1/h"),
        "crh_decay": constant(0.00379, "loss of CRH", "1/h"),
        "acth_decay": constant(0.00916, "loss of ACTH", "1/h"),
        "cortisol_decay": constant(0.356, "loss of cortisol", "1/h"),
        "receptor_decay": constant(0.0854, "loss of bound receptors", "1/h"),
        "crh_half": constant(1.74, "half saturation of the degradation of CRH"),
        "acth_half": constant(0.112, "half saturation of the degradation of ACTH"),
        "cortisol_half": constant(0.0768, "half saturation of the degradation of cortisol"),
        "receptor_make": constant(0.0509, "making of receptors", "1/h"),
        "crh_degrade": constant(3.25, "degradation of CRH", "1/h"),
        "acth_degrade": constant(0.907, "degradation of ACTH", "1/h"),
        "cortisol_degrade": constant(0.00535, "degradation of cortisol", "1/h"),
        "make_steepness": constant(5.43, "Hill exponent of receptor making"),
        "feedback_steepness": constant(5.1, "Hill exponent of the feedback"),
    },
    presets={
        "normal": {},
        "depressed": {"stress": 13.7, "inhibition": 1.60},
        "ptsd": {"stress": 17.5, "inhibition": 1.17},
    },
    activity="cortisol",
)
