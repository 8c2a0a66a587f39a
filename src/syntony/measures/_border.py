"""What measures accept, checked once at the border; everything behind it may rely on it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from .. import errors

ROUNDING = 1e-6  # how far from symmetric, from [-1, 1] or from positive a matrix in single precision may be
MIN_SAMPLES = 3


def array(given: Any, what: str, axes: Sequence[str]) -> np.ndarray:
    """`given` as finite real floats whose last axes are `axes`; any leading axes."""
    if np.ma.is_masked(given):
        raise errors.BadValue(f"{what} has masked values; expected finite numbers: remove or fill missing values first")
    try:
        leading = max(np.ndim(given) - len(axes), 0)
        unreal = np.iscomplexobj(given)
    except ValueError:  # ragged nested lists; expect_array says so
        leading, unreal = 0, False
    if unreal:
        raise errors.BadValue(
            f"{what} is complex; expected real numbers: take numpy.angle for phases or numpy.abs for amplitudes"
        )
    checked = errors.expect_array(given, what, (*(f"axis {i}" for i in range(leading)), *axes))
    if checked.size == 0:
        raise errors.BadShape(f"{what} has shape {checked.shape}, which is empty; give at least one number")
    return checked


def signals(given: Any, what: str, axes: Sequence[str]) -> np.ndarray:
    """`given` as series over time (the last axis), each of which varies."""
    x = array(given, what, axes)
    if x.shape[-1] < MIN_SAMPLES:
        raise errors.BadShape(f"{what} has {x.shape[-1]} samples in time; expected at least {MIN_SAMPLES}")
    spread = x.max(axis=-1) - x.min(axis=-1)
    still = spread <= 1e-12 * np.abs(x).max(axis=-1)
    if still.any():
        if len(axes) == 1:
            raise errors.BadValue(f"{what} is constant over time; expected a series that varies: leave it out")
        raise errors.BadValue(
            f"{what} is constant over time at {_first(still)} ({', '.join(axes[:-1])} last); "
            "a correlation needs variation: drop that region"
        )
    return x


def correlation(given: Any, what: str = "covariance") -> np.ndarray:
    """A covariance or correlation matrix as correlations with unit diagonal."""
    matrix = array(given, what, ("region", "region"))
    variance = np.einsum("...ii->...i", matrix)
    if (variance <= 0).any():
        where = _first(variance <= 0)
        raise errors.BadValue(
            f"{what} has variance {variance[where]:g} at {where} (region last); expected above 0: "
            "drop regions that do not vary"
        )
    sd = np.sqrt(variance)
    r = symmetric(matrix / sd[..., :, None] / sd[..., None, :], what)
    return with_diagonal(r, 1.0)


def connectivity(given: Any, what: str = "fc") -> np.ndarray:
    """A symmetric matrix of correlations; its diagonal (all 1 or all 0) carries no information."""
    fc = array(given, what, ("region", "region"))
    if fc.shape[-1] < 2:
        raise errors.BadShape(f"{what} has one region; expected at least 2")
    diagonal = np.einsum("...ii->...i", fc)
    wrong = (np.abs(diagonal - 1) > ROUNDING) & (diagonal != 0)
    if wrong.any():
        where = _first(wrong)
        raise errors.BadValue(
            f"{what} has {diagonal[where]:g} on its diagonal at {where} (region last); expected a correlation matrix, "
            "diagonal 1 (or 0): functional_connectivity_from_covariance makes one from a covariance"
        )
    outside = np.abs(fc) > 1 + ROUNDING
    if outside.any():
        where = _first(outside)
        raise errors.BadValue(f"{what} has {fc[where]:g} at {where}; expected correlations from -1 to 1")
    return symmetric(fc, what)


def symmetric(matrix: np.ndarray, what: str) -> np.ndarray:
    """`matrix` without the rounding error in its symmetry."""
    mirror = np.swapaxes(matrix, -1, -2)
    uneven = np.abs(matrix - mirror) > ROUNDING
    if uneven.any():
        where = _first(uneven)
        raise errors.BadValue(
            f"{what} is not symmetric: {matrix[where]:g} at {where} but {mirror[where]:g} mirrored; "
            "expected a covariance or correlation matrix"
        )
    return (matrix + mirror) / 2


def positive_spectrum(r: np.ndarray, what: str = "covariance", *, zero_allowed: bool = False) -> np.ndarray:
    """Eigenvalues of a correlation matrix, ascending; refused unless positive (or, where allowed, zero)."""
    values = np.linalg.eigvalsh(r)
    low, high = values[..., 0], values[..., -1]
    # ten times the usual limit of numerical rank; below it the logarithm of a determinant is only rounding error
    limit = -ROUNDING * high if zero_allowed else 10 * r.shape[-1] * np.finfo(float).eps * high
    if (low <= limit).any():
        raise errors.BadValue(
            f"{what} is not positive definite: the smallest eigenvalue of its correlations is {low.min():.3g}; "
            "expected above 0: use more samples than regions, remove repeated regions, "
            "or shrink the correlations r to (1 - a) r + a I with a small a"
        )
    return np.maximum(values, 0.0) if zero_allowed else values


def expect_broadcast(x: np.ndarray, y: np.ndarray, names: tuple[str, str], axes: str) -> None:
    """Refuse two arrays whose last axes differ or whose leading axes do not broadcast."""
    try:
        np.broadcast_shapes(x.shape, y.shape)
    except ValueError:
        raise errors.BadShape(
            f"{names[0]} has shape {x.shape} and {names[1]} {y.shape}; "
            f"expected equal {axes} and leading axes that broadcast"
        ) from None


def labels(given: Any, what: str, regions: int) -> np.ndarray:
    """One label per region."""
    found = np.asarray(given)
    if found.shape != (regions,):
        raise errors.BadShape(f"{what} has shape {found.shape}; expected ({regions},), one label per region")
    if found.dtype.kind == "f" and np.isnan(found).any():
        raise errors.BadValue(f"{what} is missing (NaN) at region {_first(np.isnan(found))[0]}; label every region")
    return found.astype(str) if found.dtype.kind == "O" else found


def whole(given: Any, what: str, low: int) -> int:
    """A whole number of at least `low`."""
    number = errors.expect_number(given, what, low=low)
    if number != int(number):
        raise errors.BadValue(f"{what} is {given!r}; expected a whole number of at least {low}")
    return int(number)


def random(seed: Any) -> np.random.Generator:
    """The generator of an explicit seed."""
    return seed if isinstance(seed, np.random.Generator) else np.random.default_rng(errors.expect_seed(seed))


def with_diagonal(matrix: np.ndarray, value: float) -> np.ndarray:
    """`matrix` (changed in place) with `value` on its diagonal."""
    index = np.arange(matrix.shape[-1])
    matrix[..., index, index] = value
    return matrix


def _first(mask: np.ndarray) -> tuple[int, ...]:
    return tuple(int(i) for i in np.argwhere(mask)[0])
