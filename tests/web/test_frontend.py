"""The sources of the page: every text in every language, the bundle as built from them, the glass within its size."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest

FRONTEND = Path(__file__).parents[2] / "frontend"
TEXTS = json.loads((FRONTEND / "src" / "texts.json").read_text(encoding="utf-8"))
SOURCES = {path: path.read_text(encoding="utf-8") for path in sorted((FRONTEND / "src").rglob("*.js"))}
LANGUAGES = ("en", "nl")
FROM_DATA = (
    "system.",
    "tag.",
    "phase.",
    "theme.",
    "arrangement.",
    "keys.",
    "view.from.",
    "dial.",
)  # asked for by a name in data
SAME = {  # words that are the same in both languages
    "parameters.title", "phase.running", "transport.times", "pointer.place", "system.pallidum", "system.striatum",
    "system.thalamus", "about.layout", "clock.week", "dial.cortisol", "dial.noradrenaline", "dial.hippocampus",
}  # fmt: skip


@pytest.mark.parametrize("key", TEXTS)
def test_every_text_is_there_in_every_language(key):
    entry = TEXTS[key]
    assert tuple(entry) == LANGUAGES
    assert all(text == text.strip() and text for text in entry.values())
    places = [sorted(re.findall(r"\{(\w+)\}", text)) for text in entry.values()]
    assert places[0] == places[1]
    assert entry["en"] != entry["nl"] or key in SAME


def test_texts_that_are_asked_for_exist_and_no_others_do():
    asked = {key for text in SOURCES.values() for key in re.findall(r'\bt\(\s*"([^"]+)"', text)}
    asked |= {
        key
        for text in SOURCES.values()
        for pair in re.findall(r'\bt\([^()]*\? "([^"]+)" : "([^"]+)"', text)
        for key in pair
    }
    asked |= {key for text in SOURCES.values() for key in re.findall(r'^  title: "([^"]+)"', text, re.MULTILINE)}
    assert asked <= set(TEXTS)
    assert {key for key in TEXTS if not key.startswith(FROM_DATA)} <= asked


def test_every_dial_of_a_life_has_a_name():
    from syntony.web.lifetime import BETWEEN, DIALS

    assert {f"dial.{name}" for name in (*DIALS, *BETWEEN)} == {key for key in TEXTS if key.startswith("dial.")}


def test_names_from_data_are_translated():
    import syntony as sy
    from syntony.model import TAGS
    from syntony.web import audience

    assert {f"system.{name}" for name in sy.Brain.default().system} == {k for k in TEXTS if k.startswith("system.")}
    assert {f"tag.{tag}" for tag in TAGS} == {k for k in TEXTS if k.startswith("tag.")}
    phases = set(
        re.findall(
            r'_enter_phase\("(\w+)"\)|phase = "(\w+)"|phase = .*, "(\w+)"$', Path(audience.__file__).read_text(), re.M
        )
    )
    assert {f"phase.{name}" for found in phases for name in found if name} <= set(TEXTS)


def test_no_words_stand_in_the_sources():
    """A text node or a label that is written out would be in one language only."""
    for path, text in SOURCES.items():
        for words in re.findall(r'(?:"aria-label"|title|placeholder): "([^"]*)"', text):
            assert re.fullmatch(r"[\w.]+", words), f"{path.name}: {words}"


@pytest.mark.skipif(not shutil.which("node"), reason="node is not installed")
def test_the_bundle_is_what_the_sources_build():
    if not (FRONTEND / "node_modules" / "esbuild").exists():
        pytest.skip("the libraries of the page are not installed; make web installs them")
    done = subprocess.run(["node", "build.mjs", "--check"], cwd=FRONTEND, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_versions_are_fixed_and_no_addresses_stand_in_the_project():
    package = json.loads((FRONTEND / "package.json").read_text())
    assert all(re.fullmatch(r"\d+\.\d+\.\d+", version) for version in package["devDependencies"].values())
    assert not (FRONTEND / "package-lock.json").exists()


def test_the_glass_is_a_closed_surface_around_the_default_brain():
    import syntony as sy

    data = (FRONTEND / "brain.bin").read_bytes()
    assert len(data) <= 120_000
    vertices, triangles = np.frombuffer(data, "<u4", 2)
    points = np.frombuffer(data, "<i2", 3 * vertices, 8).reshape(-1, 3) / 100
    faces = np.frombuffer(data, "<u2", 3 * triangles, 8 + 6 * int(vertices)).reshape(-1, 3)
    assert len(data) == 8 + 6 * (int(vertices) + int(triangles)) and faces.max() < vertices
    edges = np.sort(np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]]), axis=1)
    _, count = np.unique(edges, axis=0, return_counts=True)
    assert (count == 2).mean() > 0.999  # nearly every edge lies between two triangles
    places = sy.Brain.default().positions * 1e3
    assert (places > points.min(axis=0)).all() and (places < points.max(axis=0)).all()
    assert points[:, 2].min() < -60  # cerebellum and brainstem reach below the cortex
