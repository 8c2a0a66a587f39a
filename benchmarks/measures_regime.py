"""Speed of the measures of balance and regime, one core, beside antropy, NeuroKit2 and specparam where they are installed.

    python benchmarks/measures_regime.py             # ours against the targets
    python benchmarks/measures_regime.py --peers     # in an environment that also has the peers: ratios

Processor time, best of several runs after a warm-up (slow peers: one run). Random input of fixed seed.
"""

import argparse
import importlib
import warnings

import numpy as np

import timing
from syntony import measures


def main():
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peers", action="store_true", help="run the peers too and print ratios")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    timing.one_core()
    timing.head()
    for name, target, ours, peer in cases():
        theirs = timing.seconds(peer[1]) if options.peers and peer else None
        timing.line(name, timing.seconds(ours), target, theirs, name=peer[0] if peer else "")


def cases():
    """(name, target in ms or None, ours, (name, call) of a peer or None)."""
    rng = np.random.default_rng(0)
    short, long = rng.standard_normal(1200), rng.standard_normal(60_000)
    eeg, phases = rng.standard_normal((32, 12_000)), rng.uniform(-np.pi, np.pi, (94, 1200))
    slow = np.exp(0.1 * np.cumsum(rng.standard_normal((32, 12_000)), axis=-1))
    ratings = rng.integers(0, 8, (50, 365))
    windows = log_windows(60_000)
    yield (
        f"DFA of 60,000 samples, {len(windows)} windows",
        10,
        lambda: measures.detrended_fluctuation(long, windows=windows),
        peer("antropy", lambda p: p.detrended_fluctuation(long)),
    )
    yield (
        "the same",
        10,
        lambda: measures.detrended_fluctuation(long, windows=windows),
        peer("neurokit2", lambda p: p.fractal_dfa(long, scale=np.array(windows), overlap=False)),
    )
    yield (
        "Lyapunov exponent of a series, 1,200 samples",
        None,
        lambda: measures.lyapunov_exponent(short, 1.0, dimension=2, lag=1, theiler=1, horizon=19),
        peer("neurokit2", lambda p: p.complexity_lyapunov(short)),
    )
    yield (
        "aperiodic exponent, 32 channels × 60 s at 200 Hz",
        None,
        lambda: measures.aperiodic_exponent(eeg, 200.0),
        peer("specparam", lambda p: measures.aperiodic_exponent(eeg, 200.0, method="specparam")),
    )
    yield "fE/I, 32 channels × 20 min at 10 Hz", None, lambda: ratio(slow), None
    yield "0-1 chaos test, 1,200 samples", None, lambda: measures.chaos_test(short), None
    yield "leading eigenvectors, 94 regions × 1,200", None, lambda: measures.leading_eigenvector(phases), None
    yield "five recurrent states, 94 regions × 1,200", None, lambda: measures.phase_states(phases, 5), None
    yield "dynamic complexity, 50 items × 365 days", None, lambda: measures.dynamic_complexity(ratings, 0, 7), None
    yield "critical slowing with 500 surrogates, 1,200", None, lambda: measures.critical_slowing_chance(short), None
    yield (
        "integration profile, 94 regions × 1,200, 7 modules",
        None,
        lambda: measures.integration_profile(rng.standard_normal((94, 1200)), np.arange(94) % 7, 1.0),
        None,
    )


def log_windows(samples):
    """antropy's window sizes."""
    sizes = [4]
    for i in range(1 + int(np.floor(np.log(0.1 * samples / 4) / np.log(1.2)))):
        size = int(np.floor(4 * 1.2**i))
        if size > sizes[-1]:
            sizes.append(size)
    return sizes


def ratio(amplitude):
    """fE/I of series of which some may lack long memory."""
    return measures.functional_excitation_inhibition(amplitude, 10.0, undefined="nan")


def peer(name, call):
    """Name and call of a peer, or None where it is not installed."""
    return (name, lambda: call(importlib.import_module(name))) if timing.installed(name) else None


if __name__ == "__main__":
    main()
