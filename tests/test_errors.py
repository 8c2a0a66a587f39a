"""The sentences with which syntony refuses: what was given -> what is allowed -> what to do, in one line."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from syntony import errors
from syntony.errors import BadShape, BadValue, MissingExtra, SyntonyError, UnknownName


def test_every_error_is_one_kind_and_a_value_error():
    for name in ("UnknownName", "BadShape", "BadValue", "Diverged", "Unstable", "MissingExtra"):
        assert issubclass(getattr(errors, name), SyntonyError)
    assert issubclass(SyntonyError, ValueError)
    assert issubclass(MissingExtra, ImportError)


@pytest.mark.parametrize(
    "given, allowed, sentence",
    [
        ("tau_E", ["tau_i", "tau_e"], "Did you mean 'tau_e'?"),
        ("wongwang", ["hopf", "wong_wang"], "Did you mean 'wong_wang'?"),
        ("zzz", ["b", "a"], "Allowed: a, b."),
        ("zzz", [], "None is allowed here."),
        ("zzz", [f"{k:02}" for k in range(40)], "Allowed: " + ", ".join(f"{k:02}" for k in range(30)) + " …."),
        (3, ["a"], "Allowed: a."),
    ],
)
def test_did_you_mean(given, allowed, sentence):
    assert errors.did_you_mean(given, allowed) == sentence


@given(st.lists(st.text(min_size=1), min_size=1, unique_by=str.lower), st.data())
def test_a_name_in_other_case_is_always_recognised(names, data):
    name = data.draw(st.sampled_from(names))
    lower = [other for other in names if other.lower() == name.swapcase().lower()]
    if lower == [name]:
        assert errors.did_you_mean(name.swapcase(), names) == f"Did you mean {name!r}?"


def test_names_and_choices():
    assert errors.expect_name("a", {"a": 1}, "thing") == "a"
    with pytest.raises(UnknownName, match=r"^there is no model 'hop'. Did you mean 'hopf'\?$"):
        errors.expect_name("hop", ["hopf"], "model")
    with pytest.raises(UnknownName, match=r"^hopf has no parameter 'A'. Did you mean 'a'\?$"):
        errors.expect_name("A", ["a"], "parameter", "hopf")
    assert errors.expect_choice(None, (None, "fic"), "balance") is None
    for wrong in ("fick", ["fic"], np.array(["fic"])):
        with pytest.raises(BadValue, match=r"balance is .*; allowed are None, 'fic'"):
            errors.expect_choice(wrong, (None, "fic"), "balance")


@pytest.mark.parametrize(
    "given, limits, sentence",
    [
        ("x", {}, "dt is 'x'; expected a number$"),
        (np.nan, {}, "dt is nan; expected a number$"),
        (np.inf, {"low": 0}, "dt is inf; expected a number of at least 0$"),
        (True, {}, "dt is True; expected a number$"),
        (None, {}, "dt is None; expected a number$"),
        ([1, 2], {}, r"dt is \[1, 2\]; expected a number$"),
        (0, {"low": 0, "open_low": True, "unit": "s"}, "dt is 0; expected a number above 0 s$"),
        (3, {"low": 0, "high": 1, "unit": "s"}, "dt is 3; expected a number from 0 to 1 s$"),
        (3, {"low": 0, "high": 1, "open_low": True}, "dt is 3; expected a number above 0 up to 1$"),
        (3, {"high": 1}, "dt is 3; expected a number of at most 1$"),
    ],
)
def test_refuses_numbers(given, limits, sentence):
    with pytest.raises(BadValue, match=sentence):
        errors.expect_number(given, "dt", **limits)


def test_accepts_numbers_at_their_limits():
    assert errors.expect_number(np.float32(1), "dt", low=0, high=1) == 1.0
    assert errors.expect_number("0.5", "dt") == 0.5


@pytest.mark.parametrize(
    "given, shape, error, sentence",
    [
        ([1, 2], (3,), BadShape, r"w has shape \(2,\); expected \(3\)"),
        (np.zeros((2, 3)), ("region", "region"), BadShape, r"w has shape \(2, 3\); expected \(region, region\)"),
        (1.0, ("time",), BadShape, r"w has shape \(\); expected \(time\)"),
        ([[1, 2], [3]], ("a", "b"), BadValue, "w is not an array of numbers: list"),
        ("abc", ("a",), BadValue, "w is not an array of numbers: str"),
        ([[0, np.nan]], ("a", "b"), BadValue, r"w has nan at \(0, 1\); expected finite numbers: remove or fill"),
        ([np.inf], ("a",), BadValue, r"w has inf at \(0,\)"),
    ],
)
def test_refuses_arrays(given, shape, error, sentence):
    with pytest.raises(error, match=sentence):
        errors.expect_array(given, "w", shape)


def test_accepts_arrays_of_any_kind_of_number():
    assert errors.expect_array([[True, 2], [3, 4]], "w", ("region", "region")).dtype == float
    assert errors.expect_array([], "w", ("time",)).shape == (0,)


@pytest.mark.parametrize("given", [-1, True, 1.0, None, "1"])
def test_seeds(given):
    assert errors.expect_seed(np.uint64(2**63)) == 2**63
    with pytest.raises(
        BadValue, match=f"seed is {given!r}; expected a whole number of at least 0 or a numpy Generator"
    ):
        errors.expect_seed(given)
    with pytest.raises(BadValue, match="expected a whole number of at least 0, or None to draw one"):
        errors.expect_seed(given, ", or None to draw one")


def test_mappings_and_lists():
    with pytest.raises(BadValue, match=r"start is a list; expected a mapping \{state: value\}"):
        errors.expect_mapping([1], "start", "state: value")
    assert errors.expect_sequence((x for x in "ab"), "relations", "x") == ("a", "b")
    for wrong, kind in (("ab", "str"), ({"a": 1}, "dict"), (None, "NoneType")):
        with pytest.raises(BadValue, match=rf"relations is a {kind}; expected a list \[sy.Relation\(...\), ...\]"):
            errors.expect_sequence(wrong, "relations", "sy.Relation(...)")


def test_a_missing_package_names_its_extra():
    error = errors.missing_extra("mne", "eeg")
    assert str(error) == "mne is not installed; it comes with the extra 'eeg': pip install 'syntony[eeg]'"
    assert isinstance(error, ImportError)
