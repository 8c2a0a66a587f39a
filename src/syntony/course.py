"""The noun Course: a dated, printable list of what happens to whom, with whom, how often and how strongly."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from . import errors
from .frozen import frozen
from .units import day, hour, year

ROOM = 1e-9


@dataclass(frozen=True, eq=False)
class Episode:
    """Something that happens from `start` to `end`: once without interruption, or again and again.

    Parameters
    ----------
    kind : str
        What it is called, in tables and figures.
    people : name or names
        Who takes part; the relations between them are open while it lasts.
    start, end : float, s
        Dates on the course's axis.
    each : float, s, optional
        How long one occurrence lasts; None means without interruption: what else its people do pauses meanwhile.
    every : float, s
        One occurrence in each such interval.
    intensity : float or {person: float}
        Multiplies the drives (affect) of those who take part.
    gain : float
        Multiplies the relations between them: how much of each other they perceive.
    arousal : float, 0 … 1
        Read by rules that consolidate only what moves.

    Examples
    --------
    >>> Episode("comfort", ["child", "mother"], start=0, end=1 * year, each=2 * hour).share
    0.08333333333333333
    """

    kind: str
    people: Any
    start: float
    end: float
    each: float | None = None
    every: float = day
    intensity: Any = 1.0
    gain: float = 1.0
    arousal: float = 0.0

    def __post_init__(self):
        set_, what = object.__setattr__, f"episode {self.kind!r}"
        people = (self.people,) if isinstance(self.people, str) else tuple(self.people)
        if not people or len(set(people)) < len(people):
            raise errors.BadValue(f"{what} has people {list(people)}; expected one or more different names")
        set_(self, "people", people)
        set_(self, "start", errors.expect_number(self.start, f"start of {what}", low=0, unit="s"))
        set_(self, "end", errors.expect_number(self.end, f"end of {what}", low=self.start, open_low=True, unit="s"))
        set_(self, "every", errors.expect_number(self.every, f"every of {what}", low=0, open_low=True, unit="s"))
        set_(self, "gain", errors.expect_number(self.gain, f"gain of {what}", low=0))
        set_(self, "arousal", errors.expect_number(self.arousal, f"arousal of {what}", low=0, high=1))
        if self.each is not None:
            each = errors.expect_number(self.each, f"each of {what}", low=0, high=self.every, open_low=True, unit="s")
            set_(self, "each", each)
        by_person = self.intensity if isinstance(self.intensity, Mapping) else {None: self.intensity}
        for name, value in by_person.items():
            if name is not None:
                errors.expect_name(name, people, "person", what)
            errors.expect_number(value, f"intensity of {what}", low=0)

    @property
    def share(self) -> float:
        """Share of the time that it takes while it goes on."""
        return 1.0 if self.each is None else self.each / self.every

    def intensity_of(self, person: str) -> float:
        """What the drives of this person are multiplied by."""
        return float(self.intensity.get(person, 1.0) if isinstance(self.intensity, Mapping) else self.intensity)

    def __repr__(self) -> str:
        return f"Episode({self.kind}: {', '.join(self.people)}; {_date(self.start)} to {_date(self.end)})"


@dataclass(frozen=True, eq=False)
class Segment:
    """A stretch of a course in which the same episodes go on: their numbers, and the share of time left to each person."""

    start: float
    end: float
    episodes: tuple[int, ...]
    rest: Mapping[str, float]


@dataclass(frozen=True, eq=False)
class Course:
    """What happens, in order of time. Between episodes people rest alone, and they sleep.

    Parameters
    ----------
    episodes : sequence of Episode
    end : float, s, optional
        Where the course ends; the last episode's end if not given.
    sleep : float
        Share of the time everybody sleeps, unless an episode without interruption takes it.
    born : mapping name -> date, s
        When a person is born; 0 (the beginning) or a negative date for people who are older than the course.

    Examples
    --------
    >>> course = Course([Episode("comfort", ["child", "mother"], 0, 2 * year, each=2 * hour)], end=3 * year)
    >>> print(course)
    Course of 3 y, sleep 33 % of the time
    from  to   what     who            how often  intensity  gain
    0 y   2 y  comfort  child, mother  2 h a day  1          1
    >>> [(s.start / year, s.end / year, round(s.rest["child"], 3)) for s in course.segments(["child"])]
    [(0.0, 2.0, 0.583), (2.0, 3.0, 0.667)]
    """

    episodes: Sequence[Episode] = ()
    end: Any = None
    sleep: float = 8 * hour / day
    born: Mapping[str, float] = field(default_factory=dict)

    def __post_init__(self):
        set_ = object.__setattr__
        episodes = errors.expect_sequence(self.episodes, "episodes", "sy.Episode(kind, people, start, end, ...)")
        for episode in episodes:
            if not isinstance(episode, Episode):
                raise errors.BadValue(
                    f"{type(episode).__name__} is not an Episode; give sy.Episode(kind, people, start, end)"
                )
        set_(self, "episodes", tuple(sorted(episodes, key=lambda episode: episode.start)))
        last = max((episode.end for episode in episodes), default=0.0)
        if self.end is None and not episodes:
            raise errors.BadValue("the course has no episodes and no end; give end= in seconds")
        end = (
            last
            if self.end is None
            else errors.expect_number(self.end, "end of the course", low=0, open_low=True, unit="s")
        )
        if end < last:
            raise errors.BadValue(
                f"the course ends at {_date(end)}, before its last episode at {_date(last)}; give a later end"
            )
        set_(self, "end", end)
        set_(self, "sleep", errors.expect_number(self.sleep, "sleep of the course", low=0, high=1))
        born = errors.expect_mapping(self.born, "born", "name: date in seconds")
        set_(
            self,
            "born",
            frozen({n: errors.expect_number(v, f"birth of {n}", unit="s") for n, v in born.items()}),
        )
        for episode in self.episodes:
            self._expect_alive(episode)
        self.segments(self.people)

    def _expect_alive(self, episode: Episode) -> None:
        for person in episode.people:
            if episode.start < self.born.get(person, 0.0):
                raise errors.BadValue(
                    f"episode {episode.kind!r} begins at {_date(episode.start)}, before {person!r} is born at "
                    f"{_date(self.born[person])}; give a later start"
                )

    @property
    def people(self) -> list[str]:
        """Everybody who takes part in an episode or has a date of birth."""
        return list(dict.fromkeys([*(name for e in self.episodes for name in e.people), *self.born]))

    def segments(self, people: Iterable[str]) -> list[Segment]:
        """The stretches between all dates, each with its episodes and what is left for rest (sleep not included)."""
        people = list(people)
        births = [date for name, date in self.born.items() if name in people and 0 < date < self.end]
        dates = sorted({0.0, self.end, *births, *(d for e in self.episodes for d in (e.start, e.end))})
        found = []
        for start, end in pairwise(dates):
            here = self._going_on(start, end)
            found.append(Segment(start, end, here, {name: self._left(name, here, start) for name in people}))
        return found

    def _going_on(self, start: float, end: float) -> tuple[int, ...]:
        """Episodes of a segment: those without interruption, and of the others those whose people are free."""
        here = [k for k, e in enumerate(self.episodes) if e.start <= start and end <= e.end]
        away = {name for k in here if self.episodes[k].each is None for name in self.episodes[k].people}
        return tuple(k for k in here if self.episodes[k].each is None or not away & set(self.episodes[k].people))

    def _left(self, person: str, here: tuple[int, ...], start: float) -> float:
        """Share of the time that a person rests; episodes that cannot all happen are refused."""
        if start < self.born.get(person, 0.0):
            return 0.0
        mine = [self.episodes[k] for k in here if person in self.episodes[k].people]
        whole = [e for e in mine if e.each is None]
        if len(whole) > 1:
            raise errors.BadValue(
                f"{person!r} is in {whole[0].kind!r} and in {whole[1].kind!r} at {_date(start)}, both without interruption; "
                "give one of them each= and every=, or other dates"
            )
        if whole:
            return 0.0
        left = 1.0 - self.sleep - sum(e.share for e in mine)
        if left < -ROOM:
            names = ", ".join(f"{e.kind} {100 * e.share:.0f} %" for e in mine)
            raise errors.BadValue(
                f"{person!r} has no time for everything at {_date(start)}: {names} and sleep {100 * self.sleep:.0f} % make "
                "more than 100 %; shorten one"
            )
        return max(left, 0.0)

    def sleeping(self, person: str, segment: Segment) -> float:
        """Share of the time that a person sleeps in a segment."""
        if segment.start < self.born.get(person, 0.0):
            return 0.0
        whole = any(self.episodes[k].each is None and person in self.episodes[k].people for k in segment.episodes)
        return 0.0 if whole else self.sleep

    @property
    def table(self):
        """The episodes as a pandas DataFrame, dates in seconds."""
        import pandas as pd

        columns = ("kind", "people", "start", "end", "each", "every", "intensity", "gain", "arousal")
        return pd.DataFrame([{c: getattr(e, c) for c in columns} for e in self.episodes], columns=list(columns))

    def __str__(self) -> str:
        rows = [("from", "to", "what", "who", "how often", "intensity", "gain")]
        for e in self.episodes:
            often = _often(e).removeprefix(", ") or "all the time"
            strong = (
                ", ".join(f"{n} {v:g}" for n, v in e.intensity.items())
                if isinstance(e.intensity, Mapping)
                else f"{e.intensity:g}"
            )
            rows.append((_date(e.start), _date(e.end), e.kind, ", ".join(e.people), often, strong, f"{e.gain:g}"))
        widths = [max(len(row[k]) for row in rows) for k in range(len(rows[0]))]
        lines = ["  ".join(cell.ljust(w) for cell, w in zip(row, widths)).rstrip() for row in rows]
        return "\n".join([f"Course of {_date(self.end)}, sleep {100 * self.sleep:.0f} % of the time", *lines])

    def timeline(self, ax: Any = None):
        """A figure of the episodes over time, in lanes for each person; darker is a larger share of the time.

        Returns the matplotlib axes.
        """
        import matplotlib.pyplot as plt
        from matplotlib.patches import Rectangle

        lanes = {name: self._lanes(name) for name in self.people}
        rows = sum(len(lane) for lane in lanes.values()) + len(lanes)
        ax = plt.subplots(figsize=(8, 0.6 + 0.26 * rows), layout="constrained")[1] if ax is None else ax
        unit, name = max((size, name) for size, name in SPANS if size <= max(self.end, SPANS[0][0]))
        kinds, row, ticks = list(dict.fromkeys(e.kind for e in self.episodes)), 0, []
        for person, own in lanes.items():
            ticks.append(row + (len(own) - 1) / 2)
            if 0 < self.born.get(person, 0.0) < self.end:
                ax.axvline(self.born[person] / unit, color="0.5", linestyle=":")
            for k, lane in enumerate(own):
                for e, after in zip(lane, [*lane[1:], None]):
                    colour, left = f"C{kinds.index(e.kind)}", e.start / unit
                    ax.barh(row + k, (e.end - e.start) / unit, 0.84, left, color=colour, alpha=0.3 + 0.6 * e.share)
                    text = ax.text(left, row + k, f" {e.kind}{_often(e)}", va="center", fontsize="small", clip_on=True)
                    if after is not None:
                        room = Rectangle(
                            (left, row + k - 0.5), (after.start - e.start) / unit, 1, transform=ax.transData
                        )
                        text.set_clip_path(room)
            row += len(own) + 1
        ax.set(xlim=(0, self.end / unit), xlabel=f"time ({name})", yticks=ticks, yticklabels=list(lanes))
        ax.set_ylim(row - 1.3, -0.7)
        ax.spines[["top", "right", "left"]].set_visible(False)
        ax.tick_params(axis="y", length=0)
        return ax

    def _lanes(self, person: str) -> list[list[Episode]]:
        """A person's episodes in as few lanes as keep them apart."""
        lanes: list[list[Episode]] = []
        for e in (e for e in self.episodes if person in e.people):
            free = next((lane for lane in lanes if lane[-1].end <= e.start), None)
            if free is None:
                lanes.append([e])
            else:
                free.append(e)
        return lanes or [[]]


def joined(*courses: Course, end: float | None = None) -> Course:
    """One course of several: all episodes and births, up to the latest end, with the sleep of the first.

    Examples
    --------
    >>> a = Course([Episode("play", ["a", "b"], 0, 1.0, each=0.1, every=1.0)])
    >>> b = Course([Episode("talk", ["a", "b"], 2.0, 3.0, each=0.1, every=1.0)])
    >>> [e.kind for e in joined(a, b).episodes], joined(a, b, end=5.0).end
    (['play', 'talk'], 5.0)
    """
    if not courses:
        raise errors.BadValue("no courses were given; expected at least one")
    born: dict[str, float] = {}
    for course in courses:
        for name, date in course.born.items():
            if born.setdefault(name, date) != date:
                raise errors.BadValue(f"{name!r} is born at {_date(born[name])} and at {_date(date)}; give one date")
    episodes = [episode for course in courses for episode in course.episodes]
    latest = max(course.end for course in courses)
    return Course(episodes, latest if end is None else end, courses[0].sleep, born)


SPANS = ((1.0, "s"), (60.0, "min"), (hour, "h"), (day, "day"), (year, "y"))


def span(seconds: float) -> str:
    """A length of time in the largest unit that it fills.

    >>> span(7200.0), span(86400.0), span(90.0)
    ('2 h', '1 day', '1.5 min')
    """
    size, name = max((s for s in SPANS if s[0] <= seconds), default=SPANS[0])
    value = seconds / size
    return f"{value:.3g} {name}s" if name == "day" and value != 1 else f"{value:.3g} {name}"


def _often(e: Episode) -> str:
    if e.each is None:
        return ""
    return f", {span(e.each)} a day" if e.every == day else f", {span(e.each)} every {span(e.every)}"


def _date(seconds: float) -> str:
    return "0 y" if seconds == 0 else f"{'-' if seconds < 0 else ''}{span(abs(seconds))}"
