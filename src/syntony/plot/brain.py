"""Figure: one brain from above and from the side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from ..brain import Brain
from ..units import mm
from . import _space, _style

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

VIEWS = {  # name: (horizontal, vertical axis of positions, their labels, the hidden axis and its sign towards the viewer)
    "from above": (0, 1, "left − / right + (mm)", "back − / front + (mm)", 2, 1),
    "from the right": (1, 2, "back − / front + (mm)", "below − / above + (mm)", 0, 1),
}


def plot_brain(
    brain: Brain,
    values: ArrayLike | None = None,
    *,
    links: ArrayLike | None = None,
    strongest: int = 60,
    quantity: str = "value",
    unit: str = "1",
    title: str = "",
) -> Figure:
    """Regions at their places, from above and from the right; size and colour show a value.

    Parameters
    ----------
    brain : Brain
        With positions.
    values : array (region,), optional
        One number per region.
    links : array (region, region), optional
        Lines between regions: the `strongest` ones by size, thicker when stronger, dotted when negative.
    strongest : int
        How many links to draw.
    quantity, unit : str
        What the values mean.

    Returns
    -------
    matplotlib Figure

    Notes
    -----
    The outline is a smooth curve around the regions, not anatomy.

    Examples
    --------
    >>> brain = Brain.default()
    >>> [axes.get_title("left") for axes in plot_brain(brain, brain.strength, quantity="strength").axes[:2]]
    ['from above', 'from the right']
    """
    xyz = _space.positions(brain) / mm
    n = brain.n_regions
    shown = None if values is None else errors.expect_array(values, "values", (n,))
    weights = None if links is None else errors.expect_array(links, "links", (n, n))
    strongest = int(errors.expect_number(strongest, "strongest", low=0))
    figure = _style.figure(8.6, 4.1)
    panels = figure.subplots(1, 2, width_ratios=[np.ptp(xyz[:, x]) + 40 for x, *_ in VIEWS.values()])
    for axes, (view, (x, y, x_label, y_label, depth, sign)) in zip(panels, VIEWS.items()):
        flat = xyz[:, [x, y]]
        line = _space.outline(flat, _space.MARGIN / mm)
        axes.fill(*line.T, facecolor="#f6f6f4", edgecolor=_style.QUIET, linewidth=1.0, gid="outline")
        if weights is not None:
            draw_links(axes, flat, weights, strongest)
        points = _dots(axes, flat, shown, np.argsort(sign * xyz[:, depth], kind="stable"))
        _style.dress(axes, x_label, y_label, view)
        axes.set_aspect("equal", adjustable="datalim")
        axes.grid(False)
    if shown is not None:
        bar = figure.colorbar(points, ax=list(panels), shrink=0.8, pad=0.02)
        bar.set_label(_style.with_unit(quantity, unit), fontsize=_style.NORMAL)
        bar.ax.tick_params(labelsize=_style.SMALL)
    notes = [] if shown is None else ["a larger dot is a larger value"]
    notes += (
        [] if weights is None else [f"lines: the {strongest} strongest links, thicker = stronger, dotted = negative"]
    )
    figure.supxlabel("; ".join(notes), fontsize=_style.SMALL, color=_style.QUIET)
    if title:
        figure.suptitle(title, fontsize=_style.LARGE, x=0.01, ha="left")
    return figure


def draw_links(axes: Axes, flat: np.ndarray, weights: np.ndarray, strongest: int) -> None:
    """The strongest links of a matrix between points (region, 2)."""
    size = np.triu(np.maximum(np.abs(weights), np.abs(weights.T)), 1)
    for i, j in strongest_pairs(size, strongest):
        value = weights[i, j] if abs(weights[i, j]) >= abs(weights[j, i]) else weights[j, i]
        axes.plot(
            *flat[[i, j]].T, color=_style.QUIET, alpha=0.55, linewidth=0.4 + 2.2 * size[i, j] / size.max(),
            linestyle=":" if value < 0 else "-", zorder=1, solid_capstyle="round",
        )  # fmt: skip


def strongest_pairs(size: np.ndarray, count: int) -> list[tuple[int, int]]:
    """Indices of the `count` largest entries above 0, weakest first so that strong lines lie on top."""
    flat = np.argsort(-size, axis=None, kind="stable")[:count][::-1]
    rows, columns = np.unravel_index(flat, size.shape)
    return [(int(i), int(j)) for i, j in zip(rows, columns) if size[i, j] > 0]


def _dots(axes: Axes, flat: np.ndarray, values: np.ndarray | None, order: np.ndarray) -> Any:
    if values is None:
        return axes.scatter(*flat.T, s=22, color=_style.QUIET, edgecolor="white", linewidth=0.5, zorder=2)
    span = np.ptp(values) or 1.0
    size = 12 + 90 * (values - values.min()) / span
    return axes.scatter(
        *flat[order].T, s=size[order], c=values[order], vmin=values.min(), vmax=values.min() + span,
        cmap=_style.COLOURS, edgecolor="white", linewidth=0.5, zorder=2,
    )  # fmt: skip
