"""Concordance: whether two bodies rise and fall together, from correlations of slopes in short windows."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _border
from ._pairs import Pairs, pairwise, people_pairs
from .rhythm import windows


def concordance_index(
    x: ArrayLike,
    rate: float,
    y: ArrayLike | None = None,
    *,
    slope: float = 5.0,
    window: float = 15.0,
    step: float = 1.0,
    pairs: Pairs = "within",
) -> np.ndarray:
    """Concordance index: how much more often two bodies change in the same than in opposite directions (Marci).

        ln( Σ r₊ / Σ |r₋| ),   r = correlation, in a running window, of the slopes of x and y;  r₊ > 0 > r₋

    Parameters
    ----------
    x, y : array (…, time), any unit
        Skin conductance, heart rate, breathing …; leading axes broadcast.
    rate : float, Hz
        Samples per second.
    slope, window, step : float, s
        Slopes are least-squares lines over `slope` seconds, one every `step`; correlations span `window` seconds of them,
        one every `step`. The published values are the defaults.
    pairs : "within", "between" or list of pairs of people
        Without `y`: all pairs of regions of x (…, region, time), or, between people, of x (…, person, region, time).

    Returns
    -------
    array (…), dimensionless
        Above 0 together, below 0 against each other; ±∞ where every window has the same sign (use `concordance`, which
        is bounded). Without `y`: (…[, pair], region, region); the diagonal of "within" is 0.

    Notes
    -----
    Bodily resonance (G8); higher with therapists who were felt as empathic (r = .47, 20 dyads). Windows in which one body
    does not move are left out. The publication says "average slope"; the least-squares slope is our reading of it.
    **Chance floor**: 0 for independent people, with a spread of 0.41 for white noise and 0.36 for random walks in 10
    minutes at 4 Hz, falling as 1/√duration; test it against re-paired people. Misleads: a stimulus or
    a turn of speech moves both; positive and negative stretches cancel; blind to lags (`lagged_concordance`).

    References
    ----------
    Marci et al. 2007, doi:10.1097/01.nmd.0000253731.71025.fc

    Examples
    --------
    >>> import numpy as np
    >>> x, y = np.random.default_rng(0).standard_normal((2, 600)).cumsum(axis=-1)
    >>> bool(concordance_index(x, 4.0, x + y) > 1 > abs(concordance_index(x, 4.0, y)))
    True
    """
    together, apart = _sums(x, rate, y, slope, window, step, 0.0, pairs)[:, 0]
    with np.errstate(divide="ignore"):
        found = np.log(together) - np.log(apart)
    return _without_self(found, y, pairs)[()]


def concordance(
    x: ArrayLike,
    rate: float,
    y: ArrayLike | None = None,
    *,
    slope: float = 5.0,
    window: float = 15.0,
    step: float = 1.0,
    pairs: Pairs = "within",
) -> np.ndarray:
    """Concordance: the bounded form of the concordance index.

        (Σ r₊ - Σ |r₋|) / (Σ r₊ + Σ |r₋|) = tanh( index / 2 ),   -1 … 1      (index: `concordance_index`)

    Parameters
    ----------
    x, y, rate, slope, window, step, pairs
        As for `concordance_index`.

    Returns
    -------
    array (…), dimensionless
        1: every window together, -1: every window against each other. Without `y`: (…[, pair], region, region); the
        diagonal of "within" is 0.

    Notes
    -----
    Orders dyads exactly as the published index does, but short recordings stay finite, so that means and differences from
    chance exist; the form is *ours*. **Chance floor**: 0 ± half the spread of the index. Misleads: as `concordance_index`.

    References
    ----------
    Marci et al. 2007, doi:10.1097/01.nmd.0000253731.71025.fc

    Examples
    --------
    >>> import numpy as np
    >>> x = np.random.default_rng(0).standard_normal(200).cumsum()
    >>> [float(concordance(x, 4.0, sign * x)) for sign in (1, -1)]
    [1.0, -1.0]
    """
    together, apart = _sums(x, rate, y, slope, window, step, 0.0, pairs)[:, 0]
    return _without_self((together - apart) / (together + apart), y, pairs)[()]


def lagged_concordance(
    x: ArrayLike,
    rate: float,
    y: ArrayLike | None = None,
    *,
    max_lag: float = 5.0,
    slope: float = 5.0,
    window: float = 15.0,
    step: float = 1.0,
    pairs: Pairs = "within",
) -> np.ndarray:
    """Lagged concordance: concordance of one body with what the other does a little later.

        concordance of x in the window at t with y in the window at t + lag,   -1 … 1

    Parameters
    ----------
    x, y, rate, slope, window, step, pairs
        As for `concordance_index`.
    max_lag : float, s
        Largest lag either way.

    Returns
    -------
    array (lag, …), dimensionless
        Lags from -max_lag to max_lag in steps of `step`; at positive lags x (the first region of the pair) comes first
        and y follows. Without `y`: (lag, …[, pair], region, region).

    Notes
    -----
    Skin answers one to three seconds after a cause, so being moved by the other shows at a lag. Windows keep their full
    length at every lag. **Chance floor**: each lag as `concordance`, the largest of many lags is higher: take the same
    maximum of the re-paired people. Misleads: neighbouring lags are almost copies of each other, and near-copies of a
    signal reach 1 at several; a rhythm gives peaks one period apart.

    References
    ----------
    Marci et al. 2007, doi:10.1097/01.nmd.0000253731.71025.fc; lags: Boker et al. 2002, doi:10.1037/1082-989X.7.3.338

    Examples
    --------
    >>> import numpy as np
    >>> x, own = np.random.default_rng(0).standard_normal((2, 2400)).cumsum(axis=-1)
    >>> int(lagged_concordance(x, 4.0, np.roll(x, 8) + own).argmax()) - 5  # y follows after two seconds
    2
    """
    together, apart = _sums(x, rate, y, slope, window, step, max_lag, pairs)
    return (together - apart) / (together + apart)


def _sums(x: Any, rate: Any, y: Any, slope: Any, window: Any, step: Any, max_lag: Any, pairs: Pairs) -> np.ndarray:
    """Sums of the positive and of the negative correlations: (sign, lag, …)."""
    rate = errors.expect_number(rate, "rate", low=0, unit="Hz", open_low=True)
    stride = max(1, round(errors.expect_number(step, "step", low=0, high=1e9, unit="s", open_low=True) * rate))
    length = round(errors.expect_number(slope, "slope", low=0, high=1e9, unit="s", open_low=True) * rate)
    if length < 2:
        raise errors.BadValue(f"slope is {slope:g} s, {length} sample at {rate:g} Hz; expected at least 2 samples")
    seconds = stride / rate
    span = round(errors.expect_number(window, "window", low=0, high=1e9, unit="s") / seconds)
    if span < _border.MIN_SAMPLES:
        raise errors.BadValue(
            f"window is {window:g} s, {span} slopes {seconds:g} s apart; expected at least {_border.MIN_SAMPLES}"
        )
    lags = round(errors.expect_number(max_lag, "max_lag", low=0, high=1e9, unit="s") / seconds)
    if isinstance(pairs, str) and pairs == "between" and np.ndim(x) > 2:
        pairs = people_pairs(np.shape(x)[-3])  # each pair once: the lags hold both directions
    found = pairwise(
        partial(_blocks, lags=lags), x, y, pairs, directed=True,
        check=partial(_long_enough, samples=length + (span - 1 + lags) * stride, rate=rate),
        prepare=partial(_unit_windows, length=length, stride=stride, span=span),
    )  # fmt: skip
    still = found.sum(axis=0) == 0
    if still.any():
        raise errors.BadValue(
            "one of the two series has no window in which its slope changes; concordance needs change in both: "
            "use longer windows or drop that pair"
        )
    return found


def _long_enough(given: Any, what: str, axes: Sequence[str], *, samples: int, rate: float) -> np.ndarray:
    x = _border.signals(given, what, axes)
    if x.shape[-1] < samples:
        raise errors.BadShape(
            f"{what} has {x.shape[-1]} samples in time ({x.shape[-1] / rate:g} s); expected at least {samples} "
            f"({samples / rate:g} s) for one window of slopes at the largest lag"
        )
    return x


def _unit_windows(x: np.ndarray, *, length: int, stride: int, span: int) -> np.ndarray:
    """Running windows of slopes (window, …, region, slope), each of length 1, or 0 where the slope does not change."""
    t = np.arange(length) - (length - 1) / 2
    size = np.abs(x).max(axis=-1, keepdims=True)
    slopes = np.moveaxis(windows(x / np.where(size > 0, size, 1.0), length, stride) @ (t / (t @ t)), 0, -1)
    view = windows(slopes, span, 1)
    centred = view - view.mean(axis=-1, keepdims=True)
    norm = np.sqrt((centred * centred).sum(axis=-1, keepdims=True))
    moves = norm > 1e-12 * np.abs(view).max(axis=-1, keepdims=True) + 1e-14
    return np.where(moves, centred / np.where(moves, norm, 1.0), 0.0)


def _blocks(a: np.ndarray, b: np.ndarray, *, lags: int) -> np.ndarray:
    found = []
    for lag in range(-lags, lags + 1):
        first = a[max(0, -lag) : len(a) - max(0, lag)]
        second = b[max(0, lag) : len(b) - max(0, -lag)]
        r = first @ np.swapaxes(second, -1, -2)
        found.append((np.maximum(r, 0).sum(axis=0), np.maximum(-r, 0).sum(axis=0)))
    return np.moveaxis(np.array(found), 0, 1)


def _without_self(value: np.ndarray, y: Any, pairs: Pairs) -> np.ndarray:
    if y is None and isinstance(pairs, str) and pairs == "within":
        return _border.with_diagonal(value, 0.0)
    return value
