"""Parts of a report that show recordings: between the people, within each, and the quality of every channel."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import numpy as np

from ..measuring.recipes import RECIPES
from . import findings
from .measured import Measured, between, drawable, lag_curves, lag_options, lagged, people_pairs, within
from .sections import Picture, Section, Table
from .words import filled

MOST_PAIRS = 3  # pairs of people with matrices of their own
MOST_ROWS, MOST_FOLDED = 24, 300  # of a quality table in full, and of one that opens with a click
MOST_SAMPLES = 1500  # of a course in a picture
STRONGEST = 40


def between_section(what: Measured, frame: Any, text: dict[str, Any]) -> Section:
    """Links, matrices and lags between people, as far as the measures of the table have them."""
    facts, parts = frame.attrs, []
    chosen, blocks = facts.get("options") or {}, {}
    if len(what.channels) > 1:
        for name in filter(drawable, facts["measures"]):
            bands = _bands(frame, name)
            blocks[name] = {band: between(what, name, limits, facts) for band, limits in bands.items()}
        if blocks:
            parts.append(_links(what, frame, blocks, text))
            parts += _matrices(what, blocks, text)
    for name in list(filter(lagged, facts["measures"]))[:1]:
        parts.append(_lags(what, facts, lag_options(chosen.get(name, {})), text))
    said = text["tested" if facts["detail"] == "links" else "text"]
    return Section(text["title"], tuple(said) if parts else (), tuple(parts))


def _bands(frame: Any, measure: str) -> dict[str, Any]:
    """The bands in which a measure was taken, and their edges."""
    rows = frame[frame["measure"] == measure]
    names = [band for band in rows["band"].unique() if band] if "band" in frame else []
    return {band: frame.attrs["bands"][band] for band in names} or {"": None}


def within_section(what: Measured, text: dict[str, Any]) -> Section:
    """Correlations of the channels of each person."""
    from ..plot import plot_matrices

    fc = dict(list(within(what).items())[:MOST_PAIRS])
    figure = plot_matrices(fc, quantity="correlation r", places="channel")
    picture = Picture(figure, text["matrices"], text["matrices_words"], _cells(what, fc))
    return Section(text["title"], tuple(text["text"]), (picture,))


def quality_section(what: Measured, facts: dict[str, Any], text: dict[str, Any]) -> Section:
    """What was recorded, what of it was left out, and the quality of every channel."""
    import pandas

    first = what.recordings[0]
    lines = filled(list(text["text"]), {"recorded": _described(what.recordings)})
    notes = findings.notes(facts, what)
    lines += [] if notes else [text["nothing"]]
    parts: list[Any] = [Table(pandas.DataFrame({"what": notes}), text["left_out"])] if notes else []
    parts += [_courses(what, text)] if not first.n_epochs and len(what.group[0].x) == 1 else []
    return Section(text["title"], tuple(lines), (*parts, *_quality(what, text)))


def _described(recordings: Any) -> str:
    """Every recording in one line; those that are alike share one."""
    alike: dict[str, list[str]] = {}
    for one in recordings:
        name, _, said = repr(one).strip("<>").removeprefix("Recording ").rpartition(": ")
        roles = ", ".join(filter(None, one.roles))
        alike.setdefault(said + (f" ({roles})" if roles else ""), []).append(name.strip("'"))
    shown = [f"{', '.join(names[:12])}{' …' if len(names) > 12 else ''}: {said}" for said, names in alike.items()]
    return "; ".join(shown[:6]) + ("; …" if len(shown) > 6 else "")


def _links(what: Measured, frame: Any, blocks: dict[str, Any], text: dict[str, Any]) -> Picture:
    """The measure and band that lie furthest from chance."""
    from ..plot import plot_links

    rows = frame[frame["measure"].isin(list(blocks))]
    best = findings.nearest(rows, 1).iloc[0]
    block, label = blocks[best["measure"]][best.get("band", "")], findings.label(best)
    ordered = RECIPES[best["measure"]].ordered
    figure = plot_links(
        what.people, what.channels, _either_way(block) if ordered else block, what.positions, strongest=STRONGEST, quantity=label, unit=best["unit"],
        arrangement="facing" if len(what.people) == 2 else "circle",
    )  # fmt: skip
    places = (
        "" if what.positions is not None else ", who are drawn as circles since the places of channels are not known"
    )
    name = label[:1].upper() + label[1:]
    said = filled(text["links_words"], {"name": name, "places": places})
    said += f" {filled(text['links_nearest'], {'p': findings.short(best)})}" if np.isfinite(best["p"]) else ""
    said += f" {text['either_way']}" if ordered else ""
    return Picture(figure, filled(text["links"], {"name": label}), said)


def _either_way(block: np.ndarray) -> np.ndarray:
    """Of a link that goes both ways the stronger way, on both sides."""
    back = block.transpose(1, 0, 3, 2)
    return np.where(np.abs(block) >= np.abs(back), block, back)


def _matrices(what: Measured, blocks: dict[str, Any], text: dict[str, Any]) -> list[Picture]:
    from ..plot import plot_between

    found = []
    for name, bands in blocks.items():
        label, unit, ordered = name.replace("_", " "), RECIPES[name].unit, RECIPES[name].ordered
        for p, q in people_pairs(name, len(what.people))[: MOST_PAIRS * (1 + ordered)]:
            people = what.people[p], what.people[q]
            matrices = {band or label: block[p, q] for band, block in bands.items()}
            figure = plot_between(
                matrices, people=people, channels=what.channels, quantity=label, unit=unit, among=(p, q)
            )
            mean = f", mean of {len(what.group)} recordings" if len(what.group) > 1 else ""
            words_ = text["one_way_words" if ordered else "matrices_words"]
            said = filled(words_, {"first": people[0], "second": people[1], "mean": mean})
            found.append(Picture(figure, filled(text["matrices"], {"name": label}), said, _cells(what, matrices)))
    return found


def _cells(what: Measured, matrices: dict[str, np.ndarray]) -> Any:
    """Every cell of matrices of channels as a row."""
    import pandas

    rows, columns = np.repeat(what.channels, len(what.channels)), np.tile(what.channels, len(what.channels))
    return pandas.DataFrame({"first": rows, "second": columns, **{k: m.ravel() for k, m in matrices.items()}})


def _lags(what: Measured, facts: dict[str, Any], options: dict[str, float], text: dict[str, Any]) -> Picture:
    import pandas

    from ..plot import plot_lags

    curves, null, lags, draws = lag_curves(what, facts["seed"], facts["against"], options)
    pairs = [(what.people[p], what.people[q]) for p, q in combinations(range(len(what.people)), 2)]
    figure = plot_lags(curves, lags, people=pairs, chance=null)
    kind = "lags_pseudo" if facts["against"] == "pseudo" else "lags_shift"
    said = filled(text[kind], {"draws": str(draws)}) if null else ""
    mean = f" and {len(what.group)} recordings" if len(what.group) > 1 else ""
    said = filled(text["lags_words"], {"window": f"{options['window']:g}", "mean": mean, "chance": said})
    data = pandas.DataFrame({"lag (s)": lags, **{name: c.mean(axis=0) for name, c in curves.items()}})
    return Picture(figure, text["lags"], said, data)


def _courses(what: Measured, text: dict[str, Any]) -> Picture:
    """The first recording, as it was measured; at most four channels."""
    from ..plot import plot_activity

    one, first = what.group[0], what.recordings[0]
    fold = max(1, one.x.shape[-1] // MOST_SAMPLES)
    samples = one.x.shape[-1] // fold * fold
    x = one.x[0, ..., :samples].reshape(*one.x.shape[1:3], -1, fold).mean(axis=-1)
    channels = one.channels[:: max(1, len(one.channels) // 4)][:4]
    prefix, size = _prefix(x) if first.unit not in ("1", "mixed") else ("", 1.0)
    figure = plot_activity(
        x / size, one.channels, show=channels, time=(np.arange(x.shape[-1]) + 0.5) * fold / one.rate, people=one.people,
        quantity="signal", unit=prefix + first.unit,
    )  # fmt: skip
    said = f": recording {one.name}" if len(what.group) > 1 else ""
    averaged = f"; every point is a mean over {fold / one.rate:.3g} s" if fold > 1 else ""
    said += f", {len(channels)} of {len(one.channels)} channels" if len(channels) < len(one.channels) else ""
    return Picture(figure, text["courses"], filled(text["courses_words"], {"first": said, "averaged": averaged}))


def _prefix(x: np.ndarray) -> tuple[str, float]:
    """The prefix of a unit that makes numbers readable, and its size."""
    for prefix, size in (("", 1.0), ("m", 1e-3), ("µ", 1e-6), ("n", 1e-9)):
        if np.abs(x).max() >= size:
            return prefix, size
    return "", 1.0


def _quality(what: Measured, text: dict[str, Any]) -> list[Table]:
    import pandas

    several, tables = len(what.recordings) > 1, []
    for one, used in zip(what.recordings, what.group):
        table = one.quality().drop(columns=["kind"])
        table["used"] = np.where(table["channel"].isin(used.channels), "yes", "no")
        if several:
            table.insert(0, "recording", one.name)
        tables.append(table)
    full = pandas.concat(tables, ignore_index=True)
    full[["flat", "dead"]] = np.where(full[["flat", "dead"]], "yes", "")
    units = {one.unit for one in what.recordings}
    unit = f", {units.pop()}" if len(units) == 1 and units != {"1"} else ""
    words_ = filled(text["words"], {"unit": unit})
    if len(full) <= MOST_ROWS:
        return [Table(full, text["table"], words_)]
    keys = ["recording", "person"] if several else ["person"]
    count = full[keys].assign(channels=1, **{c: full[c] == "yes" for c in ("flat", "dead")})
    count["gaps"], count["used"] = full["missing"] > 0, full["used"] == "yes"
    short = count.groupby(keys, sort=False, as_index=False).sum()
    folded = Table(full.head(MOST_FOLDED), text["table"], words_, data=full, folded=True)
    return [Table(short, text["summary"], text["summary_words"]), folded]
