"""Conduction delays: edges longer than a block of steps are summed many steps at a time, the few shorter ones step by step."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .. import errors
from .layout import Spec
from .network import Network

LONGEST = 2.0
ROOM = 1024


@dataclass
class Delays:
    """Tables of delayed edges. `block_*` hold, per population and person, [source // 4, target, source % 4]."""

    d_at: np.ndarray
    block_w: np.ndarray
    block_d: np.ndarray
    short_ptr: np.ndarray
    short_src: np.ndarray
    short_lag: np.ndarray
    short_w: np.ndarray

    @staticmethod
    def none(spec: Spec) -> Delays:
        i, one = np.zeros((1, 1), np.int64), np.zeros(1, np.int64)
        return Delays(i, np.zeros(1, spec.real), np.zeros(1, np.int32), i[None], one, one, np.zeros(1, spec.real))

    @property
    def longest(self) -> int:
        return int(max(self.block_d.max(), self.short_lag.max(initial=0)))

    def start(self, network: Network, spec: Spec, sent: dict) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """History (filled with what is sent at the start), block sums, and write positions with the length to keep."""
        if not spec.delays:
            return np.zeros(1, spec.real), np.zeros(1, spec.real), np.zeros(1, np.int64)
        persons, n = network.shape
        past = self.longest + 2
        reach = past + max(ROOM, past) + spec.lanes
        H = np.zeros((persons, len(spec.fed), n, reach), spec.real)
        for c, name in enumerate(spec.fed):
            H[:, c] = sent[name][:, :, None]
        A = np.zeros(persons * 2 * len(spec.fed) * spec.padded * spec.lanes, spec.real)
        return H.ravel(), A, np.array([past] * persons + [past], np.int64)


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
    """Split every person's edges into long ones (for blocks) and short ones (for single steps)."""
    n, persons, lanes = spec.regions, len(network.people), spec.lanes
    quads, populations = -(-n // 4), spec.populations
    size = quads * 4 * n
    d_at = np.zeros((persons, len(populations)), np.int64)
    block_w, block_d = [], []
    short: list[list[np.ndarray]] = [[], [], []]
    short_ptr, filled = np.zeros((persons, len(populations), n + 1), np.int64), 0
    for p in range(persons):
        steps = delay_steps(network, p, options.speed, options.dt)
        for k, population in enumerate(populations):
            weights = network.weights(p, population)
            weights = np.zeros((n, n)) if weights is None else weights
            long = (steps >= lanes - 1) & (weights != 0)
            d_at[p, k] = len(block_w) * size
            block_w.append(_quads(np.where(long, weights, 0.0), quads, 0))
            block_d.append(_quads(np.where(long, steps, lanes), quads, lanes))
            target, source = np.nonzero((weights != 0) & ~long)
            short_ptr[p, k] = filled + np.searchsorted(target, np.arange(n + 1))
            filled += len(source)
            for column, values in zip(short, (source, steps[target, source], weights[target, source])):
                column.append(values)
    src, lag, w = (np.concatenate([*column, np.zeros(1)]) for column in short)
    return Delays(
        d_at, np.concatenate(block_w).astype(spec.real), np.concatenate(block_d).astype(np.int32),
        short_ptr, src.astype(np.int64), lag.astype(np.int64), w.astype(spec.real),
    )  # fmt: skip


def _quads(table: np.ndarray, quads: int, fill: float) -> np.ndarray:
    """[target, source] -> flat [source // 4, target, source % 4], filled up to whole groups of four sources."""
    n = len(table)
    padded = np.full((n, quads * 4), float(fill))
    padded[:, :n] = table
    return padded.reshape(n, quads, 4).transpose(1, 0, 2).ravel()
