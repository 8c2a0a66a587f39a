"""Windowed cross-correlation: who moves with whom, how much later, and who leads."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _border, _lagged_windows
from ._pairs import Pairs, pairwise, people_pairs
from .rhythm import windows


def windowed_cross_correlation(
    x: ArrayLike,
    rate: float,
    y: ArrayLike | None = None,
    *,
    window: float = 60.0,
    step: float = 30.0,
    max_lag: float = 5.0,
    pairs: Pairs = "within",
) -> np.ndarray:
    """Windowed cross-correlation: correlation of two series in windows, at every lag.

        r_l = corr( x(t), y(t + l) ) over the t for which both lie in the window,   -1 … 1

    Parameters
    ----------
    x, y : array (…, time), any unit
        Leading axes broadcast; zeros and repeated values are welcome.
    rate : float, Hz
        Samples per second.
    window, step, max_lag : float, s
        Length of a window, distance from one to the next, largest lag either way. The defaults are usual for motion
        energy (MEA); SUSY takes window = step = 30 s and max_lag = 3 s.
    pairs : "within", "between" or list of pairs of people
        Without `y`: all pairs of regions of x (…, region, time), or, between people, of x (…, person, region, time).

    Returns
    -------
    array (window, lag, …), dimensionless
        With `y`: (window, lag, …); otherwise (window, lag, …[, pair], region, region). Lags run from -max_lag to max_lag
        in steps of one sample; at positive lags x (the first region of the pair) comes first and y follows. NaN where
        one of the overlapping parts does not vary: `undefined_share` counts them.

    Notes
    -----
    Linkage in time between bodies (G8: resonance). Each lag uses the mean and spread of exactly the parts that overlap,
    so that no lag is favoured. Misleads: smooth signals correlate by chance, and the largest of many lags more so;
    compare with re-paired people, never with 0. Motion energy is heavy-tailed: smooth (0.5 s) and scale it first; single
    large movements decide about a window.

    References
    ----------
    Boker et al. 2002, doi:10.1037/1082-989X.7.3.338; Ramseyer & Tschacher 2011, doi:10.1037/a0023419

    Examples
    --------
    >>> import numpy as np
    >>> x = np.random.default_rng(0).standard_normal(100)
    >>> r = windowed_cross_correlation(x, 1.0, np.roll(x, 2), window=50, step=50, max_lag=3)
    >>> r.shape
    (2, 7)
    >>> int(r[1].argmax()) - 3  # y does at t + 2 what x did at t
    2
    """
    rate = errors.expect_number(rate, "rate", low=0, unit="Hz", open_low=True)
    length, stride = _samples(window, "window", rate, 3), _samples(step, "step", rate, 1)
    lags = _samples(max_lag, "max_lag", rate, 0)
    if length - lags < _border.MIN_SAMPLES:
        raise errors.BadValue(
            f"max_lag is {max_lag:g} s in windows of {window:g} s; expected at least {_border.MIN_SAMPLES} samples of "
            "overlap: use longer windows"
        )
    if isinstance(pairs, str) and pairs == "between" and np.ndim(x) > 2:
        pairs = people_pairs(np.shape(x)[-3])
    return pairwise(
        _lagged_windows.correlations, x, y, pairs, check=_border.signals, directed=True,
        prepare=lambda a: _lagged_windows.prepare(windows(a, length, stride), lags),
    )  # fmt: skip


def lagged_synchrony(
    x: ArrayLike,
    rate: float,
    y: ArrayLike | None = None,
    *,
    window: float = 60.0,
    step: float = 30.0,
    max_lag: float = 5.0,
    signed: bool = False,
    pairs: Pairs = "within",
) -> np.ndarray:
    """Lagged synchrony: the strength of cross-correlation, over all windows and lags.

        mean over windows and lags of |artanh r|      (`signed`: of artanh r; r: `windowed_cross_correlation`)

    Parameters
    ----------
    x, y, rate, window, step, max_lag, pairs
        As for `windowed_cross_correlation`.
    signed : bool
        Keep the sign: moving together counts up, one resting while the other moves counts down.

    Returns
    -------
    array (…), dimensionless
        Without `y`: (…[, pair], region, region); the diagonal of "within" is 0. Undefined windows are left out
        (`undefined_share`). Exact copies give infinity.

    Notes
    -----
    The global synchrony of MEA and SUSY. Misleads: |artanh r| is far above 0 by chance (about 0.8 / √(independent samples
    per window)), the more so the smoother the signals; only the distance from chance says anything.

    References
    ----------
    Ramseyer & Tschacher 2011, doi:10.1037/a0023419; Tschacher & Meier 2020, doi:10.1080/10503307.2019.1612114

    Examples
    --------
    >>> import numpy as np
    >>> x, y = np.random.default_rng(0).standard_normal((2, 300))
    >>> apart = lagged_synchrony(x, 1.0, y)
    >>> bool(lagged_synchrony(x, 1.0, x + y) > 1.2 * apart)
    True
    """
    r = windowed_cross_correlation(x, rate, y, window=window, step=step, max_lag=max_lag, pairs=pairs)
    if y is None and isinstance(pairs, str) and pairs == "within":
        _border.with_diagonal(r, 0.0)
    with np.errstate(divide="ignore"):
        z = np.arctanh(r)
    return _mean(z if signed else np.abs(z), (0, 1))


def leading(
    x: ArrayLike,
    rate: float,
    y: ArrayLike | None = None,
    *,
    window: float = 60.0,
    step: float = 30.0,
    max_lag: float = 5.0,
    pairs: Pairs = "within",
) -> np.ndarray:
    """Leading: whether x goes first (above 0) or y (below 0).

        (A - B) / (A + B),   A, B = mean |r| over the lags at which x, y comes first,   -1 … 1

    Parameters
    ----------
    x, y, rate, window, step, max_lag, pairs
        As for `windowed_cross_correlation`; max_lag of at least one sample.

    Returns
    -------
    array (…), dimensionless
        Without `y`: (…[, pair], region, region), above 0 where the row goes first; lag 0 counts for nobody.

    Notes
    -----
    Which way attunement runs (G8). Misleads: 0 is what chance gives, but a common rhythm makes it depend on the phase;
    both follow a third thing (turns of speech, a task) as easily as each other.

    References
    ----------
    Ramseyer & Tschacher 2011, doi:10.1037/a0023419 (leading and following by the sign of the lag)

    Examples
    --------
    >>> import numpy as np
    >>> x, noise = np.random.default_rng(0).standard_normal((2, 300))
    >>> bool(leading(x, 1.0, np.roll(x, 2) + noise) > 0.1)
    True
    """
    r = np.abs(windowed_cross_correlation(x, rate, y, window=window, step=step, max_lag=max_lag, pairs=pairs))
    middle = r.shape[1] // 2
    if not middle:
        raise errors.BadValue(
            f"max_lag is {max_lag:g} s, less than a sample at {rate:g} Hz; leading needs at least one"
        )
    behind, ahead = _mean(r[:, :middle], (0, 1)), _mean(r[:, middle + 1 :], (0, 1))
    return (ahead - behind) / (ahead + behind)


def peak_lag(
    x: ArrayLike,
    rate: float,
    y: ArrayLike | None = None,
    *,
    window: float = 60.0,
    step: float = 30.0,
    max_lag: float = 5.0,
    pairs: Pairs = "within",
) -> np.ndarray:
    """Peak lag: how long after x the other does what goes best with it.

        argmax_l mean over windows of |r_l|,   -max_lag … max_lag s

    Parameters
    ----------
    x, y, rate, window, step, max_lag, pairs
        As for `windowed_cross_correlation`.

    Returns
    -------
    array (…), s
        Above 0: y follows x. Without `y`: (…[, pair], region, region), diagonal 0; of equal peaks the earliest lag.

    Notes
    -----
    Misleads: there is always a largest lag, so read it only where `lagged_synchrony` exceeds chance; near ±max_lag it
    says that the lags searched were too short.

    References
    ----------
    Boker et al. 2002, doi:10.1037/1082-989X.7.3.338

    Examples
    --------
    >>> import numpy as np
    >>> x = np.random.default_rng(0).standard_normal(300)
    >>> float(peak_lag(x, 2.0, np.roll(x, 3)))
    1.5
    """
    r = np.abs(windowed_cross_correlation(x, rate, y, window=window, step=step, max_lag=max_lag, pairs=pairs))
    strength = _mean(r, (0,))
    return (np.argmax(strength, axis=0) - len(strength) // 2) / rate


def undefined_share(
    x: ArrayLike,
    rate: float,
    y: ArrayLike | None = None,
    *,
    window: float = 60.0,
    step: float = 30.0,
    max_lag: float = 5.0,
    pairs: Pairs = "within",
) -> np.ndarray:
    """Undefined share: in how much of the recording a windowed cross-correlation does not exist.

        (window, lag) in which one of the two does not move / all (window, lag),   0 … 1

    Parameters
    ----------
    x, y, rate, window, step, max_lag, pairs
        As for `windowed_cross_correlation`.

    Returns
    -------
    array (…), dimensionless
        Without `y`: (…[, pair], region, region).

    Notes
    -----
    Report it beside every lagged measure. Misleads when small: a window with a single movement is defined and says
    little.

    References
    ----------
    Boker et al. 2002, doi:10.1037/1082-989X.7.3.338

    Examples
    --------
    >>> import numpy as np
    >>> x, y = np.random.default_rng(0).standard_normal((2, 120))
    >>> y[60:] = 0
    >>> float(undefined_share(x, 1.0, y, window=60, step=60))
    0.5
    """
    r = windowed_cross_correlation(x, rate, y, window=window, step=step, max_lag=max_lag, pairs=pairs)
    return np.isnan(r).mean(axis=(0, 1))


def _samples(seconds: float, what: str, rate: float, low: int) -> int:
    return max(low, round(errors.expect_number(seconds, what, low=0, high=1e12, unit="s") * rate))


def _mean(r: np.ndarray, axes: tuple[int, ...]) -> np.ndarray:
    """Mean over what is defined; lags at which nothing is defined are refused."""
    there = ~np.isnan(r)
    count = there.sum(axis=axes)
    if (count == 0).any():
        raise errors.BadValue(
            "one of the two series does not move in any window at some lag; a correlation needs movement of both: "
            "use longer windows or drop that pair"
        )
    return np.where(there, r, 0.0).sum(axis=axes) / count
