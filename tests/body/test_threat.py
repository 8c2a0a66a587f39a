"""Threat: how wide the window is, what a day teaches, and that nothing is learnt without affect."""

import numpy as np
import pytest

import syntony as sy
from syntony.body.threat import Schemata, day_after, explained
from syntony.units import minute


def fear_after(pulse, schema, **params):
    """Largest fear later than three minutes after a pulse of arousal."""
    r = sy.simulate_body(
        "threat", 30 * minute, start={"arousal": pulse}, params={"schema": schema, **params}, every=3.0
    )
    return r["fear"].where(r["fear"].time > 3 * minute).max("time").values


def window(schema):
    """The smallest pulse that runs away."""
    pulses = np.linspace(0.02, 1.2, 119)
    runs = fear_after(pulses, schema) >= 0.5
    return pulses[runs.argmax()] if runs.any() else np.inf


def test_the_window_narrows_as_sensations_are_feared():
    assert window(0.0) == np.inf
    assert abs(window(0.5) - 0.70) < 0.02 and abs(window(1.0) - 0.22) < 0.02
    widths = [window(s) for s in (0.4, 0.5, 0.6, 0.8, 1.0)]
    assert (np.diff(widths) < 0).all()


def schemata(danger=0.5):
    return Schemata(np.array(danger), np.array(0.5), np.array(0.0))


def test_exposure_without_escape_lowers_danger_and_with_escape_raises_it():
    now = schemata()
    for _ in range(10):
        now = day_after(now, fear=0.8, threat=0.9, escape=0.0)
    assert abs(now.danger - 0.5 * 0.9**10) < 1e-12
    assert day_after(schemata(), 0.8, 0.9, 0.5).danger > 0.5
    assert day_after(schemata(), 0.8, 0.9, 0.5).coping < 0.5


def test_without_affect_nothing_is_learnt():
    before = schemata()
    after = day_after(before, fear=0.49, threat=1.0, escape=0.0)
    assert all(a == b for a, b in zip(after, before))


def test_safety_decides_how_much_is_unlearnt():
    """Ours: extinction in the published rule ignores who is there."""
    safe, unsafe = (day_after(schemata(), 0.8, 0.9, 0.0, safety=s).danger for s in (1.0, 0.2))
    assert safe < unsafe < 0.5


def test_soothing_replaces_what_the_own_control_would_take_away():
    peaks = [float(fear_after(0.9, 0.5, soothing=s)) for s in (0.0, 0.2, 0.5)]
    assert (np.diff(peaks) < 0).all()


def test_restructuring():
    after = explained(schemata())
    assert after.danger == 0.45 and after.coping == 0.55


@pytest.mark.parametrize("schema", [0.0, 0.5, 1.0])
def test_rest_is_a_fixed_point_for_those_who_fear_little(schema):
    r = sy.simulate_body("threat", 120 * minute, params={"schema": schema})
    assert r["fear"].values[-1] < 0.5
