"""Granger causality against plain regressions, closed forms and processes whose equations are known."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.errors import BadShape, BadValue
from syntony.measures.granger import (
    autoregressive_order,
    conditional_granger_causality,
    granger_causality,
    granger_causality_of_model,
    partial_directed_coherence,
    spectral_granger_causality,
)

LAW = settings(max_examples=20, deadline=None)
SEED = st.integers(0, 2**31)
COEFFICIENTS = np.array([[[0.5, 0.4], [0.2, 0.5]], [[-0.3, 0.2], [0.1, -0.2]]])
NOISE = np.array([[1, 0.3], [0.3, 2.0]])
GRID = np.linspace(0, 0.5, 2001)


def process(coefficients, noise, samples, seed):
    order, regions = coefficients.shape[:2]
    e = np.linalg.cholesky(noise) @ np.random.default_rng(seed).standard_normal((regions, samples + 200))
    x = np.zeros_like(e)
    for t in range(order, x.shape[1]):
        x[:, t] = e[:, t] + sum(coefficients[k] @ x[:, t - 1 - k] for k in range(order))
    return x[:, 200:]


def residuals(target, sources, order, lost=None):
    """Residual power of a plain regression of the target on the past of the sources."""
    lost = lost or order
    n = len(target)
    columns = [s[lost - k : n - k] - s.mean() for s in sources for k in range(1, order + 1)]
    design = np.stack(columns, axis=1)
    y = target[lost:] - target.mean()
    return ((y - design @ np.linalg.lstsq(design, y, rcond=None)[0]) ** 2).mean()


def mean_over_frequencies(values):
    weight = np.ones(len(GRID))
    weight[[0, -1]] = 0.5
    return np.tensordot(weight, values, 1) / weight.sum()


@given(SEED, st.integers(1, 4), st.floats(1e-6, 1e6))
@LAW
def test_equals_plain_regressions(seed, order, unit):
    x, y = process(COEFFICIENTS, NOISE, 120, seed) * unit + unit
    expected = np.log(residuals(x, [x], order) / residuals(x, [x, y], order))
    assert float(granger_causality(x, y, order=order)) == pytest.approx(expected, abs=1e-10)


@given(SEED)
@LAW
def test_criterion_chooses_as_plain_regressions_do(seed):
    x, y = process(COEFFICIENTS, NOISE, 200, seed)
    lost, samples, scores = 5, 195, []
    for p in range(1, 6):
        design = np.stack([s[5 - k : 200 - k] - s.mean() for s in (x, y) for k in range(1, p + 1)], axis=1)
        both = np.stack([x[5:] - x.mean(), y[5:] - y.mean()], axis=1)
        left = both - design @ np.linalg.lstsq(design, both, rcond=None)[0]
        scores.append(np.log(np.linalg.det(left.T @ left / samples)) + np.log(samples) * 4 * p / samples)
    best = int(np.argmin(scores)) + 1
    expected = np.log(residuals(x, [x], best, lost) / residuals(x, [x, y], best, lost))
    assert float(granger_causality(x, y, order="bic", max_order=5)) == pytest.approx(expected, abs=1e-10)
    assert int(autoregressive_order(np.stack([x, y]), max_order=5)) == best


@given(SEED)
@LAW
def test_laws(seed):
    x = process(COEFFICIENTS, NOISE, 150, seed)
    found = granger_causality(x, order=2)
    assert (found >= 0).all() and (np.diag(found) == 0).all()
    assert found[0, 1] == pytest.approx(float(granger_causality(x[0], x[1], order=2)), abs=1e-12)
    np.testing.assert_allclose(granger_causality(x * [[-3.0], [1e3]] + 5, order=2), found, atol=1e-10)
    np.testing.assert_allclose(granger_causality(x[::-1], order=2), found[::-1, ::-1], atol=1e-12)
    pdc = partial_directed_coherence(x, 1.0, frequencies=[0.0, 0.2, 0.5], order=2)
    np.testing.assert_allclose(pdc.sum(axis=-2), 1.0, atol=1e-12)
    np.testing.assert_allclose(
        partial_directed_coherence(x * [[-3.0], [1e3]], 1.0, frequencies=[0.0, 0.2, 0.5], order=2), pdc, atol=1e-10
    )


def test_closed_form():
    """x driven by an AR(1) source is an ARMA(2, 1); the variance of its innovations solves v (1 + θ²) = 1.5, v θ = -½."""
    found = granger_causality_of_model([[[0.5, 0.5], [0, 0.5]]], np.eye(2))
    np.testing.assert_allclose(found, [[0, np.log((3 + np.sqrt(5)) / 4)], [0, 0]], atol=1e-12)
    one_step = granger_causality_of_model([[[0, 0.7], [0, 0]]], np.diag([2.0, 3.0]))
    assert one_step[0, 1] == pytest.approx(np.log(1 + 0.49 * 3 / 2), abs=1e-12)


def test_mean_over_frequencies_is_the_total():
    x = process(COEFFICIENTS, NOISE, 3000, 0)
    by_frequency = spectral_granger_causality(x, 1.0, frequencies=GRID, order=2)
    assert by_frequency.shape == (len(GRID), 2, 2) and (by_frequency >= 0).all()
    total = mean_over_frequencies(by_frequency)
    np.testing.assert_allclose(conditional_granger_causality(x, order=2), total, atol=1e-9)
    np.testing.assert_allclose(total, granger_causality_of_model(COEFFICIENTS, NOISE), atol=0.05)
    np.testing.assert_allclose(total, granger_causality(x, order=8), atol=0.01)
    one = spectral_granger_causality(x[0], 50.0, x[1], frequencies=50 * GRID, order=2)
    np.testing.assert_allclose(one, by_frequency[:, 0, 1], atol=1e-12)


def test_chance_level_is_chi_square():
    x, y = np.random.default_rng(1).standard_normal((2, 2000, 400))
    for order in (1, 4):
        scaled = granger_causality(x, y, order=order) * 400
        assert scaled.mean() == pytest.approx(order, rel=0.08)
        assert scaled.var() == pytest.approx(2 * order, rel=0.2)
        spectral = spectral_granger_causality(x[:200], 1.0, y[:200], frequencies=np.linspace(0, 0.5, 101), order=order)
        assert spectral.mean() * 400 == pytest.approx(order, rel=0.25)


def test_third_party_is_seen_by_the_conditional_form_only():
    rng = np.random.default_rng(0)
    a, b, c = rng.standard_normal((3, 4000))
    b[1:] += a[:-1]
    c[2:] += a[:-2]
    x = np.stack([a, b, c])
    assert granger_causality(x, order=2)[2, 1] > 0.1
    conditional = conditional_granger_causality(x, order=2)
    assert conditional[2, 1] < 0.005 and conditional[2, 0] > 0.3
    pdc = partial_directed_coherence(x, 1.0, frequencies=[0.1], order=2)[0]
    assert pdc[2, 1] < 0.005 and pdc[1, 0] > 0.2


def test_partial_directed_coherence_of_a_known_process():
    x = process(COEFFICIENTS, NOISE, 100000, 2)
    f = np.array([0.0, 0.1, 0.3])
    for generalised in (True, False):
        expected = np.empty((3, 2, 2))
        for n, one in enumerate(f):
            a = np.eye(2) - sum(COEFFICIENTS[k] * np.exp(-2j * np.pi * one * (k + 1)) for k in range(2))
            power = np.abs(a) ** 2 / (np.diag(NOISE)[:, None] if generalised else 1)
            expected[n] = power / power.sum(axis=0)
        found = partial_directed_coherence(x, 1.0, frequencies=f, order=2, generalised=generalised)
        np.testing.assert_allclose(found, expected, atol=0.01)


def test_pairs_of_people_are_receiver_and_sender():
    x = np.random.default_rng(1).standard_normal((2, 3, 2, 300))  # epoch, person, region, time
    x[:, 2, 1, 1:] += x[:, 0, 0, :-1]  # person 0 drives person 2
    between = granger_causality(x, order=1, pairs="between")
    assert between.shape == (2, 6, 2, 2)
    people = [(0, 1), (0, 2), (1, 0), (1, 2), (2, 0), (2, 1)]
    assert np.unravel_index(between[0].argmax(), between[0].shape) == (people.index((2, 0)), 1, 0)
    np.testing.assert_allclose(between[:, 4, 1, 0], granger_causality(x[:, 2, 1], x[:, 0, 0], order=1), atol=1e-12)
    np.testing.assert_array_equal(granger_causality(x, order=1, pairs=[(2, 0)])[:, 0], between[:, 4])
    for joint in (
        conditional_granger_causality(x, order=1, pairs="between"),
        partial_directed_coherence(x, 1.0, frequencies=[0.1], order=1, pairs="between")[0],
    ):
        assert joint.shape == (2, 6, 2, 2)
        assert np.unravel_index(joint[0].argmax(), joint[0].shape) == (4, 1, 0)
    spectral = spectral_granger_causality(x, 1.0, frequencies=[0.1, 0.2, 0.3], order=1, pairs="between")
    assert spectral.shape == (3, 2, 6, 2, 2)


def test_refusals():
    x = np.random.default_rng(0).standard_normal((2, 40))
    with pytest.raises(
        BadShape, match="x has 40 samples in time; order 20 needs at least 101: give longer series or a lower"
    ):
        granger_causality(x)
    with pytest.raises(BadValue, match="order is 'hq'; allowed are 'bic', 'aic'"):
        granger_causality(x, order="hq")
    with pytest.raises(BadValue, match=r"order is 1\.5; expected a whole number of at least 1"):
        granger_causality(x, order=1.5)
    with pytest.raises(BadValue, match="the past of x is a mixture of itself: two regions are copies, or x is sampled"):
        granger_causality(x[0], 2 * x[0], order=1)
    with pytest.raises(BadValue, match="the past of x is a mixture of itself"):
        conditional_granger_causality(np.stack([x[0], -x[0]]), order=1)
    with pytest.raises(BadValue, match=r"frequencies is \[0\.7\]; expected a list of 0 to 0\.5 Hz"):
        partial_directed_coherence(x, 1.0, frequencies=[0.7], order=1)
    with pytest.raises(
        BadValue, match=r"has a root of modulus 1\.\d+; expected below 1 \(stationary\): take out trends"
    ):
        granger_causality_of_model([[[1.01, 0], [0, 0.5]]], np.eye(2))
    with pytest.raises(
        BadShape, match=r"coefficients has shape \(1, 2, 2\) and noise \(3, 3\); expected \(…, lag, region"
    ):
        granger_causality_of_model([[[0.1, 0], [0, 0.5]]], np.eye(3))
    with pytest.raises(BadValue, match="noise is not positive definite"):
        granger_causality_of_model([[[0.1, 0], [0, 0.5]]], np.ones((2, 2)))
    with pytest.raises(BadValue, match="noise is not symmetric"):
        granger_causality_of_model([[[0.1, 0], [0, 0.5]]], [[1, 0.5], [0, 1]])
