"""`syntony sweep`."""

import numpy as np
import pytest

import syntony as sy

GRID = """
people: [{name: a, file: toy.npz}]
model: linear
duration: 50 ms
dt: 1 ms
seed: 1
keep: {every: 10 ms}
grid:
  coupling: {from: 0.1, to: 0.5, steps: 3}
  tau: [10 ms, 0.02]
"""


@pytest.fixture
def toy(syntony):
    sy.Brain("toy", [[0, 1], [1, 0]]).save(syntony.folder / "toy.npz")
    syntony.write(GRID)
    return syntony


def test_a_file_is_the_call(toy):
    shown = toy.json("sweep", "a.yaml", "--out", "run.zarr")
    saved = sy.load("run.zarr")
    grid = {"coupling": np.linspace(0.1, 0.5, 3), "tau": [0.01, 0.02]}
    keep = sy.Keep(every=0.01)
    direct = sy.sweep(sy.Brain("a", [[0, 1], [1, 0]]), grid, model="linear", duration=0.05, dt=1e-3, seed=1, keep=keep)
    assert np.array_equal(saved["x"].values, direct["x"].values)
    assert saved["x"].dims == ("coupling", "tau", "person", "region", "time")
    assert shown["grid"] == {"coupling": pytest.approx([0.1, 0.3, 0.5]), "tau": [0.01, 0.02]}
    assert shown["mean"][0]["x"] == pytest.approx(float(direct["x"].values.mean(dtype=float)), rel=1e-9)
    assert shown["saved"] == "run.zarr"


def test_the_grid_is_printed(toy):
    assert "coupling 0.1 … 0.5 (3) × tau 0.01 … 0.02 (2)" in toy("sweep", "a.yaml").stdout


def test_seeds_stay_whole(toy):
    for grid in ("{from: 1, to: 4, steps: 4}", "[1, 2, 3, 4]"):
        shown = toy.json("sweep", "a.yaml", "--set", f"grid={{seed: {grid}}}", "--set", "seed=null")
        assert shown["grid"] == {"seed": [1, 2, 3, 4]}


AXIS = "expected a list, or {from: 0.5, to: 1.5, steps: 11}"


@pytest.mark.parametrize(
    ("grid", "message"),
    [
        ("null", "--set grid: grid is nothing; expected a mapping: name: value"),
        ("{}", "--set grid: the grid is empty; give {name: values}, for example"),
        ("3", "--set grid: grid is 3; expected a mapping: name: value"),
        ("{coupling: 3}", f"--set grid: grid.coupling is 3; {AXIS}"),
        ("{coupling: {from: 1, to: 2}}", f"--set grid: grid.coupling is {{'from': 1, 'to': 2}}; {AXIS}"),
        ("{coupling: {values: [1], to: 2}}", f"--set grid: grid.coupling is {{'values': [1], 'to': 2}}; {AXIS}"),
        ("{coupling: {from: 1, to: 2, stepps: 3}}", "--set grid: grid.coupling has no field 'stepps'. Did you mean 'steps'?"),
        ("{coupling: {from: 1, to: 2, steps: 0}}", "--set grid: grid.coupling: steps is 0; expected a number from 1 to 100000"),
        ("{coupling: [1, fast]}", "--set grid: grid.coupling is [1, 'fast']; expected a number"),
        ("{tau: [1 Hz]}", "--set grid: grid.tau is ['1 Hz']; expected a number, or text with a unit (us, ms, s, min, h, d, week, year)"),
        ("{tao: [1]}", "--set grid: grid.tao: linear has no parameter 'tao'. Did you mean 'tau'?"),
        ("{seed: [1.5]}", "--set grid: grid.seed is [1.5]; expected a whole number"),
        ("{coupling: []}", "--set grid: grid values of 'coupling' have shape (0,); expected a list of numbers"),
    ],
)  # fmt: skip
def test_errors(toy, grid, message):
    assert toy.fails("sweep", "a.yaml", "--set", f"grid={grid}").startswith(message)


def test_without_a_grid(syntony):
    assert syntony.fails("sweep") == "grid is missing; it must be given"


def test_layout_and_threads_are_the_librarys(toy):
    words = ["--set", "layout=sideways"]
    assert toy.fails("sweep", "a.yaml", *words).startswith(
        "--set layout: layout is 'sideways'; allowed are 'auto', 'regions', 'points'"
    )
    assert toy.fails("sweep", "a.yaml", "--set", "threads=0").startswith(
        "--set threads: threads is 0; expected a number of at least 1"
    )
