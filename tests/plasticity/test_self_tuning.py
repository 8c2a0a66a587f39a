"""Self-tuning: every mode ends equally strong, and what is antisymmetric stays."""

import numpy as np

import syntony as sy
from syntony.engine.lyapunov import covariance

NOISE, N = 0.2, 8


def tuned():
    rng = np.random.default_rng(0)
    start = 0.2 * rng.standard_normal((N, N))
    edges = np.ones((N, N), bool)
    plastic = [sy.Plasticity("self_tuning", edges=edges, params={"rate": 1e-3})]
    weights = start - np.diag(np.diag(start))
    r = sy.live(sy.Brain("a", weights, signed=True), course=sy.Course(end=4e5), model="linear", params={"tau": 1.0},
                sigma=NOISE**0.5, plasticity=plastic, tolerance=1e-12, every=1e5)  # fmt: skip
    return weights, r["weights"].values[1, 0] - np.eye(N)


def test_the_average_ends_where_every_mode_is_as_strong_as_every_other():
    before, drift = tuned()
    symmetric, antisymmetric = (drift + drift.T) / 2, (drift - drift.T) / 2
    assert np.abs(symmetric + NOISE / 2 * np.eye(N)).max() < 1e-10
    assert np.abs(antisymmetric - (before - before.T) / 2).max() < 1e-10
    assert np.abs(np.linalg.eigvals(drift).real + NOISE / 2).max() < 1e-10
    assert np.abs(covariance(drift, np.full(N, NOISE)) - np.eye(N)).max() < 1e-9
