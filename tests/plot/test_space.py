"""Outlines hold every region; people never overlap, however many and however they sit."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.path import Path

import syntony as sy
from syntony.plot import _space

SEED = st.integers(0, 2**31)
COUNT = st.integers(1, 9)
SHIFT = np.array([1.0, -2.0])


@settings(max_examples=30, deadline=None)
@given(SEED, st.integers(3, 60))
def test_no_region_lies_outside_its_outline(seed, n):
    points = np.random.default_rng(seed).normal(0, 0.05, (n, 2))
    curve = _space.outline(points)
    assert Path(curve).contains_points(points).all()
    assert np.allclose(curve[0], curve[-1])


@settings(max_examples=20, deadline=None)
@given(SEED)
def test_the_outline_grows_with_the_brain_and_moves_with_it(seed):
    points = np.random.default_rng(seed).normal(0, 0.05, (20, 2))
    curve = _space.outline(points)
    assert np.allclose(_space.outline(3 * points, 3 * _space.MARGIN), 3 * curve)
    assert np.allclose(_space.outline(points + SHIFT), curve + SHIFT)


def test_the_outline_of_a_disc_is_a_circle():
    angle = np.linspace(0, 2 * np.pi, 720, endpoint=False)
    curve = _space.outline(np.column_stack([np.cos(angle), np.sin(angle)]), margin=0.5)
    assert np.allclose(np.hypot(*curve.T), 1.5, atol=1e-3)


@given(COUNT, st.sampled_from(_space.ARRANGEMENTS), st.floats(0.01, 1.0))
def test_heads_of_any_number_of_people_keep_their_distance(count, arrangement, radius):
    centres = np.array([centre for centre, _ in _space.places(count, arrangement, radius)])
    gaps = np.linalg.norm(centres[:, None] - centres[None], axis=-1)[np.triu_indices(count, 1)]
    assert len(centres) == count and (gaps >= 2 * radius + _space.GAP - 1e-9).all()


@given(st.integers(2, 9))
def test_in_a_circle_everybody_looks_at_the_centre(count):
    for centre, turn in _space.places(count, "circle", 0.1):
        look = _space.turned(np.array([0.0, 1.0]), turn)
        assert np.allclose(look, -centre / np.linalg.norm(centre))


@given(st.integers(2, 8))
def test_facing_people_look_at_each_other(count):
    spots = _space.places(count, "facing", 0.1)
    for k in range(0, count - 1, 2):
        (left, a), (right, b) = spots[k], spots[k + 1]
        assert np.allclose(_space.turned(np.array([0.0, 1.0]), a), (right - left) / np.linalg.norm(right - left))
        assert np.allclose(_space.turned(np.array([0.0, 1.0]), b), (left - right) / np.linalg.norm(right - left))


def test_errors():
    with pytest.raises(sy.errors.BadValue, match="allowed are 'facing', 'beside', 'circle'"):
        _space.places(2, "opposite", 0.1)
    with pytest.raises(sy.errors.BadValue, match="brain 'toy' has no positions; give them in metres"):
        _space.positions(sy.Brain("toy", [[0, 1], [1, 0]]))
    with pytest.raises(sy.errors.BadValue, match="ndarray is not a Brain"):
        _space.positions(np.zeros((2, 2)))
