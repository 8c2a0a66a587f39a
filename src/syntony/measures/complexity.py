"""Complexity: how much differentiated parts have in common, over groups of every size and over all strengths."""

from __future__ import annotations

from functools import partial
from math import comb

import numpy as np
from numpy.typing import ArrayLike

from . import _border

EXACT_UP_TO = 20  # regions; 2^20 groups take about 10 ms
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
        exactly, up to 20 regions; 500 orders above (spread 0.1 to 0.2 % on measured connectivity of 100 regions).
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
    return tse_curve(covariance, samples=samples, seed=seed).sum(axis=-1)


def tse_curve(covariance: ArrayLike, *, samples: int | None = None, seed: int | np.random.Generator = 0) -> np.ndarray:
    """Tononi–Sporns–Edelman curve: how far groups of every size are less integrated than their share of the whole.

        curve_k = (k/n) I(X) - ⟨I(X_k)⟩,   k = 1 … n,   0 … ∞ nats

    with ⟨⟩ over all groups of k regions and I the total correlation.

    Parameters
    ----------
    covariance : array (…, region, region), any unit
        Covariance or correlation matrix, positive definite.
    samples, seed
        As `neural_complexity`, which is the sum of this curve.

    Returns
    -------
    array (…, size), nats
        curve[…, k - 1] belongs to groups of k regions; the first is I(X) / n, the last 0.

    Notes
    -----
    Where the curve bulges tells at which size parts are differentiated (E5): small groups in loose modules, large ones
    in one web. Misleads as `neural_complexity` does.

    References
    ----------
    Tononi, Sporns & Edelman 1994, doi:10.1073/pnas.91.11.5033

    Examples
    --------
    >>> tse_curve([[1, 0.5, 0.5], [0.5, 1, 0.5], [0.5, 0.5, 1]]).round(6)
    array([0.115525, 0.087208, 0.      ])
    """
    r, orders = _prepared(covariance, samples, seed)
    n = r.shape[-1]
    one = _exact_log_det if orders is None else partial(_sampled_log_det, orders=orders)
    log_det = np.stack([one(matrix) for matrix in r.reshape(-1, n, n)]).reshape(*r.shape[:-2], n)
    return 0.5 * (log_det - np.arange(1, n + 1) / n * log_det[..., -1:])  # I(X_k) = -½ ln det


def o_information_curve(
    covariance: ArrayLike, *, samples: int | None = None, seed: int | np.random.Generator = 0
) -> np.ndarray:
    """Curve of the O-information: whether groups of every size are on average redundant or synergistic.

        curve_k = ⟨Ω(X_k)⟩ = ½ [ (k - 2) ⟨ln det R_k⟩ - k ⟨ln det R_{k-1}⟩ ],   k = 1 … n,   nats

    with ⟨⟩ over all groups of that many regions: leaving any one region out of any group of k reaches all groups of
    k - 1 equally often.

    Parameters
    ----------
    covariance : array (…, region, region), any unit
        Covariance or correlation matrix, positive definite.
    samples, seed
        As `neural_complexity`.

    Returns
    -------
    array (…, size), nats
        curve[…, k - 1] belongs to groups of k regions; the last is the O-information of the whole.

    Notes
    -----
    Misleads: a mean near 0 may hide strongly synergistic and strongly redundant groups; `o_information_of_subsets` lists
    them.

    References
    ----------
    Rosas et al. 2019, doi:10.1103/PhysRevE.100.032305 (Ω; its mean by size is *ours*)

    Examples
    --------
    >>> o_information_curve([[1, 0, 1], [0, 1, 1], [1, 1, 3]]).round(6)[2:]  # z = x + y + noise
    array([-0.143841])
    """
    r, orders = _prepared(covariance, samples, seed)
    n = r.shape[-1]
    one = _exact_omega if orders is None else partial(_sampled_omega, orders=orders)
    return np.stack([one(matrix) for matrix in r.reshape(-1, n, n)]).reshape(*r.shape[:-2], n)


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


def _prepared(
    covariance: ArrayLike, samples: int | None, seed: int | np.random.Generator
) -> tuple[np.ndarray, np.ndarray | None]:
    """Correlations, and random orders of the regions or None if all groups are taken."""
    r = _border.correlation(covariance)
    _border.positive_spectrum(r)
    n = r.shape[-1]
    if samples is None and n <= EXACT_UP_TO:
        return r, None
    count = ORDERS if samples is None else _border.whole(samples, "samples", 1)
    return r, _border.random(seed).permuted(np.tile(np.arange(n), (count, 1)), axis=1)


def _exact_omega(r: np.ndarray) -> np.ndarray:
    log_det = _exact_log_det(r)
    k = np.arange(1, len(r) + 1)
    return 0.5 * ((k - 2) * log_det - k * np.concatenate([[0.0], log_det[:-1]]))


def _sampled_omega(r: np.ndarray, orders: np.ndarray) -> np.ndarray:
    """⟨Ω⟩ of the beginnings of the orders, read from both ends."""
    from . import _kernels_information

    total = np.zeros(len(r))
    _kernels_information.o_information_of_beginnings(r, orders, total)
    _kernels_information.o_information_of_beginnings(r, np.ascontiguousarray(orders[:, ::-1]), total)
    return total / (2 * len(orders))


def _exact_log_det(r: np.ndarray) -> np.ndarray:
    """⟨ln det R_S⟩ over all groups S of k regions, k = 1 … n."""
    from . import _kernels_information

    total = np.zeros(len(r) + 1)
    _kernels_information.log_determinants(r, np.empty(0), total)
    return total[1:] / [comb(len(r), k) for k in range(1, len(r) + 1)]


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
