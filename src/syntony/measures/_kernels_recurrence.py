"""Compiled walks through recurrence plots that never hold the plot; imported at the point of use, since numba is heavy."""

from __future__ import annotations

import numpy as np
from numba import njit

BINS = 4096


@njit(cache=True)
def _distance(x, y, i, j):
    far = 0.0
    for d in range(x.shape[1]):
        far = max(far, abs(x[i, d] - y[j, d]))
    return far


@njit(cache=True)
def diagonal_lines(x, y, radius, found):
    """found[n] = how many diagonal lines of n points the plot of x and y (time, coordinate) has; found[0]: its points."""
    samples = len(x)
    found[:] = 0
    for lag in range(1 - samples, samples):
        run = 0
        for i in range(max(0, -lag), min(samples, samples - lag)):
            if _distance(x, y, i, i + lag) <= radius:
                run += 1
                found[0] += 1
            elif run:
                found[run] += 1
                run = 0
        if run:
            found[run] += 1


@njit(cache=True)
def upright_lines(x, y, radius, found):
    """found[n] = how often y stays for n samples near one moment of x; found[0]: all points."""
    samples = len(x)
    found[:] = 0
    for i in range(samples):
        run = 0
        for j in range(samples):
            if _distance(x, y, i, j) <= radius:
                run += 1
                found[0] += 1
            elif run:
                found[run] += 1
                run = 0
        if run:
            found[run] += 1


@njit(cache=True)
def profile(x, y, radius, found):
    """found[L + lag] = share of the moments at which y is, `lag` samples later, where x was."""
    samples, lags = len(x), len(found) // 2
    for lag in range(-lags, lags + 1):
        count = 0
        for i in range(max(0, -lag), min(samples, samples - lag)):
            count += _distance(x, y, i, i + lag) <= radius
        found[lags + lag] = count / (samples - abs(lag))


@njit(cache=True)
def radius_of(x, y, share):
    """The radius that makes `share` of the plot recurrent, to 2⁻²⁴ of the largest distance (and not less of the plot)."""
    samples = len(x)
    low, high = 0.0, 0.0
    for i in range(samples):
        for j in range(samples):
            high = max(high, _distance(x, y, i, j))
    wanted, before = share * samples * samples, 0
    counts = np.empty(BINS, dtype=np.int64)
    for _ in range(2):
        counts[:] = 0
        width = (high - low) / BINS
        if width == 0.0:
            break
        for i in range(samples):
            for j in range(samples):
                place = (_distance(x, y, i, j) - low) / width
                if 0 <= place < BINS or (place == BINS and high == low + width * BINS):
                    counts[min(int(place), BINS - 1)] += 1
        bin = 0
        while bin < BINS - 1 and before + counts[bin] < wanted:
            before += counts[bin]
            bin += 1
        low, high = low + bin * width, low + (bin + 1) * width
    return high
