"""Links around regions, strongest links, rich club: loops, closed forms, laws."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.errors import BadValue
from syntony.measures.graph import clustering, rich_club, strongest_links

LAW = settings(max_examples=20, deadline=None)
SEED = st.integers(0, 2**31)
SIZE = st.integers(2, 9)
DENSITY = st.floats(0.1, 1.0)


def random_network(seed, n, density, *leading):
    rng = np.random.default_rng(seed)
    w = np.triu(rng.random((*leading, n, n)) * (rng.random((*leading, n, n)) < density), 1)
    return w + np.swapaxes(w, -1, -2)


def clustering_slowly(w):
    n, out = len(w), []
    for i in range(n):
        around = [j for j in range(n) if w[i, j] > 0]
        total = sum((w[i, j] * w[i, h] * w[j, h]) ** (1 / 3) for j in around for h in around if j != h)
        out.append(total / (len(around) * (len(around) - 1)) if len(around) > 1 else 0.0)
    return out


def club_slowly(w):
    n, out = len(w), []
    all_weights = sorted((w[i, j] for i in range(n) for j in range(i) if w[i, j] > 0), reverse=True)
    degree = [(row > 0).sum() for row in w]
    for k in range(n - 1):
        inside = [w[i, j] for i in range(n) for j in range(i) if w[i, j] > 0 and degree[i] > k and degree[j] > k]
        out.append(sum(inside) / sum(all_weights[: len(inside)]) if inside else 0.0)
    return out


@LAW
@given(SEED, SIZE, DENSITY)
def test_clustering_and_club_equal_loops(seed, n, density):
    w = random_network(seed, n, density, 2)
    np.testing.assert_allclose(clustering(w), [clustering_slowly(one) for one in w], atol=1e-12)
    np.testing.assert_allclose(rich_club(w), [club_slowly(one) for one in w], atol=1e-12)


@LAW
@given(SEED, SIZE, DENSITY)
def test_laws(seed, n, density):
    rng = np.random.default_rng(seed)
    w = random_network(seed, n, density, 2, 1)
    order = rng.permutation(n)
    moved = w[..., order, :][..., order]
    np.testing.assert_allclose(clustering(moved), clustering(w)[..., order], atol=1e-12)
    np.testing.assert_allclose(rich_club(moved), rich_club(w), atol=1e-12)
    np.testing.assert_allclose(clustering(5 * w), 5 * clustering(w), atol=1e-12)
    np.testing.assert_allclose(rich_club(5 * w), rich_club(w), atol=1e-12)
    np.testing.assert_allclose(clustering(w + np.eye(n)), clustering(w), atol=1e-12)
    assert ((rich_club(w) >= 0) & (rich_club(w) <= 1 + 1e-12)).all()
    assert ((clustering(w) >= 0) & (clustering(w) <= 1 + 1e-12)).all()


def test_closed_forms():
    np.testing.assert_allclose(clustering(0.4 * np.ones((5, 5))), 0.4, atol=1e-12)
    np.testing.assert_allclose(rich_club(0.4 * np.ones((5, 5))), 1, atol=1e-12)
    star = np.zeros((5, 5))
    star[0, 1:] = star[1:, 0] = 1
    assert (clustering(star) == 0).all()
    np.testing.assert_allclose(rich_club(star), [1, 0, 0, 0], atol=1e-12)


@LAW
@given(SEED, SIZE, DENSITY, st.floats(0.05, 1.0))
def test_strongest_links_are_the_strongest(seed, n, density, share):
    w = random_network(seed, n, density, 2)
    kept = strongest_links(w + np.eye(n), share)
    i, j = np.triu_indices(n, 1)
    for one, left in zip(w, kept):
        assert (left == left.T).all()
        expected = sorted(one[i, j], reverse=True)[: round(share * len(i))]
        assert sorted(left[i, j], reverse=True)[: len(expected)] == expected
        assert (left > 0).sum() == 2 * np.count_nonzero(expected)
        assert ((left == one) | (left == 0)).all()


def test_equal_weights_are_kept_in_the_order_of_rows():
    kept = strongest_links(np.ones((4, 4)), 0.5)
    assert kept[0].tolist() == [0, 1, 1, 1]
    assert kept.sum() == 6


def test_which_links_count():
    w = np.array([[0, 0.5, -0.9], [0.5, 0, 0.25], [-0.9, 0.25, 0]])
    assert strongest_links(w, 1 / 3, links="positive")[0].tolist() == [0, 0.5, 0]
    assert strongest_links(w, 1 / 3, links="absolute")[0].tolist() == [0, 0, 0.9]
    assert (clustering(w, links="positive") == 0).all()
    assert float(clustering(w, links="absolute")[0]) == pytest.approx((0.5 * 0.9 * 0.25) ** (1 / 3), abs=1e-12)


def test_refusals():
    w = -np.ones((3, 3))
    for measure in (clustering, rich_club, lambda w: strongest_links(w, 0.5)):
        with pytest.raises(BadValue, match=r"weights has -1 at \(0, 1\); expected at least 0"):
            measure(w)
    for density in (0, 1.5, "a"):
        with pytest.raises(BadValue, match=f"density is {density!r}; expected a number above 0 up to 1"):
            strongest_links(np.ones((3, 3)), density)
