"""Figure: time courses of chosen systems of every person on one clock."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _style

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure


def plot_activity(
    activity: ArrayLike,
    system: ArrayLike,
    *,
    show: Sequence[str] | None = None,
    time: ArrayLike | None = None,
    people: Sequence[str] | None = None,
    quantity: str = "activity",
    unit: str | None = None,
    title: str = "",
) -> Figure:
    """Mean activity of chosen systems, every person in every panel, all on one clock.

    Parameters
    ----------
    activity : array (person, region, time) or such a DataArray
        A DataArray brings its own times, names and unit.
    system : array (region,), labels
        The system of every region.
    show : sequence of str, optional
        Which systems, top to bottom. Default: the first four.
    time : array (time,), s
        When each sample was taken; needed for plain arrays.
    people : sequence of str, optional
        Names.
    quantity, unit : str
        What is shown.

    Returns
    -------
    matplotlib Figure

    Examples
    --------
    >>> figure = plot_activity([[[0, 1], [1, 0]]], ["motor", "limbic"], time=[0, 1], unit="1")
    >>> [axes.get_title("left") for axes in figure.axes]
    ['motor', 'limbic']
    """
    values = errors.expect_array(activity, "activity", ("person", "region", "time"))
    if time is None and not (hasattr(activity, "coords") and "time" in activity.coords):  # type: ignore[union-attr]
        raise errors.BadValue("the times of activity are not known; give time=seconds, or a DataArray with a time axis")
    clock = errors.expect_array(activity.coords["time"].values if time is None else time, "time", (values.shape[2],))  # type: ignore[union-attr]
    unit = str(getattr(activity, "attrs", {}).get("unit", "1")) if unit is None else unit
    names = list(people) if people is not None else _style.names_of(activity, "person", len(values), "person")
    if len(names) != len(values):
        raise errors.BadShape(f"people has {len(names)} names; expected {len(values)}, one per person of activity")
    groups = _chosen(system, show, values.shape[1])
    figure = _style.figure(8.6, 0.9 + 1.35 * len(groups))
    panels = figure.subplots(len(groups), 1, sharex=True, squeeze=False)[:, 0]
    for axes, (name, regions) in zip(panels, groups.items()):
        _panel(axes, clock, values[:, regions].mean(axis=1), names)
        _style.dress(axes, "", "", name)
        axes.title.set_fontsize(_style.NORMAL)
    figure.supylabel(_style.with_unit(quantity, unit), fontsize=_style.NORMAL, color=_style.INK)
    panels[-1].set_xlabel("time (s)", fontsize=_style.NORMAL)
    _style.legend(panels[0], loc="lower right", bbox_to_anchor=(1.0, 1.0), ncols=len(names), borderaxespad=0.1)
    if title:
        figure.suptitle(title, fontsize=_style.LARGE, x=0.01, ha="left")
    return figure


def _chosen(system: Any, show: Sequence[str] | None, n: int) -> dict[str, np.ndarray]:
    system = np.asarray(system)
    if system.shape != (n,):
        raise errors.BadShape(f"system has shape {system.shape}; expected ({n},), one label per region")
    known = [str(name) for name in dict.fromkeys(system.tolist())]
    show = known[:4] if show is None else [show] if isinstance(show, str) else list(show)
    if not show:
        raise errors.BadValue(f"show is empty; give at least one of {', '.join(known)}")
    return {errors.expect_name(name, known, "system"): np.flatnonzero(system.astype(str) == name) for name in show}


def _panel(axes: Axes, clock: np.ndarray, courses: np.ndarray, names: Sequence[str]) -> None:
    for k, (name, course) in enumerate(zip(names, courses)):
        colour, marker = _style.person(k)
        every = max(1, len(clock) // 12)
        axes.plot(
            clock, course, color=colour, linewidth=1.1, marker=marker, markersize=4, label=name, gid=f"course:{name}",
            markevery=(min(k * every // max(1, len(names)), len(clock) - 1), every),
        )  # fmt: skip
