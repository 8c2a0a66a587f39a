"""Figure: cross-correlation by lag, and who comes first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _style

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure


def plot_lags(
    curves: Mapping[str, ArrayLike],
    lags: ArrayLike,
    *,
    people: Sequence[tuple[str, str]] | None = None,
    chance: Mapping[str, ArrayLike] | None = None,
    quantity: str = "mean |r| of windows",
    unit: str = "1",
    words: str = "95 % of what chance gives",
) -> Figure:
    """How strongly two people go together at every lag, for every pair of people.

    Parameters
    ----------
    curves : mapping from pair to array (lag,) or (recording, lag)
        For example the mean of `abs(measures.windowed_cross_correlation(...))` over windows. Several recordings are drawn
        thin, their mean thick.
    lags : array (lag,), s
        Above 0 the first of a pair comes first.
    people : sequence of (first, second), optional
        Names of every pair; default 'the first', 'the second'.
    chance : mapping from pair to array (draw, lag), optional
        The same (mean) curve by chance, many times; its middle 95 % are drawn as a band.
    quantity, unit, words : str
        What the curves are, and what the band is.

    Returns
    -------
    matplotlib Figure

    Notes
    -----
    There is always a highest lag: it means something only where the curve leaves the band.

    Examples
    --------
    >>> figure = plot_lags({"a – b": [0.1, 0.2, 0.4]}, [-1, 0, 1], people=[("a", "b")])
    >>> figure.axes[0].get_title("left")
    'a – b: highest at +1 s (a first)'
    """
    given = _style.named(curves, "curves")
    clock = errors.expect_array(lags, "lags", ("lag",))
    pairs = list(people) if people is not None else [("the first", "the second")] * len(given)
    if len(pairs) != len(given):
        raise errors.BadShape(f"people has {len(pairs)} pairs; expected {len(given)}, one per curve")
    figure = _style.figure(8.6, 0.6 + 2.5 * len(given))
    panels = figure.subplots(len(given), 1, squeeze=False, sharex=True)[:, 0]
    for axes, (name, values), pair in zip(panels, given.items(), pairs):
        rows = values if np.ndim(values) == 2 else [values]
        courses = errors.expect_array(rows, f"curve of {name}", ("recording", len(clock)))
        _panel(axes, clock, courses, (chance or {}).get(name), words)
        _style.dress(axes, "", _style.with_unit(quantity, unit), f"{name}: {_peak(clock, courses.mean(axis=0), pair)}")
        axes.title.set_fontsize(_style.NORMAL)
        _who(axes, pair)
    panels[-1].set_xlabel("lag (s)", fontsize=_style.NORMAL)
    handles, labels = panels[0].get_legend_handles_labels()
    figure.legend(handles, labels, loc="outside lower center", ncols=3, fontsize=_style.SMALL, frameon=False)
    return figure


def _panel(axes: Axes, clock: np.ndarray, courses: np.ndarray, null: Any, words: str) -> None:
    if null is not None:
        draws = errors.expect_array(null, "chance", ("draw", len(clock)))
        low, high = np.percentile(draws, [2.5, 97.5], axis=0)
        axes.fill_between(
            clock, low, high, facecolor=_style.BAND, edgecolor=_style.LINE, hatch="////", linewidth=0, label=words, zorder=1
        )  # fmt: skip
    for k, course in enumerate(courses if len(courses) > 1 else ()):
        label = "each recording" if k == 0 else None
        axes.plot(clock, course, color=_style.QUIET, alpha=0.45, linewidth=0.6, label=label, zorder=2)
    label = "mean of recordings" if len(courses) > 1 else "measured"
    axes.plot(clock, courses.mean(axis=0), color=_style.BETWEEN, linewidth=2.0, linestyle="--", label=label, zorder=3)
    axes.axvline(0, color=_style.QUIET, linewidth=0.8, zorder=1)
    axes.margins(x=0)


def _peak(clock: np.ndarray, mean: np.ndarray, pair: tuple[str, str]) -> str:
    at = float(clock[mean.argmax()])
    return (
        f"highest at {at:+.3g} s ({pair[0] if at > 0 else pair[1]} first)".replace("-", "−")
        if at
        else "highest without lag"
    )


def _who(axes: Axes, pair: tuple[str, str]) -> None:
    """Whose movement comes first on either side of 0, in that person's colour."""
    for k, (x, side, arrow) in enumerate(((0.985, "right", "{} first →"), (0.015, "left", "← {} first"))):
        axes.annotate(
            arrow.format(pair[k]), (x, 0.03), xycoords="axes fraction", ha=side, va="bottom", fontsize=_style.SMALL,
            color=_style.person(k)[0], weight="bold", bbox=_style.PATCH,
        )  # fmt: skip
