"""Figure: how well a model fits along its coupling, and where its working point lies."""

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

STYLES = (("-", "o"), ("--", "s"), ("-.", "^"), (":", "D"))


def plot_fit(
    coupling: ArrayLike,
    fit: Mapping[str, ArrayLike],
    *,
    complexity: Mapping[str, ArrayLike] | None = None,
    working: float | None = None,
    critical: float | None = None,
    measured_complexity: float | None = None,
) -> Figure:
    """Fit to measured connectivity along the coupling; below it, if given, functional complexity.

    Parameters
    ----------
    coupling : array (point,), ascending
        Where the model was evaluated.
    fit : mapping from name to array (point,)
        For example {"with balance": …, "without": …}, from `measures.fc_fit`.
    complexity : mapping from name to array (point,), optional
        The same for `measures.functional_complexity`; the highest point of each curve is marked.
    working, critical : float, optional
        The coupling that is used, and the one at which the balanced state loses stability.
    measured_complexity : float, optional
        Functional complexity of the measured connectivity, as a level to compare with.

    Returns
    -------
    matplotlib Figure

    Examples
    --------
    >>> figure = plot_fit([0.5, 1.0], {"with balance": [0.4, 0.6]}, critical=1.3)
    >>> figure.axes[0].get_ylabel()
    'fit to measured correlations, r (no unit)'
    """
    axis = errors.expect_array(coupling, "coupling", ("point",))
    if len(axis) < 2 or (np.diff(axis) <= 0).any():
        raise errors.BadValue(f"coupling has {len(axis)} points; expected at least two, in ascending order")
    rows = {"fit to measured correlations, r (no unit)": _style.named(fit, "fit")}
    if complexity is not None:
        rows["functional complexity (no unit)"] = _style.named(complexity, "complexity")
    figure = _style.figure(8.6, 0.9 + 2.5 * len(rows))
    panels = figure.subplots(len(rows), 1, sharex=True, squeeze=False)[:, 0]
    for k, (axes, (label, curves)) in enumerate(zip(panels, rows.items())):
        _style.dress(axes, "", label)
        for (name, curve), (line, marker) in zip(curves.items(), STYLES * len(curves)):
            values = errors.expect_array(curve, name, (len(axis),))
            axes.plot(
                axis, values, color=_style.INK, linestyle=line, marker=marker, markersize=3.5, linewidth=1.2, label=name
            )
            if k == 1:
                _peak(axes, axis, values)
        _marks(axes, working, critical, named=k == 0)
    if complexity is not None and measured_complexity is not None:
        level = errors.expect_number(measured_complexity, "measured_complexity", low=0, high=1)
        panels[-1].axhline(
            level, color=_style.QUIET, linewidth=1.0, linestyle=":", label=f"measured brains, {level:.2f}"
        )
    panels[-1].set_xlabel(
        "coupling between the regions of one brain (multiplies the weights; no unit)", fontsize=_style.NORMAL
    )
    for axes in panels:
        _style.legend(axes, loc="best")
        axes.margins(y=0.12)
    return figure


def _peak(axes: Axes, axis: np.ndarray, values: np.ndarray) -> None:
    best = int(values.argmax())
    if 0 < best < len(axis) - 1:
        axes.annotate(
            f"highest at {axis[best]:.3f}", (axis[best], values[best]), xytext=(0, 5), textcoords="offset points",
            fontsize=_style.SMALL, ha="center", va="bottom", color=_style.INK, bbox=_style.PATCH,
        )  # fmt: skip


def _marks(axes: Axes, working: float | None, critical: float | None, *, named: bool) -> None:
    for value, what, line, side in (
        (working, "working point", "-", "right"),
        (critical, "critical coupling", "-.", "left"),
    ):
        if value is None:
            continue
        at = errors.expect_number(value, what, low=0)
        axes.axvline(at, color=_style.QUIET, linewidth=1.1, linestyle=line, zorder=1)
        if named:
            axes.annotate(
                f"{what}\n{at:.3f}", (at, 1.0), xycoords=("data", "axes fraction"), xytext=(-4 if side == "right" else 4, 3),
                textcoords="offset points", fontsize=_style.SMALL, ha=side, va="bottom", color=_style.INK,
            )  # fmt: skip
