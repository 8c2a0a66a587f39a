"""Generalised synchrony: the state of one system is a function of the state of the other, whatever the function."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _autoregression, _border
from ._pairs import Pairs, chosen_people, pairwise

INDICES = ("rank", "normalised", "logarithmic", "similarity")
Field = Callable[..., np.ndarray]


def generalised_synchrony(
    x: ArrayLike,
    y: ArrayLike | None = None,
    *,
    index: str = "rank",
    dimension: int = 3,
    lag: int = 1,
    neighbours: int = 5,
    apart: int | None = None,
    pairs: Pairs = "within",
) -> np.ndarray:
    """Nearest-neighbour dependence: whether moments at which x is alike are moments at which y is alike.

        rank         ⟨ (G - G_i(y|x)) / (G - G°) ⟩,   G: mean rank of all moments, G°: of the k nearest
        normalised   ⟨ (R_i - R_i(y|x)) / R_i ⟩
        logarithmic  ⟨ ln( R_i / R_i(y|x) ) ⟩
        similarity   ⟨ R°_i / R_i(y|x) ⟩,   0 … 1

    (y|x): rank or squared distance, among the delay vectors of y, of the moments at which x is nearest to x(i).

    Parameters
    ----------
    x, y : array (…, time), any unit
        Leading axes broadcast.
    index : "rank", "normalised", "logarithmic" or "similarity"
        L of Chicharro & Andrzejak; N, H and S of Arnhold et al. and Quian Quiroga et al.
    dimension, lag : int
        Of the delay vectors (x(t), x(t + lag), …).
    neighbours : int
        k.
    apart : int, samples, optional
        Moments so near in time are no neighbours. Default: dimension · lag; take the time in which the series forget.
    pairs : "within", "between" or list of pairs of people
        Without `y`: all pairs of regions of x (…, region, time), or, between people, of x (…, person, region, time).

    Returns
    -------
    array (…), dimensionless
        Rank: about 0 without dependence, 1 for copies. With `y`: from y to x. Without: (…, target, source), on the
        diagonal a region with itself; "between": (…, pair, target, source), pairs of people in the order of
        itertools.permutations, read as (receiver, sender).

    Notes
    -----
    A driven system carries the state of its driver, so the entry of the true target and source is the larger one; weak
    coupling only. **Chance floor**: "rank" 0 for independent white noise, but 0.1 to 0.2 for random walks of 400
    samples, less the larger `apart`; the others depend on the dimension and the shape of the series too. Always compare
    with shifted or phase-randomised surrogates (the latter rule out linear correlation). Misleads: linear correlation
    raises it; noise in one series alone turns the direction around, as does a simpler series; full synchrony hides the
    direction.

    References
    ----------
    Arnhold et al. 1999, doi:10.1016/S0167-2789(99)00140-2; Quian Quiroga et al. 2000, doi:10.1103/PhysRevE.61.5142;
    Chicharro & Andrzejak 2009, doi:10.1103/PhysRevE.80.026217

    Examples
    --------
    >>> import numpy as np
    >>> x = np.random.default_rng(0).standard_normal(300)
    >>> float(generalised_synchrony(x, x**3).round(1)), float(abs(generalised_synchrony(x, x[::-1]).round(1)))
    (0.9, 0.0)
    """
    errors.expect_choice(index, INDICES, "index")
    dimension, lag = _border.whole(dimension, "dimension", 1), _border.whole(lag, "lag", 1)
    k = _border.whole(neighbours, "neighbours", 1)
    apart = dimension * lag if apart is None else _border.whole(apart, "apart", 0)
    if isinstance(pairs, str) and pairs == "between" and np.ndim(x) > 2:
        pairs = chosen_people(pairs, np.shape(x)[-3], directed=True)

    def prepare(a: np.ndarray) -> np.ndarray:
        vectors = a.shape[-1] - (dimension - 1) * lag
        if vectors - 1 - 2 * apart < 2 * k:
            raise errors.BadShape(
                f"x has {a.shape[-1]} samples in time; dimension {dimension}, lag {lag} and apart {apart} leave "
                f"{max(vectors - 1 - 2 * apart, 0)} possible neighbours, expected at least {2 * k}: give longer series or lower these"
            )
        a = _autoregression.standardised(a)
        return np.stack([a[..., d * lag : d * lag + vectors] for d in range(dimension)], axis=-1)

    def block(a: np.ndarray, b: np.ndarray) -> np.ndarray:
        from ._kernels_neighbours import cross_neighbours

        leading = np.broadcast_shapes(a.shape[:-3], b.shape[:-3])
        a, b = np.broadcast_to(a, leading + a.shape[-3:]), np.broadcast_to(b, leading + b.shape[-3:])
        found, parts = np.empty((*leading, a.shape[-3], b.shape[-3])), np.empty((5, a.shape[-2]))
        for *at, i, j in np.ndindex(*found.shape):
            states, others = np.ascontiguousarray(a[(*at, i)]), np.ascontiguousarray(b[(*at, j)])
            cross_neighbours(states, others, k, apart, parts)
            found[(*at, i, j)] = _index(parts, index, k)
        return found

    return pairwise(block, x, y, pairs, check=_border.signals, prepare=prepare, directed=True)


def conditional_lyapunov(
    drive_start: ArrayLike,
    response_start: ArrayLike,
    drive: Field,
    response: Field,
    dt: float,
    *,
    steps: int = 5000,
    transient: int = 1000,
    perturbation: float = 1e-8,
) -> np.ndarray:
    """Conditional Lyapunov exponent: how fast two copies of a driven system, under the same drive, part or meet.

        du/dt = drive(u),   dv/dt = response(v, u),   λ = ⟨ ln( |δv(t + dt)| / |δv(t)| ) ⟩ / dt,   |δv| reset every step

    Parameters
    ----------
    drive_start : array (…, state)
        Where the driver begins; leading axes are separate runs.
    response_start : array (…, state)
        Where the response begins; its own number of states.
    drive, response : functions
        drive(u) and response(v, u) -> time derivatives, of all runs at once.
    dt : float, s
        Step of Runge and Kutta's 4th-order method, the unit of time being the equations'.
    steps, transient : int
        Steps averaged over, after `transient` steps.
    perturbation : float
        Small beside the attractor, large beside rounding.

    Returns
    -------
    array (…), 1/s
        Below 0: generalised synchrony; the response forgets where it began and follows the driver.

    Notes
    -----
    For models, where both equations are at hand; with data use `generalised_synchrony`. Lorenz driven by its own x (σ
    10, ρ 28, β 8/3): -1.81 (ours), by its y exactly -8/3. **Chance floor**: none, both are deterministic; the spread
    over starts is the error of a finite run. Misleads: a mean below 0 with stretches above it lets noise tear the two
    apart (bubbling); several attractors of the response.

    References
    ----------
    Pecora & Carroll 1990, doi:10.1103/PhysRevLett.64.821

    Examples
    --------
    >>> value = conditional_lyapunov([1.0], [2.0], lambda u: -0 * u, lambda v, u: u - 0.5 * v, dt=0.1)
    >>> float(value.round(3))
    -0.5
    """
    u, v, step = _system(drive_start, response_start, drive, response, dt)
    count, skip = _border.whole(steps, "steps", 1), _border.whole(transient, "transient", 0)
    size = errors.expect_number(perturbation, "perturbation", low=0.0, open_low=True)
    copy, total = v + size / np.sqrt(v.shape[-1]), np.zeros(v.shape[:-1])
    for k in range(skip + count):
        u, v, copy = step(u, v, copy)
        offset = copy - v
        grown = np.maximum(np.sqrt((offset * offset).sum(axis=-1)), np.finfo(float).tiny)
        if k >= skip:
            total += np.log(grown / size)
        met = ~offset.any(axis=-1, keepdims=True)
        copy = v + np.where(met, size / np.sqrt(v.shape[-1]), offset * (size / grown)[..., None])
    return (total / count / float(dt))[()]


def auxiliary_distance(
    drive_start: ArrayLike,
    response_start: ArrayLike,
    drive: Field,
    response: Field,
    dt: float,
    *,
    auxiliary_start: ArrayLike,
    steps: int = 5000,
) -> np.ndarray:
    """Auxiliary-system test: how far a second copy of a driven system, begun elsewhere, still is from the first.

        du/dt = drive(u),   dv/dt = response(v, u),   dw/dt = response(w, u);   |v - w| after `steps`

    Parameters
    ----------
    drive_start, response_start, drive, response, dt
        As for `conditional_lyapunov`.
    auxiliary_start : array (…, state)
        Where the copy begins.
    steps : int

    Returns
    -------
    array (…), unit of the response's states
        Near 0 (rounding): generalised synchrony, whatever function the response is of the driver.

    Notes
    -----
    **Chance floor**: without synchrony the distance of two random points of the attractor. Misleads: a copy that begins
    too near, or too short a run; slow approach near the critical coupling.

    References
    ----------
    Abarbanel et al. 1996, doi:10.1103/PhysRevE.53.4528

    Examples
    --------
    >>> distance = auxiliary_distance([1.0], [2.0], lambda u: 0 * u, lambda v, u: u - v, dt=0.1, auxiliary_start=[-5.0])
    >>> bool(distance < 1e-12)
    True
    """
    u, v, step = _system(drive_start, response_start, drive, response, dt)
    w = _border.array(auxiliary_start, "auxiliary_start", ("state",))
    if w.shape != v.shape:
        raise errors.BadShape(f"auxiliary_start has shape {w.shape}; expected that of response_start, {v.shape}")
    for _ in range(_border.whole(steps, "steps", 1)):
        u, v, w = step(u, v, w)
    return np.sqrt(((v - w) ** 2).sum(axis=-1))[()]


def _index(parts: np.ndarray, index: str, k: int) -> float:
    rank, crossed, own, every, candidates = parts
    if index == "rank":
        middle = (candidates + 1) / 2
        return float(((middle - rank) / (middle - (k + 1) / 2)).mean())
    if index == "normalised":
        return float(((every - crossed) / every).mean())
    if (crossed == 0).any():
        raise errors.BadValue(
            f"x holds {int((crossed == 0).sum())} moments whose {k} neighbours are exactly equal to it; expected values that "
            "differ for this index: use index='rank'"
        )
    return float((np.log(every / crossed) if index == "logarithmic" else own / crossed).mean())


def _system(drive_start: Any, response_start: Any, drive: Field, response: Field, dt: float):
    """Starts, and a step of the driver and of two copies of the response."""
    u, v = (
        _border.array(drive_start, "drive_start", ("state",)),
        _border.array(response_start, "response_start", ("state",)),
    )
    if u.shape[:-1] != v.shape[:-1]:
        raise errors.BadShape(
            f"drive_start has shape {u.shape} and response_start {v.shape}; expected equal leading axes, one per run"
        )
    h = errors.expect_number(dt, "dt", low=0.0, open_low=True, unit="s")

    def slopes(state):
        u, v, w = state
        return drive(u), response(v, u), response(w, u)

    def moved(state, slope, far):
        return tuple(a + far * b for a, b in zip(state, slope))

    for name, slope, state in zip(("drive", "response"), slopes((u, v, v)), (u, v)):
        if np.shape(slope) != state.shape:
            raise errors.BadShape(
                f"{name} gave shape {np.shape(slope)} for states of shape {state.shape}; expected the same"
            )

    def step(*state):
        with np.errstate(over="ignore", invalid="ignore"):
            a = slopes(state)
            b = slopes(moved(state, a, h / 2))
            c = slopes(moved(state, b, h / 2))
            d = slopes(moved(state, c, h))
            after = tuple(x + h / 6 * (p + 2 * q + 2 * r + s) for x, p, q, r, s in zip(state, a, b, c, d))
        for name, part in zip(("drive", "response", "response"), after):
            if not np.isfinite(part).all():
                raise errors.BadValue(
                    f"{name} left the finite numbers; take smaller steps (dt = {h:g} s) or another start"
                )
        return after

    return u, v, step
