"""Phases that keep together: how far, how steadily, and how much of it chance would give."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _border


def order_parameter(phases: ArrayLike) -> np.ndarray:
    """Kuramoto order parameter: how closely the phases of all regions agree, moment by moment.

        R(t) = | 1/n Σ_j exp(i φ_j(t)) |,   0 … 1

    Parameters
    ----------
    phases : array (…, region, time), rad

    Returns
    -------
    array (…, time), dimensionless

    Notes
    -----
    Linkage in time: near its floor for loose sand, near 1 for rigidity (F1). **Chance floor**: n independent phases
    give ⟨R²⟩ = 1/n exactly, hence ⟨R⟩ ≈ √(π/(4n)) = 0.886/√n with a spread of √((4 - π)/(4n)) = 0.463/√n.
    Misleads: clusters in opposite phase cancel to 0.

    References
    ----------
    Shanahan 2010, doi:10.1063/1.3305451

    Examples
    --------
    >>> import numpy as np
    >>> order_parameter([[0, 0], [0, np.pi]]).round(6)
    array([1., 0.])
    """
    phases = _border.array(phases, "phases", ("region", "time"))
    return np.minimum(np.abs(_phasors(phases).mean(axis=-2)), 1.0)  # removes rounding above 1 only


def metastability(phases: ArrayLike) -> np.ndarray:
    """Metastability: how much the agreement of phases comes and goes.

        sd over time of R(t),   0 … ½      (R: `order_parameter`)

    Parameters
    ----------
    phases : array (…, region, time), rad
        At least 2 samples.

    Returns
    -------
    array (…), dimensionless

    Notes
    -----
    Flexibility between the poles of F1: small for loose sand and small for rigidity. **Chance floor**: independent
    phases still give √((4 - π)/(4n)) = 0.463/√n, so 10 unlinked regions look more metastable (0.15) than 100 (0.05);
    compare with surrogates of equal n. Misleads: short or slow recordings see too few comings and goings; some texts
    report the variance.

    References
    ----------
    Shanahan 2010, doi:10.1063/1.3305451

    Examples
    --------
    >>> import numpy as np
    >>> float(metastability([[0, 0], [0, np.pi]]).round(6))
    0.5
    """
    agreement = order_parameter(phases)
    _expect_samples(agreement, "phases")
    return agreement.std(axis=-1)


def phase_locking(x: ArrayLike, y: ArrayLike | None = None) -> np.ndarray:
    """Phase-locking value: how constant the phase difference of two signals is.

        plv = | mean_t exp(i (φ_x(t) - φ_y(t))) |,   0 … 1

    Parameters
    ----------
    x, y : array (…, time), rad
        Phases; leading axes broadcast. Without `y`, x is (…, region, time) and all pairs of its regions are taken.

    Returns
    -------
    array (…), dimensionless
        Without `y`: (…, region, region), diagonal 1.

    Notes
    -----
    Linkage of two rhythms, within a brain or between people (G8: resonance). **Chance floor**: T independent samples of
    unrelated phases give ⟨plv²⟩ = 1/T exactly, ⟨plv⟩ ≈ √(π/(4T)); for signals filtered to a band of B Hz over a
    duration of D seconds ⟨plv⟩ ≈ 0.8/√(B D), whatever the sampling rate: 0.4 for 1 Hz in 4 s. Misleads below about 5
    cycles; volume conduction and a shared stimulus lock without a relationship.

    References
    ----------
    Lachaux et al. 1999, doi:10.1002/(SICI)1097-0193(1999)8:4<194::AID-HBM4>3.0.CO;2-C

    Examples
    --------
    >>> float(phase_locking([0, 1, 2], [1, 2, 3]).round(6))
    1.0
    >>> phase_locking([[0, 1, 2, 3], [1, 2, 3, 4]]).round(6)
    array([[1., 1.],
           [1., 1.]])
    """
    if y is None:
        u = _phasors(_expect_samples(_border.array(x, "x", ("region", "time")), "x"))
        value = np.abs(u @ np.conj(np.swapaxes(u, -1, -2))) / u.shape[-1]
        value = _border.with_diagonal((value + np.swapaxes(value, -1, -2)) / 2, 1.0)
        return np.minimum(value, 1.0)
    first, second = _border.array(x, "x", ("time",)), _border.array(y, "y", ("time",))
    _expect_samples(first, "x")
    _expect_samples(second, "y")
    _border.expect_broadcast(first, second, ("x", "y"), "times")
    return np.minimum(np.abs(_phasors(first - second).mean(axis=-1)), 1.0)


def _phasors(phases: np.ndarray) -> np.ndarray:
    return np.cos(phases) + 1j * np.sin(phases)


def _expect_samples(x: np.ndarray, what: str) -> np.ndarray:
    if x.shape[-1] < 2:
        raise errors.BadShape(f"{what} has one sample in time; expected at least 2")
    return x
