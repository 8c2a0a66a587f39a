"""Where the values of a configuration come from: a YAML file with its lines, and the options that override it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from ..errors import BadValue, SyntonyError, UnknownName

MOST_VALUES = 100_000
NUMBERED = re.compile(r"\d+")
PLAIN = ("tag:yaml.org,2002:seq", "tag:yaml.org,2002:map")
Path_ = tuple[str | int, ...]
Place = Callable[..., str]


@dataclass
class Source:
    """Plain values, and for each of them the place where it was written."""

    name: str = ""
    folder: Path = Path()
    values: dict[str, Any] = field(default_factory=dict)
    places: dict[Path_, str] = field(default_factory=dict)

    def path(self, loc: Path_) -> Path_:
        """The longest beginning of `loc` that was written somewhere."""
        while loc and loc not in self.places:
            loc = loc[:-1]
        return loc

    def message(self, loc: Path_, text: str) -> str:
        """`text` behind the place of `loc`."""
        return ": ".join(part for part in (self.places.get(self.path(loc), self.name), text) if part)

    def explain(self, error: SyntonyError) -> BadValue:
        """A library's error with the place of the first field that it names, or of the name that is unknown."""
        text = str(error)
        said = [(word.lower(),) for word in re.findall(r"\w+", text.split(";")[0])]
        loc: Path_ = next((word for word in said if word in self.places), ())
        if isinstance(error, UnknownName) and (quoted := re.search(r"'(.*?)'", text)):
            loc = next((path for path in self.places if quoted[1] in (*path[-1:], self.value(path))), loc)
        return BadValue(self.message(loc, text))

    def value(self, path: Path_) -> Any:
        """The value at `path`."""
        value: Any = self.values
        for part in path:
            value = value[part]
        return value


def read(file: Path | None) -> Source:
    """The values of a YAML file, or none without one."""
    if file is None:
        return Source()
    try:
        content = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = (
            "is not UTF-8 text" if isinstance(error, UnicodeDecodeError) else (error.strerror or str(error)).lower()
        )
        raise BadValue(f"{file} cannot be read ({reason}); give a YAML file") from None
    source = Source(str(file), file.parent)
    values = _parse(content, source, (), lambda line, column="": f"{file}:{line}{column}")
    if values is not None and not isinstance(values, dict):
        raise BadValue(f"{file}:1: the file holds {_kind(values)}; expected fields such as 'coupling: 1.0'")
    source.values = values or {}
    return source


def override(source: Source, path: str, value: str, option: str) -> None:
    """Put the YAML text `value` at the dotted `path`, on behalf of a command-line option."""
    keys: list[str | int] = [int(part) if NUMBERED.fullmatch(part) else part for part in path.split(".")]
    if "" in keys or isinstance(keys[0], int):
        raise BadValue(f"{option}: {path!r} is no field; expected a name such as keep.every or people.0.name")
    inside: Any = source.values
    for depth, key in enumerate(keys[:-1]):
        inside = _enter(inside, key, [] if isinstance(keys[depth + 1], int) else {}, option)
    at = tuple(keys)
    source.places = {known: place for known, place in source.places.items() if known[: len(at)] != at}
    new = _parse(value, source, at, lambda line, column="": option)
    _enter(inside, keys[-1], None, option)
    inside[keys[-1]] = new
    source.places.setdefault(at[:1], option)


def _enter(inside: Any, key: Any, empty: Any, option: str) -> Any:
    """What lies at `key`, made `empty` if there is nothing yet."""
    if isinstance(key, int) and isinstance(inside, list):
        if key > len(inside):
            raise BadValue(f"{option}: there are {len(inside)} entries; expected a number up to {len(inside)}, from 0")
        inside.extend([empty] * (key == len(inside)))
    elif isinstance(key, str) and isinstance(inside, dict):
        inside[key] = empty if inside.get(key) is None else inside[key]
    else:
        wanted = {dict: "a name", list: "a number, counted from 0,"}.get(type(inside), "nothing")
        raise BadValue(f"{option}: {key!r} leads into {_kind(inside)}; expected {wanted} there")
    return inside[key]  # pyright: ignore


class _Loader(yaml.SafeLoader):
    """YAML 1.2: only true and false are truth values, 010 is ten, and 1e-4 is a number."""

    yaml_implicit_resolvers: Mapping[str, Any] = {}


for _tag, _form, _first in (
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+", list("-+0123456789")),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)", list("-+.0123456789")),
):  # fmt: skip
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"(?:{_form})\\Z"), _first)


def _parse(content: str, source: Source, at: Path_, place: Place) -> Any:
    """YAML text as plain values; the place of every value is noted under its path below `at`."""
    try:
        node = yaml.compose(content, _Loader)
        return None if node is None else _value(node, at, source.places, place, ())
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = place(mark.line + 1, f":{mark.column + 1}") if mark else place(1)
        raise BadValue(f"{where}: not YAML: {' '.join(filter(None, (error.context, error.problem)))}") from None
    except yaml.YAMLError as error:
        raise BadValue(f"{place(1)}: not YAML: {' '.join(str(error).split())}") from None
    except RecursionError:
        raise BadValue(f"{place(1)}: nested too deeply; expected a few levels") from None


def _value(node: Any, at: Path_, places: dict[Path_, str], place: Place, above: tuple[int, ...]) -> Any:
    here = place(node.start_mark.line + 1)
    places.setdefault(at, here)
    if id(node) in above:
        raise BadValue(f"{here}: an alias contains itself; expected plain values")
    if len(places) > MOST_VALUES:
        raise BadValue(f"{here}: more than {MOST_VALUES} values; expected a configuration, not data")
    inner = (*above, id(node))
    if not isinstance(node, yaml.ScalarNode) and node.tag not in PLAIN:
        raise BadValue(f"{here}: the tag {node.tag!r}; expected plain values")
    if isinstance(node, yaml.SequenceNode):
        return [_value(item, (*at, k), places, place, inner) for k, item in enumerate(node.value)]
    if not isinstance(node, yaml.MappingNode):
        return _scalar(node, here)
    found: dict[Any, Any] = {}
    for key_node, item in node.value:
        key = _scalar(key_node, here) if isinstance(key_node, yaml.ScalarNode) else None
        key_place = place(key_node.start_mark.line + 1)
        if not isinstance(key, str):
            raise BadValue(f"{key_place}: {_kind(key)} as the name of a field; expected text")
        if key in found:
            raise BadValue(f"{key_place}: {key} is given twice; give it once")
        places[*at, key] = key_place
        found[key] = _value(item, (*at, key), places, place, inner)
    return found


def _scalar(node: Any, here: str) -> Any:
    kind = node.tag.rsplit(":", 1)[-1]
    try:
        if kind == "float":
            return float(node.value.lower().replace(".inf", "inf").replace(".nan", "nan"))
        return {"str": str, "int": int, "bool": _truth, "null": lambda _: None}[kind](node.value)
    except (KeyError, ValueError):
        raise BadValue(f"{here}: {node.value[:40]!r} with the tag {node.tag!r}; expected a plain value") from None


def _truth(value: str) -> bool:
    return {"true": True, "false": False}[value.lower()]


def _kind(value: Any) -> str:
    names = {dict: "a mapping", list: "a list", str: "text", bool: "a truth value", type(None): "nothing"}
    return names.get(type(value), "a number")
