"""Pruning: what degradation and restoration keep, memory after deletion, and networks pruned ever more slowly."""

from functools import cache
from math import comb

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numba import njit

from syntony import errors
from syntony.plasticity.pruning import (
    SHAPES,
    degrade_and_restore,
    delete_weakest,
    deletion,
    pruning,
    pruning_rate,
    pruning_shares,
)
from syntony.units import year

UNITS, PATTERNS, NOISE = 500, 40, 0.1
REGIONS, PAIRS, TESTED, EDGES, ROUNDS, FAR = 80, 800, 100, 400, 10, 10
networks = st.tuples(st.integers(2, 8), st.integers(0, 2**32 - 1))


def drawn(size, seed):
    rng = np.random.default_rng(seed)
    weights = rng.normal(size=(size, size)) * (rng.random((size, size)) < 0.7)
    np.fill_diagonal(weights, 0)
    return weights


@given(networks, st.floats(0, 2), st.floats(0, 0.9))
def test_pruning_keeps_field_sign_and_order_and_makes_no_edges(network, loss, alpha):
    weights = drawn(*network)
    new = degrade_and_restore(weights, loss, alpha, np.inf)
    assert ((new == 0) | (np.sign(new) == np.sign(weights))).all()
    for before, after in zip(np.abs(weights), np.abs(new)):
        assert after.sum() == pytest.approx(before.sum(), rel=1e-12) or (after == 0).all()
        assert (np.diff(after[np.argsort(before)]) >= -1e-12).all()


@given(networks, st.floats(0, 0.9))
def test_degradation_in_proportion_changes_nothing(network, loss):
    weights = drawn(*network)
    assert degrade_and_restore(weights, loss, 1.0, np.inf) == pytest.approx(weights, abs=1e-12)


@given(networks, st.floats(0.01, 1))
def test_no_weight_is_beyond_the_cap(network, cap):
    assert np.abs(degrade_and_restore(drawn(*network), 0.1, 0.5, cap)).max() <= cap


@given(networks)
def test_both_know_no_order_of_regions(network):
    weights = drawn(*network)
    order = np.random.default_rng(network[1]).permutation(network[0])
    for remodel in (lambda w: degrade_and_restore(w, 0.1, 0.5, 1.0), lambda w: delete_weakest(w, 0.4)):
        permuted = remodel(weights[np.ix_(order, order)])
        assert permuted == pytest.approx(remodel(weights)[np.ix_(order, order)], abs=1e-12)


def test_small_exponents_take_the_weak_and_large_ones_the_strong():
    weights = np.array([[0.0, 0.1, 0.4, 1.5]] * 4)
    np.testing.assert_allclose(degrade_and_restore(weights, 0.2, 0.0, np.inf)[0], np.array([0, 0, 0.2, 1.3]) * 2 / 1.5)
    evened = degrade_and_restore(weights, 0.2, 2.0, np.inf)[0]
    assert evened[1] > 0.1 and evened[3] < 1.5


def deleted_slowly(weights, share):
    edges = sorted(abs(w) for w in weights.ravel() if w != 0)
    count = round(share * len(edges))
    smallest = edges[count] if count < len(edges) else np.inf
    return np.array([[w if abs(w) >= smallest else 0.0 for w in row] for row in weights])


@given(networks, st.floats(0, 1))
def test_deletion_is_the_slow_one_and_takes_the_share(network, share):
    weights = drawn(*network)
    new = delete_weakest(weights, share)
    np.testing.assert_array_equal(new, deleted_slowly(weights, share))
    assert (new != 0).sum() == (weights != 0).sum() - round(share * (weights != 0).sum())


@given(networks, st.floats(0, 1))
def test_deletion_keeps_symmetry(network, share):
    weights = drawn(*network)
    new = delete_weakest(weights + weights.T, share)
    np.testing.assert_array_equal(new, new.T)


def recalled(weights, patterns, rng):
    """Mean overlap with the pattern after ten sweeps from cues of which a tenth is wrong."""
    states = patterns * np.where(rng.random(patterns.shape) < NOISE, -1, 1)
    for _ in range(10):
        for unit in rng.permutation(UNITS):
            states[:, unit] = np.where(states @ weights[unit] >= 0, 1.0, -1.0)
    return np.mean(states * patterns)


def memory(seed):
    rng = np.random.default_rng(seed)
    patterns = rng.choice([-1.0, 1.0], (PATTERNS, UNITS))
    weights = patterns.T @ patterns / UNITS
    np.fill_diagonal(weights, 0)
    return weights, patterns, rng


def deleted_at_random(weights, kept, rng):
    stays = np.triu(rng.random(weights.shape) < kept, 1)
    return weights * (stays | stays.T)


@pytest.mark.parametrize("kept, weakest, at_random", [(0.5, 0.999, 0.976), (0.2, 0.991, 0.715)])
def test_memory_survives_the_loss_of_its_weakest_edges(kept, weakest, at_random):
    overlaps = []
    for seed in range(8):
        weights, patterns, rng = memory(seed)
        pair = delete_weakest(weights, 1 - kept), deleted_at_random(weights, kept, rng)
        overlaps.append([recalled(w, patterns, rng) for w in pair])
    assert np.mean(overlaps, axis=0) == pytest.approx([weakest, at_random], abs=0.02)


def test_degradation_and_restoration_come_close_to_deleting_the_weakest():
    weights, patterns, rng = memory(0)
    edges = (weights != 0).sum()
    while (weights != 0).sum() > 0.5 * edges:
        weights = degrade_and_restore(weights, 0.01, 0.5, np.inf)
    kept = (weights != 0).sum() / edges
    assert 0.3 < kept < 0.5
    assert recalled(weights, patterns, rng) > 0.98
    assert recalled(deleted_at_random(memory(0)[0], kept, rng), patterns, rng) < 0.98


@njit
def find_path(edges, start, end, order, parent, queue):
    """Breadth-first search; `order` breaks ties."""
    parent[:] = -1
    parent[start] = start
    queue[0] = start
    head, tail = 0, 1
    while head < tail:
        here = queue[head]
        head += 1
        for there in order:
            if edges[here, there] and parent[there] < 0:
                parent[there] = here
                if there == end:
                    return True
                queue[tail] = there
                tail += 1
    return False


@njit
def uses(edges, pairs, orders):
    """How often each edge lies on the shortest path of a pair."""
    n = len(edges)
    count, parent, queue = np.zeros((n, n)), np.empty(n, np.int64), np.empty(n, np.int64)
    for k in range(len(pairs)):
        start, here = pairs[k]
        if find_path(edges, start, here, orders[k], parent, queue):
            while here != start:
                count[parent[here], here] += 1
                here = parent[here]
    return count


@njit
def routing(edges, pairs):
    """Mean length of the shortest path (FAR if there is none) and mean number of paths without a common edge."""
    n = len(edges)
    parent, queue, order = np.empty(n, np.int64), np.empty(n, np.int64), np.arange(n)
    length, paths = 0, 0
    for k in range(len(pairs)):
        start, end = pairs[k]
        left, found = edges.copy(), 0
        while find_path(left, start, end, order, parent, queue):
            here = end
            while here != start:
                left[parent[here], here] = False
                left[here, parent[here]] = True
                here = parent[here]
                length += found == 0
            found += 1
        length += FAR * (found == 0)
        paths += found
    return length / len(pairs), paths / len(pairs)


def pruned_network(shape, seed):
    """Messages from one half to the other run through a full network, of which the least used edges go, round by round."""
    rng = np.random.default_rng(seed)
    half, n = REGIONS // 2, REGIONS
    pairs = np.stack([rng.integers(0, half, PAIRS + TESTED), rng.integers(half, n, PAIRS + TESTED)], axis=1)
    edges, count = ~np.eye(n, dtype=bool), np.zeros((n, n))
    for messages, share in zip(np.split(pairs[:PAIRS], ROUNDS), pruning_shares(shape, ROUNDS, EDGES / (n * (n - 1)))):
        orders = rng.permuted(np.tile(np.arange(n), (len(messages), 1)), axis=1)
        count += uses(edges, messages, orders)
        broken_ties = 0.1 + count + 0.01 * rng.random((n, n))
        edges = deletion.remodel(np.where(edges, broken_ties, 0.0), share) > 0
    assert abs(edges.sum() - EDGES) <= 3
    return routing(edges, pairs[PAIRS:])


@cache
def fifty_networks(shape):
    return np.array([pruned_network(shape, seed) for seed in range(50)]).T


@pytest.mark.parametrize("other", ["constant", "increasing", "ending"])
def test_a_falling_rate_prunes_to_shorter_and_more_paths(other):
    """Sign test, doi:10.1371/journal.pcbi.1004347; tolerance from the binomial distribution."""
    length, paths = fifty_networks("decreasing")
    other_length, other_paths = fifty_networks(other)
    for wins in ((length < other_length).sum(), (paths > other_paths).sum()):
        assert sum(comb(50, k) for k in range(wins, 51)) / 2**50 < 0.01


@given(st.sampled_from(sorted(SHAPES)), st.integers(1, 30), st.floats(0.001, 1))
def test_every_shape_keeps_the_same_share(shape, rounds, kept):
    shares = pruning_shares(shape, rounds, kept)
    assert np.prod(1 - shares) == pytest.approx(kept, rel=1e-9)
    rising = {"constant": 0, "decreasing": -1, "increasing": 1, "ending": 1}[shape]
    assert (rising * np.diff(shares) >= -1e-12).all() and (rising or np.ptp(shares) < 1e-12)


def test_rate_of_pruning_begins_full_and_falls():
    ages = np.array([0, 1.9, 2, 7, 30]) * year
    rates = pruning_rate.at(ages)
    assert rates[:2] == pytest.approx([0, 0]) and rates[2] == 1
    assert rates[3] == pytest.approx(np.exp(-1)) and rates[4] < 0.01


def test_declarations():
    assert pruning.defaults == {"loss": 1e-4, "alpha": 0.5, "largest": 1e6}
    with pytest.raises(errors.BadValue, match=r"deletion: share is 1\.5 1; allowed is 0 to 1 1"):
        deletion.check_params({"share": 1.5})


@pytest.mark.parametrize(
    "arguments, message",
    [
        (("falling", 3, 0.5), "shape of pruning is 'falling'; allowed are 'constant', 'decreasing'"),
        (("constant", 0, 0.5), "rounds is 0; expected a number of at least 1"),
        (("constant", 3, 2), "kept is 2; expected a number from 0 to 1"),
    ],
)
def test_errors(arguments, message):
    with pytest.raises(errors.BadValue, match=message):
        pruning_shares(*arguments)
