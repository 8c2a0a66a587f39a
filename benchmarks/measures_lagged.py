"""Speed of wavelet coherence and of lagged, directed and nonlinear linkage, one core, beside HyPyP where it is installed.

    python benchmarks/measures_lagged.py                   # ours against the targets
    python benchmarks/measures_lagged.py --peers           # in an environment that also has hypyp: ratio of wavelet coherence

Random input (the cost hardly depends on it). Unit: milliseconds of processor time, best of several runs after a warm-up.
Wavelet coherence per pair: 4 × 4 pairs of channels of 1,000 samples at 40 scales, each channel transformed once, as
HyPyP does with its cache.
"""

import argparse
import importlib.util
import os
import time

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")

import numpy as np

from syntony import measures

REPEATS = 7
CHANNELS = 4
BAND = (0.025, 0.24)  # 40 scales at 12 per octave


def main():
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peers", action="store_true", help="run HyPyP too and print the ratio")
    options = parser.parse_args()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    theirs = wavelet_of_hypyp() if options.peers and importlib.util.find_spec("hypyp") else None
    print(f"{'case':58s} {'ms':>8s} {'target':>7s}" + (f" {'HyPyP':>8s} {'ratio':>6s}" if theirs else ""))
    for name, work, target, parts in cases():
        took = milliseconds(work) / parts
        line = f"{name:58s} {took:8.2f} {target or '':>7}"
        print(line + (f" {theirs:8.2f} {theirs / took:5.1f}x" if theirs and name.startswith("wavelet") else ""))


def cases():
    """(name, work, target in ms or None, by how many pairs the time is divided)."""
    rng = np.random.default_rng(0)
    people = rng.standard_normal((2, CHANNELS, 1000))
    x, y = rng.standard_normal((2, 1000))
    motion = rng.standard_normal((2, 15000))
    long = rng.standard_normal((2, 16, 5000))
    many = CHANNELS**2

    def wavelet(precision):
        return lambda: measures.wavelet_coherence(people, 1.0, band=BAND, pairs="between", precision=precision)

    return [
        ("wavelet coherence, per pair, double", wavelet("double"), 1, many),
        ("wavelet coherence, per pair, single", wavelet("single"), 1, many),
        (
            "cross-correlation in windows, 600 s at 25 Hz",
            lambda: measures.windowed_cross_correlation(motion[0], 25.0, motion[1]),
            1,
            1,
        ),
        (
            "Granger, 2 × 16 × 16 pairs, order 10, 5,000 samples",
            lambda: measures.granger_causality(long, order=10, pairs="between"),
            None,
            1,
        ),
        (
            "Granger, the same, order by BIC up to 20",
            lambda: measures.granger_causality(long, pairs="between"),
            None,
            1,
        ),
        (
            "mutual information by neighbours, 1,000 samples",
            lambda: measures.mutual_information(x, y, method="neighbours"),
            None,
            1,
        ),
        (
            "transfer entropy by neighbours, 1,000 samples",
            lambda: measures.transfer_entropy(x, y, method="neighbours"),
            None,
            1,
        ),
        ("cross-recurrence, 1,000 samples", lambda: measures.cross_recurrence(x, y), None, 1),
        (
            "cross-recurrence, 3 dimensions, radius by share",
            lambda: measures.cross_recurrence(x, y, dimension=3, share=0.05),
            None,
            1,
        ),
        ("generalised synchrony, 1,000 samples", lambda: measures.generalised_synchrony(x, y), None, 1),
    ]


def wavelet_of_hypyp():
    """Milliseconds per pair of HyPyP's wavelet coherence, with its cache of transforms."""
    from hypyp.wavelet import ComplexMorletWavelet, PairSignals

    people = np.random.default_rng(0).standard_normal((2, CHANNELS, 1000))
    times = np.arange(1000.0)
    labels = {"label_s1": "a", "label_s2": "b", "label_task": "task"}

    def work():
        wavelet = ComplexMorletWavelet(period_range=(1 / BAND[1], 1 / BAND[0]))
        for i in range(CHANNELS):
            for j in range(CHANNELS):
                channels = {"label_ch1": f"a{i}", "label_ch2": f"b{j}"}
                wavelet.wtc(PairSignals(x=times, y1=people[0, i], y2=people[1, j], **labels, **channels))

    return milliseconds(work) / CHANNELS**2


def milliseconds(work):
    """Least processor time of a few runs; the first, which may compile, is a warm-up."""
    found = []
    for _ in range(REPEATS + 1):
        start = time.process_time()
        work()
        found.append(1e3 * (time.process_time() - start))
    return min(found[1:])


if __name__ == "__main__":
    main()
