"""Lagged covariance: the antisymmetric part of the weights encodes who leads, and by how much."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import syntony as sy
from syntony.engine.rules import numpy_change
from syntony.plasticity.lagged import lagged, weight_of_lag

CHANGE = numpy_change(lagged)


def rest(omega, lag, tau):
    """kappa · weight, both ways, for two sampled sine waves, the first leading."""
    dt = 1e-4
    t = np.arange(0, 40 * 2 * np.pi / omega, dt)
    x = np.array([np.sin(omega * t), np.sin(omega * (t - lag))])
    trace, level = np.empty_like(x), np.zeros(2)
    for k in range(x.shape[1]):
        level = level + dt / tau * (x[:, k] - level)
        trace[:, k] = level
    late = t > t[-1] / 2
    C = x[:, late] @ trace[:, late].T / late.sum()
    known = {"kappa": 0.0, "balance": 1.0, "rate": 1.0, "weight": 0.0}
    forward = CHANGE(trace_covariance=C[1, 0], reverse_trace_covariance=C[0, 1], **known)[0]
    backward = CHANGE(trace_covariance=C[0, 1], reverse_trace_covariance=C[1, 0], **known)[0]
    return forward, backward


@pytest.mark.parametrize("lag", [-0.02, 0.005, 0.02])
def test_the_antisymmetric_part_encodes_the_lag(lag):
    omega, tau = 10.0, 0.05
    forward, backward = rest(omega, lag, tau)
    assert forward == -backward and np.sign(forward) == np.sign(lag)
    assert abs(forward / weight_of_lag(omega, lag, tau) - 1) < 0.01
    slope = weight_of_lag(omega, 1e-6, tau) / 1e-6
    assert abs((forward - backward) / (2 * slope * lag) - 1) < 0.05  # proportional to omega · lag


@given(st.floats(0.1, 50), st.floats(0, 0.01), st.floats(0.001, 1))
def test_who_leads_is_wired_to_who_follows(omega, lag, tau):
    assert weight_of_lag(omega, lag, tau) == -weight_of_lag(omega, -lag, tau)
    assert weight_of_lag(omega, lag, tau) >= 0


def test_on_the_slow_clock_the_driving_region_wins():
    """One region drives another: the edge along the drive grows, the edge against it shrinks below zero."""
    brain = sy.Brain("a", [[0, 0], [0.5, 0]])
    plastic = [sy.Plasticity("lagged", edges="all", params={"rate": 1e-3, "tau_trace": 0.02, "kappa": 0.02})]
    r = sy.live(brain, course=sy.Course(end=100.0), model="linear", sigma=1.0, plasticity=plastic)
    along, against = r["lagged: a"].sel(edge=["region-000 → region-001", "region-001 → region-000"]).values[:, -1]
    assert against < 0 < along
