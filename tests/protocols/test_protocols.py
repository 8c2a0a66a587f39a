"""Protocols: every one is a course that can be printed, joined and lived."""

import numpy as np
import pytest

import syntony as sy
from syntony import errors
from syntony.course import joined
from syntony.protocols import (
    PROTOCOLS,
    childhood,
    chronic_adversity,
    famine,
    life_events,
    marriage,
    psychotherapy,
    separation,
    single_trauma,
    waiting_list,
)
from syntony.units import day, hour, week, year

MADE = {
    "childhood": childhood(),
    "chronic_adversity": chronic_adversity("child", 4 * year, 6 * year),
    "famine": famine("grandmother", "mother"),
    "life_events": life_events("child", 0.0, 1 * year),
    "marriage": marriage("child", "partner", start=20 * year),
    "psychotherapy": psychotherapy("child", start=30 * year),
    "separation": separation("child", 2 * year, 2.1 * year),
    "single_trauma": single_trauma("child", 5 * year),
    "waiting_list": waiting_list(),
}


def test_every_protocol_is_listed_and_a_course():
    assert list(PROTOCOLS) == sorted(PROTOCOLS) == list(MADE)
    for course in MADE.values():
        assert str(course).startswith("Course of ")
        segments = course.segments(course.people)
        assert segments[0].start == 0 and segments[-1].end == course.end


def test_a_life_can_be_put_together():
    life = joined(*MADE.values(), end=34 * year)
    assert life.end == 34 * year and {"trauma", "session", "evening"} <= {e.kind for e in life.episodes}
    away = next(s for s in life.segments(life.people) if 2 * year <= s.start < 2.1 * year)
    assert [life.episodes[k].kind for k in away.episodes] == ["separation"]
    with pytest.raises(errors.BadValue, match="'child' is born at 0 y and at 1 day; give one date"):
        joined(childhood(), childhood(born=1 * day))
    with pytest.raises(errors.BadValue, match="no courses were given"):
        joined()


@pytest.mark.parametrize("kind", ["secure", "ordinary", "cold", "inconsistent", "frightening", "institutional"])
def test_kinds_of_childhood_differ_in_what_is_answered(kind):
    course, secure = childhood(kind), childhood("secure")

    def answered(c):
        return sum(e.share * e.gain for e in c.episodes if e.kind == "comfort")

    assert (
        answered(course) == answered(secure) if kind in ("secure", "ordinary") else answered(course) < answered(secure)
    )


def test_sessions_take_what_they_take():
    course = psychotherapy(sessions=26, every=0.5 * week, each=1 * hour, follow_up=1 * year)
    session = course.episodes[0]
    assert session.share == pytest.approx(1 / 84) and (session.end - session.start) / session.every == pytest.approx(26)
    assert course.end == pytest.approx(13 * week + 1 * year)
    for wrong in ({"sessions": 0}, {"attunement": 2.0}, {"narrative": -1.0}):
        with pytest.raises(errors.BadValue):
            psychotherapy(**wrong)


def test_a_joined_life_is_lived():
    brain = sy.Brain("child", 0.1 * np.ones((3, 3)) * ~np.eye(3, dtype=bool))
    parent = brain.replace(name="parent")
    course = joined(childhood("cold", until=7 * year), single_trauma("child", 3 * year))
    relation = sy.Relation("parent", "child", 0.2, weights=np.eye(3))
    r = sy.live([brain, parent], [relation], course, model="linear", sigma=0.5,
                plasticity=[sy.Plasticity("covariance", "child", params={"rate": 1 / year, "kappa": 0.2})])  # fmt: skip
    assert r.provenance["outcome"] == "complete" and r["covariance: child"].sizes["time"] == 201
