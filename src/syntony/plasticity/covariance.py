"""Covariance Hebb with decay: what fluctuates together is wired together, and what is not used fades.

Sejnowski 1977, doi:10.1007/BF00275079 (covariance rule). The rule is linear in what it reads, so its average is exact.
"""

from __future__ import annotations

from math import inf
from typing import Any

import numpy as np

from .. import errors
from ..model import Param, State
from ..rule import Rule
from ..units import hour

COVARIANCE_RULE = "doi:10.1007/BF00275079"


def change(weight, covariance, kappa, rate):
    return rate * (covariance - kappa * weight)


covariance = Rule(
    name="covariance",
    meaning="covariance Hebb with decay",
    source=COVARIANCE_RULE,
    change=change,
    states={"weight": State(0.0, "weight", "strength of the edge")},
    params={
        "rate": Param(1 / (2 * hour), "weight / activity² / s", (0, inf), "learning rate", "ours", tag="ours"),
        "kappa": Param(1.0, "activity² / weight", (0, inf), "decay for each unit of weight", "ours", tag="ours"),
    },
    timescale=2 * hour,
)


def fixed_weight(noise: Any, leak: Any = 1.0, kappa: Any = 1.0) -> np.ndarray:
    """Weight at which a mode of linear activity comes to rest: x' = (w - leak) x + √noise ξ.

        w* = (leak - √(leak² - 2 noise / kappa)) / 2     as long as noise <= kappa leak² / 2

    Beyond that the weight runs away in finite time, which raises Unstable. A network whose weights and noise share their
    eigenvectors, self-connections included, consists of such modes.

    Parameters
    ----------
    noise : float or array, activity² / s
    leak : float or array, 1/s
    kappa : float or array
        As in the rule, for weights in 1/s.

    Examples
    --------
    >>> float(fixed_weight(0.45).round(5))
    0.34189
    """
    leak = np.asarray(leak, dtype=float)
    within = leak**2 - 2.0 * np.asarray(noise, dtype=float) / kappa
    if not (within >= 0).all():
        raise errors.Unstable(
            f"noise is {float(np.max(noise / (kappa * leak**2 / 2.0))):.3g} times what kappa can hold; the weights run away: "
            "raise kappa, or lower the noise to kappa leak² / 2"
        )
    return (leak - np.sqrt(within)) / 2.0
