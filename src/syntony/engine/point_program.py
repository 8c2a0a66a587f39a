"""A compiled sweep kernel: groups of grid points that share their weights run abreast."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from . import cache, noise, point_kernel
from .intrinsics import aligned_zeros
from .layout import Spec
from .network import Network
from .setup import Options, intervals, start_states
from .weights import sparse_tables

MOST_VECTORS = 4


@dataclass
class Group:
    """What changes while one group of points runs."""

    S: np.ndarray
    M: np.ndarray

    def copy(self) -> Group:
        fresh = aligned_zeros(self.S.shape, self.S.dtype)
        fresh[:] = self.S
        return Group(fresh, self.M.copy())


@dataclass
class PointProgram:
    """One unit of work is one group of points."""

    spec: Spec
    options: Options
    networks: list[Network]
    seeds: list[int]
    kernel: Callable
    simulations: list[Group]
    shared: dict[str, Any]
    own: list[dict[str, Any]]
    learning: None = None
    weights: None = None

    def points(self, k: int) -> list[int]:
        """Grid points that unit `k` computes."""
        return list(range(k * self.spec.abreast, min((k + 1) * self.spec.abreast, len(self.networks))))

    def run(self, k: int, t0: int, steps: int) -> tuple[np.ndarray, np.ndarray]:
        """Advance unit `k`; return its samples (point, sample, person, kept, region) and those of its signals."""
        spec, (persons, n) = self.spec, self.networks[0].shape
        every, fold, sample = intervals(self.options)
        rows, folded_rows = (t0 + steps) // every - t0 // every, (t0 + steps) // sample - t0 // sample
        out = np.zeros((rows, persons, len(spec.keep), n, spec.abreast), spec.real)
        folded = np.zeros((folded_rows, persons, len(spec.signals), n, spec.abreast))
        changing = {
            "keys": self._keys(k, t0), "t0": t0, "steps": steps, "time_step": self.options.dt,
            "every": every, "fold": fold, "sample": sample, "out": out, "folded": folded,
            "Z": aligned_zeros((max(1, 2 * spec.pairs), spec.padded), np.float32),
        }  # fmt: skip
        values = {**self.shared, **self.own[k], **vars(self.simulations[k]), **changing}
        self.kernel(*(values[name] for name in point_kernel.ARGUMENTS))
        count = len(self.points(k))
        return out.transpose(4, 0, 1, 2, 3)[:count], folded.transpose(4, 0, 1, 2, 3)[:count]

    def state(self, k: int, name: str) -> np.ndarray:
        """A slot of unit `k` (such as 'x_S_E') as (point, person, region)."""
        spec, persons = self.spec, len(self.networks[0].people)
        block = _slots(self.simulations[k].S, spec, persons)[:, spec.slots[name]]
        return block.transpose(2, 0, 1)[: len(self.points(k))]

    def _keys(self, k: int, step: int) -> np.ndarray:
        purposes = [f"noise{i}" for i in range(self.spec.pairs)]
        each = [noise.keys(self.seeds[p], self.networks[p].names, purposes, step) for p in self.points(k)]
        return np.stack(each + each[:1] * (self.spec.abreast - len(each)), axis=-1)


def fits(networks: Sequence[Network], spec: Spec, stimuli: Sequence[Any]) -> bool:
    """Whether these points can run abreast: shared weights, no delays, relations or stimuli."""
    same = all(n.people == networks[0].people for n in networks)
    return same and not spec.delays and not spec.related and not stimuli


def abreast(spec: Spec, points: int, threads: int) -> int:
    """Points per group: whole vectors, and all threads busy."""
    share = -(-points // threads)
    return min(MOST_VECTORS, -(-share // spec.lanes)) * spec.lanes


def bind_points(
    networks: Sequence[Network], options: Options, seeds: Sequence[int], spec: Spec, start: Any, threads: int
) -> PointProgram:
    """Everything in place for a sweep that begins at time 0."""
    together = spec.scalars[1:]
    values = {"coupling": [n.coupling for n in networks]} | {
        name: [n.params[name][:, 0] for n in networks] for name in together
    }
    varied = frozenset(name for name, v in values.items() if np.ptp(np.array(v), axis=0).max() > 0)
    spec = replace(
        spec, abreast=abreast(spec, len(networks), threads), varied=varied, shared_noise=len(set(seeds)) == 1
    )
    kernel = cache.load(point_kernel.source(spec)).run
    program = PointProgram(spec, options, list(networks), list(seeds), kernel, [], _weights(networks[0], spec), [])
    for k in range(-(-len(networks) // spec.abreast)):
        members = [networks[p] for p in program.points(k)]
        members += members[:1] * (spec.abreast - len(members))
        table = np.array([[m.coupling, *(m.params[name][:, 0] for name in together)] for m in members])
        program.own.append({"P": np.ascontiguousarray(table.transpose(2, 1, 0)).astype(spec.real)})
        program.simulations.append(_group(members, spec, start))
    return program


def _weights(network: Network, spec: Spec) -> dict[str, np.ndarray]:
    persons, n, size = len(network.people), spec.regions, -(-spec.regions // spec.rows) * spec.rows * spec.regions
    populations = [spec.model.inputs[group[0]].onto for group in spec.dense_groups]
    W = aligned_zeros((persons, max(1, len(populations)), size), spec.real)
    for p in range(persons):
        for g, population in enumerate(populations):
            weights = network.weights(p, population)
            if weights is not None:
                rows = np.zeros((size // n, n))
                rows[:n] = weights
                W[p, g] = rows.reshape(-1, spec.rows, n).transpose(0, 2, 1).ravel()
    w_at = np.arange(W.shape[0] * W.shape[1], dtype=np.int64).reshape(W.shape[:2]) * size
    return {"W": W.reshape(-1), "w_at": w_at, **sparse_tables(network, spec, np.dtype(spec.real))}


def _slots(S: np.ndarray, spec: Spec, persons: int) -> np.ndarray:
    return S.reshape(persons, len(spec.slots), -1, spec.abreast)[:, :, : spec.regions]


def _group(members: Sequence[Network], spec: Spec, start: Any) -> Group:
    persons = len(members[0].people)
    S = aligned_zeros(persons * spec.size, spec.real)
    block = _slots(S, spec, persons)
    for lane, network in enumerate(members):
        states = start_states(network, start)
        sent, strengths = network.sent(states), network.strengths()
        values = {f"x_{name}": value for name, value in states.items()}
        values |= {f"p_{name}": network.params[name] for name in spec.regional}
        values |= {f"p_{name}": strengths[name] for name in spec.strengths}
        values |= {f"y_{name}": sent[name] for name in spec.inputs if name not in spec.sends_state}
        for name, value in values.items():
            block[:, spec.slots[name], :, lane] = value
    M = np.zeros((persons, max(1, spec.memory), spec.abreast))
    first = 0
    for signal in spec.signals:
        for state in signal.model.states.values():
            M[:, first : first + spec.regions] = state.start
            first += spec.regions
    return Group(S, M.reshape(-1))
