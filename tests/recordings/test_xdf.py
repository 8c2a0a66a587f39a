"""XDF by its published layout: streams become people on one clock."""

import numpy as np
import pytest
from file_formats import eeg_stream, write_xdf

from syntony import errors
from syntony.recordings.xdf import read_xdf

pytest.importorskip("pyxdf")


def test_streams_are_people_on_one_clock(tmp_path):
    marks = ("events", "Markers", 0, [50.1, 51.0], ["go", "stop"])
    r = read_xdf(write_xdf(tmp_path / "x.xdf", eeg_stream("ann"), eeg_stream("bob", start=0.05), marks))
    assert (r.people, r.channels, r.modality, r.unit, r.rate) == (("ann", "bob"), ("Fz", "Cz"), "eeg", "V", 100)
    assert np.allclose(r.signals[0], r.signals[1], atol=1e-6) and r.signals[0, 0, 0] == pytest.approx(50.05, abs=1e-4)
    assert "left out the streams events" in r.notes and r.n_samples == 295


def test_which_streams(tmp_path):
    path = write_xdf(tmp_path / "x.xdf", eeg_stream("ann"), eeg_stream("bob"), eeg_stream("skin", kind="EDA"))
    with pytest.raises(
        errors.BadValue, match=r"x.xdf holds streams of several types: 'ann' \(EEG\), .*; say which: streams='EEG'"
    ):
        read_xdf(path)
    assert read_xdf(path, streams="eeg").people == ("ann", "bob")
    assert read_xdf(path, streams={"ann": "client", "bob": "therapist"}).people == ("client", "therapist")
    one = read_xdf(path, streams=["bob"])
    assert one.people == ("bob",) and one.notes[-1] == "left out the streams ann, skin"
    with pytest.raises(errors.BadValue, match=r"x.xdf has no stream of type 'fNIRS'; it holds 'ann'"):
        read_xdf(path, streams="fNIRS")
    with pytest.raises(errors.UnknownName, match=r"x.xdf has no stream 'Ann'. Did you mean 'ann'"):
        read_xdf(path, streams=["Ann"])


def test_units_and_rates(tmp_path):
    r = read_xdf(write_xdf(tmp_path / "x.xdf", eeg_stream("ann", unit="uV"), eeg_stream("bob", unit="uV")))
    assert r.unit == "V" and r.signals.max() < 1e-3
    path = write_xdf(tmp_path / "x.xdf", eeg_stream("ann"), eeg_stream("bob", rate=50, n=150))
    with pytest.raises(
        errors.BadValue, match="has different rates: ann 100 Hz, bob 50 Hz; expected one: give resample=50"
    ):
        read_xdf(path)
    assert read_xdf(path, rate=50).rate == 50


def test_nothing_but_markers_and_damage(tmp_path):
    with pytest.raises(errors.BadValue, match=r"x.xdf holds no stream of signals"):
        read_xdf(write_xdf(tmp_path / "x.xdf", ("events", "Markers", 0, [1.0, 2.0], ["go", "stop"])))
    with pytest.raises(errors.BadValue, match=r"x.xdf has several streams of one name"):
        read_xdf(write_xdf(tmp_path / "x.xdf", eeg_stream("ann"), eeg_stream("ann")))
    (tmp_path / "x.xdf").write_bytes(b"nonsense" * 9)
    with pytest.raises(errors.BadValue, match=r"x.xdf cannot be read as an XDF file"):
        read_xdf(tmp_path / "x.xdf")


def test_a_file_that_ends_early_says_so(tmp_path):
    path = write_xdf(tmp_path / "x.xdf", eeg_stream("ann"), eeg_stream("bob"))
    path.write_bytes(path.read_bytes()[:-70])
    assert "the file ends before the end of bob: the recording may be cut short" in read_xdf(path).notes
