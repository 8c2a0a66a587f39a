"""Wavelet coherence against plain sums over time, on rhythms whose phase is known, and its level by chance."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.errors import BadShape, BadValue
from syntony.measures import _wavelet
from syntony.measures.wavelet import wavelet_coherence, wavelet_coherence_map, wavelet_coverage

LAW = settings(max_examples=15, deadline=None)
SEED = st.integers(0, 2**31)
BAND = (0.04, 0.16)  # at 1 Hz


def slow(x, y, frequencies, voices=12):
    """Every transform and every average as a plain sum over the moments of the series."""
    n = len(x)
    apart = np.subtract.outer(np.arange(n), np.arange(n))
    rows = []
    for f in frequencies:
        scale = (6 + np.sqrt(38)) / (4 * np.pi * f)
        wavelet = np.exp(6j * apart / scale - (apart / scale) ** 2 / 2)
        around = np.exp(-((apart / scale) ** 2) / 2)
        first, second = wavelet @ (x - x.mean()) / scale, wavelet @ (y - y.mean()) / scale
        products = [first * second.conj(), np.abs(first) ** 2, np.abs(second) ** 2]
        rows.append([around @ product / scale for product in products])
    rows = np.array(rows)
    cross, power_x, power_y = np.zeros((3, len(frequencies), n), dtype=complex)
    for i in range(len(frequencies)):
        for j in range(len(frequencies)):
            reach = min((j + 0.5) / voices, i / voices + 0.3) - max((j - 0.5) / voices, i / voices - 0.3)
            share = max(0.0, reach * voices)
            cross[i] += share * rows[j, 0]
            power_x[i] += share * rows[j, 1]
            power_y[i] += share * rows[j, 2]
    return np.abs(cross) ** 2 / (power_x * power_y).real, np.angle(cross)


@given(SEED, st.floats(1e-6, 1e6))
@LAW
def test_equals_plain_sums(seed, unit):
    """To 1e-6: sums over time keep the wavelet's mass below frequency 0, e⁻¹⁸ of it, which the definition cuts off."""
    x, y = np.random.default_rng(seed).standard_normal((2, 150)) * unit
    found = wavelet_coherence_map(x, 1.0, y, band=BAND)
    coherence, phase = slow(x, y, found.frequencies)
    assert np.abs(coherence - found.coherence)[found.inside].max() < 3e-6
    turned = np.abs(np.exp(1j * phase) - np.exp(1j * found.phase)) * np.sqrt(found.coherence)
    assert turned[found.inside].max() < 1e-5
    mean = wavelet_coherence(x, 1.0, y, band=BAND)
    assert float(mean) == pytest.approx(found.mean(), abs=1e-12)


@given(SEED)
@LAW
def test_longer_silence_changes_nothing_inside_the_cone(seed):
    x = np.random.default_rng(seed).standard_normal((1, 200))
    form = _wavelet.grid(BAND, 200, 1.0, 12, "double")
    omega = 2 * np.pi * np.fft.fftfreq(4096)
    scales = 1 / (_wavelet.PERIOD_OF_SCALE * form.frequencies)
    phase = scales[:, None] * omega
    wide = form._replace(
        wavelets=np.where(omega > 0, np.exp(-0.5 * (phase - 6) ** 2), 0.0), gaussians=np.exp(-0.5 * phase**2)
    )
    short, long = _wavelet.transform(x, form), _wavelet.transform(x, wide)
    for one, other in zip(short, long):
        np.testing.assert_allclose(one[..., form.inside], other[..., form.inside], atol=1e-10)


@given(SEED)
@LAW
def test_laws(seed):
    rng = np.random.default_rng(seed)
    x, y = rng.standard_normal((2, 200))
    one, other = (wavelet_coherence_map(a, 1.0, b, band=BAND) for a, b in ((x, y), (y, x)))
    assert (one.coherence >= 0).all() and (one.coherence <= 1).all()
    np.testing.assert_allclose(one.coherence, other.coherence, atol=1e-12)
    np.testing.assert_allclose(np.exp(1j * one.phase), np.exp(-1j * other.phase), atol=1e-9)
    flipped = wavelet_coherence_map(x, 1.0, 5 - 3 * y, band=BAND)
    np.testing.assert_allclose(flipped.coherence, one.coherence, atol=1e-10)
    same = wavelet_coherence_map(x, 1.0, -2 * x, band=BAND)
    np.testing.assert_allclose(same.coherence, 1.0, atol=1e-10)
    in_hertz = wavelet_coherence(x, 50.0, y, band=(2.0, 8.0))
    assert float(in_hertz) == pytest.approx(one.mean(), abs=1e-12)
    backwards = wavelet_coherence(x[::-1], 1.0, y[::-1], band=BAND)
    assert float(backwards) == pytest.approx(one.mean(), abs=1e-10)


@pytest.mark.parametrize("lag", [-2.0, 0.0, 1.5])
def test_phase_of_a_lag(lag):
    t = np.arange(600.0)
    found = wavelet_coherence_map(
        np.cos(2 * np.pi * 0.1 * t), 1.0, np.cos(2 * np.pi * 0.1 * (t - lag)), band=(0.05, 0.1), voices=24
    )
    inside, middle = found.inside[0], slice(60, 540)
    np.testing.assert_allclose(found.phase[0, middle], 2 * np.pi * 0.1 * lag, atol=1e-4)
    np.testing.assert_allclose(found.phase[0, inside], 2 * np.pi * 0.1 * lag, atol=0.05)
    np.testing.assert_allclose(found.coherence[0, middle], 1.0, atol=1e-6)


def test_level_by_chance_and_of_coupling_in_part_of_the_time():
    rng = np.random.default_rng(3)
    x, y = rng.standard_normal((2, 40, 1000))
    for band, floor in (((0.05, 0.2), 0.35), ((0.25, 0.5), 0.39), ((0.1, 0.1001), 0.47)):
        assert wavelet_coherence(x, 1.0, y, band=band).mean() == pytest.approx(floor, abs=0.02)
    walks = wavelet_coherence(x.cumsum(axis=-1), 1.0, y.cumsum(axis=-1), band=(0.05, 0.2))
    assert walks.mean() == pytest.approx(0.35, abs=0.02)
    y[:, 500:] = x[:, 500:] + 0.3 * y[:, 500:]
    found = wavelet_coherence_map(x, 1.0, y, band=(0.1, 0.2))
    assert found.coherence[..., 600:950].mean() > 0.85 and found.coherence[..., 50:400].mean() < 0.45


def test_pairs_of_regions_and_of_people():
    x = np.random.default_rng(1).standard_normal((2, 3, 2, 120))  # epoch, person, region, time
    within = wavelet_coherence(x, 1.0, band=BAND)
    assert within.shape == (2, 3, 2, 2)
    np.testing.assert_array_equal(within[..., 0, 0], 1.0)
    np.testing.assert_allclose(
        within[..., 0, 1], wavelet_coherence(x[..., 0, :], 1.0, x[..., 1, :], band=BAND), atol=1e-12
    )
    between = wavelet_coherence(x, 1.0, band=BAND, pairs="between")
    assert between.shape == (2, 3, 2, 2)
    some = wavelet_coherence(x, 1.0, band=BAND, pairs=[(0, 2)])
    np.testing.assert_array_equal(some[:, 0], between[:, 1])
    np.testing.assert_allclose(some[:, 0, 1, 0], wavelet_coherence(x[:, 0, 1], 1.0, x[:, 2, 0], band=BAND), atol=1e-12)


def test_single_precision_is_near():
    x, y = np.random.default_rng(2).standard_normal((2, 3, 500)).cumsum(axis=-1)
    double = wavelet_coherence(x, 1.0, y, band=BAND)
    np.testing.assert_allclose(wavelet_coherence(x, 1.0, y, band=BAND, precision="single"), double, atol=1e-5)


def test_rest_has_no_coherence():
    x, y = np.random.default_rng(2).standard_normal((2, 600))
    x[:200] -= x[:200].mean()
    x[200:] = 0.0
    found = wavelet_coherence_map(x, 1.0, y, band=(0.1, 0.2))
    assert np.isfinite(found.coherence).all() and np.isfinite(found.phase).all()
    assert found.coherence[:, 400:].max() < 1e-6


def test_coverage_counts_the_cone():
    x = np.random.default_rng(0).standard_normal((2, 300))
    found = wavelet_coverage(x, 1.0, band=BAND)
    assert found.shape == (2,)
    shares = wavelet_coherence_map(x[0], 1.0, x[1], band=BAND).share
    np.testing.assert_allclose(found, shares.mean())
    edge = 0.968 * np.sqrt(2) / 0.16
    assert shares[0] == pytest.approx(1 - 2 * np.ceil(edge) / 300)
    assert (np.diff(shares) <= 0).all()


def test_refusals():
    x = np.random.default_rng(0).standard_normal((2, 60))
    with pytest.raises(
        BadValue, match=r"band begins at 0\.0312 Hz, whose cone of influence is empty in 60 s; expected at"
    ):
        wavelet_coherence(x, 1.0, band=(0.03, 0.25))
    with pytest.raises(
        BadValue, match=r"band is 0\.1 to 0\.6 Hz at 1 samples per second; expected 0 < low < high <= 0\.5"
    ):
        wavelet_coherence(x, 1.0, band=(0.1, 0.6))
    with pytest.raises(BadValue, match=r"band is 3; expected a pair \(low, high\) in Hz"):
        wavelet_coherence(x, 1.0, band=3)
    with pytest.raises(BadValue, match="precision is 'half'; allowed are 'double', 'single'"):
        wavelet_coherence(x, 1.0, band=(0.1, 0.2), precision="half")
    with pytest.raises(BadShape, match=r"x has shape \(2, 60\) and y \(2, 59\); expected equal times and leading axes"):
        wavelet_coherence_map(x, 1.0, x[:, 1:], band=(0.1, 0.2))
    with pytest.raises(BadValue, match="rate is 0; expected a number above 0 Hz"):
        wavelet_coherence(x, 0, band=(0.1, 0.2))
