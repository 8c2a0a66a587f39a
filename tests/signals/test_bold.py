"""BOLD responses to a short input, computed by the run itself, against the published parameter sets."""

import numpy as np
import pytest

import syntony as sy
from syntony.units import ms, second

HEIGHT = 0.01


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
    """(time, {signal: change}) after an input of 0.01 that lasts one second."""
    brain = sy.Brain("toy", np.zeros((2, 2)))
    pulse = sy.Stimulus("toy", HEIGHT, param="drive", onset=0.0, duration=1 * second)
    names = tuple(sy.signals)
    r = sy.simulate(
        brain, model=follower, duration=25 * second, dt=0.5 * ms, stimuli=[pulse], precision="double",
        keep=sy.Keep(states=(), signals=names, interval=10 * ms),
    )  # fmt: skip
    return r["bold"]["time"].values, {name: r[name].values[0, 0] for name in names}


def shape(time, y):
    top = int(y.argmax())
    above = np.flatnonzero(y > y[top] / 2)
    after = top + int(y[top:].argmin())
    return time[top], time[above[-1]] - time[above[0]], y[top] / HEIGHT, [time[after], y[after] / y[top]]


@pytest.mark.parametrize(("signal", "name"), [("bold", "stephan2007"), ("bold_friston2003", "friston2003")])
def test_response_has_the_published_shape(response, reference, signal, name):
    time, changes = response
    peak, width, height, undershoot = shape(time, changes[signal])
    assert peak == reference(f"bold.{name}_peak")
    assert width == reference(f"bold.{name}_width")
    assert height == reference(f"bold.{name}_height")
    assert undershoot == reference(f"bold.{name}_undershoot")


def test_time_constant_reading_is_caught(response):
    """Rates read as time constants give a response that is far too early: only the set named for it does that."""
    time, changes = response
    assert shape(time, changes["bold_deco2014"])[0] < shape(time, changes["bold_friston2003"])[0] - 0.5


def test_linearised_signal_equals_the_run():
    """Covariance of BOLD from the appended linear balloon against a long run of the folded one."""
    brain = sy.Brain("pair", [[0, 1], [1, 0]])
    params = {"tau": 0.5, "sigma": 0.02}
    w = sy.stationary(brain, model="linear", coupling=0.5, params=params)
    r = sy.simulate(
        brain, model="linear", coupling=0.5, params=params, duration=40000 * second, dt=10 * ms, seed=1,
        keep=sy.Keep(states=(), signals=("bold",), interval=1 * second, start=60 * second), precision="double",
    )  # fmt: skip
    seen = np.cov(r["bold"].values[0])
    expected = w.signal_covariance().values[0, :, 0]
    assert seen == pytest.approx(expected, rel=0.06)
