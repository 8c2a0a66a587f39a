"""Coherence, and the part of it that has a lag."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.errors import BadValue
from syntony.measures.coherence import coherence, imaginary_coherence, lagged_coherence

LAW = settings(max_examples=40, deadline=None)
SEED = st.integers(0, 2**31)
ALL = (coherence, imaginary_coherence, lagged_coherence)


def wave(seed, *shape):
    rng = np.random.default_rng(seed)
    return rng.standard_normal(shape) + 1j * rng.standard_normal(shape)


@LAW
@given(SEED, st.integers(3, 12))
def test_equal_a_loop(seed, samples):
    x, y = wave(seed, 2, samples)
    cross = sum(a * b.conjugate() for a, b in zip(x, y))
    c = cross / (sum(abs(a) ** 2 for a in x) * sum(abs(b) ** 2 for b in y)) ** 0.5
    slow = abs(c), abs(c.imag), abs(c.imag) / (1 - c.real**2) ** 0.5
    for measure, value in zip(ALL, slow):
        assert float(measure(x, y)) == pytest.approx(value, abs=1e-9)


@LAW
@given(SEED, st.integers(1, 4), st.integers(3, 9))
def test_laws(seed, regions, samples):
    rng = np.random.default_rng(seed)
    x = wave(seed, regions, samples)
    scale = rng.uniform(0.1, 9, (regions, 1))
    for measure in ALL:
        value = measure(x)
        assert ((value >= 0) & (value <= 1)).all()
        np.testing.assert_allclose(measure(x * scale), value, atol=1e-9)
        np.testing.assert_allclose(measure(x.conj()), value, atol=1e-9)
    turned = x * np.exp(1j * rng.uniform(-9, 9, (regions, 1)))
    np.testing.assert_allclose(coherence(turned), coherence(x), atol=1e-9)
    assert (imaginary_coherence(x) <= coherence(x) + 1e-12).all()
    assert (imaginary_coherence(x) <= lagged_coherence(x) + 1e-12).all()
    lag = rng.uniform(0.1, np.pi - 0.1)
    np.testing.assert_allclose(coherence(x, x * np.exp(1j * lag)), 1, atol=1e-12)
    np.testing.assert_allclose(imaginary_coherence(x, x * np.exp(1j * lag)), np.sin(lag), atol=1e-12)
    np.testing.assert_allclose(lagged_coherence(x, x * np.exp(1j * lag)), 1, atol=1e-9)
    np.testing.assert_allclose(imaginary_coherence(x, -3 * x), 0, atol=1e-12)


def test_lagged_coherence_survives_mixing_better():
    x, common = wave(0, 2, 20_000), wave(1, 20_000)
    x = np.stack([x[0], 0.5j * x[0] + x[1]])
    mixed = x + 2 * common
    kept = [measure(mixed)[0, 1] / measure(x)[0, 1] for measure in (imaginary_coherence, lagged_coherence)]
    assert kept[0] < kept[1] < 1


def test_chance_floors():
    x, y = wave(1, 2, 20_000, 100)
    assert (coherence(x, y) ** 2).mean() * 100 == pytest.approx(1, rel=0.03)
    assert coherence(x, y).mean() * 10 == pytest.approx(0.886, rel=0.02)
    assert imaginary_coherence(x, y).mean() * 10 == pytest.approx(0.564, rel=0.03)
    assert lagged_coherence(x, y).mean() * 10 == pytest.approx(0.564, rel=0.03)


@pytest.mark.parametrize(("width", "duration"), [(2, 10), (4, 10)])
def test_chance_floors_of_filtered_signals(width, duration):
    rng = np.random.default_rng(1)
    rate, samples = 50, 50 * duration
    frequency = np.fft.fftfreq(8 * samples, 1 / rate)
    spectrum = rng.standard_normal((2, 2000, 8 * samples)) + 1j * rng.standard_normal((2, 2000, 8 * samples))
    x, y = np.fft.ifft(spectrum * (np.abs(frequency - 10) < width / 2))[..., :samples]
    root = np.sqrt(width * duration)
    assert coherence(x, y).mean() * root == pytest.approx(0.89, rel=0.05)
    assert imaginary_coherence(x, y).mean() * root == pytest.approx(0.57, rel=0.06)


def test_refusals():
    x = wave(0, 2, 6)
    for measure in ALL:
        with pytest.raises(
            BadValue, match="x is real; expected complex analytic signals, which hold amplitude and phase"
        ):
            measure(x.real)
        with pytest.raises(BadValue, match=r"x is 0 at all times at \(1,\)"):
            measure(np.stack([x[0], 0 * x[1]]))
        with pytest.raises(BadValue, match="y is 0 at all times"):
            measure(x, 0 * x)
