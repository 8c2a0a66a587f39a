"""Measures that are a formula on the inner product of two series: whole sets of pairs, or all shifts in time, at once.

Each equals the function of `syntony.measures` to rounding; what series must be is checked once, not once per pair.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np

from ..measures import _analytic, _border, _synchrony_sums
from .recipes import Recipe

AXES = ("person", "region", "time")
LONG = 2**22  # numbers of series that are not copied into their parts (ours)
ROWS = 4  # groups whose products are taken at once (ours: what still fits the cache)
Finish = Callable[[np.ndarray], np.ndarray]


Inner = tuple[np.ndarray, np.ndarray]  # real and imaginary part


class Product(NamedTuple):
    """series (…, person, channel, time) -> of length 1 over time; inner products of those and their samples -> values."""

    ready: Callable[[np.ndarray], np.ndarray]
    value: Callable[[Inner, int], np.ndarray]


def product_of(recipe: Recipe, name: str) -> Product | None:
    """How a measure is made from inner products, if it is."""
    return None if recipe.options or recipe.absolute or recipe.pooled else PRODUCTS.get(recipe.function or name)


def all_pairs(
    product: Product, x: np.ndarray, units: Sequence[tuple[int, ...]], people: int, offsets: range, finish: Finish
) -> np.ndarray:
    """Member p of group i with member q of group i + offset, mean over epochs: (offset, group, window, unit, link).

    x (window, epoch, group × person, channel, time); `finish` sums up values (…, i, j) of pairs of channels.
    """
    z = product.ready(x)
    parts = []
    for one in z.reshape(-1, *z.shape[2:]):
        sides = {p: _side(one[p::people]) for p in range(people)}
        own = (_offsets(product, sides[p], sides[q], offsets, finish) for p, q in units)
        parts.append(np.stack(list(own), axis=2))
    values = np.stack(parts).reshape(*z.shape[:2], *parts[0].shape).mean(axis=1)
    return np.moveaxis(values, 0, 2)


def all_shifts(product: Product, a: np.ndarray, b: np.ndarray, lags: np.ndarray, pairs: Sequence[Any]) -> np.ndarray:
    """The values of pairs of channels when b comes lags later, round the ring; mean over epochs: (surrogate, pair).

        Σ_t a(t) b*(t - lag) = F⁻¹[ F a · (F b)* ](lag),   one inverse transform for all lags

    a, b : (epoch, channel, time) of length 1 over time; lags : (surrogate, pair)
    """
    from scipy import fft

    real, samples, total = not np.iscomplexobj(a), a.shape[-1], np.zeros(lags.shape)
    forward = fft.rfft if real else fft.fft
    for own, other in zip(a, b):
        first = {i: np.asarray(forward(own[i])) for i in {i for i, _ in pairs}}
        second = {j: np.conj(np.asarray(forward(other[j]))) for j in {j for _, j in pairs}}
        for k, (i, j) in enumerate(pairs):
            spectrum = first[i] * second[j]
            ring = np.asarray(fft.irfft(spectrum, samples) if real else fft.ifft(spectrum, overwrite_x=True))
            found = ring[lags[:, k]]
            total[:, k] += product.value((np.real(found), np.imag(found)), samples)
    return total / len(a)


class _Side(NamedTuple):
    """Series (group, channel, time), as they are or as real part, imaginary part, their sum and their difference."""

    parts: tuple[np.ndarray, ...]

    def of(self, groups: Any) -> _Side:
        """Only these groups, (row, time)."""
        return _Side(tuple(part[groups].reshape(-1, part.shape[-1]) for part in self.parts))


def _side(z: np.ndarray) -> _Side:
    if not np.iscomplexobj(z) or z.size > LONG:
        return _Side((z,))
    re, im = np.ascontiguousarray(np.real(z)), np.ascontiguousarray(np.imag(z))
    return _Side((re, im, re + im, re - im))


def _inner(a: _Side, b: _Side) -> Inner:
    """Σ a b* of all rows; of short complex ones with three real products instead of the four of a complex one."""
    if len(a.parts) == 1:
        mirrored = np.conj(a.parts[0]) @ b.parts[0].T
        return np.real(mirrored), -np.imag(mirrored)
    re, second, im = a.parts[0] @ b.parts[0].T, a.parts[1] @ b.parts[1].T, a.parts[2] @ b.parts[3].T
    im -= re
    im += second
    re += second
    return re, im


def _offsets(product: Product, a: _Side, b: _Side, offsets: range, finish: Finish) -> np.ndarray:
    """(offset, group, link) of one pair of people in one epoch."""
    groups, channels, samples = a.parts[0].shape
    partners = (np.arange(groups)[:, None] + np.array(offsets)) % groups
    whole, rows = len(offsets) == groups, []
    everybody = b.of(slice(None))
    step = ROWS if whole else 1
    for i in range(0, groups, step):
        inner = _inner(a.of(slice(i, i + step)), everybody if whole else b.of(partners[i]))
        values = product.value(inner, samples).reshape(-1, channels, len(offsets), channels).swapaxes(1, 2)
        rows.append(finish(values))
    found = np.concatenate(rows)
    found = np.take_along_axis(found, partners[..., None], axis=1) if whole else found
    return found.swapaxes(0, 1)


def _length_one(x: np.ndarray) -> np.ndarray:
    x = x - x.mean(axis=-1, keepdims=True)
    x /= np.abs(x).max(axis=-1, keepdims=True)  # keeps squares of tiny or huge units in range
    x /= np.sqrt(np.einsum("...t,...t->...", x, x))[..., None]
    return x


def _series(x: np.ndarray) -> np.ndarray:
    return _length_one(_border.signals(x, "x", AXES))


def _phasors(x: np.ndarray) -> np.ndarray:
    u = _analytic.phasors(x, "x", AXES)
    return u / np.asarray(np.sqrt(u.shape[-1]), u.dtype)


def _normalised(x: np.ndarray) -> np.ndarray:
    return _analytic.normalised(x, "x", AXES)


def _envelopes(x: np.ndarray) -> np.ndarray:
    return _analytic.envelopes(x, "x", AXES)


def _powers(x: np.ndarray) -> np.ndarray:
    return _analytic.powers(x, "x", AXES)


def _size(inner: Inner, samples: int) -> np.ndarray:
    """Modulus, at most 1; the root of two squares is many times faster than the modulus of a complex number."""
    return np.minimum(np.sqrt(_square(inner)), 1.0)


def _consistency(inner: Inner, samples: int) -> np.ndarray:
    return np.minimum((samples * _square(inner) - 1) / (samples - 1), 1.0)


def _square(inner: Inner) -> np.ndarray:
    re, im = inner
    square = re * re
    square += im * im
    return square


def _imaginary(inner: Inner, samples: int) -> np.ndarray:
    return np.minimum(np.abs(inner[1]), 1.0)


def _lagged(inner: Inner, samples: int) -> np.ndarray:
    return _synchrony_sums.lagged_coherence(inner[0] + 1j * inner[1])


def _r(inner: Inner, samples: int) -> np.ndarray:
    return np.clip(inner[0], -1.0, 1.0)


PRODUCTS: dict[str, Product] = {
    "coherence": Product(_normalised, _size),
    "correlation": Product(_series, _r),
    "envelope_correlation": Product(_envelopes, _r),
    "imaginary_coherence": Product(_normalised, _imaginary),
    "lagged_coherence": Product(_normalised, _lagged),
    "pairwise_phase_consistency": Product(_phasors, _consistency),
    "phase_locking": Product(_phasors, _size),
    "power_correlation": Product(_powers, _r),
}
