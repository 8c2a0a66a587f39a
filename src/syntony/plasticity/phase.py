"""Phase plasticity: oscillators in phase are wired together, oscillators in antiphase apart.

Seliger, Young and Tsimring 2002, doi:10.1103/PhysRevE.65.041906; with delays Timms and English, arXiv:1307.8398; as the
average of spike-timing rules Duchet, Bick and Byrne 2023, Neural Comput 35:1481.
For the model kuramoto. The rule is linear in what it reads, so its average is exact; in a locked state weight* = alpha cos Delta*.
"""

from __future__ import annotations

from math import inf
from typing import Any

import numpy as np

from .. import errors
from ..model import Param, State
from ..rule import Rule
from ..units import hour

SELIGER = "doi:10.1103/PhysRevE.65.041906"


def change(weight, phase_cosine, alpha, rate):
    return rate * (alpha * phase_cosine - weight)


phase = Rule(
    name="phase",
    meaning="together in phase, apart in antiphase",
    source=SELIGER,
    change=change,
    states={"weight": State(0.0, "weight", "strength of the edge; negative where it drives apart")},
    params={
        "alpha": Param(1.0, "weight", (0, inf), "weight of an edge in phase", "ours", tag="ours"),
        "rate": Param(1 / (2 * hour), "1/s", (0, inf), "learning rate", "ours", tag="ours"),
    },
    timescale=2 * hour,
)


def locked_pair(detuning: Any, alpha: Any) -> tuple[np.ndarray, np.ndarray]:
    """Angle (rad) and weight (rad/s) at which two oscillators and their weights rest.

        sin(2 Delta) = detuning / alpha,     weight = alpha cos Delta

    In a network the same holds edge by edge: twice the angles lock as in a network of fixed weights alpha / 2
    (Bronski et al., arXiv:1611.09941).

    Parameters
    ----------
    detuning : float or array, rad/s
        Natural angular velocity of the one minus that of the other.
    alpha : float or array, rad/s
        Weight in phase, the coupling included.

    Notes
    -----
    Misleads beyond the start of learning: a pair whose first weights cannot hold the detuning drifts, its mean cosine
    is near 0, and the weights fade although a locked state exists.

    Examples
    --------
    >>> angle, weight = locked_pair(np.sqrt(3) / 2, 1.0)
    >>> float(np.degrees(angle).round(6)), float(weight.round(6))
    (30.0, 0.866025)
    """
    ratio = np.asarray(detuning, dtype=float) / np.asarray(alpha, dtype=float)
    if not (np.abs(ratio) <= 1).all():
        raise errors.Unstable(
            f"detuning is {np.nanmax(np.abs(ratio)):.3g} alpha; above alpha two plastic oscillators do not lock: raise alpha"
        )
    angle = np.arcsin(ratio) / 2.0
    return angle, alpha * np.cos(angle)
