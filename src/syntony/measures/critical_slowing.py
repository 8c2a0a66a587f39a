"""Critical slowing: recovery from small disturbances that takes longer and longer before a change of regime."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _border

INDICATORS = ("autocorrelation", "variance")
MIN_WINDOW = 10  # samples


def critical_slowing(
    x: ArrayLike,
    *,
    indicator: str = "autocorrelation",
    window: float = 0.5,
    bandwidth: float | None = 0.1,
) -> np.ndarray:
    """Critical slowing: whether lag-1 autocorrelation or variance rises along a series.

        τ = Kendall's rank correlation of time with the indicator in a window that moves by one sample,   -1 … 1

    Parameters
    ----------
    x : array (…, time), any unit
    indicator : "autocorrelation" or "variance"
        Correlation of neighbouring samples, or variance, of each window.
    window : float, 0 … 1
        Length of the window as a share of the series; half is customary.
    bandwidth : float or None
        sd of the Gaussian whose smooth is taken away first, as a share of the series; None leaves the series as it is.

    Returns
    -------
    array (…), dimensionless
        Above 0: rising, as before a loss of stability.

    Notes
    -----
    The edge of the window of integration, toward rigidity's long time scales (F1, `integration_profile`). **Chance
    floor**: 0 on average but with an enormous spread, ± 0.5 for white noise, because windows overlap: τ = 0.7 alone means
    nothing, take `critical_slowing_chance`. Misleads: not every change is announced, and of announced ones many are
    false (sensitivity in psychotherapy data is low); a drift that is left in raises both indicators.

    References
    ----------
    Scheffer et al. 2009, doi:10.1038/nature08227; method: Dakos et al. 2012, doi:10.1371/journal.pone.0041010

    Examples
    --------
    >>> import numpy as np
    >>> noise = np.random.default_rng(0).standard_normal(400)
    >>> float(critical_slowing(noise * np.linspace(1, 3, 400), indicator="variance").round(1))
    1.0
    """
    x, size = _series(x, indicator, window)
    return _trend(_indicator(_residual(x, bandwidth), indicator, size))


def critical_slowing_chance(
    x: ArrayLike,
    *,
    indicator: str = "autocorrelation",
    window: float = 0.5,
    bandwidth: float | None = 0.1,
    surrogates: int = 500,
    seed: int | np.random.Generator = 0,
) -> np.ndarray:
    """How often a series of the same lag-1 autocorrelation that does *not* change shows as large a `critical_slowing`.

        p = (1 + #{τ of a surrogate ≥ τ}) / (1 + surrogates),   surrogates: stationary Gaussian AR(1)

    Parameters
    ----------
    x, indicator, window, bandwidth
        As `critical_slowing`. The surrogates go through the same steps.
    surrogates : int
        The smallest p is 1 / (1 + surrogates).
    seed : int or numpy Generator

    Returns
    -------
    array (…), dimensionless
        One-sided p: small where the indicator rises more than chance lets it.

    Notes
    -----
    **Chance floor**: uniform on 0 … 1 for AR(1) series. Misleads: a series with longer memory than AR(1), or heavy tails,
    gives too small a p; several indicators and series need a correction for their number.

    References
    ----------
    Dakos et al. 2008, doi:10.1073/pnas.0802430105

    Examples
    --------
    >>> import numpy as np
    >>> noise = np.random.default_rng(0).standard_normal(400)
    >>> rising = noise * np.linspace(1, 3, 400)
    >>> bool(critical_slowing_chance(rising, indicator="variance", surrogates=99) < 0.05)
    True
    """
    x, size = _series(x, indicator, window)
    count, rng = _border.whole(surrogates, "surrogates", 1), _border.random(seed)
    residual = _residual(x, bandwidth)
    observed = np.atleast_1d(_trend(_indicator(residual, indicator, size))).ravel()
    memory = _lag_one(residual.reshape(-1, x.shape[-1]))
    p = np.empty(len(observed))
    for i, tau in enumerate(observed):
        null = _residual(_stationary(memory[i], (count, x.shape[-1]), rng), bandwidth)
        p[i] = (1 + (_trend(_indicator(null, indicator, size)) >= tau - 1e-12).sum()) / (1 + count)
    return p.reshape(x.shape[:-1])[()]


def _series(x: ArrayLike, indicator: str, window: float) -> tuple[np.ndarray, int]:
    x = _border.signals(x, "x", ("time",))
    errors.expect_choice(indicator, INDICATORS, "indicator")
    share = errors.expect_number(window, "window", low=0.0, high=1.0, open_low=True)
    size = int(share * x.shape[-1])
    if size < MIN_WINDOW or x.shape[-1] - size < MIN_WINDOW:
        raise errors.BadShape(
            f"x has {x.shape[-1]} samples and a window of {share:g} of them is {size}; "
            f"expected at least {MIN_WINDOW} samples in a window and {MIN_WINDOW} windows"
        )
    return x / np.abs(x).max(axis=-1, keepdims=True), size


def _residual(x: np.ndarray, bandwidth: float | None) -> np.ndarray:
    if bandwidth is None:
        return x
    from scipy.ndimage import gaussian_filter1d

    width = errors.expect_number(bandwidth, "bandwidth", low=0.0, high=1.0, open_low=True)
    return x - gaussian_filter1d(x, width * x.shape[-1], axis=-1, mode="nearest")


def _indicator(x: np.ndarray, indicator: str, size: int) -> np.ndarray:
    """The indicator of every window, by running sums; (…, window)."""
    x = x - x.mean(axis=-1, keepdims=True)
    if indicator == "variance":
        return _covariance(x, x, size)
    before, after = x[..., :-1], x[..., 1:]
    early, late = _covariance(before, before, size - 1), _covariance(after, after, size - 1)
    if (np.minimum(early, late) <= 1e-12 * x.var(axis=-1, keepdims=True)).any():
        raise errors.BadValue("x is constant throughout a window; critical slowing needs a series that keeps varying")
    return _covariance(before, after, size - 1) / np.sqrt(early * late)


def _covariance(a: np.ndarray, b: np.ndarray, size: int) -> np.ndarray:
    return _running_mean(a * b, size) - _running_mean(a, size) * _running_mean(b, size)


def _running_mean(x: np.ndarray, size: int) -> np.ndarray:
    total = np.concatenate([np.zeros((*x.shape[:-1], 1)), np.cumsum(x, axis=-1)], axis=-1)
    return (total[..., size:] - total[..., :-size]) / size


def _trend(y: np.ndarray) -> np.ndarray:
    """Kendall's τ (b, ties counted) of every series with time."""
    from ._kernels_regime import concordance

    flat = np.ascontiguousarray(y.reshape(-1, y.shape[-1]))
    return concordance(flat).reshape(y.shape[:-1])[()]


def _lag_one(x: np.ndarray) -> np.ndarray:
    x = x - x.mean(axis=-1, keepdims=True)
    return (x[..., 1:] * x[..., :-1]).sum(axis=-1) / (x * x).sum(axis=-1)


def _stationary(memory: float, shape: tuple[int, int], rng: np.random.Generator) -> np.ndarray:
    """Gaussian AR(1) series of variance 1."""
    from scipy.signal import lfilter

    drive = rng.standard_normal(shape) * np.sqrt(1.0 - memory**2)
    drive[:, 0] = rng.standard_normal(shape[0])
    return np.asarray(lfilter([1.0], [1.0, -memory], drive, axis=-1))
