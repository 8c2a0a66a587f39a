"""What a page may ask of a run: short texts in JSON, checked here for form and in the run for meaning."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from .. import errors

LONGEST_MESSAGE = 4096  # bytes
LONGEST_NAME = 200
MOST_REGIONS = 500


def number(given: Any, what: str) -> float:
    """A finite number; neither text nor true or false."""
    if isinstance(given, str):
        raise errors.BadValue(f"{what} is a text; expected a number")
    try:
        return errors.expect_number(given, what)
    except OverflowError:
        raise errors.BadValue(f"{what} is too large; expected a number") from None


def text(given: Any, what: str) -> str:
    """A short text."""
    if not isinstance(given, str) or len(given) > LONGEST_NAME:
        raise errors.BadValue(f"{what} is no text of at most {LONGEST_NAME} characters; expected a name")
    return given


def name_or_nobody(given: Any, what: str) -> str | None:
    """A name, or null for everybody."""
    return None if given is None else text(given, what)


def flag(given: Any, what: str) -> bool:
    """true or false."""
    if not isinstance(given, bool):
        raise errors.BadValue(f"{what} is {str(given)[:LONGEST_NAME]!r}; expected true or false")
    return given


def indices(given: Any, what: str) -> list[int]:
    """A short list of whole numbers of at least 0."""
    fits = isinstance(given, list) and 0 < len(given) <= MOST_REGIONS
    if not fits or not all(isinstance(k, int) and not isinstance(k, bool) and 0 <= k < 10**9 for k in given):
        raise errors.BadValue(f"{what} are no list of 1 to {MOST_REGIONS} whole numbers; expected numbers of regions")
    return given


Check = Callable[[Any, str], Any]
COMMANDS: Mapping[str, Mapping[str, Check]] = {
    "pace": {"rate": number},
    "pause": {"on": flag},
    "pulse": {"person": name_or_nobody, "regions": indices, "amplitude": number, "duration": number},
    "relate": {"name": text, "factor": number},
    "restart": {},
    "set": {"name": text, "value": number, "person": name_or_nobody},
}


def understood(message: str) -> tuple[str, dict[str, Any]]:
    """The command and its fields.

    >>> understood('{"do": "pace", "rate": 2}')
    ('pace', {'rate': 2.0})
    >>> understood('{"do": "pace", "rate": NaN}')
    Traceback (most recent call last):
    syntony.errors.BadValue: the message is no JSON; expected {"do": "pace", ...}
    """
    if len(message) > LONGEST_MESSAGE:
        raise errors.BadValue(f"the message has {len(message)} characters; at most {LONGEST_MESSAGE} are allowed")
    try:
        given = json.loads(message, parse_constant=_refuse)
    except (ValueError, RecursionError):
        raise errors.BadValue('the message is no JSON; expected {"do": "pace", ...}') from None
    if not isinstance(given, dict) or not isinstance(given.get("do"), str):
        raise errors.BadValue('the message names no command; expected {"do": "pace", ...}')
    command = errors.expect_name(text(given.pop("do"), "do"), COMMANDS, "command", "this page")
    fields = COMMANDS[command]
    if set(given) != set(fields):
        raise errors.BadValue(f"{command} has other fields than it needs; expected {', '.join(fields) or 'none'}")
    return command, {name: check(given[name], name) for name, check in fields.items()}


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no number of JSON")
