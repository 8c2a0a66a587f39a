"""Oxygenated and deoxygenated haemoglobin of a region, as near-infrared light sees them.

Haemodynamics of Tak et al. 2015, doi:10.1016/j.neuroimage.2015.02.035, constants as in SPM12: the balloon with a viscous
vessel wall, which delays the outflow. Its equation of total haemoglobin p is left out: with τ dp/dt = (f - outflow) p / v
and τ dv/dt = f - outflow, p and v stay equal.

`hbo` and `hbr` are two signals of one model, so that each is an array of its own; both are changes from rest in mol/L.
"""

from __future__ import annotations

from math import inf

from ..model import Input, Model, Output, Param, Signal, State
from ..units import ms

TAK = "Tak et al. 2015, doi:10.1016/j.neuroimage.2015.02.035 (SPM12)"


def derivative(s, f, v, q, z, kappa, gamma, tau, tau_v, alpha, E_0):
    """Vasodilatory signal s, blood inflow f, volume v and deoxyhaemoglobin q, driven by neural activity z."""
    steady_outflow = v ** (1.0 / alpha)
    growth = (f - steady_outflow) / (tau + tau_v)
    outflow = steady_outflow + tau_v * growth
    extraction = (1.0 - (1.0 - E_0) ** (1.0 / f)) / E_0
    return z - kappa * s - gamma * (f - 1.0), s, growth, (f * extraction - outflow * q / v) / tau


def deoxygenated(q, P_0, SO_2):
    """Change of HbR."""
    return P_0 * (1.0 - SO_2) * (q - 1.0)


def oxygenated(v, q, P_0, SO_2):
    """Change of HbO: of all haemoglobin, which goes with the volume, less that of HbR."""
    return P_0 * (v - 1.0) - deoxygenated(q, P_0, SO_2)


def _haemoglobin(name, observe, meaning):
    params = {
        "kappa": Param(0.64, "1/s", (0, inf), "decay rate of the vasodilatory signal", TAK),
        "gamma": Param(0.32, "1/s²", (0, inf), "rate of flow-dependent elimination", TAK),
        "tau": Param(2.0, "s", (1 * ms, inf), "mean transit time", TAK),
        "tau_v": Param(2.0, "s", (0, inf), "viscoelastic time constant of the vessel wall", TAK),
        "alpha": Param(0.32, "1", (0.01, 1), "stiffness exponent of the vessel", TAK),
        "E_0": Param(0.32, "1", (0.01, 0.99), "oxygen extraction at rest", TAK),
        "P_0": Param(71e-6, "mol/L", (0, 1e-3), "all haemoglobin in the tissue at rest", TAK),
        "SO_2": Param(0.65, "1", (0, 1), "oxygenated share of it at rest", TAK),
    }
    states = {
        "s": State(0.0, "1/s", "vasodilatory signal"),
        "f": State(1.0, "1", "blood inflow", limits=(0.0, inf)),
        "v": State(1.0, "1", "blood volume", limits=(0.0, inf)),
        "q": State(1.0, "1", "deoxyhaemoglobin", limits=(0.0, inf)),
    }
    model = Model(
        name="viscoelastic_balloon",
        meaning=meaning,
        source=TAK,
        derivative=derivative,
        observe=observe,
        states=states,
        inputs={"z": Input(0.0, onto="signal", meaning="neural activity")},
        outputs={name: Output("mol/L", meaning)},
        params=params,
    )
    return Signal(name, model, step=10 * ms, interval=100 * ms)


hbo = _haemoglobin("hbo", oxygenated, "change of oxygenated haemoglobin in the tissue")
hbr = _haemoglobin("hbr", deoxygenated, "change of deoxygenated haemoglobin in the tissue")
