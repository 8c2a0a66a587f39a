"""Drives: their own statistics, and the same effect in averages and in direct simulation."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import syntony as sy
from syntony import errors

PULLED = sy.Model(
    "pulled",
    lambda x, input_x, tau, pull: (-x + input_x + pull) / tau,
    states={"x": sy.State(0.0, noise="sigma")},
    inputs={"input_x": sy.Input("x")},
    params={"tau": sy.Param(0.2, "s"), "pull": sy.Param(0.0), "sigma": sy.Param(0.1, "1/√s")},
)


@given(st.floats(0.01, 10), st.floats(0.5, 50))
def test_a_realisation_has_the_size_and_the_life_that_were_given(size, timescale):
    found = [sy.Drive("a", size, timescale=timescale).as_stimulus(200 * timescale, seed=s) for s in range(6)]
    values = np.array([s.values for s in found]) / size
    assert abs(values.std() - 1) < 0.2
    lag = round(timescale / found[0].every)
    assert abs((values[:, lag:] * values[:, :-lag]).mean() - np.exp(-1)) < 0.25
    assert (
        found[0].values == sy.Drive("a", size, timescale=timescale).as_stimulus(200 * timescale, seed=0).values
    ).all()


def test_a_drive_goes_on_from_where_it_was():
    drive = sy.Drive("a", 2.0, timescale=20.0)
    first = np.array([drive.as_stimulus(1.0, seed=s, every=0.1, start=3.0).values[0] for s in range(200)])
    assert abs(first.mean() - 3.0) < 0.1 and first.std() < 0.5


def test_averages_and_direct_runs_feel_the_same_drive():
    brain = sy.Brain("a", [[0, 0.4], [0.4, 0]])
    drive = sy.Drive("a", 0.5, "pull", regions=np.array([1.0, 0.0]), timescale=2.0)
    linear = sy.stationary(brain, model=PULLED, drives=[drive]).covariance.values[0, 0, :, 0, 0, :]
    direct = []
    for seed in range(4):
        r = sy.simulate(brain, model=PULLED, duration=2000.0, dt=0.01, seed=seed, keep=sy.Keep(every=0.1, start=20.0),
                        stimuli=[drive.as_stimulus(2000.0, seed=100 + seed)])  # fmt: skip
        direct.append(np.cov(r["x"].values[0]))
    assert np.abs(np.mean(direct, axis=0) / linear - 1).max() < 0.1


def test_response_is_what_a_lasting_push_does():
    brain = sy.Brain("a", [[0, 0.4], [0.2, 0]])
    w = sy.stationary(brain, model=PULLED)
    moved = w.response("a", "pull", np.array([1.0, 0.0])).values[0, 0]
    pushed = sy.stationary(brain, model=PULLED, params={"pull": [0.01, 0.0]}).mean.values[0, 0]
    assert np.allclose(moved, (pushed - w.mean.values[0, 0]) / 0.01, atol=1e-8)


def test_refused():
    for wrong in ({"size": -1.0}, {"size": 1.0, "timescale": 0.0}):
        with pytest.raises(errors.BadValue, match="of the drive of 'a'"):
            sy.Drive("a", **wrong)
    with pytest.raises(errors.UnknownName, match="the drive has no person 'b'"):
        sy.stationary(sy.Brain("a", [[0.0]]), model=PULLED, drives=[sy.Drive("b", 1.0, "pull")])
