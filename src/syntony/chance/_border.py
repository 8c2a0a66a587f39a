"""What the engine of chance accepts, checked once at the border."""

from __future__ import annotations

from typing import Any

import numpy as np

from .. import errors


def series(given: Any, what: str = "x", *, axes: int = 1) -> np.ndarray:
    """`given` as finite real or complex series (…, time) with at least `axes` axes; precision is kept."""
    try:
        x = np.asarray(given)
    except ValueError:
        raise errors.BadValue(f"{what} is not an array of numbers: {type(given).__name__}") from None
    if x.dtype.kind not in "biufc":
        raise errors.BadValue(f"{what} is not an array of numbers: {x.dtype}")
    if x.dtype.kind not in "fc":
        x = x.astype(float)
    if x.ndim < axes or x.size == 0:
        raise errors.BadShape(f"{what} has shape {x.shape}; expected {_axes(axes)}, none of them empty")
    if not np.isfinite(x).all():
        where = tuple(int(i) for i in np.argwhere(~np.isfinite(x))[0])
        raise errors.BadValue(
            f"{what} has {x[where]} at {where}; expected finite numbers: remove or fill missing values first"
        )
    return x


def whole(given: Any, what: str, low: int, high: float = np.inf) -> int:
    """A whole number from `low` to `high`."""
    number = errors.expect_number(given, what, low=low, high=high)
    if number != int(number):
        raise errors.BadValue(f"{what} is {given!r}; expected a whole number of at least {low}")
    return int(number)


def entropy(seed: Any) -> int:
    """The whole number that stands for a seed; a Generator gives its next one."""
    if isinstance(seed, np.random.Generator):
        return int(seed.integers(2**63))
    return errors.expect_seed(seed)


def null(observed: Any, given: Any) -> tuple[np.ndarray, np.ndarray]:
    """Observed values (…) and their chance values (surrogate, …), finite and of one shape."""
    values = series(observed, "observed", axes=0)
    chance = series(given, "null")
    if values.dtype.kind == "c" or chance.dtype.kind == "c":
        raise errors.BadValue("observed or null is complex; a test needs real numbers")
    if chance.shape[1:] != values.shape:
        raise errors.BadShape(
            f"null has shape {chance.shape}; expected (surrogate, …) with the shape {values.shape} of observed last"
        )
    return values, chance


def _axes(axes: int) -> str:
    return "(…, " + ", ".join(("epoch", "channel", "time")[-max(axes, 1) :]) + ")"
