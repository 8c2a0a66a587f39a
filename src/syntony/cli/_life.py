"""Saving a life and summing it up."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..course import span
from ._setup import Setup
from ._show import Fact, Table


def summary(result: Any, setup: Setup, out: Path | None) -> list[Fact | Table]:
    """Save the result with its configuration, and say what changed."""
    result.provenance["configuration"] = setup.source.values
    saved = None if out is None else str(result.save(out))
    facts = result.provenance
    reached = float(result["weights"].attrs["reached"])
    return [
        Fact("model", facts["model"]),
        Fact("reached", reached, span(reached)),
        Fact("outcome", facts["outcome"]),
        *_stop(facts.get("stop")),
        *([_changes(result, facts)] if facts["plasticity"] else []),
        *([_measures(result)] if _measured(result) else []),
        Fact("saved", saved, saved or "nowhere; give --out life.zarr"),
    ]


def _stop(stop: Any) -> list[Fact]:
    if stop is None:
        return []
    edges = ", ".join(name for name, _ in stop["edges"])
    where = ", ".join(name for name, _ in stop["mode"])
    text = f"{stop['reason']}, at {span(stop['t'])} in {stop['situation']}; growing: {where}; through {edges}"
    return [Fact("stopped", stop, text)]


def _changes(result: Any, facts: Any) -> Table:
    rows = []
    for item in facts["plasticity"]:
        name = next(key for key in result if key == item["name"] or key.startswith(f"{item['name']}: "))
        values = result[name].values
        rows.append([name, len(values), float(values[:, 0].mean()), float(values[:, -1].mean())])
    return Table("changes", ["what", "places", "at the start", "at the end"], rows, "mean over edges or regions")


def _measured(result: Any) -> list[str]:
    return [name for name in result if result[name].dims == ("person", "time")]


def _measures(result: Any) -> Table:
    """Integration of everybody alone, at the start and at the end."""
    rows = []
    for name in _measured(result):
        for person in result[name]["person"].values:
            values = result[name].sel(person=person).values
            rows.append([str(person), name, float(values[0]), float(values[-1])])
    return Table(
        "integration",
        ["person", "measure", "at the start", "at the end"],
        rows,
        "alone and without drives, by linear noise",
    )
