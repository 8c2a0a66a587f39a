"""Phase plasticity: weights at rest in locked states, averaged and direct, and two clusters that velocity bridges."""

from functools import cache
from math import comb, cos, sin

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from numba import njit

from syntony import errors
from syntony.engine.locked import locked_state
from syntony.engine.rules import numpy_change
from syntony.plasticity.myelination import velocity
from syntony.plasticity.phase import locked_pair, phase

ALPHA = 3.0
change, follow = njit(phase.change), njit(velocity.change)
averaged_change = numpy_change(phase)


def averaged(frequencies, weights, start=None, *, step=0.5, steps=60, mask=1.0, alpha=ALPHA):
    """Weights after each step of slow time, second order, from the locked state at every stage."""
    path, state = [weights], start
    for _ in range(steps):
        middle = weights
        for share in (0.5, 1.0):
            state = locked_state(frequencies, mask * middle, start=state)
            (slope,) = averaged_change(weight=middle, phase_cosine=state.phase_cosine, alpha=alpha, rate=1.0)
            middle = weights + share * step * slope
        weights = middle
        path.append(weights)
    return np.array(path), state


@pytest.mark.parametrize("share", [0.0, 0.3, 0.9])
def test_averaged_pair_ends_at_the_closed_form(share):
    frequencies = np.array([10, 10 + share * ALPHA / (2 * np.pi)])
    path, state = averaged(frequencies, np.full((2, 2), ALPHA), mask=1 - np.eye(2))
    angle, weight = locked_pair(share * ALPHA, ALPHA)
    assert path[-1][0, 1] == pytest.approx(weight, abs=1e-6)
    assert state.difference[0, 1] == pytest.approx(angle, abs=1e-6)


def test_equal_oscillators_are_wired_together_in_phase_and_apart_in_antiphase():
    mask = 1 - np.eye(2)
    together, _ = averaged([10, 10], mask, mask=mask)
    apart, _ = averaged([10, 10], -mask, start=np.array([0, 3.0]), mask=mask)
    assert together[-1][0, 1] == pytest.approx(ALPHA, abs=1e-6)
    assert apart[-1][0, 1] == pytest.approx(-ALPHA, abs=1e-6)


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_at_rest_twice_the_angles_lock_at_half_the_weights(seed):
    """arXiv:1611.09941: where the averaged rule rests is where a network of fixed weights locks."""
    rng = np.random.default_rng(seed)
    mask = np.triu(rng.random((6, 6)) < 0.7, 1).astype(float)
    mask = mask + mask.T + np.eye(6, k=1) + np.eye(6, k=-1)
    frequencies = 10 + 0.1 * rng.standard_normal(6)
    try:
        fixed = locked_state(2 * frequencies, ALPHA * mask)
    except errors.Unstable:
        assume(False)
    path, state = averaged(frequencies, np.full((6, 6), ALPHA), mask=mask)
    assume(np.abs(state.difference[mask > 0]).max() < np.pi / 4)
    assert path[-1] == pytest.approx(ALPHA * state.phase_cosine, abs=1e-6)
    assert 2 * state.phases == pytest.approx(fixed.phases, abs=1e-5)
    assert path[-1] == pytest.approx(path[-1].T, abs=1e-9)
    assert np.abs(path).max() <= ALPHA + 1e-12


@njit
def direct(theta, omega, weights, mask, epsilon, alpha, dt, steps, every):
    """Euler steps of phases and weights together."""
    n, path = len(theta), [weights.copy()]
    for k in range(steps):
        turned = np.zeros(n)
        for i in range(n):
            turned[i] = omega[i]
            for j in range(n):
                turned[i] += mask[i, j] * weights[i, j] * sin(theta[j] - theta[i])
        for i in range(n):
            for j in range(n):
                weights[i, j] += dt * change(weights[i, j], cos(theta[j] - theta[i]), alpha, epsilon)
        theta = theta + dt * turned
        if (k + 1) % every == 0:
            path.append(weights.copy())
    return path


@pytest.mark.parametrize("epsilon", [1e-2, 1e-3])
def test_the_direct_run_follows_the_average(epsilon):
    """All along the path, from phases anywhere in a half turn: error below 3 √epsilon, of weights up to 1."""
    rng, mask = np.random.default_rng(3), 1 - np.eye(5)
    frequencies = 0.05 * rng.standard_normal(5)
    slow, state = averaged(frequencies, np.full((5, 5), 0.5), step=0.1, steps=80, mask=mask, alpha=1.0)
    theta, every, dt = rng.uniform(-np.pi / 2, np.pi / 2, 5), round(0.1 / epsilon / 0.02), 0.02
    path = direct(theta, 2 * np.pi * frequencies, np.full((5, 5), 0.5), mask, epsilon, 1.0, dt, 80 * every, every)
    assert np.abs(np.array(path) - slow).max() < 3 * np.sqrt(epsilon)
    assert path[-1] == pytest.approx(state.phase_cosine, abs=3 * np.sqrt(epsilon))


def test_beyond_its_strongest_weight_a_pair_does_not_lock():
    with pytest.raises(
        errors.Unstable, match=r"detuning is 1\.1 alpha; above alpha two plastic oscillators do not lock"
    ):
        locked_pair(1.1, 1.0)
    with pytest.raises(errors.Unstable, match="does not lock"):
        averaged([10, 10 + 1.1 * ALPHA / (2 * np.pi)], np.full((2, 2), ALPHA), mask=1 - np.eye(2))


@given(st.floats(-5, 5), st.floats(-1, 1), st.floats(0, 5), st.floats(0, 5))
def test_the_compiled_rule_is_the_written_one(weight, cosine, alpha, rate):
    values = {"weight": weight, "phase_cosine": cosine, "alpha": alpha, "rate": rate}
    assert averaged_change(**values)[0] == phase.change(**values)


@given(st.floats(0, 5), st.floats(-1, 1), st.floats(0, 5), st.floats(0, 1))
def test_weights_stay_within_alpha(alpha, cosine, share, step):
    weight = min(share, 1) * alpha
    assert abs(weight + step * phase.change(weight, cosine, alpha, 1.0)) <= alpha + 1e-9


@njit
def ring(theta, omega, weights, lengths, gain, alpha, rate, dt, windows, last):
    """Rules of weights and velocities at the end of every window of ten steps; a delay is a lag of phase. Returns the mean
    cosines of the last windows."""
    n, path, connectivity = len(theta), lengths.copy(), np.zeros_like(weights)
    for window in range(windows):
        near, far, cosine = weights * np.cos(path) / n, weights * np.sin(path) / n, np.zeros_like(weights)
        for step in range(10):
            c, s = np.cos(theta), np.sin(theta)
            if step % 5 == 0:
                cosine += (np.outer(c, c) + np.outer(s, s)) / 2
            theta = theta + dt * (omega + (near @ s - far @ c) * c - (near @ c + far @ s) * s)
        weights = weights + 10 * dt * change(weights, cosine, alpha, rate)
        path = path + 10 * dt * follow(path, lengths, cosine, gain, rate)
        if window >= windows - last:
            connectivity += cosine / last
    return connectivity


@cache
def two_clusters(seed, gain):
    """Order within the two halves of a ring that are driven at different frequencies, and connectivity between them."""
    n, rng = 100, np.random.default_rng(seed)
    apart = np.abs(np.subtract.outer(np.arange(n), np.arange(n)))
    lengths = 0.4 * np.pi * np.minimum(apart, n - apart) / (n / 2)  # rad at the common frequency
    half = np.arange(n) < n // 2
    omega = np.where(half, 0.95, -0.95) + 0.05 * rng.standard_normal(n)
    seen = ring(rng.uniform(-np.pi, np.pi, n), omega, np.full((n, n), 5.0), lengths, gain, 5.0, 0.1, 0.04, 600, 150)
    within = [np.sqrt(seen[np.ix_(group, group)].mean()) for group in (half, ~half)]
    return min(within), seen[np.ix_(half, ~half)].mean()


def test_velocity_that_learns_bridges_two_clusters():
    """After arXiv:1902.06272, with our rule of velocity: ring of 100, sign test over 20 seeds."""
    synaptic = np.array([two_clusters(seed, 0.0) for seed in range(20)])
    both = np.array([two_clusters(seed, 0.8) for seed in range(20)])
    assert synaptic[:, 0].min() > 0.9 and both[:, 0].min() > 0.9
    wins = (both[:, 1] > synaptic[:, 1]).sum()
    assert sum(comb(20, k) for k in range(wins, 21)) / 2**20 < 0.01
