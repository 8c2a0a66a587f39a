"""Relationship matrices of BIDS (extension proposal 17, a draft): *_relmat.tsv with a JSON sidecar."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import numpy as np

from .. import errors
from ..brain import Brain
from .arrays import metres, oriented
from .tables import decoded, existing, labelled

ENDINGS = ("_relmat.dense.tsv", "_relmat.tsv")
LENGTHS = ("tractlength", "tractlengths", "length", "lengths", "meanlength")
MEASURE = re.compile(r"_(?:meas|stat|desc)-([^_]+)")


def read_relmat(
    path: str | Path,
    name: str | None = None,
    *,
    lengths: str | Path | None = None,
    unit: str | None = None,
    rows: str = "targets",
    signed: bool = False,
) -> Brain:
    """A brain from a dense *_relmat.tsv; labels are its header or first column.

    The sidecar (same name, .json; or relmat.json in the folder) may say StorageFormat (dense is read), Directed (false:
    the matrix must be symmetric or one triangle of it), ValidDiagonal (false: the diagonal is dropped) and MeasureUnits
    (of lengths). `lengths` is the file of tract lengths; without it one beside the weights is taken that differs only
    in its measure (meas-tractlength).
    """
    path = existing(path)
    weights, labels = _matrix(path)
    beside = _lengths_beside(path) if lengths is None else existing(lengths)
    values: dict[str, Any] = {"weights": oriented(weights, rows), "labels": labels}
    if beside is not None:
        matrix, others = _matrix(beside)
        if labels and others and labels != others:
            raise errors.BadValue(
                f"{beside.name} has other labels than {path.name}; expected the same regions in the same order"
            )
        unit = unit or _sidecar(beside).get("MeasureUnits")
        values["lengths"] = oriented(metres(matrix, unit, beside.name), rows)
    return Brain(name or re.split(r"_relmat\.", path.name)[0], **values, source=path.name, signed=signed)


def _matrix(path: Path) -> tuple[np.ndarray, list[str] | None]:
    about = _sidecar(path)
    storage = str(about.get("StorageFormat", "dense")).lower()
    if storage != "dense":
        raise errors.BadValue(f"{path.name} is stored as {storage!r}; expected a dense matrix: convert it first")
    matrix, labels = labelled(decoded(path.read_bytes(), path.name), path.name)
    if matrix.ndim != 2 or len(set(matrix.shape)) != 1:
        raise errors.BadShape(f"{path.name} has shape {matrix.shape}; expected (region, region)")
    if about.get("ValidDiagonal") is False:
        matrix = matrix * (1 - np.eye(len(matrix)))
    if about.get("Directed") is False:
        matrix = _both_triangles(matrix, path.name)
    return matrix, labels


def _both_triangles(matrix: np.ndarray, where: str) -> np.ndarray:
    upper, lower = np.triu(matrix, 1), np.tril(matrix, -1)
    if not upper.any() or not lower.any():
        return matrix + (upper + lower).T
    if not np.allclose(matrix, matrix.T, rtol=1e-6, atol=0, equal_nan=True):
        raise errors.BadValue(f"{where} is not symmetric, but its sidecar says Directed: false; correct one of them")
    return matrix


def _sidecar(path: Path) -> dict[str, Any]:
    own = path.with_name(re.sub(r"(\.dense)?\.tsv$", ".json", path.name))
    sidecar = next((item for item in (own, path.with_name("relmat.json")) if item.is_file()), None)
    if sidecar is None:
        return {}
    try:
        about = json.loads(decoded(sidecar.read_bytes(), sidecar.name))
    except json.JSONDecodeError as error:
        raise errors.BadValue(f"{sidecar.name} is not JSON ({error}); correct it or remove it") from error
    if not isinstance(about, dict):
        raise errors.BadValue(
            f"{sidecar.name} holds {type(about).__name__}; expected an object with fields such as Directed"
        )
    return about


def _lengths_beside(path: Path) -> Path | None:
    def without_measure(file: str) -> str:
        return MEASURE.sub("", file)

    candidates = []
    for item in sorted(path.parent.glob("*_relmat*.tsv")):
        measures = [found.replace("-", "").lower() for found in MEASURE.findall(item.name)]
        if item != path and without_measure(item.name) == without_measure(path.name) and set(measures) & set(LENGTHS):
            candidates.append(item)
    if len(candidates) > 1:
        shown = ", ".join(item.name for item in candidates)
        raise errors.BadValue(f"{path.name} has several files of lengths beside it: {shown}; name one with lengths=")
    return candidates[0] if candidates else None
