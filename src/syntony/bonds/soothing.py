"""Soothing: what one person takes from the arousal of another, when it is sought, seen, answered in time and not too much.

    effect' = (quality seeking answer(t - delay) - effect) / settling
    quality = bond exp(-(contingency - 1/2)² / 2 width²) (1 - load)₊,     load = arousal of the helper beyond half of what overwhelms

Ours; that midrange contingency is best is published (doi:10.1111/1540-5834.00137), that a loaded therapist is worth less too
(Delgadillo 2018, a small share of the variance). `effect` is the `soothing` of the body's `threat`: caregiver, partner, stranger and
therapist are one form with different bonds.
"""

from __future__ import annotations

from math import inf
from typing import Any

import numpy as np

from .. import errors
from ..math import maximum
from ..model import Input, Model, Param, State
from ..units import minute, second
from .repairing import attunement

BONDS_OF = {"alone": 0.0, "stranger": 0.02, "partner": 0.8, "caregiver": 0.8, "therapist": 0.6}  # ours, uncalibrated


def slopes(effect, answer, answer_late, distress, quality, seeking, settling, answering):
    return (quality * seeking * maximum(answer_late, 0.0) - effect) / settling, (distress - answer) / answering


soothing = Model(
    name="soothing",
    meaning="what another person takes from arousal",
    source="ours",
    derivative=slopes,
    states={
        "effect": State(0.0, "1", "taken from arousal", limits=(0.0, inf)),
        "answer": State(0.0, "1", "the helper's answer", limits=(0.0, inf)),
    },
    inputs={"answer_late": Input("answer", meaning="the answer as perceived")},
    params={
        "distress": Param(0.0, "1", (0, 10), "what the other shows", "ours", tag="ours"),
        "quality": Param(0.8, "1", (0, 1), "of the bond now, see `quality`", "ours", tag="ours"),
        "seeking": Param(1.0, "1", (0, 1), "how far comfort is sought", "ours", tag="ours"),
        "settling": Param(0.5 * minute, "s", (0.1, inf), "time constant of the effect", "ours", tag="ours"),
        "answering": Param(1 * second, "s", (0.01, inf), "time constant of the answer", "ours", tag="ours"),
        "delay": Param(0.5 * second, "s", (0, 60), "until the answer is perceived", "ours", tag="ours"),
    },
)


def quality(bond: Any, contingency: Any = 0.5, load: Any = 0.0) -> np.ndarray:
    """What a bond is worth now, 0 … 1: by how often it answers, and by what its giver carries.

    Examples
    --------
    >>> quality(0.8, load=[0.0, 0.5, 2.0]).tolist()
    [0.8, 0.4, 0.0]
    """
    bond = np.asarray(bond, dtype=float)
    if ((bond < 0) | (bond > 1)).any():
        raise errors.BadValue(f"bond is {bond}; expected 0 … 1")
    return bond * attunement(contingency) * np.maximum(1 - np.asarray(load, dtype=float), 0.0)


def load(arousal: Any, overwhelming: Any) -> np.ndarray:
    """What a helper carries: arousal beyond half of what would overwhelm, as a share of that half.

    Examples
    --------
    >>> load([0.1, 0.5, 0.7], 0.7).round(3).tolist()
    [0.0, 0.429, 1.0]
    """
    half = 0.5 * np.asarray(overwhelming, dtype=float)
    return np.maximum(np.asarray(arousal, dtype=float) - half, 0.0) / half


def internalised(
    control: Any,
    offered: Any,
    activated: Any,
    recovered: Any,
    *,
    rate: float = 0.3,
    largest: float = 1.5,
    fading: float = 0.0,
):
    """Own control after episodes: it grows by what was offered, in episodes in which affect was felt and came to rest.

        control += rate offered (largest - control) [activated and recovered] - fading control

    Examples
    --------
    >>> internalised([0.1, 0.1, 0.1], [0.5, 0.5, 0.0], [True, False, True], True).round(3).tolist()
    [0.31, 0.1, 0.1]
    """
    control = np.asarray(control, dtype=float)
    learns = np.asarray(activated, dtype=bool) & np.asarray(recovered, dtype=bool)
    return control + learns * rate * np.asarray(offered, dtype=float) * (largest - control) - fading * control


def grown(quality: Any, synchrony: Any, *, rate: float = 0.3, fading: float = 0.02) -> np.ndarray:
    """A hypothesis: the channel between two people grows from session to session with how far they were in time (…).

        quality += rate quality synchrony (1 - quality) - fading quality

    Sened et al. 2022 (PMC9458846) propose it; in 8 patients of a therapy of six sessions synchrony between brains rose and went with
    fewer symptoms, not with the alliance (Sened et al. 2025, doi:10.1080/10503307.2025.2451798). `rate` 0 switches it off.

    Examples
    --------
    >>> grown([0.4, 0.4], [0.5, 0.0]).round(3).tolist()
    [0.428, 0.392]
    """
    quality = np.asarray(quality, dtype=float)
    return quality + rate * quality * np.asarray(synchrony, dtype=float) * (1 - quality) - fading * quality
