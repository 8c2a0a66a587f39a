"""Gaussian information: closed forms, entropies term by term, laws."""

import numpy as np
import pytest
import scipy.linalg
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.errors import BadShape, BadValue
from syntony.measures.information import dual_total_correlation, o_information, s_information, total_correlation

LAW = settings(max_examples=25, deadline=None)
SEED = st.integers(0, 2**31)
SIZE = st.integers(1, 8)
ALL = (total_correlation, dual_total_correlation, o_information, s_information)


def random_covariance(seed, n, *leading):
    rng = np.random.default_rng(seed)
    x = rng.standard_normal((*leading, n, 2 * n + 2)) * np.exp(rng.standard_normal((*leading, n, 1)))
    return x @ np.swapaxes(x, -1, -2)


def equal(n, r):
    return np.full((n, n), r) + (1 - r) * np.eye(n)


def entropy(covariance, members):
    """Slow and obvious: nats of a Gaussian."""
    part = covariance[np.ix_(members, members)]
    return 0.5 * np.log(np.linalg.det(2 * np.pi * np.e * part)) if len(members) else 0.0


def ou_covariance(weights, gain=0.9):
    """Stationary covariance of dx = (-I + gain W / spectral radius) x + noise."""
    weights = np.asarray(weights, dtype=float)
    drift = gain * weights / np.abs(np.linalg.eigvals(weights)).max() - np.eye(len(weights))
    return scipy.linalg.solve_continuous_lyapunov(drift, -np.eye(len(weights)))


@pytest.mark.parametrize(
    ("n", "r", "total", "dual", "omega"),
    [
        (3, 0.5, 0.346574, 0.261624, 0.084950),
        (4, 0.3, 0.214085, 0.155564, 0.058522),
        (6, 0.5, 1.106486, 0.510503, 0.595983),
    ],
)
def test_equal_correlations(n, r, total, dual, omega):
    assert float(total_correlation(equal(n, r))) == pytest.approx(total, abs=1e-6)
    assert float(dual_total_correlation(equal(n, r))) == pytest.approx(dual, abs=1e-6)
    assert float(o_information(equal(n, r))) == pytest.approx(omega, abs=1e-6)
    closed = -0.5 * np.log((1 - r) ** (n - 1) * (1 + (n - 1) * r))
    assert float(total_correlation(equal(n, r))) == pytest.approx(closed, abs=1e-12)


@pytest.mark.parametrize(("sigma", "omega"), [(0.1, -1.963468), (0.5, -0.510826), (1.0, -0.143841)])
def test_synergy_of_a_noisy_sum(sigma, omega):
    covariance = [[1, 0, 1], [0, 1, 1], [1, 1, 2 + sigma**2]]
    assert float(total_correlation(covariance)) == pytest.approx(0.5 * np.log((2 + sigma**2) / sigma**2), abs=1e-9)
    assert float(o_information(covariance)) == pytest.approx(omega, abs=1e-6)


@pytest.mark.parametrize(
    ("name", "total", "dual", "omega"),
    [("full", 2.0949, 0.7280, 1.3670), ("ring", 2.0884, 0.8865, 1.2019), ("chain", 2.0810, 1.3611, 0.7199)],
)
def test_networks_at_equal_distance_from_instability(name, total, dual, omega):
    apart = np.abs(np.subtract.outer(np.arange(8), np.arange(8)))
    around = np.minimum(apart, 8 - apart)
    weights = {"full": apart > 0, "ring": (around == 1) | (around == 2), "chain": apart == 1}[name]
    covariance = ou_covariance(weights)
    for measure, target in zip(ALL, (total, dual, omega, total + dual)):
        assert float(measure(covariance)) == pytest.approx(target, abs=1.01e-4)


@LAW
@given(SEED, SIZE)
def test_equals_entropies_term_by_term(seed, n):
    covariance = random_covariance(seed, n)
    everyone = list(range(n))
    rest = [[j for j in everyone if j != i] for i in everyone]
    whole, parts = entropy(covariance, everyone), [entropy(covariance, [i]) for i in everyone]
    others = [entropy(covariance, r) for r in rest]
    total = sum(parts) - whole
    dual = whole - sum(whole - h for h in others)
    omega = (n - 2) * whole + sum(h - o for h, o in zip(parts, others))
    shared = sum(h + o - whole for h, o in zip(parts, others))
    for measure, slow in zip(ALL, (total, dual, omega, shared)):
        assert float(measure(covariance)) == pytest.approx(slow, abs=1e-8)


@LAW
@given(SEED, SIZE)
def test_laws(seed, n):
    rng = np.random.default_rng(seed)
    covariance = random_covariance(seed, n, 2, 3)
    scale = np.exp(5 * rng.standard_normal(n))
    order = rng.permutation(n)
    for measure in ALL:
        value = measure(covariance)
        assert value.shape == (2, 3)
        np.testing.assert_allclose(value[1, 2], measure(covariance[1, 2]), atol=1e-12)
        np.testing.assert_allclose(measure(covariance * np.outer(scale, scale)), value, atol=1e-8)
        np.testing.assert_allclose(measure(covariance[..., order, :][..., order]), value, atol=1e-8)
    assert (total_correlation(covariance) >= 0).all()
    assert (dual_total_correlation(covariance) >= 0).all()


@LAW
@given(SEED, SIZE, SIZE)
def test_strangers_add_up_and_independence_is_zero(seed, n, m):
    one, other = random_covariance(seed, n), random_covariance(seed + 1, m)
    both = scipy.linalg.block_diag(one, other)
    for measure in ALL:
        assert float(measure(both)) == pytest.approx(float(measure(one)) + float(measure(other)), abs=1e-9)
        assert float(measure(np.diag(np.diag(one)))) == 0


def test_two_regions_have_neither_redundancy_nor_synergy():
    assert float(o_information(equal(2, 0.7))) == pytest.approx(0, abs=1e-12)


def test_chance_level_of_total_correlation():
    n, samples = 6, 400
    x = np.random.default_rng(0).standard_normal((300, n, samples))
    found = total_correlation(x @ np.swapaxes(x, -1, -2)).mean()
    assert found == pytest.approx(n * (n - 1) / (4 * samples), rel=0.06)


@pytest.mark.parametrize("measure", ALL)
def test_refusals(measure):
    with pytest.raises(BadValue, match=r"smallest eigenvalue of its correlations is -0\.8.*shrink the correlations"):
        measure([[1, 0.9, -0.9], [0.9, 1, 0.9], [-0.9, 0.9, 1]])
    with pytest.raises(BadValue, match=r"not positive definite.*use more samples than regions"):
        measure(np.cov(np.random.default_rng(0).standard_normal((6, 5))))
    with pytest.raises(BadValue, match=r"not positive definite.*remove repeated regions"):
        measure(np.ones((2, 2)))
    with pytest.raises(BadValue, match=r"variance 0 at \(1,\).*drop regions that do not vary"):
        measure([[1, 0], [0, 0]])
    with pytest.raises(BadValue, match=r"covariance is not symmetric: 0\.5 at \(0, 1\) but 0\.1 mirrored"):
        measure([[1, 0.5], [0.1, 1]])
    with pytest.raises(BadShape, match=r"covariance has shape \(2, 3\); expected \(region, region\)"):
        measure(np.ones((2, 3)))
    with pytest.raises(BadShape, match="which is empty"):
        measure(np.ones((0, 0)))
