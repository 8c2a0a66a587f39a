"""Arousal, perceived threat and escape, and what a day teaches: panic as a runaway, exposure as its cure.

Robinaugh et al. (network theory of panic disorder; equations and constants as in the public code jmbh/PanicModel). Fear is
√(arousal · threat). The smallest pulse of arousal that runs away is a measurable width of the window of tolerance; no
threshold of that window is published. `day_after` is what a day does to the schemata, `exposed` a therapist's day.
"""

from __future__ import annotations

from math import inf
from typing import NamedTuple

import numpy as np

from ..math import maximum, sigmoid, sqrt
from ..model import Model, Output, Param, State
from ..units import minute

PANIC = "public code jmbh/PanicModel"
ACTIVE = 0.5  # fear from which a day teaches anything
ESCAPED = 0.25


def derivative(
    arousal, threat, homeostasis, escape, push, soothing, schema, alone, context, escape_ease,
    arousal_rate, threat_rate, homeostasis_rate, escape_rate, threat_gain, escape_relief,
):  # fmt: skip
    steepness = 20.0 - 10.0 * 0.1**schema + 5.0 * context
    threshold = 0.25**schema - 0.1 * context
    return (
        arousal_rate * (threat_gain * threat + push - soothing - homeostasis - arousal),
        threat_rate * (sigmoid(steepness * (arousal - escape_relief * escape - threshold)) - threat),
        homeostasis_rate * (sigmoid(20.0 * (arousal - 0.4)) - 0.5 * homeostasis),
        escape_rate * (sigmoid(10.0 * (threat - alone - escape_ease - 0.5)) - escape),
    )


def observe(arousal, threat):
    return sqrt(maximum(arousal, 0.0) * threat)


threat = Model(
    name="threat",
    meaning="arousal, perceived threat, homeostasis and escape",
    source=PANIC,
    derivative=derivative,
    observe=observe,
    outputs={"fear": Output("1", "√(arousal · threat), 0 while arousal is below rest")},
    states={
        "arousal": State(0.0, "1", "bodily arousal, rest = 0"),
        "threat": State(0.0, "1", "perceived threat", limits=(0.0, 1.0)),
        "homeostasis": State(0.0, "1", "what brings arousal down", limits=(0.0, inf)),
        "escape": State(0.0, "1", "escape or safety behaviour", limits=(0.0, 1.0)),
    },
    params={
        "push": Param(0.0, "1", (-10, 10), "what raises arousal from outside", PANIC),
        "soothing": Param(0.0, "1", (0, 10), "what another person takes away of it", "ours", tag="ours"),
        "schema": Param(0.5, "1", (0, 1), "arousal schema: bodily sensations are dangerous", PANIC),
        "alone": Param(0.5, "1", (0, 1), "escape schema: one can cope without escaping", PANIC),
        "context": Param(0.0, "1", (0, 1), "a place that frightens", PANIC),
        "escape_ease": Param(0.0, "1", (-1, 1), "raises the threshold of escape; 0.6 in guided exposure", PANIC),
        "arousal_rate": Param(0.5 / minute, "1/s", (0, inf), "", PANIC),
        "threat_rate": Param(1.0 / minute, "1/s", (0, inf), "", PANIC),
        "homeostasis_rate": Param(0.05 / minute, "1/s", (0, inf), "", PANIC),
        "escape_rate": Param(0.25 / minute, "1/s", (0, inf), "", PANIC),
        "threat_gain": Param(1.0, "1", (0, inf), "threat raises arousal", PANIC),
        "escape_relief": Param(0.25, "1", (0, inf), "escape lowers perceived threat", PANIC),
    },
    presets={"guided_exposure": {"escape_ease": 0.6}},
    activity="arousal",
)


class Schemata(NamedTuple):
    """What days have taught (0 … 1): that sensations are dangerous, that one copes without escaping, avoidance."""

    danger: np.ndarray
    coping: np.ndarray
    avoidance: np.ndarray


def day_after(schemata: Schemata, fear: float, threat: float, escape: float, *, safety: float = 1.0) -> Schemata:
    """After a day with these maxima. Below a fear of 0.5 nothing is learnt: affect must be felt to be changed.

        danger: + 1/4 of what threat exceeds it after an escape, else - 1/10 of itself times `safety`
        coping: - 1/4 of itself after an escape, else + 1/10 of what threat exceeds it

    Parameters
    ----------
    schemata : Schemata
    fear, threat, escape : float
        Largest values of the day.
    safety : float, 0 … 1
        How safe it was to feel: ours, 1 is the published rule.

    Examples
    --------
    >>> start = Schemata(np.array(0.5), np.array(0.5), np.array(0.0))
    >>> float(day_after(start, 0.8, 0.9, 0.0).danger), float(day_after(start, 0.3, 0.9, 0.0).danger)
    (0.45, 0.5)
    """
    danger, coping, avoidance = (np.asarray(x, dtype=float) for x in schemata)
    active, fled = np.asarray(fear) >= ACTIVE, np.asarray(escape) >= ESCAPED
    feared = np.where(fled, danger + 0.25 * (np.maximum(threat, danger) - danger), danger * (1 - 0.1 * safety))
    coped = np.where(fled, 0.75 * coping, coping + 0.1 * (np.maximum(threat, coping) - coping))
    danger, coping = np.where(active, feared, danger), np.where(active, coped, coping)
    return Schemata(danger, coping, np.where(active, 1 / (1 + np.exp(-15 * (danger - 0.75))), avoidance))


def explained(schemata: Schemata) -> Schemata:
    """After psychoeducation or restructuring: danger × 0.9, coping a tenth nearer to 1.

    Examples
    --------
    >>> float(explained(Schemata(np.array(0.5), np.array(0.5), np.array(0.0))).danger)
    0.45
    """
    return schemata._replace(danger=0.9 * schemata.danger, coping=schemata.coping + 0.1 * (1 - schemata.coping))
