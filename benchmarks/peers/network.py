"""The network and the settings that every peer is given."""

import numpy as np

SPEED = 5.0  # m/s, which is also mm/ms
COUPLING = 0.5  # global coupling of the single runs
SWEEP = np.linspace(0.1, 1.0, 64)  # global couplings of the sweeps
SIGMA = 1e-3  # white noise on both variables, per square root of a millisecond
KEEP_MS = 10.0  # one sample is kept per so many ms, where the peer can thin while it runs


def random_network(n, seed=7):
    """Dense symmetric network of n regions: weights (largest row sum 1) and lengths in mm."""
    rng = np.random.default_rng(seed)
    weights = _symmetric(rng.lognormal(size=(n, n)))
    lengths_mm = _symmetric(rng.uniform(10.0, 235.0, size=(n, n)))
    return weights / weights.sum(axis=1).max(), lengths_mm


def steps_in(dt_ms, seconds):
    """Number of time steps in a run."""
    return round(seconds * 1000.0 / dt_ms)


def _symmetric(matrix):
    """Mirror the upper triangle; the diagonal is zero."""
    upper = np.triu(matrix, 1)
    return upper + upper.T
