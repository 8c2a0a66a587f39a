"""Growth of a connectome edge by edge: near regions and regions with the same partners find each other first.

Betzel et al. 2016, doi:10.1016/j.neuroimage.2015.09.041; Akarca et al. 2021, doi:10.1038/s41467-021-24430-z (example point of
eta and gamma). Windows of time: Nisbach and Kaiser 2008, arXiv:0802.2511. This fits what is counted (degrees, clustering,
lengths), hardly which region becomes the hub (Arnatkevičiūtė et al. 2021, doi:10.1038/s41467-021-24306-2).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from .. import errors

NEVER_ZERO = 1e-5  # added to the matching index, so that regions without common partners may meet


def grow_connectome(
    distance: Any,
    edges: int,
    *,
    eta: float = -1.5,
    gamma: float = 0.25,
    windows: Any = None,
    affinity: Any = None,
    seed: int | np.random.Generator = 0,
) -> np.ndarray:
    """An undirected network, grown one edge at a time by distance and homophily.

        P_ij ∝ d_ij^eta (K_ij + 1e-5)^gamma,     K_ij = 2 common partners / (degree_i + degree_j)

    Parameters
    ----------
    distance : array (region, region), m
        Symmetric, above 0 off the diagonal.
    edges : int
        How many edges at the end.
    eta : float
        Below 0 long edges are rare. Another unit of distance gives the same network.
    gamma : float
        Above 0 regions with common partners connect; 0 leaves distance alone.
    windows : array (stage, region), optional
        How ready each region is to connect in each of several equally long stages: P_ij times both.
    affinity : array (region, region), optional
        A further symmetric factor of P, such as how often two regions are active together.
    seed : int or Generator

    Returns
    -------
    array (region, region) of bool, symmetric

    Notes
    -----
    K is the matching index as the public implementations count it; the papers write the union of partners below the line.

    References
    ----------
    Betzel et al. 2016, doi:10.1016/j.neuroimage.2015.09.041

    Examples
    --------
    >>> x = np.arange(6.0)
    >>> network = grow_connectome(np.abs(x[:, None] - x), 5, eta=-20.0, gamma=0.0)
    >>> np.argwhere(np.triu(network)).tolist()
    [[0, 1], [1, 2], [2, 3], [3, 4], [4, 5]]
    """
    fixed, stages, edges = _checked(distance, edges, eta, gamma, windows, affinity)
    rng = np.random.default_rng(seed if isinstance(seed, np.random.Generator) else errors.expect_seed(seed))
    linked = np.zeros(fixed.shape, dtype=bool)
    common, degree = np.zeros(fixed.shape), np.zeros(len(fixed))
    stage_of = np.arange(edges) * len(stages) // max(edges, 1)
    for ready, count in zip(stages, np.bincount(stage_of, minlength=len(stages))):
        _add(linked, common, degree, fixed * np.outer(ready, ready), gamma, rng.random((count, 2)))
    return linked


def _add(linked, common, degree, fixed, gamma, draws) -> None:
    """One edge for each pair of draws, in place; only chances of the two regions that got one are computed anew."""
    chance = np.where(linked, 0.0, fixed * _homophily(common, degree[:, None] + degree, gamma))
    for first, second in draws:
        i = _drawn(chance.sum(axis=1), first)
        j = _drawn(chance[i], second)
        common[i, linked[j]] += 1
        common[linked[j], i] += 1
        common[j, linked[i]] += 1
        common[linked[i], j] += 1
        linked[i, j] = linked[j, i] = True
        degree[i] += 1
        degree[j] += 1
        for k in (i, j):
            new = fixed[k] * _homophily(common[k], degree[k] + degree, gamma)
            new[linked[k]] = 0.0
            chance[k] = chance[:, k] = new


def _homophily(common, degrees, gamma):
    return (2.0 * common / np.maximum(degrees, 1.0) + NEVER_ZERO) ** gamma


def _drawn(chance: np.ndarray, draw: float) -> int:
    """An index with a probability in proportion to `chance`."""
    total = np.cumsum(chance)
    if not 0 < total[-1] < np.inf:
        raise errors.BadValue(
            "the chances of all edges left are beyond the range of numbers; bring eta and gamma nearer to 0"
        )
    return int(np.searchsorted(total, draw * total[-1], side="right"))


def _checked(distance, edges, eta, gamma, windows, affinity):
    distance = errors.expect_array(distance, "distance", ("region", "region"))
    n = len(distance)
    apart = ~np.eye(n, dtype=bool)
    if not np.array_equal(distance, distance.T) or (distance[apart] <= 0).any():
        raise errors.BadValue("distance is not symmetric and above 0 off the diagonal; give distances between regions")
    if errors.expect_number(edges, "edges", low=0, high=n * (n - 1) // 2) % 1:
        raise errors.BadValue(f"edges is {edges:g}; expected a whole number")
    errors.expect_number(eta, "eta")
    errors.expect_number(gamma, "gamma")
    stages = np.ones((1, n)) if windows is None else errors.expect_array(windows, "windows", ("stage", n))
    affinity = np.ones((n, n)) if affinity is None else errors.expect_array(affinity, "affinity", (n, n))
    if not np.array_equal(affinity, affinity.T):
        raise errors.BadValue("affinity is not symmetric; edges have no direction here")
    if not len(stages):
        raise errors.BadValue("windows has no stage; give at least one")
    for what, given in (("windows", stages), ("affinity", affinity[apart])):
        if given.size and given.min() <= 0:
            raise errors.BadValue(f"{what} has {given.min():g}; expected above 0, small for what hardly connects")
    relative = np.where(apart, distance, 1.0) / (distance[apart].mean() if n > 1 else 1.0)
    return np.where(apart, relative**eta * affinity, 0.0), stages, int(edges)


def time_windows(centres: Any, width: float, stages: int) -> np.ndarray:
    """Readiness of regions over the stages of growth: a bell around each region's centre, for `grow_connectome`.

        exp(-(t - centre)² / 2 width²),     t = the middle of each stage, 0 … 1

    Parameters
    ----------
    centres : array (region,)
        When each region's window is, as a share of the growth, 0 … 1.
    width : float, share of the growth
    stages : int

    Returns
    -------
    array (stage, region)

    References
    ----------
    Nisbach and Kaiser 2008, arXiv:0802.2511; the bell is ours.

    Examples
    --------
    >>> time_windows([0.25, 0.75], 0.25, 2).round(3).tolist()
    [[1.0, 0.135], [0.135, 1.0]]
    """
    centres = errors.expect_array(centres, "centres", ("region",))
    errors.expect_number(width, "width", low=0, open_low=True)
    errors.expect_number(stages, "stages", low=1)
    middle = (np.arange(stages) + 0.5) / stages
    return np.exp(-0.5 * ((middle[:, None] - centres) / width) ** 2) + 1e-12


def growth_energy(grown: Mapping[str, Any], target: Mapping[str, Any]) -> float:
    """How unlike two networks are: the largest Kolmogorov–Smirnov distance over several distributions, 0 … 1.

    Parameters
    ----------
    grown, target : mapping
        The same names, each with its values in one network: "degree", "clustering", "betweenness", "length" …

    References
    ----------
    Betzel et al. 2016, doi:10.1016/j.neuroimage.2015.09.041

    Examples
    --------
    >>> growth_energy({"degree": [1, 2, 3, 4]}, {"degree": [3, 4, 5, 6]})
    0.5
    """
    missing = set(grown) ^ set(target)
    if missing or not grown:
        raise errors.BadValue(
            f"grown and target name different distributions ({', '.join(sorted(missing))}); give the same"
        )
    return max(_farthest(grown[name], target[name], name) for name in grown)


def _farthest(one: Any, other: Any, name: str) -> float:
    one, other = (np.sort(errors.expect_array(values, name, ("value",))) for values in (one, other))
    if not (len(one) and len(other)):
        raise errors.BadValue(f"{name} has no values; give at least one for each network")
    at = np.concatenate([one, other])
    shares = [np.searchsorted(values, at, side="right") / len(values) for values in (one, other)]
    return float(np.abs(shares[0] - shares[1]).max())
