"""Phases that keep together, and how much of it chance gives."""

import cmath
import statistics

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.errors import BadShape, BadValue
from syntony.measures.synchrony import (
    metastability,
    nm_phase_locking,
    order_parameter,
    pairwise_phase_consistency,
    phase_locking,
)

LAW = settings(max_examples=25, deadline=None)
SEED = st.integers(0, 2**31)
SIZE = st.integers(1, 6)


def random_phases(seed, *shape):
    return np.random.default_rng(seed).uniform(-3 * np.pi, 3 * np.pi, shape)


def band_limited(rng, repeats, duration, rate, centre, width):
    """Analytic noise in a band; cut from a longer series so that its ends do not meet."""
    samples = int(duration * rate)
    frequency = np.fft.fftfreq(8 * samples, 1 / rate)
    spectrum = rng.standard_normal((repeats, 8 * samples)) + 1j * rng.standard_normal((repeats, 8 * samples))
    return np.fft.ifft(spectrum * (np.abs(frequency - centre) < width / 2))[:, :samples]


@LAW
@given(SEED, SIZE, st.integers(2, 9))
def test_equals_a_loop(seed, n, samples):
    phases = random_phases(seed, 2, n, samples)
    found, spread = order_parameter(phases), metastability(phases)
    for one, r, sd in zip(phases, found, spread):
        slow = [abs(sum(cmath.exp(1j * one[j, t]) for j in range(n))) / n for t in range(samples)]
        np.testing.assert_allclose(r, slow, atol=1e-12)
        assert float(sd) == pytest.approx(statistics.pstdev(slow), abs=1e-12)


@LAW
@given(SEED, SIZE, st.integers(2, 9))
def test_order_laws(seed, n, samples):
    rng = np.random.default_rng(seed)
    phases = random_phases(seed, n, samples)
    r = order_parameter(phases)
    assert ((r >= 0) & (r <= 1)).all()
    assert 0 <= metastability(phases) <= 0.5
    common = rng.uniform(-50, 50, samples)
    turns = 2 * np.pi * rng.integers(-3, 4, (n, samples))
    for same in (phases + common, phases + turns, -phases, phases[rng.permutation(n)]):
        np.testing.assert_allclose(order_parameter(same), r, atol=1e-10)
    np.testing.assert_allclose(order_parameter(np.tile(phases[:1], (n, 1))), 1, atol=1e-12)


@LAW
@given(SEED, SIZE, st.integers(2, 9))
def test_phase_locking_equals_a_loop(seed, n, samples):
    x = random_phases(seed, 2, n, samples)
    found = phase_locking(x)
    assert found.shape == (2, n, n)
    for one, matrix in zip(x, found):
        slow = [[abs(sum(cmath.exp(1j * (a[t] - b[t])) for t in range(samples))) / samples for b in one] for a in one]
        np.testing.assert_allclose(matrix, slow, atol=1e-12)
    np.testing.assert_allclose(phase_locking(x[..., :, None, :], x[..., None, :, :]), found, atol=1e-12)


@LAW
@given(SEED, SIZE)
def test_phase_locking_laws(seed, n):
    x = random_phases(seed, n, 8)
    plv = phase_locking(x)
    assert (plv == plv.T).all()
    assert (np.diag(plv) == 1).all()
    assert ((plv >= 0) & (plv <= 1)).all()
    lags = np.random.default_rng(seed).uniform(-5, 5, (n, 1))
    np.testing.assert_allclose(phase_locking(x + lags), plv, atol=1e-12)
    np.testing.assert_allclose(phase_locking(x, x + lags), 1, atol=1e-12)
    np.testing.assert_allclose(phase_locking(x, x[0]), plv[0], atol=1e-12)


@LAW
@given(SEED, SIZE, st.integers(2, 9))
def test_phases_and_analytic_signals_lock_alike(seed, n, samples):
    x = random_phases(seed, n, samples)
    z = np.exp(1j * x) * np.random.default_rng(seed).uniform(0.1, 9, x.shape)
    for measure in (phase_locking, pairwise_phase_consistency):
        np.testing.assert_allclose(measure(z), measure(x), atol=1e-10)
        np.testing.assert_allclose(measure(z[0], x), measure(x[0], x), atol=1e-10)


@LAW
@given(SEED, st.integers(2, 9))
def test_consistency_is_the_mean_over_pairs_of_moments(seed, samples):
    x, y = random_phases(seed, 2, samples)
    apart = [np.cos(x[s] - y[s] - x[t] + y[t]) for s in range(samples) for t in range(samples) if s != t]
    assert float(pairwise_phase_consistency(x, y)) == pytest.approx(np.mean(apart), abs=1e-10)


@LAW
@given(SEED, SIZE, st.integers(1, 3), st.integers(1, 3))
def test_nm_locking(seed, regions, n, m):
    x = random_phases(seed, 2, regions, 8)
    matrix = nm_phase_locking(x, n, m)
    slow = np.abs(np.exp(1j * (n * x[:, :, None] - m * x[:, None])).mean(axis=-1))
    np.testing.assert_allclose(matrix, slow, atol=1e-10)
    np.testing.assert_allclose(nm_phase_locking(x[:, :, None], n, m, x[:, None]), slow, atol=1e-10)
    between = np.abs(np.exp(1j * (n * x[0][:, None] - m * x[1][None])).mean(axis=-1))
    np.testing.assert_allclose(nm_phase_locking(x, n, m, pairs="between")[0], between, atol=1e-10)
    np.testing.assert_allclose(nm_phase_locking(x, 1, 1), phase_locking(x), atol=1e-12)
    turns = random_phases(seed, 8)
    np.testing.assert_allclose(nm_phase_locking(m * turns, n, m, n * turns + 0.3), 1, atol=1e-10)


@pytest.mark.parametrize("n", [2, 10, 90])
def test_chance_floor_of_the_order_parameter(n):
    r = order_parameter(random_phases(0, n, 40_000))
    assert (r**2).mean() == pytest.approx(1 / n, rel=0.03)
    assert r.mean() == pytest.approx(np.sqrt(np.pi / (4 * n)), rel=0.02)
    if n > 2:
        assert r.std() == pytest.approx(np.sqrt((4 - np.pi) / (4 * n)), rel=0.03)


def test_chance_floor_of_phase_locking():
    x, y = random_phases(1, 2, 20_000, 25)
    plv = phase_locking(x, y)
    assert (plv**2).mean() == pytest.approx(1 / 25, rel=0.04)
    assert plv.mean() == pytest.approx(np.sqrt(np.pi / 100), rel=0.02)


@pytest.mark.parametrize(("width", "duration", "rate"), [(1, 4, 50), (2, 10, 50), (2, 10, 100), (4, 10, 50)])
def test_chance_floor_of_filtered_signals(width, duration, rate):
    rng = np.random.default_rng(2)
    x, y = (np.angle(band_limited(rng, 800, duration, rate, 10, width)) for _ in range(2))
    assert phase_locking(x, y).mean() == pytest.approx(0.8 / np.sqrt(width * duration), rel=0.06)


def test_chance_floor_of_consistency():
    x, y = random_phases(1, 2, 20_000, 25)
    ppc = pairwise_phase_consistency(x, y)
    assert ppc.mean() * 25 == pytest.approx(0, abs=0.03)
    assert ppc.std() * 25 == pytest.approx(1, rel=0.05)
    rng = np.random.default_rng(2)
    x, y = (np.angle(band_limited(rng, 2000, 10, 50, 10, 4)) for _ in range(2))
    assert pairwise_phase_consistency(x, y).mean() * 40 == pytest.approx(0.75, rel=0.1)


def test_refusals():
    with pytest.raises(BadValue, match=r"phases is complex; expected real numbers: take numpy\.angle for phases"):
        order_parameter(np.exp(1j * random_phases(0, 2, 5)))
    with pytest.raises(BadShape, match=r"phases has shape \(5,\); expected \(region, time\)"):
        order_parameter(np.zeros(5))
    with pytest.raises(BadShape, match="phases has one sample in time; expected at least 2"):
        metastability(np.zeros((3, 1)))
    for one, other in (((3, 1), (3, 4)), ((3, 4), (3, 1))):
        with pytest.raises(BadShape, match="has one sample in time; expected at least 2"):
            phase_locking(np.zeros(one), np.zeros(other))
    with pytest.raises(BadShape, match=r"x has shape \(3, 4\) and y \(3, 5\); expected equal times"):
        phase_locking(np.zeros((3, 4)), np.zeros((3, 5)))
    with pytest.raises(BadValue, match=r"x has amplitude 0 at \(1, 2\), where no phase exists"):
        phase_locking(np.array([[1j, 1, 1], [1j, 2, 0]]))
    with pytest.raises(BadValue, match="n is 0"):
        nm_phase_locking(np.zeros((2, 5)), 0, 1)
    with pytest.raises(BadValue, match=r"m is 1\.5; expected a whole number"):
        nm_phase_locking(np.zeros((2, 5)), 1, 1.5)
