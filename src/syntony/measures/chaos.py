"""Dynamical chaos: whether small differences grow. The article's chaos is another thing, see `integration_profile`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _border

OVERSAMPLED = ("extrema", "keep")
MIN_PAIRS = 10
MIN_TEST_SAMPLES = 50
FREQUENCIES = (np.pi / 5, 4 * np.pi / 5)  # away from the resonances at 0 and π
FINE = 10  # range / mean step above which a series counts as oversampled


def lyapunov_exponent(
    x: ArrayLike,
    rate: float,
    *,
    dimension: int = 3,
    lag: int | None = None,
    theiler: int | None = None,
    horizon: int | None = None,
    references: int = 2000,
) -> np.ndarray:
    """Largest Lyapunov exponent of a series: how fast its nearest neighbours part.

        λ = slope over k = 0 … horizon of ⟨ln d_i(k)⟩_i · rate,   d_i(k) = |X_{i+k} - X_{n(i)+k}|

    with X_i = (x_i, x_{i+lag}, …) and n(i) the nearest X more than `theiler` samples away.

    Parameters
    ----------
    x : array (…, time), any unit
    rate : float, Hz
    dimension : int
        Of the delay vectors X.
    lag : int, samples, optional
        Default: where the autocorrelation falls below 1 - 1/e.
    theiler : int, samples, optional
        Default: one mean period (1 / mean frequency of the spectrum).
    horizon : int, samples, optional
        How long neighbours are followed; the slope is right only while it is straight. Default: one mean period, at
        least 4 samples.
    references : int
        At most so many i, evenly spread, of which the nearest neighbour among all is sought (the published method
        takes every i).

    Returns
    -------
    array (…), 1/s
        Above 0: sensitive to where it starts.

    Notes
    -----
    Not the article's chaos, which is missing linkage (F1): a linked system can be chaotic and an unlinked one regular.
    **Chance floor**: not 0. Noise parts neighbours too, so λ of noise is large (white noise: 0.5 to 0.65 times
    the rate with the defaults); compare with phase-randomised surrogates, which keep the spectrum. Misleads: measurement noise;
    a horizon beyond the straight part (too small); a lag near 1 sample for a slow signal (too large).

    References
    ----------
    Rosenstein et al. 1993, doi:10.1016/0167-2789(93)90009-P

    Examples
    --------
    >>> x = [0.3]
    >>> for _ in range(1000):
    ...     x.append(4 * x[-1] * (1 - x[-1]))
    >>> bool(0.6 < lyapunov_exponent(x, rate=1, dimension=1, lag=1, horizon=5) < 0.75)  # ln 2 = 0.693
    True
    """
    from ._kernels_regime import divergence

    x = _border.signals(x, "x", ("time",))
    rate = errors.expect_number(rate, "rate", low=0.0, open_low=True, unit="Hz")
    dimension, references = _border.whole(dimension, "dimension", 1), _border.whole(references, "references", 1)
    flat = x.reshape(-1, x.shape[-1])
    found = np.empty(len(flat))
    for i, one in enumerate(flat):
        one = (one - one.mean()) / one.std()
        period = _mean_period(one)
        shift = _crossing(one) if lag is None else _border.whole(lag, "lag", 1)
        apart = period if theiler is None else _border.whole(theiler, "theiler", 0)
        follow = max(4, period) if horizon is None else _border.whole(horizon, "horizon", 1)
        left = len(one) - (dimension - 1) * shift - follow
        if left < MIN_PAIRS + 2 * apart:
            raise errors.BadShape(
                f"x has {len(one)} samples in time; dimension {dimension}, lag {shift}, theiler {apart} and horizon "
                f"{follow} leave {left} points, expected at least {MIN_PAIRS + 2 * apart}: give more samples or less of these"
            )
        total, pairs = divergence(one, dimension, shift, apart, follow, references)
        if (pairs == 0).any():
            raise errors.BadValue(
                f"neighbours in x meet exactly within {follow} samples, so their distance has no logarithm; "
                "x is constant there or repeats itself: cut that part or shorten horizon"
            )
        found[i] = _line(total / pairs)
    return found.reshape(x.shape[:-1])[()] * rate


def lyapunov_of_map(
    start: ArrayLike,
    step: Callable[[np.ndarray], np.ndarray],
    *,
    steps: int = 2000,
    transient: int = 200,
    perturbation: float = 1e-8,
) -> np.ndarray:
    """Largest Lyapunov exponent of a map: the mean growth of a small difference that is cut back after every step.

        λ = ⟨ ln( |f(X + δ) - f(X)| / |δ| ) ⟩ per step,   |δ| reset to `perturbation`

    Parameters
    ----------
    start : array (…, state)
        Where the runs begin; leading axes are separate runs, whose mean and spread tell the error.
    step : function
        (…, state) -> (…, state), the next state of all runs at once.
    steps, transient : int
        Steps averaged over, after `transient` steps in which the state reaches the attractor and δ its direction.
    perturbation : float
        Small beside the attractor, large beside rounding (1e-16 of the state).

    Returns
    -------
    array (…), 1/step

    Notes
    -----
    The exact counterpart of `lyapunov_exponent` for a model whose equation is at hand. **Chance floor**: none, the map is
    deterministic; the spread over starts is the error of a finite run. Misleads: a run that has not reached its
    attractor; several attractors; for a noisy model the noise must be the same for both copies.

    References
    ----------
    Benettin et al. 1980, doi:10.1007/BF02128236

    Examples
    --------
    >>> float(lyapunov_of_map([0.3], lambda x: 4 * x * (1 - x)).round(2))  # ln 2
    0.69
    """
    return _growth(_start(start), step, steps, transient, perturbation)


def lyapunov_of_flow(
    start: ArrayLike,
    derivative: Callable[[np.ndarray], np.ndarray],
    dt: float,
    *,
    steps: int = 2000,
    transient: int = 1000,
    perturbation: float = 1e-8,
) -> np.ndarray:
    """Largest Lyapunov exponent of a differential equation, integrated by Runge–Kutta steps of 4th order.

        dX/dt = f(X),   λ as `lyapunov_of_map` of one step, divided by dt

    Parameters
    ----------
    start : array (…, state)
    derivative : function
        (…, state) -> (…, state), f of all runs at once.
    dt : float, s
        Time step, the unit of time being the equation's.
    steps, transient, perturbation
        As `lyapunov_of_map`.

    Returns
    -------
    array (…), 1/s

    Notes
    -----
    See `lyapunov_of_map`. **Chance floor**: a limit cycle has λ = 0 exactly, which a finite run reaches as 1/time.
    Misleads: steps too coarse for the equation.

    References
    ----------
    Benettin et al. 1980, doi:10.1007/BF02128236

    Examples
    --------
    >>> float(lyapunov_of_flow([1.0, 2.0], lambda x: -0.5 * x, dt=0.1).round(3))
    -0.5
    """
    dt = errors.expect_number(dt, "dt", low=0.0, open_low=True, unit="s")

    def step(x: np.ndarray) -> np.ndarray:
        a = derivative(x)
        b = derivative(x + 0.5 * dt * a)
        c = derivative(x + 0.5 * dt * b)
        return x + dt / 6.0 * (a + 2.0 * b + 2.0 * c + derivative(x + dt * c))

    return _growth(_start(start), step, steps, transient, perturbation) / dt


def chaos_test(
    x: ArrayLike,
    *,
    noise: float = 0.5,
    frequencies: int = 100,
    oversampled: str = "extrema",
    seed: int | np.random.Generator = 0,
) -> np.ndarray:
    """0–1 test for chaos: whether a walk driven by the series spreads like diffusion or stays bounded.

        z_c(n) = Σ_{j≤n} x_j e^{ijc},   D_c(n) = ⟨|z_c(j + n) - z_c(j)|²⟩_j - ⟨x⟩² (1 - cos nc)/(1 - cos c) + σ η
        K = median_c corr( n, D_c(n) ),   n = 1 … T/10,   -1 … 1

    Parameters
    ----------
    x : array (…, time), any unit
        Deterministic or nearly so; its sd is set to ½.
    noise : float
        σ of the modified test; η is uniform on ±½. It is meant to
        keep weakly regular series near 0; 0 is the original test.
    frequencies : int
        How many c, drawn uniformly from π/5 … 4π/5.
    oversampled : "extrema" or "keep"
        A series whose range exceeds 10 mean steps is reduced to its local extremes, or kept.
    seed : int or numpy Generator

    Returns
    -------
    array (…), dimensionless
        K near 0 regular, near 1 chaotic.

    Notes
    -----
    Dynamical chaos, not the article's (F1). **Chance floor**: 1! Any noise diffuses, so K = 1 says chaos *or* noise;
    rule noise out first (the authors test for determinism and low-pass filter brain signals). Misleads: oversampling
    (K near 0), few samples, drift.

    References
    ----------
    Gottwald & Melbourne 2009, doi:10.1137/080718851; modified: Dawes & Freeland 2008; Toker et al. 2020,
    doi:10.1038/s42003-019-0715-9, and 2022, doi:10.1073/pnas.2024455119

    Examples
    --------
    >>> import numpy as np
    >>> x = [0.3]
    >>> for _ in range(999):
    ...     x.append(4 * x[-1] * (1 - x[-1]))
    >>> float(chaos_test(x).round(1)), float(abs(chaos_test(np.tile([0, 1, 3], 300)).round(1)))
    (1.0, 0.0)
    """
    x = _border.signals(x, "x", ("time",))
    noise = errors.expect_number(noise, "noise", low=0.0)
    count = _border.whole(frequencies, "frequencies", 1)
    errors.expect_choice(oversampled, OVERSAMPLED, "oversampled")
    rng = _border.random(seed)
    c = rng.uniform(*FREQUENCIES, count)
    flat = x.reshape(-1, x.shape[-1])
    return np.array([_diffusion(one, c, noise, oversampled == "extrema", rng) for one in flat]).reshape(x.shape[:-1])[
        ()
    ]


def _diffusion(x: np.ndarray, c: np.ndarray, noise: float, thin: bool, rng: np.random.Generator) -> float:
    x = _extremes(x) if thin and np.ptp(x) > FINE * np.abs(np.diff(x)).mean() else x
    if len(x) < MIN_TEST_SAMPLES:
        raise errors.BadShape(
            f"x has {len(x)} samples (or extremes, if oversampled); the 0–1 test needs at least {MIN_TEST_SAMPLES}"
        )
    x = x / (2.0 * x.std(ddof=1))
    n = np.arange(1, round(len(x) / 10) + 1)
    walk = np.cumsum(x * np.exp(1j * np.outer(c, np.arange(1, len(x) + 1))), axis=-1)
    bounded = x.mean() ** 2 * (1 - np.cos(np.outer(c, n))) / (1 - np.cos(c))[:, None]
    spread = _displacement(walk, n) - bounded + noise * rng.uniform(-0.5, 0.5, (len(c), len(n)))
    return float(np.median(_correlation_with(n, spread)))


def _displacement(walk: np.ndarray, n: np.ndarray) -> np.ndarray:
    """Mean squared displacement after n steps, from one Fourier transform; (c, n)."""
    walk = walk - walk.mean(axis=-1, keepdims=True)
    samples = walk.shape[-1]
    spectrum = np.fft.fft(walk, 2 * samples, axis=-1)
    together = np.fft.ifft(np.abs(spectrum) ** 2, axis=-1).real[:, n]
    energy = np.concatenate([np.zeros((len(walk), 1)), np.cumsum(np.abs(walk) ** 2, axis=-1)], axis=-1)
    ends = energy[:, samples - n] + energy[:, -1:] - energy[:, n]
    return (ends - 2.0 * together) / (samples - n)


def _correlation_with(n: np.ndarray, values: np.ndarray) -> np.ndarray:
    a, b = n - n.mean(), values - values.mean(axis=-1, keepdims=True)
    length = np.sqrt((a * a).sum() * (b * b).sum(axis=-1))
    return (b @ a) / np.where(length > 0, length, 1.0)


def _extremes(x: np.ndarray) -> np.ndarray:
    change = np.diff(x)
    change = change[change != 0]
    kept = x[np.concatenate([[True], np.diff(x) != 0])]  # plateaus count once
    return kept[1:-1][change[:-1] * change[1:] < 0]


def _mean_period(x: np.ndarray) -> int:
    power = np.abs(np.fft.rfft(x)) ** 2
    frequency = np.fft.rfftfreq(len(x))
    return max(1, round(float(power.sum() / (power * frequency).sum())))


def _crossing(x: np.ndarray) -> int:
    """First lag at which the autocorrelation has lost 1/e of its value."""
    spectrum = np.abs(np.fft.rfft(x, 2 * len(x))) ** 2
    together = np.fft.irfft(spectrum)[: len(x)]
    return max(1, int(np.argmax(together < (1.0 - np.exp(-1.0)) * together[0])))


def _line(y: np.ndarray) -> float:
    k = np.arange(len(y)) - (len(y) - 1) / 2
    return float((k * y).sum() / (k * k).sum())


def _start(start: Any) -> np.ndarray:
    return _border.array(start, "start", ("state",))


def _growth(x: np.ndarray, step: Callable, steps: int, transient: int, perturbation: float) -> np.ndarray:
    steps, transient = _border.whole(steps, "steps", 1), _border.whole(transient, "transient", 0)
    size = errors.expect_number(perturbation, "perturbation", low=0.0, open_low=True)
    offset = np.full(x.shape, size / np.sqrt(x.shape[-1]))
    total = np.zeros(x.shape[:-1])
    for k in range(transient + steps):
        both = step(np.stack([x, x + offset]))
        if both.shape != (2, *x.shape) or not np.isfinite(both).all():
            raise errors.BadValue(
                f"the equation gave shape {both.shape[1:]}, finite {bool(np.isfinite(both).all())}, at step {k}; "
                f"expected finite states of shape {x.shape}: take smaller steps or another start"
            )
        x, offset = both[0], both[1] - both[0]
        grown = np.sqrt((offset * offset).sum(axis=-1))
        grown = np.maximum(grown, np.finfo(float).tiny)  # two copies that met exactly
        if k >= transient:
            total += np.log(grown / size)
        offset = np.where(
            offset.any(axis=-1, keepdims=True), offset * (size / grown)[..., None], size / np.sqrt(x.shape[-1])
        )
    return (total / steps)[()]
