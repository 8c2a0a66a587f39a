"""Ways through networks: searched by hand, closed forms, laws."""

from itertools import pairwise, permutations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse.csgraph import floyd_warshall

from syntony.errors import BadShape, BadValue
from syntony.measures.paths import betweenness, global_efficiency, local_efficiency, path_length, shortest_paths

LAW = settings(max_examples=20, deadline=None)
SEED = st.integers(0, 2**31)
SIZE = st.integers(2, 9)
DENSITY = st.floats(0.1, 1.0)
ALL = (shortest_paths, path_length, global_efficiency, local_efficiency)


def random_network(seed, n, density, *leading):
    rng = np.random.default_rng(seed)
    w = np.triu(rng.random((*leading, n, n)) * (rng.random((*leading, n, n)) < density), 1)
    return w + np.swapaxes(w, -1, -2)


def relaxed(w):
    """Slow and obvious: try every detour until nothing gets shorter."""
    n = len(w)
    d = [[0.0 if i == j else (1 / w[i, j] if w[i, j] > 0 else np.inf) for j in range(n)] for i in range(n)]
    for _ in range(n):
        d = [[min(d[i][k] + d[k][j] for k in range(n)) for j in range(n)] for i in range(n)]
    return np.array(d)


def efficiency_among(w, centre):
    around = [j for j in range(len(w)) if w[centre, j] > 0]
    if len(around) < 2:
        return 0.0
    d = relaxed(w[np.ix_(around, around)])
    total = sum(
        (w[centre, around[a]] * w[centre, around[b]] / d[a, b]) ** (1 / 3)
        for a in range(len(around))
        for b in range(len(around))
        if a != b
    )
    return total / (len(around) * (len(around) - 1))


@LAW
@given(SEED, SIZE, DENSITY)
def test_shortest_paths_equal_trying_every_detour(seed, n, density):
    w = random_network(seed, n, density, 2)
    for one, found in zip(w, shortest_paths(w)):
        np.testing.assert_allclose(found, relaxed(one), rtol=1e-12)
        assert (found == found.T).all()


def test_shortest_paths_of_many_regions_equal_scipy():
    w = random_network(1, 90, 0.3)
    lengths = np.divide(1.0, w, out=np.full(w.shape, np.inf), where=w > 0)
    np.testing.assert_allclose(shortest_paths(w), floyd_warshall(lengths, directed=False), rtol=1e-12)


@LAW
@given(SEED, SIZE, DENSITY)
def test_efficiencies_and_length_are_means_of_paths(seed, n, density):
    w = random_network(seed, n, density, 2)
    pairs = list(permutations(range(n), 2))
    found = zip(w, path_length(w), global_efficiency(w), local_efficiency(w))
    for one, length, efficiency, local in found:
        d = relaxed(one)
        assert float(length) == pytest.approx(np.mean([d[p] for p in pairs]), rel=1e-12)
        assert float(efficiency) == pytest.approx(np.mean([1 / d[p] for p in pairs]), rel=1e-12)
        np.testing.assert_allclose(local, [efficiency_among(one, i) for i in range(n)], atol=1e-12)


def ways_by_hand(w):
    """All ways without repetition; lengths are sums of powers of 2, so ties are exact."""
    n = len(w)
    score = np.zeros(n)
    for s, t in permutations(range(n), 2):
        best, through = np.inf, []
        others = [i for i in range(n) if i not in (s, t)]
        for size in range(n - 1):
            for middle in permutations(others, size):
                way = (s, *middle, t)
                length = sum(1 / w[a, b] if w[a, b] > 0 else np.inf for a, b in pairwise(way))
                if length < best:
                    best, through = length, []
                if length == best < np.inf:
                    through.append(middle)
        for middle in through:
            score[list(middle)] += 1 / len(through)
    return score / ((n - 1) * (n - 2))


@settings(max_examples=15, deadline=None)
@given(SEED, st.integers(3, 6), DENSITY)
def test_betweenness_equals_listing_all_ways(seed, n, density):
    rng = np.random.default_rng(seed)
    w = random_network(seed, n, density, 2)
    exact = np.triu(2.0 ** -rng.integers(0, 3, w.shape), 1)
    w = np.where(w > 0, exact + np.swapaxes(exact, -1, -2), 0)
    np.testing.assert_allclose(betweenness(w), [ways_by_hand(one) for one in w], atol=1e-12)


def test_closed_forms():
    n = 7
    star = np.zeros((n, n))
    star[0, 1:] = star[1:, 0] = 0.5
    np.testing.assert_allclose(betweenness(star), [1] + [0] * (n - 1), atol=1e-12)
    np.testing.assert_allclose(float(path_length(star)), (2 * 2 + (n - 2) * 4) / n, atol=1e-12)
    complete = 0.3 * (1 - np.eye(n))
    assert float(global_efficiency(complete)) == pytest.approx(0.3, abs=1e-12)
    np.testing.assert_allclose(local_efficiency(complete), 0.3, atol=1e-12)
    ring = np.roll(np.eye(n), 1, axis=1)
    assert float(path_length(ring + ring.T)) == pytest.approx(2.0, abs=1e-12)
    apart = np.kron(np.eye(2), 1 - np.eye(3))
    assert float(path_length(apart)) == np.inf
    assert float(global_efficiency(apart)) == pytest.approx(0.4, abs=1e-12)


@LAW
@given(SEED, SIZE, DENSITY)
def test_laws(seed, n, density):
    rng = np.random.default_rng(seed)
    w = random_network(seed, n, density, 2, 1)
    order = rng.permutation(n)
    for measure in ALL:
        value = measure(w)
        np.testing.assert_allclose(value[1, 0], measure(w[1, 0]), rtol=1e-12)
        power = -1 if measure in (shortest_paths, path_length) else 1
        np.testing.assert_allclose(measure(4 * w), 4.0**power * value, rtol=1e-10)
        np.testing.assert_allclose(measure(w + 3 * np.eye(n)), value, rtol=1e-12)
        moved = measure(w[..., order, :][..., order])
        if measure is shortest_paths:
            value = value[..., order, :][..., order]
        elif measure is local_efficiency:
            value = value[..., order]
        np.testing.assert_allclose(moved, value, rtol=1e-10)
    assert ((global_efficiency(w) >= 0) & (global_efficiency(w) <= 1)).all()


def test_which_links_count_is_said():
    w = np.array([[0, 0.5, -0.25], [0.5, 0, 0.125], [-0.25, 0.125, 0]])
    with pytest.raises(BadValue, match=r"weights has -0\.25 at \(0, 2\); expected at least 0.*links='positive'"):
        global_efficiency(w)
    assert float(shortest_paths(w, links="positive")[0, 2]) == 10
    assert float(shortest_paths(w, links="absolute")[0, 2]) == 4
    assert float(shortest_paths(w, links="negative")[0, 1]) == np.inf
    with pytest.raises(BadValue, match="links is 'signed'; allowed are 'all', 'positive', 'negative', 'absolute'"):
        path_length(w, links="signed")


def test_refusals():
    for measure in (*ALL, betweenness):
        with pytest.raises(BadShape, match=r"weights has shape \(2, 3\); expected \(region, region\)"):
            measure(np.ones((2, 3)))
        with pytest.raises(BadShape, match="weights has one region; expected at least 2"):
            measure([[0.0]])
        with pytest.raises(BadValue, match=r"weights is not symmetric: 1 at \(0, 1\) but 0 mirrored.*\(w \+ w.T\) / 2"):
            measure([[0, 1, 0], [0, 0, 1], [0, 1, 0]])
    with pytest.raises(BadShape, match="weights has 2 regions; betweenness needs at least 3"):
        betweenness(np.ones((2, 2)))
    nearly = 1e6 * (np.ones((3, 3)) + 1e-9 * np.triu(np.ones((3, 3)), 1))
    assert np.isfinite(path_length(nearly))
