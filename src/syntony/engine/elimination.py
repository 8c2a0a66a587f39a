"""Fast variables of a linear system taken as following the slow ones: a smaller system with nearly the same slow noise.

The slow manifold to first order in the ratio of the time scales (Tikhonov; Fenichel 1979, doi:10.1016/0022-0396(79)90152-9).
"""

from __future__ import annotations

import numpy as np


def eliminate(A: np.ndarray, q: np.ndarray, fast: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Drift and noise matrix of the variables that stay, with `fast` (mask over the variables) eliminated.

        x_f ≈ -A_ff⁻¹ (A_fs x_s + ξ_f) - A_ff⁻² A_fs x_s'
        (I + A_sf A_ff⁻² A_fs) x_s' = (A_ss - A_sf A_ff⁻¹ A_fs) x_s + ξ_s - A_sf A_ff⁻¹ ξ_f

    The second term of the first line is what plain adiabatic elimination leaves out.

    Examples
    --------
    >>> A = np.array([[-1.0, 0.5], [50.0, -100.0]])
    >>> drift, noise = eliminate(A, np.array([1.0, 0.0]), np.array([False, True]))
    >>> drift.round(4), float(np.linalg.eigvals(A).real.max().round(4))
    (array([[-0.7481]]), -0.7481)
    """
    slow = ~fast
    A_sf, A_fs, A_ff = A[np.ix_(slow, fast)], A[np.ix_(fast, slow)], A[np.ix_(fast, fast)]
    through = -_over(A_sf, A_ff)
    lag = np.eye(int(slow.sum())) - _over(through, A_ff) @ A_fs
    drift = A[np.ix_(slow, slow)] + through @ A_fs
    noise = np.diag(q[slow]) + (through * q[fast]) @ through.T
    solve = np.linalg.inv(lag)
    return solve @ drift, solve @ noise @ solve.T


def _over(B: np.ndarray, A: np.ndarray) -> np.ndarray:
    """B A⁻¹; a diagonal A, of fast variables that do not see each other, costs nothing."""
    diagonal = np.diagonal(A)
    if np.count_nonzero(A) == np.count_nonzero(diagonal):
        return B / diagonal
    return np.linalg.solve(A.T, B.T).T
