"""Speed of the measures of synchrony between people, one core, beside HyPyP where it is installed.

    python benchmarks/measures_synchrony.py                   # ours against the targets
    python benchmarks/measures_synchrony.py --peers           # in an environment that also has hypyp: ratios

Two people, 32 channels each, 100 epochs of 1 s at 500 Hz, four bands; random input (the cost does not depend on it).
Processor time, best of several runs after a warm-up. HyPyP computes the full square of 64 × 64
channels, which it cannot leave out; "full" rows of ours do too, the others the 32 × 32 between the people. HyPyP's
NumPy default is run on a tenth of the epochs and multiplied.
"""

import argparse

import numpy as np

import timing
from syntony import measures
from timing import seconds

RATE = 500
MANY = (448, 30_000)  # channels, samples of the case of memory
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
    timing.one_core()
    x = np.random.default_rng(0).standard_normal((100, 2, 32, RATE))
    z = measures.analytic_signal(x, RATE, BANDS)
    ours = own_times(x, z)
    theirs = peer_times(x, z) if options.peers and timing.installed("hypyp") else {}
    timing.head()
    for name, (took, target) in ours.items():
        best = min(theirs.get(name.split(",")[0], ()), default=None)
        timing.line(name.replace("_", " "), took, target, best, unit="s", name="HyPyP")
    memory()


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


def memory():
    """What all links of many channels need beside their series."""
    rng, x = np.random.default_rng(2), np.empty(MANY, dtype=complex)
    for channel in x:
        channel[:] = np.exp(1j * rng.standard_normal(MANY[1]))
    for name in ("phase_locking", "adjusted_circular_correlation", "weighted_phase_lag_index"):
        measures.MEASURES[name](x[:4])
        needed = timing.memory(lambda name=name: measures.MEASURES[name](x)) / 1e6
        held = (x.nbytes + 8 * MANY[0] ** 2) / 1e6
        reached = "reached" if needed <= 3 * held else "**missed**"
        task = f"memory of {name.replace('_', ' ')}, {MANY[0]} channels × {MANY[1]:,} samples"
        print(f"| {task} | {needed:.0f} MB | ≤ 3 × series and result, {3 * held:.0f} MB | {reached} | | |")


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


if __name__ == "__main__":
    main()
