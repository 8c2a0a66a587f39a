"""Phase-lag indices."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.errors import BadShape, BadValue
from syntony.measures.phase_lag import (
    debiased_weighted_phase_lag_index,
    phase_lag_index,
    weighted_phase_lag_index,
)

LAW = settings(max_examples=40, deadline=None)
SEED = st.integers(0, 2**31)
ALL = (phase_lag_index, weighted_phase_lag_index, debiased_weighted_phase_lag_index)
EVERY = pytest.mark.parametrize("measure", ALL)


def wave(seed, *shape):
    rng = np.random.default_rng(seed)
    return rng.standard_normal(shape) + 1j * rng.standard_normal(shape)


@LAW
@given(SEED, st.integers(3, 12))
def test_equal_a_loop(seed, samples):
    x, y = wave(seed, 2, samples)
    lags = [float((a * b.conjugate()).imag) for a, b in zip(x, y)]
    sign = abs(sum((lag > 0) - (lag < 0) for lag in lags)) / samples
    weighted = abs(sum(lags)) / sum(abs(lag) for lag in lags)
    every_two = [(s, t) for s in range(samples) for t in range(samples) if s != t]
    debiased = sum(lags[s] * lags[t] for s, t in every_two) / sum(abs(lags[s] * lags[t]) for s, t in every_two)
    for measure, slow in zip(ALL, (sign, weighted, debiased)):
        assert float(measure(x, y)) == pytest.approx(slow, abs=1e-9)


@EVERY
def test_long_series_are_summed_in_pieces(measure):
    x, y = wave(3, 2, 5000)
    lag = (x * y.conj()).imag
    slow = {
        phase_lag_index: abs(np.sign(lag).mean()),
        weighted_phase_lag_index: abs(lag.sum()) / np.abs(lag).sum(),
        debiased_weighted_phase_lag_index: (lag.sum() ** 2 - (lag**2).sum())
        / (np.abs(lag).sum() ** 2 - (lag**2).sum()),
    }[measure]
    assert float(measure(x, y)) == pytest.approx(slow, abs=1e-12)
    assert float(measure(x.astype(np.complex64), y.astype(np.complex64))) == pytest.approx(slow, abs=1e-6)


@EVERY
@LAW
@given(SEED, st.integers(1, 4), st.integers(3, 9))
def test_laws(measure, seed, regions, samples):
    rng = np.random.default_rng(seed)
    x = wave(seed, regions, samples)
    value = measure(x)
    low = -1 if measure is debiased_weighted_phase_lag_index else 0
    assert ((value >= low) & (value <= 1)).all()
    common = np.exp(1j * rng.uniform(-9, 9, samples))
    scale = rng.uniform(0.1, 9, (regions, 1))
    for same in (x * common, x * scale, x.conj()):
        np.testing.assert_allclose(measure(same), value, atol=1e-9)
    lag = rng.uniform(0.01, np.pi - 0.01)
    np.testing.assert_allclose(measure(x, x * np.exp(1j * lag)), 1, atol=1e-9)


@EVERY
@LAW
@given(SEED, st.floats(-20, 20).filter(lambda factor: abs(factor) > 1e-3))
def test_mixing_at_once_has_no_lag(measure, seed, factor):
    x = wave(seed, 30)
    assert measure(x, factor * x) == 0
    assert measure(x.astype(np.complex64), np.float32(factor) * x.astype(np.complex64)) == 0
    assert measure(np.angle(x), np.angle(-x)) == 0


def test_weight_of_phases_is_one():
    x = wave(0, 2, 40)
    np.testing.assert_allclose(
        weighted_phase_lag_index(np.angle(x)), weighted_phase_lag_index(x / np.abs(x)), atol=1e-12
    )


def test_chance_floors():
    x, y = wave(1, 2, 20_000, 100)
    assert phase_lag_index(x, y).mean() * 10 == pytest.approx(0.80, rel=0.03)
    assert weighted_phase_lag_index(x, y).mean() * 10 == pytest.approx(1.13, rel=0.03)
    assert weighted_phase_lag_index(np.angle(x), np.angle(y)).mean() * 10 == pytest.approx(0.89, rel=0.03)
    debiased = debiased_weighted_phase_lag_index(x, y)
    assert debiased.mean() * 100 == pytest.approx(0, abs=0.07)
    assert debiased.std() * 100 == pytest.approx(2.8, rel=0.06)


@pytest.mark.parametrize(("width", "duration"), [(2, 10), (4, 10)])
def test_chance_floors_of_filtered_signals(width, duration):
    rng = np.random.default_rng(1)
    rate, samples = 50, 50 * duration
    frequency = np.fft.fftfreq(8 * samples, 1 / rate)
    spectrum = rng.standard_normal((2, 2000, 8 * samples)) + 1j * rng.standard_normal((2, 2000, 8 * samples))
    x, y = np.fft.ifft(spectrum * (np.abs(frequency - 10) < width / 2))[..., :samples]
    root = np.sqrt(width * duration)
    assert phase_lag_index(x, y).mean() * root == pytest.approx(0.66, rel=0.06)
    assert weighted_phase_lag_index(x, y).mean() * root == pytest.approx(1.1, rel=0.06)
    assert debiased_weighted_phase_lag_index(x, y).mean() * root**2 == pytest.approx(1.8, rel=0.12)


def test_refusals():
    x = wave(0, 2, 6)
    for measure in ALL:
        with pytest.raises(BadShape, match="x has one sample in time; expected at least 2"):
            measure(x[:, :1])
        with pytest.raises(BadValue, match=r"x is 0 at all times at \(1,\) \(region last\); drop that region"):
            measure(np.stack([x[0], 0 * x[1]]))
