"""Two-phase consolidation with tag, capture and shared proteins, gated by arousal.

Li, Kulvicius and Tetzlaff 2016, doi:10.1371/journal.pone.0161679; Luboeinski and Tetzlaff 2021, doi:10.1038/s42003-021-01778-y; the
neuromodulator: Lehr, Luboeinski and Tetzlaff 2022, doi:10.1038/s41598-022-22430-7. Constants as in the authors' public code,
in units of the resting weight h₀. Induction takes less than three seconds in that model, so here it is an event that
moves `early` at once (`induced`); the rule is what happens afterwards.

    early' = -(early - 1) / tau_early
    late'  = protein ((1 - late) [early - 1 > tag] - (late + 1/2) [1 - early > tag]) / tau_late
    protein' = (-protein + alpha [Σ |early - 1| > need]) / tau_protein,    need = 1 / (arousal + 0.001) where gated, else 0.5
"""

from __future__ import annotations

from math import inf
from typing import Any

import numpy as np

from .. import errors
from ..math import absolute, where
from ..model import Param, State
from ..rule import Rule
from ..units import minute

CODE = "doi:10.1038/s42003-021-01778-y, as in the authors' public code"
GATE = "doi:10.1038/s41598-022-22430-7, as in the authors' public code"
STRONGEST, WEAKEST = 2.0, 0.0003  # where induction saturates


def moved(early):
    return absolute(early - 1.0)


def change(early, late, protein, moved, arousal, tag, need, gated, alpha, tau_early, tau_late, tau_protein):
    up, down = where(tag < early - 1.0, 1.0, 0.0), where(tag < 1.0 - early, 1.0, 0.0)
    wanted = where(gated > 0.5, 1.0 / (arousal + 0.001), need)
    made = where(wanted < moved, alpha, 0.0)
    return (
        -(early - 1.0) / tau_early,
        protein * ((1.0 - late) * up - (late + 0.5) * down) / tau_late,
        (made - protein) / tau_protein,
    )


def felt(early, late, structure):
    return structure * (early + late)


consolidation = Rule(
    name="consolidation",
    meaning="what is tagged lasts if proteins come in time; proteins are shared by all edges onto a region",
    source=CODE,
    change=change,
    states={
        "early": State(1.0, "1", "early phase, relative to rest", limits=(WEAKEST, STRONGEST)),
        "late": State(0.0, "1", "late phase, relative to rest", limits=(-0.5, 1.0)),
        "protein": State(0.0, "1", "proteins for plasticity in the region"),
    },
    shared=("protein",),
    pools={"moved": moved},
    felt=felt,
    params={
        "tag": Param(0.2, "1", (0, 1), "distance from rest beyond which an edge is tagged", CODE),
        "need": Param(0.5, "1", (0, inf), "sum of distances beyond which proteins are made", CODE),
        "gated": Param(0.0, "1", (0, 1), "1: arousal sets the need, 1 / (arousal + 0.001)", GATE),
        "alpha": Param(1.0, "1", (0, inf), "proteins while they are made; 0 blocks them", CODE),
        "tau_early": Param(6884.0, "s", (1, inf), "decay of the early phase, 115 minutes", CODE),
        "tau_late": Param(60 * minute, "s", (1, inf), "growth of the late phase", CODE),
        "tau_protein": Param(60 * minute, "s", (1, inf), "making and loss of proteins", CODE),
    },
    presets={"published": {}, "aroused": {"gated": 1.0}, "frey_morris": {"tag": 0.15}},
    timescale=60 * minute,
)


def induced(early: Any, amplitude: Any) -> np.ndarray:
    """`early` after an event: strengthened (amplitude above 0) or weakened, within what induction can reach.

    Parameters
    ----------
    early : float or array, relative to rest
    amplitude : float or array, relative to rest
        1 is a strong event, 0.4 a weak one that makes no proteins by itself.

    Examples
    --------
    >>> induced(1.0, [1.0, 0.4, -2.0]).tolist()
    [2.0, 1.4, 0.0003]
    """
    early, amplitude = np.asarray(early, dtype=float), np.asarray(amplitude, dtype=float)
    if not (np.isfinite(early).all() and np.isfinite(amplitude).all()):
        raise errors.BadValue("early or amplitude is not finite; give numbers relative to the resting weight")
    return np.clip(early + amplitude, WEAKEST, STRONGEST)
