"""Graph: links around each region, the strongest links, and the club of the best linked."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _network


def strongest_links(weights: ArrayLike, density: float, *, links: str = "all") -> np.ndarray:
    """The network of the strongest links: the given share of all possible links is kept, the rest set to 0.

    Parameters
    ----------
    weights : array (…, region, region), any unit
        Symmetric, 0 = no link; the diagonal is ignored.
    density : float
        Share of the n(n - 1)/2 possible links, above 0 up to 1; rounded to whole links. Absent links stay absent.
    links : "all", "positive", "negative" or "absolute"
        Which links count before the choice; "all" refuses negative weights.

    Returns
    -------
    array (…, region, region), unit of the weights
        Diagonal 0. Of equal weights the first by row is kept.

    Notes
    -----
    Makes networks of equal density comparable. Misleads: the last links kept are noise where true ones are few; report
    results over a range of densities.

    References
    ----------
    Rubinov & Sporns 2010, doi:10.1016/j.neuroimage.2009.10.003

    Examples
    --------
    >>> strongest_links([[1, 0.5, 0.2], [0.5, 1, 0.1], [0.2, 0.1, 1]], density=1 / 3)
    array([[0. , 0.5, 0. ],
           [0.5, 0. , 0. ],
           [0. , 0. , 0. ]])
    """
    share = errors.expect_number(density, "density", low=0.0, high=1.0, open_low=True)
    w = _network.network(weights, links)
    i, j = np.triu_indices(w.shape[-1], 1)
    flat = w[..., i, j]
    kept = np.argsort(-flat, axis=-1, kind="stable")[..., : round(share * len(i))]
    out = np.zeros_like(w)
    chosen = np.zeros_like(flat)
    np.put_along_axis(chosen, kept, np.take_along_axis(flat, kept, axis=-1), axis=-1)
    out[..., i, j] = out[..., j, i] = chosen
    return out


def clustering(weights: ArrayLike, *, links: str = "all") -> np.ndarray:
    """Clustering coefficient: how strongly a region's neighbours are linked with each other, triangle by triangle.

        C_i = Σ_{j≠h} (w_ij w_ih w_jh)^{1/3} / (k_i (k_i - 1)),   k_i: number of neighbours

    Parameters
    ----------
    weights : array (…, region, region), any unit
        Symmetric, 0 = no link; the diagonal is ignored.
    links : "all", "positive", "negative" or "absolute"
        "all" refuses negative weights; "positive" drops them, "negative" takes only their sizes, "absolute" the sizes
        of all.

    Returns
    -------
    array (…, region), unit of the weights
        0 for fewer than two neighbours; 0 … 1 for weights of at most 1 (divide by the largest weight first if not).

    Notes
    -----
    Cliques and enmeshment in the small. Misleads for functional connectivity: correlations close triangles by
    themselves, r_jh is at least r_ij r_ih - √((1 - r_ij²)(1 - r_ih²)).

    References
    ----------
    Onnela et al. 2005, doi:10.1103/PhysRevE.71.065103

    Examples
    --------
    >>> clustering([[0, 1, 1, 0], [1, 0, 1, 0], [1, 1, 0, 1], [0, 0, 1, 0]]).round(6)
    array([1.      , 1.      , 0.333333, 0.      ])
    """
    w = _network.network(weights, links)
    root = np.cbrt(w)
    degree = (w > 0).sum(axis=-1)
    return _network.ratio(((root @ root) * root).sum(axis=-1), degree * (degree - 1.0))


def rich_club(weights: ArrayLike, *, links: str = "all") -> np.ndarray:
    """Rich club: how much of the strongest weight the well linked regions keep among themselves.

        φ(k) = Σ weights among regions with more than k links / Σ of as many strongest weights of the network,   0 … 1

    Parameters
    ----------
    weights, links
        As `clustering`.

    Returns
    -------
    array (…, k), dimensionless
        k = 0 … n - 2; 0 where no two regions with more than k links are linked.

    Notes
    -----
    Backbone of integration (E5). Misleads: well linked regions meet by chance; what counts is the ratio to the mean of
    `rewired` networks. In a complete network it is 1 for every k.

    References
    ----------
    Opsahl et al. 2008, doi:10.1103/PhysRevLett.101.168702

    Examples
    --------
    >>> rich_club([[0, 2, 1, 0], [2, 0, 1, 0], [1, 1, 0, 4], [0, 0, 4, 0]]).round(3)
    array([1.   , 0.571, 0.   ])
    """
    w = _network.network(weights, links)
    n = w.shape[-1]
    degree = (w > 0).sum(axis=-1)
    i, j = np.triu_indices(n, 1)
    ranked = -np.sort(-w[..., i, j], axis=-1)
    ranked = np.concatenate([np.zeros((*w.shape[:-2], 1)), ranked.cumsum(axis=-1)], axis=-1)
    levels = []
    for k in range(n - 1):
        rich = degree > k
        among = w * rich[..., :, None] * rich[..., None, :]
        count = (among > 0).sum(axis=(-2, -1)) // 2
        strongest = np.take_along_axis(ranked, count[..., None], axis=-1)[..., 0]
        levels.append(_network.ratio(among.sum(axis=(-2, -1)) / 2, strongest))
    return np.stack(levels, axis=-1)
