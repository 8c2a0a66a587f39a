"""Re-pairings of a whole study."""

from itertools import permutations
from math import factorial

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.chance import available, compare, orders, pairings, repaired, smallest_p
from syntony.errors import BadShape, BadValue

LAW = settings(max_examples=20, deadline=None)
SEED = st.integers(0, 2**31)


@given(st.integers(3, 12), SEED, st.booleans())
@LAW
def test_everybody_is_there_once_and_never_all_with_their_own(groups, seed, derangements):
    n = min(30, available(groups))
    found = pairings(groups, n, seed=seed, derangements=derangements)
    assert found.shape == (n, groups)
    np.testing.assert_array_equal(np.sort(found, axis=1), np.broadcast_to(np.arange(groups), found.shape))
    own = found == np.arange(groups)
    assert not (own.any() if derangements else own.all(axis=1).any())
    pieces = [pairings(groups, 1, seed=seed, derangements=derangements, first=k) for k in range(n)]
    np.testing.assert_array_equal(np.concatenate(pieces), found)


@pytest.mark.parametrize("items", [2, 3, 4, 5])
def test_few_items_are_dealt_without_repeats(items):
    found = orders(items, available(items), seed=1)
    assert available(items) == factorial(items) - 1
    assert {tuple(o) for o in found} == set(permutations(range(items))) - {tuple(range(items))}


@pytest.mark.parametrize("groups", [3, 4, 5])
def test_exact_p_is_uniform_whichever_pairing_was_the_real_one(groups):
    """Every p = 1/n!, 2/n!, … 1 occurs once when each arrangement takes its turn as the observed one."""
    table = np.random.default_rng(groups).standard_normal((groups, groups))
    p = []
    for real in permutations(range(groups)):
        own = table[:, real]  # who was with whom
        null = repaired(own, pairings(groups, available(groups), seed=2))
        p.append(float(compare(np.trace(own) / groups, null).p))
    whole = factorial(groups)
    np.testing.assert_allclose(np.sort(p), np.arange(1, whole + 1) / whole)
    assert min(p) == pytest.approx(smallest_p(available(groups)))


@given(SEED, st.integers(3, 7))
@LAW
def test_repaired_equals_a_loop(seed, groups):
    table = np.random.default_rng(seed).standard_normal((groups, groups, 2))
    found = pairings(groups, 4, seed=seed)
    slow = [[sum(table[i, j, k] for i, j in enumerate(order)) / groups for k in range(2)] for order in found]
    np.testing.assert_allclose(repaired(table, found), slow, atol=1e-12)


def test_spread_over_pairings_is_smaller_than_over_pairs_by_the_root_of_their_number():
    """z ≈ d √N."""
    table = np.random.default_rng(1).standard_normal((25, 25))
    null = repaired(table, pairings(25, 4000, seed=1))
    assert table.std() / null.std() == pytest.approx(5, rel=0.05)


def test_refusals():
    with pytest.raises(BadValue, match="a study of 2 groups cannot be re-paired; expected at least 3"):
        pairings(2, 1, seed=1)
    with pytest.raises(BadValue, match=r"6 orders of 3 were asked for, but only 5 differ from the real one; use n = 5"):
        orders(3, 6, seed=1)
    with pytest.raises(BadShape, match=r"table has shape \(2, 3\) and orders \(1, 2\); expected \(groups, groups, …\)"):
        repaired(np.ones((2, 3)), [[1, 0]])
    with pytest.raises(BadShape, match="whole numbers"):
        repaired(np.ones((2, 2)), [[2, 0]])
