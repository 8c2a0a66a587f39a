"""A report about a life: the result of `sy.live`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ..brain import Brain
from ..course import span
from ..plot import plot_changes, plot_life
from ..result import Result
from .facts import brief, provenance_table, sources_table
from .sections import Listing, Picture, Section, Table
from .words import filled, words

BODY = ("window", "danger", "control", "expectation", "cortisol", "mark")
BETWEEN = ("quality", "comfort", "synchrony")
PROFILE = ("total_correlation", "homotopic", "cortex_limbic", "effective_rank")


def life_sections(life: Result, people: Sequence[Brain] | None = None) -> list[Section]:
    """Everything that can be said about a life."""
    facts = life.provenance
    reached = float(life["weights"].attrs["reached"])
    values = {"people": brief(facts["people"]), "reached": span(reached), "outcome": facts["outcome"]}
    text = filled(words("life"), values)
    parts = [
        Section(
            text["asked"]["title"],
            tuple(text["asked"]["text"]),
            (Listing(text["asked"]["listing"], "\n".join(facts["course"])),),
        )
    ]
    for key, quantities, persons in (("body", BODY, facts.get("persons", {})), ("profile", PROFILE, facts["people"])):
        shown = _pictures(life, persons, quantities, text[key]["words"])
        if shown:
            parts.append(Section(text[key]["title"], tuple(text[key]["text"]), shown))
    shown = _between(life)
    if shown:
        parts.append(Section(text["between"]["title"], tuple(text["between"]["text"]), shown))
    brains = _brains(life, people)
    if brains:
        shown = tuple(Picture(_changed(life, b), b.name, text["brain"]["words"]) for b in brains)
        parts.append(Section(text["brain"]["title"], tuple(text["brain"]["text"]), shown))
    parts.append(Section(text["limits"]["title"], tuple(text["limits"]["text"])))
    tables = [
        Table(sources_table(facts), text["provenance"]["sources"]),
        Table(provenance_table(facts), text["provenance"]["table"]),
    ]
    if "ties" in facts:
        tables.insert(0, Table(ties_table(facts["ties"]), text["provenance"]["ties"], folded=True))
    return [*parts, Section(text["provenance"]["title"], (), tuple(tables))]


def _pictures(life: Result, persons: Any, quantities: Sequence[str], about: str) -> tuple[Picture, ...]:
    found = []
    for person in persons:
        there = [
            q
            for q in quantities
            if q in life and person in life[q].person.values and np.isfinite(life[q].sel(person=person)).any()
        ]
        if there and life[there[0]].sizes["time"] > 1:
            found.append(Picture(plot_life(life, person, there), str(person), about))
    return tuple(found)


def _between(life: Result) -> tuple[Picture, ...]:
    """Bonds that reach a person, if anybody meets."""
    if "synchrony" not in life or not np.isfinite(life["synchrony"]).any() or life["synchrony"].sizes["time"] < 2:
        return ()
    receivers = dict.fromkeys(str(b).split(" → ")[1] for b in life["quality"].bond.values)
    about = words("life")["between"]["words"]
    return tuple(Picture(plot_life(life, name, BETWEEN, episodes=False), name, about) for name in receivers)


def _brains(life: Result, people: Sequence[Brain] | None) -> list[Brain]:
    """Those whose weights changed and whose regions have places; the brain that ships where the regions are its own."""
    weights, known = life["weights"], {brain.name: brain for brain in people or ()}
    moved = [str(p) for p in weights.person.values if (np.diff(weights.sel(person=p).values, axis=0) != 0).any()]
    default = Brain.default("default")
    same = list(map(str, weights.region.values)) == list(map(str, default.labels))
    found = [known.get(name) or (Brain.default(name) if same else None) for name in moved]
    return [brain for brain in found if brain is not None and brain.positions is not None]


def _changed(life: Result, brain: Brain) -> Any:
    weights = life["weights"].sel(person=brain.name)
    return plot_changes(brain, weights.sel(when="start"), weights.sel(when="end"))


def ties_table(ties: Sequence[dict[str, Any]]) -> Any:
    """What network and body said to each other, and for whom."""
    import pandas

    rows = [(t["name"], t["meaning"], t["source"], t["tag"], ", ".join(t["on"])) for t in ties]
    return pandas.DataFrame(rows, columns=["tie", "meaning", "source", "tag", "on"])
