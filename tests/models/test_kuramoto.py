import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import syntony as sy
from graphs import Region

kuramoto = sy.models["kuramoto"]
LAW = settings(max_examples=50, deadline=None)
ANGLE = st.floats(-10, 10)


def speed(theta, other, pull, frequency):
    """dθ/dt of an oscillator pulled by one other with weight `pull`."""
    inputs = {"input_sin": pull * np.sin(other), "input_cos": pull * np.cos(other)}
    return Region(kuramoto, inputs, frequency=frequency).derivative([theta])[0]


@LAW
@given(ANGLE, ANGLE, st.floats(0, 20), st.floats(-50, 50))
def test_is_the_sine_of_the_difference(theta, other, pull, frequency):
    expected = 2 * np.pi * frequency + pull * np.sin(other - theta)
    assert speed(theta, other, pull, frequency) == pytest.approx(expected, abs=1e-11)


def drift(lag, difference, pull):
    """Speed at which the lag between two oscillators changes; `difference` of their angular frequencies."""
    fast, slow = 40.0 + difference / (4 * np.pi), 40.0 - difference / (4 * np.pi)
    return speed(lag, 0.0, pull, fast) - speed(0.0, lag, pull, slow)


def test_two_lock_with_the_lag_of_the_closed_form(reference):
    difference = pull = 3.0
    lag = np.arcsin(difference / (2 * pull))
    assert lag == reference("kuramoto.lock_lag")
    assert drift(lag, difference, pull) == pytest.approx(0.0, abs=1e-12)
    assert drift(lag + 0.1, difference, pull) < 0 < drift(lag - 0.1, difference, pull)


@pytest.mark.parametrize("difference, locks", [(5.999, True), (6.001, False)])
def test_two_lock_only_up_to_twice_the_coupling(difference, locks):
    drifts = [drift(lag, difference, 3.0) for lag in np.linspace(0, 2 * np.pi, 2001)]
    assert (min(drifts) < 0) == locks


def test_sends_and_shows_the_sine():
    here = Region(kuramoto)
    assert here.outputs([0.3])["wave"] == pytest.approx(np.sin(0.3))
    assert here.sent("input_sin", [0.3]) == pytest.approx(np.cos(0.3))
    assert here.sent("input_cos", [0.3]) == pytest.approx(-np.sin(0.3))
    assert kuramoto.activity == "wave"


@pytest.mark.parametrize("pull", [2.5, 3.0, 4.0])
def test_order_of_a_large_population_is_closed_form(pull):
    """All to all, Lorentzian frequencies of half-width 1: order sqrt(1 - 2 / K), by simulation within 0.01."""
    n = 600
    frequency = np.tan(np.pi * ((np.arange(n) + 0.5) / n - 0.5)) / (2 * np.pi)
    r = sy.simulate(
        sy.Brain("crowd", np.full((n, n), 1 / n)), model="kuramoto", coupling=pull, params={"frequency": frequency},
        noise="none", duration=60, dt=0.008, keep=sy.Keep(every=0.048, states=("theta",), start=30),
    )  # fmt: skip
    order = np.abs(np.exp(1j * r["theta"].values[0].astype(float)).mean(axis=0))
    assert order.mean() == pytest.approx(np.sqrt(1 - 2 / pull), abs=0.01)


@pytest.mark.parametrize("difference, locks", [(5.9, True), (6.1, False)])
def test_two_lock_in_a_simulation(difference, locks):
    pair = sy.Brain("pair", [[0, 1], [1, 0]])
    r = sy.simulate(
        pair, model="kuramoto", coupling=3.0, params={"frequency": np.array([10.0, 10.0 - difference / (2 * np.pi)])},
        noise="none", duration=60, dt=1e-3, precision="double", keep=sy.Keep(every=0.01, states=("theta",), start=20),
    )  # fmt: skip
    lag = np.unwrap(np.diff(r["theta"].values[0], axis=0)[0])
    assert (np.ptp(lag) < 1e-3) == locks
    if locks:
        assert np.sin(-lag[-1]) == pytest.approx(difference / 6.0, abs=5e-3)
