"""Figure: measures in windows over time, each with its chance."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from numpy.typing import ArrayLike

from .. import errors
from . import _style

if TYPE_CHECKING:
    from matplotlib.figure import Figure


def plot_windows(
    values: Mapping[str, ArrayLike],
    times: ArrayLike,
    *,
    low: Mapping[str, ArrayLike] | None = None,
    high: Mapping[str, ArrayLike] | None = None,
    marked: Mapping[str, ArrayLike] | None = None,
    units: Mapping[str, str] | None = None,
    words: str = "95 % of what chance gives",
) -> Figure:
    """Every measure over time, one panel each, on one clock.

    Parameters
    ----------
    values : mapping from measure to array (window,)
    times : array (window,), s
        The beginning (or the middle) of every window.
    low, high : mapping from measure to array (window,), optional
        Ends of the band that chance reaches.
    marked : mapping from measure to bool array (window,), optional
        Windows to be marked, such as those that differ from chance.
    units : mapping from measure to str, optional
    words : str
        What the band is.

    Returns
    -------
    matplotlib Figure

    Examples
    --------
    >>> figure = plot_windows({"correlation": [0.1, 0.4]}, [0, 30], marked={"correlation": [False, True]})
    >>> figure.axes[0].get_xlabel()
    'time (s)'
    """
    given = _style.named(values, "values")
    clock = errors.expect_array(times, "times", ("window",))
    courses = {name: errors.expect_array(v, name, (len(clock),)) for name, v in given.items()}
    figure = _style.figure(8.6, 0.7 + 1.6 * len(courses))
    panels = figure.subplots(len(courses), 1, sharex=True, squeeze=False)[:, 0]
    for axes, (name, course) in zip(panels, courses.items()):
        if low is not None and high is not None and name in low:
            ends = [errors.expect_array(end[name], f"chance of {name}", (len(clock),)) for end in (low, high)]
            axes.fill_between(
                clock, *ends, facecolor=_style.BAND, edgecolor=_style.LINE, hatch="////", linewidth=0, label=words, zorder=1
            )  # fmt: skip
        axes.plot(clock, course, color=_style.BETWEEN, linewidth=1.4, linestyle="--", label="measured", zorder=2)
        chosen = errors.expect_array((marked or {}).get(name, clock * 0), f"marked of {name}", (len(clock),)) > 0
        if chosen.any():
            label = "differs from chance"
            axes.plot(clock[chosen], course[chosen], "D", color=_style.BETWEEN, markersize=4, label=label, zorder=3)
        _style.dress(axes, "", _style.with_unit("value", (units or {}).get(name, "1")), name)
        axes.title.set_fontsize(_style.NORMAL)
    panels[-1].set_xlabel("time (s)", fontsize=_style.NORMAL)
    _style.legend(panels[0], loc="lower right", bbox_to_anchor=(1.0, 1.0), ncols=3, borderaxespad=0.1)
    return figure
