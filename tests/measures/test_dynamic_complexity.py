"""Dynamic complexity: the published double loops, hand-made values, laws, the level of chance, a change of regime."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.errors import BadShape, BadValue
from syntony.measures.dynamic_complexity import dynamic_complexity, fluctuation_intensity, value_distribution

LAW = settings(max_examples=25, deadline=None)
SEED = st.integers(0, 2**31)
WINDOW = st.integers(3, 9)


def trend(a, b):
    return (b > a) - (b < a)


def slow_fluctuation(x, scale):
    points = [0, *[i for i in range(1, len(x) - 1) if trend(x[i - 1], x[i]) != trend(x[i], x[i + 1])], len(x) - 1]
    return sum(abs(x[b] - x[a]) / (b - a) for a, b in pairwise(points)) / (scale * (len(x) - 1))


def slow_distribution(x, low, high):
    """All intervals of ranks, and within each all pairs, as the definition has it."""
    m, x = len(x), sorted(x)
    even = [low + (high - low) * i / (m - 1) for i in range(m)]
    missing = whole = 0.0
    for first in range(m - 1):
        for last in range(first + 1, m):
            for a in range(first, last):
                for b in range(a + 1, last + 1):
                    missing += max(0.0, (even[b] - even[a]) - (x[b] - x[a]))
                    whole += even[b] - even[a]
    return 1 - missing / whole


@LAW
@given(SEED, WINDOW)
def test_equals_the_published_loops(seed, window):
    x = np.random.default_rng(seed).integers(0, 6, (2, 20))
    f, d = (measure(x, 0, 5, window=window) for measure in (fluctuation_intensity, value_distribution))
    for i in range(2):
        for start in range(21 - window):
            piece = x[i, start : start + window].tolist()
            assert f[i, start] == pytest.approx(slow_fluctuation(piece, 5), abs=1e-12)
            assert d[i, start] == pytest.approx(slow_distribution(piece, 0, 5), abs=1e-12)
    np.testing.assert_allclose(dynamic_complexity(x, 0, 5, window=window), f * d, atol=1e-15)


@LAW
@given(SEED, WINDOW)
def test_laws(seed, window):
    x = np.random.default_rng(seed).uniform(2, 4, (3, 15))
    for measure in (dynamic_complexity, fluctuation_intensity, value_distribution):
        value = measure(x, 2, 4, window=window)
        assert value.shape == (3, 16 - window)
        assert ((value >= 0) & (value <= 1)).all()
        np.testing.assert_allclose(measure(x[:, ::-1], 2, 4, window=window)[:, ::-1], value, atol=1e-12)
        np.testing.assert_allclose(measure(10 * x + 1, 21, 41, window=window), value, atol=1e-12)
        np.testing.assert_allclose(measure(-x, -4, -2, window=window), value, atol=1e-12)


def test_extremes():
    assert dynamic_complexity(np.full(9, 3.0), 0, 5).tolist() == [0, 0, 0]
    assert fluctuation_intensity([0, 1] * 5, 0, 1) == pytest.approx(1)
    assert value_distribution(np.arange(7), 0, 6) == pytest.approx(1)
    assert fluctuation_intensity(np.arange(7), 0, 6) == pytest.approx(1 / 36)


@pytest.mark.parametrize(
    ("measure", "mean", "spread"),
    [(dynamic_complexity, 0.18, 0.10), (fluctuation_intensity, 0.26, 0.11), (value_distribution, 0.67, 0.14)],
)
def test_chance_floor(measure, mean, spread):
    value = measure(np.random.default_rng(0).uniform(0, 1, 20_000), 0, 1)
    assert value.mean() == pytest.approx(mean, abs=0.01)
    assert value.std() == pytest.approx(spread, abs=0.01)


def test_a_change_of_regime_shows():
    """From a cycle of two nearby values to chaos over the whole scale: the rise comes with the switch."""
    chaos = [0.3]
    for _ in range(39):
        chaos.append(4 * chaos[-1] * (1 - chaos[-1]))
    value = dynamic_complexity(np.concatenate([np.tile([0.45, 0.55], 20), chaos]), 0, 1)
    before, after = value[:33], value[41:]
    assert before.max() < after.min()
    assert abs(int(np.argmax(np.diff(value[:48])) + 1) + 6 - 40) <= 7


def test_refusals():
    x = np.arange(8.0)
    with pytest.raises(BadValue, match=r"x has 7 at \(7,\) \(time last\), outside the scale 0 … 6"):
        dynamic_complexity(x, 0, 6)
    with pytest.raises(BadValue, match="low is 7 and high 0; expected the ends of the scale, low < high"):
        dynamic_complexity(x, 7, 0)
    with pytest.raises(BadValue, match="window is 2; expected a number of at least 3"):
        dynamic_complexity(x, 0, 7, window=2)
    with pytest.raises(BadShape, match="x has 8 samples in time; expected at least one window of 9"):
        dynamic_complexity(x, 0, 7, window=9)
