"""What a run keeps: samples, means, windows, running covariances and signals, against everything kept and NumPy."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import syntony as sy
from syntony.engine.collect import Moments
from syntony.units import ms

DT, DURATION = 1 * ms, 0.3
rng = np.random.default_rng(0)
PEOPLE = [sy.Brain(name, rng.random((4, 4)) * 0.3 * (1 - np.eye(4))) for name in ("a", "b")]
OPTIONS = dict(model="linear", coupling=0.5, duration=DURATION, dt=DT, seed=1, precision="double")


def run(**keep):
    return sy.simulate(PEOPLE, **OPTIONS, keep=sy.Keep(**keep))


@pytest.fixture(scope="module")
def whole():
    return run(every=DT)["x"]


@pytest.mark.parametrize("every", [2, 7, 100])
def test_every_takes_the_last_of_each_interval(whole, every):
    x = run(every=every * DT)["x"]
    assert np.array_equal(x.values, whole.values[..., every - 1 :: every])
    assert x["time"].values == pytest.approx(whole["time"].values[every - 1 :: every])


@pytest.mark.parametrize("every", [2, 7, 100])
def test_average_is_the_mean_of_each_interval(whole, every):
    x = run(every=every * DT, average=True)["x"].values
    count = int(DURATION / DT) // every
    means = whole.values[..., : count * every].reshape(2, 4, count, every).mean(axis=-1)
    assert x == pytest.approx(means, abs=1e-14)


@pytest.mark.parametrize(("start", "stop"), [(0.1, np.inf), (0.0, 0.1), (0.05, 0.2), (0.0503, 0.2007)])
def test_a_window_is_cut_out(whole, start, stop):
    x = run(every=DT, start=start, stop=stop)["x"]
    inside = (whole["time"].values > start + 1e-9) & (whole["time"].values <= stop + 1e-9)
    assert np.array_equal(x.values, whole.values[..., inside])


@pytest.mark.parametrize("average", [False, True])
def test_folded_covariance_equals_numpy_on_the_stored_samples(average):
    keep = dict(every=3 * DT, start=0.05, average=average)
    stored, folded = run(**keep)["x"].values, run(**keep, covariance=True)
    flat = stored.reshape(8, -1)
    assert folded["mean"].values.ravel() == pytest.approx(flat.mean(axis=1), abs=1e-14)
    assert folded["covariance"].values.reshape(8, 8) == pytest.approx(np.cov(flat), abs=1e-15)
    assert folded["covariance"].attrs["samples"] == flat.shape[1]
    assert "x" not in folded


def test_several_states_and_outputs():
    options = {**OPTIONS, "model": "wong_wang", "duration": 0.05, "dt": 0.5 * ms}
    r = sy.simulate(PEOPLE, **options, keep=sy.Keep(every=0.5 * ms, states=("rate_E", "S_E")))
    assert list(r) == ["rate_E", "S_E"]
    moments = sy.simulate(
        PEOPLE, **options, keep=sy.Keep(every=0.5 * ms, states=("rate_E", "S_E"), covariance=True)
    )  # fmt: skip
    both = np.concatenate([r[name].values.reshape(8, -1) for name in ("rate_E", "S_E")])
    assert moments["covariance"].state.values.tolist() == ["rate_E", "S_E"]
    assert moments["covariance"].values.reshape(16, 16) == pytest.approx(np.cov(both), rel=1e-9, abs=1e-15)


def test_an_output_is_the_observed_function_of_the_state_before_the_step():
    """Rates belong to the state and input with which their step began."""
    options = {**OPTIONS, "model": "wong_wang", "duration": 0.01, "dt": 0.5 * ms, "noise": "none"}
    r = sy.simulate(PEOPLE, **options, keep=sy.Keep(every=0.5 * ms, states=("rate_E", "S_E", "S_I")))
    model, k = sy.models["wong_wang"], 10
    states = {name: r[name].values[..., k - 1] for name in ("S_E", "S_I")}
    inputs = {"input_e": np.stack([0.5 * b.weights @ s for b, s in zip(PEOPLE, states["S_E"])]), "input_i": 0.0}
    known = {**model.defaults, **states, **inputs}
    from syntony.model import arguments

    rate = model.observe(*(known[name] for name in arguments(model.observe)))[0]
    assert r["rate_E"].values[..., k] == pytest.approx(rate, rel=1e-12)


def test_nothing_but_a_signal():
    r = run(states=(), signals=("bold",), interval=0.1)
    assert list(r) == ["bold"] and r["bold"].shape == (2, 4, 3)


def test_a_signal_integrates_with_its_own_step():
    """A signal declared with a step of 1 ms follows a fast input that one of 10 ms cannot."""

    def follow(m, z):
        return (z - m) / 0.002

    inner = sy.Model(
        "follow", follow, {"m": sy.State(0.0)}, {}, {"z": sy.Input(0.0, onto="signal")},
        outputs={"seen": sy.Output()}, observe=lambda m: m,
    )  # fmt: skip
    fine = sy.Signal("fine", inner, step=1 * ms, interval=10 * ms)
    r = run(every=DT, signals=(fine,), interval=10 * ms)
    x, m, course = r["x"].values, np.zeros((2, 4)), []
    for k in range(x.shape[-1]):
        first = (x[..., k] - m) / 0.002
        second = (x[..., k] - (m + DT * first)) / 0.002
        m = m + 0.5 * DT * (first + second)
        course.append(m)
    assert r["fine"].values == pytest.approx(np.array(course).transpose(1, 2, 0)[..., 9::10], abs=1e-13)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.integers(0, 6), min_size=1, max_size=6), st.integers(0, 2**31))
def test_moments_do_not_depend_on_the_blocks(sizes, seed):
    blocks = [np.random.default_rng(seed + k).normal(5, 2, (n, 3)) for k, n in enumerate(sizes)]
    moments, everything = Moments(3), np.concatenate(blocks)
    for block in blocks:
        moments.add(block)
    assert moments.count == len(everything)
    if len(everything) > 1:
        assert moments.mean == pytest.approx(everything.mean(axis=0))
        assert moments.covariance == pytest.approx(np.cov(everything.T), abs=1e-12)


def test_moments_survive_a_large_offset():
    """A thousandth of fluctuation on an offset of a million, in single precision blocks summed in double."""
    x = np.random.default_rng(0).normal(0, 1e-3, (4000, 2)) + 1e6
    moments = Moments(2)
    for block in np.split(x, 40):
        moments.add(block)
    assert moments.covariance == pytest.approx(np.cov(x.T), rel=1e-6, abs=1e-12)
