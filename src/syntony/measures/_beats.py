"""Intervals between heart beats: what is accepted, and which of them are normal."""

from __future__ import annotations

from typing import Any

import numpy as np

from .. import errors
from . import _border

ARTEFACTS = ("exclude", "keep")
SHORTEST, LONGEST = 0.3, 2.0  # s, 200 and 30 beats per minute
NEIGHBOURS = 11  # beats whose median an interval is compared with
JUMP = 0.3  # share of that median by which it may differ; a missed beat adds 1, an extra one takes away about 0.5
LEAST_NORMAL = 0.8  # share of the intervals


def intervals(given: Any) -> np.ndarray:
    """`given` as intervals (…, beat) in seconds."""
    x = _border.array(given, "intervals", ("beat",))
    if x.shape[-1] < _border.MIN_SAMPLES:
        raise errors.BadShape(f"intervals has {x.shape[-1]} beats; expected at least {_border.MIN_SAMPLES}")
    if (x <= 0).any():
        where = tuple(int(i) for i in np.argwhere(x <= 0)[0])
        raise errors.BadValue(
            f"intervals has {x[where]:g} s at {where}; expected above 0: sort the beats and drop those given twice"
        )
    middle = np.median(x, axis=-1)
    odd = (middle < 0.2) | (middle > 3.0)
    if odd.any():
        raise errors.BadValue(
            f"intervals has a median of {middle[odd].flat[0]:g}; expected seconds between heart beats, 0.2 to 3: "
            "divide milliseconds by 1000, take numpy.diff of the times of beats"
        )
    return x


def normal(x: np.ndarray) -> np.ndarray:
    """Which intervals are as long as a beat of this heart may be, and near the median of their neighbours."""
    beats = x.shape[-1]
    width = min(NEIGHBOURS, beats)
    view = np.lib.stride_tricks.sliding_window_view(x, width, axis=-1)
    first = np.clip(np.arange(beats) - width // 2, 0, beats - width)
    middle = np.median(view, axis=-1)[..., first]
    return (x >= SHORTEST) & (x <= LONGEST) & (np.abs(x - middle) <= JUMP * middle)


def used(given: Any, artefacts: str) -> tuple[np.ndarray, np.ndarray]:
    """Intervals and which of them count; too many artefacts are refused."""
    errors.expect_choice(artefacts, ARTEFACTS, "artefacts")
    x = intervals(given)
    if artefacts == "keep":
        return x, np.ones(x.shape, dtype=bool)
    counts = normal(x)
    share = counts.mean(axis=-1)
    if (share < LEAST_NORMAL).any():
        where = tuple(int(i) for i in np.argwhere(share < LEAST_NORMAL)[0])
        raise errors.BadValue(
            f"only {share[where]:.0%} of the intervals at {where} are normal; expected at least {LEAST_NORMAL:.0%}: "
            "correct the beats, or count every interval with artefacts='keep'"
        )
    return x, counts
