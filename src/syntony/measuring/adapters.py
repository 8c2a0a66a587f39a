"""Measures whose values or arguments are not those of a plain measure, brought into that form.

Each takes the measure, the series (window, epoch, unit, channel, time) as the recipe reads them, and its options.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from .. import errors, measures

STATES = 5  # of the patterns of phase (ours)
STARTS = 5  # of the search for them, for each person and surrogate (ours)
FREQUENCIES = 16  # evenly over a band, ends included (ours)
DENSITY = 0.3  # of the networks whose links must be chosen first (ours)


def over_time(function: Callable[..., np.ndarray], x: np.ndarray, **options: Any) -> np.ndarray:
    """The mean of a measure that gives a value for every moment."""
    return function(x, **options).mean(axis=-1)


def best_lag(function: Callable[..., np.ndarray], x: np.ndarray, **options: Any) -> np.ndarray:
    """The largest value over the lags, which are the first axis of the measure; that of surrogates is their largest."""
    return function(x, **options).max(axis=0)


def over_people(function: Callable[..., np.ndarray], x: np.ndarray, **options: Any) -> np.ndarray:
    """The mean over the people of a measure that gives a value for each of a group, (window, epoch, group, person, …)."""
    return function(x, **options).mean(axis=3)


def by_frequency(
    function: Callable[..., np.ndarray], x: np.ndarray, *, rate: float, band: tuple[float, float], **options: Any
) -> np.ndarray:
    """The mean over a band of a measure that gives a value for every frequency."""
    return function(x, rate, frequencies=np.linspace(*band, FREQUENCIES), **options).mean(axis=0)


def strongest(
    function: Callable[..., np.ndarray], fc: np.ndarray, *, density: float = DENSITY, **options: Any
) -> np.ndarray:
    """A measure of networks in which not all regions are linked: that of the strongest positive links."""
    return function(measures.strongest_links(fc, density, links="positive"), **options)


def beats(
    function: Callable[..., np.ndarray], x: np.ndarray, *, rate: float, kind: str = "ecg", **options: Any
) -> np.ndarray:
    """A measure of the intervals between beats, found in every series."""
    rows = x.reshape(-1, x.shape[-1])
    found = [function(np.diff(measures.beat_times(row, rate, kind=kind)), **options) for row in rows]
    return np.reshape(found, x.shape[:-1])


def states_of_each(
    function: Callable[..., np.ndarray], phases: np.ndarray, *, states: int = STATES, **options: Any
) -> np.ndarray:
    """A measure of recurrent states, which everybody (and every surrogate) has for themselves."""
    own = (_states(phases[:, :, k], states) for k in range(phases.shape[2]))
    options |= {"states": states} if function is measures.occupancy_entropy else {}
    return np.stack([function(labels, **options) for labels in own], axis=2)


def states_of_all(
    function: Callable[..., np.ndarray], phases: np.ndarray, *, states: int = STATES, **options: Any
) -> np.ndarray:
    """A measure of recurrent states that all people share, one value per state."""
    return function(_states(phases, states), states=states, **options)


def profile(function: Callable[..., tuple], x: np.ndarray, modules: np.ndarray, **options: Any) -> np.ndarray:
    """Parts of a profile with the ends of their intervals (…, part, 3)."""
    if x.shape[1] > 1:
        raise errors.BadValue(
            f"a profile of {x.shape[1]} epochs was asked for; it needs one long recording: read it without epochs"
        )
    return np.stack(function(x, modules, **options), axis=-2)


def _states(phases: np.ndarray, states: int) -> np.ndarray:
    return measures.phase_states(phases, states, starts=STARTS, seed=0)
