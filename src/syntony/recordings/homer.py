"""HomER .nirs files (MATLAB): light intensity, wavelengths and the places of sources and detectors."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from .. import errors
from ..matlab import load_mat
from ..recording import Recording
from .border import filled
from .clock import regular
from .optics import PATHLENGTH_FACTOR, expect_distances, from_light

METRES = {"mm": 1e-3, "cm": 1e-2, "m": 1.0}


def read_homer(
    path: str | Path,
    *,
    quantity: str = "haemoglobin",
    pathlength_factor: float = PATHLENGTH_FACTOR,
    unit: str | None = None,
) -> Recording:
    """Haemoglobin of one person from a .nirs file; `unit` ('mm', 'cm', 'm') of its positions, if it does not say.

    `quantity` 'density' or 'intensity' stops earlier. Dead channels become missing and are named in the notes.
    """
    path = filled(path)
    content = load_mat(path)
    for key in ("d", "t", "SD"):
        if key not in content:
            raise errors.BadValue(f"{path.name} has no {key!r}; expected d, t and SD of a HomER .nirs file")
    try:
        light, wavelengths, distance = _light(content, path, unit)
    except (KeyError, IndexError, TypeError, ValueError) as error:
        if isinstance(error, errors.SyntonyError):
            raise
        raise errors.BadValue(f"{path.name}: SD, d or t is malformed ({error}); expected a HomER .nirs file") from error
    return from_light(light, wavelengths, distance, quantity, pathlength_factor)


def _light(content: dict[str, Any], path: Path, unit: str | None) -> tuple[Recording, np.ndarray, np.ndarray]:
    about, data = content["SD"], np.asarray(content["d"], dtype=float)
    links = np.asarray(about["MeasList"], dtype=int)
    wavelengths = np.atleast_1d(np.asarray(about["Lambda"], dtype=float))
    if data.ndim != 2 or data.shape[1] != len(links):
        raise errors.BadShape(
            f"{path.name}: d has shape {data.shape}; expected (time, {len(links)}), as in SD.MeasList"
        )
    columns = {(source, detector, wave): i for i, (source, detector, _, wave) in enumerate(links.tolist())}
    pairs = list(dict.fromkeys((source, detector) for source, detector, _ in columns))
    waves = range(1, len(wavelengths) + 1)
    for source, detector in pairs:
        lost = [wave for wave in waves if (source, detector, wave) not in columns]
        if lost:
            raise errors.BadValue(
                f"{path.name}: S{source}_D{detector} lacks {wavelengths[lost[0] - 1]:g} nm; expected all wavelengths for each pair"
            )
    order = [columns[source, detector, wave] for source, detector in pairs for wave in waves]
    signals, rate, notes = regular(np.asarray(content["t"], dtype=float).ravel(), data.T[order], None, path.name)
    metre = _metre(unit or about.get("SpatialUnit"), path.name)
    source, detector = (np.asarray(about[key], dtype=float) for key in ("SrcPos", "DetPos"))
    ends = metre * np.array([[source[s - 1], detector[d - 1]] for s, d in pairs])
    distance = np.linalg.norm(ends[:, 0] - ends[:, 1], axis=-1)
    expect_distances([f"S{s}_D{d}" for s, d in pairs], distance, path.name)
    return (
        Recording(
            signals[None],
            rate=rate,
            people=("person-1",),
            channels=tuple(f"S{s}_D{d} {w:g}" for s, d in pairs for w in wavelengths),
            modality="fnirs",
            positions=ends.mean(axis=1).repeat(len(wavelengths), axis=0),
            start=float(np.ravel(content["t"])[0]),
            notes=tuple(notes) + _inactive(about, pairs, columns),
            source=path.name,
        ),
        wavelengths,
        distance,
    )


def _metre(unit: Any, where: str) -> float:
    if not isinstance(unit, str) or unit not in METRES:
        said = f"in {unit!r}" if isinstance(unit, str) else "without a unit"
        raise errors.BadValue(f"{where} gives positions {said}; expected mm, cm or m: give unit=")
    return METRES[unit]


def _inactive(about: dict[str, Any], pairs: list, columns: dict) -> tuple[str, ...]:
    """Pairs that were switched off by hand, said but kept."""
    active = np.atleast_1d(np.asarray(about.get("MeasListAct", [])))
    if len(active) != len(columns):
        return ()
    off = [f"S{s}_D{d}" for s, d in pairs if not all(active[i] for key, i in columns.items() if key[:2] == (s, d))]
    return (f"marked as inactive in the file, kept: {', '.join(off)}",) if off else ()
