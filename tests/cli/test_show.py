"""Facts and tables, printed."""

import json

import numpy as np
import pytest

from syntony.cli._show import Fact, Table, content, plain, seconds, show, words

PARTS = [
    Fact("leading_eigenvalue", -0.5, "-0.5 /s"),
    Fact("forever", float("inf"), "none"),
    Table("means", ["person", "rate", "note", "source"], [["[a]", 3.14159265, None, "doi:1"], ["b", 2, "", "doi:2"]],
          "means", units={"rate": "Hz"}, said="doi:1"),
]  # fmt: skip


def test_json_has_every_value(capsys):
    show(PARTS, as_json=True)
    assert json.loads(capsys.readouterr().out) == {
        "leading_eigenvalue": -0.5,
        "forever": None,
        "means": [
            {"person": "[a]", "rate": 3.14159265, "note": None, "source": "doi:1"},
            {"person": "b", "rate": 2, "note": "", "source": "doi:2"},
        ],
        "units": {"rate": "Hz"},
    }


def test_a_terminal_shows_words(capsys):
    show(PARTS, as_json=False)
    lines = [line.split() for line in capsys.readouterr().out.splitlines() if line.strip(" ─")]
    assert lines == [["leading", "eigenvalue", "-0.5", "/s"], ["forever", "none"], ["means"],
                     ["person", "rate", "(Hz)", "source"], ["[a]", "3.142"], ["b", "2", "doi:2"]]  # fmt: skip


def test_a_pipe_is_not_folded(capsys, monkeypatch):
    monkeypatch.delenv("COLUMNS", raising=False)
    show([Table("t", ["a", "b"], [["x" * 70, "y" * 70]])], as_json=False)
    assert any("x" * 70 + "   " + "y" * 70 in line for line in capsys.readouterr().out.splitlines())


def test_plain():
    given = {1: (np.float32(0.5), np.array([1, 2]), {3}, np.nan, True), "a": object}
    assert plain(given) == {"1": [0.5, [1, 2], [3], None, True], "a": "<class 'object'>"}


def test_words():
    assert (words(None), words(1.0), words(123456.0), words(["a", 0.25]), words(7)) == (
        "",
        "1",
        "1.235e+05",
        "a, 0.25",
        "7",
    )


@pytest.mark.parametrize(
    ("time", "text"),
    [(0, "0 ms"), (2e-6, "2 µs"), (1e-4, "0.1 ms"), (0.999, "999 ms"), (1.5, "1.5 s"), (119, "119 s"), (120, "2 min"),
     (7200, "2 h"), (3 * 86400, "3 days"), (3.15576e9, "100 years")],
)  # fmt: skip
def test_seconds(time, text):
    assert seconds(time) == text


def test_without_units_there_is_no_such_key():
    assert content([Fact("a", 1)]) == {"a": 1}
