"""Detrended fluctuations and Lyapunov exponents against NeuroKit2 on the same series and settings, to 1e-10.

Differences of definition: NeuroKit2's overlapping windows leave out the last one wherever it would end exactly with the
series; its Lyapunov exponent is per sample, follows as many neighbours as `len_trajectory` counts (our horizon + 1) and takes
lag 1 and dimension 2 unless told otherwise. It takes distances as √(x² + y² - 2xy), which loses digits for near neighbours
(seen at dimension 1).
"""

import numpy as np
import pytest

from syntony import measures

neurokit = pytest.importorskip("neurokit2")
pytestmark = pytest.mark.peers


@pytest.mark.parametrize("overlap", [False, True])
@pytest.mark.parametrize("samples", [601, 1201])
def test_detrended_fluctuation(samples, overlap):
    x = np.random.default_rng(samples).standard_normal(samples)
    windows = [8, 16, 32, 64]  # none divides the series, so both take the same overlapping windows
    theirs, _ = neurokit.fractal_dfa(x, scale=np.array(windows), overlap=overlap)
    ours = measures.detrended_fluctuation(x, windows=windows, overlap=0.5 * overlap)
    assert float(ours) == pytest.approx(float(theirs), abs=1e-10)


@pytest.mark.parametrize(("dimension", "lag", "theiler", "horizon"), [(2, 1, 1, 19), (3, 2, 10, 5), (4, 3, 0, 8)])
def test_lyapunov_exponent(dimension, lag, theiler, horizon):
    x = np.random.default_rng(0).standard_normal(400)
    theirs, _ = neurokit.complexity_lyapunov(
        x, delay=lag, dimension=dimension, separation=theiler, len_trajectory=horizon + 1
    )
    ours = measures.lyapunov_exponent(x, 1.0, dimension=dimension, lag=lag, theiler=theiler, horizon=horizon)
    assert float(ours) == pytest.approx(float(theirs), abs=1e-10)
