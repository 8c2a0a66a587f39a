"""`syntony list` repeats the declarations, all of them."""

import inspect
import json

import pytest

import syntony as sy
from syntony.cli import config
from syntony.cli._schema import NOUNS
from syntony.cli._topics import TOPICS
from syntony.cli.config import VERBS
from syntony.measures import MEASURES

BRAIN = sy.Brain.default()


def test_topics_are_sorted_and_all_can_be_printed(syntony):
    assert list(TOPICS) == sorted(TOPICS)
    assert [row["topic"] for row in syntony.json("list")["topics"]] == list(TOPICS)
    for topic in TOPICS:
        assert syntony("list", topic).stdout.strip()
        assert syntony.json("list", topic)


@pytest.mark.parametrize("name", sy.models)
def test_a_model_is_printed_as_declared(syntony, name):
    model, shown = sy.models[name], syntony.json("list", "models", name)
    assert (shown["name"], shown["source"]) == (model.name, model.source)
    assert [row["state"] for row in shown["states"]] == list(model.states)
    for row, (param, declared) in zip(shown["params"], model.params.items(), strict=True):
        assert (row["parameter"], row["default"], row["unit"]) == (param, declared.default, declared.unit)
        assert (row["meaning"], row["source"], row["tag"]) == (declared.meaning, declared.source, declared.tag)
        bounds = [float("inf") if end is None else end for end in (row["from"], row["to"])]
        assert [abs(bound) for bound in bounds] == [abs(bound) for bound in declared.bounds]


def test_the_table_of_a_model_can_be_read(syntony):
    lines = syntony("list", "models", "wong_wang").stdout.splitlines()
    (row,) = [line.split() for line in lines if line.strip().startswith("tau_E ")]
    assert row[:6] == ["tau_E", "0.1", "s", "0.001", "10", "time"]


def test_signals(syntony):
    assert [row["signal"] for row in syntony.json("list", "signals")["signals"]] == list(sy.signals)
    bold = syntony.json("list", "signals", "bold")
    assert (bold["signal"], bold["interval"], bold["outputs"][0]["unit"]) == ("bold", 0.72, "%")


def test_measures(syntony):
    rows = {row["measure"]: row for row in syntony.json("list", "measures")["measures"]}
    assert list(rows) == list(MEASURES)
    assert all(row["meaning"] for row in rows.values())
    assert rows["fc_fit"]["source"] == "doi:10.1523/JNEUROSCI.5068-13.2014"
    assert rows["total_correlation"]["unit"] == "nats"
    one = syntony.json("list", "measures", "fc_fit")
    assert one["call"] == "fc_fit(fc, measured)"
    assert one["text"] == inspect.cleandoc(MEASURES["fc_fit"].__doc__)
    assert "\nfc, measured : array" in syntony("list", "measures", "fc_fit").stdout


def test_regions(syntony):
    everything = syntony.json("list", "regions")
    assert [row["region"] for row in everything["regions"]] == BRAIN.labels.tolist()
    assert everything["units"] == {"x": "mm", "y": "mm", "z": "mm"}
    limbic = syntony.json("list", "regions", "limbic")["regions"]
    assert [row["region"] for row in limbic] == BRAIN.labels[BRAIN.regions(system="limbic")].tolist()
    (amygdala,) = syntony.json("list", "regions", "left amygdala")["regions"]
    assert amygdala["x"] == pytest.approx(1e3 * BRAIN.positions[BRAIN.index("Amygdala_L")[0], 0], abs=0.05)


def test_units_and_formats(syntony):
    (row,) = syntony.json("list", "units", "minutes")["units"]
    assert (row["written"], row["size"], row["unit"]) == (["min", "minute", "minutes"], 60.0, "s")
    assert [row["format"] for row in syntony.json("list", "formats", ".mat")["formats"]] == [".mat"]


@pytest.mark.parametrize("kind", VERBS)
def test_the_schema_has_the_fields_and_the_librarys_defaults(syntony, kind):
    schema = json.loads(syntony("list", "schema", kind.__name__.lower()).stdout)
    assert list(schema["properties"]) == list(kind.model_fields)
    assert schema["additionalProperties"] is False
    arguments = inspect.signature(VERBS[kind]).parameters
    assert schema["properties"]["model"]["default"] == arguments["model"].default
    assert schema["properties"]["balance"]["enum"] == [None, "fic", "closure"]
    assert schema["properties"]["coupling"].get("default") == arguments["coupling"].default
    assert "own weights" in schema["properties"]["coupling"]["description"]
    relation = schema["$defs"]["RelationFields"]["properties"]
    assert (relation["delay"]["default"], relation["gain"]["default"]) == (0.5, 0.1)
    assert "default" not in relation["sender"]


SHIPPED = {sy.Course: {"protocols"}}  # courses that ship, joined to what is given


@pytest.mark.parametrize(
    ("fields", "mirrored"), [*VERBS.items(), *((getattr(config, name), noun) for name, noun in NOUNS.items())]
)  # fmt: skip
def test_fields_mirror_the_library(fields, mirrored):
    names = set(inspect.signature(mirrored).parameters) - {"progress"}
    assert set(fields.model_fields) - SHIPPED.get(mirrored, set()) == names


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["models", "wong_wan"], "there is no model 'wong_wan'. Did you mean 'wong_wang'?"),
        (["signals", "BOLD"], "there is no signal 'BOLD'. Did you mean 'bold'?"),
        (["measures", "integrate"], "there is no measure 'integrate'. Did you mean 'integration'?"),
        (["regions", "limbik"], "brain 'default' has no region or system 'limbik'. Did you mean 'limbic'?"),
        (["units", "fortnight"], "there is no unit 'fortnight'. Allowed: "),
        (["formats", ".doc"], "there is no format '.doc'. Allowed: "),
        (["schema", "sweeep"], "there is no schema 'sweeep'. Did you mean 'sweep'?"),
    ],
)
def test_unknown_names(syntony, words, message):
    assert syntony.fails("list", *words).startswith(message)
