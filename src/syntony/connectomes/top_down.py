"""Top-down control of the amygdala: prefrontal projections that reach its inhibitory cells.

Prefrontal cortex reaches the amygdala mostly from its orbital, ventromedial and anterior cingulate parts (Ray & Zald
2012), and there also the inhibitory intercalated masses, which hold back its output (Barbas & Zikopoulos 2007). That
these regions do so is published, for the intercalated masses in monkeys. The strength is ours, as nobody has counted it
in man: the connectome's own link between the two regions times `FACTOR`. With `wong_wang`, balanced inhibition and
coupling 1.2, a rise of these regions still raises the amygdala below a factor of about 10 (left) and 6 (right), because
their excitatory links prevail; at 50 the amygdala falls by 0.37 (left) and 1.1 (right) of the rise. Right is stronger
because the connectome's links from these regions to the right amygdala are (three times).
"""

from __future__ import annotations

import numpy as np

from .. import errors
from ..brain import Brain

FACTOR = 50.0
SOURCE = "doi:10.1177/1073858407301369, doi:10.1016/j.neubiorev.2011.08.005"
TARGET = "Amygdala"
CONTROLLING = {  # AAL2 region, without its side -> part of the prefrontal cortex
    "Cingulate_Ant": "anterior cingulate",
    "Frontal_Med_Orb": "ventromedial",
    "Frontal_Sup_Medial": "superior medial",
    "OFCant": "orbitofrontal",
    "OFClat": "orbitofrontal",
    "OFCmed": "orbitofrontal",
    "OFCpost": "orbitofrontal",
    "Rectus": "ventromedial",
}


def with_top_down(brain: Brain, factor: float = FACTOR) -> Brain:
    """A copy with prefrontal projections onto the inhibitory cells of the amygdala of the same side.

    Parameters
    ----------
    brain : Brain
        With the labels of the default brain (AAL2).
    factor : float, dimensionless
        Strength relative to the connectome's own link (ours).

    Examples
    --------
    >>> brain = with_top_down(Brain.default(), factor=20)
    >>> onto, source = brain.index("Amygdala_L")[0], brain.index("OFCpost_L")[0]
    >>> round(float(brain.projections["inhibitory"].weights[onto, source] / brain.weights[onto, source]), 12)
    20.0
    """
    factor = errors.expect_number(factor, "factor of the top-down projections", low=0)
    weights = np.zeros_like(brain.weights)
    for side in ("_L", "_R"):
        onto = brain.index(TARGET + side)
        sources = brain.index([region + side for region in CONTROLLING])
        weights[onto, sources] = factor * brain.weights[onto, sources]
    meaning = f"prefrontal control of the amygdala: {factor:g} times the connectome's own links, same side"
    return brain.with_projection("inhibitory", weights, source=SOURCE, tag="ours", meaning=meaning)


LOOP = tuple(
    f"{part}_{side}" for part in ("Frontal_Sup_Medial", "Frontal_Med_Orb", "Cingulate_Ant") for side in ("L", "R")
)
AMYGDALA = (f"{TARGET}_L", f"{TARGET}_R")
CALMING = 0.5 / 1.2  # of `with_loop`; ours: at 1 the range in which regulation is learnt is narrow


def with_loop(brain: Brain, calming: float = CALMING) -> Brain:
    """A copy whose medial prefrontal cortex reaches the inhibitory cells of both amygdalae with one strength.

    The way down of the loop that internalisation closes; its way up, amygdala to medial prefrontal cortex, is learnt.

    Examples
    --------
    >>> brain = with_loop(Brain.default())
    >>> int((brain.projections["inhibitory"].weights > 0).sum())
    12
    """
    errors.expect_number(calming, "calming of the loop", low=0)
    weights = np.zeros_like(brain.weights)
    weights[np.ix_(brain.index(list(AMYGDALA)), brain.index(list(LOOP)))] = calming
    meaning = "medial prefrontal control of the amygdala, one strength"
    return brain.with_projection("inhibitory", weights, source=SOURCE, tag="ours", meaning=meaning)
