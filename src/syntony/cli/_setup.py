"""From a file and options to checked arguments of a verb, with errors that say where they were written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

import typer
from pydantic import BaseModel, ValidationError

import syntony as sy

from ..errors import BadValue, SyntonyError, did_you_mean
from ._source import Source, override, read
from .config import VERBS, Inside, Together

KINDS = {
    "bool": "true or false",
    "dict_type": "a mapping: name: value",
    "list_type": "a list",
    "model_attributes_type": "a mapping: name: value",
    "model_type": "a mapping: name: value",
}
LONGEST = 60


@dataclass(frozen=True)
class Setup:
    """Checked arguments, and where they were written."""

    verb: Any
    arguments: dict[str, Any]
    source: Source

    def run(self, verb: Any = None, **more: Any) -> Any:
        """Call the verb; its errors get the place of the field that they name."""
        try:
            return (verb or self.verb)(**self.arguments, **more)
        except SyntonyError as error:
            if not self.source.places:
                raise
            raise self.source.explain(error) from error


def configure(
    kind: type[Together], file: Path | None, options: Mapping[str, str | None], fields: Sequence[str] | None
) -> Setup:
    """Read the file, let options override it, and check all of it. What only another verb uses is left out, and said."""
    source = read(file)
    for name, value in options.items():
        if value is not None:
            override(source, name, value, f"--{name}")
    for field in fields or ():
        name, equals, value = field.partition("=")
        if not equals:
            raise BadValue(f"--set {field}: there is no value; write --set field=value")
        override(source, name.strip(), value, f"--set {name.strip()}")
    others = {name for other in VERBS for name in other.model_fields} - {*kind.model_fields}
    unused = [name for name in source.values if name in others]
    for name in unused:
        typer.echo(source.message((name,), f"{name} is not used by {_verb(kind)}"), err=True)
    values = {name: value for name, value in source.values.items() if name not in unused}
    return Setup(VERBS[kind], _checked(kind, values, source), source)


def _checked(kind: type[Together], values: dict[str, Any], source: Source) -> dict[str, Any]:
    try:
        given = kind.model_validate(values, context={"folder": source.folder}).given()
    except ValidationError as error:
        order = {path: k for k, path in enumerate(source.places)}
        found = sorted(error.errors(include_url=False), key=lambda item: order.get(source.path(tuple(item["loc"])), -1))
        lines = [_line(item, kind, source) for item in found]
        raise BadValue("\n".join(dict.fromkeys(lines))) from None
    given.setdefault("people", [sy.Brain.default()])
    return given


def _line(item: Any, kind: type[Together], source: Source) -> str:
    """One error of pydantic in our words."""
    loc, error, expected = tuple(item["loc"]), item.get("ctx", {}).get("error"), KINDS.get(item["type"], item["msg"])
    if isinstance(error, Inside):
        loc, error = (*loc, *error.path), error.error
        expected = str(error)
    if item["type"] == "extra_forbidden":
        owner = ".".join(map(str, loc[:-1])) or _verb(kind)
        return source.message(
            loc, f"{owner} has no field {loc[-1]!r}. {did_you_mean(str(loc[-1]), _known(kind, loc[:-1]))}"
        )
    written = loc if item["type"] == "missing" else source.path(loc) or loc
    name = ".".join(map(str, written))
    if isinstance(error, SyntonyError):
        return source.message(loc, f"{name}: {error}")
    if item["type"] == "missing":
        return source.message(loc, f"{name} is missing; it must be given")
    return source.message(loc, f"{name} is {_short(source.value(written))}; expected {expected}")


def _known(kind: Any, loc: Sequence[str | int]) -> list[str]:
    """Names of the fields that may stand at `loc`."""
    for part in loc:
        inner = kind
        if isinstance(part, str) and isinstance(kind, type) and issubclass(kind, BaseModel):
            fields = {field.alias or name: field.annotation for name, field in kind.model_fields.items()}
            inner = fields.get(part)
        kind = _model_in(inner) or kind
    return [field.alias or name for name, field in kind.model_fields.items()]


def _model_in(annotation: Any) -> Any:
    """The first class of fields within a type."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for part in get_args(annotation) if (found := _model_in(part))), None)


def _short(value: Any) -> str:
    shown = "nothing" if value is None else repr(value)
    return shown if len(shown) <= LONGEST else shown[:LONGEST] + " …"


def _verb(kind: type[Together]) -> str:
    return f"syntony {kind.__name__.lower()}"
