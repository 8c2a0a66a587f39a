"""The heart: beats, the intervals between them, and how much these vary."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _beats, _border

KINDS = ("ecg", "ppg")
ROUNDING = 1e-9  # s; a difference of exactly 50 ms stays one after the subtraction of doubles


def beat_times(x: ArrayLike, rate: float, *, kind: str = "ecg", start: float = 0.0) -> np.ndarray:
    """Times of heart beats: R peaks of an electrocardiogram, or pulses of a photoplethysmogram.

    Parameters
    ----------
    x : array (time,), any unit
        One person's series.
    rate : float, Hz
        Samples per second; 250 or more for the variability of beats.
    kind : "ecg" or "ppg"
    start : float, s
        Time of the first sample.

    Returns
    -------
    array (beat,), s
        Their `numpy.diff` are the intervals that the measures of the heart take.

    Notes
    -----
    Cleaned and found by NeuroKit2 with its default methods (extra 'physio'); nothing is corrected here, and the measures
    leave out what is not normal. Misleads: pulses reach the finger late and by a delay that itself varies, so their
    variability is not that of the heart when people move or speak; 100 samples per second alone add 4 ms of noise to an
    interval.

    References
    ----------
    Makowski et al. 2021, doi:10.3758/s13428-020-01516-y

    Examples
    --------
    >>> beats = beat_times(ecg, 500.0)  # doctest: +SKIP
    >>> rmssd(np.diff(beats))  # doctest: +SKIP
    """
    rate = errors.expect_number(rate, "rate", low=0, unit="Hz", open_low=True)
    errors.expect_choice(kind, KINDS, "kind")
    start = errors.expect_number(start, "start", unit="s")
    series = _border.signals(x, "x", ("time",))
    if series.ndim > 1:
        raise errors.BadShape(f"x has shape {series.shape}; expected (time,): people differ in their number of beats")
    try:
        import neurokit2 as nk  # pyright: ignore[reportMissingImports]
    except ImportError:
        raise errors.missing_extra("neurokit2", "physio") from None
    if kind == "ecg":
        _, found = nk.ecg_peaks(nk.ecg_clean(series, sampling_rate=rate), sampling_rate=rate)
        return start + np.asarray(found["ECG_R_Peaks"], dtype=float) / rate
    _, found = nk.ppg_peaks(nk.ppg_clean(series, sampling_rate=rate), sampling_rate=rate)
    return start + np.asarray(found["PPG_Peaks"], dtype=float) / rate


def heart_rate_series(beats: ArrayLike, rate: float, *, start: float, stop: float, gap: float = 3.0) -> np.ndarray:
    """Heart rate on a regular clock, so that two people can be compared moment by moment.

        1 / interval, at the beat that ends it, joined by straight lines

    Parameters
    ----------
    beats : array (beat,), s
        Times of heart beats, ascending.
    rate : float, Hz
        Samples per second of the result; 4 is usual.
    start, stop : float, s
        From the first sample up to, not including, `stop`.
    gap : float, s
        Longest stretch without a normal interval that is bridged.

    Returns
    -------
    array (time,), Hz
        NaN, visible as missing, outside the beats and within longer gaps. Times 60: beats per minute.

    Notes
    -----
    Intervals that are not normal (`normal_intervals`) are left out. Misleads: between beats nothing is known; above half
    the heart rate the series holds no information however fast it is sampled.

    References
    ----------
    Task Force 1996, doi:10.1161/01.CIR.93.5.1043

    Examples
    --------
    >>> heart_rate_series([0, 1, 2, 3, 4], 2.0, start=0, stop=4)
    array([nan, nan,  1.,  1.,  1.,  1.,  1.,  1.])
    """
    times = _border.array(beats, "beats", ("beat",))
    if times.ndim > 1:
        raise errors.BadShape(
            f"beats has shape {times.shape}; expected (beat,): people differ in their number of beats"
        )
    rate = errors.expect_number(rate, "rate", low=0, unit="Hz", open_low=True)
    start = errors.expect_number(start, "start", unit="s")
    stop = errors.expect_number(stop, "stop", low=start, unit="s", open_low=True)
    gap = errors.expect_number(gap, "gap", low=0, unit="s", open_low=True)
    x, counts = _beats.used(np.diff(times), "exclude")
    when = times[1:][counts]
    clock = start + np.arange(int(np.ceil((stop - start) * rate - ROUNDING))) / rate
    found = np.interp(clock, when, 1 / x[counts], left=np.nan, right=np.nan)
    after = np.searchsorted(when, clock)
    inside = (after > 0) & (after < len(when))
    wide = np.diff(when)[np.clip(after - 1, 0, len(when) - 2)] > gap
    exact = np.isin(clock, when)
    found[inside & wide & ~exact] = np.nan
    return found


def normal_intervals(intervals: ArrayLike) -> np.ndarray:
    """Which intervals between beats are normal.

        0.3 s ≤ interval ≤ 2 s   and   |interval - m| ≤ 0.3 m,   m = median of the 11 nearest, itself included

    Parameters
    ----------
    intervals : array (…, beat), s

    Returns
    -------
    array (…, beat), bool

    Notes
    -----
    The rule is *ours*: a missed beat doubles an interval, an extra one about halves it; breathing is taken to change
    it by less. Misleads: ectopic beats that come little too early pass; strong breathing arrhythmia of the young may not.

    References
    ----------
    Task Force 1996, doi:10.1161/01.CIR.93.5.1043 (normal-to-normal intervals)

    Examples
    --------
    >>> normal_intervals([0.8, 0.8, 1.6, 0.8, 0.8])
    array([ True,  True, False,  True,  True])
    """
    return _beats.normal(_beats.intervals(intervals))


def normal_share(intervals: ArrayLike) -> np.ndarray:
    """Normal share: how much of the recorded beats can be used.

        normal intervals / all intervals,   0 … 1      (`normal_intervals`)

    Parameters
    ----------
    intervals : array (…, beat), s

    Returns
    -------
    array (…), dimensionless

    Notes
    -----
    Report it beside every measure of the heart; below 0.8 they refuse. **Chance floor**: none, it is no measure of
    relation. Misleads: 1 does not say that the beats are right, only that they are regular.

    References
    ----------
    Task Force 1996, doi:10.1161/01.CIR.93.5.1043

    Examples
    --------
    >>> float(normal_share([0.8, 0.8, 1.6, 0.8, 0.8]))
    0.8
    """
    return normal_intervals(intervals).mean(axis=-1)


def mean_heart_rate(intervals: ArrayLike, *, artefacts: str = "exclude") -> np.ndarray:
    """Mean heart rate.

        1 / mean of the normal intervals

    Parameters
    ----------
    intervals : array (…, beat), s
        Time from each beat to the next, without gaps.
    artefacts : "exclude" or "keep"
        Leave out intervals that are not normal (`normal_intervals`), or count every one.

    Returns
    -------
    array (…), Hz
        Times 60: beats per minute.

    Notes
    -----
    Arousal and effort raise it (body). **Chance floor**: none for one person; what two people share is tested on
    `heart_rate_series`. Misleads: posture, movement and speech move it more than feeling does.

    References
    ----------
    Task Force 1996, doi:10.1161/01.CIR.93.5.1043

    Examples
    --------
    >>> float(mean_heart_rate([0.8, 0.7, 0.9]))
    1.25
    """
    x, counts = _beats.used(intervals, artefacts)
    return 1 / _mean(x, counts)


def sdnn(intervals: ArrayLike, *, artefacts: str = "exclude") -> np.ndarray:
    """SDNN: the standard deviation of normal intervals, all variability together.

        √( Σ (x - ⟨x⟩)² / (n - 1) )

    Parameters
    ----------
    intervals, artefacts
        As for `mean_heart_rate`.

    Returns
    -------
    array (…), s

    Notes
    -----
    **Chance floor**: above 0 whatever the heart does, since timing by samples adds 0.4 / rate. Misleads: it grows with
    the length of the recording, so compare equal lengths; trends count in full.

    References
    ----------
    Task Force 1996, doi:10.1161/01.CIR.93.5.1043

    Examples
    --------
    >>> float(sdnn([0.8, 0.7, 0.9]).round(6))
    0.1
    """
    x, counts = _beats.used(intervals, artefacts)
    centred = np.where(counts, x - _mean(x, counts)[..., None], 0.0)
    return np.sqrt((centred * centred).sum(axis=-1) / (counts.sum(axis=-1) - 1))


def rmssd(intervals: ArrayLike, *, artefacts: str = "exclude") -> np.ndarray:
    """RMSSD: the size of changes from one beat to the next, which the vagus makes.

        √ mean (x_{k+1} - x_k)²,   over pairs of normal intervals that follow each other

    Parameters
    ----------
    intervals, artefacts
        As for `mean_heart_rate`. Pairs across an artefact are left out, never joined.

    Returns
    -------
    array (…), s

    Notes
    -----
    Vagal calming; higher with soothing. **Chance floor**: above 0, since timing by samples adds 0.7 / rate. Misleads: one
    wrong beat in five minutes can double it; slow or deep breathing and a slow heart raise it; it is no score of health
    of a person.

    References
    ----------
    Task Force 1996, doi:10.1161/01.CIR.93.5.1043

    Examples
    --------
    >>> float(rmssd([0.8, 0.7, 0.8, 0.9]).round(6))
    0.1
    """
    x, counts = _beats.used(intervals, artefacts)
    change, both = _changes(x, counts)
    return np.sqrt(np.where(both, change * change, 0.0).sum(axis=-1) / both.sum(axis=-1))


def pnn50(intervals: ArrayLike, *, artefacts: str = "exclude") -> np.ndarray:
    """pNN50: how many beats differ from the one before by more than 50 ms.

        number of |x_{k+1} - x_k| > 0.05 s / number of normal intervals,   0 … 1

    Parameters
    ----------
    intervals, artefacts
        As for `rmssd`.

    Returns
    -------
    array (…), dimensionless
        A share; times 100: the usual per cent.

    Notes
    -----
    **Chance floor**: 0. Misleads: 0 for many older people and 1 for few, so it separates only the middle; prefer `rmssd`.

    References
    ----------
    Task Force 1996, doi:10.1161/01.CIR.93.5.1043

    Examples
    --------
    >>> float(pnn50([0.8, 0.7, 0.7, 0.8]))
    0.5
    """
    x, counts = _beats.used(intervals, artefacts)
    change, both = _changes(x, counts)
    return (both & (np.abs(change) > 0.05 + ROUNDING)).sum(axis=-1) / counts.sum(axis=-1)


def _mean(x: np.ndarray, counts: np.ndarray) -> np.ndarray:
    return np.where(counts, x, 0.0).sum(axis=-1) / counts.sum(axis=-1)


def _changes(x: np.ndarray, counts: np.ndarray) -> tuple[Any, np.ndarray]:
    both = counts[..., 1:] & counts[..., :-1]
    if not both.any(axis=-1).all():
        raise errors.BadValue(
            "intervals has no two normal ones in a row; expected at least one pair: correct the beats"
        )
    return np.diff(x, axis=-1), both
