"""BIDS folders: people of one session as one dyad or group, aligned by the acquisition times of scans.tsv.

BIDS has no unit for people measured together. Who belongs together comes from `dyads=`, from dyads.tsv, or from a column
dyad_id of participants.tsv; two people alone are a dyad. That they were measured at the same time is never assumed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np

from .. import errors
from ..recording import Recording, Study
from .text import read_text

SUFFIXES = {
    "eeg": "eeg", "nirs": "fnirs", "motion": "motion", "physio": "physio", "bold": "fmri", "timeseries": "fmri",
    "beh": "behaviour",
}  # fmt: skip
ENTITY = re.compile(r"(sub|ses|task|acq|run|recording|desc)-([^_/.]+)")
GROUPING = ("dyad_id", "group_id", "pair_id", "dyad", "group")
INCOMPLETE = ("refuse", "skip")


@dataclass(frozen=True)
class Scan:
    """One data file."""

    path: Path
    person: str
    datatype: str
    session: str
    occasion: str  # everything that tells apart recordings of one person: session, task, run …


def is_bids(path: Path) -> bool:
    """Whether a folder has people's folders, as BIDS has them."""
    return path.is_dir() and any(item.is_dir() for item in path.glob("sub-*"))


def read_bids(
    path: Path,
    read_one: Callable[[Path], Recording],
    join: Callable[..., Recording],
    readable: Callable[[Path], bool],
    *,
    dyads: Mapping[str, Sequence[str]] | None = None,
    datatype: str = "",
    session: str = "",
    task: str = "",
    simultaneous: bool = False,
    incomplete: str = "refuse",
) -> Recording | Study:
    """A recording or a study from a BIDS folder.

    `dyads` maps the name of a dyad or group to its people ('sub-01' or '01'). `datatype` ('eeg', 'nirs' …), `session`
    and `task` choose among several. `simultaneous=True` says that files without acquisition times began together.
    `incomplete='skip'` leaves out occasions on which someone of the dyad is missing, and says so.
    """
    errors.expect_choice(incomplete, INCOMPLETE, "incomplete")
    errors.expect_choice(simultaneous, (True, False), "simultaneous")
    scans = _scans(path, readable, {"ses": session, "task": task})
    kinds = sorted({scan.datatype for scan in scans})
    if datatype:
        errors.expect_name(datatype, kinds, "datatype", path.name)
        scans = [scan for scan in scans if scan.datatype == datatype]
    elif len(kinds) > 1:
        raise errors.BadValue(f"{path.name} holds {' and '.join(kinds)}; choose one: datatype={kinds[0]!r}")
    members, roles, offsets = _members(path, sorted({scan.person for scan in scans}), dyads)
    done, skipped = [], []
    for dyad, people in members.items():
        for occasion in dict.fromkeys(scan.occasion for scan in scans if scan.person in people):
            found = {scan.person: scan for scan in scans if scan.occasion == occasion}
            absent = [person for person in people if person not in found]
            if absent and incomplete == "refuse":
                raise errors.BadValue(
                    f"{path.name}: {', '.join(absent)} of {dyad!r} has no recording of {occasion or 'this session'}; "
                    "expected everyone: incomplete='skip' leaves such occasions out"
                )
            if absent:
                skipped.append(f"left out {dyad} {occasion}: no recording of {', '.join(absent)}")
                continue
            name = "_".join(filter(None, [dyad, occasion]))
            done.append(_joined(path, name, [found[p] for p in people], roles, offsets, simultaneous, read_one, join))
    if not done:
        raise errors.BadValue(
            f"{path.name}: on no occasion is everyone of a dyad recorded; check the sessions of its people"
        )
    return Study(path.name, tuple(done), tuple(skipped)) if len(done) > 1 else done[0].noting(*skipped)


def _scans(root: Path, readable: Callable[[Path], bool], wanted: Mapping[str, str]) -> list[Scan]:
    scans = []
    for path in sorted(root.glob("sub-*/**/*")):
        suffix = re.split(r"[._]", re.sub(r"\.(nii|tsv)?\.?(gz)?$", "", path.name))
        datatype = next((word for word in reversed(suffix) if word in SUFFIXES), "")
        if not datatype or not readable(path) or f"_{datatype}." not in path.name:
            continue
        entities = dict(ENTITY.findall(path.name))
        if any(value and entities.get(key) != value.removeprefix(f"{key}-") for key, value in wanted.items()):
            continue
        occasion = "_".join(f"{key}-{value}" for key, value in entities.items() if key != "sub")
        scans.append(Scan(path, f"sub-{entities.get('sub', '')}", datatype, entities.get("ses", ""), occasion))
    if not scans:
        asked = ", ".join(f"{key} {value}" for key, value in wanted.items() if value)
        raise errors.BadValue(
            f"{root.name} has no recording{' of ' + asked if asked else ''}; expected files such as sub-01_task-x_eeg.edf"
        )
    return scans


def _members(
    root: Path, people: Sequence[str], given: Mapping[str, Sequence[str]] | None
) -> tuple[dict[str, list[str]], dict[str, str], dict[tuple[str, str], float]]:
    """Dyad -> people, person -> role, (person, session) -> offset in s."""
    participants = rows(root / "participants.tsv")
    roles = {
        _sub(row.get("participant_id", "")): row["role"] for row in participants if row.get("role", "n/a") != "n/a"
    }
    if given is not None:
        members = {str(dyad): [_sub(person) for person in group] for dyad, group in given.items()}
        for person in [person for group in members.values() for person in group]:
            errors.expect_name(person, people, "person", root.name)
        return members, roles, {}
    listed = rows(root / "dyads.tsv")
    table = listed or participants
    column = next((name for name in GROUPING if table and name in table[0]), None)
    if column is None:
        if len(people) == 2:
            return {"+".join(people): list(people)}, roles, {}
        raise errors.BadValue(
            f"{root.name} has {len(people)} people and does not say who belongs together; add a column dyad_id to "
            "participants.tsv, or give dyads={'dyad-1': ['sub-01', 'sub-02'], …}"
        )
    members = {}
    for row in table:
        person = _sub(row.get("participant_id", ""))
        if row[column] != "n/a" and person in people and person not in members.setdefault(row[column], []):
            members[row[column]].append(person)
    members = {dyad: group for dyad, group in members.items() if group}
    offsets = {
        (_sub(r["participant_id"]), r.get("session_id", "").removeprefix("ses-")): r for r in listed if "offset_s" in r
    }
    roles |= {_sub(row["participant_id"]): row["role"] for row in listed if row.get("role", "n/a") != "n/a"}
    return (
        members,
        roles,
        {key: _seconds(row["offset_s"], "dyads.tsv") for key, row in offsets.items() if row["offset_s"] != "n/a"},
    )


def _joined(
    root: Path,
    name: str,
    scans: Sequence[Scan],
    roles: Mapping[str, str],
    offsets: Mapping[tuple[str, str], float],
    simultaneous: bool,
    read_one: Callable[[Path], Recording],
    join: Callable[..., Recording],
) -> Recording:
    times = [offsets.get((scan.person, scan.session), _acquired(root, scan)) for scan in scans]
    if len(scans) > 1 and not simultaneous and any(time is None for time in times):
        lost = scans[times.index(None)]
        raise errors.BadValue(
            f"{lost.path.name} has no acq_time in a scans.tsv; expected one for each person of {name!r}: add it, "
            "or say simultaneous=True if all recordings began together"
        )
    parts = []
    for scan, time in zip(scans, times):
        part = _without_bad(read_one(scan.path), scan)
        if part.n_people != 1:
            raise errors.BadValue(f"{scan.path.name} holds {part.n_people} people; expected {scan.person} alone")
        role = (roles[scan.person],) if scan.person in roles else ()
        parts.append(
            part.replace(
                people=(scan.person,), roles=role, when=None if simultaneous else time, modality=SUFFIXES[scan.datatype]
            )
        )
    return join(parts, [scan.path for scan in scans], name, align="start" if simultaneous else "auto")


def _acquired(root: Path, scan: Scan) -> float | None:
    """Acquisition time of a file in s since 1970, from the scans.tsv of its person (and session)."""
    folder = scan.path.parent.parent
    for listing in sorted(folder.glob("*_scans.tsv")):
        for row in rows(listing):
            if row.get("filename", "").split("/")[-1] == scan.path.name and row.get("acq_time", "n/a") not in (
                "n/a",
                "",
            ):
                try:
                    time = datetime.fromisoformat(row["acq_time"].replace("Z", "+00:00"))
                except ValueError as error:
                    raise errors.BadValue(
                        f"{listing.name}: acq_time of {scan.path.name} is {row['acq_time']!r}; expected YYYY-MM-DDThh:mm:ss"
                    ) from error
                return (time if time.tzinfo else time.replace(tzinfo=UTC)).timestamp()
    return None


def _without_bad(part: Recording, scan: Scan) -> Recording:
    """Channels whose status in channels.tsv is bad become missing."""
    listing = scan.path.with_name(re.sub(rf"_{scan.datatype}\..*$", "_channels.tsv", scan.path.name))
    bad = {row.get("name") for row in rows(listing) if row.get("status", "").lower() == "bad"}
    hit = [i for i, channel in enumerate(part.channels) if channel in bad]
    if not hit:
        return part
    signals = np.array(part.signals)
    signals[..., hit, :] = np.nan
    return part.replace(signals=signals).noting(
        f"bad in channels.tsv, set to missing: {', '.join(part.channels[i] for i in hit)}"
    )


def rows(path: Path) -> list[dict[str, str]]:
    """The rows of a table of words; nothing without the file."""
    if not path.is_file():
        return []
    lines = [line.split("\t") for line in read_text(path).splitlines() if line.strip()]
    for number, line in enumerate(lines, 1):
        if len(line) != len(lines[0]):
            raise errors.BadShape(
                f"{path.name}, line {number} has {len(line)} columns, the first line has {len(lines[0])}; expected tabs between them"
            )
    return [dict(zip((name.strip() for name in lines[0]), (cell.strip() for cell in line))) for line in lines[1:]]


def _sub(person: Any) -> str:
    return "sub-" + str(person).removeprefix("sub-")


def _seconds(cell: str, where: str) -> float:
    return errors.expect_number(cell, f"offset_s in {where}", unit="s")
