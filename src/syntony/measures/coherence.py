"""Coherence of rhythms in their amplitude and phase: all of it, or only the part with a lag."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from . import _analytic, _synchrony_sums
from ._pairs import Pairs, pairwise


def coherence(x: ArrayLike, y: ArrayLike | None = None, *, pairs: Pairs = "within") -> np.ndarray:
    """Coherence: how well one rhythm is a fixed multiple of the other, shifted by a fixed phase.

        coh = | Σ_t z_x z_y* | / √( Σ_t |z_x|² Σ_t |z_y|² ),   0 … 1

    Parameters
    ----------
    x, y : complex array (…, time), any unit
        Analytic signals in a band; leading axes broadcast. The sums run over time only; to take them over epochs, put
        the epochs last.
    pairs : "within", "between" or list of pairs of people
        Without `y`: all pairs of regions of x (…, region, time), or, between people, of x (…, person, region, time).

    Returns
    -------
    array (…), dimensionless
        Without `y`: (…, region, region) with diagonal 1, or (…, pair of people, region, region).

    Notes
    -----
    Linkage of two rhythms, moments of large amplitude counting most (G8). Not squared. **Chance floor**: T independent
    samples of unrelated noise give ⟨coh²⟩ = 1/T exactly, ⟨coh⟩ ≈ 0.886/√T; filtered to a band of B Hz over D seconds
    ⟨coh⟩ ≈ 0.89/√(B D). Misleads: one burst of large amplitude can decide it; volume conduction, a shared reference and a
    shared stimulus are coherent without a relationship.

    References
    ----------
    Nunez et al. 1997, doi:10.1016/S0013-4694(97)00066-7

    Examples
    --------
    >>> import numpy as np
    >>> x = np.array([1, 1j, -1, -1j])
    >>> [float(coherence(x, y).round(6)) for y in (2 * x, 1j * x, x**2)]
    [1.0, 1.0, 0.0]
    """
    return _of_coherency(_synchrony_sums.coherence, x, y, pairs, 1.0)


def imaginary_coherence(x: ArrayLike, y: ArrayLike | None = None, *, pairs: Pairs = "within") -> np.ndarray:
    """Imaginary coherence: the part of coherence that no instantaneous mixing can produce.

        |Im Σ_t z_x z_y*| / √( Σ_t |z_x|² Σ_t |z_y|² ),   0 … 1

    Parameters
    ----------
    x, y : complex array (…, time), any unit
        As for `coherence`.
    pairs : "within", "between" or list of pairs of people
        As for `coherence`.

    Returns
    -------
    array (…), dimensionless
        As `coherence`, with diagonal 0.

    Notes
    -----
    Nolte gives it a sign; here it is the strength, so that it can be averaged over pairs. **Chance floor**:
    0.564/√T for T independent samples, 0.57/√(B D) in a band of B Hz over D seconds. Misleads: between people nothing
    mixes at once, so true coupling without lag is thrown away with nothing gained; it mixes strength with the size of
    the lag (greatest at a quarter of a cycle).

    References
    ----------
    Nolte et al. 2004, doi:10.1016/j.clinph.2004.04.029

    Examples
    --------
    >>> import numpy as np
    >>> x = np.array([1, 1j, -1, -1j])
    >>> [float(imaginary_coherence(x, y).round(6)) for y in (2 * x, 1j * x)]
    [0.0, 1.0]
    """
    return _of_coherency(_synchrony_sums.imaginary_coherence, x, y, pairs, 0.0)


def lagged_coherence(x: ArrayLike, y: ArrayLike | None = None, *, pairs: Pairs = "within") -> np.ndarray:
    """Lagged coherence: imaginary coherence relative to what remains when the part without lag is taken out.

        |Im c| / √( 1 - (Re c)² ),   c = Σ_t z_x z_y* / √( Σ_t |z_x|² Σ_t |z_y|² ),   0 … 1

    Parameters
    ----------
    x, y : complex array (…, time), any unit
        As for `coherence`.
    pairs : "within", "between" or list of pairs of people
        As for `coherence`.

    Returns
    -------
    array (…), dimensionless
        As `coherence`, with diagonal 0.

    Notes
    -----
    Less than `imaginary_coherence` does it shrink when instantaneous mixing is added to a lagged link. Pascual-Marqui
    reports its square. **Chance floor**: as `imaginary_coherence` when there is no coherence at once. Misleads: close to
    complete coherence without lag it divides one small number by another.

    References
    ----------
    Pascual-Marqui et al. 2011, doi:10.1098/rsta.2011.0081

    Examples
    --------
    >>> import numpy as np
    >>> x = np.array([1, 1j, -1, -1j])
    >>> [float(lagged_coherence(x, y).round(6)) for y in (2 * x, (1 + 1j) * x)]
    [0.0, 1.0]
    """
    return _of_coherency(_synchrony_sums.lagged_coherence, x, y, pairs, 0.0)


def _of_coherency(formula, x, y, pairs: Pairs, diagonal: float) -> np.ndarray:
    def block(a: np.ndarray, b: np.ndarray) -> np.ndarray:
        return formula(_synchrony_sums.products(a, b)[0])

    return pairwise(block, x, y, pairs, check=_analytic.normalised, prepare=_synchrony_sums.parts, diagonal=diagonal)
