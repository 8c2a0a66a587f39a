"""Conduction delays: long edges are summed many steps at a time, the few shorter than a block of steps one by one."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .. import errors
from .layout import Spec
from .network import Network

LONGEST = 2.0
ROOM = 1024
GROUP = 4  # sources whose histories are summed together


@dataclass
class Delays:
    """Tables of delayed edges.

    `block_*` hold the long ones, per population and person (which begin at `d_at`), as [source // GROUP, target, source
    % GROUP]. `near_*` list the others: `near_ptr` [person, population] says where those of at least a block begin, where
    the shorter ones begin, and where they end.
    """

    d_at: np.ndarray
    block_w: np.ndarray
    block_d: np.ndarray
    near_ptr: np.ndarray
    near_tgt: np.ndarray
    near_src: np.ndarray
    near_lag: np.ndarray
    near_w: np.ndarray

    @staticmethod
    def none(spec: Spec) -> Delays:
        i, one = np.zeros((1, 1), np.int64), np.zeros(1, np.int64)
        return Delays(i, np.zeros(1, spec.real), np.zeros(1, np.int32), i[None], one, one, one, np.zeros(1, spec.real))

    @property
    def longest(self) -> int:
        return int(max(self.block_d.max(), self.near_lag.max(initial=0)))

    def start(self, network: Network, spec: Spec, sent: dict) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """History (filled with what is sent at the start), block sums, and write positions with the length to keep."""
        if not spec.delays:
            return np.zeros(1, spec.real), np.zeros(1, spec.real), np.zeros(1, np.int64)
        persons, n = network.shape
        past = self.longest + 2
        reach = past + max(ROOM, past) + spec.lanes
        H = np.zeros((persons, len(spec.fed), spec.padded, reach), spec.real)
        A = np.zeros((persons, len(spec.fed), 3 + spec.pass_blocks, spec.lanes, spec.padded), spec.real)
        for c, name in enumerate(spec.fed):
            H[:, c, :n] = sent[name][:, :, None]
            A[:, c, 1, :, :n] = sent[name][:, None]
        return H.ravel(), A.ravel(), np.array([past] * persons + [past], np.int64)


def delay_steps(network: Network, person: int, speed: float, dt: float) -> np.ndarray:
    """Delay of every connection in whole steps."""
    brain = network.people[person]
    if brain.lengths is None:
        raise errors.BadValue(f"{brain.name!r} has no tract lengths; give lengths (m) or run with delays=False")
    seconds = brain.lengths / speed
    if seconds.max() > LONGEST:
        raise errors.BadValue(
            f"the longest delay of {brain.name!r} is {seconds.max():g} s (length {brain.lengths.max():g} m at {speed:g} m/s); "
            f"allowed are {LONGEST:g} s: check that lengths are in metres and speed in m/s"
        )
    return np.rint(seconds / dt).astype(np.int64)


def blocked_delays(network: Network, spec: Spec, options) -> Delays:
    """Every person's edges by length: those for a pass over several blocks, for one block, and for single steps."""
    n, persons, populations = spec.regions, len(network.people), spec.populations
    block, size = spec.lanes - 1, -(-spec.regions // GROUP) * GROUP * n
    long_from = spec.lanes * spec.pass_blocks - 1
    d_at, near_ptr = np.zeros((persons, len(populations)), np.int64), np.zeros((persons, len(populations), 3), np.int64)
    block_w, block_d, near = [], [], []
    for p in range(persons):
        steps = delay_steps(network, p, options.speed, options.dt)
        for k, population in enumerate(populations):
            weights = network.weights(p, population)
            weights = np.zeros((n, n)) if weights is None else weights
            long = (steps >= long_from) & (weights != 0)
            d_at[p, k] = len(block_w) * size
            block_w.append(_grouped(np.where(long, weights, 0.0), 0))
            block_d.append(_grouped(np.where(long, steps, long_from), long_from))
            for at, kind in enumerate(((steps >= block) & (steps < long_from), steps < block)):
                near_ptr[p, k, at] = sum(len(row) for row in near)
                target, source = np.nonzero((weights != 0) & kind)
                near.append(np.stack([target, source, steps[target, source], weights[target, source]], axis=1))
            near_ptr[p, k, 2] = sum(len(row) for row in near)
    target, source, lag, weight = np.concatenate([*near, np.zeros((1, 4))]).T
    return Delays(
        d_at, np.concatenate(block_w).astype(spec.real), np.concatenate(block_d).astype(np.int32), near_ptr,
        target.astype(np.int64), source.astype(np.int64), lag.astype(np.int32), weight.astype(spec.real),
    )  # fmt: skip


def _grouped(table: np.ndarray, fill: float) -> np.ndarray:
    """[target, source] -> flat [source // GROUP, target, source % GROUP], filled up to whole groups of sources."""
    n = len(table)
    groups = -(-n // GROUP)
    padded = np.full((n, groups * GROUP), float(fill))
    padded[:, :n] = table
    return padded.reshape(n, groups, GROUP).transpose(1, 0, 2).ravel()
