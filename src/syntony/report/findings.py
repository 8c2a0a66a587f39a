"""What a table of `sy.measure` says: rows with the range of chance, and one sentence per finding."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from ..measuring.recipes import RECIPES
from ..measuring.wording import apa
from .words import filled, words

MIDDLE = (2.5, 97.5)  # percentiles of chance values that are shown as its range
HEADS = {
    "recording": "recording", "people": "people", "measure": "measure", "band": "band", "window": "window (s)", "first": "first",
    "second": "second", "value": "value", "interval": "interval", "unit": "unit", "chance": "chance (95 %)", "d": "d", "p": "p",
    "p_floor": "smallest p", "p_corrected": "p corrected", "averaged_over": "averaged over",
}  # fmt: skip
COMMON = ("recording", "people", "p_floor", "averaged_over")  # said once where it is the same in all rows


def ranged(table: Any) -> Any:
    """The table with the middle 95 % of the chance values of each row (chance_low, chance_high) instead of all of them.

    The other functions here take such a table. pandas copies attrs with every step, so the many values go first.
    """
    import pandas

    behind = table.attrs.get("chance_values", {})
    frame = pandas.DataFrame(table.to_dict("list"), index=table.index)
    ends = np.full((len(frame), 2), np.nan)
    for place, row in enumerate(frame.index):
        if len(draws := behind.get(row, ())):
            ends[place] = np.percentile(draws, MIDDLE)
    frame["chance_low"], frame["chance_high"] = ends.T
    frame.attrs = {name: value for name, value in table.attrs.items() if name != "chance_values"}
    return frame


def readable(frame: Any) -> tuple[Any, str]:
    """The columns that a reader wants under heads in words, and a sentence on what is the same in all rows."""
    shown = frame.copy()
    shown["measure"] = shown["measure"].str.replace("_", " ")
    shown["chance"] = [_with_ends(*row) for row in frame[["chance", "chance_low", "chance_high"]].to_numpy(float)]
    if {"low", "high"} <= set(frame):
        shown["interval"] = [_ends(*row) for row in frame[["low", "high"]].to_numpy(float)]
    same = [c for c in COMMON if len(shown) > 1 and shown[c].nunique(dropna=False) == 1 and shown[c].notna().all()]
    said = "; ".join(_common(c, shown[c].iloc[0]) for c in same if shown[c].iloc[0] not in ("", "all"))
    drop = [c for c in HEADS if c in shown and (shown[c].isna() | (shown[c] == "")).all()]
    drop += ["unit"] if set(shown["unit"]) == {"1"} else []
    kept = [c for c in HEADS if c in shown and c not in {*drop, *same}]
    heads = HEADS if frame["chance_low"].notna().any() else {**HEADS, "chance": "chance"}
    heads = {**heads, "first": first_is(frame)}
    return shown[kept].rename(columns=heads), f"All rows: {said}." if said else ""


def first_is(frame: Any) -> str:
    """What the column `first` holds: the parts of measures that give several numbers, channels, or ends of links."""
    if frame.attrs["detail"] != "links":
        return "part"
    return "channel" if "second" not in frame or (frame["second"] == "").all() else "first"


def _common(column: str, value: Any) -> str:
    if column == "p_floor":
        return f"smallest possible p {number(value)}"
    return f"averaged over {value}" if column == "averaged_over" else str(value)


def _with_ends(mean: float, low: float, high: float) -> str:
    return " ".join(filter(None, (number(mean) if np.isfinite(mean) else "", _ends(low, high))))


def _ends(low: float, high: float) -> str:
    return f"[{number(low)}, {number(high)}]" if np.isfinite(low) and np.isfinite(high) else ""


def decided(frame: Any) -> np.ndarray:
    """The p by which each row is judged: corrected if there was a correction."""
    p = frame["p_corrected"].to_numpy(float)
    return np.where(np.isnan(p), frame["p"].to_numpy(float), p)


def nearest(frame: Any, most: int) -> Any:
    """All rows in their order, or the `most` rows with the smallest p, smallest first."""
    if len(frame) <= most:
        return frame
    return frame.iloc[_by_p(frame)[:most]]


def _by_p(frame: Any) -> np.ndarray:
    return np.lexsort((frame["p"].to_numpy(float), decided(frame)))


def differs(frame: Any) -> np.ndarray:
    """Which rows differ from chance."""
    return decided(frame) <= frame.attrs["alpha"]


def sentences(frame: Any) -> list[str]:
    """One sentence per measure, band and people; windows and links of one measure share a sentence.

    The recordings of a study that was re-paired as a whole have no p of their own and no sentence.
    """
    frame = frame[~of_the_set(frame)]
    parts = () if frame.attrs["detail"] == "links" else ("first",)  # of a measure that gives several numbers
    keys = [c for c in ("recording", "people", "measure", "band", *parts) if c in frame]
    several = frame["recording"].nunique() > 1 or "all" in set(frame["recording"])
    return [_sentence(group, several) for _, group in frame.groupby(keys, sort=False)]


def of_the_set(frame: Any) -> np.ndarray:
    """Rows of single recordings whose measure is tested for the whole re-paired set only."""
    if frame.attrs["against"] != "pseudo":
        return np.zeros(len(frame), dtype=bool)
    tested = set(frame.loc[frame["p"].notna(), "measure"])
    return (frame["recording"] != "all").to_numpy() & frame["measure"].isin(tested).to_numpy()


def notes(facts: Mapping[str, Any], what: Any = None) -> list[str]:
    """Everything that was left out, changed or assumed: by the verb, and while reading."""
    return list(dict.fromkeys([*facts["notes"], *getattr(what, "notes", ())]))


def summary(frame: Any) -> str:
    """How many tests differ from chance, in one sentence."""
    text, tested = words("measurement")["findings"], frame[frame["p"].notna()]
    if not len(tested):
        return text["nothing_tested"]
    hits, total = int(differs(tested).sum()), len(tested)
    corrected = text[frame.attrs["correction"] or "uncorrected"]
    values = {"hits": str(hits), "total": str(total), "how": corrected}
    if total == 1:
        return text["one_hit" if hits else "one_none"]
    return filled(text["summary"], values)


def label(row: Any, parts: bool = False) -> str:
    """Measure and band in words; with `parts` which of its numbers or links."""
    named = [str(row[name]).replace("_", " ") for name in ("measure", "band") if row.get(name)]
    ends = " with ".join(str(row[end]) for end in ("first", "second") if row.get(end)) if parts else ""
    return ", ".join([*named, *([ends] if ends else [])])


def number(value: float) -> str:
    """Three digits that matter."""
    return f"{value:.3g}".replace("-", "−")


def _sentence(group: Any, several: bool) -> str:
    text, row = words("measurement")["findings"], group.iloc[0]
    unit = "" if row["unit"] in ("", "1") else f" {row['unit']}"
    people = row["people"] if not several else f"{row['people']} ({_which(row['recording'])})"
    name = label(row, parts=group.attrs["detail"] != "links")
    values = {"name": name[:1].upper() + name[1:], "people": people, "value": number(group["value"].mean()) + unit}
    tested = group["p"].notna()
    if not tested.any():
        return filled(text["untested"], values)
    values["chance"] = number(group.loc[tested, "chance"].mean()) + unit
    if len(group) > 1:
        return _of_many(group[tested], values, text)
    spread = ""
    if np.isfinite(row["chance_low"]):
        spread = f" (95 % from {number(row['chance_low'])} to {number(row['chance_high'])})"
    return filled(text["one"], {**values, "spread": spread, "verdict": _verdict(row, group, text), "apa": said(row)})


def short(row: Any) -> str:
    """p and corrected p of a row, for the title of a panel."""
    corrected = row["p_corrected"]
    return f"p {_p(row['p'])}" + (f", corrected {_p(corrected).removeprefix('= ')}" if np.isfinite(corrected) else "")


def _p(p: float) -> str:
    if p < 0.001:
        return "< .001"
    return "= 1.000" if p >= 0.9995 else f"= {p:.3f}".replace("0.", ".", 1)


def _which(recording: str) -> str:
    return "mean of all recordings" if recording == "all" else recording


def _verdict(row: Any, group: Any, text: dict[str, Any]) -> str:
    if not differs(group)[0]:
        return text["none"]
    more = text["more" if row["value"] > row["chance"] else "less"]
    first, _, second = str(row["people"]).partition(" – ")
    meant = text["meaning"].get(row["measure"], "") if second else ""
    return more + filled(meant, {"first": first, "second": second})


def _of_many(group: Any, values: dict[str, str], text: dict[str, Any]) -> str:
    best = group.iloc[_by_p(group)[0]]
    where = " with ".join(str(best[c]) for c in ("first", "second") if best.get(c))
    if "window" in best and np.isfinite(best["window"]):
        where = " ".join(filter(None, (where, f"at {best['window']:g} s")))
    more = {"count": str(int(differs(group).sum())), "total": str(len(group)), "where": where, "apa": said(best)}
    return filled(text["many"], {**values, **more, "what": _counted(group)})


def _counted(group: Any) -> str:
    """What the rows of a measure are."""
    if group.attrs["detail"] != "links":
        return "windows"
    return "channels" if first_is(group) == "channel" else "links"


def said(row: Any) -> str:
    """The APA string of a row, with its corrected p."""
    found = apa(row)
    corrected = row["p_corrected"]
    if not np.isfinite(corrected) or corrected == row["p"]:
        return found
    return f"{found}; corrected p {_p(corrected)}"


def two_sided(frame: Any) -> list[str]:
    """Measures of this table for which either side of chance counts."""
    return [name for name in frame.attrs["measures"] if RECIPES[name].tail == "two-sided" and RECIPES[name].tested]
