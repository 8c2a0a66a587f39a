"""A report about a Result: what was asked, simulated against measured, courses, measures with chance, settings, limits."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import Any

import numpy as np

from .. import chance, errors, measures
from ..brain import Brain
from ..plot import plot_activity, plot_dyad, plot_matrices, plot_scatter
from ..result import Result
from ..signals.recorded import brains_of
from .facts import brief, provenance_table, settings_table, sources_table
from .persons import WITHIN, band, shared_course, unlinked, within
from .sections import Picture, Section, Table
from .words import filled, words

DRAWS = 99
SHIFTS = 999
SHORTEST = 20  # samples


def result_sections(result: Result, people: Sequence[Brain] | None = None, *, seed: int = 0) -> list[Section]:
    """Everything that can be said about a result; what it holds decides which parts there are."""
    facts, text = result.provenance, words("result")
    signal = _signal(result)
    brains = _brains(signal, people)
    values = {
        "draws": DRAWS, "floor": f"{2 * chance.smallest_p(DRAWS):.2g}",
        "who": brief(facts.get("people") or [str(p) for p in np.atleast_1d(signal.person)]), "model": brief(facts.get("model", "")),
        "relations": brief(facts.get("relations") or "none"), "duration": brief(facts.get("duration", "")), "signal": signal.name,
    }  # fmt: skip
    text = filled(text, values)
    fc = measures.functional_connectivity(signal.values)
    parts = [
        Section(text["asked"]["title"], tuple(text["asked"]["text"]), _against_measured(signal, fc, brains, text["asked"])),
        Section(text["courses"]["title"], tuple(text["courses"]["text"]), _pictures(signal, fc, brains, text["courses"])),
        Section(text["measures"]["title"], tuple(text["measures"]["text"]), _measures(signal, fc, brains, seed, text["measures"])),
    ]  # fmt: skip
    if len(brains) > 1:
        between = _between(signal, brains, seed, text["between"])
        parts.insert(2, Section(text["between"]["title"], tuple(text["between"]["text"]), between))
    for name, table in (
        ("settings", settings_table(facts)),
        ("sources", sources_table(facts, [*WITHIN.values(), measures.fc_fit], signals=[str(signal.name)])),
        ("provenance", provenance_table(facts)),
    ):
        part = Table(table, text[name]["table"], text[name]["words"])
        parts.append(Section(text[name]["title"], tuple(text[name].get("text", ())), (part,)))
    parts.insert(-1, Section(text["limits"]["title"], tuple(text["limits"]["text"])))
    return parts


def _signal(result: Result) -> Any:
    """The array (person, region, time) that the report is about: a signal such as BOLD, else the first state."""
    fitting = [name for name in result if result[name].dims == ("person", "region", "time")]
    long_enough = [name for name in fitting if result[name].sizes["time"] >= SHORTEST]
    if not long_enough:
        held = ", ".join(f"{name} {dict(result[name].sizes)}" for name in result) or "nothing"
        raise errors.BadValue(
            f"the result holds {held}; a report needs (person, region, time) with at least {SHORTEST} samples: run longer, "
            "keep more, or give sections of your own"
        )
    name = "bold" if "bold" in long_enough else long_enough[0]
    return result[name].rename(name).astype(float)


def _brains(signal: Any, people: Sequence[Brain] | None) -> list[Brain]:
    """Who the persons of a signal are; of regions that no brain is known for, their names are."""
    names, labels = ([str(value) for value in signal[axis].values] for axis in ("person", "region"))
    found = brains_of(names, labels, people)
    return found or [Brain(name, np.zeros((len(labels), len(labels))), labels=labels) for name in names]


def _against_measured(signal: Any, fc: np.ndarray, brains: Sequence[Brain], text: dict) -> tuple:
    import pandas

    pairs = {brain.name: (fc[k], brain) for k, brain in enumerate(brains) if brain.measured_fc is not None}
    if not pairs:
        return ()
    rows = []
    for name, (own, brain) in pairs.items():
        rng, n = np.random.default_rng(0), len(own)
        orders = rng.permuted(np.tile(np.arange(n), (499, 1)), axis=1)
        null = measures.fc_fit(own[orders[:, :, None], orders[:, None, :]], brain.measured_fc)
        value, upper = float(measures.fc_fit(own, brain.measured_fc)), np.triu_indices(n, 1)
        low, high = np.percentile(null, [2.5, 97.5])
        rows.append(
            (
                name,
                value,
                float(low),
                float(high),
                float(chance.compare(value, null).p),
                float((own - brain.measured_fc)[upper].mean()),
            )
        )
    frame = pandas.DataFrame(rows, columns=["person", "fit r", "chance low", "chance high", "p", "difference"])
    first = next(iter(pairs.values()))[1]
    scatter = plot_scatter(
        {name: own for name, (own, _) in pairs.items()}, first.measured_fc, homotopic=first.homotopic
    )
    return Picture(scatter, text["picture"], text["words"]), Table(frame, text["table"], text["table_words"])


def _pictures(signal: Any, fc: np.ndarray, brains: Sequence[Brain], text: dict) -> tuple:
    system = brains[0].system if brains[0].system is not None else brains[0].labels
    names = [brain.name for brain in brains]
    course = plot_activity(signal, system, people=names, quantity=str(signal.attrs.get("meaning") or signal.name))
    matrices = plot_matrices({name: fc[k] for k, name in enumerate(names)}, system=brains[0].system)
    return Picture(course, text["course"], text["course_words"]), Picture(
        matrices, text["matrices"], text["matrices_words"]
    )


def _measures(signal: Any, fc: np.ndarray, brains: Sequence[Brain], seed: int, text: dict) -> tuple:
    import pandas

    rows, known = [], words("measures")
    for k, brain in enumerate(brains):
        null = unlinked(signal.values[k], brain, draws=DRAWS, seed=seed)
        for name, value in within(fc[k], brain).items():
            low, high = np.percentile(null[name], [2.5, 97.5])
            p = float(chance.compare(value, null[name], tail="two-sided").p)
            rows.append(
                (
                    known[name]["name"],
                    known[name]["unit"],
                    brain.name,
                    float(value),
                    float(low),
                    float(high),
                    p,
                    known[name]["words"],
                )
            )
    columns = ["measure", "unit", "person", "value", "chance low", "chance high", "p", "what it says"]
    return (Table(pandas.DataFrame(rows, columns=columns), text["table"], text["table_words"]),)


def _between(signal: Any, brains: Sequence[Brain], seed: int, text: dict) -> tuple:
    """Mean correlation of every two people against the same two when one of them is moved in time."""
    import pandas

    x, rows = signal.values, []
    n = min(SHIFTS, len(chance.shifts(x.shape[-1])))
    for a, b in combinations(range(len(brains)), 2):
        first, second = shared_course(x[a]), shared_course(x[b])
        real, null = float(first @ second), chance.circular_shift(second, n, seed=seed) @ first
        found = chance.compare(real, null)
        names = f"{brains[a].name} and {brains[b].name}"
        rows.append({"people": names, "r": real, **band(null), "p": float(found.p), "smallest p": found.floor})
    table = Table(pandas.DataFrame(rows), text["table"], text["table_words"])
    if any(brain.positions is None for brain in brains):
        return (table,)
    dyad = plot_dyad(brains, measures.between_people(x), quantity=f"correlation r of {signal.name}")
    return Picture(dyad, text["dyad"], text["dyad_words"]), table
