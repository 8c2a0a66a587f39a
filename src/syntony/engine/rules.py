"""A rule's scalar functions as NumPy functions of arrays, from the same trace that prints the kernels."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from .. import errors
from ..model import arguments
from ..rule import Rule
from .emit import numpy_function
from .graph import Node, Table


@dataclass(frozen=True, eq=False)
class CompiledRule:
    """The functions of a rule on arrays; each takes its arguments by name and returns a tuple."""

    rule: Rule
    change: Callable
    shared_change: Callable | None
    pooled: Mapping[str, Callable]


def trace_function(function: Callable, count: int, owner: str) -> tuple[list[str], tuple[Node, ...]]:
    """Argument names and the expression of each returned value."""
    table, names = Table(), arguments(function)
    result = function(**{name: table.symbol(name) for name in names})
    result = tuple(result) if isinstance(result, (tuple, list)) else (result,)
    if len(result) != count:
        raise errors.BadShape(
            f"{function.__name__} of {owner} returned {len(result)} values; expected {count}, one per state"
        )
    return names, tuple(map(table.constant, result))


@lru_cache(maxsize=64)
def compiled(rule: Rule) -> CompiledRule:
    """The rule's functions for NumPy.

    Examples
    --------
    >>> from syntony.model import Param, State
    >>> rule = Rule("hebb", lambda weight, covariance, rate: rate * covariance, states={"weight": State(0.0)},
    ...     params={"rate": Param(0.5)}, timescale=1.0)
    >>> compiled(rule).change(weight=0.0, covariance=2.0, rate=0.5)
    (1.0,)
    """
    owner = f"rule {rule.name!r}"
    change = _numpy(rule.change, len(rule.states), owner)
    shared = _numpy(rule.shared_change, len(rule.shared), owner) if rule.shared_change else None
    return CompiledRule(rule, change, shared, {name: _numpy(f, 1, owner) for name, f in rule.pooled.items()})


def _numpy(function: Callable, count: int, owner: str) -> Callable:
    names, nodes = trace_function(function, count, owner)
    return numpy_function(nodes, names)
