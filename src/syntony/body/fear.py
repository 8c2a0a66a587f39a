"""Fear and extinction: two populations of the amygdala that hold each other back, each taught in its own context.

Vlachos, Herry, Lüthi, Aertsen and Kumar 2011, doi:10.1371/journal.pcbi.1001104; the rate model as in a public re-implementation.
Extinction adds a memory and erases none: back in the first context fear returns (renewal).

    tau R_i' = -R_i + base + (k - r R_i) f(I_i),   I_i = -R_j + w_i cs + context_i,   w_i' = rate cs context_i
"""

from __future__ import annotations

from math import inf

from ..math import sigmoid
from ..model import Model, Param, State
from ..units import ms

VLACHOS = "doi:10.1371/journal.pcbi.1001104"
CODE = "public re-implementation of doi:10.1371/journal.pcbi.1001104"


def derivative(
    fear, extinction, fear_weight, extinction_weight, cs, first, second, inhibition, base, largest, refractory, steepness,
    threshold, tau, rate,
):  # fmt: skip
    to_fear = fear_weight * cs + first - inhibition * extinction
    to_extinction = extinction_weight * cs + second - inhibition * fear
    return (
        (base - fear + (largest - refractory * fear) * sigmoid(steepness * (to_fear - threshold))) / tau,
        (base - extinction + (largest - refractory * extinction) * sigmoid(steepness * (to_extinction - threshold)))
        / tau,
        rate * cs * first,
        rate * cs * second,
    )


fear = Model(
    name="fear",
    meaning="fear and extinction populations with their contexts",
    source=VLACHOS,
    derivative=derivative,
    states={
        "fear": State(0.05, "1", "activity of the fear population", limits=(0.0, 1.0)),
        "extinction": State(0.05, "1", "activity of the extinction population", limits=(0.0, 1.0)),
        "fear_weight": State(1.0, "1", "weight of the cue onto the fear population", limits=(0.0, inf)),
        "extinction_weight": State(1.0, "1", "weight of the cue onto the extinction population", limits=(0.0, inf)),
    },
    params={
        "cs": Param(0.0, "1", (0, 10), "the cue; 0.5 while it sounds", CODE),
        "first": Param(0.0, "1", (0, 10), "the context of conditioning; 0.3 while one is there", CODE),
        "second": Param(0.0, "1", (0, 10), "the context of extinction, through medial prefrontal cortex; 0.3", CODE),
        "inhibition": Param(1.0, "1", (0, 10), "of each by the other", CODE),
        "base": Param(0.02, "1", (0, 1), "activity without input", CODE),
        "largest": Param(0.97, "1", (0, 2), "k above", CODE),
        "refractory": Param(0.001, "1", (0, 1), "r above", CODE),
        "steepness": Param(1.2, "1", (0, inf), "of the transfer function", CODE),
        "threshold": Param(2.8, "1", (-inf, inf), "of the transfer function", CODE),
        "tau": Param(10 * ms, "s", (1e-4, inf), "time constant", CODE),
        "rate": Param(0.15 / ms, "1/s", (0, inf), "learning", CODE),
    },
)
