"""What was observed against what chance gives: one function, all the numbers a reader needs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _border
from .pairings import smallest_p

TAILS = ("greater", "less", "two-sided")
TIE = 1e-12  # of the largest chance value: equal but for rounding


@dataclass(frozen=True, eq=False)
class Comparison:
    """Observed against chance; every array has the shape of the observed values.

    Parameters
    ----------
    p : (1 + surrogates at least as extreme) / (1 + surrogates)
    z : (observed - mean) / sd of the chance values; NaN where they do not vary
    percentile : share of chance values below the observed one, ties counting half, in percent
    mean, sd : of the chance values
    floor : smallest p that n surrogates can give
    n : number of surrogates
    """

    p: Any
    z: Any
    percentile: Any
    mean: Any
    sd: Any
    floor: float
    n: int


def compare(observed: ArrayLike, null: ArrayLike, *, tail: str = "greater") -> Comparison:
    """Compare observed values with those of surrogates.

        p = (1 + #{null ≥ observed}) / (1 + n),   z = (observed - mean) / sd

    Parameters
    ----------
    observed : array (…), any unit
    null : array (surrogate, …), same unit
        The same quantity for each of n surrogates.
    tail : "greater", "less" or "two-sided"
        What counts as at least as extreme; two-sided p = twice the smaller one, at most 1.

    Returns
    -------
    Comparison

    Notes
    -----
    p never reaches 0: the observed arrangement is one of those that chance could have made. Misleads: z is not a
    normal deviate when the chance values are skewed (phase locking is), so read p; a p at its floor says "at most".

    References
    ----------
    Phipson & Smyth 2010, doi:10.2202/1544-6115.1585

    Examples
    --------
    >>> found = compare(2.5, [0.0, 1.0, 2.0, 3.0])
    >>> float(found.p), found.floor, float(found.percentile)
    (0.4, 0.2, 75.0)
    """
    observed, null = _border.null(observed, null)
    errors.expect_choice(tail, TAILS, "tail")
    n = len(null)
    slack = TIE * np.abs(null).max(axis=0)
    above = (null >= observed - slack).sum(axis=0)
    below = (null <= observed + slack).sum(axis=0)
    chances = {"greater": above, "less": below, "two-sided": 2 * np.minimum(above, below) + 1}[tail]
    mean, sd = null.mean(axis=0), null.std(axis=0, ddof=1) if n > 1 else np.full(observed.shape, np.nan)
    return Comparison(
        p=np.minimum((1 + chances) / (1 + n), 1.0),
        z=standard(observed, mean, sd),
        percentile=100 * (n - above + 0.5 * (above + below - n)) / n,
        mean=mean,
        sd=sd,
        floor=smallest_p(n) * (1 + (tail == "two-sided")),
        n=n,
    )


def effect_size(real: ArrayLike, pseudo: ArrayLike) -> np.ndarray:
    """Effect size d: how far real pairs lie from single pseudo pairs, in spreads of single pseudo pairs.

        d = (mean of real - mean of pseudo) / sd of pseudo

    Parameters
    ----------
    real : array (pair, …), any unit
    pseudo : array (pair, …), same unit

    Returns
    -------
    array (…), dimensionless
        NaN where pseudo pairs do not vary.

    Notes
    -----
    How large the difference is for one dyad, whatever the number of dyads. Misleads as soon as it is read as a test:
    the mean of N real pairs varies about √N less than a single pair, so z ≈ d √N.

    References
    ----------
    Ramseyer & Tschacher 2010, doi:10.1007/978-3-642-12397-9_15

    Examples
    --------
    >>> float(effect_size([3.0, 5.0], [1.0, 2.0, 3.0]))
    2.0
    """
    real, pseudo = _border.series(real, "real"), _border.series(pseudo, "pseudo")
    if real.shape[1:] != pseudo.shape[1:] or len(pseudo) < 2:
        raise errors.BadShape(
            f"real has shape {real.shape} and pseudo {pseudo.shape}; expected (pair, …) with equal axes after the first "
            "and at least 2 pseudo pairs"
        )
    return standard(real.mean(axis=0), pseudo.mean(axis=0), pseudo.std(axis=0, ddof=1))


def standard(value: Any, mean: Any, sd: Any) -> np.ndarray:
    """(value - mean) / sd, NaN where sd is 0 but for rounding."""
    value, mean, sd = np.broadcast_arrays(*(np.asarray(a, float) for a in (value, mean, sd)))
    varies = sd > TIE * np.maximum(np.abs(mean), np.abs(value))
    return np.divide(value - mean, sd, out=np.full(value.shape, np.nan), where=varies)[()]
