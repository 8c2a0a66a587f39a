"""Where a report is written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from .. import errors
from .page import page
from .sections import Section


def expect_path(path: str | Path) -> Path:
    """The path of an HTML file."""
    if not isinstance(path, (str, Path)):
        raise errors.BadValue(f"path of the report is {path!r}; expected a file name such as 'report.html'")
    path = Path(path)
    if path.suffix.lower() not in (".html", ".htm"):
        raise errors.BadValue(f"{str(path)!r} has suffix {path.suffix!r}; a report is written as '.html'")
    return path


def write(title: str, sections: Sequence[Section], path: Path) -> Path:
    """Write the sections to one file."""
    text = page(title, sections)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path
