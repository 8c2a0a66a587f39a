"""Motion-energy text: one column of changed pixels per person, no times (Motion Energy Analysis, rMEA)."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from .. import errors
from ..recording import Recording
from . import names
from .border import filled
from .text import table

RATE = 25.0  # Hz, video frames of the PAL standard


def read_motion(path: str | Path, *, rate: float | None = None, people: tuple[str, ...] = ()) -> Recording:
    """Motion energy, one column per person, in arbitrary units.

    Without `rate`, 25 frames per second are taken, and the notes say so. A header names the people; `people` names
    them where there is none.
    """
    path = filled(path)
    content = table(path)
    found = (
        list(content.names)
        if all(content.names)
        else list(people) or [f"person-{i + 1}" for i in range(len(content.names))]
    )
    energy = np.stack(list(content.numbers.values()))
    if (energy < 0).any():
        column, row = np.argwhere(energy < 0)[0]
        raise errors.BadValue(
            f"{path.name}, column {column + 1} ({found[column]}), sample {row + 1} is {energy[column, row]:g}; "
            "expected motion energy of at least 0: use format='table' for other signals"
        )
    notes = [] if rate is not None else [f"rate {RATE:g} Hz assumed: the file does not say it (rate= changes it)"]
    return Recording(
        energy[:, None, :],
        rate=RATE if rate is None else rate,
        people=tuple(found),
        channels=("motion energy",),
        modality="motion",
        roles=names.roles(found),
        kinds=("motion energy",),
        notes=(*content.notes, *notes),
        source=path.name,
    )


def is_motion(path: Path) -> bool:
    """Whether a text file has a header of people's names and nothing else."""
    try:
        with path.open(encoding="utf-8-sig") as file:
            words = file.readline().replace('"', " ").replace("'", " ").replace(";", " ").replace(",", " ").split()
    except (OSError, UnicodeDecodeError):
        return False
    return len(words) > 1 and all(word.lower() in names.ROLES for word in words)
