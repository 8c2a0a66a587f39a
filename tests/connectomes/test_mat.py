"""MATLAB files."""

import numpy as np
import pytest
from scipy.io import savemat

from syntony import errors
from syntony.connectomes import read_brain

SC = np.array([[0, 1.5], [2, 0]])


@pytest.mark.parametrize("key", ["sc", "SC", "C", "weights", "Cmat"])
def test_weights_are_found_by_name(tmp_path, key):
    savemat(tmp_path / "sub.mat", {key: SC, "fc": np.eye(2), "TR": 0.7})
    brain = read_brain(tmp_path / "sub.mat")
    assert brain.name == "sub" and np.array_equal(brain.weights, SC)


@pytest.mark.parametrize("key", ["len", "lengths", "D", "lengthMat"])
def test_lengths_are_found_by_name(tmp_path, key):
    savemat(tmp_path / "sub.mat", {"sc": SC, key: 80 * np.ones((2, 2), dtype=int)})
    assert np.allclose(read_brain(tmp_path / "sub.mat").lengths, 0.08)


@pytest.mark.parametrize("labels", [np.array(["A_L", "A_R"], dtype=object), ["A_L ", "A_R"]], ids=["cell", "char"])
def test_labels_of_both_kinds(tmp_path, labels):
    savemat(tmp_path / "sub.mat", {"C": SC, "names": labels})
    brain = read_brain(tmp_path / "sub.mat")
    assert brain.labels.tolist() == ["A_L", "A_R"] and brain.homotopic.tolist() == [1, 0]


def test_keys_can_be_given(tmp_path):
    savemat(tmp_path / "sub.mat", {"sc": SC, "C": 2 * SC, "steps": 100 * np.ones((2, 2))})
    brain = read_brain(tmp_path / "sub.mat", weights="C", lengths="steps", unit="mm", rows="sources")
    assert np.array_equal(brain.weights, 2 * SC.T)
    assert np.allclose(brain.lengths, 0.1)


def test_a_single_square_matrix_is_the_weights(tmp_path):
    savemat(tmp_path / "sub.mat", {"anything": SC, "time": np.ones((1, 9))})
    assert np.array_equal(read_brain(tmp_path / "sub.mat").weights, SC)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ({"sc": SC, "C": SC}, "x.mat has several candidates for weights: 'C', 'sc'; name one with weights="),
        ({"a": SC, "b": SC}, r"x.mat has no array that looks like weights \(it has a, b\)"),
        ({"sc": np.ones((2, 3))}, r"weights of brain 'x' has shape \(2, 3\)"),
        ({"sc": "text"}, "weights of brain 'x' is not an array of numbers"),
        ({"sc": SC, "len": np.full((2, 2), -90.0)}, "lengths lies in -0.09 … -0.09"),
    ],
)
def test_what_cannot_be_read_is_said(tmp_path, content, message):
    savemat(tmp_path / "x.mat", content)
    with pytest.raises(errors.SyntonyError, match=message):
        read_brain(tmp_path / "x.mat")


def test_version_7_3_is_named(tmp_path):
    header = b"MATLAB 7.3 MAT-file".ljust(124) + b"\x00\x02IM"
    (tmp_path / "x.mat").write_bytes(header + bytes(400))
    with pytest.raises(
        errors.BadValue, match=r"x.mat is a MATLAB 7.3 file; expected version 7 or older: in MATLAB, save"
    ):
        read_brain(tmp_path / "x.mat")
