"""Equations of two people fitted to their recordings: coupled oscillators, inertia and coordination."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _border
from ._least_squares import Fit, linear_fit
from ._pairs import Pairs, chosen_people, expect_pairs, pairwise

ESTIMATORS = ("instruments", "least squares")
MIN_ROWS = 20  # moments that a fit rests on; ours


class OscillatorFit(NamedTuple):
    """A coupled oscillator, receiver first. Every field is an array (…[, pair], region, region)."""

    own_position: np.ndarray  # η, 1/s²
    own_velocity: np.ndarray  # ζ, 1/s
    partner_position: np.ndarray  # γ, 1/s² × unit of x / unit of y
    partner_velocity: np.ndarray  # δ, 1/s × unit of x / unit of y
    own_position_error: np.ndarray
    own_velocity_error: np.ndarray
    partner_position_error: np.ndarray
    partner_velocity_error: np.ndarray
    r_squared: np.ndarray
    partner_share: np.ndarray


class InertiaFit(NamedTuple):
    """Inertia and coordination, receiver first. Every field is an array (…[, pair], region, region)."""

    inertia: np.ndarray
    coordination: np.ndarray
    inertia_error: np.ndarray
    coordination_error: np.ndarray
    r_squared: np.ndarray
    partner_share: np.ndarray


def coupled_oscillator(
    x: ArrayLike,
    rate: float,
    y: ArrayLike | None = None,
    *,
    embed: int = 5,
    tau: int = 1,
    estimator: str = "instruments",
    pairs: Pairs = "within",
) -> OscillatorFit:
    """Coupled oscillator: how a person swings back by themselves, and how the other pulls and brakes them.

        ẍ = η x + ζ ẋ + γ y + δ ẏ,      period 2π/√-η,  ζ < 0 damping;  x receives, y sends

    Parameters
    ----------
    x, y : array (…, time), any unit
        Slow series (heart rate, skin conductance, ratings) without gaps; leading axes broadcast. The straight line
        through each is taken out.
    rate : float, Hz
        Samples per second.
    embed, tau : int
        Derivatives are those of the parabola through `embed` samples (at least 3), `tau` samples apart (generalised
        local linear approximation, GLLA).
    estimator : "instruments" or "least squares"
        "least squares" is the published way. "instruments" (*ours*) solves the same equations with the states of the
        window before, which the disturbances and noise of this window cannot have touched.
    pairs : "within", "between" or list of pairs of people (receiver, sender)
        Without `y`: all regions of x (…, region, time), or all ordered pairs of people of x (…, person, region, time).

    Returns
    -------
    OscillatorFit
        Coefficients and standard errors; r_squared of least squares, and partner_share, the part of it that the other
        adds. Each (…) with `y`, else (…[, pair], receiving region, sending region); the diagonal of "within" is 0.

    Notes
    -----
    Co-regulation (G8): equal partners calm each other where ζ + |δ| < 0 and η + |γ| < 0. **Chance floor**: γ and δ are 0
    ± their errors for strangers; partner_share lies above 0 for them, so compare it with re-paired people. In simulated
    disturbed dyads (100 periods) 95 % intervals of ζ, γ and δ held the truth in 89 to 100 % from 20 samples per period
    on. Misleads: least squares gives ζ ≈ 0 for *any* steadily disturbed oscillator, because symmetric windows cannot tell
    forward from backward in time (one undisturbed swing it fits well), and noise of measurement of a tenth of the sd
    makes its η 12 % too large at `embed` 3 and 20 samples per period. Few samples per period shrink η and γ with either
    estimator: η with `embed` 5 to 0.98, 0.96, 0.87 and 0.71 of the truth at 30, 20, 10 and 6 samples per period
    (`embed` 3: 0.99, 0.99, 0.97, 0.91), and no error bar shows it. Whatever drives both appears as coupling. Choosing
    `tau` and `embed` by the best fit prefers what is smooth to what is true.

    References
    ----------
    Boker & Nesselroade 2002, Multivariate Behav Res 37:127, doi:10.1207/S15327906MBR3701_06; calming and rousing: Reed,
    Barnard & Butler 2015, doi:10.1037/a0038561; Butler & Barnard 2019, doi:10.1097/PSY.0000000000000703

    Examples
    --------
    >>> import numpy as np
    >>> t = np.arange(0, 60, 0.1)
    >>> x, y = np.exp(-0.05 * t) * np.cos(2 * t), np.cos(1.3 * t)
    >>> fit = coupled_oscillator(x, 10.0, y, estimator="least squares")
    >>> [round(float(v), 2) for v in (fit.own_position, fit.own_velocity, fit.partner_position)]
    [-3.94, -0.1, 0.0]
    """
    rate = errors.expect_number(rate, "rate", low=0, unit="Hz", open_low=True)
    embed, tau = _border.whole(embed, "embed", 3), _border.whole(tau, "tau", 1)
    errors.expect_choice(estimator, ESTIMATORS, "estimator")
    span = (embed - 1) * tau + 1
    behind = span if estimator == "instruments" else 0
    found = pairwise(
        partial(_oscillators, behind=behind, span=span), x, y, pairs, directed=True,
        check=partial(_long_enough, samples=span + behind + MIN_ROWS - 1),
        prepare=partial(_derivatives, rate=rate, embed=embed, tau=tau),
    )  # fmt: skip
    return OscillatorFit(*found)


def dyadic_growth(
    x: ArrayLike,
    rate: float,
    y: ArrayLike | None = None,
    *,
    embed: int = 5,
    tau: int = 1,
    estimator: str = "instruments",
    pairs: Pairs = "within",
) -> np.ndarray:
    """Dyadic growth: whether two people together calm down (below 0) or rouse each other (above 0).

        largest real part of the eigenvalues of  d/dt (x, ẋ, y, ẏ) = M (x, ẋ, y, ẏ),
        M from the two fits of `coupled_oscillator`, x by y and y by x

    Parameters
    ----------
    x, y, rate, embed, tau, estimator
        As for `coupled_oscillator`.
    pairs : "within", "between" or list of pairs of people
        Without `y`: all regions of x (…, region, time), or all pairs of people of x (…, person, region, time).

    Returns
    -------
    array (…), 1/s
        Below 0 co-regulation: a disturbance of either dies away as exp(value × time). Above 0 co-dysregulation. Without
        `y`: (…[, pair], region, region); the diagonal of "within" is 0.

    Notes
    -----
    For equal partners below 0 exactly where ζ + |δ| < 0 and η + |γ| < 0 (G8). **Chance floor**: the slower damping of the
    two (-0.10 ± 0.02 for a true -0.1 in 50 periods of 2π s); strangers of equal period read higher (-0.08), because a
    coupling that is only estimated splits them: compare with re-paired people. Misleads: a stationary recording cannot grow, so values above 0 are
    estimation error or the swing of one short excerpt; with "least squares" it is near 0 for any steadily disturbed pair.

    References
    ----------
    Reed, Barnard & Butler 2015, doi:10.1037/a0038561

    Examples
    --------
    >>> import numpy as np
    >>> t = np.arange(0, 60, 0.05)
    >>> x, y = np.exp(-0.05 * t) * np.cos(2 * t), np.exp(-0.1 * t) * np.cos(1.3 * t)
    >>> round(float(dyadic_growth(x, 20.0, y)), 2)
    -0.05
    """
    options: dict[str, Any] = {"embed": embed, "tau": tau, "estimator": estimator}
    if y is not None:
        toward, back = coupled_oscillator(x, rate, y, pairs=pairs, **options), coupled_oscillator(y, rate, x, **options)
        return _growth(np.array(toward[:4]), np.array(back[:4]))
    if isinstance(pairs, str) and pairs == "within":
        fields = np.array(coupled_oscillator(x, rate, **options)[:4])
        return _border.with_diagonal(_growth(fields, np.swapaxes(fields, -1, -2)), 0.0)
    expect_pairs(pairs)
    chosen = chosen_people(pairs, _border.array(x, "x", ("person", "region", "time")).shape[-3])
    both = [*chosen, *((q, p) for p, q in chosen)]
    fields = np.array(coupled_oscillator(x, rate, pairs=both, **options)[:4])
    toward, back = np.split(fields, 2, axis=-3)
    return _growth(toward, np.swapaxes(back, -1, -2))


def inertia_coordination(
    x: ArrayLike, rate: float, y: ArrayLike | None = None, *, lag: float, pairs: Pairs = "within"
) -> InertiaFit:
    """Inertia and coordination: how far a person stays as they were, and goes where the other was.

        x(t) = b + inertia · x(t - lag) + coordination · y(t - lag);      x receives, y sends

    Parameters
    ----------
    x, y : array (…, time), any unit
        As for `coupled_oscillator`.
    rate : float, Hz
        Samples per second.
    lag : float, s
        At least one sample.
    pairs : "within", "between" or list of pairs of people (receiver, sender)
        As for `coupled_oscillator`.

    Returns
    -------
    InertiaFit
        Least-squares coefficients and standard errors, r_squared about the mean, and partner_share, the part of it that
        the other adds. Shapes as for `coupled_oscillator`.

    Notes
    -----
    Coordination above 0: the same direction (in phase); below 0: the opposite (anti-phase). **Chance floor**:
    coordination is 0 ± its error for strangers (95 % intervals hold 0 in 94 % of pairs of 200 samples with inertia 0.7);
    partner_share is above 0 for strangers. Misleads: both coefficients depend on `lag` (inertia a^k after k samples), so
    compare only equal lags; noise of measurement lowers inertia, and what it lacks is taken over by a partner who moves
    alike; a common cause appears as coordination; inertia lies low in short series (by 0.03 there).

    References
    ----------
    Butler & Barnard 2019, doi:10.1097/PSY.0000000000000703; how low estimates lie: Kendall 1954, doi:10.1093/biomet/41.3-4.403

    Examples
    --------
    >>> import numpy as np
    >>> y, noise = np.random.default_rng(0).standard_normal((2, 3000))
    >>> x = np.zeros(3000)
    >>> for t in range(1, 3000):
    ...     x[t] = 0.5 * x[t - 1] + 0.3 * y[t - 1] + noise[t]
    >>> fit = inertia_coordination(x, 1.0, y, lag=1)
    >>> round(float(fit.inertia), 1), round(float(fit.coordination), 1)
    (0.5, 0.3)
    """
    rate = errors.expect_number(rate, "rate", low=0, unit="Hz", open_low=True)
    behind = round(errors.expect_number(lag, "lag", low=0, high=1e12, unit="s") * rate)
    if behind < 1:
        raise errors.BadValue(f"lag is {lag:g} s, less than a sample at {rate:g} Hz; expected at least {1 / rate:g} s")
    found = pairwise(
        partial(_inertia, behind=behind), x, y, pairs, directed=True,
        check=partial(_long_enough, samples=behind + MIN_ROWS), prepare=_detrended,
    )  # fmt: skip
    return InertiaFit(*found)


def _long_enough(given: Any, what: str, axes: Sequence[str], *, samples: int) -> np.ndarray:
    x = _border.signals(given, what, axes)
    if x.shape[-1] < samples:
        raise errors.BadShape(f"{what} has {x.shape[-1]} samples in time; expected at least {samples} for this fit")
    return x


def _detrended(x: np.ndarray) -> np.ndarray:
    t = np.linspace(-1.0, 1.0, x.shape[-1])
    centred = x - x.mean(axis=-1, keepdims=True)
    left = centred - ((centred @ t) / (t @ t))[..., None] * t
    rounding = np.abs(left).max(axis=-1, keepdims=True) <= 1e-12 * np.abs(x).max(axis=-1, keepdims=True)
    return np.where(rounding, 0.0, left)


def _derivatives(x: np.ndarray, *, rate: float, embed: int, tau: int) -> np.ndarray:
    """Position, velocity and acceleration at the middle of each window: (…, region, order, time)."""
    t = (np.arange(embed) - (embed - 1) / 2) * tau / rate
    weights = np.linalg.pinv(np.stack([np.ones(embed), t, t * t / 2], axis=-1))
    view = np.lib.stride_tricks.sliding_window_view(_detrended(x), (embed - 1) * tau + 1, axis=-1)[..., ::tau]
    return np.swapaxes(view @ weights.T, -1, -2)


def _oscillators(a: np.ndarray, b: np.ndarray, *, behind: int, span: int) -> np.ndarray:
    def fit(own: np.ndarray, other: np.ndarray) -> Fit:
        states = np.stack([own[..., 0, :], own[..., 1, :], other[..., 0, :], other[..., 1, :]], axis=-1)
        earlier = states[..., : states.shape[-2] - behind, :] if behind else None
        return linear_fit(states[..., behind:, :], own[..., 2, behind:], span - 1, earlier)

    return _every_pair(fit, a, b, axis=-3, own=2)


def _inertia(a: np.ndarray, b: np.ndarray, *, behind: int) -> np.ndarray:
    def fit(own: np.ndarray, other: np.ndarray) -> Fit:
        past = [_centred(own[..., :-behind]), _centred(other[..., :-behind])]
        return linear_fit(np.stack(past, axis=-1), _centred(own[..., behind:]), behind - 1)

    return _every_pair(fit, a, b, axis=-2, own=1)


def _growth(toward: np.ndarray, back: np.ndarray) -> np.ndarray:
    """Leading eigenvalue of two oscillators, (coefficient, …) of each by the other."""
    flow = np.zeros((*np.broadcast_shapes(toward.shape[1:], back.shape[1:]), 4, 4))
    flow[..., 0, 1] = flow[..., 2, 3] = 1.0
    flow[..., 1, :] = np.moveaxis(toward, 0, -1)
    flow[..., 3, :] = np.moveaxis(back[[2, 3, 0, 1]], 0, -1)
    return np.linalg.eigvals(flow).real.max(axis=-1)


def _centred(x: np.ndarray) -> np.ndarray:
    return x - x.mean(axis=-1, keepdims=True)


def _every_pair(fit: Any, a: np.ndarray, b: np.ndarray, *, axis: int, own: int) -> np.ndarray:
    """Coefficients, errors, R² and the partner's share of it: (field, …, region of a, region of b)."""
    rows = [[_fields(fit(first, second), own, a is b and i == j) for j, second in enumerate(np.moveaxis(b, axis, 0))]
            for i, first in enumerate(np.moveaxis(a, axis, 0))]  # fmt: skip
    return np.moveaxis(np.array(rows), (0, 1), (-2, -1))


def _fields(found: Fit, own: int, self: bool) -> np.ndarray:
    if not self and found.singular.any():
        raise errors.BadValue(
            "the two series of a pair are copies of each other, or one is a straight line; "
            "their parts cannot be told apart: drop that pair"
        )
    full, alone = found.explained[..., -1], found.explained[..., own - 1]
    fields = [*np.moveaxis(found.coefficients, -1, 0), *np.moveaxis(found.errors, -1, 0), full, full - alone]
    return np.zeros_like(fields) if self else np.array(fields)
