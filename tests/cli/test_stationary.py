"""`syntony stationary`."""

import pytest

import syntony as sy

PAIR = "people: [{name: a, file: toy.npz}]\nmodel: linear\nparams: {tau: 20 ms}\ncoupling: 0.5\n"


@pytest.fixture
def toy(syntony):
    sy.Brain("toy", [[0, 1], [1, 0]]).save(syntony.folder / "toy.npz")
    syntony.write(PAIR)
    return syntony


def test_closed_form(toy):
    """x' = (-x + g W x) / tau on two coupled regions: leading eigenvalue (g - 1) / tau, stable below g = 1."""
    shown = toy.json("stationary", "a.yaml")
    assert shown["outcome"] == "stable"
    assert shown["leading_eigenvalue"] == pytest.approx(-25.0)
    assert shown["timescale"] == pytest.approx(0.04)
    assert shown["coupling"] == {"a": 0.5}
    assert shown["working_point"] == [{"person": "a", "x": pytest.approx(0.0, abs=1e-12)}]
    assert "fc_fit" not in shown
    assert toy.json("stationary", "a.yaml", "--critical")["critical_coupling"] == pytest.approx(1.0, abs=1e-6)


def test_unstable_is_an_outcome_not_an_error(toy):
    shown = toy.json("stationary", "a.yaml", "--coupling", "2")
    assert (shown["outcome"], shown["timescale"]) == ("unstable", None)
    assert shown["leading_eigenvalue"] == pytest.approx(50.0)
    text = toy("stationary", "a.yaml", "--coupling", "2").stdout
    assert "unstable: a push grows" in text


def test_words_for_people(toy):
    text = toy("stationary", "a.yaml").stdout
    assert "stable: a push dies out" in text
    assert "-25 /s" in text
    assert "40 ms" in text
    assert toy("stationary", "a.yaml", "--critical").stdout.split() == ["critical", "coupling", "1"]


def test_fit_to_measured_connectivity(syntony):
    shown = syntony.json("stationary", "--balance", "fic", "--set", "people=[a, b]", "--coupling", "1.2")
    brain = sy.Brain.default()
    point = sy.stationary(brain, coupling=1.2, balance="fic")
    fit = float(sy.measures.fc_fit(point.fc.values[0], brain.measured_fc))
    assert shown["fc_fit"] == [{"person": name, "fit": pytest.approx(fit, abs=1e-9), "no fit": ""} for name in "ab"]
    assert shown["units"]["rate_E"] == "Hz"
    assert shown["working_point"][0]["rate_E"] == pytest.approx(3.0631, abs=1e-3)


def test_fit_of_a_signal(syntony):
    words = ["stationary", "--model", "hopf", "--coupling", "0.1", "--signal", "bold"]
    brain = sy.Brain.default()
    fc = sy.stationary(brain, model="hopf", coupling=0.1).signal_fc("bold").values[0]
    assert syntony.json(*words)["fc_fit"][0]["fit"] == pytest.approx(float(sy.measures.fc_fit(fc, brain.measured_fc)))
    assert "measured functional connectivity, of bold" in syntony(*words).stdout


@pytest.mark.parametrize("model", [name for name in sy.models if name != "kuramoto"])
def test_every_model_at_rest(syntony, model):
    shown = syntony.json("stationary", "--model", model, "--coupling", "0")
    assert shown["outcome"] in ("stable", "unstable")
    assert set(shown["working_point"][0]) > set(sy.models[model].states)


def test_no_noise_no_fit(syntony):
    shown = syntony.json("stationary", "--model", "hopf", "--coupling", "0.1", "--set", "sigma=0")
    reason = "does not fluctuate, so it has no correlation; give noise (sigma above 0)"
    assert shown["fc_fit"][0]["fit"] is None
    assert reason in shown["fc_fit"][0]["no fit"]


def test_fields_of_other_verbs_are_left_out_and_said(toy):
    toy.write(PAIR + "duration: 3 s\nkeep: {every: 1 ms}\n")
    done = toy("stationary", "a.yaml", "--set", "dt=1 ms")
    notes = ["a.yaml:5: duration", "a.yaml:6: keep", "--set dt: dt"]
    assert done.stderr.splitlines() == [f"{note} is not used by syntony stationary" for note in notes]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--signal", "bolt"], "there is no signal 'bolt'. Did you mean 'bold'?"),
        (["--critical", "--coupling", "1"], "--critical searches the coupling; leave --coupling out"),
        (["--set", "sigma=-1"], "linear: sigma is -1 1/√s; allowed is 0 to inf"),
        (["--set", "sigma=loud"], "--set sigma: sigma is 'loud'; expected a number"),
        (["--set", "start={y: 1}"], "--set start: linear has no state 'y'"),
        (
            ["--set", "params={tau: 1000}"],
            "--set params: params.tau: linear: tau is 1000 s; allowed is 0.0001 to 100 s",
        ),
    ],
)
def test_errors(toy, words, message):
    assert message in toy.fails("stationary", "a.yaml", *words)
