"""The page of a life, and the demonstration of a therapy."""

import re

import numpy as np
import pytest

import syntony as sy
from syntony import errors
from syntony.report.therapy import Plan, therapy
from syntony.report.words import words
from syntony.units import day, hour, week, year


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    return therapy(tmp_path_factory.mktemp("demo") / "demo.html", Plan(sessions=3, after=0.1 * year, every=1 * week))


def test_the_demonstration_is_one_file_with_all_its_sections(told):
    text = told.report.read_text()
    assert len(text) < 1.5e6 and not re.findall(r'(?:src|href)="https?://(?!doi\.org)', text)
    for part in words("therapy").values():
        if isinstance(part, dict):
            assert part["title"].replace("&", "&amp;") in text
    assert set(told.lives) == {"childhood", "secure", "attuned", "unattuned", "no sessions"}


def test_the_table_says_what_the_lives_say(told):
    row = told.table[(told.table.course == "attuned") & (told.table.when == "before")].iloc[0]
    client = told.lives["attuned"]["danger"].sel(person="client")
    assert row.danger == f"{float(client[0]):.2f}"
    end = float(told.lives["childhood"]["danger"].sel(person="client")[-1])
    assert float(client[0]) == pytest.approx(end)


def test_rows_of_shares_add_up(told):
    text = told.report.read_text()
    titles = words("therapy")["regimes"]["title"], words("therapy")["position"]["title"]
    table = text[slice(*(text.index(f"{title}</h2>") for title in titles))]
    rows = re.findall(r"<td>(\d\.\d\d) \[.*?</td><td>(\d\.\d\d) \[.*?</td><td>(\d\.\d\d) \[", table)
    assert len(rows) == 4
    assert np.array(rows, dtype=float).sum(axis=1) == pytest.approx(np.ones(4), abs=0.011)


def test_a_life_with_a_bond_shows_what_is_between(tmp_path):
    meetings = sy.Episode("visit", ["client", "friend"], 0, 2 * week, each=2 * hour, every=2 * day)
    life = sy.live(
        [sy.Person("client"), sy.Brain.default("friend")], bonds=[sy.Bond("friend", "client", 0.7)],
        course=sy.Course([meetings], end=2 * week), every=1 * week, progress=False,
    )  # fmt: skip
    assert (life["synchrony"] > 0).all() and (life["synchrony"] < 1).all()
    text = sy.report(life, tmp_path / "life.html").read_text()
    assert words("life")["between"]["title"] in text and "Ties between network and body" in text
    alone = sy.live([sy.Person("client")], course=sy.Course(end=1 * week), every=1 * week, progress=False)
    assert words("life")["between"]["title"] not in sy.report(alone, tmp_path / "alone.html").read_text()


@pytest.mark.parametrize("wrong", [{"sessions": 0}, {"after": -1.0}, {"every": 0.0}])
def test_plans_that_cannot_be_lived_are_refused(wrong):
    with pytest.raises(errors.BadValue, match=next(iter(wrong))):
        Plan(**wrong)
