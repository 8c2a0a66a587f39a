"""Re-pairing: what would be measured if the people of a study had met others than they did."""

from __future__ import annotations

from functools import cache
from itertools import permutations as every_order
from math import factorial

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _border

LISTED_UP_TO = 8  # groups; 8! = 40,320 orders are listed and dealt without repeats
BLOCK = 2**22  # numbers in memory at a time


def available(groups: int) -> int:
    """How many different re-pairings a study of so many groups has, the real one left out: groups! - 1.

    >>> available(4)
    23
    """
    return factorial(_border.whole(groups, "groups", 1)) - 1


def smallest_p(n: int) -> float:
    """The smallest p that n surrogates can give, 1 / (1 + n).

    >>> smallest_p(19)
    0.05
    """
    return 1.0 / (1.0 + _border.whole(n, "n", 0))


def orders(items: int, n: int, *, seed: int | np.random.Generator, first: int = 0) -> np.ndarray:
    """Random orders of 0 … items - 1, never the order they came in.

    Parameters
    ----------
    items, n : int
        Length of an order, and how many orders.
    seed : int or numpy Generator
    first : int
        Leave out that many at the beginning, so that a long list can be made piece by piece.

    Returns
    -------
    array (n, items), int

    Notes
    -----
    Up to 8 items all orders are listed and dealt without repeats, so that n = items! - 1 is the exact test. Above,
    they are drawn independently; repeats are rare and harmless. Misleads: nothing here knows which items may stand
    for one another; that is the hypothesis.

    References
    ----------
    Phipson & Smyth 2010, doi:10.2202/1544-6115.1585

    Examples
    --------
    >>> sorted(orders(3, 5, seed=1).tolist())
    [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
    """
    items, n = _border.whole(items, "items", 1), _border.whole(n, "n", 1)
    rng = np.random.default_rng(_border.entropy(seed))
    if items > LISTED_UP_TO:
        return _moved(rng, items, first + n)[first:]
    if first + n > available(items):
        raise errors.BadValue(
            f"{first + n} orders of {items} were asked for, but only {available(items)} differ from the real one; "
            f"use n = {available(items)} or more items"
        )
    return _every(items)[rng.permutation(available(items))[first : first + n]]


@cache
def _every(items: int) -> np.ndarray:
    return np.array(list(every_order(range(items))))[1:]


def _moved(rng: np.random.Generator, items: int, n: int) -> np.ndarray:
    found = rng.permuted(np.tile(np.arange(items), (n, 1)), axis=1)
    while (still := (found == np.arange(items)).all(axis=1)).any():
        found[still] = rng.permuted(found[still], axis=1)
    return found


def pairings(
    groups: int, n: int, *, seed: int | np.random.Generator, derangements: bool = False, first: int = 0
) -> np.ndarray:
    """Re-pairings of a whole study: for every group, the group whose second member it is given.

    Parameters
    ----------
    groups : int
        Number of dyads (at least 3), all of which are re-paired at once.
    n : int
        Number of re-pairings.
    seed : int or numpy Generator
    derangements : bool
        Only re-pairings in which nobody keeps the real partner.
    first : int
        Leave out that many at the beginning.

    Returns
    -------
    array (n, groups), int

    Notes
    -----
    Permutations (the default) form a group, which makes the test exact; an average re-pairing keeps one real pair.
    Derangements keep none, and their test is liberal in small studies (rate .07 at .05 with 5 dyads): where real pairs
    happen to be high, all others are low. Misleads: single pseudo pairs share people, so never feed all
    groups × (groups - 1) of them to a t-test; people must be exchangeable (same task, same length, same device).

    References
    ----------
    Ramseyer & Tschacher 2010, doi:10.1007/978-3-642-12397-9_15 (pseudo-interactions); Phipson & Smyth 2010,
    doi:10.2202/1544-6115.1585 (p from a random sample of permutations)

    Examples
    --------
    >>> pairings(4, 3, seed=1).shape
    (3, 4)
    """
    groups, n = _border.whole(groups, "groups", 1), _border.whole(n, "n", 1)
    if groups < 3:
        raise errors.BadValue(f"a study of {groups} groups cannot be re-paired; expected at least 3")
    if not derangements:
        return orders(groups, n, seed=seed, first=first)
    rng, found = np.random.default_rng(_border.entropy(seed)), np.empty((0, groups), int)
    while len(found) < first + n:
        more = rng.permuted(np.tile(np.arange(groups), (256, 1)), axis=1)
        found = np.concatenate([found, more[(more != np.arange(groups)).all(axis=1)]])
    return found[first : first + n]


def repaired(table: ArrayLike, orders: ArrayLike) -> np.ndarray:
    """Mean over a whole re-paired study, for every re-pairing, from the table of all single pairs.

        mean_i table[i, order[i]]

    Parameters
    ----------
    table : array (first, second, …), any unit
        What is measured between the first member of one group and the second member of another; real pairs on the
        diagonal.
    orders : array (n, groups), int
        From `pairings`.

    Returns
    -------
    array (n, …)

    Notes
    -----
    All groups × groups pairs are measured once; after that re-pairings cost next to nothing. Misleads where the pairs
    of the table differ in length: cut all recordings to the shortest first.

    References
    ----------
    Ramseyer & Tschacher 2010, doi:10.1007/978-3-642-12397-9_15

    Examples
    --------
    >>> repaired([[5.0, 1.0, 0.0], [1.0, 5.0, 0.0], [0.0, 0.0, 5.0]], [[1, 0, 2], [1, 2, 0]]).round(2)
    array([2.33, 0.33])
    """
    table = _border.series(table, "table", axes=2)
    orders = np.asarray(orders)
    groups = len(table)
    fits = orders.ndim == 2 and orders.shape[1] == groups == table.shape[1] and orders.dtype.kind in "iu"
    if not fits or orders.min(initial=0) < 0 or orders.max(initial=0) >= groups:
        raise errors.BadShape(
            f"table has shape {table.shape} and orders {orders.shape}; expected (groups, groups, …) and whole numbers "
            "(n, groups) below groups"
        )
    step = max(1, BLOCK // table[0].size)
    parts = [table[np.arange(groups), orders[i : i + step]].mean(axis=1) for i in range(0, len(orders), step)]
    return np.concatenate(parts) if parts else np.empty((0, *table.shape[2:]))
