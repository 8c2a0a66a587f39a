"""A chain of ever slower variables: a change fades like the inverse square root of time, over decades.

Benna and Fusi 2016, doi:10.1038/nn.4401. The first variable is the efficacy; each passes on to a larger and slower one.

    C_k u_k' = g_(k-1) (u_(k-1) - u_k) - g_k (u_k - u_(k+1)),    C_k = x^(k-1),  g_k = x^(1-k) / alpha,  the last one leaks
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np

from .. import errors
from ..units import minute

BENNA = "doi:10.1038/nn.4401"


@lru_cache(maxsize=32)
def matrix(levels: int = 12, alpha: float = 8 * minute, ratio: float = 2.0) -> np.ndarray:
    """The linear system of one chain (1/s): u' = M u, with the efficacy first.

    Parameters
    ----------
    levels : int
        12 levels with the other defaults span a minute to 148 years.
    alpha : float, s
        Time constant of the first level.
    ratio : float
        x above: each level is x times larger and its tube x times narrower than the one before.

    Examples
    --------
    >>> matrix(2, 1.0, 2.0).tolist()
    [[-1.0, 1.0], [0.5, -0.75]]
    """
    errors.expect_number(levels, "levels", low=1, high=60)
    errors.expect_number(alpha, "alpha", low=0, open_low=True, unit="s")
    errors.expect_number(ratio, "ratio", low=1, open_low=True)
    size, tube = ratio ** np.arange(levels), ratio ** -np.arange(levels) / alpha
    M = -np.diag(tube + np.append(0.0, tube[:-1])) + np.diag(tube[:-1], 1) + np.diag(tube[:-1], -1)
    M = M / size[:, None]
    M.setflags(write=False)
    return M


@lru_cache(maxsize=256)
def _passing(seconds: float, levels: int, alpha: float, ratio: float) -> np.ndarray:
    from scipy.linalg import expm

    return expm(seconds * matrix(levels, alpha, ratio))


def faded(u: Any, seconds: float, alpha: float = 8 * minute, ratio: float = 2.0) -> np.ndarray:
    """Chains (…, level) some time later, exactly.

    Examples
    --------
    >>> u = np.zeros(12)
    >>> u[0] = 1.0
    >>> float(faded(u, 1e4 * minute)[0].round(5))
    0.01343
    """
    u = np.asarray(u, dtype=float)
    errors.expect_number(seconds, "seconds", low=0, unit="s")
    return u @ _passing(float(seconds), u.shape[-1], float(alpha), float(ratio)).T


def changed(u: Any, amount: Any) -> np.ndarray:
    """Chains after an event changed their efficacy.

    Examples
    --------
    >>> changed(np.zeros((2, 3)), [0.5, -0.5])[:, 0].tolist()
    [0.5, -0.5]
    """
    u = np.array(u, dtype=float)
    u[..., 0] += amount
    return u
