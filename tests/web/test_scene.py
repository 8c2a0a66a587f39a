"""What the page is told about people agrees with their brains and relations."""

import json
from math import inf

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import syntony as sy
from syntony.engine.network import resolve
from syntony.model import Param
from syntony.web.scene import MOST_ARCS, MOST_EDGES, SPHERE, arcs, edges, positions, reach, scene

NUMBERS = st.floats(-1e6, 1e6, allow_nan=False)


def test_the_default_brain():
    people = [sy.Brain.default("client"), sy.Brain.default("therapist")]
    relations = [sy.Relation("therapist", "client", gain=0.3)]
    told = json.loads(json.dumps(scene(people, resolve(people, relations)), allow_nan=False))
    assert told["placed"] and len(told["brains"]) == 1  # both have the same brain, so it is sent once
    assert [person["brain"] for person in told["people"]] == [0, 0]
    assert np.allclose(np.array(told["brains"][0]["xyz"]) / 1e3, people[0].positions, atol=6e-5)
    (relation,) = told["relations"]
    assert relation["name"] == "therapist → client" and (relation["sender"], relation["receiver"]) == (1, 0)
    labels = told["regions"]["label"]
    sender, receiver, share = relation["arcs"][0]
    assert labels[sender].startswith("Precentral") and labels[receiver] == "Temporal_Sup_R" and share == 1.0


def test_edges_are_the_strongest_links_in_order():
    brain = sy.Brain.default()
    told = edges(brain)
    both = (brain.weights + brain.weights.T) / 2
    best = np.sort(both[np.triu_indices(94, 1)])[::-1][:MOST_EDGES]
    assert np.allclose([weight for *_, weight in told], best, rtol=1e-3)
    assert all(np.isclose(both[i, j], weight, rtol=1e-3) for i, j, weight in told)


def test_links_that_are_none_are_not_drawn():
    assert edges(sy.Brain("pair", [[0, 0, 1], [0, 0, 0], [0, 0, 0]])) == [[0, 2, 0.5]]


def test_brains_without_places_lie_on_a_ball():
    brain = sy.Brain("toy", np.ones((50, 50)) - np.eye(50))
    places = positions(brain)
    assert np.allclose(np.linalg.norm(places, axis=1), SPHERE)
    gaps = np.linalg.norm(places[:, None] - places, axis=-1) + np.eye(50)
    assert gaps.min() > 0.01
    assert not scene([brain])["placed"]


def test_different_brains_are_sent_each():
    one, other = sy.Brain("a", [[0, 1], [1, 0]]), sy.Brain("b", [[0, 2], [1, 0]])
    told = scene([one, other, one.replace(name="c")])
    assert [person["brain"] for person in told["people"]] == [0, 1, 0]


def test_arcs_of_full_weights_are_the_strongest_entries():
    table = np.zeros((5, 5))
    table[3, 1], table[0, 2] = -2.0, 1.0
    assert arcs(table) == [[1, 3, 1.0], [2, 0, 0.5]]
    assert arcs(np.zeros((2, 2))) == []
    assert len(arcs(np.ones((6, 6)))) == MOST_ARCS


@pytest.mark.parametrize("model", sorted(sy.models))
def test_sliders_of_all_models_lie_within_the_bounds(model):
    for param in sy.models[model].params.values():
        low, high = reach(param)
        assert param.bounds[0] <= low <= param.default <= high <= param.bounds[1]
        assert low < high and np.isfinite([low, high]).all()


@given(NUMBERS, NUMBERS, NUMBERS)
def test_sliders_hold_the_default_and_stay_inside(a, b, c):
    low, default, high = sorted((a, b, c))
    for bounds in ((low, high), (-inf, high), (low, inf), (-inf, inf)):
        left, right = reach(Param(default, "1", bounds))
        assert bounds[0] <= left <= default <= right <= bounds[1]
