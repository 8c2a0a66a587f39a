"""Information from distances to nearest neighbours: for any dependence, not only straight lines."""

from __future__ import annotations

import numpy as np

from .. import errors


def mutual_information(x: np.ndarray, y: np.ndarray, k: int, apart: int) -> float:
    """Kraskov's first estimate of I(x; y) in nats; x, y (time, coordinate)."""
    from scipy.special import digamma

    radius = _radius(np.hstack([x, y]), k, apart)
    samples = len(x)
    t = np.arange(samples)
    candidates = samples - np.minimum(t, apart) - np.minimum(samples - 1 - t, apart)  # itself counts
    inside = digamma(_count(x, radius, apart) + 1) + digamma(_count(y, radius, apart) + 1)
    return float(digamma(k) + (digamma(candidates) - inside).mean())


def conditional_information(x: np.ndarray, y: np.ndarray, z: np.ndarray, k: int, apart: int) -> float:
    """Frenzel and Pompe's estimate of I(x; y | z) in nats; x, y, z (time, coordinate)."""
    from scipy.special import digamma

    radius = _radius(np.hstack([z, x, y]), k, apart)
    xz, yz, alone = (_count(part, radius, apart) for part in (np.hstack([z, x]), np.hstack([z, y]), z))
    return float(digamma(k) + (digamma(alone + 1) - digamma(xz + 1) - digamma(yz + 1)).mean())


def _radius(points: np.ndarray, k: int, apart: int) -> np.ndarray:
    from ._kernels_neighbours import kth_distance

    radius = np.empty(len(points))
    kth_distance(np.ascontiguousarray(points), k, apart, np.argsort(points[:, 0], kind="stable"), radius)
    if (radius == 0).any():
        raise errors.BadValue(
            f"x holds {int((radius == 0).sum())} moments whose {k} nearest neighbours are exactly equal to it; expected "
            "values that differ: method='copula' takes repeated values, or add noise smaller than the resolution"
        )
    return radius


def _count(points: np.ndarray, radius: np.ndarray, apart: int) -> np.ndarray:
    from ._kernels_neighbours import count_within

    counts = np.empty(len(points))
    count_within(np.ascontiguousarray(points), radius, apart, np.argsort(points[:, 0], kind="stable"), counts)
    return counts
