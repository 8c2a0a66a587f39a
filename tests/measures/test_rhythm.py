"""Analytic signals in bands, and windows."""

import numpy as np
import pytest
import scipy.signal
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.errors import BadShape, BadValue, UnknownName
from syntony.measures.rhythm import BANDS, analytic_signal, windows

LAW = settings(max_examples=20, deadline=None)
SEED = st.integers(0, 2**31)


def noise(seed, *shape):
    return np.random.default_rng(seed).standard_normal(shape)


def kernel(low, high, below, above, rate):
    """The stated design by SciPy: difference of two Hamming-windowed low-passes."""
    found = []
    for cut, width in ((high + above / 2, above), (low - below / 2, below)):
        length = round(3.3 * rate / width)
        found.append(scipy.signal.firwin(length + 1 - length % 2, cut, window="hamming", fs=rate))
    half = max(map(len, found)) // 2
    return np.pad(found[0], half - len(found[0]) // 2) - np.pad(found[1], half - len(found[1]) // 2)


@pytest.mark.parametrize(
    ("band", "below", "above"), [((4, 8), 2, 2), ((8, 13), 2, 3.25), ((14, 30), 3.5, 7.5), ((0.5, 1.5), 0.5, 0.5)]
)
def test_filter_equals_a_plain_convolution(band, below, above):
    rate, x = 100, noise(0, 3, 1500)
    taps = kernel(*band, below, above, rate)
    silent = x - x[:, :1] - (x[:, -1:] - x[:, :1]) * np.arange(1500) / 1499
    slow = np.stack([np.convolve(one, taps, mode="same") for one in silent])
    z = analytic_signal(x, rate, [band])[0]
    np.testing.assert_allclose(z.real, slow, atol=1e-12)
    given_widths = analytic_signal(x, rate, [band], transition=below)[0]
    assert (below == above) == np.allclose(given_widths, z)


def test_epochs_resemble_the_continuous_recording():
    """Red noise cut into epochs of 1 s: no jump, and no phase that the ends impose."""
    rng = np.random.default_rng(0)
    x = np.cumsum(rng.standard_normal((400, 750)), axis=-1)
    truth = analytic_signal(x, 250, ["alpha"])[0][:, 250:500]
    z = analytic_signal(x[:, 250:500], 250, ["alpha"])[0]
    assert np.abs(z - truth).mean() < 0.2 * np.abs(truth).mean()
    axis = np.abs(np.exp(2j * np.angle(z)).mean(axis=0))  # 1: all series are in phase or in opposite phase
    assert axis.max() < 0.25


def test_brickwall_equals_a_sum_of_cosines():
    rate, samples = 50, 200
    x = noise(1, samples)
    x[-1] = x[0] = 0
    t, slow = np.arange(samples), np.zeros(samples, dtype=complex)
    for k in range(samples // 2 + 1):
        if 8 <= k * rate / samples <= 13:
            wave = np.exp(2j * np.pi * k * t / samples)
            slow += 2 * (x * wave.conj()).mean() * wave
    np.testing.assert_allclose(analytic_signal(x, rate, ["alpha"], method="brickwall")[0], slow, atol=1e-12)


@LAW
@given(SEED, st.floats(0.1, 50), st.floats(-3, 3), st.sampled_from(["fir", "brickwall"]))
def test_a_rhythm_keeps_its_amplitude_and_phase(seed, amplitude, phase, method):
    rate, t = 250, np.arange(1500) / 250
    frequency = np.random.default_rng(seed).integers(18, 52) / 2
    x = amplitude * np.cos(2 * np.pi * frequency * t + phase) + 7.0
    z = analytic_signal(x, rate, {"own": (frequency - 1, frequency + 1)}, method=method)[0]
    middle = slice(500, 1000)
    expected = amplitude * np.exp(1j * (2 * np.pi * frequency * t + phase))
    assert np.abs(z - expected)[middle].max() < 0.01 * amplitude
    other = analytic_signal(x, rate, [(60, 80)], method=method)[0]
    assert np.abs(other)[middle].max() < 0.01 * amplitude


@LAW
@given(SEED, st.sampled_from(["fir", "brickwall"]), st.integers(300, 420))
def test_laws(seed, method, samples):
    x, y = noise(seed, 2, samples), noise(seed + 1, 2, samples)
    rate, bands = 100, ["alpha", (20, 30)]
    z = analytic_signal(x, rate, bands, method=method)
    assert z.shape == (2, 2, samples)
    assert z.dtype == np.complex128
    np.testing.assert_allclose(analytic_signal(x[1], rate, bands, method=method), z[:, 1], atol=1e-12)
    together = analytic_signal(3 * x - y + 5, rate, bands, method=method)
    np.testing.assert_allclose(together, 3 * z - analytic_signal(y, rate, bands, method=method), atol=1e-10)
    backwards = analytic_signal(x[:, ::-1], rate, bands, method=method)[..., ::-1]
    np.testing.assert_allclose(backwards, z.conj(), atol=1e-10)  # no delay
    single = analytic_signal(x, rate, bands, method=method, precision="single")
    assert single.dtype == np.complex64
    np.testing.assert_allclose(single, z, atol=1e-5)
    for k, band in enumerate(bands):
        np.testing.assert_allclose(analytic_signal(x, rate, [band], method=method)[0], z[k], atol=1e-2)


def test_bands():
    assert all(0 < band.low < band.high and band.source for band in BANDS.values())
    x = noise(0, 500)
    by_name = analytic_signal(x, 100, ["alpha"])
    for same in ([(8, 13)], {"anything": [8, 13]}, np.array([[8, 13]]), [BANDS["alpha"]]):
        np.testing.assert_array_equal(analytic_signal(x, 100, same), by_name)


@pytest.mark.parametrize("band", ["slow4", "slow5", "hrv_lf", "delta"])
def test_slow_bands_stay_narrow(band):
    low, high, _ = BANDS[band]
    rate, t = 20 * high, np.arange(12_000) / (20 * high)
    outside = 2.5 * high
    z = analytic_signal(np.cos(2 * np.pi * outside * t), rate, [band])[0]
    assert np.abs(z[4000:8000]).max() < 0.01
    z = analytic_signal(np.cos(2 * np.pi * (low + high) / 2 * t), rate, [band])[0]
    assert np.abs(np.abs(z[4000:8000]) - 1).max() < 0.02


def test_windows():
    x = noise(0, 2, 10)
    view = windows(x, 4, 3)
    assert view.shape == (3, 2, 4)
    for k in range(3):
        np.testing.assert_array_equal(view[k], x[:, 3 * k : 3 * k + 4])
    assert np.shares_memory(view, x)
    assert not view.flags.writeable
    assert windows(x, 10, 1).shape == (1, 2, 10)


def test_refusals():
    x = noise(0, 2, 100)
    with pytest.raises(
        BadShape, match=r"x has 100 samples \(1 s\); band 'delta' \(1 to 4 Hz\) needs at least 166 \(1.66 s"
    ):
        analytic_signal(x, 100, ["delta"])
    with pytest.raises(
        BadShape, match=r"needs at least 300 .* filter a longer recording, or take a wider or faster band"
    ):
        analytic_signal(x, 100, ["delta"], method="brickwall")
    with pytest.raises(BadShape, match=r"band '0 \(10–10.5 Hz\)' .* needs at least 200 "):
        analytic_signal(x, 100, [(10, 10.5)], method="brickwall")
    with pytest.raises(BadValue, match="band 'gamma' goes up to 45 Hz; expected below 40 Hz, half the rate of 80 Hz"):
        analytic_signal(x, 80, ["gamma"])
    with pytest.raises(UnknownName, match="Did you mean 'alpha'"):
        analytic_signal(x, 100, ["Alpha"])
    with pytest.raises(BadValue, match=r"low edge of band 0 is 0; expected a number above 0 Hz"):
        analytic_signal(x, 100, [(0, 5)])
    with pytest.raises(BadValue, match=r"high edge of band 'b' is 5; expected a number above 6 Hz"):
        analytic_signal(x, 100, {"b": (6, 5)})
    with pytest.raises(BadValue, match="band 'alpha' is given twice"):
        analytic_signal(x, 100, ["alpha", "alpha"])
    for bands in ("alpha", [], {}, 5):
        with pytest.raises(BadValue, match="expected a list of names or of pairs"):
            analytic_signal(x, 100, bands)
    for band in (5, (5,), None):
        with pytest.raises(BadValue, match=r"expected a pair \(low, high\) in Hz"):
            analytic_signal(x, 100, [band])
    with pytest.raises(UnknownName, match="'iir'"):
        analytic_signal(x, 100, ["alpha"], method="iir")
    with pytest.raises(UnknownName, match="'half'"):
        analytic_signal(x, 100, ["alpha"], precision="half")
    with pytest.raises(BadValue, match="transition is given with method='brickwall'"):
        analytic_signal(x, 100, ["alpha"], method="brickwall", transition=2)
    with pytest.raises(BadValue, match="transition is 9 Hz; expected at most 8 Hz for band 'alpha'"):
        analytic_signal(x, 100, ["alpha"], transition=9)
    with pytest.raises(BadValue, match=r"transition is 0; expected a number above 0 Hz"):
        analytic_signal(x, 100, ["alpha"], transition=0)
    with pytest.raises(BadValue, match=r"rate is 0; expected a number above 0 Hz"):
        analytic_signal(x, 0, ["alpha"])
    with pytest.raises(BadValue, match=r"x is constant over time at \(1,\) \(region last\)"):
        analytic_signal([x[0], np.ones(100)], 100, ["alpha"])
    with pytest.raises(BadValue, match="expected finite numbers"):
        analytic_signal(np.where(x > 2, np.nan, x), 100, ["alpha"])
    with pytest.raises(BadShape, match="x has 100 samples in time; expected at least one window of 101"):
        windows(x, 101, 1)
    with pytest.raises(BadValue, match="step is 0"):
        windows(x, 10, 0)
