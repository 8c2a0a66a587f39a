"""Spreading labels: at least the gap apart, in order, as near as possible."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from syntony.plot._style import apart, names_of, with_unit

PLACES = st.lists(st.floats(-100, 100), min_size=1, max_size=12).map(sorted)


@given(PLACES, st.floats(0.01, 20))
def test_gaps_order_and_balance(places, gap):
    moved = apart(places, gap)
    assert (np.diff(moved) >= gap - 1e-9).all()
    assert abs(np.mean(moved) - np.mean(places)) < 1e-9


@given(PLACES)
def test_places_that_are_far_enough_stay(places):
    spread = np.asarray(places) + 30.0 * np.arange(len(places))
    assert np.allclose(apart(spread, 10.0), spread)


@given(PLACES, st.floats(0.1, 20), st.integers(0, 2**31))
def test_no_other_places_are_nearer(places, gap, seed):
    best, rng = apart(places, gap), np.random.default_rng(seed)
    other = np.sort(np.asarray(places) + rng.normal(0, gap, len(places)))
    other = other[0] + np.concatenate([[0], np.cumsum(np.maximum(np.diff(other), gap))])
    assert ((best - places) ** 2).sum() <= ((other - places) ** 2).sum() + 1e-6


def test_nothing_to_spread():
    assert apart([], 1.0).shape == (0,)


def test_units_and_names():
    assert with_unit("time", "s") == "time (s)"
    assert with_unit("r", "") == "r (no unit)"
    assert names_of(np.zeros((2, 3)), "person", 2, "person") == ["person 1", "person 2"]
