"""Folders: files of single people make one dyad or group, files or sub-folders with several people make a study."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from .. import errors
from ..recording import Recording, Study
from . import names

HOLDS = ("auto", "people", "dyads")
TALK = ("readme", "license", "licence", "changes", "changelog", "citation", "notes")  # text that is no recording
BESIDE = (
    ".json",
    ".eeg",
    ".vmrk",
    ".fdt",
    ".dat",
    ".wl1",
    ".wl2",
    ".inf",
    ".set",
    ".tpl",
    ".evt",
    ".avg",
    ".md",
    ".hdr",
)

Reader = Callable[[Path], Recording]
Joiner = Callable[[Sequence[Recording], Sequence[Path], str], Recording]


def read_folder(
    path: Path,
    read_one: Reader,
    join: Joiner,
    readable: Callable[[Path], bool],
    *,
    holds: str = "auto",
    pattern: str = "",
) -> Recording | Study:
    """A recording or a study from a folder.

    `holds` says what its files or sub-folders are: 'people' of one dyad or group, or 'dyads'; 'auto' tells by the
    number of people in each. `pattern` is a regular expression with the groups (?P<dyad>…) and (?P<person>…) for
    folders where the names of the files say who belongs together.
    """
    errors.expect_choice(holds, HOLDS, "holds")
    if pattern:
        return _by_pattern(path, read_one, join, readable, pattern)
    files, folders, others = _entries(path, readable)
    if files and folders:
        raise errors.BadValue(
            f"{path.name} holds both recordings ({files[0].name}) and folders with recordings ({folders[0].name}); "
            "expected one or the other: name the one you mean"
        )
    if not files and not folders:
        raise errors.BadValue(
            f"{path.name} holds no recording that can be read; it holds {', '.join(others) or 'nothing'}"
        )
    items = files or folders
    found: list[Recording | Study] = (
        [read_one(item) for item in files]
        if files
        else [read_folder(item, read_one, join, readable) for item in folders]
    )
    left = (f"files that are no recordings, not read: {', '.join(others)}",) if others else ()
    result = _together(path, items, found, join, holds)
    if isinstance(result, Recording):
        return result.noting(*left)
    return Study(result.name, result.recordings, (*result.notes, *left))


def _together(
    path: Path, items: Sequence[Path], found: Sequence[Recording | Study], join: Joiner, holds: str
) -> Recording | Study:
    single = [isinstance(item, Recording) and item.n_people == 1 for item in found]
    if len(found) == 1 and holds == "auto":
        return found[0] if isinstance(found[0], Study) else found[0].replace(name=found[0].name or path.name)
    if holds == "people" or (holds == "auto" and all(single)):
        joined = join([item for item in found if isinstance(item, Recording)], items, path.name)
        kind = "files" if items[0].is_file() else "folders"
        return (
            joined.noting(f"{len(items)} {kind} of one person each taken as people who were together")
            if holds == "auto"
            else joined
        )
    if holds == "auto" and any(single):
        lone = items[single.index(True)].name
        raise errors.BadValue(
            f"{path.name}: {lone} holds one person, {items[single.index(False)].name} several; is someone missing in {lone}? "
            "Expected one person in each (a dyad) or several in each (a study)"
        )
    recordings: list[Recording] = []
    for item, where in zip(found, items):
        inner = item.recordings if isinstance(item, Study) else (item,)
        prefix = names.stem(where) if where.is_file() else where.name
        several = len(inner) > 1
        recordings += [one.replace(name=f"{prefix}_{one.name}" if several else prefix) for one in inner]
    return Study(path.name, tuple(recordings))


def _entries(path: Path, readable: Callable[[Path], bool]) -> tuple[list[Path], list[Path], list[str]]:
    """Recordings, folders with recordings, and the names of other files."""
    files, folders, others = [], [], []
    for item in sorted(path.iterdir()):
        if item.name.startswith((".", "_")):
            continue
        if readable(item) and not item.name.lower().startswith(TALK):
            files.append(item)
        elif item.is_dir():
            if any(readable(inner) for inner in item.rglob("*")):
                folders.append(item)
        elif item.suffix.lower() not in BESIDE:
            others.append(item.name)
    return files, folders, others


def _by_pattern(
    path: Path, read_one: Reader, join: Joiner, readable: Callable[[Path], bool], pattern: str
) -> Recording | Study:
    try:
        rule = re.compile(pattern)
    except re.error as error:
        raise errors.BadValue(f"pattern {pattern!r} is no regular expression ({error}); correct it") from error
    if not {"dyad", "person"} <= set(rule.groupindex):
        raise errors.BadValue(f"pattern {pattern!r} names no dyad or person; expected (?P<dyad>…) and (?P<person>…)")
    files = [item for item in sorted(path.rglob("*")) if readable(item)]
    matches = [(item, rule.search(item.relative_to(path).as_posix())) for item in files]
    groups: dict[str, dict[str, Path]] = {}
    for item, found in matches:
        if found:
            group = groups.setdefault(found["dyad"], {})
            if found["person"] in group:
                raise errors.BadValue(
                    f"{path.name}: {item.name} and {group[found['person']].name} are both {found['person']!r} of {found['dyad']!r}"
                )
            group[found["person"]] = item
    sizes = {dyad: len(group) for dyad, group in groups.items()}
    if not groups or len(set(sizes.values())) > 1:
        shown = ", ".join(f"{dyad}: {size}" for dyad, size in sizes.items()) or "nothing"
        raise errors.BadValue(
            f"{path.name}: people per dyad by the pattern are {shown}; expected the same number in each"
        )
    recordings = []
    for dyad, group in groups.items():
        parts = [read_one(item).replace(people=(person,)) for person, item in group.items()]
        recordings.append(join(parts, list(group.values()), dyad))
    left = [item.name for item, found in matches if not found]
    notes = (f"files that the pattern does not fit, not read: {', '.join(left)}",) if left else ()
    return Study(path.name, tuple(recordings), notes) if len(recordings) > 1 else recordings[0].noting(*notes)
