"""No bytes get past the readers without a sentence: truncated and garbled files of every format."""

import contextlib

import numpy as np
import pytest
from file_formats import SERIES, eeg_stream, homer_content, mne_raw, volumes, write_edf, write_snirf, write_xdf
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from scipy.io import savemat

from syntony import errors
from syntony.recording import Recording
from syntony.recordings import READERS, read, save

RECORDING = Recording(np.random.default_rng(1).normal(size=(2, 2, 30)), 5, ("a", "b"), ("x", "y"), "physio", name="d")
OPTIONS = {".npy": {"rate": 1}, ".npz": {"rate": 1}, ".mat": {"rate": 1}, ".txt": {"rate": 1}}


def example(folder, ending):
    """A small sound file of the format."""
    path = folder / f"x{ending}"
    if ending in (".edf",):
        return write_edf(path, seconds=2)[0]
    if ending == ".fif":
        data = mne_raw(n=300)
        data.save(path, verbose="error")
    elif ending == ".nirs":
        savemat(path, homer_content(40), appendmat=False)
    elif ending == ".snirf":
        write_snirf(path, n=40)
    elif ending == ".nii.gz":
        volumes(folder, SERIES)[0].rename(path)
    elif ending == ".xdf":
        write_xdf(path, eeg_stream("ann", n=20, unit="uV"), eeg_stream("bob", n=20, unit="uV"))
    elif ending in (".nc", ".tsv"):
        save(RECORDING, path)
    elif ending == ".mat":
        savemat(path, {"x": RECORDING.signals[0]})
    elif ending in (".npz", ".npy"):
        np.savez(path, x=RECORDING.signals) if ending == ".npz" else np.save(path, RECORDING.signals)
    else:
        path.write_text("a,b\n" + "\n".join(f"{i},{-i}" for i in range(30)))
    return path


NEEDS = {".edf": "mne", ".fif": "mne", ".snirf": "h5py", ".nii.gz": "nibabel", ".xdf": "pyxdf"}
ONLY_TRUNCATED = (
    ".fif",
    ".snirf",
)  # single wrong bytes send mne through minutes of searching, and crash the HDF5 library
FORMATS = [".edf", ".fif", ".mat", ".nc", ".nii.gz", ".nirs", ".npy", ".npz", ".snirf", ".tsv", ".txt", ".xdf"]


def options(folder, ending):
    return {"atlas": folder / "atlas.nii.gz"} if ending == ".nii.gz" else OPTIONS.get(ending, {})


@pytest.mark.parametrize("ending", FORMATS)
def test_sound_files_are_read_and_damaged_ones_named(tmp_path_factory, ending):
    pytest.importorskip(NEEDS.get(ending, "numpy"))
    folder = tmp_path_factory.mktemp("damage")
    path = example(folder, ending)
    sound = path.read_bytes()
    assert isinstance(read(path, **options(folder, ending)), Recording)

    @settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.data())
    def damaged(data):
        content = bytearray(sound[: data.draw(st.integers(1, len(sound)))])
        for _ in range(data.draw(st.integers(0, 0 if ending in ONLY_TRUNCATED else 4))):
            content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
        path.write_bytes(content)
        with contextlib.suppress(errors.SyntonyError):
            assert isinstance(read(path, **options(folder, ending)), Recording)

    damaged()


@pytest.mark.parametrize("ending", [ending for ending in READERS if ending[0] == "." and ending != ".zarr"])
@settings(max_examples=12, deadline=None)
@given(content=st.binary(max_size=300) | st.text("0123456789.,;\t\n -+enafi#\"'ab", max_size=80).map(str.encode))
def test_any_bytes_give_a_recording_or_a_sentence(tmp_path_factory, ending, content):
    path = tmp_path_factory.mktemp("fuzz") / f"x{ending}"
    path.write_bytes(content)
    try:
        assert isinstance(read(path), Recording)
    except errors.SyntonyError as error:
        assert "\n" not in str(error) and ("x" in str(error) or "extra" in str(error))


@pytest.mark.parametrize("ending", [ending for ending in READERS if ending[0] == "." and ending != ".zarr"])
def test_empty_files_are_named(tmp_path, ending):
    (tmp_path / f"x{ending}").write_bytes(b"")
    with pytest.raises(errors.BadValue, match=rf"x{ending} is empty \(0 bytes\)"):
        read(tmp_path / f"x{ending}")
