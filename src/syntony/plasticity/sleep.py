"""Sleep: every night the weaker connections shrink, the strongest are spared, and the sum of the day is taken back.

de Vivo et al. 2017, doi:10.1126/science.aah5982: the contacts of the weaker 80 % of synapses are 18 % smaller after sleep, in
proportion to their size; the largest 20 % are not. A night undoes what a day adds when the day makes the same synapses
18 / 82 larger.
"""

from __future__ import annotations

import numpy as np

from ..model import Param
from ..rule import Remodelling
from ..units import day

DE_VIVO = "doi:10.1126/science.aah5982"


def downscale(weights, loss, spared):
    """Weights below the quantile 1 - spared, times 1 - loss; ties with it are spared."""
    size = np.abs(weights[weights != 0])
    if not size.size:
        return weights.copy()
    edge = np.quantile(size, 1.0 - spared) if spared > 0 else np.inf
    return np.where(np.abs(weights) < edge, (1.0 - loss) * weights, weights)


sleep = Remodelling(
    name="sleep",
    meaning="a night: the weaker edges shrink by one share, the strongest are spared",
    source=DE_VIVO,
    remodel=downscale,
    every=1 * day,
    params={
        "loss": Param(0.18, "1", (0, 1), "what the weaker edges lose in a night", DE_VIVO),
        "spared": Param(0.2, "1", (0, 1), "share of the edges, the strongest, that lose nothing", DE_VIVO),
    },
)
