"""What bouts of distress come to on average: felt, fled, calmed, relieved, with and without the other."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from .minute import bouts, eased

EVERYDAY = 0.5  # schemata of somebody whom nothing special has happened to
NEEDED = 0.8  # control and comfort from which it is safe to unlearn a fear; ours
NODES, SHARES = np.polynomial.hermite_e.hermegauss(5)
SHARES = SHARES / SHARES.sum()


@lru_cache(maxsize=256)
def _offering(pushes: bytes, offered: bytes) -> np.ndarray:
    """What the other offers to anybody, for pushes (row, node); most evaluations ask for the same again."""
    given = np.frombuffer(offered)[:, None]
    helped = np.stack([given, 0 * given])
    rows = np.frombuffer(pushes).reshape(len(given), -1)
    return _relief(bouts(rows, EVERYDAY, EVERYDAY, 0.0, helped, ease=eased(helped)).area)


def _relief(area: np.ndarray) -> np.ndarray:
    """Share of the fear that the other takes, from areas with and without."""
    return np.where(area[1] > 1e-9, np.clip(1 - area[0] / np.maximum(area[1], 1e-9), 0, 1), 0.0)


def outcomes(rows: Sequence[dict]) -> list[dict[str, float]]:
    """Means over the spread of pushes of what every row's bouts do, with and without the other.

    What relief teaches to expect is what the other offers to anybody, whether or not own control would have done too.
    """
    if not rows:
        return []
    column = {
        name: np.array([row[name] for row in rows])[:, None]
        for name in ("push", "danger", "coping", "control", "comfort", "offered", "spread")
    }
    pushes = column["push"] * np.exp(column["spread"] * NODES)
    helped = np.stack([column["comfort"], 0 * column["comfort"]])
    found = bouts(pushes, column["danger"], column["coping"], column["control"], helped, ease=eased(helped))
    felt, fled, rested = found.felt, found.fled, found.rested
    area, safe = found.area, np.minimum((column["control"] + column["comfort"]) / NEEDED, 1.0)
    relief, expected = _relief(area), _offering(pushes.tobytes(), column["offered"].tobytes())
    means = {
        "felt": felt[0], "fled": felt[0] * fled[0], "calmed": felt[0] * (1 - fled[0]) * safe, "open": felt[0] * rested[0],
        "area": area[0], "relief": relief, "felt_threat": felt[0] * found.threat[0],
        "felt_alone": felt[1], "felt_relief": felt[1] * expected,
    }  # fmt: skip
    averaged = {name: values @ SHARES for name, values in means.items()}
    return [{name: float(v[r]) for name, v in averaged.items()} for r in range(len(rows))]
