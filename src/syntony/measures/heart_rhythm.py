"""Rhythms of the heart: power of its intervals in bands, and the part that goes with breathing."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _beats
from .rhythm import analytic_signal

HEART_BANDS = {"low": (0.04, 0.15), "high": (0.15, 0.40)}  # Hz; Task Force 1996, doi:10.1161/01.CIR.93.5.1043
CYCLES = 5  # of the low edge that a recording must hold; ours
BLOCK = 2**21  # numbers in memory at a time


def heart_period_power(
    intervals: ArrayLike, *, band: str | tuple[float, float] = "high", artefacts: str = "exclude"
) -> np.ndarray:
    """Heart-period power: how much intervals vary at the pace of breathing ("high") or of blood pressure ("low").

        Σ_k A_k² / 2,   A_k = amplitude of the least-squares sinusoid of frequency k/T,   low ≤ k/T < high

    Parameters
    ----------
    intervals : array (…, beat), s
        Time from each beat to the next, without gaps; T is their sum.
    band : "low" (0.04–0.15 Hz), "high" (0.15–0.40 Hz) or (low, high) in Hz
    artefacts : "exclude" or "keep"
        Leave out intervals that are not normal (`normal_intervals`), or count every one.

    Returns
    -------
    array (…), s²
        Variance that the band carries (Lomb's periodogram at the beats themselves, straight line taken out; nothing is
        interpolated, so that gaps do not make slow power). Times 10⁶: ms².

    Notes
    -----
    High: vagal, if the person breathes within the band. **Chance floor**: above 0; intervals that vary without order
    (sd σ, mean m) give 2 σ² m × width of the band. Misleads: "low" is not sympathetic tone and the ratio of both no
    balance; breathing below 0.15 Hz moves power from high to low; speech breaks the rhythm. The usual length is 5
    minutes; fewer than 5 cycles of the low edge (34 s for "high", 125 s for "low") are refused.

    References
    ----------
    Bands: Task Force 1996, doi:10.1161/01.CIR.93.5.1043; spectrum at uneven times: Lomb 1976, doi:10.1007/BF00648343

    Examples
    --------
    >>> import numpy as np
    >>> beat = np.arange(400)
    >>> x = 0.8 + 0.02 * np.sin(2 * np.pi * 0.25 * 0.8 * beat)  # breathing at 0.25 Hz
    >>> round(float(heart_period_power(x)) * 1e6), round(float(heart_period_power(x, band="low")) * 1e6)
    (200, 0)
    """
    x, counts = _beats.used(intervals, artefacts)
    low, high = _band(band)
    rows = [_row_power(one, mask, low, high) for one, mask in zip(_flat(x), _flat(counts))]
    return np.array(rows).reshape(x.shape[:-1])[()]


def respiratory_sinus_arrhythmia(
    intervals: ArrayLike,
    *,
    band: tuple[float, float] = (0.12, 0.40),
    rate: float = 2.0,
    points: int = 21,
    epoch: float = 30.0,
    artefacts: str = "exclude",
) -> np.ndarray:
    """Respiratory sinus arrhythmia: how deeply breathing moves the heart, cleared of slow drifts (Porges–Bohrer).

        mean over epochs of ln( variance of the intervals, less a moving cubic, filtered to the band; ms² )

    Parameters
    ----------
    intervals : array (…, beat), s
        Time from each beat to the next, without gaps.
    band : (low, high), Hz
        Breathing: 0.12–0.40 of adults; infants 0.24–1.04, with `rate` 4.
    rate : float, Hz
        At which intervals are sampled, by straight lines between beats.
    points : int, odd
        Samples of the moving cubic.
    epoch : float, s
    artefacts : "exclude" or "keep"
        Bridge intervals that are not normal (`normal_intervals`) by straight lines, or count every one.

    Returns
    -------
    array (…), ln(ms²)
        Only full epochs count; half the cubic's points are lost at either end.

    Notes
    -----
    Calming by the vagus (polyvagal readings are contested). The filter is a windowed sinc with transitions as wide as
    `analytic_signal` chooses them, not the published coefficients; at a heart period of 0.8 s filters and lines between
    beats take 0.0 from it at 0.25 Hz, 0.4 at 0.15 Hz and 0.7 at 0.35 Hz. **Chance floor**: intervals without order of sd σ ms give about 2 ln σ - 1. Misleads:
    follows the depth and pace of breathing as much as the vagus, so record breathing beside it; outside the band it sees
    nothing; speech.

    References
    ----------
    Lewis et al. 2012, doi:10.1016/j.biopsycho.2011.11.009

    Examples
    --------
    >>> import numpy as np
    >>> beat = np.arange(400)
    >>> x = 0.8 + 0.05 * np.sin(2 * np.pi * 0.25 * 0.8 * beat)
    >>> rsa = respiratory_sinus_arrhythmia(x)
    >>> bool(rsa - respiratory_sinus_arrhythmia(0.8 + (x - 0.8) / np.e) > 1.99)  # e times less: 2 lower
    True
    """
    x, counts = _beats.used(intervals, artefacts)
    rate = errors.expect_number(rate, "rate", low=0, unit="Hz", open_low=True)
    points, length = _cubic(points), round(errors.expect_number(epoch, "epoch", low=1, high=1e6, unit="s") * rate)
    rows = [_row_rsa(one, mask, band, rate, points, length) for one, mask in zip(_flat(x), _flat(counts))]
    return np.array(rows).reshape(x.shape[:-1])[()]


def _row_power(x: np.ndarray, counts: np.ndarray, low: float, high: float) -> float:
    when, duration = np.cumsum(x)[counts], x.sum()
    if duration * low < CYCLES:
        raise errors.BadShape(
            f"intervals lasts {duration:.0f} s; expected at least {CYCLES / low:.0f} s, {CYCLES} cycles of {low:g} Hz"
        )
    lines = np.arange(int(np.ceil(low * duration - 1e-9)), int(np.ceil(high * duration - 1e-9)))
    value = x[counts] - np.polyval(np.polyfit(when - when.mean(), x[counts], 1), when - when.mean())
    step = max(1, BLOCK // len(when))
    return sum(_lomb(value, when, 2 * np.pi * lines[i : i + step] / duration) for i in range(0, len(lines), step))


def _lomb(value: np.ndarray, when: np.ndarray, omega: np.ndarray) -> float:
    """Sum of half the squared amplitudes of the sinusoids fitted one by one."""
    angle = np.outer(omega, when)
    turn = np.angle(np.exp(2j * angle).sum(axis=1)) / 2  # makes sine and cosine orthogonal on these times
    wave = np.exp(1j * (angle - turn[:, None]))
    cosine, sine = wave.real, wave.imag
    along = (cosine @ value) / (cosine * cosine).sum(axis=1)
    across = (sine @ value) / np.maximum((sine * sine).sum(axis=1), np.finfo(float).tiny)
    return float((along**2 + across**2).sum() / 2)


def _row_rsa(x: np.ndarray, counts: np.ndarray, band: Any, rate: float, points: int, length: int) -> float:
    when = np.cumsum(x)
    clock = np.arange(int(np.ceil(when[0] * rate)), int(np.floor(when[-1] * rate)) + 1) / rate
    needed = length + points - 1
    if len(clock) < needed:
        raise errors.BadShape(
            f"intervals lasts {when[-1]:.0f} s; expected at least {needed / rate + when[0]:.0f} s for one epoch"
        )
    even = np.interp(clock, when[counts], 1000 * x[counts])
    middle = points // 2
    t = np.arange(points) - middle
    smooth = np.linalg.pinv(np.vander(t, 4))[-1]
    left = even[middle : len(even) - middle] - np.convolve(even, smooth[::-1], "valid")
    filtered = np.real(analytic_signal(left, rate, [band]))[0]
    epochs = filtered[: len(filtered) // length * length].reshape(-1, length)
    return float(np.log(epochs.var(axis=-1, ddof=1)).mean())


def _cubic(points: Any) -> int:
    number = errors.expect_number(points, "points", low=5)
    if number != int(number) or int(number) % 2 == 0:
        raise errors.BadValue(f"points is {points!r}; expected an odd whole number of at least 5")
    return int(number)


def _band(band: Any) -> tuple[float, float]:
    if isinstance(band, str):
        return HEART_BANDS[errors.expect_name(band, HEART_BANDS, "band of the heart")]
    try:
        low, high = (float(edge) for edge in band)
    except (TypeError, ValueError):
        low, high = np.nan, np.nan
    if not 0 < low < high:
        raise errors.BadValue(f"band is {band!r}; expected 'low', 'high' or (low, high) with 0 < low < high, in Hz")
    return low, high


def _flat(x: np.ndarray) -> np.ndarray:
    return x.reshape(-1, x.shape[-1])
