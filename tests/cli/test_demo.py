"""`syntony demo` prints the demonstration's table and says where the page is."""

import pandas
import pytest

from syntony.report import demo as module


@pytest.fixture
def found(monkeypatch):
    """What the demonstration was asked for; its computation has tests of its own."""
    asked = {}

    class Found:
        critical, coupling = 1.34, 1.2
        table = pandas.DataFrame({"quantity": ["fit"], "value": [0.5], "unit": ["r"], "p": [0.002]})

    def demo(out=".", seed=1, **options):
        asked.update(out=str(out), seed=seed, **options)
        Found.report = out
        return Found

    monkeypatch.setattr(module, "demo", demo)
    return asked


def test_what_it_asks_for(syntony, found):
    syntony("demo", "--kind", "sessions")
    assert found == {"out": "out/demo.html", "seed": 1}
    syntony("demo", "--kind", "sessions", "--out", "page.html", "--seed", "3")
    assert found == {"out": "page.html", "seed": 3}


def test_what_it_prints(syntony, found):
    shown = syntony.json("demo", "--kind", "sessions", "--out", "page.html")
    assert shown["table"] == [{"quantity": "fit", "value": 0.5, "unit": "r", "p": 0.002}]
    assert (shown["page"], shown["coupling"], shown["critical_coupling"]) == ("page.html", 1.2, 1.34)
    text = syntony("demo", "--kind", "sessions").stdout
    assert text.splitlines()[-1].split() == ["page", "out/demo.html"]


def test_the_therapy(syntony, monkeypatch):
    from syntony.report import therapy as module

    class Told:
        table = pandas.DataFrame({"course": ["attuned"], "window": ["more than 2"]})
        report = "out/demo.html"

    monkeypatch.setattr(module, "therapy", lambda out, progress: Told)
    assert syntony.json("demo")["table"] == [{"course": "attuned", "window": "more than 2"}]


def test_errors(syntony):
    assert "0" in syntony("demo", "--seed", "-1", code=2).stderr
