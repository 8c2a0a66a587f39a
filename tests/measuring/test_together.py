"""Measures that read all people of a recording at once: whom their values belong to, and their chance, by hand."""

import numpy as np
import pytest
from helpers_measuring import RATE, recording, study

from syntony import chance, measures
from syntony.errors import BadValue
from syntony.measure import measure
from syntony.measuring import against

QUICK = {"n": 39, "seed": 1, "threads": 1, "progress": False}
BAND = {"band": (2.0, 5.0)}
ORDER = {"conditional_granger_causality": {"order": 1}}


def surrogates(r, kind, n, seed):
    """Surrogates (person, surrogate, …) of everybody but the first, as the verb draws them."""
    options = against.Options(kind, n, seed, None, False, 1.0, "double", 0.05)
    return [
        chance.SURROGATES[kind](r.signals[p], n, seed=against.person_seed(options, 0, p)) for p in range(1, r.n_people)
    ]


@pytest.mark.parametrize("how", ["others", "each"])
def test_inter_subject_correlation_of_a_recording_by_hand(how):
    r = recording(people=4, common=0.7)
    options = {"inter_subject_correlation": {"against": how}}
    found = measure(r, "inter_subject_correlation", against="shift", options=options, **QUICK)
    assert found["people"].tolist() == ["a – b – c – d"]
    own = measures.inter_subject_correlation(r.signals, against=how).mean()
    moved = zip(*surrogates(r, "shift", 39, 1))
    null = [measures.inter_subject_correlation(np.stack([r.signals[0], *m]), against=how).mean() for m in moved]
    assert found["value"][0] == pytest.approx(own)
    assert found["chance"][0] == pytest.approx(np.mean(null))
    assert found["p"][0] == 1 / 40 == float(chance.compare(own, null).p)


def test_inter_subject_correlation_of_a_study_is_re_paired_member_by_member():
    s = study(6, people=3, common=0.5)
    found = measure(s, ["inter_subject_correlation", "individual_inter_subject_correlation"], n=99, seed=2)
    everybody = found[found.recording == "all"]
    assert everybody["people"].tolist() == ["person 1 – person 2 – person 3", "person 1", "person 2", "person 3"]
    assert (everybody["p"] == 1 / 100).all()
    each = np.stack([measures.inter_subject_correlation(r.signals).mean(axis=-1) for r in s])
    np.testing.assert_allclose(everybody["value"], [each.mean(), *each.mean(axis=0)])
    one = found[(found.recording == "dyad-3") & (found.measure == "individual_inter_subject_correlation")]
    assert one["people"].tolist() == ["a", "b", "c"]
    np.testing.assert_allclose(one["value"], each[3])
    apart = measure(study(6, people=3), "inter_subject_correlation", n=99, seed=2)
    assert apart["p"].iloc[-1] > 0.05


def test_functional_correlation_between_people_has_one_link_per_pair_of_channels():
    r = recording(people=3, channels=3, common=0.5)
    found = measure(r, "inter_subject_functional_correlation", detail="links", **QUICK)
    assert list(zip(found["first"], found["second"])) == [("c0", "c1"), ("c0", "c2"), ("c1", "c2")]
    expected = measures.inter_subject_functional_correlation(r.signals).mean(axis=0)
    np.testing.assert_allclose(found["value"], expected[np.triu_indices(3, 1)])


def test_conditional_granger_causality_knows_all_people_of_the_recording():
    """a reaches c through b only; without b it would seem to reach c itself."""
    x = np.random.default_rng(3).standard_normal((3, 1, 800))
    x[1, 0, 1:] += x[0, 0, :-1]
    x[2, 0, 1:] += x[1, 0, :-1]
    r = recording(people=3, channels=1).replace(signals=x)
    options = {"conditional_granger_causality": {"order": 2}}
    found = measure(r, "conditional_granger_causality", options=options, **QUICK).set_index("people")
    expected = measures.conditional_granger_causality(x, order=2, pairs="between")[:, 0, 0]
    assert list(found.index) == ["b → a", "c → a", "a → b", "c → b", "a → c", "b → c"]
    np.testing.assert_allclose(found["value"], expected)
    assert found["p"]["a → b"] == found["p"]["b → c"] == 1 / 40
    assert found["p"]["a → c"] > 0.05
    alone = measure(r, "granger_causality", options={"granger_causality": {"order": 2}}, **QUICK).set_index("people")
    assert alone["p"]["a → c"] == 1 / 40


def test_conditional_granger_causality_against_surrogates_by_hand():
    r = recording(people=3, channels=2, common=0.3)
    found = measure(r, "conditional_granger_causality", against="shift", options=ORDER, n=39, seed=4)
    null = [
        measures.conditional_granger_causality(np.stack([r.signals[0], *m]), order=1, pairs="between").mean(axis=(1, 2))
        for m in zip(*surrogates(r, "shift", 39, 4))
    ]
    np.testing.assert_allclose(found["chance"], np.mean(null, axis=0))
    s = study(5, people=3, channels=1, common=0.3)
    again = measure(s, "conditional_granger_causality", options=ORDER, n=50, seed=3)
    casts = against.regroupings(5, 3, 50, against.Options("pseudo", 50, 3, None, False, 1.0, "double", 0.05))
    crowd = np.concatenate([one.signals for one in s])
    values = [
        np.mean([measures.conditional_granger_causality(crowd[g], order=1, pairs="between") for g in cast], axis=0)
        for cast in casts[1:]
    ]
    np.testing.assert_allclose(again[again.recording == "all"]["chance"], np.mean(values, axis=0)[:, 0, 0])
    within = measure(r, "conditional_granger_causality", pairs="within", options=ORDER, **QUICK)
    own = measures.conditional_granger_causality(r.signals, order=1)
    np.testing.assert_allclose(within["value"], (own[:, 0, 1] + own[:, 1, 0]) / 2)


def test_measures_by_frequency_are_their_mean_over_the_band():
    r = recording(people=2, channels=1, samples=600, common=0.5)
    names = ["spectral_granger_causality", "partial_directed_coherence"]
    found = measure(r, names, bands=[(2.0, 5.0)], options={name: {"order": 2} for name in names}, **QUICK)
    f = np.linspace(2.0, 5.0, 16)
    for name in names:
        plain = getattr(measures, name)(r.signals, RATE, frequencies=f, order=2, pairs="between")
        np.testing.assert_allclose(found[found.measure == name]["value"], plain.mean(axis=(0, 2, 3)))
    assert set(found["band"]) == {"2–5 Hz"}


def test_how_each_keeps_to_the_group():
    r = recording(people=3, channels=2, common=1.0)
    found = measure(r, "individual_cluster_phase", bands=BAND, **QUICK)
    z = measures.analytic_signal(r.signals, RATE, BAND)[0]
    np.testing.assert_allclose(found["value"], measures.individual_cluster_phase(z).mean(axis=-1))
    assert found["people"].tolist() == ["a", "b", "c"]


@pytest.mark.parametrize("name", ["inter_subject_correlation", "individual_inter_subject_correlation"])
def test_one_person_is_no_group(name):
    with pytest.raises(BadValue, match=f"{name} of a group needs at least 2 people; there is one"):
        measure(recording(people=1), name)
    with pytest.raises(BadValue, match=f"{name} of a group needs at least 2 people; there are, but pairs is within"):
        measure(recording(), name, pairs="within")
