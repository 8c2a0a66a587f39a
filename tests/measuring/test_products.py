"""Whole sets of inner products at once equal measuring pair by pair and shift by shift."""

import numpy as np
import pytest
from helpers_measuring import recording, study

from syntony import chance
from syntony.errors import BadValue
from syntony.measure import measure
from syntony.measuring import products
from syntony.measuring.recipes import RECIPES

BAND = {"band": (2.0, 5.0)}
QUICK = {"n": 39, "seed": 1, "threads": 1, "progress": False, "bands": BAND}
GIVEN = {
    "study": study(6, channels=3, common=0.3),
    "epochs": study(5, channels=3, common=0.3, epochs=4, samples=100),
    "three people": study(5, channels=2, common=0.3, people=3, samples=200),
    "shifts": recording(channels=3, common=0.3),
    "shifts of three people": recording(channels=2, common=0.3, people=3, samples=301),
    "shifts in epochs": recording(channels=3, common=0.3, epochs=3, samples=150),
    "shuffled epochs": recording(channels=3, common=0.3, epochs=7, samples=150),
}


def plainly(monkeypatch, given, names, **options):
    with monkeypatch.context() as patch:
        patch.setattr(products, "PRODUCTS", {})
        return measure(given, names, **{**QUICK, **options})


def alike(fast, slow, tolerance=1e-9):
    for column in ("value", "chance", "chance_sd", "p"):
        np.testing.assert_allclose(fast[column], slow[column], rtol=tolerance, atol=tolerance)


@pytest.mark.parametrize("detail", ["summary", "links"])
@pytest.mark.parametrize("what", GIVEN)
def test_equal_to_measuring_one_by_one(monkeypatch, what, detail):
    kind = "shift" if "shifts" in what else "epochs" if what == "shuffled epochs" else "pseudo"
    names = list(products.PRODUCTS)
    options = {"against": kind, "detail": detail, "correction": None}
    alike(measure(GIVEN[what], names, **QUICK, **options), plainly(monkeypatch, GIVEN[what], names, **options))


@pytest.mark.parametrize("detail", ["summary", "links"])
def test_shifts_within_a_person(monkeypatch, detail):
    options = {"pairs": "within", "against": "shift", "detail": detail}
    r = recording(channels=4, common=0.3)
    names = ["correlation", "phase_locking"]
    alike(measure(r, names, **QUICK, **options), plainly(monkeypatch, r, names, **options))


@pytest.mark.parametrize("more", [{"window": 5.0}, {"window": 5.0, "step": 2.5, "detail": "links"}])
@pytest.mark.parametrize("what", ["study", "shifts"])
def test_windows(monkeypatch, what, more):
    names = ["correlation", "phase_locking"]
    alike(measure(GIVEN[what], names, **QUICK, **more), plainly(monkeypatch, GIVEN[what], names, **more))


def test_long_series_are_not_copied(monkeypatch):
    short = measure(GIVEN["study"], "phase_locking", **QUICK)
    monkeypatch.setattr(products, "LONG", 0)
    alike(measure(GIVEN["study"], "phase_locking", **QUICK), short)


def test_single_precision_is_right_to_a_millionth():
    rhythms = [name for name, recipe in RECIPES.items() if name in products.PRODUCTS and recipe.reads == "analytic"]
    s = study(5, channels=4, common=0.3, epochs=2, samples=1000)
    options = {**QUICK, "detail": "links", "correction": None}
    exact, quick = (measure(s, rhythms, precision=p, **options) for p in ("double", "single"))
    assert np.abs(exact["value"] - quick["value"]).max() < 1e-6
    assert quick.attrs["precision"] == "single"


def test_lags_are_those_of_the_shifted_copies():
    x = np.arange(30.0)[None]
    for lag, moved in zip(chance.drawn_shifts(30, 5, seed=2), chance.circular_shift(x, 5, seed=2)):
        np.testing.assert_array_equal(np.roll(x, lag), moved)
    apart = chance.drawn_shifts(30, 5, seed=2, channels=3)
    moved = chance.circular_shift(np.repeat(x, 3, axis=0), 5, seed=2, together=False)
    assert (apart.shape, moved[4, 2, apart[4, 2]]) == ((5, 3), 0.0)
    np.testing.assert_array_equal(chance.drawn_shifts(30, 2, seed=2, first=3), chance.drawn_shifts(30, 5, seed=2)[3:])


def test_a_series_that_rests_is_still_refused():
    r = recording()
    x = np.array(r.signals)
    x[0, 0, :390] = 0.0
    with pytest.raises(BadValue, match="x is constant over time at"):
        measure(r.replace(signals=x), "correlation", window=5.0, **QUICK)
