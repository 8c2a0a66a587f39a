"""Adaptive steps for slow systems in which bodies settle in days while weights take years.

Linearly implicit Euler, extrapolated to third order (Deuflhard 1985, doi:10.1137/1027140). Any matrix may stand for the Jacobian
without loss of order; here it is that of the bodies, with the networks held still.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

SAFETY, LARGEST, SMALLEST = 0.85, 4.0, 0.2


class Implicit:
    """Used like SciPy's solvers: `step()`, `t`, `y`, `f`, `h_abs`, `status`, `dense_output()`.

    `jacobian(t, y)` gives the diagonal up to entry `first_stiff` of y, and the whole matrix from there on.
    """

    def __init__(
        self, fun: Callable, jacobian: Callable, first_stiff: int, t: float, y: np.ndarray, end: float, *, rtol: float,
        atol: Any, first_step: float, max_step: float, slope: np.ndarray | None = None,
    ):  # fmt: skip
        self.fun, self.jacobian, self.stiff = fun, jacobian, slice(first_stiff, None)
        self.t, self.y, self.end = t, np.array(y), end
        self.rtol, self.atol, self.h_abs, self.max_step = rtol, atol, first_step, max_step
        self.f = fun(t, self.y) if slope is None else slope
        self.before = (t, self.y, self.f)
        self.status = "running" if t < end else "finished"

    def step(self) -> None:
        """One accepted step. Errors of the slope pass through and leave everything as it was."""
        diagonal, J = self.jacobian(self.t, self.y)
        while True:
            left = self.end - self.t
            h = left if self.h_abs > 0.99 * left and left <= self.max_step else min(self.h_abs, self.max_step, left)
            once, twice, thrice = (self._marched(h / n, n, diagonal, J) for n in (1, 2, 3))
            second, better = 2 * twice - once, 3 * thrice - 2 * twice
            best = better + (better - second) / 2
            scale = self.atol + self.rtol * np.maximum(np.abs(self.y), np.abs(best))
            error = float(np.sqrt(np.mean(((best - better) / scale) ** 2))) if len(best) else 0.0
            factor = float(np.clip(SAFETY * max(error, 1e-12) ** (-1 / 3), SMALLEST, LARGEST))
            if error <= 1.0:
                break
            self.h_abs = h * factor
        t = self.end if h == left else self.t + h
        slope = self.fun(t, best)
        self.before = (self.t, self.y, self.f)
        self.t, self.y, self.f = t, best, slope
        self.h_abs = max(h * factor, self.h_abs if h == left else 0.0)
        self.status = "finished" if t == self.end else "running"

    def _marched(self, h: float, n: int, diagonal: np.ndarray, J: np.ndarray) -> np.ndarray:
        inverse = np.linalg.inv(np.eye(len(J)) - h * J)
        y, f = self.y, self.f
        for k in range(n):
            f = f if k == 0 else self.fun(self.t + k * h, y)
            moved = h * f
            moved[: self.stiff.start] /= 1 - h * diagonal
            moved[self.stiff] = inverse @ moved[self.stiff]
            y = y + moved
        return y

    def dense_output(self) -> Callable:
        """Within the last step: the cubic through both ends and their slopes; what is stiff, straight."""
        (t0, y0, f0), (t1, y1, f1), stiff = self.before, (self.t, self.y, self.f), self.stiff

        def within(t: float) -> np.ndarray:
            h = t1 - t0
            u = (t - t0) / h
            a, b = (1 + 2 * u) * (1 - u) ** 2, u * (1 - u) ** 2
            c, d = u * u * (3 - 2 * u), u * u * (u - 1)
            y = a * y0 + b * h * f0 + c * y1 + d * h * f1
            y[stiff] = (1 - u) * y0[stiff] + u * y1[stiff]
            return y

        return within
