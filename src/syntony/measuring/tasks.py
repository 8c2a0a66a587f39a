"""Running many independent pieces of work on all cores: the cost said before, progress meanwhile, and Ctrl-C."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from typing import Any

from .. import errors

LONG = 2.0  # seconds from which on a run announces its cost


def thread_count(threads: int | None) -> int:
    """As many as asked for; all cores by default."""
    available = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return available if threads is None else int(errors.expect_number(threads, "threads", low=1))


class Runner:
    """Runs lists of tasks one after another; after an interruption it runs nothing more.

    Parameters
    ----------
    threads : int
    shown : bool or None
        Whether to say the cost and show progress on stderr; None: when it takes longer than two seconds.
    clock : callable
        Shown the share that is done.
    """

    def __init__(self, threads: int, shown: bool | None, clock: Callable[[float], None]):
        self.threads, self.shown, self.clock = threads, shown, clock
        self.interrupted = False
        self.evaluations = 0
        self.expected: float | None = None

    def run(self, tasks: Sequence[Callable[[], Any]], what: str, evaluations: int, numbers: int) -> list[Any]:
        """Results in order, None for what an interruption left undone.

        The first task is the pilot that the expected time is reckoned from; `numbers` of memory per thread are said too.
        """
        results: list[Any] = [None] * len(tasks)
        if self.interrupted or not tasks:
            return results
        began = time.monotonic()
        try:
            results[0] = tasks[0]()
            each = time.monotonic() - began
            self.expected = each * (1 + -(-(len(tasks) - 1) // min(self.threads, max(len(tasks) - 1, 1))))
            self._announce(what, evaluations, numbers)
            self._rest(tasks, results)
        except KeyboardInterrupt:
            self.interrupted = True
        self.evaluations += round(evaluations * sum(r is not None for r in results) / len(tasks))
        return results

    def _rest(self, tasks: Sequence[Callable[[], Any]], results: list[Any]) -> None:
        with ThreadPoolExecutor(self.threads) as pool:
            futures = {pool.submit(task): i for i, task in enumerate(tasks) if i}
            try:
                for done, future in enumerate(as_completed(futures), 2):
                    results[futures[future]] = future.result()
                    self.clock(done / len(tasks))
            except BaseException:
                pool.shutdown(wait=True, cancel_futures=True)
                for future, i in futures.items():
                    if future.done() and not future.cancelled() and future.exception() is None:
                        results[i] = future.result()
                raise

    def _announce(self, what: str, evaluations: int, numbers: int) -> None:
        if self.shown is False or self.expected is None or (self.expected <= LONG and not self.shown):
            return
        from rich.console import Console

        memory = 8e-9 * numbers * self.threads
        Console(stderr=True, highlight=False).print(
            f"{what}: {evaluations:,} evaluations, about {self.expected:.0f} s on {self.threads} threads, "
            f"{memory:.1f} GB; Ctrl-C keeps what is done",
            soft_wrap=True,
        )
