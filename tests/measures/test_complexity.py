"""The complexities and the curve behind them: closed forms, slow references, laws."""

import importlib
from itertools import combinations

import numpy as np
import pytest
import scipy.linalg
import scipy.stats
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.errors import BadValue
from syntony.measures.complexity import functional_complexity, neural_complexity, o_information_curve, tse_curve
from syntony.measures.information import o_information, total_correlation
from syntony.measures.integration import linkage

LAW = settings(max_examples=25, deadline=None)
SEED = st.integers(0, 2**31)
SIZE = st.integers(2, 8)


def random_covariance(seed, n, *leading):
    rng = np.random.default_rng(seed)
    x = rng.standard_normal((*leading, n, 2 * n + 2)) * np.exp(rng.standard_normal((*leading, n, 1)))
    return x @ np.swapaxes(x, -1, -2)


def random_fc(seed, n, *leading):
    covariance = random_covariance(seed, n, *leading)
    sd = np.sqrt(np.diagonal(covariance, axis1=-2, axis2=-1))
    return covariance / sd[..., :, None] / sd[..., None, :]


def equal(n, r):
    return np.full((n, n), r) + (1 - r) * np.eye(n)


def ou_covariance(weights, gain=0.9):
    """Stationary covariance of dx = (-I + gain W / spectral radius) x + noise."""
    weights = np.asarray(weights, dtype=float)
    drift = gain * weights / np.abs(np.linalg.eigvals(weights)).max() - np.eye(len(weights))
    return scipy.linalg.solve_continuous_lyapunov(drift, -np.eye(len(weights)))


def entropy(covariance, members):
    return 0.5 * np.log(np.linalg.det(2 * np.pi * np.e * covariance[np.ix_(members, members)]))


# ---- neural complexity -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("n", "r", "target"), [(3, 0.5, 0.202733), (4, 0.3, 0.152300), (6, 0.5, 0.857238)])
def test_neural_complexity_of_equal_correlations(n, r, target):
    assert float(neural_complexity(equal(n, r))) == pytest.approx(target, abs=1e-6)
    # all groups of one size are alike, so any sample is exact
    assert float(neural_complexity(equal(n, r), samples=1)) == pytest.approx(target, abs=1e-6)


def test_neural_complexity_of_many_equal_regions():
    n, r = 40, 0.2
    k = np.arange(1, n + 1)
    log_det = (k - 1) * np.log(1 - r) + np.log(1 + (k - 1) * r)
    closed = 0.5 * (log_det - k / n * log_det[-1]).sum()
    assert float(neural_complexity(equal(n, r), samples=3)) == pytest.approx(closed, rel=1e-10)


@pytest.mark.parametrize(("name", "target"), [("full", 1.7429), ("ring", 1.9179), ("chain", 2.4820)])
def test_neural_complexity_of_networks(name, target):
    apart = np.abs(np.subtract.outer(np.arange(8), np.arange(8)))
    around = np.minimum(apart, 8 - apart)
    weights = {"full": apart > 0, "ring": (around == 1) | (around == 2), "chain": apart == 1}[name]
    assert float(neural_complexity(ou_covariance(weights))) == pytest.approx(target, abs=1e-4)


@settings(max_examples=12, deadline=None)
@given(SEED, st.integers(1, 6))
def test_neural_complexity_by_both_published_sums(seed, n):
    covariance = random_covariance(seed, n)
    everyone = range(n)

    def shared(members):  # I(X_k)
        return sum(entropy(covariance, [i]) for i in members) - entropy(covariance, list(members))

    by_integration, by_mutual_information = 0.0, 0.0
    for k in range(1, n + 1):
        groups = list(combinations(everyone, k))
        by_integration += k / n * shared(everyone) - np.mean([shared(g) for g in groups])
        if k < n:
            rest = [[i for i in everyone if i not in g] for g in groups]
            by_mutual_information += 0.5 * np.mean(
                [shared(everyone) - shared(g) - shared(r) for g, r in zip(groups, rest)]
            )
    assert float(neural_complexity(covariance)) == pytest.approx(by_integration, abs=1e-8)
    assert float(neural_complexity(covariance)) == pytest.approx(by_mutual_information, abs=1e-8)


@LAW
@given(SEED, SIZE)
def test_neural_complexity_laws(seed, n):
    rng = np.random.default_rng(seed)
    covariance = random_covariance(seed, n, 2, 2)
    value = neural_complexity(covariance)
    assert value.shape == (2, 2)
    assert (value >= -1e-12).all()
    np.testing.assert_allclose(value[1, 0], neural_complexity(covariance[1, 0]), atol=1e-12)
    order, scale = rng.permutation(n), np.exp(3 * rng.standard_normal(n))
    np.testing.assert_allclose(neural_complexity(covariance[..., order, :][..., order]), value, atol=1e-9)
    np.testing.assert_allclose(neural_complexity(covariance * np.outer(scale, scale)), value, atol=1e-9)
    assert float(neural_complexity(np.diag(scale))) == pytest.approx(0, abs=1e-12)


def test_neural_complexity_grows_and_is_small_for_the_knot_relative_to_its_integration():
    chain, knot = ou_covariance(np.eye(8, k=1) + np.eye(8, k=-1)), equal(8, 0.99)
    assert neural_complexity(chain) / total_correlation(chain) > 2 * neural_complexity(knot) / total_correlation(knot)


def test_sampled_orders_approach_all_groups():
    covariance = random_covariance(5, 12)
    exact = float(neural_complexity(covariance))
    found = np.array([neural_complexity(covariance, samples=20, seed=seed) for seed in range(60)])
    assert found.std() < 0.05 * exact
    assert found.mean() == pytest.approx(exact, abs=4 * found.std() / np.sqrt(60))


def test_sampling_is_reproducible_and_the_same_for_all_leading_axes():
    covariance = random_covariance(6, 24, 3)
    value = neural_complexity(covariance, samples=30, seed=4)
    np.testing.assert_allclose(value, [neural_complexity(c, samples=30, seed=4) for c in covariance], atol=1e-12)
    assert (value == neural_complexity(covariance, samples=30, seed=np.random.default_rng(4))).all()
    assert (value != neural_complexity(covariance, samples=30, seed=5)).all()
    assert (neural_complexity(covariance) == neural_complexity(covariance, samples=500, seed=0)).all()


@pytest.mark.parametrize("samples", [None, 9])
def test_blocks_of_memory_do_not_show(monkeypatch, samples):
    covariance = random_covariance(7, 6, 5)
    at_once = neural_complexity(covariance, samples=samples)
    monkeypatch.setattr(importlib.import_module("syntony.measures.complexity"), "BLOCK", 2 * 2**6)
    np.testing.assert_allclose(neural_complexity(covariance, samples=samples), at_once, atol=1e-12)


def test_default_sampling_is_as_precise_as_the_docstring_says():
    fc = random_fc(8, 100)
    found = np.array([neural_complexity(fc, seed=seed) for seed in range(4)])
    assert found.std() < 0.003 * found.mean()


@pytest.mark.parametrize("scaling", ["equal distance from instability", "equal total weight"])
def test_unlinked_modules_score_highest_so_linkage_must_be_read_beside_it(scaling):
    apart = np.kron(np.eye(2), 1 - np.eye(4))
    joined = apart.copy()
    joined[3, 4] = joined[4, 3] = 1
    modules = [0] * 4 + [1] * 4
    gains = {"equal distance from instability": (0.9, 0.9)}.get(scaling)
    if gains is None:
        radius = [np.linalg.eigvalsh(w).max() / w.sum() for w in (apart, joined)]
        gains = (0.9, 0.9 * radius[1] / radius[0])
    unlinked, linked = ou_covariance(apart, gains[0]), ou_covariance(joined, gains[1])
    assert neural_complexity(unlinked) > 1.1 * neural_complexity(linked)
    assert float(linkage(unlinked, modules)) == pytest.approx(0, abs=1e-12)
    assert float(linkage(linked, modules)) > 0.1


# ---- curve over sizes ------------------------------------------------------------------------------------------------


@settings(max_examples=12, deadline=None)
@given(SEED, st.integers(1, 7))
def test_curve_equals_the_mean_integration_of_groups(seed, n):
    covariance = random_covariance(seed, n, 2)
    for one, found in zip(covariance, tse_curve(covariance)):
        for k in range(1, n + 1):
            shared = [total_correlation(one[np.ix_(g, g)]) for g in combinations(range(n), k)]
            assert float(found[k - 1]) == pytest.approx(k / n * total_correlation(one) - np.mean(shared), abs=1e-10)


@LAW
@given(SEED, SIZE)
def test_curve_laws(seed, n):
    covariance = random_covariance(seed, n, 2, 2)
    curve = tse_curve(covariance)
    assert curve.shape == (2, 2, n)
    assert (curve >= -1e-12).all()
    np.testing.assert_allclose(curve[..., 0], total_correlation(covariance) / n, atol=1e-12)
    assert (curve[..., -1] == 0).all()
    np.testing.assert_allclose(curve.sum(axis=-1), neural_complexity(covariance), atol=1e-12)
    sampled = tse_curve(covariance, samples=50, seed=1)
    np.testing.assert_allclose(sampled[..., [0, -1]], curve[..., [0, -1]], atol=1e-12)


def test_curve_of_equal_correlations_at_the_largest_exact_size():
    n, r = 20, 0.3
    k = np.arange(1, n + 1)
    log_det = (k - 1) * np.log(1 - r) + np.log(1 + (k - 1) * r)
    np.testing.assert_allclose(tse_curve(equal(n, r)), 0.5 * (log_det - k / n * log_det[-1]), atol=1e-12)


@settings(max_examples=12, deadline=None)
@given(SEED, st.integers(1, 7))
def test_curve_of_o_information_equals_the_mean_over_groups(seed, n):
    covariance = random_covariance(seed, n, 2)
    for one, found in zip(covariance, o_information_curve(covariance)):
        for k in range(1, n + 1):
            each = [float(o_information(one[np.ix_(g, g)])) for g in combinations(range(n), k)]
            assert float(found[k - 1]) == pytest.approx(np.mean(each), abs=1e-9)
    sampled = o_information_curve(covariance, samples=40, seed=seed)
    ends = [0, 1, -1] if n > 1 else [0]
    np.testing.assert_allclose(sampled[..., ends], o_information_curve(covariance)[..., ends], atol=1e-9)


def test_sampled_curve_of_o_information_is_near():
    covariance = random_covariance(9, 14)
    exact = o_information_curve(covariance)
    found = np.array([o_information_curve(covariance, samples=200, seed=seed) for seed in range(20)])
    np.testing.assert_allclose(found.mean(axis=0), exact, atol=4 * (found.std(axis=0) / np.sqrt(20)).max())
    assert found.std(axis=0).max() < 0.05 * np.abs(exact).max()


# ---- functional complexity -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("r", [0.0, 0.3, 0.5, 1.0])
def test_functional_complexity_of_equal_correlations_is_zero(r):
    assert float(functional_complexity(equal(6, r))) == pytest.approx(0, abs=1e-12)


def test_functional_complexity_of_uniform_correlations():
    n, bins = 100, 50
    edges = n * (n - 1) // 2
    upper = np.triu(np.random.default_rng(0).uniform(size=(40, n, n)), 1)
    found = functional_complexity(upper + np.swapaxes(upper, -1, -2) + np.eye(n))
    counts = np.arange(edges + 1)
    away = (np.abs(counts / edges - 1 / bins) * scipy.stats.binom.pmf(counts, edges, 1 / bins)).sum()
    expected = 1 - bins / (2 * (bins - 1)) * bins * away
    assert expected == pytest.approx(0.9595, abs=1e-4)
    assert found.mean() == pytest.approx(expected, abs=4 * found.std() / np.sqrt(40))
    assert abs(found - 0.950).max() < 0.025


def test_functional_complexity_is_one_when_every_bin_is_filled_alike():
    fc = np.eye(5)
    fc[np.triu_indices(5, 1)] = (np.arange(10) + 0.5) / 10
    fc = np.maximum(fc, fc.T)
    assert float(functional_complexity(fc, bins=10)) == pytest.approx(1, abs=1e-12)


@LAW
@given(SEED, SIZE, st.integers(2, 60))
def test_functional_complexity_equals_a_histogram(seed, n, bins):
    fc = random_fc(seed, n, 3)
    for one, found in zip(fc, functional_complexity(fc, bins=bins)):
        r = [abs(one[i, j]) for i in range(n) for j in range(i + 1, n)]
        share = np.histogram(r, bins=bins, range=(0, 1))[0] / len(r)
        assert float(found) == pytest.approx(1 - bins / (2 * (bins - 1)) * abs(share - 1 / bins).sum(), abs=1e-12)
        assert 0 <= found <= 1


# ---- refusals --------------------------------------------------------------------------------------------------------


def test_refusals():
    for measure in (neural_complexity, tse_curve, o_information_curve):
        with pytest.raises(BadValue, match="smallest eigenvalue"):
            measure(np.ones((3, 3)))
        with pytest.raises(BadValue, match="samples is 0; expected a number of at least 1"):
            measure(np.eye(3), samples=0)
        for seed in (None, -1, "a", 1.5, True):
            with pytest.raises(BadValue, match="expected a whole number of at least 0 or a numpy Generator"):
                measure(np.eye(3), samples=2, seed=seed)
    with pytest.raises(BadValue, match="bins is 1; expected a number of at least 2"):
        functional_complexity(np.eye(3), bins=1)
    with pytest.raises(BadValue, match=r"fc has 0\.01 on its diagonal"):
        functional_complexity(0.01 * np.eye(3))
