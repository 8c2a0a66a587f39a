"""Confidence intervals from one recording: resample blocks of time, long enough to keep its memory."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _border

INTERVALS = ("basic", "percentile")


def block_bootstrap(
    x: ArrayLike, n: int = 1, *, length: int, seed: int | np.random.Generator, first: int = 0
) -> np.ndarray:
    """Resampled series: blocks of time drawn with replacement, wrapped around the end.

    Parameters
    ----------
    x : array (…, time), real or complex
        Everything in x is resampled together: give all people at once to keep what is between them.
    n : int
        Number of resamples.
    length : int, samples
        Length of a block; `block_length` suggests one.
    seed : int or numpy Generator
    first : int
        Leave out that many at the beginning.

    Returns
    -------
    array (n, …, time)

    Notes
    -----
    The spread of a measure over the resamples estimates its spread over recordings. Misleads: it is no test against
    chance; measures that are biased in short recordings (phase locking, information) are biased again in each
    resample, which the basic interval corrects and the percentile interval doubles; lags longer than a block are lost.

    References
    ----------
    Künsch 1989, doi:10.1214/aos/1176347265; Politis & Romano 1992 (circular blocks)

    Examples
    --------
    >>> block_bootstrap([1.0, 2.0, 3.0, 4.0], 2, length=2, seed=1).shape
    (2, 4)
    """
    x, n = _border.series(x), _border.whole(n, "n", 1)
    samples = x.shape[-1]
    length = _border.whole(length, "length", 1, samples)
    blocks = -(-samples // length)
    rng = np.random.default_rng(_border.entropy(seed))
    starts = rng.integers(0, samples, (first + n, blocks), dtype=np.int64)[first:]
    index = (starts[..., None] + np.arange(length)).reshape(n, -1)[:, :samples] % samples
    return np.moveaxis(x[..., index], -2, 0)


def block_length(x: ArrayLike) -> int:
    """Block length that makes the bootstrap's variance of a mean most accurate: the longest over all series of x.

        b = ( 2 G² T / D )^{1/3},   G = Σ_k λ(k/M) |k| R(k),   D = 4/3 ( Σ_k λ(k/M) R(k) )²

    R: autocovariance; λ: flat-top window (1 up to ½, then falling to 0 at 1); M: twice the lag after which the
    autocorrelation stays within ±2 √(log₁₀ T / T) for max(5, √(log₁₀ T)) lags.

    Parameters
    ----------
    x : array (…, time), real
        At least 8 samples.

    Returns
    -------
    int, samples
        From 1 to min(3 √T, T/3), rounded up.

    Notes
    -----
    Misleads: optimal for the mean of the series; a measure of pairs has the memory of their product, which is at most
    that of the slower one. Strong rhythms have a long memory that is no reason for long blocks.

    References
    ----------
    Politis & White 2004, doi:10.1081/ETC-120028836, corrected by Patton, Politis & White 2009,
    doi:10.1080/07474930802459016

    Examples
    --------
    >>> import numpy as np
    >>> block_length(np.random.default_rng(0).standard_normal(1000)) < 10
    True
    """
    x = _border.series(x)
    if x.dtype.kind == "c":
        raise errors.BadValue("x is complex; a block length needs real series")
    if x.shape[-1] < 8:
        raise errors.BadShape(f"x has {x.shape[-1]} samples in time; expected at least 8")
    longest = min(3 * np.sqrt(x.shape[-1]), x.shape[-1] / 3)
    rows = x.reshape(-1, x.shape[-1])
    return int(np.ceil(max(1.0, min(longest, max(_one_length(row) for row in rows)))))


def interval(
    values: ArrayLike, observed: ArrayLike, *, level: float = 0.95, kind: str = "basic"
) -> tuple[np.ndarray, np.ndarray]:
    """Confidence interval from resampled values.

        percentile: [q_{α/2}, q_{1-α/2}],   basic: [2 observed - q_{1-α/2}, 2 observed - q_{α/2}],   α = 1 - level

    Parameters
    ----------
    values : array (resample, …), any unit
    observed : array (…), same unit
    level : float, 0 … 1
    kind : "basic" or "percentile"

    Returns
    -------
    low, high : arrays (…)

    Notes
    -----
    Misleads: with few resamples the ends jump; 1,000 are usual. A basic interval can leave the range of the measure.

    References
    ----------
    Davison & Hinkley 1997, doi:10.1017/CBO9780511802843

    Examples
    --------
    >>> low, high = interval([1.0, 2.0, 3.0], 2.0, level=0.5)
    >>> float(low), float(high)
    (1.5, 2.5)
    """
    observed, values = _border.null(observed, values)
    errors.expect_choice(kind, INTERVALS, "kind")
    level = errors.expect_number(level, "level", low=0.0, high=1.0, open_low=True)
    low, high = np.quantile(values, [(1 - level) / 2, (1 + level) / 2], axis=0)
    return (low, high) if kind == "percentile" else (2 * observed - high, 2 * observed - low)


def _one_length(x: np.ndarray) -> float:
    samples = len(x)
    run = max(5, int(np.sqrt(np.log10(samples))))
    most = min(samples - 1, int(np.ceil(np.sqrt(samples))) + run)
    covariance = _autocovariance(x, most)
    if covariance[0] <= 0:
        return 1.0
    small = np.abs(covariance[1:] / covariance[0]) < 2 * np.sqrt(np.log10(samples) / samples)
    quiet = np.convolve(small, np.ones(run), "valid") >= run
    last = int(quiet.argmax()) if quiet.any() else (int(np.flatnonzero(~small)[-1]) + 1)
    wide = min(2 * max(last, 1), most)
    lag = np.arange(1, wide + 1)
    weight = np.minimum(1.0, 2 * (1 - lag / wide))
    G = 2 * (weight * lag * covariance[1 : wide + 1]).sum()
    spectrum = covariance[0] + 2 * (weight * covariance[1 : wide + 1]).sum()
    return (2 * G**2 / max(4 / 3 * spectrum**2, 1e-300) * samples) ** (1 / 3)


def _autocovariance(x: np.ndarray, most: int) -> np.ndarray:
    x = x - x.mean()
    spectrum = np.fft.rfft(x, 2 * len(x))
    return np.fft.irfft(np.abs(spectrum) ** 2)[: most + 1] / len(x)
