"""Text tables as names and numbers; a word where a number belongs is named by file, line and column."""

from __future__ import annotations

import gzip
import io
import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from .. import errors
from ..connectomes.tables import decoded, is_number
from .border import filled

MISSING = ("", "na", "n/a", "nan", "null", "none", ".", "-")
MARKS = ("\t", ";", ",")


@dataclass
class Table:
    """Names of the columns ('' where the file has none) and the columns themselves, text only where asked for."""

    where: str
    names: list[str]
    numbers: dict[int, np.ndarray]
    texts: dict[int, list[str]]
    notes: list[str] = field(default_factory=list)


def read_text(path: Path) -> str:
    """The text of a file, also of a gzipped one."""
    content = filled(path).read_bytes()
    if path.suffix.lower() == ".gz":
        try:
            content = gzip.decompress(content)
        except (OSError, EOFError, ValueError) as error:
            raise errors.BadValue(f"{path.name} cannot be unpacked ({error}); is it complete? Copy it again") from error
    return decoded(content, path.name)


def table(path: Path, texts: tuple[str, ...] = (), header: bool | None = None) -> Table:
    """A text table; columns whose name (in lower case) is in `texts` stay text."""
    where = path.name
    lines = [
        (i + 1, line)
        for i, line in enumerate(read_text(path).splitlines())
        if line.strip() and line.lstrip()[0] not in "#%"
    ]
    if not lines:
        raise errors.BadValue(f"{where} holds no numbers; expected a table")
    mark = next((mark for mark in MARKS if mark in lines[0][1].strip(" ")), None)
    first = cells(lines[0][1], mark)
    named = not any(is_number(cell) for cell in first) if header is None else header
    names, body = (first, lines[1:]) if named else ([""] * len(first), lines)
    if not body:
        raise errors.BadValue(f"{where} holds a header and no numbers; expected a row per sample")
    if mark and body[0][1].rstrip().endswith(mark) and len(names) == _count(body[0][1], mark) - 1:
        names = [*names, ""]
    comma = mark == ";" and any("," in line for _, line in body[:10]) and not any("." in line for _, line in body[:10])
    for number, line in body:
        if _count(line, mark) != len(names):
            raise errors.BadShape(
                f"{where}, line {number} has {_count(line, mark)} columns, the first line has {len(names)}; "
                "expected the same number in every line"
            )
    kept = [i for i, name in enumerate(names) if name.lower() in texts]
    columns, words = _columns(body, mark, names, kept, comma, where)
    notes = ["numbers with a decimal comma"] if comma else []
    return Table(where, names, columns, words, notes)


def cells(line: str, mark: str | None) -> list[str]:
    """The cells of a line."""
    return [cell.strip().strip("\"'").strip() for cell in line.strip(" \r\n").split(mark)]


def sidecar(path: Path) -> dict[str, Any]:
    """What the .json beside a table says; {} without one."""
    beside = path.with_name(re.sub(r"(\.tsv|\.csv|\.txt)?(\.gz)?$", "", path.name) + ".json")
    if not beside.is_file():
        return {}
    try:
        about = json.loads(decoded(beside.read_bytes(), beside.name))
    except json.JSONDecodeError as error:
        raise errors.BadValue(f"{beside.name} is not JSON ({error}); correct it or remove it") from error
    if not isinstance(about, dict):
        raise errors.BadValue(
            f'{beside.name} holds {type(about).__name__}; expected an object such as {{"SamplingFrequency": 25}}'
        )
    return about


def _count(line: str, mark: str | None) -> int:
    return len(line.split()) if mark is None else line.strip(" ").count(mark) + 1


def _columns(
    body: list[tuple[int, str]], mark: str | None, names: list[str], kept: list[int], comma: bool, where: str
) -> tuple[dict[int, np.ndarray], dict[int, list[str]]]:
    import pandas

    text = "\n".join(line.strip(" ") for _, line in body)
    kinds: Any = {i: str if i in kept else float for i in range(len(names))}
    missing = [*MISSING, *(item.upper() for item in MISSING), "NaN", "N/A", "None", "Null"]
    try:
        frame = pandas.read_csv(
            io.StringIO(text), sep=mark or r"\s+", header=None, dtype=kinds, decimal="," if comma else ".",
            na_values={i: missing for i in kinds if i not in kept}, keep_default_na=False, skip_blank_lines=False,
            skipinitialspace=True,
        )  # fmt: skip
        if frame.shape != (len(body), len(names)):
            raise ValueError(f"read as {frame.shape}")
    except (ValueError, OverflowError) as error:
        raise _misplaced(body, mark, names, kept, comma, where, error) from error
    numbers = {i: frame[i].to_numpy(float) for i in range(len(names)) if i not in kept}
    return numbers, {i: [str(cell).strip().strip("\"'") for cell in frame[i]] for i in kept}


def _misplaced(
    body: list[tuple[int, str]],
    mark: str | None,
    names: list[str],
    kept: list[int],
    comma: bool,
    where: str,
    error: Exception,
) -> errors.BadValue:
    for number, line in body:
        for i, cell in enumerate(cells(line, mark)):
            plain = cell.replace(",", ".") if comma else cell
            if i not in kept and not is_number(plain) and cell.lower() not in MISSING:
                column = f"column {i + 1}" + (f" ({names[i]})" if names[i] else "")
                return errors.BadValue(
                    f"{where}, line {number}, {column} is {cell!r}; expected a number, or n/a where missing"
                )
    return errors.BadValue(f"{where} cannot be read as a table ({error}); expected numbers, one row per sample")
