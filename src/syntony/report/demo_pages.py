"""The demonstration as sections: figures, tables and the words of templates/demo.toml filled with its numbers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from .. import chance, measures
from ..connectomes import roles
from ..plot import plot_activity, plot_chance, plot_dyad, plot_fit, plot_matrices, plot_profile, plot_scatter
from ..units import minute, second
from .demo import APART, TOGETHER, Demo, mean_fc
from .facts import provenance_table, sources_table
from .persons import WITHIN
from .sections import Picture, Section, Table
from .words import filled, words

SHOWN_TIME = 150 * second
SYSTEMS = ("limbic", "middle prefrontal", "motor", "temporal")
BALANCE_NAMES = {"balanced": "with feedback inhibition control", "without": "without balance"}


def sections(found: Demo) -> list[Section]:
    """Everything the report says, first panel first."""
    text = filled(words("demo"), _values(found))
    return [
        _asked(found, text),
        _curve(found, text["curve"]),
        _between(found, text["between"]),
        _within(found, text["within"]),
        _settings(found, text["settings"]),
        _sources(found, text["sources"]),
        Section(text["limits"]["title"], tuple(text["limits"]["text"])),
        _provenance(found, text["provenance"]),
    ]


def _values(found: Demo) -> dict[str, Any]:
    """What the words need."""
    plan, fit = found.plan, found.fit.set_index("route")
    between = found.between.set_index("condition")
    change = (found.measures["change"] / found.measures[APART]).abs()
    largest, brain = found.measures.loc[change.idxmax()], found.people[0]
    percent = 100 * largest["change"] / largest[APART]
    values: dict[str, Any] = {
        "runs": plan.sessions,
        "tests": len(found.measures),
        "minutes": f"{(plan.duration - plan.settling) / minute:g}",
        "pairings": f"{plan.pairings:,}",
        "floor": f"{1 / (1 + plan.pairings):.2g}",
        "critical": f"{found.critical:.3f}",
        "share": f"{100 * found.coupling / found.critical:.0f} %",
        "best_fit": f"{found.curve['fit, balanced'].max():.2f}",
        "best_fit_without": f"{found.curve['fit, without'].max():.2f}",
        "fit_links": f"{fit.loc['links alone, no model', 'fit r']:.2f}",
        "fit_simulated": f"{fit.loc['simulated, apart', 'fit r']:.2f}",
        "shift_simulated": decimals(fit.loc["simulated, apart", "difference"], "+.2f"),
        "largest_change": f"{largest['measure']} of the {largest['person']}, by {decimals(percent, '+.1f')} %",
        "twins_measured": decimals(measures.homotopic_connectivity(brain.measured_fc, brain.homotopic), ".2f"),
        "twins_calculated": decimals(
            measures.homotopic_connectivity(found.exact[APART][0, :, 0], brain.homotopic), ".2f"
        ),
    }
    for name, condition in (("apart", APART), ("together", TOGETHER)):
        row = between.loc[condition]
        values |= {
            f"{name}_real": decimals(row['real pairs']), f"{name}_low": decimals(row['chance low']),
            f"{name}_high": decimals(row['chance high']), f"{name}_p": f"{row['p']:.2g}",
        }  # fmt: skip
    return values


def decimals(value: Any, form: str = ".3f") -> str:
    """A number with a typographic minus.

    >>> decimals(-0.0216)
    '−0.022'
    """
    return f"{float(value):{form}}".replace("-", "−")


def _asked(found: Demo, text: Mapping[str, Any]) -> Section:
    brain, exact, simulated = found.people[0], found.exact[APART][0, :, 0], mean_fc(found.bold[APART])
    routes = {"calculated": exact, f"{found.plan.sessions} simulated sessions": simulated}
    words = text["measured"]
    scatter = plot_scatter(routes, brain.measured_fc, homotopic=brain.homotopic)
    matrices = plot_matrices({"measured": brain.measured_fc, **routes}, system=brain.system)
    edges = _edges(brain, {"measured": brain.measured_fc, **routes})
    parts = (
        Picture(scatter, words["title"], words["words"], edges),
        Table(_with_spans(found.fit), words["table"], words["table_words"], {
            "fit r": "correlation of Fisher's z over all pairs of regions (fc_fit)",
            "difference": "mean of simulated minus measured correlation", "chance": "95 % of draws",
        }, found.fit),
        Picture(matrices, text["matrices"]["title"], text["matrices"]["words"]),
    )  # fmt: skip
    return Section(text["asked"]["title"], tuple(text["asked"]["text"]), parts)


def _edges(brain: Any, matrices: Mapping[str, Any]) -> Any:
    import pandas

    i, j = np.triu_indices(brain.n_regions, 1)
    columns = {"region": brain.labels[i], "region_2": brain.labels[j]}
    return pandas.DataFrame(columns | {name: np.round(np.asarray(m)[i, j], 3) for name, m in matrices.items()})


def _curve(found: Demo, text: Mapping[str, Any]) -> Section:
    curve = found.curve
    figure = plot_fit(
        curve["coupling"], {name: curve[f"fit, {key}"] for key, name in BALANCE_NAMES.items()},
        complexity={name: curve[f"complexity, {key}"] for key, name in BALANCE_NAMES.items()},
        working=found.coupling, critical=found.critical,
        measured_complexity=float(measures.functional_complexity(found.people[0].measured_fc)),
    )  # fmt: skip
    return Section(text["title"], tuple(text["text"]), (Picture(figure, text["picture"], text["words"], curve),))


def _between(found: Demo, text: Mapping[str, Any]) -> Section:
    together = found.exact[TOGETHER].transpose(0, 2, 1, 3)
    course = found.bold[TOGETHER][0]
    course = course.sel(time=slice(None, float(course.time[0]) + SHOWN_TIME))
    dyad = plot_dyad(found.people, together, quantity="correlation r of the BOLD signal")
    activity = plot_activity(
        course,
        found.people[0].system,
        show=SYSTEMS,
        people=[b.name for b in found.people],
        quantity="BOLD signal change",
        unit="%",
    )
    real = dict(zip(found.between["condition"], found.between["real pairs"]))
    against = plot_chance(
        real, found.null, quantity="mean correlation between the two people, r", chance="all sessions re-paired"
    )
    parts = (
        Picture(dyad, text["dyad"], text["dyad_words"]),
        Picture(activity, text["activity"], text["activity_words"]),
        Picture(against, text["chance"], text["chance_words"]),
        Table(_with_spans(found.between), text["table"], text["table_words"], {
            "real pairs": "mean correlation over all region pairs and all sessions",
            "z": "(real - mean of chance) / SD of chance", "d": "(real - mixed) / SD of single mixed pairs",
            "exact": "the same for an endless recording", "chance": "95 % of re-pairings",
        }, found.between),
    )  # fmt: skip
    return Section(text["title"], tuple(text["text"]), parts)


def _within(found: Demo, text: Mapping[str, Any]) -> Section:
    import pandas

    rows = [
        {
            "measure": row["measure"], "unit": row["unit"], "person": row["person"], "condition": condition, "value": row[condition],
            "low": row[condition] - row[f"{condition}, SD"], "high": row[condition] + row[f"{condition}, SD"],
            "chance_low": row["chance low"], "chance_high": row["chance high"],
        }
        for row in found.measures.to_dict("records") for condition in (APART, TOGETHER)
    ]  # fmt: skip
    meanings = [f"{m['name'].capitalize()}: {m['words']}." for m in words("measures").values()]
    brief = found.measures[["measure", "person", APART, TOGETHER]].copy()
    brief["measure"] += ["" if unit == "1" else f" ({unit})" for unit in found.measures["unit"]]
    brief["chance"] = _spans(found.measures, "chance")
    brief["change"] = found.measures["change"]
    brief["change by chance"] = _spans(found.measures, "change")
    brief["p"] = found.measures["p"]
    parts = (
        Picture(plot_profile(pandas.DataFrame(rows)), text["picture"], text["words"]),
        Table(brief, text["table"], text["table_words"], {
            "chance": "95 % of draws with every region moved in time on its own", "change": "in relation minus apart",
            "change by chance": "95 % of draws with the sign of whole sessions flipped", "p": "two-sided, of the change",
        }, found.measures),
    )  # fmt: skip
    return Section(text["title"], (*text["text"], " ".join(meanings)), parts)


def _with_spans(table: Any) -> Any:
    """The table with one column for the band of chance instead of its two ends."""
    place = list(table.columns).index("chance low")
    shortened = table.drop(columns=["chance low", "chance high"])
    shortened.insert(place, "chance", _spans(table, "chance"))
    return shortened


def _spans(table: Any, what: str) -> list[str]:
    return [
        f"{decimals(low, '.2g')} to {decimals(high, '.2g')}"
        for low, high in zip(table[f"{what} low"], table[f"{what} high"])
    ]


def _settings(found: Demo, text: Mapping[str, Any]) -> Section:
    import pandas

    plan, relation = found.plan, found.relations[0]
    rows = [
        ("coupling", found.coupling, "", "best fit along the curve above"),
        ("balance", "fic", "", "feedback inhibition control: every region keeps its rate"),
        ("gain of both relations", relation.gain, "", f"ours: a perceiving region gets at most {plan.heard:g} of its own brain's input"),
        ("delay of both relations", relation.delay, "s", "ours: within the 0.2 to 1 s that answering a person takes"),
        ("time step", plan.dt, "s", "checked against the fastest time constant of the model"),
        ("session", plan.duration, "s", f"of which the first {plan.settling:g} s are left out"),
        ("sessions", plan.sessions, "", "in each condition, the same noise in both"),
    ]  # fmt: skip
    frame = pandas.DataFrame(rows, columns=["setting", "value", "unit", "why"])
    return Section(text["title"], (), (Table(frame, text["table"], text["words"]),))


def _sources(found: Demo, text: Mapping[str, Any]) -> Section:
    used = [*WITHIN.values(), measures.fc_fit, measures.between_people, chance.pairings, chance.circular_shift]
    part = {"regions that express": roles.EXPRESSING, "regions that perceive": roles.PERCEIVING}
    taking = {
        name: "; ".join(dict.fromkeys(r.source for r in role.values() if r.source)) for name, role in part.items()
    }
    table = sources_table(found.provenance, used, signals=("bold",), others=taking)
    return Section(text["title"], tuple(text["text"]), (Table(table, text["table"], text["table_words"]),))


def _provenance(found: Demo, text: Mapping[str, Any]) -> Section:
    return Section(text["title"], (), (Table(provenance_table(found.provenance), text["table"], text["words"]),))
