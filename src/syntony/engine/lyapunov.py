"""Covariance of linear noise around a stable working point, without time stepping.

A P + P A' + diag(q) = 0
"""

from __future__ import annotations

import numpy as np

from .. import errors

LARGEST = 1e100
DOUBLINGS = 60
WITHOUT = "linear noise has no covariance here: the leading eigenvalue is not below zero"


def covariance(A: np.ndarray, q: np.ndarray, tolerance: float = 1e-14) -> np.ndarray:
    """Solve the Lyapunov equation by doubling (Smith 1968, doi:10.1137/0116017); `q` is a diagonal or a whole matrix.

    The Cayley transform makes it a discrete equation, whose series is summed by squaring: only matrix products. Raises
    Unstable where the series does not end, as when A is not stable.

    Examples
    --------
    >>> covariance(np.array([[-2.0]]), np.array([1.0]))
    array([[0.25]])
    """
    eye = np.eye(len(A))
    shift = _shift(A)
    try:
        R = np.linalg.inv(shift * eye - A)
    except np.linalg.LinAlgError:
        raise errors.Unstable(WITHOUT) from None
    F = R @ (shift * eye + A)
    P = 2 * shift * (R * q if q.ndim == 1 else R @ q) @ R.T
    for _ in range(DOUBLINGS):
        increment = F @ P @ F.T
        P = P + increment
        size = np.abs(increment).max()
        if size <= tolerance * np.abs(P).max():
            return (P + P.T) / 2
        if not size < LARGEST:
            break
        F = F @ F
    raise errors.Unstable(WITHOUT)


def driven_covariance(A: np.ndarray, q: np.ndarray, drives: int) -> np.ndarray:
    """The same where the last `drives` variables are slow, feel nothing, and have their own noise.

        A = [[A₁, B], [0, D]]:   (A₁ + d_j) P₁₂ = -B P₂₂,   A₁ P₁₁ + P₁₁ A₁' + Q₁ + B P₁₂' + P₁₂ B' = 0

    Without the slow variables the series is shorter.

    Examples
    --------
    >>> A, q = np.array([[-1.0, 0.5], [0.0, -0.01]]), np.array([1.0, 0.02])
    >>> bool(np.allclose(driven_covariance(A, q, 1), covariance(A, q)))
    True
    """
    if drives == 0:
        return covariance(A, q)
    n = len(A) - drives
    Q = np.diag(q) if q.ndim == 1 else q
    B, D = A[:n, n:], np.diagonal(A)[n:]
    own = -Q[n:, n:] / (D[:, None] + D[None, :])
    across = np.empty((n, drives))
    for j, d in enumerate(D):
        across[:, j] = np.linalg.solve(A[:n, :n] + d * np.eye(n), -(B @ own[:, j] + Q[:n, n + j]))
    heard = B @ across.T
    inner = covariance(A[:n, :n], Q[:n, :n] + heard + heard.T)
    return np.block([[inner, across], [across.T, own]])


def abscissa(A: np.ndarray) -> float:
    """Largest real part of the eigenvalues (1/s): below zero the working point is stable."""
    return float(np.linalg.eigvals(A).real.max())


def lagged(A: np.ndarray, P: np.ndarray, lag: float) -> np.ndarray:
    """Covariance of x(t + lag) with x(t) for lag >= 0."""
    from scipy.linalg import expm

    return expm(A * lag) @ P


def spectrum(A: np.ndarray, q: np.ndarray, frequencies: np.ndarray) -> np.ndarray:
    """Cross-spectral density (frequency, i, j), two-sided per Hz: (iω - A)^-1 diag(q) (iω - A)^-H."""
    result = np.empty((len(frequencies), *A.shape), complex)
    eye = np.eye(len(A))
    for k, frequency in enumerate(frequencies):
        inverse = np.linalg.inv(2j * np.pi * frequency * eye - A)
        result[k] = (inverse * q) @ inverse.conj().T
    return result


def _shift(A: np.ndarray) -> float:
    """A rate between the fastest and the slowest of A: it decides how fast the series converges."""
    fast = np.abs(np.diag(A)).max()
    slow = np.abs(np.diag(A)).min()
    return float(np.sqrt(fast * max(slow, 1e-3 * fast)))
