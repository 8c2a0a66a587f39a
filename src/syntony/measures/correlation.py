"""Plain correlation of series, between any regions of any people."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from . import _border
from ._pairs import Pairs, pairwise


def correlation(x: ArrayLike, y: ArrayLike | None = None, *, pairs: Pairs = "within") -> np.ndarray:
    """Correlation: Pearson's r of two series over time, sign kept.

        r = cov(x, y) / (sd(x) sd(y)),   -1 … 1

    Parameters
    ----------
    x, y : array (…, time), any unit
        Leading axes broadcast.
    pairs : "within", "between" or list of pairs of people
        Without `y`: all pairs of regions of x (…, region, time), or, between people, of x (…, person, region, time).

    Returns
    -------
    array (…), dimensionless
        Without `y`: (…, region, region) with diagonal 1, or (…, pair of people, region, region).

    Notes
    -----
    Between people the same as inter-subject correlation (C2, G8). Misleads: a shared stimulus correlates without any
    relationship, and slow signals correlate by chance; it is blind to lags.

    References
    ----------
    Hasson et al. 2004, doi:10.1126/science.1089506

    Examples
    --------
    >>> float(correlation([1, 2, 3], [2, 4, 6]).round(6))
    1.0
    >>> correlation([[[1, 2, 3]], [[3, 2, 1]]], pairs="between")
    array([[[-1.]]])
    """
    return pairwise(_product, x, y, pairs, check=_border.signals, prepare=_unit, diagonal=1.0)


def _unit(x: np.ndarray) -> np.ndarray:
    x = x - x.mean(axis=-1, keepdims=True)
    x = x / np.abs(x).max(axis=-1, keepdims=True)  # keeps squares of tiny or huge units in range
    return x / np.sqrt((x * x).sum(axis=-1, keepdims=True))


def _product(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    return np.clip(a @ np.swapaxes(b, -1, -2), -1.0, 1.0)  # removes rounding beyond ±1 only
