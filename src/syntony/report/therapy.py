"""The demonstration: a neglected childhood, a therapy, three years after, and what would have been otherwise.

Every number in it is computed when it is called; the words are in templates/therapy.toml.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from .. import errors
from ..brain import Brain
from ..course import joined
from ..live import live
from ..person import Bond, Person
from ..protocols import childhood, life_events, psychotherapy
from ..protocols.generations import NEWBORN
from ..result import Result
from ..units import week, year
from .therapy_pages import Lives, sections
from .words import words

CLIENT, THERAPIST, PARENT = "client", "therapist", "parent"
Progress = Callable[[str, float], None]


@dataclass(frozen=True)
class Plan:
    """What is lived.

    Parameters
    ----------
    childhood : str
        A kind of `syntony.protocols.childhood`.
    sessions : int
    attuned, unattuned : float, 0 … 1
        Quality of the bond in the two therapies.
    affect : float
        How moved the client is in a session.
    after : float, s
        Follow-up.
    every : float, s
        Time between samples.
    """

    childhood: str = "cold"
    sessions: int = 40
    attuned: float = 0.8
    unattuned: float = 0.2
    affect: float = 0.8
    after: float = 3 * year
    every: float = 2 * week

    def __post_init__(self):
        errors.expect_number(self.sessions, "sessions", low=1)
        errors.expect_number(self.after, "after", low=0, unit="s")
        errors.expect_number(self.every, "every", low=0, open_low=True, unit="s")


@dataclass(frozen=True, eq=False)
class Told:
    """Lives by name, a table of their ends, and where the page is."""

    lives: dict[str, Result]
    table: Any
    report: Path


def therapy(path: str | Path = "demo.html", plan: Plan | None = None, progress: Progress | None = None) -> Told:
    """Live it, and write the page.

    Examples
    --------
    >>> Plan(sessions=20).sessions
    20
    """
    from .writing import expect_path, write

    path, plan, began = expect_path(path), Plan() if plan is None else plan, time.perf_counter()
    say = progress or (lambda what, share: None)
    child, early = grown_up(plan.childhood, partial(say, f"{plan.childhood} childhood", 0.0))
    _, secure = grown_up("secure", partial(say, "secure childhood", 0.2))
    client = child.after(early)
    lives: dict[str, Result] = {}
    for k, (name, quality) in enumerate(
        {"attuned": plan.attuned, "unattuned": plan.unattuned, "no sessions": None}.items()
    ):
        say(f"therapy: {name}", 0.45 + 0.15 * k)
        lives[name] = treated(client, quality, plan)
    say("page", 0.9)
    told = Lives(plan, child, client, early, secure, lives, time.perf_counter() - began)
    table, parts = sections(told)
    return Told({"childhood": early, "secure": secure, **lives}, table, write(words("therapy")["title"], parts, path))


def grown_up(kind: str, say: Callable[[], None] = lambda: None) -> tuple[Person, Result]:
    """A newborn, and eighteen years with one parent."""
    say()
    child = Person(CLIENT, start=NEWBORN, age=0.0)
    life = live(
        [child, Brain.default(PARENT)], bonds=[Bond(PARENT, CLIENT, 0.8)], course=childhood(kind, CLIENT, PARENT), every=0.25 * year,
        progress=False,
    )  # fmt: skip
    return child, life


def treated(client: Person, quality: float | None, plan: Plan) -> Result:
    """A therapy with a bond of this quality, or the same time without; then the follow-up."""
    sessions = psychotherapy(CLIENT, THERAPIST, sessions=plan.sessions, affect=plan.affect)
    events = life_events(CLIENT, 0.0, sessions.end + plan.after)
    course = events if quality is None else joined(sessions, events)
    bonds = [Bond(THERAPIST, CLIENT, quality or 0.0)]
    return live([client, Brain.default(THERAPIST)], bonds=bonds, course=course, every=plan.every, progress=False)
