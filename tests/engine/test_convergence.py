"""Measured convergence orders of the integration schemes."""

import numpy as np
import pytest

import syntony as sy


def final(scheme, dt, model="wilson_cowan", delays=False):
    rng = np.random.default_rng(0)
    weights = rng.random((5, 5))
    np.fill_diagonal(weights, 0)
    brain = sy.Brain("toy", weights / weights.sum(1).max(), lengths=np.where(weights > 0, 0.05, 0.0))
    r = sy.simulate(
        brain, model=model, coupling=0.5, duration=0.128, dt=dt, scheme=scheme, noise="none", precision="double",
        start={"E": 0.2, "I": 0.1}, delays=delays, speed=5.0, keep=sy.Keep(every=0.128, states=("E", "I")),
    )  # fmt: skip
    return np.array([r[name].values[0, :, -1] for name in ("E", "I")])


@pytest.mark.parametrize(("scheme", "order"), [("euler", 1.0), ("heun", 2.0)])
@pytest.mark.parametrize("delays", [False, True])
def test_order_without_noise(scheme, order, delays):
    steps = [1e-4, 5e-5, 2.5e-5]
    exact = final("heun", 6.25e-6, delays=delays)
    errors = [np.abs(final(scheme, dt, delays=delays) - exact).max() for dt in steps]
    slopes = np.diff(np.log(errors)) / np.diff(np.log(steps))
    assert slopes == pytest.approx(order, abs=0.2)


def test_weak_order_one_of_the_variance():
    """Euler's stationary variance of a leak is sigma² tau / (2 - dt / tau): the bias is linear in the step."""
    brain, tau, sigma = sy.Brain("toy", np.zeros((64, 64))), 0.02, 0.1
    for dt in (0.002, 0.008):
        r = sy.simulate(
            brain, model="linear", params={"tau": tau, "sigma": sigma}, duration=200, dt=dt, seed=1, precision="double",
            keep=sy.Keep(every=0.04, start=1.0),
        )  # fmt: skip
        assert r["x"].values.var() == pytest.approx(sigma**2 * tau / (2 - dt / tau), rel=0.02)


def test_weak_order_two_of_the_variance():
    """Heun's step of a leak is x' = (1 - h + h²/2) x + (1 - h/2) kick, h = dt / tau: its variance misses by h² only."""
    brain, tau, sigma, dt = sy.Brain("toy", np.zeros((64, 64))), 0.02, 0.1, 0.008
    r = sy.simulate(
        brain, model="linear", params={"tau": tau, "sigma": sigma}, duration=200, dt=dt, seed=1, precision="double",
        scheme="heun", keep=sy.Keep(every=0.04, start=1.0),
    )  # fmt: skip
    h = dt / tau
    discrete = sigma**2 * dt * (1 - h / 2) ** 2 / (1 - (1 - h + h * h / 2) ** 2)
    assert r["x"].values.var() == pytest.approx(discrete, rel=0.02)
    assert discrete == pytest.approx(sigma**2 * tau / 2, rel=h * h)


@pytest.mark.parametrize("kind", ["gaussian", "weak"])
def test_weak_noise_has_the_variance_of_gaussian_noise(kind):
    brain, tau, sigma = sy.Brain("toy", np.zeros((64, 64))), 0.02, 0.1
    r = sy.simulate(
        brain, model="linear", params={"tau": tau, "sigma": sigma}, duration=200, dt=0.002, seed=1, precision="double",
        noise=kind, keep=sy.Keep(every=0.04, start=1.0),
    )  # fmt: skip
    assert r["x"].values.var() == pytest.approx(sigma**2 * tau / 1.9, rel=0.02)
