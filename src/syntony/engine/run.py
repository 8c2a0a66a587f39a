"""Driving a compiled program through time: chunks, threads, progress, interruption, divergence."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import numpy as np

from .. import errors
from .bind import Program
from .learning import stray
from .noise import STEPS_PER_EPOCH
from .setup import intervals
from .windows import settle

CHUNK_SECONDS = 0.4
CHUNK_BYTES = 64_000_000
NANOSECONDS_PER_REGION_STEP = 8.0
NANOSECONDS_PER_EDGE_STEP = 4.0
COMPLETE = "complete"
INTERRUPTED = "interrupted"
UNSTABLE = "unstable"


@dataclass
class Chunk:
    """What a stretch of steps produced: samples as (simulation, sample, person, kept, region)."""

    first: int
    steps: int
    samples: np.ndarray
    folded: np.ndarray
    weights: np.ndarray | None = None


def thread_count(threads: int | None, simulations: int) -> int:
    """How many threads to use: as asked, at most one per simulation."""
    available = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    wanted = available if threads is None else int(errors.expect_number(threads, "threads", low=1))
    return max(1, min(wanted, simulations))


def chunk_steps(program: Program) -> int:
    """Steps per chunk: short enough for progress and Ctrl-C, small enough in memory."""
    persons, n = program.networks[0].shape
    points = len(program.networks)
    every, _, sample = intervals(program.options)
    edges = program.learning.edges if program.learning is not None else 0
    per_step = (points * persons * n * NANOSECONDS_PER_REGION_STEP + edges * NANOSECONDS_PER_EDGE_STEP) * 1e-9
    row = (
        points
        * persons
        * n
        * (len(program.spec.keep) * program.spec.bytes / every + 8 * len(program.spec.signals) / sample)
    ) + 8 * edges / every
    return max(256, min(int(CHUNK_SECONDS / per_step), int(CHUNK_BYTES / max(row, 1e-9))))


def chunks(
    program: Program,
    *,
    threads: int | None = None,
    progress: Callable[[float], None] | None = None,
    size: Callable[[], int] | None = None,
) -> Iterator[Chunk]:
    """Run the program to its end, one chunk at a time. A KeyboardInterrupt between chunks ends the iteration.

    `size` is asked before every chunk how many steps it may have; without it chunks are as long as is good for speed.
    """
    steps, t0 = program.options.steps, 0
    usual, window = chunk_steps(program), program.options.window
    with ThreadPoolExecutor(thread_count(threads, len(program.simulations))) as pool:
        while t0 < steps:
            count = min(size() if size else usual, steps - t0, STEPS_PER_EPOCH - t0 % STEPS_PER_EPOCH)
            count = min(count, window - t0 % window) if window else count
            yield _advance(program, pool, t0, count)
            t0 += count
            if progress:
                progress(t0 / steps)


def _advance(program: Program, pool: ThreadPoolExecutor, t0: int, steps: int) -> Chunk:
    units = range(len(program.simulations))
    before = [s.copy() for s in program.simulations]
    parts = list(pool.map(lambda k: program.run(k, t0, steps), units))
    for k in units:
        if not _finite(program, k):
            _restore(program, k, before[k])
            raise _diverged(program, k, t0, steps)
    if program.learning is not None and program.spec.windowed and (t0 + steps) % program.options.window == 0:
        settle(program, t0 + steps)
    samples, folded = (np.concatenate([part[i] for part in parts]) for i in (0, 1))
    return Chunk(t0, steps, samples, folded, program.weights)


def _restore(program: Any, k: int, saved: Any) -> None:
    program.simulations[k] = saved


def _finite(program: Program, k: int) -> bool:
    states = [program.state(k, f"x_{name}") for name in program.spec.model.states]
    learnt = program.simulations[k].learnt.values() if program.learning is not None else ()
    return all(np.isfinite(x).all() for x in (*states, *learnt)) and _in_range(program, k)


def _in_range(program: Program, k: int) -> bool:
    """Whether every state of the signals lies within its limits: beyond them a signal is finite but without meaning."""
    spec, first = program.spec, 0
    if not spec.signals:
        return True
    memory = program.simulations[k].M.reshape(len(program.networks[0].people), spec.memory, -1)
    for state in (state for signal in spec.signals for state in signal.model.states.values()):
        block = memory[:, first : first + spec.regions]
        first += spec.regions
        low, high = state.limits
        if not (np.isfinite(block) & (block >= low) & (block <= high)).all():
            return False
    return True


def _diverged(program: Program, k: int, t0: int, steps: int) -> errors.Diverged:
    """Halve the stretch until the first bad step is found, then name the person, the region and the time."""
    while steps > 1:
        half, saved = steps // 2, program.simulations[k].copy()
        program.run(k, t0, half)
        if _finite(program, k):
            t0, steps = t0 + half, steps - half
        else:
            _restore(program, k, saved)
            steps = half
    program.run(k, t0, 1)
    network, dt = program.networks[program.points(k)[0]], program.options.dt
    for name in network.model.states:
        bad = np.argwhere(~np.isfinite(program.state(k, f"x_{name}")))
        if len(bad):
            brain, region = network.people[bad[0][1]], int(bad[0][2])
            return errors.Diverged(
                f"{name} left the finite numbers in {brain.name!r}, region {region} ({str(brain.labels[region])!r}), at "
                f"{(t0 + 1) * dt:.6g} s with dt = {dt * 1e3:g} ms; try a smaller dt, weaker coupling or less noise"
            )
    if program.learning is not None and (
        place := stray(program.learning, program.spec, program.simulations[k].learnt, network)
    ):
        return errors.Diverged(
            f"{place} left the finite numbers at {(t0 + 1) * dt:.6g} s; lower the rate of the rule, or bound its weights"
        )
    return errors.Diverged(
        f"a signal left its range at {(t0 + 1) * dt:.6g} s; the activity that drives it is too large, or negative for too "
        "long: choose another activity of the model, or scale it"
    )


class Clock:
    """A progress line that appears only when a run lasts longer than two seconds."""

    def __init__(self, title: str, shown: bool | None):
        self.title, self.shown, self.began = title, shown, time.monotonic()
        self.bar: Any = None

    def __call__(self, share: float) -> None:
        if self.shown is False or (self.bar is None and time.monotonic() - self.began < 2.0):
            return
        if self.bar is None:
            self.bar = self._opened()
        self.bar.update(self.task, completed=share)

    def _opened(self) -> Any:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

        columns = (
            TextColumn("{task.description}"),
            BarColumn(),
            TextColumn("{task.percentage:>3.0f} %"),
            TimeRemainingColumn(),
        )
        console = Console(stderr=True)
        bar = Progress(*columns, console=console, transient=True, disable=not (self.shown or console.is_terminal))
        self.task = bar.add_task(self.title, total=1.0)
        bar.start()
        return bar

    def close(self) -> None:
        if self.bar is not None:
            self.bar.stop()
