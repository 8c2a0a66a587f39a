"""The noun Brain: what it accepts, what it refuses, and what stays the same when it is changed."""

import copy
import pickle

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from syntony import errors
from syntony.brain import HEMISPHERES, SIZES, Brain, Projection
from syntony.model import TAGS

PAIR = {"weights": [[0.0, 1.0], [2.0, 0.0]], "labels": ["Insula_L", "Insula_R"]}


def pair(**changes) -> Brain:
    return Brain(**{"name": "pair", **PAIR, **changes})


@st.composite
def brains(draw) -> Brain:
    n = draw(st.integers(2, 6))
    size = st.floats(0, 1, width=32)
    return Brain(
        "any",
        draw(arrays(float, (n, n), elements=st.floats(0.0625, 9, width=32))),
        lengths=draw(arrays(float, (n, n), elements=size)),
        labels=draw(st.permutations([f"{stem}_{side}" for stem in "ABC" for side in "LR"]))[:n],
        positions=draw(arrays(float, (n, 3), elements=size)),
        system=draw(st.lists(st.sampled_from(["limbic", "motor"]), min_size=n, max_size=n)),
        measured_fc=draw(arrays(float, (n, n), elements=size)),
        projections={"inhibitory": Projection(draw(arrays(float, (n, n), elements=size)))},
    )


# ---- what a brain knows ----
def test_defaults():
    brain = Brain("plain", np.ones((3, 3)))
    assert brain.labels.tolist() == brain.readable.tolist() == ["region-000", "region-001", "region-002"]
    assert brain.homotopic.tolist() == [-1, -1, -1]
    assert all(getattr(brain, item) is None for item in ("lengths", "hemisphere", "system", "positions", "measured_fc"))
    assert repr(brain) == "<Brain 'plain': 3 regions, 9 links>"


def test_weights_are_onto_the_row_from_the_column():
    assert pair().strength.tolist() == [1.0, 2.0]


def test_arrays_are_read_only_copies():
    weights = np.ones((2, 2))
    brain = Brain("copy", weights)
    weights[0, 0] = 7
    assert brain.weights[0, 0] == 1
    for array in (brain.weights, brain.labels, brain.homotopic):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = array[1]


def test_hemisphere_and_partners_follow_from_labels():
    brain = Brain("sides", np.ones((5, 5)), labels=["lh-insula", "rh-insula", "Vermis", "lh-pole", "Left-Amygdala"])
    assert brain.hemisphere.tolist() == ["left", "right", "midline", "left", "left"]
    assert brain.homotopic.tolist() == [1, 0, -1, -1, -1]
    given = Brain("given", np.ones((2, 2)), labels=["rAMYG", "lAMYG"], hemisphere=["right", "left"])
    assert given.homotopic.tolist() == [1, 0]
    assert Brain("none", np.ones((2, 2)), labels=["lateral", "rostral"]).hemisphere is None


def test_given_partners_are_kept():
    assert Brain("given", np.ones((3, 3)), homotopic=[2, -1, 0]).homotopic.tolist() == [2, -1, 0]


def test_index_finds_labels_names_systems_and_lists():
    brain = Brain.default()
    assert brain.index("Amygdala_R").tolist() == brain.index("right amygdala").tolist() == [45]
    assert brain.index("thalamus").tolist() == [80, 81]
    assert brain.labels[brain.index("insula")].tolist() == ["Insula_L", "Insula_R"]
    assert brain.index(["thalamus", 3, "Amygdala_L"]).tolist() == [80, 81, 3, 44]
    assert brain.index(np.array([5, 2])).tolist() == [5, 2]
    assert brain.index([]).tolist() == []


def test_regions_combine_conditions():
    brain = Brain.default()
    assert brain.regions().tolist() == list(range(94))
    right = brain.regions(system="middle prefrontal", member="insula", hemisphere="right")
    assert brain.labels[right].tolist() == ["Insula_R"]


def test_table_has_one_row_per_region():
    table = Brain.default().table()
    assert len(table) == 94
    assert table.columns[:5].tolist() == ["label", "readable", "hemisphere", "system", "member"]
    assert table.set_index("label").loc["Amygdala_L", "homotopic"] == "Amygdala_R"
    assert pair().table().columns.tolist() == ["label", "readable", "hemisphere", "homotopic", "strength"]


def test_a_brain_can_be_copied_and_sent_to_another_process():
    brain = Brain.default("client", top_down=True)
    for other in (copy.deepcopy(brain), pickle.loads(pickle.dumps(brain))):
        assert same(brain, other)
        assert not other.weights.flags.writeable


def same(one: Brain, other: Brain) -> bool:
    items = ("weights", "lengths", "labels", "hemisphere", "system", "positions", "measured_fc", "readable", "member")
    plain = all(np.array_equal(getattr(one, item), getattr(other, item)) for item in (*items, "homotopic", "name"))
    onto = all(np.array_equal(p.weights, other.projections[k].weights) for k, p in one.projections.items())
    return plain and onto and one.projections.keys() == other.projections.keys()


# ---- laws ----
@settings(max_examples=40, deadline=None)
@given(brains(), st.randoms(use_true_random=False))
def test_permuting_there_and_back_changes_nothing(brain, random):
    order = list(range(brain.n_regions))
    random.shuffle(order)
    there = brain.permuted(order)
    assert same(brain, there.permuted(np.argsort(order)))
    assert there.strength == pytest.approx(brain.strength[order], rel=1e-12)
    assert there.labels.tolist() == brain.labels[order].tolist()
    has = there.homotopic >= 0
    assert np.array_equal(there.homotopic[there.homotopic[has]], np.flatnonzero(has))


@settings(max_examples=40, deadline=None)
@given(brains(), st.sampled_from(sorted(SIZES)), st.floats(0.01, 10))
def test_scaling_reaches_its_goal_and_keeps_the_proportion_of_projections(brain, how, goal):
    scaled = brain.scaled(**{how: goal})
    assert np.allclose(SIZES[how](scaled.weights), goal)
    factor = scaled.weights / brain.weights
    expected = brain.projections["inhibitory"].weights * factor
    assert np.allclose(scaled.projections["inhibitory"].weights, expected)


@settings(max_examples=40, deadline=None)
@given(brains(), st.floats(0, 2))
def test_scaling_the_callosum_leaves_each_hemisphere_alone(brain, scale):
    if brain.hemisphere is None:
        return
    other = brain.interhemispheric(scale)
    within = brain.hemisphere[:, None] == brain.hemisphere[None, :]
    assert np.array_equal(other.weights[within], brain.weights[within])
    assert np.allclose(other.weights[~within], scale * brain.weights[~within])
    before, after = (item.projections["inhibitory"].weights for item in (brain, other))
    assert np.allclose(after[~within], scale * before[~within])


def test_scaling_the_callosum_by_one_changes_no_bit_and_by_zero_cuts_it():
    brain = Brain.default()
    assert np.array_equal(brain.interhemispheric(1).weights, brain.weights)
    cut = brain.interhemispheric(0).weights
    assert not cut[np.ix_(brain.regions(hemisphere="left"), brain.regions(hemisphere="right"))].any()


def test_midline_regions_belong_to_both_sides():
    brain = Brain("mid", np.ones((3, 3)), hemisphere=["left", "midline", "right"])
    assert brain.interhemispheric(0).weights.tolist() == [[1, 1, 0], [1, 1, 1], [0, 1, 1]]


def test_rows_without_links_stay_empty():
    scaled = Brain("rows", [[0, 4], [0, 0]]).scaled(row_sums=1)
    assert scaled.weights.tolist() == [[0, 1], [0, 0]]


def test_normalised_has_spectral_radius_one():
    assert float(SIZES["spectral_radius"](pair().normalised.weights)) == pytest.approx(1)


def test_replace_keeps_the_rest():
    brain = Brain.default().replace(name="child")
    assert brain.name == "child" and brain.measured_fc is not None
    renamed = pair().replace(labels=["a", "b"])
    assert renamed.readable.tolist() == ["a", "b"] and renamed.homotopic.tolist() == [1, 0]


def test_a_later_projection_replaces_an_earlier_one():
    brain = (
        pair().with_projection("inhibitory", np.ones((2, 2))).with_projection("inhibitory", np.eye(2), tag="published")
    )
    assert brain.projections["inhibitory"].weights.tolist() == [[1, 0], [0, 1]]
    assert brain.projections["inhibitory"].tag in TAGS
    assert "projections onto inhibitory" in repr(brain)
    with pytest.raises(TypeError):
        brain.projections["modulatory"] = None


def test_signed_weights_have_to_be_asked_for():
    assert Brain("signed", [[0, -1], [1, 0]], signed=True).weights[0, 1] == -1


def test_a_length_of_zero_is_no_delay():
    assert pair(lengths=np.zeros((2, 2))).lengths.max() == 0


# ---- refusals: given, allowed, what to do ----
NAN = float("nan")
WRONG = [
    ({"name": ""}, "name of a brain is ''; expected a text"),
    ({"weights": [[0, 1]]}, r"weights of brain 'pair' has shape \(1, 2\); expected \(region, region\)"),
    ({"weights": np.zeros((0, 0))}, "is empty; expected at least one region"),
    ({"weights": [[0, NAN], [0, 0]]}, r"weights of brain 'pair' has nan at \(0, 1\); expected finite numbers"),
    ({"weights": [["a", "b"], ["c", "d"]]}, "weights of brain 'pair' is not an array of numbers"),
    (
        {"weights": [[0, -0.5], [0, 0]]},
        "weights has -0.5 onto 'Insula_L' from 'Insula_R' in brain 'pair'; .* signed=True",
    ),
    ({"lengths": np.ones((3, 3))}, r"lengths of brain 'pair' has shape \(3, 3\); expected \(2, 2\)"),
    ({"lengths": [[0, -0.1], [0, 0]]}, "lengths lies in -0.1 … 0 in brain 'pair'; expected 0 … 1 metres"),
    ({"lengths": [[0, 120], [120, 0]]}, r"lengths lies in 0 … 120 .* write lengths \* mm"),
    ({"positions": [[0, 0, 70], [0, 0, 1]]}, r"positions lies in 0 … 70 .* write positions \* mm"),
    ({"positions": np.zeros((2, 2))}, r"positions of brain 'pair' has shape \(2, 2\); expected \(2, 3\)"),
    ({"measured_fc": [[1, 3], [3, 1]]}, "measured_fc lies in 1 … 3 in brain 'pair'; expected -1 … 1 correlations"),
    ({"labels": ["a"]}, "labels of brain 'pair' has length 1; expected 2, one per region"),
    ({"labels": "ab"}, "labels of brain 'pair' has length 1"),
    ({"labels": ["a", "a"]}, "labels has 'a' twice in brain 'pair'; expected a different name for every region"),
    ({"labels": ["a", 2]}, "labels has 2 in brain 'pair'; expected a name"),
    ({"labels": ["a", " "]}, "labels has ' ' in brain 'pair'; expected a name"),
    ({"labels": 7}, "labels of brain 'pair' has length 1"),
    ({"system": ["a", None]}, "system has None in brain 'pair'; expected text"),
    ({"hemisphere": ["left", "top"]}, "hemisphere of brain 'pair' is 'top'; allowed are 'left', 'right', 'midline'"),
    ({"homotopic": [1]}, "homotopic is no list of partners in brain 'pair'; expected 2 indices"),
    ({"homotopic": [0.5, 1]}, "homotopic is no list of partners"),
    ({"homotopic": [1, 2]}, "homotopic is no list of partners"),
    ({"homotopic": [0, 1]}, "homotopic does not pair regions in brain 'pair'; expected the partner's partner"),
    ({"homotopic": [1, -1]}, "homotopic does not pair regions"),
    ({"signed": "yes"}, "signed of brain 'pair' is 'yes'; allowed are True, False"),
    ({"projections": [1]}, "projections is list in brain 'pair'; expected a mapping"),
    ({"projections": {"inhibitory": np.eye(2)}}, "projection onto 'inhibitory' is ndarray .* expected a Projection"),
    ({"projections": {"excitatory": Projection(np.eye(2))}}, "weights reach the excitatory one"),
    ({"projections": {"inhibitory": Projection(np.eye(3))}}, r"has shape \(3, 3\); expected \(2, 2\)"),
    ({"projections": {"inhibitory": Projection(-np.eye(2))}}, "projection onto 'inhibitory' has -1 onto 'Insula_L'"),
]


@pytest.mark.parametrize(("changes", "message"), WRONG, ids=range(len(WRONG)))
def test_what_is_wrong_is_refused(changes, message):
    with pytest.raises(errors.SyntonyError, match=message):
        pair(**changes)


@pytest.mark.parametrize(
    ("act", "message"),
    [
        (lambda b: b.index("amygdala_l"), "no region or system 'amygdala_l'. Did you mean 'Amygdala_L'"),
        (lambda b: b.index(""), "no region or system ''"),
        (lambda b: b.index(94), "brain 'default' has no region 94; allowed are 0 to 93"),
        (lambda b: b.index(-1), "has no region -1"),
        (lambda b: b.index(None), "regions of brain 'default' are None; expected labels, systems or indices"),
        (lambda b: b.index(True), "regions of brain 'default' are True"),
        (lambda b: b.regions(system="Limbic"), "no system 'Limbic'. Did you mean 'limbic'"),
        (lambda b: b.regions(hemisphere="lft"), "no hemisphere 'lft'. Did you mean 'left'"),
        (lambda b: b.replace(system=None).regions(system="limbic"), r"has no system; give it: brain.replace\(system="),
        (lambda b: b.replace(weight=1), "a brain has no field 'weight'. Did you mean 'weights'"),
        (lambda b: b.scaled(), "scaled got nothing; give one of max_row_sum, row_sums, spectral_radius"),
        (lambda b: b.scaled(row_sums=1, max_row_sum=1), "scaled got .*max_row_sum.*; give one of"),
        (lambda b: b.scaled(spectral_radius=0), "spectral_radius is 0; expected a number above 0"),
        (lambda b: b.replace(weights=0 * b.weights).normalised, "spectral_radius of brain 'default' is 0"),
        (lambda b: b.interhemispheric(-1), "scale of the links between the hemispheres is -1; .* at least 0"),
        (lambda b: b.permuted([0, 1]), "order is no permutation; expected each of 0 to 93 once"),
        (lambda b: b.permuted([0] * 94), "order is no permutation"),
        (lambda b: b.with_projection("inhibitory", [[1]]), r"has shape \(1, 1\); expected \(94, 94\)"),
        (lambda b: b.with_projection("inhibitory", b.weights, tag="guess"), "tag of a Projection is 'guess'"),
        (lambda b: b.save("brain.txt"), "brains are saved as .npz, not 'brain.txt'"),
        (lambda b: Brain.default(top_down=2), "top_down is 2; allowed are True, False"),
    ],
)
def test_what_cannot_be_done_is_said(act, message):
    with pytest.raises(errors.SyntonyError, match=message):
        act(Brain.default())


def test_a_brain_without_sides_has_no_callosum():
    with pytest.raises(errors.BadValue, match="brain 'plain' has no hemisphere; give it"):
        Brain("plain", np.ones((2, 2))).interhemispheric(0.5)


def test_hemispheres_are_the_three_words():
    assert HEMISPHERES == ("left", "right", "midline")
