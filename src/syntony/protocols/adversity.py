"""What overwhelms: once, or every day. Intensities are ours."""

from __future__ import annotations

from .. import errors
from ..course import Course, Episode
from ..units import day, hour


def single_trauma(person: str, at: float, *, intensity: float = 4.0, lasting: float = 1 * day) -> Course:
    """One event without interruption; what else was going on pauses.

    Examples
    --------
    >>> [e.kind for e in single_trauma("client", at=10 * day).episodes]
    ['trauma']
    """
    errors.expect_number(at, "at", low=0, unit="s")
    return Course([Episode("trauma", person, at, at + lasting, intensity=intensity, arousal=1.0)])


def chronic_adversity(person: str, start: float, end: float, *, hours: float = 3.0, intensity: float = 2.0) -> Course:
    """Hours of it every day.

    Examples
    --------
    >>> chronic_adversity("client", 0.0, 10 * day).episodes[0].share
    0.125
    """
    return Course([Episode("adversity", person, start, end, each=hours * hour, intensity=intensity, arousal=0.5)])


def separation(person: str, start: float, end: float, *, intensity: float = 1.5) -> Course:
    """A stretch away from everybody.

    Examples
    --------
    >>> separation("child", 0.0, 10 * day).episodes[0].each is None
    True
    """
    return Course([Episode("separation", person, start, end, intensity=intensity)])


def life_events(
    person: str,
    start: float,
    end: float,
    *,
    every: float = 30 * day,
    intensity: float = 1.2,
    lasting: float = 0.5 * hour,
) -> Course:
    """What life brings now and then, met alone.

    Examples
    --------
    >>> [e.kind for e in life_events("client", 0.0, 365 * day).episodes]
    ['what life brings']
    """
    return Course([Episode("what life brings", person, start, end, each=lasting, every=every, intensity=intensity)])
