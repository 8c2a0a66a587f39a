"""A famine in pregnancy, and what a parent's life is for the child; the lives themselves are in test_person."""

import numpy as np
import pytest

import syntony as sy
from syntony import errors
from syntony.protocols import after_famine, famine, next_generation
from syntony.protocols.generations import SIGNS
from syntony.units import week


@pytest.mark.parametrize("first, last, size", [(1, 10, 0.45), (25, 40, 0.0), (5.5, 20, 0.225)])
def test_only_the_first_ten_weeks_count_and_the_sign_is_the_genes(first, last, size):
    """Tobi 2015: .3 to .6 sd, weeks 1 to 10 only."""
    found = after_famine(first, last, people=20_000, seed=1)
    for gene, marks in found.items():
        assert marks.mean() == pytest.approx(SIGNS[gene] * size, abs=0.03)
        assert marks.std() == pytest.approx(1, abs=0.02)


def test_the_child_is_born_at_the_end():
    course = famine("mother", "child", first=2, last=8)
    assert course.born["child"] == course.end == 40 * week and course.born["mother"] < 0
    assert course.episodes[0].start == 2 * week and course.episodes[0].end == 8 * week


def test_bond_and_mark_of_the_next_generation():
    bonds = [next_generation(sy.Person("parent", start={"expectation": e})).bond.quality for e in np.linspace(0, 1, 6)]
    assert (np.diff(bonds) > 0).all() and 0.02 < bonds[0] < bonds[-1] <= 0.8
    marks = [
        next_generation(sy.Person("parent", start={"mark": 0.95}), reset=r).child.start["mark"] for r in (1, 0.9, 0)
    ]
    assert marks == pytest.approx([0.5, 0.545, 0.95])
    traits = {"risk": 1.0}
    assert next_generation(sy.Person("parent", traits=traits)).child.traits == traits


@pytest.mark.parametrize(
    "wrong, message",
    [
        (lambda: famine(first=5, last=3), "last"),
        (lambda: famine(first=1, last=50), "last"),
        (lambda: after_famine(1, 10, 5, seed=-1), "seed"),
        (lambda: next_generation(sy.Person("parent"), reset=2.0), "reset"),
    ],
)
def test_refused(wrong, message):
    with pytest.raises(errors.SyntonyError, match=message):
        wrong()
