"""What a configuration may hold, and what is said of everything else."""

import inspect

import numpy as np
import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import syntony as sy
from syntony.cli._setup import Setup, configure
from syntony.cli.config import VERBS, Simulate, Stationary, Sweep
from syntony.errors import BadValue, SyntonyError


@pytest.fixture
def folder(tmp_path):
    sy.Brain("toy", [[0, 1], [1, 0]], labels=["Insula_L", "Insula_R"]).save(tmp_path / "toy.npz")
    (tmp_path / "toy.csv").write_text("0,10\n10,0\n")
    return tmp_path


def load(folder, text, kind=Simulate, **options):
    (folder / "a.yaml").write_text(text, encoding="utf-8")
    return configure(kind, folder / "a.yaml", options, [])


def people(folder, text):
    return load(folder, f"people: {text}").arguments["people"]


def test_nothing_given_passes_nothing_on(folder):
    for text in ("", "model: null\nseed: ~\nkeep:\n", "# comment"):
        arguments = load(folder, text).arguments
        assert list(arguments) == ["people"]
        assert [brain.name for brain in arguments["people"]] == ["default"]


def test_people(folder):
    assert [b.name for b in people(folder, "client")] == ["client"]
    assert [b.name for b in people(folder, "[a, {name: b}, {file: toy.npz}, {file: toy.npz, name: c}]")] == [
        "a",
        "b",
        "toy",
        "c",
    ]
    (brain,) = people(folder, "[{top_down: true}]")
    assert list(brain.projections) == ["inhibitory"]
    (brain,) = people(folder, "[{file: toy.csv, scaled: {max_row_sum: 2}}]")
    assert brain.weights.tolist() == [[0, 2], [2, 0]]


def test_times_take_units_everywhere(folder):
    text = """
    people: [a, b]
    relations: [{sender: a, receiver: b, delay: 250 ms, smoothing: 0.1}]
    params: {tau_E: {a: 100 ms, b: 0.2}}
    stimuli: [{person: a, values: [0.1, 0.2], every: 1 min, onset: 2 s, regions: [Amygdala_L]}]
    duration: 1 h
    dt: 100 us
    speed: 5 m/s
    keep: {every: 5 ms, interval: 2, start: 1 min, stop: .inf, states: S_E, signals: bold}
    """
    given = load(folder, inspect.cleandoc(text)).arguments
    (relation,), (stimulus,), keep = given["relations"], given["stimuli"], given["keep"]
    assert (given["duration"], given["dt"], given["speed"]) == (3600.0, pytest.approx(1e-4), 5.0)
    assert (relation.delay, relation.smoothing) == (0.25, 0.1)
    assert given["params"] == {"tau_E": {"a": pytest.approx(0.1), "b": 0.2}}
    assert (stimulus.every, stimulus.onset, stimulus.regions) == (60.0, 2.0, ["Amygdala_L"])
    assert keep == sy.Keep(every=0.005, interval=2.0, start=60.0, states=("S_E",), signals=("bold",))


def test_balance_may_be_called_none(folder):
    assert "balance" not in load(folder, "balance: none").arguments
    assert load(folder, "balance: fic").arguments["balance"] == "fic"


def test_paths_are_those_beside_the_file(folder, monkeypatch, tmp_path_factory):
    monkeypatch.chdir(tmp_path_factory.mktemp("elsewhere"))
    assert people(folder, "[{file: toy.npz}]")[0].n_regions == 2


NUMBER, TIME = "expected a number", "expected a number, or text with a unit (us, ms, s, min, h, d, week, year)"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("modl: hopf", ":1: syntony simulate has no field 'modl'. Did you mean 'model'?"),
        ("colour: red", ":1: syntony simulate has no field 'colour'. "),
        ("\n\nmodel: hoppf", ":3: model: there is no model 'hoppf'. Did you mean 'hopf'?"),
        ("model: [hopf]", ":1: model is ['hopf']; expected text"),
        ("people: []\nseed: 1", None),
        ("people: 3", ":1: people is 3; expected a list"),
        ("people:\n- a\n- {nam: b}", ":3: people.1 has no field 'nam'. Did you mean 'name'?"),
        ("people: {name: 3}", ":1: people is {'name': 3}; expected a list"),
        ("people: [{name: 3}]", ":1: people.0.name is 3; expected text"),
        ("people: [{name: a, top_down: 1}]", ":1: people.0.top_down is 1; expected true or false"),
        ("people: [{file: no.npz}]", "there is no file or folder"),
        ("people: [{file: toy.csv, options: {rowz: x}}]", ":1: people.0: the reader of 'toy.csv' has no option 'rowz'. Did you mean 'rows'?"),
        ("people: [{file: toy.npz, top_down: true}]", ":1: people.0: top_down is for the default brain; leave out file or top_down"),
        ("people: [{name: a, options: {}}]", ":1: people.0: options are for the reader of a file; give file, or leave options out"),
        ("people: [{name: a, scaled: {sum: 1}}]", ":1: people.0: scaled has no scale 'sum'. "),
        ("people: [{name: a, scaled: {row_sums: 0}}]", ":1: people.0: row_sums is 0.0; expected a number above 0"),
        ("relations:\n  - {sender: a}", ":2: relations.0.receiver is missing; it must be given"),
        ("relations: {sender: a, receiver: b}", ":1: relations is {'sender': 'a', 'receiver': 'b'}; expected a list"),
        ("relations: [{sender: a, receiver: a}]", ":1: relations.0: a relation from 'a' to itself; sender and receiver must be two"),
        ("relations: [{sender: a, receiver: b, gain: x}]", f":1: relations.0.gain is 'x'; {NUMBER}"),
        ("relations: [{sender: a, receiver: b, delay: 2 min}]", ":1: relations.0: delay of a → b is 120.0; expected a number from 0 to 60 s"),
        ("relations: [3]", ":1: relations.0 is 3; expected a mapping: name: value"),
        ("coupling: strong", f":1: coupling is 'strong'; {NUMBER}"),
        ("params: [1]", ":1: params is [1]; expected a mapping: name: value"),
        ("params:\n  tau_e: 1", ":2: params.tau_e: wong_wang has no parameter 'tau_e'. Did you mean 'tau_E'?"),
        ("params:\n  tau_E: 1 Hz", f":2: params.tau_E is '1 Hz'; {TIME}"),
        ("params:\n  tau_E: {a: 100}", ":2: params.tau_E: wong_wang: tau_E is 100 s; allowed is 0.001 to 10 s (time constant"),
        ("duration: soon", f":1: duration is 'soon'; {TIME}"),
        ("seed: 1.5", ":1: seed is 1.5; expected a whole number"),
        ("seed: '1'", ":1: seed is '1'; expected a whole number"),
        ("delays: 1", ":1: delays is 1; expected true or false"),
        ("start: {S_E: x}", f":1: start.S_E is 'x'; {NUMBER}"),
        ("scheme: 3", ":1: scheme is 3; expected text"),
        ("keep: 3", ":1: keep is 3; expected a mapping: name: value"),
        ("keep:\n  evry: 1", ":2: keep has no field 'evry'. Did you mean 'every'?"),
        ("keep: {every: 0}", ":1: keep: Keep(every) is 0.0; expected a number above 0 s"),
        ("keep: {signals: [bld]}", ":1: keep.signals: there is no signal 'bld'. Did you mean 'bold'?"),
        ("keep: {states: [1]}", ":1: keep.states is [1]; expected a name or a list of names"),
        ("stimuli: [{person: a, values: 1}]", ":1: stimuli.0: the stimulus of 'a' is a pulse without duration; give duration"),
        ("stimuli: [{person: a, values: [[1], [1, 2]], every: 1}]", ":1: stimuli.0: values of the stimulus of 'a' are"),
        ("stimuli: [{person: a, values: 1, duration: 1, regions: [0.5, x]}]", f":1: stimuli.0.regions is [0.5, 'x']; {NUMBER}"),
        ("1: 2", ":1: a number as the name of a field; expected text"),
    ],
)  # fmt: skip
def test_errors_name_file_line_field_given_and_allowed(folder, text, message):
    if message is None:
        assert load(folder, text).arguments["people"] == []  # the library refuses it when it runs
        return
    with pytest.raises(BadValue) as caught:
        load(folder, text)
    assert str(caught.value).startswith(str(folder / "a.yaml"))
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_all_errors_are_said_at_once_in_the_order_of_the_file(folder):
    with pytest.raises(BadValue) as caught:
        load(folder, "seed: x\nmodel: 3\ncolour: red\nkeep: {every: y}\n")
    lines = str(caught.value).splitlines()
    assert [line.split(":")[1] for line in lines] == ["1", "2", "3", "4"]


def test_long_values_are_cut(folder):
    with pytest.raises(BadValue, match=r"seed is '(x){59} …; expected a whole number$"):
        load(folder, "seed: " + "x" * 500)


def test_the_library_has_the_last_word(folder):
    setup = load(folder, "people: []\ndt: 0\nduration: 1")
    with pytest.raises(BadValue, match=r"a\.yaml:1: no people were given; expected at least one Brain"):
        setup.run()
    setup = load(folder, "people: [{file: toy.npz}]\nmodel: linear\nduration: 1\ndt: 0")
    with pytest.raises(BadValue, match=r"a\.yaml:4: dt is 0\.0; expected a number above 0 up to 1 s"):
        setup.run()


def test_without_places_an_error_of_the_library_stays_as_it_is(folder):
    setup = Setup(sy.stationary, {"people": [], "model": "linear"}, configure(Stationary, None, {}, None).source)
    with pytest.raises(BadValue, match=r"^no people were given; expected at least one Brain$"):
        setup.run()


WORDS = st.sampled_from(
    ["a", "b", "wong_wang", "linear", "hopf", "1 ms", "2 s", "fic", "none", "bold", "S_E", "limbic", "toy.npz", "toy.csv", ".", ""]
)  # fmt: skip
FIELDS = sorted({*Sweep.model_fields, *Stationary.model_fields})
INNER = ["name", "file", "top_down", "options", "scaled", "sender", "receiver", "gain", "delay", "weights", "person", "values",
         "regions", "every", "states", "signals", "start", "stop", "from", "to", "steps", "coupling", "seed", "tau", "tau_E", "x"]  # fmt: skip
NUMBERS = st.integers(-3, 30) | st.floats() | st.sampled_from([10**400, 1e308, -0.0, 1e-320])
SCALARS = st.none() | st.booleans() | NUMBERS | WORDS | st.text(max_size=4)
VALUES = st.recursive(
    SCALARS, lambda v: st.lists(v, max_size=3) | st.dictionaries(st.sampled_from(INNER), v, max_size=4), max_leaves=8
)
ANYTHING = st.dictionaries(st.sampled_from(FIELDS) | st.text(max_size=4), VALUES, max_size=5)
QUIET = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@QUIET
@given(values=ANYTHING, kind=st.sampled_from(list(VERBS)))
def test_any_dictionary_is_read_or_refused_cleanly(folder, values, kind):
    try:
        setup = load(folder, yaml.safe_dump(values, allow_unicode=True), kind)
    except SyntonyError as error:
        assert all(line.startswith(str(folder / "a.yaml") + ":") for line in str(error).splitlines())
    else:
        assert set(setup.arguments) <= set(inspect.signature(setup.verb).parameters)


@QUIET
@given(field=st.sampled_from([name for name in FIELDS if name not in ("people", "model", "grid")]), value=VALUES)
def test_one_wrong_field_never_ends_in_a_traceback(folder, field, value):
    text = yaml.safe_dump(
        {"people": [{"name": "a", "file": "toy.npz"}], "model": "linear", "coupling": 0.1, field: value}
    )
    try:
        point = load(folder, text, Stationary).run()
    except SyntonyError as error:
        assert str(error)
    else:
        assert np.isfinite(point.abscissa)
