"""Exact mean field of quadratic integrate-and-fire neurons: firing rate and mean membrane potential.

Montbrió, Pazó and Roxin 2015, Phys Rev X 5:021028, doi:10.1103/PhysRevX.5.021028:

    tau dr/dt = delta / (pi tau) + 2 r v
    tau dv/dt = v^2 - (pi tau r)^2 + eta + J tau r + tau Σ_source weights r_source

Everything is SI: t and tau in seconds, r in Hz; v, eta, delta, J and the long-range weights have no unit. Published
numbers are for tau = 1. They map by r = r_published / tau, t = tau t_published, and frequency or eigenvalue =
published / tau, while v, eta, delta, J and the coupling stay as printed; noise becomes sigma_r / tau^1.5 and
sigma_v / √tau. The default tau = 10 ms is the reading of whole-brain codes, where one unit of time is 10 ms.
"""

from __future__ import annotations

from math import inf

from ..math import pi
from ..model import Input, Model, Param, State
from ..units import ms

MONTBRIO = "doi:10.1103/PhysRevX.5.021028"
VBI = "public whole-brain code (ins-amu/vbi): per unit of time √(2·0.037) on r and √(4·0.037) on v"
TAU = 10 * ms


def derivative(r, v, input_r, tau, delta, eta, J, I_ext):
    activity = tau * r
    spread = pi * activity
    dr = (delta / (pi * tau) + 2.0 * r * v) / tau
    dv = (v * v - spread * spread + eta + I_ext + J * activity + tau * input_r) / tau
    return dr, dv


montbrio = Model(
    name="montbrio",
    meaning="Montbrió–Pazó–Roxin mean field",
    source=MONTBRIO,
    derivative=derivative,
    states={
        "r": State(0.081 / TAU, "Hz", "firing rate", noise="sigma_r", limits=(0.0, inf)),
        "v": State(-1.96, "1", "mean membrane potential", noise="sigma_v"),
    },
    inputs={"input_r": Input("r", meaning="firing rates of the other regions; reaches v")},
    params={
        "tau": Param(
            TAU,
            "s",
            (0.1 * ms, 10),
            "membrane time constant",
            "public whole-brain code (ins-amu/vbi): one unit of time is 10 ms",
            tag="calibrated",
        ),
        "delta": Param(1.0, "1", (0, 10), "half-width of the spread of excitabilities", MONTBRIO),
        "eta": Param(-5.0, "1", (-20, 20), "mean excitability", MONTBRIO),
        "J": Param(15.0, "1", (-50, 50), "local synaptic weight", MONTBRIO),
        "I_ext": Param(0.0, "1", (-20, 20), "extra current (a stimulus)", MONTBRIO),
        "sigma_r": Param(
            (2 * 0.037) ** 0.5 / TAU**1.5, "Hz/√s", (0, inf), "noise amplitude of r", VBI, tag="calibrated"
        ),
        "sigma_v": Param(
            (4 * 0.037) ** 0.5 / TAU**0.5, "1/√s", (0, inf), "noise amplitude of v", VBI, tag="calibrated"
        ),
    },
    # rabuffo: bistable; Rabuffo et al. 2021, eNeuro 8(5), doi:10.1523/ENEURO.0283-21.2021, read in ins-amu/vbi.
    presets={"rabuffo": {"delta": 0.7, "eta": -4.6, "J": 14.5}},
)
