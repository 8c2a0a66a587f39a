"""Where electrodes and optodes of the 10-10 system lie on a sphere.

Oostenveld and Praamstra 2001, doi:10.1016/S1388-2457(00)00527-7. The circumference through Fpz, T7, Oz and T8 is the equator,
so that a tenth of the way from front to back is 22.5°, and a tenth of half the circumference 18°; each row runs along the
circle through its two points on the equator and the one on the midline, in equal parts.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np

from .. import errors

ROWS = {  # on the midline, at the equator: degrees from the top to the front; from the front along the equator
    "Fp": (90.0, 18.0), "AF": (67.5, 36.0), "F": (45.0, 54.0), "FC": (22.5, 72.0), "C": (0.0, 90.0),
    "CP": (-22.5, 108.0), "P": (-45.0, 126.0), "PO": (-67.5, 144.0), "O": (-90.0, 162.0),
}  # fmt: skip
AT_THE_EQUATOR = {"FC": "FT", "C": "T", "CP": "TP"}
LOWER = 22.5  # degrees below the equator: electrodes 9 and 10, Nz and Iz
MONTAGES = {
    "10-20": "Fp1 Fpz Fp2 F7 F3 Fz F4 F8 T7 C3 Cz C4 T8 P7 P3 Pz P4 P8 O1 Oz O2",
    "10-10": "Fp1 Fpz Fp2 AF7 AF3 AFz AF4 AF8 F7 F5 F3 F1 Fz F2 F4 F6 F8 FT7 FC5 FC3 FC1 FCz FC2 FC4 FC6 FT8 "
    "T7 C5 C3 C1 Cz C2 C4 C6 T8 TP7 CP5 CP3 CP1 CPz CP2 CP4 CP6 TP8 P9 P7 P5 P3 P1 Pz P2 P4 P6 P8 P10 "
    "PO7 PO3 POz PO4 PO8 O1 Oz O2 Iz",
}


def sites(montage: str | Sequence[str]) -> tuple[tuple[str, ...], np.ndarray]:
    """Names of a montage and their directions from the centre of the head (site, 3): x right, y front, z up.

    Parameters
    ----------
    montage : str or sequence of str
        "10-20" (21 electrodes), "10-10" (64), or names of the 10-10 system.

    Examples
    --------
    >>> names, directions = sites(["Cz", "T8", "Fz"])
    >>> abs(directions).round(3).tolist()
    [[0.0, 0.0, 1.0], [1.0, 0.0, 0.0], [0.0, 0.707, 0.707]]
    """
    known = _system()
    if isinstance(montage, str):
        names = tuple(MONTAGES[errors.expect_name(montage, MONTAGES, "montage")].split())
    else:
        names = errors.expect_sequence(montage, "montage", "'Cz', 'Pz'")
    for name in names:
        errors.expect_name(name, known, "site", "the 10-10 system")
    twice = [name for name in names if names.count(name) > 1]
    if twice or not names:
        raise errors.BadValue(
            f"montage has {twice[0]!r} twice" if twice else "montage is empty; give at least one site"
        )
    return names, np.array([known[name] for name in names])


@cache
def _system() -> dict[str, np.ndarray]:
    """Direction of every site."""
    found = {"Nz": _midline(90.0 + LOWER), "Iz": _midline(-90.0 - LOWER)}
    for row, (height, along) in ROWS.items():
        found[f"{row}z"] = _midline(height)
        edge = AT_THE_EQUATOR.get(row, row)
        if row in ("Fp", "O"):
            found |= {f"{row}{1 + side}": _equator(along, side) for side in (0, 1)}
            continue
        for side in (0, 1):
            for k, part in enumerate((0.25, 0.5, 0.75)):
                found[f"{row}{2 * k + 1 + side}"] = _on_the_way(_midline(height), _equator(along, side), part)
            found[f"{edge}{7 + side}"] = _equator(along, side)
            found[f"{edge}{9 + side}"] = _equator(along, side, LOWER)
    return found


def _midline(degrees: float) -> np.ndarray:
    angle = np.radians(degrees)
    return np.array([0.0, np.sin(angle), np.cos(angle)])


def _equator(degrees: float, side: int, below: float = 0.0) -> np.ndarray:
    angle, down = np.radians(degrees), np.radians(below)
    x = np.sin(angle) * (1.0 if side else -1.0)
    return np.array([x * np.cos(down), np.cos(angle) * np.cos(down), -np.sin(down)])


def _on_the_way(middle: np.ndarray, edge: np.ndarray, part: float) -> np.ndarray:
    """A part of the way from the midline to the equator, on the circle through both and the mirrored point."""
    normal = np.cross(edge - middle, edge * (-1, 1, 1) - middle)
    normal /= np.linalg.norm(normal)
    centre = normal * (normal @ middle)
    start, stop = middle - centre, edge - centre
    turned = np.arctan2(np.cross(start, stop) @ normal, start @ stop)
    angle = part * turned
    return centre + start * np.cos(angle) + np.cross(normal, start) * np.sin(angle)
