"""The noun Relation: who acts on whom, and every sentence with which it refuses."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import syntony as sy
from syntony.errors import BadShape, BadValue, UnknownName
from syntony.relation import profile

LABELS = ["a", "b", "c"]


def test_defaults_are_a_channel():
    relation = sy.Relation("therapist", "client")
    assert (relation.name, relation.gain, relation.delay, relation.smoothing) == ("therapist → client", 0.1, 0.5, 0.1)
    assert repr(relation) == "Relation(therapist → client, gain 0.1, delay 0.5 s)"


def test_cross_weights_have_no_smoothing():
    relation = sy.Relation("x", "y", weights=[[0, 1], [1, 0]])
    assert relation.smoothing == 0.0
    assert relation.weights.dtype == float


@pytest.mark.parametrize(
    "given, error, sentence",
    [
        ({"receiver": "x"}, BadValue, "a relation from 'x' to itself; sender and receiver must be two people"),
        ({"gain": np.nan}, BadValue, "gain of x → y is nan; expected a number"),
        ({"gain": [1]}, BadValue, r"gain of x → y is \[1\]; expected a number"),
        ({"delay": -1}, BadValue, "delay of x → y is -1; expected a number from 0 to 60 s"),
        ({"delay": 61}, BadValue, "delay of x → y is 61; expected a number from 0 to 60 s"),
        ({"smoothing": -1}, BadValue, "smoothing of x → y is -1; expected a number of at least 0 s"),
        ({"noise": -1}, BadValue, "noise of x → y is -1; expected a number of at least 0"),
        ({"noise": 1, "smoothing": 0}, BadValue, "x → y has noise without smoothing; give a smoothing time above 0 s"),
        ({"weights": [1, 2]}, BadShape, r"weights of x → y has shape \(2,\); expected \(receiver, sender\)"),
        ({"weights": [[np.nan]]}, BadValue, "weights of x → y has nan"),
        ({"weights": [[1]], "expressing": [1]}, BadValue, "x → y has weights and region profiles; give one or the other"),
        ({"weights": [[1]], "noise": 0.1}, BadValue, "x → y has noise without smoothing"),
    ],
)  # fmt: skip
def test_refuses(given, error, sentence):
    with pytest.raises(error, match=sentence):
        sy.Relation(**{"sender": "x", "receiver": "y", **given})


@given(st.lists(st.floats(0, 1e6), min_size=3, max_size=3).filter(lambda shares: sum(shares) > 1e-6))
def test_a_profile_sums_to_one_and_keeps_proportions(shares):
    found = profile(shares, LABELS, "expressing")
    assert found.sum() == pytest.approx(1.0)
    assert found * sum(shares) == pytest.approx(np.array(shares), rel=1e-12, abs=1e-9)
    by_label = profile(dict(zip(LABELS, shares)), LABELS, "expressing")
    assert np.array_equal(by_label, found)


@pytest.mark.parametrize(
    "given, error, sentence",
    [
        ({"A": 1}, UnknownName, "expressing has no region 'A'. Did you mean 'a'?"),
        ({"a": -1}, BadValue, "share of a in expressing is -1; expected a number of at least 0"),
        ([1, 2], BadShape, r"expressing has shape \(2,\); expected \(3\)"),
        ([0, 0, 0], BadValue, "expressing has sum 0 and minimum 0; shares must not be negative and must not all be zero"),
        ([2, -1, 0], BadValue, "expressing has sum 1 and minimum -1"),
    ],
)  # fmt: skip
def test_refuses_profiles(given, error, sentence):
    with pytest.raises(error, match=sentence):
        profile(given, LABELS, "expressing")


def test_cannot_be_changed():
    with pytest.raises(AttributeError):
        sy.Relation("x", "y").gain = 2.0
