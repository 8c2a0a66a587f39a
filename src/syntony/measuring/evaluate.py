"""Applying one measure to many people or surrogates at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations, permutations
from typing import Any

import numpy as np

from .. import errors, measures
from ..measures import analytic_signal, find_modules, functional_connectivity_from_covariance, windows
from .recipes import Recipe

BLOCK = 2**25  # numbers of prepared signal in memory at a time
RUNS = 5  # of the search for modules in each matrix (ours)
READY = {"phases": np.angle, "amplitude": np.abs}
Units = list[tuple[int, ...]]
Edges = tuple[float, float] | None  # Hz


def rhythms(x: np.ndarray, rate: float, bands: Sequence[Edges], precision: str) -> dict[Edges, np.ndarray]:
    """x (epoch, person, channel, time) in every band, None standing for x itself; each person is filtered once."""
    found: dict[Edges, np.ndarray] = {None: x}
    wanted = {f"{edges[0]}–{edges[1]} Hz": edges for edges in bands if edges}
    if not wanted:
        return found
    out: np.ndarray = np.empty((len(wanted), *x.shape), np.complex64 if precision == "single" else np.complex128)
    for p in range(x.shape[1]):
        out[:, :, p] = analytic_signal(x[:, p], rate, wanted, precision=precision)
    found.update(zip(wanted.values(), out))
    return found


def evaluate(
    recipe: Recipe, name: str, x: np.ndarray, rate: float, units: Units | None, cut: Any = None, labels: Any = None
) -> np.ndarray:
    """The measure of every unit (pair or group of people, or person) in every window, averaged over epochs.

    x : (epoch, person, channel, time); units : of people, or None for everybody alone; cut : (length, step) of windows;
    labels : of the channels, by their kind.
    Returns (window, unit), (window, unit, channel or part), (window, unit, i, j) or (window, unit, part, 3).
    """
    x = windows(x, *cut) if cut else x[None]
    x = _end_to_end(x) if recipe.pooled else x
    options: dict[str, Any] = {"rate": rate} if recipe.rate else {}
    if recipe.reads in ("covariance", "fc"):
        matrix = _matrix(recipe, x)
        return _applied(recipe, name, matrix, labels or {}, options)
    people = np.array(units) if recipe.together and units is not None else None
    if recipe.gives == "links":
        options["pairs"] = (
            "within" if units is None else units if people is None else pairs_of(recipe, people.shape[-1])
        )
    ready = READY.get(recipe.reads, lambda part: part)
    size = x[:, 0].size if people is None else x[:, 0, 0].size * people.size
    step = x.shape[1] if recipe.through else max(1, BLOCK // max(1, size))
    total: Any = 0.0
    for first in range(0, x.shape[1], step):
        part = x[:, first : first + step]
        part = ready(part if people is None else part[:, :, people])
        total = total + _applied(recipe, name, part, labels or {}, options).sum(axis=1)
    if people is not None and recipe.together != "group":
        total = total.reshape(len(total), -1, *total.shape[3:])  # every person or pair of every group
    return total / x.shape[1]


def pairs_of(recipe: Recipe, people: int) -> Units:
    """The pairs of people, or (one way) receiver and sender."""
    return list((permutations if recipe.ordered else combinations)(range(people), 2))


def _end_to_end(x: np.ndarray) -> np.ndarray:
    """All epochs as one: (window, 1, …, time of all)."""
    x = np.moveaxis(x, 1, -2)
    return x.reshape(*x.shape[:-2], -1)[:, None]


def _applied(
    recipe: Recipe, name: str, x: np.ndarray, labels: Mapping[str, np.ndarray | None], options: Mapping[str, Any]
) -> np.ndarray:
    function, given = getattr(measures, recipe.function or name), (x,)
    if recipe.labels:
        label = labels[recipe.labels]
        found = find_modules(x, links="positive", runs=RUNS) if label is None else label
        given = (x, found)
    options = {**recipe.options, **options}
    found = recipe.through(function, *given, **options) if recipe.through else function(*given, **options)
    return getattr(found, recipe.part) if recipe.part else found


def summarise(recipe: Recipe, values: np.ndarray, between: bool, links: bool = False) -> np.ndarray:
    """(window, unit, …) -> (window, unit, 1), or with `links` (window, unit, link); parts stay as they are.

    between : whether links join channels of different people.
    """
    found = _summed(recipe, values, between, links)
    endless = ~np.isfinite(found)
    if endless.any():
        window, unit, *_ = np.argwhere(endless)[0]
        raise errors.BadValue(
            f"the value of people {unit + 1} of {found.shape[1]} in window {window + 1} of {len(found)} is {found[endless][0]:g}; "
            "expected a finite number: leave out channels that are copies of others or rest too long"
        )
    return found


def _summed(recipe: Recipe, values: np.ndarray, between: bool, links: bool) -> np.ndarray:
    values = np.abs(values) if recipe.absolute else values
    if recipe.gives == "parts":
        return values
    if recipe.gives == "network":
        return values[..., None]
    if recipe.gives in ("links", "matrix"):
        if between and not links:
            return values.mean(axis=(-2, -1), dtype=float)[..., None]
        first, second = _inside(recipe, values.shape[-1])
        values = values.reshape(*values.shape[:-2], -1) if between else values[..., first, second]
    return values if links else values.mean(axis=-1, keepdims=True)


def link_names(recipe: Recipe, channels: tuple[str, ...], between: bool) -> list[tuple[str, str]]:
    """Names of the two ends of every link, in the order of `summarise`."""
    n = len(channels)
    if recipe.gives == "channels":
        return [(c, "") for c in channels]
    index = np.indices((n, n)).reshape(2, -1) if between else np.array(_inside(recipe, n))
    return [(channels[i], channels[j]) for i, j in index.T]


def _inside(recipe: Recipe, n: int) -> tuple[np.ndarray, ...]:
    return np.nonzero(~np.eye(n, dtype=bool)) if recipe.directed else np.triu_indices(n, 1)


def _matrix(recipe: Recipe, x: np.ndarray) -> np.ndarray:
    """Covariance or correlation of each person's channels, pooled over epochs: (window, person, channel, channel)."""
    x = x - x.mean(axis=-1, keepdims=True)
    covariance = (x @ np.swapaxes(x, -1, -2)).mean(axis=1) / x.shape[-1]
    return functional_connectivity_from_covariance(covariance) if recipe.reads == "fc" else covariance
