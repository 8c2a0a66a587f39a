"""What the readers of text share: rows of cells, numbers in them, labels beside them."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from .. import errors


def existing(path: str | Path, kind: str = "file") -> Path:
    """`path`, if there is a file (or folder) of that name."""
    path = Path(path)
    if not (path.is_dir() if kind == "folder" else path.is_file()):
        raise errors.BadValue(f"there is no {kind} {str(path)!r}; give the path of an existing {kind}")
    return path


def decoded(content: bytes, where: str) -> str:
    """Text from bytes: UTF-8, with or without a byte-order mark."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise errors.BadValue(f"{where} is not text in UTF-8 (byte {error.start}); save it as UTF-8") from error


def cells(text: str, where: str) -> list[list[str]]:
    """Rows of cells; separated by tabs, semicolons or commas if the first row has any, otherwise by spaces."""
    lines = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    if not lines:
        raise errors.BadValue(f"{where} is empty; expected a table")
    separator = next((mark for mark in ("\t", ";", ",") if mark in lines[0].strip()), None)
    trimmed = [line.strip(" \r\n") if separator else line for line in lines]
    rows = [[cell.strip().strip("\"'") for cell in line.split(separator)] for line in trimmed]
    if separator and all(row[-1] == "" for row in rows):
        rows = [row[:-1] for row in rows]
    return rows


def numbers(rows: list[list[str]], where: str, first: tuple[int, int] = (1, 1)) -> np.ndarray:
    """An array from rows of equal length; `first` = line and column of the first cell, for messages."""
    for i, row in enumerate(rows):
        if len(row) != len(rows[0]):
            raise errors.BadShape(
                f"{where}: row {i + first[0]} has {len(row)} entries, the first has {len(rows[0])}; "
                "expected the same number in every row"
            )
    try:
        return np.array(rows, dtype=float)
    except ValueError:
        i, j = next((i, j) for i, row in enumerate(rows) for j, cell in enumerate(row) if not is_number(cell))
        place = f"row {i + first[0]}, column {j + first[1]}"
        raise errors.BadValue(f"{where}: {place} is {rows[i][j]!r}; expected a number") from None


def labelled(text: str, where: str) -> tuple[np.ndarray, list[str] | None]:
    """A matrix and its labels, if a first row or a first column of names stands beside the numbers."""
    rows = cells(text, where)
    header = None
    if len(rows) > 1 and not any(map(is_number, rows[0][1:] or rows[0])):
        header, rows = rows[0], rows[1:]
    index = None
    if len(rows[0]) > 1 and not any(is_number(row[0]) for row in rows):
        index, rows = [row[0] for row in rows], [row[1:] for row in rows]
    matrix = numbers(rows, where, (1 + (header is not None), 1 + (index is not None)))
    if header is not None and len(header) > matrix.shape[1]:
        header = header[1:]
    return matrix, header if header is not None else index


def is_number(cell: str) -> bool:
    """Whether a cell can be read as a number.

    >>> is_number("1e-3"), is_number("n/a")
    (True, False)
    """
    try:
        float(cell)
    except ValueError:
        return False
    return True
