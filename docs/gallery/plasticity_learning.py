"""Four ways to learn from what fluctuates together: covariance Hebb, self-tuning, Oja, and Bienenstock–Cooper–Munro."""

import sys
from pathlib import Path

import numpy as np
from scipy.integrate import solve_ivp

import syntony as sy
from syntony.engine.rules import numpy_change
from syntony.plasticity.covariance import fixed_weight
from syntony.plot._style import PEOPLE, dress, figure, legend

EPS = 1e-3


def mode(noise):
    """Weight of one linear mode under covariance Hebb over slow time."""
    plastic = sy.Plasticity("covariance", edges=np.ones((1, 1), bool), params={"kappa": 1.0, "rate": EPS})
    r = sy.live(sy.Brain("a", [[0.0]]), course=sy.Course(end=20 / EPS), model="linear", params={"tau": 1.0},
                sigma=noise**0.5, plasticity=[plastic])  # fmt: skip
    w = r["covariance: a"]
    return w.time.values * EPS, w.values[0]


def tuned():
    """Eigenvalues of a random network before and after self-tuning with noise 0.2."""
    weights = 0.2 * np.random.default_rng(0).standard_normal((8, 8))
    np.fill_diagonal(weights, 0)
    plastic = sy.Plasticity("self_tuning", edges=np.ones((8, 8), bool), params={"rate": EPS})
    r = sy.live(sy.Brain("a", weights, signed=True), course=sy.Course(end=2e5), model="linear", params={"tau": 1.0},
                sigma=0.2**0.5, plasticity=[plastic])  # fmt: skip
    return [np.linalg.eigvals(w - np.eye(8)) for w in r["weights"].values[:, 0]]


def oja():
    """Length of the weights and their angle to the strongest pattern."""
    turn, _ = np.linalg.qr(np.random.default_rng(0).standard_normal((3, 3)))
    C, change = turn @ np.diag([2.0, 1.0, 0.5]) @ turn.T, numpy_change(sy.rules["oja"])

    def slope(_, w):
        return change(weight=w, covariance=C @ w, variance_post=w @ C @ w, mean_post=0.0, mean_pre=0.0, rate=1.0)[0]

    found = solve_ivp(slope, (0, 10), [0.3, -0.2, 0.1], max_step=0.1)
    length = np.linalg.norm(found.y, axis=0)
    return found.t, length, np.abs(turn[:, 0] @ found.y) / length


def bcm(K=3):
    """Responses to K patterns."""
    change = numpy_change(sy.rules["bcm"])

    def slope(_, s):
        parts = [change(weight=s[:K], threshold=s[K], mean_pre=x, mean_post=s[:K] @ x, covariance=0.0, variance_post=0.0,
                        rate=0.01, tau_threshold=1.0) for x in np.eye(K)]  # fmt: skip
        d = np.append(np.mean([p[0] for p in parts], axis=0), np.mean([p[1] for p in parts]))
        d[:K][(s[:K] <= 0) & (d[:K] < 0)] = 0
        return d

    return solve_ivp(slope, (0, 1500), [0.5, 0.4, 0.3, 0.1], method="LSODA", max_step=5.0)


def main(path="out/plasticity_learning.png"):
    page = figure(9, 6)
    (hebb, tuning), (principal, selective) = page.subplots(2, 2)
    for colour, noise in zip(PEOPLE, (0.25, 0.45, 0.51)):
        t, w = mode(noise)
        hebb.plot(t, w, color=colour, label=f"noise {noise:g}")
        if noise < 0.5:
            hebb.axhline(float(fixed_weight(noise)), color=colour, ls=":")
    dress(hebb, "slow time", "weight", "Covariance Hebb: at rest, or away (above 0.5)")
    legend(hebb)
    for values, colour, name in zip(tuned(), PEOPLE, ("before", "after")):
        tuning.plot(values.real, values.imag, "o", color=colour, label=name)
    tuning.axvline(-0.1, color="0.6", ls=":")
    dress(tuning, "real part", "imaginary part", "Self-tuning: all modes equally far from zero")
    legend(tuning)
    t, length, cosine = oja()
    principal.plot(t, length, color=PEOPLE[0], label="length")
    principal.plot(t, cosine, color=PEOPLE[1], label="cosine to the strongest pattern")
    dress(principal, "time", "", "Oja")
    legend(principal)
    found = bcm()
    for k in range(3):
        selective.plot(found.t, found.y[k], color=PEOPLE[k], label=f"pattern {k + 1}")
    selective.plot(found.t, found.y[3], color="0.5", ls=":", label="threshold")
    dress(selective, "time", "response", "BCM: one pattern of three")
    legend(selective)
    Path(path).parent.mkdir(exist_ok=True)
    page.savefig(path, dpi=150)


if __name__ == "__main__":
    main(*sys.argv[1:])
