"""Which functions of `syntony.measures` the verb `measure` can apply, what they read and how they are summed up.

One line per measure: adding one here makes it available to `sy.measure`, the command line and the report. Where a
measure comes from stands in its docstring.
"""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .. import errors, measures

READS = ("analytic", "series", "covariance", "fc")
GIVES = ("links", "network", "channels")


@dataclass(frozen=True)
class Recipe:
    """How a measure is applied to a recording.

    Parameters
    ----------
    reads : "analytic" (a rhythm in a band), "series", "covariance" or "fc" (of one person)
    gives : "links" (every pair of channels, between or within people), "network" (one number per person) or "channels"
    absolute : sum up links by their size, because the sign has no common meaning
    tail : what would speak for a relationship: "greater" values, or either side ("two-sided")
    default_for : modalities for which it is measured unless something else is asked for
    rate : the function is told the sampling rate
    directed : value[i, j] differs from value[j, i]
    people : the number of people it is made for; None = any
    tested : surrogates are a meaningful comparison
    unit : of its values
    function : name in `syntony.measures`, if not the recipe's
    options : further arguments
    """

    reads: str
    gives: str
    absolute: bool = False
    tail: str = "greater"
    default_for: tuple[str, ...] = ()
    rate: bool = False
    directed: bool = False
    people: int | None = None
    tested: bool = True
    unit: str = "1"
    function: str = ""
    options: Mapping[str, Any] = field(default_factory=dict)

    def source(self, name: str) -> str:
        """Where the measure comes from: the references in the docstring of its function."""
        text = inspect.getdoc(getattr(measures, self.function or name)) or ""
        return " ".join(text.partition("References\n----------\n")[2].partition("\n\n")[0].split())


RECIPES: dict[str, Recipe] = {
    "adjusted_circular_correlation": Recipe("analytic", "links", absolute=True, default_for=("eeg",)),
    "circular_correlation": Recipe("analytic", "links", absolute=True),
    "coherence": Recipe("analytic", "links", default_for=("fnirs",)),
    "correlation": Recipe("series", "links", default_for=("fnirs", "fmri", "physio", "behaviour", "other")),
    "debiased_weighted_phase_lag_index": Recipe("analytic", "links"),
    "differentiation": Recipe("covariance", "network", tail="two-sided", default_for=("fmri",)),
    "dual_total_correlation": Recipe("covariance", "network"),
    "effective_rank": Recipe("covariance", "network", tail="two-sided"),
    "envelope_correlation": Recipe("analytic", "links", default_for=("eeg",)),
    "functional_complexity": Recipe("fc", "network"),
    "hurst_exponent": Recipe("series", "channels", tested=False),
    "imaginary_coherence": Recipe("analytic", "links", default_for=("eeg",)),
    "integration": Recipe("fc", "network", default_for=("fmri",)),
    "lagged_coherence": Recipe("analytic", "links"),
    "lagged_synchrony": Recipe("series", "links", default_for=("motion",), rate=True, directed=True),
    "leading": Recipe("series", "links", tail="two-sided", default_for=("motion",), rate=True, directed=True),
    "metastability": Recipe("analytic", "network", tail="two-sided"),
    "neural_complexity": Recipe("covariance", "network", unit="nat"),
    "o_information": Recipe("covariance", "network", tail="two-sided", unit="nat"),
    "pairwise_phase_consistency": Recipe("analytic", "links"),
    "peak_lag": Recipe("series", "links", tail="two-sided", rate=True, directed=True, tested=False, unit="s"),
    "phase_lag_index": Recipe("analytic", "links"),
    "phase_locking": Recipe("analytic", "links"),
    "power_correlation": Recipe("analytic", "links"),
    "s_information": Recipe("covariance", "network", unit="nat"),
    "total_correlation": Recipe("covariance", "network", unit="nat"),
    "undefined_share": Recipe("series", "links", rate=True, directed=True, tested=False),
    "weighted_phase_lag_index": Recipe("analytic", "links"),
}  # fmt: skip

BANDS: dict[str, dict[str, tuple[float, float]]] = {  # for modalities whose rhythms have usual bands; Hz
    "eeg": {"theta": (4.0, 8.0), "alpha": (8.0, 13.0), "beta": (14.0, 30.0)},
    "fnirs": {"task": (0.02, 0.2)},
    "fmri": {"slow": (0.01, 0.1)},
}


def chosen(measures: Any, modality: str, people: int) -> dict[str, Recipe]:
    """The recipes asked for, or the usual ones of a modality."""
    if measures is None:
        names = [name for name, recipe in RECIPES.items() if modality in recipe.default_for]
        names = names or [name for name, recipe in RECIPES.items() if "other" in recipe.default_for]
        return {name: RECIPES[name] for name in names}
    names = [measures] if isinstance(measures, str) else list(measures)
    if not names:
        raise errors.BadValue("measures is empty; name at least one, or leave it out for the usual ones")
    found = {name: RECIPES[errors.expect_name(name, RECIPES, "measure")] for name in names}
    for name, recipe in found.items():
        if recipe.people and people != recipe.people:
            raise errors.BadValue(
                f"{name} is made for {recipe.people} people; the recording has {people}: select {recipe.people} of them"
            )
    return found
