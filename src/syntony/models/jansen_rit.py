"""Cortical column of Jansen and Rit: pyramidal cells with an excitatory and an inhibitory loop; alpha rhythm.

Jansen and Rit 1995, Biol Cybern 73:357, doi:10.1007/BF00199471; bifurcations in Grimbert and Faugeras 2006,
doi:10.1162/neco.2006.18.12.3052. Each second-order synapse is two first-order states (y0, y3), (y1, y4), (y2, y5).

Long-range convention, that of The Virtual Brain: a column sends the firing rate of its pyramidal cells, S(y1 - y2), and
the sum adds to p inside A a [p + …], without the additional filter a_d of the two columns of the 1995 paper.
"""

from __future__ import annotations

from math import inf

from ..math import sigmoid
from ..model import Input, Model, Output, Param, State
from ..units import ms

JANSEN = "doi:10.1007/BF00199471"


def firing(potential, e_0, v_0, r):
    """Firing rate (Hz) of a population at a mean membrane potential (mV)."""
    return 2.0 * e_0 * sigmoid(r * (potential - v_0))


def pyramidal_rate(y1, y2, e_0, v_0, r):
    return firing(y1 - y2, e_0, v_0, r)


def observe(y1, y2, e_0, v_0, r):
    return y1 - y2, pyramidal_rate(y1, y2, e_0, v_0, r)


def derivative(y0, y1, y2, y3, y4, y5, input_rate, A, B, a, b, C, c_1, c_2, c_3, c_4, e_0, v_0, r, p):
    pyramidal = firing(y1 - y2, e_0, v_0, r)
    excitatory = c_2 * C * firing(c_1 * C * y0, e_0, v_0, r)
    inhibitory = c_4 * C * firing(c_3 * C * y0, e_0, v_0, r)
    dy3 = A * a * pyramidal - 2.0 * a * y3 - a * a * y0
    dy4 = A * a * (p + input_rate + excitatory) - 2.0 * a * y4 - a * a * y1
    dy5 = B * b * inhibitory - 2.0 * b * y5 - b * b * y2
    return y3, y4, y5, dy3, dy4, dy5


jansen_rit = Model(
    name="jansen_rit",
    meaning="Jansen–Rit cortical column",
    source=JANSEN,
    derivative=derivative,
    observe=observe,
    states={
        "y0": State(0.0, "mV", "potential caused by pyramidal cells in the interneurons"),
        "y1": State(0.0, "mV", "excitatory potential of the pyramidal cells"),
        "y2": State(0.0, "mV", "inhibitory potential of the pyramidal cells"),
        "y3": State(0.0, "mV/s", "slope of y0"),
        "y4": State(0.0, "mV/s", "slope of y1, where the outer input enters", noise="sigma"),
        "y5": State(0.0, "mV/s", "slope of y2"),
    },
    inputs={
        "input_rate": Input(pyramidal_rate, meaning="firing rates (Hz) of the pyramidal cells of the other columns")
    },
    outputs={
        "eeg": Output("mV", "membrane potential of the pyramidal cells, the source of EEG: y1 - y2"),
        "rate": Output("Hz", "firing rate of the pyramidal cells"),
    },
    activity="rate",
    params={
        "A": Param(3.25, "mV", (0, 20), "excitatory synaptic gain", JANSEN),
        "B": Param(22.0, "mV", (0, 120), "inhibitory synaptic gain", JANSEN),
        "a": Param(100.0, "1/s", (1, 1000), "rate constant of excitatory synapses", JANSEN),
        "b": Param(50.0, "1/s", (1, 1000), "rate constant of inhibitory synapses", JANSEN),
        "C": Param(135.0, "1", (0, 1350), "mean number of synapses between populations", JANSEN),
        "c_1": Param(1.0, "1", (0, 2), "share of C: pyramidal cells onto excitatory interneurons", JANSEN),
        "c_2": Param(0.8, "1", (0, 2), "share of C: excitatory interneurons onto pyramidal cells", JANSEN),
        "c_3": Param(0.25, "1", (0, 2), "share of C: pyramidal cells onto inhibitory interneurons", JANSEN),
        "c_4": Param(0.25, "1", (0, 2), "share of C: inhibitory interneurons onto pyramidal cells", JANSEN),
        "e_0": Param(2.5, "Hz", (0, 50), "half of the maximal firing rate", JANSEN),
        "v_0": Param(6.0, "mV", (-20, 30), "potential of half-maximal firing", JANSEN),
        "r": Param(0.56, "1/mV", (0, 5), "slope of the firing function", JANSEN),
        "p": Param(220.0, "Hz", (-500, 2000), "mean outer input (published range 120–320 Hz)", JANSEN),
        "sigma": Param(
            3.25 * 100.0 * (200.0 / 12**0.5) * (1 * ms) ** 0.5,
            "mV/s/√s",
            (0, inf),
            "noise of y4: A a times that of p, uniform in 120–320 Hz and redrawn, as we chose, every 1 ms",
            "doi:10.1007/BF00199471 for the range, 'ours' for the interval",
            tag="calibrated",
        ),
    },
)
