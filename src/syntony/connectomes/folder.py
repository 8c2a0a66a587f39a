"""Folders of text tables (weights.csv, lengths.csv, labels.txt, centres.txt …), and one such table alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from .. import errors
from ..brain import Brain
from .arrays import metres, oriented
from .tables import cells, decoded, existing, is_number, labelled, numbers

SUFFIXES = (".csv", ".tsv", ".txt")
FILES = {  # part -> what its file may be called
    "weights": ("weights",),
    "lengths": ("lengths", "tract_lengths"),
    "labels": ("labels",),
    "positions": ("centres", "centers", "positions"),
    "hemisphere": ("hemispheres", "hemisphere"),
    "cortical": ("cortical",),
}
RIGHT = {"0": "left", "1": "right", "false": "left", "true": "right"}
CORTICAL = {"0": "subcortical", "1": "cortical", "false": "subcortical", "true": "cortical"}


def read_folder(
    path: str | Path,
    name: str | None = None,
    *,
    unit: str | None = None,
    rows: str = "targets",
    signed: bool = False,
) -> Brain:
    """A brain from a folder of text tables, or from one table of weights.

    weights.* is needed; lengths.* (tract_lengths.*), labels.*, centres.* (an optional label and x y z per line),
    hemispheres.* (left/right, or 1 = right) are read where present; .csv, .tsv or .txt. A first row or column of names
    beside the weights gives the labels. `unit` of lengths and centres: 'mm', 'cm' or 'm'; without it the size tells.
    `rows='sources'` for tables whose rows send.
    """
    path = Path(path)
    if path.is_file():
        texts = {"weights": (path.name, decoded(path.read_bytes(), path.name))}
    else:
        files = sorted(item for item in existing(path, "folder").iterdir() if item.suffix.lower() in SUFFIXES)
        texts = found([(item.name, item.read_bytes()) for item in files if _part(item.name)], path.name)
    return from_texts(texts, name or path.stem, path.name, unit=unit, rows=rows, signed=signed)


def found(contents: Iterable[tuple[str, bytes]], where: str) -> dict[str, tuple[str, str]]:
    """Part -> (file name, text) for the files that are known by name; two files for one part are refused."""
    texts: dict[str, tuple[str, str]] = {}
    for file, content in contents:
        part = _part(file)
        if part in texts:
            raise errors.BadValue(f"{where} has both {texts[part][0]} and {file}; keep one of them")
        if part:
            texts[part] = (file, decoded(content, file))
    if "weights" not in texts:
        raise errors.BadValue(f"{where} has no weights file; expected weights.txt (or .csv, .tsv)")
    return texts


def from_texts(
    texts: Mapping[str, tuple[str, str]],
    name: str,
    where: str,
    *,
    unit: str | None,
    rows: str,
    signed: bool = False,
) -> Brain:
    """A brain from the texts of its tables."""
    weights, labels = labelled(texts["weights"][1], texts["weights"][0])
    values: dict[str, Any] = {"weights": oriented(weights, rows), "labels": labels}
    if "lengths" in texts:
        lengths = labelled(texts["lengths"][1], texts["lengths"][0])[0]
        values["lengths"] = oriented(metres(lengths, unit, texts["lengths"][0]), rows)
    if "positions" in texts:
        names, centres = _centres(*texts["positions"])
        values["labels"] = values["labels"] or names
        values["positions"] = metres(centres, unit, texts["positions"][0])
    if "labels" in texts:
        values["labels"] = [" ".join(row) for row in cells(texts["labels"][1], texts["labels"][0])]
    if "hemisphere" in texts:
        values["hemisphere"] = _words(*texts["hemisphere"], RIGHT)
    if "cortical" in texts:
        values["system"] = _words(*texts["cortical"], CORTICAL)
    return Brain(name, **values, source=where, signed=signed)


def _part(file: str) -> str | None:
    stem = Path(file).stem.lower()
    return next((part for part, stems in FILES.items() if stem in stems), None)


def _centres(file: str, text: str) -> tuple[list[str] | None, np.ndarray]:
    rows = cells(text, file)
    header = len(rows) > 1 and not any(map(is_number, rows[0]))
    rows = rows[1:] if header else rows
    names = [row[0] for row in rows] if len(rows[0]) == 4 else None
    if names is not None:
        rows = [row[1:] for row in rows]
    centres = numbers(rows, file, (1 + header, 1 + (names is not None)))
    if centres.shape[1] != 3:
        raise errors.BadShape(f"{file} has {centres.shape[1]} numbers per line; expected [label] x y z")
    return names, centres


def _words(file: str, text: str, meaning: Mapping[str, str]) -> list[str]:
    words = [" ".join(row).lower() for row in cells(text, file)]
    for word in words:
        if word not in (*meaning, *meaning.values(), "midline"):
            raise errors.BadValue(
                f"{file} has {word!r}; expected {', '.join(dict.fromkeys([*meaning.values(), *meaning]))}"
            )
    return [meaning.get(word, word) for word in words]
