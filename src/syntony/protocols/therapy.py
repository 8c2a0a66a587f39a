"""Psychotherapy, a waiting list, a marriage: what is repeated, how openly, and with how much affect.

Fifty minutes a week is usual; a therapist's attunement is the openness of the relation (`gain`), affect brought into the hour its
intensity, and what is moved is consolidated in proportion to arousal. No dose is promised: half of patients have improved by 8
sessions and three quarters by 26 in one large set (Howard 1986), by 13 to 18 in another (Hansen 2002).
"""

from __future__ import annotations

from .. import errors
from ..course import Course, Episode
from ..units import day, hour, minute, week, year

HOWARD = "Howard et al. 1986, Am Psychol 41:159"


def psychotherapy(
    client: str = "client", therapist: str = "therapist", *, start: float = 0.0, sessions: int = 40, every: float = 1 * week,
    each: float = 50 * minute, attunement: float = 1.0, affect: float = 1.0, narrative: float = 0.2, follow_up: float = 0.0,
) -> Course:  # fmt: skip
    """Sessions with one therapist.

    Parameters
    ----------
    sessions : int
    every, each : float, s
    attunement : float, 0 … 1
        How much of each other they perceive.
    affect : float
        How moved the client is in the hour; 1 as in daily life.
    narrative : float, 0 … 1
        Share of an hour a day in which the client goes over it alone, a third as moved.
    follow_up : float, s
        How long the course goes on afterwards.

    Examples
    --------
    >>> course = psychotherapy(sessions=20)
    >>> round(course.end / week), course.episodes[0].kind
    (20, 'session')
    """
    errors.expect_number(sessions, "sessions", low=1)
    errors.expect_number(attunement, "attunement", low=0, high=1)
    errors.expect_number(narrative, "narrative", low=0, high=1)
    end = start + sessions * every
    hours = [Episode("session", (client, therapist), start, end, each=each, every=every, intensity={client: affect, therapist: 1.0},
                     gain=attunement, arousal=min(affect / 2, 1.0))]  # fmt: skip
    if narrative > 0:
        hours.append(Episode("going over it", client, start, end, each=narrative * hour, intensity=0.3 * affect))
    return Course(hours, end=end + follow_up)


def waiting_list(client: str = "client", *, lasting: float = 40 * week) -> Course:
    """The same time without sessions.

    Examples
    --------
    >>> len(waiting_list().episodes)
    0
    """
    return Course(end=errors.expect_number(lasting, "lasting", low=0, open_low=True, unit="s"))


def marriage(
    one: str = "one", other: str = "other", *, start: float = 0.0, years: float = 5.0, quality: float = 0.8
) -> Course:
    """Evenings, hard days met together, and a quarrel a week, with as much openness as the bond has quality (1 for persons, whose
    `Bond` has it).

    Examples
    --------
    >>> sorted({e.kind for e in marriage().episodes})
    ['evening', 'hard day', 'quarrel']
    """
    errors.expect_number(quality, "quality", low=0, high=1)
    both, end = (one, other), start + years * year
    return Course([
        Episode("evening", both, start, end, each=3 * hour, intensity=0.5, gain=quality),
        Episode("hard day", both, start, end, each=1 * hour, every=2 * day, intensity=1.2, gain=quality, arousal=0.3),
        Episode("quarrel", both, start, end, each=0.5 * hour, every=1 * week, intensity=1.5, gain=0.5 * quality, arousal=0.5),
    ])  # fmt: skip
