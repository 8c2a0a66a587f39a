"""Applying one measure to many people or surrogates at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from .. import measures
from ..measures import analytic_signal, functional_connectivity_from_covariance, windows
from .recipes import Recipe

BLOCK = 2**25  # numbers of prepared signal in memory at a time
Pairs = list[tuple[int, int]]
Edges = tuple[float, float] | None  # Hz


def rhythms(x: np.ndarray, rate: float, bands: Sequence[Edges], precision: str) -> dict[Edges, np.ndarray]:
    """x (epoch, person, channel, time) in every band, None standing for x itself; each person is filtered once."""
    found: dict[Edges, np.ndarray] = {None: x}
    wanted = list(dict.fromkeys(edges for edges in bands if edges))
    if not wanted:
        return found
    out: np.ndarray = np.empty((len(wanted), *x.shape), np.complex64 if precision == "single" else np.complex128)
    for p in range(x.shape[1]):
        out[:, :, p] = analytic_signal(x[:, p], rate, wanted, precision=precision)
    found.update(zip(wanted, out))
    return found


def evaluate(recipe: Recipe, name: str, x: np.ndarray, rate: float, pairs: Pairs | None, cut: Any = None) -> np.ndarray:
    """The measure of every unit (pair of people, or person) in every window, averaged over epochs.

    x : (epoch, person, channel, time); pairs : of people, or None for everybody alone; cut : (length, step) of windows.
    Returns (window, unit), (window, unit, channel) or (window, unit, i, j).
    """
    x = windows(x, *cut) if cut else x[None]
    function = getattr(measures, recipe.function or name)
    options = {**recipe.options, **({"rate": rate} if recipe.rate else {})}
    if recipe.reads in ("covariance", "fc"):
        return function(_matrix(recipe, x), **options)
    if recipe.gives == "links":
        options["pairs"] = "within" if pairs is None else pairs
    elif recipe.reads == "analytic":
        x = np.angle(x)
    step = max(1, BLOCK // max(1, x[:, 0].size))
    total: Any = 0.0
    for first in range(0, x.shape[1], step):
        total = total + function(x[:, first : first + step], **options).sum(axis=1)
    return total / x.shape[1]


def summarise(recipe: Recipe, values: np.ndarray, between: bool, links: bool = False) -> np.ndarray:
    """(window, unit, …) -> (window, unit, 1), or with `links` (window, unit, link)."""
    values = np.abs(values) if recipe.absolute else values
    if recipe.gives == "network":
        return values[..., None]
    if recipe.gives == "links":
        shape = values.shape[-2:]
        index = np.indices(shape).reshape(2, -1) if between else np.array(_inside(recipe, shape[0]))
        values = values[..., index[0], index[1]]
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
