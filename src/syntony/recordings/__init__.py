"""Recordings: one reader per file format, each returning a Recording; folders become dyads and studies."""

from __future__ import annotations

from pathlib import Path

from .. import errors


def read(path: str | Path):
    """A recording or a study from a file or folder."""
    raise errors.BadValue(f"{str(path)!r} is of no known format; no reader exists yet")
