"""`syntony view`: what it opens, what it writes, and what it refuses before anything is opened."""

import json

import pytest

import syntony as sy
from syntony.web import LiveRun, Replay


@pytest.fixture
def opened(monkeypatch):
    """What would be served, and the arguments."""
    seen = []
    monkeypatch.setattr("syntony.web.serve", lambda what, **more: seen.append((what, more)))
    return seen


@pytest.fixture
def run(tmp_path):
    """A saved run beside the configuration."""
    brain = sy.Brain("ann", [[0, 1], [1, 0]])
    return sy.simulate(brain, model="linear", coupling=0.5, duration=1, seed=1).save(tmp_path / "run.zarr").name


def test_without_anything_two_people_in_relation_are_live(syntony, opened):
    syntony("view", "--no-browser")
    ((what, more),) = opened
    assert isinstance(what, LiveRun)
    assert what.declared.names == ["client", "therapist"] and what.balance == "fic"
    assert [channel.name for channel in what.declared.channels] == ["therapist → client", "client → therapist"]
    assert (more["host"], more["port"], more["others"]) == ("127.0.0.1", 0, False)


def test_settings_reach_the_run(syntony, opened):
    syntony("view", "--set", "model=hopf", "--set", "seed=7", "--port", 8123)
    ((what, more),) = opened
    assert what.declared.model.name == "hopf" and what.options.seed == 7 and more["port"] == 8123


def test_a_configuration_of_simulate_is_taken_and_its_end_left_out(syntony, opened):
    done = syntony("view", syntony.write("people: [ann, ben]\nduration: 5 s\ncoupling: 0.5\n"))
    ((what, _),) = opened
    assert what.declared.names == ["ann", "ben"] and what.declared.coupling.tolist() == [0.5, 0.5]
    assert "duration is not used by syntony view" in done.stderr


def test_a_saved_run_is_replayed(syntony, opened, run):
    syntony("view", run)
    assert isinstance(opened[0][0], Replay)


def test_a_saved_run_is_written_as_one_file(syntony, run):
    found = syntony.json("view", run, "--out", "page.html")
    written = syntony.folder / "page.html"
    assert found == {"page": "page.html", "bytes": written.stat().st_size}
    assert "page.html exists; give another name, or --force" in syntony.fails("view", run, "--out", "page.html")
    syntony("view", run, "--out", "page.html", "--force")


def test_the_address_is_printed(syntony, monkeypatch):
    monkeypatch.setattr("syntony.web.serve", lambda what, ready, **more: ready("http://127.0.0.1:1/x/"))
    launched = []
    monkeypatch.setattr("typer.launch", launched.append)
    found = json.loads(syntony("view", "--no-browser", "--json").stdout)
    assert found["page"] == "http://127.0.0.1:1/x/" and not launched
    syntony("view")
    assert launched == ["http://127.0.0.1:1/x/"]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--out", "page.html"], "--out writes a saved run; give a run as .zarr or .zip"),
        (
            ["no.zarr", "--out", "page.pdf"],
            "--out: page.pdf ends with '.pdf'; the page is one file that ends with .html",
        ),
        (["no.zarr"], "'no.zarr' does not exist"),
        (["no.zarr", "--set", "seed=1"], "--set seed=1: a saved run cannot be changed"),
        (["--host", "192.0.2.1"], "host '192.0.2.1' would let other computers in; say so with others=True"),
        (["--set", "coupling=9"], "coupling is 9, where the balanced brain alone is unstable; give less"),
        (["--set", "stimuli=3"], "stimuli is not used by syntony view"),
    ],
)
def test_refusals(syntony, words, message, monkeypatch):
    monkeypatch.setattr("uvicorn.Server.run", lambda *args, **more: None)
    if "stimuli=3" in words:
        assert message in syntony("view", *words, "--no-browser").stderr
    else:
        assert message in syntony.fails("view", *words)
