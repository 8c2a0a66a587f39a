"""Dynamic complexity: how strongly and how widely a coarse series moves, window by window."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _border


def dynamic_complexity(x: ArrayLike, low: float, high: float, *, window: int = 7) -> np.ndarray:
    """Dynamic complexity: fluctuation times distribution, in windows that move by one sample.

        C = F D,   0 … 1      (F: `fluctuation_intensity`, D: `value_distribution`)

    Parameters
    ----------
    x : array (…, time), any unit
        Ratings or another coarse series, one sample per session or day; constant series are allowed.
    low, high : float
        Ends of the scale of x, not of the data: they make people and items comparable.
    window : int, samples
        7 (a week of daily ratings) is customary.

    Returns
    -------
    array (…, window), dimensionless
        The first value belongs to samples 0 … window - 1.

    Notes
    -----
    Peaks are read as critical instability before a change of pattern in psychotherapy; low values as rigidity (F1).
    **Chance floor**: white noise uniform over the scale gives 0.18 ± 0.10 at window 7, more than most series: compare
    with the same person's shuffled series. Misleads: a trend or an outlier raises it; scales used
    only in their middle give low values; as a warning signal it has many false alarms.

    References
    ----------
    Schiepek & Strunk 2010, doi:10.1007/s00422-009-0362-1

    Examples
    --------
    >>> dynamic_complexity([0, 0, 0, 3, 0, 3], 0, 3, window=3).round(3)
    array([0.   , 0.333, 0.667, 0.667])
    """
    pieces, low, high = _pieces(x, low, high, window)
    return _fluctuation(pieces, high - low) * _distribution(pieces, low, high)


def fluctuation_intensity(x: ArrayLike, low: float, high: float, *, window: int = 7) -> np.ndarray:
    """Fluctuation intensity: how steeply the series runs between its points of return.

        F = Σ_k |x(n_{k+1}) - x(n_k)| / (n_{k+1} - n_k) / (s (m - 1)),   0 … 1

    Parameters
    ----------
    x, low, high, window
        As `dynamic_complexity`; s = high - low, m = window. n_k: first, last and every sample at which the trend (up,
        down, level) changes.

    Returns
    -------
    array (…, window), dimensionless
        0 constant; 1 jumps from end to end of the scale at every sample.

    Notes
    -----
    **Chance floor**: 0.26 ± 0.11 for white noise uniform over the scale, window 7. Misleads: depends on amplitude and
    on frequency at once; a monotone rise has little.

    References
    ----------
    Schiepek & Strunk 2010, doi:10.1007/s00422-009-0362-1

    Examples
    --------
    >>> fluctuation_intensity([0, 3, 0, 1, 2, 2], 0, 3, window=3).round(3)
    array([1.   , 0.667, 0.167, 0.167])
    """
    pieces, low, high = _pieces(x, low, high, window)
    return _fluctuation(pieces, high - low)


def value_distribution(x: ArrayLike, low: float, high: float, *, window: int = 7) -> np.ndarray:
    """Distribution: how evenly the values spread over the whole scale.

        D = 1 - Σ_{a<b} w_ab max(0, Δ_ab - δ_ab) / Σ_{a<b} w_ab Δ_ab,   w_ab = a (m + 1 - b),   0 … 1

    Parameters
    ----------
    x, low, high, window
        As `dynamic_complexity`. δ_ab: difference of the a-th and b-th smallest value of the window (a, b = 1 … m),
        Δ_ab: the same for m values spread evenly from low to high; w_ab counts the intervals of ranks around a and b.

    Returns
    -------
    array (…, window), dimensionless
        0 all values equal; 1 evenly spread.

    Notes
    -----
    **Chance floor**: 0.67 ± 0.14 for white noise uniform over the scale, window 7. Misleads: order in time plays no
    role; values at both ends only still score more than half.

    References
    ----------
    Schiepek & Strunk 2010, doi:10.1007/s00422-009-0362-1

    Examples
    --------
    >>> value_distribution([0, 1, 2, 2, 2], 0, 2, window=3).round(3)
    array([1. , 0.5, 0. ])
    """
    pieces, low, high = _pieces(x, low, high, window)
    return _distribution(pieces, low, high)


def _pieces(x: Any, low: Any, high: Any, window: Any) -> tuple[np.ndarray, float, float]:
    x = _border.array(x, "x", ("time",))
    low, high = errors.expect_number(low, "low"), errors.expect_number(high, "high")
    if not low < high:
        raise errors.BadValue(f"low is {low:g} and high {high:g}; expected the ends of the scale, low < high")
    outside = (x < low) | (x > high)
    if outside.any():
        where = tuple(int(i) for i in np.argwhere(outside)[0])
        raise errors.BadValue(
            f"x has {x[where]:g} at {where} (time last), outside the scale {low:g} … {high:g}; "
            "give the ends of the scale that was used"
        )
    window = _border.whole(window, "window", 3)
    if window > x.shape[-1]:
        raise errors.BadShape(f"x has {x.shape[-1]} samples in time; expected at least one window of {window}")
    return np.lib.stride_tricks.sliding_window_view(x, window, axis=-1), low, high


def _fluctuation(pieces: np.ndarray, scale: float) -> np.ndarray:
    window = pieces.shape[-1]
    trend = np.sign(np.diff(pieces, axis=-1))
    turns = np.concatenate([trend[..., 1:] != trend[..., :-1], np.ones((*trend.shape[:-1], 1), bool)], axis=-1)
    total = np.zeros(pieces.shape[:-1])
    last, since = pieces[..., 0], np.ones(pieces.shape[:-1])
    for n in range(1, window):
        here, turn = pieces[..., n], turns[..., n - 1]
        total += np.where(turn, np.abs(here - last) / since, 0.0)
        last, since = np.where(turn, here, last), np.where(turn, 1.0, since + 1.0)
    return total / (scale * (window - 1))


def _distribution(pieces: np.ndarray, low: float, high: float) -> np.ndarray:
    window = pieces.shape[-1]
    ordered = np.sort(pieces, axis=-1)
    even = np.linspace(low, high, window)
    missing, whole = np.zeros(pieces.shape[:-1]), 0.0
    for a in range(window - 1):
        weight = (a + 1) * (window - np.arange(a + 1, window))
        gap = even[a + 1 :] - even[a]
        missing += np.maximum(0.0, gap - (ordered[..., a + 1 :] - ordered[..., a : a + 1])) @ weight
        whole += gap @ weight
    return np.maximum(0.0, 1.0 - missing / whole)  # removes rounding below 0 only
