"""Match, mismatch and repair; how much contingency is best; and what relief teaches a child about seeking it.

Tronick: about 30 % of face-to-face time is matched, most mismatches are repaired within seconds (numbers from memory). Midrange
contingency goes with security: Jaffe, Beebe et al. 2001, doi:10.1111/1540-5834.00137. Learning from relief: Cittern, Nolte, Friston
and Edalat 2018, doi:10.1371/journal.pone.0193955 (active inference); here a plain learner of the same outcomes. Classes over years:
Crowell, Treboux and Waters 2002; Waters et al. 2000. Never a verdict about a child or a parent.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from .. import errors
from ..units import year

TRONICK = "Tronick and Gianino 1986; numbers from memory"
JAFFE = "doi:10.1111/1540-5834.00137"
CITTERN = "doi:10.1371/journal.pone.0193955"


def breaking(repair: float, matched: float) -> float:
    """Rate (1/s) at which matches break so that this share of the time is matched.

    Examples
    --------
    >>> round(breaking(0.25, 0.3), 3)
    0.583
    """
    return repair * (1 - matched) / matched


def matching(seconds: float, repair: float, break_: float, seed: int, dt: float = 0.05, dyads: int = 1) -> np.ndarray:
    """Matched (True) or not, over time (dyad, step).

    Examples
    --------
    >>> matching(60.0, 0.25, 0.583, seed=1).shape
    (1, 1200)
    """
    rng = np.random.default_rng(errors.expect_seed(seed))
    state, rows = np.zeros(dyads, bool), []
    mend, rupture = -np.expm1(-repair * dt), -np.expm1(-break_ * dt)
    for chance in rng.random((round(seconds / dt), dyads)):
        state = np.where(state, chance >= rupture, chance < mend)
        rows.append(state)
    return np.array(rows).T


def attunement(contingency: Any, best: float = 0.5, width: float = 0.2) -> np.ndarray:
    """How good it is to be answered this often, 0 … 1: highest in the middle of the range (form and width ours).

    Examples
    --------
    >>> attunement([0.0, 0.5, 1.0]).round(3).tolist()
    [0.044, 1.0, 0.044]
    """
    return np.exp(-((np.asarray(contingency, dtype=float) - best) ** 2) / (2 * width**2))


class Expectation(NamedTuple):
    """What distress has taught (…): expected relief, its variance, and the tendency to seek comfort, each 0 … 1."""

    relief: np.ndarray
    variance: np.ndarray
    seeking: np.ndarray


def expected(
    relieved: Any, *, rate: float = 0.05, sharpness: float = 8.0, start: float = 0.5, indifferent: float = 0.5
) -> Expectation:
    """What a child comes to expect from episodes of distress (…, episode): 1 where seeking brought relief, else 0.

        relief += rate seeking (outcome - relief),     seeking = 1 / (1 + exp(-sharpness (relief - indifferent)))

    It learns where it seeks: who has stopped seeking learns little.

    Examples
    --------
    >>> secure = expected(np.ones(400))
    >>> bool(secure.seeking > 0.8)
    True
    """
    outcomes = np.asarray(relieved, dtype=float)
    relief = np.full(outcomes.shape[:-1], start)
    variance = np.full(outcomes.shape[:-1], 0.25)
    for k in range(outcomes.shape[-1]):
        seeking = 1 / (1 + np.exp(-sharpness * (relief - indifferent)))
        error = outcomes[..., k] - relief
        variance = variance + rate * seeking * (error**2 - variance)
        relief = relief + rate * seeking * error
    return Expectation(relief, variance, 1 / (1 + np.exp(-sharpness * (relief - indifferent))))


def disorganised(
    trials: int, relief: float, cue: float, seed: int, *, rate: float = 0.1, runs: int = 200
) -> np.ndarray:
    """Entropy of the choice between approach, avoidance and both, as a share of the largest, when comfort frightens (run,).

    Approach brings relief with probability `relief`; a false cue of comfort (probability `cue`) makes it look worth trying again;
    avoidance leaves the fear. With neither worth more, no way of acting is learnt.

    Examples
    --------
    >>> bool(disorganised(500, relief=0.1, cue=0.9, seed=1).mean() > 0.9)
    True
    """
    rng, value = np.random.default_rng(errors.expect_seed(seed)), np.zeros((runs, 3))
    for _ in range(trials):
        policy = np.exp(2 * value) / np.exp(2 * value).sum(axis=1, keepdims=True)
        choice = (rng.random((runs, 1)) > policy.cumsum(axis=1)).sum(axis=1)
        relieved = rng.random(runs) < np.where(choice == 1, relief, 0.5 * relief + 0.05)
        misled = (rng.random(runs) < cue) * (choice == 0) * 0.1
        row = np.arange(runs)
        value[row, choice] += rate * (relieved - 0.1 + misled - value[row, choice])
    policy = np.exp(2 * value) / np.exp(2 * value).sum(axis=1, keepdims=True)
    return -(policy * np.log(policy)).sum(axis=1) / np.log(3)


def retained(years: Any, hazard: float = 0.0145, events: Any = 0.0) -> np.ndarray:
    """Share that keeps its attachment class (secure or not) over years; negative life events multiply the hazard.

        1 - change = (1 + exp(-2 hazard (1 + 2.66 events) t)) / 2

    Calibrated to 22 % change over 20 years without and 44 % with such events (Waters et al. 2000).

    Examples
    --------
    >>> retained(20 * year, events=[0.0, 1.0]).round(2).tolist()
    [0.78, 0.56]
    """
    t = np.asarray(years, dtype=float) / year
    return (1 + np.exp(-2 * hazard * (1 + 2.66 * np.asarray(events, dtype=float)) * t)) / 2


CLASSES = ("secure", "insecure", "unresolved")
KEPT = (0.836, 0.836, 0.46)  # after 18 months; unresolved published, the others calibrated to .78 over all
SHARES = (0.48, 0.37, 0.15)  # of adults; ours, near those of non-clinical samples


def classes(start: Any, months: Any = 18.0, kept: Any = KEPT, shares: Any = SHARES) -> np.ndarray:
    """Shares of the three classes (…, class) after some months, from shares at the start: a chain that keeps `kept` in 18 months.

        p(t) = p(0) exp(Q t),    who leaves a class goes to the others as they are common

    Crowell, Treboux and Waters 2002 (157 couples, from before marriage to 18 months after): 78 % in the same class, of the
    unresolved 46 %. A description of groups: it says nothing of a person.

    Examples
    --------
    >>> [float(x) for x in classes([0.0, 0.0, 1.0]).round(2)]
    [0.3, 0.24, 0.46]
    """
    from scipy.linalg import expm, logm

    kept, shares = errors.expect_array(kept, "kept", (3,)), errors.expect_array(shares, "shares", (3,))
    if not ((kept > 0) & (kept <= 1)).all():
        raise errors.BadValue(f"kept is {kept.tolist()}; expected shares above 0 and up to 1")
    others = shares[None, :] * (1 - np.eye(3))
    step = np.diag(kept) + (1 - kept)[:, None] * others / others.sum(axis=1, keepdims=True)
    rates = np.real(logm(step)) / 18.0
    return np.asarray(start, dtype=float) @ expm(rates * errors.expect_number(months, "months", low=0))
