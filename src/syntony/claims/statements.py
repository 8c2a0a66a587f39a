"""Statements as data: statements.toml, read once."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from .. import errors
from ..frozen import frozen

LANGUAGES = {"en": "English", "nl": "Nederlands"}
BASES = {
    "reproduced": {"en": "published values are reproduced", "nl": "gepubliceerde waarden worden nagerekend"},
    "calibrated": {"en": "constants were chosen for it", "nl": "constanten zijn ervoor gekozen"},
    "predicted": {"en": "it follows without having been fitted", "nl": "het volgt zonder dat erop geijkt is"},
    "measured": {"en": "it is measured, on recordings or brains", "nl": "het wordt gemeten, aan opnamen of breinen"},
    "open": {"en": "no claim: not built, or a switch", "nl": "geen bewering: niet gebouwd, of een schakelaar"},
}
ARTICLE = "R. Geuzinge, Specifieke veranderingen in het brein, Tijdschrift Cliëntgerichte Psychotherapie 52 (2014) 1"


@dataclass(frozen=True, eq=False)
class Statement:
    """One statement of the article, in our own words.

    Parameters
    ----------
    name : str
        Such as "C4": chapter and number.
    says, does, now : {language: sentence}
        What the article says, what the model does, what is known now.
    basis : a key of `BASES`
    mechanism : names of what is built
    sources : DOIs, or identifiers of PubMed Central
    tests : node identifiers for pytest
    """

    name: str
    says: Mapping[str, str]
    does: Mapping[str, str]
    now: Mapping[str, str]
    basis: str
    mechanism: tuple[str, ...]
    sources: tuple[str, ...]
    tests: tuple[str, ...]

    @property
    def chapter(self) -> str:
        return self.name[0]

    def told(self, lang: str) -> dict[str, Any]:
        """Everything in one language.

        Examples
        --------
        >>> statements("A4")["A4"].told("nl")["says"]
        'Wat samen vuurt, verbindt zich.'
        """
        sentences = {"says": self.says[lang], "does": self.does[lang], "now": self.now[lang]}
        lists = {"mechanism": self.mechanism, "sources": self.sources, "tests": self.tests}
        return {"name": self.name, **sentences, "basis": self.basis, "stands": BASES[self.basis][lang], **lists}


@dataclass(frozen=True, eq=False)
class Chapter:
    """A chapter with its title {language: words} and statements."""

    name: str
    title: Mapping[str, str]
    statements: tuple[Statement, ...]


@cache
def chapters() -> tuple[Chapter, ...]:
    """All chapters in order.

    Examples
    --------
    >>> [chapter.name for chapter in chapters()]
    ['A', 'B', 'C', 'D', 'E', 'F', 'G']
    """
    told = tomllib.loads((Path(__file__).parent / "statements.toml").read_text(encoding="utf-8"))
    titles = told.pop("chapters")
    every = [_statement(name, parts) for name, parts in told.items()]
    return tuple(
        Chapter(name, frozen(title), tuple(s for s in every if s.chapter == name)) for name, title in titles.items()
    )


def _statement(name: str, parts: Mapping) -> Statement:
    says, does, now = (frozen(parts[key]) for key in ("says", "does", "now"))
    mechanism, sources, tests = (tuple(parts[key]) for key in ("mechanism", "sources", "tests"))
    return Statement(name, says, does, now, parts["basis"], mechanism, sources, tests)


def statements(name: str | None = None) -> dict[str, Statement]:
    """Statements by name: all, those of a chapter, or one.

    Examples
    --------
    >>> statements("C4")["C4"].says["en"][:16]
    "A partner's hand"
    """
    every = {s.name: s for chapter in chapters() for s in chapter.statements}
    if name is None:
        return every
    names = [*every, *(chapter.name for chapter in chapters())]
    errors.expect_name(name, names, "statement", "the article")
    return {key: s for key, s in every.items() if name in (key, s.chapter)}
