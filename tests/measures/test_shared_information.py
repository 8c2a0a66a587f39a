"""Mutual information and transfer entropy against plain counting, Gaussian closed forms and their level by chance."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.special import digamma

from syntony.errors import BadShape, BadValue
from syntony.measures.granger import granger_causality
from syntony.measures.shared_information import METHODS, mutual_information, transfer_entropy

LAW = settings(max_examples=20, deadline=None)
SEED = st.integers(0, 2**31)


def scaled(x):
    return (x - x.mean()) / x.std()


def distances(*coordinates):
    return np.max([np.abs(np.subtract.outer(c, c)) for c in coordinates], axis=0)


def counted(spaces, joint, k, apart):
    """How many moments lie nearer than the k-th neighbour in the joint space, in each of the spaces."""
    far = np.abs(np.subtract.outer(np.arange(len(joint)), np.arange(len(joint)))) > apart
    radius = np.array([np.sort(row[ok])[k - 1] for row, ok in zip(joint, far)])
    return [((space < radius[:, None]) & far).sum(axis=1) for space in spaces], far.sum(axis=1) + 1


def slow_mutual_information(x, y, k, apart):
    a, b = distances(scaled(x)), distances(scaled(y))
    (near_a, near_b), candidates = counted([a, b], np.maximum(a, b), k, apart)
    return digamma(k) + np.mean(digamma(candidates) - digamma(near_a + 1) - digamma(near_b + 1))


def slow_transfer(x, y, order, k, apart):
    x, y, n = scaled(x), scaled(y), len(x)
    now, past, other = (
        distances(x[order:]),
        distances(*[x[order - p : n - p] for p in range(1, order + 1)]),
        distances(*[y[order - p : n - p] for p in range(1, order + 1)]),
    )
    spaces = [np.maximum(now, past), np.maximum(other, past), past]
    (both, sources, alone), _ = counted(spaces, np.maximum(spaces[0], other), k, apart)
    return digamma(k) + np.mean(digamma(alone + 1) - digamma(both + 1) - digamma(sources + 1))


@given(SEED, st.integers(1, 6), st.integers(0, 5))
@LAW
def test_neighbours_are_counted_as_a_plain_search_does(seed, k, apart):
    x, y = np.random.default_rng(seed).standard_normal((2, 80)).cumsum(axis=-1)
    options = {"method": "neighbours", "neighbours": k, "apart": apart}
    assert float(mutual_information(x, y, **options)) == pytest.approx(
        slow_mutual_information(x, y, k, apart), abs=1e-12
    )
    for order in (1, 3):
        found = float(transfer_entropy(x, y, order=order, **options))
        assert found == pytest.approx(slow_transfer(x, y, order, k, apart), abs=1e-12)


@given(SEED, st.floats(-0.95, 0.95))
@LAW
def test_laws(seed, r):
    rng = np.random.default_rng(seed)
    x, noise = rng.standard_normal((2, 120))
    y = r * x + np.sqrt(1 - r * r) * noise
    for method in METHODS:
        one = float(mutual_information(x, y, method=method))
        assert one == pytest.approx(float(mutual_information(y, x, method=method)), abs=1e-12)
        assert one == pytest.approx(float(mutual_information(-7 * x + 3, 1e5 * y, method=method)), abs=1e-9)
        both = mutual_information(np.stack([x, y]), method=method)
        np.testing.assert_allclose(both, [[0, one], [one, 0]], atol=1e-12)
    correlation = np.corrcoef(x, y)[0, 1]
    gaussian = float(mutual_information(x, y))
    assert gaussian == pytest.approx(-0.5 * np.log(1 - correlation**2), abs=1e-12)
    copula = mutual_information(x, y, method="copula")
    assert float(mutual_information(np.exp(x), y**3, method="copula")) == pytest.approx(float(copula), abs=1e-12)


@given(SEED, st.integers(1, 4))
@LAW
def test_gaussian_transfer_is_half_of_granger(seed, order):
    x = np.random.default_rng(seed).standard_normal((3, 150)).cumsum(axis=-1)
    np.testing.assert_allclose(2 * transfer_entropy(x, order=order), granger_causality(x, order=order), atol=1e-12)
    people = x[:, None]
    np.testing.assert_allclose(
        2 * transfer_entropy(people, order="bic", max_order=3, pairs="between"),
        granger_causality(people, order="bic", max_order=3, pairs="between"),
        atol=1e-12,
    )


@pytest.mark.parametrize("r", [0.0, 0.6, 0.9])
def test_closed_form_of_correlated_gaussians(r):
    x, noise = np.random.default_rng(1).standard_normal((2, 30, 1000))
    y = r * x + np.sqrt(1 - r * r) * noise
    for method in METHODS:
        assert mutual_information(x, y, method=method).mean() == pytest.approx(-0.5 * np.log(1 - r * r), abs=0.02)
        after = np.roll(y, 1, axis=-1)
        assert transfer_entropy(after, x, method=method).mean() == pytest.approx(-0.5 * np.log(1 - r * r), abs=0.04)
        assert abs(transfer_entropy(x, after, method=method).mean()) < 0.006


def test_neighbours_see_what_ranks_do_not():
    x, noise = np.random.default_rng(2).standard_normal((2, 2000))
    y = x**2 + 0.3 * noise
    assert mutual_information(x, y, method="copula") < 0.01 < 0.6 < mutual_information(x, y, method="neighbours")


def test_level_by_chance():
    x, y = np.random.default_rng(3).standard_normal((2, 1500, 200))
    for method in ("gaussian", "copula"):
        assert mutual_information(x, y, method=method).mean() * 200 == pytest.approx(0.5, rel=0.12)
        assert transfer_entropy(x, y, order=2, method=method).mean() * 200 == pytest.approx(1.0, rel=0.12)
    for measure, spread in ((mutual_information, 0.6), (transfer_entropy, 0.45)):
        found = measure(x[:200], y[:200], method="neighbours") * np.sqrt(200)
        assert abs(found.mean()) < 0.12 and found.std() == pytest.approx(spread, rel=0.15)


def test_pairs_of_people():
    x = np.random.default_rng(4).standard_normal((2, 3, 2, 100))
    for method in METHODS:
        between = mutual_information(x, method=method, pairs="between")
        assert between.shape == (2, 3, 2, 2)
        one = mutual_information(x[:, 0, 1], x[:, 2, 0], method=method)
        np.testing.assert_allclose(between[:, 1, 1, 0], one, atol=1e-12)
        directed = transfer_entropy(x, method=method, pairs="between")
        assert directed.shape == (2, 6, 2, 2)
        one = transfer_entropy(x[:, 2, 0], x[:, 0, 1], method=method)
        np.testing.assert_allclose(directed[:, 4, 0, 1], one, atol=1e-12)


def test_copies():
    x = np.random.default_rng(0).standard_normal(100)
    assert mutual_information(x, 3 - x) > 15
    assert mutual_information(x, x, method="copula") > 15
    assert 2 < mutual_information(x, x, method="neighbours") < 10


def test_refusals():
    x, y = np.random.default_rng(0).standard_normal((2, 40))
    with pytest.raises(BadValue, match="method is 'exact'; allowed are 'gaussian', 'copula', 'neighbours'"):
        mutual_information(x, y, method="exact")
    with pytest.raises(BadValue, match="method is 'exact'; allowed are 'gaussian', 'copula', 'neighbours'"):
        transfer_entropy(x, y, method="exact")
    with pytest.raises(
        BadValue, match="x holds 36 moments whose 4 nearest neighbours are exactly equal to it; expected"
    ):
        mutual_information(np.sign(x), np.sign(y), method="neighbours")
    with pytest.raises(
        BadShape, match="x has 40 usable samples in time, of which 7 are more than apart = 16 samples away; 4"
    ):
        mutual_information(x, y, method="neighbours", apart=16)
    with pytest.raises(
        BadShape, match="x has 35 usable samples in time, of which 4 are more than apart = 15 samples away; 4"
    ):
        transfer_entropy(x, y, order=5, method="neighbours", apart=15)
    with pytest.raises(
        BadValue, match="order is 'bic' with method='neighbours'; expected a whole number: criteria are"
    ):
        transfer_entropy(x, y, order="bic", method="neighbours")
    with pytest.raises(BadValue, match="neighbours is 0; expected a number of at least 1"):
        mutual_information(x, y, neighbours=0)
    with pytest.raises(BadShape, match="x has 40 samples in time; order 10 needs at least 51"):
        transfer_entropy(x, y, order=10)
