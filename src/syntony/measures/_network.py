"""What network measures accept, checked once: which links count, and which region belongs to which module."""

from __future__ import annotations

from typing import Any

import numpy as np

from .. import errors
from . import _border

LINKS = ("all", "positive", "negative", "absolute")


def network(given: Any, links: str = "all", *, directed: bool = False, what: str = "weights") -> np.ndarray:
    """Weights of at least 0 with a diagonal of 0: `links` says what becomes of negative ones."""
    errors.expect_choice(links, LINKS, "links")
    w = _border.array(given, what, ("region", "region"))
    if w.shape[-1] < 2:
        raise errors.BadShape(f"{what} has one region; expected at least 2")
    if np.einsum("...ii->...i", w).any():
        w = _border.with_diagonal(w.copy(), 0.0)
    if not directed:
        w = symmetric(w, what)
    if w.min() >= 0:
        return np.zeros_like(w) if links == "negative" else w
    if links == "all":
        where = tuple(int(i) for i in np.argwhere(w < 0)[0])
        raise errors.BadValue(
            f"{what} has {w[where]:g} at {where}; expected at least 0: "
            "say which links count by links='positive', 'negative' (their sizes) or 'absolute'"
        )
    return np.abs(w) if links == "absolute" else np.maximum(w if links == "positive" else -w, 0.0)


def symmetric(w: np.ndarray, what: str) -> np.ndarray:
    """`w` without the rounding error in its symmetry, whatever its unit."""
    mirror = np.swapaxes(w, -1, -2)
    uneven = np.abs(w - mirror)
    if not uneven.any():
        return w
    wrong = uneven > _border.ROUNDING * np.abs(w).max(axis=(-2, -1), keepdims=True)
    if wrong.any():
        where = tuple(int(i) for i in np.argwhere(wrong)[0])
        raise errors.BadValue(
            f"{what} is not symmetric: {w[where]:g} at {where} but {mirror[where]:g} mirrored; "
            "this measure knows no direction: average both directions, (w + w.T) / 2"
        )
    return (w + mirror) / 2


def linked(w: np.ndarray, what: str = "weights") -> np.ndarray:
    """The sum of all weights (…), refused where it is 0."""
    total = w.sum(axis=(-2, -1))
    if (total == 0).any():
        raise errors.BadValue(f"{what} has no link between different regions; expected at least one above 0")
    return total


def membership(modules: Any, shape: tuple[int, ...]) -> np.ndarray:
    """1 where a region (row) is in a module (column): (region, module), or (…, region, module) if modules change.

    Empty modules fill the columns up to a multiple of 4, which multiplies a third faster.
    """
    if np.ndim(modules) > 1:
        found = np.asarray(modules)
        if found.shape != shape[:-1][-found.ndim :]:
            raise errors.BadShape(
                f"modules has shape {found.shape}; expected ({shape[-1]},) or {shape[:-1]}, one label per region"
            )
        for one in found.reshape(-1, found.shape[-1]):
            _border.labels(one, "modules", shape[-1])
    else:
        found = _border.labels(modules, "modules", shape[-1])
    names, index = np.unique(found, return_inverse=True)
    return np.eye(len(names), -(-len(names) // 4) * 4)[index.reshape(found.shape)]


def ratio(above: np.ndarray, below: np.ndarray) -> np.ndarray:
    """above / below, 0 where `below` is 0."""
    return np.divide(above, below, out=np.zeros(np.broadcast_shapes(above.shape, below.shape)), where=below > 0)
