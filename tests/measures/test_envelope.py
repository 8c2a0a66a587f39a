"""Correlation of amplitudes and of power, plain and orthogonalised."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.errors import BadValue
from syntony.measures.envelope import envelope_correlation, power_correlation

LAW = settings(max_examples=40, deadline=None)
SEED = st.integers(0, 2**31)


def wave(seed, *shape):
    rng = np.random.default_rng(seed)
    return rng.standard_normal(shape) + 1j * rng.standard_normal(shape)


@LAW
@given(SEED, st.integers(3, 12))
def test_equal_numpy(seed, samples):
    x, y = wave(seed, 2, samples)
    assert float(envelope_correlation(x, y)) == pytest.approx(np.corrcoef(abs(x), abs(y))[0, 1], abs=1e-9)
    assert float(power_correlation(x, y)) == pytest.approx(np.corrcoef(abs(x) ** 2, abs(y) ** 2)[0, 1], abs=1e-9)

    def one_way(a, b):
        return np.corrcoef(abs(a), abs((b * a.conj() / abs(a)).imag))[0, 1]

    slow = (one_way(x, y) + one_way(y, x)) / 2
    assert float(envelope_correlation(x, y, orthogonalised=True)) == pytest.approx(slow, abs=1e-9)


@LAW
@given(SEED, st.integers(1, 4), st.integers(2, 3), st.integers(4, 9))
def test_orthogonalised_pairs(seed, regions, people, samples):
    x = wave(seed, people, regions, samples)
    within = envelope_correlation(x[0], orthogonalised=True)
    assert (np.diag(within) == 0).all()
    off = ~np.eye(regions, dtype=bool)
    apart = envelope_correlation(x[0, :, None], x[0, None], orthogonalised=True)
    np.testing.assert_allclose(within[off], apart[off], atol=1e-9)
    between = envelope_correlation(x, pairs="between", orthogonalised=True)
    np.testing.assert_allclose(between[0], envelope_correlation(x[0, :, None], x[1], orthogonalised=True), atol=1e-9)


@LAW
@given(SEED, st.integers(1, 4), st.integers(4, 9))
def test_laws(seed, regions, samples):
    rng = np.random.default_rng(seed)
    x = wave(seed, regions, samples)
    scale, turn = rng.uniform(0.1, 9, (regions, 1)), np.exp(1j * rng.uniform(-9, 9, x.shape))
    for measure in (envelope_correlation, power_correlation):
        r = measure(x)
        assert ((r >= -1) & (r <= 1)).all()
        np.testing.assert_allclose(measure(x * scale * turn), r, atol=1e-9)
    r = envelope_correlation(x, orthogonalised=True)
    np.testing.assert_allclose(envelope_correlation(x * scale * turn[0], orthogonalised=True), r, atol=1e-9)


@LAW
@given(SEED, st.floats(-20, 20).filter(lambda factor: abs(factor) > 1e-3))
def test_orthogonalised_copies_do_not_correlate(seed, factor):
    x = wave(seed, 50)
    assert envelope_correlation(x, factor * x) == pytest.approx(1)
    assert envelope_correlation(x, factor * x, orthogonalised=True) == 0
    single = x.astype(np.complex64)
    assert envelope_correlation(single, np.float32(factor) * single, orthogonalised=True) == 0


def test_chance_floors():
    x, y = wave(1, 2, 20_000, 100)
    for r, spread in (
        (envelope_correlation(x, y), 1),
        (power_correlation(x, y), 1),
        (envelope_correlation(x, y, orthogonalised=True), 0.9),
    ):
        assert r.mean() == pytest.approx(0, abs=0.003)
        assert r.std() * 10 == pytest.approx(spread, rel=0.03)


@pytest.mark.parametrize(("width", "duration"), [(2, 10), (4, 10)])
def test_chance_floors_of_filtered_signals(width, duration):
    rng = np.random.default_rng(1)
    rate, samples = 50, 50 * duration
    frequency = np.fft.fftfreq(8 * samples, 1 / rate)
    spectrum = rng.standard_normal((2, 3000, 8 * samples)) + 1j * rng.standard_normal((2, 3000, 8 * samples))
    x, y = np.fft.ifft(spectrum * (np.abs(frequency - 10) < width / 2))[..., :samples]
    root = np.sqrt(width * duration)
    assert envelope_correlation(x, y).std() * root == pytest.approx(0.80, rel=0.05)
    assert power_correlation(x, y).std() * root == pytest.approx(0.81, rel=0.05)
    assert envelope_correlation(x, y, orthogonalised=True).std() * root == pytest.approx(0.68, rel=0.05)


def test_refusals():
    x = wave(0, 2, 6)
    steady = np.stack([x[0], np.exp(1j * np.arange(6))])
    for measure in (envelope_correlation, power_correlation):
        with pytest.raises(BadValue, match="x is real; expected complex analytic signals"):
            measure(x.real)
        with pytest.raises(BadValue, match=r"x has the same amplitude at all times at \(1,\) \(region last\)"):
            measure(steady)
    with pytest.raises(BadValue, match="x has the same amplitude at all times"):
        envelope_correlation(steady, orthogonalised=True)
