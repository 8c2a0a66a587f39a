"""Many tests at once: over links, bands, lags and time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _border
from .comparison import TIE, standard


def false_discovery(p: ArrayLike) -> np.ndarray:
    """Benjamini–Hochberg: p adjusted so that, of all called real, at most that share is chance on average.

        adjusted p_(i) = min_{j ≥ i} ( m p_(j) / j ),   p_(1) ≤ … ≤ p_(m)

    Parameters
    ----------
    p : array (…), 0 … 1
        All tests of one family; NaN = not tested.

    Returns
    -------
    array (…)
        NaN stays NaN and does not count.

    Notes
    -----
    For independent or positively dependent tests. Misleads: with p from few surrogates nothing survives, because the
    floor 1/(1 + n) is multiplied by the number of tests; use `max_statistic` there.

    References
    ----------
    Benjamini & Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x

    Examples
    --------
    >>> false_discovery([0.01, 0.04, 0.03]).round(4)
    array([0.03, 0.04, 0.04])
    """
    p = np.asarray(p, dtype=float)
    there = ~np.isnan(p)
    wrong = there & ((p < 0) | (p > 1))
    if wrong.any():
        raise errors.BadValue(f"p has {p[wrong].flat[0]:g}; expected numbers from 0 to 1, NaN where nothing was tested")
    given = p[there]
    order = np.argsort(given)
    scaled = given[order] * len(given) / np.arange(1, len(given) + 1)
    adjusted = np.empty_like(given)
    adjusted[order] = np.minimum(np.minimum.accumulate(scaled[::-1])[::-1], 1.0)
    out = np.full(p.shape, np.nan)
    out[there] = adjusted
    return out[()]


def max_statistic(observed: ArrayLike, null: ArrayLike, *, tail: str = "greater") -> np.ndarray:
    """p of every test corrected for all: compared with the largest of each surrogate.

        p = (1 + #{ max over tests of null ≥ observed }) / (1 + n),   on z-scores of each test

    Parameters
    ----------
    observed : array (…), any unit
        One family; every test the same surrogates.
    null : array (surrogate, …)
    tail : "greater", "less" or "two-sided"

    Returns
    -------
    array (…)
        Family-wise corrected p; NaN where a test never varies.

    Notes
    -----
    Exact under any dependence between tests, and cheap when they are strongly dependent (neighbouring channels, bands).
    Each test is scaled by its mean and spread over the surrogates and the observed value together, so that exactness
    holds and noisy tests do not drown others. Misleads when surrogates were drawn separately for each test: the joint
    distribution is then lost.

    References
    ----------
    Nichols & Holmes 2002, doi:10.1002/hbm.1058

    Examples
    --------
    >>> max_statistic([5.0, 0.0], [[0.0, 1.0], [1.0, 2.0], [2.0, 0.0]]).round(3)
    array([0.25, 1.  ])
    """
    scores = _scores(observed, null, tail)
    flat = scores.reshape(len(scores), -1)
    tested = ~np.isnan(flat[0])
    out = np.full(flat.shape[1], np.nan)
    if tested.any():
        largest = flat[1:, tested].max(axis=1)
        out[tested] = (1 + (largest[:, None] >= flat[0, tested] - TIE).sum(axis=0)) / len(flat)
    return out.reshape(scores.shape[1:])[()]


@dataclass(frozen=True, eq=False)
class Clusters:
    """Groups of neighbouring tests that stand out together.

    Parameters
    ----------
    label : array (…), int
        0 = in no cluster, 1 … = number of its cluster, the heaviest first.
    mass : array (cluster,)
        Sum of z beyond the threshold.
    p : array (cluster,)
        Family-wise corrected.
    """

    label: Any
    mass: Any
    p: Any


def clusters(
    observed: ArrayLike, null: ArrayLike, neighbours: Any, *, threshold: float = 1.96, tail: str = "greater"
) -> Clusters:
    """Cluster test: neighbouring tests above a threshold count together; their mass is compared with the largest by chance.

        mass = Σ_{tests of the cluster} (z - threshold),   p = (1 + #{ largest null mass ≥ mass }) / (1 + n)

    Parameters
    ----------
    observed : array (…), any unit
    null : array (surrogate, …)
    neighbours : sparse or dense matrix (test, test)
        Which tests are neighbours, tests in the order of `observed.ravel()`; `adjacency` makes it.
    threshold : float
        On z-scores (see `max_statistic`); sets what kind of cluster is found easily, not the error rate.
    tail : "greater", "less" or "two-sided"
        Two-sided: clusters above and below are separate, both compared with the largest of either.

    Returns
    -------
    Clusters

    Notes
    -----
    Misleads: the p belongs to the whole cluster; it says that something is there, not that each of its links, bands or
    moments is.

    References
    ----------
    Maris & Oostenveld 2007, doi:10.1016/j.jneumeth.2007.03.024

    Examples
    --------
    >>> import numpy as np
    >>> null = np.random.default_rng(0).standard_normal((99, 6))
    >>> found = clusters([0, 4, 5, 4, 0, 0], null, adjacency(6))
    >>> found.label, float(found.p[0])
    (array([0, 1, 1, 1, 0, 0]), 0.01)
    """
    from scipy import sparse

    threshold = errors.expect_number(threshold, "threshold", low=0.0)
    scores = np.nan_to_num(_scores(observed, null, "less" if tail == "less" else "greater", tail))
    flat = scores.reshape(len(scores), -1)
    graph = sparse.csr_matrix(neighbours)
    if graph.shape != (flat.shape[1],) * 2:
        raise errors.BadShape(f"neighbours has shape {graph.shape}; expected ({flat.shape[1]}, {flat.shape[1]})")
    signs = (1, -1) if tail == "two-sided" else (1,)
    found = [_heaviness(sign * flat[0], graph, threshold) for sign in signs]
    largest = np.array(
        [max(_heaviness(s * row, graph, threshold)[1].max(initial=0) for s in signs) for row in flat[1:]]
    )
    mass = np.concatenate([m for _, m in found])
    label = np.zeros(flat.shape[1], int)
    for (own, _), before in zip(found, np.cumsum([0] + [len(m) for _, m in found])):
        label[own >= 0] = own[own >= 0] + 1 + before
    order = np.argsort(-mass, kind="stable")
    rank = np.concatenate([[0], np.argsort(order) + 1]) if len(mass) else np.zeros(1, int)
    p = (1 + (largest[:, None] >= mass[order] * (1 - TIE)).sum(axis=0)) / len(flat)
    return Clusters(rank[label].reshape(scores.shape[1:]), mass[order], p)


def adjacency(*axes: Any) -> Any:
    """Which cells of a grid are neighbours, axis by axis.

    Parameters
    ----------
    axes : int or matrix
        A whole number n: n places in a row, each the neighbour of the next (time, lags, bands). A matrix: its own
        neighbourhood (channels). `numpy.zeros((n, n))`: nobody is anybody's neighbour.

    Returns
    -------
    scipy sparse matrix (cell, cell)
        Cells in the order of an array with these axes; two cells are neighbours if they differ on one axis only, by one
        step there.

    Examples
    --------
    >>> adjacency(2, 2).toarray().astype(int)
    array([[0, 1, 1, 0],
           [1, 0, 0, 1],
           [1, 0, 0, 1],
           [0, 1, 1, 0]])
    """
    from scipy import sparse

    graph: Any = sparse.csr_matrix((1, 1))
    for axis in axes:
        if np.ndim(axis) == 0 and not sparse.issparse(axis):
            n = _border.whole(axis, "axis", 1)
            own: Any = sparse.csr_matrix(np.eye(n, k=1) + np.eye(n, k=-1))
        else:
            own = sparse.csr_matrix(axis)
            if own.shape[0] != own.shape[1]:
                raise errors.BadShape(f"axis has shape {own.shape}; expected a square matrix of neighbours")
        graph = sparse.kron(graph, sparse.eye_array(own.shape[0])) + sparse.kron(sparse.eye_array(graph.shape[0]), own)
    return sparse.csr_matrix(graph)


def _scores(observed: ArrayLike, null: ArrayLike, tail: str, asked: str | None = None) -> np.ndarray:
    """z of the observed (first) and of every surrogate, all scaled by the same mean and spread."""
    errors.expect_choice(asked or tail, ("greater", "less", "two-sided"), "tail")
    observed, null = _border.null(observed, null)
    every = np.concatenate([observed[None], null])
    if len(every) < 3:
        raise errors.BadShape(f"null has {len(null)} surrogate; expected at least 2")
    z = standard(every, every.mean(axis=0), every.std(axis=0, ddof=1))
    return {"greater": z, "less": -z, "two-sided": np.abs(z)}[tail]


def _heaviness(z: np.ndarray, graph: Any, threshold: float) -> tuple[np.ndarray, np.ndarray]:
    """Number of the cluster of every test (-1: none), and the mass of every cluster."""
    from scipy.sparse.csgraph import connected_components

    label, inside = np.full(len(z), -1), np.flatnonzero(z > threshold)
    if not len(inside):
        return label, np.empty(0)
    _, own = connected_components(graph[inside][:, inside], directed=False)
    label[inside] = own
    return label, np.bincount(own, weights=z[inside] - threshold)
