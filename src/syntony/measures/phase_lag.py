"""Phase lag: does one rhythm keep ahead of the other? Blind to what appears in both at once."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from . import _analytic, _synchrony_sums
from ._pairs import Pairs, pairwise


def phase_lag_index(x: ArrayLike, y: ArrayLike | None = None, *, pairs: Pairs = "within") -> np.ndarray:
    """Phase-lag index: how consistently one rhythm is ahead of the other, by whatever lag.

        pli = | mean_t sign sin(φ_x(t) - φ_y(t)) |,   0 … 1

    Parameters
    ----------
    x, y : array (…, time), rad, or complex analytic signals
        Leading axes broadcast. The mean runs over time only; to take it over epochs, put the epochs last.
    pairs : "within", "between" or list of pairs of people
        Without `y`: all pairs of regions of x (…, region, time), or, between people, of x (…, person, region, time).

    Returns
    -------
    array (…), dimensionless
        Without `y`: (…, region, region) with diagonal 0, or (…, pair of people, region, region).

    Notes
    -----
    A lag that rounding alone can produce counts as none, so mixing at once gives 0. **Chance floor**: 0.80/√T for T
    independent samples, 0.66/√(B D) in a band of B Hz over D seconds. Misleads: in one epoch of a narrow band it is near
    1 by chance; noise turns small lags over; between people nothing mixes at once, so coupling without lag is lost.

    References
    ----------
    Stam et al. 2007, doi:10.1002/hbm.20346

    Examples
    --------
    >>> x = [0.0, 1.0, 2.0, 3.0]
    >>> [float(phase_lag_index(x, y).round(6)) for y in ([0.5, 1.5, 2.5, 3.5], [0.5, 0.5, 2.5, 2.5], x)]
    [1.0, 0.0, 0.0]
    """
    return _of_lags(_synchrony_sums.phase_lag_index, x, y, pairs)


def weighted_phase_lag_index(x: ArrayLike, y: ArrayLike | None = None, *, pairs: Pairs = "within") -> np.ndarray:
    """Weighted phase-lag index: phase lag in which moments count by the part of the product that has a lag.

        wpli = | Σ_t Im z_x z_y* | / Σ_t |Im z_x z_y*|,   0 … 1

    Parameters
    ----------
    x, y : complex analytic signals (…, time), any unit, or phases, rad
        As for `phase_lag_index`. Phases count as amplitude 1.
    pairs : "within", "between" or list of pairs of people
        As for `phase_lag_index`.

    Returns
    -------
    array (…), dimensionless
        As `phase_lag_index`. 0 where there is no lag at any time.

    Notes
    -----
    **Chance floor**: 1.13/√T for T independent samples (0.89/√T for phases), 1.1/√(B D) in a band of B Hz over D
    seconds: higher than that of any other measure here, so compare equal lengths only. Misleads as `phase_lag_index`
    does. HyPyP gives the same; MNE takes the sums over epochs.

    References
    ----------
    Vinck et al. 2011, doi:10.1016/j.neuroimage.2011.01.055

    Examples
    --------
    >>> import numpy as np
    >>> x = np.array([1, 1j, -1, -1j])
    >>> [float(weighted_phase_lag_index(x, y).round(6)) for y in (1j * x, [1j, -1, -1j, -3])]
    [1.0, 0.0]
    """
    return _of_lags(_synchrony_sums.weighted_phase_lag_index, x, y, pairs)


def debiased_weighted_phase_lag_index(
    x: ArrayLike, y: ArrayLike | None = None, *, pairs: Pairs = "within"
) -> np.ndarray:
    """Debiased squared weighted phase-lag index: its square, 0 on average where there is no lag.

        ( (Σ_t s)² - Σ_t s² ) / ( (Σ_t |s|)² - Σ_t s² ),   s = Im z_x z_y*,   slightly below 0 … 1

    Parameters
    ----------
    x, y : complex analytic signals (…, time), any unit, or phases, rad
        As for `phase_lag_index`. Independent samples are needed: best epochs instead of time on the last axis.
    pairs : "within", "between" or list of pairs of people
        As for `phase_lag_index`.

    Returns
    -------
    array (…), dimensionless
        As `phase_lag_index`. 0 where at most one moment has a lag.

    Notes
    -----
    **Chance floor**: mean 0 with a spread of about 2.8/T for T independent samples. Misleads: neighbouring samples of a
    filtered signal are not independent and bring the bias back: about +1.8/(B D) in a band of B Hz over D seconds.
    MNE's `wpli2_debiased` is this over epochs.

    References
    ----------
    Vinck et al. 2011, doi:10.1016/j.neuroimage.2011.01.055

    Examples
    --------
    >>> import numpy as np
    >>> x = np.array([1, 1j, -1, -1j])
    >>> [float(debiased_weighted_phase_lag_index(x, y).round(6)) for y in (1j * x, [1j, 1, -1j, -1])]
    [1.0, -0.333333]
    """
    return _of_lags(_synchrony_sums.debiased_weighted_phase_lag_index, x, y, pairs)


def _of_lags(formula, x, y, pairs: Pairs) -> np.ndarray:
    def block(a: np.ndarray, b: np.ndarray) -> np.ndarray:
        return formula(_synchrony_sums.lag_sums(a, b))

    return pairwise(block, x, y, pairs, check=_analytic.rhythms, prepare=_analytic.scaled_parts, diagonal=0.0)
