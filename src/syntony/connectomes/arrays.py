"""What the readers of arrays share: which array is which, in which unit, and which way round."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

import numpy as np

from .. import errors
from ..brain import Brain
from ..units import metre, mm

UNITS = {"m": metre, "cm": 10 * mm, "mm": mm}
NAMES = {  # what an array is called elsewhere; compared without case
    "weights": ("weights", "weight", "sc", "c", "w", "cmat", "connectivity", "connectome", "structural_connectivity"),
    "lengths": ("lengths", "tract_lengths", "length", "len", "lengthmat", "d", "dist", "distance", "distances"),
    "labels": ("labels", "region_labels", "names", "roi_names", "region_names"),
    "positions": ("positions", "centres", "centers", "coords", "coordinates", "xyz"),
}
ROWS = ("targets", "sources")


def metres(values: Any, unit: str | None, what: str) -> np.ndarray:
    """Lengths or coordinates in metres. Without a unit: beyond 50 they are millimetres, below 1 metres, else we ask.

    >>> metres([0.0, 120.0], None, "lengths")
    array([0.  , 0.12])
    >>> metres([0.0, 12.0], None, "lengths")
    Traceback (most recent call last):
    syntony.errors.BadValue: lengths reaches 12, which is neither clearly mm nor clearly m; give unit='mm', 'cm' or 'm'
    """
    try:
        values = np.asarray(values, dtype=float)
    except (TypeError, ValueError) as error:
        raise errors.BadValue(
            f"{what} is not an array of numbers; give numbers in metres, or name their unit"
        ) from error
    if unit is not None:
        return values * UNITS[errors.expect_choice(unit, tuple(UNITS), f"unit of {what}")]
    largest = float(np.abs(values).max(initial=0))
    if 1 < largest < 50:
        raise errors.BadValue(
            f"{what} reaches {largest:g}, which is neither clearly mm nor clearly m; give unit='mm', 'cm' or 'm'"
        )
    return values * (mm if largest >= 50 else metre)


def find(keys: Collection[str], part: str, where: str) -> str | None:
    """The one key that is a name for `part`, None without any; several are refused."""
    found = [key for key in keys if key.lower() in NAMES[part]]
    if len(found) > 1:
        shown = ", ".join(map(repr, sorted(found)))
        raise errors.BadValue(f"{where} has several candidates for {part}: {shown}; name one with {part}=")
    return found[0] if found else None


def chosen(arrays: Mapping[str, Any], part: str, given: str | None, where: str) -> str | None:
    """The key that holds `part`: as given, by its name, or for weights the only square matrix there is."""
    if given is not None:
        return errors.expect_name(given, arrays, "array", where)
    key = find(arrays, part, where)
    if key is not None or part != "weights":
        return key
    square = [key for key, value in arrays.items() if np.ndim(value) == 2 and len(set(np.shape(value))) == 1]
    square = [key for key in square if not any(key.lower() in names for names in NAMES.values())]
    if len(square) != 1:
        raise errors.BadValue(
            f"{where} has no array that looks like weights (it has {', '.join(sorted(arrays)) or 'nothing'}); "
            "name one with weights="
        )
    return square[0]


def oriented(matrix: np.ndarray, rows: str) -> np.ndarray:
    """`matrix` as [target, source], whichever its rows are."""
    return matrix if errors.expect_choice(rows, ROWS, "rows") == "targets" else np.transpose(matrix)


def from_arrays(
    arrays: Mapping[str, Any],
    name: str,
    where: str,
    *,
    weights: str | None = None,
    lengths: str | None = None,
    labels: str | None = None,
    positions: str | None = None,
    measured_fc: str | None = None,
    unit: str | None = None,
    rows: str = "targets",
    signed: bool = False,
) -> Brain:
    """A brain from named arrays; the keywords name the array to take where its own name does not tell."""
    found = {"weights": chosen(arrays, "weights", weights, where)}
    for part, given in {"lengths": lengths, "labels": labels, "positions": positions}.items():
        found[part] = chosen(arrays, part, given, where)
    values: dict[str, Any] = {part: None if key is None else arrays[key] for part, key in found.items()}
    if values["labels"] is not None:
        values["labels"] = [str(label).strip() for label in np.ravel(values["labels"])]
    if values["lengths"] is not None:
        values["lengths"] = oriented(metres(values["lengths"], unit, f"lengths in {where}"), rows)
    if values["positions"] is not None:
        values["positions"] = metres(values["positions"], unit, f"positions in {where}")
    if measured_fc is not None:
        values["measured_fc"] = arrays[errors.expect_name(measured_fc, arrays, "array", where)]
    return Brain(name, **{**values, "weights": oriented(values["weights"], rows)}, source=where, signed=signed)
