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


@njit(cache=True)
def cross_neighbours(states, others, k, apart, found):
    """Distances, in `others`, to the moments that are nearest in `states`; both (time, coordinate).

    found (5, time): mean rank; mean squared distance to the k moments nearest in `states`; the same to the k nearest in
    `others` itself; to all; how many moments, more than `apart` samples away, there were.
    """
    samples = len(states)
    away = np.empty(samples)
    for i in range(samples):
        nearest, which, own = np.full(k, np.inf), np.zeros(k, dtype=np.int64), np.full(k, np.inf)
        total, candidates = 0.0, 0
        for j in range(samples):
            away[j] = np.inf
            if abs(i - j) <= apart:
                continue
            near, far = 0.0, 0.0
            for d in range(states.shape[1]):
                near += (states[i, d] - states[j, d]) ** 2
            for d in range(others.shape[1]):
                far += (others[i, d] - others[j, d]) ** 2
            away[j] = far
            total += far
            candidates += 1
            _insert(nearest, which, near, j)
            _insert(own, which[:0], far, j)
        ranks, squares = 0.0, 0.0
        for n in range(k):
            squares += away[which[n]]
            below, equal = 0, 0
            for j in range(samples):
                below += away[j] < away[which[n]]
                equal += away[j] == away[which[n]]
            ranks += below + 0.5 * (equal + 1)
        found[0, i], found[1, i], found[2, i] = ranks / k, squares / k, own.mean()
        found[3, i], found[4, i] = total / candidates, candidates


@njit(cache=True)
def _insert(values, places, value, place):
    """Keep `value` among the smallest, in order, with the place it comes from if `places` are kept."""
    k = len(values)
    if value >= values[k - 1]:
        return
    at = k - 1
    while at > 0 and values[at - 1] > value:
        values[at] = values[at - 1]
        if len(places):
            places[at] = places[at - 1]
        at -= 1
    values[at] = value
    if len(places):
        places[at] = place
