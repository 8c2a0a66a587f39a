"""What a user gives, resolved into arrays, and every sentence with which it is refused."""

import numpy as np
import pytest

import syntony as sy
from syntony.engine.network import Channel, Cross, resolve, spread
from syntony.errors import BadShape, BadValue, UnknownName

ONES = [1.0, 1.0]
A = sy.Brain("a", [[0, 1], [2, 0]])
B = sy.Brain("b", [[0, 3], [4, 0]])
PAIR = (A, B)
LEAK = {"model": "linear", "coupling": 0.5}


def acting(**changes):
    return sy.Relation(**{"sender": "a", "receiver": "b", "expressing": ONES, "perceiving": ONES, **changes})


@pytest.mark.parametrize(
    "given, expected",
    [
        (2.0, [[2, 2], [2, 2]]),
        ([1, 2], [[1, 2], [1, 2]]),
        ([[1, 2], [3, 4]], [[1, 2], [3, 4]]),
        ([[1], [3]], [[1, 1], [3, 3]]),
        ({"a": 1, "b": [3, 4]}, [[1, 1], [3, 4]]),
    ],
)
def test_a_parameter_spreads_over_people_and_regions(given, expected):
    assert spread(given, ["a", "b"], (2, 2), "tau").tolist() == expected


def test_inputs_are_the_sums_over_sources():
    """Own weights times coupling, the partner's expression through the profiles, and full cross weights."""
    cross = sy.Relation("b", "a", weights=[[1, 0], [0, 5]], gain=2.0, delay=0.0)
    channel = acting(expressing=[1, 3], perceiving=[1, 1], gain=4.0)
    network = resolve(PAIR, [channel, cross], model="linear", coupling={"a": 1.0, "b": 10.0})
    sent = np.array([[1.0, 2.0], [3.0, 4.0]])
    own = np.array([A.weights @ sent[0], 10.0 * B.weights @ sent[1]])
    heard = 4.0 * 0.5 * (0.25 * sent[0, 0] + 0.75 * sent[0, 1])
    expected = own + np.array([[2.0 * sent[1, 0], 10.0 * sent[1, 1]], [heard, heard]])
    assert network.inputs({"input_x": sent})["input_x"] == pytest.approx(expected)
    assert isinstance(network.channels[0], Channel) and isinstance(network.crosses[0], Cross)


def test_one_relation_onto_each_population():
    both = [acting(), acting(onto="inhibitory")]
    network = resolve(PAIR, both)
    assert [channel.input for channel in network.channels] == ["input_e", "input_i"]


PEOPLE = {
    "a word": ("client", BadValue, r"str is not a Brain; give sy.Brain.default\(name\), sy.read_brain"),
    "a matrix": (np.eye(2), BadValue, "ndarray is not a Brain"),
    "a number": (3, BadValue, "int is not a Brain"),
    "nobody": ([], BadValue, "no people were given; expected at least one Brain"),
    "one person twice": ([A, A], BadValue, "person 'a' is given 2 times; every person needs a name of its own"),
    "other sizes": (
        [A, sy.Brain("c", np.zeros((3, 3)))],
        BadShape,
        r"people have different numbers of regions \{'a': 2, 'c': 3\}; one run needs the same parcellation for all",
    ),
    "other regions": (
        [A, sy.Brain("c", np.zeros((2, 2)), labels=["p", "q"])],
        BadValue,
        "'c' has region 'p' where 'a' has 'region-000'; one run needs the same regions in the same order for all",
    ),
    "a projection onto nothing": (
        A.with_projection("inhibitory", [[0, 1], [1, 0]]),
        BadValue,
        r"'a' has a projection onto 'inhibitory' cells, which model 'linear' does not have \(it has excitatory\); drop it",
    ),
}


@pytest.mark.parametrize("case", PEOPLE)
def test_refuses_people(case):
    people, error, sentence = PEOPLE[case]
    with pytest.raises(error, match=sentence):
        resolve(people, **LEAK)


OPTIONS = {
    "unknown model": ({"model": "wongwang"}, UnknownName, "there is no model 'wongwang'. Did you mean 'wong_wang'?"),
    "no model": ({"model": 3}, BadValue, "model is int; expected a name from sy.models or a sy.Model"),
    "unknown parameter": ({"params": {"Tau": 1}}, UnknownName, "linear has no parameter 'Tau'. Did you mean 'tau'?"),
    "out of bounds": ({"params": {"tau": -1}}, BadValue, r"linear: tau is -1 s; allowed is 0.0001 to 100 s \(time constant\)"),
    "wrong shape": (
        {"params": {"tau": [1, 2, 3]}},
        BadShape,
        r"tau has shape \(3,\); expected one number, \(region,\) = \(2,\) or \(person, region\) = \(2, 2\)",
    ),
    "not a number": ({"params": {"tau": "fast"}}, BadValue, "tau is 'fast'; expected numbers"),
    "nan": ({"params": {"tau": np.nan}}, BadValue, "tau is nan; expected finite numbers"),
    "a list of parameters": ({"params": [0.1]}, BadValue, r"params is a list; expected a mapping \{name: value\}"),
    "unknown person": ({"params": {"tau": {"A": 1}}}, UnknownName, "tau by person has no person 'A'. Did you mean 'a'?"),
    "missing person": ({"params": {"tau": {"a": 1}}}, BadValue, "tau is given by person but not for 'b'; give every person's"),
    "negative coupling": ({"coupling": -1}, BadValue, "coupling is -1; expected a number of at least 0"),
    "coupling nan": ({"coupling": np.nan}, BadValue, "coupling is nan; expected finite numbers"),
    "coupling by region": ({"coupling": [1, 2]}, BadShape, r"coupling has shape \(2,\); expected one number, or one for each person"),
    "one relation": ({"relations": acting()}, BadValue, r"relations is a Relation; expected a list \[sy.Relation\(sender, receiver"),
    "no relation": ({"relations": [("a", "b")]}, BadValue, r"tuple is not a Relation; give sy.Relation\(sender, receiver, ...\)"),
    "relation to nobody": ({"relations": [acting(receiver="c")]}, UnknownName, "the relation a → c has no person 'c'. Allowed: a, b."),
    "relation from nobody": ({"relations": [acting(sender="A")]}, UnknownName, "the relation A → b has no person 'A'. Did you mean 'a'?"),
    "relation twice": ({"relations": [acting(), acting()]}, BadValue, "relation 'a → b' is given 2 times; every relation needs"),
    "relation onto nothing": ({"relations": [acting(onto="glia")]}, UnknownName, "linear has no population 'glia'. Allowed: excitatory."),
    "cross weights of other size": (
        {"relations": [sy.Relation("a", "b", weights=np.ones((3, 3)))]},
        BadShape,
        r"weights of a → b has shape \(3, 3\); expected \(2, 2\)",
    ),
    "no default profile": (
        {"relations": [acting(expressing=None)]},
        BadValue,
        "brain 'a' has none of the expressing regions of the default brain .*; name them: expressing={label: share}",
    ),
    "unknown region": (
        {"relations": [acting(perceiving={"region-01": 1})]},
        UnknownName,
        "perceiving of a → b has no region 'region-01'. Did you mean 'region-001'?",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", OPTIONS)
def test_refuses_options(case):
    options, error, sentence = OPTIONS[case]
    with pytest.raises(error, match=sentence):
        resolve(PAIR, **{**LEAK, **options})


@pytest.mark.parametrize("case", OPTIONS)
def test_sentences_are_one_line(case):
    with pytest.raises(sy.errors.SyntonyError) as caught:
        resolve(PAIR, **{**LEAK, **OPTIONS[case][0]})
    assert "\n" not in str(caught.value) and "np." not in str(caught.value)
