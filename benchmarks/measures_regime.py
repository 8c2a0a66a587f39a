"""Speed of the measures of balance and regime, one core, beside antropy, NeuroKit2 and specparam where they are installed.

    python benchmarks/measures_regime.py             # ours against the targets
    python benchmarks/measures_regime.py --peers     # in an environment that also has the peers: ratios

Unit: milliseconds of processor time, best of several runs after a warm-up (slow peers: one run). Random input of fixed seed.
"""

import argparse
import importlib.util
import os
import time
import warnings

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")

import numpy as np

from syntony import measures

REPEATS = 7
ENOUGH = 2.0  # seconds after which a case is not repeated


def main():
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peers", action="store_true", help="run the peers too and print ratios")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    print(f"{'case':58s} {'ms':>9s} {'target':>8s}" + (f" {'peer ms':>10s} {'ratio':>8s}" if options.peers else ""))
    for name, target, ours, peer in cases():
        took = milliseconds(ours)
        line = f"{name:58s} {took:9.3f} {target or '':>8}"
        if options.peers and peer is not None:
            theirs = milliseconds(peer)
            line += f" {theirs:10.2f} {theirs / took:7.1f}x"
        print(line, flush=True)


def cases():
    """(name, target in ms or None, ours, peer or None)."""
    rng = np.random.default_rng(0)
    short, long = rng.standard_normal(1200), rng.standard_normal(60_000)
    eeg, phases = rng.standard_normal((32, 12_000)), rng.uniform(-np.pi, np.pi, (94, 1200))
    slow = np.exp(0.1 * np.cumsum(rng.standard_normal((32, 12_000)), axis=-1))
    ratings = rng.integers(0, 8, (50, 365))
    windows = log_windows(60_000)
    yield (
        f"DFA, 60,000 samples, {len(windows)} windows (antropy's)",
        10,
        lambda: measures.detrended_fluctuation(long, windows=windows),
        peer("antropy", lambda p: p.detrended_fluctuation(long)),
    )
    yield (
        "the same windows, NeuroKit2",
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
    """A call of a peer, or None where it is not installed."""
    if importlib.util.find_spec(name) is None:
        return None
    return lambda: call(importlib.import_module(name))


def milliseconds(call):
    """Processor time of one call; best of several after a warm-up that loads and compiles."""
    start = time.perf_counter()
    call()
    slow = time.perf_counter() - start > ENOUGH
    best, spent = np.inf, 0.0
    for _ in range(1 if slow else REPEATS):
        start = time.thread_time()
        call()
        took = time.thread_time() - start
        best, spent = min(best, took), spent + took
        if spent > ENOUGH:
            break
    return 1e3 * best


if __name__ == "__main__":
    main()
