"""Methods text, APA strings and citations say exactly what was done."""

import re

import pytest
from helpers_measuring import recording, study

import syntony as sy
from syntony.errors import BadValue
from syntony.measure import measure
from syntony.measuring.wording import CHANCE_SOURCES, apa, citations, methods, plain, sources

QUICK = {"n": 39, "seed": 4, "threads": 1}


def test_methods_of_a_study():
    found = measure(study(5, epochs=3), ["coherence", "correlation"], bands={"alpha": (2, 5)}, **QUICK)
    text = methods(found)
    for part in (
        "5 recordings of 2 people each (physio, 20 Hz) were analysed",
        "coherence (Nunez et al. 1997, doi:10.1016/S0013-4694(97)00066-7); correlation (Hasson et al. 2004",
        "rhythms in alpha (2–5 Hz)",
        "by re-pairing all people across recordings 39 times, the whole set at once (Ramseyer & Tschacher 2010",
        "the hypothesis tested: these people are no more tied to each other than to the others of the study",
        "at least 0.025",
        "corrected for multiple tests by the distribution of the largest statistic (Nichols & Holmes 2002",
        f"Software: syntony {sy.__version__}, seed 4.",
    ):
        assert part in text
    assert "Left out" not in text


def test_methods_of_a_recording_say_what_was_left_out():
    r = recording(common=1.0).replace(notes=("filtered at 5 Hz",))
    text = methods(measure(r, "correlation", against="segments", segment=2.0, window=10.0, correction=None, **QUICK))
    assert "One recording of 2 people (physio, 20 Hz) was analysed" in text
    assert "in windows of 10 s every 10 s" in text
    assert "by shuffling segments of 2 s within each recording 39 times" in text
    assert "corrected" not in text
    assert text.count("Left out or changed: filtered at 5 Hz.") == 1
    untested = methods(measure(r, "correlation", against=None, **QUICK))
    assert "Nothing was tested against chance" in untested


@pytest.mark.parametrize(
    ("row", "text"),
    [
        ({"z": -1.0, "p": 0.9999, "d": -0.125, "value": 1.0}, "z = −1.00, p = 1.000, d = −0.12"),
        ({"z": 3.2, "p": 0.00099, "d": 1.0}, "z = 3.20, p < .001, d = 1.00"),
        ({"z": 3.2, "p": 0.001, "d": 1.0}, "z = 3.20, p = .001, d = 1.00"),
        ({"z": 1.64, "p": 0.0496}, "z = 1.64, p = .050"),
        ({"value": 0.25, "p": float("nan"), "d": float("nan")}, "M = 0.25"),
    ],
)
def test_apa(row, text):
    assert apa(row) == text


def test_citations_are_what_was_used_and_nothing_else():
    r = recording(common=1.0, source="Doe 2020, doi:10.1/abc")
    text = citations(measure(r, ["correlation", "lagged_coherence"], bands=[(2, 5)], correction="fdr", **QUICK))
    dois = set(re.findall(r"doi = \{(.*?)\}", text))
    assert dois == {
        "10.1126/science.1089506", "10.1098/rsta.2011.0081", "10.1103/PhysRevE.68.066202", "10.2202/1544-6115.1585",
        "10.1111/j.2517-6161.1995.tb02031.x", "10.1/abc",
    }  # fmt: skip
    keys = re.findall(r"@misc\{(.*?),", text)
    assert len(keys) == len(set(keys)) == 6
    assert "keywords = {against shift}" in text


def test_citations_hold_no_names_of_files():
    r = recording(common=1.0, source="anna-ben_2021-03-04.csv; Doe 2020, doi:10.1/abc, carla_2022.edf")
    text = citations(measure(r, "correlation", against=None))
    assert "10.1/abc" in text
    assert "anna" not in text
    only = citations(measure(r.replace(source="anna-ben_2021-03-04.csv"), "correlation", against=None))
    assert only.count("@misc") == 1


def test_remarks_on_sources_are_no_publications():
    r = recording(samples=2400, common=1.0)
    found = measure(r, ["adjusted_circular_correlation", "lagged_concordance"], bands=[(2, 5)], against=None)
    assert "*" not in methods(found)
    assert "the closed form is ours" in methods(found)
    assert "closed form" not in citations(found)
    assert "rhythms in 2–5 Hz" in methods(found)


def test_sources_are_in_plain_words():
    r = recording(common=1.0, source="Doe 2020, doi:10.1/abc")
    found = sources(measure(r, ["correlation", "adjusted_circular_correlation"], bands=[(2, 5)], interval=0.9, **QUICK))
    assert list(found) == [
        "correlation",
        "adjusted_circular_correlation",
        "against shift",
        "p",
        "max",
        "interval",
        "data",
    ]
    assert found["correlation"] == "Hasson et al. 2004, doi:10.1126/science.1089506"
    assert found["adjusted_circular_correlation"].endswith("; the closed form is ours")
    assert found["data"] == "Doe 2020, doi:10.1/abc"
    run = sy.simulate(sy.Brain("toy", [[0, 1], [1, 0]]), model="hopf", duration=0.05, seed=1)
    assert "hopf" in sources(run)


def test_plain_keeps_the_star_of_a_name():
    assert plain("Φ*: Oizumi; the *closed* form of `x` is *ours*") == "Φ*: Oizumi; the closed form of x is ours"


def test_methods_of_pooled_epochs():
    found = measure(recording(epochs=6), "phase_locking", bands={"alpha": (2, 5)}, epochs="pooled", **QUICK)
    assert "Epochs were joined into one series. " in methods(found)


def test_one_publication_is_cited_once():
    text = citations(measure(recording(samples=1400), ["lagged_synchrony", "leading"], against=None))
    assert text.count("10.1037/a0023419") == 1
    assert "keywords = {lagged_synchrony, leading}" in text


def test_citations_of_a_simulation():
    run = sy.simulate(sy.Brain("toy", [[0, 1], [1, 0]]), model="hopf", duration=0.05, seed=1)
    assert "keywords = {hopf}" in citations(run)


def test_every_kind_of_chance_has_a_source():
    from syntony.measuring.against import KINDS

    assert set(CHANCE_SOURCES) == set(KINDS)


def test_refusals():
    import pandas

    with pytest.raises(
        BadValue, match=r"DataFrame holds no record of how it was measured; give a table of sy\.measure"
    ):
        methods(pandas.DataFrame())
    with pytest.raises(BadValue, match=r"list holds no record of how it was measured; give a table of sy\.measure"):
        citations([1, 2])
