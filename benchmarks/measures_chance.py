"""Speed of the verb measure against chance, one core.

    python benchmarks/measures_chance.py

Random input (the cost does not depend on it). Unit: seconds of processor time, best of several runs after a warm-up;
the long cases run once.
"""

import os
import time

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("NUMBA_NUM_THREADS", "1")

import numpy as np

import syntony as sy
from syntony import measures

REPEATS = 5
ENOUGH = 4.0  # seconds after which a case is not repeated
BANDS = {"theta": (4, 8), "alpha": (8, 13), "beta": (14, 30), "gamma": (30, 45)}
ALONE = {"seed": 1, "threads": 1, "progress": False}


def main():
    """Measure and print."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    rng = np.random.default_rng(0)
    energy = rng.standard_normal((2, 1, 15_000))
    measures.windowed_cross_correlation(energy, 25.0, pairs="between")
    print(f"{'case':72s} {'s':>8s} {'target':>7s}")
    show(
        "windowed cross-correlation, a dyad, 600 s at 25 Hz",
        lambda: measures.windowed_cross_correlation(energy, 25.0, pairs="between"),
        0.001,
    )
    dyads = sy.Study("dyads", tuple(recording(rng, 500, epochs=100, name=f"dyad {i}") for i in range(30)))
    few = sy.Study("few", tuple(dyads)[:4])
    for precision, target in (("single", 30), ("double", None)):
        options = {"bands": BANDS, "against": "pseudo", "precision": precision, **ALONE}
        sy.measure(few, "phase_locking", n=23, **options)
        show(
            f"phase locking of all pairings of 30 dyads, 2 × 32, 100 × 500, 4 bands, {precision}",
            lambda o=options: sy.measure(dyads, "phase_locking", n=1000, **o),
            target,
        )
    long = recording(rng, 60_000)
    options = {"bands": {"alpha": (8, 13)}, "against": "shift", "n": 1000, **ALONE}
    show(
        "phase locking and correlation, 2 × 32, 60,000 samples, 1,000 shifts",
        lambda: sy.measure(long, ["phase_locking", "correlation"], **options),
        60,
    )


def recording(rng, samples, *, epochs=0, name="dyad"):
    """Noise of two people with 32 channels."""
    shape = (epochs,) * (epochs > 0) + (2, 32, samples)
    channels = tuple(f"c{i}" for i in range(32))
    return sy.Recording(rng.standard_normal(shape), 250.0, ("a", "b"), channels, "eeg", name=name)


def show(name, run, target):
    """Best of several runs."""
    best, began = np.inf, time.process_time()
    for _ in range(REPEATS):
        start = time.process_time()
        run()
        best = min(best, time.process_time() - start)
        if time.process_time() - began > ENOUGH:
            break
    print(f"{name:72s} {best:8.4f} {target or '':>7}", flush=True)


if __name__ == "__main__":
    main()
