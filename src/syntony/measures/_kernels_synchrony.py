"""Compiled sums over time for measures whose threshold or modulus allows no matrix product."""

from __future__ import annotations

import numba
import numpy as np

CHUNK = 512  # samples added in the input's precision before the sum continues in double
# No fused multiply-add: it would turn the exact 0 of two equal products into their rounding error.
FAST = {"reassoc", "nsz", "nnan", "ninf", "arcp"}


@numba.njit(cache=True, fastmath=FAST, error_model="numpy")
def _lag_sums_of_pair(a_re, a_im, b_re, b_im, rounding):
    zero, one = rounding - rounding, rounding / rounding
    sign, plain, absolute, square = zero, zero, zero, zero
    for t in range(a_re.shape[0]):
        x = a_im[t] * b_re[t] - a_re[t] * b_im[t]
        limit = rounding * (abs(a_re[t]) + abs(a_im[t])) * (abs(b_re[t]) + abs(b_im[t]))
        sign += (one if x > limit else zero) - (one if x < -limit else zero)
        x = x if abs(x) > limit else zero
        plain += x
        absolute += abs(x)
        square += x * x
    return sign, plain, absolute, square


@numba.njit(cache=True, fastmath=FAST, error_model="numpy")
def lag_sums(a_re, a_im, b_re, b_im, rounding, found, same):
    """found[:, i, j] = Σ sign x, Σ x, Σ |x|, Σ x² of x = Im(a_i b_j*); a and b are (channel, time), `same`: b is a.

    An x that rounding alone can produce counts as 0, so that a copy of a signal, however scaled, has no lag; `rounding`
    is the relative error of a product, in the precision of the input.
    """
    samples = a_re.shape[1]
    for i in range(a_re.shape[0]):
        for j in range(i if same else 0, b_re.shape[0]):
            total_sign, total, total_absolute, total_square = 0.0, 0.0, 0.0, 0.0
            for start in range(0, samples, CHUNK):
                part = slice(start, min(start + CHUNK, samples))
                sign, plain, absolute, square = _lag_sums_of_pair(
                    a_re[i, part], a_im[i, part], b_re[j, part], b_im[j, part], rounding
                )
                total_sign += sign
                total += plain
                total_absolute += absolute
                total_square += square
            found[0, i, j], found[1, i, j] = total_sign, total
            found[2, i, j], found[3, i, j] = total_absolute, total_square
            if same and j > i:
                found[0, j, i], found[1, j, i] = -total_sign, -total
                found[2, j, i], found[3, j, i] = total_absolute, total_square


@numba.njit(cache=True, fastmath=FAST, error_model="numpy")
def orthogonal_correlations(a_re, a_im, b_re, b_im, rounding, found):
    """found[0, i, j] = correlation of |a_i| with x = |Im(b_j a_i*)| / |a_i|; a and b are (channel, time).

    0 where x is what rounding alone can produce: b_j is then a copy of a_i, however scaled.
    """
    samples = a_re.shape[1]
    envelope, inverse = np.empty_like(a_re[0]), np.empty_like(a_re[0])
    power = (b_re * b_re).sum(axis=1) + (b_im * b_im).sum(axis=1)
    for i in range(a_re.shape[0]):
        for t in range(samples):
            envelope[t] = np.sqrt(a_re[i, t] * a_re[i, t] + a_im[i, t] * a_im[i, t])
            inverse[t] = 1 / envelope[t] if envelope[t] > 0 else 0
        envelope -= envelope.mean()
        spread = (envelope * envelope).sum()
        for j in range(b_re.shape[0]):
            total, square, shared = 0.0, 0.0, 0.0
            for t in range(samples):
                x = abs(b_im[j, t] * a_re[i, t] - b_re[j, t] * a_im[i, t]) * inverse[t]
                total += x
                square += x * x
                shared += x * envelope[t]
            real = square > rounding * rounding * power[j]
            found[0, i, j] = shared / np.sqrt(spread * (square - total * total / samples)) if real else 0.0
