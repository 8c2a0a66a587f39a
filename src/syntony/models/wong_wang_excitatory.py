"""Reduced Wong–Wang model with one excitatory population per region (dynamic mean field, 2013 version).

Deco et al. 2013, J Neurosci 33:11239, doi:10.1523/JNEUROSCI.1091-13.2013. Constants agree with a public script of the
authors, which writes them per millisecond.
"""

from __future__ import annotations

from math import inf

from ..math import exprel
from ..model import Input, Model, Output, Param, State
from ..units import ms

DECO = "doi:10.1523/JNEUROSCI.1091-13.2013"


def observe(S, input_e, w, J_N, I_0, I_ext, a, b, d):
    """Firing rate (Hz) and mean current (nA): rate = x / (1 - exp(-d x)) with x = a I - b."""
    current = w * J_N * S + J_N * input_e + I_0 + I_ext
    return exprel(d * (a * current - b)) / d, current


def derivative(S, input_e, w, J_N, I_0, I_ext, a, b, d, tau, gamma):
    rate, _ = observe(S, input_e, w, J_N, I_0, I_ext, a, b, d)
    return -S / tau + (1.0 - S) * gamma * rate


wong_wang_excitatory = Model(
    name="wong_wang_excitatory",
    meaning="reduced Wong–Wang, excitatory population only",
    source=DECO,
    derivative=derivative,
    observe=observe,
    states={"S": State(0.03, "1", "open fraction of excitatory (NMDA) synapses", noise="sigma", limits=(0.0, 1.0))},
    inputs={"input_e": Input("S", meaning="long-range input")},
    outputs={
        "rate": Output("Hz", "firing rate"),
        "current": Output("nA", "mean current"),
    },
    params={
        "w": Param(0.9, "1", (0, 5), "local excitatory recurrence", DECO),
        "J_N": Param(0.2609, "nA", (0, 2), "excitatory synaptic coupling", DECO),
        "I_0": Param(0.3, "nA", (-1, 2), "overall external current", DECO),
        "I_ext": Param(0.0, "nA", (-1, 1), "extra current (a stimulus)", DECO),
        "a": Param(270.0, "1/nC", (0, inf), "gain of the transfer function", DECO),
        "b": Param(108.0, "Hz", (0, inf), "threshold of the transfer function", DECO),
        "d": Param(0.154, "s", (1e-6, inf), "curvature of the transfer function", DECO),
        "tau": Param(100 * ms, "s", (1 * ms, 10), "time constant of gating", DECO),
        "gamma": Param(0.641, "1", (0, 10), "kinetic factor of gating", DECO),
        "sigma": Param(0.001 / ms**0.5, "1/√s", (0, inf), "noise amplitude; 0.001 per √ms in the script", DECO),
    },
)
