"""Figure: measures of every person in two conditions, each on its own axis with its unit and its chance level."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from .. import errors
from . import _style

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

NEEDED = ("measure", "unit", "person", "condition", "value")
BARS, CHANCE = ("low", "high"), ("chance_low", "chance_high")


def plot_profile(table: Any, *, columns: int = 3, title: str = "") -> Figure:
    """Paired dots: every measure apart and together, for every person.

    Parameters
    ----------
    table : pandas DataFrame
        One row per measure, person and condition with the columns measure, unit, person, condition and value; optional
        low and high (a bar around the value) and chance_low and chance_high (the band that chance reaches).
    columns : int
        Panels per row.

    Returns
    -------
    matplotlib Figure

    Examples
    --------
    >>> import pandas
    >>> rows = [("linkage", "nats", "client", "apart", 0.2), ("linkage", "nats", "client", "together", 0.3)]
    >>> figure = plot_profile(pandas.DataFrame(rows, columns=["measure", "unit", "person", "condition", "value"]))
    >>> figure.axes[0].get_ylabel()
    'linkage (nats)'
    """
    _expect_table(table)
    columns = int(errors.expect_number(columns, "columns", low=1))
    measures = list(dict.fromkeys(table["measure"]))
    conditions, people = list(dict.fromkeys(table["condition"])), list(dict.fromkeys(table["person"]))
    columns = min(columns, len(measures))
    rows = -(-len(measures) // columns)
    figure = _style.figure(2.9 * columns + 0.3, 2.6 * rows + 0.5)
    panels = figure.subplots(rows, columns, squeeze=False).ravel()
    for axes, measure in zip(panels, measures):
        part = table[table["measure"] == measure]
        _panel(axes, part, conditions, people)
        _style.dress(axes, "", _style.with_unit(measure, part["unit"].iloc[0]))
        axes.grid(axis="x", visible=False)
    for axes in panels[len(measures) :]:
        axes.set_axis_off()
    handles, labels = panels[0].get_legend_handles_labels()
    figure.legend(handles, labels, loc="outside upper right", ncols=len(labels), fontsize=_style.SMALL, frameon=False)
    if title:
        figure.suptitle(title, fontsize=_style.LARGE, x=0.01, ha="left")
    return figure


def _expect_table(table: Any) -> None:
    if not hasattr(table, "columns") or len(table) == 0:
        raise errors.BadValue(
            f"the table is {'empty' if hasattr(table, 'columns') else type(table).__name__}; expected a pandas DataFrame "
            f"with the columns {', '.join(NEEDED)}"
        )
    for column in NEEDED:
        errors.expect_name(column, list(table.columns), "column", "the table")
    for column in ("value", *BARS, *CHANCE):
        if column in table.columns:
            errors.expect_array(table[column].to_numpy(), f"column {column}", ("row",))


def _panel(axes: Axes, part: Any, conditions: list[str], people: list[str]) -> None:
    columns = set(part.columns)
    shift = 0.12 * (np.arange(len(people)) - (len(people) - 1) / 2)
    if columns.issuperset(CHANCE):
        for at, condition in enumerate(conditions):
            rows = part[part["condition"] == condition]
            if len(rows):
                axes.fill_between(
                    [at - 0.3, at + 0.3], rows["chance_low"].min(), rows["chance_high"].max(), facecolor=_style.BAND, hatch="////",
                    edgecolor=_style.LINE, linewidth=0, label="chance" if at == 0 else None, zorder=1,
                )  # fmt: skip
    for k, name in enumerate(people):
        colour, marker = _style.person(k)
        rows = (
            part[part["person"] == name]
            .drop_duplicates("condition")
            .set_index("condition")
            .reindex(conditions)
            .dropna(subset=["value"])
        )
        at = np.array([conditions.index(c) for c in rows.index]) + shift[k]
        bars = np.abs(rows[list(BARS)].to_numpy() - rows[["value"]].to_numpy()).T if columns.issuperset(BARS) else None
        axes.errorbar(
            at,
            rows["value"],
            yerr=bars,
            color=colour,
            marker=marker,
            markersize=5,
            linewidth=1.3,
            elinewidth=0.9,
            capsize=2,
            label=name,
            zorder=3,
        )
    axes.set_xlim(-0.5, len(conditions) - 0.5)
    axes.set_xticks(range(len(conditions)), conditions)
