"""Figure: the same push of arousal at different moments of a life, alone and with somebody."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..units import minute
from . import _style

if TYPE_CHECKING:
    from matplotlib.figure import Figure


def plot_arousal(moments: Mapping[str, Mapping[str, Any]], *, quantity: str = "fear", title: str = "") -> Figure:
    """One panel per moment, one line per company; the same scale in all.

    Parameters
    ----------
    moments : {moment: {company: array (time,) or xarray}}
        Such as {"before": {"alone": ..., "with the therapist": ...}}, times in seconds.

    Examples
    --------
    >>> from syntony.simulate_body import simulate_body
    >>> fear = simulate_body("distress", 600.0, start={"arousal": 0.9}, every=5.0)["fear"]
    >>> [axes.get_title("left") for axes in plot_arousal({"before": {"alone": fear}}).axes]
    ['before']
    """
    moments = _style.named(moments, "moments")
    figure = _style.figure(2.6 * len(moments) + 0.4, 2.6)
    panels = figure.subplots(1, len(moments), sharey=True, squeeze=False)[0]
    for axes, (moment, lines) in zip(panels, moments.items()):
        for k, (company, values) in enumerate(_style.named(lines, "companies").items()):
            axes.plot(
                values.time / minute,
                values,
                color=_style.PEOPLE[k % 5],
                linestyle=("-", "--", ":")[k % 3],
                label=company,
            )
        _style.dress(axes, "minutes", quantity if axes is panels[0] else "", moment)
        axes.set_ylim(bottom=0)
    _style.legend(panels[0], loc="upper right")
    if title:
        figure.suptitle(title, fontsize=_style.LARGE, x=0.01, ha="left")
    return figure
