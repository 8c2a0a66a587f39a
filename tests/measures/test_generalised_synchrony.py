"""Generalised synchrony: nearest neighbours against a plain search, driven maps, and master-slave Lorenz systems."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.errors import BadShape, BadValue
from syntony.measures.generalised_synchrony import (
    INDICES,
    auxiliary_distance,
    conditional_lyapunov,
    generalised_synchrony,
)

LAW = settings(max_examples=20, deadline=None)
SEED = st.integers(0, 2**31)


def slow(x, y, index, dimension, lag, k, apart):
    n = len(x) - (dimension - 1) * lag
    a, b = (np.stack([s[d * lag : d * lag + n] for d in range(dimension)], axis=1) / s.std() for s in (x, y))
    near, far = (((s[:, None] - s[None]) ** 2).sum(axis=-1) for s in (a, b))
    values = []
    for i in range(n):
        others = np.flatnonzero(np.abs(np.arange(n) - i) > apart)
        chosen = others[np.argsort(near[i, others])[:k]]
        ranks = np.argsort(np.argsort(far[i, others])) + 1
        rank = np.mean([ranks[others == j] for j in chosen])
        crossed, every, own = far[i, chosen].mean(), far[i, others].mean(), np.sort(far[i, others])[:k].mean()
        middle = (len(others) + 1) / 2
        values.append({
            "rank": (middle - rank) / (middle - (k + 1) / 2),
            "normalised": (every - crossed) / every,
            "logarithmic": np.log(every / crossed),
            "similarity": own / crossed,
        }[index])  # fmt: skip
    return np.mean(values)


def driven_henon(coupling, samples=1000, seed=0):
    x, y = np.random.default_rng(seed).uniform(0, 0.1, (2, samples + 500))
    for n in range(1, samples + 499):
        x[n + 1] = 1.4 - x[n] ** 2 + 0.3 * x[n - 1]
        y[n + 1] = 1.4 - (coupling * x[n] * y[n] + (1 - coupling) * y[n] ** 2) + 0.3 * y[n - 1]
    return x[500:], y[500:]


def lorenz(u):
    x, y, z = np.moveaxis(u, -1, 0)
    return np.stack([10 * (y - x), x * (28 - z) - y, x * y - 8 / 3 * z], axis=-1)


def driven_by_x(v, u):
    (y, z), x = np.moveaxis(v, -1, 0), u[..., 0]
    return np.stack([x * (28 - z) - y, x * y - 8 / 3 * z], axis=-1)


def driven_by_y(v, u):
    (x, z), y = np.moveaxis(v, -1, 0), u[..., 1]
    return np.stack([10 * (y - x), x * y - 8 / 3 * z], axis=-1)


def starts(runs, seed=0):
    return np.random.default_rng(seed).uniform(-5, 5, (runs, 3)) + np.array([0, 0, 20])


@given(SEED, st.integers(1, 3), st.integers(1, 3), st.integers(1, 5), st.integers(0, 4))
@LAW
def test_equals_a_plain_search(seed, dimension, lag, k, apart):
    x, y = np.random.default_rng(seed).standard_normal((2, 50))
    for index in INDICES:
        found = generalised_synchrony(x, y, index=index, dimension=dimension, lag=lag, neighbours=k, apart=apart)
        assert float(found) == pytest.approx(slow(x, y, index, dimension, lag, k, apart), abs=1e-10)


@given(SEED)
@LAW
def test_laws(seed):
    x, y = np.random.default_rng(seed).standard_normal((2, 80))
    for index in INDICES:
        one = float(generalised_synchrony(x, y, index=index))
        assert one == pytest.approx(float(generalised_synchrony(5 - 3 * x, 1e4 * y, index=index)), abs=1e-9)
    assert float(generalised_synchrony(x, -2 * x)) == pytest.approx(1.0, abs=1e-12)
    assert float(generalised_synchrony(x, -2 * x, index="similarity")) == pytest.approx(1.0, abs=1e-12)
    assert float(generalised_synchrony(x, y)) <= 1
    assert 0 < float(generalised_synchrony(x, y, index="similarity")) < 1


def test_the_driven_system_carries_its_driver():
    x, y = driven_henon(0.3)
    for index in ("rank", "normalised", "logarithmic"):
        both = generalised_synchrony(np.stack([x, y]), index=index)
        assert both[1, 0] > 5 * abs(both[0, 1]) + 0.1  # target y, source x
    x, y = driven_henon(0.0)
    assert np.abs(generalised_synchrony(np.stack([x, y]))[[0, 1], [1, 0]]).max() < 0.05
    same = generalised_synchrony(np.stack(driven_henon(0.8)))
    assert same.min() > 0.99


def test_level_by_chance():
    x, y = np.random.default_rng(1).standard_normal((2, 60, 300))
    found = generalised_synchrony(x, y)
    assert abs(found.mean()) < 4 * found.std() / np.sqrt(60) and found.std() < 0.04
    walks = generalised_synchrony(*np.random.default_rng(1).standard_normal((2, 60, 400)).cumsum(axis=-1))
    assert 0.1 < walks.mean() < 0.35
    apart = generalised_synchrony(*np.random.default_rng(1).standard_normal((2, 60, 400)).cumsum(axis=-1), apart=60)
    assert apart.mean() < walks.mean()


def test_pairs_of_people_are_receiver_and_sender():
    x = np.random.default_rng(1).standard_normal((2, 3, 2, 60))
    between = generalised_synchrony(x, pairs="between")
    assert between.shape == (2, 6, 2, 2)
    np.testing.assert_array_equal(between[:, 4, 0, 1], generalised_synchrony(x[:, 2, 0], x[:, 0, 1]))
    within = generalised_synchrony(x)
    assert within.shape == (2, 3, 2, 2)
    np.testing.assert_allclose(within[..., 0, 0], 1.0)


def test_conditional_exponent_of_lorenz_systems():
    """By y the response is linear, x' = -10 x, z' = -8/3 z: exact. By x the two exponents add up to -1 - 8/3."""
    by_y = conditional_lyapunov(starts(2), starts(2, 1)[:, 1:], lorenz, driven_by_y, 0.01, steps=2000)
    np.testing.assert_allclose(by_y, -8 / 3, atol=1e-4)
    by_x = conditional_lyapunov(starts(16), starts(16, 1)[:, 1:], lorenz, driven_by_x, 0.01, steps=4000)
    assert by_x.mean() == pytest.approx(-1.81, abs=0.03)  # ours: -1.810 ± 0.003
    assert -11 / 6 < by_x.mean() < 0


def test_auxiliary_system():
    u = starts(3)
    together = auxiliary_distance(u, u[:, 1:], lorenz, driven_by_x, 0.01, auxiliary_start=u[:, 1:] + 20, steps=2000)
    assert (together < 1e-6).all()
    alone = auxiliary_distance(u, u, lorenz, lambda v, u: lorenz(v), 0.01, auxiliary_start=u + 0.1, steps=2000)
    assert (alone > 1e-3).all()
    exponent = conditional_lyapunov(u, u, lorenz, lambda v, u: lorenz(v), 0.01, steps=4000)
    assert exponent.mean() == pytest.approx(0.9, abs=0.1)  # undriven: the largest exponent of the system itself


def test_refusals():
    x, y = np.random.default_rng(0).standard_normal((2, 20))
    with pytest.raises(BadValue, match="index is 'M'; allowed are 'rank', 'normalised', 'logarithmic', 'similarity'"):
        generalised_synchrony(x, y, index="M")
    with pytest.raises(
        BadShape, match="dimension 3, lag 2 and apart 6 leave 3 possible neighbours, expected at least 10"
    ):
        generalised_synchrony(x, y, lag=2)
    with pytest.raises(
        BadValue, match="moments whose 2 neighbours are exactly equal to it; expected values that differ"
    ):
        generalised_synchrony(np.tile([0.0, 1], 15), np.tile([0.0, 1], 15), index="similarity", neighbours=2)
    with pytest.raises(
        BadShape, match=r"drive_start has shape \(2, 3\) and response_start \(3, 2\); expected equal leading"
    ):
        conditional_lyapunov(starts(2), starts(3)[:, 1:], lorenz, driven_by_x, 0.01)
    with pytest.raises(
        BadShape, match=r"auxiliary_start has shape \(1, 2\); expected that of response_start, \(2, 2\)"
    ):
        auxiliary_distance(starts(2), starts(2)[:, 1:], lorenz, driven_by_x, 0.01, auxiliary_start=[[1.0, 2.0]])
    with pytest.raises(
        BadValue, match=r"drive left the finite numbers; take smaller steps \(dt = 1 s\) or another start"
    ):
        conditional_lyapunov([1.0, 1, 1], [1.0, 1], lambda u: u**9 + 1e9, driven_by_x, 1.0)
    with pytest.raises(BadShape, match=r"response gave shape \(2, 3\) for states of shape \(2, 2\); expected the same"):
        conditional_lyapunov(starts(2), starts(2)[:, 1:], lorenz, lambda v, u: v[:, :1] + u, 0.01)
