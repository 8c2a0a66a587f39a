"""The wording of reports: read from the files in templates/, filled with values."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from string import Template
from typing import Any

FOLDER = Path(__file__).parent / "templates"


@cache
def template(name: str) -> Template:
    """A file of templates/, to be filled."""
    return Template((FOLDER / name).read_text(encoding="utf-8"))


@cache
def words(name: str) -> dict[str, Any]:
    """The sentences of templates/<name>.toml."""
    return tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


def filled(text: Any, values: dict[str, Any]) -> Any:
    """Sentences with their $names replaced, in lists and tables too.

    >>> filled(["$who is here", "alone"], {"who": "the client"})
    ['the client is here', 'alone']
    """
    if isinstance(text, list):
        return [filled(item, values) for item in text]
    if isinstance(text, dict):
        return {key: filled(item, values) for key, item in text.items()}
    return Template(text).substitute(values)
