"""Phase-locked states: closed forms, the slow and obvious velocity, direct simulation, and what does not lock."""

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from syntony import errors
from syntony.engine.locked import locked_state

SEEDS = st.integers(0, 2**32 - 1)


def drawn(seed, delay=0.0, spread=0.15):
    rng = np.random.default_rng(seed)
    n = rng.integers(2, 10)
    return 10 + spread * rng.standard_normal(n), 4 * np.pi / n * rng.random((n, n)), delay * rng.random((n, n))


def found(*network, **start):
    try:
        return locked_state(*network, **start)
    except errors.Unstable:
        assume(False)


def velocities(frequencies, weights, delays, state):
    """Slow and obvious: the angular velocity of every region when all turn with the common one."""
    omega = 2 * np.pi * state.frequency
    return [
        2 * np.pi * frequencies[i]
        + sum(
            weights[i, j] * np.sin(state.phases[j] - state.phases[i] - omega * delays[i, j])
            for j in range(len(weights))
        )
        for i in range(len(weights))
    ]


@settings(deadline=None)
@given(SEEDS, st.sampled_from([0.0, 0.01, 0.1]))
def test_all_regions_turn_with_the_common_velocity(seed, delay):
    network = drawn(seed, delay)
    state = found(*network)
    assert velocities(*network, state) == pytest.approx([2 * np.pi * state.frequency] * len(network[0]), abs=1e-7)
    assert state.phases.mean() == pytest.approx(0, abs=1e-9)
    assert state.abscissa < 0


@settings(deadline=None)
@given(SEEDS, st.sampled_from([0.0, 0.01]))
def test_order_of_regions_does_not_matter(seed, delay):
    frequencies, weights, delays = drawn(seed, delay)
    order = np.random.default_rng(seed).permutation(len(frequencies))
    grid = np.ix_(order, order)
    state = found(frequencies, weights, delays)
    other = locked_state(frequencies[order], weights[grid], delays[grid])
    assert other.phases == pytest.approx(state.phases[order], abs=1e-7)
    assert other.frequency == pytest.approx(state.frequency, abs=1e-9)
    assert other.abscissa == pytest.approx(state.abscissa, abs=1e-5)


@settings(deadline=None)
@given(SEEDS, st.floats(-20, 20))
def test_a_frequency_that_all_share_only_adds_itself(seed, more):
    frequencies, weights, _ = drawn(seed)
    state, other = found(frequencies, weights), found(frequencies + more, weights)
    assert other.phases == pytest.approx(state.phases, abs=1e-7)
    assert other.frequency == pytest.approx(state.frequency + more, abs=1e-9)


@settings(deadline=None)
@given(SEEDS, st.sampled_from([0.0, 0.01]))
def test_from_a_locked_state_nearby_the_same_state_is_found(seed, delay):
    frequencies, weights, delays = drawn(seed, delay)
    before = found(frequencies, weights, delays)
    warm, cold = found(frequencies, 1.05 * weights, delays, start=before), found(frequencies, 1.05 * weights, delays)
    assert warm.phases == pytest.approx(cold.phases, abs=1e-7)
    assert warm.frequency == pytest.approx(cold.frequency, abs=1e-9)


def end_of_a_long_run(frequencies, weights):
    """Phases and spread of velocities after 60 s, second order."""
    theta, dt = np.zeros(len(frequencies)), 2e-3
    natural = 2 * np.pi * (frequencies - frequencies.mean())

    def slope(x):
        return natural + (weights * np.sin(x[None, :] - x[:, None])).sum(axis=1)

    for _ in range(30_000):
        theta = theta + dt * slope(theta + dt / 2 * slope(theta))
    return theta - theta.mean(), np.ptp(slope(theta))


def test_it_locks_where_a_long_run_locks_and_nowhere_else():
    outcomes = []
    for seed in range(12):
        frequencies, weights, _ = drawn(seed, spread=0.5)
        theta, spread = end_of_a_long_run(frequencies, weights)
        outcomes.append(spread < 1e-6)
        if outcomes[-1]:
            assert locked_state(frequencies, weights).phases == pytest.approx(theta, abs=1e-6)
        else:
            with pytest.raises(errors.Unstable, match="does not lock"):
                locked_state(frequencies, weights)
    assert 3 <= sum(outcomes) <= 9


@pytest.mark.parametrize("share", [0.0, 0.5, 0.9, 0.9999])
def test_a_pair_locks_at_the_angle_whose_sine_is_detuning_over_twice_the_weight(share):
    weight = 3.0
    state = locked_state([10, 10 + share * weight / np.pi], [[0, weight], [weight, 0]])
    assert state.phase_sine[0, 1] == pytest.approx(share, abs=1e-9)
    assert state.abscissa == pytest.approx(-2 * weight * np.sqrt(1 - share**2), abs=1e-6)
    assert state.phase_cosine == pytest.approx(state.phase_cosine.T)
    assert state.phase_sine == pytest.approx(-state.phase_sine.T)


@pytest.mark.parametrize("delay", [0.0, 0.01, 0.02])
def test_a_pair_with_delay_turns_at_the_frequency_that_agrees_with_itself(delay):
    """Omega = omega - w sin(Omega tau): Earl and Strogatz 2003, doi:10.1103/PhysRevE.67.036204."""
    state = locked_state([10, 10], [[0, 3], [3, 0]], delay)
    omega = 2 * np.pi * state.frequency
    assert omega == pytest.approx(20 * np.pi - 3 * np.sin(omega * delay), abs=1e-9)
    assert state.abscissa == pytest.approx(-6 * np.cos(omega * delay), abs=1e-9)
    assert state.phases == pytest.approx([0, 0], abs=1e-12)


def test_equal_oscillators_that_all_hear_each_other_have_a_closed_form_of_decay():
    assert locked_state(np.full(7, 10.0), np.full((7, 7), 0.3)).abscissa == pytest.approx(-2.1)


def test_repelling_pairs_lock_in_antiphase():
    repelling = [[0, -3], [-3, 0]]
    assert locked_state([10, 10], repelling, start=[0, 2]).phase_cosine[0, 1] == pytest.approx(-1)
    with pytest.raises(errors.Unstable, match=r"near the start values is unstable \(leading eigenvalue 6 /s\); start"):
        locked_state([10, 10], repelling)


def test_what_is_not_connected_is_neutral_not_unstable():
    assert locked_state([10, 10], np.zeros((2, 2)), start=[0, 1]).phases == pytest.approx([-0.5, 0.5])
    assert locked_state([10], [[0]]).frequency == pytest.approx(10)


def test_a_detuning_beyond_the_coupling_does_not_lock():
    with pytest.raises(
        errors.Unstable, match=r"does not lock: natural frequencies from 10 to 11 Hz, .* 3 rad/s; raise"
    ):
        locked_state([10, 11], [[0, 3], [3, 0]])


@pytest.mark.parametrize(
    "given, error, message",
    [
        (([10, 10], [[0, 1]]), errors.BadShape, r"weights has shape \(1, 2\); expected \(2, 2\)"),
        (([10, 10], np.eye(2), np.zeros(2)), errors.BadShape, r"delays has shape \(2,\); expected \(2, 2\)"),
        (([10, 10], np.eye(2), -0.1), errors.BadValue, "delays has -0.1 s; expected at least 0 s"),
        (([10, 10], np.eye(2), 0.0, [0.0]), errors.BadShape, r"start has shape \(1,\); expected \(2\)"),
    ],
)
def test_errors(given, error, message):
    with pytest.raises(error, match=message):
        locked_state(*given)
