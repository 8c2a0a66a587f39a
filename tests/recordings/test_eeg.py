"""EDF, FIF, EEGLAB and BrainVision through mne: units, bad parts, epochs, truncation."""

import datetime

import numpy as np
import pytest
from file_formats import mne_raw, write_edf

from syntony import errors
from syntony.recordings.eeg import read_eeg, standard_positions

mne = pytest.importorskip("mne")


def saved(data, path):
    if path.suffix == ".fif":
        data.save(path, overwrite=True, verbose="error")
    else:
        pytest.importorskip("edfio")
        mne.export.export_raw(path, data, overwrite=True, verbose="error")
    return path


def test_edf_in_volts(tmp_path):
    path, values = write_edf(tmp_path / "x.edf")
    r = read_eeg(path)
    assert (r.channels, r.rate, r.unit, r.modality, r.n_samples) == (("Fz", "Cz"), 64, "V", "eeg", 640)
    assert np.allclose(r.signals[0], ((values + 32768) / 65535 * 200 - 100) * 1e-6, atol=1e-12)
    assert r.when == datetime.datetime(2020, 1, 1, 3, 4, 5, tzinfo=datetime.UTC).timestamp()


def test_two_people_in_one_file(tmp_path):
    path, _ = write_edf(tmp_path / "x.edf", ("A_Fz", "A_Cz", "B_Fz", "B_Cz"))
    r = read_eeg(path)
    assert (r.people, r.channels, r.kinds) == (("A", "B"), ("Fz", "Cz"), ("eeg", "eeg"))
    assert np.array_equal(r.signals[1], read_eeg(path, columns="channels").signals[0, 2:])
    assert "channels read as those of 2 people (A, B) by their names" in r.notes


def test_truncated_edf_is_refused_unless_asked_for(tmp_path):
    path, _ = write_edf(tmp_path / "x.edf")
    path.write_bytes(path.read_bytes()[:-500])
    with pytest.raises(
        errors.BadValue, match=r"x.edf is truncated \(.*\); copy it again, or read what is there with partial=True"
    ):
        read_eeg(path)
    assert read_eeg(path, partial=True).n_samples < 640


def test_fif_keeps_types_bad_channels_and_annotations(tmp_path):
    data = mne_raw(("Fz", "Cz", "ECG", "STI"), ("eeg", "eeg", "ecg", "stim"))
    data.info["bads"] = ["Cz"]
    data.set_annotations(mne.Annotations([2.0], [1.0], ["BAD_blink"], orig_time=data.info["meas_date"]))
    r = read_eeg(saved(data, tmp_path / "x_raw.fif"))
    assert (r.channels, r.kinds, r.unit) == (("Fz", "Cz", "ECG"), ("eeg", "eeg", "ecg"), "V")
    assert np.isnan(r.signals[0, 1]).all() and np.isnan(r.signals[0, 0]).sum() == pytest.approx(256, abs=2)
    assert np.isnan(r.signals[0, 0, 600]) and not np.isnan(r.signals[0, 0, 500])
    assert r.notes[:3] == (
        "left out STI",
        "10.0% of the time annotated as bad in the file: set to missing",
        "marked as bad in the file, set to missing: Cz",
    )
    assert r.when == data.info["meas_date"].timestamp()


def test_epochs_keep_their_numbers_and_moments(tmp_path):
    events = np.array([[300, 0, 1], [700, 0, 1], [1100, 0, 1], [1500, 0, 1]])
    epochs = mne.Epochs(mne_raw(), events, tmin=-0.5, tmax=0.5, baseline=None, preload=True, verbose="error")
    epochs.drop([1], verbose="error")
    epochs.save(tmp_path / "x-epo.fif", verbose="error")
    r = read_eeg(tmp_path / "x-epo.fif")
    assert r.epochs == (0, 2, 3) and r.start == -0.5 and r.signals.shape == (3, 1, 3, 257)
    assert np.allclose(r.onsets, np.array([300, 1100, 1500]) / 256)
    assert np.allclose(r.signals[:, 0], epochs.get_data(), rtol=1e-6)


def test_units_that_the_file_says_wrongly(tmp_path):
    path = saved(mne_raw(size=10.0), tmp_path / "x_raw.fif")
    assert np.allclose(read_eeg(path, unit="uV").signals, read_eeg(path).signals * 1e-6)
    assert read_eeg(path, unit="uV").unit == "V"


def test_other_units_are_listed(tmp_path):
    r = read_eeg(saved(mne_raw(("Fz", "skin"), ("eeg", "gsr")), tmp_path / "x_raw.fif"))
    assert r.unit == "V" and r.kinds == ("eeg", "eda") and "other units than V: skin S" in r.notes


def test_names_tell_what_an_edf_does_not(tmp_path):
    path, _ = write_edf(tmp_path / "x.edf", ("EEG Fp1-Ref", "ECG", "Resp"))
    assert read_eeg(path).kinds == ("eeg", "ecg", "respiration")


def test_standard_positions_are_those_of_mne_on_a_sphere():
    names = ["Fp1", "FZ", "cz", "EEG O2-Ref", "T3", "FT9"]
    ours = standard_positions(names)
    known = mne.channels.make_standard_montage("biosemi64", head_size=1.0).get_positions()["ch_pos"]
    theirs = np.array([known[name] for name in ("Fp1", "Fz", "Cz", "O2", "T7")])
    angle = np.degrees(np.arccos((ours[:5] / 0.09 * theirs).sum(axis=1) / np.linalg.norm(theirs, axis=1)))
    assert angle.max() < 4 and np.allclose(np.linalg.norm(ours, axis=1), 0.09)
    assert standard_positions(["ECG", "P3x"]) is None


def test_brainvision(tmp_path):
    values = np.random.default_rng(3).normal(size=(500, 2)).astype("<f4")
    (tmp_path / "x.eeg").write_bytes(values.tobytes())
    (tmp_path / "x.vmrk").write_text(
        "Brain Vision Data Exchange Marker File, Version 1.0\n[Common Infos]\nDataFile=x.eeg\n[Marker Infos]\n"
    )
    (tmp_path / "x.vhdr").write_text(
        "Brain Vision Data Exchange Header File Version 1.0\n[Common Infos]\nCodepage=UTF-8\nDataFile=x.eeg\n"
        "MarkerFile=x.vmrk\nDataFormat=BINARY\nDataOrientation=MULTIPLEXED\nNumberOfChannels=2\nSamplingInterval=2000\n"
        "[Binary Infos]\nBinaryFormat=IEEE_FLOAT_32\n[Channel Infos]\nCh1=Fz,,1,µV\nCh2=Cz,,1,µV\n",
        encoding="utf-8",
    )
    r = read_eeg(tmp_path / "x.vhdr")
    assert (r.rate, r.channels) == (500, ("Fz", "Cz")) and np.allclose(r.signals[0], values.T * 1e-6, rtol=1e-5)
    (tmp_path / "x.eeg").unlink()
    with pytest.raises(errors.BadValue, match=r"x.vhdr cannot be read as a .vhdr file \(FileNotFoundError"):
        read_eeg(tmp_path / "x.vhdr")


def test_eeglab(tmp_path):
    from scipy.io import savemat

    values = np.random.default_rng(4).normal(size=(2, 500)) * 10
    places = np.array([(name, np.array([])) for name in ("Fz", "Cz")], dtype=[("labels", "O"), ("X", "O")])
    about = {"data": values, "srate": 100.0, "nbchan": 2, "pnts": 500, "trials": 1, "xmin": 0.0, "xmax": 4.99}
    savemat(tmp_path / "x.set", {"EEG": {**about, "chanlocs": places, "event": [], "epoch": []}}, appendmat=False)
    r = read_eeg(tmp_path / "x.set")
    assert (r.rate, r.channels) == (100, ("Fz", "Cz")) and np.allclose(r.signals[0], values * 1e-6)


@pytest.mark.parametrize("ending", [".edf", ".bdf", ".gdf", ".fif", ".set", ".vhdr"])
def test_bytes_that_are_no_recording(tmp_path, ending):
    (tmp_path / f"x{ending}").write_bytes(b"no recording " * 50)
    with pytest.raises(errors.BadValue, match=rf"x{ending} cannot be read as a {ending} file"):
        read_eeg(tmp_path / f"x{ending}")
