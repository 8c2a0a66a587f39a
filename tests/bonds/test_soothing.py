"""Soothing: the order of who is there, its substitution for own control, its load, and what is left of it."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import syntony as sy
from syntony import errors
from syntony.bonds.soothing import BONDS_OF, grown, internalised, load, quality
from syntony.units import minute


def threatened(soothing, schema=0.5, pulse=0.65):
    """Area under fear over half an hour after a pulse, someone taking this much from arousal."""
    r = sy.simulate_body(
        "threat", 30 * minute, start={"arousal": pulse}, params={"schema": schema, "soothing": soothing}, every=3.0
    )
    return float(r["fear"].mean())


def test_alone_is_worst_a_stranger_hardly_better_and_a_partner_calms():
    alone, stranger, partner = (threatened(0.25 * BONDS_OF[who]) for who in ("alone", "stranger", "partner"))
    assert alone > stranger >= 0.9 * alone > partner
    by_quality = [threatened(0.25 * q) for q in (0.2, 0.4, 0.6, 0.8)]
    assert (np.diff(by_quality) < 0).all()


def test_the_answer_reaches_its_level():
    r = sy.simulate_body("soothing", 5 * minute, changes={"distress": [(0, 1.0)]}, dt=0.02)
    assert abs(float(r["effect"][-1]) - 0.8) < 1e-3
    half = float(r["effect"].time[np.argmax(r["effect"].values > 0.5 * 0.8)])
    assert 0.5 * np.log(2) * minute < half < 0.5 * np.log(2) * minute + 3


@given(st.floats(0, 1), st.floats(0, 1), st.floats(0, 5))
def test_quality_is_a_share_of_the_bond(bond, contingency, carried):
    found = quality(bond, contingency, carried)
    assert 0 <= found <= bond and quality(bond, contingency, carried + 1) <= found


def test_a_loaded_helper_is_worth_less():
    assert load(0.2, 0.7) == 0 and quality(0.8, load=load(0.5, 0.7)) < quality(0.8)
    with pytest.raises(errors.BadValue, match="bond is 2"):
        quality(2.0)


def test_what_is_internalised_follows_dose_affect_and_bond():
    control = np.full(4, 0.1)
    for _ in range(20):
        for _ in range(4):
            control = internalised(control, np.array([0.0, 0.2, 0.5, 0.8]), True, True, rate=0.1, fading=0.002)
    assert (np.diff(control) > 0).all() and control[0] < 0.1 and control[3] > 1.2
    assert internalised(0.1, 0.8, False, True) == 0.1 and internalised(0.1, 0.8, True, False) == 0.1


@pytest.mark.parametrize("rate, low, high", [(0.3, 0.02, 0.2), (0.0, -0.02, 0.02)])
def test_two_grow_into_time_only_where_the_channel_is_plastic(rate, low, high):
    """Phases of two who hear each other with the channel's strength, six sessions: slope of phase locking over sessions."""
    rng, slopes = np.random.default_rng(0), []
    for _ in range(60):
        quality, locked = 0.3, []
        for _ in range(6):
            apart, seen = rng.uniform(-np.pi, np.pi), []
            for kick in rng.standard_normal(600):
                apart += 0.1 * (0.2 - 2 * quality * np.sin(apart)) + np.sqrt(0.1) * 0.8 * kick
                seen.append(apart)
            locked.append(abs(np.exp(1j * np.array(seen[100:])).mean()))
            quality = grown(quality, locked[-1], rate=rate, fading=0.0)
        slopes.append(np.polyfit(np.arange(6), locked, 1)[0])
    assert low < np.mean(slopes) < high
