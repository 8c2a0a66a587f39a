"""Figure: heads (or any set of sensors) side by side, with links between people."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from ..brain import Brain
from .dyad import plot_dyad

if TYPE_CHECKING:
    from matplotlib.figure import Figure

RADIUS = 0.075  # m of the circle on which channels without known places are laid out


def plot_links(
    people: Sequence[str],
    channels: Sequence[str],
    between: ArrayLike,
    positions: Any = None,
    *,
    arrangement: str = "facing",
    strongest: int = 40,
    quantity: str = "value",
    unit: str = "1",
    title: str = "",
) -> Figure:
    """Recorded people next to each other, never on top of each other, with lines only between people.

    Parameters
    ----------
    people, channels : sequence of str
        As `Recording.people` and `Recording.channels`.
    between : array (person, person, channel, channel)
        What each channel of one person shares with each channel of another; what lies within a person is not drawn.
    positions : array (channel, 3) or (person, channel, 3), m, optional
        As `Recording.positions`. Without them (or where a place is NaN) channels lie on a circle, in their order.
    arrangement, strongest, quantity, unit, title
        As for `plot_dyad`.

    Returns
    -------
    matplotlib Figure

    Examples
    --------
    >>> import numpy as np
    >>> figure = plot_links(["Ann", "Bo"], ["Fz", "Cz", "Pz"], np.full((2, 2, 3, 3), 0.1))
    """
    names = [str(name) for name in channels]
    places = _places(positions, len(people), len(names))
    heads = [
        Brain(str(person), np.zeros((len(names), len(names))), labels=names, positions=own)
        for person, own in zip(people, places if places is not None else [_circle(len(names))] * len(people))
    ]
    return plot_dyad(
        heads, between, arrangement=arrangement, strongest=strongest, quantity=quantity, unit=unit, title=title,
        placed=places is not None,
    )  # fmt: skip


def _places(positions: Any, people: int, channels: int) -> np.ndarray | None:
    """(person, channel, 3) of everybody, or None where a place is not known."""
    if positions is None:
        return None
    given = np.asarray(positions, dtype=float)
    if given.shape not in ((channels, 3), (people, channels, 3)):
        raise errors.BadShape(
            f"positions has shape {given.shape}; expected ({channels}, 3) or ({people}, {channels}, 3)"
        )
    return np.broadcast_to(given, (people, channels, 3)) if np.isfinite(given).all() else None


def _circle(count: int) -> np.ndarray:
    """The first at the front, then clockwise."""
    angle = np.pi / 2 - 2 * np.pi * np.arange(count) / max(count, 1)
    return RADIUS * np.column_stack([np.cos(angle), np.sin(angle), 0 * angle])
