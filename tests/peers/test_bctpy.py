"""Network measures against the Brain Connectivity Toolbox for Python on the same input, to 1e-10.

Differences of definition, all on purpose:
- local efficiency is the published weighted form, which bctpy calls 'original'; its default takes cube roots of the
  lengths before the shortest ways are searched (Wang et al. 2016)
- betweenness is a share: bctpy's counts divided by (n - 1)(n - 2)
- where a region has no links bctpy's signed participation and its z give NaN or 0; here it is 0
- rich club: entry k here is entry k of bctpy (more than k links); where the club is empty here 0, there NaN
"""

import numpy as np
import pytest

from syntony import measures

bct = pytest.importorskip("bct")
pytestmark = pytest.mark.peers
EQUAL = {"rtol": 1e-10, "atol": 1e-10}


def network(seed, n=40, density=0.4):
    rng = np.random.default_rng(seed)
    w = np.triu(rng.random((n, n)) * (rng.random((n, n)) < density), 1)
    return w + w.T


def signed(seed, n=40):
    x = np.random.default_rng(seed).standard_normal((n, 60)) + np.repeat(
        np.random.default_rng(seed + 1).standard_normal((4, 60)), n // 4, axis=0
    )
    return np.corrcoef(x) * (1 - np.eye(n))


LABELS = np.random.default_rng(7).integers(1, 5, 40)
SEEDS = pytest.mark.parametrize("seed", [0, 1, 2])


@SEEDS
def test_participation_and_z(seed):
    w = network(seed)
    np.testing.assert_allclose(measures.participation(w, LABELS), bct.participation_coef(w, LABELS), **EQUAL)
    np.testing.assert_allclose(measures.within_module_z(w, LABELS), bct.module_degree_zscore(w, LABELS), **EQUAL)


@SEEDS
def test_signed_participation(seed):
    w = signed(seed)
    for links, theirs in zip(("positive", "negative"), bct.participation_coef_sign(w, LABELS)):
        np.testing.assert_allclose(measures.participation(w, LABELS, links=links), theirs, **EQUAL)


@SEEDS
def test_modularity(seed):
    w = network(seed)
    for gamma in (0.7, 1.0, 1.5):
        labels, theirs = bct.community_louvain(w, gamma=gamma, seed=seed)
        assert float(measures.modularity(w, labels, resolution=gamma)) == pytest.approx(theirs, abs=1e-10)


@SEEDS
def test_signed_modularity(seed):
    w = signed(seed)
    labels, theirs = bct.community_louvain(w, B="negative_asym", seed=seed)
    assert float(measures.modularity(w, labels, links="signed")) == pytest.approx(theirs, abs=1e-10)


@SEEDS
def test_the_search_is_at_least_as_good(seed):
    pytest.importorskip("leidenalg")
    w = signed(seed)
    theirs = max(bct.community_louvain(w, B="negative_asym", seed=s)[1] for s in range(20))
    found = measures.find_modules(w, links="signed", runs=20)
    assert float(measures.modularity(w, found, links="signed")) >= theirs - 0.002


@SEEDS
def test_paths_and_efficiency(seed):
    w = network(seed)
    lengths = np.divide(1.0, w, out=np.zeros_like(w), where=w > 0)
    d = measures.shortest_paths(w)
    np.testing.assert_allclose(d, bct.distance_wei(lengths)[0], **EQUAL)
    assert float(measures.path_length(w)) == pytest.approx(bct.charpath(d)[0], abs=1e-10)
    assert float(measures.global_efficiency(w)) == pytest.approx(bct.efficiency_wei(w), abs=1e-10)
    np.testing.assert_allclose(measures.local_efficiency(w), bct.efficiency_wei(w, local="original"), **EQUAL)


@SEEDS
def test_betweenness(seed):
    w = network(seed)
    lengths = np.divide(1.0, w, out=np.zeros_like(w), where=w > 0)
    n = len(w)
    np.testing.assert_allclose(
        measures.betweenness(w), bct.betweenness_wei(lengths) / ((n - 1) * (n - 2)), rtol=1e-10, atol=1e-10
    )


@SEEDS
def test_clustering_and_rich_club(seed):
    w = network(seed)
    np.testing.assert_allclose(measures.clustering(w), bct.clustering_coef_wu(w), **EQUAL)
    degree = int((w > 0).sum(axis=0).min())
    theirs = bct.rich_club_wu(w)
    ours = measures.rich_club(w)[: len(theirs)]
    there = np.isfinite(theirs) & (np.arange(len(theirs)) >= degree)  # below the least degree bctpy gives NaN
    assert there.sum() > 5
    np.testing.assert_allclose(ours[there], theirs[there], **EQUAL)


@SEEDS
def test_strongest_links(seed):
    w = network(seed)
    np.testing.assert_allclose(measures.strongest_links(w, 0.15), bct.threshold_proportional(w, 0.15), **EQUAL)


def test_chance_networks_are_as_clustered():
    w = network(3, density=0.2)
    ours = measures.clustering(measures.rewired(w, count=200)).mean(axis=-1)
    theirs = [bct.clustering_coef_wu(bct.randmio_und(w, 10, seed=s)[0]).mean() for s in range(40)]
    spread = np.hypot(ours.std() / np.sqrt(200), np.std(theirs) / np.sqrt(40))
    assert abs(ours.mean() - np.mean(theirs)) < 4 * spread
