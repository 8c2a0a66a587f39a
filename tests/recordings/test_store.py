"""What is saved comes back: netCDF, Zarr and tidy text."""

import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony import errors
from syntony.recording import Recording, Study
from syntony.recordings import read, save

FIELDS = (
    "rate",
    "people",
    "channels",
    "modality",
    "unit",
    "name",
    "roles",
    "kinds",
    "start",
    "notes",
    "source",
    "epochs",
    "onsets",
    "when",
)


def recording(epochs=True, positions=2, seed=0):
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(3, 2, 2, 4))
    x[0, 1, 0, 2] = np.nan
    facts = {"rate": 7.8125, "people": ("Zoë", "b"), "channels": ("S1_D1 hbo", "S1_D1 hbr"), "modality": "fnirs"}
    facts |= {"unit": "mol/L", "name": "d-1", "roles": ("parent", "child"), "kinds": ("hbo", "hbr"), "start": -0.128}
    facts |= {"notes": ("one", "two; three"), "source": "a.nirs", "when": 1.5e9}
    facts |= {"epochs": (4, 7, 9), "onsets": (1.0, 2.5, 3.0)} if epochs else {}
    place = rng.normal(size=(2, 2, 3))[0 if positions == 2 else slice(None)] * 0.01
    place[0, 0] = np.nan
    return Recording(x if epochs else x[0], positions=place if positions else None, **facts)


@settings(max_examples=12, deadline=None)
@given(st.sampled_from([".nc", ".zarr", ".tsv"]), st.booleans(), st.sampled_from([0, 2, 3]), st.integers(0, 9))
def test_round_trip(tmp_path_factory, ending, epochs, positions, seed):
    r = recording(epochs, positions, seed)
    path = save(r, tmp_path_factory.mktemp("s") / f"d-1{ending}")
    back = read(path)
    assert np.array_equal(back.signals, r.signals, equal_nan=True)
    overlap = () if not epochs else back.notes[2:]
    assert all(getattr(back.replace(notes=back.notes[:2]), field) == getattr(r, field) for field in FIELDS)
    assert all("overlap" in note for note in overlap)
    if positions:
        assert np.array_equal(back.positions, r.positions, equal_nan=True)
    else:
        assert back.positions is None


def test_the_text_is_readable_by_anyone(tmp_path):
    save(recording(epochs=False), tmp_path / "x.tsv")
    import pandas

    table = pandas.read_csv(tmp_path / "x.tsv", sep="\t")
    assert list(table.columns) == ["person", "time", "S1_D1 hbo", "S1_D1 hbr"] and len(table) == 8
    assert table.isna().sum().sum() == 1
    about = json.loads((tmp_path / "x.json").read_text())
    assert about["SamplingFrequency"] == 7.8125 and about["unit"] == "mol/L" and about["notes"] == ["one", "two; three"]


def test_a_study_is_a_folder(tmp_path):
    r = recording(epochs=False)
    study = Study("s", [r, r.replace(name="d-2")])
    folder = save(study, tmp_path / "out" / "*.nc")
    back = read(folder)
    assert back.names == ("d-1", "d-2") and back["d-2"].people == ("Zoë", "b")
    with pytest.raises(errors.BadValue, match=r"a study is several files; write '.*\*.nc'"):
        save(study, tmp_path / "s.nc")


def test_what_cannot_be_saved_or_read(tmp_path):
    with pytest.raises(errors.BadValue, match=r"'x.h5' has suffix '.h5'; recordings are saved as .nc, .zarr, .tsv"):
        save(recording(), tmp_path / "x.h5")
    (tmp_path / "x.nc").write_bytes(b"CDF\x02nonsense")
    with pytest.raises(errors.BadValue, match=r"x.nc cannot be read as a recording saved by syntony"):
        read(tmp_path / "x.nc")
    path = save(recording(epochs=False), tmp_path / "y.tsv")
    path.write_text("".join(path.read_text().splitlines(keepends=True)[:-1]))
    with pytest.raises(errors.BadValue, match=r"y.tsv and its .json do not fit"):
        read(path)
