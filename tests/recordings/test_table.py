"""Text tables: every layout people keep their signals in, and every way a table can be wrong."""

import gzip
import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony import errors
from syntony.recordings.table import read_table


def write(folder, text, name="x.csv", about=None):
    path = folder / name
    path.write_text(text, encoding="utf-8")
    if about is not None:
        (folder / (name.split(".")[0] + ".json")).write_text(json.dumps(about))
    return path


def test_channels_with_a_time_column(tmp_path):
    r = read_table(write(tmp_path, "time,Fz,ECG\n10,1,5\n10.5,2,6\n11,3,7\n"), unit="mV")
    assert (r.rate, r.start, r.channels, r.kinds, r.unit, r.modality) == (
        2,
        10,
        ("Fz", "ECG"),
        ("eeg", "ecg"),
        "V",
        "physio",
    )
    assert np.allclose(r.signals, [[[1e-3, 2e-3, 3e-3], [5e-3, 6e-3, 7e-3]]])


@pytest.mark.parametrize("mark", [",", ";", "\t", " "])
def test_separators(tmp_path, mark):
    text = "a b\n1 2\n3.5 -4e1\n".replace(" ", mark)
    assert read_table(write(tmp_path, text, "x.txt"), rate=1).signals[0].tolist() == [[1, 3.5], [2, -40]]


def test_decimal_commas_are_understood_and_said(tmp_path):
    r = read_table(write(tmp_path, "x;y\n1,5;2\n2,5;3\n"), rate=1)
    assert r.signals[0].tolist() == [[1.5, 2.5], [2, 3]] and r.notes == ("numbers with a decimal comma",)


def test_people_side_by_side(tmp_path):
    r = read_table(write(tmp_path, "time_ms;client EDA [uS];therapist EDA [uS]\n0;2;3\n250;4;5\n"))
    assert (r.people, r.roles, r.channels, r.rate) == (("client", "therapist"), ("client", "therapist"), ("EDA",), 4)
    assert r.unit == "S" and np.allclose(r.signals[:, 0] * 1e6, [[2, 4], [3, 5]]) and r.kinds == ("eda",)
    assert r.notes == ("columns read as 2 people (client, therapist) by their names",)
    assert read_table(tmp_path / "x.csv", columns="channels").n_channels == 2


def test_people_below_each_other_may_begin_apart(tmp_path):
    rows = [f"{p}\t{t / 4}\t{v}" for p, v in (("A", 1), ("B", 2)) for t in range(40)]
    r = read_table(write(tmp_path, "person\ttime\thr\n" + "\n".join(rows[:79]) + "\n", "x.tsv"))
    assert (r.people, r.n_samples, r.rate) == (("A", "B"), 39, 4)
    assert r.signals[:, 0, 0].tolist() == [1, 2]
    assert any("cut to the time that all share, 0.25 s less" in note for note in r.notes)


def test_epochs_in_a_column(tmp_path):
    r = read_table(write(tmp_path, "epoch,time,x\n3,0,1\n3,1,2\n5,0,3\n5,1,4\n"))
    assert r.epochs == (3, 5) and r.signals[:, 0, 0].tolist() == [[1, 2], [3, 4]]
    with pytest.raises(errors.BadShape, match=r"x.csv has epochs of \[1, 2\] samples; expected equal lengths"):
        read_table(write(tmp_path, "epoch,x\n3,1\n3,2\n5,3\n"), rate=1)


def test_missing_cells_stay_missing(tmp_path):
    r = read_table(write(tmp_path, "x,y\n1,n/a\n,2\nNaN,NA\n3,4\n"), rate=1)
    assert np.array_equal(r.signals[0], [[1, np.nan, np.nan, 3], [np.nan, 2, np.nan, 4]], equal_nan=True)


def test_lost_samples_stay_missing(tmp_path):
    r = read_table(write(tmp_path, "t,x\n0,1\n1,2\n2,3\n4,5\n"))
    assert np.isnan(r.signals[0, 0]).tolist() == [False, False, False, True, False]


def test_no_header_and_comments(tmp_path):
    r = read_table(write(tmp_path, "# made by a device\n1 2\n\n3 4\n", "x.txt"), rate=5)
    assert r.channels == ("channel-1", "channel-2") and r.signals.shape == (1, 2, 2) and r.modality == "other"


def test_a_column_that_only_counts_is_no_signal(tmp_path):
    assert read_table(write(tmp_path, "frame,x\n1,9\n2,3\n3,4\n"), rate=1).channels == ("x",)
    assert read_table(write(tmp_path, "frame,x\n1,9\n3,3\n4,4\n"), rate=1).channels == ("frame", "x")


def test_a_physiology_table_of_bids(tmp_path):
    about = {
        "SamplingFrequency": 50,
        "StartTime": -2,
        "Columns": ["cardiac", "respiratory"],
        "cardiac": {"Units": "mV"},
        "respiratory": {"Units": "mV"},
    }
    write(tmp_path, "", "x_physio.json")
    (tmp_path / "x_physio.json").write_text(json.dumps(about))
    (tmp_path / "x_physio.tsv.gz").write_bytes(gzip.compress(b"1\t2\n3\t4\n"))
    r = read_table(tmp_path / "x_physio.tsv.gz")
    assert (r.rate, r.start, r.unit, r.kinds) == (50, -2, "V", ("ppg", "respiration"))
    assert np.allclose(r.signals[0], [[1e-3, 3e-3], [2e-3, 4e-3]])
    (tmp_path / "x_physio.json").write_text(json.dumps({**about, "Columns": ["one"]}))
    with pytest.raises(errors.BadShape, match=r"has 2 columns, its .json names \['one'\]"):
        read_table(tmp_path / "x_physio.tsv.gz")
    (tmp_path / "x_physio.tsv.gz").write_bytes(gzip.compress(b"1\t2\n3\t4\n")[:-9])
    with pytest.raises(errors.BadValue, match=r"x_physio.tsv.gz cannot be unpacked"):
        read_table(tmp_path / "x_physio.tsv.gz")


def test_mixed_units_are_listed(tmp_path):
    r = read_table(write(tmp_path, "ECG [mV],EDA [uS]\n1,2\n3,4\n"), rate=1)
    assert r.unit == "mixed" and r.notes == ("units: ECG V, EDA S",)


@pytest.mark.parametrize(
    ("text", "options", "message"),
    [
        ("", {}, r"x.csv is empty \(0 bytes\)"),
        ("\n\n", {}, "x.csv holds no numbers; expected a table"),
        ("a,b\n", {}, "x.csv holds a header and no numbers"),
        ("a,b\n1,2\n3,oops\n", {"rate": 1}, r"x.csv, line 3, column 2 \(b\) is 'oops'; expected a number, or n/a where missing"),
        ("1,2\n\n3,4x\n", {"rate": 1}, "x.csv, line 3, column 2 is '4x'; expected a number"),
        ("a,b\n1,2\n3\n", {"rate": 1}, "x.csv, line 3 has 1 columns, the first line has 2"),
        ("a,b\n1,2\n3,4,5\n", {"rate": 1}, "x.csv, line 3 has 3 columns"),
        ("a,b\n1,2\n3,4\n", {}, r"x.csv does not say its rate; give rate= \(Hz\), or a column 'time'"),
        ("a,b\n1,2\n3,4\n", {"rate": -1}, "rate of x.csv is -1; expected a number above 0 Hz"),
        ("time,a\n0,2\n0,4\n", {}, "x.csv: time stamp 2 is 0 s after 0 s"),
        ("time\n0\n1\n", {}, "x.csv has no column of signals besides time"),
        ("a,a\n1,2\n3,4\n", {"rate": 1}, "channels of this recording has 'a' twice"),
        ("a\n1\ninf\n", {"rate": 1}, "infinite"),
        ("person,a\nA,1\nA,2\nA,3\nB,1\n", {"rate": 1}, "x.csv has different lengths or starts: A 0 to 3 s, B 0 to 1 s"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_by_file_line_and_column(tmp_path, text, options, message):
    with pytest.raises(errors.SyntonyError, match=message):
        read_table(write(tmp_path, text), **options)


def test_text_in_another_encoding_is_named(tmp_path):
    (tmp_path / "x.csv").write_bytes("größe\n1\n".encode("latin-1"))
    with pytest.raises(errors.BadValue, match=r"x.csv is not text in UTF-8 \(byte 2\)"):
        read_table(tmp_path / "x.csv", rate=1)
    write(tmp_path, "a\n1\n2\n", about={})
    (tmp_path / "x.json").write_text("{")
    with pytest.raises(errors.BadValue, match=r"x.json is not JSON"):
        read_table(tmp_path / "x.csv", rate=1)
    (tmp_path / "x.json").write_text("[]")
    with pytest.raises(errors.BadValue, match=r"x.json holds list; expected an object"):
        read_table(tmp_path / "x.csv", rate=1)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.lists(st.floats(-1e300, 1e300) | st.just(np.nan), min_size=3, max_size=3), min_size=2, max_size=20),
    st.sampled_from([",", ";", "\t", " "]),
    st.booleans(),
)
def test_numbers_come_back_exactly(tmp_path_factory, rows, mark, header):
    x = np.array(rows)
    lines = [mark.join(["a", "b", "c"])] * header + [mark.join(map(repr, row)) for row in x.tolist()]
    path = write(tmp_path_factory.mktemp("t"), "\n".join(lines) + "\n", "x.txt")
    assert np.allclose(read_table(path, rate=1).signals[0], x.T, rtol=1e-15, atol=0, equal_nan=True)
