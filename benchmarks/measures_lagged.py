"""Speed of wavelet coherence and of lagged, directed and nonlinear linkage, one core, beside HyPyP where it is installed.

    python benchmarks/measures_lagged.py                   # ours against the targets
    python benchmarks/measures_lagged.py --peers           # in an environment that also has hypyp: ratio of wavelet coherence

Random input (the cost hardly depends on it). Processor time, best of several runs after a warm-up.
Wavelet coherence per pair: 4 × 4 pairs of channels of 1,000 samples at 40 scales, each channel transformed once, as
HyPyP does with its cache.
"""

import argparse

import numpy as np

import timing
from syntony import measures

CHANNELS = 4
BAND = (0.025, 0.24)  # 40 scales at 12 per octave


def main():
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peers", action="store_true", help="run HyPyP too and print the ratio")
    options = parser.parse_args()
    timing.one_core()
    theirs = wavelet_of_hypyp() if options.peers and timing.installed("hypyp") else None
    timing.head()
    for name, work, target, parts in cases():
        peer = theirs if name.startswith("wavelet") else None
        timing.line(name, timing.seconds(work) / parts, target, peer, name="HyPyP")


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
        ("wavelet coherence, 1,000 samples × 40 scales, per pair, double", wavelet("double"), 1, many),
        ("the same, single", wavelet("single"), 1, many),
        (
            "motion-energy cross-correlation, 600 s at 25 Hz, per dyad",
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
    """Seconds per pair of HyPyP's wavelet coherence, with its cache of transforms."""
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

    return timing.seconds(work) / CHANNELS**2


if __name__ == "__main__":
    main()
