"""Modules: double sums, closed forms, the searches, and what needs the extra."""

import sys
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.errors import BadShape, BadValue, MissingExtra
from syntony.measures.modules import find_modules, modularity, participation, within_module_z

LAW = settings(max_examples=20, deadline=None)
SEED = st.integers(0, 2**31)
SIZE = st.integers(2, 9)


def random_network(seed, n, *leading):
    rng = np.random.default_rng(seed)
    w = np.triu(rng.random((*leading, n, n)) * (rng.random((*leading, n, n)) < 0.7), 1)
    w[..., 0, 1] = 0.5
    return w + np.swapaxes(w, -1, -2)


def cliques(count, size):
    return np.kron(np.eye(count), np.ones((size, size)) - np.eye(size)), np.repeat(np.arange(count), size)


def newman_slowly(w, labels, gamma, total=None):
    n, v = len(w), w.sum()
    if v == 0:
        return 0.0
    k = w.sum(axis=1)
    inside = [(i, j) for i in range(n) for j in range(n) if labels[i] == labels[j]]
    return sum(w[i, j] - gamma * k[i] * k[j] / v for i, j in inside) / (v if total is None else total)


@LAW
@given(SEED, SIZE, st.integers(1, 4), st.floats(0.0, 2.0))
def test_modularity_equals_the_double_sum(seed, n, count, gamma):
    w = random_network(seed, n, 2, 1)
    labels = np.random.default_rng(seed).integers(count, size=n)
    found = modularity(w, labels, resolution=gamma)
    assert found.shape == (2, 1)
    for index in np.ndindex(2, 1):
        assert float(found[index]) == pytest.approx(newman_slowly(w[index], labels, gamma), abs=1e-12)
    np.testing.assert_allclose(modularity(7 * w + np.eye(n), labels, resolution=gamma), found, atol=1e-12)


@LAW
@given(SEED, SIZE, st.integers(1, 4), st.floats(0.0, 2.0))
def test_signed_modularity_equals_the_published_sum(seed, n, count, gamma):
    w = random_network(seed, n) - random_network(seed + 1, n) + 0.1 * (1 - np.eye(n))
    labels = np.random.default_rng(seed).integers(count, size=n)
    plus, minus = np.maximum(w, 0), np.maximum(-w, 0)
    both = plus.sum() + minus.sum()
    slow = newman_slowly(plus, labels, gamma) - newman_slowly(minus, labels, gamma, total=both)
    assert float(modularity(w, labels, resolution=gamma, links="signed")) == pytest.approx(slow, abs=1e-12)


@pytest.mark.parametrize(("count", "size"), [(2, 3), (4, 2), (5, 6)])
def test_separate_cliques(count, size):
    w, labels = cliques(count, size)
    assert float(modularity(w, labels)) == pytest.approx(1 - 1 / count, abs=1e-12)
    assert float(modularity(w, labels, links="signed")) == pytest.approx(1 - 1 / count, abs=1e-12)
    assert (participation(w, labels) == 0).all()
    assert (within_module_z(w, labels) == 0).all()
    for method in ("leiden", "louvain"):
        pytest.importorskip({"leiden": "leidenalg", "louvain": "networkx"}[method])
        assert (find_modules(w, method=method, runs=3) == labels).all()


@LAW
@given(SEED, SIZE, st.integers(1, 4))
def test_participation_and_z_equal_loops(seed, n, count):
    rng = np.random.default_rng(seed)
    w = rng.random((2, n, n)) * (rng.random((2, n, n)) < 0.7) * (1 - np.eye(n))  # with directions
    labels = np.array(["a", "b", "c", "d"])[rng.integers(count, size=n)]
    p, z = participation(w, labels), within_module_z(w, labels)
    for one, p_one, z_one in zip(w, p, z):
        inside = [sum(one[i, j] for j in range(n) if labels[j] == labels[i]) for i in range(n)]
        for i in range(n):
            total = one[i].sum()
            to = [sum(one[i, j] for j in range(n) if labels[j] == name) for name in set(labels)]
            expected = 1 - sum((k / total) ** 2 for k in to) if total else 0
            assert float(p_one[i]) == pytest.approx(expected, abs=1e-12)
            peers = [inside[j] for j in range(n) if labels[j] == labels[i]]
            spread = np.std(peers)
            expected = (inside[i] - np.mean(peers)) / spread if spread > 1e-9 else 0
            assert float(z_one[i]) == pytest.approx(expected, abs=1e-6)
    order = rng.permutation(n)
    moved = w[..., order, :][..., order]
    np.testing.assert_allclose(participation(moved, labels[order]), p[..., order], atol=1e-12)
    np.testing.assert_allclose(within_module_z(moved, labels[order]), z[..., order], atol=1e-6)


def test_a_region_with_equal_weight_to_all_modules():
    m = 5
    w = np.zeros((m + 1, m + 1))
    w[0, 1:] = w[1:, 0] = 0.3
    labels = [0, *range(m)]
    assert float(participation(w, labels)[0]) == pytest.approx(1 - 1 / m, abs=1e-12)


def test_modules_may_change_over_time():
    w = random_network(3, 6, 4)
    labels = np.random.default_rng(0).integers(3, size=(4, 6))
    for measure in (participation, within_module_z, modularity):
        each = [measure(one, label) for one, label in zip(w, labels)]
        np.testing.assert_allclose(measure(w, labels), each, atol=1e-12)
    with pytest.raises(
        BadShape, match=r"modules has shape \(3, 6\); expected \(6,\) or \(4, 6\), one label per region"
    ):
        participation(w, labels[:3])


def test_signs():
    w = np.array([[0, 0.5, -0.25], [0.5, 0, -0.25], [-0.25, -0.25, 0]])
    labels = [0, 0, 1]
    for measure in (participation, within_module_z, modularity):
        with pytest.raises(BadValue, match=r"weights has -0\.25 at \(0, 2\); expected at least 0"):
            measure(w, labels)
        np.testing.assert_allclose(measure(w, labels, links="negative"), measure(np.maximum(-w, 0), labels), atol=1e-15)
    assert float(modularity(w, labels, links="signed")) > float(modularity(w, labels, links="absolute"))


# ---- the searches ----------------------------------------------------------------------------------------------------


def karate():
    """Zachary's club, whose best modularity is known."""
    networkx = pytest.importorskip("networkx")
    return networkx.to_numpy_array(networkx.karate_club_graph(), weight=None)


@pytest.mark.parametrize("method", ["leiden", "louvain"])
def test_the_best_split_of_a_known_network(method):
    pytest.importorskip("leidenalg")
    w = karate()
    found = float(modularity(w, find_modules(w, method=method)))
    assert found == pytest.approx(0.4198, abs=0.006)  # optimum by exact search; method of doi:10.1109/TKDE.2007.190689
    assert found <= 0.41979


def test_planted_modules_are_found_again_whatever_the_seed():
    pytest.importorskip("leidenalg")
    rng = np.random.default_rng(0)
    w, labels = cliques(4, 10)
    noise = np.triu(0.3 * rng.random((40, 40)), 1)
    w = w + noise + noise.T
    for seed in (0, 1, np.random.default_rng(5)):
        assert (find_modules(w, seed=seed) == labels).all()
    order = rng.permutation(40)
    again = find_modules(w[np.ix_(order, order)])
    assert (np.equal.outer(again, again) == np.equal.outer(labels[order], labels[order])).all()
    assert all(a in again[: i + 1] for i, (a, b) in enumerate(pairwise(again)) if b > a)
    assert again[0] == 0


def test_leading_axes_and_resolution():
    pytest.importorskip("leidenalg")
    w = random_network(1, 12, 2, 2)
    found = find_modules(w, runs=5)
    assert found.shape == (2, 2, 12)
    assert found.dtype.kind == "i"
    assert (found[1, 0] == find_modules(w[1, 0], runs=5)).all()
    assert find_modules(w[0, 0], resolution=5.0).max() > find_modules(w[0, 0], resolution=0.1).max()


def test_signed_search_keeps_enemies_apart():
    pytest.importorskip("leidenalg")
    w, labels = cliques(3, 4)
    w = w - 0.2 * (labels[:, None] != labels)
    assert (find_modules(w, links="signed") == labels).all()
    only_enemies = -(1 - np.eye(4))
    assert len(set(find_modules(only_enemies, links="signed"))) == 4
    rng = np.random.default_rng(2)
    noise = rng.standard_normal((30, 30))
    noise = noise + noise.T
    found = find_modules(noise, links="signed")
    best = max(float(modularity(noise, rng.integers(3, size=30), links="signed")) for _ in range(200))
    assert float(modularity(noise, found, links="signed")) > best


def test_refusals(monkeypatch):
    w, labels = cliques(2, 2)
    with pytest.raises(BadValue, match="method is 'spectral'; allowed are 'leiden', 'louvain'"):
        find_modules(w, method="spectral")
    with pytest.raises(BadValue, match="signed modules need method='leiden'"):
        find_modules(w, method="louvain", links="signed")
    with pytest.raises(BadValue, match="resolution is -1; expected a number of at least 0"):
        modularity(w, labels, resolution=-1)
    with pytest.raises(BadValue, match="runs is 0; expected a number of at least 1"):
        find_modules(w, runs=0)
    for call in (lambda w: modularity(w, labels), lambda w: modularity(w, labels, links="signed"), find_modules):
        with pytest.raises(BadValue, match="weights has no link between different regions"):
            call(np.eye(4))
    with pytest.raises(BadShape, match=r"modules has shape \(3,\); expected \(4,\), one label per region"):
        participation(w, labels[:3])
    with pytest.raises(BadValue, match=r"modules is missing \(NaN\) at region 1"):
        participation(w, [0, np.nan, 1, 1])
    for package, method in (("leidenalg", "leiden"), ("networkx", "louvain")):
        monkeypatch.setitem(sys.modules, package, None)
        with pytest.raises(MissingExtra, match=rf"{package} is not installed; .* pip install 'syntony\[graph\]'"):
            find_modules(w, method=method)
