"""Circular correlation: do the phases of two rhythms run ahead and fall behind together?"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from . import _analytic, _synchrony_sums
from ._pairs import Pairs, pairwise


def circular_correlation(x: ArrayLike, y: ArrayLike | None = None, *, pairs: Pairs = "within") -> np.ndarray:
    """Circular correlation coefficient: deviations of two phases from their mean directions, correlated.

        r = Σ_t sin(φ_x - φ̄_x) sin(φ_y - φ̄_y) / √( Σ_t sin²(φ_x - φ̄_x) Σ_t sin²(φ_y - φ̄_y) ),   -1 … 1

    Parameters
    ----------
    x, y : array (…, time), rad, or complex analytic signals
        Leading axes broadcast. The sums run over time only; to take them over epochs, put the epochs last. The same
        phase at all times is refused.
    pairs : "within", "between" or list of pairs of people
        Without `y`: all pairs of regions of x (…, region, time), or, between people, of x (…, person, region, time).

    Returns
    -------
    array (…), dimensionless
        Without `y`: (…, region, region) with diagonal 1, or (…, pair of people, region, region).

    Notes
    -----
    Signed; HyPyP's `ccorr` is its absolute value. **Chance floor**: mean 0; ⟨|r|⟩ ≈ 0.80/√T for T independent samples,
    0.51/√(B D) in a band of B Hz over D seconds. Misleads: a running rhythm passes all phases equally often, so its mean
    direction φ̄ is decided by accident and r with it: two rhythms with a fixed lag of a quarter of a cycle can give
    anything from -1 to 1; `adjusted_circular_correlation` repairs that.

    References
    ----------
    Jammalamadaka & SenGupta 2001, doi:10.1142/4031; between brains: Burgess 2013, doi:10.3389/fnhum.2013.00881

    Examples
    --------
    >>> x = [0.1, -0.2, 0.3, -0.2]
    >>> float(circular_correlation(x, [-p for p in x]).round(6))
    -1.0
    """
    return _of_phases(_synchrony_sums.circular_correlation, x, y, pairs)


def adjusted_circular_correlation(x: ArrayLike, y: ArrayLike | None = None, *, pairs: Pairs = "within") -> np.ndarray:
    """Adjusted circular correlation: as `circular_correlation`, with centres that fit each pair best.

        r = ( |P| - |Q| ) / √( [T - Re(e^{-2iμ} Σ a²)] [T - Re(e^{-2iν} Σ b²)] ),   -1 … 1
        a = e^{iφ_x}, b = e^{iφ_y},  P = Σ_t a b*,  Q = Σ_t a b,  μ = (arg Q + arg P)/2,  ν = (arg Q - arg P)/2

    Parameters
    ----------
    x, y : array (…, time), rad, or complex analytic signals
        As for `circular_correlation`.
    pairs : "within", "between" or list of pairs of people
        As for `circular_correlation`.

    Returns
    -------
    array (…), dimensionless
        As `circular_correlation`. 0 where a phase never leaves the pair's centre or its opposite.

    Notes
    -----
    Equal to the definition, Σ sin(φ_x - μ) sin(φ_y - ν) over the root of both sums of squares, without a loop over
    pairs. Signed, as HyPyP's `accorr`; the average of values and of their moduli over epochs differ. Two rhythms of the
    same band have Q ≈ 0, so it is nearly their phase-locking value. **Chance floor**: T independent samples of unrelated
    phases give mean 0 and ⟨|r|⟩ ≈ 0.52/√T, but rhythms in one band of B Hz over D seconds ⟨r⟩ ≈ +0.78/√(B D).
    Misleads as phase locking does.

    References
    ----------
    Zimmermann et al. 2024, doi:10.1162/imag_a_00350; the closed form is *ours*

    Examples
    --------
    >>> x = [0.1, -0.2, 0.3, -0.2]
    >>> float(adjusted_circular_correlation(x, [-p for p in x]).round(6))
    -1.0
    """
    return _of_phases(_synchrony_sums.adjusted_circular_correlation, x, y, pairs)


def _of_phases(formula, x, y, pairs: Pairs) -> np.ndarray:
    def block(a: _synchrony_sums.PhaseParts, b: _synchrony_sums.PhaseParts) -> np.ndarray:
        return formula(_synchrony_sums.phase_sums(a, b))

    return pairwise(block, x, y, pairs, check=_analytic.varying_phasors, prepare=_analytic.phase_parts, diagonal=1.0)
