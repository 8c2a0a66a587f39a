"""Normal form of a supercritical Hopf bifurcation (Stuart–Landau oscillator), coupled by differences.

    dz/dt = (a + 2 pi i frequency) z - |z|^2 z + Σ_source weights (z_source - z),      z = x + i y

Deco et al. 2017, Sci Rep 7:3095, doi:10.1038/s41598-017-03073-5; linear noise in Ponce-Alvarez and Deco 2024, Sci Rep
14:2615, doi:10.1038/s41598-024-53105-0.
"""

from __future__ import annotations

from math import inf

from ..math import pi
from ..model import Input, Model, Param, State

DECO = "doi:10.1038/s41598-017-03073-5"


def derivative(x, y, input_x, input_y, strength, a, frequency):
    omega = 2.0 * pi * frequency
    growth = a - (x * x + y * y) - strength
    dx = growth * x - omega * y + input_x
    dy = growth * y + omega * x + input_y
    return dx, dy


hopf = Model(
    name="hopf",
    meaning="Hopf normal form (Stuart–Landau oscillator)",
    source=f"{DECO}; doi:10.1038/s41598-024-53105-0",
    derivative=derivative,
    states={
        "x": State(0.1, "1", "real part; the signal", noise="sigma"),
        "y": State(0.0, "1", "imaginary part", noise="sigma"),
    },
    inputs={
        "input_x": Input("x", meaning="real parts of the other regions"),
        "input_y": Input("y", meaning="imaginary parts of the other regions"),
        "strength": Input(1.0, meaning="in-strength, which weighs the region's own state in the differences"),
    },
    params={
        "a": Param(
            -0.02,
            "1/s",
            (-100, 100),
            "distance from the bifurcation: damped below 0, oscillating with radius √a above",
            "customary in whole-brain studies after Deco et al. 2017; the paper's own table was not seen",
            tag="calibrated",
        ),
        "frequency": Param(0.05, "Hz", (0, 1000), "intrinsic frequency, usually taken from data (0.04–0.07 Hz)", DECO),
        "sigma": Param(
            0.02,
            "1/√s",
            (0, inf),
            "noise amplitude, equal in both parts",
            "customary in whole-brain studies after Deco et al. 2017; the paper's own table was not seen",
            tag="calibrated",
        ),
    },
    # linear: mean values of the authors' demonstration of doi:10.1038/s41598-024-53105-0.
    presets={
        "critical": {"a": 0.0},
        "linear": {"a": -1.0, "frequency": 1.0, "sigma": 0.01},
    },
)
