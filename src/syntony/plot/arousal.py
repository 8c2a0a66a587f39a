"""Figure: an episode of arousal before, while and after something happens; alone and with somebody; at moments of a life."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from .. import errors
from ..units import minute
from . import _style
from .life import STYLES

if TYPE_CHECKING:
    from matplotlib.figure import Figure


def plot_arousal(
    moments: Mapping[str, Mapping[str, Any]],
    *,
    stages: Mapping[str, tuple[float, float]] | None = None,
    quantity: str = "fear",
    unit: str = "1",
    title: str = "",
) -> Figure:
    """One panel per moment, one line per company; the same scale in all.

    Parameters
    ----------
    moments : {moment: {company: DataArray (time,)}}
        Such as {"before therapy": {"alone": ..., "with the therapist": ...}}, times in seconds.
    stages : {name: (from, to)}, s, optional
        What happens meanwhile, such as {"still face": (120, 240)}: a band in every panel.
    quantity, unit : str
        What is shown.

    Returns
    -------
    matplotlib Figure

    Examples
    --------
    >>> from syntony.simulate_body import simulate_body
    >>> fear = simulate_body("distress", 600.0, start={"arousal": 0.9}, every=5.0)["fear"]
    >>> [axes.get_title("left") for axes in plot_arousal({"before": {"alone": fear}}).axes]
    ['before']
    """
    given = {name: _style.named(lines, f"moment {name!r}") for name, lines in _style.named(moments, "moments").items()}
    bands = {name: _band(name, band) for name, band in (stages or {}).items()}
    lines = {moment: {who: _course(who, values) for who, values in part.items()} for moment, part in given.items()}
    companies = list(dict.fromkeys(who for part in lines.values() for who in part))
    figure = _style.figure(max(4.3, 2.4 * len(lines) + 0.6), 3.0)
    panels = figure.subplots(1, len(lines), sharex=True, sharey=True, squeeze=False)[0]
    for axes, (moment, part) in zip(panels, lines.items()):
        for name, band in bands.items():
            axes.axvspan(*band, facecolor=_style.BAND, zorder=0, gid=f"stage:{name}")
            axes.annotate(name, (sum(band) / 2, 1.0), xycoords=("data", "axes fraction"), xytext=(0, -2), va="top",
                          textcoords="offset points", fontsize=_style.SMALL, color=_style.QUIET, ha="center")  # fmt: skip
        for who, (clock, values) in part.items():
            k = companies.index(who)
            axes.plot(clock, values, color=_style.person(k)[0], linestyle=STYLES[k % 4], linewidth=1.5, label=who)
        label = _style.with_unit(quantity, unit) if axes is panels[0] else ""
        _style.dress(axes, "time (min)", label, moment)
        axes.title.set_fontsize(_style.NORMAL)
    lowest = min(values.min() for part in lines.values() for _, values in part.values())
    bottom, top = panels[0].get_ylim()
    panels[0].set_ylim(bottom if lowest < 0 else 0, top + 0.12 * (top - bottom) * bool(bands))
    known = {label: handle for axes in panels for handle, label in zip(*axes.get_legend_handles_labels())}
    options: dict[str, Any] = {"loc": "outside upper right", "ncols": len(known), "fontsize": _style.SMALL}
    figure.legend(list(known.values()), list(known), frameon=False, **options)
    if title:
        figure.suptitle(title, fontsize=_style.LARGE, x=0.01, ha="left")
    return figure


def _course(name: str, values: Any) -> tuple[np.ndarray, np.ndarray]:
    """Times (min) and values of a course."""
    if getattr(values, "dims", None) != ("time",) or "time" not in values.coords:
        raise errors.BadValue(f"{name!r} is no course over time; give a DataArray (time,) with its times in seconds")
    return values.time.values / minute, errors.expect_array(values, name, ("time",))


def _band(name: str, given: Any) -> tuple[float, float]:
    low, high = errors.expect_array(given, f"stage {name!r}", (2,))
    if low >= high:
        raise errors.BadValue(f"stage {name!r} is from {low:g} to {high:g} s; give its beginning first")
    return float(low) / minute, float(high) / minute
