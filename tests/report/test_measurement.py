"""Reports of measurements: sentences, tables and pictures say what the table says, and what was left out."""

import re

import numpy as np
import pytest
from helpers_measuring import recording, study
from test_page import expect_self_contained

import syntony as sy
from syntony import Study
from syntony.errors import BadValue
from syntony.report import Section, findings
from syntony.report.measured import between, drawable, lag_curves, lag_options, lagged, measured, within
from syntony.report.of_measurement import meaning, measurement_sections
from syntony.report.of_recordings import _either_way, _prefix

BAND = {"band": (2.0, 5.0)}
QUICK = {"n": 99, "seed": 1, "threads": 1, "progress": False}
HEAD = np.random.default_rng(0).normal(0, 0.04, (3, 3))


def taken(what, measures=None, **options):
    return sy.measure(what, measures, **{**QUICK, **options})


def titles(sections):
    return {part.title: part for section in sections for part in section.parts}


@pytest.fixture(scope="module")
def dyad():
    return recording(channels=3, common=0.8, positions=HEAD, notes=("the first minute is missing",))


@pytest.fixture(scope="module")
def found(dyad):
    return taken(dyad, ["correlation", "coherence"], bands=BAND)


@pytest.fixture(scope="module")
def motion():
    return study(6, channels=1, samples=2400, common=0.6, modality="motion", roles=("client", "therapist"))


@pytest.fixture(scope="module")
def paired(motion):
    return taken(motion, ["lagged_synchrony", "leading"])


# ---- sentences and tables ----------------------------------------------------------------------------------------


def test_the_range_of_chance_is_that_of_the_chance_values(found):
    frame = findings.ranged(found)
    low, high = np.percentile(found.attrs["chance_values"][1], [2.5, 97.5])
    assert frame.loc[1, ["chance_low", "chance_high"]].tolist() == [low, high]
    assert "chance_values" not in frame.attrs and "chance_values" in found.attrs
    assert frame[list(found.columns)].equals(found)


def test_one_sentence_per_finding_with_value_chance_verdict_and_apa(found):
    frame = findings.ranged(found)
    first, second = findings.sentences(frame)
    row = found.iloc[0]
    assert first.startswith(f"Correlation, a – b: {row['value']:.3g}; by chance")
    assert "Above what chance gives (z = " in first and "p = .010" in first
    assert second.startswith("Coherence, band, a – b:")
    assert findings.summary(frame).startswith("2 of 2 tests differ from chance after correction for all tests at once")


def test_nothing_is_called_nothing():
    frame = findings.ranged(taken(recording(seed=5, channels=2), ["correlation"]))
    assert "Not distinguishable from chance" in findings.sentences(frame)[0]
    assert findings.summary(frame) == "The one test does not differ from chance."


def test_the_corrected_p_decides():
    frame = findings.ranged(taken(recording(seed=5), "correlation"))
    frame["p"], frame["p_corrected"] = 0.01, 0.2
    assert not findings.differs(frame)[0]
    assert "p = .010" in findings.sentences(frame)[0] and "corrected p = .200" in findings.sentences(frame)[0]
    frame["p_corrected"] = np.nan
    assert findings.differs(frame)[0]
    frame["p"] = 0.05
    assert findings.differs(frame)[0]


@pytest.mark.parametrize(
    ("correction", "words"),
    [
        ("max", "all tests at once"),
        ("fdr", "false discovery rate"),
        ("cluster", "clusters of neighbours"),
        (None, "without correction"),
    ],
)
def test_the_correction_is_named(dyad, correction, words):
    frame = findings.ranged(taken(dyad, "correlation", window=5.0, correction=correction))
    assert words in findings.summary(frame)


def test_untested_values_are_said_to_be_untested(dyad):
    frame = findings.ranged(taken(dyad, "correlation", against=None))
    assert findings.sentences(frame)[0].endswith("not tested.")
    assert "cannot be findings" in findings.summary(frame)
    assert "chance (95 %)" not in findings.readable(frame)[0]


@pytest.mark.parametrize(
    ("p", "text"), [(0.0004, "p < .001"), (0.031, "p = .031"), (0.9999, "p = 1.000"), (0.5, "p = .500")]
)
def test_p_is_said_as_apa_has_it(p, text):
    assert findings.short({"p": p, "p_corrected": np.nan}) == text
    assert findings.short({"p": 0.01, "p_corrected": p}) == f"p = .010, corrected {text[2:].removeprefix('= ')}"


def test_who_leads_is_said_by_name(paired):
    frame = findings.ranged(paired)
    frame.loc[frame["measure"] == "leading", ["p", "p_corrected"]] = 0.01
    (sentence,) = [s for s in findings.sentences(frame) if s.startswith("Leading")]
    assert "above 0 client comes first, below 0 therapist" in sentence


def test_recordings_of_a_re_paired_set_have_rows_but_no_sentences(paired):
    frame = findings.ranged(paired)
    assert findings.of_the_set(frame).sum() == 12
    assert len(findings.sentences(frame)) == 2
    assert all("mean of all recordings" in sentence for sentence in findings.sentences(frame))


def test_windows_and_links_of_a_measure_share_a_sentence(dyad):
    windows = findings.ranged(taken(dyad, "correlation", window=5.0))
    (sentence,) = findings.sentences(windows)
    assert re.search(rf"\d of {len(windows)} windows differ from chance", sentence) and " s (z" in sentence
    links = findings.ranged(taken(dyad, "correlation", detail="links"))
    (sentence,) = findings.sentences(links)
    assert "of 9 links differ" in sentence
    best = links.sort_values(["p_corrected", "p"], kind="stable").iloc[0]
    assert f"Smallest p: {best['first']} with {best['second']}" in sentence


def test_what_all_rows_share_is_said_once(found):
    shown, said = findings.readable(findings.ranged(found))
    assert list(shown) == ["measure", "band", "value", "chance (95 %)", "d", "p", "p corrected"]
    assert said == "All rows: dyad; a – b; smallest possible p 0.01; averaged over 9 links."
    assert re.fullmatch(r"\S+ \[\S+, \S+\]", shown["chance (95 %)"].iloc[0])


def test_parts_are_called_parts_and_have_panels_of_their_own():
    r = recording(people=1, channels=4, common=0.5)
    table = taken(r, ["tse_curve", "total_correlation"])
    shown, _ = findings.readable(findings.ranged(table))
    assert "part" in shown and "first" not in shown
    assert shown["part"].tolist()[:2] == ["groups of 1", "groups of 2"]
    (picture,) = (p for t, p in titles(measurement_sections(table)).items() if t == "Measured against chance")
    assert [a.get_title(loc="left") for a in picture.figure.axes if a.get_title(loc="left")] != []
    assert list(picture.data) == [*(f"tse curve, groups of {k + 1}" for k in range(3)), "total correlation"]


def test_channels_are_called_channels():
    r = recording(people=1, channels=4, common=0.5)
    frame = findings.ranged(taken(r, "clustering", detail="links"))
    assert "channel" in findings.readable(frame)[0]
    (sentence,) = findings.sentences(frame)
    assert re.search(r"\d of 4 channels differ from chance", sentence)


def test_links_over_time_have_courses_of_their_own():
    r = recording(channels=2, common=0.5)
    (picture,) = (
        p
        for t, p in titles(measurement_sections(taken(r, "correlation", detail="links", window=5.0))).items()
        if t == "Over time"
    )
    assert len([axes for axes in picture.figure.axes if axes.lines]) == 4


def test_the_smallest_p_come_first_where_rows_are_too_many(dyad):
    frame = findings.ranged(taken(dyad, "correlation", detail="links"))
    assert findings.nearest(frame, 9).equals(frame)
    few = findings.nearest(frame, 3)
    assert few["p_corrected"].max() <= np.sort(frame["p_corrected"])[2]


def test_every_measure_has_a_meaning():
    from syntony.measuring.recipes import RECIPES

    for name in RECIPES:
        assert len(meaning(name)) > 10 and not meaning(name).endswith(".")


# ---- what is drawn -----------------------------------------------------------------------------------------------


def test_matrices_hold_what_the_table_averages(dyad, found):
    what = measured(dyad, found.attrs)
    for place, (name, edges) in enumerate((("correlation", None), ("coherence", (2.0, 5.0)))):
        block = between(what, name, edges)
        assert block[0, 1].mean() == pytest.approx(found["value"][place])
        assert np.array_equal(block[0, 1], block[1, 0].T)
    assert np.allclose(block[0, 0], 0)


@pytest.mark.parametrize(
    ("measure", "options"),
    [
        ("wavelet_coherence", {"voices": 6}),
        ("nm_phase_locking", {"n": 1, "m": 2}),
        ("laminarity", {"minimum": 3}),
        ("lagged_concordance", {}),
        ("imaginary_coherence", {}),
    ],
)
def test_matrices_are_taken_as_the_table_was(measure, options):
    r = recording(channels=2, samples=1200, common=0.7)
    table = taken(r, measure, bands=BAND, against=None, options={measure: options})
    (edges,) = table.attrs["bands"].values() or [None]
    block = between(measured(r, table.attrs), measure, edges, table.attrs)
    assert block[0, 1].mean() == pytest.approx(table["value"][0], rel=1e-9)


def test_matrices_of_joined_epochs():
    r = recording(channels=2, epochs=6, samples=200)
    table = taken(r, "phase_locking", bands=BAND, against=None, epochs="pooled")
    block = between(measured(r, table.attrs), "phase_locking", (2.0, 5.0), table.attrs)
    assert block[0, 1].mean() == pytest.approx(table["value"][0])
    assert between(measured(r, table.attrs), "phase_locking", (2.0, 5.0))[0, 1].mean() > block[0, 1].mean()


@pytest.mark.parametrize(
    "measure", ["granger_causality", "partial_directed_coherence", "conditional_granger_causality"]
)
def test_measures_that_go_one_way_have_a_matrix_for_each_way(measure):
    r = recording(people=3, channels=2, samples=800)
    x = np.array(r.signals)
    x[2, :, 1:] += x[0, :, :-1]  # a acts on c
    r = r.replace(signals=x)
    table = taken(r, measure, bands=BAND, against=None)
    (edges,) = table.attrs["bands"].values() or [None]
    block = between(measured(r, table.attrs), measure, edges, table.attrs)
    for people, value in table.set_index("people")["value"].items():
        sender, receiver = ("abc".index(name) for name in people.split(" → "))
        assert block[receiver, sender].mean() == pytest.approx(value, rel=1e-9)
    assert block[2, 0].mean() > 3 * block[0, 2].mean()


def test_both_ways_are_drawn():
    r = recording(channels=2, samples=800, common=0.3)
    sections = measurement_sections(taken(r, "granger_causality"), r)
    words = [part.words for section in sections for part in section.parts if getattr(part, "figure", None)]
    assert any("the stronger one is drawn" in said for said in words)
    ways = [said for said in words if said.startswith("To every channel of")]
    assert ways == [f"To every channel of {p} (rows) from every channel of {q} (columns)." for p, q in ("ab", "ba")]
    block = np.arange(16.0).reshape(2, 2, 2, 2) - 8
    either = _either_way(block)
    assert either[0, 1, 0, 1] == max((block[0, 1, 0, 1], block[1, 0, 1, 0]), key=abs) == either[1, 0, 1, 0]


def test_matrices_of_a_study_are_means_over_its_recordings(motion, paired):
    what = measured(motion, paired.attrs)
    assert what.people == ("client", "therapist")
    own = [sy.measures.correlation(r.signals[0, 0], r.signals[1, 0]) for r in motion]
    assert between(what, "correlation", None)[0, 1, 0, 0] == pytest.approx(np.mean(own))


def test_lag_curves_are_means_of_windowed_correlations(motion, paired):
    what = measured(motion, paired.attrs)
    curves, null, lags, draws = lag_curves(what, 1, "pseudo", lag_options({}))
    (curve,) = curves.values()
    r = sy.measures.windowed_cross_correlation(motion[2].signals[0, 0], 20.0, motion[2].signals[1, 0])
    assert curve[2] == pytest.approx(np.abs(r).mean(axis=0))
    assert (lags[0], lags[-1], len(lags)) == (-5.0, 5.0, 201)
    assert null["client – therapist"].shape == (draws, 201)
    middle = curve.mean(axis=0)[100]
    assert middle > np.percentile(null["client – therapist"][:, 100], 97.5)  # they move together, without lag
    assert lag_curves(what, 1, None, lag_options({}))[1] is None


def test_windows_and_lags_are_those_of_the_measures():
    assert lag_options({}) == {"window": 60.0, "step": 30.0, "max_lag": 5.0}
    assert lag_options({"max_lag": 2, "signed": True})["max_lag"] == 2.0
    for name in ("lagged_synchrony", "leading", "peak_lag", "undefined_share"):
        assert lagged(name) and not drawable(name)
    for name in ("coherence", "concordance", "granger_causality", "lagged_concordance", "wavelet_coherence"):
        assert drawable(name) and not lagged(name)
    assert not drawable("integration")


def test_lag_chance_of_one_recording_comes_from_shifts(motion):
    what = measured(motion[0], {"recordings": [motion[0].name], "against": "shift"})
    curves, null, _, _ = lag_curves(what, 1, "shift", lag_options({}))
    (curve,), (draws,) = curves.values(), null.values()
    assert curve[0, 100] > draws[:, 100].max()
    assert np.abs(draws.mean(axis=0) - curve[0, :50].mean()).max() < 0.02


def test_within_is_the_correlation_of_the_channels(dyad, found):
    fc = within(measured(dyad, found.attrs))
    assert np.allclose(fc["b"], np.corrcoef(dyad.signals[1]))


# ---- pages -------------------------------------------------------------------------------------------------------


def test_a_page_of_a_dyad_has_every_part(dyad, found, tmp_path):
    parts = titles(measurement_sections(found, dyad))
    for title in (
        "Measured against chance",
        "Measures",
        "Quality of every channel",
        "What each measure is",
        "Provenance",
    ):
        assert title in parts
    assert any(title.startswith("Strongest links: ") for title in parts)
    assert {"All links: correlation", "All links: coherence"} <= set(parts)
    text = sy.report(found, tmp_path / "a.html", recordings=dyad).read_text()
    words = " ".join(expect_self_contained(text).words)
    assert len(text) < 1_500_000
    for part in (
        "the first minute is missing",
        "10.1126/science.1089506",
        "@misc{",
        "What was measured: dyad",
        "smallest possible p",
    ):
        assert part in words


def test_a_page_of_a_study_shows_recordings_lags_and_signals(motion, paired, tmp_path):
    parts = titles(measurement_sections(paired, motion))
    assert {"Every recording", "Who comes first", "Signals"} <= set(parts)
    assert len(parts["Every recording"].frame) == 12
    assert len(parts["Quality of every channel"].frame) == 12
    words = " ".join(expect_self_contained(sy.report(paired, tmp_path / "a.html", recordings=motion).read_text()).words)
    assert "re-paired" in words and "What was measured: pilot" in words


def test_without_recordings_a_page_says_what_the_table_knows(found, tmp_path):
    sections = measurement_sections(found)
    assert not any("Quality" in title or "links" in title for title in titles(sections))
    expect_self_contained(sy.report(found, tmp_path / "a.html").read_text())


def test_pages_of_one_person_three_people_windows_links_and_untested_values(tmp_path):
    alone = recording(people=1, channels=4, common=1.0)
    three = recording(people=3, channels=2, common=0.5)
    for what, measures, options in (
        (alone, "total_correlation", {}),
        (three, "correlation", {}),
        (three, "correlation", {"window": 5.0, "step": 2.5}),
        (three, "correlation", {"detail": "links"}),
        (three, "correlation", {"pairs": "within"}),
        (three, "correlation", {"against": None, "interval": 0.9}),
        (recording(epochs=6, samples=200), "correlation", {"against": "epochs"}),
    ):
        table = taken(what, measures, **options)
        text = sy.report(table, tmp_path / "a.html", recordings=what).read_text()
        assert "<h2>" in text and " nan" not in " ".join(expect_self_contained(text).words)


@pytest.mark.parametrize(
    ("measure", "sentence"),
    [
        ("dwell_time", "Dwell time, band, state 1, a: "),
        ("group_order_parameter", "Group order parameter, band, a – b: "),
        ("granger_causality", "Granger causality, b → a: "),
        ("wavelet_coherence", "Wavelet coherence, band, a – b: "),
    ],
)
def test_parts_groups_and_one_way_measures_have_pages(measure, sentence):
    r = recording(channels=2, samples=1200, common=0.5)
    sections = measurement_sections(taken(r, measure, bands=BAND), r)
    assert sections[0].paragraphs[2].startswith(sentence)
    limits = next(section for section in sections if section.title == "What this page does not say")
    between_people = measure != "dwell_time"
    assert ("one person acts on the other" in limits.paragraphs[0]) == between_people


def test_what_was_left_out_is_in_the_page(tmp_path):
    r = recording(channels=3, modality="eeg")
    x = r.signals.copy()
    x[1, 2] = 0.0
    r = r.replace(signals=x)
    table = taken(r, "correlation")
    parts = titles(measurement_sections(table, Study("s", (r,), ("a file was not read",))))
    quality = parts["Quality of every channel"].frame
    assert quality.loc[quality["channel"] == "c2", "used"].tolist() == ["no", "no"]
    said = parts["Left out, changed or assumed"].frame["what"].tolist()
    assert any("channel c2 left out (b: no signal)" in note for note in said) and "a file was not read" in said


def test_many_channels_are_summed_up_per_person_with_all_in_the_data(tmp_path):
    r = recording(channels=70, samples=100)
    parts = titles(measurement_sections(taken(r, "correlation", against=None), r))
    summary, full = parts["Quality, per person"], parts["Quality of every channel"]
    assert summary.frame["channels"].tolist() == [70, 70] and summary.frame["used"].tolist() == [70, 70]
    assert full.folded and len(full.frame) == 140


def test_pictures_say_p_as_the_findings_do_and_nothing_where_nothing_was_tested(dyad, found):
    (words,) = (p.words for t, p in titles(measurement_sections(found, dyad)).items() if t.startswith("Strongest"))
    assert words.endswith("this one lies furthest from chance (p = .010, corrected .010).")
    untested = measurement_sections(taken(dyad, "correlation", against=None), dyad)
    (words,) = (p.words for t, p in titles(untested).items() if t.startswith("Strongest"))
    assert words.endswith("they are no heads.")


def test_pictures_of_matrices_carry_their_numbers():
    r = recording(people=1, channels=3, common=0.5)
    data = titles(measurement_sections(taken(r, "total_correlation"), r))["Channels of each person"].data
    assert data.iloc[1].tolist() == ["c0", "c1", pytest.approx(np.corrcoef(r.signals[0])[0, 1])]


def test_units_are_readable():
    assert _prefix(np.array([0.0, -3e-6])) == ("µ", 1e-6)
    assert _prefix(np.array([2.0])) == ("", 1.0) and _prefix(np.zeros(2)) == ("", 1.0)


def test_paths_and_dates_of_files_are_not_in_the_page(tmp_path):
    r = recording(channels=2).replace(source="/home/x/2019-09-28_Miller.csv")
    text = sy.report(taken(r, "correlation"), tmp_path / "a.html", recordings=r).read_text()
    assert "Miller" not in text and "2019-09-28" not in text


def test_errors(dyad, found, tmp_path):
    with pytest.raises(BadValue, match="recordings hold other; the table is of dyad: give those that were measured"):
        sy.report(found, tmp_path / "a.html", recordings=dyad.replace(name="other"))
    with pytest.raises(BadValue, match="recordings is a ndarray; expected the Recording or Study that was measured"):
        sy.report(found, tmp_path / "a.html", recordings=dyad.signals)
    with pytest.raises(BadValue, match=r"recordings belong to a table of sy\.measure; leave them out"):
        sy.report(Section("One"), tmp_path / "a.html", recordings=dyad)
