"""Power of heart periods and respiratory arrhythmia: slow references, known breathing, chance levels, refusals."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.signal import lombscargle, savgol_filter

from syntony.errors import BadShape, BadValue, UnknownName
from syntony.measures.heart_rhythm import heart_period_power, respiratory_sinus_arrhythmia
from syntony.measures.rhythm import analytic_signal

LAW = settings(max_examples=15, deadline=None)
SEED = st.integers(0, 2**31)


def breathing(frequency, amplitude, beats=400, period=0.8):
    """Intervals with an even number of seconds between beats but for `amplitude`."""
    return period + amplitude * np.sin(2 * np.pi * frequency * period * np.arange(beats))


def slow_power(x, keep, low, high):
    when, duration = np.cumsum(x)[keep], x.sum()
    value = x[keep] - np.polyval(np.polyfit(when, x[keep], 1), when)
    total = 0.0
    for k in range(1, len(x)):
        if low <= k / duration < high:
            angle = 2 * np.pi * k / duration * when
            a, b = np.linalg.lstsq(np.column_stack([np.cos(angle), np.sin(angle)]), value, rcond=None)[0]
            total += (a * a + b * b) / 2
    return total


@given(SEED, st.sampled_from(["low", "high"]))
@LAW
def test_power_equals_sinusoids_fitted_one_by_one(seed, band):
    x = 0.8 + 0.05 * np.random.default_rng(seed).standard_normal(200).clip(-3, 3)
    x[40] *= 2
    keep = np.arange(200) != 40
    edges = {"low": (0.04, 0.15), "high": (0.15, 0.40)}[band]
    slow = slow_power(x, keep, *edges)
    assert float(heart_period_power(x, band=band)) == pytest.approx(slow, rel=1e-6)
    assert float(heart_period_power(x, band=edges)) == pytest.approx(slow, rel=1e-6)


def test_power_is_near_scipys_periodogram():
    """Which divides by half the beats, not by each wave's own squares on these beats."""
    x = 0.8 + 0.05 * np.random.default_rng(0).standard_normal(300).clip(-3, 3)
    when, duration = np.cumsum(x), x.sum()
    lines = np.arange(np.ceil(0.15 * duration), np.ceil(0.40 * duration)) / duration
    value = x - np.polyval(np.polyfit(when, x, 1), when)
    theirs = lombscargle(when, value, 2 * np.pi * lines) * 2 / 300
    assert float(heart_period_power(x)) == pytest.approx(theirs.sum(), rel=2e-3)


def test_all_lines_together_are_the_variance():
    """Parseval, on nearly even beats."""
    x = 0.8 + 1e-6 * np.random.default_rng(1).standard_normal(401)
    whole = float(heart_period_power(x, band=(0.02, 0.625)))
    below = sum(slow_power(x, np.ones(401, bool), k / x.sum(), (k + 0.5) / x.sum()) for k in range(1, 7))
    value = x - np.polyval(np.polyfit(np.arange(401), x, 1), np.arange(401))
    assert whole + below == pytest.approx(value.var(), rel=0.01)


@given(SEED)
@LAW
def test_laws(seed):
    x = 0.8 + 0.03 * np.random.default_rng(seed).standard_normal((2, 2, 300)).clip(-3, 3)
    for measure in (heart_period_power, respiratory_sinus_arrhythmia):
        value = measure(x)
        assert value.shape == (2, 2)
        assert float(measure(x[1, 0])) == pytest.approx(value[1, 0], rel=1e-12)
    low, high = heart_period_power(x, band="low"), heart_period_power(x)
    np.testing.assert_allclose(heart_period_power(x, band=(0.04, 0.40)), low + high, rtol=1e-10)
    assert (low > 0).all() and (high > 0).all()


def test_power_of_known_breathing_and_of_disorder():
    assert float(heart_period_power(breathing(0.25, 0.03))) == pytest.approx(0.03**2 / 2, rel=0.02)
    assert float(heart_period_power(breathing(0.25, 0.03), band="low")) < 1e-6
    assert float(heart_period_power(breathing(0.1, 0.03), band="low")) == pytest.approx(0.03**2 / 2, rel=0.02)
    x = 0.8 + 0.02 * np.random.default_rng(0).standard_normal((100, 400)).clip(-4, 4)
    assert heart_period_power(x).mean() == pytest.approx(2 * 0.02**2 * 0.8 * 0.25, rel=0.03)


def test_a_missed_beat_makes_no_slow_power():
    x = breathing(0.25, 0.02)
    times = np.delete(np.cumsum(x), [100, 200, 300])
    spoiled = np.diff(times)
    assert float(heart_period_power(spoiled)) == pytest.approx(float(heart_period_power(x)), rel=0.03)
    assert float(heart_period_power(spoiled, band="low")) < 1e-6
    assert float(heart_period_power(spoiled, band="low", artefacts="keep")) > 1e-4


@given(SEED)
@LAW
def test_arrhythmia_step_by_step(seed):
    """The same steps with scipy's filter of Savitzky and Golay."""
    x = 0.8 + 0.03 * np.random.default_rng(seed).standard_normal(300).clip(-3, 3)
    when = np.cumsum(x)
    clock = np.arange(np.ceil(2 * when[0]), np.floor(2 * when[-1]) + 1) / 2
    even = np.interp(clock, when, 1000 * x)
    left = (even - savgol_filter(even, 21, 3))[10:-10]
    filtered = analytic_signal(left, 2.0, [(0.12, 0.40)]).real[0]
    logs = [np.log(np.var(filtered[i : i + 60], ddof=1)) for i in range(0, len(filtered) - 59, 60)]
    assert float(respiratory_sinus_arrhythmia(x)) == pytest.approx(np.mean(logs), abs=1e-8)


def test_arrhythmia_of_known_breathing_and_of_disorder():
    for frequency, loss in ((0.25, 0.0), (0.15, 0.45), (0.35, 0.69)):  # the docstring's
        found = float(respiratory_sinus_arrhythmia(breathing(frequency, 0.03)))
        assert found == pytest.approx(np.log(30**2 / 2) - loss, abs=0.06)
    steeper = respiratory_sinus_arrhythmia(breathing(0.25, 0.03) + np.linspace(0, 0.1, 400))
    assert float(steeper) == pytest.approx(np.log(30**2 / 2), abs=0.1)
    x = 0.8 + 0.02 * np.random.default_rng(0).standard_normal((60, 400)).clip(-4, 4)
    assert respiratory_sinus_arrhythmia(x).mean() == pytest.approx(2 * np.log(20) - 1, abs=0.1)


def test_infants_need_a_faster_clock():
    x = breathing(0.4, 0.02, beats=600, period=0.4)
    fast = respiratory_sinus_arrhythmia(x, band=(0.24, 1.04), rate=4.0)
    assert float(fast) == pytest.approx(np.log(20**2 / 2), abs=0.3)
    with pytest.raises(BadValue, match="half"):
        respiratory_sinus_arrhythmia(x, band=(0.24, 1.04))


def test_refusals():
    x = breathing(0.25, 0.03)
    with pytest.raises(UnknownName, match=r"there is no band of the heart 'High'\. Did you mean 'high'"):
        heart_period_power(x, band="High")
    with pytest.raises(BadValue, match=r"band is \(0.4, 0.1\); expected 'low', 'high' or \(low, high\)"):
        heart_period_power(x, band=(0.4, 0.1))
    with pytest.raises(BadShape, match=r"intervals lasts 80 s; expected at least 125 s, 5 cycles of 0\.04 Hz"):
        heart_period_power(x[:100], band="low")
    with pytest.raises(BadShape, match="intervals lasts 32 s; expected at least 41 s for one epoch"):
        respiratory_sinus_arrhythmia(x[:40])
    with pytest.raises(BadValue, match="points is 20; expected an odd whole number of at least 5"):
        respiratory_sinus_arrhythmia(x, points=20)
