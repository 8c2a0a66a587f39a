"""Which functions of `syntony.measures` the verb `measure` can apply, what they read and how they are summed up.

One line per measure: adding one here makes it available to `sy.measure`, the command line and the report. Where a
measure comes from stands in its docstring.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from .. import errors, measures
from . import adapters

READS = ("analytic", "phases", "amplitude", "series", "covariance", "fc")
RHYTHMS = READS[:3]
GIVES = ("links", "matrix", "network", "channels", "parts")
TOGETHER = ("", "group", "person", "pair")
OWN = ("x", "y", "rate", "pairs", "across", "precision", "frequencies")  # arguments that are not the user's to choose


@dataclass(frozen=True)
class Recipe:
    """How a measure is applied to a recording.

    Parameters
    ----------
    reads : "analytic", "phases" or "amplitude" (of a rhythm in a band), "series", "covariance" or "fc" (of one person)
    gives : "links" (every pair of channels, between or within people), "matrix" (every pair of channels, never between
        people), "network" (one number per person), "channels" or "parts" (several numbers per person, each a row)
    together : where the measure reads all people of a recording at once: whom a value belongs to, the "group", each
        "person" of it, or each "pair"
    absolute : sum up links by their size, because the sign has no common meaning
    tail : what would speak for a relationship: "greater" values, or either side ("two-sided")
    default_for : modalities for which it is measured unless something else is asked for
    rate : the function is told the sampling rate
    directed : value[i, j] differs from value[j, i]
    ordered : directed, and every pair of people is taken both ways, (receiver, sender)
    banded : the function is told the edges of the band and filters by itself
    codes : the series are codes of states, which surrogates may move but not change
    labels : what must be known of every channel: "hemisphere", "system", "homotopic", "modules"; "found": modules, if
        need be found
    kinds : kinds of channels that it can be measured on; none = any
    people : the number of people it is made for; None = any
    tested : surrogates are a meaningful comparison
    unit : of its values
    function : name in `syntony.measures`, if not the recipe's
    part : the field to take of a function that gives several
    parts : names of the parts, where they are known
    each : otherwise the name of one part, {0} its number from 0 and {1} from 1
    pooled : all epochs are one long series, not averaged over
    spread : values come with the ends of their intervals, (…, 3)
    through : brings the function into the form that is needed here (`adapters`)
    options : further arguments
    """

    reads: str
    gives: str
    together: str = ""
    absolute: bool = False
    tail: str = "greater"
    default_for: tuple[str, ...] = ()
    rate: bool = False
    directed: bool = False
    ordered: bool = False
    banded: bool = False
    codes: bool = False
    labels: str = ""
    kinds: tuple[str, ...] = ()
    people: int | None = None
    tested: bool = True
    unit: str = "1"
    function: str = ""
    part: str = ""
    parts: tuple[str, ...] = ()
    each: str = "state {1}"
    pooled: bool = False
    spread: bool = False
    through: Callable[..., Any] | None = None
    options: Mapping[str, Any] = field(default_factory=dict)

    def source(self, name: str) -> str:
        """Where the measure comes from: the references in the docstring of its function."""
        text = inspect.getdoc(getattr(measures, self.function or name)) or ""
        return " ".join(text.partition("References\n----------\n")[2].partition("\n\n")[0].split())

    def choices(self, name: str) -> dict[str, bool]:
        """Arguments that can be chosen, and whether they must be."""
        found = inspect.signature(getattr(measures, self.function or name)).parameters
        fixed = self.options if self.function else ()  # what tells the recipe from others of its function
        own = (*OWN, *list(found)[: 1 + bool(self.labels)], *("band",) * self.banded, *fixed)
        choices = {k: p.default is p.empty for k, p in found.items() if k not in own}
        if self.through:
            more = inspect.signature(self.through).parameters.values()
            choices |= {p.name: False for p in more if p.kind == p.KEYWORD_ONLY and p.name not in own}
        return choices


BEATS: dict[str, Any] = {"rate": True, "kinds": ("ecg",), "tested": False, "through": adapters.beats}
POSITIVE = {"links": "positive"}
STATES: dict[str, Any] = {"tail": "two-sided", "through": adapters.states_of_each}
STATE: dict[str, Any] = {"tested": False, "through": adapters.states_of_all}
ONE_WAY: dict[str, Any] = {"directed": True, "ordered": True}
SHARED: dict[str, Any] = {"together": "group", "through": adapters.over_people}

RECIPES: dict[str, Recipe] = {
    "adjusted_circular_correlation": Recipe("analytic", "links", absolute=True, default_for=("eeg",)),
    "aperiodic_exponent": Recipe("series", "channels", rate=True, tested=False),
    "autoregressive_order": Recipe("series", "network", tested=False, unit="samples"),
    "betweenness": Recipe("fc", "channels", tail="two-sided", options=POSITIVE),
    "breathing_depth": Recipe("series", "channels", rate=True, kinds=("respiration",), tested=False, unit="as recorded"),
    "breathing_rate": Recipe("series", "channels", rate=True, kinds=("respiration",), tested=False, unit="Hz"),
    "chaos_test": Recipe("series", "channels", tested=False),
    "chimera_index": Recipe("phases", "network", tail="two-sided", labels="modules"),
    "circular_correlation": Recipe("analytic", "links", absolute=True),
    "cluster_phase": Recipe("analytic", "channels", together="group", through=adapters.over_time),
    "clustering": Recipe("fc", "channels", tail="two-sided", options=POSITIVE),
    "coherence": Recipe("analytic", "links", default_for=("fnirs",)),
    "concordance": Recipe("series", "links", rate=True),
    "conditional_granger_causality": Recipe("series", "links", together="pair", unit="nat", **ONE_WAY),
    "contingency": Recipe("series", "links", rate=True, codes=True, **ONE_WAY),
    "coordination": Recipe("series", "links", function="inertia_coordination", part="coordination", tail="two-sided", rate=True, **ONE_WAY),
    "correlation": Recipe("series", "links", default_for=("fnirs", "fmri", "physio", "behaviour", "other")),
    "cortex_limbic_connectivity": Recipe("fc", "network", tail="two-sided", labels="system"),
    "critical_slowing": Recipe("series", "channels", tested=False),
    "critical_slowing_chance": Recipe("series", "channels", tested=False),
    "cross_recurrence": Recipe("series", "links"),
    "debiased_weighted_phase_lag_index": Recipe("analytic", "links"),
    "detrended_fluctuation": Recipe("series", "channels", tested=False),
    "differentiation": Recipe("covariance", "network", tail="two-sided", default_for=("fmri",)),
    "dual_total_correlation": Recipe("covariance", "network"),
    "dwell_time": Recipe("phases", "parts", rate=True, unit="s", **STATE),
    "dyadic_growth": Recipe("series", "links", tail="two-sided", rate=True, unit="1/s"),
    "dynamic_complexity": Recipe("series", "channels", tested=False, through=adapters.over_time),
    "effective_rank": Recipe("covariance", "network", tail="two-sided"),
    "envelope_correlation": Recipe("analytic", "links", default_for=("eeg",)),
    "fluctuation_intensity": Recipe("series", "channels", tested=False, through=adapters.over_time),
    "functional_complexity": Recipe("fc", "network"),
    "functional_excitation_inhibition": Recipe("amplitude", "channels", rate=True, tested=False),
    "generalised_synchrony": Recipe("series", "links", **ONE_WAY),
    "global_efficiency": Recipe("fc", "network", tail="two-sided", options=POSITIVE),
    "granger_causality": Recipe("series", "links", unit="nat", **ONE_WAY),
    "group_order_parameter": Recipe("analytic", "channels", together="group", through=adapters.over_time),
    "group_phase_locking": Recipe("analytic", "channels", together="group"),
    "heart_period_power": Recipe("series", "channels", unit="s²", **BEATS),
    "homotopic_connectivity": Recipe("fc", "network", labels="homotopic"),
    "hurst_exponent": Recipe("series", "channels", tested=False),
    "imaginary_coherence": Recipe("analytic", "links", default_for=("eeg",)),
    "individual_cluster_phase": Recipe("analytic", "channels", together="person"),
    "individual_inter_subject_correlation": Recipe("series", "channels", together="person", function="inter_subject_correlation"),
    "inertia": Recipe("series", "links", function="inertia_coordination", part="inertia", rate=True, tested=False, **ONE_WAY),
    "integrated_information": Recipe("series", "network", tail="two-sided", unit="nat"),
    "integration": Recipe("fc", "network", default_for=("fmri",)),
    "integration_profile": Recipe("series", "parts", rate=True, labels="modules", tested=False, parts=measures.IntegrationProfile._fields, spread=True, through=adapters.profile),
    "inter_subject_correlation": Recipe("series", "channels", **SHARED),
    "inter_subject_functional_correlation": Recipe("series", "matrix", **SHARED),
    "interhemispheric_share": Recipe("fc", "network", tail="two-sided", labels="hemisphere"),
    "lagged_coherence": Recipe("analytic", "links"),
    "lagged_concordance": Recipe("series", "links", rate=True, through=adapters.best_lag),
    "lagged_synchrony": Recipe("series", "links", default_for=("motion",), rate=True, directed=True),
    "laminarity": Recipe("series", "links", function="cross_recurrence", directed=True, options={"quantity": "laminarity"}),
    "lateralisation": Recipe("fc", "network", tail="two-sided", labels="hemisphere"),
    "leading": Recipe("series", "links", tail="two-sided", default_for=("motion",), rate=True, directed=True),
    "linkage": Recipe("covariance", "network", labels="modules", unit="nat"),
    "local_efficiency": Recipe("fc", "channels", tail="two-sided", options=POSITIVE),
    "lyapunov_exponent": Recipe("series", "channels", rate=True, tested=False, unit="1/s"),
    "mean_heart_rate": Recipe("series", "channels", unit="Hz", **BEATS),
    "metastability": Recipe("phases", "network", tail="two-sided"),
    "middle_prefrontal_hub": Recipe("fc", "network", tail="two-sided", labels="system", options=POSITIVE),
    "modularity": Recipe("fc", "network", tail="two-sided", labels="found", options=POSITIVE),
    "mutual_information": Recipe("series", "links", unit="nat"),
    "neural_complexity": Recipe("covariance", "network", unit="nat"),
    "nm_phase_locking": Recipe("analytic", "links", directed=True),
    "normal_share": Recipe("series", "channels", **BEATS),
    "o_information": Recipe("covariance", "network", tail="two-sided", unit="nat"),
    "o_information_curve": Recipe("covariance", "parts", tail="two-sided", unit="nat", each="groups of {1}"),
    "occupancy": Recipe("phases", "parts", **STATE),
    "occupancy_entropy": Recipe("phases", "network", **STATES),
    "order_parameter": Recipe("phases", "network", through=adapters.over_time),
    "pairwise_phase_consistency": Recipe("analytic", "links"),
    "partial_correlation": Recipe("covariance", "matrix", tail="two-sided", function="partial_correlation_from_covariance"),
    "partial_directed_coherence": Recipe("series", "links", together="pair", rate=True, banded=True, through=adapters.by_frequency, **ONE_WAY),
    "participation": Recipe("fc", "channels", tail="two-sided", labels="found", options=POSITIVE),
    "partner_brake": Recipe("series", "links", function="coupled_oscillator", part="partner_velocity", tail="two-sided", rate=True, unit="1/s", **ONE_WAY),
    "partner_pull": Recipe("series", "links", function="coupled_oscillator", part="partner_position", tail="two-sided", rate=True, unit="1/s²", **ONE_WAY),
    "partner_share": Recipe("series", "links", function="coupled_oscillator", part="partner_share", rate=True, **ONE_WAY),
    "peak_lag": Recipe("series", "links", tail="two-sided", rate=True, directed=True, tested=False, unit="s"),
    "phase_lag_index": Recipe("analytic", "links"),
    "phase_locking": Recipe("analytic", "links"),
    "pnn50": Recipe("series", "channels", **BEATS),
    "power_correlation": Recipe("analytic", "links"),
    "recurrence_profile": Recipe("series", "links", through=adapters.best_lag),
    "recurrence_rate": Recipe("series", "links", function="cross_recurrence", options={"quantity": "rate"}),
    "repair_latency": Recipe("series", "links", tail="two-sided", rate=True, codes=True, unit="s"),
    "repair_rate": Recipe("series", "links", rate=True, codes=True, unit="1/s"),
    "respiratory_sinus_arrhythmia": Recipe("series", "channels", unit="ln(ms²)", **BEATS),
    "rich_club": Recipe("fc", "parts", tail="two-sided", each="more than {0} links", through=adapters.strongest),
    "rmssd": Recipe("series", "channels", unit="s", **BEATS),
    "s_information": Recipe("covariance", "network", unit="nat"),
    "sdnn": Recipe("series", "channels", unit="s", **BEATS),
    "shrinkage_connectivity": Recipe("series", "matrix"),
    "skin_level": Recipe("series", "channels", rate=True, kinds=("eda",), tested=False, unit="S"),
    "skin_response_rate": Recipe("series", "channels", rate=True, kinds=("eda",), tested=False, unit="Hz"),
    "skin_response_size": Recipe("series", "channels", rate=True, kinds=("eda",), tested=False, unit="S"),
    "small_worldness": Recipe("fc", "network", tested=False, through=adapters.strongest),
    "spectral_granger_causality": Recipe("series", "links", rate=True, banded=True, unit="nat", through=adapters.by_frequency, **ONE_WAY),
    "state_matching": Recipe("series", "links", codes=True),
    "switching_rate": Recipe("phases", "network", rate=True, unit="Hz", **STATES),
    "total_correlation": Recipe("covariance", "network", unit="nat"),
    "transfer_entropy": Recipe("series", "links", unit="nat", **ONE_WAY),
    "tse_curve": Recipe("covariance", "parts", unit="nat", each="groups of {1}"),
    "undefined_share": Recipe("series", "links", rate=True, directed=True, tested=False),
    "value_distribution": Recipe("series", "channels", tested=False, through=adapters.over_time),
    "wavelet_coherence": Recipe("series", "links", rate=True, banded=True),
    "wavelet_coverage": Recipe("series", "channels", rate=True, banded=True, tested=False),
    "weighted_phase_lag_index": Recipe("analytic", "links"),
    "within_module_z": Recipe("fc", "channels", tail="two-sided", labels="found", options=POSITIVE),
}  # fmt: skip

BODY = frozenset(kind for recipe in RECIPES.values() for kind in recipe.kinds)

INSTEAD: dict[str, tuple[str, ...]] = {  # functions without a recipe whose question a recipe answers
    "between_people": ("correlation",),
    "concordance_index": ("concordance",),
    "functional_connectivity": ("correlation",),
    "integrated_states": ("participation",),
    "leading_eigenvector": ("occupancy", "dwell_time"),
    "path_length": ("global_efficiency",),
    "phase_states": ("occupancy", "dwell_time"),
    "shortest_paths": ("global_efficiency", "betweenness"),
    "windowed_cross_correlation": ("lagged_synchrony", "leading"),
}

BANDS: dict[str, dict[str, tuple[float, float]]] = {  # for modalities whose rhythms have usual bands; Hz
    "eeg": {"theta": (4.0, 8.0), "alpha": (8.0, 13.0), "beta": (14.0, 30.0)},
    "fnirs": {"task": (0.02, 0.2)},
    "fmri": {"slow": (0.01, 0.1)},
}


def chosen(
    measures: Any, modality: str, people: int, options: Mapping[str, Mapping[str, Any]] | None = None
) -> dict[str, Recipe]:
    """The recipes asked for, or the usual ones of a modality, with the arguments that were chosen for them."""
    if measures is None:
        names = [name for name, recipe in RECIPES.items() if modality in recipe.default_for]
        names = names or [name for name, recipe in RECIPES.items() if "other" in recipe.default_for]
    else:
        names = [measures] if isinstance(measures, str) else list(measures)
    if not names:
        raise errors.BadValue("measures is empty; name at least one, or leave it out for the usual ones")
    found = {name: _recipe(name) for name in names}
    for name in options or {}:
        errors.expect_name(name, found, "measure", "this table (options)")
    found = {name: _with(recipe, name, (options or {}).get(name, {})) for name, recipe in found.items()}
    for name, recipe in found.items():
        if recipe.people and people != recipe.people:
            raise errors.BadValue(
                f"{name} is made for {recipe.people} people; the recording has {people}: select {recipe.people} of them"
            )
    return found


def pooled(chosen: dict[str, Recipe]) -> dict[str, Recipe]:
    """The recipes with all epochs as one series; only rhythms, filtered before, can be joined without an edge."""
    for name, recipe in chosen.items():
        if recipe.reads not in RHYTHMS or recipe.rate or recipe.gives == "parts":
            raise errors.BadValue(
                f"epochs is 'pooled', but {name} reads more than the phases and amplitudes of moments, and joined epochs "
                "have edges; use epochs='mean' for it"
            )
    return {name: replace(recipe, pooled=True) for name, recipe in chosen.items()}


def _recipe(name: Any) -> Recipe:
    """The recipe of a name; of a measure that reads something else than a recording it is said what to do."""
    if name in RECIPES or name not in measures.MEASURES:
        return RECIPES[errors.expect_name(name, RECIPES, "measure")]
    needed = [p.name for p in inspect.signature(measures.MEASURES[name]).parameters.values() if p.default is p.empty]
    near = INSTEAD.get(name) or tuple(other for other, recipe in RECIPES.items() if recipe.function == name)
    instead = f"measure {' or '.join(map(repr, near))}, or " if near else ""
    raise errors.BadValue(
        f"{name} is no measure of whole recordings, one number for each row; {instead}call "
        f"syntony.measures.{name}({', '.join(needed)}) itself"
    )


def _with(recipe: Recipe, name: str, options: Mapping[str, Any]) -> Recipe:
    choices = recipe.choices(name)
    for option in options:
        errors.expect_name(option, choices, "option", name)
    options = {**recipe.options, **options}
    missing = [option for option, needed in choices.items() if needed and option not in options]
    if missing:
        raise errors.BadValue(
            f"{name} needs {' and '.join(missing)}; give options={{{name!r}: {{{missing[0]!r}: …}}}}, see "
            f"syntony.measures.{recipe.function or name}"
        )
    return replace(recipe, options=options)
