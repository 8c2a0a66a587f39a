"""Synchrony between people against HyPyP on the same analytic signals, to 1e-10, for every epoch.

Differences of definition, all on purpose:
- HyPyP's `ccorr` and `imaginary_coh` are absolute values; `circular_correlation` here has its sign
- HyPyP's matrix holds all channels of both people; its upper right block is pairs="between" here
- HyPyP's filter continues each epoch by its mirror image and takes the Hilbert transform of the epoch alone; here an
  epoch is followed by silence (`analytic_signal`). In the middle of a long series both agree
- HyPyP averages over epochs unless told not to; here the epochs stay
"""

import numpy as np
import pytest

from syntony.measures import MEASURES, analytic_signal, synchrony_profile

hypyp = pytest.importorskip("hypyp.analyses")
pytestmark = [pytest.mark.peers, pytest.mark.filterwarnings("ignore")]
MODES = {
    "adjusted_circular_correlation": "accorr",
    "circular_correlation": "ccorr",
    "coherence": "coh",
    "envelope_correlation": "envelope_corr",
    "imaginary_coherence": "imaginary_coh",
    "phase_lag_index": "pli",
    "phase_locking": "plv",
    "power_correlation": "pow_corr",
    "weighted_phase_lag_index": "wpli",
}
EPOCHS, CHANNELS, SAMPLES, RATE = 6, 5, 500, 250
BANDS = {"theta": (4, 8), "alpha": (8, 13), "beta": (13, 30)}


def recording(samples=SAMPLES):
    """(epoch, person, channel, time) with a rhythm that the people share."""
    rng = np.random.default_rng(0)
    x = np.cumsum(rng.standard_normal((EPOCHS, 2, CHANNELS, samples)), axis=-1)
    return x + 20 * np.sin(2 * np.pi * 10 * np.arange(samples) / RATE + rng.uniform(0, 6, (EPOCHS, 1, 1, 1)))


def theirs(z, mode, **options):
    """HyPyP's values as (band, epoch, person × channel, person × channel); z: (band, epoch, person, channel, time)."""
    return hypyp.compute_sync(np.transpose(z, (2, 1, 3, 0, 4)), mode, epochs_average=False, **options)


@pytest.mark.parametrize("name", MODES)
def test_between_and_within(name):
    z = analytic_signal(recording(), RATE, BANDS)
    full = theirs(z, MODES[name])
    between, within = MEASURES[name](z, pairs="between")[:, :, 0], MEASURES[name](z)[:, :, 0]
    if name == "circular_correlation":
        between, within = np.abs(between), np.abs(within)
    np.testing.assert_allclose(between, full[..., :CHANNELS, CHANNELS:], atol=1e-10)
    off = ~np.eye(CHANNELS, dtype=bool)
    np.testing.assert_allclose(within[..., off], full[..., :CHANNELS, :CHANNELS][..., off], atol=1e-10)


@pytest.mark.parametrize("name", MODES)
def test_profile(name):
    x = recording()
    found = synchrony_profile(x, RATE, BANDS)[name][:, :, 0]
    full = theirs(analytic_signal(x, RATE, BANDS), MODES[name])[..., :CHANNELS, CHANNELS:]
    np.testing.assert_allclose(np.abs(found) if name == "circular_correlation" else found, full, atol=1e-10)


def test_averages_of_signed_values_over_epochs():
    z = analytic_signal(recording(), RATE, BANDS)
    mean = hypyp.compute_sync(np.transpose(z, (2, 1, 3, 0, 4)), "accorr", epochs_average=True)
    found = MEASURES["adjusted_circular_correlation"](z, pairs="between")[:, :, 0].mean(axis=1)
    np.testing.assert_allclose(found, mean[..., :CHANNELS, CHANNELS:], atol=1e-10)


def test_filters_agree_far_from_the_ends():
    x = np.random.default_rng(1).standard_normal((2, 2, CHANNELS, 3000))
    x[..., [0, -1]] = 0  # no line to take out, so that far from the ends the filters are the same
    z = analytic_signal(x, RATE, BANDS)
    other = hypyp.compute_freq_bands(np.swapaxes(x, 0, 1), RATE, BANDS)  # (person, epoch, channel, band, time)
    middle = slice(1000, 2000)
    other = np.transpose(other, (3, 1, 0, 2, 4))[..., middle]
    np.testing.assert_allclose(z[..., middle].real, other.real, atol=1e-12)
    np.testing.assert_allclose(
        z[..., middle].imag, other.imag, atol=2e-3
    )  # their Hilbert transform ends with the series
