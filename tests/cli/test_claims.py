"""`syntony claims`."""

import pytest

from syntony.claims import statements


@pytest.mark.parametrize("lang", ["en", "nl"])
def test_one_statement_in_a_language(syntony, lang):
    assert statements()["C4"].says[lang] in syntony("claims", "c4", "--lang", lang).stdout


def test_everything_as_data(syntony):
    told = syntony.json("claims")
    assert list(told) == list(statements()) and told["B2"]["tests"]


def test_what_does_not_exist_is_said(syntony):
    assert "no statement 'Z9'" in syntony.fails("claims", "Z9")
    assert "allowed are 'en', 'nl'" in syntony.fails("claims", "--lang", "fr")
