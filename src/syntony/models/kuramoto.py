"""Kuramoto phase oscillator: dθ/dt = 2 pi frequency + Σ_source weights sin(θ_source - θ).

Kuramoto 1984, doi:10.1007/978-3-642-69689-3; on a connectome with delays Cabral et al. 2011, NeuroImage 57:130,
doi:10.1016/j.neuroimage.2011.04.010. The coupling constant K is the `coupling` of the run, in rad/s.
"""

from __future__ import annotations

from math import inf

from ..math import cos, pi, sin
from ..model import Input, Model, Output, Param, State

CABRAL = "doi:10.1016/j.neuroimage.2011.04.010"


def sine(theta):
    return sin(theta)


def cosine(theta):
    return cos(theta)


def derivative(theta, input_sin, input_cos, frequency):
    return 2.0 * pi * frequency + input_sin * cos(theta) - input_cos * sin(theta)


kuramoto = Model(
    name="kuramoto",
    meaning="Kuramoto phase oscillator",
    source=f"doi:10.1007/978-3-642-69689-3; {CABRAL}",
    derivative=derivative,
    observe=sine,
    states={"theta": State(0.0, "rad", "phase", noise="sigma", period=2.0 * pi)},
    inputs={
        "input_sin": Input(sine, meaning="sines of the other regions' phases"),
        "input_cos": Input(cosine, meaning="cosines of the other regions' phases"),
    },
    outputs={"wave": Output("1", "sine of the phase, standing for the region's activity")},
    activity="wave",
    params={
        "frequency": Param(
            40.0,
            "Hz",
            (-1000, 1000),
            "intrinsic frequency",
            f"public toolbox of Cabral (juanitacabral/NetworkModel_Toolbox); equation: {CABRAL}",
        ),
        "sigma": Param(
            1.0, "rad/√s", (0, inf), "phase noise; without it equal oscillators never part", "ours", tag="ours"
        ),
    },
)
