"""Morlet transforms of series and the smoothed products that wavelet coherence is made of."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import numpy as np

from .. import errors
from ._lagged_windows import fast_length

OMEGA = 6.0  # cycles under the envelope × 2π: period = 1.033 scale
PERIOD_OF_SCALE = 4 * np.pi / (OMEGA + np.sqrt(2 + OMEGA**2))  # Torrence & Compo 1998, Table 1
EDGE_OF_SCALE = np.sqrt(2)  # e-folding time of an edge, the same table
OCTAVES = 0.6  # decorrelation length in scale, their Table 2: width of the smoothing window
PAD = 6.0  # scales of silence after the series: what wraps around is below 1e-10 inside the cone
PRECISIONS = {"double": (np.float64, np.complex128), "single": (np.float32, np.complex64)}


class Grid(NamedTuple):
    """Scales, and what is the same for all series of one length."""

    frequencies: np.ndarray  # (frequency,), Hz, falling
    inside: np.ndarray  # (frequency, time), bool: inside the cone of influence
    wavelets: np.ndarray  # (frequency, transform), Fourier transforms
    gaussians: np.ndarray  # (frequency, transform), Fourier transforms of the windows in time
    window: np.ndarray  # (frequency, frequency), the window in scale


class Transform(NamedTuple):
    """Transforms of the regions of one person."""

    waves: np.ndarray  # (…, region, frequency, time), complex
    power: np.ndarray  # (…, region, frequency, time), smoothed


def grid(band, samples: int, rate: float, voices: int, precision: str) -> Grid:
    """The scales of `band` for series of `samples`; those whose cone is empty are refused."""
    errors.expect_choice(precision, PRECISIONS, "precision")
    return _grid(*_edges(band, rate), samples, rate, voices, precision)


@lru_cache(maxsize=2)  # many surrogates have one grid
def _grid(low: float, high: float, samples: int, rate: float, voices: int, precision: str) -> Grid:
    frequencies = high * 2.0 ** (-np.arange(int(np.floor(voices * np.log2(high / low) + 1e-9)) + 1) / voices)
    scales = rate / (PERIOD_OF_SCALE * frequencies)  # samples
    from_edge = np.minimum(np.arange(samples), np.arange(samples)[::-1])
    inside = from_edge >= EDGE_OF_SCALE * scales[:, None]
    if not inside[-1].any():
        raise errors.BadValue(
            f"band begins at {frequencies[-1]:.3g} Hz, whose cone of influence is empty in {samples / rate:.3g} s; expected "
            f"at least {2 * EDGE_OF_SCALE / PERIOD_OF_SCALE / samples * rate:.3g} Hz: give longer series or a higher band"
        )
    length = fast_length(samples + int(np.ceil(PAD * scales[-1])))
    omega = 2 * np.pi * np.fft.fftfreq(length)
    phase = scales[:, None] * omega
    real = PRECISIONS[precision][0]
    wavelets = np.where(omega > 0, np.exp(-0.5 * (phase - OMEGA) ** 2), 0.0)
    octaves = np.abs(np.subtract.outer(np.arange(len(scales)), np.arange(len(scales)))) / voices
    window = np.clip((OCTAVES / 2 - octaves) * voices + 0.5, 0.0, 1.0)
    return Grid(
        frequencies, inside, wavelets.astype(real), np.exp(-0.5 * phase**2).astype(real), window.astype(real)
    )  # fmt: skip


def transform(x: np.ndarray, form: Grid) -> Transform:
    """Transforms of x (…, region, time) and their smoothed power."""
    real = form.wavelets.dtype
    x = x - x.mean(axis=-1, keepdims=True)
    x = (x / np.abs(x).max(axis=-1, keepdims=True)).astype(real)
    samples, length = form.inside.shape[-1], form.wavelets.shape[-1]
    waves = np.ascontiguousarray(
        _fft("ifft", _fft("fft", x, length)[..., None, :] * form.wavelets, length)[..., :samples]
    )
    power = np.empty(waves.shape, dtype=real)
    for index in np.ndindex(*waves.shape[:-2]):
        power[index] = smoothed_real(np.real(waves[index] * np.conj(waves[index])), form)
    tiny = np.finfo(real).eps
    rest = 1e4 * tiny * power.max(axis=-1, keepdims=True) + 1e4 * tiny**2 * power.max(axis=(-2, -1), keepdims=True)
    return Transform(waves, np.maximum(power, rest))  # where only rounding is left, no coherence


def workspace(form: Grid) -> np.ndarray:
    """Memory that `smoothed` uses again and again; fresh pages would cost more than the transforms."""
    kind = np.complex64 if form.window.dtype == np.float32 else np.complex128
    return np.empty(form.gaussians.shape, dtype=kind)


def smoothed(a: np.ndarray, b: np.ndarray, form: Grid, work: np.ndarray) -> np.ndarray:
    """a b* (frequency, time), averaged over time, by a Gaussian of one scale, and over 0.6 octaves."""
    samples, length = a.shape[-1], work.shape[-1]
    np.conjugate(b, out=work[:, :samples])
    work[:, :samples] *= a
    work[:, samples:] = 0
    spectrum = _fft("fft", work, length)
    spectrum *= form.gaussians
    parts = _fft("ifft", spectrum, length).view(form.window.dtype)
    return (form.window @ parts[:, : 2 * samples]).view(work.dtype)  # real products only


def smoothed_real(product: np.ndarray, form: Grid) -> np.ndarray:
    """`smoothed` of a real (frequency, time)."""
    length = form.gaussians.shape[-1]
    spectrum = _fft("rfft", product, length)
    spectrum *= form.gaussians[:, : spectrum.shape[-1]]
    return form.window @ _fft("irfft", spectrum, length)[:, : product.shape[-1]]


def _fft(name: str, x: np.ndarray, length: int) -> np.ndarray:
    from scipy import fft  # keeps single precision and runs rows in parallel lanes

    return np.asarray(getattr(fft, name)(x, length, overwrite_x=True))


def _edges(band, rate: float) -> tuple[float, float]:
    try:
        low, high = (float(edge) for edge in band)
    except (TypeError, ValueError):
        raise errors.BadValue(f"band is {band!r}; expected a pair (low, high) in Hz") from None
    if not 0 < low < high <= rate / 2:
        raise errors.BadValue(
            f"band is {low:g} to {high:g} Hz at {rate:g} samples per second; expected 0 < low < high <= {rate / 2:g} Hz"
        )
    return low, high
