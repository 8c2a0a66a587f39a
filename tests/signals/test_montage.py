"""The 10-10 system on a sphere: its rules, checked as distances and mirrors."""

from itertools import pairwise

import numpy as np
import pytest

from syntony.errors import BadValue, UnknownName
from syntony.signals.montage import MONTAGES, sites


def angle(a, b):
    _, (x, y) = sites([a, b])
    return np.degrees(np.arccos(np.clip(x @ y, -1, 1)))


@pytest.mark.parametrize(("montage", "count"), [("10-20", 21), ("10-10", 64)])
def test_montages(montage, count):
    names, directions = sites(montage)
    assert len(set(names)) == len(names) == count
    assert np.linalg.norm(directions, axis=1) == pytest.approx(1, abs=1e-12)


def test_the_larger_montage_holds_the_smaller():
    assert set(MONTAGES["10-20"].split()) < set(MONTAGES["10-10"].split())


def test_left_and_right_are_mirrored():
    names, directions = sites("10-10")
    for name, direction in zip(names, directions):
        number = name.lstrip("AFPCOTpIz")
        twin = name.replace(number, str(int(number) + (1 if int(number) % 2 else -1))) if number else name
        assert sites([twin])[1][0] == pytest.approx(direction * (-1, 1, 1), abs=1e-12)
        if number:
            assert (direction[0] < 0) == (int(number) % 2 == 1), "odd numbers lie on the left"


@pytest.mark.parametrize(
    "way", ["Fpz AFz Fz FCz Cz CPz Pz POz Oz Iz", "T7 C5 C3 C1 Cz C2 C4 C6 T8", "Nz Fpz", "P9 P7", "T10 T8"]
)
def test_tenths_from_front_to_back_and_from_ear_to_ear_are_22_5_degrees(way):
    names = way.split()
    assert [angle(a, b) for a, b in pairwise(names)] == pytest.approx([22.5] * (len(names) - 1))


def test_tenths_of_half_the_circumference_are_18_degrees():
    around = "Fpz Fp2 AF8 F8 FT8 T8 TP8 P8 PO8 O2 Oz O1 PO7 P7 TP7 T7 FT7 F7 AF7 Fp1 Fpz"
    names = around.split()
    assert [angle(a, b) for a, b in pairwise(names)] == pytest.approx([18] * 20)
    assert abs(sites(names[:-1])[1][:, 2]).max() < 1e-12


@pytest.mark.parametrize("row", ["AF7 AF5 AF3 AF1 AFz", "F8 F6 F4 F2 Fz", "TP7 CP5 CP3 CP1 CPz", "PO8 PO6 PO4 PO2 POz"])
def test_rows_have_equal_steps_on_one_circle(row):
    names = row.split()
    steps = [angle(a, b) for a, b in pairwise(names)]
    assert steps == pytest.approx([steps[0]] * 4)
    _, points = sites(names)
    _, size, _ = np.linalg.svd(points - points.mean(axis=0))
    assert size[2] == pytest.approx(0, abs=1e-12), "the row lies in a plane"


@pytest.mark.parametrize(
    ("montage", "error", "sentence"),
    [
        ("10-21", UnknownName, "there is no montage '10-21'. Did you mean '10-20'"),
        (["Cz", "fz"], UnknownName, "the 10-10 system has no site 'fz'. Did you mean 'Fz'"),
        (["T3"], UnknownName, "the 10-10 system has no site 'T3'"),
        (["Cz", "Cz"], BadValue, "montage has 'Cz' twice"),
        ([], BadValue, "montage is empty; give at least one site"),
        (3, BadValue, "montage is a int; expected a list"),
    ],
)
def test_refuses(montage, error, sentence):
    with pytest.raises(error, match=sentence):
        sites(montage)
