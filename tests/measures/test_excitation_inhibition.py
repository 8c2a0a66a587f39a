"""fE/I: a slow reference, planted relations between size and fluctuation, laws, what is undefined."""

import numpy as np
import pytest
import scipy.signal
from hypothesis import given, settings
from hypothesis import strategies as st
from test_fractal import power_noise

from syntony.errors import BadShape, BadValue
from syntony.measures.excitation_inhibition import functional_excitation_inhibition

LAW = settings(max_examples=15, deadline=None)
SEED = st.integers(0, 2**31)
RATE = 10.0


def persistent(seed, *shape):
    noise = power_noise(seed, 0.9, *shape)
    return np.exp(0.4 * noise / noise.std(axis=-1, keepdims=True))


def slow_ratio(amplitude, size, step):
    profile = np.cumsum(amplitude - amplitude.mean())
    level, fluctuation = [], []
    for start in range(0, len(amplitude) - size + 1, step):
        mean = amplitude[start : start + size].mean()
        level.append(mean)
        fluctuation.append(np.std(scipy.signal.detrend(profile[start : start + size] / mean)))
    return 1 - np.corrcoef(level, fluctuation)[0, 1]


def planted(seed, power, samples=12_000):
    """Amplitude whose relative fluctuation within a window goes with the level of the window to `power`."""
    slow, fast = np.log(persistent(seed, samples)), power_noise(seed + 1, 0.3, samples)
    level = np.exp(0.5 * np.convolve(slow, np.ones(200) / 200, mode="same") / 0.2)
    return level * np.maximum(0.01, 1 + 0.15 * level**power * fast / fast.std())


@LAW
@given(SEED, st.sampled_from([0.0, 0.5, 0.8]))
def test_equals_a_loop(seed, overlap):
    amplitude = persistent(seed, 2, 600)
    found = functional_excitation_inhibition(amplitude, RATE, overlap=overlap, undefined="nan")
    step = int(50 * (1 - overlap) + 1e-9)
    defined = np.isfinite(found)
    slow = np.array([slow_ratio(one, 50, step) for one in amplitude])
    np.testing.assert_allclose(found[defined], slow[defined], atol=1e-10)


@LAW
@given(SEED)
def test_laws(seed):
    amplitude = persistent(seed, 2, 3, 1500)
    ratio = functional_excitation_inhibition(amplitude, RATE, undefined="nan")
    assert ratio.shape == (2, 3)
    inside = ratio[np.isfinite(ratio)]
    assert ((inside >= 0) & (inside <= 2)).all()
    scaled = functional_excitation_inhibition(1e-6 * amplitude, RATE, undefined="nan")
    np.testing.assert_allclose(scaled, ratio, atol=1e-9)
    faster = functional_excitation_inhibition(amplitude, 2 * RATE, window=2.5, undefined="nan")
    np.testing.assert_allclose(faster, ratio, atol=1e-12)


def test_falls_with_the_relation_of_size_and_fluctuation():
    """Large windows that fluctuate more for their size (r > 0) read as inhibition, the opposite as excitation."""
    ratios = [
        np.nanmean([functional_excitation_inhibition(planted(s, p), RATE, undefined="nan") for s in range(4)])
        for p in (1.0, 0.0, -1.0)
    ]
    assert ratios[0] < 0.6 < 0.8 < ratios[1] < 1.2 < 1.3 < ratios[2]


def test_chance_floor_and_its_spread():
    amplitude = persistent(0, 100, 3000)
    ratio = functional_excitation_inhibition(amplitude, RATE, undefined="nan")
    assert np.nanmean(ratio) == pytest.approx(0.95, abs=0.08)
    assert np.nanstd(ratio) == pytest.approx(0.8 / np.sqrt(3000 / 50), rel=0.35)


def test_undefined_without_long_memory():
    noise = np.abs(np.random.default_rng(0).standard_normal((2, 20_000)))
    amplitude = np.stack([persistent(3, 20_000), noise[0], noise[1]])
    with pytest.raises(
        BadValue, match=r"fE/I is undefined for 2 of 3 series, first \(1,\): its fluctuation exponent is 0\.[45]"
    ):
        functional_excitation_inhibition(amplitude, RATE)
    marked = functional_excitation_inhibition(amplitude, RATE, undefined="nan")
    assert np.isnan(marked).tolist() == [False, True, True]
    with pytest.raises(BadValue, match=r"undefined for 1 of 1 series, first \(0,\)"):
        functional_excitation_inhibition(noise[0], RATE)


def test_refusals():
    amplitude = persistent(0, 600)
    with pytest.raises(
        BadValue, match=r"amplitude is -1 at \(3,\) \(time last\); expected the amplitude of a filtered"
    ):
        functional_excitation_inhibition(np.where(np.arange(600) == 3, -1, amplitude), RATE)
    with pytest.raises(BadShape, match=r"amplitude has 600 samples, 60 s; .* at least 5 windows of 20 s"):
        functional_excitation_inhibition(amplitude, RATE, window=20)
    with pytest.raises(BadValue, match="overlap is 1; expected a share from 0"):
        functional_excitation_inhibition(amplitude, RATE, overlap=1)
    with pytest.raises(BadValue, match="undefined is 'skip'; allowed are 'refuse', 'nan'"):
        functional_excitation_inhibition(amplitude, RATE, undefined="skip")
    with pytest.raises(BadValue, match="amplitude is 0 throughout a window of 50 samples; remove the gap first"):
        functional_excitation_inhibition(np.where(np.arange(600) < 80, 0, amplitude), RATE)
    with pytest.raises(BadValue, match="amplitude has the same level in all windows"):
        functional_excitation_inhibition(np.tile([1.0, 2.0], 300), RATE, overlap=0)
