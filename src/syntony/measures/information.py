"""Gaussian information shared by many regions, in nats, from a covariance or correlation matrix."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from . import _border


def total_correlation(covariance: ArrayLike) -> np.ndarray:
    """Total correlation: how much less uncertain the whole is than its regions taken one by one.

        TC = Σ_i H(x_i) - H(X) = -½ ln det R,   0 … ∞ nats      (R: correlation matrix)

    Parameters
    ----------
    covariance : array (…, region, region), any unit
        Covariance or correlation matrix, positive definite.

    Returns
    -------
    array (…), nats

    Notes
    -----
    All linkage together, whatever its order (also called integration I(X) or multi-information). Misleads: it grows
    without limit toward a critical coupling and toward rigidity, so it is no score of health; it grows with the number
    of regions; T samples of n independent regions give about n(n - 1)/(4T) by chance. Gaussian: blind to dependence
    without correlation.

    References
    ----------
    Watanabe 1960, doi:10.1147/rd.41.0066

    Examples
    --------
    >>> float(total_correlation([[1, 0.5], [0.5, 1]]).round(6))
    0.143841
    """
    return _information(covariance)[0]


def dual_total_correlation(covariance: ArrayLike) -> np.ndarray:
    """Dual total correlation: the uncertainty of the whole that regions share with the rest.

        DTC = H(X) - Σ_i H(x_i | rest) = ½ [ ln det R + Σ_i ln (R⁻¹)_ii ],   0 … ∞ nats

    Parameters
    ----------
    covariance : array (…, region, region), any unit
        Covariance or correlation matrix, positive definite.

    Returns
    -------
    array (…), nats

    Notes
    -----
    Linkage of parts that stay different: nothing is counted for what all regions repeat more than once (also called
    interaction complexity). Misleads: it too grows with the number of regions and diverges with R.

    References
    ----------
    Han 1978, doi:10.1016/S0019-9958(78)90275-9

    Examples
    --------
    >>> r = [[1, 0.5, 0.5], [0.5, 1, 0.5], [0.5, 0.5, 1]]
    >>> float(dual_total_correlation(r).round(6))
    0.261624
    """
    return _information(covariance)[1]


def o_information(covariance: ArrayLike) -> np.ndarray:
    """O-information: whether many regions share copies (above 0) or a puzzle only the whole solves (below 0).

        Ω = TC - DTC,   nats;   Ω > 0 redundancy,   Ω < 0 synergy

    Parameters
    ----------
    covariance : array (…, region, region), any unit
        Covariance or correlation matrix, positive definite.

    Returns
    -------
    array (…), nats

    Notes
    -----
    Redundancy is nearer to the enmeshed knot of F1; synergy needs differentiated parts that are linked (E5). With one
    or two regions it is 0. Misleads: a sum over all orders, so redundancy in one place hides synergy in another.

    References
    ----------
    Rosas et al. 2019, doi:10.1103/PhysRevE.100.032305

    Examples
    --------
    >>> r = [[1, 0.5, 0.5], [0.5, 1, 0.5], [0.5, 0.5, 1]]
    >>> float(o_information(r).round(6))
    0.08495
    >>> synergy = [[1, 0, 1], [0, 1, 1], [1, 1, 3]]  # z = x + y + noise
    >>> float(o_information(synergy).round(6))
    -0.143841
    """
    total, dual = _information(covariance)
    return total - dual


def s_information(covariance: ArrayLike) -> np.ndarray:
    """S-information: what every region shares with all others, summed over the regions.

        S = TC + DTC = Σ_i I(x_i ; rest),   0 … ∞ nats

    Parameters
    ----------
    covariance : array (…, region, region), any unit
        Covariance or correlation matrix, positive definite.

    Returns
    -------
    array (…), nats

    Notes
    -----
    How strongly everything hangs together, copies and synergy alike. Misleads as total correlation does.

    References
    ----------
    Rosas et al. 2019, doi:10.1103/PhysRevE.100.032305

    Examples
    --------
    >>> float(s_information([[1, 0.5], [0.5, 1]]).round(6))
    0.287682
    """
    total, dual = _information(covariance)
    return total + dual


def _information(covariance: ArrayLike) -> tuple[np.ndarray, np.ndarray]:
    """Total and dual total correlation."""
    r = _border.correlation(covariance)
    log_det = np.log(_border.positive_spectrum(r)).sum(axis=-1)
    precision = np.einsum("...ii->...i", np.linalg.inv(r))
    dual = 0.5 * (log_det + np.log(precision).sum(axis=-1))
    return np.maximum(0.0, -0.5 * log_det), np.maximum(0.0, dual)  # removes rounding below 0 only
