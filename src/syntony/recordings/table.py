"""Text tables: .csv, .tsv, .txt and the .tsv.gz of BIDS; columns are channels, people, or a person's channels."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from .. import errors
from ..recording import Recording
from . import names
from .align import together
from .border import filled, known_rate
from .clock import regular
from .text import Table, sidecar, table
from .units import si

TIMES = {  # name of a column of times, in lower case -> seconds per unit
    "time": 1.0, "t": 1.0, "times": 1.0, "seconds": 1.0, "sec": 1.0, "secs": 1.0, "time_s": 1.0, "time (s)": 1.0,
    "time [s]": 1.0, "timestamp": 1.0, "timestamps": 1.0, "time_ms": 1e-3, "time (ms)": 1e-3, "time [ms]": 1e-3,
    "milliseconds": 1e-3, "ms": 1e-3,
}  # fmt: skip
COUNTERS = ("sample", "samples", "frame", "frames", "index", "")
PERSON = ("person", "participant", "participant_id", "subject", "subject_id", "sub")
EPOCH = ("epoch", "epoch_id", "trial")
UNIT = re.compile(r"(.+?)\s*[\[(]([^\])]+)[\])]")


def read_table(
    path: str | Path,
    *,
    rate: float | None = None,
    unit: str | None = None,
    modality: str | None = None,
    columns: str = "auto",
) -> Recording:
    """A recording from a text table with one row per sample.

    A header names the columns. A column of times ('time' in s, 'time_ms') gives the rate; lost samples become NaN. A
    column 'person' (and 'epoch') stacks people below each other. Otherwise `columns` says what the columns are:
    'channels' of one person, 'people' with one channel each, 'person_channel' (A_Fz) or 'channel_person' (Fz_A);
    'auto' decides by the names and says so in the notes. Units in headers (`EDA [uS]`) become SI. A .json of the same
    name may give SamplingFrequency, StartTime, Columns and units, as BIDS has it. Empty cells, n/a and nan are missing.
    """
    path = filled(path)
    about = sidecar(path)
    bare = "Columns" in about and path.name.lower().endswith(".gz")
    content = table(path, PERSON, header=False if bare else None)
    if bare:
        content.names = _expected_columns(about["Columns"], content)
    rate = about.get("SamplingFrequency") if rate is None else rate
    options: dict[str, Any] = {"rate": rate, "unit": unit, "modality": modality, "about": about}
    if not content.texts:
        recording = _block(content, slice(None), columns=columns, **options)
    else:
        who = np.array(next(iter(content.texts.values())))
        blocks = [_block(content, who == person, columns="channels", **options) for person in dict.fromkeys(who)]
        parts = [block.replace(people=(person,)) for block, person in zip(blocks, dict.fromkeys(who))]
        recording = together(parts, where=path.name) if len(parts) > 1 else parts[0]
    facts = {key: tuple(about[key]) for key in ("roles",) if key in about}
    return recording.replace(source=path.name, notes=(*content.notes, *recording.notes), **facts)


def _block(
    content: Table,
    rows: Any,
    *,
    rate: Any,
    unit: str | None,
    modality: str | None,
    about: Mapping[str, Any],
    columns: str,
) -> Recording:
    """The rows of one person, or all of a wide table."""
    lower = {i: name.lower() for i, name in enumerate(content.names)}
    clock = next((i for i, name in lower.items() if name in TIMES), None)
    trial = next((i for i, name in lower.items() if name in EPOCH), None)
    values = [i for i in content.numbers if i not in (clock, trial)]
    values = [i for i in values if not _counts(lower[i], content.numbers[i]) or len(values) == 1]
    if not values:
        raise errors.BadValue(
            f"{content.where} has no column of signals besides {', '.join(content.names)}; expected one"
        )
    x = np.stack([content.numbers[i][rows] for i in values])
    times = None if clock is None else content.numbers[clock][rows] * TIMES[lower[clock]]
    ids = None if trial is None else content.numbers[trial][rows]
    x, rate, start, epochs, notes = _on_clock(x, times, ids, rate, content.where)
    rate = known_rate(rate, content.where, "give rate= (Hz), or a column 'time' in seconds")
    start = float(about.get("StartTime", 0.0)) if times is None else start
    labels = [content.names[i] or f"channel-{i + 1}" for i in values]
    facts = {"rate": rate, "start": start, "epochs": epochs, "unit": unit, "modality": modality}
    return _named(x, labels, about, columns, content.where, notes, facts)


def _named(
    x: np.ndarray,
    labels: list[str],
    about: Mapping[str, Any],
    layout: str,
    where: str,
    notes: list[str],
    facts: dict[str, Any],
) -> Recording:
    """Columns (…, column, time) as people and channels, with kinds and units."""
    split = [UNIT.fullmatch(label) for label in labels]
    written = [_unit_of(label, found, about) for label, found in zip(labels, split)]
    labels = [found[1] if found else label for label, found in zip(labels, split)]
    people, channels, index = names.columns(labels, layout, where)
    if layout == "auto" and len(people) > 1:
        notes = [*notes, f"columns read as {len(people)} people ({', '.join(people)}) by their names"]
    scaled, unit, more = _in_si(x, written, facts["unit"], labels)
    kinds = tuple(about.get("kinds") or map(names.kind, channels))
    modality = facts["modality"] or about.get("modality") or names.modality(kinds)
    channels = tuple(channel or "signal" for channel in channels)
    return Recording(
        scaled[..., np.array(index), :],
        **{**facts, "unit": unit, "modality": modality},
        people=tuple(person or "person-1" for person in people),
        channels=channels,
        roles=names.roles(people) if people != ("",) else (),
        kinds=kinds if any(kinds) else (),
        notes=(*notes, *more),
    )


def _in_si(
    x: np.ndarray, written: Sequence[str], given: str | None, labels: Sequence[str]
) -> tuple[np.ndarray, str, list[str]]:
    """Columns in SI units: as the user says, or else as the file says."""
    units = [given] * len(written) if given is not None else list(written)
    pairs = [si(unit) for unit in units]
    factors = np.array([factor for factor, _ in pairs])
    plain = list(dict.fromkeys(unit for _, unit in pairs))
    notes = (
        [f"units: {', '.join(f'{label} {unit}' for label, (_, unit) in zip(labels, pairs))}"] if len(plain) > 1 else []
    )
    return x * factors[:, None], plain[0] if len(plain) == 1 else "mixed", notes


def _unit_of(label: str, found: re.Match | None, about: Mapping[str, Any]) -> str:
    if found:
        return found[2]
    described = about.get(label)
    if isinstance(described, Mapping) and "Units" in described:
        return str(described["Units"])
    return str(about.get("unit", "1"))


def _on_clock(
    x: np.ndarray, times: np.ndarray | None, ids: np.ndarray | None, rate: Any, where: str
) -> tuple[np.ndarray, Any, float, tuple[int, ...], list[str]]:
    """x (column, row) as (column, time) or (epoch, column, time); rate, start, epoch ids, notes."""
    if ids is None:
        if times is None:
            return x, rate, 0.0, (), []
        x, rate, notes = regular(times, x, rate, where)
        return x, rate, float(times[0]), (), notes
    found = list(dict.fromkeys(int(i) for i in ids))
    parts = [x[:, ids == i] for i in found]
    if len({part.shape[-1] for part in parts}) > 1:
        raise errors.BadShape(
            f"{where} has epochs of {sorted({p.shape[-1] for p in parts})} samples; expected equal lengths"
        )
    if times is None:
        return np.stack(parts), rate, 0.0, tuple(found), []
    done = [regular(times[ids == i], part, rate, f"{where}, epoch {i}") for i, part in zip(found, parts)]
    if len({item[0].shape[-1] for item in done}) > 1:
        raise errors.BadShape(f"{where} has epochs with lost samples; expected equal lengths")
    notes = list(dict.fromkeys(note for item in done for note in item[2]))
    return np.stack([item[0] for item in done]), done[0][1], float(times[ids == found[0]][0]), tuple(found), notes


def _counts(name: str, column: np.ndarray) -> bool:
    """Whether a column only counts the rows."""
    return name in COUNTERS and len(column) > 1 and bool(np.all(np.diff(column) == 1))


def _expected_columns(given: Any, content: Table) -> list[str]:
    if not isinstance(given, list) or len(given) != len(content.names):
        raise errors.BadShape(
            f"{content.where} has {len(content.names)} columns, its .json names {given!r}; expected one name per column"
        )
    return list(map(str, given))
