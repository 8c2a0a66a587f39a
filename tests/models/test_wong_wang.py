"""Fixed points, exact balance of excitation and inhibition, and its loss, all from the declaration."""

import numpy as np
import pytest
from scipy.linalg import solve_continuous_lyapunov
from scipy.optimize import brentq, root

import syntony as sy
from graphs import Region

wong_wang = sy.models["wong_wang"]
DISTANCE = -0.026


def region(J_i=1.0, coupling=0.0, S_E=0.0):
    return Region(wong_wang, {"input_e": coupling * S_E}, J_i=J_i)


def balanced(condition, coupling=0.0):
    """J_i and states of a region with in-strength 1 among its equals, where `condition(outputs)` is 0."""

    def residual(unknown):
        here = region(unknown[2], coupling, unknown[0])
        return [*here.derivative(unknown[:2]), condition(here.outputs(unknown[:2]))]

    found = root(residual, [0.164, 0.039, 1.0 + 0.6 * coupling], tol=1e-14).x
    return found[2], found[:2], region(found[2], coupling, found[0]).outputs(found[:2])


def at_target(outputs):
    return outputs["I_E"] - wong_wang.defaults["b_E"] / wong_wang.defaults["a_E"] - DISTANCE


def compare(reference, case, states, outputs):
    assert list(states) == reference(f"wong_wang.{case}_states")
    assert [outputs["I_E"], outputs["I_I"]] == reference(f"wong_wang.{case}_currents")
    assert [outputs["rate_E"], outputs["rate_I"]] == reference(f"wong_wang.{case}_rates")


def test_isolated_region(reference):
    states = region().fixed_point()
    compare(reference, "isolated", states, region().outputs(states))


def test_default_noise_is_per_root_second(reference):
    """0.001 per √ms: the fluctuation that a simulation in milliseconds had, here by linear noise."""
    jacobian = region().jacobian(region().fixed_point())
    covariance = solve_continuous_lyapunov(jacobian, -(wong_wang.defaults["sigma"] ** 2) * np.eye(2))
    assert covariance[0, 0] ** 0.5 == reference("wong_wang.isolated_fluctuation")


def test_published_target(reference):
    J_i, states, outputs = balanced(at_target)
    assert J_i == reference("wong_wang.fic_offset")
    assert outputs["rate_E"] == reference("wong_wang.threshold_rate")
    compare(reference, "target", states, outputs)


def test_three_hertz(reference):
    _, states, outputs = balanced(lambda outputs: outputs["rate_E"] - 3.0)
    compare(reference, "three_hertz", states, outputs)


@pytest.mark.parametrize("coupling", [0.5, 1.0, 3.0])
def test_balance_is_linear_in_the_strength(reference, coupling):
    J_0, states, _ = balanced(at_target)
    J_i, coupled, _ = balanced(at_target, coupling)
    assert (J_i - J_0) / coupling == reference("wong_wang.fic_slope")
    np.testing.assert_allclose(coupled, states, rtol=1e-9)


def test_gains(reference):
    J_i, states, _ = balanced(at_target)
    here = region(J_i)
    values = wong_wang.defaults
    by_input = here.jacobian(states, ["input_e", "input_i"]) / values["J_NMDA"]
    gain_E = by_input[0, 0] / ((1.0 - states[0]) * values["gamma"])
    assert [gain_E, by_input[1, 1]] == reference("wong_wang.gains")


def leading(coupling, mode):
    """Leading eigenvalue (1/s) of the network's mode with eigenvalue `mode` of the weights; row sums 1, balanced."""
    J_i, states, _ = balanced(at_target, coupling)
    here = region(J_i, coupling, states[0])
    spread = np.outer(here.jacobian(states, ["input_e"])[:, 0], here.sent("input_e", states))
    return np.linalg.eigvals(here.jacobian(states) + coupling * mode * spread).real.max()


def test_modes_of_the_balanced_network(reference):
    assert leading(0.0, 1.0) == reference("wong_wang.leading_uncoupled")
    assert leading(1.0, 1.0) == reference("wong_wang.leading_common")
    assert leading(1.0, 0.0) == reference("wong_wang.leading_balanced")


def test_critical_coupling(reference):
    assert brentq(leading, 1.2, 1.3, args=(1.0,)) == reference("wong_wang.critical_coupling")
