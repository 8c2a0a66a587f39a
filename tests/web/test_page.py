"""The one file holds everything: nothing in it asks for anything, and no name can break out of its place."""

import base64
import hashlib
import json
import re

import pytest

import syntony as sy
from syntony.web import MAILED, page, replay, write_page


@pytest.fixture(scope="module")
def demo():
    """A minute of two people on the default brain."""
    people = [sy.Brain.default("client"), sy.Brain.default("therapist")]
    keep = sy.Keep(every=0.05, states=("S_E",))
    return replay(sy.simulate(people, duration=60, dt=5e-3, seed=1, params={"tau_I": 0.02}, keep=keep), most=MAILED)


def parts(text):
    """Scripts by their identifiers; the module last."""
    found = re.findall(r"<script([^>]*)>(.*?)</script>", text, re.DOTALL)
    return {re.sub(r'.*id="(\w+)".*', r"\1", head) if "id=" in head else "module": body for head, body in found}


def test_it_fits_in_a_mail(demo, tmp_path):
    path = write_page(tmp_path / "page.html", demo.header, demo.frames)
    assert path.stat().st_size <= 1_300_000  # with room for the rest of a report of 1.5 MB


def test_header_and_frames_come_back(demo):
    found = parts(page.one_file(demo.header, demo.frames))
    assert json.loads(found["header"]) == demo.header
    assert base64.b64decode(found["frames"]) == demo.frames


def test_nothing_is_asked_for(demo):
    text = page.one_file(demo.header, demo.frames)
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text)[1]
    digest = base64.b64encode(hashlib.sha256(parts(text)["module"].encode()).digest()).decode()
    assert policy.startswith(f"default-src 'none'; script-src 'sha256-{digest}';")
    outside = text.replace(parts(text)["module"], "")
    assert [address for address in re.findall(r"(?:src|href)\s*=\s*[\"']?([^\"' >]*)", outside)] == ["data:,"]
    assert "http:" not in outside and "https:" not in outside


def test_names_stay_names(demo):
    bad = "</script><script>alert(1)</script>"
    header = {**demo.header, "people": [{"name": bad, "brain": 0}, {"name": "b", "brain": 0}]}
    text = page.one_file(header, b"")
    assert text.count("<script") == 3 and json.loads(parts(text)["header"])["people"][0]["name"] == bad
    assert "<title>&lt;/script&gt;" in text
    assert bad.encode() not in page.served(bad)


def test_only_pages_are_written(tmp_path):
    with pytest.raises(sy.errors.BadValue, match=r"ends with '\.htx'; the page is one file that ends with \.html"):
        write_page(tmp_path / "page.htx", {"people": []}, b"")


def test_the_page_is_small_and_keeps_its_notices():
    made = page.bundle()
    assert len(made) + len(page.served("two people")) <= 1_000_000
    text = made.decode()
    for notice in (
        "Louis Collins, McConnell Brain Imaging Centre",
        "three.js authors",
        "Leon Sorokin",
        "free of charge",
    ):
        assert notice in text
