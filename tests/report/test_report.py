"""sy.report: results, tables and sections of one's own in one file."""

import numpy as np
import pandas
import pytest
from test_page import Reader, expect_self_contained

import syntony as sy
from syntony.errors import BadValue, UnknownName
from syntony.report import Section
from syntony.report.of_result import result_sections
from syntony.report.persons import unlinked, within
from syntony.report.sources import configuration_hash, documented
from syntony.report.words import FOLDER, words

WORDS_OF_JUDGEMENT = ("healthy", "unhealthy", "abnormal", "disorder", "patient", "deficit", "score", "diagnos")


@pytest.fixture(scope="module")
def result():
    people = sy.Brain.default("client"), sy.Brain.default("<b>therapist</b>")
    return sy.simulate(
        people, coupling=0.8, params={"sigma": 0.02}, duration=30.0, dt=1e-3, seed=3, balance="fic", keep=sy.Keep(every=0.2)
    )  # fmt: skip


@pytest.fixture(scope="module")
def text(result, tmp_path_factory):
    return sy.report(result, tmp_path_factory.mktemp("report") / "run.html").read_text()


def test_a_result_is_held_against_measured_connectivity_first(result, text):
    found = expect_self_contained(text)
    first = text.partition('<section id="s1">')[2].partition("</section>")[0]
    r = float(
        sy.measures.fc_fit(sy.measures.functional_connectivity(result["S_E"].values[0]), sy.Brain.default().measured_fc)
    )
    assert "Simulated against measured" in first and f'<td class="number">{r:.3g}' in first
    assert len(text) < 1_500_000
    assert "<b>therapist</b>" not in text and any("<b>therapist</b>" in part for part in found.words)


def test_measures_come_with_their_chance(result):
    sections = {s.title: s for s in result_sections(result)}
    frame = sections["Integration within each person"].parts[0].frame
    assert {"chance low", "chance high", "p", "unit"} <= set(frame.columns)
    assert len(frame) == 2 * 6
    fc = sy.measures.functional_connectivity(result["S_E"].values[1])
    row = frame[(frame["person"] == "<b>therapist</b>") & (frame["measure"] == "integration")]
    assert row["value"].item() == float(sy.measures.integration(fc))


def test_people_are_compared_with_themselves_moved_in_time(result):
    sections = {s.title: s for s in result_sections(result)}
    _, table = sections["Between people"].parts
    x = result["S_E"].values.astype(float)
    row = table.frame.iloc[0]
    assert row["r"] == pytest.approx(np.corrcoef(x[0], x[1])[:94, 94:].mean(), abs=1e-10)
    moved = [np.corrcoef(x[0], np.roll(x[1], lag, axis=-1))[:94, 94:].mean() for lag in (20, 40, 60)]
    assert min(moved) > row["chance low"] - 0.2 and max(moved) < row["chance high"] + 0.2
    assert row["p"] >= row["smallest p"] > 0


def test_one_person_has_nobody_between():
    run = sy.simulate(sy.Brain.default(), duration=25.0, dt=1e-3, seed=1, balance="fic", keep=sy.Keep(every=0.2))
    assert "Between people" not in [s.title for s in result_sections(run)]


def test_settings_sources_and_provenance_are_said(text):
    for part in (
        "default 0.0316",
        "sigma",
        "10.1523/JNEUROSCI.5068-13.2014",
        "configuration hash",
        "seed",
        sy.__version__,
    ):
        assert part in text


def test_a_brain_without_labels_or_measurements_gives_what_it_can(tmp_path):
    brain = sy.Brain("toy", np.ones((4, 4)) - np.eye(4))
    run = sy.simulate(brain, model="linear", coupling=0.2, duration=5.0, dt=0.01, seed=1, keep=sy.Keep(every=0.05))
    text = sy.report(run, tmp_path / "toy.html", people=brain, title="Toy").read_text()
    expect_self_contained(text)
    assert "Toy" in text and "Simulated against measured" not in text and "functional complexity" in text


def test_a_table(tmp_path):
    frame = pandas.DataFrame({"measure": ["<i>"], "value": [0.5], "p": [0.02]})
    found = expect_self_contained(sy.report(frame, tmp_path / "deep" / "table.html").read_text())
    assert "<i>" in found.words


def test_own_sections_and_title(tmp_path):
    path = sy.report([Section("One", "words"), Section("Two")], tmp_path / "own.html", title="Mine")
    found = Reader(path.read_text())
    assert {"One", "Two", "Mine"} <= set(found.words)


def test_errors(tmp_path, result):
    section = Section("One")
    with pytest.raises(
        BadValue, match="a report was asked of dict; expected a Result, a pandas DataFrame, or sections"
    ):
        sy.report({}, tmp_path / "a.html")
    with pytest.raises(BadValue, match="a report was asked of list"):
        sy.report([section, "words"], tmp_path / "a.html")
    with pytest.raises(BadValue, match="a report was asked of str"):
        sy.report("words", tmp_path / "a.html")
    with pytest.raises(BadValue, match=r"has suffix '\.pdf'; a report is written as '\.html'"):
        sy.report(section, tmp_path / "a.pdf")
    with pytest.raises(BadValue, match="path of the report is 3"):
        sy.report(section, 3)
    with pytest.raises(BadValue, match="title is ''"):
        sy.report(section, tmp_path / "a.html", title="")
    with pytest.raises(BadValue, match="the table has no rows"):
        sy.report(pandas.DataFrame({"a": []}), tmp_path / "a.html")
    with pytest.raises(UnknownName, match="people has no brain '<b>therapist</b>'"):
        sy.report(result, tmp_path / "a.html", people=sy.Brain.default("client"))
    short = sy.simulate(sy.Brain.default(), duration=0.05, seed=1)
    with pytest.raises(BadValue, match=r"needs \(person, region, time\) with at least 20 samples"):
        sy.report(short, tmp_path / "a.html")


# ---- measures of persons, sources, words -------------------------------------------------------------------------


def test_moving_regions_in_time_removes_what_links_them():
    rng = np.random.default_rng(0)
    brain = sy.Brain.default()
    x = rng.standard_normal((94, 400)) + 2 * rng.standard_normal(400)
    fc = sy.measures.functional_connectivity(x)
    free = unlinked(x, brain, draws=20, seed=1)
    for name, value in within(fc, brain).items():
        low, high = free[name].min(), free[name].max()
        assert not low <= value <= high, name
    independent = within(sy.measures.functional_connectivity(rng.standard_normal((94, 400))), brain)
    for name in ("homotopic_connectivity", "cortex_limbic_connectivity"):
        assert abs(free[name].mean() - independent[name]) < 0.03


def test_the_hash_knows_the_settings_only():
    base = {"seed": 1, "coupling": np.array([1.0]), "people": ("a", "b")}
    assert configuration_hash(base) == configuration_hash({**base, "python": "3.14", "machine": "x", "packages": {}})
    assert configuration_hash(base) == configuration_hash({"people": ["a", "b"], "coupling": [1.0], "seed": 1})
    for name, value in (("seed", 2), ("coupling", 1.1), ("people", ("b", "a"))):
        assert configuration_hash(base) != configuration_hash({**base, name: value})


def test_references_come_from_the_docstrings():
    assert documented([sy.measures.integration]) == {"integration": "Deco et al. 2015, doi:10.1038/nrn3963"}
    assert documented([len]) == {}


def test_every_measure_has_words_and_unit():
    from syntony.report.persons import WITHIN

    assert set(words("measures")) == set(WITHIN)
    assert all({"name", "unit", "words"} == set(entry) for entry in words("measures").values())


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.toml")), ids=lambda p: p.stem)
def test_words_judge_nobody(path):
    text = path.read_text().lower()
    assert not [word for word in WORDS_OF_JUDGEMENT if word in text]
