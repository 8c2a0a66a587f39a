"""Oja: the strongest pattern of the inputs, at length one."""

import numpy as np
from scipy.integrate import solve_ivp

from syntony.engine.rules import numpy_change
from syntony.plasticity.oja import oja

CHANGE = numpy_change(oja)


def inputs():
    turn, _ = np.linalg.qr(np.random.default_rng(0).standard_normal((3, 3)))
    return turn @ np.diag([2.0, 1.0, 0.5]) @ turn.T, turn[:, 0]


def test_the_average_ends_at_the_leading_eigenvector():
    C, leading = inputs()

    def slope(_, w):
        covariance, variance = C @ w, w @ C @ w
        return CHANGE(weight=w, covariance=covariance, variance_post=variance, mean_post=0.0, mean_pre=0.0, rate=1.0)[0]

    w = solve_ivp(slope, (0, 60), [0.3, -0.2, 0.1], rtol=1e-12, atol=1e-14).y[:, -1]
    length = np.linalg.norm(w)
    assert abs(length - 1) < 1e-8 and abs(w @ leading) / length > 1 - 1e-10


def test_samples_lead_there_too():
    C, leading = inputs()
    root, rng, w = np.linalg.cholesky(C), np.random.default_rng(1), np.array([0.3, -0.2, 0.1])
    for x in rng.standard_normal((50_000, 3)) @ root.T:
        y = w @ x
        w = w + 1e-3 * CHANGE(weight=w, covariance=0.0, variance_post=0.0, mean_post=y, mean_pre=x, rate=1.0)[0]
    assert abs(np.linalg.norm(w) - 1) < 0.05 and abs(w @ leading) / np.linalg.norm(w) > 0.99
