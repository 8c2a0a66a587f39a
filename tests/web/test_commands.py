"""Whatever a page sends is a command with checked fields, or one sentence."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syntony.errors import BadValue, SyntonyError, UnknownName
from syntony.web.commands import COMMANDS, LONGEST_MESSAGE, MOST_REGIONS, understood

GOOD = [
    {"do": "pace", "rate": 2},
    {"do": "pause", "on": True},
    {"do": "pulse", "person": None, "regions": [0, 5], "amplitude": -0.1, "duration": 1},
    {"do": "relate", "name": "a → b", "factor": 0},
    {"do": "restart"},
    {"do": "set", "name": "I_0", "value": 0.3, "person": "ann"},
]
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)


@pytest.mark.parametrize("message", GOOD, ids=lambda message: message["do"])
def test_every_command_is_understood(message):
    name, fields = understood(json.dumps(message))
    assert {"do": name, **fields} == message


def test_there_is_an_example_of_every_command():
    assert sorted(message["do"] for message in GOOD) == sorted(COMMANDS)


@given(st.text(max_size=200))
def test_any_text_is_refused_in_one_line(message):
    with pytest.raises(SyntonyError) as caught:
        understood(message)
    assert "\n" not in str(caught.value)


@given(st.sampled_from(GOOD), st.data())
def test_any_value_in_a_field_is_checked(message, data):
    """A replaced field passes only if it is of the same kind."""
    field = data.draw(st.sampled_from(sorted(message)))
    value = data.draw(VALUES)
    try:
        _, fields = understood(json.dumps({**message, field: value}))
    except SyntonyError as error:
        assert len(str(error)) < 1000
    else:
        for given_ in fields.values():
            assert isinstance(given_, (float, bool, str, list, type(None)))
            assert not isinstance(given_, float) or abs(given_) < float("inf")


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("[" * 4000, "the message is no JSON"),
        ('{"do": "pace", "rate": 1e999}', "rate is inf; expected a number"),
        ('{"do": "pace", "rate": Infinity}', "the message is no JSON"),
        ('{"do": "pace", "rate": ' + "9" * 4000 + "}", "rate is too large|rate is 9"),
        ('{"do": "pace", "rate": true}', "rate is True; expected a number"),
        ('{"do": "pace", "rate": "2"}', "rate is a text; expected a number"),
        ('{"do": "pace"}', "pace has other fields than it needs; expected rate"),
        ('{"do": "restart", "at": 1}', "restart has other fields than it needs; expected none"),
        ('{"do": "_begin"}', "this page has no command '_begin'"),
        ('{"do": "advance"}', "this page has no command 'advance'"),
        ("[]", "the message names no command"),
        ('{"do": "pause", "on": 1}', "on is '1'; expected true or false"),
        ('{"do": "set", "name": 3, "value": 1, "person": null}', "name is no text of at most 200 characters"),
        ('{"do": "pulse", "person": null, "regions": [], "amplitude": 1, "duration": 1}', "regions are no list of 1 to"),
        ('{"do": "pulse", "person": null, "regions": [-1], "amplitude": 1, "duration": 1}', "regions are no list of 1 to"),
        ('{"do": "pulse", "person": null, "regions": [1.5], "amplitude": 1, "duration": 1}', "regions are no list of 1 to"),
        (json.dumps({"do": "pace", "rate": 1, "x": "y" * LONGEST_MESSAGE}), f"at most {LONGEST_MESSAGE} are allowed"),
    ],
)  # fmt: skip
def test_refusals(message, expected):
    with pytest.raises((BadValue, UnknownName), match=expected):
        understood(message)


def test_lists_of_regions_are_bounded():
    message = {"do": "pulse", "person": None, "regions": [1] * (MOST_REGIONS + 1), "amplitude": 1, "duration": 1}
    with pytest.raises(BadValue, match=f"1 to {MOST_REGIONS} whole numbers"):
        understood(json.dumps(message))
