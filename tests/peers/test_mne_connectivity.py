"""Synchrony against MNE-Connectivity on the same Fourier coefficients and analytic signals, to 1e-10.

Differences of definition, all on purpose:
- MNE takes its sums over epochs at each frequency; here they run over the last axis, so the epochs go there
- MNE fills the lower triangle (row after column) and leaves the rest 0
- `imcoh` has a sign in MNE; `imaginary_coherence` here is its absolute value
- `envelope_correlation` of MNE takes absolute values unless told not to; here values are signed
- MNE's `plv`, `ppc`, `pli` and `wpli` agree as they are
"""

import numpy as np
import pytest

from syntony.measures import MEASURES, analytic_signal, envelope_correlation

mne = pytest.importorskip("mne")
mne_connectivity = pytest.importorskip("mne_connectivity")
pytestmark = [pytest.mark.peers, pytest.mark.filterwarnings("ignore")]
METHODS = {
    "coherence": "coh",
    "debiased_weighted_phase_lag_index": "wpli2_debiased",
    "imaginary_coherence": "imcoh",
    "pairwise_phase_consistency": "ppc",
    "phase_lag_index": "pli",
    "phase_locking": "plv",
    "weighted_phase_lag_index": "wpli",
}
EPOCHS, CHANNELS, SAMPLES, RATE = 30, 4, 200, 100


def recording():
    rng = np.random.default_rng(0)
    x = rng.standard_normal((EPOCHS, CHANNELS, SAMPLES))
    return x + np.roll(x[:, :1], 3, axis=-1)


@pytest.mark.parametrize("name", METHODS)
def test_over_epochs(name):
    x = recording()
    peer = mne_connectivity.spectral_connectivity_epochs(
        x, method=METHODS[name], mode="fourier", sfreq=RATE, fmin=5, fmax=40, verbose="error"
    )
    centred = x - x.mean(axis=-1, keepdims=True)
    coefficients = np.fft.rfft(np.hanning(SAMPLES) * centred)
    frequency = np.fft.rfftfreq(SAMPLES, 1 / RATE)
    chosen = [int(np.argmin(np.abs(frequency - f))) for f in peer.freqs]
    found = MEASURES[name](np.moveaxis(coefficients[..., chosen], (0, 2), (2, 0)))  # (frequency, channel, epoch)
    dense = np.moveaxis(peer.get_data("dense"), -1, 0)
    rows, columns = np.tril_indices(CHANNELS, -1)
    np.testing.assert_allclose(
        found[:, rows, columns],
        np.abs(dense)[:, rows, columns] if name == "imaginary_coherence" else dense[:, rows, columns],
        atol=1e-10,
    )


@pytest.mark.parametrize("orthogonalised", [False, True])
def test_envelopes(orthogonalised):
    z = analytic_signal(recording(), RATE, [(8, 13)])[0]
    peer = mne_connectivity.envelope_correlation(
        z, orthogonalize="pairwise" if orthogonalised else False, absolute=False, verbose="error"
    )
    theirs = peer.get_data("dense")[..., 0]
    off = np.tril_indices(CHANNELS, -1)
    found = envelope_correlation(z, orthogonalised=orthogonalised)
    np.testing.assert_allclose(found[:, *off], theirs[:, *off], atol=1e-10)


@pytest.mark.parametrize("band", [(4, 8), (8, 13), (14, 30), (30, 45)])
def test_default_filter_is_that_of_mne(band):
    """The response to an impulse in the middle of silence is the filter."""
    impulse = np.zeros(1201)
    impulse[600] = 1
    found = analytic_signal(impulse, RATE, [band])[0].real
    taps = mne.filter.create_filter(None, RATE, *band, fir_design="firwin", verbose="error")
    half = len(taps) // 2
    np.testing.assert_allclose(found[600 - half : 601 + half], taps, atol=1e-12)
    assert np.abs(np.delete(found, np.arange(600 - half, 601 + half))).max() < 1e-12
