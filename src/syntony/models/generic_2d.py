"""Generic two-dimensional oscillator: a cubic and a configurable parabolic nullcline.

    dV/dt = d tau (alpha W - f V^3 + e V^2 + g V + gamma (I_ext + Σ_source weights V_source))
    dW/dt = d / tau (a + b V + c V^2 - beta W)

Sanz-Leon et al. 2013, Front Neuroinform 7:10, doi:10.3389/fninf.2013.00010, and 2015, NeuroImage 111:385,
doi:10.1016/j.neuroimage.2015.01.002; equations and constants read in The Virtual Brain, which counts time in
milliseconds: d = 0.02 per ms is 20 per s here, all other constants are unchanged.
"""

from __future__ import annotations

from math import inf

from ..model import Input, Model, Param, State
from ..units import ms

SANZ_LEON = "doi:10.1016/j.neuroimage.2015.01.002"

# Tables 1 to 5 of the model's page in The Virtual Brain; fitzhugh_nagumo is its "Ghosh 2008, Knock 2009".
PRESETS = {
    "excitable": {"a": -2.0, "b": -10.0, "c": 0.0},
    "bistable": {"a": 1.0, "b": 0.0, "c": -5.0},
    "morris_lecar": {"a": 0.5, "b": 0.6, "c": -4.0},
    "fitzhugh_nagumo": {
        "a": 1.05, "b": -1.0, "c": 0.0, "d": 0.1 / ms, "e": 0.0, "f": 1 / 3, "g": 1.0, "beta": 0.2, "gamma": -1.0,
        "tau": 1.25,
    },
    "sanz_leon_2013": {"a": -0.5, "b": -10.0, "c": 0.0},
}  # fmt: skip


def derivative(V, W, input_V, tau, I_ext, a, b, c, d, e, f, g, alpha, beta, gamma):
    dV = d * tau * (alpha * W + V * (g + V * (e - f * V)) + gamma * (I_ext + input_V))
    dW = d / tau * (a + V * (b + c * V) - beta * W)
    return dV, dW


generic_2d = Model(
    name="generic_2d",
    meaning="generic two-dimensional oscillator",
    source=f"doi:10.3389/fninf.2013.00010; {SANZ_LEON}",
    derivative=derivative,
    states={
        "V": State(0.0, "1", "fast variable, akin to a membrane potential", noise="sigma"),
        "W": State(0.0, "1", "slow recovery variable", noise="sigma"),
    },
    inputs={"input_V": Input("V", meaning="long-range input")},
    params={
        "tau": Param(1.0, "1", (0.1, 10), "ratio of time scales: V is tau^2 times faster than W", SANZ_LEON),
        "I_ext": Param(0.0, "1", (-10, 10), "shift of the cubic nullcline (a stimulus)", SANZ_LEON),
        "a": Param(-2.0, "1", (-20, 20), "shift of the configurable nullcline", SANZ_LEON),
        "b": Param(-10.0, "1", (-50, 50), "slope of the configurable nullcline", SANZ_LEON),
        "c": Param(0.0, "1", (-20, 20), "curvature of the configurable nullcline", SANZ_LEON),
        "d": Param(0.02 / ms, "1/s", (0.1, 1000), "rate constant", SANZ_LEON),
        "e": Param(3.0, "1", (-10, 10), "quadratic coefficient of the cubic nullcline", SANZ_LEON),
        "f": Param(1.0, "1", (-10, 10), "cubic coefficient of the cubic nullcline", SANZ_LEON),
        "g": Param(0.0, "1", (-10, 10), "linear coefficient of the cubic nullcline", SANZ_LEON),
        "alpha": Param(1.0, "1", (-10, 10), "feedback onto V from W", SANZ_LEON),
        "beta": Param(1.0, "1", (-10, 10), "decay of W", SANZ_LEON),
        "gamma": Param(1.0, "1", (-1, 1), "weight and sign of outer input", SANZ_LEON),
        "sigma": Param(0.1, "1/√s", (0, inf), "noise amplitude", "ours", tag="ours"),
    },
    presets=PRESETS,
)
