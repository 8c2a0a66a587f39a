"""What recipes can do besides pairs of channels: groups, regions of a brain, parts, one way, options, kinds of channels."""

import numpy as np
import pytest
from helpers_measuring import REGIONS, SIDES, fit_for, heart, recording, study

import syntony as sy
from syntony import chance, measures
from syntony.errors import BadValue, UnknownName
from syntony.measure import measure
from syntony.measuring import against

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
    with pytest.raises(BadValue, match="dyad: a profile of 3 epochs was asked for; it needs one long recording"):
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
