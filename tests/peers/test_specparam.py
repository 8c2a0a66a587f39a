"""The aperiodic exponent against specparam: the call to it gives its numbers, and the weighted median agrees with both it and the truth.

The two are different estimators, so they are compared within the error of the spectrum, not to rounding.
"""

import numpy as np
import pytest

from syntony import measures

specparam = pytest.importorskip("specparam")
scipy_signal = pytest.importorskip("scipy.signal")
pytestmark = pytest.mark.peers
RATE = 200.0


def recording(seed, exponent, peak, samples=120 * 200):
    """Noise with spectrum f^-exponent and a rhythm of 10 Hz that waxes and wanes."""
    rng = np.random.default_rng(seed)
    frequency = np.fft.rfftfreq(samples, 1 / RATE)
    power = np.zeros_like(frequency)
    power[1:] = frequency[1:] ** -exponent * (1 + peak * np.exp(-((frequency[1:] - 10) ** 2) / 2))
    spectrum = np.sqrt(power) * (rng.standard_normal(len(power)) + 1j * rng.standard_normal(len(power)))
    return np.fft.irfft(spectrum, samples)


def test_the_call_gives_specparams_numbers():
    x = np.stack([recording(s, 1.5, 5) for s in range(3)])
    found = measures.aperiodic_exponent(x, RATE, method="specparam")
    frequency, power = scipy_signal.welch(x, RATE, nperseg=400)
    inside = (frequency >= 2) & (frequency <= 40)
    for one, ours in zip(power, found):
        model = specparam.SpectralModel(verbose=False)
        model.fit(frequency[inside], one[inside])
        assert float(ours) == pytest.approx(model.get_params("aperiodic", "exponent"), abs=1e-6)


@pytest.mark.parametrize("exponent", [0.5, 1.0, 2.0])
@pytest.mark.parametrize("peak", [0.0, 3.0, 10.0])
def test_both_find_the_slope_below_the_rhythm(exponent, peak):
    x = np.stack([recording(s, exponent, peak) for s in range(10)])
    median, fitted = (measures.aperiodic_exponent(x, RATE, method=method) for method in ("median", "specparam"))
    assert median.mean() == pytest.approx(exponent, abs=0.05)
    assert fitted.mean() == pytest.approx(exponent, abs=0.05)
    assert np.abs(median - fitted).max() < 0.15
