"""Relationship matrices of BIDS with their sidecars."""

import json

import numpy as np
import pytest

from syntony import errors
from syntony.connectomes import read_brain

NAME = "sub-01_atlas-AAL_meas-streamlinecount"


def written(folder, text, about=None, *, name=NAME, ending="_relmat.tsv"):
    path = folder / (name + ending)
    path.write_text(text)
    if about is not None:
        (folder / f"{name}_relmat.json").write_text(about if isinstance(about, str) else json.dumps(about))
    return path


@pytest.mark.parametrize("ending", ["_relmat.tsv", "_relmat.dense.tsv"])
@pytest.mark.parametrize(
    "text", ["L A\tR A\n0\t1\n2\t0\n", "Node\tL A\tR A\nL A\t0\t1\nR A\t2\t0\n"], ids=["header", "header and column"]
)
def test_matrix_and_labels(tmp_path, ending, text):
    brain = read_brain(written(tmp_path, text, ending=ending))
    assert brain.name == NAME
    assert brain.weights.tolist() == [[0, 1], [2, 0]]
    assert brain.labels.tolist() == ["L A", "R A"]


def test_no_labels(tmp_path):
    assert read_brain(written(tmp_path, "0\t1\n2\t0")).labels.tolist() == ["region-000", "region-001"]


def test_one_triangle_and_a_meaningless_diagonal(tmp_path):
    path = written(tmp_path, "9\t1\n0\t9", {"Directed": False, "ValidDiagonal": False, "StorageFormat": "dense"})
    assert read_brain(path).weights.tolist() == [[0, 1], [1, 0]]


def test_the_sidecar_of_the_folder(tmp_path):
    (tmp_path / "relmat.json").write_text('{"ValidDiagonal": false}')
    assert read_brain(written(tmp_path, "9\t1\n1\t9")).weights.tolist() == [[0, 1], [1, 0]]


def test_lengths_beside_the_weights(tmp_path):
    path = written(tmp_path, "0\t1\n1\t0")
    other = NAME.replace("streamlinecount", "tractlength")
    written(tmp_path, "0\t12\n12\t0", {"MeasureUnits": "mm"}, name=other)
    assert np.allclose(read_brain(path).lengths, [[0, 0.012], [0.012, 0]])
    assert np.allclose(read_brain(path, lengths=tmp_path / f"{other}_relmat.tsv", unit="cm").lengths[0, 1], 0.12)


def test_weights_of_a_length_file_are_itself(tmp_path):
    path = written(tmp_path, "0\t1\n1\t0", name="sub-01_meas-length")
    assert read_brain(path).lengths is None


@pytest.mark.parametrize(
    ("text", "about", "message"),
    [
        ("0\t1\n2\t0", {"Directed": False}, "is not symmetric, but its sidecar says Directed: false"),
        ("0\t1\n2\t0", {"StorageFormat": "Sparse"}, "is stored as 'sparse'; expected a dense matrix"),
        ("0\t1\n2\t0", "{", "relmat.json is not JSON"),
        ("0\t1\n2\t0", "[]", "relmat.json holds list; expected an object"),
        ("0\t1\n2\tn/a", None, "row 2, column 2 is 'n/a'; expected a number"),
        ("0\t1\t2\n2\t0\t1", None, r"has shape \(2, 3\); expected \(region, region\)"),
        ("", None, "is empty; expected a table"),
    ],
)
def test_what_cannot_be_read_is_said(tmp_path, text, about, message):
    with pytest.raises(errors.SyntonyError, match=message):
        read_brain(written(tmp_path, text, about))


def test_lengths_have_to_fit(tmp_path):
    path = written(tmp_path, "a\tb\n0\t1\n1\t0")
    written(tmp_path, "b\ta\n0\t100\n100\t0", name=NAME.replace("streamlinecount", "length"))
    with pytest.raises(errors.BadValue, match=r"has other labels than .*; expected the same regions in the same order"):
        read_brain(path)
    written(tmp_path, "a\tb\n0\t100\n100\t0", name=NAME.replace("streamlinecount", "tractlength"))
    with pytest.raises(errors.BadValue, match=r"has several files of lengths beside it: .*; name one with lengths="):
        read_brain(path)
    with pytest.raises(errors.BadValue, match="there is no file"):
        read_brain(path, lengths=tmp_path / "none_relmat.tsv")
