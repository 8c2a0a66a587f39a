"""Weights and parameters in the order in which the kernels read them."""

from __future__ import annotations

import numpy as np

from .intrinsics import SPARSE_STEP, aligned_zeros
from .layout import Spec
from .network import Network


def tiled(weights: np.ndarray, spec: Spec) -> np.ndarray:
    """weights[target, source] as the register tiles that the matrix-vector product reads."""
    n, parts, first = spec.regions, [], 0
    padded = np.zeros((n, spec.padded))
    padded[:, :n] = weights.T
    for tile in spec.tiles:
        width = tile * spec.lanes
        parts.append(padded[:, first : first + width].ravel())
        first += width
    return np.concatenate(parts)


def weight_tables(network: Network, spec: Spec, known: dict) -> dict[str, np.ndarray]:
    """Dense weights (each different matrix once) and sparse weights of all people."""
    persons, real = len(network.people), np.dtype(spec.real)
    populations = [] if spec.delays else [spec.model.inputs[group[0]].onto for group in spec.dense_groups]
    arrays = [[network.weights(p, population) for population in populations] for p in range(persons)]
    signature = tuple(id(a) for row in arrays for a in row)
    if signature not in known:
        apart = bool(spec.plastic)  # what learns is nobody else's
        same = {id(a): None if a is None else id(a) if apart else a.tobytes() for row in arrays for a in row}
        distinct = {same[id(a)]: a for row in arrays for a in row}
        flat = aligned_zeros(max(1, len(distinct)) * spec.regions * spec.padded, real)
        places = {identity: k * spec.regions * spec.padded for k, identity in enumerate(distinct)}
        for identity, a in distinct.items():
            if a is not None:
                flat[places[identity] : places[identity] + spec.regions * spec.padded] = tiled(a, spec)
        w_at = np.array([[places[same[id(a)]] for a in row] for row in arrays], np.int64)
        w_at = w_at.reshape(persons, len(populations))
        known[signature] = {"W": flat, "w_at": w_at, **sparse_tables(network, spec, real)}
    return known[signature]


def sparse_tables(network: Network, spec: Spec, real: np.dtype) -> dict[str, np.ndarray]:
    """Edges in rows by target, each row filled up to whole steps with edges of weight 0."""
    names = [name for name, kind in spec.fed.items() if kind == "sparse"]
    n, persons = spec.regions, len(network.people)
    ptr, rows = np.zeros((persons, max(1, len(names)), n + 1), np.int64), [np.zeros((2, 1))]
    filled = 1
    for p in range(persons):
        for k, name in enumerate(names):
            weights = network.weights(p, spec.model.inputs[name].onto)
            ptr[p, k, 0] = filled
            for i in range(n):
                row = _row(np.zeros(n) if weights is None else weights[i])
                filled += row.shape[1]
                ptr[p, k, i + 1] = filled
                rows.append(row)
    idx, val = np.concatenate(rows, axis=1)
    return {"ptr": ptr, "idx": idx.astype(np.int32), "val": val.astype(real)}


def _row(weights: np.ndarray) -> np.ndarray:
    """Sources and weights of one target's edges."""
    sources = np.flatnonzero(weights)
    row = np.zeros((2, -(-len(sources) // SPARSE_STEP) * SPARSE_STEP))
    row[:, : len(sources)] = sources, weights[sources]
    return row


def scalar_tables(network: Network, spec: Spec) -> dict[str, np.ndarray]:
    table = np.zeros((len(network.people), len(spec.scalars)), spec.real)
    table[:, 0] = network.coupling
    for k, name in enumerate(spec.scalars[1:], start=1):
        table[:, k] = network.params[name][:, 0]
    return {"P": table}
