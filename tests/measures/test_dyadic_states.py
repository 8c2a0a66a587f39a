"""Dyadic states against plain walks through the codes, on behaviour made to measure, and their level by chance."""

from itertools import groupby

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.errors import BadShape, BadValue
from syntony.measures.dyadic_states import (
    contingency,
    joint_states,
    repair_latency,
    repair_rate,
    sequential_dependence,
    state_matching,
)
from syntony.measures.switching import occupancy

LAW = settings(max_examples=40, deadline=None)
SEED = st.integers(0, 2**31)


def lasting(shape, stay, states, rng):
    """Codes that stay with probability `stay` and are otherwise drawn anew."""
    x = rng.integers(0, states, shape)
    keep = rng.random(shape) < stay
    for t in range(1, shape[-1]):
        x[..., t] = np.where(keep[..., t], x[..., t - 1], x[..., t])
    return x


@given(SEED, st.integers(2, 4))
@LAW
def test_repair_equals_a_walk_through_the_episodes(seed, states):
    x, y = lasting((2, 40), 0.6, states, np.random.default_rng(seed))
    x[:2], y[:2] = [0, 0], [0, 1]
    x[5] = y[5]
    episodes = [(value, len(list(group))) for value, group in groupby(x == y)]
    repaired = [length for (value, length), after in zip(episodes, [*episodes[1:], None]) if not value and after]
    apart = sum(length for value, length in episodes if not value)
    assert float(repair_rate(x, 5.0, y)) == pytest.approx(len(repaired) * 5 / apart)
    assert float(repair_latency(x, 5.0, y)) == pytest.approx(np.mean(repaired) / 5)


@given(SEED)
@LAW
def test_matching_equals_counts(seed):
    x, y = np.random.default_rng(seed).integers(0, 3, (2, 30))
    table = np.array([[np.mean((x == a) & (y == b)) for b in range(3)] for a in range(3)])
    matched, expected = np.trace(table), table.sum(axis=0) @ table.sum(axis=1)
    assert float(state_matching(x, y)) == pytest.approx(matched)
    assert float(state_matching(x, y, corrected=True)) == pytest.approx(
        (matched - expected) / (1 - expected), abs=1e-12
    )


@given(SEED, st.integers(1, 4))
@LAW
def test_contingency_equals_a_walk(seed, reach):
    x, y = np.random.default_rng(seed).integers(0, 3, (2, 40))
    y[:2] = [0, 1]
    begins_answer = [t for t in range(1, 40) if x[t] == 2 and x[t - 1] != 2]
    acts = [t for t in range(1, 40 - reach) if y[t] == 1 and y[t - 1] != 1]
    answered = [any(t < a <= t + reach for a in begins_answer) for t in range(40 - reach)]
    expected = np.mean([answered[t] for t in acts]) - np.mean(answered)
    found = contingency(x, 2.0, y, act=1, answer=2, within=reach / 2)
    assert float(found) == pytest.approx(expected, abs=1e-12)


@given(SEED, st.integers(0, 3))
@LAW
def test_sequential_dependence_equals_counts(seed, lag):
    x, y = np.random.default_rng(seed).integers(0, 3, (2, 40))
    found = sequential_dependence(x, y, codes=[2, 0, 7], lag=lag)
    after, before = x[lag:], y[: 40 - lag]
    for i, c in enumerate((2, 0, 7)):
        for j, a in enumerate((2, 0, 7)):
            n, p, q = len(after), np.mean(after == c), np.mean(before == a)
            spread = np.sqrt(n * p * (1 - p) * q * (1 - q))
            z = (np.sum((after == c) & (before == a)) - n * p * q) / spread if spread else 0.0
            assert found[i, j] == pytest.approx(z, abs=1e-12)


@given(SEED)
@LAW
def test_laws(seed):
    rng = np.random.default_rng(seed)
    x, y = lasting((2, 60), 0.5, 3, rng)
    x[:2], y[:2] = [0, 1], [1, 1]
    renamed = np.array([5, -2, 11])
    for measure in (
        state_matching,
        lambda a, b: state_matching(a, b, corrected=True),
        lambda a, b: repair_rate(a, 1.0, b),
        lambda a, b: repair_latency(a, 1.0, b),
    ):
        one = float(measure(x, y))
        assert float(measure(y, x)) == pytest.approx(one)
        assert float(measure(renamed[x], renamed[y])) == pytest.approx(one)
    assert float(repair_rate(x, 4.0, y)) == pytest.approx(4 * float(repair_rate(x, 1.0, y)))
    assert float(state_matching(x, x, corrected=True)) == 1.0
    joint = joint_states(np.stack([x, y, x]), [0, 1, 2])
    np.testing.assert_array_equal(joint, x + 3 * y + 9 * x)
    assert occupancy(joint).sum() == pytest.approx(1.0)


def test_mismatch_cut_off_by_the_end():
    x, y = np.zeros(10), np.array([1, 1, 0, 1, 0, 0, 1, 1, 1, 1])
    assert float(repair_latency(x, 1.0, y)) == 1.5
    assert float(repair_rate(x, 1.0, y)) == pytest.approx(2 / 7)
    assert float(repair_rate(x, 1.0, np.ones(10))) == 0.0


def test_repair_of_a_known_readiness():
    """In each second apart, the infant comes along with probability 0.2; in each second together it leaves with 0.3."""
    rng = np.random.default_rng(0)
    x, y = np.zeros((2, 20000))
    for t in range(1, 20000):
        y[t] = (rng.random() > 0.2) if y[t - 1] else (rng.random() < 0.3)
    assert float(repair_rate(x, 1.0, y)) == pytest.approx(0.2, abs=0.01)
    assert float(repair_latency(x, 1.0, y)) == pytest.approx(5.0, abs=0.25)
    assert float(state_matching(x, y)) == pytest.approx(0.4, abs=0.02)


def test_who_answers_whom():
    rng = np.random.default_rng(1)
    infant = (rng.random(2000) < 0.1).astype(int)
    answer = np.roll(infant, 2) * (rng.random(2000) < 0.7)
    mother = np.where(answer == 1, 2, 0)
    found = float(contingency(mother, 1.0, infant, act=1, answer=2, within=2.0))
    assert 0.4 < found < 0.7
    assert abs(float(contingency(infant, 1.0, mother, act=2, answer=1, within=2.0))) < 0.1
    z = sequential_dependence(mother, infant, codes=[0, 1, 2], lag=2)
    assert z[2, 1] == pytest.approx(z.max()) and z[2, 1] > 20 > -20 > z[2, 0]
    people = np.stack([mother, infant])[:, None]
    between = contingency(people, 1.0, act=1, answer=2, within=2.0, pairs=[(0, 1)])
    assert between[0, 0, 0] == pytest.approx(found)


def test_level_by_chance():
    rng = np.random.default_rng(2)
    x, y = rng.integers(0, 3, (2, 1000, 300))
    assert state_matching(x, y).mean() == pytest.approx(1 / 3, abs=0.005)
    assert abs(state_matching(x, y, corrected=True).mean()) < 0.005
    acted = contingency(x, 1.0, y, act=1, answer=2, within=1.0)
    probability, acts = 2 / 9, 299 * 2 / 9
    assert abs(acted.mean()) < 0.006
    assert acted.std() == pytest.approx(np.sqrt(probability * (1 - probability) / acts), rel=0.15)
    z = sequential_dependence(x, y, codes=[0, 1, 2])
    assert abs(z.mean()) < 0.05 and z.std() == pytest.approx(1.0, abs=0.05)
    slow = sequential_dependence(*lasting((2, 300, 300), 0.9, 3, rng), codes=[0, 1, 2])
    assert slow.std() > 2


def test_pairs_of_people():
    x = np.random.default_rng(3).integers(0, 3, (2, 3, 2, 60))
    assert state_matching(x, pairs="between").shape == (2, 3, 2, 2)
    between = repair_latency(x, 1.0, pairs="between")
    np.testing.assert_allclose(between[:, 1, 1, 0], repair_latency(x[:, 0, 1], 1.0, x[:, 2, 0]))
    directed = sequential_dependence(x, codes=[0, 1], pairs="between")
    assert directed.shape == (2, 2, 2, 6, 2, 2)
    one = sequential_dependence(x[:, 2, 0], x[:, 0, 1], codes=[0, 1])
    np.testing.assert_allclose(directed[..., 4, 0, 1], one)
    within = repair_rate(x, 1.0)
    assert within.shape == (2, 3, 2, 2) and (within[..., 0, 0] == 0).all() and (within[..., 0, 1] > 0).all()


def test_refusals():
    x, y = np.array([0, 0, 1, 1, 2.0]), np.array([0, 1, 1, 0, 0.0])
    with pytest.raises(BadValue, match=r"x has 0\.5 at \(1,\); expected codes of states, whole numbers"):
        state_matching([0, 0.5, 1], [0, 1, 1])
    with pytest.raises(BadValue, match="in one and the same state all the time; expected a state that changes"):
        state_matching(np.ones(5), np.ones(5), corrected=True)
    with pytest.raises(
        BadValue, match=r"two people are never in different states at \(0, 0\) \(channel, channel last\)"
    ):
        repair_rate(x, 1.0, x)
    with pytest.raises(
        BadValue, match=r"no mismatch ends in a match at \(0, 0\) \(channel, channel last\); expected a repair"
    ):
        repair_latency(np.zeros(5), 1.0, np.ones(5))
    with pytest.raises(BadValue, match=r"code 9 never begins at \(0,\) \(channel last\), early enough to be answered"):
        contingency(x, 1.0, y, act=9, answer=1, within=1.0)
    with pytest.raises(BadValue, match=r"act is 1\.5; expected the code of a state, a whole number"):
        contingency(x, 1.0, y, act=1.5, answer=1, within=1.0)
    with pytest.raises(BadShape, match="x has 5 samples in time; within = 7 s spans 7 of them: give longer series"):
        contingency(x, 1.0, y, act=1, answer=1, within=7.0)
    with pytest.raises(BadShape, match="x has 5 samples in time; lag 4 needs at least 6"):
        sequential_dependence(x, y, codes=[0, 1], lag=4)
    with pytest.raises(BadValue, match=r"codes is \[1, 1\]; expected a list of different whole numbers"):
        sequential_dependence(x, y, codes=[1, 1])
    with pytest.raises(BadValue, match=r"x has code 2; codes has \[0\.0, 1\.0\]: name every state"):
        joint_states(np.stack([x, y]), [0, 1])
    with pytest.raises(BadShape, match="x has one sample in time; expected at least 2"):
        state_matching([0], [1])
    with pytest.raises(BadValue, match="63 people make too many joint states; merge codes or select people"):
        joint_states(np.zeros((63, 4)), [0, 1])
