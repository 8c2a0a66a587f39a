"""What a network says of a person's regulation: the amygdala's answer to its own input, with parts held still in turn."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import numpy as np

from ..brain import Brain
from ..connectomes.top_down import AMYGDALA, LOOP, with_loop
from .averages import Average, Situation, average
from .network import resolve


@lru_cache(maxsize=256)
def reference(maturity: float, coupling: float) -> float:
    """Answer of the default brain's amygdala at this maturity of prefrontal control, prefrontal cortex held still."""
    brain = with_loop(Brain.default("reference"))
    down = {(0, "inhibitory"): brain.projections["inhibitory"].weights * maturity}
    found = average(Situation("reference", (0,), resolve(brain, coupling=coupling), "fic", ("S_I",)), down, {}, None)
    return answer(found, 0, brain.index(list(AMYGDALA)), brain.index(list(LOOP))).held


class Answer(NamedTuple):
    """Of one person's amygdala to its own input: own control, answer without it, what the others save, and what they would
    save somebody without own control (what they offer)."""

    own: float
    held: float
    saved: float
    offered: float


def answer(found: Average, k: int, amygdala: np.ndarray, loop: np.ndarray) -> Answer:
    """Linear response at rest, with three things held still in turn: nobody, the other people, and medial prefrontal cortex too;
    for what is offered, the way up from amygdala to medial prefrontal cortex is cut.
    """
    network, places = found.network, found.places
    size = len(found.drift) - len(network.drives)
    M, n, persons = found.drift[:size, :size], network.regions, len(network.people)
    owner = np.arange(size) // n % persons
    owner[_of_regions(found) :] = -1
    own = np.flatnonzero(owner == k)
    still = np.setdiff1d(own, places[k][loop])
    b = np.zeros(size)
    b[places[k][amygdala]] = 1.0

    def moved(free: np.ndarray, drift: np.ndarray) -> float:
        x = np.zeros(size)
        x[free] = -np.linalg.solve(drift[np.ix_(free, free)], b[free])
        return float(x[places[k][amygdala]].mean())

    def saved(drift: np.ndarray, alone: float) -> float:
        return max(alone / moved(np.arange(size), drift) - 1.0, 0.0)

    held, alone = moved(still, M), moved(own, M)
    if persons == 1:
        return Answer(max(held / alone - 1.0, 0.0), held, 0.0, 0.0)
    cut = M.copy()
    cut[np.ix_(places[k][loop], places[k][amygdala])] = 0.0
    return Answer(max(held / alone - 1.0, 0.0), held, saved(M, alone), saved(cut, moved(own, cut)))


def _of_regions(found: Average) -> int:
    kept = [name for name in found.point.states if name not in found.situation.fast]
    return len(kept) * found.network.shape[0] * found.network.regions
