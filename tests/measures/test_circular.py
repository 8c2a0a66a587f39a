"""Circular correlation and its adjusted form."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.errors import BadShape, BadValue
from syntony.measures.circular import adjusted_circular_correlation, circular_correlation
from syntony.measures.synchrony import phase_locking

LAW = settings(max_examples=40, deadline=None)
SEED = st.integers(0, 2**31)


def phases(seed, *shape):
    return np.random.default_rng(seed).uniform(-np.pi, np.pi, shape)


def about(a, b, mu, nu):
    x, y = np.sin(a - mu), np.sin(b - nu)
    return (x * y).sum() / np.sqrt((x * x).sum() * (y * y).sum())


def direction(sines):
    return np.angle(np.exp(1j * sines).sum())


@LAW
@given(SEED, st.integers(3, 12))
def test_circular_correlation_by_its_definition(seed, samples):
    a, b = phases(seed, 2, samples)
    slow = about(a, b, direction(a), direction(b))
    assert float(circular_correlation(a, b)) == pytest.approx(slow, abs=1e-10)


@LAW
@given(SEED, st.integers(3, 12))
def test_adjusted_form_by_its_definition(seed, samples):
    a, b = phases(seed, 2, samples)
    difference, total = direction(a - b), direction(a + b)
    slow = about(a, b, (total + difference) / 2, (total - difference) / 2)
    assert float(adjusted_circular_correlation(a, b)) == pytest.approx(slow, abs=1e-10)


@pytest.mark.parametrize("measure", [circular_correlation, adjusted_circular_correlation])
@LAW
@given(SEED, st.integers(1, 4), st.integers(3, 9))
def test_laws(measure, seed, regions, samples):
    rng = np.random.default_rng(seed)
    a = phases(seed, regions, samples)
    r = measure(a)
    assert ((r >= -1) & (r <= 1)).all()
    shift, turns = rng.uniform(-5, 5, (regions, 1)), 2 * np.pi * rng.integers(-3, 4, a.shape)
    for same in (a + shift, a + turns, -a, np.exp(1j * a) * rng.uniform(0.1, 9, a.shape)):
        np.testing.assert_allclose(measure(same), r, atol=1e-8)
    np.testing.assert_allclose(measure(a, a + shift), 1, atol=1e-12)
    np.testing.assert_allclose(measure(a, -a), -1, atol=1e-12)


def test_adjusted_form_repairs_the_accident_of_the_mean_direction():
    rng = np.random.default_rng(0)
    a = 2 * np.pi * np.arange(500) / 50 + rng.normal(0, 0.1, (200, 500))  # ten full cycles
    b = a - np.pi / 2 + rng.normal(0, 0.1, a.shape)
    assert circular_correlation(a, b).min() < -0.9
    assert circular_correlation(a, b).max() > 0.9
    assert adjusted_circular_correlation(a, b).min() > 0.98


def test_chance_floors():
    a, b = phases(0, 2, 20_000, 100)
    for measure, floor in ((circular_correlation, 0.80), (adjusted_circular_correlation, 0.52)):
        r = measure(a, b)
        assert r.mean() == pytest.approx(0, abs=0.003)
        assert np.abs(r).mean() == pytest.approx(floor / 10, rel=0.03)


@pytest.mark.parametrize(("width", "duration"), [(2, 10), (4, 10)])
def test_chance_floors_of_filtered_signals(width, duration):
    rng = np.random.default_rng(1)
    rate, samples = 50, 50 * duration
    frequency = np.fft.fftfreq(8 * samples, 1 / rate)
    spectrum = rng.standard_normal((2, 1500, 8 * samples)) + 1j * rng.standard_normal((2, 1500, 8 * samples))
    x, y = np.fft.ifft(spectrum * (np.abs(frequency - 10) < width / 2))[..., :samples]
    root = np.sqrt(width * duration)
    assert np.abs(circular_correlation(x, y)).mean() * root == pytest.approx(0.51, rel=0.06)
    assert adjusted_circular_correlation(x, y).mean() * root == pytest.approx(0.78, rel=0.06)
    np.testing.assert_allclose(adjusted_circular_correlation(x, y), phase_locking(x, y), atol=0.1)


def test_refusals():
    a = phases(0, 2, 6)
    for measure in (circular_correlation, adjusted_circular_correlation):
        with pytest.raises(BadValue, match=r"x has the same phase at all times at \(1,\) \(region last\)"):
            measure([a[0], np.full(6, 0.3)])
        with pytest.raises(BadValue, match=r"y has the same phase at all times at \(\); a correlation needs variation"):
            measure(a[0], np.full(6, 0.3))
        with pytest.raises(BadShape, match="x has one sample in time"):
            measure(a[:, :1])
    # phases that jump between a centre and its opposite have no deviation from it
    assert float(adjusted_circular_correlation([0, np.pi, 0, np.pi], [0.1, 1, 2, 4])) == pytest.approx(0, abs=1)
