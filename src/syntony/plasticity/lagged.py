"""Lagged covariance: an edge grows when its source leads its target, and shrinks when it follows.

The rate form of spike-timing rules with exponential windows: Kempter, Gerstner and van Hemmen 1999,
doi:10.1103/PhysRevE.59.4498; averaged over periodic inputs Galtier and Wainrib 2012, doi:10.1186/2190-8567-2-13, where the
antisymmetric part of the weights encodes the lags of the inputs. Linear in what it reads, so its average is exact.
"""

from __future__ import annotations

from math import inf
from typing import Any

import numpy as np

from ..model import Param, State
from ..rule import Rule
from ..units import hour, ms

KEMPTER = "doi:10.1103/PhysRevE.59.4498"


def change(weight, trace_covariance, reverse_trace_covariance, kappa, balance, rate):
    return rate * (trace_covariance - balance * reverse_trace_covariance - kappa * weight)


lagged = Rule(
    name="lagged",
    meaning="together in this order, apart in the other",
    source=KEMPTER,
    change=change,
    states={"weight": State(0.0, "weight", "strength of the edge, of either sign")},
    params={
        "tau_trace": Param(50 * ms, "s", (1e-6, inf), "how long an activity is remembered", "ours", tag="ours"),
        "balance": Param(1.0, "1", (0, inf), "loss for following, over gain for leading", "ours", tag="ours"),
        "kappa": Param(1.0, "activity² / weight", (0, inf), "decay for each unit of weight", "ours", tag="ours"),
        "rate": Param(1 / (2 * hour), "weight / activity² / s", (0, inf), "learning rate", "ours", tag="ours"),
    },
    timescale=2 * hour,
)


def weight_of_lag(omega: Any, lag: Any, tau_trace: float, power: Any = 0.5) -> np.ndarray:
    """Where kappa · weight rests for two sine waves, the source leading by `lag`, with balance 1.

        2 power sin(omega lag) omega tau / (1 + omega² tau²),      about proportional to the lag while it is short

    Parameters
    ----------
    omega : float or array, rad/s
    lag : float or array, s
    tau_trace : float, s
    power : float, activity²
        Mean square of the waves.

    Examples
    --------
    >>> float(weight_of_lag(10.0, 0.01, 0.05).round(4))
    0.0399
    """
    omega = np.asarray(omega, dtype=float)
    return 2 * power * np.sin(omega * lag) * omega * tau_trace / (1 + (omega * tau_trace) ** 2)
