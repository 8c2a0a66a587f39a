"""The minute clock: who is there, who can calm oneself, and what an episode teaches."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import syntony as sy
from syntony import errors
from syntony.bonds.soothing import internalised
from syntony.minutes import distressed, regulation, tolerated
from syntony.plasticity.development import matured
from syntony.units import minute, year


def test_a_caregiver_replaces_own_control_one_for_one():
    """Control 0 with a bond of 1/2 is control 1/2 alone; alone without control it is far worse."""
    held, own, alone = (
        distressed(0.9, control=0.0, bond=0.5),
        distressed(0.9, control=0.5),
        distressed(0.9, control=0.0),
    )
    for a, b in zip(held[:3], own[:3]):
        assert abs(a / b - 1) < 0.03
    assert (
        abs(own.peak - 0.60) < 0.01 and abs(own.area / minute - 1.80) < 0.05 and abs(own.recovery / minute - 4.3) < 0.2
    )
    assert (
        abs(alone.peak - 0.84) < 0.01
        and abs(alone.area / minute - 7.61) < 0.2
        and abs(alone.recovery / minute - 11.3) < 0.3
    )


def test_alone_stranger_partner():
    area = distressed(0.9, bond=[0.0, 0.2, 0.8]).area / minute
    assert np.abs(area - [1.80, 1.42, 0.92]).max() < 0.06
    grows = distressed(0.9, bond=np.linspace(0, 1, 6)).area
    assert (np.diff(grows) < 0).all()


def test_the_window_is_that_of_the_published_model_and_widens_with_control_and_company():
    assert np.abs(tolerated(schema=np.array([0.5, 1.0])) - [0.70, 0.22]).max() < 0.02
    assert tolerated(schema=0.5) < tolerated(schema=0.5, control=0.3)
    assert tolerated(schema=1.0) < tolerated(schema=1.0, bond=0.5)


def test_without_affect_or_without_rest_nothing_is_taught():
    assert not distressed(0.1, bond=0.8).teaches
    assert distressed(0.9, bond=0.8).teaches
    assert not distressed(2.0, schema=1.0, control=0.0).teaches


def test_twenty_sessions():
    """Own control after two activated episodes in each of twenty sessions, by the bond."""
    control = np.full(4, 0.1)
    bonds = np.array([0.0, 0.2, 0.5, 0.8])
    for _ in range(40):
        outcome = distressed(0.9, control=control, bond=bonds)
        control = internalised(control, bonds, outcome.peak >= 0.25, outcome.teaches, rate=0.2, fading=0.003)
    assert (np.diff(control) > 0).all() and control[0] < 0.1 and control[3] > 1.0
    alone = distressed(0.9, control=control).area
    assert (np.diff(alone) < 0).all() and alone[0] > 4 * alone[3]


def test_a_late_or_loaded_other_calms_less():
    early, late = (distressed(0.9, control=0.0, bond=0.5, delay=d).area for d in (1.0, 300.0))
    assert early < late
    assert (np.diff(distressed(0.9, bond=0.8, load=[0.0, 0.5, 1.0]).area) > 0).all()
    assert (np.diff(distressed(0.9, bond=0.8, contingency=[0.5, 0.2, 0.0]).area) > 0).all()


@settings(max_examples=10)
@given(st.floats(0, 1), st.floats(0, 1.5), st.floats(0, 1))
def test_outcomes_stay_in_their_ranges(push, control, bond):
    found = distressed(push, control=control, bond=bond)
    assert found.peak >= 0 and 0 <= found.relief <= 1 and 0 <= found.recovery <= 30 * minute


def test_a_brains_own_control_grows_up():
    brain = sy.Brain.default()
    child, adult = (regulation(matured(brain, age * year), coupling=0.7) for age in (6, 25))
    assert child == 0.0 < adult
    with pytest.raises(errors.Unstable, match="has no response; lower the coupling"):
        regulation(brain, coupling=3.0)
