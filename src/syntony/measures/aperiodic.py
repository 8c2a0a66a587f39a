"""The slope of a spectrum below its rhythms."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _border

METHODS = ("median", "specparam")
MIN_LINES = 10  # spectral lines a slope rests on


def aperiodic_exponent(
    x: ArrayLike,
    rate: float,
    *,
    band: tuple[float, float] = (2.0, 40.0),
    window: float = 2.0,
    method: str = "median",
) -> np.ndarray:
    """Aperiodic exponent: how steeply power falls with frequency, whatever rhythms stand on it.

        P(f) ~ f^-χ;   median: -χ = weighted median over all pairs of lines of Δlog P / Δlog f, weights |Δlog f|

    Parameters
    ----------
    x : array (…, time), any unit
    rate : float, Hz
        Samples per second.
    band : (low, high), Hz
        Where the slope is taken.
    window : float, s
        Length of the Hann windows (half overlapping) of which the spectra are averaged.
    method : "median" or "specparam"
        The median of slopes is closed and needs no starting values; "specparam" fits peaks and slope together (the
        package of that name, extra 'spectral').

    Returns
    -------
    array (…), dimensionless
        χ: 0 white, 1 pink, 2 brown.

    Notes
    -----
    A proxy of excitation–inhibition balance (E2): in models more inhibition makes it steeper. **Chance floor**: 0 for
    white noise, with a spread of about 1.4/√(duration × band width) in 2–40 Hz (0.07 for 10 s); one series has no
    surrogate for its own spectrum, so compare conditions or people. Misleads: broad peaks or a peak at the edge of the
    band tilt the slope (the median bears peaks on about a quarter of the lines); a knee makes it depend on the band;
    muscle flattens and filters steepen it; age changes it. The weighted median is *ours* for this purpose; on
    2 minutes of noise with a 10-Hz rhythm of tenfold power it reads 0.04 too steep (specparam 0.01 or less), without
    rhythm its spread is 0.02 (specparam 0.035).

    References
    ----------
    Donoghue et al. 2020, doi:10.1038/s41593-020-00744-x; balance: Gao et al. 2017,
    doi:10.1016/j.neuroimage.2017.06.078; the estimator: Jaeckel 1972, Ann Math Stat 43:1449, doi:10.1214/aoms/1177692377

    Examples
    --------
    >>> import numpy as np
    >>> noise = np.random.default_rng(0).standard_normal(40_000)
    >>> float(abs(aperiodic_exponent(noise, rate=200).round(1)))
    0.0
    """
    x = _border.signals(x, "x", ("time",))
    rate = errors.expect_number(rate, "rate", low=0.0, open_low=True, unit="Hz")
    errors.expect_choice(method, METHODS, "method")
    frequency, power = _spectrum(x, rate, band, window)
    if method == "specparam":
        return _by_specparam(frequency, power)
    return -_median_slope(np.log(frequency), np.log(power))


def _spectrum(x: np.ndarray, rate: float, band: Any, window: float) -> tuple[np.ndarray, np.ndarray]:
    from scipy.signal import welch

    low, high = _band(band, rate)
    window = errors.expect_number(window, "window", low=0.0, open_low=True, unit="s")
    length = round(window * rate)
    if not 4 <= length <= x.shape[-1]:
        raise errors.BadValue(
            f"window is {window:g} s, {length} samples at {rate:g} Hz; expected 4 to {x.shape[-1]} samples, all of x"
        )
    frequency, power = welch(x / np.abs(x).max(axis=-1, keepdims=True), rate, nperseg=length)
    inside = (frequency >= low) & (frequency <= high)
    if inside.sum() < MIN_LINES:
        raise errors.BadValue(
            f"band {low:g}–{high:g} Hz has {inside.sum()} spectral lines with a window of {window:g} s; "
            f"expected at least {MIN_LINES}: widen the band or lengthen the window"
        )
    power = power[..., inside]
    if (power <= 0).any():
        raise errors.BadValue(
            f"x has no power at some frequency in {low:g}–{high:g} Hz; choose a band it was not cut to"
        )
    return frequency[inside], power


def _band(band: Any, rate: float) -> tuple[float, float]:
    try:
        low, high = (float(edge) for edge in band)
    except (TypeError, ValueError):
        low, high = np.nan, np.nan
    if not 0 < low < high <= rate / 2:
        raise errors.BadValue(
            f"band is {band!r}; expected (low, high) with 0 < low < high ≤ {rate / 2:g} Hz, half the sampling rate"
        )
    return low, high


def _median_slope(log_f: np.ndarray, log_p: np.ndarray) -> np.ndarray:
    """Weighted median of the slopes of all pairs of lines; far pairs weigh more, since noise tilts them less."""
    first, second = np.triu_indices(len(log_f), 1)
    run = log_f[second] - log_f[first]
    slope = (log_p[..., second] - log_p[..., first]) / run
    order = np.argsort(slope, axis=-1)
    weight = np.take_along_axis(np.broadcast_to(run, slope.shape), order, axis=-1).cumsum(axis=-1)
    middle = (weight < weight[..., -1:] / 2).sum(axis=-1, keepdims=True)
    return np.take_along_axis(slope, np.take_along_axis(order, middle, axis=-1), axis=-1)[..., 0]


def _by_specparam(frequency: np.ndarray, power: np.ndarray) -> np.ndarray:
    try:
        from specparam import SpectralModel  # pyright: ignore[reportMissingImports]
    except ImportError:
        raise errors.missing_extra("specparam", "spectral") from None
    flat = power.reshape(-1, power.shape[-1])
    exponents = np.empty(len(flat))
    for i, one in enumerate(flat):
        model = SpectralModel(verbose=False)
        model.fit(frequency, one)
        exponents[i] = model.get_params("aperiodic", "exponent")
    return exponents.reshape(power.shape[:-1])[()]
