"""Detrended fluctuations against antropy on the same series and windows, to 1e-10.

antropy takes windows of 4 samples to a tenth of the series, each at least 1.2 times the one before; syntony starts at 10.
"""

import numpy as np
import pytest

from syntony import measures

antropy = pytest.importorskip("antropy")
pytestmark = pytest.mark.peers


def their_windows(samples):
    sizes = [4]
    for i in range(1 + int(np.floor(np.log(0.1 * samples / 4) / np.log(1.2)))):
        size = int(np.floor(4 * 1.2**i))
        if size > sizes[-1]:
            sizes.append(size)
    return sizes


@pytest.mark.parametrize("samples", [500, 1200, 60_000])
@pytest.mark.parametrize("kind", ["noise", "walk", "rhythm"])
def test_detrended_fluctuation(samples, kind):
    x = np.random.default_rng(samples).standard_normal(samples)
    x = {"noise": x, "walk": np.cumsum(x), "rhythm": x + 3 * np.sin(0.1 * np.arange(samples))}[kind]
    ours = measures.detrended_fluctuation(x, windows=their_windows(samples))
    assert float(ours) == pytest.approx(antropy.detrended_fluctuation(x), abs=1e-10)
