"""What can go wrong, said in one form: what was given -> what is allowed -> what to do."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np


class SyntonyError(ValueError):
    """Base of every error that syntony raises on purpose; its text is written for the user."""


class UnknownName(SyntonyError):
    """A name that does not exist here."""


class BadShape(SyntonyError):
    """An array of the wrong shape."""


class BadValue(SyntonyError):
    """A value that is not allowed."""


class Diverged(SyntonyError):
    """A simulation left the finite numbers."""


class Unstable(SyntonyError):
    """The working point of a network does not exist or is not stable."""


class MissingExtra(SyntonyError, ImportError):
    """An optional package is not installed."""


def did_you_mean(given: str, allowed: Iterable[str]) -> str:
    """The sentence that helps with a misspelt name; case is compared first.

    >>> did_you_mean("tau_E", ["tau_i", "tau_e"])
    "Did you mean 'tau_e'?"
    >>> did_you_mean("x", ["a", "b"])
    'Allowed: a, b.'
    """
    names = sorted(map(str, allowed))
    folded = [name for name in names if name.lower() == str(given).lower()]
    lower = {name.lower(): name for name in names}
    close = folded or [lower[name] for name in difflib.get_close_matches(str(given).lower(), lower, n=1)]
    if close:
        return f"Did you mean {close[0]!r}?"
    shown = ", ".join(names[:30]) + (" …" if len(names) > 30 else "")
    return f"Allowed: {shown}." if names else "None is allowed here."


def expect_name(given: str, allowed: Iterable[str], what: str, owner: str = "") -> str:
    """`given`, if it is one of `allowed`; otherwise UnknownName with a suggestion."""
    allowed = list(allowed)
    if given in allowed:
        return given
    raise UnknownName(f"{owner + ' has' if owner else 'there is'} no {what} {given!r}. {did_you_mean(given, allowed)}")


def expect_choice(given: Any, allowed: Iterable[Any], what: str) -> Any:
    """`given`, if it is one of the few values that `what` may take."""
    allowed = tuple(allowed)
    if isinstance(given, (str, bool, int, float, type(None))) and given in allowed:
        return given
    choices = ", ".join(map(repr, allowed))
    raise BadValue(f"{what} is {given!r}; allowed are {choices}")


def expect_number(
    given: Any, what: str, *, low: float = -np.inf, high: float = np.inf, unit: str = "", open_low: bool = False
) -> float:
    """`given` as a finite float between `low` and `high` (`open_low`: strictly above `low`)."""
    try:
        value = float(given)
    except (TypeError, ValueError):
        raise BadValue(f"{what} is {given!r}; expected a number{_range(low, high, unit, open_low)}") from None
    inside = low < value <= high if open_low else low <= value <= high
    if isinstance(given, bool) or not np.isfinite(value) or not inside:
        raise BadValue(f"{what} is {given!r}; expected a number{_range(low, high, unit, open_low)}")
    return value


def expect_seed(given: Any, instead: str = " or a numpy Generator") -> int:
    """`given` as a whole number of at least 0; `instead` names what else the caller takes in its place."""
    if isinstance(given, (int, np.integer)) and not isinstance(given, bool) and given >= 0:
        return int(given)
    raise BadValue(f"seed is {given!r}; expected a whole number of at least 0{instead}")


def expect_array(given: Any, what: str, shape: tuple[int | str, ...]) -> np.ndarray:
    """`given` as a finite float array of `shape`; letters in `shape` stand for any length, equal letters for equal lengths.

    >>> expect_array([[1, 2]], "weights", ("region", "region"))
    Traceback (most recent call last):
    syntony.errors.BadShape: weights has shape (1, 2); expected (region, region)
    """
    try:
        array = np.asarray(given, dtype=float)
    except (TypeError, ValueError):
        raise BadValue(f"{what} is not an array of numbers: {type(given).__name__}") from None
    seen: dict[str, int] = {}
    fits = array.ndim == len(shape) and all(
        length == size if isinstance(size, int) else seen.setdefault(size, length) == length
        for length, size in zip(array.shape, shape)
    )
    if not fits:
        raise BadShape(f"{what} has shape {array.shape}; expected ({', '.join(map(str, shape))})")
    if not np.isfinite(array).all():
        where = tuple(int(i) for i in np.argwhere(~np.isfinite(array))[0])
        raise BadValue(
            f"{what} has {array[where]} at {where}; expected finite numbers: remove or fill missing values first"
        )
    return array


def expect_mapping(given: Any, what: str, form: str) -> Mapping[str, Any]:
    """`given`, if it is a mapping.

    >>> expect_mapping([0.1], "params", "name: value")
    Traceback (most recent call last):
    syntony.errors.BadValue: params is a list; expected a mapping {name: value}
    """
    if isinstance(given, Mapping):
        return given
    raise BadValue(f"{what} is a {type(given).__name__}; expected a mapping {{{form}}}")


def expect_sequence(given: Any, what: str, form: str) -> tuple:
    """`given` as a tuple, if it holds several things.

    >>> expect_sequence(3, "relations", "sy.Relation(...)")
    Traceback (most recent call last):
    syntony.errors.BadValue: relations is a int; expected a list [sy.Relation(...), ...]
    """
    if isinstance(given, Iterable) and not isinstance(given, (str, bytes, Mapping)):
        return tuple(given)
    raise BadValue(f"{what} is a {type(given).__name__}; expected a list [{form}, ...]")


def missing_extra(package: str, extra: str) -> MissingExtra:
    """The error for an optional package that is not there."""
    return MissingExtra(
        f"{package} is not installed; it comes with the extra {extra!r}: pip install 'syntony[{extra}]'"
    )


def _range(low: float, high: float, unit: str, open_low: bool) -> str:
    unit = f" {unit}" if unit else ""
    if low == -np.inf and high == np.inf:
        return unit
    if high == np.inf:
        return f" {'above' if open_low else 'of at least'} {low:g}{unit}"
    if low == -np.inf:
        return f" of at most {high:g}{unit}"
    return f" {'above' if open_low else 'from'} {low:g} {'up ' if open_low else ''}to {high:g}{unit}"
