"""Folders of text tables and single tables."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from syntony import errors
from syntony.connectomes import read_brain

WEIGHTS = np.array([[0, 1.5, 0], [2, 0, 1e-7], [0, 3, 0]])


def folder(path, **texts):
    for file, text in texts.items():
        (path / file.replace("__", ".")).write_text(text, encoding="utf-8")
    return path


def table(matrix, separator: str) -> str:
    return "\n".join(separator.join(repr(float(value)) for value in row) for row in matrix)


@settings(max_examples=30, deadline=None)
@given(arrays(float, (3, 3), elements=st.floats(0, 1e300)), st.sampled_from([",", ";", "\t", " ", "   "]))
def test_numbers_come_back_exactly(tmp_path_factory, matrix, separator):
    path = tmp_path_factory.mktemp("folder") / "weights.txt"
    path.write_text(table(matrix, separator))
    assert np.array_equal(read_brain(path.parent).weights, matrix)
    assert np.array_equal(read_brain(path).weights, matrix)


def test_all_tables_together(tmp_path):
    folder(
        tmp_path,
        weights__csv=table(WEIGHTS, ","),
        tract_lengths__tsv=table(100 * np.ones((3, 3)), "\t"),
        labels__txt="\ufeffleft A\nright A\nmiddle B\n",
        centres__txt="a -60 0 1\nb 60 0 1\nc 0 1 2\n",
        hemispheres__txt="left\nright\nmidline",
        notes__txt="not a table",
        areas__txt="1\n2\n3",
    )
    brain = read_brain(tmp_path, "mine")
    assert brain.name == "mine"
    assert np.array_equal(brain.weights, WEIGHTS)
    assert np.allclose(brain.lengths, 0.1)
    assert brain.positions[0].tolist() == [-0.06, 0, 0.001]
    assert brain.labels.tolist() == ["left A", "right A", "middle B"]
    assert brain.homotopic.tolist() == [1, 0, -1]


def test_the_unit_can_be_given(tmp_path):
    folder(tmp_path, weights__csv="0,1\n1,0", lengths__csv="0,12\n12,0", centres__csv="1,2,3\n-1,2,3")
    brain = read_brain(tmp_path, unit="cm")
    assert brain.lengths[0, 1] == pytest.approx(0.12)
    assert brain.positions[0] == pytest.approx([0.01, 0.02, 0.03])


@pytest.mark.parametrize(
    "text",
    ["A_L,A_R\n0,1\n2,0", ",A_L,A_R\nA_L,0,1\nA_R,2,0", 'Node,"A_L","A_R"\nA_L,0,1\nA_R,2,0', "A_L,0,1\nA_R,2,0"],
    ids=["header", "header and column", "named corner and quotes", "column"],
)
def test_labels_beside_the_numbers(tmp_path, text):
    brain = read_brain(folder(tmp_path, weights__csv=text) / "weights.csv")
    assert brain.labels.tolist() == ["A_L", "A_R"]
    assert brain.weights.tolist() == [[0, 1], [2, 0]]


def test_rows_that_send(tmp_path):
    folder(tmp_path, weights__txt="0 1\n2 0", lengths__txt="0 100\n200 0")
    brain = read_brain(tmp_path, rows="sources")
    assert brain.weights.tolist() == [[0, 2], [1, 0]]
    assert brain.lengths[0, 1] == pytest.approx(0.2)


def test_comments_blank_lines_and_a_last_separator(tmp_path):
    folder(tmp_path, weights__csv="# made by hand\n0,1,\n\n1,0,\n")
    assert read_brain(tmp_path).weights.tolist() == [[0, 1], [1, 0]]


@pytest.mark.parametrize(
    ("texts", "message"),
    [
        ({"lengths__csv": "0"}, "has no weights file; expected weights.txt"),
        ({"weights__csv": ""}, "weights.csv is empty; expected a table"),
        ({"weights__csv": "# nothing\n\n"}, "weights.csv is empty"),
        ({"weights__csv": "0,1\n1"}, "weights.csv: row 2 has 1 entries, the first has 2; expected the same number"),
        ({"weights__csv": "0,1\n1,x"}, "weights.csv: row 2, column 2 is 'x'; expected a number"),
        ({"weights__csv": "a,b\n0,1\n1,x"}, "weights.csv: row 3, column 2 is 'x'; expected a number"),
        ({"weights__csv": "0,1\n1,n/a"}, "weights.csv: row 2, column 2 is 'n/a'"),
        ({"weights__csv": "0,1\n1,nan"}, r"has nan at \(1, 1\); expected finite numbers"),
        ({"weights__csv": "0,1,2\n1,0,2"}, r"has shape \(2, 3\); expected \(region, region\)"),
        ({"weights__csv": "0,-1\n1,0"}, "weights has -1 onto"),
        ({"weights__csv": "0", "weights__txt": "0"}, "has both weights.csv and weights.txt; keep one of them"),
        (
            {"weights__csv": "0", "lengths__csv": "7"},
            "lengths.csv reaches 7, which is neither clearly mm nor clearly m",
        ),
        ({"weights__csv": "0", "labels__txt": "a\nb"}, "labels of brain .* has length 2; expected 1"),
        ({"weights__csv": "0", "centres__txt": "1 2"}, r"centres.txt has 2 numbers per line; expected \[label] x y z"),
        ({"weights__csv": "0", "centres__txt": "a 1 2 y"}, "centres.txt: row 1, column 4 is 'y'; expected a number"),
        ({"weights__csv": "0", "hemispheres__txt": "top"}, "hemispheres.txt has 'top'; expected left, right"),
    ],
)
def test_what_cannot_be_read_is_said(tmp_path, texts, message):
    with pytest.raises(errors.SyntonyError, match=message):
        read_brain(folder(tmp_path, **texts))


def test_text_that_is_none(tmp_path):
    (tmp_path / "weights.csv").write_bytes(b"0,\xff")
    with pytest.raises(errors.BadValue, match=r"weights.csv is not text in UTF-8 \(byte 2\)"):
        read_brain(tmp_path)
