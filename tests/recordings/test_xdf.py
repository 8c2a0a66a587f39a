"""XDF by its published layout: streams become people on one clock."""

import struct

import numpy as np
import pytest

from syntony import errors
from syntony.recordings.xdf import read_xdf

pytest.importorskip("pyxdf")


def chunk(tag, content):
    return b"\x04" + struct.pack("<I", len(content) + 2) + struct.pack("<H", tag) + content


def stream(number, name, kind, rate, times, values, labels=(), unit="microvolts"):
    """Header, samples (double) and footer of one stream; values (sample, channel) or texts."""
    text = isinstance(values[0], str)
    count = 1 if text else len(values[0])
    channels = "".join(f"<channel><label>{label}</label><unit>{unit}</unit></channel>" for label in labels)
    header = (
        f"<?xml version='1.0'?><info><name>{name}</name><type>{kind}</type><channel_count>{count}</channel_count>"
        f"<nominal_srate>{rate}</nominal_srate><channel_format>{'string' if text else 'double64'}</channel_format>"
        f"<source_id>{name}</source_id><desc><channels>{channels}</channels></desc></info>"
    )
    which = struct.pack("<I", number)
    body = which + b"\x04" + struct.pack("<I", len(times))
    for time, value in zip(times, values):
        body += b"\x08" + struct.pack("<d", time)
        body += b"\x01" + struct.pack("<B", len(value)) + value.encode() if text else struct.pack(f"<{count}d", *value)
    footer = f"<?xml version='1.0'?><info><sample_count>{len(times)}</sample_count></info>"
    return chunk(2, which + header.encode()), chunk(3, body), chunk(6, which + footer.encode())


def write(path, *streams):
    parts = [stream(i + 1, *one) for i, one in enumerate(streams)]
    content = b"XDF:" + chunk(1, b"<?xml version='1.0'?><info><version>1.0</version></info>")
    path.write_bytes(content + b"".join(part[k] for k in range(3) for part in parts))
    return path


def eeg(name, start=0.0, rate=100, n=300, **extra):
    times = 50 + start + np.arange(n) / rate
    return (
        name,
        extra.get("kind", "EEG"),
        rate,
        times,
        np.stack([times, 2 * times], axis=1),
        ("Fz", "Cz"),
        extra.get("unit", "V"),
    )


def test_streams_are_people_on_one_clock(tmp_path):
    marks = ("events", "Markers", 0, [50.1, 51.0], ["go", "stop"])
    r = read_xdf(write(tmp_path / "x.xdf", eeg("ann"), eeg("bob", start=0.05), marks))
    assert (r.people, r.channels, r.modality, r.unit, r.rate) == (("ann", "bob"), ("Fz", "Cz"), "eeg", "V", 100)
    assert np.allclose(r.signals[0], r.signals[1], atol=1e-6) and r.signals[0, 0, 0] == pytest.approx(50.05, abs=1e-4)
    assert "left out the streams events" in r.notes and r.n_samples == 295


def test_which_streams(tmp_path):
    path = write(tmp_path / "x.xdf", eeg("ann"), eeg("bob"), eeg("skin", kind="EDA"))
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
    r = read_xdf(write(tmp_path / "x.xdf", eeg("ann", unit="uV"), eeg("bob", unit="uV")))
    assert r.unit == "V" and r.signals.max() < 1e-3
    path = write(tmp_path / "x.xdf", eeg("ann"), eeg("bob", rate=50, n=150))
    with pytest.raises(
        errors.BadValue, match="has different rates: ann 100 Hz, bob 50 Hz; expected one: give resample=50"
    ):
        read_xdf(path)
    assert read_xdf(path, rate=50).rate == 50


def test_nothing_but_markers_and_damage(tmp_path):
    with pytest.raises(errors.BadValue, match=r"x.xdf holds no stream of signals"):
        read_xdf(write(tmp_path / "x.xdf", ("events", "Markers", 0, [1.0, 2.0], ["go", "stop"])))
    with pytest.raises(errors.BadValue, match=r"x.xdf has several streams of one name"):
        read_xdf(write(tmp_path / "x.xdf", eeg("ann"), eeg("ann")))
    (tmp_path / "x.xdf").write_bytes(b"nonsense" * 9)
    with pytest.raises(errors.BadValue, match=r"x.xdf cannot be read as an XDF file"):
        read_xdf(tmp_path / "x.xdf")
