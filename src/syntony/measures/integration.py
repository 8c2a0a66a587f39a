"""Integration = differentiation + linkage: each half, and how long the whole holds together."""

from __future__ import annotations

from itertools import combinations

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _border


def integration(fc: ArrayLike, *, steps: int = 50) -> np.ndarray:
    """Integration: how large the largest connected group stays while weak correlations are taken away.

        mean over θ = 0, 1/m, …, (m-1)/m of (regions in the largest component of fc > θ) / n,   0 … 1

    Parameters
    ----------
    fc : array (…, region, region), dimensionless
        Correlation matrix; its diagonal is ignored.
    steps : int
        m, the number of thresholds.

    Returns
    -------
    array (…), dimensionless
        A component of one region counts as 0.

    Notes
    -----
    Linkage alone: 0 for loose sand, 1 for the knot (F1), so the best value is not the largest. Misleads: negative
    correlations never count; it follows the mean level of fc, which preprocessing shifts (the same data with the
    global signal removed can fall by half); a single strong chain holds everything together.

    References
    ----------
    Deco et al. 2015, doi:10.1038/nrn3963

    Examples
    --------
    >>> float(integration([[1, 0.5, 0.5], [0.5, 1, 0.5], [0.5, 0.5, 1]]).round(6))
    0.5
    """
    fc = _border.connectivity(fc)
    steps = _border.whole(steps, "steps", 1)
    n = fc.shape[-1]
    joined = _strongest_tree(fc.reshape(-1, n, n))[:, None, :]
    # At every threshold the components are the unbroken runs of the tree's order of visits.
    place = np.arange(1, n)
    broken = joined <= (np.arange(steps) / steps)[:, None]
    run = place - np.maximum.accumulate(np.where(broken, place, 0), axis=-1)
    longest = run.max(axis=-1)
    largest = np.where(longest > 0, longest + 1, 0)
    return (largest.mean(axis=-1) / n).reshape(fc.shape[:-2])[()]


def effective_rank(covariance: ArrayLike) -> np.ndarray:
    """Effective rank: how many independent patterns the regions express.

        exp( -Σ_i p_i ln p_i ),   p = eigenvalues of the correlation matrix / n,   1 … n

    Parameters
    ----------
    covariance : array (…, region, region), any unit
        Covariance or correlation matrix; eigenvalues of 0 are allowed.

    Returns
    -------
    array (…), dimensionless

    Notes
    -----
    n for independent regions, 1 when all do the same. Misleads: noise counts as differentiation; T samples give at
    most T - 1 patterns, so compare recordings of equal length.

    References
    ----------
    Roy & Vetterli 2007, EUSIPCO 15:606 (for any matrix; used here on correlations so that loud regions weigh no more)

    Examples
    --------
    >>> float(effective_rank([[1, 0], [0, 2]]).round(6))
    2.0
    """
    p = _border.positive_spectrum(_border.correlation(covariance), zero_allowed=True)
    p = p / p.sum(axis=-1, keepdims=True)
    return np.exp(-(p * np.log(np.where(p > 0, p, 1.0))).sum(axis=-1))


def differentiation(covariance: ArrayLike) -> np.ndarray:
    """Differentiation: the share of a brain's regions that can act as patterns of their own.

        D = effective rank / n,   1/n … 1

    Parameters
    ----------
    covariance : array (…, region, region), any unit
        Covariance or correlation matrix; eigenvalues of 0 are allowed.

    Returns
    -------
    array (…), dimensionless

    Notes
    -----
    One half of integration (E5, E6); low in the knot (F1). The definition is *ours*. Misleads: it is highest for loose
    sand, since unlinked noise is perfectly differentiated; read it beside `linkage`, never alone. See `effective_rank`.

    References
    ----------
    Roy & Vetterli 2007, EUSIPCO 15:606

    Examples
    --------
    >>> float(differentiation([[1, 1], [1, 1]]).round(6))
    0.5
    """
    return effective_rank(covariance) / np.shape(covariance)[-1]


def linkage(covariance: ArrayLike, modules: ArrayLike) -> np.ndarray:
    """Linkage: the information that differentiated modules share, averaged over all pairs of modules.

        L = ⟨ MI(A ; B) ⟩_{A<B},   MI = ½ [ ln det R_A + ln det R_B - ln det R_AB ],   0 … ∞ nats

    Parameters
    ----------
    covariance : array (…, region, region), any unit
        Covariance or correlation matrix, positive definite.
    modules : array (region,), labels
        The module of every region; at least two modules.

    Returns
    -------
    array (…), nats

    Notes
    -----
    The other half of integration (E5): 0 for modules that do not know of each other (loose sand). The definition is
    *ours*. Misleads: larger modules share more, so keep modules fixed when comparing; T samples of independent modules
    of a and b regions give about ab/(2T) by chance; it grows without limit toward rigidity.

    References
    ----------
    Tononi, Sporns & Edelman 1994, doi:10.1073/pnas.91.11.5033 (mutual information between parts of a Gaussian system)

    Examples
    --------
    >>> float(linkage([[1, 0.5], [0.5, 1]], ["left", "right"]).round(6))
    0.143841
    """
    r = _border.correlation(covariance)
    _border.positive_spectrum(r)
    modules = _border.labels(modules, "modules", r.shape[-1])
    groups = [np.flatnonzero(modules == name) for name in np.unique(modules)]
    if len(groups) < 2:
        raise errors.BadValue(f"modules has one module, {modules[0]!r}; linkage is between at least two")
    alone = [_log_det(r, group) for group in groups]
    shared = [
        0.5 * (alone[a] + alone[b] - _log_det(r, np.concatenate([groups[a], groups[b]])))
        for a, b in combinations(range(len(groups)), 2)
    ]
    return np.maximum(0.0, np.mean(shared, axis=0))  # removes rounding below 0 only


def _log_det(r: np.ndarray, index: np.ndarray) -> np.ndarray:
    return np.linalg.slogdet(r[..., index[:, None], index])[1]


def _strongest_tree(fc: np.ndarray) -> np.ndarray:
    """Correlation by which each next region joins the maximum spanning tree, in Prim's order; (matrix, region - 1)."""
    row, n = np.arange(len(fc)), fc.shape[-1]
    joined = np.empty((len(fc), n - 1))
    inside = np.zeros((len(fc), n), dtype=bool)
    inside[:, 0] = True
    best = np.where(inside, -np.inf, fc[:, 0])
    for i in range(n - 1):
        new = best.argmax(axis=1)
        joined[:, i] = best[row, new]
        inside[row, new] = True
        best = np.where(inside, -np.inf, np.maximum(best, fc[row, new]))
    return joined
