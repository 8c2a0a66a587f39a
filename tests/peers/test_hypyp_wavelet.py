"""Wavelet coherence against HyPyP.

Differences of definition:
- HyPyP's Morlet has ω₀ = 2π, cut off at ±8 and read from a table of 1024 points; here ω₀ = 6, exact in frequency
- HyPyP smooths over twice the width in frequency (its default 0.6 means 1.2 octaves) and repeats the first and last
  frequency beyond the edges; here 0.6 octaves, and only the frequencies asked for
- HyPyP's transforms in time have the next power of 2 and wrap around; here silence follows the series
From HyPyP's own transforms, with its windows, the coherence is the same to 1e-10; with our own the maps resemble.
"""

import numpy as np
import pytest

from syntony.measures import _wavelet
from syntony.measures.wavelet import wavelet_coherence_map

hypyp = pytest.importorskip("hypyp.wavelet")
pytestmark = [pytest.mark.peers, pytest.mark.filterwarnings("ignore")]
PERIODS = (4.0, 38.0)


def pair():
    rng = np.random.default_rng(0)
    x, y = rng.standard_normal((2, 1000)).cumsum(axis=-1)
    y[400:] += 0.5 * x[400:] + 3 * np.sin(np.arange(600) / 2)
    x[400:] += 3 * np.sin(np.arange(600) / 2)
    return x, y


def theirs(x, y):
    wavelet = hypyp.ComplexMorletWavelet(period_range=PERIODS, disable_caching=True)
    signals = hypyp.PairSignals(x=np.arange(1000.0), y1=x, y2=y)
    return wavelet.wtc(signals)


def test_same_definition_gives_the_same():
    found = theirs(*pair())
    first, second = found.cwts
    scales, rows = found.scales, len(found.scales)
    full = int(np.floor(2 * 0.6 * 12))
    box = np.ones(full + 1)
    box[[0, -1]] = (2 * 0.6 * 12 % 1) / 2
    window = np.zeros((rows, rows))
    for i in range(rows):
        for k, share in enumerate(box / box.sum()):
            window[i, np.clip(i + k - full // 2, 0, rows - 1)] += share
    omega = 2 * np.pi * np.fft.fftfreq(1024)
    form = _wavelet.Grid(
        found.frequencies,
        np.ones((rows, 1000), bool),
        omega[None],
        np.exp(-0.5 * (scales[:, None] * omega) ** 2),
        window,
    )
    cross = _wavelet.smoothed(first.W.conj() / scales[:, None], second.W, form, _wavelet.workspace(form))
    powers = [_wavelet._smoothed_real(np.abs(one.W) ** 2 / scales[:, None], form) for one in (first, second)]
    np.testing.assert_allclose(np.abs(cross) ** 2 / powers[0] / powers[1], found.W, atol=1e-10)


def test_maps_resemble():
    x, y = pair()
    other = theirs(x, y)
    found = wavelet_coherence_map(x, 1.0, y, band=(1 / PERIODS[1], 1 / PERIODS[0]))
    nearest = np.abs(np.log(found.frequencies[:, None] / other.frequencies)).argmin(axis=1)
    a, b = found.coherence[found.inside], other.W[nearest][found.inside]
    assert np.corrcoef(a, b)[0, 1] > 0.8
