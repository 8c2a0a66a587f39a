"""Figure: matrices between two people, the channels of one against those of the other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _style

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

NAMED = 48  # channels up to which each has its name on the axis


def plot_between(
    matrices: Mapping[str, ArrayLike],
    *,
    people: tuple[str, str] = ("person 1", "person 2"),
    channels: Sequence[str] = (),
    quantity: str = "value",
    unit: str = "1",
    among: tuple[int, int] = (0, 1),
) -> Figure:
    """Several channel-by-channel matrices between two people, on one colour scale.

    Parameters
    ----------
    matrices : mapping from title to array (channel, channel)
        For example one per band; rows are the channels of the first person, columns those of the second.
    people : (str, str)
        Who is in the rows, and who in the columns.
    channels : sequence of str, optional
        Their names, the same for both.
    quantity, unit : str
        What the colours mean.
    among : (int, int)
        Which of all people these are, so that each has the same colour and shape in every figure.

    Returns
    -------
    matplotlib Figure

    Notes
    -----
    The diagonal is nothing special here: it holds the same channel of two different people.

    Examples
    --------
    >>> figure = plot_between({"alpha": [[0.1, 0.2], [0.3, 0.4]]}, people=("Ann", "Bo"), channels=["Fz", "Cz"])
    >>> figure.axes[0].get_ylabel(), figure.axes[0].get_xlabel()
    ('● Ann', '■ Bo')
    """
    given = _style.named(matrices, "matrices")
    values = {name: errors.expect_array(m, name, ("channel", "channel")) for name, m in given.items()}
    sizes = {len(m) for m in values.values()}
    if len(sizes) > 1:
        raise errors.BadShape(f"matrices have {sorted(sizes)} channels; expected the same channels in all")
    size = sizes.pop()
    if len(channels) not in (0, size):
        raise errors.BadShape(f"channels has {len(channels)} names; expected {size}, one per row")
    everything = np.concatenate([m.ravel() for m in values.values()])
    low, high = np.percentile(everything, [1, 99])
    high = high if high > low else low + 1.0
    columns = min(3, len(values))
    rows = -(-len(values) // columns)
    figure = _style.figure(2.2 + 2.7 * columns, 0.4 + 3.5 * rows)
    panels = figure.subplots(rows, columns, squeeze=False)
    for k, (axes, (name, matrix)) in enumerate(zip(panels.ravel(), values.items())):
        image = axes.imshow(matrix, vmin=low, vmax=high, cmap=_style.COLOURS, interpolation="nearest")
        axes.set_title(name, fontsize=_style.NORMAL, color=_style.INK, loc="left")
        _margin(axes, people, among, channels, first=k % columns == 0)
    for axes in panels.ravel()[len(values) :]:
        axes.set_axis_off()
    bar = figure.colorbar(image, ax=panels.ravel().tolist(), shrink=0.8, pad=0.02, extend="both")
    bar.set_label(_style.with_unit(quantity, unit), fontsize=_style.NORMAL)
    bar.ax.tick_params(labelsize=_style.SMALL)
    return figure


def _margin(
    axes: Axes, people: tuple[str, str], among: tuple[int, int], channels: Sequence[str], *, first: bool
) -> None:
    colours, shapes = zip(*(_style.person(k) for k in among))
    axes.set_xlabel(f"{_style.SHAPES[shapes[1]]} {people[1]}", fontsize=_style.NORMAL, color=colours[1])
    if first:
        axes.set_ylabel(f"{_style.SHAPES[shapes[0]]} {people[0]}", fontsize=_style.NORMAL, color=colours[0])
    named = len(channels) if len(channels) <= NAMED else 0
    size = max(3.0, min(_style.SMALL, 170 / max(named, 1)))
    axes.set_yticks(range(named) if first else [], list(channels[:named]) if first else [], fontsize=size)
    axes.set_xticks(range(named), list(channels[:named]), fontsize=size, rotation=90)
    axes.tick_params(length=0)
    for spine in axes.spines.values():
        spine.set_visible(False)
