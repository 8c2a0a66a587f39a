"""Concordance of slopes against a plain loop, its laws, its level of chance, and known lags."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.errors import BadShape, BadValue
from syntony.measures.concordance import concordance, concordance_index, lagged_concordance

LAW = settings(max_examples=25, deadline=None)
SEED = st.integers(0, 2**31)


def slow_sums(x, y, rate, lag=0, slope=5, window=15, step=1):
    """Positive and negative correlations, window by window, slopes by polyfit."""

    def slopes(z):
        t = np.arange(slope * rate) / rate
        return np.array([np.polyfit(t, z[i : i + len(t)], 1)[0] for i in range(0, len(z) - len(t) + 1, step * rate)])

    a, b = slopes(x), slopes(y)
    n = window // step
    r = [
        np.corrcoef(a[k : k + n], b[k + lag : k + lag + n])[0, 1]
        for k in range(max(0, -lag), len(a) - n + 1 - max(0, lag))
    ]
    return sum(v for v in r if v > 0), -sum(v for v in r if v < 0)


@given(SEED, st.sampled_from([2, 4]))
@LAW
def test_equals_a_loop(seed, rate):
    x, y = np.random.default_rng(seed).standard_normal((2, 60 * rate)).cumsum(axis=-1)
    together, apart = slow_sums(x, y, rate)
    assert float(concordance(x, rate, y)) == pytest.approx((together - apart) / (together + apart), abs=1e-9)
    if together > 0 and apart > 0:
        assert float(concordance_index(x, rate, y)) == pytest.approx(np.log(together / apart), rel=1e-7, abs=1e-7)
    lagged = [slow_sums(x, y, rate, lag) for lag in (-2, -1, 0, 1, 2)]
    np.testing.assert_allclose(
        lagged_concordance(x, rate, y, max_lag=2), [(p - n) / (p + n) for p, n in lagged], atol=1e-9
    )


@given(SEED, st.floats(1e-9, 1e9))
@LAW
def test_laws(seed, unit):
    x, y = np.random.default_rng(seed).standard_normal((2, 400)).cumsum(axis=-1)
    c = float(concordance(x, 4.0, y))
    assert -1 <= c <= 1
    assert float(concordance(y, 4.0, x)) == pytest.approx(c, abs=1e-9)
    assert float(concordance(unit * x, 4.0, 3 - y)) == pytest.approx(-c, abs=1e-9)
    assert float(concordance(x[::-1], 4.0, y[::-1])) == pytest.approx(c, abs=1e-9)
    assert float(concordance(x, 40.0, y, slope=0.5, window=1.5, step=0.1)) == pytest.approx(c, abs=1e-12)
    assert c == pytest.approx(np.tanh(float(concordance_index(x, 4.0, y)) / 2), abs=1e-9)
    forward = lagged_concordance(x, 4.0, y, max_lag=3)
    np.testing.assert_allclose(lagged_concordance(y, 4.0, x, max_lag=3), forward[::-1], atol=1e-9)
    assert forward[3] == pytest.approx(c, abs=1e-12)


def test_pairs_of_regions_and_of_people():
    x = np.random.default_rng(1).standard_normal((2, 3, 2, 200))  # epoch, person, region, time
    within = concordance(x, 4.0)
    assert within.shape == (2, 3, 2, 2)
    np.testing.assert_array_equal(np.einsum("...ii->...i", within), 0)
    np.testing.assert_allclose(within[..., 0, 1], concordance(x[..., 0, :], 4.0, x[..., 1, :]), atol=1e-12)
    between = lagged_concordance(x, 4.0, max_lag=2, pairs="between")
    assert between.shape == (5, 2, 3, 2, 2)
    np.testing.assert_allclose(
        between[..., 1, 1, 0], lagged_concordance(x[:, 0, 1], 4.0, x[:, 2, 0], max_lag=2), atol=1e-12
    )
    np.testing.assert_array_equal(
        concordance_index(x, 4.0, pairs=[(0, 2)])[:, 0], concordance_index(x, 4.0, pairs="between")[:, 1]
    )


def test_one_sign_only_is_infinite_and_its_bounded_form_one():
    x = np.random.default_rng(0).standard_normal(200).cumsum()
    assert concordance_index(x, 4.0, x) == np.inf
    assert concordance_index(x, 4.0, -x) == -np.inf
    assert (concordance(x, 4.0, x), concordance(x, 4.0, -x)) == (1, -1)


def test_windows_at_rest_count_for_nothing():
    x, y = np.random.default_rng(3).standard_normal((2, 400)).cumsum(axis=-1)
    rest = np.concatenate([y[:240], np.full(160, y[239])])
    moved = 240 + 4 * 5 + 4 * 14  # the last window that still holds a changing slope
    found = float(concordance(x, 4.0, rest))
    assert found == pytest.approx(float(concordance(x[:moved], 4.0, rest[:moved])), abs=0.02)
    assert abs(found) < 1


@pytest.mark.parametrize("lag", [-3, 0, 2])
def test_who_follows_after_how_long(lag):
    x, own = np.random.default_rng(5).standard_normal((2, 4800)).cumsum(axis=-1)
    found = lagged_concordance(x, 4.0, np.roll(x, 4 * lag) + own)
    assert found.shape == (11,)
    assert int(found.argmax()) - 5 == lag


def test_level_of_chance():
    """Mean 0 for independent people; the spread stated in the docstring."""
    x, y = np.random.default_rng(0).standard_normal((2, 150, 2400))
    white, walk = concordance_index(x, 4.0, y), concordance_index(x.cumsum(axis=-1), 4.0, y.cumsum(axis=-1))
    assert abs(white.mean()) < 4 * white.std() / np.sqrt(150)
    assert abs(walk.mean()) < 4 * walk.std() / np.sqrt(150)
    assert white.std() == pytest.approx(0.41, abs=0.08)
    assert walk.std() == pytest.approx(0.36, abs=0.08)


def test_refusals():
    x = np.random.default_rng(0).standard_normal((2, 100))
    with pytest.raises(BadShape, match=r"x has 70 samples in time \(17.5 s\); expected at least 76 \(19 s\)"):
        concordance(x[0, :70], 4.0, x[1, :70])
    with pytest.raises(BadValue, match=r"slope is 5 s, 1 sample at 0\.2 Hz; expected at least 2 samples"):
        concordance(x[0], 0.2, x[1])
    with pytest.raises(BadValue, match="window is 2 s, 2 slopes 1 s apart; expected at least 3"):
        concordance(x[0], 4.0, x[1], window=2)
    with pytest.raises(BadValue, match="no window in which its slope changes; concordance needs change in both"):
        concordance(np.arange(100.0), 4.0, x[1])
    with pytest.raises(BadValue, match="rate is 0; expected a number above 0 Hz"):
        concordance_index(x[0], 0, x[1])
    with pytest.raises(BadValue, match="step is 0; expected a number above 0 up to"):
        lagged_concordance(x[0], 4.0, x[1], step=0)
