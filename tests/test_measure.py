"""The verb measure: right numbers, right tests, honest notes, one-line refusals."""

import copy
import inspect
import json
import threading
from itertools import combinations

import numpy as np
import pytest
from helpers_measuring import RATE, fit_for, recording, study

import syntony as sy
from syntony import chance, measures
from syntony.errors import BadShape, BadValue, SyntonyError, UnknownName
from syntony.measure import measure
from syntony.measuring import against, places, recipes
from syntony.measuring.recipes import RECIPES, Recipe
from syntony.units import second

BAND = {"band": (2.0, 5.0)}
EVERY = pytest.mark.parametrize("name", RECIPES)
QUICK = {"n": 39, "seed": 1, "threads": 1, "progress": False}


@EVERY
@pytest.mark.parametrize("people", [2, 3])
def test_every_recipe_gives_finite_values_for_any_number_of_people(name, people):
    if RECIPES[name].kinds == ("ecg",):
        pytest.importorskip("neurokit2")
    r, arguments = fit_for(name, people=people)
    found = measure(r, name, bands=BAND, **{**QUICK, **arguments})
    recipe = RECIPES[name]
    pairs = people * (people - 1) // (1 if recipe.ordered else 2)
    whose = recipe.together or ("pair" if recipe.gives == "links" else "person")
    units = {"pair": pairs, "group": 1, "person": people}[whose]
    assert len(found) == units * (found["first"].nunique() if recipe.gives == "parts" else 1)
    assert np.isfinite(found["value"]).all()
    assert found["p"].notna().all() == RECIPES[name].tested
    assert (found["unit"] == RECIPES[name].unit).all()
    assert sy.measures.MEASURES[RECIPES[name].function or name]


@EVERY
def test_every_recipe_has_a_source_and_a_meaning(name):
    recipe = RECIPES[name]
    assert "19" in recipe.source(name) or "20" in recipe.source(name)
    assert recipe.reads in recipes.READS
    assert recipe.gives in recipes.GIVES
    assert recipe.together in recipes.TOGETHER
    parameters = inspect.signature(getattr(measures, recipe.function or name)).parameters
    assert ("rate" in parameters) == recipe.rate or recipe.through
    assert ("pairs" in parameters) == (recipe.gives == "links")
    assert not recipe.part or not recipe.parts
    assert recipe.labels in places.LABELS


def test_registry_is_sorted():
    assert list(RECIPES) == sorted(RECIPES)


def test_values_are_those_of_the_plain_functions():
    r = recording(epochs=3, channels=3, common=0.5)
    found = measure(r, ["phase_locking", "correlation", "total_correlation"], bands=BAND, against=None, **QUICK)
    z = measures.analytic_signal(r.signals, RATE, BAND)[0]
    value = found.set_index(["measure", "people"])["value"]
    assert value["phase_locking", "a – b"] == pytest.approx(measures.phase_locking(z, pairs="between").mean())
    assert value["correlation", "a – b"] == pytest.approx(measures.correlation(r.signals, pairs="between").mean())
    centred = r.signals - r.signals.mean(axis=-1, keepdims=True)
    pooled = np.einsum("epit,epjt->pij", centred, centred)
    assert value["total_correlation", "b"] == pytest.approx(measures.total_correlation(pooled)[1])
    within = measure(r, "phase_locking", bands=BAND, pairs="within", against=None, **QUICK)
    upper = np.triu_indices(3, 1)
    expected = measures.phase_locking(z[:, 0]).mean(axis=0)[upper].mean()
    assert within.set_index("people")["value"]["a"] == pytest.approx(expected)


def test_shift_test_equals_doing_it_by_hand():
    r = recording(channels=1, common=0.3)
    found = measure(r, "correlation", against="shift", n=99, seed=5).iloc[0]
    seed = int(np.random.SeedSequence([5, 0, 1]).generate_state(1, np.uint64)[0])
    moved = chance.circular_shift(r.signals[1], 99, seed=seed)
    null = np.array([np.corrcoef(r.signals[0, 0], one[0])[0, 1] for one in moved])
    by_hand = chance.compare(np.corrcoef(r.signals[:, 0])[0, 1], null)
    assert found["p"] == by_hand.p
    assert found["z"] == pytest.approx(float(by_hand.z))
    assert (found["n_surrogates"], found["p_floor"], found["against"]) == (99, 0.01, "shift")


@pytest.mark.parametrize("people", [2, 3])
def test_whole_set_test_equals_doing_it_by_hand(people):
    s = study(5, common=0.4, channels=1, people=people)
    found = measure(s, "correlation", against="pseudo", n=60, seed=3)
    x = np.stack([r.signals[:, 0] for r in s])
    for p, q in combinations(range(people), 2):
        table = np.array([[np.corrcoef(x[i, p], x[j, q])[0, 1] for j in range(5)] for i in range(5)])
        null = chance.repaired(table, chance.pairings(5, 60, seed=3))
        everybody = found[(found.recording == "all") & (found.people == f"person {p + 1} – person {q + 1}")].iloc[0]
        by_hand = chance.compare(np.trace(table) / 5, null)
        assert everybody["p"] == pytest.approx(float(by_hand.p))
        assert everybody["z"] == pytest.approx(float(by_hand.z))
        off = table[~np.eye(5, dtype=bool)]
        assert everybody["d"] == pytest.approx((np.trace(table) / 5 - off.mean()) / off.std(ddof=1))
        one = found[(found.recording == "dyad-2") & (found.people == f"{'abc'[p]} – {'abc'[q]}")].iloc[0]
        assert one["value"] == pytest.approx(table[2, 2])
        assert one["d"] == pytest.approx((table[2, 2] - off.mean()) / off.std(ddof=1))
        assert np.isnan(one["p"])


@pytest.mark.parametrize("more", [{}, {"epochs": 6, "samples": 200}])
def test_a_relationship_is_found_and_its_absence_is_not(more):
    together = measure(study(6, common=0.5, **more), "coherence", bands=BAND, seed=1, n=500)
    apart = measure(study(6, **more), "coherence", bands=BAND, seed=1, n=500)
    assert together.set_index("recording")["p"]["all"] < 0.01
    assert apart.set_index("recording")["p"]["all"] > 0.05
    assert together.attrs["against"] == "pseudo"


@pytest.mark.parametrize("kind", sorted(chance.SURROGATES))
def test_every_kind_of_surrogate_finds_a_relationship(kind):
    r = recording(epochs=8 if kind == "epochs" else 0, samples=200 if kind == "epochs" else 800, common=1.0)
    found = measure(r, ["correlation", "phase_locking"], bands=BAND, against=kind, segment=2.0, **QUICK)
    assert (found["p"] == 1 / 40).all()
    assert found.attrs["hypothesis"] == [against.HYPOTHESES[kind]]
    none = measure(recording(seed=3, epochs=8, samples=200), "correlation", against=kind, segment=2.0, **QUICK)
    assert (none["p"] > 0.05).all()


def test_within_a_person_channels_are_compared_with_unrelated_ones():
    r = recording(common=1.0, people=1, channels=4)
    found = measure(r, ["total_correlation", "correlation", "hurst_exponent"], **QUICK).set_index("measure")
    assert found["p"]["total_correlation"] == found["p"]["correlation"] == 1 / 40
    assert np.isnan(found["p"]["hurst_exponent"])
    assert found.attrs["hypothesis"] == [
        "the channels of each person are unrelated (shift surrogates, each channel its own)"
    ]
    assert measure(recording(people=1, channels=4), "total_correlation", **QUICK)["p"][0] > 0.05


@pytest.mark.parametrize("threads", [1, 2, 3])
def test_threads_and_detail_do_not_change_numbers(threads):
    r = recording(channels=3, common=0.3)
    options = {**QUICK, "threads": threads}
    alone = measure(r, ["correlation", "phase_locking"], bands=BAND, **QUICK)
    found = measure(r, ["correlation", "phase_locking"], bands=BAND, **options)
    assert found.equals(alone)
    links = measure(r, "correlation", detail="links", **options)
    assert len(links) == 9
    assert links["value"].mean() == pytest.approx(alone["value"][0])
    assert set(zip(links["first"], links["second"])) == {(a, b) for a in r.channels for b in r.channels}


def test_corrections():
    r = recording(channels=4, common=0.2)
    plain = measure(r, "correlation", detail="links", correction=None, **{**QUICK, "n": 199})
    assert plain["p_corrected"].isna().all()
    fdr = measure(r, "correlation", detail="links", correction="fdr", **{**QUICK, "n": 199})
    np.testing.assert_allclose(fdr["p_corrected"], chance.false_discovery(fdr["p"]))
    largest = measure(r, "correlation", detail="links", correction="max", **{**QUICK, "n": 199})
    assert (largest["p_corrected"] >= largest["p"]).all()
    assert (largest["p_corrected"] <= 16 * largest["p"]).all()
    assert (plain["p"] == fdr["p"]).all()


def test_windows_over_time():
    r = recording(samples=400)
    x = np.array(r.signals)
    x[1, :, 200:] = x[0, :, 200:]
    found = measure(r.replace(signals=x), "correlation", window=5 * second, against=None)
    np.testing.assert_allclose(found["window"], [0, 5, 10, 15])
    assert (found["value"][2:] > 0.4).all()
    assert (found["value"][:2].abs() < 0.3).all()


def test_what_is_left_out_is_said():
    x = np.array(recording(channels=4, samples=400).signals)
    x[1, 0] = 3.0
    x[0, 1, :100] = np.nan
    x[0, 2, 390:] = np.nan
    r = recording(channels=4).replace(signals=x, notes=("filtered before",))
    found = measure(r, "correlation", **QUICK)
    assert found.attrs["notes"] == [
        "filtered before",
        "dyad: channel c0 left out (b: no signal)",
        "dyad: channel c1 left out (a: 25% missing)",
        "dyad: longest complete stretch used, 0 to 19.5 of 20 s",
    ]
    assert found["value"][0] == pytest.approx(measures.correlation(x[:, 2:, :390], pairs="between").mean())
    e = np.array(recording(epochs=4).signals)
    e[2, 0, 0, 7] = np.nan
    notes = measure(recording(epochs=4).replace(signals=e), "correlation", against=None).attrs["notes"]
    assert notes == ["dyad: 1 of 4 epochs with missing samples left out"]


def test_series_with_a_trend_are_doubted():
    x = recording().signals + np.array([[0.0], [1.0]]) * np.linspace(0, 9, 400)
    r = recording().replace(signals=x)
    doubt = "dyad: the ends of 50% of the series differ by more than 2 sd; shifts and random phases then find too much"
    assert measure(r, "correlation", against="shift", **QUICK).attrs["notes"][0].startswith(doubt)
    assert measure(r, "correlation", against="segments", segment=2.0, **QUICK).attrs["notes"] == []
    assert measure(recording(), "correlation", against="shift", **QUICK).attrs["notes"] == []


def test_a_study_is_cut_to_what_is_common():
    a, b, c, d = study(4)
    s = sy.Study("uneven", (a, b.crop(0, 15), c.select(channels=["c1", "c0"]), d.select(channels=["c0"])))
    found = measure(s, "correlation", **QUICK)
    assert found.attrs["notes"] == [
        "dyad-0: 1 channels that others lack left out", "dyad-0: cut to the shortest recording (1 × 15 s)",
        "dyad-1: 1 channels that others lack left out", "dyad-2: 1 channels that others lack left out",
        "dyad-2: cut to the shortest recording (1 × 15 s)", "dyad-3: cut to the shortest recording (1 × 15 s)",
    ]  # fmt: skip
    value = measures.correlation(np.array(c.signals)[:, :1, :300], pairs="between").mean()
    assert found.set_index("recording")["value"]["dyad-2"] == pytest.approx(value)


def test_usual_measures_of_every_modality():
    for modality, seconds, rate in (
        ("eeg", 10, 100.0), ("fnirs", 300, 5.0), ("fmri", 500, 0.5), ("motion", 130, 10.0), ("physio", 60, 4.0),
    ):  # fmt: skip
        x = np.random.default_rng(1).standard_normal((2, 3, int(seconds * rate))).cumsum(axis=-1)
        r = sy.Recording(x, rate, ("a", "b"), ("1", "2", "3"), modality)
        found = measure(r, **QUICK)
        assert set(found["measure"]) == {name for name, recipe in RECIPES.items() if modality in recipe.default_for}
        assert np.isfinite(found["value"]).all()
    kinds = sy.Recording(x, rate, ("a", "b"), ("1", "2", "3"), "fnirs", kinds=("hbo", "hbo", "hbr"))
    assert (
        "recording: oxygenated haemoglobin only (kinds 'hbo')" in measure(kinds, "correlation", **QUICK).attrs["notes"]
    )


def test_simulations_are_measured_by_the_same_functions():
    brains = [sy.Brain(name, [[0, 1], [1, 0]]) for name in ("client", "therapist")]
    relation = sy.Relation("therapist", "client", gain=0.3, weights=np.eye(2))
    run = sy.simulate(brains, [relation], model="linear", coupling=0.5, duration=20.0, seed=1, keep=sy.Keep(every=0.05))
    found = measure(run, "correlation", **QUICK)
    assert found["people"][0] == "client – therapist"
    assert found["value"][0] == pytest.approx(
        float(measures.correlation(run["x"].values, pairs="between").mean()), abs=1e-6
    )
    assert found.attrs["rate"] == pytest.approx(20.0)


def test_record_of_what_was_done():
    found = measure(study(5), "correlation", seed=7, n=50)
    for key, value in {
        "verb": "measure", "outcome": "complete", "seed": 7, "n": 50, "against": "pseudo", "study": "pilot", "people": 10,
        "measures": ["correlation"], "correction": "max", "sources": {"correlation": RECIPES["correlation"].source("correlation")},
        "syntony": sy.__version__, "evaluations": 25, "hypothesis": [against.HYPOTHESES["pseudo"]],
    }.items():  # fmt: skip
        assert found.attrs[key] == value
    row = found.index[found.recording == "all"][0]
    assert len(found.attrs["chance_values"][row]) == 50
    assert np.mean(found.attrs["chance_values"][row]) == pytest.approx(found["chance"][row])
    assert found.equals(measure(study(5), "correlation", seed=7, n=50))
    again = measure(study(5), "correlation", n=50)
    assert again.equals(measure(study(5), "correlation", seed=again.attrs["seed"], n=50))


def test_chance_values_are_shared_by_everything_made_of_a_table():
    found = measure(recording(), ["correlation", "total_correlation"], **QUICK)
    behind = found.attrs["chance_values"]
    some = found[found.measure == "correlation"].sort_values("p").reset_index().copy()
    assert some.attrs["chance_values"] is behind is copy.copy(behind) is copy.deepcopy(behind)
    assert sorted(behind) == [0, 1, 2]
    assert len(behind[1]) == 39
    assert behind.get(9, ()) == ()
    assert json.loads(json.dumps(behind))["0"] == behind[0]


def test_record_of_who_was_compared_and_of_the_notes_of_the_study():
    s = sy.Study("pilot", tuple(study(5, people=3)), ("sub-07 left out: alone",))
    found = measure(s, ["correlation", "total_correlation", "granger_causality"], against=None)
    pairs, ways = ["a – b", "a – c", "b – c"], ["b → a", "c → a", "a → b", "c → b", "a → c", "b → c"]
    assert found.attrs["pairs"]["dyad-1"] == [*pairs, "a", "b", "c", *ways]
    assert list(found.attrs["pairs"]) == [*(f"dyad-{i}" for i in range(5)), "all"]
    assert found.attrs["notes"] == ["sub-07 left out: alone"]


def test_bands_without_names_are_called_by_their_edges():
    found = measure(recording(), "coherence", bands=[(0.5, 2.5), "delta"], **QUICK)
    assert found["band"].tolist() == ["0.5–2.5 Hz", "delta"]
    assert found.attrs["bands"] == {"0.5–2.5 Hz": (0.5, 2.5), "delta": (1.0, 4.0)}
    assert measure(recording(), "coherence", bands=np.array([[1.0, 3]]), **QUICK)["band"].tolist() == ["1–3 Hz"]
    with pytest.raises(BadValue, match="band '1–3 Hz' is given twice; expected each band once"):
        measure(recording(), "coherence", bands=[(1, 3), (1.0, 3.0)], **QUICK)


@pytest.mark.parametrize("people", [2, 3])
@pytest.mark.parametrize("name", ["phase_locking", "group_phase_locking"])
def test_pooled_epochs_are_one_long_series(name, people):
    r = recording(epochs=6, samples=100, people=people, common=0.5)
    options = {"bands": BAND, "epochs": "pooled", **QUICK}
    z = measures.analytic_signal(r.signals, RATE, BAND)[0]

    def value(z):
        z = np.moveaxis(z, 0, -2)
        z = z.reshape(*z.shape[:-2], -1)
        if name == "phase_locking":
            return measures.phase_locking(z, pairs="between").mean(axis=(1, 2))
        return measures.group_phase_locking(z).mean(keepdims=True)

    found = measure(r, name, against="epochs", **options)
    np.testing.assert_allclose(found["value"], value(z))
    assert found["averaged_over"][0].endswith(", 6 pooled epochs")
    draws = against.Options("epochs", 39, 1, None, False, 1.0, "double", 0.05)
    moved = [chance.SURROGATES["epochs"](z[:, p], 39, seed=against.person_seed(draws, 0, p)) for p in range(1, people)]
    null = [value(np.stack([z[:, 0], *m], axis=1)) for m in zip(*moved)]
    np.testing.assert_allclose(found["chance"], np.mean(null, axis=0))
    mean = measure(r, name, against=None, **{**options, "epochs": "mean"})
    assert (mean["value"] > found["value"]).all()  # fewer samples each, more by chance


def test_pooled_epochs_of_a_study_are_re_paired_as_they_are_joined():
    s = study(6, epochs=3, samples=100, common=0.5, channels=1)
    found = measure(s, ["phase_locking", "coherence"], bands=BAND, epochs="pooled", n=60, seed=3)
    z = [measures.analytic_signal(r.signals, RATE, BAND)[0] for r in s]
    z = np.stack([np.moveaxis(one[:, :, 0], 0, 1).reshape(2, -1) for one in z])
    table = np.array([[measures.phase_locking(z[i, 0], z[j, 1]) for j in range(6)] for i in range(6)])
    everybody = found[(found.recording == "all") & (found.measure == "phase_locking")].iloc[0]
    by_hand = chance.compare(np.trace(table) / 6, chance.repaired(table, chance.pairings(6, 60, seed=3)))
    assert everybody["value"] == pytest.approx(np.trace(table) / 6)
    assert everybody["p"] == float(by_hand.p)
    assert everybody["z"] == pytest.approx(float(by_hand.z))


def test_only_rhythms_can_be_pooled():
    with pytest.raises(BadValue, match="epochs is 'pooled', but correlation reads more than the phases and amplitudes"):
        measure(recording(epochs=6), "correlation", epochs="pooled", **QUICK)
    with pytest.raises(BadValue, match="epochs is 'joined'; allowed are 'mean', 'pooled'"):
        measure(recording(epochs=6), "correlation", epochs="joined", **QUICK)


@pytest.mark.parametrize("after", [2, 3])
@pytest.mark.parametrize("what", ["recording", "epochs", "long"])
def test_interruption_keeps_what_is_done(monkeypatch, what, after):
    calls, lock = [0], threading.Lock()
    name = "surrogate_values" if what == "recording" else "pseudo_offsets"
    plain = getattr(against, name)

    def interrupted(*arguments):
        with lock:
            calls[0] += 1
            if calls[0] > after:
                raise KeyboardInterrupt
        return plain(*arguments)

    monkeypatch.setattr(against, name, interrupted)
    given = recording() if what == "recording" else study(8, epochs=8 if what == "epochs" else 0)
    found = measure(given, "correlation", **QUICK, against="phase" if what == "recording" else "auto")
    assert found.attrs["outcome"] == "interrupted"
    reached = found.iloc[-1]["n_surrogates"]
    assert (
        (0 < reached < 39)
        if what != "epochs"
        else found.iloc[-1]["averaged_over"].startswith(f"4 links, {2 * after} epochs")
    )
    assert found.iloc[-1]["p_floor"] == pytest.approx(1 / (1 + reached))


def test_cost_is_said_before_a_long_run(capsys):
    measure(recording(), "correlation", n=39, seed=1, progress=True)
    said = capsys.readouterr().err
    assert "measure dyad: 39 evaluations, about 0 s on" in said
    assert "Ctrl-C keeps what is done" in said
    measure(recording(), "correlation", **QUICK)
    assert capsys.readouterr().err == ""


def test_a_two_person_measure_refuses_three(monkeypatch):
    monkeypatch.setitem(RECIPES, "duel", Recipe("series", "links", function="correlation", people=2))
    assert len(measure(recording(), "duel", **QUICK)) == 1
    with pytest.raises(BadValue, match="duel is made for 2 people; the recording has 3: select 2 of them"):
        measure(recording(people=3), "duel")


@pytest.mark.parametrize(
    ("given", "options", "error", "message"),
    [
        ({}, {"against": "pseudo"}, BadValue, "against is 'pseudo' with 1 recording; re-pairing needs at least 3 of a Study"),
        ({}, {"n": 10}, BadValue, r"n is 10: p of correlation can reach 0.0909 at best, above alpha = 0.05; use n of at least 19"),
        ({"samples": 15}, {}, BadValue, "there are only 14 different surrogates of 'dyad': p of correlation can reach"),
        ({}, {"measures": "corelation"}, UnknownName, "there is no measure 'corelation'. Did you mean 'correlation'"),
        ({}, {"measures": []}, BadValue, "measures is empty; name at least one"),
        ({}, {"against": "magic"}, BadValue, "against is 'magic'; allowed are 'auto', 'pseudo'"),
        ({}, {"against": "epochs"}, BadValue, "against is 'epochs', but 'dyad' has one epoch; use 'shift'"),
        ({}, {"correction": "bonferroni"}, BadValue, "correction is 'bonferroni'; allowed are 'max', 'fdr', 'cluster', None"),
        ({}, {"n": 9.5}, BadValue, r"n is 9\.5; expected a whole number of surrogates"),
        ({}, {"measures": "coherence"}, BadValue, "modality 'physio' has no usual bands; give bands="),
        ({}, {"measures": "coherence", "bands": {"slow": (0.01, 0.02)}}, SyntonyError, "dyad: x has 400 samples"),
        ({}, {"measures": "coherence", "bands": {"fast": (5, 40)}}, BadValue, "band 'fast' goes up to 40 Hz; expected below 10"),
        ({"modality": "eeg", "samples": 5}, {"measures": "coherence"}, BadValue, "too little for the usual bands of modality 'eeg'"),
        ({"people": 1}, {"pairs": "between"}, BadValue, "pairs is 'between', but there is one person; expected at least 2"),
        ({"people": 1, "channels": 1}, {}, BadValue, "correlation within one person needs at least 2 channels; there is one"),
        ({"common": 1e80}, {}, BadValue, r"'dyad' has a value of \de\+80; expected at most 1e\+70: check its unit"),
        ({"samples": 2}, {"window": 1.0}, BadValue, r"0\.1 s at 20 Hz are too little for windows, which need 3 samples"),
        ({}, {"window": 99.0}, BadValue, "window is 99.0; expected a number from 0.15 to 20 s"),
        ({}, {"step": 9.0}, BadValue, "step is 9 s without a window; give window= too"),
        ({}, {"against": "segments", "segment": 15.0}, BadValue, "segments of 15 s cannot be shuffled in 20 s of 'dyad'"),
    ],
)  # fmt: skip
def test_refusals(given, options, error, message):
    with pytest.raises(error, match=message):
        measure(recording(**given), **{"measures": "correlation", **options})


def test_refusals_of_studies_and_arrays():
    with pytest.raises(
        BadValue, match=r"3 recordings have 5 re-pairings, which reach p = 0\.167 at best, above alpha = 0\.05"
    ):
        measure(study(3), "correlation", against="pseudo")
    with pytest.raises(BadValue, match="'pseudo' with 2 recordings; re-pairing needs at least 3"):
        measure(study(2), "correlation", against="pseudo")
    assert measure(study(3), "correlation", **QUICK).attrs["against"] == "shift"
    mixed = sy.Study("mixed", (*study(4), recording(people=3, name="triad")))
    with pytest.raises(BadShape, match="'triad' has 3 people and 'dyad-0' 2; re-pairing needs equally many"):
        measure(mixed, "correlation")
    rates = sy.Study("rates", (*study(4), recording(name="fast").replace(rate=40.0)))
    with pytest.raises(BadValue, match="'fast' has 40 Hz and 'dyad-0' 20 Hz; resample to one rate first"):
        measure(rates, "correlation")
    with pytest.raises(BadValue, match="an array says nothing about time; give rate= in Hz, or a Recording"):
        measure(np.ones((2, 1, 50)), "correlation")
    with pytest.raises(BadShape, match=r"the array has shape \(5,\); expected \(\[epoch,\] person, channel, time\)"):
        measure(np.ones(5), "correlation", rate=1.0)
    gone = recording().with_missing(np.arange(400) % 2 == 0)
    with pytest.raises(
        BadValue, match=r"'dyad' has no channel with a signal from everyone; see recording\.quality\(\)"
    ):
        measure(gone, "correlation")


@pytest.mark.parametrize("people", [2, 3])
@pytest.mark.parametrize("detail", ["summary", "links"])
def test_shuffled_epochs_from_a_table_equal_shuffling_them(monkeypatch, people, detail):
    r = recording(epochs=7, people=people, samples=60, common=0.2)
    options = {**QUICK, "bands": {"band": (2.0, 8.0)}, "against": "epochs", "detail": detail}
    fast = measure(r, ["correlation", "phase_locking"], **options)
    monkeypatch.setattr(against, "TABLE", 0)
    slow = measure(r, ["correlation", "phase_locking"], **options)
    assert fast.attrs["evaluations"] == slow.attrs["evaluations"] + 2 * (49 - 39)
    for column in ("value", "chance", "chance_sd", "p"):
        np.testing.assert_allclose(fast[column], slow[column], rtol=1e-9)


def test_interval_of_a_recording_holds_the_truth_about_as_often_as_it_says():
    """Correlation of two series that share a third; r = ½."""
    inside = []
    for seed in range(60):
        found = measure(
            recording(seed, channels=1, common=1.0), "correlation", against=None, interval=0.9, **{**QUICK, "n": 100}
        )
        inside.append(bool(found["low"][0] <= 0.5 <= found["high"][0]))
        assert found["low"][0] < found["value"][0] < found["high"][0]
    assert np.mean(inside) == pytest.approx(0.88, abs=0.1)


@pytest.mark.parametrize("people", [2, 3])
def test_interval_over_epochs_and_over_recordings_by_hand(people):
    r = recording(epochs=9, channels=2, people=people, common=0.5)
    found = measure(r, "correlation", against=None, interval=0.8, n=60, seed=2)
    each = measures.correlation(r.signals, pairs="between").mean(axis=(-2, -1))
    seed = int(np.random.SeedSequence([2**31, 2, 0]).generate_state(1, np.uint64)[0])
    means = chance.block_bootstrap(each.T, 60, length=1, seed=seed).mean(axis=-1)
    low, high = chance.interval(means, each.mean(axis=0), level=0.8)
    np.testing.assert_allclose(found["low"], low)
    np.testing.assert_allclose(found["high"], high)
    s = measure(study(6, common=0.5), "correlation", interval=0.8, n=60, seed=2).set_index("recording")
    assert s["low"]["all"] < s["value"]["all"] < s["high"]["all"]
    own = s["value"].drop("all")
    assert s["high"]["all"] - s["low"]["all"] == pytest.approx(2 * 1.28 * own.std(ddof=0) / np.sqrt(6), rel=0.5)


def test_interval_refusals():
    with pytest.raises(BadValue, match="interval needs the whole recording; leave window= out"):
        measure(recording(), "correlation", interval=0.9, window=5.0, **QUICK)
    with pytest.raises(BadValue, match="interval is 95; expected a number above 0"):
        measure(recording(), "correlation", interval=95, **QUICK)
    with pytest.raises(BadValue, match="'dyad' has 3 epochs; an interval needs at least 5, or a long one"):
        measure(recording(epochs=3), "correlation", interval=0.9, **QUICK)
