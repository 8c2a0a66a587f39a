"""Working points and Jacobians against finite differences of the slow and obvious derivative."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import syntony as sy
from syntony.engine.emit import numpy_outputs
from syntony.engine.network import resolve
from syntony.engine.workpoint import full_jacobian, observed, slopes, working_point
from syntony.errors import Unstable

N = 4


def people(count, seed=0):
    rng = np.random.default_rng(seed)
    return [sy.Brain(f"p{k}", rng.random((N, N)) * (1 - np.eye(N)) / N) for k in range(count)]


def relations(smoothing=0.0, delay=0.0):
    profile = np.arange(1.0, N + 1)
    return [
        sy.Relation("p0", "p1", gain=0.3, delay=delay, smoothing=smoothing, expressing=profile, perceiving=profile[::-1]),
        sy.Relation("p1", "p0", gain=0.1, delay=delay, weights=np.arange(16.0).reshape(4, 4) / 16),
    ]  # fmt: skip


@settings(max_examples=5, deadline=None)
@given(seed=st.integers(0, 2**31))
@pytest.mark.parametrize("model", sy.models)
def test_jacobian_equals_differences(model, seed):
    """Everybody together, with memoryless relations, at random states near the start."""
    rng = np.random.default_rng(seed)
    network = resolve(people(2, seed), relations(), model=model, coupling=0.5)
    states = {
        name: np.clip(state.start + (0.1 + 0.1 * abs(state.start)) * rng.random(network.shape), *state.limits)
        for name, state in network.model.states.items()
    }
    jacobian, _ = full_jacobian(network, states, network.inputs(network.sent(states)))
    x = np.array(list(states.values()))
    found = np.zeros_like(jacobian)
    for k in range(x.size):
        step = 1e-4 * (1e-2 + abs(x.flat[k]))
        ends = []
        for sign in (1, -1):
            moved = x.copy()
            moved.flat[k] += sign * step
            ends.append(slopes(network, dict(zip(states, moved)))[0].ravel())
        found[:, k] = (ends[0] - ends[1]) / (2 * step)
    assert found == pytest.approx(jacobian, abs=2e-6 * np.abs(jacobian).max())


def test_fixed_point_does_not_depend_on_the_memory_of_relations():
    points = [
        working_point(resolve(people(2), relations(*memory), coupling=0.5)) for memory in ((0, 0), (0.1, 0), (0.1, 0.5))
    ]
    for other in points[1:]:
        for name, value in points[0].states.items():
            assert other.states[name] == pytest.approx(value, abs=1e-10)
    assert [len(point.jacobian) - point.size for point in points] == [0, 1, 4 + 1 + N]
    assert points[0].residual < 1e-9


def test_memory_has_the_gain_of_the_instant_and_a_channel_its_noise():
    """Slow memory changes no steady response: eliminating its states gives the Jacobian without memory."""
    instant = working_point(resolve(people(2), relations(), coupling=0.5))
    slow = working_point(resolve(people(2), relations(0.1, 0.5), coupling=0.5))
    n = instant.size
    A, B, C, D = slow.jacobian[:n, :n], slow.jacobian[:n, n:], slow.jacobian[n:, :n], slow.jacobian[n:, n:]
    assert A - B @ np.linalg.solve(D, C) == pytest.approx(instant.jacobian, abs=1e-9)
    noisy = [sy.Relation("p0", "p1", noise=0.3, expressing=np.ones(N), perceiving=np.ones(N), smoothing=0.2)]
    w = sy.stationary(people(2), noisy, coupling=0.5, sigma=0.0)
    level = w.full_covariance[-1, -1]
    assert level == pytest.approx(0.3**2, rel=1e-6)


def test_a_rhythm_has_no_working_point():
    with pytest.raises(
        Unstable, match=r"kuramoto with coupling 1 has no fixed point near its start values \(it oscillates"
    ):
        sy.stationary(people(1), model="kuramoto")


@pytest.mark.parametrize("name", ["rate_E", "I_I", "S_I"])
def test_outputs_follow_states_inputs_and_memories(name):
    """Slopes of an output against differences; through slow memories the steady slope is that without memory."""
    instant = working_point(resolve(people(2), relations(), coupling=0.5))
    slow = working_point(resolve(people(2), relations(0.1, 0.5), coupling=0.5))
    value, rows = observed(instant, name)
    n, network = instant.size, instant.network
    x = np.array(list(instant.states.values()))
    for k in range(0, x.size, 3):
        ends = []
        for sign in (1, -1):
            moved = x.copy()
            moved.flat[k] += sign * 1e-6
            states = dict(zip(instant.states, moved))
            inputs = network.inputs(network.sent(states))
            outputs = numpy_outputs(network.model)(**states, **inputs, **network.params)
            quantities = {**states, **dict(zip(network.model.outputs, outputs))}
            ends.append(quantities[name].ravel())
        assert rows[:, k] == pytest.approx((ends[0] - ends[1]) / 2e-6, abs=1e-6 * (1 + np.abs(rows).max()))
    same, wide = observed(slow, name)
    C, D = slow.jacobian[n:, :n], slow.jacobian[n:, n:]
    assert same == pytest.approx(value, abs=1e-9)
    assert wide[:, :n] - wide[:, n:] @ np.linalg.solve(D, C) == pytest.approx(rows, abs=1e-9 * (1 + np.abs(rows).max()))
