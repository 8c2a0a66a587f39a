"""Cohorts: many lives, nothing lost when killed, nothing lived twice, and what failed says how."""

import json
import signal
import subprocess
import sys
import time

import numpy as np
import pytest

import syntony as sy
from syntony import errors
from syntony.cohort import Case, at_the_end, cohort
from syntony.units import day

RING = np.roll(np.eye(4), 1, axis=0) + np.roll(np.eye(4), -1, axis=0)


def cases(count=3, weight=0.5):
    """Small brains that learn for a day; the numbers are the cases'."""
    course = sy.Course(end=1 * day)
    return [
        Case(f"case {k}", [sy.Brain("one", (weight + 0.1 * k) * RING)], course, facts={"k": k}) for k in range(count)
    ]


def lived(given, folder, **options):
    return cohort(given, at_the_end, folder, progress=False, **options)


@pytest.fixture(scope="module")
def alone(tmp_path_factory):
    return lived(cases(), tmp_path_factory.mktemp("alone"), workers=1)


def test_one_row_per_case_with_facts_and_what_was_read(alone):
    assert list(alone.name) == ["case 0", "case 1", "case 2"] and list(alone.k) == [0, 1, 2]
    assert (alone.outcome == "complete").all()
    assert alone["total_correlation before"].nunique() == 3


def test_processes_change_nothing(alone, tmp_path):
    assert lived(cases(), tmp_path, workers=2).equals(alone)


def test_nothing_is_lived_twice_but_what_changed_is(alone, tmp_path):
    lived(cases(), tmp_path, workers=1)
    before = {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    again = lived([*cases()[:2], cases(weight=0.6)[2]], tmp_path, workers=1)
    changed = [path for path in tmp_path.iterdir() if path.stat().st_mtime_ns != before[path]]
    assert len(changed) == 1 and again[:2].equals(alone[:2])
    assert again["total_correlation before"][2] != alone["total_correlation before"][2]


@pytest.mark.parametrize(
    "change",
    [
        {"arousal": 0.3},
        {"intensity": {"one": 1.0001}},
        {"each": 3600.001},
    ],
)
def test_what_no_printed_course_shows_still_makes_another_case(change):
    """A course is printed with three digits; a case is known by all of them."""
    given = {"kind": "visit", "people": "one", "start": 0.0, "end": 1 * day, "each": 3600.0}
    keys = [
        Case("a", cases(1)[0].people, sy.Course([sy.Episode(**{**given, **more})])).key(at_the_end)
        for more in ({}, {}, change)
    ]
    assert keys[0] == keys[1] != keys[2]


def test_rules_of_ones_own_are_told_apart():
    rules = [
        sy.Rule("mine", change, states={"weight": sy.State(0.0)}, params={}, timescale=1.0)
        for change in (lambda weight: -weight, lambda weight: -2.0 * weight)
    ]
    keys = {
        Case("a", cases(1)[0].people, sy.Course(end=1 * day), options={"plasticity": [sy.Plasticity(r)]}).key(
            at_the_end
        )
        for r in rules
    }
    assert len(keys) == 2


def test_another_reading_is_another_cohort(tmp_path):
    """What was saved holds the numbers of one reader; another one does not find them."""
    lived(cases(1), tmp_path, workers=1)
    table = cohort(cases(1), only_linkage, tmp_path, workers=1, progress=False)
    assert list(table.columns) == ["name", "outcome", "k", "linkage"]


def only_linkage(life):
    return {"linkage": float(life["total_correlation"][0, -1])}


def test_killed_and_gone_on_with(alone, tmp_path):
    code = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "import test_cohort as t\n"
        "if __name__ == '__main__': t.lived(t.cases(), sys.argv[2], workers=1)"
    )
    run = subprocess.Popen([sys.executable, "-c", code, __file__.rsplit("/", 1)[0], str(tmp_path)])
    deadline = time.monotonic() + 120
    while not list(tmp_path.glob("*.json")) and run.poll() is None and time.monotonic() < deadline:
        time.sleep(0.01)
    run.send_signal(signal.SIGKILL)
    run.wait()
    assert 1 <= len(list(tmp_path.glob("*.json"))) <= 3
    assert lived(cases(), tmp_path, workers=1).equals(alone)


def test_a_damaged_file_is_lived_again(alone, tmp_path):
    lived(cases(), tmp_path, workers=1)
    for path, text in zip(sorted(tmp_path.glob("*.json")), ("", "[1, 2]", json.dumps({"key": "other"}))):
        path.write_text(text)
    assert lived(cases(), tmp_path, workers=1).equals(alone)


def test_a_case_that_cannot_be_lived_says_why_and_the_others_live(tmp_path):
    wrong = Case("wrong", [sy.Brain("one", RING)], sy.Course([sy.Episode("x", "nobody", 0, 1.0)]), facts={"k": 9})
    table = lived([*cases(1), wrong], tmp_path, workers=1)
    assert table.outcome[0] == "complete"
    assert table.outcome[1].startswith("failed:") and "nobody" in table.outcome[1]
    assert table["total_correlation after"].isna()[1]


@pytest.mark.parametrize(
    "given, options, message",
    [
        ([], {}, "0 cases"),
        ([*cases(1), *cases(1)], {}, "2 cases with 1 names"),
        (cases(1), {"workers": 0}, "workers"),
        (["case"], {}, "give Case"),
    ],
)
def test_refused(given, options, message, tmp_path):
    with pytest.raises(errors.SyntonyError, match=message):
        lived(given, tmp_path, **options)
