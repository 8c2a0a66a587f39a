"""Samples that carry time stamps, put on a regular clock; where none was taken, the sample is missing."""

from __future__ import annotations

from typing import Any

import numpy as np

from .. import errors

MOSTLY_GAPS = 1000  # samples on the clock per sample that was taken; beyond, the times are wrong (ours)
JITTER = 0.25  # of the interval; time stamps that lie further off the regular clock are irregular (ours)


def regular(
    times: np.ndarray, x: np.ndarray, rate: Any, where: str, remedy: str = "give rate= (Hz) to interpolate"
) -> tuple[np.ndarray, float, list[str]]:
    """Samples x (..., time) at `times` (s) on a regular clock from times[0]: samples, rate, notes.

    Without `rate`, the clock is that of the stamps: lost samples become NaN, jitter of more than a quarter of an
    interval is refused. With `rate`, values are interpolated, and gaps of more than two intervals stay NaN.
    """
    if len(times) < 2:
        raise errors.BadValue(f"{where} has {len(times)} time stamp; expected at least 2, or a rate")
    if not np.isfinite(times).all():
        raise errors.BadValue(
            f"{where}: time stamp {int(np.argmin(np.isfinite(times))) + 1} is missing; expected numbers"
        )
    steps = np.diff(times)
    if steps.min() <= 0:
        at = int(np.argmax(steps <= 0))
        raise errors.BadValue(
            f"{where}: time stamp {at + 2} is {times[at + 1]:g} s after {times[at]:g} s; expected growing times"
        )
    interval = float(np.median(steps))
    span = float(times[-1] - times[0])
    if span * max(1 / interval, rate or 0.0) > MOSTLY_GAPS * len(times) + MOSTLY_GAPS:
        raise errors.BadValue(
            f"{where}: {len(times)} time stamps about {interval:.4g} s apart span {span:.4g} s; "
            "expected fewer gaps: are the times in seconds, the rate in Hz?"
        )
    interval = float(times[-1] - times[0]) / max(np.rint(steps / interval).sum(), 1)
    places = np.rint((times - times[0]) / interval).astype(int)
    off = np.abs(times - times[0] - places * interval).max() / interval
    off = off if len(np.unique(places)) == len(places) else max(off, 0.5)
    drift = 0.0 if rate is None else abs(rate * interval - 1) * places[-1]
    if off <= JITTER and drift <= JITTER:
        return _with_gaps(x, places, 1 / interval if rate is None else float(rate))
    if rate is None:
        raise errors.BadValue(
            f"{where}: samples are irregular, up to {off:.2g} of an interval of {interval:.4g} s off the clock; {remedy}"
        )
    return _interpolated(times, x, float(rate), interval)


def _with_gaps(x: np.ndarray, places: np.ndarray, rate: float) -> tuple[np.ndarray, float, list[str]]:
    rate = _rounded(rate)
    lost = int(places[-1]) + 1 - len(places)
    if not lost:
        return x, rate, []
    full = np.full((*x.shape[:-1], int(places[-1]) + 1), np.nan)
    full[..., places] = x
    return full, rate, [f"{lost} samples lost according to the time stamps; kept as missing"]


def _interpolated(
    times: np.ndarray, x: np.ndarray, rate: float, interval: float
) -> tuple[np.ndarray, float, list[str]]:
    new = times[0] + np.arange(int((times[-1] - times[0]) * rate + 1e-6) + 1) / rate
    flat = x.reshape(-1, x.shape[-1])
    full = np.stack([np.interp(new, times, row) for row in flat]).reshape(*x.shape[:-1], -1)
    after = np.clip(np.searchsorted(times, new), 1, len(times) - 1)
    gap = (times[after] - times[after - 1] > 2 * interval * (1 + 1e-6)) & ~np.isin(new, times)
    full[..., gap] = np.nan
    notes = [f"interpolated from time stamps about {interval:.4g} s apart to {rate:g} Hz"]
    return full, rate, notes + ([f"{int(gap.sum())} samples in gaps kept as missing"] if gap.any() else [])


def _rounded(rate: float) -> float:
    """A rate without the rounding error of time stamps: 99.99999987 -> 100."""
    for digits in range(0, 7):
        if abs(round(rate, digits) / rate - 1) < 1e-7:
            return round(rate, digits)
    return rate
