"""Paths: how short the ways through a network are, and through whom they lead. A link of weight w has length 1/w."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _network


def shortest_paths(weights: ArrayLike, *, links: str = "all") -> np.ndarray:
    """Shortest paths: the length of the shortest way between every pair of regions.

        d_ij = min over ways of Σ 1/w along the way,   0 … ∞

    Parameters
    ----------
    weights : array (…, region, region), any unit
        Symmetric, 0 = no link; the diagonal is ignored.
    links : "all", "positive", "negative" or "absolute"
        "all" refuses negative weights; "positive" drops them, "negative" takes only their sizes, "absolute" the sizes
        of all.

    Returns
    -------
    array (…, region, region), 1 / unit of the weights
        inf where no way leads.

    Notes
    -----
    Misleads for functional connectivity: a correlation already contains the indirect ways, so its paths are no routes.

    References
    ----------
    Rubinov & Sporns 2010, doi:10.1016/j.neuroimage.2009.10.003; Floyd 1962, doi:10.1145/367766.368168

    Examples
    --------
    >>> shortest_paths([[0, 1, 0], [1, 0, 0.5], [0, 0.5, 0]])
    array([[0., 1., 3.],
           [1., 0., 2.],
           [3., 2., 0.]])
    """
    return _shortest(_network.network(weights, links))


def path_length(weights: ArrayLike, *, links: str = "all") -> np.ndarray:
    """Characteristic path length: the mean length of the shortest ways.

        L = ⟨ d_ij ⟩ over i ≠ j,   0 … ∞

    Parameters
    ----------
    weights, links
        As `shortest_paths`.

    Returns
    -------
    array (…), 1 / unit of the weights
        inf if some regions cannot reach each other; `global_efficiency` stays finite.

    Notes
    -----
    Short for linked networks (E5), shortest for the knot (F1). Misleads: it follows the mean weight; compare networks
    of equal total weight, or with `rewired` ones.

    References
    ----------
    Watts & Strogatz 1998, doi:10.1038/30918; Rubinov & Sporns 2010, doi:10.1016/j.neuroimage.2009.10.003

    Examples
    --------
    >>> float(path_length([[0, 1, 0], [1, 0, 0.5], [0, 0.5, 0]]))
    2.0
    """
    d = shortest_paths(weights, links=links)
    return d.sum(axis=(-2, -1)) / (d.shape[-1] * (d.shape[-1] - 1))


def global_efficiency(weights: ArrayLike, *, links: str = "all") -> np.ndarray:
    """Global efficiency: how near the regions of a network are to each other.

        E = ⟨ 1 / d_ij ⟩ over i ≠ j,   1 / d = 0 where no way leads

    Parameters
    ----------
    weights, links
        As `shortest_paths`.

    Returns
    -------
    array (…), unit of the weights
        0 … 1 for weights of at most 1.

    Notes
    -----
    Linkage of the whole (E5). Misleads: it follows the mean weight closely, so compare networks of equal total weight.

    References
    ----------
    Latora & Marchiori 2001, doi:10.1103/PhysRevLett.87.198701

    Examples
    --------
    >>> float(global_efficiency([[0, 1, 0], [1, 0, 0.5], [0, 0.5, 0]]).round(6))
    0.611111
    """
    d = shortest_paths(weights, links=links)
    return _network.ratio(np.ones(()), d).sum(axis=(-2, -1)) / (d.shape[-1] * (d.shape[-1] - 1))


def local_efficiency(weights: ArrayLike, *, links: str = "all") -> np.ndarray:
    """Local efficiency: how near a region's neighbours stay to each other without it.

        E_i = Σ_{j≠h} ( w_ij w_ih / d_jh )^{1/3} / (k_i (k_i - 1)),   j, h: the k_i neighbours, d by ways among them

    Parameters
    ----------
    weights, links
        As `shortest_paths`.

    Returns
    -------
    array (…, region), unit of the weights
        0 for fewer than two neighbours; 0 … 1 for weights of at most 1.

    Notes
    -----
    How well a neighbourhood bears the loss of its centre. Misleads: it follows the weights; its time grows with the
    fourth power of the number of regions in dense networks.

    References
    ----------
    Rubinov & Sporns 2010, doi:10.1016/j.neuroimage.2009.10.003 (weighted form)

    Examples
    --------
    >>> local_efficiency([[0, 1, 1], [1, 0, 1], [1, 1, 0]])
    array([1., 1., 1.])
    """
    from . import _kernels_graph

    w = _network.network(weights, links)
    out = np.empty(w.shape[:-1])
    for index in np.ndindex(w.shape[:-2]):
        _kernels_graph.local_efficiency(w[index], _lengths(w[index]), out[index])
    return out


def betweenness(weights: ArrayLike, *, links: str = "all") -> np.ndarray:
    """Betweenness centrality: the share of all shortest ways that lead through a region.

        B_i = Σ_{s≠i≠t} (shortest ways from s to t through i) / (all shortest ways from s to t) / ((n - 1)(n - 2))

    Parameters
    ----------
    weights, links
        As `shortest_paths`; at least 3 regions.

    Returns
    -------
    array (…, region), dimensionless, 0 … 1

    Notes
    -----
    A region that joins what is apart (E9). Misleads: it jumps with small changes of weights, since only the very
    shortest way counts; a way through many regions may carry nothing in a brain.

    References
    ----------
    Freeman 1978, doi:10.1016/0378-8733(78)90021-7; Brandes 2001, doi:10.1080/0022250X.2001.9990249

    Examples
    --------
    >>> betweenness([[0, 1, 0], [1, 0, 1], [0, 1, 0]])
    array([0., 1., 0.])
    """
    from . import _kernels_graph

    w = _network.network(weights, links)
    n = w.shape[-1]
    if n < 3:
        raise errors.BadShape(f"weights has {n} regions; betweenness needs at least 3")
    out = np.empty(w.shape[:-1])
    for index in np.ndindex(w.shape[:-2]):
        _kernels_graph.betweenness(_lengths(w[index]), out[index])
    return out / ((n - 1) * (n - 2))


def _shortest(w: np.ndarray) -> np.ndarray:
    from . import _kernels_graph

    d = _lengths(w)
    for index in np.ndindex(w.shape[:-2]):
        _kernels_graph.shorten(d[index])
    return d


def _lengths(w: np.ndarray) -> np.ndarray:
    lengths = np.divide(1.0, w, out=np.full(w.shape, np.inf), where=w > 0)
    index = np.arange(w.shape[-1])
    lengths[..., index, index] = 0.0
    return lengths
