"""House style of all figures: the print set of colours on white, one marker per person, labels with units."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from .. import errors

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

PEOPLE = ("#1f5fae", "#b4510f", "#00664f", "#8a3b75", "#4a4a4a")  # person 1 blue, person 2 orange, then safe hues
SHAPES = {"o": "●", "s": "■", "^": "▲", "D": "◆", "v": "▼", "P": "✚", "X": "✖"}  # marker: the same as a character
MARKERS = tuple(SHAPES)
BETWEEN = "#7a5c00"
INK, QUIET, BAND, LINE = "#1b1f24", "#59606a", "#e7e5df", "#c9ccd1"
COLOURS = "viridis"
PATCH = {"facecolor": "white", "edgecolor": "none", "alpha": 0.85, "pad": 1.0}  # under words that lie on lines
SMALL, NORMAL, LARGE = 7.5, 9.0, 10.5


def person(index: int) -> tuple[str, str]:
    """Colour and marker of a person; the marker goes on counting where the colours begin again."""
    return PEOPLE[index % len(PEOPLE)], MARKERS[index % len(MARKERS)]


def figure(width: float, height: float) -> Figure:
    """An empty figure (inches) that needs no window and no global state."""
    from matplotlib.figure import Figure

    return Figure(figsize=(width, height), layout="constrained", facecolor="white")


def with_unit(quantity: str, unit: str) -> str:
    """An axis label: what is shown, and in what unit.

    >>> with_unit("time", "s"), with_unit("correlation", "1")
    ('time (s)', 'correlation (no unit)')
    """
    return f"{quantity} ({'no unit' if unit in ('', '1') else unit})"


def dress(axes: Axes, x: str, y: str, title: str = "") -> None:
    """Labels, thin lines and a quiet grid."""
    axes.set_xlabel(x, fontsize=NORMAL, color=INK)
    axes.set_ylabel(y, fontsize=NORMAL, color=INK)
    axes.tick_params(labelsize=SMALL, colors=QUIET, labelcolor=INK, width=0.6, length=3)
    for side, spine in axes.spines.items():
        spine.set_visible(side in ("left", "bottom"))
        spine.set_color(LINE)
    axes.grid(color="#eef0f2", linewidth=0.7)
    axes.set_axisbelow(True)
    if title:
        axes.set_title(title, fontsize=LARGE, color=INK, loc="left")


def legend(axes: Axes, **options: Any) -> None:
    """A legend without a frame."""
    axes.legend(fontsize=SMALL, frameon=False, labelcolor=INK, **options)


def apart(places: Sequence[float], gap: float) -> np.ndarray:
    """The ascending `places`, moved as little as needed so that neighbours are at least `gap` apart.

    >>> apart([0, 1, 1, 4], 1).round(2).tolist()
    [-0.33, 0.67, 1.67, 4.0]
    """
    blocks: list[list[float]] = []  # [sum of (place - own offset), count], merged while they overlap
    for k, place in enumerate(places):
        blocks.append([float(place) - k * gap, 1.0])
        while len(blocks) > 1 and blocks[-2][0] / blocks[-2][1] > blocks[-1][0] / blocks[-1][1]:
            total, count = blocks.pop()
            blocks[-1][0] += total
            blocks[-1][1] += count
    starts = np.concatenate([np.full(int(count), total / count) for total, count in blocks] or [np.zeros(0)])
    return starts + gap * np.arange(len(places))


def named(given: Any, what: str, allowed_empty: bool = False) -> dict[str, Any]:
    """A mapping from names to data, as every figure with several parts takes it."""
    if not hasattr(given, "items") or (not given and not allowed_empty):
        raise errors.BadValue(
            f"{what} is {type(given).__name__}; expected a mapping from names to arrays with at least one entry, "
            "such as {'measured': fc}"
        )
    return {str(name): value for name, value in given.items()}


def names_of(given: Any, dim: str, count: int, fallback: str) -> list[str]:
    """Names along a dimension of an xarray object, or `fallback` 1, 2, 3 …"""
    if hasattr(given, "coords") and dim in given.coords:
        return [str(name) for name in given.coords[dim].values]
    return [f"{fallback} {k + 1}" for k in range(count)]
