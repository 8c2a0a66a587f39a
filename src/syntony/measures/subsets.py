"""Gaussian information of every group of regions, in nats: where in the brain the redundancy and the synergy lie.

A covariance of n regions has 2^n groups. `order=None` takes all of them, `order=k` those of k regions.
"""

from __future__ import annotations

from math import comb

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _border

MOST = 2**25  # groups in one table: 256 MB each for two tables


def o_information_of_subsets(covariance: ArrayLike, order: int | None = None) -> np.ndarray:
    """O-information of every group of regions: which of them share copies (above 0) and which a puzzle (below 0).

        Ω(S) = TC(S) - DTC(S) = ½ [ (k - 2) ln det R_S - Σ_{i in S} ln det R_{S without i} ],   k regions in S

    Parameters
    ----------
    covariance : array (…, region, region), any unit
        Covariance or correlation matrix, positive definite.
    order : int, optional
        Groups of this many regions only. Default: all groups, for up to 25 regions.

    Returns
    -------
    array (…, group), nats
        With `order`: in the order of itertools.combinations(range(n), order). Without: entry s is the group whose
        regions are the bits of s, so region i is in it if s >> i & 1; entry 0, the empty group, is 0.

    Notes
    -----
    Finds synergy that the whole hides (E5). Exact. Misleads: the most synergistic of a million groups is extreme by
    chance; compare the extremes with those of surrogates, or choose groups on other data.

    References
    ----------
    Rosas et al. 2019, doi:10.1103/PhysRevE.100.032305

    Examples
    --------
    >>> covariance = [[1, 0, 1, 1], [0, 1, 1, 1], [1, 1, 3, 3], [1, 1, 3, 4]]  # z = x + y + noise, and a noisy copy of z
    >>> o_information_of_subsets(covariance, order=3).round(6)
    array([-0.143841, -0.058892,  0.143841,  0.143841])
    >>> every = o_information_of_subsets(covariance)
    >>> len(every), float(every[0b0111].round(6))
    (16, -0.143841)
    """
    total, dual = _subsets(covariance, order)
    return total - dual


def s_information_of_subsets(covariance: ArrayLike, order: int | None = None) -> np.ndarray:
    """S-information of every group of regions: what each member shares with the others, summed.

        S(S) = TC(S) + DTC(S),   0 … ∞ nats

    Parameters
    ----------
    covariance, order
        As `o_information_of_subsets`.

    Returns
    -------
    array (…, group), nats
        As `o_information_of_subsets`.

    Notes
    -----
    Misleads: larger groups share more, so compare groups of equal size.

    References
    ----------
    Rosas et al. 2019, doi:10.1103/PhysRevE.100.032305

    Examples
    --------
    >>> s_information_of_subsets([[1, 0.5], [0.5, 1]]).round(6)
    array([0.      , 0.      , 0.      , 0.287682])
    """
    total, dual = _subsets(covariance, order)
    return total + dual


def total_correlation_of_subsets(covariance: ArrayLike, order: int | None = None) -> np.ndarray:
    """Total correlation of every group of regions.

        TC(S) = -½ ln det R_S,   0 … ∞ nats

    Parameters
    ----------
    covariance, order
        As `o_information_of_subsets`.

    Returns
    -------
    array (…, group), nats
        As `o_information_of_subsets`.

    Notes
    -----
    Misleads: it never falls when a region joins, so compare groups of equal size.

    References
    ----------
    Watanabe 1960, doi:10.1147/rd.41.0066

    Examples
    --------
    >>> total_correlation_of_subsets([[1, 0.5], [0.5, 1]], order=2).round(6)
    array([0.143841])
    """
    return _subsets(covariance, order)[0]


def dual_total_correlation_of_subsets(covariance: ArrayLike, order: int | None = None) -> np.ndarray:
    """Dual total correlation of every group of regions.

        DTC(S) = ½ [ ln det R_S + Σ_{i in S} ln (R_S⁻¹)_ii ],   0 … ∞ nats

    Parameters
    ----------
    covariance, order
        As `o_information_of_subsets`.

    Returns
    -------
    array (…, group), nats
        As `o_information_of_subsets`.

    Notes
    -----
    Misleads: larger groups share more, so compare groups of equal size.

    References
    ----------
    Han 1978, doi:10.1016/S0019-9958(78)90275-9

    Examples
    --------
    >>> dual_total_correlation_of_subsets([[1, 0.5, 0.5], [0.5, 1, 0.5], [0.5, 0.5, 1]], order=3).round(6)
    array([0.261624])
    """
    return _subsets(covariance, order)[1]


def _subsets(covariance: ArrayLike, order: int | None) -> tuple[np.ndarray, np.ndarray]:
    """Total and dual total correlation, group last."""
    r = _border.correlation(covariance)
    n = r.shape[-1]
    if order is not None and _border.whole(order, "order", 1) > n:
        raise errors.BadValue(f"order is {order}, but covariance has {n} regions; expected a number from 1 to {n}")
    count = 1 << n if order is None else comb(n, int(order))
    if count > MOST:
        what = "all groups" if order is None else f"the groups of {order}"
        raise errors.BadValue(
            f"{what} of {n} regions are {count:.2g}; expected at most {MOST:.2g}: choose fewer regions, or a small order"
        )
    _border.positive_spectrum(r)
    pairs = [_all(one) if order is None else _of_order(one, int(order)) for one in r.reshape(-1, n, n)]
    total, dual = (np.maximum(0.0, np.stack(part)) for part in zip(*pairs))  # removes rounding below 0 only
    return total.reshape(*r.shape[:-2], count), dual.reshape(*r.shape[:-2], count)


def _all(r: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    from . import _kernels_information as kernels

    log_det, omega = np.zeros((2, 1 << len(r)))
    kernels.log_determinants(r, log_det, np.zeros(len(r) + 1))
    kernels.o_information(log_det, omega)
    log_det *= -0.5
    log_det += 0.0  # turns -0 into 0
    return log_det, np.subtract(log_det, omega, out=omega)


def _of_order(r: np.ndarray, order: int) -> tuple[np.ndarray, np.ndarray]:
    from . import _kernels_information as kernels

    total, dual = np.empty((2, comb(len(r), order)))
    kernels.of_order(r, order, total, dual)
    return total, dual
