"""Recordings: one reader per file format, each returning a Recording; folders become dyads and studies."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from .. import errors
from ..recording import Recording, Study
from . import names
from .align import together
from .arrays import read_mat, read_npy, read_npz
from .bids import is_bids, read_bids
from .border import filled
from .eeg import read_eeg, standard_positions
from .folder import read_folder
from .homer import read_homer
from .motion import is_motion, read_motion
from .nifti import read_nifti
from .relmat import save_relmat
from .snirf import read_snirf
from .store import read_store, read_tidy, save
from .table import read_table
from .units import expect_plausible
from .xdf import read_xdf

READERS = {  # how a path ends, or the word for format= -> reader; the longest ending that fits is taken
    ".bdf": read_eeg,
    ".csv": read_table,
    ".edf": read_eeg,
    ".fif": read_eeg,
    ".gdf": read_eeg,
    ".hdr": read_snirf,
    ".mat": read_mat,
    ".nc": read_store,
    ".nii": read_nifti,
    ".nii.gz": read_nifti,
    ".nirs": read_homer,
    ".npy": read_npy,
    ".npz": read_npz,
    ".set": read_eeg,
    ".snirf": read_snirf,
    ".tsv": read_table,
    ".tsv.gz": read_table,
    ".txt": read_table,
    ".vhdr": read_eeg,
    ".xdf": read_xdf,
    ".zarr": read_store,
    "motion": read_motion,
}
NIRX = (".wl1", ".wl2")  # beside the .hdr file of a NIRx device
NIRX_PARTS = ("_probeinfo.mat", "_config.txt")
UNNAMED = "person-1"  # what readers call the person of a file that does not name anyone


def read(
    path: str | Path | Sequence[str | Path],
    *,
    people: Sequence[str] | Mapping[str, str] = (),
    roles: Sequence[str] | Mapping[str, str] = (),
    name: str = "",
    format: str = "",
    align: str = "auto",
    resample: float | None = None,
    lengths: str = "auto",
    **options: Any,
) -> Recording | Study:
    """A recording or a study from a file, several files, or a folder.

    Parameters
    ----------
    path : str, Path or list of these
        A file (how it ends tells the format), a list of files of people who were together, or a folder: files or
        sub-folders with one person each make one recording, with several people each a study; BIDS is recognised.
    people, roles : sequence of str, or mapping from the name read to the name or role, optional
        Names and roles ('therapist', 'client' …) of the people, in the order read.
    name : str, optional
        Name of the recording or study; default that of the file or folder.
    format : str, optional
        A key of READERS, where the ending misleads: '.csv', 'motion' …
    align, resample, lengths : optional
        How people in several files are put on one clock, see `recordings.align.together`.
    **options
        Of the format's reader, such as rate, unit, modality, columns, atlas, quantity; for folders `holds` and
        `pattern`; for BIDS `dyads`, `datatype`, `session`, `task`, `simultaneous`, `incomplete`.

    Returns
    -------
    Recording (one dyad or group) or Study (several)

    Notes
    -----
    What was changed, assumed, found flat or left out stands in `notes`. Missing data are NaN. Nothing is filtered.

    Examples
    --------
    >>> import tempfile, pathlib
    >>> file = pathlib.Path(tempfile.mkdtemp()) / "intake.txt"
    >>> _ = file.write_text("pat th\\n0 3\\n1 2\\n5 0\\n")
    >>> r = read(file)
    >>> r
    <Recording 'intake': motion, 2 people, 1 channel, 0.12 s at 25 Hz>
    >>> r.roles, r.notes
    (('patient', 'therapist'), ('rate 25 Hz assumed: the file does not say it (rate= changes it)',))
    """
    several = not isinstance(path, (str, Path))
    paths = [filled(item) for item in path] if several else [filled(path)]  # type: ignore[arg-type]
    if not paths:
        raise errors.BadValue("path is an empty list; give at least one file")
    joining = {"align": align, "resample": resample, "lengths": lengths}
    join = partial(_join, joining)
    found: Recording | Study
    if several:
        parts = [_read_file(item, format, options) for item in paths]
        found = join(parts, paths, name or "+".join(names.distinct(paths))) if len(parts) > 1 else parts[0]
    elif paths[0].is_file() or _readable(paths[0]):
        found = _read_file(paths[0], format, options)
        found = found.resampled(resample) if resample is not None else found
    else:
        found = _read_folder(paths[0], join, options)
    default = names.stem(paths[0]) if paths[0].is_file() or _readable(paths[0]) else paths[0].name
    return _finished(found, people, roles, name, default, str(paths[0]))


def _read_file(path: Path, format: str, options: Mapping[str, Any]) -> Recording:
    if format:
        reader: Callable[..., Recording] = READERS[errors.expect_name(format, READERS, "format", "read")]
    else:
        reader = READERS[_ending(path)]
    if path.name.lower().endswith(".tsv") and not options and (saved := read_tidy(path)) is not None:
        return saved
    if reader is read_table and not format and set(options) <= set(_options(read_motion)) and is_motion(path):
        reader = read_motion
    for option in options:
        errors.expect_name(option, _options(reader), "option", f"the reader of {path.name!r}")
    return reader(path, **options)


def _read_folder(path: Path, join: Callable[..., Recording], options: Mapping[str, Any]) -> Recording | Study:
    reader: Callable[..., Recording | Study] = read_bids if is_bids(path) else read_folder
    own = {key: value for key, value in options.items() if key in _options(reader)}
    rest = {key: value for key, value in options.items() if key not in own}
    known = [option for one in {read_table, *READERS.values()} for option in _options(one)]
    for option in rest:
        errors.expect_name(option, [*known, *_options(reader)], "option", f"the reader of folder {path.name!r}")
    return reader(path, lambda file: _read_file(file, "", rest), join, _readable, **own)


def _join(
    joining: Mapping[str, Any], parts: Sequence[Recording], paths: Sequence[Path], name: str, **more: Any
) -> Recording:
    """One recording from the files of several people, who are called by their files where these do not name them."""
    short = names.distinct(paths)
    called = [
        part.replace(people=(label,), roles=part.roles or names.roles([label])) if part.people == (UNNAMED,) else part
        for part, label in zip(parts, short)
    ]
    how = {**joining, **{key: value for key, value in more.items() if joining[key] == "auto"}}
    return together([expect_plausible(part, path.name) for part, path in zip(called, paths)], name=name, **how)


def _readable(path: Path) -> bool:
    if path.is_dir():
        return path.suffix.lower() == ".zarr"
    if path.suffix.lower() == ".set":  # the settings of a NIRx device end like an EEGLAB file
        return not path.with_suffix(".hdr").exists()
    if path.suffix.lower() == ".hdr":
        return all(path.with_suffix(end).exists() for end in NIRX)
    return _ending(path, strict=False) != "" and not path.name.lower().endswith(NIRX_PARTS)


def _ending(path: Path, strict: bool = True) -> str:
    fitting = [ending for ending in READERS if ending[0] == "." and path.name.lower().endswith(ending)]
    if not fitting and strict:
        allowed = ", ".join(ending for ending in READERS if ending[0] == ".")
        raise errors.BadValue(f"{path.name!r} is of no known format; allowed are a folder or {allowed}")
    return max(fitting, key=len, default="")


def _options(reader: Callable) -> list[str]:
    return [item.name for item in inspect.signature(reader).parameters.values() if item.kind is item.KEYWORD_ONLY]


def _finished(
    found: Recording | Study, people: Any, roles: Any, name: str, default: str, where: str
) -> Recording | Study:
    if isinstance(found, Study):
        done = tuple(_checked(_called(item, people, roles), item.name) for item in found)
        return Study(name or found.name, done, found.notes)
    alone = found.people == (UNNAMED,)
    found = found.replace(people=(default,), roles=found.roles or names.roles([default])) if alone else found
    found = _called(found.replace(name=name or found.name or default), people, roles)
    return _checked(found, found.source or where)


def _called(recording: Recording, people: Any, roles: Any) -> Recording:
    """With the names and roles that the user gives."""
    if isinstance(people, Mapping):
        for old in people:
            errors.expect_name(old, recording.people, "person", f"recording {recording.name!r}")
        people = [people.get(old, old) for old in recording.people]
    recording = recording.replace(people=tuple(people)) if len(people) else recording
    if isinstance(roles, Mapping):
        for who in roles:
            errors.expect_name(who, recording.people, "person", f"recording {recording.name!r}")
        roles = [roles.get(who, "") for who in recording.people]
    return recording.replace(roles=tuple(roles)) if len(roles) else recording


def _checked(recording: Recording, where: str) -> Recording:
    """With notes on channels that do not move and epochs that overlap; implausible units are refused."""
    expect_plausible(recording, where)
    if recording.modality == "eeg" and recording.positions is None:
        recording = recording.replace(positions=standard_positions(recording.channels))
        if recording.positions is not None:
            recording = recording.noting("positions: standard 10-10 system, by the names of the channels")
    quality = recording.quality()
    there = quality["missing"] < 1
    notes = []
    for what, hits in (("flat", quality["flat"] & there), ("dead", quality["dead"] & ~quality["flat"])):
        for person in recording.people:
            channels = quality["channel"][hits & (quality["person"] == person)]
            notes += [f"{person}: {what} channels, kept: {', '.join(channels)}"] if len(channels) else []
    if recording.onsets:
        steps = np.diff(np.sort(recording.onsets))
        close = int((steps < recording.duration * (1 - 1e-6)).sum())
        shown = f"{recording.duration:g} s long, {steps.min():g} s apart" if close else ""
        notes += [f"{close} of {len(steps)} neighbouring epochs overlap ({shown}): they repeat data"] if close else []
    return recording.noting(*notes) if notes else recording


__all__ = ["READERS", "read", "save", "save_relmat", "together"]
