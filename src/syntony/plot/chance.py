"""Figure: an observed value against what chance gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _style

if TYPE_CHECKING:
    from matplotlib.figure import Figure


def plot_chance(
    observed: Mapping[str, float],
    null: Mapping[str, ArrayLike],
    *,
    quantity: str = "correlation between people, r",
    unit: str = "1",
    chance: str = "re-paired people",
) -> Figure:
    """Observed values as dashed gold lines, each over the histogram of its chance distribution.

    Parameters
    ----------
    observed : mapping from condition to number
        For example {"apart": 0.01, "together": 0.12}.
    null : mapping from condition to array (draw,)
        What the same number would be by chance, many times.
    quantity, unit, chance : str
        What is shown, and how chance was made.

    Returns
    -------
    matplotlib Figure

    Examples
    --------
    >>> figure = plot_chance({"together": 0.3}, {"together": [0.0, 0.1, -0.1]})
    >>> figure.axes[0].get_xlabel()
    'correlation between people, r (no unit)'
    """
    seen, draws = _style.named(observed, "observed"), _style.named(null, "null")
    values = {name: errors.expect_number(value, f"observed {name}") for name, value in seen.items()}
    for name in values:
        errors.expect_name(name, draws, "condition", "null")
    arrays = {name: errors.expect_array(draws[name], f"null of {name}", ("draw",)) for name in values}
    figure = _style.figure(8.6, 0.8 + 1.6 * len(values))
    panels = figure.subplots(len(values), 1, sharex=True, squeeze=False)[:, 0]
    everything = np.concatenate([*arrays.values(), list(values.values())])
    edges = np.linspace(everything.min(), everything.max() + 1e-12, 61)
    for axes, (name, value) in zip(panels, values.items()):
        axes.hist(
            arrays[name], bins=list(edges), color="#b9bec6", edgecolor="white", linewidth=0.3, label=f"chance: {chance}"
        )
        axes.axvline(value, color=_style.BETWEEN, linewidth=2.0, linestyle="--")
        inside = value > edges.mean()
        axes.annotate(
            f"real pairs {value:.3f}", (value, 0.86), xycoords=("data", "axes fraction"), xytext=(-6 if inside else 6, 0),
            textcoords="offset points", ha="right" if inside else "left", fontsize=_style.NORMAL, color=_style.BETWEEN, bbox=_style.PATCH,
        )  # fmt: skip
        _style.dress(axes, "", "draws (count)", name)
        axes.title.set_fontsize(_style.NORMAL)
    panels[-1].set_xlabel(_style.with_unit(quantity, unit), fontsize=_style.NORMAL)
    _style.legend(panels[0], loc="lower right", bbox_to_anchor=(1.0, 1.0), borderaxespad=0.1)
    return figure
