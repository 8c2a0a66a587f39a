"""Lyapunov exponents and the 0-1 test: maps and flows with known exponents, slow references, laws, chance."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.errors import BadShape, BadValue
from syntony.measures.chaos import (
    _displacement,
    _extremes,
    chaos_test,
    lyapunov_exponent,
    lyapunov_of_flow,
    lyapunov_of_map,
)

LAW = settings(max_examples=20, deadline=None)
SEED = st.integers(0, 2**31)


def logistic(r, samples, start=0.3):
    x = [start]
    for _ in range(samples - 1):
        x.append(r * x[-1] * (1 - x[-1]))
    return np.array(x)


def lorenz(state):
    x, y, z = state[..., 0], state[..., 1], state[..., 2]
    return np.stack([10 * (y - x), x * (28 - z) - y, x * y - 8 / 3 * z], axis=-1)


def lorenz_x(samples, dt):
    s, out = np.array([1.0, 1.0, 20.0]), []
    for _ in range(1000 + samples):
        a = lorenz(s)
        b = lorenz(s + dt / 2 * a)
        c = lorenz(s + dt / 2 * b)
        s = s + dt / 6 * (a + 2 * b + 2 * c + lorenz(s + dt * c))
        out.append(s[0])
    return np.array(out[1000:])


def slow_divergence(x, dimension, lag, theiler, horizon):
    vectors = np.array([x[i : i + (dimension - 1) * lag + 1 : lag] for i in range(len(x) - (dimension - 1) * lag)])
    usable = len(vectors) - horizon
    logs = [[] for _ in range(horizon + 1)]
    for i in range(usable):
        others = [j for j in range(usable) if abs(i - j) > theiler]
        nearest = min(others, key=lambda j: np.linalg.norm(vectors[i] - vectors[j]))
        for k in range(horizon + 1):
            logs[k].append(np.log(np.linalg.norm(vectors[i + k] - vectors[nearest + k])))
    return np.polyfit(np.arange(horizon + 1), [np.mean(one) for one in logs], 1)[0]


@LAW
@given(SEED, st.integers(1, 3), st.integers(1, 3), st.integers(0, 5))
def test_lyapunov_of_a_series_equals_a_loop(seed, dimension, lag, theiler):
    x = np.random.default_rng(seed).standard_normal(60)
    found = lyapunov_exponent(x, 2.0, dimension=dimension, lag=lag, theiler=theiler, horizon=4)
    assert float(found) == pytest.approx(2 * slow_divergence(x, dimension, lag, theiler, 4), abs=1e-9)


@LAW
@given(SEED)
def test_lyapunov_laws(seed):
    x = np.random.default_rng(seed).standard_normal((2, 120))
    found = lyapunov_exponent(x, 10.0)
    assert found.shape == (2,)
    np.testing.assert_allclose(lyapunov_exponent(1e-7 * x, 10.0), found, rtol=1e-6)
    np.testing.assert_allclose(lyapunov_exponent(-x, 10.0), found, rtol=1e-9)
    np.testing.assert_allclose(lyapunov_exponent(x, 30.0), 3 * found, rtol=1e-9)


@pytest.mark.parametrize("samples", [500, 2000])
def test_logistic_map_from_its_series(samples, reference):
    found = lyapunov_exponent(logistic(4, samples), 1.0, dimension=1, lag=1, horizon=5)
    assert found == pytest.approx(np.log(2), abs=0.02)


def test_logistic_map_from_its_equation(reference):
    starts = np.random.default_rng(0).uniform(0.1, 0.9, (50, 1))
    found = lyapunov_of_map(starts, lambda x: 4 * x * (1 - x), steps=5000)
    assert found.shape == (50,)
    assert found.mean() == reference("chaos.logistic")


def test_lorenz_from_its_equation(reference):
    starts = np.random.default_rng(0).standard_normal((400, 3)) * 5 + [0, 0, 25]
    found = lyapunov_of_flow(starts, lorenz, 0.01, steps=4000)
    assert found.mean() == reference("chaos.lorenz")


def test_lorenz_from_its_series():
    """The published method reads a Lorenz series within a quarter once the slope is taken over the straight part."""
    found = float(lyapunov_exponent(lorenz_x(5000, 0.01), 100.0, lag=11, horizon=200))
    assert found == pytest.approx(0.906, rel=0.25)


@pytest.mark.parametrize("growth", [-0.5, 0.0, 0.3])
def test_linear_flows_and_maps(growth):
    turning = np.array([[growth, -2.0], [2.0, growth]])
    found = lyapunov_of_flow([[0.0, 0.0]], lambda x: x @ turning.T, 0.01, transient=0, steps=500)
    assert float(found[0]) == pytest.approx(growth, abs=1e-6)
    assert float(lyapunov_of_map([0.0], lambda x: np.exp(growth) * x, steps=50)) == pytest.approx(growth, abs=1e-6)


def test_a_limit_cycle_is_neutral():
    def cycle(s):
        x, y = s[..., 0], s[..., 1]
        pull = 1 - x**2 - y**2
        return np.stack([pull * x - y, pull * y + x], axis=-1)

    assert abs(float(lyapunov_of_flow([0.5, 0.0], cycle, 0.01, steps=20_000))) < 1e-3


def test_copies_that_meet():
    assert float(lyapunov_of_map([1.0], np.zeros_like, steps=5)) < -500


def test_chance_level_of_noise():
    found = lyapunov_exponent(np.random.default_rng(0).standard_normal((5, 1000)), 1.0)
    assert found.min() > 0.5 and found.max() < 0.65


@LAW
@given(SEED, st.integers(20, 50))
def test_displacement_equals_a_loop(seed, samples):
    rng = np.random.default_rng(seed)
    walk = np.cumsum(rng.standard_normal((2, samples)) + 1j * rng.standard_normal((2, samples)), axis=-1) + 100
    n = np.arange(1, samples // 4)
    slow = [[np.mean(np.abs(one[k:] - one[:-k]) ** 2) for k in n] for one in walk]
    np.testing.assert_allclose(_displacement(walk, n), slow, rtol=1e-9)


@LAW
@given(SEED)
def test_original_test_equals_a_loop_and_ignores_the_unit(seed):
    x = np.random.default_rng(seed).standard_normal(80)
    c = np.random.default_rng(3).uniform(np.pi / 5, 4 * np.pi / 5, 7)
    found, j, n = [], np.arange(1, 81), np.arange(1, 9)
    for one in c:
        p, q = np.cumsum(x * np.cos(j * one)), np.cumsum(x * np.sin(j * one))
        spread = [np.mean((p[k:] - p[:-k]) ** 2 + (q[k:] - q[:-k]) ** 2) for k in n]
        bounded = x.mean() ** 2 * (1 - np.cos(n * one)) / (1 - np.cos(one))
        found.append(np.corrcoef(n, spread - bounded)[0, 1])
    k = float(chaos_test(x, noise=0, frequencies=7, seed=3, oversampled="keep"))
    assert k == pytest.approx(np.median(found), abs=1e-9)
    assert float(chaos_test(1e6 * x, noise=0, frequencies=7, seed=3, oversampled="keep")) == pytest.approx(k, abs=1e-7)


@pytest.mark.parametrize(("r", "chaotic"), [(3.55, False), (3.83, False), (3.97, True), (4.0, True)])
def test_regular_and_chaotic_windows_of_the_logistic_map(r, chaotic):
    k = float(chaos_test(logistic(r, 3000)[1000:]))
    assert k > 0.95 if chaotic else abs(k) < 0.1


@pytest.mark.parametrize("noise", [0, 0.5])
def test_a_quasi_periodic_series_is_regular(noise):
    t = 2.3 * np.arange(2000)
    assert abs(float(chaos_test(np.sin(t) + np.sin(np.sqrt(2) * t), noise=noise))) < 0.1


def test_an_oversampled_flow_needs_its_extremes():
    x = lorenz_x(8000, 0.01)
    assert float(chaos_test(x)) > 0.7
    assert abs(float(chaos_test(x, oversampled="keep"))) < 0.1
    assert _extremes(np.array([0, 1, 1, 0, -1, 2, 3.0])).tolist() == [1, -1]


def test_noise_looks_chaotic():
    assert float(chaos_test(np.random.default_rng(0).standard_normal(1000))) > 0.95


def test_refusals():
    x = np.random.default_rng(0).standard_normal(100)
    with pytest.raises(
        BadShape, match=r"dimension 3, lag 30, theiler 6 and horizon 20 leave 20 points, expected at least"
    ):
        lyapunov_exponent(x, 1.0, lag=30, theiler=6, horizon=20)
    with pytest.raises(BadValue, match="neighbours in x meet exactly within 20 samples"):
        lyapunov_exponent(np.r_[x[:20], np.zeros(20)], 1.0, dimension=1, lag=1, theiler=0, horizon=20)
    with pytest.raises(BadValue, match="dimension is 0; expected a number of at least 1"):
        lyapunov_exponent(x, 1.0, dimension=0)
    with pytest.raises(BadShape, match="the 0–1 test needs at least 50"):
        chaos_test(x[:40])
    with pytest.raises(BadValue, match="oversampled is 'thin'; allowed are 'extrema', 'keep'"):
        chaos_test(x, oversampled="thin")
    with (
        np.errstate(over="ignore", invalid="ignore"),
        pytest.raises(BadValue, match=r"the equation gave shape \(1,\), finite False, at step"),
    ):
        lyapunov_of_map([2.0], lambda x: x**3)
    with pytest.raises(
        BadValue, match=r"gave shape \(2,\), finite True, at step 0; expected finite states of shape \(1,\)"
    ):
        lyapunov_of_map([2.0], lambda x: np.concatenate([x, x], axis=-1))
    with pytest.raises(BadValue, match="dt is 0; expected a number above 0 s"):
        lyapunov_of_flow([1.0], lambda x: x, 0)
