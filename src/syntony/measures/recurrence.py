"""Cross-recurrence: when one series comes to a state in which the other was, is or will be."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _autoregression, _border
from ._pairs import Pairs, pairwise, people_pairs

QUANTITIES = ("rate", "determinism", "mean_line", "longest_line", "entropy", "laminarity")


def cross_recurrence(
    x: ArrayLike,
    y: ArrayLike | None = None,
    *,
    quantity: str = "determinism",
    radius: float = 0.2,
    share: float | None = None,
    dimension: int = 1,
    lag: int = 1,
    minimum: int = 2,
    codes: bool = False,
    pairs: Pairs = "within",
) -> np.ndarray:
    """Cross-recurrence quantification: how much two series revisit each other's states, and whether in sequences.

        R_ij = 1 where |X_i - Y_j| ≤ radius,   X_i = (x_i, x_{i+lag}, …)

    A diagonal line of R is a stretch in which y repeats what x did; an upright one, that y stays where x was once.

    Parameters
    ----------
    x, y : array (…, time), any unit
        Series of equal length, made comparable by their means and standard deviations; leading axes broadcast.
    quantity : str
        "rate": share of R that is 1. "determinism": share of these points on diagonal lines of at least `minimum` points.
        "mean_line", "longest_line": their lengths in samples. "entropy": of their lengths, in nats. "laminarity": share
        of points on upright lines of at least `minimum`. Without any such line the value is 0.
    radius : float
        In standard deviations; the largest difference over the coordinates of X counts.
    share : float, optional
        Choose the radius of each pair so that this share of R is 1 (usual: 0.01 to 0.1), which makes pairs comparable.
    dimension, lag : int
        Of the delay vectors X.
    minimum : int, samples
        Length from which points count as a line; 2 or more.
    codes : bool
        The series are codes of states: only equal ones recur, nothing is standardised, radius and share have no use.
    pairs : "within", "between" or list of pairs of people
        Without `y`: all pairs of regions of x (…, region, time), or, between people, of x (…, person, region, time).

    Returns
    -------
    array (…)
        Without `y`: (…[, pair], region, region); the diagonal of "within" is the recurrence of a region with itself.

    Notes
    -----
    Sequences that one person takes over from the other, at any distance in time (G8). Only "laminarity" depends on
    which series is x. Nothing but the lines is held in memory. **Chance floor**: high: in white noise a share p of
    recurrent points gives determinism 1 - (1 - p)² with lines of 2, slow series much more; compare with shifted or
    re-paired series. Misleads: a radius so large that everything recurs; slow drift; sampling finer than the movement,
    which makes every visit a line (raise `minimum`).

    References
    ----------
    Marwan et al. 2007, doi:10.1016/j.physrep.2006.11.001; Coco & Dale 2014, doi:10.3389/fpsyg.2014.00510

    Examples
    --------
    >>> child, parent = [0, 1, 2, 1, 0, 0], [2, 0, 1, 2, 1, 0]  # the parent repeats the child one moment later
    >>> [float(cross_recurrence(child, parent, codes=True, quantity=q)) for q in ("longest_line", "mean_line")]
    [5.0, 5.0]
    """
    errors.expect_choice(quantity, QUANTITIES, "quantity")
    minimum = _border.whole(minimum, "minimum", 2)
    lines = _upright if quantity == "laminarity" else _diagonal

    def of(a: np.ndarray, b: np.ndarray, near: float) -> float:
        return _quantity(lines(a, b, near), quantity, minimum, len(a))

    return _each(of, x, y, radius, share, dimension, lag, codes, pairs, quantity == "laminarity", 0)


def recurrence_profile(
    x: ArrayLike,
    y: ArrayLike | None = None,
    *,
    max_lag: int,
    radius: float = 0.2,
    share: float | None = None,
    dimension: int = 1,
    lag: int = 1,
    codes: bool = False,
    pairs: Pairs = "within",
) -> np.ndarray:
    """Recurrence profile: how often one is where the other was, by the time between them; its peak says who leads.

        p(l) = share of the t with |X_t - Y_{t+l}| ≤ radius,   l = -max_lag … max_lag,   0 … 1

    Parameters
    ----------
    x, y, radius, share, dimension, lag, codes, pairs
        As for `cross_recurrence`.
    max_lag : int, samples

    Returns
    -------
    array (lag, …), dimensionless
        At positive lags x (the first region of the pair) comes first and y follows.

    Notes
    -----
    The form of lagged matching that also takes codes, as of gaze, speech or play. **Chance floor**: the share of the
    whole plot ("rate" of `cross_recurrence`) at every lag; what counts is the shape above it. Misleads: slow series
    have a broad peak by chance.

    References
    ----------
    Richardson & Dale 2005, doi:10.1207/s15516709cog0000_29

    Examples
    --------
    >>> child, parent = [0, 1, 2, 1, 0, 0], [2, 0, 1, 2, 1, 0]
    >>> recurrence_profile(child, parent, max_lag=1, codes=True).round(1)
    array([0.2, 0.2, 1. ])
    """
    lags = _border.whole(max_lag, "max_lag", 0)

    def of(a: np.ndarray, b: np.ndarray, near: float) -> np.ndarray:
        from ._kernels_recurrence import profile

        if lags >= len(a):
            raise errors.BadValue(f"max_lag is {lags} of {len(a)} delay vectors; expected fewer: give longer series")
        found = np.empty(2 * lags + 1)
        profile(a, b, near, found)
        return found

    return _each(of, x, y, radius, share, dimension, lag, codes, pairs, True, 2 * lags + 1)


def _each(
    of: Callable, x, y, radius, share, dimension, lag, codes, pairs: Pairs, directed: bool, lags: int
) -> np.ndarray:
    """`of(a, b, radius)` of the delay vectors of every pair asked for; `lags` numbers each, first, or one (0)."""
    radius = errors.expect_number(radius, "radius", low=0.0)
    dimension, lag = _border.whole(dimension, "dimension", 1), _border.whole(lag, "lag", 1)
    if share is not None:
        share = errors.expect_number(share, "share", low=0.0, high=1.0, open_low=True)
    if isinstance(pairs, str) and pairs == "between" and np.ndim(x) > 2:
        pairs = people_pairs(np.shape(x)[-3])

    def prepare(a: np.ndarray) -> np.ndarray:
        vectors = a.shape[-1] - (dimension - 1) * lag
        if vectors < _border.MIN_SAMPLES:
            raise errors.BadShape(
                f"x has {a.shape[-1]} samples in time; dimension {dimension} and lag {lag} leave {vectors} delay vectors, "
                f"expected at least {_border.MIN_SAMPLES}: give longer series or lower these"
            )
        a = a if codes else _autoregression.standardised(a)
        return np.stack([a[..., k * lag : k * lag + vectors] for k in range(dimension)], axis=-1)

    def near(a: np.ndarray, b: np.ndarray) -> float:
        from ._kernels_recurrence import radius_of

        return 0.0 if codes else radius if share is None else float(radius_of(a, b, share))

    def block(a: np.ndarray, b: np.ndarray) -> np.ndarray:
        leading = np.broadcast_shapes(a.shape[:-3], b.shape[:-3])
        a, b = np.broadcast_to(a, leading + a.shape[-3:]), np.broadcast_to(b, leading + b.shape[-3:])
        found = np.empty((lags or 1, *leading, a.shape[-3], b.shape[-3]))
        for *k, i, j in np.ndindex(*found.shape[1:]):
            one, other = np.ascontiguousarray(a[(*k, i)]), np.ascontiguousarray(b[(*k, j)])
            found[(slice(None), *k, i, j)] = of(one, other, near(one, other))
        return found if lags else found[0]

    return pairwise(block, x, y, pairs, check=_codes if codes else _border.signals, prepare=prepare, directed=directed)


def _codes(given, what: str, axes) -> np.ndarray:
    x = _border.array(given, what, axes)
    if x.shape[-1] < _border.MIN_SAMPLES:
        raise errors.BadShape(f"{what} has {x.shape[-1]} samples in time; expected at least {_border.MIN_SAMPLES}")
    return x


def _diagonal(a: np.ndarray, b: np.ndarray, radius: float) -> np.ndarray:
    from ._kernels_recurrence import diagonal_lines

    found = np.empty(len(a) + 1, dtype=np.int64)
    diagonal_lines(a, b, radius, found)
    return found


def _upright(a: np.ndarray, b: np.ndarray, radius: float) -> np.ndarray:
    from ._kernels_recurrence import upright_lines

    found = np.empty(len(a) + 1, dtype=np.int64)
    upright_lines(a, b, radius, found)
    return found


def _quantity(counts: np.ndarray, quantity: str, minimum: int, samples: int) -> float:
    """From counts of lines by length; counts[0] is the number of points."""
    points, lengths = int(counts[0]), np.arange(minimum, len(counts))
    lines = counts[minimum:]
    number, on_lines = int(lines.sum()), int((lengths * lines).sum())
    if quantity == "rate":
        return points / samples**2
    if not number:
        return 0.0
    if quantity == "mean_line":
        return on_lines / number
    if quantity == "longest_line":
        return float(lengths[lines > 0][-1])
    if quantity == "entropy":
        p = lines[lines > 0] / number
        return abs(float((p * np.log(p)).sum()))
    return on_lines / points
