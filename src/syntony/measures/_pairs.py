"""Which pairs a pairwise measure takes: two series, the regions of each person, or regions of different people."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations, permutations
from typing import Any

import numpy as np

from .. import errors
from . import _border

PAIRS = ("within", "between")
Pairs = str | Sequence[tuple[int, int]]


def pairwise(
    block: Callable[[Any, Any], np.ndarray],
    x: Any,
    y: Any,
    pairs: Pairs,
    *,
    check: Callable[[Any, str, Sequence[str]], np.ndarray],
    prepare: Callable[[np.ndarray], Any] = lambda a: a,
    directed: bool = False,
    diagonal: float | None = None,
) -> np.ndarray:
    """`block` of exactly the pairs asked for; each series is checked and prepared once, however many pairs it is in.

    - `y` given: x and y (…, time), leading axes broadcast -> (…)
    - "within": x (…, region, time) -> (…, region, region); unless `directed` without the rounding error in its
      symmetry, and with `diagonal` on its diagonal
    - "between": x (…, person, region, time) -> (…, pair, region, region), pairs in the order of `people_pairs`
    - [(p, q), …]: as "between", but these pairs of people

    `check(given, what, axes)` refuses bad input and returns an array, time last (as `_border.signals`).
    `prepare` takes what `check` returned, (…, region, time) of one person, and gives what `block` takes.
    `block(a, b)` gives (…, i, j) for the regions i of a and j of b; i is the target where it is directed. Values are
    double precision, whatever the block computes in.
    """
    expect_pairs(pairs)
    if y is not None:
        if pairs != "within":
            raise errors.BadValue(f"pairs is {pairs!r} and y is given; expected one of the two: put all people into x")
        a, b = check(x, "x", ("time",)), check(y, "y", ("time",))
        _border.expect_broadcast(a, b, ("x", "y"), "times")
        value = block(prepare(a[..., None, :]), prepare(b[..., None, :]))
        return np.asarray(value[..., 0, 0], dtype=float)[()]
    if pairs == "within":
        a = prepare(check(x, "x", ("region", "time")))
        value = np.asarray(block(a, a), dtype=float)
        if not directed:
            value = (value + np.swapaxes(value, -1, -2)) / 2
        return value if diagonal is None else _border.with_diagonal(value, diagonal)
    a = check(x, "x", ("person", "region", "time"))
    chosen = chosen_people(pairs, a.shape[-3], directed=directed)
    people = {p: prepare(a[..., p, :, :]) for p in sorted({p for pair in chosen for p in pair})}
    return np.stack([block(people[p], people[q]) for p, q in chosen], axis=-3, dtype=float)


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


def expect_pairs(pairs: Pairs) -> None:
    """Refuse a word that is not one of PAIRS."""
    if isinstance(pairs, str):
        errors.expect_name(pairs, PAIRS, "kind of pairs")


def chosen_people(pairs: Pairs, people: int, *, directed: bool = False) -> list[tuple[int, int]]:
    """The pairs of people that "between" or a list names."""
    if isinstance(pairs, str):
        return people_pairs(people, directed=directed)
    try:
        found = [(int(p), int(q)) for p, q in pairs]
    except (TypeError, ValueError):
        found = []
    wrong = [pair for pair in found if pair[0] == pair[1] or not all(0 <= p < people for p in pair)]
    if not found or wrong:
        given = repr(wrong[0]) if wrong else f"{pairs!r:.60}"
        raise errors.BadValue(
            f"pairs has {given}; expected 'within', 'between' or a list of two different people, each from 0 to {people - 1}"
        )
    return found
