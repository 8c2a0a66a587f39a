"""Bouts at the minute clock: the declared model, steps that change nothing, and shapes."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import syntony as sy
from syntony.engine import minute
from syntony.engine.minute import BOUT, STEP, bouts, course, window
from syntony.minutes import tolerated

share = st.floats(0.0, 1.0)


@settings(max_examples=10, deadline=None)
@given(st.floats(0.05, 1.5), share, st.floats(0, 1.5), st.floats(0, 1))
def test_a_bout_is_the_declared_body(push, schema, control, comfort):
    """The same as `simulate_body` with steps ten times shorter, within 1 % of a full push."""
    one = np.array([push])
    fast = course(one, np.array([schema]), np.array([0.5]), np.array([control]), np.array([comfort]), np.array([1.0]))
    r = sy.simulate_body(
        "distress", BOUT, start={"arousal": push}, every=STEP, dt=0.5,
        params={"schema": schema, "alone": 0.5, "control": control, "quality": comfort, "delay": 1.0},
    )  # fmt: skip
    names = list(sy.bodies["distress"].states)
    mine = fast[:, names.index("arousal"), 0]
    np.testing.assert_allclose(mine, np.squeeze(r["arousal"].values), atol=1e-2)


def test_shorter_steps_change_no_outcome(monkeypatch):
    given = np.array([0.3, 0.9, 1.4]), np.array([0.2, 0.6, 0.95]), 0.5, 0.3, 0.4
    one = bouts(*given)
    monkeypatch.setattr(minute, "STEP", STEP / 2)
    other = bouts(*given)
    np.testing.assert_allclose(one.fear, other.fear, atol=1e-3)
    np.testing.assert_allclose(one.area, other.area, rtol=5e-3, atol=0.5)
    for what in ("felt", "fled", "rested"):
        np.testing.assert_allclose(getattr(one, what), getattr(other, what), atol=5e-3)


@given(share, share, share)
@settings(max_examples=10, deadline=None)
def test_comfort_and_control_never_raise_fear(schema, control, comfort):
    levels = np.linspace(0, 1, 5)
    assert (np.diff(bouts(0.8, schema, 0.5, control, levels).area) <= 1e-6).all()
    assert (np.diff(bouts(0.8, schema, 0.5, levels, comfort).area) <= 1e-6).all()


def test_everything_broadcasts():
    found = bouts(np.full((3, 1), 0.5), 0.5, 0.5, np.linspace(0, 1, 4), 0.0)
    assert found.fear.shape == found.recovery.shape == (3, 4)


def test_the_window_is_the_smallest_push_that_runs_away():
    schemas = np.array([0.5, 0.7, 1.0])
    assert window(schemas, 0.5, 0.0) == pytest.approx(tolerated(schema=schemas), abs=0.02)
    assert np.isinf(window(0.0, 0.5, 1.0))
