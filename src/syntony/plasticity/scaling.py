"""Synaptic scaling: a region that is too quiet strengthens all its inputs by the same factor, and weakens them when too active.

Turrigiano et al. 1998, doi:10.1038/36103. The time constant is calibrated to connections that double in two days of silence
(Watt et al. 2000, doi:10.1016/S0896-6273(00)81202-7, and others). Disputed as a homeostat of rates: scaling of inhibition fits
better in a recent study (eLife 87753); see `inhibition_of_rates`. `normalised` is the fixed form of the same idea.
"""

from __future__ import annotations

from math import inf
from typing import Any

import numpy as np

from .. import errors
from ..model import Param, State
from ..rule import Rule
from ..units import day

TURRIGIANO = "doi:10.1038/36103"


def change(weight, mean_post, target, tau):
    return weight * (target - mean_post) / (target * tau)


scaling = Rule(
    name="scaling",
    meaning="all inputs of a region by one factor, towards a target activity",
    source=TURRIGIANO,
    change=change,
    states={"weight": State(0.1, "weight", "strength of the edge")},
    params={
        "target": Param(0.164, "activity", (1e-9, inf), "mean activity at which nothing changes", "ours", tag="ours"),
        "tau": Param(2.6 * day, "s", (1e-6, inf), "e-folding time in silence", TURRIGIANO, tag="calibrated"),
    },
    timescale=2.6 * day,
)


def normalised(weights: Any) -> np.ndarray:
    """Weights divided by every region's in-strength, so that each receives the same.

        W_ij / Σ_k W_ik

    With it networks of different people lose stability at the same coupling, and the fit to measured activity is better
    there. A region without input keeps none.

    Parameters
    ----------
    weights : array (region, region), not negative

    References
    ----------
    Rocha et al. 2018, doi:10.1038/s41598-018-33923-9

    Examples
    --------
    >>> normalised([[0, 3, 1], [2, 0, 0], [0, 0, 0]]).tolist()
    [[0.0, 0.75, 0.25], [1.0, 0.0, 0.0], [0.0, 0.0, 0.0]]
    """
    weights = errors.expect_array(weights, "weights", ("region", "region"))
    if (weights < 0).any():
        raise errors.BadValue(f"weights has {weights.min():g}; in-strengths are those of weights of at least 0")
    strength = weights.sum(axis=1, keepdims=True)
    return np.divide(weights, strength, out=np.zeros_like(weights), where=strength > 0)
