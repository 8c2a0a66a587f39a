"""Numbers with units."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError

from syntony.cli._fields import UNITS, flag, names, numbers, places, quantity, text, whole
from syntony.units import day, hour, minute, ms, us, week, year

FINITE = st.floats(allow_nan=False, allow_infinity=False)


@given(value=FINITE, unit=st.sampled_from(list(UNITS["s"])))
def test_a_text_with_a_unit_is_the_number_times_the_unit(value, unit):
    assert quantity(f"{value!r} {unit}", "s") == value * UNITS["s"][unit]
    assert quantity(f"{value!r}{unit}", "s") == value * UNITS["s"][unit]
    assert quantity(value, "s") == quantity(str(value), "s") == value


def test_units():
    given = {
        "1 us": us,
        "1 µs": us,
        "0.1 ms": 0.1 * ms,
        "5 min": 5 * minute,
        "2 h": 2 * hour,
        "1 day": day,
        "3 weeks": 3 * week,
        "2 years": 2 * year,
    }
    assert {text: quantity(text, "s") for text in given} == given
    assert (quantity("2 kHz", "Hz"), quantity("3 mm", "m"), quantity("0.3 nA", "nA"), quantity("5 m/s", "m/s")) == (
        2000,
        3e-3,
        0.3,
        5,
    )


@pytest.mark.parametrize(
    ("wrong", "unit", "message"),
    [
        ("1 Hz", "s", r"a number, or text with a unit \(us, ms, s, min, h, d, week, year\)"),
        ("fast", "s", "a number, or text with a unit"),
        ("1 ms", "1", "^a number$"),
        ("", "1", "^a number$"),
        (True, "s", "a number"),
        (None, "s", "a number"),
        ([], "s", "a number"),
        ({}, "nA", r"text with a unit \(nA\)"),
        (10**400, "1", "a number"),
    ],
)
def test_what_is_no_quantity(wrong, unit, message):
    with pytest.raises(PydanticCustomError, match=message):
        quantity(wrong, unit)


def test_numbers_keep_their_arrangement():
    assert numbers({"a": ["1 ms", 2], "b": [[3]]}, "s") == {"a": [1e-3, 2.0], "b": [[3.0]]}


@pytest.mark.parametrize(
    ("kind", "wrong", "message"),
    [
        (whole, 1.0, "a whole number"),
        (whole, True, "a whole number"),
        (flag, 1, "true or false"),
        (flag, "yes", "true or false"),
        (text, "", "text"),
        (text, 3, "text"),
        (names, [1], "a name or a list of names"),
        (places, [0.5, "x"], "a number"),
    ],
)
def test_other_kinds(kind, wrong, message):
    with pytest.raises(PydanticCustomError, match=message):
        kind(wrong)


def test_names_and_places():
    assert names("bold") == ["bold"]
    assert places("limbic") == ["limbic"]
    assert places([0.5, 1]).tolist() == [0.5, 1.0]
