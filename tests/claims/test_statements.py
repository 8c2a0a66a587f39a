"""The article as data: complete, in both languages, with tests that exist; and the pages made of it."""

import ast
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

import syntony as sy
from syntony import errors
from syntony.body import BODIES
from syntony.claims import BASES, LANGUAGES, chapters, statements
from syntony.claims.figures import DUTCH, FIGURES, drawn
from syntony.claims.page import write_page
from syntony.measures import MEASURES
from syntony.person import TIES

ROOT = Path(__file__).parents[2]
COUNTS = {"A": 6, "B": 5, "C": 7, "D": 5, "E": 14, "F": 4, "G": 11}
KNOWN = {"body": {*BODIES, "exposed", "inherited", "after_response"}, "tie": set(TIES), "measure": set(MEASURES),
         "protocol": {*sy.protocols.PROTOCOLS, "next_generation", "lesion and recovery", "psychotherapy narrative"}}  # fmt: skip
ALL = pytest.mark.parametrize("name", statements())


def test_every_statement_of_the_article_is_there_in_order():
    assert list(statements()) == [f"{c}{k + 1}" for c, count in COUNTS.items() for k in range(count)]
    assert [c.name for c in chapters()] == list(COUNTS)


@ALL
def test_both_languages_are_complete_and_differ(name):
    s = statements()[name]
    for words in (s.says, s.does, s.now):
        assert set(words) == set(LANGUAGES) and words["en"] != words["nl"]
        assert all(text.endswith(".") and "—" not in text and 10 < len(text) < 320 for text in words.values())
    assert s.basis in BASES


@ALL
def test_every_test_named_exists(name):
    for node in statements()[name].tests:
        path, test = node.split("::")
        functions = {n.name for n in ast.walk(ast.parse((ROOT / path).read_text())) if isinstance(n, ast.FunctionDef)}
        assert test in functions, node


@ALL
def test_what_it_is_built_of_exists_and_sources_are_sources(name):
    s = statements()[name]
    for mechanism in s.mechanism:
        kind, _, what = mechanism.partition(": ")
        if kind in KNOWN:
            assert what in KNOWN[kind], mechanism
    assert s.mechanism and all(re.fullmatch(r"10\.\d{4,}/\S+|PMC\d+", source) for source in s.sources)


def test_the_evidence_page_is_not_older_than_the_statements():
    page = (ROOT / "docs" / "evidence.md").read_text()
    for s in statements().values():
        for text in (s.says["en"], s.does["en"], s.now["en"]):
            assert text in page, s.name
        assert all(node.split("::")[1].removeprefix("test_") in page for node in s.tests)
    assert "does not hold" not in page and "not run" not in page


def test_figures_speak_both_languages():
    assert set(FIGURES) <= set(statements())
    for name in ("C4", "E7"):
        english, dutch = ([axes.get_xlabel() for axes in drawn(name, lang).axes] for lang in ("en", "nl"))
        assert [DUTCH[label] for label in english] == dutch


class Outline(HTMLParser):
    """Languages of text, images and what would be fetched."""

    def __init__(self):
        super().__init__()
        self.images, self.articles, self.fetched = [], [], []

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        if tag == "img":
            self.images.append(given)
        if tag == "article":
            self.articles.append(given["id"])
        self.fetched += [v for k, v in given.items() if k in ("src", "data") and not v.startswith("data:")]
        if tag == "link":
            self.fetched.append(given.get("href"))


def test_the_guided_page_is_one_file_in_both_languages(tmp_path):
    path = write_page(tmp_path / "article.html")
    text = path.read_text()
    outline = Outline()
    outline.feed(text)
    assert outline.articles == list(statements()) and not outline.fetched
    assert len(text) < 1.5e6 and "default-src 'none'" in text
    for lang in LANGUAGES:
        assert sum(image["lang"] == lang and bool(image["alt"]) for image in outline.images) == len(FIGURES)


def test_refused(tmp_path):
    with pytest.raises(errors.UnknownName, match="no statement 'Z9'"):
        statements("Z9")
    with pytest.raises(errors.BadValue, match="html"):
        write_page(tmp_path / "article.pdf")
