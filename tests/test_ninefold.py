"""The nine functions: proxies side by side, what moves them, and no sum."""

import numpy as np
import pytest

import syntony as sy
from syntony import errors
from syntony.ninefold import PROXIES, nine_functions


@pytest.fixture(scope="module")
def plain():
    return nine_functions(sy.Person("client")).set_index("function")


def test_nine_rows_with_what_they_stand_for_and_never_a_sum(plain):
    assert list(plain.index) == [p.function for p in PROXIES] and len(plain) == 9
    assert not {"total", "sum", "score", "overall"} & {*map(str.lower, plain.index), *map(str.lower, plain.columns)}
    assert (plain.proxy.str.len() > 10).all() and plain.attachment.sum() == 8
    assert np.isfinite(plain[["low", "value", "high"]].to_numpy()).all()
    assert (plain.low <= plain.value).all() and (plain.value <= plain.high).all()


def test_a_frightened_person_is_calm_later_and_nothing_of_the_brain_moves(plain):
    afraid = nine_functions(sy.Person("client", {"danger": 0.9})).set_index("function")
    assert afraid.value["body regulation"] > plain.value["body regulation"]
    assert afraid.value["response flexibility"] == plain.value["response flexibility"]


def test_a_brain_without_the_regions_is_refused():
    with pytest.raises(errors.BadValue, match="no region"):
        nine_functions(sy.Person(sy.Brain("toy", np.eye(4))))
