"""Breathing of known pace, depth and phase; laws; the level of chance; refusals."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.errors import BadValue
from syntony.measures.breathing import breathing_depth, breathing_phase, breathing_rate

LAW = settings(max_examples=20, deadline=None)
RATE = 10.0
T = np.arange(0, 120, 1 / RATE)


@given(st.floats(0.13, 0.45), st.floats(-np.pi, np.pi), st.floats(1e-6, 1e6))
@LAW
def test_a_steady_breath(pace, shift, depth):
    x = depth * np.cos(2 * np.pi * pace * T + shift)
    assert float(breathing_rate(x, RATE)) == pytest.approx(pace, rel=0.01)
    assert float(breathing_depth(x, RATE)) == pytest.approx(2 * depth, rel=0.03)
    middle = slice(300, 900)
    off = np.angle(np.exp(1j * (breathing_phase(x, RATE)[middle] - (2 * np.pi * pace * T + shift)[middle])))
    assert np.abs(off).max() < 0.1


@given(st.integers(0, 2**31))
@LAW
def test_laws(seed):
    x = np.random.default_rng(seed).standard_normal((2, 3, 900))
    phase, pace, depth = breathing_phase(x, RATE), breathing_rate(x, RATE), breathing_depth(x, RATE)
    assert phase.shape == x.shape and pace.shape == depth.shape == (2, 3)
    assert ((pace > 0.1) & (pace < 0.5)).all()
    assert float(breathing_rate(x[1, 2], RATE)) == pytest.approx(pace[1, 2], rel=1e-9)
    assert float(breathing_depth(x[1, 2], RATE)) == pytest.approx(depth[1, 2], rel=1e-9)
    np.testing.assert_allclose(breathing_depth(3 * x + 7, RATE), 3 * depth, rtol=1e-6)
    np.testing.assert_allclose(breathing_rate(x, 2 * RATE, band=(0.2, 1.0)), 2 * pace, rtol=1e-6)
    np.testing.assert_allclose(np.cos(breathing_phase(-x, RATE) - phase), -1, atol=1e-6)


def test_breaths_of_changing_depth():
    """Depth is that of the series itself, breath by breath; a slow pace is a slow pace at any depth."""
    depth = np.where(T < 60, 1.0, 3.0)
    x = depth * np.cos(2 * np.pi * 0.25 * T)
    assert float(breathing_rate(x, RATE)) == pytest.approx(0.25, rel=0.01)
    assert float(breathing_depth(x, RATE)) == pytest.approx(4.0, rel=0.05)


def test_a_pause_in_the_breath_is_not_a_breath():
    """Ten breaths a minute with a strong third harmonic, which lies in the band and wiggles about the middle."""
    angle = 2 * np.pi / 6 * T
    assert float(breathing_rate(np.sin(angle) - 0.5 * np.sin(3 * angle), RATE)) == pytest.approx(1 / 6, rel=0.01)


def test_infants():
    x = np.cos(2 * np.pi * 0.7 * T)
    assert float(breathing_rate(x, RATE, band=(0.3, 1.2))) == pytest.approx(0.7, rel=0.01)


def test_level_of_chance():
    x = np.random.default_rng(0).standard_normal((50, 3000))
    assert breathing_rate(x, RATE).mean() == pytest.approx(0.25, abs=0.01)


def test_refusals():
    with pytest.raises(BadValue, match="x has 0 whole breaths; expected at least 2: give a longer recording"):
        breathing_rate(np.cos(2 * np.pi * 0.05 * np.arange(0, 20, 0.1)), RATE)
    with pytest.raises(BadValue, match="rate is 0; expected a number above 0 Hz"):
        breathing_phase(np.cos(T), 0)
