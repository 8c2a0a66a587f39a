"""The two branches of the autonomic nervous system, and noradrenaline as gain.

Heart rate as a textbook sum of both branches (constants ours). That pupil-linked gain goes with stronger and more clustered
connectivity: Eldar, Cohen and Niv 2013, doi:10.1038/nn.3428; gain of a whole brain: Shine et al. 2018, doi:10.7554/eLife.31130. The
polyvagal ladder is contested and is not built in.
"""

from __future__ import annotations

from math import inf
from typing import Any

import numpy as np

from ..math import maximum
from ..model import Model, Output, Param, State
from ..units import second

TEXTBOOK = "textbook; constants ours"
ELDAR = "doi:10.1038/nn.3428"


def derivative(
    sympathetic, vagal, noradrenaline, arousal, safety, sympathetic_time, vagal_time, noradrenaline_time, tonic
):
    aroused = maximum(arousal, 0.0)
    return (
        (aroused - sympathetic) / sympathetic_time,
        (safety / (1.0 + aroused) - vagal) / vagal_time,
        (tonic + aroused - noradrenaline) / noradrenaline_time,
    )


def observe(sympathetic, vagal, resting_rate, speeding, slowing):
    return resting_rate + speeding * sympathetic - slowing * vagal, vagal * vagal


autonomic = Model(
    name="autonomic",
    meaning="sympathetic and vagal tone, noradrenaline, heart rate",
    source=TEXTBOOK,
    derivative=derivative,
    observe=observe,
    states={
        "sympathetic": State(0.0, "1", "sympathetic tone", limits=(0.0, inf)),
        "vagal": State(0.6, "1", "vagal tone", limits=(0.0, inf)),
        "noradrenaline": State(0.2, "1", "noradrenaline", limits=(0.0, inf)),
    },
    outputs={
        "heart_rate": Output("1/min", "heart rate"),
        "hf_power": Output("1", "power of heart-rate variability at breathing frequencies, relative"),
    },
    params={
        "arousal": Param(0.0, "1", (-10, 10), "arousal, of `threat`", "ours", tag="ours"),
        "safety": Param(0.6, "1", (0, 2), "vagal tone of a calm person", TEXTBOOK, tag="ours"),
        "sympathetic_time": Param(
            10 * second, "s", (0.1, inf), "low-pass of the sympathetic branch", TEXTBOOK, tag="ours"
        ),
        "vagal_time": Param(1 * second, "s", (0.01, inf), "low-pass of the vagal branch", TEXTBOOK, tag="ours"),
        "noradrenaline_time": Param(10 * second, "s", (0.1, inf), "low-pass of noradrenaline", "ours", tag="ours"),
        "tonic": Param(0.2, "1", (0, 10), "noradrenaline at rest", "ours", tag="ours"),
        "resting_rate": Param(100.0, "1/min", (20, 200), "heart rate without either branch", TEXTBOOK, tag="ours"),
        "speeding": Param(60.0, "1/min", (0, 200), "by full sympathetic tone", TEXTBOOK, tag="ours"),
        "slowing": Param(45.0, "1/min", (0, 200), "by full vagal tone", TEXTBOOK, tag="ours"),
    },
    activity="sympathetic",
)


def gain(noradrenaline: Any, slope: float = 1.0, tonic: float = 0.2) -> np.ndarray:
    """Factor on the gain of regions: 1 + slope (noradrenaline - tonic), at least 0.

    Examples
    --------
    >>> float(gain(0.2)), float(gain(1.2, slope=0.5))
    (1.0, 1.5)
    """
    return np.maximum(1.0 + slope * (np.asarray(noradrenaline, dtype=float) - tonic), 0.0)
