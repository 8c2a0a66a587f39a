"""Speed of the measures of synchrony between people, one core, beside HyPyP where it is installed.

    python benchmarks/measures_synchrony.py                   # ours against the targets
    python benchmarks/measures_synchrony.py --peers           # in an environment that also has hypyp: ratios

Two people, 32 channels each, 100 epochs of 1 s at 500 Hz, four bands; random input (the cost does not depend on it).
Unit: seconds of processor time, best of several runs after a warm-up. HyPyP computes the full square of 64 × 64
channels, which it cannot leave out; "full" rows of ours do too, the others the 32 × 32 between the people. HyPyP's
NumPy default is run on a tenth of the epochs and multiplied.
"""

import argparse
import importlib.util
import os
import time

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("NUMBA_NUM_THREADS", "1")

import numpy as np

from syntony import measures

REPEATS = 5
ENOUGH = 4.0  # seconds after which a case is not repeated
RATE = 500
BANDS = {"theta": (4, 8), "alpha": (8, 13), "beta": (13, 30), "gamma": (30, 45)}
MODES = {
    "phase_locking": "plv",
    "circular_correlation": "ccorr",
    "adjusted_circular_correlation": "accorr",
    "coherence": "coh",
    "imaginary_coherence": "imaginary_coh",
    "phase_lag_index": "pli",
    "weighted_phase_lag_index": "wpli",
    "envelope_correlation": "envelope_corr",
    "power_correlation": "pow_corr",
}


def main():
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peers", action="store_true", help="run HyPyP too and print ratios")
    options = parser.parse_args()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    x = np.random.default_rng(0).standard_normal((100, 2, 32, RATE))
    z = measures.analytic_signal(x, RATE, BANDS)
    ours = own_times(x, z)
    theirs = peer_times(x, z) if options.peers and importlib.util.find_spec("hypyp") else {}
    head = f"{'case':48s} {'s':>8s} {'target':>7s}"
    print(head + (f" {'numba':>8s} {'ratio':>6s} {'NumPy':>8s} {'ratio':>6s}" if theirs else ""))
    for name, (took, target) in ours.items():
        line = f"{name:48s} {took:8.3f} {target or '':>7}"
        for other in theirs.get(name.split(",")[0], ()):
            line += f" {other:8.2f} {other / took:5.1f}x"
        print(line)


def own_times(x, z):
    """Name -> (seconds, target or None)."""
    joint = z.reshape(4, 100, 64, RATE)
    many = np.random.default_rng(1).standard_normal((60, 32, RATE, 2)).astype(np.float32).view(np.complex64)[..., 0]
    others = [(a, 30 + b) for a in range(30) for b in range(30) if a != b]
    found = {
        "filter": (seconds(lambda: measures.analytic_signal(x, RATE, BANDS)), None),
        "filter, single": (seconds(lambda: measures.analytic_signal(x, RATE, BANDS, precision="single")), None),
        "nine measures and filter": (seconds(lambda: measures.synchrony_profile(x, RATE, BANDS)), 0.6),
        "nine measures and filter, single": (
            seconds(lambda: measures.synchrony_profile(x, RATE, BANDS, precision="single")),
            0.6,
        ),
        "nine measures and filter, within both people": (
            seconds(lambda: measures.synchrony_profile(x, RATE, BANDS, pairs="within")),
            None,
        ),
        "870 pairings of 30 dyads, locking, single": (
            400 * seconds(lambda: measures.phase_locking(many, pairs=others)),
            30,
        ),
    }
    for name in MODES:
        measure = measures.MEASURES[name]
        target = 0.7 if name == "adjusted_circular_correlation" else None
        found[f"{name}, full"] = seconds(lambda measure=measure: measure(joint)), target
        found[name] = seconds(lambda measure=measure: measure(z, pairs="between")), None
    return found


def peer_times(x, z):
    """Name -> seconds of HyPyP with numba and with its NumPy default; "filter" has one way only."""
    from hypyp import analyses

    data, spectrum = np.swapaxes(x, 0, 1), np.ascontiguousarray(np.transpose(z, (2, 1, 3, 0, 4)))
    found = {}
    for name, mode in MODES.items():
        fast = seconds(lambda mode=mode: analyses.compute_sync(spectrum, mode, False, optimization="numba"))
        plain = 10 * seconds(lambda mode=mode: analyses.compute_sync(spectrum[:, :10], mode, False), repeats=1)
        found[name] = fast, plain
    filtered = seconds(lambda: analyses.compute_freq_bands(data, RATE, BANDS))
    found["filter"] = filtered, filtered
    found["nine measures and filter"] = tuple(sum(one) for one in zip(*found.values()))
    return found


def seconds(work, repeats=REPEATS):
    """Least processor time of a few runs; the first, which may compile, is a warm-up where more than one is asked."""
    best, spent = np.inf, 0.0
    for run in range(repeats + (repeats > 1)):
        start = time.process_time()
        work()
        took = time.process_time() - start
        if run or repeats == 1:
            best, spent = min(best, took), spent + took
        if spent > ENOUGH:
            break
    return best


if __name__ == "__main__":
    main()
