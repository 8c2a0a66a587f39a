"""Figure: n people next to each other, and what is between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from ..brain import Brain
from . import _space, _style
from .brain import strongest_pairs

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

NAMED = 3  # regions per person that are named
ROOM = 0.085  # m beside a head for its name


@dataclass(frozen=True, eq=False)
class Head:
    """One person in the layout: where everything lies, in metres of the figure."""

    brain: Brain
    index: int
    centre: np.ndarray
    spots: np.ndarray
    outline: np.ndarray
    nose: np.ndarray
    sides: np.ndarray


def plot_dyad(
    people: Sequence[Brain],
    between: ArrayLike,
    *,
    arrangement: str = "facing",
    strongest: int = 40,
    quantity: str = "correlation r",
    unit: str = "1",
    title: str = "",
    placed: bool = True,
) -> Figure:
    """Any number of people from above, never on top of each other, with lines only between people.

    Parameters
    ----------
    people : sequence of Brain
        With positions; names must differ.
    between : array (person, person, region, region) or xarray (person, region, person_2, region_2)
        As from `measures.between_people` or `Stationary.between`; what lies within a person is not drawn.
    arrangement : "facing", "beside" or "circle"
        Who looks where: rows of two facing each other, all side by side, or all looking at the centre.
    strongest : int
        How many lines to draw for each pair of people; negative ones are dotted.
    quantity, unit : str
        What the lines mean.
    placed : bool
        Whether positions are places on a head; if not, no face, sides or scale are drawn.

    Returns
    -------
    matplotlib Figure

    Notes
    -----
    A dot grows with the sum of what its region shares with others; the three largest of each person have numbers and
    names. The places of people are a layout, not where they sat.

    Examples
    --------
    >>> import numpy as np
    >>> pair = [Brain.default("client"), Brain.default("therapist")]
    >>> figure = plot_dyad(pair, np.full((2, 2, 94, 94), 0.1), arrangement="beside")
    """
    people = list(people)
    heads = _layout(people, arrangement)
    block = _between(between, [b.n_regions for b in people])
    strongest = int(errors.expect_number(strongest, "strongest", low=1))
    figure = _style.figure(8.6, 5.0 if len(people) <= 2 else 7.4)
    axes = figure.subplots()
    values = _lines(axes, heads, block, strongest)
    for head in heads:
        others = [k for k in range(len(people)) if k != head.index]
        share = np.abs(block[head.index, others]).sum(axis=(0, 2))
        _head(axes, head, share, min(1.0, 3 / len(people)), placed)
        _name(axes, head, share, arrangement, len(people))
    _key(axes, values, _style.with_unit(quantity, unit), strongest, ROOM if len(people) > 2 else 0.0, placed)
    axes.set_aspect("equal")
    axes.set_axis_off()
    if title:
        axes.set_title(title, fontsize=_style.LARGE, color=_style.INK, loc="left")
    return figure


def _layout(people: Sequence[Brain], arrangement: str) -> list[Head]:
    if not people:
        raise errors.BadValue("no people were given; expected at least one Brain with positions")
    flats = [_space.positions(brain)[:, :2] for brain in people]
    curves = [_space.outline(flat) for flat in flats]
    middles = [(c.max(axis=0) + c.min(axis=0)) / 2 for c in curves]
    radius = max(float(np.hypot(*(c - m).T).max()) for c, m in zip(curves, middles))
    heads = []
    for k, (centre, turn) in enumerate(_space.places(len(people), arrangement, radius)):
        (x, y), curve = middles[k], curves[k]
        left, right, front = curve[:, 0].min(), curve[:, 0].max(), curve[:, 1].max()
        nose = [[x - 0.006, front - 0.001], [x, front + 0.009], [x + 0.006, front - 0.001]]
        sides = [[left - 0.009, y], [right + 0.009, y]]
        placed = [
            _space.turned(np.asarray(part) - middles[k], turn) + centre for part in (flats[k], curve, nose, sides)
        ]
        heads.append(Head(people[k], k, centre, *placed))
    return heads


def _between(given: Any, regions: Sequence[int]) -> np.ndarray:
    """Pairs of people first: (person, person, region, region)."""
    if hasattr(given, "dims") and "person_2" in given.dims:
        given = given.transpose("person", "person_2", "region", "region_2")
    n = len(regions)
    if len(set(regions)) > 1:
        raise errors.BadShape(
            f"people have different numbers of regions {list(regions)}; expected the same parcellation"
        )
    return errors.expect_array(given, "between", (n, n, regions[0], regions[0]))


def _lines(axes: Axes, heads: Sequence[Head], block: np.ndarray, strongest: int) -> np.ndarray:
    """Draw the strongest lines of every pair of people; their values."""
    chosen = [
        (a, b, i, j, block[a.index, b.index, i, j])
        for a, b in combinations(heads, 2)
        for i, j in strongest_pairs(np.abs(block[a.index, b.index]), strongest)
    ]
    values = np.array([value for *_, value in chosen])
    t = np.linspace(0, 1, 24)[:, None]
    for a, b, i, j, value in chosen:
        start, end, size = a.spots[i], b.spots[j], abs(value) / np.abs(values).max()
        bow = 0.08 * np.array([start[1] - end[1], end[0] - start[0]])
        curve = (1 - t) ** 2 * start + 2 * t * (1 - t) * ((start + end) / 2 + bow) + t**2 * end
        axes.plot(
            *curve.T, color=_style.BETWEEN, linewidth=0.5 + 1.7 * size, alpha=0.35 + 0.5 * size, zorder=3,
            linestyle=":" if value < 0 else (0, (5, 1.6)), gid=f"between:{a.brain.name}:{b.brain.name}",
        )  # fmt: skip
    return values


def _head(axes: Axes, head: Head, share: np.ndarray, scale: float, placed: bool) -> None:
    colour, marker = _style.person(head.index)
    gid = f"outline:{head.brain.name}"
    axes.fill(*head.outline.T, facecolor="#f7f7f5", edgecolor=colour, linewidth=1.4, zorder=1, gid=gid)
    if placed:
        axes.fill(*head.nose.T, facecolor=colour, edgecolor=colour, zorder=1)
    for letter, (x, y) in zip("LR" if placed else "", head.sides):
        axes.text(x, y, letter, fontsize=_style.SMALL, color=_style.QUIET, ha="center", va="center")
    size = scale * (8 + 60 * share / (share.max() or 1.0))
    axes.scatter(*head.spots.T, s=size, marker=marker, color=colour, edgecolor="white", linewidth=0.5, zorder=4)
    look: dict[str, Any] = {"fontsize": 6, "weight": "bold", "ha": "center", "va": "center_baseline", "zorder": 5}
    for rank, region in enumerate(_top(share)):
        x, y = head.spots[region]
        axes.text(x, y, str(rank + 1), color="white", **look)


def _top(share: np.ndarray) -> np.ndarray:
    return np.argsort(-share, kind="stable")[:NAMED] if share.any() else np.zeros(0, dtype=int)


def _name(axes: Axes, head: Head, share: np.ndarray, arrangement: str, people: int) -> None:
    """Name and leading regions: below the head, or on its outer side where others lie below."""
    colour, marker = _style.person(head.index)
    title = f"{_style.SHAPES[marker]} {head.brain.name}"
    regions = [f"{rank + 1}  {head.brain.readable[region]}" for rank, region in enumerate(_top(share))]
    aside = people > 2 and arrangement != "beside"
    if not aside:
        x, y = head.centre[0], head.outline[:, 1].min() - 0.017
        axes.text(x, y, title, fontsize=_style.LARGE, color=colour, ha="center", va="top", weight="bold")
        axes.text(x, y - 0.014, "\n".join(regions), fontsize=_style.SMALL, color=_style.INK, ha="center", va="top")
        return
    outward = -1.0 if head.centre[0] < 0 else 1.0
    edge = head.outline[:, 0].min() if outward < 0 else head.outline[:, 0].max()
    x, y, side = edge + outward * 0.022, head.centre[1], "right" if outward < 0 else "left"
    axes.text(x, y + 0.004, title, fontsize=_style.LARGE, color=colour, ha=side, va="bottom", weight="bold")
    listed = "\n".join(line.replace(", ", ",\n    ") for line in regions)
    axes.text(x, y, listed, fontsize=_style.SMALL, color=_style.INK, ha=side, va="top")


def _key(axes: Axes, values: np.ndarray, quantity: str, strongest: int, room: float, placed: bool) -> None:
    """What a line means, and how long 5 cm are."""
    (left, right), (low, high) = axes.get_xlim(), axes.get_ylim()
    text = f"between people: {quantity} is 0 everywhere, so there is no line to draw"
    if len(values):
        text = f"between people, dashed: {quantity}, the {strongest} strongest of each pair"
        text += f", size {np.abs(values).min():.2f} (thin) to {np.abs(values).max():.2f} (thick)"
        text += ", dotted = negative" if (values < 0).any() else ""
    y = low - (0.02 if room else 0.055)
    axes.text((left + right) / 2, y, text, fontsize=_style.SMALL, color=_style.BETWEEN, ha="center", va="top")
    note = "channels on a circle in their order: their places are not known"
    if placed:
        axes.plot([left, left + 0.05], [y - 0.024, y - 0.024], color=_style.QUIET, linewidth=1.2)
        note = "5 cm; seen from above, the pointed side is the face, L left, R right"
    axes.text(left + 0.056 * placed, y - 0.024, note, fontsize=_style.SMALL, color=_style.QUIET, va="center")
    axes.set(xlim=(left - room - 0.01, right + room + 0.01), ylim=(y - 0.035, high + 0.01))
