"""BCM: a region becomes selective for one of K patterns, and its threshold ends at K."""

import numpy as np
import pytest
from numba import njit
from scipy.integrate import solve_ivp

from syntony.engine.rules import numpy_change
from syntony.plasticity.bcm import bcm

CHANGE, change = numpy_change(bcm), njit(bcm.change)
NONE = {"covariance": 0.0, "variance_post": 0.0}


@pytest.mark.parametrize("K", [2, 3, 5])
def test_the_average_over_patterns_ends_selective(K):
    """Orthonormal patterns, each a K-th of the time: y = (K, 0, …), threshold K."""

    def slope(_, state):
        w, threshold = state[:K], state[K]
        total = np.zeros(K + 1)
        for x in np.eye(K):
            known = {"mean_pre": x, "mean_post": w @ x, "rate": 0.01, "tau_threshold": 1.0, **NONE}
            dw, dt = CHANGE(weight=w, threshold=threshold, **known)
            total += np.append(dw, dt) / K
        total[:K][(state[:K] <= 0) & (total[:K] < 0)] = 0.0
        return total

    start = np.append(np.linspace(0.5, 0.3, K), 0.1)
    end = solve_ivp(slope, (0, 4000), start, rtol=1e-10, atol=1e-12, method="LSODA").y[:, -1]
    assert abs(end[0] - K) < 1e-6 * K and abs(end[K] - K) < 1e-6 * K
    assert np.abs(end[1:K]).max() < 1e-6


@njit
def sampled(K, steps, rate, tau):
    np.random.seed(0)
    w, threshold = np.linspace(0.5, 0.3, K), 0.1
    for _ in range(steps):
        k = np.random.randint(K)
        dw, dt = change(w[k], threshold, 0.0, 0.0, w[k], 1.0, rate, tau)
        w[k], threshold = max(w[k] + dw, 0.0), threshold + dt
    return w, threshold


@pytest.mark.parametrize("K", [2, 5])
def test_samples_end_within_five_percent(K):
    w, _ = sampled(K, 400_000, 5e-4, 100.0)
    assert abs(w[0] / K - 1) < 0.05 and w[1:].max() < 0.05 * K


def test_gaussian_third_moment():
    """What the rule takes for ⟨y² x⟩ is that of jointly Gaussian y and x."""
    rng = np.random.default_rng(0)
    y, x = rng.multivariate_normal([0.7, -0.4], [[1.0, 0.3], [0.3, 0.5]], 4_000_000).T
    known = {
        "mean_post": 0.7,
        "mean_pre": -0.4,
        "covariance": 0.3,
        "variance_post": 1.0,
        "rate": 1.0,
        "tau_threshold": 1.0,
    }
    expected = (y * y * x).mean() - 0.2 * (y * x).mean()
    assert abs(CHANGE(weight=0.0, threshold=0.2, **known)[0] - expected) < 5e-3
