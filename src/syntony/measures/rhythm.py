"""Rhythms: the part of a series that oscillates in a band, as amplitude and phase; and windows over time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, cast

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _border

METHODS = ("fir", "brickwall")
PRECISIONS = ("double", "single")
HAMMING = 3.3  # length of a Hamming-windowed filter × width of its transition (Widmann et al. 2015)
CYCLES = 3  # of the slowest rhythm that a brickwall band needs; ours
BLOCK = 2**15  # numbers in memory at a time; larger no longer fits the cache


class Band(NamedTuple):
    """A band of frequencies, Hz, and where its edges come from."""

    low: float
    high: float
    source: str = ""


_EEG = "Kane et al. 2017, doi:10.1016/j.cnp.2017.07.002"
_HEART = "Task Force 1996, doi:10.1161/01.CIR.93.5.1043"
_BOLD = "Zuo et al. 2010, doi:10.1016/j.neuroimage.2009.09.037"

BANDS = {
    "delta": Band(1.0, 4.0, f"{_EEG}; from 1 instead of 0.1 Hz: ours"),
    "theta": Band(4.0, 8.0, _EEG),
    "alpha": Band(8.0, 13.0, _EEG),
    "beta": Band(14.0, 30.0, _EEG),
    "gamma": Band(30.0, 45.0, f"{_EEG}; to 45 instead of 80 Hz, below the mains: ours"),
    "hrv_lf": Band(0.04, 0.15, _HEART),
    "hrv_hf": Band(0.15, 0.4, _HEART),
    "slow5": Band(0.01, 0.027, _BOLD),
    "slow4": Band(0.027, 0.073, _BOLD),
    "slow3": Band(0.073, 0.198, _BOLD),
}


def analytic_signal(
    x: ArrayLike,
    rate: float,
    bands: Mapping[str, Sequence[float]] | Sequence[str | Sequence[float]],
    *,
    method: str = "fir",
    transition: float | None = None,
    precision: str = "double",
) -> np.ndarray:
    """Analytic signal in bands: filtered without delay, with amplitude |z| and phase arg z at every moment.

        z_b = IFFT( 2 H_b(f) · FFT(x) ),  f > 0 only;   Re z_b: x filtered to the band

    Parameters
    ----------
    x : array (…, time), any unit
        Constant series and missing values are refused. The mean of each series is taken out.
    rate : float, Hz
        Samples per second.
    bands : names of `BANDS`, pairs (low, high) in Hz, or a dict of pairs
        0 < low < high < rate/2.
    method : "fir" or "brickwall"
        "fir": linear-phase filter applied without delay, a windowed sinc (Hamming) with -6 dB half a transition outside
        the band. "brickwall": every frequency of the Fourier transform inside [low, high] counts fully, others not.
    transition : float, Hz, optional
        Width of both transitions of "fir". Default: a quarter of the edge's frequency, at least 2 Hz, at most the low
        edge or what lies between the high edge and rate/2. The filter is 3.3 / (narrower transition) seconds long.
    precision : "double" or "single"
        complex128 or complex64.

    Returns
    -------
    array (band, …, time), unit of x

    Notes
    -----
    Edges: "fir" continues the series at both ends by its own mirror image through the end point, for half the length of
    the filter; within that distance of an end the result rests partly on made-up data (in epochs of 1 s and theta:
    everywhere), so filter the continuous recording and cut epochs afterwards where possible. A series shorter than half
    the filter is refused. "brickwall" takes the series as a circle: a jump between its end and its start rings; it needs
    3 cycles of the low edge and one cycle of the band's width. Misleads: noise in a narrow band looks like a rhythm with
    a phase; a phase means something only where the band holds a peak.

    References
    ----------
    Gabor 1946, doi:10.1049/ji-3-2.1946.0074; filter design: Widmann et al. 2015, doi:10.1016/j.jneumeth.2014.08.002

    Examples
    --------
    >>> import numpy as np
    >>> t = np.arange(1000) / 250
    >>> z = analytic_signal(3 * np.cos(2 * np.pi * 10 * t) + np.cos(2 * np.pi * 40 * t), 250, ["alpha", (35, 45)])
    >>> z.shape
    (2, 1000)
    >>> np.abs(z[:, 500]).round(1)
    array([3., 1.])
    """
    errors.expect_name(method, METHODS, "method")
    errors.expect_name(precision, PRECISIONS, "precision")
    rate = errors.expect_number(rate, "rate", low=0, unit="Hz", open_low=True)
    x = _border.signals(x, "x", ("region", "time") if np.ndim(x) > 1 else ("time",))
    edges = _edges(bands, rate)
    if method == "brickwall":
        if transition is not None:
            raise errors.BadValue("transition is given with method='brickwall', which has none; leave it out")
        pad, gains = 0, [_brickwall(name, band, x.shape[-1], rate) for name, band in edges.items()]
    else:
        pad, gains = _fir_gains(edges, x.shape[-1], rate, transition)
    kind = np.dtype(np.complex128 if precision == "double" else np.complex64)
    return _filtered(x, pad, gains, kind)


def windows(x: ArrayLike, length: int, step: int) -> np.ndarray:
    """Windows of a series, to which any measure applies: a view, nothing is copied.

        w[k, …, t] = x[…, k·step + t],   t = 0 … length - 1

    Parameters
    ----------
    x : array (…, time), any unit
    length, step : int, samples
        Samples after the last full window are left out.

    Returns
    -------
    array (window, …, time), unit of x
        Read-only. Window k starts k·step samples after the start.

    Notes
    -----
    Filter before cutting windows. Misleads: overlapping windows are not independent, and a measure with a chance floor
    has a higher one in short windows.

    References
    ----------
    Sakoğlu et al. 2010, doi:10.1007/s10334-010-0197-8

    Examples
    --------
    >>> windows([1, 2, 3, 4, 5, 6], length=4, step=2)
    array([[1, 2, 3, 4],
           [3, 4, 5, 6]])
    """
    x = np.asarray(x)
    length, step = _border.whole(length, "length", 1), _border.whole(step, "step", 1)
    if x.ndim == 0 or x.shape[-1] < length:
        given = x.shape[-1] if x.ndim else 1
        raise errors.BadShape(f"x has {given} samples in time; expected at least one window of {length}")
    view = np.lib.stride_tricks.sliding_window_view(x, length, axis=-1)[..., ::step, :]
    return np.moveaxis(view, -2, 0)


def _edges(bands: Any, rate: float) -> dict[str, tuple[float, float]]:
    """Name -> (low, high) of every band asked for."""
    if isinstance(bands, Mapping):
        given = list(bands.items())
    elif isinstance(bands, str) or not isinstance(bands, Sequence) or not len(bands):
        raise errors.BadValue(f"bands is {bands!r}; expected a list of names or of pairs (low, high) in Hz, or a dict")
    else:
        given = [(b, BANDS[errors.expect_name(b, BANDS, "band")]) if isinstance(b, str) else (None, b) for b in bands]
    found = {}
    for i, (name, band) in enumerate(given):
        if not isinstance(band, Sequence) or isinstance(band, str) or len(band) < 2:
            raise errors.BadValue(f"band {name or i!r} is {band!r}; expected a pair (low, high) in Hz")
        low = errors.expect_number(band[0], f"low edge of band {name or i!r}", low=0, unit="Hz", open_low=True)
        high = errors.expect_number(band[1], f"high edge of band {name or i!r}", low=low, unit="Hz", open_low=True)
        if high >= rate / 2:
            raise errors.BadValue(
                f"band {name or i!r} goes up to {high:g} Hz; expected below {rate / 2:g} Hz, half the rate of {rate:g} Hz: "
                "lower the band or record faster"
            )
        found[name or f"{i} ({low:g}–{high:g} Hz)"] = (low, high)
    return found


def _brickwall(name: str, band: tuple[float, float], samples: int, rate: float) -> np.ndarray:
    low, high = band
    needed = int(np.ceil(rate * max(CYCLES / low, 1 / (high - low)) - 1e-9))
    _expect_length(name, band, samples, needed, rate, "filter a longer recording, or take a wider or faster band")
    frequency = np.fft.rfftfreq(samples, 1 / rate)
    return ((frequency >= low) & (frequency <= high)).astype(float)


def _fir_gains(
    edges: dict[str, tuple[float, float]], samples: int, rate: float, transition: float | None
) -> tuple[int, list[np.ndarray]]:
    """How far the series is continued at both ends, and each band's gain at the frequencies of the longer series."""
    if transition is not None:
        transition = errors.expect_number(transition, "transition", low=0, unit="Hz", open_low=True)
    kernels = []
    for name, band in edges.items():
        below, above = _transitions(name, band, rate, transition)
        half = len(_lowpass_shape(min(below, above), rate)) // 2
        advice = (
            "filter the continuous recording before cutting it, give a wider transition, or take method='brickwall'"
        )
        _expect_length(name, band, samples, half + 1, rate, advice)
        kernels.append(_bandpass(band, below, above, rate))
    pad = max(len(kernel) // 2 for kernel in kernels)
    total = _circle(samples, pad)
    return pad, [_gain(kernel, total) for kernel in kernels]


def _transitions(name: str, band: tuple[float, float], rate: float, given: float | None) -> tuple[float, float]:
    low, high = band
    room = rate / 2 - high
    if given is None:
        return min(max(0.25 * low, 2.0), low), min(max(0.25 * high, 2.0), room)
    if given > min(low, room):
        raise errors.BadValue(
            f"transition is {given:g} Hz; expected at most {min(low, room):g} Hz for band {name!r}, "
            "its distance from 0 and from half the rate"
        )
    return given, given


def _lowpass_shape(transition: float, rate: float) -> np.ndarray:
    length = round(HAMMING * rate / transition)
    return np.hamming(length + 1 - length % 2)


def _lowpass(cut: float, transition: float, rate: float) -> np.ndarray:
    window = _lowpass_shape(transition, rate)
    t = np.arange(len(window)) - len(window) // 2
    kernel = window * np.sinc(2 * cut / rate * t)
    return kernel / kernel.sum()


def _bandpass(band: tuple[float, float], below: float, above: float, rate: float) -> np.ndarray:
    """Difference of two low-passes with cut-offs half a transition outside the band."""
    upper = _lowpass(band[1] + above / 2, above, rate)
    lower = _lowpass(band[0] - below / 2, below, rate)
    half = max(len(upper), len(lower)) // 2
    return np.pad(upper, half - len(upper) // 2) - np.pad(lower, half - len(lower) // 2)


def _gain(kernel: np.ndarray, total: int) -> np.ndarray:
    around_zero = np.zeros(total)
    around_zero[: len(kernel)] = kernel
    return np.fft.rfft(np.roll(around_zero, -(len(kernel) // 2))).real


def _expect_length(name: str, band: tuple[float, float], samples: int, needed: int, rate: float, advice: str) -> None:
    if samples < needed:
        raise errors.BadShape(
            f"x has {samples} samples ({samples / rate:g} s); band {name!r} ({band[0]:g} to {band[1]:g} Hz) needs at least "
            f"{needed} ({needed / rate:.3g} s) at {rate:g} Hz: {advice}"
        )


def _filtered(x: np.ndarray, pad: int, gains: list[np.ndarray], kind: np.dtype) -> np.ndarray:
    from scipy import fft

    samples = x.shape[-1]
    total = _circle(samples, pad)
    weights = [_one_sided(gain, total).astype(kind.type(0).real.dtype) for gain in gains]
    rows = x.reshape(-1, samples)
    z = np.empty((len(gains), len(rows), samples), dtype=kind)
    step = max(1, BLOCK // total)
    spectrum = np.zeros((min(step, len(rows)), total), dtype=kind)
    for start in range(0, len(rows), step):
        part = rows[start : start + step]
        part = (part - part.mean(axis=-1, keepdims=True)).astype(weights[0].dtype)
        half = np.asarray(fft.rfft(_continued(part, pad), total, axis=-1))
        for band, weight in enumerate(weights):
            np.multiply(half, weight, out=spectrum[: len(part), : len(weight)])
            whole = np.asarray(fft.ifft(spectrum[: len(part)], axis=-1))
            z[band, start : start + step] = whole[:, pad : pad + samples]
    return z.reshape(len(gains), *x.shape)


def _circle(samples: int, pad: int) -> int:
    """Samples of the continued series, which the Fourier transform takes as a circle."""
    from scipy.fft import next_fast_len

    return samples if pad == 0 else cast(int, next_fast_len(samples + 2 * pad, True))


def _one_sided(gain: np.ndarray, total: int) -> np.ndarray:
    double = 2.0 * gain
    double[0] = gain[0]
    if total % 2 == 0:
        double[-1] = gain[-1]
    return double


def _continued(x: np.ndarray, pad: int) -> np.ndarray:
    if pad == 0:
        return x
    before = 2 * x[:, :1] - x[:, pad:0:-1]
    after = 2 * x[:, -1:] - x[:, -2 : -pad - 2 : -1]
    return np.concatenate([before, x, after], axis=-1)
