"""Figure: connectivity matrices side by side."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _style

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure


def plot_matrices(
    matrices: Mapping[str, ArrayLike],
    *,
    system: ArrayLike | None = None,
    quantity: str = "correlation r",
    unit: str = "1",
    limits: tuple[float, float] | None = None,
    places: str = "region",
) -> Figure:
    """Several region-by-region matrices on one scale, regions grouped by system.

    Parameters
    ----------
    matrices : mapping from title to array (region, region)
        For example {"measured": brain.measured_fc, "simulated": fc}; diagonals are left blank.
    system : array (region,), labels, optional
        The group of every region; its names stand on the margin.
    quantity, unit : str
        What the colours mean.
    limits : (low, high), optional
        Ends of the colour scale. Default: 1st (or 0, if lower values are rare) and 99th percentile of all.
    places : str
        What a row is: 'region', 'channel' …

    Returns
    -------
    matplotlib Figure

    Examples
    --------
    >>> fc = [[1, 0.5], [0.5, 1]]
    >>> len(plot_matrices({"measured": fc, "simulated": fc}).axes)  # two matrices and their colour bar
    3
    """
    given = _style.named(matrices, "matrices")
    values = {name: errors.expect_array(m, name, ("region", "region")) for name, m in given.items()}
    sizes = {name: len(m) for name, m in values.items()}
    if len(set(sizes.values())) > 1:
        raise errors.BadShape(f"matrices have different numbers of regions {sizes}; expected the same regions in all")
    n = next(iter(sizes.values()))
    order, groups = _grouped(system, n)
    low, high = _limits(values, limits)
    figure = _style.figure(1.9 + 2.9 * len(values), 3.5)
    panels = figure.subplots(1, len(values), squeeze=False)[0]
    for k, (axes, (name, matrix)) in enumerate(zip(panels, values.items())):
        shown = np.where(np.eye(n, dtype=bool), np.nan, matrix)[np.ix_(order, order)]
        image = axes.imshow(shown, vmin=low, vmax=high, cmap=_style.COLOURS, interpolation="nearest")
        _margin(axes, name, groups, n, places, first=k == 0)
    bar = figure.colorbar(image, ax=list(panels), shrink=0.8, pad=0.02, extend="both")
    bar.set_label(_style.with_unit(quantity, unit), fontsize=_style.NORMAL)
    bar.ax.tick_params(labelsize=_style.SMALL)
    return figure


def _grouped(system: Any, n: int) -> tuple[np.ndarray, dict[str, tuple[int, int]]]:
    """Order of the regions, and first and last place of every group."""
    if system is None:
        return np.arange(n), {}
    system = np.asarray(system)
    if system.shape != (n,):
        raise errors.BadShape(f"system has shape {system.shape}; expected ({n},), one label per region")
    names = list(dict.fromkeys(system.tolist()))
    order = np.concatenate([np.flatnonzero(system == name) for name in names])
    ends = np.cumsum([np.count_nonzero(system == name) for name in names])
    return order, {str(name): (int(end - np.count_nonzero(system == name)), int(end)) for name, end in zip(names, ends)}


def _limits(values: Mapping[str, np.ndarray], given: tuple[float, float] | None) -> tuple[float, float]:
    if given is not None:
        low, high = (errors.expect_number(x, "limits") for x in given)
        if low >= high:
            raise errors.BadValue(f"limits are {low:g} and {high:g}; expected the lower one first")
        return low, high
    off = np.concatenate([m[~np.eye(len(m), dtype=bool)] for m in values.values()])
    if not len(off):
        return 0.0, 1.0
    low, high = np.percentile(off, [1, 99])
    low = 0.0 if -0.1 * high < low < 0.5 * high else float(low)
    return low, float(high) if high > low else low + 1.0


def _margin(axes: Axes, title: str, groups: Mapping[str, tuple[int, int]], n: int, places: str, *, first: bool) -> None:
    axes.set_title(title, fontsize=_style.LARGE, color=_style.INK, loc="left")
    axes.set_xlabel(f"{places}s, grouped by system" if groups else places, fontsize=_style.NORMAL)
    axes.set_xticks([])
    axes.set_yticks([])
    for spine in axes.spines.values():
        spine.set_visible(False)
    for _, end in list(groups.values())[:-1]:
        axes.axhline(end - 0.5, color="white", linewidth=0.4)
        axes.axvline(end - 0.5, color="white", linewidth=0.4)
    if not first:
        return
    if not groups:
        axes.set_ylabel(places, fontsize=_style.NORMAL)
    middles = [(start + end - 1) / 2 for start, end in groups.values()]
    for name, middle, place in zip(groups, middles, _style.apart(middles, n / 22)):
        axes.annotate(
            name, (-0.5, middle), xytext=(-0.06 * n, place), fontsize=_style.SMALL, ha="right", va="center",
            color=_style.INK, arrowprops={"arrowstyle": "-", "color": _style.QUIET, "linewidth": 0.5, "shrinkA": 1, "shrinkB": 0},
        )  # fmt: skip
