"""A report about a table of `sy.measure`: what was found, against which chance, from which recordings, how."""

from __future__ import annotations

import inspect
from typing import Any

import numpy as np

from .. import measures
from ..measuring.recipes import RECIPES
from ..measuring.wording import citations, methods
from . import findings
from .facts import brief, provenance_table
from .measured import Measured, measured
from .of_recordings import between_section, quality_section, within_section
from .sections import Listing, Picture, Section, Table
from .words import filled, words

MOST_PANELS = 12
MOST_ROWS = 100
MOST_DRAWS = 30_000  # chance values that go into the file as data
MADE = {
    "pseudo": "when people are re-paired across recordings, the whole set at once",
    "shift": "after circular shifts in time", "phase": "with random phases", "amplitude": "with random phases and the same amplitudes",
    "segments": "with shuffled segments", "epochs": "with shuffled epochs", None: "",
}  # fmt: skip
SETTINGS = ("measures", "bands", "against", "n", "options", "segment", "window", "step", "correction", "interval", "alpha", "detail", "precision", "modality", "rate", "people_per_recording")  # fmt: skip


def measurement_sections(table: Any, recordings: Any = None) -> list[Section]:
    """Everything that can be said about a table of measures; with its recordings, pictures of them too."""
    what = None if recordings is None else measured(recordings, table.attrs)
    frame, text = findings.ranged(table), words("measurement")
    people = sum(one.n_people for one in what.recordings) if what else frame.attrs["people"]
    parts = [_asked(frame, text["asked"], people), _measures(table, frame, text["measures"])]
    if what:
        pair = any(RECIPES[name].gives == "links" for name in frame.attrs["measures"]) and len(what.people) > 1
        parts += [between_section(what, frame, text["between"])] if pair else []
        parts += [within_section(what, text["within"])] if not pair and len(what.channels) > 1 else []
        parts += [quality_section(what, frame.attrs, text["quality"])]
    parts += [_methods(frame, text["methods"]), _limits(frame, text["limits"]), _made(frame, text["provenance"])]
    return [part for part in parts if part.parts or part.paragraphs]


def names(table: Any) -> str:
    """What the page is about: the study, or the recordings."""
    facts = table.attrs
    return str(facts["study"] or brief(facts["recordings"], 60))


def _asked(frame: Any, text: dict[str, Any], people: int) -> Section:
    facts, tested = frame.attrs, frame["p"].notna()
    count, each = len(facts["recordings"]), facts["people_per_recording"]
    who = f"{'One recording' if count == 1 else f'{count} recordings'} of {each} {'person' if each == 1 else 'people'}"
    who += f"{' each' if count > 1 else ''}"
    comparison = filled(text["against"], {"hypothesis": "; ".join(facts["hypothesis"])}) if tested.any() else ""
    measured_ = ", ".join(name.replace("_", " ") for name in facts["measures"])
    lines = [filled(line, {"who": who, "what": measured_, "comparison": comparison}) for line in text["text"]]
    lines += [text["interrupted"]] if facts["outcome"] != "complete" else []
    return Section(text["title"], (*lines, findings.summary(frame), *findings.sentences(frame)))


def _measures(table: Any, frame: Any, text: dict[str, Any]) -> Section:
    single = findings.of_the_set(frame)
    main, sides = frame[~single], findings.two_sided(frame)
    note = f"Two-sided: {', '.join(name.replace('_', ' ') for name in sides)}." if sides else ""
    help = {"value": "what was measured", "d": "distance from chance in its spread"}
    parts: list[Any] = []
    if "window" not in frame:
        parts += _nulls(table, main, text)
    else:
        parts += _windows(frame, text)
    rows, said = findings.readable(findings.nearest(main, MOST_ROWS))
    data = frame if len(frame) <= 5000 else None
    parts.append(Table(rows, text["table"], filled(text["words"], {"sides": note, "said": said}).strip(), help, data))
    if single.any():
        rows, said = findings.readable(frame[single].head(MOST_ROWS))
        words_ = filled(text["recordings_words"], {"said": said}).strip()
        parts.append(Table(rows, text["recordings"], words_, help, frame[single]))
    return Section(text["title"], tuple(text["text"]), tuple(parts))


def _nulls(table: Any, frame: Any, text: dict[str, Any]) -> list[Picture]:
    import pandas

    from ..plot import plot_nulls

    behind = table.attrs["chance_values"]
    tested = frame[[len(set(behind.get(row, ()))) > 1 for row in frame.index]]  # some parts are 0 by definition
    rows = sorted(findings.nearest(tested, MOST_PANELS).index)
    if not rows:
        return []
    titles = {row: _title(frame, frame.loc[row]) for row in rows}
    draws = {titles[row]: behind[row] for row in rows}
    figure = plot_nulls(
        {titles[row]: frame["value"][row] for row in rows}, draws, words={titles[row]: findings.short(frame.loc[row]) for row in rows},
        units={titles[row]: frame["unit"][row] for row in rows},
    )  # fmt: skip
    total = sum(len(values) for values in draws.values())
    data = pandas.DataFrame({k: pandas.Series(v) for k, v in draws.items()}) if total <= MOST_DRAWS else None
    left = len(tested) - len(rows)
    cut = f" The {len(rows)} rows that lie furthest from chance; {left} more are in the table." if left else ""
    return [
        Picture(
            figure, text["nulls"], filled(text["nulls_words"], {"made": MADE[frame.attrs["against"]], "cut": cut}), data
        )
    ]


def _title(frame: Any, row: Any) -> str:
    """What tells a row from the others of the table."""
    parts = [findings.label(row, parts=True)]
    parts += [str(row["people"])] if frame["people"].nunique() > 1 else []
    parts += [str(row["recording"])] if frame["recording"].nunique() > 1 else []
    return ", ".join(parts)


def _windows(frame: Any, text: dict[str, Any]) -> list[Picture]:
    from ..plot import plot_windows

    first = frame[frame["recording"] == ("all" if "all" in set(frame["recording"]) else frame["recording"].iloc[0])]
    keys = [c for c in ("people", "measure", "band", "first", "second") if c in first]
    groups = {_title(first, group.iloc[0]): group for _, group in first.groupby(keys, sort=False)}
    shown = dict(sorted(groups.items(), key=lambda item: np.nanmin([*findings.decided(item[1]), 1.0]))[:6])
    known = {name: group for name, group in shown.items() if group["chance_low"].notna().all()}
    figure = plot_windows(
        {name: group["value"].to_numpy() for name, group in shown.items()}, next(iter(shown.values()))["window"].to_numpy(),
        low={name: group["chance_low"].to_numpy() for name, group in known.items()},
        high={name: group["chance_high"].to_numpy() for name, group in known.items()},
        marked={name: findings.differs(group) for name, group in shown.items()},
        units={name: group["unit"].iloc[0] for name, group in shown.items()},
    )  # fmt: skip
    facts = frame.attrs
    values = {"window": f"{facts['window']:g}", "step": f"{facts['step'] or facts['window']:g}"}
    return [Picture(figure, text["windows"], filled(text["windows_words"], values))]


def _methods(frame: Any, text: dict[str, Any]) -> Section:
    import pandas

    facts = frame.attrs
    rows = [(name.replace("_", " "), meaning(name), plain(facts["sources"][name])) for name in facts["measures"]]
    about = pandas.DataFrame(rows, columns=["measure", "what it is", "source"])
    empty = frame.head(0)
    # names of files may hold dates and codes of people: only publications are cited here
    empty.attrs = {**facts, "data_sources": [source for source in facts["data_sources"] if "doi:" in source]}
    paragraphs = filled(list(text["text"]), {"methods": plain(methods(frame))})
    return Section(
        text["title"], tuple(paragraphs), (Table(about, text["table"], text["words"]), Listing(text["sources"], citations(empty)))
    )  # fmt: skip


def meaning(name: str) -> str:
    """What a measure is: the first sentence of its documentation, after its name."""
    first = (inspect.getdoc(getattr(measures, RECIPES[name].function or name)) or "").partition("\n")[0]
    return plain(first.partition(": ")[2] or first).rstrip(".")


def plain(text: str) -> str:
    """Documentation without its marks for code and emphasis."""
    return text.replace("`", "").replace("*", "")


def _limits(frame: Any, text: dict[str, Any]) -> Section:
    kind = frame.attrs["against"]
    among = frame["people"].str.contains(" – | → ").any()
    which = "nothing_tested" if not kind else "alone" if not among else "pseudo" if kind == "pseudo" else "within"
    lines = [text[which], *([text["absent"]] if kind and among else []), *text["text"]]
    return Section(text["title"], (*lines, *([text["single"]] if len(frame.attrs["recordings"]) == 1 else [])))


def _made(frame: Any, text: dict[str, Any]) -> Section:
    import pandas

    facts = frame.attrs
    settings = [
        (name.replace("_", " "), brief(facts[name])) for name in SETTINGS if facts.get(name) not in (None, [], {})
    ]
    asked = Table(pandas.DataFrame(settings, columns=["what", "value"]), text["settings"], text["settings_words"])
    kept = {name: facts[name] for name in (*SETTINGS, "seed", "recordings", "study", "syntony", "packages", "python", "machine", "outcome", "seconds")}  # fmt: skip
    return Section(text["title"], (), (asked, Table(provenance_table(kept), text["table"], text["words"])))


__all__ = ["Measured", "measurement_sections", "names"]
