"""Integration, differentiation and linkage: closed forms, slow references, laws."""

from itertools import combinations

import numpy as np
import pytest
import scipy.linalg
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.errors import BadShape, BadValue
from syntony.measures.integration import differentiation, effective_rank, integration, linkage

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


def two_blocks(size, inside, outside):
    fc = np.full((2 * size, 2 * size), outside)
    fc[:size, :size] = fc[size:, size:] = inside
    np.fill_diagonal(fc, 1.0)
    return fc


def entropy(covariance, members):
    return 0.5 * np.log(np.linalg.det(2 * np.pi * np.e * covariance[np.ix_(members, members)]))


# ---- integration -----------------------------------------------------------------------------------------------------


def largest_group_slowly(fc, threshold):
    n, unseen, largest = len(fc), set(range(len(fc))), 0
    while unseen:
        group, frontier = set(), {unseen.pop()}
        while frontier:
            i = frontier.pop()
            group.add(i)
            frontier |= {j for j in range(n) if j not in group and fc[i, j] > threshold}
        unseen -= group
        largest = max(largest, len(group))
    return largest if largest > 1 else 0


@pytest.mark.parametrize("size", [1, 2, 5])
def test_integration_of_two_blocks(size):
    expected = 0.4 if size > 1 else 0.2  # blocks of one region fall apart at once
    assert float(integration(two_blocks(size, 0.6, 0.2))) == pytest.approx(expected, abs=1e-12)


def test_integration_of_the_extremes():
    assert float(integration(np.eye(4))) == 0
    assert float(integration(np.ones((4, 4)))) == 1
    assert float(integration(-equal(3, 0.4) * ~np.eye(3, dtype=bool))) == 0


@LAW
@given(SEED, SIZE, st.integers(1, 60))
def test_integration_equals_searching_every_threshold(seed, n, steps):
    fc = random_fc(seed, n, 2, 2)
    found = integration(fc, steps=steps)
    for index in np.ndindex(2, 2):
        slow = np.mean([largest_group_slowly(fc[index], k / steps) / n for k in range(steps)])
        assert float(found[index]) == pytest.approx(slow, abs=1e-12)


@LAW
@given(SEED, SIZE)
def test_graph_measures_do_not_depend_on_the_order_of_regions(seed, n):
    rng = np.random.default_rng(seed)
    fc, order = random_fc(seed, n, 3), rng.permutation(n)
    permuted = fc[..., order, :][..., order]
    np.testing.assert_allclose(integration(permuted), integration(fc), atol=1e-12)
    assert ((integration(fc) >= 0) & (integration(fc) <= 1)).all()
    no_diagonal = fc * ~np.eye(n, dtype=bool)
    np.testing.assert_allclose(integration(no_diagonal), integration(fc), atol=1e-12)


@LAW
@given(SEED, SIZE)
def test_more_correlation_never_lowers_integration(seed, n):
    fc = random_fc(seed, n)
    higher = np.minimum(fc + 0.1, 1)
    assert integration(higher) >= integration(fc)


# ---- differentiation and linkage -------------------------------------------------------------------------------------


@pytest.mark.parametrize(("n", "r"), [(2, 0.0), (3, 0.5), (10, 0.9), (4, 1.0)])
def test_effective_rank_of_equal_correlations(n, r):
    p = np.array([1 + (n - 1) * r, *[1 - r] * (n - 1)]) / n
    p = p[p > 1e-15]
    assert float(effective_rank(equal(n, r))) == pytest.approx(np.exp(-(p * np.log(p)).sum()), rel=1e-9)


@LAW
@given(SEED, SIZE)
def test_effective_rank_laws(seed, n):
    rng = np.random.default_rng(seed)
    covariance = random_covariance(seed, n, 3)
    value = effective_rank(covariance)
    for one, found in zip(random_fc(seed, n, 3), value):
        p = [v / n for v in np.linalg.svd(one)[1]]
        assert float(found) == pytest.approx(np.prod([q**-q for q in p]), rel=1e-9)
    assert ((value >= 1) & (value <= n + 1e-12)).all()
    np.testing.assert_allclose(differentiation(covariance), value / n, atol=1e-15)
    order, scale = rng.permutation(n), np.exp(3 * rng.standard_normal(n))
    np.testing.assert_allclose(effective_rank(covariance[..., order, :][..., order]), value, atol=1e-9)
    np.testing.assert_allclose(effective_rank(covariance * np.outer(scale, scale)), value, atol=1e-9)


def test_few_samples_allow_few_patterns():
    fc = np.corrcoef(np.random.default_rng(0).standard_normal((20, 6)))
    assert float(effective_rank(fc)) <= 5 + 1e-6


@LAW
@given(SEED, st.integers(3, 8))
def test_linkage_equals_mutual_information_of_pairs_of_modules(seed, n):
    covariance = random_covariance(seed, n, 2)
    modules = np.array(["a", "b", "c"])[np.arange(n) % 3]
    groups = [np.flatnonzero(modules == m).tolist() for m in "abc"]
    for one, found in zip(covariance, linkage(covariance, modules)):
        slow = [entropy(one, a) + entropy(one, b) - entropy(one, a + b) for a, b in combinations(groups, 2)]
        assert float(found) == pytest.approx(np.mean(slow), abs=1e-8)
        assert found >= 0


@LAW
@given(SEED, SIZE)
def test_linkage_laws(seed, n):
    rng = np.random.default_rng(seed)
    covariance = random_covariance(seed, n)
    modules = np.arange(n) % 2
    value = float(linkage(covariance, modules))
    order, scale = rng.permutation(n), np.exp(3 * rng.standard_normal(n))
    assert float(linkage(covariance[np.ix_(order, order)], modules[order])) == pytest.approx(value, abs=1e-9)
    assert float(linkage(covariance * np.outer(scale, scale), modules)) == pytest.approx(value, abs=1e-9)
    assert float(linkage(covariance, np.where(modules, "x", "y"))) == pytest.approx(value, abs=1e-12)
    alone = scipy.linalg.block_diag(covariance, random_covariance(seed + 1, n))
    assert float(linkage(alone, np.repeat([0, 1], n))) == pytest.approx(0, abs=1e-12)


def test_chance_level_of_linkage():
    samples = 400
    x = np.random.default_rng(0).standard_normal((300, 5, samples))
    found = linkage(x @ np.swapaxes(x, -1, -2), [0, 0, 1, 1, 1]).mean()
    assert found == pytest.approx(2 * 3 / (2 * samples), rel=0.08)


# ---- refusals --------------------------------------------------------------------------------------------------------


def test_refusals():
    with pytest.raises(BadValue, match=r"fc has 1\.5 at \(0, 1\); expected correlations from -1 to 1"):
        integration([[1, 1.5], [1.5, 1]])
    with pytest.raises(BadValue, match="fc is not symmetric"):
        integration([[1, 0.5], [0.4, 1]])
    with pytest.raises(BadShape, match="fc has one region; expected at least 2"):
        integration([[1.0]])
    with pytest.raises(BadValue, match=r"smallest eigenvalue of its correlations is -0\.8"):
        effective_rank([[1, 0.9, -0.9], [0.9, 1, 0.9], [-0.9, 0.9, 1]])
    with pytest.raises(BadShape, match=r"modules has shape \(2,\); expected \(3,\), one label per region"):
        linkage(np.eye(3), [0, 1])
    with pytest.raises(BadValue, match="modules has one module"):
        linkage(np.eye(3), [0, 0, 0])
    with pytest.raises(BadValue, match=r"modules is missing \(NaN\) at region 1"):
        linkage(np.eye(3), [0, np.nan, 1])
