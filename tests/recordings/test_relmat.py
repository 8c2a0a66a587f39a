"""Matrices as BIDS derivatives, read back by the reader of connectomes."""

import json

import numpy as np
import pytest

import syntony as sy
from syntony import errors
from syntony.recording import Recording
from syntony.recordings import save_relmat

DYAD = Recording(
    np.zeros((2, 1, 9)),
    5,
    ("sub-1", "sub-2"),
    ("x",),
    "eeg",
    name="dyad-07",
    roles=("client", "therapist"),
    source="a.edf",
)


def test_a_matrix_of_a_dyad(tmp_path):
    matrix = np.array([[0, 0.25, 1 / 3], [0.5, 0, 1e-9], [0.1, 0.2, 0]])
    file = save_relmat(
        matrix,
        tmp_path / "out",
        labels=["a", "b", "c"],
        measure="plv_x",
        recording=DYAD,
        entities="ses-1",
        directed=True,
    )
    assert file.relative_to(tmp_path).as_posix() == "out/dyad-07/dyad-07_ses-1_meas-plvx_relmat.tsv"
    back = sy.read_brain(file)
    assert np.array_equal(back.weights, matrix) and back.labels.tolist() == ["a", "b", "c"]
    about = json.loads(file.with_suffix(".json").read_text())
    assert about["Directed"] is True and about["People"] == ["sub-1", "sub-2"] and about["Sources"] == ["a.edf"]
    assert (tmp_path / "out" / "dyads.tsv").read_text() == (
        "dyad_id\tparticipant_id\trole\ndyad-07\tsub-1\tclient\ndyad-07\tsub-2\ttherapist\n"
    )
    described = json.loads((tmp_path / "out" / "dataset_description.json").read_text())
    assert described["DatasetType"] == "derivative" and described["GeneratedBy"][0]["Version"] == sy.__version__
    save_relmat(matrix, tmp_path / "out", labels=["a", "b", "c"], measure="coh", recording=DYAD)
    assert len((tmp_path / "out" / "dyads.tsv").read_text().splitlines()) == 3


def test_what_cannot_be_written(tmp_path):
    with pytest.raises(errors.BadShape, match=r"matrix of plv has shape \(2, 2\); expected \(3, 3\)"):
        save_relmat(np.zeros((2, 2)), tmp_path, labels=["a", "b", "c"], measure="plv", subject="01")
    with pytest.raises(errors.BadValue, match="matrix of plv belongs to no one; give recording="):
        save_relmat(np.zeros((1, 1)), tmp_path, labels=["a"], measure="plv")
    with pytest.raises(errors.BadValue, match="'__' has no letter or digit"):
        save_relmat(np.zeros((1, 1)), tmp_path, labels=["a"], measure="__", subject="01")
