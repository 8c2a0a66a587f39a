"""Nine functions of the middle prefrontal group as a profile of proxies: what a model of a person can say of each.

The functions are Siegel's list in the article; no validated battery exists, and the proxies are ours. They are reported side by
side with a range and are never added up. The first eight are said to go with secure attachment, intuition is not.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from .brain import Brain
from .engine.asking import situation_of
from .engine.averages import Average
from .engine.blas import one_thread
from .engine.cast import COUPLING
from .minutes import answers, met
from .person import Bond, Person
from .units import minute

RANGE = (0.92 * COUPLING, COUPLING, 1.04 * COUPLING)  # of coupling, over which a proxy is computed
LOOPS = ("Frontal_Med_Orb", "Frontal_Sup_Medial", "Cingulate_Ant")
LATERAL = ("Frontal_Mid_2", "Frontal_Inf_Tri")
BEHIND = ("Precuneus", "Cingulate_Post")
OTHERS = ("Angular", "SupraMarginal")
SEEN = ("Temporal_Sup", "Fusiform")


class Proxy(NamedTuple):
    """One function and what stands for it."""

    function: str
    proxy: str
    unit: str
    attachment: bool
    note: str


PROXIES = (
    Proxy("body regulation", "time until fear is calm after a push of 0.9, alone", "min", True, ""),
    Proxy("attuned communication", "comfort taken from a bond of quality 0.6", "1", True, ""),
    Proxy("emotional balance", "spontaneous swing of the amygdala", "activity", True, "smaller is calmer, not better"),
    Proxy("fear modulation", "own control of the amygdala", "1", True, ""),
    Proxy("response flexibility", "effective rank of activity", "1", True, ""),
    Proxy("insight", "correlation of lateral prefrontal with precuneus and posterior cingulate", "1", True, ""),
    Proxy("empathy", "correlation of insula with regions that perceive others", "1", True, "not accuracy"),
    Proxy("morality", "correlation of ventromedial prefrontal with temporoparietal regions", "1", True, "no model; external scores only"),
    Proxy("intuition", "answer of medial prefrontal cortex to the insula", "1", False, "exploratory"),
)  # fmt: skip


def nine_functions(person: Person) -> Any:
    """A table (pandas): function, proxy, value, low, high, unit, whether said to go with secure attachment, note.

    `low` and `high` are the range of the proxy while the coupling of the brain, which nobody knows, moves by -8 to +4 %.

    Examples
    --------
    >>> table = nine_functions(Person("client"))
    >>> len(table), bool((table.low <= table.value).all() and (table.value <= table.high).all())
    (9, True)
    """
    import pandas as pd

    with one_thread():
        values = np.array([_values(person, coupling) for coupling in RANGE])
    rows = [
        (p.function, p.proxy, values[1, k], values[:, k].min(), values[:, k].max(), p.unit, p.attachment, p.note)
        for k, p in enumerate(PROXIES)
    ]
    return pd.DataFrame(rows, columns=["function", "proxy", "value", "low", "high", "unit", "attachment", "note"])


def _values(person: Person, coupling: float) -> list[float]:
    _, found = situation_of(person, coupling=coupling)
    brain = found.network.people[0]
    alone = met(person, push=0.9, coupling=coupling)
    bond = Bond("other", person.name, 0.6)
    helped = answers(person, Brain.default("other"), bond, coupling=coupling)
    correlation = _correlations(found)

    def between(one: tuple[str, ...], other: tuple[str, ...]) -> float:
        return float(correlation[np.ix_(_of(brain, one), _of(brain, other))].mean())

    eigenvalues = np.linalg.eigvalsh(correlation)
    shares = np.clip(eigenvalues / eigenvalues.sum(), 1e-15, None)
    amygdala = _of(brain, ("Amygdala",))
    return [
        float(alone.recovery) / minute, helped.comfort, float(np.sqrt(np.diagonal(found.activity_covariance)[amygdala].mean())),
        helped.control, float(np.exp(-(shares * np.log(shares)).sum())), between(LATERAL, BEHIND), between(("Insula",), SEEN),
        between(LOOPS[:1], OTHERS), _moved(found, _of(brain, ("Insula",)), _of(brain, LOOPS)),
    ]  # fmt: skip


def _of(brain: Brain, parts: tuple[str, ...]) -> np.ndarray:
    return brain.index([f"{part}_{side}" for part in parts for side in "LR"])


def _correlations(found: Average) -> np.ndarray:
    P = found.activity_covariance
    sd = np.sqrt(np.diagonal(P))
    return P / np.outer(sd, sd)


def _moved(found: Average, source: np.ndarray, target: np.ndarray) -> float:
    """How far the targets move per unit of the sources when these are pushed."""
    b = np.zeros(len(found.drift))
    b[found.places[0][source]] = 1.0
    x = -np.linalg.solve(found.drift, b)[found.places[0]]
    return float(x[target].mean() / x[source].mean())
