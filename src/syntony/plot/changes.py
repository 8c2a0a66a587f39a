"""Figure: the edges of a brain that a life has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from ..brain import Brain
from ..units import mm
from . import _space, _style
from .brain import VIEWS

if TYPE_CHECKING:
    from matplotlib.figure import Figure

MORE, LESS = _style.PEOPLE[0], _style.PEOPLE[1]


def plot_changes(brain: Brain, before: ArrayLike, after: ArrayLike, *, strongest: int = 40, title: str = "") -> Figure:
    """A brain from above and from the right; lines are the weights that changed most: solid stronger, dashed weaker.

    Parameters
    ----------
    brain : Brain
        With positions.
    before, after : array (region, region)
        Weights, target then source.
    strongest : int
        How many changes are drawn.

    Examples
    --------
    >>> brain = Brain.default()
    >>> [axes.get_title("left") for axes in plot_changes(brain, brain.weights, 1.1 * brain.weights).axes]
    ['from above', 'from the right']
    """
    n, xyz = brain.n_regions, _space.positions(brain) / mm
    given = [
        errors.expect_array(getattr(w, "values", w), what, (n, n)) for w, what in ((before, "before"), (after, "after"))
    ]
    change = given[1] - given[0]
    order: Any = np.argsort(-np.abs(change), axis=None)[: int(errors.expect_number(strongest, "strongest", low=0))][
        ::-1
    ]
    edges = [(i, j) for i, j in zip(*np.unravel_index(order, change.shape)) if change[i, j] != 0]
    largest = max((abs(change[e]) for e in edges), default=1.0)
    touched = sorted({r for e in edges for r in e})
    figure = _style.figure(8.6, 4.1)
    panels = figure.subplots(1, 2, width_ratios=[np.ptp(xyz[:, x]) + 40 for x, *_ in VIEWS.values()])
    for axes, (view, (x, y, x_label, y_label, *_)) in zip(panels, VIEWS.items()):
        flat = xyz[:, [x, y]]
        axes.fill(
            *_space.outline(flat, _space.MARGIN / mm).T, facecolor="#f6f6f4", edgecolor=_style.QUIET, linewidth=1.0
        )
        axes.scatter(*flat.T, s=8, color=_style.LINE, zorder=2)
        axes.scatter(*flat[touched].T, s=22, color=_style.INK, edgecolor="white", linewidth=0.5, zorder=3)
        for i, j in edges:
            size, up = abs(change[i, j]) / largest, change[i, j] > 0
            axes.plot(*flat[[i, j]].T, color=MORE if up else LESS, linestyle="-" if up else "--", alpha=0.3 + 0.6 * size,
                      linewidth=0.5 + 2 * size, zorder=1)  # fmt: skip
        _style.dress(axes, x_label, y_label, view)
        axes.set_aspect("equal", adjustable="datalim")
        axes.grid(False)
    figure.supxlabel(
        f"the {len(edges)} weights that changed most: blue solid = stronger, orange dashed = weaker",
        fontsize=_style.SMALL, color=_style.QUIET,
    )  # fmt: skip
    if title:
        figure.suptitle(title, fontsize=_style.LARGE, x=0.01, ha="left")
    return figure
