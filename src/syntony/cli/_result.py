"""Saving a result and summing it up, for the commands that run networks in time."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..errors import BadValue
from ._setup import Setup
from ._show import Fact, Table, seconds


def expect_free(out: Path | None, force: bool) -> None:
    """Refuse before a long run what could not be saved after it."""
    if out is None:
        return
    if out.suffix not in (".zarr", ".zip"):
        raise BadValue(f"--out: {out} ends with {out.suffix!r}; results are saved as .zarr (folder) or .zip (one file)")
    if out.exists() and not force:
        raise BadValue(f"--out: {out} exists; give another name, or --force to replace it")


def summary(result: Any, setup: Setup, out: Path | None) -> list[Fact | Table]:
    """Save the result with its configuration, and say what it holds."""
    result.provenance["configuration"] = setup.source.values
    saved = None if out is None else str(result.save(out))
    facts = result.provenance
    done = facts["outcome"] == "complete"
    asked = setup.arguments.get("duration")
    short = "" if done else f", interrupted{f' of {seconds(asked)}' if asked else ''}: what was done is kept"
    return [
        Fact("model", facts["model"]),
        *([Fact("grid", facts["grid"], _grid(facts["grid"]))] if "grid" in facts else []),
        Fact("duration", facts["duration"], seconds(facts["duration"]) + short),
        Fact("outcome", facts["outcome"]),
        Fact("seed", facts["seed"]),
        _means(result, facts["people"]),
        Fact("saved", saved, saved or "nowhere; give --out run.zarr"),
    ]


def _grid(grid: Mapping[str, Any]) -> str:
    axes = [f"{name} {min(values):.4g} … {max(values):.4g} ({len(values)})" for name, values in grid.items()]
    return " × ".join(axes)


def _means(result: Any, people: list[str]) -> Table:
    """Mean of every kept quantity over regions and time, per person; over the grid too."""
    quantities: dict[str, Any] = {}
    for name in result:
        array = result[name]
        if name == "mean":  # of running statistics: one mean per state
            quantities |= {str(state): (array.sel(state=state), "1") for state in array["state"].values}
        elif "time" in array.dims:
            quantities[name] = (array, array.attrs.get("unit", "1"))
    rows = [[person, *(_mean(array.sel(person=person)) for array, _ in quantities.values())] for person in people]
    units = {name: unit for name, (_, unit) in quantities.items()}
    return Table("mean", ["person", *quantities], rows, "mean over regions and time", units)


def _mean(array: Any) -> float | None:
    return float(array.values.mean(dtype=float)) if array.size else None
