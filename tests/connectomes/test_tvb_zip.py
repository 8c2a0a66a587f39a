"""Connectivity files of The Virtual Brain, built here: none of its data are in this project."""

import bz2
import zipfile

import numpy as np
import pytest

from syntony import errors
from syntony.connectomes import read_brain

TEXTS = {
    "weights.txt": "0 1 0\n2 0 3\n0 1 0\n",
    "tract_lengths.txt": "0 12 0\n12 0 40.5\n0 40.5 0\n",
    "centres.txt": "rA1 33.4 1.0 2.0\nlA1 -33.4 1.0 2.0\nlAMYG -20 0 -10\n",
    "hemispheres.txt": "1\n0\n0\n",
    "cortical.txt": "1\n1\n0\n",
    "areas.txt": "1\n2\n3\n",
    "info.xml": "<a/>",
}


def packed(path, texts, *, squeeze: bool = False):
    with zipfile.ZipFile(path, "w") as archive:
        for file, text in texts.items():
            content = text.encode()
            archive.writestr(f"{file}.bz2" if squeeze else file, bz2.compress(content) if squeeze else content)
    return path


@pytest.mark.parametrize("squeeze", [False, True], ids=["plain", "bzip2"])
@pytest.mark.parametrize("folder", ["", "connectivity/"])
def test_everything_is_read(tmp_path, squeeze, folder):
    texts = {folder + file: text for file, text in TEXTS.items()} | {"__MACOSX/._weights.txt": "\x00"}
    brain = read_brain(packed(tmp_path / "small.zip", texts, squeeze=squeeze))
    assert brain.name == "small"
    assert brain.weights.tolist() == [[0, 1, 0], [2, 0, 3], [0, 1, 0]]
    assert brain.lengths[1] == pytest.approx([0.012, 0, 0.0405])
    assert brain.positions[2] == pytest.approx([-0.02, 0, -0.01])
    assert brain.labels.tolist() == ["rA1", "lA1", "lAMYG"]
    assert brain.hemisphere.tolist() == ["right", "left", "left"]
    assert brain.homotopic.tolist() == [1, 0, -1]
    assert brain.system.tolist() == ["cortical", "cortical", "subcortical"]


def test_weights_alone_are_enough(tmp_path):
    brain = read_brain(packed(tmp_path / "bare.zip", {"weights.txt": "0 1\n1 0"}))
    assert brain.lengths is None and np.array_equal(brain.weights, [[0, 1], [1, 0]])


@pytest.mark.parametrize(
    ("texts", "message"),
    [
        ({"centres.txt": "a 1 2 3"}, "x.zip has no weights file; expected weights.txt"),
        ({"a/weights.txt": "0", "b/weights.txt": "0"}, "x.zip has both weights.txt and weights.txt; keep one of them"),
        ({"weights.txt": "0 1\n1"}, "weights.txt: row 2 has 1 entries"),
        ({**TEXTS, "cortical.txt": "2\n1\n1"}, "cortical.txt has '2'; expected subcortical, cortical, 0, 1"),
        ({**TEXTS, "hemispheres.txt": "1"}, "hemisphere of brain 'x' has length 1; expected 3"),
    ],
)
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_what_cannot_be_read_is_said(tmp_path, texts, message):
    with pytest.raises(errors.SyntonyError, match=message):
        read_brain(packed(tmp_path / "x.zip", texts))


def test_damaged_tables(tmp_path):
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as archive:
        archive.writestr("weights.txt.bz2", b"not packed")
    with pytest.raises(errors.BadValue, match=r"x.zip cannot be read as a zip of text tables"):
        read_brain(tmp_path / "x.zip")


def test_a_zip_that_unpacks_to_too_much(tmp_path, monkeypatch):
    monkeypatch.setattr("syntony.connectomes.tvb_zip.LARGEST", 5)
    with pytest.raises(errors.BadValue, match=r"weights.txt unpacks to 18 bytes; expected at most 5"):
        read_brain(packed(tmp_path / "x.zip", TEXTS))
