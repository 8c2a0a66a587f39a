"""The demonstration on small settings: laws of what it computes, and what it writes."""

from dataclasses import replace

import numpy as np
import pytest
from test_page import expect_self_contained

import syntony as sy
from syntony.errors import BadValue, Unstable
from syntony.report import demo as module
from syntony.report.demo import APART, TOGETHER, Plan, compute, demo, expect_at_working_point

SMALL = Plan(sessions=3, duration=115.0, settling=25.0, points=(0.5, 0.85), pairings=5, draws=2)


@pytest.fixture(scope="module")
def told():
    return []


@pytest.fixture(scope="module")
def found(told, tmp_path_factory):
    return demo(tmp_path_factory.mktemp("demo"), seed=2, progress=lambda *what: told.append(what), plan=SMALL)


def test_progress_says_what_happens(found, told):
    sentences = list(dict.fromkeys(sentence for sentence, _ in told))
    shares = [share for _, share in told]
    assert len(sentences) == len(module.STEPS)
    assert shares == sorted(shares) and shares[0] >= 0 and shares[-1] < 1
    assert "3 sessions of 1.5 minutes, in relation" in sentences


def test_the_report_is_one_small_file(found, told):
    assert found.report.name == "report.html"
    text = found.report.read_text()
    expect_self_contained(text)
    assert len(text) < 1_500_000
    assert "$" not in text.partition("<body>")[2].partition("<script>")[0]


def test_the_table_has_a_chance_column_for_every_number(found):
    table = found.table
    assert list(table.columns) == ["quantity", "value", "unit", "chance low", "chance high", "p"]
    assert not table.isna().any().any() and (table["chance low"] <= table["chance high"]).all()
    assert ((table["p"] > 0) & (table["p"] <= 1)).all()


def test_the_working_point_is_the_best_of_the_curve(found):
    best = found.curve.loc[found.curve["fit, balanced"].idxmax()]
    assert found.coupling == best["coupling"] == pytest.approx(best["share of critical"] * found.critical)
    assert found.critical == pytest.approx(sy.critical_coupling(found.people[0], balance="fic"), abs=1e-6)
    w = sy.stationary(found.people[0], coupling=found.coupling, balance="fic")
    fit = float(sy.measures.fc_fit(w.signal_fc("bold").values[0], found.people[0].measured_fc))
    assert best["fit, balanced"] == pytest.approx(fit, abs=1e-9)


def test_nothing_passes_between_people_who_are_apart(found):
    """Apart is computed with relations of gain 0; it must be what people without a relation do, to the last bit."""
    keep = sy.Keep(every=0.1, signals=("bold",), start=SMALL.settling)
    options = dict(coupling=found.coupling, duration=SMALL.duration, dt=SMALL.dt, balance="fic", keep=keep)
    alone = sy.simulate(found.people[0], seed=200_000, **options)
    assert np.array_equal(found.bold[APART].values[0, :1], alone["bold"].values)
    assert not np.array_equal(found.bold[TOGETHER].values[0, :1], alone["bold"].values)


def test_between_people_is_the_mean_over_all_pairs_of_regions(found):
    x = found.bold[TOGETHER].values
    slow = [np.corrcoef(client, therapist)[:94, 94:].mean() for client, therapist in x]
    row = found.between.set_index("condition").loc[TOGETHER]
    assert row["real pairs"] == pytest.approx(np.mean(slow), abs=1e-10)
    assert len(found.null[TOGETHER]) == SMALL.pairings and row["p"] >= 1 / 6


def test_simulated_and_exact_connectivity_agree(found):
    upper = np.triu_indices(94, 1)
    exact, simulated = found.exact[APART][0, :, 0][upper], module.mean_fc(found.bold[APART])[upper]
    assert np.corrcoef(exact, simulated)[0, 1] > 0.9


def test_the_seed_decides_everything(found):
    again = compute(2, SMALL, lambda *_: None)
    assert again.table.equals(found.table)


def test_a_person_who_hears_nothing_does_not_change(found):
    quiet = compute(3, replace(SMALL, heard=0.0), lambda *_: None)
    assert np.array_equal(quiet.bold[APART].values, quiet.bold[TOGETHER].values)
    assert not np.array_equal(quiet.bold[APART].values, found.bold[APART].values)  # another seed
    assert (quiet.measures["change"] == 0).all() and (quiet.measures["p"] == 1).all()


def test_leaving_the_working_point_is_an_error():
    w = sy.stationary(sy.Brain.default(), coupling=0.5, balance="fic")
    stays = np.full((3, 1, 94, 10), float(w.mean.sel(state="S_E").mean()))
    expect_at_working_point(stays, w)
    stays[1] = 0.46
    with pytest.raises(Unstable, match=r"mean activity 0\.460 where the working point has 0\.164"):
        expect_at_working_point(stays, w)


def test_bad_input_is_refused_before_anything_runs(tmp_path):
    with pytest.raises(BadValue, match="seed is -1"):
        demo(tmp_path, seed=-1)
    with pytest.raises(BadValue, match="cannot be re-paired; expected at least 3"):
        demo(tmp_path, plan=replace(SMALL, sessions=2))
    with pytest.raises(BadValue, match=r"6 orders of 3 were asked for, but only 5"):
        demo(tmp_path, plan=replace(SMALL, pairings=6))
    with pytest.raises(BadValue, match="settling is 115"):
        demo(tmp_path, plan=replace(SMALL, settling=115.0))
    with pytest.raises(BadValue, match="heard is -1"):
        demo(tmp_path, plan=replace(SMALL, heard=-1.0))
    with pytest.raises(BadValue, match="points are"):
        demo(tmp_path, plan=replace(SMALL, points=(0.5, 1.2)))
    assert not list(tmp_path.iterdir())
