"""The head as concentric spheres, and the potential that a current dipole in it causes on the scalp.

Radii and conductivities of brain, cerebrospinal fluid, skull and scalp: Næss et al. 2017, doi:10.3389/fnhum.2017.00490.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .. import errors
from ..units import mm

NAESS = "Næss et al. 2017, doi:10.3389/fnhum.2017.00490"
DEEPEST = 1e-6  # of the scalp's radius: closer to the centre a radial direction has no meaning
OUTERMOST = 0.95  # of the brain's radius: regions further out are moved inwards to it (ours)
NEGLIGIBLE = 1e-16  # relative size of the last terms of the series


@dataclass(frozen=True)
class Head:
    """Concentric spheres, and how the brain lies in them. Axes as MNI: x right, y front, z up; the origin is the centre.

    Parameters
    ----------
    radii : tuple of float, m
        Outer radius of each shell, the innermost first; electrodes sit on the last.
    conductivities : tuple of float, S/m
        Of each shell.
    centre : (x, y, z), m
        MNI coordinates of the spheres' centre. Ours: of the sphere fitted to 64 template electrodes on the MNI head.
    size : float, m
        Radius of that fitted sphere; positions shrink by radii[-1] / size. Ours.

    Examples
    --------
    >>> head = Head()
    >>> head.place([[0.0, -0.017, 0.099]]).round(4).tolist()
    [[0.0, 0.0, 0.075]]
    """

    radii: tuple[float, ...] = (79 * mm, 80 * mm, 85 * mm, 90 * mm)
    conductivities: tuple[float, ...] = (1 / 3, 5 / 3, 1 / 60, 1 / 3)
    centre: tuple[float, float, float] = (0.0, -17 * mm, 3 * mm)
    size: float = 96 * mm

    def __post_init__(self):
        radii = errors.expect_array(self.radii, "radii of the head", ("shell",))
        sigma = errors.expect_array(self.conductivities, "conductivities of the head", (len(radii),))
        if not len(radii) or radii[0] <= 0 or (np.diff(radii) <= 0).any():
            raise errors.BadValue(f"radii of the head are {tuple(self.radii)} m; expected growing ones above 0")
        if (sigma <= 0).any():
            raise errors.BadValue(f"conductivities of the head are {tuple(self.conductivities)} S/m; expected above 0")
        errors.expect_array(self.centre, "centre of the head", (3,))
        errors.expect_number(self.size, "size of the head", low=0, open_low=True, unit="m")
        for name in ("radii", "conductivities", "centre"):
            object.__setattr__(self, name, tuple(map(float, getattr(self, name))))

    def scaled(self, positions: Sequence) -> np.ndarray:
        """MNI positions (..., 3) in the spheres."""
        given = np.asarray(positions, dtype=float)
        return (given - self.centre) * (self.radii[-1] / self.size)

    def place(self, positions: Sequence) -> np.ndarray:
        """MNI positions (..., 3) in the spheres, those too far out moved inwards along their radius."""
        there = self.scaled(positions)
        r = np.linalg.norm(there, axis=-1, keepdims=True)
        return there * np.minimum(1.0, self._limit / np.maximum(r, self._limit))

    def outside(self, positions: Sequence) -> np.ndarray:
        """Which of the positions `place` moves inwards."""
        return np.linalg.norm(self.scaled(positions), axis=-1) > self._limit

    @property
    def _limit(self) -> float:
        return OUTERMOST * self.radii[0]


HEAD = Head()


def potential(sources: np.ndarray, electrodes: np.ndarray, head: Head = HEAD) -> np.ndarray:
    """Potential at the electrodes of a unit dipole along each axis, by the series of Legendre polynomials.

        V = 1 / (4π σ₁) Σₙ gₙ bⁿ⁻¹ [ n Pₙ(c) q·b̂ + Pₙ'(c) q·(ê - c b̂) ],     c = ê·b̂

    b the source's distance from the centre, b̂ and ê the directions of source and electrode, q the dipole moment, and gₙ
    what the shells make of the n-th term.

    Parameters
    ----------
    sources : array (source, 3), m
        In the innermost sphere.
    electrodes : array (electrode, 3)
        Only their directions matter; they sit on the outermost sphere.
    head : Head

    Returns
    -------
    array (electrode, source, 3), V per A·m

    Notes
    -----
    Exact for spheres. Misleads: heads are not spheres, and published conductivities of the skull differ several-fold
    (McCann et al. 2019, doi:10.1007/s10548-019-00710-2).

    References
    ----------
    Næss et al. 2017, doi:10.3389/fnhum.2017.00490; Mosher et al. 1999, doi:10.1109/10.748978

    Examples
    --------
    >>> v = potential(np.array([[0, 0, 0.07]]), np.array([[0, 0, 1.0], [0, 0, -1.0]]))
    >>> (v[:, 0, 2] * 10e-9 * 1e6).round(2).tolist()  # µV of 10 nA·m that point to the top, at the top and the bottom
    [5.36, -0.35]
    """
    sources = errors.expect_array(sources, "sources", ("source", 3))
    electrodes = errors.expect_array(electrodes, "electrodes", ("electrode", 3))
    if (np.linalg.norm(electrodes, axis=1) == 0).any():
        raise errors.BadValue("an electrode lies at the centre of the head; expected a direction away from it")
    b = np.linalg.norm(sources, axis=1)
    if (b >= head.radii[0]).any():
        worst = int(np.argmax(b))
        raise errors.BadValue(
            f"source {worst} lies {b[worst]:g} m from the centre; expected inside the brain's radius of {head.radii[0]:g} m: "
            "use Head.place"
        )
    up = np.array([0.0, 0.0, 1.0])
    away = np.where((b > 0)[:, None], sources / np.maximum(b, 1e-300)[:, None], up)
    facing = electrodes / np.linalg.norm(electrodes, axis=1, keepdims=True)
    c = facing @ away.T
    radial, tangential = _series(b / head.radii[-1], c, head)
    across = facing[:, None] - c[..., None] * away
    scale = 1.0 / (4 * np.pi * head.conductivities[0] * head.radii[-1] ** 2)
    return scale * (radial[..., None] * away + tangential[..., None] * across)


def _series(b: np.ndarray, c: np.ndarray, head: Head) -> tuple[np.ndarray, np.ndarray]:
    """Sums of n gₙ bⁿ⁻¹ Pₙ(c) and gₙ bⁿ⁻¹ Pₙ'(c) over n, with the scalp's radius as the unit of length."""
    before, now, slope = np.ones_like(c), c.copy(), np.ones_like(c)  # P₀, P₁, P₁'
    radial, tangential = np.zeros_like(c), np.zeros_like(c)
    for n, gain in enumerate(_gains(_terms(float(b.max(initial=0.0))), head), start=1):
        weight = gain * b ** (n - 1)
        radial += n * weight * now
        tangential += weight * slope
        slope = c * slope + (n + 1) * now
        before, now = now, ((2 * n + 1) * c * now - n * before) / (n + 1)
    return radial, tangential


def _terms(eccentricity: float) -> int:
    """Number of terms until n² bⁿ has faded."""
    n = np.arange(1, 20000)
    left = np.log(n.astype(float)) * 2 + n * np.log(max(eccentricity, 1e-300))
    return int(n[np.argmax(left < np.log(NEGLIGIBLE))])


def _gains(terms: int, head: Head) -> np.ndarray:
    """gₙ: the potential on the scalp over that of the same term in an infinite medium; from outside inwards.

    In each shell the n-th term is α + β, with α growing as rⁿ and β falling as r⁻ⁿ⁻¹. No current leaves the scalp; the
    potential and the current are continuous at every border.
    """
    n = np.arange(1, terms + 1)
    radii = np.array(head.radii) / head.radii[-1]
    beta = n / (2.0 * n + 1)
    alpha = 1.0 - beta  # n α = (n + 1) β, and α + β = 1 on the scalp
    for k in range(len(radii) - 1, 0, -1):
        ratio = radii[k - 1] / radii[k]
        alpha, beta = alpha * ratio**n, beta * ratio ** -(n + 1.0)
        inner = head.conductivities[k] / head.conductivities[k - 1]
        flux = inner * (n * alpha - (n + 1) * beta)
        beta, whole = (n * (alpha + beta) - flux) / (2 * n + 1), alpha + beta
        alpha = whole - beta
    return 1.0 / (beta * radii[0] ** (n + 1.0))
