"""SNIRF by its published layout, written with h5py; light, density and haemoglobin."""

import numpy as np
import pytest
from file_formats import write_snirf

from syntony import errors
from syntony.recordings.snirf import read_snirf

pytest.importorskip("mne")
pytest.importorskip("h5py")


def test_light_becomes_haemoglobin(tmp_path):
    path, light = write_snirf(tmp_path / "x.snirf")
    r = read_snirf(path)
    assert r.channels == ("S1_D1 hbo", "S1_D1 hbr", "S1_D2 hbo", "S1_D2 hbr") and r.rate == 10 and r.unit == "mol/L"
    assert "light at 760 and 850 nm turned into haemoglobin, pathlength factor 6" in r.notes
    raw = read_snirf(path, quantity="intensity")
    assert np.allclose(raw.signals[0], light.T) and raw.channels[1] == "S1_D1 850"
    density = read_snirf(path, quantity="density")
    assert np.allclose(density.signals[0], -np.log(light.T / light.T.mean(axis=1, keepdims=True)))


def test_density_in_the_file(tmp_path):
    light = 1 + 0.02 * np.random.default_rng(1).normal(size=(200, 4))
    direct = read_snirf(write_snirf(tmp_path / "a.snirf", light)[0])
    path, _ = write_snirf(tmp_path / "b.snirf", -np.log(light / light.mean(axis=0)), kind=99999)
    assert np.allclose(read_snirf(path).signals, direct.signals, rtol=1e-6)
    with pytest.raises(
        errors.BadValue, match=r"b.snirf holds optical density only; expected quantity='density' or 'haemoglobin'"
    ):
        read_snirf(path, quantity="intensity")


def test_dead_channels_and_distances(tmp_path):
    light = 1 + 0.02 * np.random.default_rng(1).normal(size=(200, 4))
    light[:, 2] = 1e-9
    r = read_snirf(write_snirf(tmp_path / "x.snirf", light)[0])
    assert "no light in S1_D2 (dead channels): set to missing" in r.notes and np.isnan(r.signals[0, 2:]).all()
    with pytest.raises(
        errors.BadValue, match=r"x.snirf: source and detector of S1_D1 are 0.3 m apart; expected 0.001 to 0.1 m"
    ):
        read_snirf(write_snirf(tmp_path / "x.snirf", distance=0.3)[0])


def test_truncated_and_incomplete(tmp_path):
    path, _ = write_snirf(tmp_path / "x.snirf")
    path.write_bytes(path.read_bytes()[:3000])
    with pytest.raises(
        errors.BadValue, match=r"x.snirf cannot be read as an fNIRS recording \(.*is it complete and undamaged"
    ):
        read_snirf(path)
    (tmp_path / "y.hdr").write_text("[GeneralInfo]\n")
    with pytest.raises(
        errors.BadValue, match=r"has no file \*.wl1, \*.wl2, \*_probeInfo.mat; expected a complete NIRx folder"
    ):
        read_snirf(tmp_path / "y.hdr")
