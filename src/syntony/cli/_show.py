"""What a command prints: facts and tables, for people on a terminal or as JSON for programs."""

from __future__ import annotations

import json
import math
import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

WIDE = 160


@dataclass(frozen=True)
class Fact:
    """A value with its name; `text` is how a person reads it (default: the value)."""

    name: str
    value: Any
    text: str = ""


@dataclass(frozen=True)
class Table:
    """Rows under column heads. `name` is its key in JSON; a terminal shows `text` above it, and leaves out empty columns
    and cells that only repeat what was `said`."""

    name: str
    columns: Sequence[str]
    rows: Sequence[Sequence[Any]]
    text: str = ""
    units: Mapping[str, str] = field(default_factory=dict)
    said: str = ""


def show(parts: Sequence[Fact | Table], as_json: bool) -> None:
    """Print facts and tables."""
    if as_json:
        text = json.dumps(plain(content(parts)), ensure_ascii=False, indent=2, allow_nan=False)
        sys.stdout.write(text + "\n")
        return
    from rich.console import Console

    # a pipe has no width of its own, and folding its lines at 80 columns would only harm
    piped = not sys.stdout.isatty() and "COLUMNS" not in os.environ
    console = Console(width=WIDE if piped else None, highlight=False, emoji=False, markup=False)
    facts = [part for part in parts if isinstance(part, Fact)]
    indent = max((len(fact.name) for fact in facts), default=0) + 2
    for part in parts:
        if isinstance(part, Fact) and "\n" in part.text:
            console.print(part.text, soft_wrap=True)
        elif isinstance(part, Fact):
            console.print(_line(part, indent))
        else:
            if part.text:
                console.print(f"\n{part.text}", style="bold")
            console.print(_grid(part))


def content(parts: Sequence[Fact | Table]) -> dict[str, Any]:
    """One object: facts by name, every table as a list of rows, and the units of their columns."""
    units = {name: unit for part in parts if isinstance(part, Table) for name, unit in part.units.items()}
    values = {p.name: p.value if isinstance(p, Fact) else [dict(zip(p.columns, row)) for row in p.rows] for p in parts}
    return values | ({"units": units} if units else {})


def plain(value: Any) -> Any:
    """A value of JSON's own kinds; numbers that are not finite become null."""
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [plain(item) for item in value]
    if hasattr(value, "tolist"):
        return plain(value.tolist())
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    return value if isinstance(value, (str, int, bool, type(None))) else str(value)


def words(value: Any) -> str:
    """A value as a person reads it."""
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.4g}"
    if isinstance(value, (list, tuple)):
        return ", ".join(words(item) for item in value)
    return str(value)


def seconds(value: float) -> str:
    """A time in the unit that suits it.

    >>> seconds(0.0001), seconds(90), seconds(7200)
    ('0.1 ms', '90 s', '2 h')
    """
    from ..units import day, hour, minute, ms, us, year

    for unit, name, least in ((year, "years", 2), (day, "days", 2), (hour, "h", 2), (minute, "min", 2), (1.0, "s", 1)):
        if abs(value) >= least * unit:
            return f"{value / unit:.4g} {name}"
    return f"{value / ms:.4g} ms" if abs(value) >= 0.1 * ms or value == 0 else f"{value / us:.4g} µs"


def _line(fact: Fact, indent: int) -> Any:
    from rich.table import Table as Grid

    line = Grid.grid()
    line.add_column(width=indent, no_wrap=True, style="dim")
    line.add_column()
    line.add_row(fact.name.replace("_", " "), fact.text or words(fact.value))
    return line


def _grid(table: Table) -> Any:
    from rich import box
    from rich.table import Table as Grid
    from rich.text import Text

    grid = Grid(box=box.SIMPLE_HEAD, pad_edge=False)
    shown = []
    for place, column in enumerate(table.columns):
        cells = [row[place] for row in table.rows]
        unit = table.units.get(column, "1")
        if all(cell in (None, "", table.said) for cell in cells):
            continue
        numbers = all(isinstance(cell, (int, float, type(None))) for cell in cells)
        head = column if unit == "1" else f"{column} ({unit})"
        grid.add_column(head, justify="right" if numbers else "left", no_wrap=numbers or not shown, overflow="fold")
        shown.append(place)
    for row in table.rows:
        grid.add_row(*(Text("" if row[k] == table.said else words(row[k])) for k in shown))
    return grid
