"""Compiled kernels on networks; imported at the point of use, since numba is heavy."""

from __future__ import annotations

import numpy as np
from numba import njit


@njit(cache=True)
def shorten(lengths):
    """Floyd and Warshall in place: lengths of links become lengths of shortest ways; symmetric, diagonal 0."""
    n = len(lengths)
    via = np.empty(n)
    for k in range(n):
        for j in range(n):
            via[j] = lengths[k, j] if j <= k else lengths[j, k]
        for i in range(1, n):
            first = via[i]
            if first == np.inf:
                continue
            row = lengths[i]
            for j in range(i):
                way = first + via[j]
                row[j] = way if way < row[j] else row[j]
    for i in range(n):
        for j in range(i):
            lengths[j, i] = lengths[i, j]


@njit(cache=True)
def local_efficiency(weights, lengths, out):
    """Efficiency among the neighbours of every region, by ways that stay among them."""
    n = len(weights)
    root = np.cbrt(weights)
    neighbours = np.empty(n, dtype=np.int64)
    for centre in range(n):
        degree = 0
        for j in range(n):
            if weights[centre, j] > 0:
                neighbours[degree] = j
                degree += 1
        out[centre] = 0.0
        if degree < 2:
            continue
        between = np.empty((degree, degree))
        for a in range(degree):
            for b in range(degree):
                between[a, b] = lengths[neighbours[a], neighbours[b]]
        shorten(between)
        total = 0.0
        for a in range(degree):
            row = 0.0
            for b in range(a):
                row += root[centre, neighbours[b]] / np.cbrt(between[a, b])
            total += root[centre, neighbours[a]] * row
        out[centre] = 2.0 * total / (degree * (degree - 1))


@njit(cache=True)
def betweenness(lengths, out):
    """Brandes' sum over ordered pairs of the share of shortest ways through every region."""
    n = len(lengths)
    out[:] = 0.0
    distance, ways, dependency = np.empty(n), np.empty(n), np.empty(n)
    order = np.empty(n, dtype=np.int64)
    for source in range(n):
        reached = _ways_from(source, lengths, distance, ways, order)
        dependency[:] = 0.0
        for place in range(reached - 1, 0, -1):
            far = order[place]
            for near in order[:place]:
                if distance[near] + lengths[near, far] == distance[far]:
                    dependency[near] += ways[near] / ways[far] * (1.0 + dependency[far])
            out[far] += dependency[far]


@njit(cache=True)
def _ways_from(source, lengths, distance, ways, order):
    """Dijkstra: distances from `source`, numbers of shortest ways, regions by distance; how many are reached."""
    n = len(lengths)
    open_ = np.ones(n, dtype=np.bool_)
    distance[:], ways[:] = np.inf, 0.0
    distance[source], ways[source] = 0.0, 1.0
    for reached in range(n):
        near, least = -1, np.inf
        for j in range(n):
            if open_[j] and distance[j] < least:
                near, least = j, distance[j]
        if near < 0:
            return reached
        open_[near] = False
        order[reached] = near
        for j in range(n):
            way = least + lengths[near, j]
            if not open_[j] or way == np.inf:
                continue
            if way < distance[j]:
                distance[j], ways[j] = way, ways[near]
            elif way == distance[j]:
                ways[j] += ways[near]
    return n


@njit(cache=True)
def rewire(weights, ends, attempts, rng):
    """Swap the ends of random pairs of links in place: a-b, c-d become a-d, c-b unless one is there; degrees stay."""
    count = len(ends)
    done = 0
    for _ in range(attempts):
        e, f = int(rng.random() * count), int(rng.random() * count)
        a, b = ends[e]
        c, d = ends[f]
        if rng.random() < 0.5:
            c, d = d, c
        if a in (c, d) or b in (c, d) or weights[a, d] > 0 or weights[c, b] > 0:
            continue
        weights[a, d] = weights[d, a] = weights[a, b]
        weights[c, b] = weights[b, c] = weights[c, d]
        weights[a, b] = weights[b, a] = weights[c, d] = weights[d, c] = 0.0
        ends[e, 1] = d
        ends[f, 0], ends[f, 1] = c, b
        done += 1
    return done
