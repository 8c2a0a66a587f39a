"""Where things lie in a figure: the outline of a brain from its positions, and people who never overlap."""

from __future__ import annotations

import numpy as np

from .. import errors
from ..brain import Brain

ARRANGEMENTS = ("facing", "beside", "circle")
MARGIN = 0.007  # m between the outermost region and the outline
HARMONICS = 4
GAP = 0.045  # m between two heads


def positions(brain: Brain) -> np.ndarray:
    """Positions (region, 3) of a brain in metres."""
    if not isinstance(brain, Brain):
        raise errors.BadValue(
            f"{type(brain).__name__} is not a Brain; give sy.Brain.default(name) or one with positions"
        )
    if brain.positions is None:
        raise errors.BadValue(
            f"brain {brain.name!r} has no positions; give them in metres: brain.replace(positions=xyz * mm)"
        )
    return brain.positions


def outline(points: np.ndarray, margin: float = MARGIN) -> np.ndarray:
    """A smooth closed curve (point, 2) around `points` (region, 2): their support function, low-passed.

    The curve is h(a) u(a) + h'(a) u'(a), with h the distance of the tangent at angle a and u its normal.
    """
    angle = np.linspace(0, 2 * np.pi, 360, endpoint=False)
    normal = np.stack([np.cos(angle), np.sin(angle)])
    reach = (points @ normal).max(axis=0)
    terms = np.fft.rfft(reach)
    terms[HARMONICS:] = 0
    smooth = np.fft.irfft(terms, len(angle))
    smooth += (reach - smooth).max() + margin  # no region outside
    slope = np.fft.irfft(np.fft.rfft(smooth) * 1j * np.arange(len(angle) // 2 + 1), len(angle))
    curve = (smooth * normal + slope * np.stack([-normal[1], normal[0]])).T
    return np.vstack([curve, curve[:1]])


def turned(points: np.ndarray, angle: float) -> np.ndarray:
    """Points (…, 2) turned anticlockwise by `angle` (rad)."""
    c, s = np.cos(angle), np.sin(angle)
    return points @ np.array([[c, s], [-s, c]])


def places(people: int, arrangement: str, radius: float) -> list[tuple[np.ndarray, float]]:
    """Centre (m) and turn (rad; 0 looks up) of every person, whose heads fit in circles of `radius` (m).

    >>> [(centre.round(2).tolist(), round(turn, 2)) for centre, turn in places(2, "facing", 0.1)]
    [([-0.12, 0.0], -1.57), ([0.12, 0.0], 1.57)]
    """
    errors.expect_choice(arrangement, ARRANGEMENTS, "arrangement")
    width = 2 * radius + GAP
    if people == 1:
        return [(np.zeros(2), 0.0)]
    if arrangement == "beside":
        return [(np.array([width * k, 0.0]), 0.0) for k in range(people)]
    if arrangement == "facing":
        turns = (-np.pi / 2, np.pi / 2)
        return [(np.array([(k % 2 - 0.5) * width, -(k // 2) * width]), turns[k % 2]) for k in range(people)]
    ring = width / (2 * np.sin(np.pi / people))
    around = np.pi - 2 * np.pi * np.arange(people) / people  # the first at the left, then clockwise
    return [(ring * np.array([np.cos(a), np.sin(a)]), float(a + np.pi / 2)) for a in around]
