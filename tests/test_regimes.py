"""Untouched, within, overwhelmed; sand, integration, knot: shares with intervals that follow what a person has learnt."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import syntony as sy
from syntony import errors
from syntony.engine.asking import embodied
from syntony.regimes import position, regimes
from syntony.units import year
from test_person import OTHER, learnt


@settings(max_examples=8, deadline=None)
@given(st.floats(0, 1), st.floats(0, 1), st.integers(1, 300))
def test_shares_add_up_and_lie_in_their_intervals(danger, coping, episodes):
    found = regimes(sy.Person("client", {"danger": danger, "coping": coping}), episodes=episodes)
    assert sum(share[0] for share in found) == pytest.approx(1)
    for value, low, high in found:
        assert 0 <= low <= value <= high <= 1


def test_fear_overwhelms_and_own_control_or_company_holds():
    afraid = regimes(learnt(0.0, danger=0.95))
    able = regimes(learnt(0.3, danger=0.95))
    helped = regimes(learnt(0.0, danger=0.95, expectation=0.8), OTHER, sy.Bond("other", "client", 0.9))
    for better in (able, helped):
        assert better.overwhelmed[2] < afraid.overwhelmed[1]
    calm = regimes(learnt(0.3, danger=0.0))
    assert calm.untouched[1] > able.untouched[2]


def test_more_episodes_narrow_the_interval():
    widths = [np.ptp(regimes(sy.Person("client"), episodes=n).within[1:]) for n in (20, 200, 2000)]
    assert (np.diff(widths) < 0).all()


def test_a_brain_without_a_callosum_is_loose_sand():
    """Linkage of the hemispheres."""
    options = {"duration": 60.0, "resamples": 30, "shifts": 20}
    whole = sy.Person("client")
    cut = sy.Person(whole.brain.interhemispheric(0.0))
    one, other = position(whole, **options), position(cut, **options)
    assert other.chaos[0] > one.chaos[0] and other.linkage[0] < one.linkage[0]


def test_the_brain_is_the_one_of_the_body():
    """Zones, age and noradrenaline reach it; switched off, they do not."""
    worn = {"callosum": 0.5, "adrenal": 1.5}
    whole, _ = embodied(sy.Person("client"))
    half, params = embodied(sy.Person("client", worn))
    off, none = embodied(sy.Person("client", worn, without=["zones", "noradrenaline"]))
    left = np.asarray(whole.hemisphere) == "left"
    across = left[:, None] != left[None, :]
    assert np.allclose(half.weights[across], 0.5 * whole.weights[across]) and (off.weights == whole.weights).all()
    assert (params["a_E"] > sy.models["wong_wang"].params["a_E"].default).all() and not none
    child, _ = embodied(sy.Person("client", age=1 * year))
    assert child.projections["inhibitory"].weights.sum() < 0.05 * whole.projections["inhibitory"].weights.sum()


def test_refused():
    with pytest.raises(errors.BadValue, match="episodes"):
        regimes(sy.Person("client"), episodes=0)
    with pytest.raises(errors.BadValue, match="level"):
        regimes(sy.Person("client"), level=2.0)
