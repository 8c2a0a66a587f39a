"""Corrections against their textbook formulas, against other packages, and on noise."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from syntony.chance import adjacency, clusters, compare, false_discovery, max_statistic
from syntony.errors import BadShape, BadValue

LAW = settings(max_examples=30, deadline=None)
SEED = st.integers(0, 2**31)
TAIL = st.sampled_from(["greater", "less", "two-sided"])


@given(st.lists(st.floats(0, 1), min_size=1, max_size=40))
@LAW
def test_false_discovery_equals_scipy(p):
    np.testing.assert_allclose(false_discovery(p), stats.false_discovery_control(p), atol=1e-12)


@given(st.lists(st.floats(0, 1), min_size=1, max_size=20), st.floats(0.01, 0.5))
@LAW
def test_false_discovery_is_the_step_up_rule(p, level):
    """Reject the k smallest, k the largest with p_(k) ≤ k level / m."""
    ordered = np.sort(p)
    allowed = level * np.arange(1, len(p) + 1) / len(p)
    k = max([i + 1 for i in range(len(p)) if ordered[i] <= allowed[i]], default=0)
    near = np.isclose(ordered, allowed, rtol=1e-9).any()
    assert near or (false_discovery(p) <= level).sum() == (k and (np.array(p) <= ordered[k - 1]).sum())


def test_false_discovery_leaves_out_what_was_not_tested():
    np.testing.assert_allclose(false_discovery([[0.01, np.nan], [0.02, 0.5]]), [[0.03, np.nan], [0.03, 0.5]])


@given(SEED, TAIL)
@LAW
def test_max_statistic_equals_a_loop(seed, tail):
    rng = np.random.default_rng(seed)
    observed, null = rng.standard_normal((2, 3)) * 2, rng.standard_normal((19, 2, 3))
    every = np.concatenate([observed[None], null])
    z = (every - every.mean(axis=0)) / every.std(axis=0, ddof=1)
    z = {"greater": z, "less": -z, "two-sided": np.abs(z)}[tail]
    slow = [[sum(z[k].max() >= z[0, i, j] for k in range(20)) / 20 for j in range(3)] for i in range(2)]
    found = max_statistic(observed, null, tail=tail)
    # the observed arrangement counts once, as itself, not by its maximum
    own = np.array([[z[0].max() >= z[0, i, j] for j in range(3)] for i in range(2)])
    assert own.all()
    np.testing.assert_allclose(found, slow)


@given(SEED)
@LAW
def test_one_test_needs_no_correction_and_copies_cost_nothing(seed):
    rng = np.random.default_rng(seed)
    observed, null = rng.standard_normal(), rng.standard_normal(39)
    plain = float(compare(observed, null).p)
    assert float(max_statistic(observed, null)) == pytest.approx(plain)
    copies = max_statistic(np.full(7, observed) * np.arange(1, 8), null[:, None] * np.arange(1, 8))
    np.testing.assert_allclose(copies, plain)


def family(rng, count, tests, n=39):
    """Many families of tests that depend on one another, observed first."""
    return rng.standard_normal((count, n + 1, tests)).cumsum(axis=-1)


def test_family_wise_rate_is_right():
    every = family(np.random.default_rng(1), 3000, 10)
    largest = np.array([max_statistic(one[0], one[1:]).min() for one in every])
    assert (largest <= 0.05).mean() == pytest.approx(0.05, abs=0.012)


@pytest.mark.parametrize("tail", ["greater", "two-sided"])
def test_cluster_rate_is_right(tail):
    every, graph = family(np.random.default_rng(2), 600, 12, n=19), adjacency(12)
    found = [clusters(one[0], one[1:], graph, threshold=1.0, tail=tail).p.min(initial=1.0) for one in every]
    assert (np.array(found) <= 0.05).mean() == pytest.approx(0.05, abs=0.025)


def test_clusters_by_hand():
    null = np.array([[0.0, 1, 0, 1, 0, 1], [1, 0, 1, 0, 1, 0]] * 10)
    observed = np.array([3.0, 4, 0.5, 0.5, 6, 0.5])
    found = clusters(observed, null, adjacency(6), threshold=1.0)
    every = np.concatenate([observed[None], null])
    z = (observed - every.mean(axis=0)) / every.std(axis=0, ddof=1)
    np.testing.assert_array_equal(found.label, [1, 1, 0, 0, 2, 0])
    np.testing.assert_allclose(found.mass, [z[0] + z[1] - 2, z[4] - 1])
    np.testing.assert_allclose(found.p, [1 / 21, 1 / 21])
    below = clusters(-observed, -null, adjacency(6), threshold=1.0, tail="less")
    np.testing.assert_array_equal(below.label, found.label)
    both = clusters(observed * [1, 1, 1, 1, -1, 1], null, adjacency(6), threshold=1.0, tail="two-sided")
    np.testing.assert_array_equal(both.label > 0, [1, 1, 0, 0, 1, 0])


def test_no_cluster():
    found = clusters(np.zeros(3), np.random.default_rng(0).standard_normal((19, 3)), adjacency(3), threshold=5.0)
    assert (found.label == 0).all()
    assert len(found.p) == len(found.mass) == 0


def test_adjacency_of_a_grid_equals_a_loop():
    head = np.array([[0, 1, 0], [1, 0, 1], [0, 1, 0]])
    found = adjacency(2, head, 4).toarray() > 0
    cells = list(np.ndindex(2, 3, 4))
    for a, one in enumerate(cells):
        for b, other in enumerate(cells):
            apart = [i for i in range(3) if one[i] != other[i]]
            near = len(apart) == 1 and (
                head[one[1], other[1]] > 0 if apart == [1] else abs(one[apart[0]] - other[apart[0]]) == 1
            )
            assert found[a, b] == near


def test_refusals():
    with pytest.raises(BadValue, match=r"p has 1\.5; expected numbers from 0 to 1"):
        false_discovery([0.1, 1.5])
    with pytest.raises(BadShape, match=r"neighbours has shape \(2, 2\); expected \(3, 3\)"):
        clusters(np.zeros(3), np.ones((5, 3)), adjacency(2))
    with pytest.raises(BadShape, match="null has 1 surrogate; expected at least 2"):
        max_statistic([1.0], [[1.0]])
    with pytest.raises(BadShape, match="expected a square matrix of neighbours"):
        adjacency(np.ones((2, 3)))
    with pytest.raises(BadValue, match="tail is 'up'"):
        max_statistic([1.0], [[1.0], [2.0]], tail="up")
