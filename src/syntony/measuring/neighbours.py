"""Which rows of a table are neighbours, for the correction by clusters: windows in time, links between channels that are near."""

from __future__ import annotations

from typing import Any

import numpy as np

from .. import chance
from .recipes import Recipe

NEAR = 1.5  # times the median distance to the nearest channel (ours)


def near(positions: Any) -> np.ndarray | None:
    """Which channels are neighbours (channel, channel), from positions ([person,] channel, 3); None if not all are known."""
    if positions is None:
        return None
    places = np.asarray(positions, dtype=float)
    places = places.mean(axis=0) if places.ndim == 3 else places
    if len(places) < 2 or not np.isfinite(places).all():
        return None
    distance = np.linalg.norm(places[:, None] - places[None], axis=-1)
    np.fill_diagonal(distance, np.inf)
    return distance <= NEAR * np.median(distance.min(axis=0))


def neighbours(recipe: Recipe, shape: tuple[int, ...], channels: np.ndarray | None, between: bool) -> Any:
    """Which cells of (window, unit, link) are neighbours; links are if one end is the same and the other ends are near."""
    windows, units, links = shape
    alone = np.zeros((units, units))
    if links == 1 or channels is None or recipe.gives in ("network", "parts"):
        return chance.adjacency(windows, alone, np.zeros((links, links)))
    if recipe.gives == "channels":
        return chance.adjacency(windows, alone, channels)
    grid = chance.adjacency(channels, channels)
    if not between:
        n = len(channels)
        first, second = np.nonzero(~np.eye(n, dtype=bool)) if recipe.directed else np.triu_indices(n, 1)
        grid = grid[first * n + second][:, first * n + second]
    return chance.adjacency(windows, alone, grid)
