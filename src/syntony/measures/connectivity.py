"""Correlations: within a brain, between people, and how well a model's resemble measured ones."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _border


def functional_connectivity(x: ArrayLike) -> np.ndarray:
    """Functional connectivity: Pearson correlation of every pair of regions over time.

        r_ij = cov(x_i, x_j) / (sd(x_i) sd(x_j)),   -1 … 1

    Parameters
    ----------
    x : array (…, region, time), any unit
        At least 3 samples; constant regions and missing values are refused.

    Returns
    -------
    array (…, region, region), dimensionless
        Symmetric, diagonal 1.

    Notes
    -----
    These are the visible connections between distant regions (E3). Misleads: common input looks like a connection; slow
    signals have few independent samples, so the spread of r by chance is √(Σ_k ρ_i(k) ρ_j(k) / T) with the
    autocorrelations ρ over all lags k (Bartlett), not 1/√T; removing the global signal shifts all r downwards.

    References
    ----------
    Biswal et al. 1995, doi:10.1002/mrm.1910340409

    Examples
    --------
    >>> functional_connectivity([[1, 2, 3], [2, 4, 6], [3, 2, 1]])
    array([[ 1.,  1., -1.],
           [ 1.,  1., -1.],
           [-1., -1.,  1.]])
    """
    return _pearson(_border.signals(x, "x", ("region", "time")))


def functional_connectivity_from_covariance(covariance: ArrayLike) -> np.ndarray:
    """Functional connectivity of a stationary state: its covariance with every variance scaled to 1.

        r_ij = C_ij / √(C_ii C_jj)

    Parameters
    ----------
    covariance : array (…, region, region), any unit
        Symmetric, variances above 0. It need not be invertible.

    Returns
    -------
    array (…, region, region), dimensionless

    Notes
    -----
    The exact counterpart of `functional_connectivity` for infinitely long recordings (E3). Misleads where the linear
    approximation behind the covariance does (near a critical coupling).

    References
    ----------
    Galán 2008, doi:10.1371/journal.pone.0002148

    Examples
    --------
    >>> functional_connectivity_from_covariance([[4, 1], [1, 1]])
    array([[1. , 0.5],
           [0.5, 1. ]])
    """
    return np.clip(_border.correlation(covariance), -1.0, 1.0)  # removes rounding beyond ±1 only


def partial_correlation(x: ArrayLike) -> np.ndarray:
    """Partial correlation: of every pair of regions what remains when all other regions are held constant.

        ρ_ij = -P_ij / √(P_ii P_jj),   P = R⁻¹,   -1 … 1

    Parameters
    ----------
    x : array (…, region, time), any unit
        More samples than regions; constant regions and missing values are refused.

    Returns
    -------
    array (…, region, region), dimensionless
        Symmetric, diagonal 1.

    Notes
    -----
    Separates direct from indirect connections. Misleads: with few samples it is mostly noise; for T samples and n
    regions the spread by chance is that of T - n + 2 samples; shrink first where T is not far above n
    (`shrinkage_connectivity`, then `partial_correlation_from_covariance`). Common input from outside still looks like a
    connection, and two causes of one effect correlate negatively.

    References
    ----------
    Marrelec et al. 2006, doi:10.1016/j.neuroimage.2005.12.057

    Examples
    --------
    >>> partial_correlation([[1, 2, 3, 4], [1, 3, 2, 4]]).round(6)
    array([[1. , 0.8],
           [0.8, 1. ]])
    """
    return _partial(_pearson(_border.signals(x, "x", ("region", "time"))), "x")


def partial_correlation_from_covariance(covariance: ArrayLike) -> np.ndarray:
    """Partial correlation of a stationary state, from its covariance.

        ρ_ij = -P_ij / √(P_ii P_jj),   P = covariance⁻¹

    Parameters
    ----------
    covariance : array (…, region, region), any unit
        Covariance or correlation matrix, positive definite.

    Returns
    -------
    array (…, region, region), dimensionless
        Symmetric, diagonal 1.

    Notes
    -----
    Misleads as `partial_correlation` does.

    References
    ----------
    Marrelec et al. 2006, doi:10.1016/j.neuroimage.2005.12.057

    Examples
    --------
    >>> nearly_chain = [[1, 0.5, 0.3], [0.5, 1, 0.5], [0.3, 0.5, 1]]
    >>> partial_correlation_from_covariance(nearly_chain).round(6)[0]
    array([1.      , 0.423659, 0.066667])
    """
    return _partial(_border.correlation(covariance), "covariance")


def shrinkage_connectivity(x: ArrayLike) -> np.ndarray:
    """Functional connectivity drawn toward 0 as far as the shortness of the recording asks for.

        r*_ij = (1 - λ) r_ij,   λ = min(1, Σ_t |z_t z_tᵀ - R|² / T²  /  |R - I|²)      (z: series of mean 0 and variance 1)

    Parameters
    ----------
    x : array (…, region, time), any unit
        At least 3 samples, also fewer than regions; constant regions and missing values are refused.

    Returns
    -------
    array (…, region, region), dimensionless
        Positive definite (for λ above 0), diagonal 1.

    Notes
    -----
    The estimate with the least expected squared error, and one that can be inverted. Misleads: λ assumes independent
    samples, so slow signals are shrunk too little; recordings of unequal length are shrunk unequally, so compare their
    levels with care.

    References
    ----------
    Ledoit & Wolf 2004, doi:10.1016/S0047-259X(03)00096-4 (on standardised series)

    Examples
    --------
    >>> shrinkage_connectivity([[1, 2, 3, 4, 5, 6], [1, 2, 3, 5, 4, 6]]).round(3)
    array([[1.   , 0.678],
           [0.678, 1.   ]])
    """
    x = _border.signals(x, "x", ("region", "time"))
    r = _pearson(x)
    z = x - x.mean(axis=-1, keepdims=True)
    z = z / np.abs(z).max(axis=-1, keepdims=True)  # keeps squares of tiny or huge units in range
    z = z / np.sqrt((z * z).mean(axis=-1, keepdims=True))
    away = (r * r).sum(axis=(-2, -1)) - x.shape[-2]
    noise = ((z * z).sum(axis=-2) ** 2).mean(axis=-1) - (r * r).sum(axis=(-2, -1))
    noise = noise / x.shape[-1]
    share = np.divide(noise, away, out=np.ones_like(away), where=away > noise)
    return _border.with_diagonal((1.0 - share)[..., None, None] * r, 1.0)


def between_people(x: ArrayLike) -> np.ndarray:
    """Correlation between the regions of different people, recorded at the same time.

        r[p, q, i, j] = correlation of region i of person p with region j of person q

    Parameters
    ----------
    x : array (…, person, region, time), any unit
        Any number of people.

    Returns
    -------
    array (…, person, person, region, region), dimensionless
        r[p, q] is one pair; r[q, p] is its transpose; r[p, p] is the person's own functional connectivity.

    Notes
    -----
    Linkage between people (C2, G8). Misleads: people who see or hear the same thing correlate without any relationship,
    and slow signals correlate by chance; compare with re-paired people before calling it togetherness. Leave r[p, p]
    out of averages.

    References
    ----------
    Hasson et al. 2004, doi:10.1126/science.1089506

    Examples
    --------
    >>> parent, child = [[1, 2, 3, 4], [1, -1, 1, -1]], [[2, 4, 6, 8], [1, -1, -1, 1]]
    >>> r = between_people([parent, child])
    >>> r.shape
    (2, 2, 2, 2)
    >>> float(r[0, 1, 0, 0].round(6))
    1.0
    """
    x = _border.signals(x, "x", ("person", "region", "time"))
    joint = _pearson(x.reshape(*x.shape[:-3], -1, x.shape[-1]))
    return _blocks(joint, x.shape[-3])


def between_people_from_covariance(covariance: ArrayLike, people: int) -> np.ndarray:
    """Correlation between the regions of different people, from the covariance of all of them together.

        r[p, q, i, j] = C_ab / √(C_aa C_bb),   a = p n + i,   b = q n + j,   n regions each

    Parameters
    ----------
    covariance : array (…, person × region, person × region), any unit
        All regions of the first person, then all of the second, and so on.
    people : int
        How many people it holds; all have equally many regions.

    Returns
    -------
    array (…, person, person, region, region), dimensionless
        As `between_people`.

    Notes
    -----
    Exact counterpart of `between_people` (C2): without a relation and without shared input it is 0. Misleads as
    `between_people` does: shared input alone makes it differ from 0.

    References
    ----------
    Galán 2008, doi:10.1371/journal.pone.0002148

    Examples
    --------
    >>> between_people_from_covariance([[1, 0.5], [0.5, 1]], people=2)[0, 1]
    array([[0.5]])
    """
    people = _border.whole(people, "people", 1)
    joint = np.clip(_border.correlation(covariance), -1.0, 1.0)
    if joint.shape[-1] % people:
        raise errors.BadShape(
            f"covariance has {joint.shape[-1]} rows, which {people} people cannot share; expected people × regions rows"
        )
    return _blocks(joint, people)


def fisher_z(r: ArrayLike) -> np.ndarray:
    """Fisher's z of a correlation, on which equal differences are equally likely by chance.

        z = artanh(r) = ½ ln((1 + r) / (1 - r))

    Parameters
    ----------
    r : array (…), dimensionless, -1 … 1

    Returns
    -------
    array (…), dimensionless
        r = ±1 (the diagonal of a correlation matrix) gives ±inf.

    Notes
    -----
    Average and compare correlations as z; its spread is 1/√(T - 3) for T independent samples. Misleads where samples
    are not independent: the spread is then larger.

    References
    ----------
    Fisher 1915, doi:10.2307/2331838

    Examples
    --------
    >>> float(fisher_z(0.5).round(6))
    0.549306
    """
    r = _border.array(r, "r", ())
    outside = np.abs(r) > 1
    if outside.any():
        raise errors.BadValue(f"r is {float(r[outside].flat[0]):g}; expected a correlation from -1 to 1")
    with np.errstate(divide="ignore"):
        return np.arctanh(r)


def fc_fit(fc: ArrayLike, measured: ArrayLike) -> np.ndarray:
    """How well a functional connectivity resembles a measured one: correlation of Fisher's z over all pairs of regions.

        fit = corr_{i<j}( artanh fc_ij, artanh measured_ij ),   -1 … 1

    Parameters
    ----------
    fc, measured : array (…, region, region), dimensionless
        Correlation matrices of the same regions (at least 3); leading axes broadcast. Diagonals are ignored.

    Returns
    -------
    array (…), dimensionless

    Notes
    -----
    Only the pattern counts: a model whose correlations are all too weak can fit perfectly, so compare the mean level
    too. Misleads: nearby and mirror regions carry most of the fit; a fit of one subject is limited by that subject's
    own repeatability.

    References
    ----------
    Deco et al. 2014, doi:10.1523/JNEUROSCI.5068-13.2014

    Examples
    --------
    >>> fc = [[1, .5, .2], [.5, 1, .1], [.2, .1, 1]]
    >>> float(fc_fit(fc, fc).round(6))
    1.0
    """
    fc, measured = _border.connectivity(fc, "fc"), _border.connectivity(measured, "measured")
    _border.expect_broadcast(fc, measured, ("fc", "measured"), "regions")
    z, target = _edges(fc, "fc"), _edges(measured, "measured")
    return np.clip((z * target).sum(axis=-1), -1.0, 1.0)


def _pearson(x: np.ndarray) -> np.ndarray:
    x = x - x.mean(axis=-1, keepdims=True)
    x = x / np.abs(x).max(axis=-1, keepdims=True)  # keeps squares of tiny or huge units in range
    x = x / np.sqrt((x * x).sum(axis=-1, keepdims=True))
    r = x @ np.swapaxes(x, -1, -2)
    r = (r + np.swapaxes(r, -1, -2)) / 2
    return _border.with_diagonal(np.clip(r, -1.0, 1.0), 1.0)  # removes rounding beyond ±1 only


def _partial(r: np.ndarray, what: str) -> np.ndarray:
    _border.positive_spectrum(r, what)
    precision = np.linalg.inv(r)
    scale = np.sqrt(np.einsum("...ii->...i", precision))
    partial = -precision / scale[..., :, None] / scale[..., None, :]
    partial = (partial + np.swapaxes(partial, -1, -2)) / 2
    return _border.with_diagonal(np.clip(partial, -1.0, 1.0), 1.0)  # removes rounding beyond ±1 only


def _blocks(joint: np.ndarray, people: int) -> np.ndarray:
    regions = joint.shape[-1] // people
    split = joint.reshape(*joint.shape[:-2], people, regions, people, regions)
    return np.swapaxes(split, -3, -2)


def _edges(fc: np.ndarray, what: str) -> np.ndarray:
    """Fisher's z of the upper triangle, with mean 0 and length 1."""
    regions = fc.shape[-1]
    if regions < 3:
        raise errors.BadShape(f"{what} has {regions} regions; a fit needs at least 3")
    r = fc[(..., *np.triu_indices(regions, 1))]
    if (np.abs(r) >= 1).any():
        raise errors.BadValue(f"{what} has two regions that correlate by ±1; a fit needs |r| below 1: drop one of them")
    z = np.arctanh(r)
    flat = z.max(axis=-1) - z.min(axis=-1) <= 1e-12
    if flat.any():
        raise errors.BadValue(f"{what} has the same correlation between all regions; a fit needs a pattern")
    z = z - z.mean(axis=-1, keepdims=True)
    return z / np.sqrt((z * z).sum(axis=-1, keepdims=True))
