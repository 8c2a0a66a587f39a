"""What a report is made of: sections with words, pictures and tables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, eq=False)
class Picture:
    """A matplotlib figure with its title, what it shows in words, and the numbers behind it.

    `data` is a pandas DataFrame that can be downloaded from the report.
    """

    figure: Any
    title: str
    words: str = ""
    data: Any = None


@dataclass(frozen=True, eq=False)
class Table:
    """A pandas DataFrame with its title and words.

    `help` explains columns in tooltips; `data` is what can be downloaded, if that is more than what is shown; a
    `folded` table opens with a click.
    """

    frame: Any
    title: str
    words: str = ""
    help: Mapping[str, str] = field(default_factory=dict)
    data: Any = None
    folded: bool = False


@dataclass(frozen=True)
class Listing:
    """Text to be copied as it is, such as BibTeX; folded away under its title."""

    title: str
    text: str


@dataclass(frozen=True, eq=False)
class Section:
    """One part of a report.

    Parameters
    ----------
    title : str
    text : str or tuple of str
        Paragraphs in plain words; everything is escaped, so any character may stand in it.
    parts : tuple of Picture, Table and Listing
        In the order in which they appear.

    Examples
    --------
    >>> Section("What was asked", "Do two people move together?").title
    'What was asked'
    """

    title: str
    text: str | tuple[str, ...] = ()
    parts: tuple[Picture | Table | Listing, ...] = ()

    @property
    def paragraphs(self) -> tuple[str, ...]:
        return (self.text,) if isinstance(self.text, str) else tuple(self.text)
