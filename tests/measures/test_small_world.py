"""Chance networks and small worlds: what rewiring keeps and loses, closed forms, laws."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.errors import BadValue
from syntony.measures.graph import clustering
from syntony.measures.paths import path_length
from syntony.measures.small_world import rewired, small_worldness

LAW = settings(max_examples=20, deadline=None)
SEED = st.integers(0, 2**31)


def random_network(seed, n, density, *leading):
    rng = np.random.default_rng(seed)
    w = np.triu(rng.random((*leading, n, n)) * (rng.random((*leading, n, n)) < density), 1)
    w[..., 0, 1:] = 0
    w[..., 0, 1] = 0.5  # never complete
    return w + np.swapaxes(w, -1, -2)


def ring(n, reach):
    apart = np.abs(np.subtract.outer(np.arange(n), np.arange(n)))
    return (np.minimum(apart, n - apart) <= reach) - np.eye(n)


@LAW
@given(SEED, st.integers(3, 12), st.floats(0.1, 0.9))
def test_rewiring_keeps_degrees_and_weights(seed, n, density):
    w = random_network(seed, n, density, 2)
    nulls = rewired(w, count=3, seed=seed)
    assert nulls.shape == (3, 2, n, n)
    assert (nulls == np.swapaxes(nulls, -1, -2)).all()
    assert (np.einsum("...ii->...i", nulls) == 0).all()
    assert ((nulls > 0).sum(axis=-1) == (w > 0).sum(axis=-1)).all()
    np.testing.assert_array_equal(np.sort(nulls.reshape(3, 2, -1)), np.sort(w.reshape(2, -1)) + np.zeros((3, 1, 1)))


def test_rewiring_reaches_every_network_of_the_same_degrees_equally_often():
    """Two-regular networks of 5 regions are the 12 five-rings; labelled, all alike."""
    nulls = rewired(ring(5, 1), count=6000, swaps=20, seed=1)
    _, counts = np.unique(nulls.reshape(6000, -1), axis=0, return_counts=True)
    assert len(counts) == 12
    assert ((counts - 500) ** 2 / 500).sum() < 31.3  # χ² with 11 degrees of freedom, p = .001


def test_rewiring_is_reproducible_and_leaves_its_input_alone():
    w = random_network(4, 10, 0.4)
    before = w.copy()
    assert (rewired(w, count=2, seed=3) == rewired(w, count=2, seed=np.random.default_rng(3))).all()
    assert (rewired(w, count=2, seed=3) != rewired(w, count=2, seed=4)).any()
    assert (w == before).all()


def test_small_worldness_is_the_ratio_of_ratios():
    w = ring(24, 3)
    nulls = rewired(w, count=30, seed=2)
    assert np.isfinite(path_length(nulls)).all()
    expected = clustering(w).mean() / clustering(nulls).mean() / (path_length(w) / path_length(nulls).mean())
    assert float(small_worldness(w, nulls=30, seed=2)) == pytest.approx(expected, abs=1e-12)


def test_a_ring_with_shortcuts_is_a_small_world_and_a_chance_network_is_not():
    lattice = ring(60, 3)
    rng = np.random.default_rng(0)
    shortcuts = lattice.copy()
    for a, b in rng.integers(60, size=(12, 2)):
        if a != b:
            shortcuts[a, b] = shortcuts[b, a] = 1
    chance = rewired(lattice, count=1, seed=9)[0]
    assert float(small_worldness(shortcuts, nulls=20)) > 2.5
    assert float(small_worldness(shortcuts, nulls=20)) > float(small_worldness(lattice, nulls=20))
    assert float(small_worldness(chance, nulls=50)) == pytest.approx(1, abs=0.3)


def test_laws():
    w = ring(12, 2) * (1 + 0.1 * np.cos(np.add.outer(np.arange(12), np.arange(12))))
    both = np.stack([w, 2 * w])[:, None]
    value = small_worldness(both, nulls=200)
    assert value.shape == (2, 1)
    np.testing.assert_allclose(value[0], value[1], rtol=0.1)
    assert float(small_worldness(3 * w, nulls=10)) == pytest.approx(float(small_worldness(w, nulls=10)), rel=1e-10)


def test_refusals():
    with pytest.raises(BadValue, match=r"links all regions with each other.*strongest_links\(weights, density\)"):
        rewired(np.ones((4, 4)))
    with pytest.raises(BadValue, match="links all regions with each other"):
        small_worldness(np.ones((4, 4)))
    with pytest.raises(BadValue, match="weights falls apart into regions that cannot reach each other"):
        small_worldness(np.kron(np.eye(2), np.ones((3, 3))))
    with pytest.raises(BadValue, match="chance networks have no triangle"):
        small_worldness(
            ring(8, 1) * (np.arange(8) < 7) * (np.arange(8) < 7)[:, None] + np.diag(np.zeros(8)) + tail(), nulls=2
        )
    for name in ("count", "swaps"):
        with pytest.raises(BadValue, match=f"{name} is 0; expected a number of at least 1"):
            rewired(ring(6, 1), **{name: 0})
    with pytest.raises(BadValue, match="nulls is 0; expected a number of at least 1"):
        small_worldness(ring(6, 1), nulls=0)
    with pytest.raises(BadValue, match=r"weights has -1 at \(0, 1\); expected at least 0"):
        rewired(-ring(6, 1))


def tail():
    w = np.zeros((8, 8))
    w[6, 7] = w[7, 6] = 1
    return w
