"""Figure: a life on the slow clock, with its episodes; one life, or several of the same person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from .. import errors
from ..units import week, year
from . import _style

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

LANE = 0.26
PANEL = 1.2
STYLES = ("-", "--", ":", "-.")


def plot_life(
    lives: Any,
    person: str,
    quantities: Sequence[str] = ("window", "danger", "control", "cortisol", "mark"),
    *,
    episodes: bool = True,
    title: str = "",
) -> Figure:
    """Episodes in lanes, and below them quantities of one person over time; several lives in one figure for comparison.

    Parameters
    ----------
    lives : Result of `sy.live`, or {name: Result}
        Lives of a person of this name; every life has its own colour and dash, also in the lanes.
    person : str
    quantities : names of arrays (person, time) or (bond, time)
        Of bonds, those that reach the person are drawn, with the giver's name where there are several.
    episodes : bool
        Whether the lanes are drawn; darker bars take a larger share of the time.

    Returns
    -------
    matplotlib Figure

    Notes
    -----
    Where nothing overwhelms, the window has no value and no line; while two people do not meet, comfort has none.

    Examples
    --------
    >>> import syntony as sy
    >>> life = sy.live(sy.Person("one"), course=sy.Course([sy.Episode("fright", "one", 0, 1e6, each=3600.0)]), progress=False)
    >>> [axes.get_ylabel() for axes in plot_life(life, "one", ["danger"]).axes]
    ['', 'danger\\n(no unit)']
    """
    lives = _lives(lives)
    drawn = [[(name, q, courses_of(life, q, person, name)) for name, life in lives.items()] for q in quantities]
    if not drawn:
        raise errors.BadValue("quantities is empty; give names of arrays (person, time), such as ['window', 'danger']")
    last = max(float(values.time[-1]) for _, _, lines in drawn[0] for _, values in lines)
    unit, unit_name = (year, "years") if last > 2 * year else (week, "weeks")
    lanes = lanes_of([life.provenance.get("episodes", []) for life in lives.values()], person) if episodes else {}
    heights = ([0.35 + LANE * len(lanes)] if lanes else []) + [PANEL] * len(drawn)
    figure = _style.figure(7.6, sum(heights) + 0.7 + 0.25 * (len(lives) > 1))
    panels = figure.subplots(len(heights), 1, sharex=True, height_ratios=heights, squeeze=False)[:, 0]
    if lanes:
        _episodes(panels[0], lanes, unit)
    for axes, lines in zip(panels[len(heights) - len(drawn) :], drawn):
        _panel(axes, lines, unit)
    panels[-1].set_xlabel(f"time ({unit_name})", fontsize=_style.NORMAL)
    if len(lives) > 1:
        handles, names = panels[-1].get_legend_handles_labels()
        options: dict[str, Any] = {"loc": "outside upper right", "ncols": len(lives), "fontsize": _style.SMALL}
        figure.legend(handles, names, frameon=False, **options)
    if title:
        figure.suptitle(title, fontsize=_style.LARGE, x=0.01, ha="left")
    return figure


def _lives(given: Any) -> dict[str, Any]:
    lives = {"": given} if hasattr(given, "provenance") else _style.named(given, "lives")
    for name, life in lives.items():
        if not hasattr(life, "provenance"):
            raise errors.BadValue(f"the life {name!r} is {type(life).__name__}; give a Result of sy.live")
    return lives


def courses_of(life: Any, quantity: str, person: str, name: str = "") -> list[tuple[str, Any]]:
    """What a life says of a person: one course (time,) without a name, or one per bond that reaches the person."""
    if quantity not in life or life[quantity].dims not in (("person", "time"), ("bond", "time")):
        raise errors.BadValue(
            f"the life {name!r} has no {quantity!r} of persons or bonds; give names of arrays (person, time) or (bond, time)"
        )
    array = life[quantity]
    if "bond" in array.dims:
        bonds = [str(b).split(" → ") for b in array.bond.values]
        found = [(giver, array[k]) for k, (giver, receiver) in enumerate(bonds) if receiver == person]
        if not found:
            raise errors.UnknownName(f"no bond reaches {person!r}; the life has {[' → '.join(b) for b in bonds]}")
        return found
    errors.expect_name(person, [str(p) for p in array.person.values], "person", "the life")
    return [("", array.sel(person=person))]


def lanes_of(lives: Sequence[Sequence[Mapping[str, Any]]], person: str) -> dict[str, list[list[Mapping[str, Any]]]]:
    """Kind of episode -> the person's episodes of this kind in every life; kinds in the order in which they begin.

    >>> one = [{"kind": "therapy", "people": ["a", "b"], "start": 5}, {"kind": "neglect", "people": ["a"], "start": 0}]
    >>> {kind: [len(life) for life in lives] for kind, lives in lanes_of([one, []], "a").items()}
    {'neglect': [1, 0], 'therapy': [1, 0]}
    """
    own = [[e for e in life if person in e["people"]] for life in lives]
    order = sorted((e for life in own for e in life), key=lambda e: e["start"])
    return {kind: [[e for e in life if e["kind"] == kind] for life in own] for kind in dict.fromkeys(e["kind"] for e in order)}  # fmt: skip


def _episodes(axes: Axes, lanes: Mapping[str, Sequence[Sequence[Mapping[str, Any]]]], unit: float) -> None:
    for row, (kind, lives) in enumerate(lanes.items()):
        height = 0.8 / len(lives)
        for k, e in ((k, e) for k, life in enumerate(lives) for e in life):
            share = 1.0 if e["each"] is None else e["each"] / e["every"]
            axes.barh(
                row + (k - (len(lives) - 1) / 2) * height, (e["end"] - e["start"]) / unit, height, e["start"] / unit,
                color=_style.person(k)[0], alpha=0.25 + 0.6 * np.sqrt(share), gid=f"episode:{kind}",
            )  # fmt: skip
    axes.set_yticks(range(len(lanes)), list(lanes), fontsize=_style.SMALL)
    axes.set_ylim(len(lanes) - 0.4, -0.6)
    axes.tick_params(length=0, labelbottom=False)
    for spine in axes.spines.values():
        spine.set_visible(False)


def _panel(axes: Axes, drawn: Sequence[tuple[str, str, Sequence[tuple[str, Any]]]], unit: float) -> None:
    """One quantity in every life; `drawn` holds (life, quantity, courses)."""
    empty = True
    for k, (name, _, courses) in enumerate(drawn):
        colour = _style.person(k)[0]
        for number, (giver, values) in enumerate(courses):
            label = name if number == 0 else None
            axes.plot(
                values.time / unit, values, color=colour, linestyle=STYLES[k % len(STYLES)], linewidth=1.4, label=label
            )
            known = np.flatnonzero(np.isfinite(values))
            empty &= not known.size
            if len(courses) > 1 and known.size:
                end = float(values.time[known[-1]]) / unit, float(values[known[-1]])
                axes.annotate(f" {giver}", end, fontsize=_style.SMALL, color=colour, va="center")
    _, quantity, courses = drawn[0]
    label = _style.with_unit(quantity.replace("_", " "), str(courses[0][1].attrs.get("unit", "1")))
    _style.dress(axes, "", label.replace(" (", "\n("))
    axes.margins(y=0.12)
    if empty:
        axes.set_yticks([])
        middle: dict[str, Any] = {"transform": axes.transAxes, "ha": "center", "va": "center"}
        axes.text(0.5, 0.5, "no value at any time", fontsize=_style.SMALL, color=_style.QUIET, **middle)
