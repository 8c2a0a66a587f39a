"""How a word of the one moves the other: influence functions and their meeting points, turn by turn.

Gottman, Murray and colleagues, The Mathematics of Marriage 2002; Cook et al. 1995 (mismatch of influence
functions goes with unstable marriages). Repair and damping are as described in the book, their form is ours. That divorce can be
told from fifteen minutes of talk was found within samples only; nothing here says so of a couple.

    score'_i = set_i + inertia_i score_i + Σ_j influence_ij(score_j)
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from .. import errors

GOTTMAN = "Gottman et al. 2002, The Mathematics of Marriage"


def bilinear(score: Any, worse: float = 0.2, better: float = 0.2) -> np.ndarray:
    """Influence in proportion to the score, with one slope below zero and another above.

    Examples
    --------
    >>> bilinear([-1.0, 1.0], worse=0.4, better=0.1).tolist()
    [-0.4, 0.1]
    """
    score = np.asarray(score, dtype=float)
    return np.where(score < 0, worse, better) * score


def ojive(score: Any, low: float = -0.3, high: float = 0.3, loss: float = 0.5, gain: float = 0.5) -> np.ndarray:
    """Influence in steps: - loss below `low`, nothing between, + gain above `high`.

    Examples
    --------
    >>> ojive([-1.0, 0.0, 1.0]).tolist()
    [-0.5, 0.0, 0.5]
    """
    score = np.asarray(score, dtype=float)
    return np.where(score < low, -loss, np.where(score > high, gain, 0.0))


def with_repair(influence: Callable, below: float, strength: float) -> Callable:
    """An influence with a jump upwards when the partner is very negative.

    Examples
    --------
    >>> float(with_repair(ojive, -0.8, 0.3)(-1.0))
    -0.2
    """
    return lambda score: influence(score) + strength * (np.asarray(score) < below)


def with_damping(influence: Callable, above: float, strength: float) -> Callable:
    """An influence with a step downwards when the partner is very positive.

    Examples
    --------
    >>> float(with_damping(ojive, 0.8, 0.2)(1.0))
    0.3
    """
    return lambda score: influence(score) - strength * (np.asarray(score) > above)


def talked(
    start: Any,
    turns: int,
    *,
    sets: Any = 0.1,
    inertia: Any = 0.3,
    influence: Any = bilinear,
    noise: float = 0.0,
    seed: int = 0,
) -> np.ndarray:
    """Scores of n people over the turns of a conversation.

    Parameters
    ----------
    start : array (…, person)
    turns : int
    sets, inertia : float or array (person,)
        Where each begins, and how much of a score is left at the next turn (0 to below 1).
    influence : function, or mapping (receiver, sender) -> function
        How the others' scores move a person.
    noise : float
    seed : int

    Returns
    -------
    array (…, person, turn)

    Examples
    --------
    >>> talked([0.0, 0.0], 200)[:, -1].round(6).tolist()
    [0.2, 0.2]
    """
    x = np.array(start, dtype=float)
    people = x.shape[-1]
    sets, inertia = (np.broadcast_to(np.asarray(v, dtype=float), (people,)) for v in (sets, inertia))
    if ((inertia < 0) | (inertia >= 1)).any():
        raise errors.BadValue(f"inertia is {inertia.tolist()}; expected at least 0 and below 1")
    rng, rows = np.random.default_rng(errors.expect_seed(seed)), [x]
    for _ in range(int(errors.expect_number(turns, "turns", low=0))):
        new = sets + inertia * x + noise * rng.standard_normal(x.shape)
        for i in range(people):
            for j in range(people):
                if i != j:
                    how = influence[i, j] if isinstance(influence, dict) else influence
                    new[..., i] = new[..., i] + how(x[..., j])
        x = new
        rows.append(x)
    return np.stack(rows, axis=-1)


def uninfluenced(sets: Any, inertia: Any) -> np.ndarray:
    """Where a person alone comes to rest: set / (1 - inertia).

    Examples
    --------
    >>> float(uninfluenced(0.1, 0.3).round(6))
    0.142857
    """
    return np.asarray(sets, dtype=float) / (1 - np.asarray(inertia, dtype=float))


def fitted(scores: Any) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Sets, inertia and bilinear slopes (worse, better) of two people, by least squares from (person, turn).

    Examples
    --------
    >>> sets, inertia, slopes = fitted(talked([0.5, -0.5], 400, noise=0.1, seed=1))
    >>> bool(np.abs(inertia - 0.3).max() < 0.1)
    True
    """
    x = errors.expect_array(scores, "scores", (2, "turn"))
    sets, inertia, slopes = np.empty(2), np.empty(2), np.empty((2, 2))
    for i, j in ((0, 1), (1, 0)):
        columns = [np.ones(x.shape[1] - 1), x[i, :-1], np.minimum(x[j, :-1], 0), np.maximum(x[j, :-1], 0)]
        found = np.linalg.lstsq(np.array(columns).T, x[i, 1:], rcond=None)[0]
        sets[i], inertia[i], slopes[i] = found[0], found[1], found[2:]
    return sets, inertia, slopes
