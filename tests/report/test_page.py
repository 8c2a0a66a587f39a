"""One file: nothing loaded from elsewhere, everything escaped, the same bytes each time, the numbers inside."""

import base64
import io
import re
from html.parser import HTMLParser

import numpy as np
import pandas
import pytest
from figures import every_figure

from syntony.errors import BadValue
from syntony.report import Listing, Picture, Section, Table
from syntony.report.page import download, drawn, page, shown
from syntony.report.sources import linked

VOID = {"meta", "img", "br", "link"}
LOADING = {"src", "srcset", "data", "poster", "background", "action", "formaction", "ping", "manifest"}
NASTY = "<script>alert(\"1\")</script> & 'quoted' </style> $title"


class Reader(HTMLParser):
    """Collects what a browser would load, the links, and whether every tag is closed."""

    def __init__(self, text):
        super().__init__()
        self.loads, self.links, self.open, self.tags, self.words = [], [], [], [], []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        for name, value in attrs:
            if name in LOADING or (name == "href" and tag not in ("a",)):
                self.loads.append(value)
            elif name == "href":
                self.links.append(value)
            elif name == "style":
                self.loads += re.findall(r"url\(([^)]*)\)", value)
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open and self.open[-1] == "style":
            assert "url(" not in data and "@import" not in data
        elif self.open and self.open[-1] == "script":
            assert not re.search(r"fetch|XMLHttp|import\(|WebSocket|https?:", data)
        else:
            self.words.append(data)


def expect_self_contained(text):
    """Refuse a page that loads anything, or links to anything but a DOI, itself or its own data."""
    found = Reader(text)
    assert not found.open
    assert all(value.startswith("data:") for value in found.loads)
    assert all(re.match(r"#|data:text/csv|https://doi\.org/10\.", value) for value in found.links)
    policies = [a["content"] for t, a in found.tags if t == "meta" and a.get("http-equiv") == "Content-Security-Policy"]
    assert policies == ["default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'"]
    return found


def some_page(**changes):
    figure = every_figure()["plot_chance"]
    frame = pandas.DataFrame({"measure": ["linkage", NASTY], "value": [0.123456789, -2.0]})
    parts = (Picture(figure, "A picture", "words", frame), Table(frame, "A table", "doi:10.1000/x.", {"value": NASTY}))
    return page(changes.get("title", "A page"), [Section("First", ("one", NASTY), parts), Section(NASTY)])


def test_a_page_loads_nothing_and_closes_every_tag():
    expect_self_contained(some_page())


def test_nothing_given_becomes_markup():
    found = Reader(some_page(title=NASTY))
    assert len([tag for tag, _ in found.tags if tag == "script"]) == 1
    assert any(NASTY in words for words in found.words)
    tooltips = [attributes["title"] for tag, attributes in found.tags if tag == "th" and "title" in attributes]
    assert tooltips == [NASTY]


def test_folded_tables_and_listings_open_with_a_click():
    frame = pandas.DataFrame({"a": [1]})
    text = page("t", [Section("A", (), (Table(frame, "T", folded=True), Listing("L", "@misc{<b>}")))])
    expect_self_contained(text)
    assert text.count("<details>") == 2 and "@misc{&lt;b&gt;}" in text


def test_the_same_sections_give_the_same_bytes():
    assert some_page() == some_page()


def test_the_numbers_behind_tables_and_pictures_are_in_the_file():
    found = Reader(some_page())
    files = [base64.b64decode(link.split(",", 1)[1]) for link in found.links if link.startswith("data:")]
    assert len(files) == 2
    frame = pandas.read_csv(io.BytesIO(files[0]))
    assert frame["measure"].tolist() == ["linkage", NASTY]
    assert frame["value"].to_numpy() == pytest.approx([0.123456789, -2.0], rel=1e-5)


def test_pictures_have_words_for_those_who_do_not_see_them():
    images = [attributes for tag, attributes in Reader(some_page()).tags if tag == "img"]
    assert [image["alt"] for image in images] == ["A picture. words"]


@pytest.mark.parametrize("name", sorted(every_figure()))
def test_figures_are_inlined_small(name):
    kind, data = drawn(every_figure()[name], name)
    assert data.lstrip().startswith({"image/svg+xml": b"<?xml", "image/png": b"\x89PNG"}[kind])
    assert len(data) < 200_000


def test_print_dark_and_no_judging_colours():
    text = some_page()
    assert "@media print" in text and "prefers-color-scheme: dark" in text
    style = text.partition("<style>")[2].partition("</style>")[0]
    assert not re.search(r"\b(red|green|lime|crimson)\b|#f00|#0f0", style)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.123456, "0.123"),
        (-1234.5, "−1234"),
        (np.float64(2.0), "2"),
        (3, "3"),
        (np.nan, ""),
        ("a", "a"),
        (True, "True"),
    ],
)
def test_numbers_keep_three_digits(value, text):
    assert shown(value) == text


def test_only_dois_become_links():
    assert linked("see https://example.org") == "see https://example.org"
    assert linked('doi:10.1/"><b>') == "doi:10.1/&quot;&gt;&lt;b&gt;"
    assert '"><b>' not in linked('doi:10.1000/x"><b>')


def test_file_names_are_escaped():
    assert 'download="&quot;&gt;.csv"' in download(pandas.DataFrame({"a": [1]}), '">.csv')


def test_errors():
    with pytest.raises(BadValue, match=r"section 'A' holds a str; expected report\.Picture, Table or Listing"):
        page("t", [Section("A", (), ("words",))])
    with pytest.raises(BadValue, match="picture 'P' is a list; expected a matplotlib Figure"):
        page("t", [Section("A", (), (Picture([], "P"),))])
    with pytest.raises(BadValue, match="table 'T' is a dict; expected a pandas DataFrame"):
        page("t", [Section("A", (), (Table({}, "T"),))])
