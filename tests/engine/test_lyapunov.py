"""The doubling solver against SciPy, and what follows from a covariance."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.linalg import solve_continuous_lyapunov

from syntony.engine import lyapunov

LAW = settings(max_examples=40, deadline=None)


def stable(seed, n, margin):
    """A random matrix whose leading eigenvalue is -margin."""
    A = np.random.default_rng(seed).standard_normal((n, n))
    return A - np.eye(n) * (np.linalg.eigvals(A).real.max() + margin)


@LAW
@given(st.integers(0, 2**31), st.integers(1, 12), st.sampled_from([0.01, 0.3, 5.0]))
def test_covariance_equals_scipy(seed, n, margin):
    A, q = stable(seed, n, margin), np.random.default_rng(seed).uniform(0, 2, n)
    expected = solve_continuous_lyapunov(A, -np.diag(q))
    assert lyapunov.covariance(A, q) == pytest.approx(expected, abs=1e-9 * np.abs(expected).max() / margin)


@pytest.mark.parametrize("frequency", [0.05, 10.0, 40.0])
def test_a_weakly_damped_rhythm_is_solved(frequency):
    """Damping up to ten thousand times slower than the rotation: variance q / (2 damping) whatever the frequency."""
    damping, omega = 0.02, 2 * np.pi * frequency
    A = np.array([[-damping, -omega], [omega, -damping]])
    expected = np.eye(2) * 4.0 / (2 * damping)
    assert lyapunov.covariance(A, np.full(2, 4.0)) == pytest.approx(expected, abs=1e-7 * expected.max())


def test_rates_of_very_different_size():
    A, q = np.diag([-1e-3, -1.0, -1e4]), np.array([1.0, 1.0, 1.0])
    assert np.diag(lyapunov.covariance(A, q)) == pytest.approx([500.0, 0.5, 5e-5], rel=1e-10)


@LAW
@given(st.integers(0, 2**31), st.floats(0.1, 10))
def test_scaling(seed, factor):
    """Noise times c: covariance times c. Time run faster by c: covariance divided by c."""
    A, q = stable(seed, 5, 1.0), np.ones(5)
    P = lyapunov.covariance(A, q)
    assert lyapunov.covariance(A, factor * q) == pytest.approx(factor * P, rel=1e-9, abs=1e-12)
    assert lyapunov.covariance(factor * A, q) == pytest.approx(P / factor, rel=1e-9, abs=1e-12)


def test_lags_and_spectrum_of_a_leak():
    """exp(-lag/tau) q tau/2, and q / (1/tau² + omega²)."""
    tau, q = 0.1, 3.0
    A = np.array([[-1 / tau]])
    P = lyapunov.covariance(A, np.array([q]))
    assert P[0, 0] == pytest.approx(q * tau / 2)
    assert lyapunov.lagged(A, P, 0.05)[0, 0] == pytest.approx(q * tau / 2 * np.exp(-0.5))
    frequencies = np.array([0.0, 1.0, 7.0])
    expected = q / (1 / tau**2 + (2 * np.pi * frequencies) ** 2)
    assert lyapunov.spectrum(A, np.array([q]), frequencies)[:, 0, 0] == pytest.approx(expected)
    assert lyapunov.abscissa(A) == -1 / tau
