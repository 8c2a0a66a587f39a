"""Compiled loops behind the measures of balance and regime; imported where they are used."""

from __future__ import annotations

import numpy as np
from numba import njit

FAST = {"reassoc", "contract", "nsz"}  # sums may be reordered for vector units; infinities keep their meaning


@njit(cache=True, fastmath=FAST)
def detrended_variance(profile, size, step):
    """Variance of every window of `size` samples around its own straight line; (window,)."""
    count = (profile.shape[0] - size) // step + 1
    variance = np.empty(count)
    centre = 0.5 * (size - 1)
    spread = size * (size * size - 1.0) / 12.0
    for w in range(count):
        piece = profile[w * step : w * step + size]
        total = 0.0
        for t in range(size):
            total += piece[t]
        mean = total / size
        tilt = 0.0
        for t in range(size):
            tilt += (t - centre) * (piece[t] - mean)
        slope = tilt / spread
        left = 0.0
        for t in range(size):
            residual = piece[t] - mean - slope * (t - centre)
            left += residual * residual
        variance[w] = left / size
    return variance


@njit(cache=True)
def fluctuations(profiles, sizes, steps):
    """Fluctuation of every series at every window size; (series, size)."""
    result = np.empty((profiles.shape[0], sizes.shape[0]))
    for s in range(profiles.shape[0]):
        for k in range(sizes.shape[0]):
            result[s, k] = np.sqrt(detrended_variance(profiles[s], sizes[k], steps[k]).mean())
    return result


@njit(cache=True, fastmath=FAST)
def divergence(x, dimension, lag, theiler, horizon, references):
    """Summed log distance of nearest neighbours 0 … horizon samples later, and how many pairs each rests on."""
    points = x.shape[0] - (dimension - 1) * lag
    usable = points - horizon
    total, pairs = np.zeros(horizon + 1), np.zeros(horizon + 1)
    for i in range(0, usable, (usable - 1) // references + 1):
        best, nearest = np.inf, -1
        for j in range(usable):
            if abs(i - j) <= theiler:
                continue
            distance = 0.0
            for d in range(dimension):
                difference = x[i + d * lag] - x[j + d * lag]
                distance += difference * difference
            if 0.0 < distance < best:
                best, nearest = distance, j
        if nearest < 0:
            continue
        for k in range(horizon + 1):
            distance = 0.0
            for d in range(dimension):
                difference = x[i + k + d * lag] - x[nearest + k + d * lag]
                distance += difference * difference
            if distance > 0.0:
                total[k] += 0.5 * np.log(distance)
                pairs[k] += 1.0
    return total, pairs


@njit(cache=True)
def concordance(series):
    """Kendall's τ_b of every series with its own order in time; 0 for a series of one value."""
    result = np.zeros(series.shape[0])
    n = series.shape[1]
    pairs = n * (n - 1) // 2
    for s in range(series.shape[0]):
        falls, ordered = _inversions(series[s].copy())
        tied, run = 0, 1
        for i in range(1, n):
            run = run + 1 if ordered[i] == ordered[i - 1] else 1
            tied += run - 1
        if tied < pairs:
            result[s] = (pairs - tied - 2 * falls) / np.sqrt(pairs * float(pairs - tied))
    return result


@njit(cache=True)
def _inversions(y):
    """Pairs in falling order, counted while sorting by merging; (count, sorted y)."""
    n = y.shape[0]
    other = np.empty_like(y)
    count, width = 0, 1
    while width < n:
        for low in range(0, n, 2 * width):
            middle, high = min(low + width, n), min(low + 2 * width, n)
            i, j = low, middle
            for k in range(low, high):
                if j >= high or (i < middle and y[i] <= y[j]):
                    other[k] = y[i]
                    i += 1
                else:
                    other[k] = y[j]
                    j += 1
                    count += middle - i
        y, other = other, y
        width *= 2
    return count, y
