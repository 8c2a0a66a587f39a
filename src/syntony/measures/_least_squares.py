"""Linear models, many at once, by least squares or instruments, with errors that allow for memory in the residuals."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

SINGULAR = 1e-9  # of its length may be left of a column that the others explain


class Fit(NamedTuple):
    """One linear model per leading index."""

    coefficients: np.ndarray  # (…, column)
    errors: np.ndarray  # (…, column), standard errors
    explained: np.ndarray  # (…, column), by least squares: share of the target's squares up to and with this column
    singular: np.ndarray  # (…), bool: some column is a mixture of earlier ones


def linear_fit(design: np.ndarray, target: np.ndarray, memory: int, instruments: np.ndarray | None = None) -> Fit:
    """Fit `target` (…, time) by the columns of `design` (…, time, column).

    b = (Z'X)⁻¹ Z'y with Z the `instruments` (shape of X), or X itself: least squares. Errors hold for residuals of
    unequal size that are correlated up to `memory` samples apart (Newey & West 1987, doi:10.2307/1913610, Bartlett
    weights over twice the memory).
    """
    samples, columns = design.shape[-2:]
    scale = _lengths(design)
    x = design / scale[..., None, :]
    q, r = np.linalg.qr(x)
    singular = (np.abs(np.einsum("...kk->...k", r)) <= SINGULAR).any(axis=-1)
    z = q if instruments is None else instruments / _lengths(instruments)[..., None, :]
    crossed = np.where(singular[..., None, None], np.eye(columns), np.swapaxes(z, -1, -2) @ x)
    inverse = np.linalg.inv(crossed)
    b = (inverse @ (np.swapaxes(z, -1, -2) @ target[..., None]))[..., 0]
    scores = z * (target - (x @ b[..., None])[..., 0])[..., None]
    spread = inverse @ _long_run(scores, 2 * memory) @ np.swapaxes(inverse, -1, -2)
    variance = np.einsum("...kk->...k", spread) * samples / (samples - columns)
    return Fit(b / scale, np.sqrt(np.maximum(variance, 0.0)) / scale, _explained(q, target), singular)


def _explained(q: np.ndarray, target: np.ndarray) -> np.ndarray:
    total = (target * target).sum(axis=-1, keepdims=True)
    projected = (target[..., None, :] @ q)[..., 0, :]
    return np.minimum(np.cumsum(projected**2, axis=-1) / np.where(total > 0, total, 1.0), 1.0)


def _lengths(columns: np.ndarray) -> np.ndarray:
    found = np.sqrt((columns * columns).sum(axis=-2))
    return np.where(found > 0, found, 1.0)


def _long_run(scores: np.ndarray, reach: int) -> np.ndarray:
    """Sum over time of the products of scores (…, time, column), also of neighbours with falling weight."""
    found = np.swapaxes(scores, -1, -2) @ scores
    for k in range(1, min(reach + 1, scores.shape[-2])):
        apart = np.swapaxes(scores[..., k:, :], -1, -2) @ scores[..., :-k, :]
        found = found + (1 - k / (reach + 1)) * (apart + np.swapaxes(apart, -1, -2))
    return found
