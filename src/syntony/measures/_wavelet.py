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
ROWS = 8  # frequencies averaged at once; those that lie within the window are few
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
    per_power: np.ndarray  # (…, region, frequency, time), 1 / smoothed power


class Workspace(NamedTuple):
    """Memory that is used again for every pair; fresh pages would cost as much as the transforms."""

    spectrum: np.ndarray  # (frequency, transform), complex
    smooth: np.ndarray  # (frequency, time), complex
    size: np.ndarray  # (frequency, time)


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
    """Transforms of x (…, region, time) and one over their smoothed power."""
    real = form.wavelets.dtype
    x = x - x.mean(axis=-1, keepdims=True)
    x = (x / np.abs(x).max(axis=-1, keepdims=True)).astype(real)
    samples, length = form.inside.shape[-1], form.wavelets.shape[-1]
    spectra, work = _fft("fft", x, length), workspace(form)
    waves = np.empty((*x.shape[:-1], *form.inside.shape), dtype=work.spectrum.dtype)
    per_power = np.empty(waves.shape, dtype=real)
    for index in np.ndindex(*x.shape[:-1]):
        np.multiply(spectra[index], form.wavelets, out=work.spectrum)
        waves[index] = work.smooth[:] = _fft("ifft", work.spectrum, length)[:, :samples]
        power = _smoothed_real(size(work), form)
        np.divide(1, _above_rounding(power), out=per_power[index])
    return Transform(waves, per_power)


def size(work: Workspace) -> np.ndarray:
    """|z|² of what is in `work.smooth`, which is overwritten; in `work.size`."""
    parts = work.smooth.view(work.size.dtype)
    parts *= parts
    return np.add(parts[:, ::2], parts[:, 1::2], out=work.size)


def workspace(form: Grid) -> Workspace:
    """For `smoothed` and `size`."""
    real = form.window.dtype
    kind = np.complex64 if real == np.float32 else np.complex128
    shape = form.inside.shape
    return Workspace(np.empty(form.gaussians.shape, kind), np.empty(shape, kind), np.empty(shape, real))


def smoothed(a: np.ndarray, b: np.ndarray, form: Grid, work: Workspace) -> np.ndarray:
    """a b (frequency, time), averaged over time, by a Gaussian of one scale, and over 0.6 octaves; in `work.smooth`."""
    product, real = work.spectrum, form.window.dtype
    samples, length = a.shape[-1], product.shape[-1]
    np.multiply(a, b, out=product[:, :samples])
    product[:, samples:] = 0
    spectrum = _fft("fft", product, length)
    spectrum *= form.gaussians
    parts = _fft("ifft", spectrum, length).view(real)  # the window is real, and so are its products
    _over_octaves(parts[:, : 2 * samples], form.window, work.smooth.view(real))
    return work.smooth


def _smoothed_real(product: np.ndarray, form: Grid) -> np.ndarray:
    """`smoothed` of a real (frequency, time), which is overwritten."""
    length = form.gaussians.shape[-1]
    spectrum = _fft("rfft", product, length)
    spectrum *= form.gaussians[:, : spectrum.shape[-1]]
    return _over_octaves(_fft("irfft", spectrum, length)[:, : product.shape[-1]], form.window, product)


def _over_octaves(x: np.ndarray, window: np.ndarray, out: np.ndarray) -> np.ndarray:
    """window @ x without the products that are 0 because frequencies lie further apart than the window reaches."""
    reach = int((window[0] > 0).sum()) - 1
    for row in range(0, len(x), ROWS):
        near = slice(max(0, row - reach), row + ROWS + reach)
        np.matmul(window[row : row + ROWS, near], x[near], out=out[row : row + ROWS])
    return out


def _above_rounding(power: np.ndarray) -> np.ndarray:
    """Power (frequency, time) raised, in place, to where more than rounding is left, so that rest has no coherence."""
    tiny, highest = np.finfo(power.dtype).eps, power.max(axis=-1, keepdims=True)
    return np.maximum(power, 1e4 * tiny * highest + 1e4 * tiny**2 * highest.max(), out=power)


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
