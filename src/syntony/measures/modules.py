"""Modules: groups of regions that link more within than between; how clear they are, and who joins them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _border, _network

METHODS = ("leiden", "louvain")
SIGNED = (*_network.LINKS, "signed")
AGREEMENT = 0.5  # below it two regions count as apart in the consensus
MOST_ROUNDS = 50

Split = Callable[[np.ndarray, float, int], np.ndarray]


def modularity(weights: ArrayLike, modules: ArrayLike, *, resolution: float = 1.0, links: str = "all") -> np.ndarray:
    """Modularity of given modules: how much more weight lies within them than chance would put there.

        Q = 1/v Σ_ij (w_ij - γ k_i k_j / v) [m_i = m_j],   v = Σ_ij w_ij,   below 1
        signed:  Q* = Q(w⁺) - v⁻/(v⁺ + v⁻) Q(w⁻)

    Parameters
    ----------
    weights : array (…, region, region), any unit
        Symmetric; the diagonal is ignored.
    modules : array (region,) or (…, region), labels
        The module of every region.
    resolution : float
        γ; above 1 favours smaller modules.
    links : "all", "positive", "negative", "absolute" or "signed"
        "all" refuses negative weights; "positive" drops them, "negative" takes only their sizes, "absolute" the sizes
        of all; "signed" is Q*, in which negative links within modules count against them.

    Returns
    -------
    array (…), dimensionless

    Notes
    -----
    Differentiation into parts (E5, E6): m separate equal cliques give 1 - 1/m. Misleads: chance networks have modules
    too (compare with `rewired`); Q grows with sparsity and with the number of regions, and hides small modules.

    References
    ----------
    Newman 2004, doi:10.1103/PhysRevE.70.056131; Q*: Rubinov & Sporns 2011, doi:10.1016/j.neuroimage.2011.03.069

    Examples
    --------
    >>> pairs = [[0, 1, 0, 0], [1, 0, 0, 0], [0, 0, 0, 1], [0, 0, 1, 0]]
    >>> float(modularity(pairs, ["a", "a", "b", "b"]))
    0.5
    """
    errors.expect_choice(links, SIGNED, "links")
    gamma = errors.expect_number(resolution, "resolution", low=0.0)
    if links != "signed":
        w = _network.network(weights, links)
        return _modularity(w, _network.linked(w), _network.membership(modules, w.shape), gamma)
    positive, negative = (_network.network(weights, sign) for sign in ("positive", "negative"))
    total = _network.linked(positive + negative)
    member = _network.membership(modules, positive.shape)
    above, below = positive.sum(axis=(-2, -1)), negative.sum(axis=(-2, -1))
    return _modularity(positive, above, member, gamma) - below / total * _modularity(negative, below, member, gamma)


def participation(weights: ArrayLike, modules: ArrayLike, *, links: str = "all") -> np.ndarray:
    """Participation coefficient: how evenly a region's links are spread over the modules.

        P_i = 1 - Σ_s (k_is / k_i)²,   k_is = Σ_{j in s} w_ij,   0 … 1 - 1/m for m modules

    Parameters
    ----------
    weights : array (…, region, region), any unit
        weights[target, source]: rows are what reaches a region; transpose for what leaves it. The diagonal is ignored.
    modules : array (region,) or (…, region), labels
        The module of every region.
    links : "all", "positive", "negative" or "absolute"
        "all" refuses negative weights; the signed pair P⁺, P⁻ is "positive" and "negative".

    Returns
    -------
    array (…, region), dimensionless
        0 for regions without links.

    Notes
    -----
    Linkage of differentiated parts, region by region (E5, E9): 0 for a region that keeps to its own module. Misleads:
    regions with few or weak links reach high values by noise; it depends on how many modules there are.

    References
    ----------
    Guimerà & Amaral 2005, doi:10.1038/nature03288; Rubinov & Sporns 2010, doi:10.1016/j.neuroimage.2009.10.003

    Examples
    --------
    >>> star = [[0, 1, 1], [1, 0, 0], [1, 0, 0]]
    >>> participation(star, ["a", "b", "c"])
    array([0.5, 0. , 0. ])
    """
    w = _network.network(weights, links, directed=True)
    to_module = w @ _network.membership(modules, w.shape)
    share = _network.ratio(to_module, to_module.sum(axis=-1, keepdims=True))
    spread = 1.0 - (share * share).sum(axis=-1)
    return np.where(share.any(axis=-1), np.maximum(0.0, spread), 0.0)  # removes rounding below 0 only


def within_module_z(weights: ArrayLike, modules: ArrayLike, *, links: str = "all") -> np.ndarray:
    """Within-module z: how strongly a region is linked inside its module, compared with the module's other regions.

        z_i = (κ_i - mean κ) / sd κ,   κ_i = Σ_{j in module of i} w_ij,   mean and sd (over m) within the module

    Parameters
    ----------
    weights, modules, links
        As `participation`.

    Returns
    -------
    array (…, region), dimensionless
        0 where all regions of a module are linked alike.

    Notes
    -----
    High z with low participation is a hub of one part; both high, a hub between parts (E9). Misleads in small modules:
    m regions cannot exceed z = √(m - 1).

    References
    ----------
    Guimerà & Amaral 2005, doi:10.1038/nature03288

    Examples
    --------
    >>> within_module_z([[0, 1, 1], [1, 0, 0], [1, 0, 0]], ["a", "a", "a"]).round(6)
    array([ 1.414214, -0.707107, -0.707107])
    """
    w = _network.network(weights, links, directed=True)
    member = _network.membership(modules, w.shape)
    inside = ((w @ member) * member).sum(axis=-1)
    size = np.maximum(member.sum(axis=-2), 1.0)
    centre = (member @ ((inside[..., None] * member).sum(axis=-2) / size)[..., None])[..., 0]
    away = inside - centre
    variance = (member @ (((away * away)[..., None] * member).sum(axis=-2) / size)[..., None])[..., 0]
    alike = variance <= (1e-12 * inside) ** 2  # only rounding apart
    return _network.ratio(away, np.where(alike, 0.0, np.sqrt(variance)))


def find_modules(
    weights: ArrayLike,
    *,
    method: str = "leiden",
    resolution: float = 1.0,
    links: str = "all",
    runs: int = 20,
    seed: int | np.random.Generator = 0,
) -> np.ndarray:
    """The modules of a network: the split of highest modularity, agreed on by many runs.

        max_m Q(m) in each run; regions that share a module in at least half of the runs are linked by that share, and
        this network of agreement is split again until all runs agree

    Parameters
    ----------
    weights : array (…, region, region), any unit
        Symmetric; the diagonal is ignored.
    method : "leiden" or "louvain"
        Needs the extra 'graph' (igraph with leidenalg, or networkx).
    resolution, links
        As `modularity`; "signed" with Leiden only.
    runs : int
        How often the search starts anew before the consensus.
    seed : int or numpy Generator
        All leading axes use the same starts.

    Returns
    -------
    array (…, region), whole numbers
        The module of every region, numbered by first appearance. Numbers of different matrices are unrelated.

    Notes
    -----
    Misleads: modules are always found; many different splits are nearly as good, so compare the modularity with that
    of `rewired` networks before believing them.

    References
    ----------
    Louvain: Blondel et al. 2008, doi:10.1088/1742-5468/2008/10/P10008. Leiden: Traag et al. 2019,
    doi:10.1038/s41598-019-41695-z. Consensus: Lancichinetti & Fortunato 2012, doi:10.1038/srep00336

    Examples
    --------
    >>> pairs = [[0, 1, 0, 0], [1, 0, 0, 0], [0, 0, 0, 1], [0, 0, 1, 0]]
    >>> find_modules(pairs)
    array([0, 0, 1, 1])
    """
    errors.expect_choice(method, METHODS, "method")
    errors.expect_choice(links, SIGNED, "links")
    gamma = errors.expect_number(resolution, "resolution", low=0.0)
    if links != "signed":
        w = _network.network(weights, links)
    elif method == "leiden":
        w = _network.network(weights, "positive") - _network.network(weights, "negative")
    else:
        raise errors.BadValue("links is 'signed' and method 'louvain'; signed modules need method='leiden'")
    _network.linked(np.abs(w))
    starts = _border.random(seed).integers(2**31 - 1, size=_border.whole(runs, "runs", 1))
    split = _leiden if method == "leiden" else _louvain
    flat = w.reshape(-1, *w.shape[-2:])
    return np.stack([_consensus(one, split, gamma, starts) for one in flat]).reshape(w.shape[:-1])


def _modularity(w: np.ndarray, total: np.ndarray, member: np.ndarray, gamma: float) -> np.ndarray:
    inside = (np.swapaxes(w @ member, -1, -2) * np.swapaxes(member, -1, -2)).sum(axis=(-2, -1))
    strength = (w.sum(axis=-1, keepdims=True) * member).sum(axis=-2)
    return _network.ratio(inside, total) - gamma * _network.ratio((strength**2).sum(axis=-1), total**2)


def _consensus(w: np.ndarray, split: Split, gamma: float, starts: np.ndarray) -> np.ndarray:
    found = np.stack([_numbered(split(w, gamma, int(start))) for start in starts])
    for _ in range(MOST_ROUNDS):
        if (found == found[0]).all():
            break
        agreement = (found[:, :, None] == found[:, None, :]).mean(axis=0)
        agreement[agreement < AGREEMENT] = 0.0
        agreement = _border.with_diagonal(agreement, 0.0)
        if not agreement.any():
            return np.arange(len(w))
        found = np.stack([_numbered(split(agreement, 1.0, int(start))) for start in starts])
    return found[0]


def _numbered(labels: np.ndarray) -> np.ndarray:
    """Labels replaced by 0, 1 … in the order of first appearance."""
    _, first, index = np.unique(labels, return_index=True, return_inverse=True)
    return np.argsort(np.argsort(first))[index]


def _louvain(w: np.ndarray, gamma: float, seed: int) -> np.ndarray:
    try:
        import networkx
    except ImportError:
        raise errors.missing_extra("networkx", "graph") from None
    groups = networkx.community.louvain_communities(networkx.from_numpy_array(w), resolution=gamma, seed=seed)
    labels = np.empty(len(w), dtype=int)
    for name, group in enumerate(groups):
        labels[list(group)] = name
    return labels


def _leiden(w: np.ndarray, gamma: float, seed: int) -> np.ndarray:
    try:
        import igraph
        import leidenalg
    except ImportError:
        raise errors.missing_extra("leidenalg", "graph") from None
    sizes = {sign: np.triu(np.maximum(sign * w, 0.0), 1) for sign in (1, -1)}
    present = [sign for sign, size in sizes.items() if size.any()]
    total = 2 * np.abs(np.triu(w, 1)).sum()
    layers, layer_weights = [], []
    for sign in present:
        edges = np.argwhere(sizes[sign])
        graph = igraph.Graph(n=len(w), edges=edges)
        graph.es["weight"] = sizes[sign][tuple(edges.T)]
        layers.append(leidenalg.RBConfigurationVertexPartition(graph, weights="weight", resolution_parameter=gamma))
        layer_weights.append(1 / (2 * sizes[1].sum()) if sign == 1 else -1 / total)
    optimiser = leidenalg.Optimiser()
    optimiser.set_rng_seed(seed)
    optimiser.optimise_partition_multiplex(
        layers, layer_weights=layer_weights, n_iterations=-1
    )  # until nothing improves
    return np.array(layers[0].membership)
