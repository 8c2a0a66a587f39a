"""Sums over time of which the measures of synchrony are made, and the formula of each measure on its sums.

a and b are (…, i, time) and (…, j, time); sums and values are (…, i, j).
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from typing import NamedTuple

import numpy as np


class PhaseParts(NamedTuple):
    """Unit phasors as `parts`, Σ and Σ of squares of each."""

    parts: np.ndarray
    mean: np.ndarray
    square: np.ndarray


class PhaseSums(NamedTuple):
    """Sums over the unit phasors of two sets of series."""

    difference: np.ndarray  # Σ a b*
    total: np.ndarray  # Σ a b
    mean_a: np.ndarray  # Σ a,  (…, i, 1)
    mean_b: np.ndarray  # Σ b,  (…, 1, j)
    square_a: np.ndarray  # Σ a²,  (…, i, 1)
    square_b: np.ndarray  # Σ b²,  (…, 1, j)
    samples: int


class LagSums(NamedTuple):
    """Sums of the imaginary part of a b*."""

    sign: np.ndarray
    plain: np.ndarray
    absolute: np.ndarray
    square: np.ndarray
    samples: int


def parts(z: np.ndarray) -> np.ndarray:
    """Real parts of all series, then their imaginary parts; (…, 2 i, time)."""
    return np.concatenate([np.real(z), np.imag(z)], axis=-2)


def phase_parts(u: np.ndarray) -> PhaseParts:
    """What `phase_sums` takes, of unit phasors given as `parts`."""
    n = u.shape[-2] // 2
    re, im = u[..., :n, :], u[..., n:, :]
    square = np.einsum("...t,...t->...", re, re) - np.einsum("...t,...t->...", im, im)
    return PhaseParts(u, re.sum(axis=-1) + 1j * im.sum(axis=-1), square + 2j * np.einsum("...t,...t->...", re, im))


def products(a: np.ndarray, b: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Σ a b* and Σ a b of `parts`, both from one real matrix product, which costs as much as either alone."""
    n, m = a.shape[-2] // 2, b.shape[-2] // 2
    gram = a @ np.swapaxes(b, -1, -2)
    rr, ri, ir, ii = gram[..., :n, :m], gram[..., :n, m:], gram[..., n:, :m], gram[..., n:, m:]
    return (rr + ii) + 1j * (ir - ri), (rr - ii) + 1j * (ir + ri)


def phase_sums(a: PhaseParts, b: PhaseParts) -> PhaseSums:
    """The sums over unit phasors."""
    return PhaseSums(
        *products(a.parts, b.parts), a.mean[..., :, None], b.mean[..., None, :],
        a.square[..., :, None], b.square[..., None, :], a.parts.shape[-1],
    )  # fmt: skip


def lag_sums(a: np.ndarray, b: np.ndarray) -> LagSums:
    """The sums of Im a b* of `parts`, one pair of regions after the other: no array of pairs × time exists."""
    from ._kernels_synchrony import lag_sums as kernel

    n, m = a.shape[-2] // 2, b.shape[-2] // 2
    found = np.empty((4, *np.broadcast_shapes(a.shape[:-2], b.shape[:-2]), n, m))
    _each(kernel, a, b, found, a is b)
    return LagSums(found[0], found[1], found[2], found[3], a.shape[-1])


def orthogonal_correlations(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Correlation of the amplitude of a with that of the part of b at right angles to a; `parts`."""
    from ._kernels_synchrony import orthogonal_correlations as kernel

    n, m = a.shape[-2] // 2, b.shape[-2] // 2
    found = np.empty((1, *np.broadcast_shapes(a.shape[:-2], b.shape[:-2]), n, m))
    _each(kernel, a, b, found)
    return found[0]


def correlation(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Pearson correlation of series with mean 0 and length 1."""
    return np.clip(a @ np.swapaxes(b, -1, -2), -1.0, 1.0)  # removes rounding beyond ±1 only


def standardised(x: np.ndarray) -> np.ndarray:
    """Mean 0, length 1 over time."""
    x = x - x.mean(axis=-1, keepdims=True)
    return x / np.sqrt((x * x).sum(axis=-1, keepdims=True))


def phase_locking(s: PhaseSums) -> np.ndarray:
    """Modulus of the mean phasor of the difference."""
    return np.minimum(np.abs(s.difference) / s.samples, 1.0)  # removes rounding above 1 only


def pairwise_phase_consistency(s: PhaseSums) -> np.ndarray:
    """Mean cosine over all pairs of different moments."""
    n = s.samples
    return np.minimum((np.abs(s.difference) ** 2 / n - 1) / (n - 1), 1.0)  # removes rounding above 1 only


def circular_correlation(s: PhaseSums) -> np.ndarray:
    """Sines of the deviations from the mean directions, correlated."""
    a, b = direction(s.mean_a), direction(s.mean_b)
    covariance = np.real(np.conj(a) * b * s.difference - np.conj(a * b) * s.total)
    variance_a = s.samples - np.real(np.conj(a * a) * s.square_a)
    variance_b = s.samples - np.real(np.conj(b * b) * s.square_b)
    return _ratio(covariance, variance_a, variance_b, s.samples)


def adjusted_circular_correlation(s: PhaseSums) -> np.ndarray:
    """The same with the centres of each pair of series that fit the pair best."""
    p, q = direction(s.difference), direction(s.total)
    variance_a = s.samples - np.real(np.conj(p * q) * s.square_a)
    variance_b = s.samples - np.real(p * np.conj(q) * s.square_b)
    return _ratio(np.abs(s.difference) - np.abs(s.total), variance_a, variance_b, s.samples)


def coherence(coherency: np.ndarray) -> np.ndarray:
    """Modulus of the coherency."""
    return np.minimum(np.abs(coherency), 1.0)  # removes rounding above 1 only


def imaginary_coherence(coherency: np.ndarray) -> np.ndarray:
    """Modulus of the coherency's imaginary part."""
    return np.minimum(np.abs(np.imag(coherency)), 1.0)  # removes rounding above 1 only


def lagged_coherence(coherency: np.ndarray) -> np.ndarray:
    """What remains of coherence when the part without lag is taken out."""
    at_once = 1.0 - np.minimum(np.real(coherency) ** 2, 1.0)
    lagged = np.abs(np.imag(coherency))
    some = lagged > 0
    return np.where(some, np.minimum(lagged / np.sqrt(np.where(some & (at_once > 0), at_once, 1.0)), 1.0), 0.0)


def phase_lag_index(s: LagSums) -> np.ndarray:
    """Modulus of the mean sign."""
    return np.abs(s.sign) / s.samples


def weighted_phase_lag_index(s: LagSums) -> np.ndarray:
    """Modulus of the mean over the mean modulus."""
    return np.abs(s.plain) / np.where(s.absolute > 0, s.absolute, 1.0)


def debiased_weighted_phase_lag_index(s: LagSums) -> np.ndarray:
    """The square of the former without the terms of a moment with itself."""
    rest = s.absolute**2 - s.square
    some = rest > 1e-12 * s.square
    return np.where(some, (s.plain**2 - s.square) / np.where(some, rest, 1.0), 0.0)


def direction(z: np.ndarray) -> np.ndarray:
    """z / |z|; 1 where z is 0, which has none."""
    size = np.abs(z)
    return np.where(size > 0, z / np.where(size > 0, size, 1.0), 1.0)


def _each(kernel: Callable[..., None], a: np.ndarray, b: np.ndarray, found: np.ndarray, *options: bool) -> None:
    """`kernel` for every place of the leading axes, which broadcast; found (sum, …, i, j)."""
    n, m = a.shape[-2] // 2, b.shape[-2] // 2
    leading = found.shape[1:-2]
    a, b = (np.broadcast_to(z, (*leading, *z.shape[-2:])) for z in (a, b))
    rounding = 4 * np.finfo(a.dtype).eps
    for at in product(*map(range, leading)):
        kernel(a[at][:n], a[at][n:], b[at][:m], b[at][m:], rounding, found[(slice(None), *at)], *options)


def _ratio(covariance: np.ndarray, variance_a: np.ndarray, variance_b: np.ndarray, samples: int) -> np.ndarray:
    """Correlation from its parts; 0 where a series does not vary around the centre that belongs to the pair."""
    smallest = samples * 100 * np.finfo(covariance.dtype).eps
    varies = (variance_a > smallest) & (variance_b > smallest)
    size = np.sqrt(np.where(varies, variance_a * variance_b, 1.0))
    return np.where(varies, np.clip(covariance / size, -1.0, 1.0), 0.0)  # removes rounding beyond ±1 only
