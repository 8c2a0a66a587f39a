"""Phase-locked states of Kuramoto networks: what rules on phases average over.

Earl and Strogatz 2003, Phys Rev E 67:036204, doi:10.1103/PhysRevE.67.036204 (stability with delays).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from .. import errors
from .blas import one_thread

ITERATIONS = 400
FIRST_STEP, LONGEST_STEP = 0.1, 1e9  # in units of the fastest time constant
TOLERANCE = 1e-13
NEUTRAL = 1e-9


@dataclass(frozen=True, eq=False)
class Locked:
    """Phases (region,) in rad with mean 0, the common frequency (Hz), and how fast the slowest disturbance decays.

    `abscissa` (1/s) is the largest real part of the eigenvalues across the common phase, delays taken as instantaneous.
    """

    phases: np.ndarray
    frequency: float
    abscissa: float

    @property
    def difference(self) -> np.ndarray:
        """Phase of the source minus phase of the target (target, source), rad."""
        return self.phases[None, :] - self.phases[:, None]

    @property
    def phase_cosine(self) -> np.ndarray:
        """What a rule reads under this name (target, source)."""
        return np.cos(self.difference)

    @property
    def phase_sine(self) -> np.ndarray:
        """What a rule reads under this name (target, source)."""
        return np.sin(self.difference)


@one_thread()
def locked_state(frequencies: Any, weights: Any, delays: Any = 0.0, start: Locked | Any = None) -> Locked:
    """The locked state that phases fall into from `start`, by implicit steps that grow into Newton's method.

        2 pi F = 2 pi f_i + Σ_j w_ij sin(phi_j - phi_i - 2 pi F tau_ij)

    Parameters
    ----------
    frequencies : array (region,), Hz
    weights : array (region, region), rad/s
        weights[target, source], the coupling included.
    delays : float or array (region, region), s
    start : Locked or array (region,), optional
        A locked state of a similar network, or phases (rad); all phases equal if not given.

    Notes
    -----
    Misleads where several locked states exist: it returns the one that attracts `start`, and with delays of the order of a
    period that depends on the frequency too. With delays an oscillating instability is not seen unless all slopes
    w cos(phi_j - phi_i - 2 pi F tau) are positive, in which case there is none. Raises Unstable where nothing locks.

    Examples
    --------
    >>> pair = locked_state([10.0, 11.0], [[0, 2 * np.pi], [2 * np.pi, 0]])
    >>> round(pair.frequency, 6), float(np.degrees(pair.difference[0, 1]).round(6))
    (10.5, 30.0)
    """
    natural, weights, delays = _checked(frequencies, weights, delays)
    phases, omega = _start(start, natural)
    phases, omega, slopes = _followed(natural, weights, delays, phases, omega)
    abscissa = _abscissa(slopes)
    if abscissa > NEUTRAL * _scale(natural, weights):
        raise errors.Unstable(
            f"the phase-locked state near the start values is unstable (leading eigenvalue {abscissa:.3g} /s); start "
            "from other phases"
        )
    return Locked(phases, float(omega / (2.0 * np.pi)), abscissa)


def _checked(frequencies: Any, weights: Any, delays: Any) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    natural = 2.0 * np.pi * errors.expect_array(frequencies, "frequencies", ("region",))
    shape = (len(natural), len(natural))
    weights = errors.expect_array(weights, "weights", shape)
    delays = errors.expect_array(np.broadcast_to(delays, shape) if np.ndim(delays) == 0 else delays, "delays", shape)
    if delays.min(initial=0.0) < 0:
        raise errors.BadValue(f"delays has {delays.min():g} s; expected at least 0 s")
    return natural, weights, delays


def _start(start: Locked | Any, natural: np.ndarray) -> tuple[np.ndarray, float]:
    if isinstance(start, Locked):
        return errors.expect_array(start.phases, "phases of start", natural.shape), 2.0 * np.pi * start.frequency
    phases = np.zeros(len(natural)) if start is None else errors.expect_array(start, "start", natural.shape)
    return phases - phases.mean(), float(natural.mean())


def _scale(natural: np.ndarray, weights: np.ndarray) -> float:
    """Fastest rate at which phase differences move (rad/s)."""
    return float(np.abs(weights).sum(axis=1).max() + np.ptp(natural)) or 1.0


def _followed(natural, weights, delays, phases, omega):
    """Phases, common angular velocity, and slopes w cos(…) (target, source) at the locked state."""
    n, scale = len(natural), _scale(natural, weights)
    step, before, bordered, change = FIRST_STEP / scale, np.inf, np.zeros((n + 1, n + 1)), np.full(n, np.inf)
    for _ in range(ITERATIONS):
        angle = phases[None, :] - phases[:, None] - omega * delays
        slopes, lag = weights * np.cos(angle), natural + (weights * np.sin(angle)).sum(axis=1) - omega
        size = np.abs(lag - lag.mean()).max()
        if step * scale > 1.0 and np.abs(change).max() < TOLERANCE * n and np.abs(lag).max() < NEUTRAL * scale:
            return phases, omega, slopes
        growth = 2.0 if size <= max(before, NEUTRAL * scale) else max(0.5, before / size)
        step, before = min(max(step * growth, FIRST_STEP / scale), LONGEST_STEP / scale), size
        bordered[:n, :n] = np.diag(1.0 / step + slopes.sum(axis=1)) - slopes
        bordered[:n, n], bordered[n, :n] = 1.0 + (slopes * delays).sum(axis=1), 1.0
        change = np.linalg.solve(bordered, np.append(lag, 0.0))
        phases, omega = phases + change[:n], omega + change[n]
    raise errors.Unstable(
        f"the network does not lock: natural frequencies from {natural.min() / 2 / np.pi:g} to "
        f"{natural.max() / 2 / np.pi:g} Hz, largest sum of weights {np.abs(weights).sum(axis=1).max():g} rad/s; raise the "
        "weights, or use simulate"
    )


def _abscissa(slopes: np.ndarray) -> float:
    """Leading eigenvalue across the common phase, which itself neither grows nor decays."""
    n = len(slopes)
    jacobian = slopes - np.diag(slopes.sum(axis=1))
    across = np.linalg.qr(np.column_stack([np.ones(n), np.eye(n)[:, 1:]]))[0][:, 1:]
    return float(np.linalg.eigvals(across.T @ jacobian @ across).real.max(initial=-np.inf))
