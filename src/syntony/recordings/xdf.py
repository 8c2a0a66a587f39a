"""XDF files of the lab streaming layer: one stream per person, on the common clock of the recording computer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from .. import errors
from ..foreign import reading
from ..recording import Recording
from . import names
from .align import together
from .border import filled
from .clock import regular
from .units import si

MODALITIES = {"eeg": "eeg", "nirs": "fnirs", "ecg": "physio", "eda": "physio", "gsr": "physio", "mocap": "motion"}


def read_xdf(
    path: str | Path,
    *,
    streams: str | Sequence[str] | Mapping[str, str] = (),
    rate: float | None = None,
    unit: str | None = None,
    modality: str | None = None,
) -> Recording:
    """One person per stream, all streams of one type.

    `streams` is a type ('EEG'), a list of names of streams, or a mapping from the name of a stream to that of a person;
    without it the file must hold signals of one type only. Time stamps are synchronised by pyxdf. Streams of different
    rates need `rate`. Markers are left out, and the notes say so.
    """
    path = filled(path)
    with reading(path, "an XDF file", "eeg") as said:
        import pyxdf

        found = [_stream(item) for item in pyxdf.load_xdf(str(path), verbose=False)[0]]
    signals = [item for item in found if item["series"] is not None]
    if not signals:
        raise errors.BadValue(f"{path.name} holds no stream of signals; expected one per person")
    chosen = _chosen(signals, streams, path.name)
    left = [item["name"] for item in found if item["name"] not in {one["name"] for one in chosen}]
    zero = min(item["times"][0] for item in chosen)
    people = [streams[item["name"]] if isinstance(streams, Mapping) else item["name"] for item in chosen]
    parts = [_part(item, person, zero, rate, unit, modality, path.name) for item, person in zip(chosen, people)]
    joined = together(parts, where=path.name, align="time", resample=rate) if len(parts) > 1 else parts[0]
    notes = [f"left out the streams {', '.join(left)}"] if left else []
    cut = [item["name"] for item in chosen if not item["ended"]]
    notes += [f"the file ends before the end of {', '.join(cut)}: the recording may be cut short"] if cut else []
    return joined.replace(source=path.name).noting(*notes, *(f"pyxdf: {text}" for text in said))


def _stream(item: Mapping[str, Any]) -> dict[str, Any]:
    """What is needed of a stream of pyxdf; series is None for markers."""
    info, times = item["info"], np.asarray(item["time_stamps"], dtype=float)
    series = item["time_series"]
    numeric = isinstance(series, np.ndarray) and series.ndim == 2 and series.dtype.kind in "fiu" and len(times) > 1
    described = ((info.get("desc") or [None])[0] or {}).get("channels") or [None]
    channels = (described[0] or {}).get("channel") or []
    return {
        "name": str(info["name"][0]),
        "type": str((info.get("type") or [""])[0] or ""),
        "rate": float(info["nominal_srate"][0]),
        "times": times,
        "series": series if numeric else None,
        "channels": [str((c.get("label") or [""])[0] or "") for c in channels],
        "ended": bool(item.get("footer")),
        "units": [str((c.get("unit") or ["1"])[0] or "1") for c in channels],
    }


def _chosen(signals: list[dict], asked: Any, where: str) -> list[dict]:
    shown = ", ".join(f"{item['name']!r} ({item['type'] or 'no type'})" for item in signals)
    if isinstance(asked, str):
        chosen = [item for item in signals if asked.lower() == item["type"].lower()]
        if not chosen:
            raise errors.BadValue(f"{where} has no stream of type {asked!r}; it holds {shown}")
    elif asked:
        for name in asked:
            errors.expect_name(name, [item["name"] for item in signals], "stream", where)
        chosen = [item for item in signals if item["name"] in asked]
    else:
        chosen = signals
        if len({item["type"] for item in signals}) > 1:
            raise errors.BadValue(
                f"{where} holds streams of several types: {shown}; say which: streams='EEG', or their names"
            )
    if len({item["name"] for item in chosen}) < len(chosen):
        raise errors.BadValue(
            f"{where} has several streams of one name: {shown}; expected different names: rename them"
        )
    return chosen


def _part(
    item: dict, person: str, zero: float, rate: float | None, unit: str | None, modality: str | None, where: str
) -> Recording:
    x = np.asarray(item["series"], dtype=float).T
    nominal = item["rate"] if item["rate"] > 0 else rate
    x, found, notes = regular(item["times"], x, nominal, f"{where}, stream {item['name']!r}")
    labels = item["channels"] if len(item["channels"]) == len(x) and all(item["channels"]) else None
    labels = labels or [f"channel-{i + 1}" for i in range(len(x))]
    written = [unit] * len(x) if unit is not None else item["units"] if len(item["units"]) == len(x) else ["1"] * len(x)
    pairs = [si(word) for word in written]
    main = pairs[0][1]
    others = [f"{label} {word}" for label, (_, word) in zip(labels, pairs) if word != main]
    kinds = tuple(map(names.kind, labels))
    return Recording(
        (x * np.array([factor for factor, _ in pairs])[:, None])[None],
        rate=found,
        people=(person,),
        channels=tuple(labels),
        modality=modality or MODALITIES.get(item["type"].lower()) or names.modality(kinds),
        unit=main,
        kinds=kinds if any(kinds) else (),
        start=float(item["times"][0] - zero),
        notes=(*notes, *([f"other units than {main}: {', '.join(others)}"] if others else [])),
        source=where,
    )
