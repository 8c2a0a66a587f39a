"""Cartography: where regions stand between their own module and the whole, and when the brain is integrated."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _border, _network
from .modules import participation, within_module_z

Z_RANGE = 5.0
MOST_STEPS = 100
STARTS = 20
ALL_SPLITS = 12  # windows up to which every split is tried


def cartographic_profile(weights: ArrayLike, modules: ArrayLike, *, bins: int = 100, links: str = "all") -> np.ndarray:
    """Cartographic profile: the share of regions at every participation and within-module z.

        h[a, b] = share of regions with z_i in bin a of [-5, 5] and P_i in bin b of [0, 1]

    Parameters
    ----------
    weights : array (…, region, region), any unit
        One network, or many: connectivity in windows of time is (…, window, region, region). Diagonals are ignored.
    modules : array (region,) or (…, region), labels
        The module of every region; (…, window, region) if modules change.
    bins : int
        Along each axis. Values beyond ±5 count in the outer bins. The number of bins and their range are *ours*.
    links : "all", "positive", "negative" or "absolute"
        "all" refuses negative weights; "positive" drops them, "negative" takes only their sizes, "absolute" the sizes
        of all.

    Returns
    -------
    array (…, z, participation), dimensionless
        Each profile sums to 1.

    Notes
    -----
    Differentiation and linkage of one moment in one picture (E5): mass at high participation is an integrated brain.
    Misleads as `participation` does.

    References
    ----------
    Shine et al. 2016, doi:10.1016/j.neuron.2016.09.018; Guimerà & Amaral 2005, doi:10.1038/nature03288

    Examples
    --------
    >>> triangle = [[0, 1, 1], [1, 0, 1], [1, 1, 0]]
    >>> cartographic_profile(triangle, ["a", "a", "b"], bins=2).round(2)
    array([[0.  , 0.  ],
           [0.33, 0.67]])
    """
    many = _border.whole(bins, "bins", 2)
    p = participation(weights, modules, links=links)
    return _histogram(p, within_module_z(weights, modules, links=links), many)


def integrated_states(
    weights: ArrayLike,
    modules: ArrayLike,
    *,
    bins: int = 100,
    links: str = "all",
    seed: int | np.random.Generator = 0,
) -> np.ndarray:
    """Integrated states: at which moments the brain is integrated rather than segregated; the mean is their share.

        k-means (k = 2) over the cartographic profiles of all moments; the group with the higher mean participation is
        the integrated one. Up to 12 windows the tightest of all splits, above that the tightest of 20 starts

    Parameters
    ----------
    weights : array (…, window, region, region), any unit
        Connectivity of every moment; at least two windows.
    modules, bins, links
        As `cartographic_profile`.
    seed : int or numpy Generator
        Where the 20 starts of k-means come from; the tightest result is kept.

    Returns
    -------
    array (…, window), 0 or 1
        1 = integrated; the fraction of time integrated is its mean over windows.

    Notes
    -----
    Misleads: k-means always finds two groups, also in noise, and windows of short length differ by chance; compare the
    distance between the groups with that in phase-randomised series. Windows without any difference are refused.

    References
    ----------
    Shine et al. 2016, doi:10.1016/j.neuron.2016.09.018

    Examples
    --------
    >>> apart = [[0, 1, 0, 0], [1, 0, 0, 0], [0, 0, 0, 1], [0, 0, 1, 0]]
    >>> joined = [[0, 1, 1, 0], [1, 0, 0, 1], [1, 0, 0, 1], [0, 1, 1, 0]]
    >>> integrated_states([apart, joined, joined, apart], [0, 0, 1, 1])
    array([0., 1., 1., 0.])
    """
    many = _border.whole(bins, "bins", 2)
    rng = _border.random(seed)
    w = _network.network(weights, links, directed=True)
    if w.ndim < 3 or w.shape[-3] < 2:
        raise errors.BadShape(
            f"weights has shape {w.shape}; expected (…, window, region, region) with at least 2 windows"
        )
    p = participation(w, modules)
    profile = _histogram(p, within_module_z(w, modules), many)
    out = np.empty(w.shape[:-2])
    for index in np.ndindex(w.shape[:-3]):
        second = _two_groups(profile[index].reshape(w.shape[-3], -1), rng)
        level = p[index].mean(axis=-1)
        higher = level[second].mean() > level[~second].mean()
        out[index] = second if higher else ~second
    return out


def _histogram(p: np.ndarray, z: np.ndarray, bins: int) -> np.ndarray:
    column = np.minimum((p * bins).astype(int), bins - 1)
    row = np.clip(np.floor((z + Z_RANGE) / (2 * Z_RANGE) * bins).astype(int), 0, bins - 1)
    place = (row * bins + column).reshape(-1, p.shape[-1])
    place += bins**2 * np.arange(len(place))[:, None]
    count = np.bincount(place.ravel(), minlength=bins**2 * len(place))
    return count.reshape(*p.shape[:-1], bins, bins) / p.shape[-1]


def _two_groups(points: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Which points are in the second group of the tightest of several k-means with k = 2."""
    gram = points @ points.T
    square = np.diag(gram)
    distance = np.maximum(square[:, None] + square - 2 * gram, 0.0)
    if not distance.max() > 1e-12:
        raise errors.BadValue(
            "all windows have the same cartographic profile; integrated and segregated states need windows that differ"
        )
    if len(points) <= ALL_SPLITS:
        return _tightest(distance)
    best, found = np.inf, np.zeros(len(points), dtype=bool)
    for _ in range(STARTS):
        first = rng.integers(len(points))
        reach = distance[first]
        if not reach.max() > 0:
            continue
        second = distance[rng.choice(len(points), p=reach / reach.sum())] < reach
        second, spread = _settle(distance, second)
        if spread < best:
            best, found = spread, second
    return found


def _tightest(distance: np.ndarray) -> np.ndarray:
    """The best of all splits; the first point is in the first group."""
    count = len(distance)
    splits = (np.arange(1, 2 ** (count - 1))[:, None] >> np.arange(count)[::-1]) & 1
    spreads = [np.einsum("si,ij,sj->s", g, distance, g) / g.sum(axis=1) for g in (splits, 1 - splits)]
    return splits[np.argmin(sum(spreads))].astype(bool)


def _settle(distance: np.ndarray, second: np.ndarray) -> tuple[np.ndarray, float]:
    """Lloyd's steps from a split; distances to a centre follow from those between points."""
    for _ in range(MOST_STEPS):
        away = np.stack(
            [distance[:, group].mean(axis=1) - distance[group][:, group].mean() / 2 for group in (~second, second)]
        )
        moved = away[1] < away[0]
        if (moved == second).all() or moved.all() or not moved.any():
            break
        second = moved
    spread = sum(distance[group][:, group].sum() / (2 * group.sum()) for group in (~second, second))
    return second, float(spread)
