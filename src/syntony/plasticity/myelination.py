"""Myelination: activity changes how fast tracts conduct, hence their delays.

Both rules change the lengths that signals run through at the speed of the run: a path shorter than its tract conducts faster
than that speed. Both are linear in what they read, so their average is exact while no path is at its limit, 0.

`myelination` is Park and Lefebvre 2020, doi:10.1186/s13408-020-00091-y: in a locked state tau* = tau_0 + (kappa / speed) sin Delta.
`velocity` is ours, after the idea of Karimian et al. 2019, arXiv:1902.06272, that velocity follows Hebb: in phase faster.
"""

from __future__ import annotations

from math import inf

from ..model import Param, State
from ..rule import Rule
from ..units import mm, week

PARK = "doi:10.1186/s13408-020-00091-y"
KARIMIAN = "ours, after arXiv:1902.06272"


def change(path, length, phase_sine, kappa, rate):
    return rate * (length + kappa * phase_sine - path)


def follow_phase(path, length, phase_cosine, gain, rate):
    return rate * (length * (1.0 - gain * phase_cosine) - path)


myelination = Rule(
    name="myelination",
    meaning="delays that adapt to the lead of the source",
    source=PARK,
    change=change,
    states={"path": State(0.0, "m", "length that signals run through", limits=(0.0, inf))},
    params={
        "kappa": Param(100 * mm, "m", (0, inf), "longest detour: the speed times the longest extra delay", "ours", tag="ours"),
        "rate": Param(1 / (2 * week), "1/s", (0, inf), "how fast myelin changes", "ours", tag="ours"),
    },
    modifies="lengths",
    timescale=2 * week,
)  # fmt: skip

velocity = Rule(
    name="velocity",
    meaning="tracts between regions in phase conduct faster",
    source=KARIMIAN,
    change=follow_phase,
    states={"path": State(0.0, "m", "length that signals run through", limits=(0.0, inf))},
    params={
        "gain": Param(0.5, "1", (0, 1), "share of the length that is saved in phase and added in antiphase", "ours", tag="ours"),
        "rate": Param(1 / (2 * week), "1/s", (0, inf), "how fast myelin changes", "ours", tag="ours"),
    },
    modifies="lengths",
    timescale=2 * week,
)  # fmt: skip
