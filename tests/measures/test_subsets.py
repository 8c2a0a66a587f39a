"""Information of every group of regions: each group alone, laws, closed forms."""

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.errors import BadValue
from syntony.measures.information import dual_total_correlation, o_information, s_information, total_correlation
from syntony.measures.subsets import (
    dual_total_correlation_of_subsets,
    o_information_of_subsets,
    s_information_of_subsets,
    total_correlation_of_subsets,
)

LAW = settings(max_examples=20, deadline=None)
SEED = st.integers(0, 2**31)
PAIRS = (
    (total_correlation_of_subsets, total_correlation),
    (dual_total_correlation_of_subsets, dual_total_correlation),
    (o_information_of_subsets, o_information),
    (s_information_of_subsets, s_information),
)


def random_covariance(seed, n, *leading):
    rng = np.random.default_rng(seed)
    x = rng.standard_normal((*leading, n, 2 * n + 2)) * np.exp(rng.standard_normal((*leading, n, 1)))
    return x @ np.swapaxes(x, -1, -2)


@LAW
@given(SEED, st.integers(1, 6))
def test_every_group_equals_that_group_alone(seed, n):
    covariance = random_covariance(seed, n, 2)
    for of_subsets, alone in PAIRS:
        found = of_subsets(covariance)
        assert found.shape == (2, 2**n)
        assert (found[:, 0] == 0).all()
        for mask in range(1, 2**n):
            group = [i for i in range(n) if mask >> i & 1]
            np.testing.assert_allclose(found[:, mask], alone(covariance[:, group][..., group]), atol=1e-10)


@LAW
@given(SEED, st.integers(1, 7), st.integers(1, 7))
def test_groups_of_one_size_are_those_of_the_full_table(seed, n, order):
    order = min(order, n)
    covariance = random_covariance(seed, n, 2, 1)
    masks = [sum(1 << i for i in group) for group in combinations(range(n), order)]
    for of_subsets, _ in PAIRS:
        np.testing.assert_allclose(of_subsets(covariance, order), of_subsets(covariance)[..., masks], atol=1e-10)


def test_many_regions_and_the_largest_order():
    covariance = random_covariance(1, 40)
    triplets = list(combinations(range(40), 3))
    found = o_information_of_subsets(covariance, 3)
    for place in (0, 1, 38, 5000, len(triplets) - 1):
        group = triplets[place]
        assert float(found[place]) == pytest.approx(float(o_information(covariance[np.ix_(group, group)])), abs=1e-10)
    assert float(o_information_of_subsets(covariance, 40)[0]) == pytest.approx(
        float(o_information(covariance)), abs=1e-9
    )


@pytest.mark.parametrize("r", [0.2, 0.7])
def test_a_million_groups_of_equal_correlations(r):
    n = 20
    size = np.array([mask.bit_count() for mask in range(2**n)])
    log_det = np.where(size > 0, (size - 1) * np.log(1 - r) + np.log(1 + (size - 1) * r), 0.0)
    smaller = np.where(size > 1, (size - 2) * np.log(1 - r) + np.log(np.maximum(1 + (size - 2) * r, 1)), 0.0)
    omega = 0.5 * ((size - 2) * log_det - size * smaller)
    covariance = np.full((n, n), r) + (1 - r) * np.eye(n)
    np.testing.assert_allclose(o_information_of_subsets(covariance), omega, atol=1e-9)
    assert float(o_information_of_subsets(covariance)[0b111]) == pytest.approx(
        float(o_information(covariance[:3, :3])), abs=1e-12
    )


def test_refusals():
    with pytest.raises(BadValue, match="order is 4, but covariance has 3 regions; expected a number from 1 to 3"):
        o_information_of_subsets(np.eye(3), order=4)
    with pytest.raises(BadValue, match="order is 0; expected a number of at least 1"):
        total_correlation_of_subsets(np.eye(3), order=0)
    with pytest.raises(BadValue, match=r"all groups of 26 regions are 6\.7e\+07; expected at most 3\.4e\+07"):
        s_information_of_subsets(np.eye(26))
    with pytest.raises(BadValue, match=r"the groups of 9 of 100 regions are 1\.9e\+12.*or a small order"):
        dual_total_correlation_of_subsets(np.eye(100), order=9)
    with pytest.raises(BadValue, match="not positive definite"):
        o_information_of_subsets(np.ones((3, 3)))
