"""Compiled kernels over subsets of regions; imported at the point of use, since numba is heavy."""

from __future__ import annotations

import numpy as np
from numba import njit


@njit(cache=True)
def _lowest(mask):
    """Place of the lowest bit that is set."""
    place = 0
    while not (mask >> place) & 1:
        place += 1
    return place


@njit(cache=True)
def log_determinants(r, table, total):
    """ln det r[S, S] of every subset S: into `table` by bit mask (if it is as long), and summed by size into `total`.

    Masks ascend, so the subset without its lowest region is already known, and so is what remains of the lower
    regions once that subset is taken (its Schur complement): a determinant costs one logarithm, and half of the
    subsets need no update at all.
    """
    n = len(r)
    remaining = np.empty((n + 1, n, n))
    remaining[n] = r
    known = np.zeros(n + 1)  # of the subset whose lowest region is i
    size = np.zeros(n + 1, dtype=np.int64)
    keep = len(table) == 1 << n
    for mask in range(1, 1 << n):
        i = _lowest(mask)
        rest = mask & (mask - 1)
        owner = _lowest(rest) if rest else n
        matrix, updated = remaining[owner], remaining[i]
        pivot = matrix[i, i]
        known[i], size[i] = known[owner] + np.log(pivot), size[owner] + 1
        total[size[i]] += known[i]
        if keep:
            table[mask] = known[i]
        for a in range(i):
            factor = matrix[i, a] / pivot
            for b in range(a + 1):
                updated[a, b] = matrix[a, b] - factor * matrix[i, b]


@njit(cache=True)
def o_information(table, out):
    """Ω of every subset from ln det of every subset, both by bit mask, in nats."""
    for mask in range(1, len(table)):
        size, without, rest = 0, 0.0, mask
        while rest:
            low = rest & -rest
            without += table[mask ^ low]
            size += 1
            rest ^= low
        out[mask] = 0.5 * ((size - 2) * table[mask] - without)


@njit(cache=True)
def of_order(r, order, total, dual):
    """Total and dual total correlation of every subset of `order` regions, in lexicographic order.

    A path of growing subsets is kept; each new region appends one row to the inverse Cholesky factor, whose columns
    hold the diagonal of the inverse correlation matrix.
    """
    n = len(r)
    inverse = np.zeros((order, order))
    members = np.zeros(order, dtype=np.int64)
    log_det = np.zeros(order + 1)
    depth, place = 0, 0
    while depth >= 0:
        if members[depth] > n - order + depth:
            depth -= 1
            if depth >= 0:
                members[depth] += 1
            continue
        log_det[depth + 1] = log_det[depth] + _append(r, members, depth, inverse)
        if depth + 1 < order:
            members[depth + 1] = members[depth] + 1
            depth += 1
            continue
        precision = 0.0
        for column in range(order):
            square = 0.0
            for row in range(column, order):
                square += inverse[row, column] ** 2
            precision += np.log(square)
        total[place] = -0.5 * log_det[order]
        dual[place] = 0.5 * (log_det[order] + precision)
        place += 1
        members[depth] += 1


@njit(cache=True)
def o_information_of_beginnings(r, orders, total):
    """Ω of the first 1 … n regions of every order, added to `total`."""
    n = len(r)
    inverse = np.zeros((n, n))
    precision = np.empty(n)
    for order in orders:
        log_det = 0.0
        precision[:] = 0.0
        for depth in range(n):
            log_det += _append(r, order, depth, inverse)
            conditional = 0.0
            for column in range(depth + 1):
                precision[column] += inverse[depth, column] ** 2
                conditional += np.log(precision[column])
            total[depth] -= log_det + 0.5 * conditional


@njit(cache=True)
def _append(r, members, depth, inverse):
    """Row `depth` of the inverse Cholesky factor; ln of the conditional variance of the new region."""
    new = members[depth]
    variance = r[new, new]
    row = inverse[depth]
    row[: depth + 1] = 0.0
    for a in range(depth):
        projected = 0.0
        for b in range(a + 1):
            projected += inverse[a, b] * r[members[b], new]
        variance -= projected * projected
        for b in range(a + 1):
            row[b] -= projected * inverse[a, b]
    scale = 1.0 / np.sqrt(variance)
    row[:depth] *= scale
    row[depth] = scale
    return np.log(variance)
