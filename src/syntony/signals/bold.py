"""BOLD signal by the balloon–Windkessel model, in named parameter sets.

Friston et al. 2003, doi:10.1016/S1053-8119(03)00202-7; Stephan et al. 2007, doi:10.1016/j.neuroimage.2007.07.040 (the
constants of SPM12). In these papers kappa and gamma are rates (1/s). Some public codes use their values as time constants,
which makes the response far too early; that reading is available as `deco2014` for reproduction only.
"""

from __future__ import annotations

from math import inf

from ..model import Input, Model, Output, Param, Signal, State
from ..units import ms

STEPHAN = "doi:10.1016/j.neuroimage.2007.07.040 (SPM12)"


def derivative(s, f, v, q, z, kappa, gamma, tau, alpha, rho):
    """Vasodilatory signal s, blood inflow f, volume v and deoxyhaemoglobin q, driven by neural activity z."""
    outflow = v ** (1.0 / alpha)
    extraction = (1.0 - (1.0 - rho) ** (1.0 / f)) / rho
    return z - kappa * s - gamma * (f - 1.0), s, (f - outflow) / tau, (f * extraction - outflow * q / v) / tau


def bold_change(v, q, V_0, k_1, k_2, k_3):
    """Relative signal change."""
    return V_0 * (k_1 * (1.0 - q) + k_2 * (1.0 - q / v) + k_3 * (1.0 - v))


def _balloon(source, tag, kappa, gamma, tau, alpha, rho, V_0, k_1, k_2, k_3, unit):
    values = {
        "kappa": (kappa, "1/s", "decay rate of the vasodilatory signal"),
        "gamma": (gamma, "1/s²", "rate of flow-dependent elimination"),
        "tau": (tau, "s", "mean transit time"),
        "alpha": (alpha, "1", "stiffness exponent of the vessel"),
        "rho": (rho, "1", "oxygen extraction at rest"),
        "V_0": (V_0, unit, "blood volume fraction at rest, and scale of the signal"),
        "k_1": (k_1, "1", "weight of the intravascular deoxyhaemoglobin term"),
        "k_2": (k_2, "1", "weight of the concentration term"),
        "k_3": (k_3, "1", "weight of the volume term"),
    }
    return Model(
        name="balloon",
        meaning="balloon–Windkessel model of the BOLD signal",
        source=source,
        derivative=derivative,
        observe=bold_change,
        states={
            "s": State(0.0, "1/s", "vasodilatory signal"),
            "f": State(1.0, "1", "blood inflow", limits=(0.0, inf)),
            "v": State(1.0, "1", "blood volume", limits=(0.0, inf)),
            "q": State(1.0, "1", "deoxyhaemoglobin", limits=(0.0, inf)),
        },
        inputs={"z": Input(0.0, onto="signal", meaning="neural activity")},
        outputs={"bold": Output(unit, "BOLD signal change")},
        params={
            k: Param(x, u, (-inf if k[0] == "k" and k != "kappa" else 0, inf), m, source, tag)
            for k, (x, u, m) in values.items()
        },
    )


def _signal(name, model):
    return Signal(name, model, step=10 * ms, interval=720 * ms)


E_0, TE, EPSILON = 0.4, 0.04, 1.0
bold = _signal(
    "bold",
    _balloon(
        STEPHAN,
        "published",
        0.64,
        0.32,
        2.0,
        0.32,
        E_0,
        4.0,
        4.3 * 40.3 * E_0 * TE,
        EPSILON * 25 * E_0 * TE,
        1 - EPSILON,
        "%",
    ),
)
bold_friston2003 = _signal(
    "bold_friston2003",
    _balloon(
        "doi:10.1016/S1053-8119(03)00202-7",
        "published",
        0.65,
        0.41,
        0.98,
        0.32,
        0.34,
        0.02,
        7 * 0.34,
        2.0,
        2 * 0.34 - 0.2,
        "1",
    ),
)
bold_obata = _signal(
    "bold_obata",
    _balloon(
        "doi:10.1016/j.neuroimage.2003.08.040, as used by Demirtaş 2019",
        "published",
        0.65,
        0.41,
        0.98,
        0.32,
        0.34,
        0.02,
        3.72,
        0.527,
        0.53,
        "1",
    ),
)
bold_deco2014 = _signal(
    "bold_deco2014",
    _balloon("decolab codes: kappa and gamma read as time constants; for reproduction only", "published",
             1 / 0.65, 1 / 0.41, 0.98, 0.32, 0.34, 2 / 0.34, 7 * 0.34, 2.0, 2 * 0.34 - 0.2, "1"),
)  # fmt: skip
