"""The measures of one person's connectivity that a report shows, and what chance gives for each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ..brain import Brain
from ..chance import circular_shift
from ..measures import (
    cortex_limbic_connectivity,
    differentiation,
    functional_complexity,
    functional_connectivity,
    homotopic_connectivity,
    integration,
    linkage,
)

WITHIN: Mapping[str, Callable[..., Any]] = {
    "linkage": linkage,
    "differentiation": differentiation,
    "functional_complexity": functional_complexity,
    "integration": integration,
    "homotopic_connectivity": homotopic_connectivity,
    "cortex_limbic_connectivity": cortex_limbic_connectivity,
}


def within(fc: ArrayLike, brain: Brain) -> dict[str, np.ndarray]:
    """Every measure that this brain's labels allow, for connectivity (…, region, region)."""
    system = brain.system
    needs: dict[str, Any] = {
        "linkage": None if system is None or len(set(system.tolist())) < 2 else (system,),
        "homotopic_connectivity": (brain.homotopic,) if (brain.homotopic >= 0).any() else None,
        "cortex_limbic_connectivity": (system,) if system is not None and "limbic" in system else None,
    }
    return {
        name: np.asarray(measure(fc, *arguments))
        for name, measure in WITHIN.items()
        if (arguments := needs.get(name, ())) is not None
    }


def unlinked(x: np.ndarray, brain: Brain, *, draws: int, seed: int) -> dict[str, np.ndarray]:
    """The same measures (draw, …) of series (…, region, time) whose regions were each moved in time on their own.

    Every region keeps its own course; what regions have in common is gone. This is the level that slow signals and a
    short recording reach without any link.
    """
    moved = circular_shift(x, draws, seed=seed, together=False)
    return within(functional_connectivity(moved), brain)


def mean_correlation(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """Correlation averaged over all pairs of regions, of every first (draw, region, time) with every second."""
    return shared_course(first) @ shared_course(second).T


def shared_course(x: np.ndarray) -> np.ndarray:
    """Mean over regions of series (…, region, time) of length 1: products of two are mean correlations."""
    x = x - x.mean(axis=-1, keepdims=True)
    return (x / np.linalg.norm(x, axis=-1, keepdims=True)).mean(axis=-2)


def band(null: np.ndarray) -> dict[str, float]:
    """The middle 95 % of chance values."""
    low, high = np.percentile(null, [2.5, 97.5])
    return {"chance low": float(low), "chance high": float(high)}
