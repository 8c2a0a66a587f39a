"""What every reader asks first: is there a file, and is its rate known."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from .. import errors


def filled(path: str | Path) -> Path:
    """`path`, if there is a file that holds something."""
    path = Path(path)
    if not path.exists():
        raise errors.BadValue(f"there is no file or folder {str(path)!r}; give the path of a recording")
    if path.is_file() and path.stat().st_size == 0:
        raise errors.BadValue(f"{path.name} is empty (0 bytes); expected a recording: copy or export it again")
    return path


def known_rate(rate: Any, where: str, remedy: str) -> float:
    """The rate in Hz that the user or the file gave; an unknown rate is asked for, never guessed."""
    if rate is None:
        raise errors.BadValue(f"{where} does not say its rate; {remedy}")
    return errors.expect_number(rate, f"rate of {where}", low=0, open_low=True, unit="Hz")
