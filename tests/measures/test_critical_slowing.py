"""Critical slowing: a slow reference, planted approach to instability, laws, false positives."""

import numpy as np
import pytest
import scipy.ndimage
import scipy.stats
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.errors import BadShape, BadValue
from syntony.measures.critical_slowing import _trend, critical_slowing, critical_slowing_chance

LAW = settings(max_examples=20, deadline=None)
SEED = st.integers(0, 2**31)
INDICATOR = st.sampled_from(["autocorrelation", "variance"])


def slow_trend(x, indicator, share, bandwidth):
    if bandwidth is not None:
        x = x - scipy.ndimage.gaussian_filter1d(x, bandwidth * len(x), mode="nearest")
    size, values = int(share * len(x)), []
    for start in range(len(x) - size + 1):
        piece = x[start : start + size]
        values.append(np.var(piece) if indicator == "variance" else np.corrcoef(piece[:-1], piece[1:])[0, 1])
    return scipy.stats.kendalltau(np.arange(len(values)), values).statistic


def autoregressive(seed, memory, samples):
    rng = np.random.default_rng(seed)
    x = np.zeros(samples)
    for t in range(1, samples):
        x[t] = memory[t] * x[t - 1] + rng.standard_normal()
    return x


@LAW
@given(SEED, INDICATOR, st.sampled_from([0.3, 0.5]), st.sampled_from([None, 0.1]))
def test_equals_a_loop(seed, indicator, window, bandwidth):
    x = np.random.default_rng(seed).standard_normal((2, 60))
    found = critical_slowing(x, indicator=indicator, window=window, bandwidth=bandwidth)
    np.testing.assert_allclose(found, [slow_trend(one, indicator, window, bandwidth) for one in x], atol=1e-12)


@LAW
@given(SEED, st.integers(2, 40), st.integers(1, 6))
def test_rank_correlation_with_ties(seed, n, values):
    y = np.random.default_rng(seed).integers(0, values, (3, n)).astype(float)
    slow = [scipy.stats.kendalltau(np.arange(n), one).statistic if np.ptp(one) else 0.0 for one in y]
    np.testing.assert_allclose(_trend(y), slow, atol=1e-12)


@LAW
@given(SEED, INDICATOR)
def test_laws(seed, indicator):
    x = np.random.default_rng(seed).standard_normal((2, 3, 100))
    tau = critical_slowing(x, indicator=indicator)
    assert tau.shape == (2, 3)
    np.testing.assert_allclose(critical_slowing(-1e-6 * x, indicator=indicator), tau, atol=1e-9)
    np.testing.assert_allclose(critical_slowing(x[..., ::-1], indicator=indicator), -tau, atol=1e-9)


@pytest.mark.parametrize("indicator", ["autocorrelation", "variance"])
def test_an_approach_to_instability_is_seen(indicator):
    rising = np.stack([autoregressive(s, np.linspace(0.1, 0.97, 1000), 1000) for s in range(20)])
    steady = np.stack([autoregressive(s, np.full(1000, 0.5), 1000) for s in range(20)])
    assert critical_slowing(rising, indicator=indicator).mean() > 0.6
    assert abs(critical_slowing(steady, indicator=indicator).mean()) < 0.35
    p = critical_slowing_chance(rising, indicator=indicator, surrogates=99)
    assert (p <= 0.05).mean() > 0.5


@pytest.mark.parametrize("indicator", ["autocorrelation", "variance"])
@pytest.mark.parametrize("memory", [0.0, 0.7])
def test_false_positives(indicator, memory):
    x = np.stack([autoregressive(1000 + s, np.full(300, memory), 300) for s in range(200)])
    p = critical_slowing_chance(x, indicator=indicator, surrogates=99)
    assert (p <= 0.05).mean() == pytest.approx(0.05, abs=0.043)  # 2.8 standard errors of 200 series
    assert p.mean() == pytest.approx(0.5, abs=0.06)  # 3 standard errors
    assert p.min() >= 0.01


def test_spread_by_chance_is_large():
    tau = critical_slowing(np.random.default_rng(0).standard_normal((300, 400)))
    assert tau.std() == pytest.approx(0.5, abs=0.05)


def test_refusals():
    x = np.random.default_rng(0).standard_normal(100)
    with pytest.raises(BadValue, match="indicator is 'skewness'; allowed are 'autocorrelation', 'variance'"):
        critical_slowing(x, indicator="skewness")
    for window in (0.05, 0.95):
        with pytest.raises(BadShape, match="expected at least 10 samples in a window and 10 windows"):
            critical_slowing(x, window=window)
    with pytest.raises(BadValue, match="bandwidth is 0; expected a number above 0 up to 1"):
        critical_slowing(x, bandwidth=0)
    with pytest.raises(BadValue, match="x is constant throughout a window"):
        critical_slowing(np.r_[np.zeros(40), x], window=0.2, bandwidth=None)
