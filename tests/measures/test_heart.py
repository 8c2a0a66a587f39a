"""Beats and their variability: plain formulas on the normal intervals, laws, missed and extra beats, refusals."""

import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.errors import BadShape, BadValue, MissingExtra
from syntony.measures.heart import (
    beat_times,
    heart_rate_series,
    mean_heart_rate,
    normal_intervals,
    normal_share,
    pnn50,
    rmssd,
    sdnn,
)

LAW = settings(max_examples=25, deadline=None)
SEED = st.integers(0, 2**31)


def heart(seed, *shape, spread=0.05):
    return 0.8 + spread * np.random.default_rng(seed).standard_normal(shape).clip(-3, 3)


def slow_normal(x):
    found = []
    for k in range(len(x)):
        width = min(11, len(x))
        first = min(max(0, k - width // 2), len(x) - width)
        middle = np.median(x[first : first + width])
        found.append(0.3 <= x[k] <= 2.0 and abs(x[k] - middle) <= 0.3 * middle)
    return np.array(found)


@given(SEED, st.integers(5, 60))
@LAW
def test_equals_plain_formulas_on_what_is_normal(seed, beats):
    rng = np.random.default_rng(seed)
    x = heart(seed, beats)
    wrong = rng.choice(beats, beats // 8, replace=False)
    x[wrong] *= rng.choice([0.4, 2.0], len(wrong))
    good = slow_normal(x)
    np.testing.assert_array_equal(normal_intervals(x), good)
    assert float(normal_share(x)) == pytest.approx(good.mean())
    if good.mean() < 0.8:
        return
    pairs = [b - a for a, b, i, j in zip(x, x[1:], good, good[1:]) if i and j]
    assert float(mean_heart_rate(x)) == pytest.approx(1 / x[good].mean(), rel=1e-12)
    assert float(sdnn(x)) == pytest.approx(x[good].std(ddof=1), rel=1e-12)
    assert float(rmssd(x)) == pytest.approx(np.sqrt(np.mean(np.square(pairs))), rel=1e-12)
    assert float(pnn50(x)) == pytest.approx(sum(abs(d) > 0.05 for d in pairs) / good.sum(), rel=1e-12)


@given(SEED)
@LAW
def test_laws(seed):
    x = heart(seed, 2, 3, 40)
    for measure in (mean_heart_rate, sdnn, rmssd, pnn50, normal_share):
        value = measure(x)
        assert value.shape == (2, 3)
        np.testing.assert_allclose(value[1, 2], measure(x[1, 2]), rtol=1e-12)
        np.testing.assert_allclose(measure(x[..., ::-1]), value, rtol=1e-10)  # time reversed
    np.testing.assert_allclose(sdnn(1.1 * x), 1.1 * sdnn(x), rtol=1e-10)
    np.testing.assert_allclose(rmssd(x + 0.1), rmssd(x), rtol=1e-9)
    np.testing.assert_allclose(mean_heart_rate(0.9 * x), mean_heart_rate(x) / 0.9, rtol=1e-12)
    np.testing.assert_array_equal(rmssd(x, artefacts="keep"), rmssd(x))


def test_independent_intervals():
    """Changes of independent intervals are √2 as large as the intervals' spread."""
    x = heart(0, 20_000, spread=0.02)
    assert float(rmssd(x) / sdnn(x)) == pytest.approx(np.sqrt(2), rel=0.02)


def test_timing_by_samples_adds_noise():
    """Rounding errors are uniform: variance 1/12 sample² per beat, two per interval, 1 - 2 + 1 in a change."""
    beats = np.cumsum(heart(1, 20_000))
    noise = np.diff(np.round(beats * 100) / 100) - np.diff(beats)
    assert noise.std() * 100 == pytest.approx(np.sqrt(2 / 12), rel=0.03)
    assert np.diff(noise).std() * 100 == pytest.approx(np.sqrt(6 / 12), rel=0.03)


@pytest.mark.parametrize("kind", ["missed", "extra"])
def test_a_wrong_beat_is_left_out_and_not_joined(kind):
    x = heart(2, 100, spread=0.01)
    times = np.concatenate([[0], np.cumsum(x)])
    wrong = np.delete(times, 50) if kind == "missed" else np.sort(np.append(times, times[50] + 0.35))
    spoiled = np.diff(wrong)
    assert normal_intervals(spoiled).sum() == len(spoiled) - (1 if kind == "missed" else 2)
    assert float(rmssd(spoiled)) == pytest.approx(float(rmssd(x)), rel=0.05)
    assert float(rmssd(spoiled, artefacts="keep")) > 4 * float(rmssd(x))


def test_exactly_50_ms_is_not_more():
    assert float(pnn50([0.75, 0.70, 0.75, 0.70])) == 0
    assert float(pnn50([0.751, 0.70, 0.751, 0.70])) == 0.75


def test_heart_rate_on_a_clock():
    beats = np.array([0, 1, 2, 2.8, 3.6, 4.4, 5.2, 6.2])
    found = heart_rate_series(beats, 10.0, start=-0.5, stop=7)
    clock = -0.5 + np.arange(75) / 10
    assert found.shape == clock.shape
    there = (clock >= 1 - 1e-9) & (clock <= 6.2 + 1e-9)
    np.testing.assert_array_equal(np.isfinite(found), there)
    np.testing.assert_allclose(found[there], np.interp(clock[there], beats[1:], 1 / np.diff(beats)))


def test_a_gap_stays_visible():
    beats = np.concatenate([np.arange(10.0), 15 + np.arange(20.0)])
    found = heart_rate_series(beats, 4.0, start=0, stop=34)
    clock = np.arange(136) / 4
    missing = (clock < 1) | ((clock > 9) & (clock < 16))
    np.testing.assert_array_equal(np.isnan(found), missing)
    np.testing.assert_allclose(found[~missing], 1.0)
    assert np.isfinite(heart_rate_series(beats, 4.0, start=1, stop=34, gap=10)).all()


def test_refusals():
    x = heart(0, 20)
    with pytest.raises(
        BadValue, match=r"intervals has a median of 791\.228; expected seconds .* divide milliseconds by 1000"
    ):
        rmssd(1000 * x)
    with pytest.raises(BadValue, match=r"intervals has 0 s at \(3,\); expected above 0: sort the beats"):
        sdnn(np.where(np.arange(20) == 3, 0, x))
    with pytest.raises(BadShape, match="intervals has 2 beats; expected at least 3"):
        sdnn(x[:2])
    with pytest.raises(
        BadValue, match=r"only 75% of the intervals at \(\) are normal; expected at least 80%: correct the beats"
    ):
        sdnn(np.where(np.arange(20) % 4 == 1, 2 * x, x))
    with pytest.raises(BadValue, match="artefacts is 'drop'; allowed are 'exclude', 'keep'"):
        rmssd(x, artefacts="drop")
    with pytest.raises(BadShape, match=r"beats has shape \(2, 20\); expected \(beat,\)"):
        heart_rate_series(np.cumsum(heart(0, 2, 20), axis=-1), 4.0, start=0, stop=9)
    with pytest.raises(BadValue, match="stop is 1; expected a number above 2 s"):
        heart_rate_series(np.cumsum(x), 4.0, start=2, stop=1)


def test_refusals_of_beat_finding(monkeypatch):
    series = np.random.default_rng(0).standard_normal(500)
    with pytest.raises(BadValue, match="kind is 'ekg'; allowed are 'ecg', 'ppg'"):
        beat_times(series, 250.0, kind="ekg")
    with pytest.raises(BadShape, match=r"x has shape \(2, 250\); expected \(time,\): people differ"):
        beat_times(series.reshape(2, 250), 250.0)
    monkeypatch.setitem(sys.modules, "neurokit2", None)
    with pytest.raises(MissingExtra, match="neurokit2 is not installed; it comes with the extra 'physio'"):
        beat_times(series, 250.0)
