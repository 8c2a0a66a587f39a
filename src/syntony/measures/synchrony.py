"""Phases that keep together: how far, how steadily, and how much of it chance would give."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from . import _analytic, _border, _synchrony_sums
from ._pairs import Pairs, pairwise


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
    return np.minimum(np.abs(_analytic.phasors_of(phases).mean(axis=-2)), 1.0)  # removes rounding above 1 only


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
    agreement = _analytic.expect_samples(order_parameter(phases), "phases")
    return agreement.std(axis=-1)


def phase_locking(x: ArrayLike, y: ArrayLike | None = None, *, pairs: Pairs = "within") -> np.ndarray:
    """Phase-locking value: how constant the phase difference of two signals is.

        plv = | mean_t exp(i (φ_x(t) - φ_y(t))) |,   0 … 1

    Parameters
    ----------
    x, y : array (…, time), rad, or complex analytic signals
        Leading axes broadcast. The mean runs over time only; to take it over epochs, put the epochs last.
    pairs : "within", "between" or list of pairs of people
        Without `y`: all pairs of regions of x (…, region, time), or, between people, of x (…, person, region, time).

    Returns
    -------
    array (…), dimensionless
        Without `y`: (…, region, region) with diagonal 1, or (…, pair of people, region, region).

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
    >>> parent, child = [[0, 1, 2, 3], [0, 3, 6, 9]], [[1, 2, 3, 4], [2, 4, 6, 8]]
    >>> phase_locking([parent, child], pairs="between").round(2)
    array([[[1.  , 0.47],
            [0.22, 0.47]]])
    """
    return _of_phases(_synchrony_sums.phase_locking, x, y, pairs)


def pairwise_phase_consistency(x: ArrayLike, y: ArrayLike | None = None, *, pairs: Pairs = "within") -> np.ndarray:
    """Pairwise phase consistency: phase locking without the bias of few samples.

        ppc = mean over moments s ≠ t of cos(Δ(s) - Δ(t)) = (T plv² - 1) / (T - 1),   Δ = φ_x - φ_y,   -1/(T-1) … 1

    Parameters
    ----------
    x, y : array (…, time), rad, or complex analytic signals
        As for `phase_locking`. Independent samples are needed: best epochs instead of time on the last axis.
    pairs : "within", "between" or list of pairs of people
        As for `phase_locking`.

    Returns
    -------
    array (…), dimensionless
        As `phase_locking`.

    Notes
    -----
    **Chance floor**: mean 0 with a spread of 1/T for T independent samples. Misleads: neighbouring samples of a filtered
    signal are not independent and bring the bias back: about +0.75/(B D) in a band of B Hz over D seconds. MNE's `ppc`
    is this over epochs.

    References
    ----------
    Vinck et al. 2010, doi:10.1016/j.neuroimage.2010.01.073

    Examples
    --------
    >>> float(pairwise_phase_consistency([0, 1, 2], [1, 2, 3]).round(6))
    1.0
    """
    return _of_phases(_synchrony_sums.pairwise_phase_consistency, x, y, pairs)


def nm_phase_locking(
    x: ArrayLike, n: int, m: int, y: ArrayLike | None = None, *, pairs: Pairs = "within"
) -> np.ndarray:
    """n:m phase locking: how constant n times one phase less m times the other is, for rhythms of unequal frequency.

        | mean_t exp(i (n φ_x(t) - m φ_y(t))) |,   0 … 1;   locked rhythms have n f_x = m f_y

    Parameters
    ----------
    x, y : array (…, time), rad, or complex analytic signals
        As for `phase_locking`; x and y usually come from different bands.
    n, m : int
        Of at least 1, for x and for y.
    pairs : "within", "between" or list of pairs of people
        As for `phase_locking`; n belongs to the row's series (the first person's), m to the column's.

    Returns
    -------
    array (…), dimensionless
        As `phase_locking`, but not symmetric and without a fixed diagonal unless n = m.

    Notes
    -----
    Breath and heart, or steps of unequal length, lock n:m. **Chance floor**: as `phase_locking` for independent samples;
    in bands it is that of a band whose width is about the larger of n B_x and m B_y. Misleads: a rhythm that is not
    sinusoidal has harmonics, which lock n:m with it and with everything it drives. Not comparable with
    `compute_nmPLV` of HyPyP 0.6.2, which applies n and m to the first and the other samples instead of channels.

    References
    ----------
    Tass et al. 1998, doi:10.1103/PhysRevLett.81.3291

    Examples
    --------
    >>> float(nm_phase_locking([0, 1, 2, 3], 2, 1, [0, 2, 4, 6]).round(6))
    1.0
    """
    n, m = _border.whole(n, "n", 1), _border.whole(m, "m", 1)

    def block(a: np.ndarray, b: np.ndarray) -> np.ndarray:
        difference = _synchrony_sums.products(_power(a, n), _power(b, m))[0]
        return np.minimum(np.abs(difference) / a.shape[-1], 1.0)  # removes rounding above 1 only

    # not symmetric within a person, but each pair of people is taken once
    directed = pairs == "within" and n != m
    return pairwise(block, x, y, pairs, check=_analytic.phasors, directed=directed, diagonal=1.0 if n == m else None)


def _of_phases(formula, x, y, pairs: Pairs) -> np.ndarray:
    def block(a: _synchrony_sums.PhaseParts, b: _synchrony_sums.PhaseParts) -> np.ndarray:
        return formula(_synchrony_sums.phase_sums(a, b))

    return pairwise(block, x, y, pairs, check=_analytic.phasors, prepare=_analytic.phase_parts, diagonal=1.0)


def _power(z: np.ndarray, n: int) -> np.ndarray:
    """z^n as `parts`; repeated products are many times faster than a complex power."""
    result = z
    for _ in range(n - 1):
        result = result * z
    return _synchrony_sums.parts(result)
