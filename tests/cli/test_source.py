"""YAML with its lines, and the options that override it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syntony.cli._source import Source, override, read
from syntony.errors import BadValue, UnknownName

KEYS = st.text("abcdefgh_", min_size=1, max_size=6)
TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Zl", "Zp")), max_size=8)
FLOATS = st.floats(allow_nan=False, allow_infinity=False)
SCALARS = st.none() | st.booleans() | st.integers() | FLOATS | TEXTS | st.sampled_from(["yes", "010", "1e-4", "null"])
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3), max_leaves=12
)


def parse(text, folder):
    (folder / "a.yaml").write_text(text, encoding="utf-8")
    return read(folder / "a.yaml")


@given(values=st.dictionaries(KEYS, VALUES, max_size=4))
def test_json_is_yaml(values, tmp_path_factory):
    source = parse(json.dumps(values, ensure_ascii=False), tmp_path_factory.getbasetemp())
    assert source.values == values
    for path in source.places:
        source.value(path)


@given(values=st.dictionaries(KEYS, VALUES, min_size=1, max_size=4), new=VALUES)
def test_an_override_changes_its_field_only(values, new):
    source = Source()
    for key, value in values.items():
        override(source, key, json.dumps(value, ensure_ascii=False), f"--set {key}")
    first = next(iter(values))
    override(source, first, json.dumps(new, ensure_ascii=False), "--new")
    assert source.values == {**values, first: new}
    assert source.places[first,] == "--new"
    for path in source.places:
        source.value(path)


@pytest.mark.parametrize(
    ("text", "value"),
    [("1e-4", 1e-4), ("010", 10), ("1:30", "1:30"), ("no", "no"), ("yes", "yes"), ("True", True), ("~", None), ("'1'", "1"),
     (".5", 0.5), ("-2", -2), ("2026-01-01", "2026-01-01"), (".inf", float("inf")), ("5 min", "5 min")],
)  # fmt: skip
def test_yaml_1_2(text, value, tmp_path):
    assert parse(f"a: {text}", tmp_path).values == {"a": value}


def test_lines(tmp_path):
    source = parse("people:\n  - client\n  - {name: x,\n     file: y}\n\nkeep:\n  every: 1\n", tmp_path)
    lines = {path: place.rsplit(":", 1)[1] for path, place in source.places.items()}
    assert lines == {
        (): "1", ("people",): "1", ("people", 0): "2", ("people", 1): "3", ("people", 1, "name"): "3",
        ("people", 1, "file"): "4", ("keep",): "6", ("keep", "every"): "7",
    }  # fmt: skip
    assert source.message(("keep", "every", "deeper"), "text") == f"{tmp_path / 'a.yaml'}:7: text"
    assert source.message(("model",), "text") == f"{tmp_path / 'a.yaml'}:1: text"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: [1, 2", r"a\.yaml:1:9: not YAML: while parsing a flow sequence expected"),
        ("a: 1\n\tb: 2", r"a\.yaml:2:1: not YAML: while scanning for the next token found character '\\t'"),
        ("a: 1\na: 2", r"a\.yaml:2: a is given twice; give it once"),
        ("1: 2", r"a\.yaml:1: a number as the name of a field; expected text"),
        ("[a]: 2", r"a\.yaml:1: nothing as the name of a field; expected text"),
        ("- 1", r"a\.yaml:1: the file holds a list; expected fields such as 'coupling: 1\.0'"),
        ("a: &x [*x]", r"a\.yaml:1: an alias contains itself; expected plain values"),
        ("a: !!python/name:os.system x", r"a\.yaml:1: 'x' with the tag 'tag:yaml.org,2002:python/name:os.system'; expected"),
        ("a: !!int x", r"a\.yaml:1: 'x' with the tag 'tag:yaml.org,2002:int'; expected a plain value"),
        ("a: !!set {x}", r"a\.yaml:1: the tag 'tag:yaml.org,2002:set'; expected plain values"),
        ("a: 1\n---\nb: 2", r"a\.yaml:2:1: not YAML: expected a single document"),
        ("a: *x", r"a\.yaml:1:4: not YAML: found undefined alias"),
        ("a: \x07", r"a\.yaml:1: not YAML: unacceptable character #x0007"),
        ("a: " + "[" * 5000, r"a\.yaml:1: nested too deeply; expected a few levels"),
        ("a: &a [1,1,1,1,1,1,1,1,1,1]\n" + "".join(f"{n}: &{n} [{', '.join(['*' + m] * 10)}]\n" for m, n in zip("abcdef", "bcdefg")),
         r"a\.yaml:\d: more than 100000 values; expected a configuration, not data"),
    ],
)  # fmt: skip
def test_what_is_not_a_configuration(text, message, tmp_path):
    with pytest.raises(BadValue, match=message):
        parse(text, tmp_path)


def test_files_that_cannot_be_read(tmp_path):
    with pytest.raises(BadValue, match=r"b\.yaml cannot be read \(no such file or directory\); give a YAML file"):
        read(tmp_path / "b.yaml")
    with pytest.raises(BadValue, match=r"cannot be read \(is a directory\)"):
        read(tmp_path)
    (tmp_path / "{x}.yaml").write_bytes(b"a: \xff")
    with pytest.raises(BadValue, match=r"\{x\}\.yaml cannot be read \(is not UTF-8 text\); give a YAML file"):
        read(tmp_path / "{x}.yaml")


def test_an_empty_file_sets_nothing(tmp_path):
    assert parse("# nothing\n", tmp_path).values == {}


def test_override_makes_what_is_missing():
    source = Source()
    for path, value in {
        "people.0.name": "client",
        "people.1": "x",
        "keep.every": "1 ms",
        "people.0.top_down": "true",
    }.items():
        override(source, path, value, f"--set {path}")
    assert source.values == {"people": [{"name": "client", "top_down": True}, "x"], "keep": {"every": "1 ms"}}
    assert source.places["keep", "every"] == "--set keep.every"
    assert source.path(("people", 0, "name")) == ("people", 0, "name")


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("a..b", r"--set: 'a\.\.b' is no field; expected a name such as keep\.every or people\.0\.name"),
        ("", r"--set: '' is no field"),
        ("0.a", r"--set: '0\.a' is no field"),
        ("people.3", r"--set: there are 1 entries; expected a number up to 1, from 0"),
        ("people.name", r"--set: 'name' leads into a list; expected a number, counted from 0, there"),
        ("model.0", r"--set: 0 leads into text; expected nothing there"),
        ("keep.0", r"--set: 0 leads into a mapping; expected a name there"),
    ],
)
def test_overrides_that_lead_nowhere(path, message):
    source = Source(values={"people": ["x"], "model": "hopf", "keep": {"every": 1}})
    with pytest.raises(BadValue, match=message):
        override(source, path, "1", "--set")


def test_errors_of_the_library_find_their_field():
    source = Source(
        name="a.yaml",
        values={"dt": 1, "start": {"q": 1}},
        places={(): "a:1", ("dt",): "a:2", ("start",): "a:3", ("start", "q"): "a:4"},
    )
    for error, place in (
        (BadValue("dt is 1"), "a:2: "),
        (UnknownName("no state 'q'"), "a:4: "),
        (BadValue("no 'q'"), "a:1: "),
    ):
        assert str(source.explain(error)) == place + str(error)
