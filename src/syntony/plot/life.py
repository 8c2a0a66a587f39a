"""Figure: a life on the slow clock, with its episodes, one person or two courses of the same person."""

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
PANEL = 1.25
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
        Lives of a person of this name; the lanes are those of the first.
    person : str
    quantities : names of arrays (person, time)
    episodes : bool
        Whether the lanes are drawn.

    Returns
    -------
    matplotlib Figure

    Notes
    -----
    Where nothing overwhelms, the window has no value and no line.

    Examples
    --------
    >>> import syntony as sy
    >>> life = sy.live(sy.Person("one"), course=sy.Course([sy.Episode("fright", "one", 0, 1e6, each=3600.0)]), progress=False)
    >>> [axes.get_ylabel() for axes in plot_life(life, "one", ["danger"]).axes]
    ['', 'danger']
    """
    lives = dict(lives) if isinstance(lives, Mapping) and not hasattr(lives, "provenance") else {"": lives}
    for name, life in lives.items():
        missing = [q for q in quantities if q not in life or "person" not in life[q].dims]
        if missing:
            raise errors.BadValue(
                f"the life {name!r} has no {missing[0]!r} of persons; give names of arrays (person, time)"
            )
        errors.expect_name(person, [str(p) for p in life[quantities[0]].person.values], "person", "the life")
    first = next(iter(lives.values()))
    unit, unit_name = (year, "years") if float(first[quantities[0]].time[-1]) > 2 * year else (week, "weeks")
    lanes = lanes_of(first.provenance.get("episodes", []), person) if episodes else []
    heights = ([0.35 + LANE * len(lanes)] if lanes else []) + [PANEL] * len(quantities)
    figure = _style.figure(7.6, sum(heights) + 0.7)
    panels = figure.subplots(len(heights), 1, sharex=True, height_ratios=heights, squeeze=False)[:, 0]
    if lanes:
        _episodes(panels[0], lanes, unit)
    for axes, quantity in zip(panels[len(panels) - len(quantities) :], quantities):
        for k, (name, life) in enumerate(lives.items()):
            values = life[quantity].sel(person=person)
            axes.plot(
                values.time / unit,
                values,
                color=_style.PEOPLE[k % len(_style.PEOPLE)],
                linestyle=STYLES[k % 4],
                label=name,
            )
        _style.dress(axes, "", quantity)
        axes.margins(y=0.12)
    panels[-1].set_xlabel(f"time ({unit_name})", fontsize=_style.NORMAL)
    if len(lives) > 1:
        _style.legend(panels[len(panels) - len(quantities)], loc="best")
    if title:
        figure.suptitle(title, fontsize=_style.LARGE, x=0.01, ha="left")
    return figure


def lanes_of(episodes: Sequence[Mapping[str, Any]], person: str) -> list[tuple[str, list[Mapping[str, Any]]]]:
    """Episodes of a person by kind, in the order in which they begin."""
    own = sorted((e for e in episodes if person in e["people"]), key=lambda e: e["start"])
    return [(kind, [e for e in own if e["kind"] == kind]) for kind in dict.fromkeys(e["kind"] for e in own)]


def _episodes(axes: Axes, lanes: Sequence[tuple[str, Sequence[Mapping[str, Any]]]], unit: float) -> None:
    for row, (_, episodes) in enumerate(lanes):
        for e in episodes:
            share = 1.0 if e["each"] is None else e["each"] / e["every"]
            axes.barh(
                row,
                (e["end"] - e["start"]) / unit,
                0.8,
                e["start"] / unit,
                color=_style.PEOPLE[0],
                alpha=0.25 + 0.6 * np.sqrt(share),
            )
    axes.set_yticks(range(len(lanes)), [kind for kind, _ in lanes], fontsize=_style.SMALL)
    axes.set_ylim(len(lanes) - 0.4, -0.6)
    for spine in axes.spines.values():
        spine.set_visible(False)
    axes.tick_params(length=0)
