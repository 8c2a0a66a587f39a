"""Figure: many measures, each against its own chance distribution on its own axis."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _style

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

BINS = 40


def plot_nulls(
    observed: Mapping[str, float],
    null: Mapping[str, ArrayLike],
    *,
    words: Mapping[str, str] | None = None,
    units: Mapping[str, str] | None = None,
    columns: int = 3,
    chance: str = "by chance",
) -> Figure:
    """Observed values as dashed gold lines over histograms of what chance gives, one panel each.

    Parameters
    ----------
    observed : mapping from measure to number
    null : mapping from measure to array (draw,)
        What the same number would be by chance, many times.
    words, units : mapping from measure to str, optional
        A second line above a panel, such as z and p; what the values are measured in.
    columns : int
        Panels per row.
    chance : str
        How chance was made.

    Returns
    -------
    matplotlib Figure

    Notes
    -----
    The band holds 95 % of the chance values. `plot_chance` is for one measure in several conditions on one axis.

    Examples
    --------
    >>> figure = plot_nulls({"coherence": 0.3}, {"coherence": [0.0, 0.1, -0.1]}, words={"coherence": "p = .250"})
    >>> figure.axes[0].get_title("left")
    'coherence\\np = .250'
    """
    seen, draws = _style.named(observed, "observed"), _style.named(null, "null")
    values = {name: errors.expect_number(value, f"observed {name}") for name, value in seen.items()}
    for name in values:
        errors.expect_name(name, draws, "measure", "null")
    arrays = {name: errors.expect_array(draws[name], f"null of {name}", ("draw",)) for name in values}
    columns = min(int(errors.expect_number(columns, "columns", low=1)), len(values))
    rows = -(-len(values) // columns)
    figure = _style.figure(max(4.3, 2.9 * columns), 0.4 + 2.0 * rows)
    panels = figure.subplots(rows, columns, squeeze=False)
    for axes, (name, value) in zip(panels.ravel(), values.items()):
        _panel(axes, value, arrays[name])
        title = "\n".join(filter(None, (name, (words or {}).get(name, ""))))
        _style.dress(axes, _style.with_unit("value", (units or {}).get(name, "1")), "", title)
        axes.title.set_fontsize(_style.SMALL + 0.5)
        axes.locator_params(axis="x", nbins=5)
        axes.set_yticks([])
        axes.spines["left"].set_visible(False)
    for axes in panels.ravel()[len(values) :]:
        axes.set_axis_off()
    handles, labels = panels[0, 0].get_legend_handles_labels()
    labels = [chance if label == "chance" else label for label in labels]
    figure.legend(handles, labels, loc="outside upper right", ncols=len(labels), fontsize=_style.SMALL, frameon=False)
    return figure


def _panel(axes: Axes, value: float, draws: np.ndarray) -> None:
    ends = min(draws.min(), value), max(draws.max(), value)
    span = (ends[1] - ends[0]) or 1e-12
    axes.axvspan(*np.percentile(draws, [2.5, 97.5]), facecolor=_style.BAND, zorder=0, label="95 % of them")
    edges = np.linspace(draws.min(), draws.max() + 1e-12, max(6, round(BINS * np.ptp(draws) / span)) + 1)
    axes.hist(draws, bins=list(edges), color="#9aa1ab", edgecolor="white", linewidth=0.3, label="chance")
    axes.axvline(value, color=_style.BETWEEN, linewidth=2.0, linestyle="--", label="measured")
    axes.set_xlim(ends[0] - 0.05 * span, ends[1] + 0.05 * span)
    right = value > (ends[0] + ends[1]) / 2
    axes.annotate(
        f"{value:.3g}".replace("-", "−"), (value, 0.98), xycoords=("data", "axes fraction"), xytext=(-4 if right else 4, 0), va="top",
        textcoords="offset points", ha="right" if right else "left", fontsize=_style.NORMAL, color=_style.BETWEEN, bbox=_style.PATCH,
    )  # fmt: skip
    axes.grid(False)
