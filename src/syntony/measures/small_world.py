"""Small worlds: a network against chance networks in which every region keeps its number of links."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _border, _network
from .graph import clustering
from .paths import path_length

MOST_TRIES = 100  # rounds of swaps until a chance network holds together


def rewired(
    weights: ArrayLike,
    *,
    count: int = 100,
    swaps: int = 10,
    seed: int | np.random.Generator = 0,
    links: str = "all",
) -> np.ndarray:
    """Chance networks with the same number of links at every region: pairs of links swap their ends at random.

        a-b, c-d  →  a-d, c-b   unless one of these is there already; each link takes its weight along

    Parameters
    ----------
    weights : array (…, region, region), any unit
        Symmetric, 0 = no link, not complete; the diagonal is ignored.
    count : int
        How many chance networks.
    swaps : int
        Attempts per link.
    seed : int or numpy Generator
        Where the swaps come from.
    links : "all", "positive", "negative" or "absolute"
        "all" refuses negative weights; "positive" drops them, "negative" takes only their sizes, "absolute" the sizes
        of all.

    Returns
    -------
    array (count, …, region, region), unit of the weights

    Notes
    -----
    Misleads: a region's total weight is not kept, only its number of links, and the chance network may fall apart. A
    network in which all regions are linked cannot be rewired: keep its `strongest_links` first.

    References
    ----------
    Maslov & Sneppen 2002, doi:10.1126/science.1065103

    Examples
    --------
    >>> ring = [[0, 1, 0, 0, 1], [1, 0, 1, 0, 0], [0, 1, 0, 1, 0], [0, 0, 1, 0, 1], [1, 0, 0, 1, 0]]
    >>> nulls = rewired(ring, count=3)
    >>> nulls.shape, nulls.sum(axis=-1).tolist()[0]
    ((3, 5, 5), [2.0, 2.0, 2.0, 2.0, 2.0])
    """
    w = _network.network(weights, links)
    many = _border.whole(count, "count", 1)
    attempts = _border.whole(swaps, "swaps", 1)
    rng = _border.random(seed)
    out = np.empty((many, *w.shape))
    for index in np.ndindex(w.shape[:-2]):
        _refuse_complete(w[index])
        for null in range(many):
            out[(null, *index)] = _rewire(w[index].copy(), attempts, rng)
    return out


def small_worldness(
    weights: ArrayLike,
    *,
    nulls: int = 100,
    swaps: int = 10,
    seed: int | np.random.Generator = 0,
    links: str = "all",
) -> np.ndarray:
    """Small-worldness: as clustered as a village, yet with ways as short as by chance.

        σ = (C / ⟨C of chance⟩) / (L / ⟨L of chance⟩),   C: mean clustering, L: path length

    Parameters
    ----------
    weights : array (…, region, region), any unit
        Symmetric, 0 = no link, neither complete nor fallen apart; the diagonal is ignored.
    nulls : int
        How many chance networks (see `rewired`); those that fall apart are swapped on until they hold together.
    swaps, seed, links
        As `rewired`.

    Returns
    -------
    array (…), dimensionless
        1 for a chance network; a small world is well above 1.

    Notes
    -----
    Differentiation and linkage at once (E5). Misleads: σ grows with the number of regions and falls with density, so
    compare networks of equal size and density; almost every sparse spatial network is above 1; it does not tell a
    lattice with few shortcuts from a random network with few triangles.

    References
    ----------
    Humphries & Gurney 2008, doi:10.1371/journal.pone.0002051

    Examples
    --------
    >>> import numpy as np
    >>> apart = np.abs(np.subtract.outer(np.arange(30), np.arange(30)))
    >>> ring = (np.minimum(apart, 30 - apart) <= 3) - np.eye(30)
    >>> bool(small_worldness(ring, nulls=20) > 1.5)
    True
    """
    w = _network.network(weights, links)
    many = _border.whole(nulls, "nulls", 1)
    attempts = _border.whole(swaps, "swaps", 1)
    rng = _border.random(seed)
    length = path_length(w)
    if np.isinf(length).any():
        raise errors.BadValue(
            "weights falls apart into regions that cannot reach each other; expected a connected network: "
            "raise the density, or measure its largest part"
        )
    sigma = np.empty(w.shape[:-2])
    for index in np.ndindex(w.shape[:-2]):
        _refuse_complete(w[index])
        chance = np.stack([_connected(w[index], attempts, rng) for _ in range(many)])
        triangles = clustering(chance).mean()
        if triangles == 0:
            raise errors.BadValue(
                "the chance networks have no triangle to compare with; expected a denser network or more nulls"
            )
        sigma[index] = clustering(w[index]).mean() / triangles * path_length(chance).mean() / length[index]
    return sigma[()]


def _refuse_complete(w: np.ndarray) -> None:
    degree = (w > 0).sum(axis=-1)
    if degree.min() == len(w) - 1:
        raise errors.BadValue(
            "weights links all regions with each other, so no link can be swapped; "
            "keep the strongest first: strongest_links(weights, density)"
        )


def _rewire(w: np.ndarray, attempts: int, rng: np.random.Generator) -> np.ndarray:
    from . import _kernels_graph

    ends = np.argwhere(np.triu(w, 1))
    if len(ends) > 1:
        _kernels_graph.rewire(w, ends, attempts * len(ends), rng)
    return w


def _connected(w: np.ndarray, attempts: int, rng: np.random.Generator) -> np.ndarray:
    null = w.copy()
    for _ in range(MOST_TRIES):
        if np.isfinite(path_length(_rewire(null, attempts, rng))):
            return null
    raise errors.BadValue(
        "the chance networks keep falling apart into regions that cannot reach each other; expected a denser network"
    )
