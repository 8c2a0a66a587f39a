"""Responding: forks, meeting points, oscillators and the delay beyond which answers make distress swing."""

import numpy as np
import pytest

import syntony as sy
from syntony import errors
from syntony.bonds.responding import (
    expect_timely,
    goals_met,
    growing,
    late,
    longest_delay,
    oscillator_matrix,
    regulating,
    responsive,
    swings,
)  # fmt: skip


def ends(model, start, **params):
    r = sy.simulate_body(model, 6000.0, params=params, start=start)
    return np.array([float(r[name][-1]) for name in model.states])


def test_a_responsive_pair_forks_at_one():
    start = {"therapist": 0.1, "client": 0.1}
    assert np.abs(ends(responsive, start, heard=0.9, reached=0.9)).max() < 0.01
    assert np.abs(np.abs(ends(responsive, start, heard=2.0, reached=2.0)) - 1.915).max() < 0.002
    assert (ends(responsive, {"therapist": -0.1, "client": -0.1}, heard=2.0, reached=2.0) < -1.9).all()


def test_a_positive_therapist_takes_the_bad_end_away():
    low = {"therapist": -1.0, "client": -1.0}
    assert ends(responsive, low, therapist_set=0.1, client_set=-0.1)[1] < 0
    assert ends(responsive, low, therapist_set=1.5, client_set=-0.1)[1] > 0


@pytest.mark.parametrize(
    ("drawn", "helped", "end"), [(0.0, 0.0, (1, -0.5)), (0.2, 0.2, (0.939, -0.324)), (0.5, 0.5, (1.0, 0.0))]
)
def test_the_minimal_pair(drawn, helped, end):
    assert np.abs(ends(growing, {}, drawn=drawn, helped=helped) - end).max() < 1e-3


def test_an_ornstein_uhlenbeck_client_is_recovered():
    rng, k, Q, dt = np.random.default_rng(1), 1.0, 0.5, 0.05
    x = np.zeros(5000 * 4)
    for t in range(1, len(x)):
        x[t] = x[t - 1] - k * dt * x[t - 1] + np.sqrt(Q * dt) * rng.standard_normal()
    slope = (x[1:] @ x[:-1]) / (x[:-1] @ x[:-1])
    found = (1 - slope) / dt
    assert abs(found / k - 1) < 0.10 and abs((x[1:] - slope * x[:-1]).var() / dt / Q - 1) < 0.05
    assert abs(x.var() / (Q / (2 * k)) - 1) < 0.15


def test_goals_are_met_in_the_closed_form():
    assert np.abs(ends(regulating, {}) - goals_met(0.3, 0.2, 0.5, 0.1, 1.0, -1.0)).max() < 1e-6
    assert np.abs(goals_met(0.3, 0.2, 0.5, 0.1, 1.0, -1.0) - [0.285714, -0.785714]).max() < 1e-6


def test_coregulation_and_its_failure():
    for delta, expected in ((0.05, [-0.075 + 1.093j, -0.025 + 0.894j]), (0.2, [0.05 + 0.893j])):
        values = np.linalg.eigvals(oscillator_matrix(-1, -0.1, 0.2, delta))
        for value in expected:
            assert np.abs(values - value).min() < 1e-3
    rng = np.random.default_rng(0)
    eta, zeta, gamma, delta = rng.uniform([-2, -0.5, -2.5, -0.5], [0.2, 0.2, 2.5, 0.5], (1000, 4)).T
    truth = [np.linalg.eigvals(oscillator_matrix(*row)).real.max() >= 0 for row in zip(eta, zeta, gamma, delta)]
    assert (swings(eta, zeta, gamma, delta) == truth).all()


def growth(delay):
    r = sy.simulate_body(late, 120.0, params={"effect": 2.0, "answer": 2.0, "delay": delay}, every=0.01, dt=0.005)
    x = np.abs(r["distress"].values)
    return x[-2000:].max() / x[-6000:-4000].max()


def test_the_delay_beyond_which_distress_swings():
    limit = longest_delay(1.0, 1.0, 4.0)
    assert abs(limit - 0.3023) < 1e-4
    assert growth(0.97 * limit) < 1 < growth(1.03 * limit)
    assert longest_delay(1.0, 1.0, 1.0) == np.inf
    with pytest.raises(errors.BadValue, match=r"answers of strength 4 that come after 0.5 s make distress swing"):
        expect_timely(1.0, 1.0, 4.0, 0.5)
    expect_timely(1.0, 1.0, 4.0, 0.2)
