"""What recipes can do besides pairs of channels: groups, regions of a brain, parts, one way, options, kinds of channels."""

import numpy as np
import pytest
from helpers_measuring import RATE, REGIONS, SIDES, coded, fit_for, heart, recording, study

import syntony as sy
from syntony import chance, measures
from syntony.errors import BadValue, UnknownName
from syntony.measure import measure
from syntony.measuring import against
from syntony.measuring.recipes import INSTEAD, RECIPES

QUICK = {"n": 39, "seed": 1, "threads": 1, "progress": False}
BAND = {"band": (2.0, 5.0)}


def rhythm(r):
    return measures.analytic_signal(r.signals, r.rate, BAND)[0]


def test_a_group_of_two_is_tested_like_the_pair():
    s = study(6, channels=1, common=0.5)
    found = measure(s, ["group_phase_locking", "phase_locking"], bands=BAND, against="pseudo", n=200, seed=4)
    group, pair = (found[found.measure == name].reset_index() for name in ("group_phase_locking", "phase_locking"))
    for column in ("value", "chance", "chance_sd", "z", "p", "n_surrogates"):
        np.testing.assert_allclose(group[column].iloc[-1], pair[column].iloc[-1], rtol=1e-9)
    np.testing.assert_allclose(group["value"], pair["value"])


def test_groups_of_three_are_re_paired_member_by_member():
    s = study(5, channels=2, common=0.4, people=3)
    found = measure(s, "group_phase_locking", bands=BAND, n=50, seed=3)
    z = np.stack([rhythm(r) for r in s])
    seed = int(np.random.SeedSequence([3, 5, 2]).generate_state(1, np.uint64)[0])
    second, third = chance.orders(5, 50, seed=3), chance.orders(5, 50, seed=seed)
    value, whole = [], []
    for j, k in zip(second, third):
        cast = np.stack([z[:, 0], z[j, 1], z[k, 2]], axis=1)
        each = measures.group_phase_locking(cast).mean(axis=-1)
        whole.append(each.mean())
        value += [v for i, v in enumerate(each) if len({i, j[i], k[i]}) > 1]
    own = measures.group_phase_locking(z).mean(axis=-1)
    everybody = found.set_index("recording").loc["all"]
    by_hand = chance.compare(own.mean(), whole)
    assert everybody["p"] == float(by_hand.p)
    assert everybody["z"] == pytest.approx(float(by_hand.z))
    assert everybody["people"] == "person 1 – person 2 – person 3"
    assert everybody["averaged_over"] == "2 channels, 5 recordings"
    dyad = found.set_index("recording").loc["dyad-2"]
    assert dyad["d"] == pytest.approx((own[2] - np.mean(value)) / np.std(value, ddof=1))


@pytest.mark.parametrize("kind", ["shift", "epochs"])
def test_a_group_against_surrogates_by_hand(kind):
    r = recording(channels=2, common=0.5, people=3, epochs=6, samples=200)
    found = measure(r, "cluster_phase", bands=BAND, against=kind, n=39, seed=2).iloc[0]
    z = rhythm(r)
    options = against.Options(kind, 39, 2, None, False, 1.0, "double", 0.05)
    moved = [chance.SURROGATES[kind](z[:, p], 39, seed=against.person_seed(options, 0, p)) for p in (1, 2)]
    null = [measures.cluster_phase(np.stack([z[:, 0], a, b], axis=1)).mean() for a, b in zip(*moved)]
    assert found["chance"] == pytest.approx(np.mean(null))
    assert found["p"] == float(chance.compare(measures.cluster_phase(z).mean(), null).p)


def test_regions_of_the_default_brain_are_known():
    r = recording(channels=8, common=0.5, people=1).replace(channels=REGIONS)
    names = ["homotopic_connectivity", "cortex_limbic_connectivity", "interhemispheric_share", "linkage"]
    found = measure(r, names, **QUICK).set_index("measure")["value"]
    fc = measures.functional_connectivity(r.signals[0])
    brain = sy.Brain.default()
    place = brain.index(list(REGIONS))
    side, system = brain.hemisphere[place], brain.system[place]
    assert found["homotopic_connectivity"] == pytest.approx(fc[[0, 2, 4, 6], [1, 3, 5, 7]].mean())
    assert found["cortex_limbic_connectivity"] == pytest.approx(measures.cortex_limbic_connectivity(fc, system))
    assert found["interhemispheric_share"] == pytest.approx(measures.interhemispheric_share(fc, side))
    assert found["linkage"] == pytest.approx(measures.linkage(fc, side))
    odd = r.select(channels=[0, 1, 2, 4])
    two = measure(odd, "homotopic_connectivity", **QUICK)["value"][0]
    assert two == pytest.approx(measures.functional_connectivity(odd.signals[0])[0, 1])
    own = sy.Brain("own", brain.weights[np.ix_(place, place)], labels=[f"c{i}" for i in range(8)], hemisphere=side)
    named = measure(r.replace(channels=tuple(own.labels)), "interhemispheric_share", brain=own, **QUICK)
    assert named["value"][0] == pytest.approx(found["interhemispheric_share"])


def test_modules_given_or_found():
    pytest.importorskip("leidenalg")
    rng = np.random.default_rng(0)
    x = rng.standard_normal((1, 8, 400))
    x[:, :4] += 2 * rng.standard_normal((1, 1, 400))
    x[:, 4:] += 2 * rng.standard_normal((1, 1, 400))
    r = recording(channels=8, people=1).replace(signals=x)
    given = measure(r, ["modularity", "participation"], modules=SIDES, **QUICK)
    assert given["value"].to_numpy() == pytest.approx(measure(r, ["modularity", "participation"], **QUICK)["value"])
    fc = measures.functional_connectivity(x[0])
    q = measures.modularity(fc, list(SIDES.values()), links="positive")
    assert given["value"][0] == pytest.approx(q)
    assert given["p"][0] == 2 / 40


def test_a_profile_has_a_row_for_every_part_with_its_interval():
    r, more = fit_for("integration_profile", people=1)
    found = measure(r, "integration_profile", **more, **QUICK).set_index("first")
    by_hand = measures.integration_profile(r.signals[0], list(SIDES.values()), r.rate)
    assert list(found.index) == list(by_hand._fields)
    for name, expected in by_hand._asdict().items():
        np.testing.assert_allclose(found.loc[name, ["value", "low", "high"]].astype(float), expected)
    with pytest.raises(
        BadValue, match="dyad: integration_profile: a profile of 3 epochs was asked for; it needs one long recording"
    ):
        measure(recording(epochs=3, channels=8), "integration_profile", modules=SIDES, **QUICK)


def test_one_way_measures_name_sender_and_receiver():
    x = np.random.default_rng(0).standard_normal((2, 1, 600))
    x[1, 0, 1:] += 2 * x[0, 0, :-1]
    found = measure(x, "granger_causality", rate=10.0, options={"granger_causality": {"order": 1}}, **QUICK)
    assert found["people"].tolist() == ["person 2 → person 1", "person 1 → person 2"]
    value = found.set_index("people")
    assert value["value"]["person 1 → person 2"] == pytest.approx(measures.granger_causality(x[1, 0], x[0, 0], order=1))
    assert value["p"]["person 1 → person 2"] == 1 / 40
    assert value["p"]["person 2 → person 1"] > 0.05
    assert found.attrs["options"] == {"granger_causality": {"order": 1}}


def test_wavelet_coherence_filters_by_itself():
    r = recording(channels=1, common=1.0)
    found = measure(r, "wavelet_coherence", bands=BAND, **QUICK)
    expected = measures.wavelet_coherence(r.signals[0, 0], r.rate, r.signals[1, 0], band=(2.0, 5.0))
    assert found["value"][0] == pytest.approx(expected)
    assert (found["band"][0], found["p"][0], found.attrs["bands"]) == ("band", 1 / 40, BAND)


def test_states_are_those_of_each_person():
    r = recording(channels=4, people=2, common=0.5)
    names = ["switching_rate", "occupancy", "occupancy_entropy"]
    found = measure(r, names, bands=BAND, options={"switching_rate": {"states": 3}}, **QUICK)
    phases = np.angle(rhythm(r))
    own = measures.phase_states(phases[1][None, None], 3, starts=5, seed=0)
    rate = found[(found.measure == "switching_rate") & (found.people == "b")].iloc[0]
    assert rate["value"] == pytest.approx(measures.switching_rate(own, r.rate).item())
    assert 0 < rate["p"] <= 1
    shares = found[(found.measure == "occupancy") & (found.people == "a")]
    assert shares["first"].tolist() == [f"state {k}" for k in range(1, 6)]
    assert shares["value"].sum() == pytest.approx(1.0)


def test_body_measures_read_their_channels_only():
    pytest.importorskip("neurokit2")
    r, more = fit_for("rmssd")
    found = measure(r, ["rmssd"], detail="links", **more, **QUICK)
    beats = measures.beat_times(heart(1), r.rate)
    assert found["first"].tolist() == ["c0", "c0"]
    assert found["value"][1] == pytest.approx(measures.rmssd(np.diff(beats)))


def test_states_of_behaviour_by_hand():
    r = coded(recording(channels=1, samples=800))
    names = ["state_matching", "repair_rate", "contingency"]
    answers = {"contingency": {"act": 1, "answer": 2, "within": 1.0}}
    found = measure(r, names, against="shift", options=answers, **QUICK).set_index("measure")
    x, y = r.signals[:, 0]
    assert found["value"]["state_matching"] == pytest.approx((x == y).mean())
    assert found["value"]["repair_rate"] == pytest.approx(measures.repair_rate(x, RATE, y))
    assert found["value"]["contingency"].tolist() == pytest.approx(
        [measures.contingency(a, RATE, b, **answers["contingency"]) for a, b in ((x, y), (y, x))]
    )
    moved = chance.circular_shift(
        r.signals[1], 39, seed=int(np.random.SeedSequence([1, 0, 1]).generate_state(1, np.uint64)[0])
    )
    null = [(x == m[0]).mean() for m in moved]
    assert found["chance"]["state_matching"] == pytest.approx(np.mean(null))
    near = x.copy()
    near[::7] = (near[::7] + 1) % 3
    attuned = r.replace(signals=np.stack([x, near])[:, None])
    assert measure(attuned, "state_matching", **QUICK)["p"][0] == 1 / 40


@pytest.mark.parametrize("kind", ["phase", "amplitude"])
def test_codes_are_not_turned_into_other_numbers(kind):
    with pytest.raises(
        BadValue, match=f"against is '{kind}', but repair_rate reads codes of states, which it would turn"
    ):
        measure(coded(recording()), "repair_rate", against=kind, **QUICK)
    with pytest.raises(BadValue, match=f"against is '{kind}', but cross_recurrence reads codes of states"):
        options = {"cross_recurrence": {"codes": True}}
        measure(coded(recording()), "cross_recurrence", against=kind, options=options, **QUICK)


def test_recipes_of_a_part_or_a_quantity_give_it():
    r = recording(channels=1, common=1.0, samples=600)
    names = ["laminarity", "generalised_synchrony", "wavelet_coverage", "recurrence_profile"]
    found = measure(r, names, bands=BAND, options={"recurrence_profile": {"max_lag": 3}}, **QUICK).set_index("measure")
    x, y = r.signals[:, 0]
    assert found["value"]["laminarity"] == pytest.approx(measures.cross_recurrence(x, y, quantity="laminarity"))
    both = [measures.generalised_synchrony(x, y), measures.generalised_synchrony(y, x)]
    assert found["value"]["generalised_synchrony"].tolist() == pytest.approx(both)
    assert (found["p"]["generalised_synchrony"] == 1 / 40).all()
    coverage = measures.wavelet_coverage(x, RATE, band=BAND["band"])
    assert found["value"]["wavelet_coverage"].tolist() == pytest.approx([coverage] * 2)
    assert found["p"]["wavelet_coverage"].isna().all()
    assert found["value"]["recurrence_profile"] == pytest.approx(measures.recurrence_profile(x, y, max_lag=3).max())
    with pytest.raises(UnknownName, match="laminarity has no option 'quantity'"):
        measure(r, "laminarity", options={"laminarity": {"quantity": "rate"}})


def test_links_within_a_person_only_and_curves_by_size():
    r = recording(channels=4, common=1.0)
    names = ["partial_correlation", "shrinkage_connectivity", "tse_curve", "rich_club", "correlation"]
    found = measure(r, names, **QUICK)
    upper = np.triu_indices(4, 1)
    for name in names[:2]:
        expected = getattr(measures, name)(r.signals)[:, *upper].mean(axis=-1)
        rows = found[found.measure == name]
        np.testing.assert_allclose(rows["value"], expected)
        assert rows["people"].tolist() == ["a", "b"]
        assert set(rows["averaged_over"]) == {"6 links"}
    curve = found[(found.measure == "tse_curve") & (found.people == "b")]
    assert curve["first"].tolist() == ["groups of 1", "groups of 2", "groups of 3", "groups of 4"]
    np.testing.assert_allclose(curve["value"], measures.tse_curve(np.cov(r.signals[1])))
    club = found[(found.measure == "rich_club") & (found.people == "a")]
    strongest = measures.strongest_links(measures.functional_connectivity(r.signals[0]), 0.3, links="positive")
    assert club["first"].tolist() == ["more than 0 links", "more than 1 links", "more than 2 links"]
    np.testing.assert_allclose(club["value"], measures.rich_club(strongest))


@pytest.mark.parametrize("name", sorted(set(measures.MEASURES) - set(RECIPES)))
def test_measures_that_need_more_than_a_recording_name_the_function_to_call(name):
    with pytest.raises(
        BadValue, match=rf"{name} is no measure of whole recordings.* call syntony\.measures\.{name}\(\w+"
    ):
        measure(recording(), name)
    for other in INSTEAD.get(name, ()):
        assert other in RECIPES


def test_what_is_measured_instead_is_said():
    with pytest.raises(
        BadValue, match=r"; measure 'coordination' or 'inertia', or call syntony\.measures\.inertia_coordination"
    ):
        measure(recording(), "inertia_coordination")
    with pytest.raises(BadValue, match=r"; call syntony\.measures\.fc_fit\(fc, measured\) itself"):
        measure(recording(), "fc_fit")


def test_a_surrogate_without_the_links_that_a_measure_needs_is_named():
    pytest.importorskip("leidenalg")
    r = recording(people=1, channels=2, common=3.0)
    with pytest.raises(
        BadValue, match=r"dyad: modularity of surrogates \(shift\): weights has no link between different"
    ):
        measure(r, "modularity", **QUICK)
    x = np.array(r.signals)
    x[:, 1] *= -1
    with pytest.raises(BadValue, match="dyad: participation: weights has no link between different regions"):
        measure(r.replace(signals=x), "participation", **QUICK)


def test_values_that_are_not_finite_are_refused():
    copies = recording(channels=1).replace(signals=np.arange(800).reshape(2, 1, 400) % 2)
    for kind in (None, "shift"):
        with pytest.raises(
            BadValue, match="dyad: mutual_information: the value of people 1 of 1 in window 1 of 1 is inf"
        ):
            measure(copies, "mutual_information", against=kind, **QUICK)


def mixed(**more):
    """EEG with an eye and a heart channel, which are far larger."""
    r = recording(people=2, channels=4, samples=1800, modality="eeg", kinds=("eeg", "eog", "eeg", "ecg"), common=1.0)
    x = np.array(r.signals)
    x[:, 3] = [heart(seed) for seed in (1, 2)]
    return r.replace(signals=x, **more)


def test_of_mixed_channels_those_of_the_modality_are_measured():
    found = measure(mixed(), "correlation", detail="links", **QUICK)
    assert set(found["first"]) == set(found["second"]) == {"c0", "c2"}
    assert found.attrs["notes"] == ["dyad: EEG only (kinds 'eeg')"]
    eyes = measure(mixed(), "correlation", kinds="eog", detail="links", **QUICK)
    assert set(eyes["first"]) == {"c1"}
    assert (eyes.attrs["kinds"], eyes.attrs["notes"]) == ("eog", [])
    both = measure(mixed(), "correlation", kinds=["eeg", "ecg"], detail="links", **QUICK)
    assert set(both["first"]) == {"c0", "c2", "c3"}
    with pytest.raises(UnknownName, match="recording 'dyad' has no kind of channel 'eg'"):
        measure(mixed(), "correlation", kinds="eg")
    with pytest.raises(BadValue, match="kinds is given, but an array says nothing about its channels"):
        measure(np.ones((2, 1, 50)), "correlation", rate=1.0, kinds="eeg")


def test_channels_of_eeg_with_names_that_tell_nothing_are_kept():
    own = mixed(kinds=("eeg", "eog", "", "ecg"))
    found = measure(own, "correlation", detail="links", **QUICK)
    assert set(found["first"]) == {"c0", "c2"}


def test_gaps_of_other_kinds_do_not_cost_the_main_ones():
    x = np.array(mixed().signals)
    x[0, 3, :30] = np.nan
    found = measure(mixed().replace(signals=x), "correlation", **QUICK)
    assert found["value"][0] == pytest.approx(measures.correlation(x[:, [0, 2]], pairs="between").mean())
    assert found.attrs["notes"] == [
        "dyad: EEG only (kinds 'eeg')",
        "channels of the body: dyad: longest complete stretch used, 1.5 to 90 of 90 s",
    ]
    x[:, 3] = np.nan
    x[:, 1] = 0
    found = measure(mixed().replace(signals=x), "correlation", **QUICK)
    assert "channels of the body: 'dyad' has no channel with a signal" in found.attrs["notes"][1]


def test_body_measures_find_their_channels_among_mixed_ones():
    pytest.importorskip("neurokit2")
    found = measure(mixed(), ["correlation", "rmssd"], detail="links", **QUICK)
    assert found[found.measure == "rmssd"]["first"].tolist() == ["c3", "c3"]


@pytest.mark.parametrize(
    ("name", "more", "error", "message"),
    [
        ("coordination", {}, BadValue, r"coordination needs lag; give options=\{'coordination': \{'lag': …\}\}, see"),
        ("coordination", {"options": {"coordination": {"lagg": 1}}}, UnknownName, "coordination has no option 'lagg'. Did you mean 'lag'"),
        ("correlation", {"options": {"coherence": {}}}, UnknownName, r"this table \(options\) has no measure 'coherence'"),
        ("rmssd", {}, BadValue, "rmssd of each person needs a channel of kind 'ecg'; kinds in the recording: none is known"),
        ("cluster_phase", {"pairs": "within", "bands": BAND}, BadValue, "cluster_phase of a group needs at least 2 people"),
        ("lateralisation", {}, BadValue, "dyad: the hemisphere of channel 'c0' is not known, which is no region of brain 'default'"),
        ("linkage", {"modules": "found"}, BadValue, "modules is 'found', but linkage of modules that were found in the same data"),
        ("linkage", {"modules": {"c0": "a"}}, BadValue, "dyad: modules has no channel 'c1'; give the module of every channel"),
        ("linkage", {"modules": 3}, BadValue, "modules is int; expected the module of every channel"),
        ("linkage", {"modules": "networks"}, BadValue, "modules is 'networks'; allowed are 'found', 'hemisphere', 'system'"),
    ],
)  # fmt: skip
def test_refusals(name, more, error, message):
    with pytest.raises(error, match=message):
        measure(recording(channels=4), name, **more, **QUICK)


def test_a_brain_without_systems_is_refused():
    bare = sy.Brain("bare", np.ones((2, 2)) - np.eye(2), labels=["c0", "c1"])
    with pytest.raises(BadValue, match="brain 'bare' has no system; give a brain with system="):
        measure(recording(), "middle_prefrontal_hub", brain=bare, **QUICK)
