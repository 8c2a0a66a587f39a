"""Weights and parameters in the order in which the kernels read them."""

from __future__ import annotations

import numpy as np

from .intrinsics import aligned_zeros
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
        same = {id(a): None if a is None else a.tobytes() for row in arrays for a in row}
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
    names = [name for name, kind in spec.fed.items() if kind == "sparse"]
    n, persons = spec.regions, len(network.people)
    ptr, idx, val = np.zeros((persons, max(1, len(names)), n + 1), np.int64), [], []
    filled = 0
    for p in range(persons):
        for k, name in enumerate(names):
            weights = network.weights(p, spec.model.inputs[name].onto)
            weights = np.zeros((n, n)) if weights is None else weights
            target, source = np.nonzero(weights)
            ptr[p, k] = filled + np.searchsorted(target, np.arange(n + 1))
            filled += len(source)
            idx.append(source)
            val.append(weights[target, source])
    return {
        "ptr": ptr,
        "idx": np.concatenate([*idx, np.zeros(1, np.int64)]).astype(np.int64),
        "val": np.concatenate([*val, np.zeros(1)]).astype(real),
    }


def scalar_tables(network: Network, spec: Spec) -> dict[str, np.ndarray]:
    table = np.zeros((len(network.people), len(spec.scalars)), spec.real)
    table[:, 0] = network.coupling
    for k, name in enumerate(spec.scalars[1:], start=1):
        table[:, k] = network.params[name][:, 0]
    return {"P": table}
