"""Arrays in .npy, .npz, .mat: which one, which axes, which rate."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.io import savemat

from syntony import errors
from syntony.recordings.arrays import AXES, read_mat, read_npy, read_npz


def test_two_axes_are_channel_and_time_by_length(tmp_path):
    np.save(tmp_path / "x.npy", np.arange(20.0).reshape(10, 2))
    r = read_npy(tmp_path / "x.npy", rate=5)
    assert r.signals.shape == (1, 2, 10) and r.signals[0, 0, 1] == 2
    assert r.notes == ("axes (10, 2) read as (time, channel): axes= changes it",)
    assert read_npy(tmp_path / "x.npy", rate=5, axes="channel time").signals.shape == (1, 10, 2)
    assert read_npy(tmp_path / "x.npy", rate=5, axes="time person").signals.shape == (2, 1, 10)


@settings(max_examples=30, deadline=None)
@given(st.permutations(AXES), st.integers(2, 4), st.data())
def test_axes_in_any_order(tmp_path_factory, order, n, data):
    words = order[:n] if "time" in order[:n] else [*order[: n - 1], "time"]
    sizes = {"epoch": 2, "person": 3, "channel": 4, "time": 5}
    x = np.arange(np.prod([sizes[w] for w in words]), dtype=float).reshape([sizes[w] for w in words])
    path = tmp_path_factory.mktemp("a") / "x.npy"
    np.save(path, x)
    r = read_npy(path, rate=1, axes=" ".join(words))
    at = {word: data.draw(st.integers(0, sizes[word] - 1)) for word in words}
    place = tuple(at.get(word, 0) for word in (AXES if "epoch" in words else AXES[1:]))
    assert r.signals[place] == x[tuple(at[word] for word in words)]


def test_npz_with_rate_and_labels(tmp_path):
    np.savez(tmp_path / "x.npz", data=np.ones((3, 2, 9)), fs=250.0, ch_names=["Fz", "Cz"])
    r = read_npz(tmp_path / "x.npz", unit="uV")
    assert (r.rate, r.n_people, r.channels, r.modality, r.unit) == (250, 3, ("Fz", "Cz"), "eeg", "V")
    assert np.allclose(r.signals, 1e-6)


def test_mat_with_a_repetition_time_in_a_struct(tmp_path):
    savemat(tmp_path / "x.mat", {"run": {"tc": np.ones((4, 30)), "TR": 2.0}, "note": "hello"})
    r = read_mat(tmp_path / "x.mat", modality="fmri")
    assert (r.rate, r.n_channels, r.modality) == (0.5, 4, "fmri")


@pytest.mark.parametrize(
    ("arrays", "options", "message"),
    [
        ({"a": np.ones((2, 9)), "b": np.ones((2, 9))}, {"rate": 1}, r"x.npz holds a \(2, 9\), b \(2, 9\); expected one array of signals"),
        ({"a": np.ones((2, 9))}, {"rate": 1, "array": "A"}, r"x.npz has no array 'A'. Did you mean 'a'"),
        ({"a": np.ones((2, 9))}, {}, "x.npz does not say its rate"),
        ({"a": np.ones((2, 9))}, {"rate": 1, "axes": "channel"}, r"'a' in x.npz has shape \(2, 9\), axes names \['channel'\]"),
        ({"a": np.ones((2, 9))}, {"rate": 1, "axes": "channel times"}, r"a recording has no axis 'times'. Did you mean 'time'"),
        ({"a": np.array(["x", "y"])}, {"rate": 1, "array": "a"}, "'a' in x.npz is of type .*; expected real numbers"),
        ({"a": np.ones((1, 1, 1, 2, 9))}, {"rate": 1}, "expected one array of signals"),
    ],
)  # fmt: skip
def test_what_cannot_be_told_is_asked(tmp_path, arrays, options, message):
    np.savez(tmp_path / "x.npz", **arrays)
    with pytest.raises(errors.SyntonyError, match=message):
        read_npz(tmp_path / "x.npz", **options)


def test_newer_mat_files_are_named(tmp_path):
    (tmp_path / "x.mat").write_bytes(b"MATLAB 7.3 MAT-file, Platform: x".ljust(600))
    with pytest.raises(errors.BadValue, match=r"x.mat is a MATLAB 7.3 file; expected version 7 or older"):
        read_mat(tmp_path / "x.mat", rate=1)
    (tmp_path / "x.mat").write_bytes(b"nonsense" * 40)
    with pytest.raises(errors.BadValue, match=r"x.mat cannot be read as a MATLAB file"):
        read_mat(tmp_path / "x.mat", rate=1)


def test_objects_are_never_unpickled(tmp_path):
    np.save(tmp_path / "x.npy", np.array([{"a": 1}], dtype=object), allow_pickle=True)
    with pytest.raises(errors.BadValue, match=r"x.npy cannot be read as .npy"):
        read_npy(tmp_path / "x.npy", rate=1)


@pytest.mark.parametrize(
    ("place", "byte", "message"),
    [
        (176, 0xF7, "element of type 247"),  # an unknown type of numbers
        (145, 0x08, "array without its numbers"),  # complex, but there is one block of numbers
        (156, 0x00, "element of type 0 with"),  # dimensions of no length: what follows is no element
        (163, 0xFF, "array of -"),  # negative ones
        (135, 0x7F, "element of type 14 with"),  # longer than the file
    ],
)
def test_bytes_on_which_scipy_crashes_are_refused_before(tmp_path, place, byte, message):
    savemat(tmp_path / "x.mat", {"x": np.ones((2, 30))})
    content = bytearray((tmp_path / "x.mat").read_bytes())
    content[place] = byte
    (tmp_path / "x.mat").write_bytes(content)
    with pytest.raises(errors.BadValue, match=rf"x.mat cannot be read as a MATLAB file \(ValueError: {message}"):
        read_mat(tmp_path / "x.mat", rate=1)


@pytest.mark.parametrize("compressed", [False, True])
def test_every_kind_of_matlab_array_passes(tmp_path, compressed):
    from scipy.sparse import csc_array

    content = {
        "x": np.ones((2, 30)),
        "z": np.array([1j]),
        "text": "hello",
        "none": "",
        "yes": True,
        "small": np.int8([1]),
    }
    content |= {
        "cells": np.array([1, "a"], dtype=object),
        "empty": np.zeros((0, 0)),
        "sparse": csc_array(np.eye(9) * 1j),
    }
    savemat(tmp_path / "x.mat", {**content, "struct": {"inner": {"a": 1}}}, do_compression=compressed)
    assert read_mat(tmp_path / "x.mat", rate=1, array="x").n_channels == 2
    savemat(tmp_path / "old.mat", {"x": np.ones((2, 30))}, format="4")
    assert read_mat(tmp_path / "old.mat", rate=1).n_channels == 2
