"""Groups: how closely n people, or n regions, keep together around the rhythm of their group."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _analytic
from ._synchrony_sums import direction

ACROSS = ("person", "region")


def group_order_parameter(x: ArrayLike, across: str = "person") -> np.ndarray:
    """Group order parameter: how closely the phases of all members agree, moment by moment.

        R(t) = | 1/n Σ_k exp(i φ_k(t)) |,   0 … 1

    Parameters
    ----------
    x : array (…, person, region, time), rad, or complex analytic signals
        At least 2 members.
    across : "person" or "region"
        Who the members are. "region" takes x (…, region, time).

    Returns
    -------
    array (…, region, time), dimensionless
        "region": (…, time).

    Notes
    -----
    `order_parameter` across people: n people in step (G8). **Chance floor**: n independent members give ⟨R²⟩ = 1/n
    exactly, ⟨R⟩ ≈ 0.886/√n (two: 0.64), so compare groups of equal size, or (n R² - 1)/(n - 1), whose mean is then 0.
    Misleads: members in opposite phase cancel to 0, and so do fixed lags; `group_phase_locking` forgives lags.

    References
    ----------
    Frank & Richardson 2010, doi:10.1016/j.physd.2010.07.015

    Examples
    --------
    >>> import numpy as np
    >>> group_order_parameter([[[0, 0]], [[0, np.pi]]]).round(6)
    array([[1., 0.]])
    """
    u = _members(x, across)
    return np.minimum(np.abs(u.mean(axis=-2)), 1.0)  # removes rounding above 1 only


def individual_cluster_phase(x: ArrayLike, across: str = "person") -> np.ndarray:
    """Individual cluster phase synchrony: how constant a member's phase is relative to its group's.

        ρ_k = | mean_t exp(i (φ_k(t) - q(t))) |,   q(t) = arg Σ_k exp(i φ_k(t)),   0 … 1

    Parameters
    ----------
    x : array (…, person, region, time), rad, or complex analytic signals
        At least 2 members.
    across : "person" or "region"
        Who the members are. "region" takes x (…, region, time).

    Returns
    -------
    array (…, person, region), dimensionless
        "region": (…, region).

    Notes
    -----
    Who carries the group's rhythm (G8). **Chance floor**: every member is part of q, so for long recordings ρ_k does not
    fall to 0 but to 0.64, 0.52, 0.45, 0.40 for 2, 3, 4, 5 independent members, and about 0.89/√n for many. Misleads: with
    two members both values are equal and say nothing about who follows whom.

    References
    ----------
    Frank & Richardson 2010, doi:10.1016/j.physd.2010.07.015; Richardson et al. 2012, doi:10.3389/fphys.2012.00405

    Examples
    --------
    >>> individual_cluster_phase([[[0, 1, 2]], [[0.5, 1.5, 2.5]]]).round(6)
    array([[1.],
           [1.]])
    """
    relative = _relative(_members(x, across))
    rho = np.minimum(np.abs(relative.mean(axis=-1)), 1.0)  # removes rounding above 1 only
    return np.swapaxes(rho, -1, -2) if across == "person" else rho


def cluster_phase(x: ArrayLike, across: str = "person") -> np.ndarray:
    """Cluster phase synchrony of a group: how closely all keep their usual place in the rhythm, moment by moment.

        ρ(t) = | 1/n Σ_k exp(i (φ_k(t) - q(t) - φ̄_k)) |,   0 … 1
        q(t) = arg Σ_k exp(i φ_k(t)),   φ̄_k = arg mean_t exp(i (φ_k(t) - q(t)))

    Parameters
    ----------
    x : array (…, person, region, time), rad, or complex analytic signals
        At least 2 members.
    across : "person" or "region"
        Who the members are. "region" takes x (…, region, time).

    Returns
    -------
    array (…, region, time), dimensionless
        "region": (…, time). Its mean over time is the group's synchrony.

    Notes
    -----
    Fixed differences between members do not count against them, unlike in `group_order_parameter` (G8). **Chance
    floor**: for long recordings of independent members the mean over time is that of `group_order_parameter`, 0.64 for
    two and about 0.89/√n for many; the test is against re-paired or shifted members. Misleads: short recordings, in
    which φ̄_k is fitted to few cycles; members in steady opposite phase leave q undefined.

    References
    ----------
    Frank & Richardson 2010, doi:10.1016/j.physd.2010.07.015; Richardson et al. 2012, doi:10.3389/fphys.2012.00405

    Examples
    --------
    >>> cluster_phase([[[0, 1, 2]], [[0.5, 1.5, 2.5]]]).round(6)
    array([[1., 1., 1.]])
    """
    relative = _relative(_members(x, across))
    place = direction(relative.mean(axis=-1, keepdims=True))
    rho = np.abs((relative * np.conj(place)).mean(axis=-2))
    return np.minimum(rho, 1.0)  # removes rounding above 1 only


def group_phase_locking(x: ArrayLike, across: str = "person") -> np.ndarray:
    """Group phase locking: the share of one common rhythm in the phases of n members, whatever their lags.

        (λ - 1) / (n - 1),   λ: largest eigenvalue of the matrix mean_t exp(i (φ_j(t) - φ_k(t))),   0 … 1

    Parameters
    ----------
    x : array (…, person, region, time), rad, or complex analytic signals
        At least 2 members. The mean runs over time only.
    across : "person" or "region"
        Who the members are. "region" takes x (…, region, time).

    Returns
    -------
    array (…, region), dimensionless
        "region": (…).

    Notes
    -----
    For two members exactly their `phase_locking`, and 1 when all keep fixed lags (G8). The scaling to 0 … 1 is *ours*.
    **Chance floor**: for T independent samples 0.886/√T with two members, less with more, near 2/√(n T) with many.
    Misleads: two clusters without a link look like one weaker group.

    References
    ----------
    Allefeld et al. 2007, doi:10.1142/S0218127407019251

    Examples
    --------
    >>> group_phase_locking([[[0, 1, 2]], [[0.5, 1.5, 2.5]], [[3, 4, 5]]]).round(6)
    array([1.])
    """
    u = _members(x, across)
    n = u.shape[-2]
    matrix = u @ np.conj(np.swapaxes(u, -1, -2)) / u.shape[-1]
    largest = np.linalg.eigvalsh(matrix)[..., -1]
    return np.clip((largest - 1) / (n - 1), 0.0, 1.0)  # removes rounding outside 0 … 1 only


def _members(x: ArrayLike, across: str) -> np.ndarray:
    """Phasors with the members on the last axis but one."""
    errors.expect_name(across, ACROSS, "across")
    if across == "region":
        u = _analytic.phasors(x, "x", ("region", "time"))
    else:
        u = np.moveaxis(_analytic.phasors(x, "x", ("person", "region", "time")), -3, -2)
    if u.shape[-2] < 2:
        raise errors.BadShape(f"x has one {across}; a group needs at least 2")
    return u.astype(complex, copy=False)


def _relative(u: np.ndarray) -> np.ndarray:
    return u * np.conj(direction(u.sum(axis=-2, keepdims=True)))
