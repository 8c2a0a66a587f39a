"""Which side of the brain a label names, and which two labels name the same region left and right."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

SIDE = re.compile(r"(?:ctx[-_])?(lh|rh|left|right|l|r)[-_. ](.+)|(.+)[-_. ](lh|rh|left|right|l|r)", re.IGNORECASE)
LETTERS = {"l": "left", "r": "right"}


def sides(labels: Sequence[str], hemisphere: Sequence[str] | None = None) -> tuple[np.ndarray, np.ndarray]:
    """What each label says without its side, and the side; a given hemisphere goes first and also explains lA1 and rA1.

    >>> stems, found = sides(["Insula_L", "rh-insula", "ctx-lh-insula", "Vermis"])
    >>> stems.tolist(), found.tolist()
    (['Insula', 'insula', 'insula', 'Vermis'], ['left', 'right', 'left', 'midline'])
    """
    stems, found = [], []
    for i, label in enumerate(labels):
        match = SIDE.fullmatch(label)
        letter = (match[1] or match[4])[0].lower() if match else ""
        side = LETTERS.get(letter, "midline") if hemisphere is None else hemisphere[i]
        stem = (match[2] or match[3]) if match else label
        if not match and hemisphere is not None and label[:1].lower() == side[:1] and side != "midline":
            stem = label[1:]
        stems.append(stem)
        found.append(side)
    return np.array(stems, dtype=str), np.array(found, dtype=str)


def partners(stems: np.ndarray, sides: np.ndarray) -> np.ndarray:
    """Index of the region with the same stem on the other side, -1 where there is none or more than one.

    >>> partners(*sides(["A_L", "A_R", "B_L"])).tolist()
    [1, 0, -1]
    """
    partner = np.full(len(stems), -1)
    for stem in np.unique(stems):
        left, right = (np.flatnonzero((stems == stem) & (sides == side)) for side in LETTERS.values())
        if len(left) == len(right) == 1:
            partner[left], partner[right] = right, left
    return partner
