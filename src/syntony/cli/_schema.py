"""JSON Schema of a configuration: structure from the fields, defaults and words from the library's own documentation."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from math import isfinite
from typing import Any

import syntony as sy

from ..engine.balance import BALANCES
from ..engine.bind import LAYOUTS
from ..simulate import NOISES, PRECISIONS, SCHEMES
from .config import VERBS, Together

NOUNS = {
    "BurstsFields": sy.Bursts,
    "CourseFields": sy.Course,
    "DriveFields": sy.Drive,
    "EpisodeFields": sy.Episode,
    "KeepFields": sy.Keep,
    "PlasticityFields": sy.Plasticity,
    "RelationFields": sy.Relation,
    "StimulusFields": sy.Stimulus,
}
CHOICES = {
    "balance": BALANCES,
    "layout": LAYOUTS,
    "model": tuple(sy.models),
    "noise": NOISES,
    "precision": PRECISIONS,
    "scheme": SCHEMES,
}


def schema(kind: type[Together]) -> dict[str, Any]:
    """The schema of one verb's configuration."""
    content = {"$schema": "https://json-schema.org/draft/2020-12/schema", **kind.model_json_schema()}
    _explain(content["properties"], VERBS[kind], sy.simulate)
    for name, choices in CHOICES.items():
        if name in content["properties"]:
            content["properties"][name] = {
                **_words(content["properties"][name]),
                "enum": [*dict.fromkeys((*choices, None))],
            }
    for name, noun in NOUNS.items():
        if name in content["$defs"]:
            _explain(content["$defs"][name]["properties"], noun, noun)
    return content


def _words(field: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in field.items() if key in ("title", "description", "default")}


def _explain(fields: dict[str, Any], owner: Callable, *documented: Callable) -> None:
    """Add defaults of the owner's arguments and the words of its documentation."""
    arguments = inspect.signature(owner).parameters
    words = {
        name: text for source in (*documented, owner) for name, text in _documented(source) if "As in `" not in text
    }
    for name, field in fields.items():
        if name in words:
            field["description"] = words[name]
        default = arguments[name].default if name in arguments else None
        field.pop("default", None)
        if isinstance(default, (bool, int, float, str)) and not (isinstance(default, float) and not isfinite(default)):
            field["default"] = default


def _documented(source: Callable) -> Iterator[tuple[str, str]]:
    """(argument, what the section Parameters says of it)."""
    section = re.search(r"Parameters\n-+\n(.*?)(?:\n\n\S|\Z)", inspect.cleandoc(source.__doc__ or ""), re.DOTALL)
    for entry in re.split(r"\n(?=\S)", section[1]) if section else []:
        head, _, text = entry.partition("\n")
        names, _, kind = head.partition(" : ")
        for name in names.split(","):
            yield name.strip(), " ".join(f"{kind}. {text}".split())
