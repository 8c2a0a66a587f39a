"""Conduction delays of any length against a plain loop that looks every one of them up."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import syntony as sy
from syntony.engine.delays import delay_steps
from syntony.engine.network import resolve
from syntony.engine.noise import draw
from syntony.errors import BadValue
from syntony.units import ms

N, DT, SPEED, COUPLING = 5, 1 * ms, 0.5, 0.6
SIGMA, TAU = (sy.models["linear"].defaults[name] for name in ("sigma", "tau"))


def brain(lags, name="a", seed=0):
    rng = np.random.default_rng(seed)
    weights = rng.random((N, N)) * (rng.random((N, N)) < 0.8) / N
    return sy.Brain(name, weights, lengths=np.asarray(lags) * DT * SPEED)


def run(people, steps, **options):
    result = sy.simulate(
        people, **{"model": "linear", "coupling": COUPLING, "duration": steps * DT, "dt": DT, "seed": 1, "delays": True,
        "speed": SPEED, "precision": "double", "start": {"x": 1.0}, "keep": sy.Keep(every=DT), **options},
    )  # fmt: skip
    return result["x"].values


def slow(people, lags, steps):
    """x' = (-x + coupling Σ w x(t - lag)) / tau by Euler's method; before the start everything stood still."""
    z = draw(1, people.name, N, steps)[:, 0].astype(float)
    x = np.ones((steps + 1, N))
    for t in range(steps):
        past = x[np.maximum(t - np.asarray(lags), 0), np.arange(N)]
        heard = COUPLING * (people.weights * past).sum(axis=1)
        x[t + 1] = x[t] + DT * (heard - x[t]) / TAU + np.sqrt(DT) * SIGMA * z[t]
    return x[1:].T


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**31), st.sampled_from([1, 3, 9, 20, 60, 300]), st.integers(30, 90))
def test_any_lags_equal_the_plain_loop(seed, longest, steps):
    """Zero, shorter than a block, at its edge and longer than the run, mixed at random."""
    lags = np.random.default_rng(seed).integers(0, longest + 1, (N, N))
    person = brain(lags, seed=seed)
    assert run(person, steps)[0] == pytest.approx(slow(person, lags, steps), abs=1e-13)


def test_long_lags_slide_through_their_history():
    """1,900 steps of delay over 4,000 steps: every history is moved several times."""
    lags = np.random.default_rng(1).choice([0, 7, 31, 1000, 1900], (N, N))
    person = brain(lags)
    assert run(person, 4000)[0] == pytest.approx(slow(person, lags, 4000), abs=1e-12)


@pytest.mark.parametrize("lag", [0, 1, 2, 6, 7, 8, 14, 15, 16, 17])
def test_every_edge_at_the_length_of_a_block(lag):
    lags = np.full((N, N), lag)
    person = brain(lags)
    assert run(person, 64)[0] == pytest.approx(slow(person, lags, 64), abs=1e-13)


def test_people_have_lengths_of_their_own():
    lags = [np.full((N, N), 3), np.full((N, N), 40)]
    people = [brain(lag, name, seed) for lag, name, seed in zip(lags, "ab", (0, 1))]
    x = run(people, 100)
    for k in range(2):
        assert x[k] == pytest.approx(slow(people[k], lags[k], 100), abs=1e-13)


def test_only_the_ratio_of_length_and_speed_matters():
    lags = np.random.default_rng(2).integers(0, 50, (N, N))
    one = brain(lags)
    twice = one.replace(lengths=2 * one.lengths)
    assert np.array_equal(run(one, 200), run(twice, 200, speed=2 * SPEED))
    assert not np.array_equal(run(one, 200), run(twice, 200))


def test_no_length_is_no_delay():
    """Without lengths, and at a speed without limit, the delayed kernel gives what the instant one gives."""
    lags = np.random.default_rng(2).integers(0, 50, (N, N))
    instant = run(brain(lags), 100, delays=False)
    assert run(brain(np.zeros((N, N))), 100) == pytest.approx(instant, abs=1e-13)
    assert run(brain(lags), 100, speed=1e9) == pytest.approx(instant, abs=1e-13)


def test_single_precision_follows_double():
    lags = np.random.default_rng(3).integers(0, 50, (N, N))
    assert run(brain(lags), 200, precision="single") == pytest.approx(run(brain(lags), 200), abs=1e-5)


def test_steps_are_rounded_seconds():
    people = sy.Brain("a", np.ones((2, 2)), lengths=[[0.0, 0.0123], [0.0127, 0.1]])
    assert delay_steps(resolve(people, model="linear"), 0, 5.0, 1 * ms).tolist() == [[0, 2], [3, 20]]
    with pytest.raises(
        BadValue, match=r"the longest delay of 'a' is 10 s \(length 0.1 m at 0.01 m/s\); allowed are 2 s"
    ):
        delay_steps(resolve(people, model="linear"), 0, 0.01, 1 * ms)
