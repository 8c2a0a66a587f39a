"""Amplitudes that rise and fall together, whatever their phases do."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from . import _analytic, _synchrony_sums
from ._pairs import Pairs, pairwise


def envelope_correlation(
    x: ArrayLike, y: ArrayLike | None = None, *, pairs: Pairs = "within", orthogonalised: bool = False
) -> np.ndarray:
    """Envelope correlation: Pearson correlation of the amplitudes of two rhythms over time.

        r = corr_t( |z_x|, |z_y| ),   -1 … 1
        orthogonalised: ½ [ corr_t( |z_x|, |Im z_y z_x*| / |z_x| ) + corr_t( |z_y|, |Im z_x z_y*| / |z_y| ) ]

    Parameters
    ----------
    x, y : complex array (…, time), any unit
        Analytic signals in a band; leading axes broadcast. The correlation runs over time only. An amplitude that never
        changes is refused.
    pairs : "within", "between" or list of pairs of people
        Without `y`: all pairs of regions of x (…, region, time), or, between people, of x (…, person, region, time).
    orthogonalised : bool
        Take from each signal only the part at right angles to the other, moment by moment, which mixing at once cannot
        produce.

    Returns
    -------
    array (…), dimensionless
        Without `y`: (…, region, region) with diagonal 1 (orthogonalised: 0), or (…, pair of people, region, region).

    Notes
    -----
    Linkage on the slow time scale of amplitudes (E3, G8). Signed; amplitudes as they are, as HyPyP's `envelope_corr`
    and MNE's `envelope_correlation(log=False, absolute=False)`; Hipp takes the logarithm of power. **Chance floor**:
    mean 0, spread 1/√T for T independent samples and 0.80/√(B D) in a band of B Hz over D seconds (orthogonalised: 0.90
    and 0.68). Misleads: movement, muscle and a shared task raise amplitudes in both without a relationship;
    orthogonalising lowers true coupling and is pointless between people, where nothing mixes.

    References
    ----------
    Hipp et al. 2012, doi:10.1038/nn.3101

    Examples
    --------
    >>> import numpy as np
    >>> phase = np.exp(1j * np.arange(4))
    >>> float(envelope_correlation(np.array([1, 2, 3, 4]) * phase, np.array([2, 4, 6, 8])  * phase**2).round(6))
    1.0
    """
    if orthogonalised:
        return pairwise(_orthogonalised, x, y, pairs, check=_varying, prepare=_analytic.scaled_parts, diagonal=0.0)
    return pairwise(_synchrony_sums.correlation, x, y, pairs, check=_analytic.envelopes, diagonal=1.0)


def power_correlation(x: ArrayLike, y: ArrayLike | None = None, *, pairs: Pairs = "within") -> np.ndarray:
    """Power correlation: Pearson correlation of the squared amplitudes of two rhythms over time.

        r = corr_t( |z_x|², |z_y|² ),   -1 … 1

    Parameters
    ----------
    x, y : complex array (…, time), any unit
        As for `envelope_correlation`.
    pairs : "within", "between" or list of pairs of people
        As for `envelope_correlation`.

    Returns
    -------
    array (…), dimensionless
        As `envelope_correlation`.

    Notes
    -----
    As `envelope_correlation`, with more weight on the strongest moments; equal to HyPyP's `pow_corr`. **Chance floor**:
    mean 0, spread 1/√T for T independent samples and 0.81/√(B D) in a band of B Hz over D seconds. Misleads: a single
    burst in both decides it; then a rank correlation, or `envelope_correlation`, is safer.

    References
    ----------
    Hipp et al. 2012, doi:10.1038/nn.3101

    Examples
    --------
    >>> import numpy as np
    >>> float(power_correlation([1j, 2, 3j, 4], [2, 4j, 6j, 8]).round(6))
    1.0
    """
    return pairwise(_synchrony_sums.correlation, x, y, pairs, check=_analytic.powers, diagonal=1.0)


def _orthogonalised(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    there, back = _synchrony_sums.orthogonal_correlations(a, b), _synchrony_sums.orthogonal_correlations(b, a)
    return (there + np.swapaxes(back, -1, -2)) / 2


def _varying(given, what, axes) -> np.ndarray:
    _analytic.envelopes(given, what, axes)
    return _analytic.analytic(given, what, axes)
