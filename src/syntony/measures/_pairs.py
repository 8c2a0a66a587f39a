"""Which pairs a pairwise measure takes: two series, the regions of each person, or regions of different people."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations, permutations
from typing import Any

import numpy as np

from .. import errors
from . import _border

PAIRS = ("within", "between")
Block = Callable[[np.ndarray, np.ndarray], np.ndarray]
Check = Callable[[Any, str, Sequence[str]], np.ndarray]


def pairwise(
    block: Block, x: Any, y: Any, pairs: str, *, check: Check, directed: bool = False, diagonal: float | None = None
) -> np.ndarray:
    """`block` of exactly the pairs asked for; each series is checked and prepared once, however many pairs it is in.

    - `y` given: x and y (…, time), leading axes broadcast -> (…)
    - "within": x (…, region, time) -> (…, region, region); unless `directed` without the rounding error in its
      symmetry, and with `diagonal` on its diagonal
    - "between": x (…, person, region, time) -> (…, pair, region, region), pairs in the order of `people_pairs`

    `block(a, b)` takes (…, i, time) and (…, j, time) and gives (…, i, j); i is the target where it is directed.
    `check(given, what, axes)` refuses bad input and returns what `block` takes, time last (as `_border.signals`).
    """
    errors.expect_name(pairs, PAIRS, "pairs")
    if y is not None:
        if pairs != "within":
            raise errors.BadValue(f"pairs is {pairs!r} and y is given; expected one of the two: put all people into x")
        a, b = check(x, "x", ("time",)), check(y, "y", ("time",))
        _border.expect_broadcast(a, b, ("x", "y"), "times")
        return block(a[..., None, :], b[..., None, :])[..., 0, 0]
    if pairs == "within":
        a = check(x, "x", ("region", "time"))
        value = block(a, a)
        if not directed:
            value = (value + np.swapaxes(value, -1, -2)) / 2
        return value if diagonal is None else _border.with_diagonal(value, diagonal)
    a = check(x, "x", ("person", "region", "time"))
    chosen = people_pairs(a.shape[-3], directed=directed)
    return np.stack([block(a[..., p, :, :], a[..., q, :, :]) for p, q in chosen], axis=-3)


def people_pairs(people: int, *, directed: bool = False) -> list[tuple[int, int]]:
    """The pairs of people in their order; `directed`: (receiver, sender).

    >>> people_pairs(3)
    [(0, 1), (0, 2), (1, 2)]
    >>> people_pairs(2, directed=True)
    [(0, 1), (1, 0)]
    """
    if people < 2:
        raise errors.BadShape("x has one person; expected at least 2 for pairs='between': pairs='within' takes one")
    return list((permutations if directed else combinations)(range(people), 2))
