"""The front door: which reader takes what, and that no bytes get past it without a sentence."""

import contextlib

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.io import savemat

from syntony import errors
from syntony.brain import Brain
from syntony.connectomes import READERS, read_brain


def test_the_registry_is_sorted_and_each_reader_has_a_file():
    assert list(READERS) == sorted(READERS)
    assert all(reader.__name__ == f"read_{reader.__module__.rsplit('.', 1)[1]}" for reader in READERS.values())


@pytest.mark.parametrize(
    ("file", "options", "message"),
    [
        ("none.npz", {}, "there is no file or folder .*none.npz"),
        ("brain.h5", {}, "'brain.h5' is of no known format; allowed are a folder or .csv, .mat, .npz"),
        ("brain.csv", {"units": "mm"}, "the reader of 'brain.csv' has no option 'units'. Did you mean 'unit'"),
        ("brain.csv", {"weights": "sc"}, "the reader of 'brain.csv' has no option 'weights'"),
    ],
)
def test_what_cannot_be_read_is_said(tmp_path, file, options, message):
    for name in ("brain.h5", "brain.csv"):
        (tmp_path / name).write_text("0")
    with pytest.raises(errors.SyntonyError, match=message):
        read_brain(tmp_path / file, **options)


@pytest.mark.parametrize("ending", [ending for ending in READERS if ending != "folder"])
@settings(max_examples=25, deadline=None)
@given(content=st.binary(max_size=300) | st.text("0123456789.,;\t\n -+enafi#\"'ab", max_size=80).map(str.encode))
def test_any_bytes_give_a_brain_or_a_sentence(tmp_path_factory, ending, content):
    path = tmp_path_factory.mktemp("fuzz") / f"x{ending}"
    path.write_bytes(content)
    try:
        assert isinstance(read_brain(path), Brain)
    except errors.SyntonyError as error:
        assert ";" in str(error)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from([".npz", ".mat"]), st.data())
def test_damaged_files_give_a_brain_or_a_sentence(tmp_path_factory, ending, data):
    path = tmp_path_factory.mktemp("damage") / f"x{ending}"
    Brain("x", np.ones((4, 4))).save(path) if ending == ".npz" else savemat(path, {"sc": np.ones((4, 4))})
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 3))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(content[: data.draw(st.integers(len(content) // 2, len(content)))])
    with contextlib.suppress(errors.SyntonyError):
        assert isinstance(read_brain(path), Brain)


@pytest.mark.parametrize("ending", [".csv", "_relmat.tsv", ".npz", ".mat"])
def test_negative_weights_have_to_be_asked_for(tmp_path, ending):
    path = tmp_path / f"x{ending}"
    matrix = np.array([[0.0, -1.0], [1.0, 0.0]])
    if ending in (".npz", ".mat"):
        np.savez(path, sc=matrix) if ending == ".npz" else savemat(path, {"sc": matrix})
    else:
        path.write_text("0\t-1\n1\t0")
    with pytest.raises(errors.BadValue, match=r"weights has -1 onto .* signed=True if that is meant"):
        read_brain(path)
    assert np.array_equal(read_brain(path, signed=True).weights, matrix)
