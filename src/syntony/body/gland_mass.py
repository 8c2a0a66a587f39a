"""Glands that grow: stress hormones over weeks to months, with exact adaptation and a slow way back.

Karin et al. 2020, doi:10.15252/msb.20209510; equations and constants as in the public code of Milo et al. 2025,
doi:10.1038/s44320-024-00083-0. Everything is 1 at rest. CRH and ACTH return to 1 under lasting stress because the glands
grow; after it cortisol is normal first, while ACTH stays low for months.
"""

from __future__ import annotations

from math import inf, log
from typing import Any

import numpy as np

from ..model import Model, Param, State
from ..units import day, minute

KARIN = "doi:10.15252/msb.20209510"
MILO = "doi:10.1038/s44320-024-00083-0, public code"


def receptor(cortisol, sensitivity, steepness):
    """What the glucocorticoid receptor lets through."""
    return 1.0 / (1.0 + (cortisol / sensitivity) ** steepness)


def derivative(
    crh, acth, cortisol, pituitary, adrenal, stress, sensitivity, steepness, crh_loss, acth_loss, cortisol_loss,
    pituitary_growth, adrenal_growth, pituitary_room, adrenal_room,
):  # fmt: skip
    through = receptor(cortisol, sensitivity, steepness)
    return (
        crh_loss * (stress * through / cortisol - crh),
        acth_loss * (crh * pituitary * through - acth),
        cortisol_loss * (acth * adrenal - cortisol),
        pituitary * pituitary_growth * (crh * (1.0 - pituitary / pituitary_room) - 1.0),
        adrenal * adrenal_growth * (acth * (1.0 - adrenal / adrenal_room) - 1.0),
    )


gland_mass = Model(
    name="gland_mass",
    meaning="stress hormones with glands that grow",
    source=KARIN,
    derivative=derivative,
    states={
        "crh": State(1.0, "1", "corticotropin-releasing hormone", limits=(0.0, inf)),
        "acth": State(1.0, "1", "adrenocorticotropic hormone", limits=(0.0, inf)),
        "cortisol": State(1.0, "1", "cortisol", limits=(0.0, inf)),
        "pituitary": State(1.0, "1", "mass of the corticotrophs", limits=(0.0, inf)),
        "adrenal": State(1.0, "1", "mass of the adrenal cortex", limits=(0.0, inf)),
    },
    params={
        "stress": Param(1.0, "1", (0, 100), "stress; rest = 1", KARIN),
        "sensitivity": Param(
            4.0, "1", (0.1, inf), "cortisol that halves release through the glucocorticoid receptor", MILO
        ),
        "steepness": Param(3.0, "1", (0, 10), "of that receptor", MILO),
        "crh_loss": Param(log(2) / (4 * minute), "1/s", (0, inf), "half-life of 4 minutes", MILO),
        "acth_loss": Param(log(2) / (20 * minute), "1/s", (0, inf), "half-life of 20 minutes", MILO),
        "cortisol_loss": Param(log(2) / (80 * minute), "1/s", (0, inf), "half-life of 80 minutes", MILO),
        "pituitary_growth": Param(log(2) / (20 * day), "1/s", (0, inf), "turnover of the corticotrophs", MILO),
        "adrenal_growth": Param(log(2) / (30 * day), "1/s", (0, inf), "turnover of the cortex", MILO),
        "pituitary_room": Param(1e6, "1", (1, inf), "largest mass", MILO),
        "adrenal_room": Param(1e6, "1", (1, inf), "largest mass", MILO),
    },
    presets={"karin_2020": {"pituitary_growth": log(2) / (7 * day), "adrenal_growth": log(2) / (14 * day)}},
    activity="cortisol",
)


def hormones(
    stress: Any, pituitary: Any, adrenal: Any, sensitivity: Any = 4.0, steepness: float = 3.0, given: Any = 0.0
) -> np.ndarray:
    """Cortisol for glands of this mass, when only days matter: c = √(stress G² pituitary adrenal), G the receptor at c + given.

    `given` is what binds the receptor besides cortisol, such as dexamethasone.

    The `sensitivity` is normalised as in the model: G = 1 / (1 + (c / K)^n), with rest at the model's own steady state.

    Examples
    --------
    >>> float(hormones(1.0, 1.0, 1.0, sensitivity=1e9).round(6))
    1.0
    """
    product = np.asarray(stress, dtype=float) * pituitary * adrenal
    c = np.sqrt(product)
    for _ in range(200):
        c = 0.5 * (c + np.sqrt(product) * receptor(c + given, sensitivity, steepness))
    return c
