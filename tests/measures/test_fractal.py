"""Detrended fluctuations: a slow reference, exact exponents, laws, the level of chance."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.errors import BadShape, BadValue
from syntony.measures.fractal import detrended_fluctuation, hurst_exponent

LAW = settings(max_examples=25, deadline=None)
SEED = st.integers(0, 2**31)
WINDOWS = [4, 7, 12, 25]


def power_noise(seed, beta, *shape):
    """Gaussian noise with spectrum f^-beta: fractional noise of exponent (beta + 1)/2."""
    rng = np.random.default_rng(seed)
    frequency = np.fft.rfftfreq(shape[-1])
    weight = np.zeros_like(frequency)
    weight[1:] = frequency[1:] ** (-beta / 2)
    size = (*shape[:-1], len(frequency))
    return np.fft.irfft((rng.standard_normal(size) + 1j * rng.standard_normal(size)) * weight, shape[-1])


def slow_exponent(x, sizes, overlap=0.0):
    profile, log_f = np.cumsum(x - np.mean(x)), []
    for n in sizes:
        step = max(1, int(n * (1 - overlap) + 1e-9))
        squares = []
        for start in range(0, len(x) - n + 1, step):
            piece, t = profile[start : start + n], np.arange(n)
            squares.append(np.mean((piece - np.polyval(np.polyfit(t, piece, 1), t)) ** 2))
        log_f.append(0.5 * np.log(np.mean(squares)))
    return np.polyfit(np.log(sizes), log_f, 1)[0]


@LAW
@given(SEED, st.integers(30, 120), st.sampled_from([0.0, 0.5, 0.8]))
def test_equals_a_fit_in_every_window(seed, samples, overlap):
    x = np.random.default_rng(seed).standard_normal((2, samples))
    found = detrended_fluctuation(x, windows=WINDOWS, overlap=overlap)
    np.testing.assert_allclose(found, [slow_exponent(one, WINDOWS, overlap) for one in x], atol=1e-10)


@LAW
@given(SEED)
def test_laws(seed):
    x = np.random.default_rng(seed).standard_normal((2, 3, 200))
    alpha = detrended_fluctuation(x)
    assert alpha.shape == (2, 3)
    np.testing.assert_allclose(detrended_fluctuation(1e-9 * x + 1e-8), alpha, atol=1e-6)
    np.testing.assert_allclose(detrended_fluctuation(-3e9 * x), alpha, atol=1e-10)
    np.testing.assert_allclose(hurst_exponent(x), alpha, atol=0)
    np.testing.assert_allclose(hurst_exponent(x, kind="motion"), alpha - 1, atol=0)


@LAW
@given(SEED)
def test_time_reversal_with_windows_at_every_sample(seed):
    """Reversed, the profile is mirrored and moved by one sample: the same windows but for one at an end."""
    x = np.random.default_rng(seed).standard_normal(2000)
    forward, back = (detrended_fluctuation(one, windows=[8, 16, 32], overlap=0.99) for one in (x, x[::-1]))
    assert float(forward) == pytest.approx(float(back), abs=2e-3)


@pytest.mark.parametrize("beta", [0.0, 0.4, 0.8])
def test_exponent_of_fractional_noise(beta):
    alpha = detrended_fluctuation(power_noise(0, beta, 40, 20_000))
    assert alpha.mean() == pytest.approx((beta + 1) / 2, abs=0.02)


def test_a_running_sum_adds_one():
    noise = power_noise(1, 0.0, 40, 20_000)
    assert detrended_fluctuation(np.cumsum(noise, axis=-1)).mean() == pytest.approx(1.5, abs=0.03)
    assert hurst_exponent(np.cumsum(noise, axis=-1), kind="motion").mean() == pytest.approx(0.5, abs=0.03)


def test_shuffling_destroys_memory():
    x = power_noise(2, 0.8, 10_000)
    shuffled = np.random.default_rng(0).permutation(x)
    assert float(detrended_fluctuation(x)) > 0.8
    assert float(detrended_fluctuation(shuffled)) == pytest.approx(0.5, abs=0.08)


@pytest.mark.parametrize(("samples", "spread"), [(1000, 0.04), (10_000, 0.02)])
def test_chance_floor(samples, spread):
    alpha = detrended_fluctuation(np.random.default_rng(0).standard_normal((300, samples)))
    assert alpha.mean() == pytest.approx(0.5, abs=0.01)
    assert alpha.std() == pytest.approx(spread, rel=0.2)


def test_refusals():
    x = np.random.default_rng(0).standard_normal(200)
    with pytest.raises(BadShape, match="x has 100 samples in time; the default windows need at least 130"):
        detrended_fluctuation(x[:100])
    for wrong in ([4, 5], [4, 5, 201], [3, 5, 7], [4.5, 6, 8]):
        with pytest.raises(BadValue, match="expected at least 3 different whole numbers from 4 to 200 samples"):
            detrended_fluctuation(x, windows=wrong)
    with pytest.raises(BadValue, match=r"overlap is 1; expected a share from 0 up to, but not including, 1"):
        detrended_fluctuation(x, overlap=1.0)
    with pytest.raises(BadValue, match="kind is 'walk'; allowed are 'noise', 'motion'"):
        hurst_exponent(x, kind="walk")
    with pytest.raises(BadValue, match="x is constant over time"):
        detrended_fluctuation(np.ones(200))
