"""Linear leak: the simplest model, whose network has closed-form covariance. Also the oracle of many tests."""

from __future__ import annotations

from math import inf

from ..model import Input, Model, Param, State
from ..units import ms


def derivative(x, input_x, tau):
    return (-x + input_x) / tau


linear = Model(
    name="linear",
    meaning="leaky linear region (Ornstein–Uhlenbeck network)",
    source="Galán 2008, doi:10.1371/journal.pone.0002148",
    derivative=derivative,
    states={"x": State(0.0, "1", "activity", noise="sigma")},
    inputs={"input_x": Input("x", meaning="long-range input")},
    params={
        "tau": Param(20 * ms, "s", (0.1 * ms, 100), "time constant", "ours", tag="ours"),
        "sigma": Param(0.1, "1/√s", (0, inf), "noise amplitude", "ours", tag="ours"),
    },
)
