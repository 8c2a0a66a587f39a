"""Cartographic profiles and integrated states: histograms by hand, the best split by trying all, planted states."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.errors import BadShape, BadValue
from syntony.measures.cartography import cartographic_profile, integrated_states
from syntony.measures.modules import participation, within_module_z

LAW = settings(max_examples=15, deadline=None)
SEED = st.integers(0, 2**31)


def windows(seed, count, n=12):
    rng = np.random.default_rng(seed)
    w = rng.random((count, n, n))
    return w + np.swapaxes(w, -1, -2)


def planted(states, seed=0, n=16):
    """Networks with strong links between modules where the state is 1."""
    labels = np.arange(n) % 4
    w = windows(seed, len(states), n)
    apart = labels[:, None] != labels
    return np.where(apart, w * np.where(np.array(states) == 1, 1.0, 0.1)[:, None, None], 1.5 * w), labels


@LAW
@given(SEED, st.integers(2, 30))
def test_profile_equals_a_two_dimensional_histogram(seed, bins):
    w = windows(seed, 4).reshape(2, 2, 12, 12)
    labels = np.random.default_rng(seed).integers(3, size=12)
    found = cartographic_profile(w, labels, bins=bins)
    assert found.shape == (2, 2, bins, bins)
    for index in np.ndindex(2, 2):
        p, z = participation(w[index], labels), within_module_z(w[index], labels)
        slow = np.histogram2d(z, p, bins=bins, range=((-5, 5), (0, 1)))[0] / 12
        np.testing.assert_allclose(found[index], slow, atol=1e-12)
    np.testing.assert_allclose(found.sum(axis=(-2, -1)), 1, atol=1e-12)


def test_outliers_count_in_the_outer_bins():
    n = 40
    star = np.zeros((n, n))
    star[0, 1:] = star[1:, 0] = 1
    assert within_module_z(star, [0] * n)[0] > 5
    profile = cartographic_profile(star, [0] * n, bins=10)
    assert float(profile[9, 0]) == pytest.approx(1 / n, abs=1e-12)


def test_planted_states_are_found():
    states = np.random.default_rng(1).integers(2, size=40)
    w, labels = planted(states)
    for seed in (0, 1, 2):
        assert (integrated_states(w, labels, seed=seed) == states).all()
    both = integrated_states(np.stack([w, w[::-1]]), labels)
    assert (both == [states, states[::-1]]).all()
    changing = np.tile(labels, (40, 1))
    assert (integrated_states(w, changing) == states).all()


@settings(max_examples=10, deadline=None)
@given(SEED, st.integers(3, 7))
def test_the_split_is_the_tightest_of_all(seed, count):
    w = windows(seed, count)
    labels = np.arange(12) % 3
    found = integrated_states(w, labels, bins=40)
    points = cartographic_profile(w, labels, bins=40).reshape(count, -1)

    def spread(split):
        groups = [points[np.array(split) == g] for g in (0, 1)]
        return sum(((g - g.mean(axis=0)) ** 2).sum() for g in groups)

    best = min(spread(s) for s in product((0, 1), repeat=count) if 0 < sum(s) < count)
    assert spread(found) == pytest.approx(best, abs=1e-9)
    level = participation(w, labels).mean(axis=-1)
    assert level[found == 1].mean() >= level[found == 0].mean()


def test_refusals():
    w, labels = planted([0, 1, 0])
    with pytest.raises(BadShape, match=r"weights has shape \(16, 16\); expected \(…, window, region, region\)"):
        integrated_states(w[0], labels)
    with pytest.raises(BadShape, match="with at least 2 windows"):
        integrated_states(w[:1], labels)
    with pytest.raises(BadValue, match="all windows have the same cartographic profile"):
        integrated_states(w[[0, 0, 0]], labels)
    with pytest.raises(BadValue, match="bins is 1; expected a number of at least 2"):
        cartographic_profile(w, labels, bins=1)
    for measure in (cartographic_profile, integrated_states):
        with pytest.raises(BadValue, match="expected at least 0: say which links count"):
            measure(-w, labels)
