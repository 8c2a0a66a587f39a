"""Integration = differentiation + linkage: each half, and measures that need both."""

from __future__ import annotations

from itertools import combinations

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _border

EXACT_UP_TO = 16  # regions; 2^16 subsets take some hundredths of a second
ORDERS = 500
BLOCK = 2**22  # numbers in memory at a time


def neural_complexity(
    covariance: ArrayLike, *, samples: int | None = None, seed: int | np.random.Generator = 0
) -> np.ndarray:
    """Neural complexity: how much information groups of regions of every size share with the rest.

        C_N = Σ_{k=1}^{n} [ (k/n) I(X) - ⟨I(X_k)⟩ ] = ½ Σ_{k=1}^{n-1} ⟨MI(X_k ; rest)⟩,   0 … ∞ nats

    with ⟨⟩ over all groups of k regions.

    Parameters
    ----------
    covariance : array (…, region, region), any unit
        Covariance or correlation matrix, positive definite.
    samples : int, optional
        Random orders of the regions; each gives one group and its complement of every size. Default: all groups,
        exactly, up to 16 regions; 500 orders above (spread 0.1 to 0.2 % on measured connectivity of 100 regions).
    seed : int or numpy Generator
        Where the orders come from. All leading axes use the same orders.

    Returns
    -------
    array (…), nats

    Notes
    -----
    High when differentiated parts are linked (E5), near 0 when they are independent (loose sand) and low when they all
    do the same with little noise between (the knot, F1). Misleads: two modules *without* any link score above the
    same modules joined by a bridge, whether both networks have equal total weight or equal distance from instability:
    it does not see that the whole falls apart, so report `linkage` beside it. It grows with n. Other texts stop the
    second sum at n/2 without the factor ½: the same for odd n only.

    References
    ----------
    Tononi, Sporns & Edelman 1994, doi:10.1073/pnas.91.11.5033

    Examples
    --------
    >>> r = [[1, 0.5, 0.5], [0.5, 1, 0.5], [0.5, 0.5, 1]]
    >>> float(neural_complexity(r).round(6))
    0.202733
    """
    r = _border.correlation(covariance)
    _border.positive_spectrum(r)
    n = r.shape[-1]
    flat = r.reshape(-1, n, n)
    if samples is None and n <= EXACT_UP_TO:
        step = max(1, BLOCK >> n)
        log_det = np.concatenate([_mean_log_det(flat[i : i + step]) for i in range(0, len(flat), step)])
    else:
        count = ORDERS if samples is None else _border.whole(samples, "samples", 1)
        orders = _border.random(seed).permuted(np.tile(np.arange(n), (count, 1)), axis=1)
        log_det = np.stack([_sampled_log_det(one, orders) for one in flat])
    k = np.arange(1, n + 1)
    complexity = 0.5 * (log_det - k / n * log_det[:, -1:]).sum(axis=-1)  # I(X_k) = -½ ln det
    return complexity.reshape(r.shape[:-2])[()]


def functional_complexity(fc: ArrayLike, *, bins: int = 50) -> np.ndarray:
    """Functional complexity: how evenly the correlations are spread between none and full.

        C_F = 1 - m/(2(m - 1)) Σ_{μ=1}^{m} |p_μ - 1/m|,   0 … 1      (p: histogram of |r| on [0, 1], m bins)

    Parameters
    ----------
    fc : array (…, region, region), dimensionless
        Correlation matrix; its diagonal is ignored.
    bins : int
        m.

    Returns
    -------
    array (…), dimensionless

    Notes
    -----
    0 when all pairs correlate alike: both loose sand (all r near 0) and the knot (all r near 1), with the maximum
    between them (F1). Misleads: it sees the distribution of r, not where the links are; r that are spread by estimation
    noise raise it; few regions cannot fill the bins (100 regions with uniform r: 0.960 on average); its value depends
    on m.

    References
    ----------
    Zamora-López et al. 2016, doi:10.1038/srep38424

    Examples
    --------
    >>> float(functional_complexity([[1, 0.5, 0.5], [0.5, 1, 0.5], [0.5, 0.5, 1]]).round(6))
    0.0
    """
    fc = _border.connectivity(fc)
    bins = _border.whole(bins, "bins", 2)
    r = np.abs(fc[(..., *np.triu_indices(fc.shape[-1], 1))])
    index = np.searchsorted(np.arange(1, bins) / bins, r, side="right").reshape(-1, r.shape[-1])
    index += bins * np.arange(len(index))[:, None]
    share = np.bincount(index.ravel(), minlength=bins * len(index)).reshape(*r.shape[:-1], bins) / r.shape[-1]
    complexity = 1.0 - bins / (2 * (bins - 1)) * np.abs(share - 1 / bins).sum(axis=-1)
    return np.maximum(0.0, complexity)  # removes rounding below 0 only


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


def _mean_log_det(r: np.ndarray) -> np.ndarray:
    """⟨ln det R_S⟩ over all groups S of k regions, k = 1 … n.

    Region after region is left out of or taken into the groups so far; what remains of a group that takes it is the
    Schur complement, so each of the 2^n determinants costs one logarithm.
    """
    remaining, log_det, size = r[:, None], np.zeros((len(r), 1)), np.zeros(1, dtype=int)
    for _ in range(r.shape[-1]):
        pivot, column, left_out = remaining[..., -1, -1], remaining[..., :-1, -1], remaining[..., :-1, :-1]
        taken = left_out - column[..., :, None] * (column / pivot[..., None])[..., None, :]
        remaining = np.concatenate([left_out, taken], axis=1)
        log_det = np.concatenate([log_det, log_det + np.log(pivot)], axis=1)
        size = np.concatenate([size, size + 1])
    return np.stack([log_det[:, size == k].mean(axis=1) for k in range(1, r.shape[-1] + 1)], axis=1)


def _sampled_log_det(r: np.ndarray, orders: np.ndarray) -> np.ndarray:
    """The same from random orders: one Cholesky factor holds the determinants of all beginnings of an order.

    Each order is read from both ends: a group and its complement vary in opposite directions, which makes the spread
    three to five times smaller than that of as many unpaired orders.
    """
    n = len(r)
    total = np.zeros(n)
    orders = np.concatenate([orders, orders[:, ::-1]])
    step = max(1, BLOCK // n**2)
    for start in range(0, len(orders), step):
        block = orders[start : start + step]
        factor = np.linalg.cholesky(r[block[:, :, None], block[:, None, :]])
        total += 2.0 * np.log(np.einsum("...ii->...i", factor)).cumsum(axis=-1).sum(axis=0)
    return total / len(orders)


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
