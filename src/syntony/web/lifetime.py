"""A life on the slow clock for the page: what was learnt, region by region and week by week, and the dials of every person."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from .. import errors
from ..brain import Brain
from ..engine.minute import LARGEST
from ..result import Result
from ..signals.recorded import brains_of
from ..units import week
from .scene import quantity, scene

DIALS = (
    "window", "danger", "control", "expectation", "fear", "cortisol", "noradrenaline", "mark", "callosum", "hippocampus",
    "prefrontal", "homotopic", "cortex_limbic", "total_correlation", "effective_rank",
)  # fmt: skip
BETWEEN = ("quality", "comfort", "synchrony")
EMPTY = {
    "window": LARGEST
}  # where nothing overwhelms, the window has no value: it is as wide as the largest push tried
DIGITS = 4
CHANGED = 40


def is_life(result: Any) -> bool:
    """Whether a result is one of `sy.live` that holds people's weights at the start and at the end."""
    return isinstance(result, Result) and result.provenance.get("verb") == "live" and "weights" in result


def lifetime(
    life: Result, people: Brain | list[Brain] | None = None, beside: Mapping[str, Result] | None = None
) -> tuple[dict[str, Any], np.ndarray]:
    """Header of the page and what every region learnt: change of its learnt weights, (time, person, region).

    Parameters
    ----------
    life : Result of `sy.live`
    people : Brain or list of Brain, optional
        Where the regions lie; the brain that ships is known by its regions.
    beside : {name: life}, optional
        Other courses of the same people, shown beside.
    """
    weights = life["weights"]
    names, labels = ([str(v) for v in weights[axis].values] for axis in ("person", "region"))
    given = [people] if isinstance(people, Brain) else people
    brains = brains_of(names, labels, given) or [Brain(n, np.zeros((len(labels),) * 2), labels=labels) for n in names]
    clock = _clock(life)
    learnt, edges = np.zeros((len(clock), len(names), len(labels))), []
    for p, name in enumerate(names):
        moved, shown = _learnt(life, name, labels, len(clock))
        learnt[:, p] = moved
        edges.append(shown)
    for name, other in (beside or {}).items():
        if not is_life(other) or not set(names) & {str(v) for v in other["weights"].person.values}:
            raise errors.BadValue(f"{name!r} is no life of {', '.join(names)}; give another course of the same people")
    header = {
        **scene(brains), "clock": "weeks", "changed": edges,
        "life": {
            "times": clock.round(4).tolist(), "quantities": _quantities(life), "people": _people(life, names),
            "bonds": _bonds(life), "episodes": _episodes(life, names),
            "beside": [
                {"name": name, "times": _clock(other).round(4).tolist(), "people": _people(other, names), "bonds": _bonds(other)}
                for name, other in (beside or {}).items()
            ],
        },
    }  # fmt: skip
    return header, learnt


def shown_quantity() -> dict[str, Any]:
    """What regions are coloured by in a life."""
    return quantity("learnt", "weight", "change of the weights that were learnt from and onto this region")


def _clock(life: Result) -> np.ndarray:
    """Times of the samples in weeks."""
    return next(life[name] for name in life if "time" in life[name].dims).time.values / week


def _learnt(life: Result, name: str, labels: list[str], samples: int) -> tuple[np.ndarray, list[list[Any]]]:
    """Per sample what every region's learnt edges have changed by, and the edges that changed most, over time."""
    moved, shown = np.zeros((samples, len(labels))), []
    place = {label: k for k, label in enumerate(labels)}
    for array in (life[n] for n in life if n.endswith(f": {name}") and life[n].dims[0].startswith("edge")):
        change = array.values - array.values[:, :1]
        ends = [[place[end] for end in str(edge).split(" → ")] for edge in array[array.dims[0]].values]
        for (source, target), values in zip(ends, change):
            moved[:, source] += values
            moved[:, target] += values
        order = np.argsort(-np.abs(change).max(axis=1), kind="stable")[:CHANGED]
        shown += [[*ends[k], [_short(v) for v in change[k]]] for k in order if np.abs(change[k]).max() > 0]
    return moved, shown


def _quantities(life: Result) -> dict[str, dict[str, Any]]:
    found = {}
    for name in (*DIALS, *BETWEEN):
        if name in life:
            attrs = life[name].attrs
            found[name] = {"unit": str(attrs.get("unit", "1")), "meaning": str(attrs.get("meaning", ""))}
    return found


def _people(life: Result, names: list[str]) -> list[dict[str, list[float | None]]]:
    """Every person's dials over time."""
    found, bodies = [], life.provenance.get("persons", {})
    for name in names:
        rows = {}
        for what in DIALS:
            if what in life and name in {str(v) for v in life[what].person.values}:
                values, empty = life[what].sel(person=name).values, EMPTY.get(what) if name in bodies else None
                rows[what] = [_short(v) if np.isfinite(v) else empty for v in values]
        found.append({what: row for what, row in rows.items() if any(v is not None for v in row)})
    return found


def _bonds(life: Result) -> list[dict[str, Any]]:
    if "quality" not in life:
        return []
    return [
        {"name": str(name), **{w: [_short(v) if np.isfinite(v) else None for v in life[w].values[k]] for w in BETWEEN if w in life}}
        for k, name in enumerate(life["quality"].bond.values)
    ]  # fmt: skip


def _episodes(life: Result, names: list[str]) -> list[dict[str, Any]]:
    told = life.provenance.get("episodes", [])
    return [
        {
            "kind": e["kind"], "people": [names.index(n) for n in e["people"] if n in names], "start": e["start"] / week,
            "end": e["end"] / week, "share": 1.0 if e["each"] is None else e["each"] / e["every"],
        }
        for e in told
    ]  # fmt: skip


def _short(value: float) -> float:
    return float(f"{value:.{DIGITS}g}")
