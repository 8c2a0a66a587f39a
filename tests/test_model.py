"""The noun Model: what it accepts, and every sentence with which it refuses."""

import numpy as np
import pytest

import syntony as sy
from syntony.errors import BadValue, UnknownName
from syntony.model import Input, Model, Output, Param, Signal, State, arguments


def decay(x, input_x, tau):
    return (-x + input_x) / tau


def double(x):
    return 2 * x


def misspelt(x, taw):
    return -x / taw


def build(**changes):
    given = {
        "name": "leak",
        "derivative": decay,
        "states": {"x": State(0.0, noise="sigma")},
        "params": {
            "tau": Param(0.02, "s", (1e-4, 10), "time constant"),
            "sigma": Param(0.1, "1/√s", (0, np.inf), "noise amplitude"),
        },
        "inputs": {"input_x": Input("x")},
    }
    return Model(**{**given, **changes})


REFUSALS = {
    "no states": (
        {"states": {}},
        BadValue,
        "model 'leak' has no states; declare at least one State",
    ),
    "outputs alone": (
        {"outputs": {"twice": Output()}},
        BadValue,
        "model 'leak': outputs and observe belong together; give both or neither",
    ),
    "observe alone": (
        {"observe": double},
        BadValue,
        "outputs and observe belong together",
    ),
    "a name twice": (
        {"inputs": {"tau": Input("x")}},
        BadValue,
        "model 'leak' uses 'tau' twice; give each state, parameter, input and output its own name",
    ),
    "an output named as a state": (
        {"outputs": {"x": Output()}, "observe": double},
        BadValue,
        "uses 'x' twice",
    ),
    "derivative of something unknown": (
        {"derivative": misspelt},
        UnknownName,
        r"model 'leak' \(misspelt\) has no state, input or parameter 'taw'. Did you mean 'tau'\?",
    ),
    "observe of something unknown": (
        {"outputs": {"y": Output()}, "observe": misspelt},
        UnknownName,
        r"\(misspelt\) has no state, input or parameter 'taw'",
    ),
    "sending an unknown state": (
        {"inputs": {"input_x": Input("X")}},
        UnknownName,
        r"model 'leak' \(sends\) has no state 'X'. Did you mean 'x'\?",
    ),
    "sending a function of an input": (
        {"inputs": {"input_x": Input(lambda input_x: input_x)}},
        UnknownName,
        "has no state, input or parameter 'input_x'",
    ),
    "noise of an unknown size": (
        {"states": {"x": State(0.0, noise="sigmo")}},
        UnknownName,
        r"model 'leak' \(noise of x\) has no parameter 'sigmo'. Did you mean 'sigma'\?",
    ),
    "unknown activity": (
        {"activity": "rate"},
        UnknownName,
        "leak has no state or output 'rate'. Allowed: x.",
    ),
    "a preset of something unknown": (
        {"presets": {"slow": {"Tau": 1.0}}},
        UnknownName,
        "preset 'slow' of leak has no parameter 'Tau'. Did you mean 'tau'?",
    ),
    "a preset out of bounds": (
        {"presets": {"slow": {"tau": 11.0}}},
        BadValue,
        r"preset 'slow' of leak: tau is 11 s; allowed is 0.0001 to 10 s \(time constant\)",
    ),
}


@pytest.mark.parametrize("case", REFUSALS)
def test_refuses(case):
    changes, error, sentence = REFUSALS[case]
    with pytest.raises(error, match=sentence):
        build(**changes)


def test_refuses_an_unknown_tag():
    with pytest.raises(BadValue, match="tag of a Param is 'guess'; allowed are 'published', 'calibrated', 'ours'"):
        Param(1.0, tag="guess")


@pytest.mark.parametrize(
    "given, error, sentence",
    [
        ({"taw": 1.0}, UnknownName, "leak has no parameter 'taw'. Did you mean 'tau'?"),
        ({"TAU": 1.0}, UnknownName, "Did you mean 'tau'?"),
        ({"tau": -0.1}, BadValue, r"leak: tau is -0.1 s; allowed is 0.0001 to 10 s \(time constant\)"),
        ({"tau": [0.1, 20.0]}, BadValue, "leak: tau is 20 s"),
        ({"tau": np.nan}, BadValue, "leak: tau is nan s"),
        ({"sigma": np.inf}, BadValue, "leak: sigma is inf 1/√s; allowed is 0 to inf"),
    ],
)
def test_refuses_parameters(given, error, sentence):
    with pytest.raises(error, match=sentence):
        build().check_params(given)


def test_names_the_owner_of_a_wrong_parameter():
    with pytest.raises(BadValue, match="brain 'child': tau is 0 s"):
        build().check_params({"tau": 0.0}, "brain 'child'")


def test_accepts_bounds_arrays_and_nothing():
    build().check_params({"tau": [1e-4, 10.0], "sigma": 0})
    build().check_params({})


def test_facts():
    model = build(outputs={"twice": Output("1", "double")}, observe=double, activity="twice")
    assert model.defaults == {"tau": 0.02, "sigma": 0.1}
    assert model.noise == {"x": "sigma"}
    assert list(model.quantities) == ["x", "twice"]
    assert model.activity == "twice" and build().activity == "x"
    assert arguments(decay) == ["x", "input_x", "tau"]


def test_cannot_be_changed():
    model = build()
    with pytest.raises(TypeError):
        model.params["tau"] = Param(1.0)
    with pytest.raises(AttributeError):
        model.name = "other"


def test_later_changes_of_the_given_dict_have_no_effect():
    states = {"x": State(0.0)}
    model = build(states=states)
    states["y"] = State(1.0)
    assert list(model.states) == ["x"]


def test_signal_needs_one_input_and_one_output():
    with pytest.raises(BadValue, match="signal 'bold' needs a model with one input and one output"):
        Signal("bold", sy.models["linear"], 0.01, 1.0)
    fine = build(outputs={"twice": Output()}, observe=double)
    assert Signal("bold", fine, 0.01, 1.0).model is fine
