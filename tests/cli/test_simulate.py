"""`syntony simulate` from the file to the saved result."""

import json
import sys

import numpy as np
import pytest
import yaml

import syntony as sy

TOY = """
people:
  - {name: a, file: toy.npz}
  - {name: b, file: toy.npz, scaled: {spectral_radius: 0.5}}
relations:
  - {sender: a, receiver: b, gain: 0.2, delay: 10 ms, expressing: {region-000: 1}, perceiving: [0, 1]}
model: linear
coupling: 0.5
params: {tau: 20 ms, sigma: {a: 0.1, b: 0.2}}
stimuli:
  - {person: b, values: 0.1, param: sigma, regions: region-001, onset: 10 ms, duration: 50 ms}
duration: 200 ms
dt: 1 ms
seed: 7
keep: {every: 10 ms, states: x}
"""


@pytest.fixture
def toy(syntony):
    sy.Brain("toy", [[0, 1], [1, 0]]).save(syntony.folder / "toy.npz")
    syntony.write(TOY)
    return syntony


def test_a_file_is_the_call(toy):
    toy("simulate", "a.yaml", "--out", "run.zarr")
    saved = sy.load("run.zarr")
    brain = sy.Brain("a", [[0, 1], [1, 0]])
    direct = sy.simulate(
        [brain, brain.replace(name="b").scaled(spectral_radius=0.5)],
        [sy.Relation("a", "b", gain=0.2, delay=0.01, expressing={"region-000": 1}, perceiving=[0, 1])],
        model="linear", coupling=0.5, params={"tau": 0.02, "sigma": {"a": 0.1, "b": 0.2}},
        stimuli=[sy.Stimulus("b", 0.1, param="sigma", regions=["region-001"], onset=0.01, duration=0.05)],
        duration=0.2, dt=1e-3, seed=7, keep=sy.Keep(every=0.01, states=("x",)),
    )  # fmt: skip
    assert np.array_equal(saved["x"].values, direct["x"].values)
    assert saved["x"].dims == ("person", "region", "time")


def test_the_saved_configuration_gives_the_same_bits(toy):
    toy("simulate", "a.yaml", "--out", "one.zarr", "--coupling", "0.25", "--set", "keep.every=20 ms")
    toy.write(yaml.safe_dump(sy.load("one.zarr").provenance["configuration"]), "again.yaml")
    toy("simulate", "again.yaml", "--out", "two.zip")
    one, two = sy.load("one.zarr"), sy.load("two.zip")
    assert one.provenance["coupling"] == two.provenance["coupling"] == 0.25
    assert one["x"].sizes["time"] == 10
    assert np.array_equal(one["x"].values, two["x"].values)


def test_json_is_what_the_result_holds(toy):
    shown = toy.json("simulate", "a.yaml", "--out", "run.zarr")
    result = sy.load("run.zarr")
    assert (shown["model"], shown["outcome"], shown["seed"], shown["saved"]) == ("linear", "complete", 7, "run.zarr")
    assert shown["duration"] == pytest.approx(0.2)
    assert [row["person"] for row in shown["mean"]] == ["a", "b"]
    for row in shown["mean"]:
        assert row["x"] == pytest.approx(
            float(result["x"].sel(person=row["person"]).values.mean(dtype=float)), rel=1e-9
        )
    assert shown["units"] == {"x": "1"}


def test_the_table_names_people_quantities_and_units(syntony):
    text = syntony(
        "simulate", "--duration", "10 ms", "--set", "people=[anna, ben]", "--set", "keep.states=[rate_E]"
    ).stdout
    lines = [line.split() for line in text.splitlines() if line.strip()]
    assert ["person", "rate_E", "(Hz)"] in lines
    assert [line[0] for line in lines[-3:]] == ["anna", "ben", "saved"]
    assert "nowhere; give --out run.zarr" in text


def test_the_example_runs(syntony):
    example = syntony("simulate", "--example").stdout
    assert all("#" in example for _ in example.splitlines()[:3])
    syntony.write(example, "example.yaml")
    done = syntony("simulate", "example.yaml", "--out", "run.zarr", "--json")
    shown = json.loads(done.stdout)
    assert done.stderr == "example.yaml:33: grid is not used by syntony simulate\n"
    assert [row["person"] for row in shown["mean"]] == ["client", "therapist"]
    assert set(shown["units"]) == {"S_E", "rate_E", "bold"}
    assert shown["mean"][0]["rate_E"] == pytest.approx(3.06, abs=0.5)  # what balance: fic promises


def test_running_statistics_are_summed_up(toy):
    shown = toy.json("simulate", "a.yaml", "--set", "keep.covariance=true")
    direct = toy.json("simulate", "a.yaml")
    for one, two in zip(shown["mean"], direct["mean"]):
        assert one["x"] == pytest.approx(two["x"], abs=1e-6)


def test_options_override_the_file(toy):
    words = [
        "--model",
        "hopf",
        "--duration",
        "30 ms",
        "--seed",
        "3",
        "--balance",
        "none",
        "--set",
        "params=null",
        "--set",
        "stimuli=null",
    ]
    shown = toy.json("simulate", "a.yaml", *words, "--set", "keep=null", "--out", "r.zarr")
    facts = sy.load("r.zarr").provenance
    assert (shown["model"], shown["seed"], facts["balance"], facts["params"]) == ("hopf", 3, None, {})
    assert shown["duration"] == pytest.approx(0.03)


def interrupting(monkeypatch, after):
    module = sys.modules["syntony.simulate"]
    whole = module.chunks

    def some(*args, **options):
        for count, chunk in enumerate(whole(*args, **options)):
            if count == after:
                raise KeyboardInterrupt
            yield chunk

    monkeypatch.setattr(module, "chunks", some)


@pytest.mark.parametrize("verb", ["simulate", "sweep"])
def test_an_interrupted_run_is_saved(toy, monkeypatch, verb):
    sy.simulate  # noqa: B018  (loads the module)
    interrupting(monkeypatch, after=1)
    monkeypatch.setattr("syntony.engine.run.chunk_steps", lambda program: 50)
    words = [verb, "a.yaml", "--set", "grid.coupling=[0.1, 0.2]", "--out", f"{verb}.zarr"]
    text = toy(*words, code=130).stdout
    assert "50 ms, interrupted of 200 ms: what was done is kept" in text
    assert f"{verb}.zarr" in text
    result = sy.load(f"{verb}.zarr")
    assert result.provenance["outcome"] == "interrupted"
    assert result["x"].sizes["time"] == 5


def test_an_interruption_at_the_start_leaves_nothing_to_average(toy, monkeypatch):
    interrupting(monkeypatch, after=0)
    shown = toy.json("simulate", "a.yaml", code=130)
    assert (shown["outcome"], shown["duration"], shown["mean"][0]["x"]) == ("interrupted", 0.0, None)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--out", "run.nc"], "--out: run.nc ends with '.nc'; results are saved as .zarr (folder) or .zip (one file)"),
        (["--out", "toy.zarr"], "--out: toy.zarr exists; give another name, or --force to replace it"),
        (["missing.yaml"], "missing.yaml cannot be read (no such file or directory); give a YAML file"),
        (["--coupling", "-1"], "--coupling: coupling is -1; expected a number of at least 0"),
        (["--duration", "0"], "--duration: duration is 0.0; expected a number above 0 s"),
        (["--balance", "x"], "--balance: balance is 'x'; allowed are None, 'fic', 'closure'"),
        (["--model", "hopf", "--balance", "fic"], "--balance: balance='fic' is defined for the model 'wong_wang'; 'hopf' runs"),
        (["--set", "dt=5 ms"], "--set dt: dt is 5 ms, longer than the fastest time constant of wong_wang, "),
        (["--set", "keep.start=20"], "--set keep.start: Keep(start=20) lies after the run's end at 10 s; nothing would be stored"),
        (["--set", "keep.states=[foo]"], "--set keep.states: wong_wang has no state or output 'foo'. Allowed: "),
        (["--set", "coupling"], "--set coupling: there is no value; write --set field=value"),
        (["--set", "keep=[1"], "--set keep: not YAML: while parsing a flow sequence"),
    ],
)  # fmt: skip
def test_errors(syntony, words, message):
    (syntony.folder / "toy.zarr").mkdir()
    assert syntony.fails("simulate", *words).startswith(message)


def test_force_replaces(toy):
    for seed in (1, 2):
        toy("simulate", "a.yaml", "--seed", seed, "--out", "run.zarr", "--force")
    assert sy.load("run.zarr").provenance["seed"] == 2
