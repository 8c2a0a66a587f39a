"""HbO and HbR: the run against an interpreted integration of the published equations, and what must hold for any input."""

from math import isclose

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import syntony as sy
from syntony.signals import bold, haemoglobin
from syntony.units import ms, second

HEIGHT = 0.05
STEP = 1 * ms
positive = st.floats(0.3, 3.0)


def published(z, step):
    """(time, [hbo, hbr, v, p]) with logarithmic states and total haemoglobin p of its own, by Heun's method."""
    kappa, gamma, tau, alpha, E_0, tau_v, P_0, SO_2 = 0.64, 0.32, 2.0, 0.32, 0.32, 2.0, 71e-6, 0.65

    def slope(x, drive):
        s, (f, v, q, p) = x[0], np.exp(x[1:])
        dv = (f - v ** (1 / alpha)) / (tau + tau_v)
        out = v ** (1 / alpha) + tau_v * dv
        dq = (f * (1 - (1 - E_0) ** (1 / f)) / E_0 - out * q / v) / tau
        dp = (f - out) * p / v / tau
        return np.array([drive - kappa * s - gamma * (f - 1), s / f, dv / v, dq / q, dp / p])

    x, rows = np.zeros(5), []
    for drive in z:
        first = slope(x, drive)
        x = x + step / 2 * (first + slope(x + step * first, drive))
        _, v, q, p = np.exp(x[1:])
        hbr = (q - 1) * P_0 * (1 - SO_2)
        rows.append([(p - 1) * P_0 - hbr, hbr, v, p])
    return np.array(rows)


def derivative(x, drive, tau):
    return (drive - x) / tau


follower = sy.Model(
    "follower",
    derivative,
    states={"x": sy.State(0.0)},
    params={"drive": sy.Param(0.0, "1", (-1, 1), "input"), "tau": sy.Param(1 * ms, "s", (0.1 * ms, 1), "lag")},
)


@pytest.fixture(scope="module")
def response():
    """(time, {signal: mol/L}) after an input of 0.05 that lasts one second."""
    pulse = sy.Stimulus("toy", HEIGHT, param="drive", onset=0.0, duration=1 * second)
    r = sy.simulate(
        sy.Brain("toy", np.zeros((2, 2))), model=follower, duration=30 * second, dt=0.5 * ms, stimuli=[pulse],
        precision="double", keep=sy.Keep(states=(), signals=("hbo", "hbr"), interval=10 * ms),
    )  # fmt: skip
    return r["hbo"]["time"].values, {name: r[name].values[0, 0] for name in ("hbo", "hbr")}


@pytest.fixture(scope="module")
def reference_response():
    return published(np.where(np.arange(30_000) * STEP < 1, HEIGHT, 0.0), STEP)


def test_run_equals_the_published_equations(response, reference_response):
    time, found = response
    expected = reference_response[np.round(time / STEP).astype(int) - 1]
    for k, name in enumerate(("hbo", "hbr")):
        assert found[name] == pytest.approx(expected[:, k], abs=2e-3 * np.abs(expected[:, k]).max())


def test_total_haemoglobin_goes_with_the_volume(reference_response):
    """The published equation of p adds nothing: it equals v, as is shown in the module's first lines."""
    _, _, v, p = reference_response.T
    assert np.abs(v - 1).max() > 1e-3
    assert p == pytest.approx(v, abs=1e-7)


def test_response_has_its_shape(response, reference):
    time, found = response
    assert time[found["hbo"].argmax()] == reference("haemoglobin.hbo_peak")
    assert time[found["hbr"].argmin()] == reference("haemoglobin.hbr_trough")
    assert found["hbo"].max() * 1e6 == reference("haemoglobin.hbo_height")
    assert found["hbr"].min() * 1e6 == reference("haemoglobin.hbr_depth")
    assert np.abs(found["hbo"]).max() > 2 * np.abs(found["hbr"]).max()


def test_rest_stays_rest():
    r = sy.simulate(
        sy.Brain("toy", np.zeros((1, 1))), model=follower, duration=2, dt=1 * ms, keep=sy.Keep(signals=("hbo", "hbr"))
    )
    assert not r["hbo"].values.any() and not r["hbr"].values.any()


def test_smooth_input_moves_both_against_each_other():
    """Slow activity of 10 regions: strongly anticorrelated, and more of HbO, in every region."""
    params = {"tau": 2 * second, "sigma": 0.05}
    r = sy.simulate(
        sy.Brain("ten", np.zeros((10, 10))), model="linear", params=params, duration=400 * second, dt=10 * ms, seed=1,
        keep=sy.Keep(states=(), signals=("hbo", "hbr"), interval=100 * ms, start=30),
    )  # fmt: skip
    hbo, hbr = r["hbo"].values[0], r["hbr"].values[0]
    for one, other in zip(hbo, hbr):
        assert np.corrcoef(one, other)[0, 1] < -0.8
        assert one.std() > 2 * other.std()


@given(
    s=st.floats(-1, 1), f=positive, v=positive, q=positive, z=st.floats(-1, 1), tau=positive, rho=st.floats(0.1, 0.9)
)
def test_without_viscosity_it_is_the_balloon_of_bold(s, f, v, q, z, tau, rho):
    found = haemoglobin.derivative(s, f, v, q, z, 0.64, 0.32, tau, 0.0, 0.32, rho)
    expected = bold.model.derivative(s, f, v, q, z, 0.64, 0.32, tau, 0.32, rho)
    assert all(isclose(a, b, rel_tol=1e-9, abs_tol=1e-12) for a, b in zip(found, expected))


@given(v=positive, q=positive, tau_v=st.floats(0, 10))
def test_viscosity_delays_but_does_not_move_the_steady_state(v, q, tau_v):
    """Where nothing changes with a stiff wall nothing changes with a viscous one."""
    f = v ** (1 / 0.32)
    slopes = [haemoglobin.derivative(0.0, f, v, q, 0.0, 0.64, 0.32, 2.0, t, 0.32, 0.32) for t in (0.0, tau_v)]
    assert slopes[0] == pytest.approx(slopes[1], rel=1e-9)
    assert slopes[0][2] == pytest.approx(0, abs=1e-9)


def test_linearised_signals_equal_the_run():
    brain = sy.Brain("pair", [[0, 1], [1, 0]])
    params = {"tau": 0.5, "sigma": 0.02}
    w = sy.stationary(brain, model="linear", coupling=0.5, params=params)
    r = sy.simulate(
        brain, model="linear", coupling=0.5, params=params, duration=20000 * second, dt=10 * ms, seed=1,
        keep=sy.Keep(states=(), signals=("hbo", "hbr"), interval=1 * second, start=60 * second), precision="double",
    )  # fmt: skip
    for name in ("hbo", "hbr"):
        expected = w.signal_covariance(name).values[0, :, 0]
        assert np.cov(r[name].values[0]) * 1e12 == pytest.approx(expected * 1e12, rel=0.1)
