"""What the benchmarks of measures share: one core, least processor time of several runs, one table line per case."""

import importlib.util
import os
import time

from threadpoolctl import threadpool_limits

os.environ.setdefault("NUMBA_NUM_THREADS", "1")  # read when these are imported, after this file
os.environ.setdefault("XLA_FLAGS", "--xla_cpu_multi_thread_eigen=false")

REPEATS = 7
ENOUGH = 2.0  # seconds after which a case is not repeated
UNITS = {"s": 1.0, "ms": 1e3}


def one_core():
    """Run on one core, with an allocator that keeps its memory.

    glibc gives memory back after every call until a large piece was once freed, as it is after reading a recording;
    measures that need some MB are up to a third slower before.
    """
    import numpy as np

    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    threadpool_limits(1)
    large = np.ones(2**21)
    del large


def seconds(call, repeats=REPEATS):
    """Least processor time of a few runs; the first, which may compile, is a warm-up where more than one is asked."""
    if repeats > 1:
        call()
    best, spent = float("inf"), 0.0
    for _ in range(repeats):
        start = time.process_time()
        call()
        took = time.process_time() - start
        best, spent = min(best, took), spent + took
        if spent > ENOUGH:
            break
    return best


def memory(call):
    """Bytes by which a call raises the use of memory at its highest (Linux)."""
    with open("/proc/self/clear_refs", "w") as file:
        file.write("5")  # forgets the highest use so far
    before = _resident("VmRSS")
    call()
    return _resident("VmHWM") - before


def _resident(what):
    with open("/proc/self/status") as file:
        (line,) = (line for line in file if line.startswith(what))
    return 1024 * int(line.split()[1])


def installed(name):
    """Whether a peer is there."""
    return importlib.util.find_spec(name) is not None


def head():
    """The head of the table."""
    print("| task | measured | target | | peer | ratio |\n|---|---|---|---|---|---|", flush=True)


def line(task, took, target=None, peer=None, unit="ms", name=""):
    """One case: times in seconds, the target in `unit`; `name` says who the peer is."""
    shown = f"{digits(took * UNITS[unit])} {unit}"
    reached = "" if target is None else "reached" if took * UNITS[unit] <= target else "**missed**"
    theirs = "" if peer is None else f"{name} {digits(peer * UNITS[unit])} {unit}".strip()
    ratio = "" if peer is None else f"{digits(peer / took, 2)} ×"
    aim = "" if target is None else f"≤ {target:g} {unit}"
    print(f"| {task} | {shown} | {aim} | {reached} | {theirs} | {ratio} |", flush=True)


def digits(value, count=2):
    """So many digits that matter, without exponent.

    >>> digits(0.01234), digits(12642.0), digits(7.04)
    ('0.012', '13,000', '7')
    """
    return f"{float(f'{value:.{count}g}'):,.6g}"
