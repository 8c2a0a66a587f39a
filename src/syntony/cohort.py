"""Cohorts: many lives in parallel, every one saved when it ends, so that a run that is killed goes on where it was."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from . import errors
from .course import Course
from .engine.checkpoint import fingerprint, replaced
from .engine.run import Clock
from .live import live
from .person import Bond
from .result import record


@dataclass(frozen=True, eq=False)
class Case:
    """One life of a cohort: who, with which bonds, through which course.

    Parameters
    ----------
    name : str
        Unique in its cohort.
    people, bonds, course :
        As in `sy.live`.
    options : mapping
        Further arguments of `sy.live`.
    facts : mapping
        What is known of the case (arm, therapist, alliance ...); columns of the table.
    """

    name: str
    people: Sequence[Any]
    course: Course
    bonds: Sequence[Bond] = ()
    options: Mapping[str, Any] = field(default_factory=dict)
    facts: Mapping[str, Any] = field(default_factory=dict)

    def key(self, read: Callable[..., Any]) -> str:
        """A hash of everything that the life and what is read of it depend on."""
        told = {"people": list(self.people), "course": self.course, "bonds": list(self.bonds), "options": self.options}
        return fingerprint({**told, "read": read, "version": record()["syntony"]})


def cohort(
    cases: Sequence[Case],
    read: Callable[[Any], Mapping[str, float]],
    folder: str | Path,
    *,
    workers: int | None = None,
    progress: bool | None = None,
) -> Any:
    """Let every case live, and read numbers from its life.

    Parameters
    ----------
    cases : sequence of Case
    read : function of a life -> {name: number}
        At the top level of a module, so that it can be sent to other processes.
    folder : path
        Where every case is saved as soon as it ends; cases that are there already, unchanged, are not lived again.
    workers : int, optional
        Processes; all cores if not given.
    progress : bool, optional
        A line on the terminal; if not given, when there is one.

    Returns
    -------
    pandas DataFrame
        One row per case: name, outcome, facts, what was read. A life that ended early says how in `outcome`.

    Examples
    --------
    >>> import tempfile
    >>> from syntony.person import Person
    >>> from syntony.units import week
    >>> cases = [Case(name, [Person(name)], Course(end=1 * week)) for name in ("one", "other")]
    >>> table = cohort(cases, at_the_end, tempfile.mkdtemp(), workers=1, progress=False)
    >>> list(table.name), bool((table.outcome == "complete").all())
    (['one', 'other'], True)
    """
    import pandas as pd

    for case in cases:
        if not isinstance(case, Case):
            raise errors.BadValue(f"a case is {type(case).__name__}; give Case(name, people, course)")
    names = [case.name for case in cases]
    if not names or len(set(names)) < len(names):
        raise errors.BadValue(
            f"{len(names)} cases with {len(set(names))} names were given; expected at least one, each with its own name"
        )
    workers = os.cpu_count() or 1 if workers is None else int(errors.expect_number(workers, "workers", low=1))
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    rows = {case.name: known for case in cases if (known := _known(folder, case, read)) is not None}
    left = [case for case in cases if case.name not in rows]
    clock = Clock("cohort", progress)
    try:
        for case, row in _lived(left, read, folder, min(workers, max(len(left), 1))):
            rows[case.name] = row
            clock(len(rows) / len(cases))
    finally:
        clock.close()
    return pd.DataFrame(
        [{"name": c.name, "outcome": rows[c.name]["outcome"], **c.facts, **rows[c.name]["read"]} for c in cases]
    )


def at_the_end(life: Any) -> dict[str, float]:
    """What a life leaves in its first person: every array (person, time) at its first and last sample."""
    found = {}
    for name in life:
        if life[name].dims == ("person", "time"):
            values = life[name].values[0]
            found |= {f"{name} before": float(values[0]), f"{name} after": float(values[-1])}
    return found


def _lived(cases: Sequence[Case], read: Callable, folder: Path, workers: int):
    if workers == 1:
        for case in cases:
            yield case, _one(case, read, folder)
        return
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        asked = {pool.submit(_one, case, read, folder): case for case in cases}
        for done in as_completed(asked):
            yield asked[done], done.result()


def _one(case: Case, read: Callable[[Any], Mapping[str, float]], folder: Path) -> dict[str, Any]:
    """Live one case and save what was read of it."""
    try:
        life = live(list(case.people), course=case.course, bonds=case.bonds, **{"progress": False, **case.options})
        row = {"outcome": life.provenance["outcome"], "read": dict(read(life))}
    except errors.SyntonyError as error:
        row = {"outcome": f"failed: {error}", "read": {}}
    text = json.dumps({"key": case.key(read), **row}).encode()
    replaced(_path(folder, case), lambda file: file.write(text))
    return row


def _path(folder: Path, case: Case) -> Path:
    return folder / f"{hashlib.sha256(case.name.encode()).hexdigest()[:20]}.json"


def _known(folder: Path, case: Case, read: Callable[..., Any]) -> dict[str, Any] | None:
    """What was saved of a case, if it is the same case."""
    try:
        row = json.loads(_path(folder, case).read_text())
    except (OSError, ValueError):
        return None
    return row if isinstance(row, dict) and row.get("key") == case.key(read) else None
