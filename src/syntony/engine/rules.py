"""A rule's scalar functions as NumPy functions of arrays, from the same tracer as the models'."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from ..model import arguments
from ..rule import Rule
from .emit import numpy_function
from .graph import Table, called


@lru_cache(maxsize=64)
def numpy_change(rule: Rule) -> Callable:
    """`f(**states, **readings, **params) -> tuple`, one value per state.

    Examples
    --------
    >>> from syntony.model import Param, State
    >>> rule = Rule("hebb", lambda weight, covariance, rate: rate * covariance, states={"weight": State(0.0)},
    ...     params={"rate": Param(0.5)}, timescale=1.0)
    >>> numpy_change(rule)(weight=0.0, covariance=2.0, rate=0.5)
    (1.0,)
    """
    nodes = called(Table(), f"rule {rule.name!r}", rule.change, len(rule.states), "one per state")
    return numpy_function(nodes, arguments(rule.change))


@lru_cache(maxsize=256)
def numpy_scalar(function: Callable, owner: str) -> Callable:
    """A function of one edge that returns one value (what is felt, what is pooled), for arrays: `f(**arguments) -> tuple`."""
    return numpy_function(called(Table(), owner, function, 1, "one"), arguments(function))
