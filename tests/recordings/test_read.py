"""The front door: which reader takes what, how files and folders become dyads and studies."""

import numpy as np
import pytest

from syntony import errors
from syntony.recording import Recording, Study
from syntony.recordings import READERS, read


def table(path, people=("",), n=40, rate=10, header=True, shift=0.0):
    """A text table with a time column and two channels per person."""
    path.parent.mkdir(parents=True, exist_ok=True)
    t = np.arange(n) / rate + shift
    names = [f"{p}_{c}" if p else c for p in people for c in ("hr", "eda")]
    x = np.random.default_rng(len(people)).normal(size=(n, len(names)))
    rows = ["time," + ",".join(names)] * header + [",".join(map(str, (s, *v))) for s, v in zip(t.tolist(), x.tolist())]
    path.write_text("\n".join(rows) + "\n")
    return path


def test_the_registry_is_sorted():
    assert list(READERS) == sorted(READERS)


def test_one_file(tmp_path):
    r = read(table(tmp_path / "ann.csv"))
    assert isinstance(r, Recording) and (r.name, r.people, r.n_channels) == ("ann", ("ann",), 2)
    r = read(tmp_path / "ann.csv", people=["Ann"], roles=["client"], name="first", resample=5)
    assert (r.name, r.people, r.roles, r.rate) == ("first", ("Ann",), ("client",), 5)


def test_a_list_of_files_is_one_dyad(tmp_path):
    files = [table(tmp_path / f"run_{p}.csv") for p in ("client", "therapist")]
    r = read(files)
    assert (r.people, r.roles, r.name) == (("client", "therapist"), ("client", "therapist"), "client+therapist")
    assert read(files[:1]).people == ("run_client",)
    assert read(files, people={"client": "K"}, roles={"K": "patient"}).roles == ("patient", "")
    with pytest.raises(errors.UnknownName, match="has no person 'C'"):
        read(files, people={"C": "K"})
    with pytest.raises(errors.BadValue, match="path is an empty list"):
        read([])


def test_a_folder_of_people_is_a_dyad(tmp_path):
    for person in ("mother", "infant"):
        table(tmp_path / "d1" / f"{person}.csv")
    (tmp_path / "d1" / "README.txt").write_text("hello")
    (tmp_path / "d1" / "film.avi").write_text("hello")
    r = read(tmp_path / "d1")
    assert (r.name, r.people, r.roles) == ("d1", ("infant", "mother"), ("infant", "mother"))
    assert "2 files of one person each taken as people who were together" in r.notes
    assert "files that are no recordings, not read: README.txt, film.avi" in r.notes
    study = read(tmp_path / "d1", holds="dyads")
    assert isinstance(study, Study) and study.names == ("infant", "mother")


def test_folders_of_folders(tmp_path):
    for dyad in ("d1", "d2"):
        for person in ("a", "b"):
            table(tmp_path / "study" / dyad / f"{person}.csv")
    study = read(tmp_path / "study")
    assert isinstance(study, Study) and study.names == ("d1", "d2") and study[1].people == ("a", "b")
    one = read(tmp_path / "study" / "d1")
    assert isinstance(one, Recording) and np.array_equal(one.signals, study[0].signals)


def test_folders_of_one_person_each_are_people(tmp_path):
    for person in ("parent", "child"):
        table(tmp_path / "dyad" / person / "run.csv")
    r = read(tmp_path / "dyad")
    assert isinstance(r, Recording) and r.people == ("child", "parent")
    assert "2 folders of one person each taken as people who were together" in r.notes


def test_a_folder_of_dyads_is_a_study(tmp_path):
    for name in ("01", "02", "03"):
        table(tmp_path / "s" / f"{name}.csv", ("client", "therapist"))
    study = read(tmp_path / "s", roles=["k", "t"])
    assert study.names == ("01", "02", "03") and study[0].roles == ("k", "t") and study.name == "s"


def test_someone_missing_is_noticed(tmp_path):
    table(tmp_path / "s" / "01.csv", ("client", "therapist"))
    table(tmp_path / "s" / "02.csv")
    with pytest.raises(
        errors.BadValue, match=r"s: 02.csv holds one person, 01.csv several; is someone missing in 02.csv"
    ):
        read(tmp_path / "s")


def test_a_pattern_says_who_belongs_together(tmp_path):
    for name in ("d1-a", "d1-b", "d2-a", "d2-b", "pilot"):
        table(tmp_path / "s" / f"{name}.csv")
    pattern = r"(?P<dyad>d\d)-(?P<person>\w)"
    study = read(tmp_path / "s", pattern=pattern)
    assert study.names == ("d1", "d2") and study[0].people == ("a", "b")
    assert study.notes == ("files that the pattern does not fit, not read: pilot.csv",)
    (tmp_path / "s" / "d2-b.csv").unlink()
    with pytest.raises(
        errors.BadValue, match=r"s: people per dyad by the pattern are d1: 2, d2: 1; expected the same number"
    ):
        read(tmp_path / "s", pattern=pattern)
    with pytest.raises(errors.BadValue, match=r"names no dyad or person; expected \(\?P<dyad>"):
        read(tmp_path / "s", pattern="x")
    with pytest.raises(errors.BadValue, match="is no regular expression"):
        read(tmp_path / "s", pattern="(")
    with pytest.raises(errors.BadValue, match="are both 'd' of"):
        read(tmp_path / "s", pattern=r"(?P<person>d)(?P<dyad>\d)")


@pytest.mark.parametrize(
    ("make", "options", "message"),
    [
        (lambda p: p / "none.csv", {}, "there is no file or folder .*none.csv"),
        (lambda p: table(p / "x.h5"), {}, "'x.h5' is of no known format; allowed are a folder or .bdf, .csv, .edf"),
        (lambda p: table(p / "x.csv"), {"rates": 5}, r"the reader of 'x.csv' has no option 'rates'. Did you mean 'rate'"),
        (lambda p: table(p / "x.csv"), {"format": "csv"}, r"read has no format 'csv'. Did you mean '.csv'"),
        (lambda p: table(p / "d" / "a.csv").parent, {"hold": "x"}, r"the reader of folder 'd' has no option 'hold'. Did you mean 'holds'"),
        (lambda p: table(p / "d" / "a.csv").parent, {"holds": "x"}, "holds is 'x'; allowed are 'auto', 'people', 'dyads'"),
        (lambda p: (table(p / "d" / "b" / "a.csv"), table(p / "d" / "c.csv"))[1].parent, {}, r"d holds both recordings \(c.csv\) and folders"),
        (lambda p: table(p / "d" / "x.h5").parent, {}, r"d holds no recording that can be read; it holds x.h5"),
        (lambda p: table(p / "x.csv"), {"people": ["a", "b"]}, "people of recording 'x' has length 2; expected 1"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_said(tmp_path, make, options, message):
    with pytest.raises(errors.SyntonyError, match=message):
        read(make(tmp_path), **options)


def test_different_rates_and_lengths_name_the_people(tmp_path):
    files = [table(tmp_path / "ann.csv"), table(tmp_path / "bob.csv", rate=20, n=80)]
    with pytest.raises(
        errors.BadValue, match="has different rates: ann 10 Hz, bob 20 Hz; expected one: give resample=10"
    ):
        read(files)
    assert read(files, resample=10).n_samples == 40
    table(tmp_path / "bob.csv", n=20)
    with pytest.raises(errors.BadValue, match=r"has different lengths or starts: ann 0 to 4 s, bob 0 to 2 s"):
        read(files)
    assert read(files, lengths="all").missing.max() == 0.5


def test_flat_and_missing_channels_are_noted_not_dropped(tmp_path):
    x = np.random.default_rng(1).normal(size=(3, 50))
    x[1], x[2] = 4.0, np.nan
    np.savez(tmp_path / "x.npz", data=x, rate=10.0, channels=["a", "b", "c"])
    r = read(tmp_path / "x.npz")
    assert r.n_channels == 3 and "x: flat channels, kept: b" in r.notes and r.missing.tolist() == [[0, 0, 1]]


def test_units_are_checked_at_the_door(tmp_path):
    x = 20 * np.random.default_rng(1).normal(size=(2, 500))
    np.savez(tmp_path / "x.npz", data=x, rate=100.0, channels=["Fz", "Cz"])
    with pytest.raises(errors.BadValue, match=r"x.npz: EEG of 'x' has a standard deviation of .* V"):
        read(tmp_path / "x.npz", unit="V")
    r = read(tmp_path / "x.npz", unit="uV")
    assert r.modality == "eeg" and r.positions.shape == (2, 3)
    assert "positions: standard 10-10 system, by the names of the channels" in r.notes


def test_motion_energy_is_recognised(tmp_path):
    (tmp_path / "x.txt").write_text("pat th\n0 1\n2 3\n4 5\n")
    assert read(tmp_path / "x.txt").modality == "motion"
    assert read(tmp_path / "x.txt", format=".txt", rate=5).modality == "other"
    (tmp_path / "y.txt").write_text("1 2\n2 3\n4 5\n")
    assert read(tmp_path / "y.txt", format="motion", people=["a", "b"]).people == ("a", "b")
