"""The one table of extinctions, and that both directions of the law read it."""

import numpy as np
import pytest

from syntony import errors
from syntony.recordings import optics
from syntony.signals import fnirs, light
from syntony.signals.light import absorption


def test_published_extinctions_and_straight_lines_between_them():
    """1/(cm mol/L), omlc.org/spectra/hemoglobin."""
    per_metre = np.log(10) * 100
    np.testing.assert_allclose(absorption([760, 850]) / per_metre, [(586, 1548.52), (1058, 691.32)], rtol=1e-12)
    np.testing.assert_allclose(absorption([651]), absorption([650, 652]).mean(axis=0, keepdims=True), rtol=1e-12)


def test_readers_and_forward_model_share_it():
    assert fnirs.PATHLENGTH_FACTOR is light.PATHLENGTH_FACTOR is optics.PATHLENGTH_FACTOR
    assert fnirs.absorption is absorption is optics.absorption


@pytest.mark.parametrize("wavelengths", [[600, 850], [760, 1000], []])
def test_wavelengths_outside_the_table(wavelengths):
    with pytest.raises(errors.BadValue, match=r"wavelengths are \[.*\] nm; expected 650 to 950 nm"):
        absorption(wavelengths)
