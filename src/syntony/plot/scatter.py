"""Figure: simulated against measured connectivity, one dot per pair of regions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from ..measures import fc_fit
from . import _style

if TYPE_CHECKING:
    from matplotlib.figure import Figure


def plot_scatter(
    simulated: Mapping[str, ArrayLike], measured: ArrayLike, *, homotopic: ArrayLike | None = None
) -> Figure:
    """Simulated against measured functional connectivity, with the fit of the pattern and the error of the level.

    Parameters
    ----------
    simulated : mapping from title to array (region, region)
        Correlation matrices.
    measured : array (region, region)
        The correlation matrix they are held against.
    homotopic : array (region,), optional
        Mirror region of every region (-1 = none): mirror pairs are drawn as triangles.

    Returns
    -------
    matplotlib Figure
        The title of each panel gives r (`measures.fc_fit`) and the mean difference.

    Examples
    --------
    >>> fc = [[1, 0.5, 0.2], [0.5, 1, 0.1], [0.2, 0.1, 1]]
    >>> plot_scatter({"twin": fc}, fc).axes[0].get_title("left")
    'twin\\nfit r = 1.00, mean difference +0.00'
    """
    given = _style.named(simulated, "simulated")
    target = errors.expect_array(measured, "measured", ("region", "region"))
    upper = np.triu_indices(len(target), 1)
    mirror = np.zeros(target.shape, dtype=bool)
    if homotopic is not None:
        partner = errors.expect_array(homotopic, "homotopic", (len(target),)).astype(int)
        mirror[np.flatnonzero(partner >= 0), partner[partner >= 0]] = True
    figure = _style.figure(1.0 + 3.1 * len(given), 4.1)
    panels = figure.subplots(1, len(given), squeeze=False, sharex=True, sharey=True)[0]
    for k, (axes, (name, matrix)) in enumerate(zip(panels, given.items())):
        fc = errors.expect_array(matrix, name, target.shape)
        r, shift = float(fc_fit(fc, target)), float((fc - target)[upper].mean())
        x, y, twin = target[upper], fc[upper], mirror[upper]
        axes.plot([-1, 1], [-1, 1], color=_style.QUIET, linewidth=0.9, linestyle="--", label="equal", zorder=3)
        axes.scatter(
            x[~twin],
            y[~twin],
            s=5,
            color=_style.QUIET,
            alpha=0.28,
            linewidth=0,
            rasterized=True,
            label="pair of regions",
        )
        if twin.any():
            axes.scatter(x[twin], y[twin], s=16, marker="^", color=_style.INK, linewidth=0, label="left and right twin")
        _style.dress(
            axes, "measured correlation (no unit)", "simulated correlation (no unit)" if k == 0 else "",
            f"{name}\nfit r = {r:.2f}, mean difference {shift:+.2f}",
        )  # fmt: skip
        axes.title.set_fontsize(_style.NORMAL)
    values = [target[upper], *(np.asarray(m)[upper] for m in given.values())]
    low, high = min(map(np.min, values)), max(map(np.max, values))
    panels[0].set(xlim=(low - 0.03, high + 0.03), ylim=(low - 0.03, high + 0.03))
    handles, labels = panels[0].get_legend_handles_labels()
    figure.legend(handles, labels, loc="outside lower center", ncols=3, fontsize=_style.SMALL, frameon=False)
    return figure
