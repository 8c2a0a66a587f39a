"""Reduced Wong–Wang model with an excitatory and an inhibitory population per region (dynamic mean field).

Deco et al. 2014, J Neurosci 34:7886, doi:10.1523/JNEUROSCI.5068-13.2014. Constants agree with the authors' code and
with three public implementations.
"""

from __future__ import annotations

from math import inf

from ..math import exprel
from ..model import Input, Model, Output, Param, State
from ..units import ms

DECO = "doi:10.1523/JNEUROSCI.5068-13.2014"


def rate(current, a, b, d):
    """Firing rate (Hz) of a population at a mean current (nA): x / (1 - exp(-d x)) with x = a I - b."""
    return exprel(d * (a * current - b)) / d


def currents(S_E, S_I, input_e, input_i, I_0, I_ext, W_E, W_I, w_plus, J_NMDA, J_i):
    """Mean currents (nA) onto the excitatory and the inhibitory population."""
    I_E = W_E * I_0 + w_plus * J_NMDA * S_E + J_NMDA * input_e - J_i * S_I + I_ext
    I_I = W_I * I_0 + J_NMDA * S_E - S_I + J_NMDA * input_i
    return I_E, I_I


def observe(S_E, S_I, input_e, input_i, I_0, I_ext, W_E, W_I, w_plus, J_NMDA, J_i, a_E, b_E, d_E, a_I, b_I, d_I):
    """Firing rates and currents of both populations."""
    I_E, I_I = currents(S_E, S_I, input_e, input_i, I_0, I_ext, W_E, W_I, w_plus, J_NMDA, J_i)
    return rate(I_E, a_E, b_E, d_E), rate(I_I, a_I, b_I, d_I), I_E, I_I


def derivative(
    S_E, S_I, input_e, input_i, I_0, I_ext, W_E, W_I, w_plus, J_NMDA, J_i, a_E, b_E, d_E, a_I, b_I, d_I,
    tau_E, tau_I, gamma,
):  # fmt: skip
    r_E, r_I, _, _ = observe(
        S_E, S_I, input_e, input_i, I_0, I_ext, W_E, W_I, w_plus, J_NMDA, J_i, a_E, b_E, d_E, a_I, b_I, d_I
    )
    dS_E = -S_E / tau_E + (1.0 - S_E) * gamma * r_E
    dS_I = -S_I / tau_I + r_I
    return dS_E, dS_I


wong_wang = Model(
    name="wong_wang",
    meaning="reduced Wong–Wang, excitatory and inhibitory population",
    source=DECO,
    derivative=derivative,
    observe=observe,
    states={
        "S_E": State(0.164, "1", "open fraction of excitatory (NMDA) synapses", noise="sigma", limits=(0.0, 1.0)),
        "S_I": State(0.039, "1", "open fraction of inhibitory (GABA) synapses", noise="sigma", limits=(0.0, 1.0)),
    },
    inputs={
        "input_e": Input("S_E", onto="excitatory", meaning="long-range input onto excitatory cells"),
        "input_i": Input(
            "S_E", onto="inhibitory", meaning="long-range input onto inhibitory cells (top-down regulation)"
        ),
    },
    outputs={
        "rate_E": Output("Hz", "firing rate of the excitatory population"),
        "rate_I": Output("Hz", "firing rate of the inhibitory population"),
        "I_E": Output("nA", "current onto the excitatory population"),
        "I_I": Output("nA", "current onto the inhibitory population"),
    },
    params={
        "I_0": Param(0.382, "nA", (0, 2), "overall external current", DECO),
        "I_ext": Param(0.0, "nA", (-1, 1), "extra current onto the excitatory population (a stimulus)", DECO),
        "W_E": Param(1.0, "1", (0, 5), "share of I_0 that reaches the excitatory population", DECO),
        "W_I": Param(0.7, "1", (0, 5), "share of I_0 that reaches the inhibitory population", DECO),
        "w_plus": Param(1.4, "1", (0, 5), "local excitatory recurrence", DECO),
        "J_NMDA": Param(0.15, "nA", (0, 2), "excitatory synaptic coupling", DECO),
        "J_i": Param(1.0, "nA", (0, 100), "local feedback inhibition; set by balance='fic'", DECO),
        "a_E": Param(310.0, "1/nC", (0, inf), "gain of the excitatory transfer function", DECO),
        "b_E": Param(125.0, "Hz", (0, inf), "threshold of the excitatory transfer function", DECO),
        "d_E": Param(0.16, "s", (1e-6, inf), "curvature of the excitatory transfer function", DECO),
        "a_I": Param(615.0, "1/nC", (0, inf), "gain of the inhibitory transfer function", DECO),
        "b_I": Param(177.0, "Hz", (0, inf), "threshold of the inhibitory transfer function", DECO),
        "d_I": Param(0.087, "s", (1e-6, inf), "curvature of the inhibitory transfer function", DECO),
        "tau_E": Param(100 * ms, "s", (1 * ms, 10), "time constant of excitatory gating", DECO),
        "tau_I": Param(10 * ms, "s", (1 * ms, 10), "time constant of inhibitory gating", DECO),
        "gamma": Param(0.641, "1", (0, 10), "kinetic factor of excitatory gating", DECO),
        "sigma": Param(
            0.001 / ms**0.5,
            "1/√s",
            (0, inf),
            "noise amplitude; 0.001 per √ms keeps the fluctuations linear, the published 0.01 per √ms does not",
            "decolab scripts of Ponce-Alvarez; the unit is per √ms there",
            tag="calibrated",
        ),
    },
)
