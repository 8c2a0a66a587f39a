"""Band filters and analytic signals by Fourier transform: the design, said once, and its use on any series."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import numpy as np

from .. import errors

METHODS = ("fir", "brickwall")
PRECISIONS = {"double": np.dtype(np.complex128), "single": np.dtype(np.complex64)}
HAMMING = 3.3  # length of a Hamming-windowed filter × width of its transition (Widmann et al. 2015)
LEAST_TRANSITION = 2.0  # Hz, unless the low edge is below it
CYCLES = 3  # of the slowest rhythm that a brickwall band needs; ours
BLOCK = 2**15  # numbers in memory at a time; larger no longer fits the cache

Edges = dict[str, tuple[float, float]]


def plan(
    edges: Edges, samples: int, rate: float, method: str, transition: float | None, precision: str
) -> Callable[[np.ndarray], np.ndarray]:
    """The filter of all bands as a function: x (…, time) -> analytic signals (band, …, time)."""
    errors.expect_name(method, METHODS, "method")
    kind = PRECISIONS[errors.expect_name(precision, PRECISIONS, "precision")]
    if method == "fir":
        total, gains = _fir_gains(edges, samples, rate, transition)
    elif transition is not None:
        raise errors.BadValue("transition is given with method='brickwall', which has none; leave it out")
    else:
        total, gains = samples, [_brickwall(name, band, samples, rate) for name, band in edges.items()]
    weights = [_one_sided(gain, total).astype(np.empty(0, kind).real.dtype) for gain in gains]
    return lambda x: _filtered(x, weights, total, kind)


def _filtered(x: np.ndarray, weights: list[np.ndarray], total: int, kind: np.dtype) -> np.ndarray:
    from scipy import fft

    samples = x.shape[-1]
    rows = x.reshape(-1, samples)
    z = np.empty((len(weights), len(rows), samples), dtype=kind)
    step = max(1, BLOCK // total)
    spectrum = np.zeros((min(step, len(rows)), total), dtype=kind)
    for start in range(0, len(rows), step):
        part = _from_line(rows[start : start + step]).astype(weights[0].dtype)
        half = np.asarray(fft.rfft(part, total, axis=-1))
        for band, weight in enumerate(weights):
            np.multiply(half, weight, out=spectrum[: len(part), : len(weight)])
            whole = np.asarray(fft.ifft(spectrum[: len(part)], axis=-1))
            z[band, start : start + step] = whole[:, :samples]
    return z.reshape(len(weights), *x.shape)


def _from_line(x: np.ndarray) -> np.ndarray:
    """x less the straight line from its first to its last sample: no jump where the series ends."""
    ramp = np.linspace(0.0, 1.0, x.shape[-1])
    return x - x[:, :1] - (x[:, -1:] - x[:, :1]) * ramp


def _brickwall(name: str, band: tuple[float, float], samples: int, rate: float) -> np.ndarray:
    low, high = band
    needed = int(np.ceil(rate * max(CYCLES / low, 1 / (high - low)) - 1e-9))
    _expect_length(name, band, samples, needed, rate, "filter a longer recording, or take a wider or faster band")
    frequency = np.fft.rfftfreq(samples, 1 / rate)
    return ((frequency >= low) & (frequency <= high)).astype(float)


def _fir_gains(edges: Edges, samples: int, rate: float, transition: float | None) -> tuple[int, list[np.ndarray]]:
    """Samples of the series with the silence after it, and each band's gain at the frequencies of that length."""
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
    from scipy.fft import next_fast_len

    # the Fourier transform takes the series as a circle; the silence is long enough to keep its ends apart
    total = cast(int, next_fast_len(samples + max(len(kernel) // 2 for kernel in kernels), True))
    return total, [_gain(kernel, total) for kernel in kernels]


def _transitions(name: str, band: tuple[float, float], rate: float, given: float | None) -> tuple[float, float]:
    low, high = band
    room = rate / 2 - high
    if given is None:
        least = min(LEAST_TRANSITION, low)
        return max(low / 4, least), min(max(high / 4, least), room)
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


def _one_sided(gain: np.ndarray, total: int) -> np.ndarray:
    double = 2.0 * gain
    double[0] = gain[0]
    if total % 2 == 0:
        double[-1] = gain[-1]
    return double
