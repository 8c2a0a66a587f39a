"""The slope of a spectrum: exact power laws, rhythms that must not matter, laws, the level of chance."""

import sys
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.errors import BadValue, MissingExtra
from syntony.measures.aperiodic import _median_slope, aperiodic_exponent

LAW = settings(max_examples=25, deadline=None)
SEED = st.integers(0, 2**31)


def coloured(seed, exponent, *shape, rate=200.0):
    rng = np.random.default_rng(seed)
    frequency = np.fft.rfftfreq(shape[-1], 1 / rate)
    weight = np.zeros_like(frequency)
    weight[1:] = frequency[1:] ** (-exponent / 2)
    size = (*shape[:-1], len(frequency))
    return np.fft.irfft((rng.standard_normal(size) + 1j * rng.standard_normal(size)) * weight, shape[-1])


def slow_weighted_median(pairs):
    """Smallest slope at which half of the weight is reached."""
    pairs = sorted(pairs)
    half, reached = sum(weight for _, weight in pairs) / 2, 0.0
    for slope, weight in pairs:
        reached += weight
        if reached >= half:
            return slope
    raise AssertionError


@LAW
@given(SEED, st.integers(4, 15))
def test_median_slope_equals_a_loop(seed, lines):
    rng = np.random.default_rng(seed)
    f, p = np.sort(rng.standard_normal(lines)), rng.standard_normal((2, lines))
    for one, found in zip(p, _median_slope(f, p)):
        pairs = [((one[j] - one[i]) / (f[j] - f[i]), f[j] - f[i]) for i, j in combinations(range(lines), 2)]
        assert float(found) == pytest.approx(slow_weighted_median(pairs), abs=1e-12)


@pytest.mark.parametrize("exponent", [0.0, 0.5, 1.5, 2.0])
def test_exact_power_law_and_rhythms_on_it(exponent):
    f = np.arange(2, 40.5, 0.5)
    law = -exponent * np.log(f)
    assert -float(_median_slope(np.log(f), law)) == pytest.approx(exponent, abs=1e-12)
    alpha_and_beta = 2 * np.exp(-((f - 10) ** 2) / (2 * 1.5**2)) + np.exp(-((f - 22) ** 2) / (2 * 2**2))
    robust = -float(_median_slope(np.log(f), law + alpha_and_beta))
    least_squares = -np.polyfit(np.log(f), law + alpha_and_beta, 1)[0]
    assert abs(robust - exponent) < 0.02 < abs(least_squares - exponent)


@pytest.mark.parametrize("exponent", [0.0, 1.0, 2.0])
def test_recovers_the_exponent_of_noise(exponent):
    found = aperiodic_exponent(coloured(0, exponent, 20, 200 * 60), 200.0)
    assert found.mean() == pytest.approx(exponent, abs=0.05)


@LAW
@given(SEED)
def test_laws(seed):
    x = coloured(seed, 1.0, 2, 3, 1600)
    chi = aperiodic_exponent(x, 200.0)
    assert chi.shape == (2, 3)
    np.testing.assert_allclose(aperiodic_exponent(1e-8 * x, 200.0), chi, atol=1e-9)
    # windows fill the series, but a Hann window of even length is its own mirror image only after a step of one sample
    np.testing.assert_allclose(aperiodic_exponent(x[..., ::-1], 200.0), chi, atol=0.03)
    faster = aperiodic_exponent(x, 400.0, band=(4.0, 80.0), window=1.0)
    np.testing.assert_allclose(faster, chi, atol=1e-9)  # only frequency relative to the rate counts


def test_chance_floor():
    found = aperiodic_exponent(np.random.default_rng(0).standard_normal((300, 2000)), 200.0)
    assert found.mean() == pytest.approx(0, abs=0.02)
    assert found.std() == pytest.approx(1.4 / np.sqrt(10 * 38), rel=0.15)


def test_refusals(monkeypatch):
    x = np.random.default_rng(0).standard_normal(1000)
    for band in ((0, 40), (2, 120), (40, 2), 3, ("a", "b")):
        with pytest.raises(BadValue, match=r"expected \(low, high\) with 0 < low < high ≤ 100 Hz"):
            aperiodic_exponent(x, 200.0, band=band)
    with pytest.raises(BadValue, match=r"window is 10 s, 2000 samples at 200 Hz; expected 4 to 1000 samples"):
        aperiodic_exponent(x, 200.0, window=10)
    with pytest.raises(BadValue, match=r"band 8–10 Hz has 5 spectral lines with a window of 2 s; expected at least 10"):
        aperiodic_exponent(x, 200.0, band=(8, 10))
    with pytest.raises(BadValue, match="method is 'ols'; allowed are 'median', 'specparam'"):
        aperiodic_exponent(x, 200.0, method="ols")
    with pytest.raises(BadValue, match="rate is 0; expected a number above 0 Hz"):
        aperiodic_exponent(x, 0)
    silent = np.tile([1.0, -1.0], 500)
    with pytest.raises(BadValue, match=r"x has no power at some frequency in 2–40 Hz"):
        aperiodic_exponent(silent, 200.0)
    monkeypatch.setitem(sys.modules, "specparam", None)
    with pytest.raises(MissingExtra, match=r"specparam is not installed; it comes with the extra 'spectral'"):
        aperiodic_exponent(x, 200.0, method="specparam")
