"""Kinds of values in a configuration: numbers with units, texts, choices. Each says what it expected."""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from .. import units

QUANTITY = re.compile(r"\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)\s*(\S.*?)?\s*")
TIMES = {
    ("us", "µs"): units.us,
    ("ms",): units.ms,
    ("s", "sec", "second", "seconds"): units.second,
    ("min", "minute", "minutes"): units.minute,
    ("h", "hour", "hours"): units.hour,
    ("d", "day", "days"): units.day,
    ("week", "weeks"): units.week,
    ("year", "years"): units.year,
}
UNITS = {
    "s": {name: size for names, size in TIMES.items() for name in names},
    "Hz": {"Hz": units.Hz, "kHz": units.kHz},
    "m": {"m": units.metre, "mm": units.mm},
}


def refuse(expected: str) -> PydanticCustomError:
    """The error for a value of the wrong kind."""
    return PydanticCustomError("expected", "{expected}", {"expected": expected})


def quantity(given: Any, unit: str = "1") -> float:
    """A number in `unit`, from a number or from text with a unit.

    >>> quantity("20 ms", "s"), quantity("0.3 nA", "nA"), quantity("1e-4", "s")
    (0.02, 0.3, 0.0001)
    """
    known = {unit: 1.0} | UNITS.get(unit, {})
    try:
        if isinstance(given, str):
            found = QUANTITY.fullmatch(given)
            if found and found[2] in {None, *known}:
                return float(found[1]) * known.get(found[2], 1.0)
        elif isinstance(given, (int, float)) and not isinstance(given, bool):
            return float(given)
    except OverflowError:
        pass
    shown = [names[0] for names in TIMES] if unit == "s" else known
    named = "" if unit == "1" else ", ".join(shown)
    raise refuse(f"a number, or text with a unit ({named})" if named else "a number")


def numbers(given: Any, unit: str = "1") -> Any:
    """A number, a list of numbers, or {name: numbers}."""
    if isinstance(given, dict):
        return {str(name): numbers(value, unit) for name, value in given.items()}
    return [numbers(value, unit) for value in given] if isinstance(given, list) else quantity(given, unit)


def whole(given: Any) -> int:
    """A whole number."""
    if isinstance(given, bool) or not isinstance(given, int):
        raise refuse("a whole number")
    return given


def flag(given: Any) -> bool:
    """true or false."""
    if not isinstance(given, bool):
        raise refuse("true or false")
    return given


def text(given: Any) -> str:
    """Text that is not empty."""
    if not isinstance(given, str) or not given:
        raise refuse("text")
    return given


def nothing(given: Any) -> Any:
    """None where the word for it is given."""
    return None if given == "none" else given


def names(given: Any) -> list[str]:
    """A list of names; one name is a list of one."""
    if not isinstance(given, list):
        given = [given]
    if not all(isinstance(name, str) and name for name in given):
        raise refuse("a name or a list of names")
    return given


def places(given: Any) -> Any:
    """Regions: a name, a list of names, or the share of every region."""
    if isinstance(given, list) and given and not isinstance(given[0], str):
        import numpy as np

        return np.array([quantity(share) for share in given])
    return names(given)


Shape = float | str | list | dict
Time = Annotated[float, BeforeValidator(lambda given: quantity(given, "s"), json_schema_input_type=float | str)]
Speed = Annotated[float, BeforeValidator(lambda given: quantity(given, "m/s"), json_schema_input_type=float | str)]
Number = Annotated[float, BeforeValidator(quantity, json_schema_input_type=float)]
Numbers = Annotated[Any, BeforeValidator(numbers, json_schema_input_type=Shape)]
Whole = Annotated[int, BeforeValidator(whole, json_schema_input_type=int)]
Flag = Annotated[bool, BeforeValidator(flag, json_schema_input_type=bool)]
Text = Annotated[str, BeforeValidator(text, json_schema_input_type=str)]
Choice = Annotated[Text | None, BeforeValidator(nothing, json_schema_input_type=str | None)]
Names = Annotated[list[str], BeforeValidator(names, json_schema_input_type=str | list[str])]
Places = Annotated[Any, BeforeValidator(places, json_schema_input_type=str | list)]
