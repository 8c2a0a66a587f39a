"""From a result to a recording: the same numbers, names and clock."""

import numpy as np
import pytest
import xarray as xr

import syntony as sy
from syntony.errors import BadShape, BadValue, UnknownName

BRAIN = sy.Brain("toy", [[0, 1], [1, 0]], labels=["Insula_L", "Insula_R"], positions=[[-0.04, 0, 0], [0.04, 0, 0]])


@pytest.fixture(scope="module")
def result():
    people = [BRAIN, BRAIN.replace(name="other")]
    keep = sy.Keep(every=0.01, states=("x",), signals=("bold", "hbo"), interval=0.1, start=0.5)
    return sy.simulate(people, model="linear", coupling=0.5, duration=2, dt=1e-3, seed=1, keep=keep)


def test_numbers_names_and_clock(result):
    r = sy.recording_of(result, "x", people=[BRAIN.replace(name="other"), BRAIN])
    np.testing.assert_array_equal(r.signals, result["x"].values.astype(float))
    assert r.people == ("toy", "other") and r.channels == ("Insula_L", "Insula_R")
    assert r.rate == pytest.approx(100) and r.start == pytest.approx(0.51)
    assert r.times == pytest.approx(result["x"]["time"].values)
    assert r.positions.shape == (2, 2, 3) and r.modality == "other" and r.unit == "1"
    assert r.source.startswith("simulation, model linear, seed 1")


@pytest.mark.parametrize(("name", "modality", "unit"), [("bold", "fmri", "%"), ("hbo", "fnirs", "mol/L")])
def test_modality_and_unit(result, name, modality, unit):
    r = sy.recording_of(result, name)
    assert (r.modality, r.unit, r.positions) == (modality, unit, None)
    assert r.kinds == (("hbo",) * 2 if name == "hbo" else ())


def test_the_default_brain_needs_no_people():
    r = sy.simulate(sy.Brain.default("a"), duration=0.05, dt=1e-3, seed=1)
    assert sy.recording_of(r).positions == pytest.approx(sy.Brain.default().positions[None])


def test_one_point_of_a_sweep():
    s = sy.sweep(BRAIN, {"coupling": [0.1, 0.2]}, model="linear", duration=0.1, seed=1)
    with pytest.raises(BadShape, match=r"'x' has axes \('coupling', 'person', 'region', 'time'\); .*choose one run"):
        sy.recording_of(s)
    one = sy.Result({"x": s["x"].sel(coupling=0.2)}, s.provenance)
    assert sy.recording_of(one).channels == ("Insula_L", "Insula_R")


def test_refuses(result):
    with pytest.raises(BadValue, match="the result holds x, bold, hbo; say which with signal="):
        sy.recording_of(result)
    with pytest.raises(UnknownName, match="this result has no array 'blood'"):
        sy.recording_of(result, "blood")
    with pytest.raises(BadValue, match=r"result is a ndarray; expected what sy.simulate returned"):
        sy.recording_of(np.zeros((1, 2, 3)))
    with pytest.raises(UnknownName, match="people has no brain 'other'"):
        sy.recording_of(result, "x", people=BRAIN)
    with pytest.raises(BadValue, match="the regions of 'toy' in people are not those of the result"):
        sy.recording_of(result, "x", people=[sy.Brain("toy", np.zeros((2, 2))), BRAIN.replace(name="other")])
    short = sy.Result({"x": xr.DataArray(np.zeros((1, 2, 1)), dims=("person", "region", "time"))}, {})
    with pytest.raises(BadShape, match="'x' has 1 samples; expected at least 2"):
        sy.recording_of(short)


def test_the_verb_measure_takes_a_result_the_same_way(result):
    found = sy.measure(result, "correlation", signal="x", against=None)
    expected = sy.measure(sy.recording_of(result, "x"), "correlation", against=None)
    assert found["value"].tolist() == expected["value"].tolist()
    assert found.attrs["modality"] == "other" and found.attrs["data_sources"] == expected.attrs["data_sources"]
    assert sy.measure(result, "correlation", against=None).attrs["modality"] == "fmri", "BOLD before other arrays"
