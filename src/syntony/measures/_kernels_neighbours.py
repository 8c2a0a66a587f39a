"""Compiled searches for nearest neighbours; imported at the point of use, since numba is heavy."""

from __future__ import annotations

import numpy as np
from numba import njit


@njit(cache=True)
def kth_distance(points, k, apart, order, radius):
    """radius[t] = distance from points[t] to its k-th neighbour, by the largest difference over coordinates.

    points (time, coordinate); order: argsort of the first coordinate; neighbours are more than `apart` samples away.
    """
    samples, dimensions = points.shape
    nearest = np.empty(k)
    for position in range(samples):
        i = order[position]
        nearest[:] = np.inf
        up, down = position + 1, position - 1
        while up < samples or down >= 0:
            ahead = points[order[up], 0] - points[i, 0] if up < samples else np.inf
            behind = points[i, 0] - points[order[down], 0] if down >= 0 else np.inf
            if min(ahead, behind) >= nearest[k - 1]:
                break
            if ahead <= behind:
                j = order[up]
                up += 1
            else:
                j = order[down]
                down -= 1
            if abs(i - j) <= apart:
                continue
            far = 0.0
            for d in range(dimensions):
                far = max(far, abs(points[i, d] - points[j, d]))
            place = k - 1
            if far < nearest[place]:
                while place > 0 and nearest[place - 1] > far:
                    nearest[place] = nearest[place - 1]
                    place -= 1
                nearest[place] = far
        radius[i] = nearest[k - 1]


@njit(cache=True)
def count_within(points, radius, apart, order, counts):
    """counts[t] = how many points, more than `apart` samples away, lie nearer to points[t] than radius[t]."""
    samples, dimensions = points.shape
    for position in range(samples):
        i = order[position]
        count = 0
        for step in (-1, 1):
            place = position + step
            while 0 <= place < samples:
                j = order[place]
                if abs(points[j, 0] - points[i, 0]) >= radius[i]:
                    break
                place += step
                if abs(i - j) <= apart:
                    continue
                near = True
                for d in range(1, dimensions):
                    if abs(points[i, d] - points[j, d]) >= radius[i]:
                        near = False
                        break
                if near:
                    count += 1
        counts[i] = count
