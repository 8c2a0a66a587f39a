"""NumPy .npz files: syntony's own, which hold all of a brain exactly, and other people's."""

from __future__ import annotations

import zipfile
import zlib
from pathlib import Path
from typing import Any

import numpy as np

from .. import errors
from ..brain import PER_PAIR, PER_REGION, Brain, Projection
from .arrays import from_arrays
from .tables import existing

DEFAULT = Path(__file__).with_name("default.npz")
FORMAT = "syntony brain 1"
TEXTS = ("name", "source")
OTHER = ("homotopic", "signed")
PRECISIONS = {"double": np.float64, "single": np.float32}


def write_npz(brain: Brain, path: str | Path, *, precision: str = "double") -> None:
    """Write a brain; the same brain gives the same bytes. Precision "single" halves the file and is not exact."""
    path = Path(path)
    if path.suffix != ".npz":
        raise errors.BadValue(f"brains are saved as .npz, not {path.name!r}; write {path.stem + '.npz'!r}")
    real = PRECISIONS[errors.expect_choice(precision, tuple(PRECISIONS), "precision")]
    parts = {item: getattr(brain, item) for item in (*TEXTS, *PER_REGION, *PER_PAIR, *OTHER)}
    for onto, item in brain.projections.items():
        parts[f"projection.weights.{onto}"] = item.weights
        parts |= {f"projection.{what}.{onto}": getattr(item, what) for what in ("source", "tag", "meaning")}
    arrays: dict[str, Any] = {key: np.asarray(value) for key, value in parts.items() if value is not None}
    arrays = {key: value.astype(real) if value.dtype.kind == "f" else value for key, value in arrays.items()}
    np.savez_compressed(path, format=np.asarray(FORMAT), **arrays)


def read_npz(path: str | Path, name: str | None = None, **options: Any) -> Brain:
    """A brain from an .npz file.

    A file written by `Brain.save` is restored as it was. Any other file needs an array called weights, SC, C … or a
    single square one; `options` are those of `arrays.from_arrays` (weights=, lengths=, labels=, positions=,
    measured_fc= name the arrays to take; unit='mm', rows='sources', signed=True say what they mean).
    """
    path = existing(path)
    arrays = _loaded(path)
    if str(arrays.get("format", "")) != FORMAT:
        return from_arrays(arrays, name or path.stem, path.name, **options)
    if options:
        raise errors.BadValue(f"{path.name} was saved by syntony and needs no options; leave out {', '.join(options)}")
    return _restored(arrays, name, path.name)


def _loaded(path: Path) -> dict[str, np.ndarray]:
    try:
        with np.load(path, allow_pickle=False) as archive:
            return {key: archive[key] for key in archive.files}
    except (ValueError, EOFError, OSError, KeyError, AttributeError, zipfile.BadZipFile, zlib.error) as error:
        raise errors.BadValue(
            f"{path.name} cannot be read as .npz ({error}); give arrays saved with numpy.savez"
        ) from error


def _restored(arrays: dict[str, np.ndarray], name: str | None, where: str) -> Brain:
    onto = [key.split(".", 2)[2] for key in arrays if key.startswith("projection.weights.")]
    try:
        texts = {item: str(arrays[item]) for item in TEXTS}
        projections = {
            to: Projection(
                arrays[f"projection.weights.{to}"],
                *(str(arrays[f"projection.{what}.{to}"]) for what in ("source", "tag", "meaning")),
            )
            for to in onto
        }
        signed = bool(arrays["signed"])
    except KeyError as missing:
        raise errors.BadValue(f"{where} lacks {missing}; save the brain again with brain.save") from missing
    values = {item: arrays.get(item) for item in (*PER_REGION, *PER_PAIR, "homotopic")}
    return Brain(**{**texts, **values, "name": name or texts["name"]}, signed=signed, projections=projections)
