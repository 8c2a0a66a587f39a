"""The page of the therapy demonstration: what its sections show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..engine.minute import BOUT, STEP, course, eased
from ..ninefold import nine_functions
from ..person import TRAITS, Person
from ..plot import plot_arousal, plot_changes, plot_life
from ..regimes import position, regimes
from ..result import Result
from ..units import week, year
from .facts import provenance_table, sources_table
from .of_life import ties_table
from .sections import Picture, Section, Table
from .words import filled, words

SHOWN = ("window", "danger", "control", "expectation", "fear")
BETWEEN = ("quality", "comfort", "synchrony")
PROFILE = ("total_correlation", "homotopic", "cortex_limbic", "effective_rank")
BODY = ("cortisol", "noradrenaline", "mark", "callosum", "hippocampus", "prefrontal")
MOMENTS = {"before": 0.0, "in the middle": 0.5, "at the end": 1.0, "three years after": None}


@dataclass(frozen=True, eq=False)
class Lives:
    """What the page is made of."""

    plan: Any
    child: Person
    client: Person
    early: Result
    secure: Result
    lives: dict[str, Result]
    seconds: float


def sections(told: Lives) -> tuple[Any, list[Section]]:
    """The table of outcomes, and all sections."""
    plan = told.plan
    values = {
        "childhood": plan.childhood, "age": f"{told.client.age / year:.0f}", "sessions": plan.sessions, "attuned": f"{plan.attuned:g}",
        "unattuned": f"{plan.unattuned:g}",
    }  # fmt: skip
    text, name = filled(words("therapy"), values), told.client.name
    table = outcomes(told)
    attuned = told.lives["attuned"]

    def section(key: str, *parts: Any) -> Section:
        return Section(text[key]["title"], tuple(text[key].get("text", ())), parts)

    def picture(key: str, figure: Any, what: str = "picture", data: Any = None) -> Picture:
        return Picture(figure, text[key][what], text[key][f"{what}_words"], data)

    growing = plot_life(
        {"neglected": told.early, "secure": told.secure}, name, ("window", "control", "mark", "cortisol", "callosum")
    )
    parts = [
        section("asked", Table(table, text["asked"]["table"], text["asked"]["table_words"])),
        section("childhood", picture("childhood", growing)),
        section("therapy", picture("therapy", plot_life(told.lives, name, SHOWN), data=frame(attuned, name)),
                picture("therapy", bonds(told), "bonds")),
        section("between", picture("between", plot_life(told.lives, name, BETWEEN, episodes=False))),
        section("minutes", picture("minutes", plot_arousal(moments(told)))),
        section("brain", picture("brain", changed(told)), picture("brain", plot_life(told.lives, name, PROFILE, episodes=False), "profile")),
        section("body", picture("body", plot_life(told.lives, name, BODY, episodes=False))),
        section("regimes", Table(stood(told), text["regimes"]["table"], text["regimes"]["table_words"])),
        section("position", Table(positions(told), text["position"]["table"], text["position"]["table_words"])),
        section("functions", Table(functions(told), text["functions"]["table"], text["functions"]["table_words"])),
        section("ties", Table(ties_table(attuned.provenance["ties"]), text["ties"]["table"], text["ties"]["table_words"], folded=True),
                Table(traits(attuned), text["ties"]["traits"], text["ties"]["traits_words"], folded=True),
                Table(sources(attuned), text["ties"]["sources"])),
        section("limits"),
        section("provenance", Table(provenance_table(attuned.provenance), text["provenance"]["table"])),
    ]  # fmt: skip
    return table, parts


def _at(life: Result, quantity: str, person: str, date: float) -> float:
    return float(life[quantity].sel(person=person).sel(time=date, method="nearest"))


def outcomes(told: Lives) -> Any:
    """Before, at the end of the sessions and at the end of everything, for every course."""
    import pandas

    end = told.plan.sessions * week
    rows = []
    for course_name, life in told.lives.items():
        last = float(life["danger"].time[-1])
        for label, date in (("before", 0.0), ("after the sessions", end), ("three years after", last)):
            known = {
                q: _at(life, q, told.client.name, date) for q in ("window", "danger", "control", "cortisol", "mark")
            }
            width = "more than 2" if np.isnan(known["window"]) else f"{known['window']:.2f}"
            rows.append(
                (course_name, label, width, *(f"{known[q]:.2f}" for q in ("danger", "control", "cortisol", "mark")))
            )
    columns = ["course", "when", "window", "danger", "own control", "cortisol", "mark"]
    return pandas.DataFrame(rows, columns=columns)


def frame(life: Result, person: str) -> Any:
    """All of a person over time, for download."""
    import pandas

    names = [n for n in life if life[n].dims == ("person", "time") and person in life[n].person.values]
    table = {n: life[n].sel(person=person).values for n in names}
    return pandas.DataFrame({"time (s)": life[names[0]].time.values, **table})


def bonds(told: Lives) -> Any:
    """Comfort of the bond and own control, in the therapies."""
    from ..plot import _style

    figure = _style.figure(7.6, 2.6)
    panels = figure.subplots(1, 2, sharey=True)
    for axes, name in zip(panels, ("attuned", "unattuned")):
        life = told.lives[name]
        weeks = life["comfort"].time / week
        inside = weeks <= told.plan.sessions
        axes.plot(
            weeks[inside], life["comfort"].values[0][inside], color=_style.PEOPLE[1], label="comfort in the session"
        )
        axes.plot(
            weeks,
            life["control"].sel(person=told.client.name),
            color=_style.PEOPLE[0],
            linestyle="--",
            label="own control, alone",
        )
        _style.dress(axes, "weeks", "share of the amygdala's answer" if name == "attuned" else "", name)
    _style.legend(panels[0])
    return figure


def stood(told: Lives) -> Any:
    """Untouched, within and overwhelmed, before therapy and at the end of every course."""
    import pandas

    people = {"before": told.client} | {
        f"at the end, {name}": told.client.after(life) for name, life in told.lives.items()
    }
    rows = []
    for name, person in people.items():
        shares = regimes(person)
        rows.append((name, *(f"{value:.2f} [{low:.2f}, {high:.2f}]" for value, low, high in shares)))
    return pandas.DataFrame(rows, columns=["when", *(label for label in shares._fields)])


def positions(told: Lives) -> Any:
    """Chaos, integration and rigidity of the brain at rest, before and after the attuned therapy."""
    import pandas

    names = ("linkage", "differentiation", "chaos", "integration", "rigidity", "split")
    rows = []
    for when, person in (("before", told.client), ("after", told.client.after(told.lives["attuned"]))):
        found = position(person)
        rows.append((when, *("{:.2f} [{:.2f}, {:.2f}]".format(*getattr(found, name)) for name in names)))
    return pandas.DataFrame(rows, columns=["when", *names])


def moments(told: Lives) -> dict[str, dict[str, Any]]:
    """Fear after the same push, alone and with the therapist, at four moments of the attuned therapy."""
    life, end = told.lives["attuned"], told.plan.sessions * week
    comfort = life["comfort"].values[0]
    held = life["comfort"].time.values[np.isfinite(comfort)]
    found: dict[str, dict[str, Any]] = {}
    for moment, share in MOMENTS.items():
        date = float(life["danger"].time[-1]) if share is None else share * end
        known = {q: _at(life, q, told.client.name, date) for q in ("danger", "coping", "control")}
        near = held[np.argmin(np.abs(held - date))]
        help_ = float(life["comfort"].sel(time=near).values[0])
        found[moment] = {"alone": fear(known, 0.0), "with the therapist": fear(known, help_)}
    return found


def fear(known: dict[str, float], comfort: float, push: float = 0.7) -> Any:
    """Fear over half an hour as an array over time."""
    import xarray

    pushed, danger, coping, control, helped = (
        np.array([v]) for v in (push, known["danger"], known["coping"], known["control"], comfort)
    )
    past = course(pushed, danger, coping, control, helped, np.ones(1), eased(helped))
    values = np.sqrt(np.maximum(past[:, 0, 0], 0) * past[:, 1, 0])
    return xarray.DataArray(values, dims=("time",), coords={"time": np.arange(0, BOUT + STEP / 2, STEP)})


def changed(told: Lives) -> Any:
    weights = told.lives["attuned"]["weights"].sel(person=told.client.name)
    return plot_changes(told.client.brain, weights.sel(when="start"), weights.sel(when="end"), strongest=40)


def functions(told: Lives) -> Any:
    """Nine functions before and after."""
    before, after = nine_functions(told.client), nine_functions(told.client.after(told.lives["attuned"]))
    table = before[["function", "proxy", "unit"]].copy()
    for label, given in (("before", before), ("after", after)):
        table[label] = [f"{v:.3g} ({low:.3g} … {high:.3g})" for v, low, high in zip(given.value, given.low, given.high)]
    table["note"] = before["note"]
    return table


def traits(life: Result) -> Any:
    import pandas

    rows = []
    for name, told in life.provenance["persons"].items():
        for trait, value in told["traits"].items():
            item = TRAITS.get(trait)
            rows.append(
                (
                    name,
                    trait,
                    f"{value:.3g}",
                    item.unit if item else "",
                    item.meaning if item else "",
                    item.tag if item else "",
                )
            )
    return pandas.DataFrame(rows, columns=["person", "trait", "value", "unit", "meaning", "tag"])


def sources(life: Result) -> Any:
    others = {
        "episodes and daily learning": "Robinaugh et al., public code jmbh/PanicModel",
        "stress axis": "doi:10.15252/msb.20209510, doi:10.1038/s44320-024-00083-0",
        "marks": "doi:10.1093/nar/gkt1235, doi:10.1038/nn1276",
        "contingency": "doi:10.1111/1540-5834.00137",
        "callosum under neglect": "doi:10.1016/j.biopsych.2004.03.016",
        "company of a caregiver": "doi:10.1177/0956797614550878",
    }
    return sources_table(life.provenance, others=others)
