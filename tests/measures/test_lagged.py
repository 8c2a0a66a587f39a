"""Cross-correlation in windows at all lags, against a plain loop and on series whose lag is known."""

import os
import warnings
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.errors import BadShape, BadValue
from syntony.measures._lagged_windows import fast_length
from syntony.measures.lagged import (
    lagged_synchrony,
    leading,
    peak_lag,
    undefined_share,
    windowed_cross_correlation,
)

LAW = settings(max_examples=25, deadline=None)
SEED = st.integers(0, 2**31)
SMALL = {"window": 20.0, "step": 7.0, "max_lag": 4.0}
MOTION = Path(os.environ.get("SYNTONY_DATA", "")) / "rmea_psychotherapy_intake" / "normal"


def loop(x, y, length, step, lags):
    rows = []
    for start in range(0, len(x) - length + 1, step):
        a, b = x[start : start + length], y[start : start + length]
        parts = [(a[: length - k], b[k:]) if k >= 0 else (a[-k:], b[: length + k]) for k in range(-lags, lags + 1)]
        rows.append([np.nan if np.ptp(p) == 0 or np.ptp(q) == 0 else np.corrcoef(p, q)[0, 1] for p, q in parts])
    return np.array(rows)


@given(SEED, st.integers(25, 60), st.floats(1e-6, 1e6))
@LAW
def test_equals_a_loop(seed, samples, unit):
    x, y = np.random.default_rng(seed).standard_normal((2, samples)) * unit + 3 * unit
    np.testing.assert_allclose(windowed_cross_correlation(x, 1.0, y, **SMALL), loop(x, y, 20, 7, 4), atol=1e-10)
    at_25 = {name: value / 25 for name, value in SMALL.items()}
    np.testing.assert_array_equal(
        windowed_cross_correlation(x, 25.0, y, **at_25), windowed_cross_correlation(x, 1.0, y, **SMALL)
    )


@given(SEED)
@LAW
def test_windows_at_rest_are_undefined_exactly(seed):
    rng = np.random.default_rng(seed)
    x, y = rng.integers(0, 2, (2, 60)) * rng.integers(0, 2, (2, 60)) * rng.integers(0, 9000, (2, 60)).astype(float)
    x[10:35], y[30:] = 0.0, 7.25
    y[0], x[50] = 1.0, 2.0
    found, slow = windowed_cross_correlation(x, 1.0, y, **SMALL), loop(x, y, 20, 7, 4)
    np.testing.assert_array_equal(np.isnan(found), np.isnan(slow))
    np.testing.assert_allclose(found, slow, atol=1e-9)
    assert float(undefined_share(x, 1.0, y, **SMALL)) == pytest.approx(np.isnan(slow).mean())


@given(SEED)
@LAW
def test_laws(seed):
    x, y = np.random.default_rng(seed).standard_normal((2, 80)).cumsum(axis=-1)
    r = windowed_cross_correlation(x, 1.0, y, **SMALL)
    assert (np.abs(r) <= 1).all()
    np.testing.assert_allclose(windowed_cross_correlation(y, 1.0, x, **SMALL), r[:, ::-1], atol=1e-10)
    np.testing.assert_allclose(windowed_cross_correlation(x, 1.0, 3 - 2 * y, **SMALL), -r, atol=1e-9)
    np.testing.assert_allclose(windowed_cross_correlation(x[::-1], 1.0, y[::-1], window=20.0, step=20.0, max_lag=4.0),
                               windowed_cross_correlation(x, 1.0, y, window=20.0, step=20.0, max_lag=4.0)[::-1, ::-1],
                               atol=1e-10)  # fmt: skip
    assert float(leading(y, 1.0, x, **SMALL)) == pytest.approx(-float(leading(x, 1.0, y, **SMALL)), abs=1e-10)
    assert abs(float(lagged_synchrony(x, 1.0, y, signed=True, **SMALL))) <= float(lagged_synchrony(x, 1.0, y, **SMALL))


def test_pairs_of_regions_and_of_people():
    x = np.random.default_rng(1).standard_normal((2, 3, 2, 50))  # epoch, person, region, time
    within = windowed_cross_correlation(x, 1.0, **SMALL)
    assert within.shape == (5, 9, 2, 3, 2, 2)
    np.testing.assert_allclose(within[..., 0, 1], windowed_cross_correlation(x[..., 0, :], 1.0, x[..., 1, :], **SMALL))
    np.testing.assert_allclose(within[..., 0, 1], within[:, ::-1, ..., 1, 0], atol=1e-12)
    between = windowed_cross_correlation(x, 1.0, pairs="between", **SMALL)
    assert between.shape == (5, 9, 2, 3, 2, 2)
    some = windowed_cross_correlation(x, 1.0, pairs=[(0, 2)], **SMALL)
    np.testing.assert_array_equal(some[..., 0, :, :], between[..., 1, :, :])
    np.testing.assert_allclose(
        some[..., 0, 1, 0], windowed_cross_correlation(x[:, 0, 1], 1.0, x[:, 2, 0], **SMALL), atol=1e-12
    )


@pytest.mark.parametrize("lag", [-3, 0, 2])
def test_who_leads_by_how_much(lag):
    rng = np.random.default_rng(5)
    x = rng.standard_normal(2000)
    y = np.roll(x, lag) + 0.5 * rng.standard_normal(2000)
    options = {"window": 100.0, "step": 50.0, "max_lag": 5.0}
    assert float(peak_lag(x, 1.0, y, **options)) == lag
    lead = float(leading(x, 1.0, y, **options))
    assert abs(lead) < 0.05 if lag == 0 else lead * lag > 0.2
    found = windowed_cross_correlation(x, 1.0, y, **options)[1:-1, 5 + lag]
    assert found.mean() == pytest.approx(1 / np.sqrt(1.25), abs=0.02)


def test_chance_level_of_synchrony():
    """Independent white noise: |z| is half-normal with spread 1/√(n - 3)."""
    x, y = np.random.default_rng(2).standard_normal((2, 40, 3000))
    found = lagged_synchrony(x, 1.0, y, window=300.0, step=300.0, max_lag=0.0)
    assert found.mean() == pytest.approx(np.sqrt(2 / np.pi) / np.sqrt(297), rel=0.05)


@given(st.integers(1, 5000))
@LAW
def test_fast_length_is_the_next_smooth_number(samples):
    def smooth(n):
        for prime in (2, 3, 5):
            while n % prime == 0:
                n //= prime
        return n == 1

    assert fast_length(samples) == next(n for n in range(samples, 2 * samples + 1) if smooth(n))


def test_refusals():
    x = np.random.default_rng(0).standard_normal((2, 50))
    with pytest.raises(BadValue, match="rate is 0; expected a number above 0 Hz"):
        windowed_cross_correlation(x[0], 0, x[1])
    with pytest.raises(BadShape, match="x has 50 samples in time; expected at least one window of 60"):
        windowed_cross_correlation(x[0], 1.0, x[1])
    with pytest.raises(BadValue, match="max_lag is 9 s in windows of 10 s; expected at least 3 samples of overlap"):
        windowed_cross_correlation(x[0], 1.0, x[1], window=10, max_lag=9)
    with pytest.raises(BadValue, match=r"max_lag is 0\.1 s, less than a sample at 1 Hz; leading needs at least one"):
        leading(x[0], 1.0, x[1], window=10, max_lag=0.1)
    resting = np.where(np.arange(50) == 35, 1.0, 0.0)
    with pytest.raises(BadValue, match="does not move in any window at some lag; a correlation needs movement of both"):
        lagged_synchrony(resting, 1.0, x[0], window=10, step=20, max_lag=2)


@pytest.mark.skipif(not MOTION.is_dir(), reason="SYNTONY_DATA does not hold the intake interviews")
def test_real_motion_energy_has_undefined_short_windows_only():
    x = np.stack([np.loadtxt(file, skiprows=1).T for file in sorted(MOTION.glob("*.txt"))])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        long = undefined_share(x[:, 0], 25.0, x[:, 1])
        short = undefined_share(x[:, 0], 25.0, x[:, 1], window=5.0, step=5.0, max_lag=1.0)
    assert (long == 0).all()
    assert short[6] == short.max() > 0.1  # 206: at rest for up to 23 s
