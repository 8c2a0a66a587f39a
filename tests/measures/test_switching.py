"""Leading eigenvectors, recurrent states and how they alternate."""

from itertools import groupby

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.errors import BadShape, BadValue
from syntony.measures.switching import (
    dwell_time,
    leading_eigenvector,
    occupancy,
    occupancy_entropy,
    phase_states,
    switching_rate,
)

LAW = settings(max_examples=25, deadline=None)
SEED = st.integers(0, 2**31)


def random_phases(seed, *shape):
    return np.random.default_rng(seed).uniform(-np.pi, np.pi, shape)


def alternating(seed, dwell=20, visits=12, spread=0.3):
    """Three phase patterns that take turns, with noise; (region, time) and the planted labels."""
    rng = np.random.default_rng(seed)
    patterns = np.pi * np.array([[0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 1], [1, 1, 0, 0, 0, 0]]).T
    planted = np.repeat(np.arange(visits) % 3, dwell)
    noise = spread * rng.standard_normal((6, len(planted)))
    return patterns[:, planted] + noise + rng.uniform(-np.pi, np.pi, len(planted)), planted


@LAW
@given(SEED, st.integers(2, 9))
def test_closed_form_equals_an_eigenvalue_solver(seed, n):
    phases = random_phases(seed, 2, n, 3)
    found = leading_eigenvector(phases)
    for one, vectors in zip(phases, found):
        for t in range(3):
            pattern = np.cos(one[:, None, t] - one[None, :, t])
            values, solved = np.linalg.eigh(pattern)
            assert np.linalg.matrix_rank(pattern, tol=1e-9) <= 2
            v = vectors[:, t]
            assert v @ pattern @ v == pytest.approx(values[-1], abs=1e-10)
            if values[-1] - values[-2] > 1e-3:
                np.testing.assert_allclose(abs(v @ solved[:, -1]), 1, atol=1e-9)


@LAW
@given(SEED, st.integers(2, 9))
def test_eigenvector_laws(seed, n):
    rng = np.random.default_rng(seed)
    phases = random_phases(seed, n, 4)
    v = leading_eigenvector(phases)
    np.testing.assert_allclose((v**2).sum(axis=0), 1, atol=1e-12)
    assert ((v > 0).mean(axis=0) <= 0.5).all()
    order = rng.permutation(n)
    if n > 2:  # two regions in opposite phase have no majority; the first is then negative
        np.testing.assert_allclose(leading_eigenvector(phases[order]), v[order], atol=1e-9)
    np.testing.assert_allclose(leading_eigenvector(phases[:, ::-1]), v[:, ::-1], atol=1e-12)
    np.testing.assert_allclose(leading_eigenvector(-phases), v, atol=1e-9)
    np.testing.assert_allclose(leading_eigenvector(phases + rng.uniform(-9, 9, 4)), v, atol=1e-9)


@pytest.mark.parametrize("n", [10, 90])
def test_chance_share_of_the_leading_pattern(n):
    phases = random_phases(0, n, 20_000)
    v = leading_eigenvector(phases)
    share = np.abs((np.exp(1j * phases) * v).sum(axis=0)) ** 2 / n
    assert share.mean() == pytest.approx(0.5 + 0.44 / np.sqrt(n), rel=0.01)


def test_finds_planted_states():
    phases, planted = alternating(0)
    labels = phase_states(phases, 3)
    matched = np.array([np.bincount(planted[labels == k]).argmax() for k in range(3)])
    assert sorted(matched) == [0, 1, 2]
    assert (matched[labels] == planted).mean() > 0.99
    assert switching_rate(labels, 10) == pytest.approx(11 / 239 * 10, abs=0.01)
    np.testing.assert_allclose(dwell_time(labels, 10), 2, atol=0.1)
    np.testing.assert_allclose(occupancy(labels), 1 / 3, atol=0.01)
    assert occupancy_entropy(labels) == pytest.approx(1, abs=1e-3)


def test_states_are_shared_ordered_and_repeatable():
    phases = np.stack([alternating(s)[0] for s in (1, 2)])
    labels = phase_states(phases, 3, seed=5)
    assert labels.shape == (2, 240)
    assert (np.diff(np.bincount(labels.ravel())) <= 0).all()
    np.testing.assert_array_equal(phase_states(phases, 3, seed=5), labels)
    np.testing.assert_array_equal(phase_states(phases, 3, seed=6), labels)  # the best of 20 starts
    np.testing.assert_array_equal(phase_states(phases + 1, 3, seed=5), labels)


@LAW
@given(SEED, st.integers(2, 4))
def test_no_move_of_one_moment_fits_better(seed, states):
    """At the end of the clustering every moment lies nearest to its own state's mean direction."""
    phases = random_phases(seed, 5, 60)
    labels = phase_states(phases, states, starts=3)
    v = leading_eigenvector(phases).T
    centres = np.stack([v[labels == k].sum(axis=0) for k in range(states)])
    near = v @ (centres / np.linalg.norm(centres, axis=1, keepdims=True)).T
    assert (near.max(axis=1) - near[np.arange(60), labels] < 1e-9).all()


def test_more_states_than_patterns():
    labels = phase_states(np.zeros((4, 10)), 3)
    assert set(labels) <= {0, 1, 2}


@LAW
@given(SEED, st.integers(1, 4), st.integers(2, 30))
def test_labels_equal_a_loop(seed, states, samples):
    labels = np.random.default_rng(seed).integers(0, states, (2, samples))
    share, stay, rate = occupancy(labels, states), dwell_time(labels, 4.0, states), switching_rate(labels, 4.0)
    for i, one in enumerate(labels.tolist()):
        visits = [(state, len(list(run))) for state, run in groupby(one)]
        for k in range(states):
            lengths = [length for state, length in visits if state == k]
            assert share[i, k] == pytest.approx(one.count(k) / samples)
            assert stay[i, k] == pytest.approx(np.mean(lengths) / 4 if lengths else 0)
        assert rate[i] == pytest.approx((len(visits) - 1) / ((samples - 1) / 4))
    np.testing.assert_allclose(share.sum(axis=-1), 1)
    np.testing.assert_allclose(switching_rate(labels[:, ::-1], 4.0), rate)
    np.testing.assert_allclose(dwell_time(labels[:, ::-1], 4.0, states), stay)
    if states > 1:
        entropy = occupancy_entropy(labels, states)
        assert ((entropy >= 0) & (entropy <= 1 + 1e-12)).all()


def test_chance_of_labels_without_memory():
    p = np.array([0.5, 0.3, 0.2])
    labels = np.random.default_rng(0).choice(3, p=p, size=(20, 5000))
    assert switching_rate(labels, 10.0).mean() == pytest.approx(10 * (1 - (p**2).sum()), rel=0.01)
    np.testing.assert_allclose(dwell_time(labels, 10.0).mean(axis=0), 0.1 / (1 - p), rtol=0.02)


def test_refusals():
    with pytest.raises(BadShape, match="phases has one region; a pattern needs at least 2"):
        leading_eigenvector(np.zeros((1, 4)))
    with pytest.raises(BadValue, match="phases has 2 moments in all; expected at least as many as states, 3"):
        phase_states(np.zeros((3, 2)), 3)
    with pytest.raises(BadValue, match="states is 1; expected a number of at least 2"):
        phase_states(np.zeros((3, 5)), 1)
    for wrong in ([0, -1], [0, 0.5]):
        with pytest.raises(BadValue, match="expected whole numbers from 0, one per state"):
            occupancy(wrong)
    with pytest.raises(BadValue, match="labels has state 2, states is 2; expected states of at least 3"):
        occupancy([0, 2], 2)
    with pytest.raises(BadValue, match="rate is 0; expected a number above 0 Hz"):
        dwell_time([0, 1], 0)
    with pytest.raises(BadShape, match="labels has one sample in time"):
        switching_rate([0], 1)
    with pytest.raises(BadValue, match="labels has one state; an entropy needs"):
        occupancy_entropy([0, 0])
