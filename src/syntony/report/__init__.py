"""Reports: results, tables or sections of your own in one HTML file without outside requests."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from .. import errors
from ..brain import Brain
from ..recording import Recording, Study
from ..result import Result, record
from .sections import Listing, Picture, Section, Table

__all__ = ["Listing", "Picture", "Section", "Table", "report"]


def report(
    what: Any,
    path: str | Path = "report.html",
    *,
    title: str | None = None,
    people: Brain | Sequence[Brain] | None = None,
    recordings: Recording | Study | None = None,
) -> Path:
    """Write one self-contained HTML file: no server, no network, opens by double click, prints.

    Parameters
    ----------
    what : Result, pandas DataFrame, Section or sequence of Section
        A run, a table of `sy.measure` (or any other), or parts of your own.
    path : path
        Where to write, ending with .html.
    title : str, optional
        Heading of the page.
    people : Brain or sequence of Brain, optional
        The brains of a Result, for their measured connectivity and systems. Default: the brain that ships, where the
        regions are its own.
    recordings : Recording or Study, optional
        What a table of `sy.measure` was made from; adds links, lags, signals and the quality of every channel.

    Returns
    -------
    Path
        The file that was written.

    Examples
    --------
    >>> import tempfile, pathlib
    >>> folder = pathlib.Path(tempfile.mkdtemp())
    >>> report(Section("What was asked", "Do two people move together?"), folder / "report.html").name
    'report.html'
    """
    from .words import words
    from .writing import expect_path, write

    path = expect_path(path)
    if title is not None and not (isinstance(title, str) and title.strip()):
        raise errors.BadValue(f"title is {title!r}; expected a text that is not empty")
    if isinstance(what, Result):
        people = [people] if isinstance(people, Brain) else people
        if what.provenance.get("verb") == "live":
            from .of_life import life_sections

            return write(title or words("life")["title"], life_sections(what, people), path)
        from .of_result import result_sections

        return write(title or words("result")["title"], result_sections(what, people), path)
    if hasattr(what, "to_csv") and hasattr(what, "columns") and what.attrs.get("verb") == "measure":
        from .of_measurement import measurement_sections, names

        heading = words("measurement")["title"].replace("$names", names(what))
        return write(title or heading, measurement_sections(what, recordings), path)
    if recordings is not None:
        raise errors.BadValue("recordings belong to a table of sy.measure; leave them out for anything else")
    if hasattr(what, "to_csv") and hasattr(what, "columns"):
        return write(title or words("table")["title"], _table_sections(what), path)
    parts = [what] if isinstance(what, Section) else list(what) if isinstance(what, Sequence) else []
    if isinstance(what, str) or not parts or not all(isinstance(part, Section) for part in parts):
        raise errors.BadValue(
            f"a report was asked of {type(what).__name__}; expected a Result, a pandas DataFrame, or sections: "
            "report.Section(title, text, parts)"
        )
    return write(title or parts[0].title, parts, path)


def _table_sections(frame: Any) -> list[Section]:
    from .facts import provenance_table
    from .words import words

    if len(frame) == 0:
        raise errors.BadValue("the table has no rows; expected at least one measure")
    text = words("table")
    made = text["provenance"]
    return [
        Section(
            text["measures"]["title"],
            tuple(text["measures"]["text"]),
            (Table(frame, text["measures"]["table"], text["measures"]["words"]),),
        ),
        Section(text["limits"]["title"], tuple(text["limits"]["text"])),
        Section(made["title"], (), (Table(provenance_table(record()), made["table"], made["words"]),)),
    ]
