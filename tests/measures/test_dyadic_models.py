"""Coupled oscillators and inertia–coordination: slow references, laws, recovery from simulated dyads, few samples."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.linalg import expm

from syntony.errors import BadShape, BadValue
from syntony.measures._least_squares import linear_fit
from syntony.measures.dyadic_models import _growth, coupled_oscillator, dyadic_growth, inertia_coordination

LAW = settings(max_examples=25, deadline=None)
SEED = st.integers(0, 2**31)
TRUE = {"own_position": -1.0, "own_velocity": -0.1, "partner_position": 0.2, "partner_velocity": 0.05}


def flow(other=(-1.3, -0.2, 0.1, -0.05)):
    """The linear system of two oscillators, state (x, ẋ, y, ẏ)."""
    eta, zeta, gamma, delta = TRUE.values()
    return np.array([[0, 1, 0, 0], [eta, zeta, gamma, delta], [0, 0, 0, 1], [other[2], other[3], other[0], other[1]]])


def disturbed(rng, rate, samples, repeats, matrix=None):
    """Exact samples (repeat, person, time) of two oscillators with white noise in their accelerations."""
    a, noise = flow() if matrix is None else matrix, np.diag([0.0, 1, 0, 1])
    block = expm(np.block([[-a, noise], [np.zeros((4, 4)), a.T]]) / rate)
    step = block[4:, 4:].T
    spread = np.linalg.cholesky(step @ block[:4, 4:] + 1e-18 * np.eye(4))
    state, found = np.zeros((repeats, 4)), np.empty((repeats, 4, samples))
    for t in range(-300, samples):
        state = state @ step.T + rng.standard_normal((repeats, 4)) @ spread.T
        if t >= 0:
            found[..., t] = state
    return found[:, [0, 2]]


def undisturbed(rate, samples, start):
    step, state, found = expm(flow() / rate), np.array(start, float), []
    for _ in range(samples):
        found.append(state[[0, 2]])
        state = step @ state
    return np.transpose(found)


def slow_states(x, rate, embed, tau):
    """Position, velocity, acceleration by a parabola fitted to every window."""
    t = np.arange(len(x))
    x = x - np.polyval(np.polyfit(t, x, 1), t)
    when = (np.arange(embed) - (embed - 1) / 2) * tau / rate
    fits = [np.polyfit(when, x[i : i + (embed - 1) * tau + 1 : tau], 2) for i in range(len(x) - (embed - 1) * tau)]
    return np.array([(c, b, 2 * a) for a, b, c in fits])


@given(SEED, st.sampled_from([(3, 1), (5, 1), (4, 2)]), st.sampled_from([0.5, 20.0]))
@LAW
def test_equals_a_parabola_in_every_window(seed, shape, rate):
    embed, tau = shape
    x, y = np.random.default_rng(seed).standard_normal((2, 80)).cumsum(axis=-1)
    own, other = slow_states(x, rate, embed, tau), slow_states(y, rate, embed, tau)
    states, target = np.column_stack([own[:, :2], other[:, :2]]), own[:, 2]
    slow = np.linalg.lstsq(states, target, rcond=None)[0]
    found = coupled_oscillator(x, rate, y, embed=embed, tau=tau, estimator="least squares")
    np.testing.assert_allclose(found[:4], slow, rtol=1e-6, atol=1e-9)
    full = 1 - ((target - states @ slow) ** 2).sum() / (target**2).sum()
    alone = states[:, :2] @ np.linalg.lstsq(states[:, :2], target, rcond=None)[0]
    assert float(found.r_squared) == pytest.approx(full, abs=1e-9)
    assert float(found.partner_share) == pytest.approx(
        full - 1 + ((target - alone) ** 2).sum() / (target**2).sum(), abs=1e-9
    )
    span = (embed - 1) * tau + 1
    now, before = states[span:], states[:-span]
    slow = np.linalg.solve(before.T @ now, before.T @ target[span:])
    np.testing.assert_allclose(coupled_oscillator(x, rate, y, embed=embed, tau=tau)[:4], slow, rtol=1e-5, atol=1e-7)


@given(SEED, st.integers(0, 4))
@LAW
def test_errors_equal_a_double_loop(seed, memory):
    rng = np.random.default_rng(seed)
    x, z, y = rng.standard_normal((40, 3)), rng.standard_normal((40, 3)), rng.standard_normal(40)
    for instruments, used in ((None, x), (z, z)):
        found = linear_fit(x, y, memory, instruments)
        b = np.linalg.solve(used.T @ x, used.T @ y)
        score = used * (y - x @ b)[:, None]
        meat = np.zeros((3, 3))
        for s in range(40):
            for t in range(40):
                meat += max(0, 1 - abs(s - t) / (2 * memory + 1)) * np.outer(score[s], score[t])
        bread = np.linalg.inv(used.T @ x)
        variance = np.diag(bread @ meat @ bread.T) * 40 / 37
        np.testing.assert_allclose(found.coefficients, b, rtol=1e-8)
        np.testing.assert_allclose(found.errors, np.sqrt(variance), rtol=1e-7)


@given(SEED, st.sampled_from(["instruments", "least squares"]))
@LAW
def test_laws(seed, estimator):
    x, y = disturbed(np.random.default_rng(seed), 3.0, 300, 1)[0]
    fit = coupled_oscillator(x, 3.0, y, estimator=estimator)
    faster = coupled_oscillator(x, 6.0, y, estimator=estimator)
    np.testing.assert_allclose(np.array(faster) / np.array(fit), [4, 2, 4, 2, 4, 2, 4, 2, 1, 1], rtol=1e-6)
    units = coupled_oscillator(1e-6 * x + 3, 3.0, -10 * y, estimator=estimator)
    np.testing.assert_allclose(np.array(units) / np.array(fit), [1, 1, -1e-7, -1e-7, 1, 1, 1e-7, 1e-7, 1, 1], rtol=1e-5)
    t = np.linspace(-1, 1, 300)
    np.testing.assert_allclose(
        coupled_oscillator(x + 5 * t, 3.0, y - t, estimator=estimator), fit, rtol=1e-5, atol=1e-9
    )
    assert 0 <= fit.partner_share <= fit.r_squared <= 1


def test_pairs_of_regions_and_of_people():
    x = np.random.default_rng(1).standard_normal((2, 3, 2, 120)).cumsum(axis=-1)  # epoch, person, region, time
    for model, options in ((coupled_oscillator, {}), (inertia_coordination, {"lag": 0.5})):
        between = model(x, 4.0, pairs="between", **options)
        assert all(field.shape == (2, 6, 2, 2) for field in between)
        # ordered pairs (receiver, sender): (0, 1), (0, 2), (1, 0) …
        one = model(x[:, 1, 0], 4.0, x[:, 0, 1], **options)
        np.testing.assert_allclose(np.array(between)[:, :, 2, 0, 1], np.array(one), rtol=1e-9)
        within = np.array(model(x, 4.0, **options))
        assert within.shape == (len(between), 2, 3, 2, 2)
        np.testing.assert_array_equal(np.einsum("...ii->...i", within), 0)
        np.testing.assert_allclose(within[..., 0, 1], model(x[..., 0, :], 4.0, x[..., 1, :], **options), rtol=1e-9)
        some = model(x, 4.0, pairs=[(1, 0)], **options)
        np.testing.assert_allclose(np.array(some)[:, :, 0], np.array(between)[:, :, 2], rtol=1e-12)


def test_recovers_one_undisturbed_swing():
    """At 100 samples per period parabolas are exact to a few parts in a thousand, with either estimator."""
    x, y = undisturbed(100 / (2 * np.pi), 3000, (1, 0, -0.5, 0.7))
    t = np.linspace(-1, 1, 3000)
    assert abs(np.polyfit(t, x, 1)[0]) < 0.02  # the line that is taken out is small
    for estimator in ("instruments", "least squares"):
        fit = coupled_oscillator(x, 100 / (2 * np.pi), y, estimator=estimator)
        np.testing.assert_allclose(fit[:4], list(TRUE.values()), atol=0.02)
        assert fit.r_squared > 0.999


def test_recovers_disturbed_dyads_and_its_errors_cover_the_truth():
    """30 samples per period, 100 periods, 80 dyads, with and without noise of measurement."""
    rng, rate = np.random.default_rng(0), 30 / (2 * np.pi)
    clean = disturbed(rng, rate, 3000, 80)
    for noise in (0.0, 0.1):
        x, y = np.moveaxis(clean + noise * clean.std() * rng.standard_normal(clean.shape), 1, 0)
        fit = coupled_oscillator(x, rate, y)
        for name, true in TRUE.items():
            value, error = getattr(fit, name), getattr(fit, name + "_error")
            assert value.mean() == pytest.approx(true, abs=0.03 * abs(true) + 3 * value.std() / np.sqrt(80)), name
            if name != "own_position":  # its shrinkage by sampling is larger than its error
                assert (np.abs(value - true) < 1.96 * error).mean() > 0.85, name


def test_least_squares_sees_no_damping_in_a_disturbed_oscillator():
    """What the docstring warns of: symmetric windows of a stationary series cannot tell the direction of time."""
    rate = 30 / (2 * np.pi)
    x, y = np.moveaxis(disturbed(np.random.default_rng(1), rate, 3000, 40), 1, 0)
    assert abs(coupled_oscillator(x, rate, y, estimator="least squares").own_velocity.mean()) < 0.02
    assert coupled_oscillator(x, rate, y).own_velocity.mean() == pytest.approx(-0.1, abs=0.02)


@pytest.mark.parametrize("per_period", [20, 10, 6])
@pytest.mark.parametrize("embed", [3, 5])
def test_few_samples_per_period_shrink_by_a_known_factor(per_period, embed):
    """Weights of Savitzky & Golay 1964, doi:10.1021/ac60214a047, on a cosine: the ratio of what they pass."""
    smooth, second = {
        3: ([0, 1, 0], [1, -2, 1]),
        5: (np.array([-3, 12, 17, 12, -3]) / 35, np.array([2, -1, -2, -1, 2]) / 7),
    }[embed]
    angle = 2 * np.pi / per_period
    cosines = np.cos(angle * (np.arange(embed) - embed // 2))
    factor = -(second @ cosines) / (smooth @ cosines) / angle**2
    t = np.arange(200 * per_period) * angle
    x, y = np.cos(t), np.cos(np.sqrt(0.3) * t)
    fit = coupled_oscillator(x, per_period / (2 * np.pi), y, embed=embed, estimator="least squares")
    assert float(fit.own_position) == pytest.approx(-factor, abs=2e-3)
    assert factor == pytest.approx(
        {3: {20: 0.99, 10: 0.97, 6: 0.91}, 5: {20: 0.96, 10: 0.87, 6: 0.71}}[embed][per_period], abs=0.009
    )


def test_strangers_do_not_couple():
    """Two independent disturbed oscillators: 95 % intervals of γ and δ hold 0."""
    alone = np.zeros((4, 4))
    alone[:2, :2], alone[2:, 2:] = [[0, 1], [-1, -0.2]], [[0, 1], [-1.5, -0.3]]
    rate = 20 / (2 * np.pi)
    x, y = np.moveaxis(disturbed(np.random.default_rng(3), rate, 1000, 150, alone), 1, 0)
    fit = coupled_oscillator(x, rate, y)
    for value, error in (
        (fit.partner_position, fit.partner_position_error),
        (fit.partner_velocity, fit.partner_velocity_error),
    ):
        assert 0.87 < (np.abs(value) < 1.96 * error).mean() <= 0.99
    assert (fit.partner_share > 0).all()
    assert dyadic_growth(x, rate, y).mean() == pytest.approx(-0.1, abs=0.01)  # the slower damping of the two
    alone[3, 2:] = alone[1, :2]
    x, y = np.moveaxis(disturbed(np.random.default_rng(4), rate, 1000, 100, alone), 1, 0)
    assert dyadic_growth(x, rate, y).mean() == pytest.approx(-0.083, abs=0.008)  # equal periods are split


@given(st.floats(-2, -0.5), st.floats(-0.5, 0.5), st.floats(-1, 1), st.floats(-0.5, 0.5))
@settings(max_examples=300, deadline=None)
def test_equal_partners_calm_each_other_exactly_where_theory_says(eta, zeta, gamma, delta):
    """Sum and difference of equal partners are oscillators of their own: (η ± γ, ζ ± δ)."""
    one = np.array([eta, zeta, gamma, delta])
    own = [np.roots([1, -(zeta + sign * delta), -(eta + sign * gamma)]).real.max() for sign in (1, -1)]
    growth = float(_growth(one, one))
    assert growth == pytest.approx(max(own), abs=1e-6)
    if abs(growth) > 1e-6:
        assert (growth < 0) == (zeta + abs(delta) < 0 and eta + abs(gamma) < 0)


def test_growth_of_dyads_and_its_pairs():
    expected = {0.05: -0.025, 0.2: 0.05}
    for delta, growth in expected.items():
        one = np.array([-1, -0.1, 0.2, delta])
        assert float(_growth(one, one)) == pytest.approx(growth, abs=1e-9)
    rate = 30 / (2 * np.pi)
    swing = undisturbed(100 / (2 * np.pi), 2000, (1, 0, -0.5, 0.7))
    truth = np.linalg.eigvals(flow()).real.max()
    assert float(dyadic_growth(swing[0], 100 / (2 * np.pi), swing[1])) == pytest.approx(truth, abs=0.005)
    x = disturbed(np.random.default_rng(4), rate, 3000, 60)
    growth = dyadic_growth(x[:, 0], rate, x[:, 1])
    assert growth.mean() == pytest.approx(truth, abs=0.015)
    np.testing.assert_allclose(dyadic_growth(x[:, 1], rate, x[:, 0]), growth, rtol=1e-6)
    group = x[:3, 0][:, None]  # three people, one region
    between = dyadic_growth(group, rate, pairs="between")
    assert between.shape == (3, 1, 1)
    assert float(between[1, 0, 0]) == pytest.approx(float(dyadic_growth(group[0, 0], rate, group[2, 0])), rel=1e-6)
    within = dyadic_growth(x[0], rate)
    np.testing.assert_array_equal(np.diag(within), 0)
    assert within[0, 1] == pytest.approx(within[1, 0], rel=1e-6) == pytest.approx(growth[0], rel=1e-6)


def autoregressive(rng, repeats, samples, inertia, coordination):
    z = rng.standard_normal((repeats, 2, samples + 100))
    for t in range(1, samples + 100):
        z[..., t] += inertia * z[..., t - 1] + coordination * z[:, ::-1, t - 1]
    return z[..., 100:]


def test_inertia_and_coordination_are_recovered():
    x, y = np.moveaxis(autoregressive(np.random.default_rng(0), 200, 1000, 0.5, -0.3), 1, 0)
    fit = inertia_coordination(x, 2.0, y, lag=0.5)
    assert fit.inertia.mean() == pytest.approx(0.5, abs=0.01)
    assert fit.coordination.mean() == pytest.approx(-0.3, abs=0.01)
    for value, error, true in ((fit.inertia, fit.inertia_error, 0.5), (fit.coordination, fit.coordination_error, -0.3)):
        assert 0.9 < (np.abs(value - true) < 1.96 * error).mean() <= 0.99
    two = inertia_coordination(x, 2.0, y, lag=1.0)  # the square of the matrix [[.5, -.3], [-.3, .5]]
    assert two.inertia.mean() == pytest.approx(0.34, abs=0.02)
    assert two.coordination.mean() == pytest.approx(-0.3, abs=0.02)
    assert 0.88 < (np.abs(two.coordination + 0.3) < 1.96 * two.coordination_error).mean() <= 0.99


def test_coordination_of_strangers():
    x, y = np.moveaxis(autoregressive(np.random.default_rng(1), 600, 200, 0.7, 0.0), 1, 0)
    fit = inertia_coordination(x, 1.0, y, lag=1)
    assert 0.92 < (np.abs(fit.coordination) < 1.96 * fit.coordination_error).mean() < 0.97
    assert fit.inertia.mean() == pytest.approx(0.67, abs=0.01)
    assert 0 < fit.partner_share.mean() < 0.01


@given(SEED, st.integers(1, 5))
@LAW
def test_inertia_equals_lstsq(seed, lag):
    x, y = np.random.default_rng(seed).standard_normal((2, 60)).cumsum(axis=-1)
    t = np.arange(60)
    a, b = (z - np.polyval(np.polyfit(t, z, 1), t) for z in (x, y))
    design = np.column_stack([a[:-lag], b[:-lag], np.ones(60 - lag)])
    slow = np.linalg.lstsq(design, a[lag:], rcond=None)[0]
    fit = inertia_coordination(x, 4.0, y, lag=lag / 4)
    np.testing.assert_allclose(fit[:2], slow[:2], rtol=1e-7, atol=1e-10)
    residual = a[lag:] - design @ slow
    assert float(fit.r_squared) == pytest.approx(1 - residual.var() / a[lag:].var(), abs=1e-9)
    flipped = inertia_coordination(x, 4.0, -y, lag=lag / 4)
    assert float(flipped.coordination) == pytest.approx(-float(fit.coordination), rel=1e-9)


def test_refusals():
    x = np.random.default_rng(0).standard_normal((2, 60))
    with pytest.raises(BadValue, match="embed is 2; expected a number of at least 3"):
        coupled_oscillator(x[0], 1.0, x[1], embed=2)
    with pytest.raises(BadValue, match="estimator is 'ml'; allowed are 'instruments', 'least squares'"):
        coupled_oscillator(x[0], 1.0, x[1], estimator="ml")
    with pytest.raises(BadShape, match="x has 28 samples in time; expected at least 29 for this fit"):
        coupled_oscillator(x[0, :28], 1.0, x[1, :28])
    with pytest.raises(BadValue, match="copies of each other, or one is a straight line"):
        coupled_oscillator(x[0], 1.0, 3 * x[0])
    with pytest.raises(BadValue, match="copies of each other, or one is a straight line"):
        inertia_coordination(np.arange(60.0), 1.0, x[0], lag=1)
    with pytest.raises(BadValue, match=r"lag is 0\.1 s, less than a sample at 1 Hz; expected at least 1 s"):
        inertia_coordination(x[0], 1.0, x[1], lag=0.1)
    with pytest.raises(BadValue, match="rate is 0; expected a number above 0 Hz"):
        coupled_oscillator(x[0], 0, x[1])
