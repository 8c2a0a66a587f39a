"""Correlations within and between people, Fisher's z and the fit to measured connectivity."""

import numpy as np
import pytest
import scipy.stats
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.errors import BadShape, BadValue
from syntony.measures.connectivity import (
    between_people,
    between_people_from_covariance,
    fc_fit,
    fisher_z,
    functional_connectivity,
    functional_connectivity_from_covariance,
    partial_correlation,
    partial_correlation_from_covariance,
    shrinkage_connectivity,
)

LAW = settings(max_examples=25, deadline=None)
SEED = st.integers(0, 2**31)
SIZE = st.integers(3, 7)


def series(seed, *shape):
    rng = np.random.default_rng(seed)
    return np.cumsum(rng.standard_normal(shape), axis=-1) + 3 * rng.standard_normal((*shape[:-1], 1))


def pearson(a, b):
    """Slow and obvious."""
    n, mean_a, mean_b = len(a), sum(a) / len(a), sum(b) / len(b)
    cov = sum((a[t] - mean_a) * (b[t] - mean_b) for t in range(n))
    return cov / (sum((v - mean_a) ** 2 for v in a) * sum((v - mean_b) ** 2 for v in b)) ** 0.5


@LAW
@given(SEED, SIZE)
def test_functional_connectivity_is_pearson_of_every_pair(seed, n):
    x = series(seed, n, 20)
    slow = [[pearson(a, b) for b in x.tolist()] for a in x.tolist()]
    np.testing.assert_allclose(functional_connectivity(x), slow, atol=1e-12)


@LAW
@given(SEED, SIZE)
def test_functional_connectivity_laws(seed, n):
    rng = np.random.default_rng(seed)
    x = series(seed, 2, 3, n, 30)
    fc = functional_connectivity(x)
    assert fc.shape == (2, 3, n, n)
    assert (fc == np.swapaxes(fc, -1, -2)).all()
    assert (np.abs(fc) <= 1).all()
    assert (np.diagonal(fc, axis1=-2, axis2=-1) == 1).all()
    order = rng.permutation(n)
    np.testing.assert_allclose(
        functional_connectivity(x[..., order, :]), fc[..., order, :][..., order], rtol=0, atol=1e-12
    )
    scale = np.exp(4 * rng.standard_normal((n, 1)))
    np.testing.assert_allclose(functional_connectivity(x * scale + 1), fc, rtol=0, atol=1e-9)
    np.testing.assert_allclose(functional_connectivity(x[1, 2]), fc[1, 2], rtol=0, atol=1e-14)


def test_functional_connectivity_in_extreme_units():
    x = series(1, 4, 50)
    for unit in (1e-200, 1e200):
        np.testing.assert_allclose(functional_connectivity(x * unit), functional_connectivity(x), atol=1e-12)


def test_covariance_and_long_series_agree():
    covariance = np.array([[4.0, 1.0], [1.0, 1.0]])
    x = np.linalg.cholesky(covariance) @ np.random.default_rng(0).standard_normal((2, 100_000))
    np.testing.assert_allclose(
        functional_connectivity_from_covariance(covariance), functional_connectivity(x), atol=0.01
    )


@LAW
@given(SEED, SIZE)
def test_partial_correlation_is_pearson_of_residuals(seed, n):
    x = series(seed, 2, n, 30)
    for one, found in zip(x, partial_correlation(x)):
        centred = one - one.mean(axis=1, keepdims=True)
        for i in range(n):
            for j in range(i):
                others = np.delete(centred, (i, j), axis=0).T
                a, b = (centred[k] - others @ np.linalg.lstsq(others, centred[k])[0] for k in (i, j))
                assert float(found[i, j]) == pytest.approx(pearson(a.tolist(), b.tolist()), abs=1e-8)
        np.testing.assert_allclose(found, partial_correlation_from_covariance(7 * np.cov(one)), atol=1e-9)
        assert (found == found.T).all()
        assert (np.diag(found) == 1).all()


def test_partial_correlation_of_a_chain_sees_neighbours_only():
    apart = np.abs(np.subtract.outer(np.arange(6), np.arange(6)))
    partial = partial_correlation_from_covariance(0.6**apart)
    np.testing.assert_allclose(partial[apart > 1], 0, atol=1e-12)
    assert (partial[apart == 1] > 0.4).all()


def test_spread_of_partial_correlation_by_chance():
    n, samples = 10, 40
    partial = partial_correlation(np.random.default_rng(0).standard_normal((2000, n, samples)))[:, 0, 1]
    assert np.arctanh(partial).std() == pytest.approx(1 / np.sqrt(samples - n + 2 - 3), rel=0.04)


def shrunk_slowly(x):
    """Ledoit and Wolf's estimate as they write it, on standardised series."""
    n, samples = x.shape
    z = (x - x.mean(axis=1, keepdims=True)) / x.std(axis=1, keepdims=True)
    r = z @ z.T / samples
    m = np.trace(r) / n
    d2 = ((r - m * np.eye(n)) ** 2).sum() / n
    b2 = sum(((np.outer(z[:, t], z[:, t]) - r) ** 2).sum() / n for t in range(samples)) / samples**2
    b2 = min(b2, d2)
    return b2 / d2 * m * np.eye(n) + (1 - b2 / d2) * r


@LAW
@given(SEED, SIZE, st.integers(3, 30))
def test_shrinkage_is_ledoit_and_wolfs(seed, n, samples):
    x = series(seed, 2, n, samples)
    found = shrinkage_connectivity(x)
    np.testing.assert_allclose(found, [shrunk_slowly(one) for one in x], atol=1e-12)
    np.testing.assert_allclose(shrinkage_connectivity(1e-180 * x + 0), found, atol=1e-12)
    assert (np.linalg.eigvalsh(found) > -1e-12).all()


def test_shrinkage_equals_scikit_learn():
    covariance = pytest.importorskip("sklearn.covariance")
    x = series(5, 20, 15)
    z = (x - x.mean(axis=1, keepdims=True)) / x.std(axis=1, keepdims=True)
    np.testing.assert_allclose(shrinkage_connectivity(x), covariance.ledoit_wolf(z.T)[0], atol=1e-12)


def test_shrinkage_vanishes_with_length_and_is_complete_for_noise():
    rng = np.random.default_rng(0)
    mix = rng.standard_normal((5, 5))
    short, long = mix @ rng.standard_normal((5, 20)), mix @ rng.standard_normal((5, 200_000))
    np.testing.assert_allclose(shrinkage_connectivity(long), functional_connectivity(long), atol=1e-3)
    ratio = shrinkage_connectivity(short)[0, 1] / functional_connectivity(short)[0, 1]
    assert 0.5 < ratio < 1
    noise = rng.standard_normal((50, 40, 30))
    truth = np.eye(40)
    error = [((f(noise) - truth) ** 2).sum() for f in (shrinkage_connectivity, functional_connectivity)]
    assert error[0] < 0.05 * error[1]


@LAW
@given(SEED, st.integers(1, 4), SIZE)
def test_between_people_is_pearson_of_every_pair(seed, people, n):
    x = series(seed, 2, people, n, 15)
    r = between_people(x)
    assert r.shape == (2, people, people, n, n)
    for p in range(people):
        for q in range(people):
            slow = [[pearson(a, b) for b in x[1, q].tolist()] for a in x[1, p].tolist()]
            np.testing.assert_allclose(r[1, p, q], slow, atol=1e-12)
    np.testing.assert_allclose(r, np.swapaxes(np.swapaxes(r, -1, -2), -3, -4), atol=0)
    np.testing.assert_allclose(r[:, 0, 0], functional_connectivity(x[:, 0]), atol=1e-12)


@LAW
@given(SEED, st.integers(1, 4), SIZE)
def test_between_people_from_covariance_equals_from_series(seed, people, n):
    x = series(seed, people, n, 40)
    joint = np.cov(x.reshape(people * n, 40))
    np.testing.assert_allclose(between_people_from_covariance(joint, people), between_people(x), atol=1e-10)
    both = between_people_from_covariance(np.stack([joint, 3 * joint]), people)
    np.testing.assert_allclose(both[0], both[1], atol=1e-12)


def test_people_without_a_relation_share_nothing():
    alone = np.array([[2.0, 1.0], [1.0, 3.0]])
    joint = np.kron(np.eye(3), alone)
    r = between_people_from_covariance(joint, 3)
    assert all((r[p, q] == 0).all() for p in range(3) for q in range(3) if p != q)


@LAW
@given(st.floats(-0.999, 0.999), st.floats(-0.999, 0.999))
def test_fisher_z_is_odd_and_adds_like_velocities(a, b):
    assert float(fisher_z(-a)) == -float(fisher_z(a))
    np.testing.assert_allclose(np.tanh(fisher_z(a) + fisher_z(b)), (a + b) / (1 + a * b), atol=1e-9)


def test_fisher_z_has_the_promised_spread():
    z = fisher_z(functional_connectivity(np.random.default_rng(0).standard_normal((4000, 2, 28)))[:, 0, 1])
    assert z.std() == pytest.approx(1 / np.sqrt(25), rel=0.03)
    assert np.isinf(fisher_z([1.0, -1.0])).all()


@LAW
@given(SEED, SIZE)
def test_fit_is_pearson_of_fisher_z_of_edges(seed, n):
    fc, measured = functional_connectivity(series(seed, 2, n, 25))
    edges = [(i, j) for i in range(n) for j in range(i + 1, n)]
    slow = scipy.stats.pearsonr(
        [np.arctanh(fc[i, j]) for i, j in edges], [np.arctanh(measured[i, j]) for i, j in edges]
    ).statistic
    assert float(fc_fit(fc, measured)) == pytest.approx(slow, abs=1e-10)
    assert float(fc_fit(measured, fc)) == pytest.approx(slow, abs=1e-10)
    assert float(fc_fit(fc, fc)) == pytest.approx(1, abs=1e-12)
    order = np.random.default_rng(seed).permutation(n)
    both = np.ix_(order, order)
    assert float(fc_fit(fc[both], measured[both])) == pytest.approx(slow, abs=1e-10)


def test_fit_ignores_diagonals_and_broadcasts():
    fc = functional_connectivity(series(3, 5, 4, 25))
    measured = functional_connectivity(series(4, 4, 25))
    zeroed = measured * ~np.eye(4, dtype=bool)
    fits = fc_fit(fc, zeroed)
    assert fits.shape == (5,)
    np.testing.assert_allclose(fits, [fc_fit(one, measured) for one in fc], atol=1e-12)


def test_fit_sees_the_pattern_not_the_level():
    z = np.array([[0, 0.9, 0.3], [0.9, 0, 0.6], [0.3, 0.6, 0]])
    assert float(fc_fit(np.tanh(0.1 * z), np.tanh(z))) == pytest.approx(1, abs=1e-12)
    assert float(fc_fit(np.tanh(-z), np.tanh(z))) == pytest.approx(-1, abs=1e-12)


def test_refusals():
    x = series(0, 2, 3, 20)
    still = x.copy()
    still[1, 2] = 0.1
    with pytest.raises(BadValue, match=r"x is constant over time at \(1, 2\).*drop that region"):
        functional_connectivity(still)
    with pytest.raises(BadValue, match=r"constant over time at \(1, 2\) \(person, region last\)"):
        between_people(still)
    with pytest.raises(BadValue, match=r"x is not positive definite.*use more samples than regions.*or shrink"):
        partial_correlation(x[0, :, :3])
    with pytest.raises(BadValue, match="covariance is not positive definite"):
        partial_correlation_from_covariance(np.ones((2, 2)))
    with pytest.raises(BadValue, match="x is constant over time"):
        shrinkage_connectivity(still)
    with pytest.raises(BadShape, match="x has 2 samples in time; expected at least 3"):
        functional_connectivity(x[..., :2])
    with pytest.raises(BadShape, match=r"x has shape \(20,\); expected \(region, time\)"):
        functional_connectivity(x[0, 0])
    with pytest.raises(BadShape, match=r"expected \(person, region, time\)"):
        between_people(x[0])
    with pytest.raises(BadShape, match="4 rows, which 3 people cannot share"):
        between_people_from_covariance(np.eye(4), 3)
    with pytest.raises(BadValue, match=r"people is 1\.5; expected a whole number of at least 1"):
        between_people_from_covariance(np.eye(4), 1.5)
    with pytest.raises(BadValue, match=r"r is 1\.2; expected a correlation from -1 to 1"):
        fisher_z([0.5, 1.2])


def test_refusals_of_the_fit():
    fc = functional_connectivity(series(0, 4, 20))
    with pytest.raises(BadShape, match=r"fc has shape \(4, 4\) and measured \(3, 3\); expected equal regions"):
        fc_fit(fc, fc[:3, :3])
    with pytest.raises(BadShape, match="fc has 2 regions; a fit needs at least 3"):
        fc_fit(fc[:2, :2], fc[:2, :2])
    with pytest.raises(BadValue, match="measured has the same correlation between all regions"):
        fc_fit(fc, np.full((4, 4), 0.5) + 0.5 * np.eye(4))
    with pytest.raises(BadValue, match="fc has two regions that correlate by ±1"):
        fc_fit(np.ones((4, 4)), fc)
    with pytest.raises(BadValue, match=r"measured has 4 on its diagonal.*functional_connectivity_from_covariance"):
        fc_fit(fc, 4 * fc)
