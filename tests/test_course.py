"""Courses: dates, shares of the time, what cannot happen, how they are shown."""

from itertools import pairwise

import matplotlib
import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import syntony as sy
from syntony import errors
from syntony.units import day, hour, year

matplotlib.use("Agg")


def episode(kind="talk", people=("a", "b"), start=0.0, end=10.0, **more):
    return sy.Episode(kind, people, start, end, **more)


dates = st.floats(0, 100).map(lambda x: round(x, 3))
episodes = st.lists(
    st.tuples(dates, dates, st.floats(0.01, 0.2), st.sampled_from([("a",), ("b",), ("a", "b"), ("a", "b", "c")])),
    max_size=4,
)


@given(episodes)
def test_segments_fill_the_course_and_nobody_has_more_or_less_than_all_the_time(drawn):
    assume(all(abs(a - b) > 0.01 for a, b, _, _ in drawn))
    made = [episode(f"e{k}", who, min(a, b), max(a, b), each=share * 60, every=60) for k, (a, b, share, who) in enumerate(drawn)]  # fmt: skip
    course = sy.Course(made, end=120.0, sleep=0.1)
    segments = course.segments("abc")
    assert segments[0].start == 0 and segments[-1].end == 120
    assert all(x.end == y.start for x, y in pairwise(segments))
    for segment in segments:
        for name in "abc":
            busy = sum(course.episodes[k].share for k in segment.episodes if name in course.episodes[k].people)
            assert abs(busy + segment.rest[name] + course.sleeping(name, segment) - 1) < 1e-12


def test_nobody_is_anywhere_before_birth():
    course = sy.Course(
        [episode(start=5 * year, end=6 * year, each=hour)], end=8 * year, born={"b": 2 * year, "a": -30 * year}
    )
    first, second = course.segments("ab")[:2]
    assert (first.end, first.rest["b"], course.sleeping("b", first)) == (2 * year, 0.0, 0.0)
    assert second.rest["b"] == pytest.approx(2 / 3) and first.rest["a"] == pytest.approx(2 / 3)


def test_an_episode_without_interruption_suspends_the_others():
    course = sy.Course([episode(end=9.0, each=1.0, every=4.0), episode("trip", "a", 3.0, 6.0)], sleep=0.25)
    shown = [(s.start, s.episodes, s.rest["a"], s.rest["b"]) for s in course.segments("ab")]
    assert shown == [(0.0, (0,), 0.5, 0.5), (3.0, (1,), 0.0, 0.75), (6.0, (0,), 0.5, 0.5)]


def test_a_course_is_a_table_a_text_and_a_figure():
    course = sy.Course(
        [episode(end=2 * year, each=2 * hour, intensity={"a": 2.0}), episode("camp", "a", year, year + 14 * day)]
    )
    assert list(course.table["kind"]) == ["talk", "camp"]
    assert "2 h a day" in str(course) and "a 2" in str(course) and "all the time" in str(course)
    ax = course.timeline()
    assert [t.get_text() for t in ax.get_yticklabels()] == ["a", "b"]
    assert ax.get_xlabel() == "time (y)" and len(ax.patches) == 3 and "camp" in {t.get_text().strip() for t in ax.texts}


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda: episode(start=-1.0), r"start of episode 'talk' is -1.0; expected a number .*0"),
        (lambda: episode(start=5.0, end=5.0), r"end of episode 'talk' is 5.0; expected a number above 5"),
        (lambda: episode(each=2 * day), r"each of episode 'talk' is 172800.0; expected"),
        (lambda: episode(people=()), r"has people \[\]; expected one or more different names"),
        (lambda: episode(people=("a", "a")), r"has people \['a', 'a'\]"),
        (lambda: episode(intensity={"c": 1.0}), r"has no person 'c'"),
        (lambda: episode(intensity=-1), r"intensity of episode 'talk' is -1"),
        (lambda: sy.Course([]), r"has no episodes and no end"),
        (lambda: sy.Course([episode()], end=5.0), r"ends at 5 s, before its last episode at 10 s"),
        (lambda: sy.Course([1]), r"int is not an Episode"),
        (lambda: sy.Course([episode("a1"), episode("a2", start=5.0, end=7.0)]), r"'a' is in 'a1' and in 'a2' at 5 s, both without interruption"),
        (lambda: sy.Course([episode("x", each=10 * hour), episode("y", each=9 * hour)]), r"'a' has no time for everything at 0 y: x 42 %, y 38 % and sleep 33 %"),
        (lambda: sy.Course([episode("therapy")], born={"a": 3.0}), r"'therapy' begins at 0 y, before 'a' is born at 3 s; give a later start"),
        (lambda: sy.Course(end=1.0, sleep=2), r"sleep of the course is 2"),
        (lambda: sy.Course(end=1.0, born=[1]), r"born"),
        (lambda: sy.Course(end=np.nan), r"end of the course is nan"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused(make, says):
    with pytest.raises(errors.SyntonyError, match=says):
        make()
