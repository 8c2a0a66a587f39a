"""Light to haemoglobin: the law inverted, published extinctions, and mne on the same light."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony import errors
from syntony.recordings.optics import haemoglobin, optical_density

EXTINCTION = {760: (586, 1548.52), 850: (1058, 691.32)}  # 1/(cm mol/L), hbo and hbr; omlc.org/spectra/hemoglobin


@settings(deadline=None)  # the table is read in the first example
@given(st.floats(-1e-4, 1e-4), st.floats(-1e-4, 1e-4), st.floats(0.01, 0.05), st.floats(1, 8))
def test_the_law_is_inverted(hbo, hbr, distance, factor):
    od = [[np.log(10) * (e[0] * hbo + e[1] * hbr) * 100 * distance * factor] for e in EXTINCTION.values()]
    found = haemoglobin(np.array(od), np.array([760, 850]), np.array(distance), factor)
    assert np.allclose(found[:, 0], [hbo, hbr], rtol=1e-9, atol=1e-15)


def test_more_wavelengths_are_fitted_by_least_squares():
    od = np.random.default_rng(1).normal(size=(4, 3, 20))
    found = haemoglobin(od, np.array([760, 800, 850]), np.full(4, 0.03))
    table = np.log(10) * 100 * 0.03 * 6 * np.array([EXTINCTION[760], (816, 761.72), EXTINCTION[850]])
    assert np.allclose(
        found, np.linalg.lstsq(table, od.transpose(1, 0, 2).reshape(3, -1))[0].reshape(2, 4, 20).transpose(1, 0, 2)
    )


def test_wavelengths_outside_the_table():
    with pytest.raises(errors.BadValue, match=r"wavelengths are \[600\.0, 850\.0\] nm; expected 650 to 950 nm"):
        haemoglobin(np.zeros((2, 3)), np.array([600, 850]), np.array(0.03))


def test_darkness_is_missing():
    od = optical_density(np.array([1.0, 0.0, np.nan, 3.0]))
    assert np.isnan(od).tolist() == [False, True, True, False]
    assert od[[0, 3]] == pytest.approx(-np.log([0.5, 1.5]))
    assert np.isnan(optical_density(np.zeros(4))).all()


def test_equal_to_mne():
    mne = pytest.importorskip("mne")
    light = 1 + 0.01 * np.random.default_rng(2).normal(size=(2, 300))
    info = mne.create_info(["S1_D1 760", "S1_D1 850"], 10.0, "fnirs_cw_amplitude", verbose="error")
    for channel, wave in zip(info["chs"], (760, 850)):
        channel["loc"][:12] = [0.015, 0, 0, 0, 0, 0, 0.03, 0, 0, wave, np.nan, np.nan]
    density = mne.preprocessing.nirs.optical_density(mne.io.RawArray(light, info, verbose="error"), verbose="error")
    assert np.allclose(density.get_data(), optical_density(light), rtol=1e-10, atol=1e-14)
    theirs = mne.preprocessing.nirs.beer_lambert_law(density, ppf=6.0).get_data()
    ours = haemoglobin(optical_density(light), np.array([760, 850]), np.array(0.03), 6.0)
    assert np.allclose(ours, theirs, rtol=3e-4, atol=1e-14)  # mne rounds ln 10 to 2.303
