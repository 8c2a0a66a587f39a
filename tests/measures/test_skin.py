"""Skin conductance: level against a plain running median, responses of known time and size, laws, noise, refusals."""

import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.errors import BadShape, BadValue, MissingExtra
from syntony.measures.skin import (
    skin_components,
    skin_level,
    skin_response_rate,
    skin_response_size,
    skin_responses,
)

LAW = settings(max_examples=20, deadline=None)
SEED = st.integers(0, 2**31)
RATE = 20.0
SLOW, FAST = 4.0, 0.75  # s, time constants of recovery and of rise
TOP = np.log(SLOW / FAST) / (1 / FAST - 1 / SLOW)  # s from onset to peak


def response(t, onset, size):
    """Difference of two exponentials whose peak is `size`."""
    after = np.maximum(t - onset, 0.0)
    return size * (np.exp(-after / SLOW) - np.exp(-after / FAST)) / (np.exp(-TOP / SLOW) - np.exp(-TOP / FAST))


def skin(onsets, sizes, *, seconds=120, drift=0.0, level=5e-6):
    t = np.arange(0, seconds, 1 / RATE)
    return level + drift * t + sum(response(t, onset, size) for onset, size in zip(onsets, sizes))


@given(SEED, st.sampled_from([4.0, 5.0, 8.0]))
@LAW
def test_level_equals_a_plain_running_median(seed, rate):
    x = 5e-6 + 1e-8 * np.random.default_rng(seed).standard_normal(120).cumsum()
    half = round(8 * rate / 2)
    padded = np.concatenate([np.full(half, x[0]), x, np.full(half, x[-1])])
    slow = np.array([np.median(padded[i : i + 2 * half + 1]) for i in range(120)])
    tonic, phasic = skin_components(x, rate)
    np.testing.assert_allclose(tonic, slow, rtol=1e-14)
    np.testing.assert_allclose(tonic + phasic, x, rtol=1e-14)
    assert float(skin_level(x, rate)) == pytest.approx(slow.mean(), rel=1e-12)


def slow_responses(x, smallest):
    """Every rise of the smoothed series, walked through sample by sample."""
    half = round(0.5 * RATE / 2)
    padded = np.concatenate([np.full(half, x[0]), x, np.full(half, x[-1])])
    smooth = np.array([padded[i : i + 2 * half + 1].mean() for i in range(len(x))])
    found, first = [], None
    for k in range(1, len(smooth)):
        if smooth[k] > smooth[k - 1] and first is None:
            first = k - 1
        if smooth[k] < smooth[k - 1] and first is not None:
            slopes = [smooth[i + 1] - smooth[i] for i in range(first, k - 1)]
            steepest = first + int(np.argmax(slopes))
            foot = steepest
            while foot > first and smooth[foot] - smooth[foot - 1] > 0.1 * max(slopes):
                foot -= 1
            rise, size = (k - 1 - foot) / RATE, smooth[k - 1] - smooth[foot]
            if size >= smallest and 0.5 <= rise <= 5:
                found.append((foot / RATE, (k - 1) / RATE, size))
            first = None
    return np.array(found).reshape(-1, 3)


@given(SEED)
@LAW
def test_responses_equal_a_walk_through_the_series(seed):
    x = 5e-6 + 1e-8 * np.random.default_rng(seed).standard_normal(400).cumsum()
    np.testing.assert_allclose(skin_responses(x, RATE), slow_responses(x, 0.01e-6), rtol=1e-6, atol=1e-12)


@pytest.mark.parametrize("drift", [-2e-9, 0.0, 2e-9])
def test_known_responses_on_a_drift(drift):
    onsets, sizes = [20, 45, 70, 95], [0.5e-6, 0.1e-6, 1e-6, 0.03e-6]
    found = skin_responses(skin(onsets, sizes, drift=drift), RATE)
    assert len(found) == 4
    np.testing.assert_allclose(found[:, 0], onsets, atol=0.35)
    np.testing.assert_allclose(found[:, 1], np.array(onsets) + TOP, atol=0.25)
    np.testing.assert_allclose(found[:, 2], sizes, rtol=0.05, atol=6e-9)  # drift during the rise is in the size
    x = skin(onsets, sizes, drift=drift)
    assert float(skin_response_rate(x, RATE)) * 120 == pytest.approx(4)
    assert float(skin_response_rate(x, RATE, smallest=0.05e-6)) * 120 == pytest.approx(3)
    assert float(skin_response_size(x, RATE)) == pytest.approx(np.mean(sizes), rel=0.1)


def test_drift_and_rest_have_no_responses():
    for drift in (-1e-8, 1e-8):
        x = skin([], [], drift=drift) + 1e-12 * np.sin(np.arange(2400))
        assert skin_responses(x, RATE).shape == (0, 3)
        assert skin_response_rate(x, RATE) == skin_response_size(x, RATE) == 0


@given(SEED)
@LAW
def test_laws(seed):
    rng = np.random.default_rng(seed)
    x = np.stack([[skin(rng.uniform(5, 110, 5), rng.uniform(2e-8, 1e-6, 5)) for _ in range(2)] for _ in range(2)])
    for measure in (skin_level, skin_response_rate, skin_response_size):
        value = measure(x, RATE)
        assert value.shape == (2, 2)
        assert float(measure(x[1, 0], RATE)) == pytest.approx(value[1, 0], rel=1e-12)
    np.testing.assert_allclose(skin_level(x + 1e-6, RATE), skin_level(x, RATE) + 1e-6, rtol=1e-10)
    twice = skin_response_size(2 * x, RATE, smallest=0.02e-6)
    np.testing.assert_allclose(twice, 2 * skin_response_size(x, RATE), rtol=1e-9)


def test_noise_of_the_amplifier():
    """The statement of the docstring: none as long as half a second of noise averages below `smallest`."""
    noise = np.random.default_rng(0).standard_normal((10, 12_000))
    assert (skin_response_rate(5e-6 + 1e-9 * noise, RATE) == 0).all()
    assert skin_response_rate(5e-6 + 1e-7 * noise, RATE).mean() > 0


def test_refusals(monkeypatch):
    x = skin([20], [1e-6])
    with pytest.raises(
        BadValue, match=r"x has a median of 5; expected skin conductance in siemens.* multiply microsiemens"
    ):
        skin_level(1e6 * x, RATE)
    with pytest.raises(BadValue, match="rate is 1 Hz; expected at least 4 Hz"):
        skin_responses(x, 1.0)
    with pytest.raises(BadShape, match=r"x has 100 samples in time \(5 s\); expected at least 8 s"):
        skin_level(x[400:500], RATE)
    with pytest.raises(BadShape, match=r"x has shape \(2, 1200\); expected \(time,\): people differ"):
        skin_responses(x.reshape(2, 1200), RATE)
    with pytest.raises(BadValue, match=r"smallest is 0\.05; expected a number above 0 up to 0\.001 S"):
        skin_response_rate(x, RATE, smallest=0.05)
    with pytest.raises(BadValue, match="method is 'cvx'; allowed are 'median', 'neurokit'"):
        skin_components(x, RATE, method="cvx")
    monkeypatch.setitem(sys.modules, "neurokit2", None)
    with pytest.raises(MissingExtra, match="neurokit2 is not installed; it comes with the extra 'physio'"):
        skin_components(x, RATE, method="neurokit")
