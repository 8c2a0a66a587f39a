"""Pruning: the weakest edges go, and what stays is strengthened until every region receives as much as before.

Chechik, Meilijson and Ruppin 1998, doi:10.1162/089976698300017124: overgrow, then delete the weakest, stores most in few
synapses. Neuronal regulation comes close to it (1999, Neural Comput 11:2061): degradation that depends on the weight, then
restoration of the mean input field. Navlakha, Barth and Bar-Joseph 2015, doi:10.1371/journal.pcbi.1004347: the
rate of pruning falls with age.
"""

from __future__ import annotations

from math import inf
from typing import Any

import numpy as np

from .. import errors
from ..math import exp, where
from ..model import Param
from ..rule import Remodelling, Schedule
from ..units import week, year

DELETION = "doi:10.1162/089976698300017124"
REGULATION = "Chechik, Meilijson and Ruppin 1999, Neural Comput 11:2061"
NAVLAKHA = "doi:10.1371/journal.pcbi.1004347"


def degrade_and_restore(weights, loss, alpha, largest):
    """|w| - loss |w|^alpha, not below 0; then each region's weights times one factor that restores their sum; then the cap.

    alpha < 1 removes the weak, alpha = 1 changes nothing, alpha > 1 evens out. A region of which all weights are
    gone gets nothing back, and what the cap cuts off is lost to the field.
    """
    size = np.abs(weights)
    left = np.maximum(size - loss * np.where(size > 0, size, 1.0) ** alpha, 0.0)
    before, after = size.sum(axis=1, keepdims=True), left.sum(axis=1, keepdims=True)
    factor = np.divide(before, after, out=np.zeros_like(after), where=after > 0)
    return np.sign(weights) * np.minimum(left * factor, largest)


def delete_weakest(weights, share):
    """Without the weakest `share` of the edges; among equals at the border all stay, so symmetric weights stay symmetric."""
    size = np.sort(np.abs(weights[weights != 0]))
    count = round(share * len(size))
    if count == len(size):
        return np.zeros_like(weights)
    return np.where(np.abs(weights) < size[count], 0.0, weights)


pruning = Remodelling(
    name="pruning",
    meaning="weight-dependent degradation, then restoration of the field",
    source=REGULATION,
    remodel=degrade_and_restore,
    every=week,
    params={
        "loss": Param(1e-4, "weight^(1 - alpha)", (0, inf), "what a weight of 1 loses in a round", "ours", tag="ours"),
        "alpha": Param(0.5, "1", (0, inf), "below 1 the weak lose the larger share", "ours", tag="ours"),
        "largest": Param(1e6, "weight", (0, inf), "cap of every weight", "ours", tag="ours"),
    },
)

deletion = Remodelling(
    name="deletion",
    meaning="the weakest edges go",
    source=DELETION,
    remodel=delete_weakest,
    every=week,
    params={"share": Param(0.01, "1", (0, 1), "of the edges that are there, in a round", "ours", tag="ours")},
)


def rate(age, onset, tau):
    return where(age < onset, 0.0, exp(-where(age < onset, 0.0, age - onset) / tau))


pruning_rate = Schedule(
    name="pruning_rate",
    meaning="pruning begins at full speed when overgrowth ends and slows down",
    source=NAVLAKHA,
    value=rate,
    sets="share or loss of a round of pruning, as a factor",
    params={
        "onset": Param(2 * year, "s", (0, inf), "age at which pruning begins", "ours", tag="ours"),
        "tau": Param(5 * year, "s", (1e-9, inf), "how slowly the rate falls", "ours", tag="ours"),
    },
)

SHAPES = {
    "constant": lambda rounds: np.ones(rounds),
    "decreasing": lambda rounds: np.arange(rounds, 0.0, -1.0),
    "increasing": lambda rounds: np.arange(1.0, rounds + 1.0),
    "ending": lambda rounds: (np.arange(rounds) == rounds - 1).astype(float),
}


def pruning_shares(shape: str, rounds: int, kept: float) -> np.ndarray:
    """Share of the remaining edges that each round removes so that `kept` of all stay: 1 - kept^(s_k / Σ s).

    Parameters
    ----------
    shape : "constant", "decreasing", "increasing" or "ending"
        How the rate s runs over the rounds; "ending" removes all in the last one.
    rounds : int
    kept : float, 0 … 1

    Returns
    -------
    array (round,)

    References
    ----------
    Navlakha, Barth and Bar-Joseph 2015, doi:10.1371/journal.pcbi.1004347

    Examples
    --------
    >>> pruning_shares("decreasing", 3, 0.125).round(3).tolist()
    [0.646, 0.5, 0.293]
    """
    errors.expect_choice(shape, SHAPES, "shape of pruning")
    errors.expect_number(kept, "kept", low=0, high=1)
    errors.expect_number(rounds, "rounds", low=1)
    s: Any = SHAPES[shape](rounds)
    return 1.0 - kept ** (s / s.sum())
