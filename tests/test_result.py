"""The noun Result: arrays by name, provenance, and files that give back every bit."""

import numpy as np
import pytest
import xarray as xr

import syntony as sy
from syntony.errors import BadValue, UnknownName
from syntony.units import ms

TOY = [sy.Brain("a", [[0, 1], [1, 0]]), sy.Brain("b", [[0, 2], [1, 0]])]


@pytest.fixture(scope="module")
def run():
    return sy.simulate(
        TOY, model="linear", coupling=0.1, duration=0.2, dt=1 * ms, seed=1,
        keep=sy.Keep(every=1 * ms, signals=("bold",), interval=0.05),
    )  # fmt: skip


@pytest.fixture(scope="module")
def moments():
    return sy.sweep(
        TOY, {"coupling": [0.1, 0.2], "seed": [1, 2, 3]}, model="linear", duration=0.2, dt=1 * ms,
        keep=sy.Keep(every=1 * ms, covariance=True),
    )  # fmt: skip


@pytest.mark.parametrize("name", ["run.zarr", "deep/run.zarr.zip"])
@pytest.mark.parametrize("which", ["run", "moments"])
def test_file_gives_back_every_bit(request, tmp_path, which, name):
    result = request.getfixturevalue(which)
    again = sy.load(result.save(tmp_path / name))
    assert set(again) == set(result)
    for key in result:
        assert_same(again[key], result[key])
    assert again.provenance["seed"] == result.provenance["seed"]
    assert again.provenance.keys() == result.provenance.keys()


def assert_same(a, b):
    assert a.dims == b.dims and a.dtype == b.dtype and a.attrs == b.attrs
    for dim in b.coords:
        assert a[dim].values.tolist() == b[dim].values.tolist(), dim
    assert a.values.tobytes() == b.values.tobytes()


def test_saving_again_replaces(tmp_path, run, moments):
    moments.save(tmp_path / "x.zarr")
    assert set(sy.load(run.save(tmp_path / "x.zarr"))) == {"x", "bold"}


def test_seed_of_the_record_repeats_the_run():
    """No seed given: one is drawn, recorded, and gives the same bits again."""
    options = dict(model="linear", coupling=0.1, duration=0.05, dt=1 * ms, keep=sy.Keep(every=1 * ms))
    first = sy.simulate(TOY, **options)
    again = sy.simulate(TOY, **options, seed=first.provenance["seed"])
    other = sy.simulate(TOY, **options)
    assert np.array_equal(first["x"].values, again["x"].values)
    assert not np.array_equal(first["x"].values, other["x"].values)


def test_record_says_how_it_came_about(run, moments):
    facts = run.provenance
    assert (facts["verb"], facts["outcome"], facts["model"], facts["seed"]) == ("simulate", "complete", "linear", 1)
    assert facts["people"] == ["a", "b"] and facts["duration"] == pytest.approx(0.2)
    assert facts["params"] == {} and facts["defaults"] == sy.models["linear"].defaults
    assert facts["syntony"] == sy.__version__ and set(facts["packages"]) == {"numpy", "scipy", "numba", "xarray"}
    assert moments.provenance["verb"] == "sweep"
    assert moments.provenance["grid"] == {"coupling": [0.1, 0.2], "seed": [1, 2, 3]}


def test_arrays_have_names_units_and_clocks(run):
    assert run["x"].dims == run["bold"].dims == ("person", "region", "time")
    assert run["x"].attrs["unit"] == "1" and run["bold"].attrs["unit"] == "%" and run["x"]["time"].attrs["unit"] == "s"
    assert run["x"]["time"].values == pytest.approx(np.arange(1, 201) * 1e-3)
    assert run["bold"]["time"].values == pytest.approx([0.05, 0.1, 0.15, 0.2])
    assert set(run.tree.children) == {"bold", "x"}
    assert "x" in run and "y" not in run and "x: " in repr(run)
    with pytest.raises(UnknownName, match=r"this result has no array 'X'. Did you mean 'x'?"):
        _ = run["X"]


def test_refuses_paths(tmp_path, run):
    with pytest.raises(BadValue, match=r"has suffix '.nc'; results are saved as '.zarr' \(folder\) or '.zarr.zip'"):
        run.save(tmp_path / "run.nc")
    with pytest.raises(BadValue, match="does not exist; give the path of a saved result"):
        sy.load(tmp_path / "nowhere.zarr")
    (tmp_path / "other.zarr.zip").write_text("x")
    (tmp_path / "other.zarr").mkdir()
    for name in ("other.zarr", "other.zarr.zip"):
        with pytest.raises(BadValue, match=r"was not written by Result.save; give a .zarr or .zarr.zip that was"):
            sy.load(tmp_path / name)
    xr.Dataset({"x": ("a", [1.0])}).to_zarr(tmp_path / "foreign.zarr", zarr_format=3, consolidated=False)
    with pytest.raises(BadValue, match=r"was not written by Result.save"):
        sy.load(tmp_path / "foreign.zarr")


def test_arrays_on_different_people_stay_apart(tmp_path):
    """Saved together they were once filled up with what is not a number."""
    both = xr.DataArray([[1.0], [2.0]], dims=("person", "time"), coords={"person": ["a", "b"], "time": [0.0]})
    result = sy.Result({"all": both, "one": both.sel(person=["b"])}, {"seed": 1})
    back = sy.load(result.save(tmp_path / "run.zarr"))
    assert back["one"].sizes["person"] == 1 and back["all"].sizes["person"] == 2
    assert list(map(str, back["one"].person.values)) == ["b"]


def test_an_array_called_like_its_axis_is_refused_rather_than_lost(tmp_path):
    lost = sy.Result({"bond": xr.DataArray([[1.0]], dims=("bond", "time"))}, {"seed": 1})
    with pytest.raises(BadValue, match="one of its own axes"):
        lost.save(tmp_path / "run.zarr")
