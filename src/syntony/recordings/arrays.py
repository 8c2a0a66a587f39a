"""Arrays in .npy, .npz and .mat files: which array holds the signals, and what its axes are."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from .. import errors
from ..foreign import reading
from ..matlab import load_mat
from ..recording import Recording
from . import names
from .border import filled, known_rate
from .units import si

SIGNALS = ("signals", "signal", "data", "x", "tc", "bold", "ts", "timeseries", "y", "arr_0")
RATES = {"rate": 1, "fs": 1, "srate": 1, "sfreq": 1, "samplingrate": 1, "sampling_rate": 1, "tr": -1}  # 1: Hz, -1: s
LABELS = ("channels", "ch_names", "labels", "channel_names", "regions", "region_labels")
AXES = ("epoch", "person", "channel", "time")


def read_npy(
    path: str | Path, *, rate: float | None = None, unit: str | None = None, modality: str | None = None, axes: str = ""
) -> Recording:
    """A recording from a .npy file; `axes` names its axes, such as 'person channel time'."""
    path = filled(path)
    with reading(path, ".npy"):
        array = np.load(path, allow_pickle=False)
    return from_arrays({"signals": array}, path, rate=rate, unit=unit, modality=modality, axes=axes)


def read_npz(
    path: str | Path,
    *,
    rate: float | None = None,
    unit: str | None = None,
    modality: str | None = None,
    axes: str = "",
    array: str = "",
) -> Recording:
    """A recording from a .npz file; `array` names the signals, `axes` their axes, such as 'channel time'."""
    path = filled(path)
    with reading(path, ".npz"), np.load(path, allow_pickle=False) as archive:
        arrays = {key: archive[key] for key in archive.files}
    return from_arrays(arrays, path, rate=rate, unit=unit, modality=modality, axes=axes, array=array)


def read_mat(
    path: str | Path,
    *,
    rate: float | None = None,
    unit: str | None = None,
    modality: str | None = None,
    axes: str = "",
    array: str = "",
) -> Recording:
    """A recording from a MATLAB file (up to version 7); `array` names the signals, fields of structs with a dot."""
    path = filled(path)
    arrays = load_mat(path)
    flat = {k: np.asarray(v) for k, v in _flat(arrays).items()}
    return from_arrays(flat, path, rate=rate, unit=unit, modality=modality, axes=axes, array=array)


def from_arrays(
    arrays: Mapping[str, np.ndarray],
    path: Path,
    *,
    rate: float | None = None,
    unit: str | None = None,
    modality: str | None = None,
    axes: str = "",
    array: str = "",
) -> Recording:
    """The array of signals among `arrays`, with rate and labels from beside it."""
    where = path.name
    chosen = _signals(arrays, array, where)
    signals, notes = _arranged(arrays[chosen], axes, f"{chosen!r} in {where}")
    rate = known_rate(
        _rate(arrays) if rate is None else rate, where, "give rate= (Hz), for a repetition time TR rate=1/TR"
    )
    channels = _labels(arrays, signals.shape[-2])
    factor, unit = si(unit or "1")
    kinds = tuple(map(names.kind, channels))
    return Recording(
        signals * factor,
        rate=rate,
        people=tuple(f"person-{i + 1}" for i in range(signals.shape[-3])),
        channels=channels,
        modality=modality or names.modality(kinds),
        unit=unit,
        kinds=kinds if any(kinds) else (),
        notes=tuple(notes),
        source=where,
    )


def _flat(content: Mapping[str, Any], prefix: str = "") -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in content.items():
        found |= _flat(value, f"{prefix}{key}.") if isinstance(value, dict) else {prefix + key: value}
    return found


def _signals(arrays: Mapping[str, np.ndarray], asked: str, where: str) -> str:
    if asked:
        return errors.expect_name(asked, arrays, "array", where)
    able = {
        k: v for k, v in arrays.items() if v.dtype.kind in "fiu" and 2 <= v.ndim <= 4 and min(v.shape) and v.size > 2
    }
    known = [key for name in SIGNALS for key in able if key.split(".")[-1].lower() == name]
    if known or len(able) == 1:
        return (known or list(able))[0]
    shown = ", ".join(f"{key} {value.shape}" for key, value in arrays.items()) or "nothing"
    raise errors.BadValue(f"{where} holds {shown}; expected one array of signals: say which with array='…'")


def _arranged(x: np.ndarray, axes: str, what: str) -> tuple[np.ndarray, list[str]]:
    """x as (person, channel, time) or (epoch, person, channel, time)."""
    if x.dtype.kind not in "fiub":
        raise errors.BadValue(f"{what} is of type {x.dtype}; expected real numbers")
    notes: list[str] = []
    words = axes.replace(",", " ").split()
    if not words:
        words = list(AXES[-x.ndim :])
        if x.ndim == 2 and x.shape[0] > x.shape[1]:
            words = ["time", "channel"]
        notes = [f"axes {x.shape} read as ({', '.join(words)}): axes= changes it"]
    for word in words:
        errors.expect_name(word, AXES, "axis", "a recording")
    if len(words) != x.ndim or len(set(words)) < len(words) or "time" not in words:
        raise errors.BadShape(
            f"{what} has shape {x.shape}, axes names {words}; expected one name per axis, time among them"
        )
    order = [words.index(word) for word in AXES if word in words]
    x = np.transpose(x, order)
    for place, word in enumerate(AXES[1:3]):
        if word not in words:
            x = np.expand_dims(x, place + ("epoch" in words))
    return x, notes


def _rate(arrays: Mapping[str, np.ndarray]) -> float | None:
    for key, value in arrays.items():
        power = RATES.get(key.split(".")[-1].lower())
        if power and value.size == 1 and value.dtype.kind in "fiu" and value.item() > 0:
            return float(value.item()) ** power
    return None


def _labels(arrays: Mapping[str, np.ndarray], n: int) -> tuple[str, ...]:
    for key, value in arrays.items():
        if key.split(".")[-1].lower() in LABELS and value.shape == (n,) and value.dtype.kind in "UO":
            found = tuple(str(entry).strip() for entry in value)
            if len(set(found)) == n and all(found):
                return found
    return tuple(f"channel-{i + 1}" for i in range(n))
