"""Neighbourhoods and clusters against mne.stats. Its mass is Σ z, ours Σ (z - threshold): the same clusters, less edge."""

import numpy as np
import pytest
from scipy import sparse

from syntony.chance import adjacency, clusters

pytestmark = pytest.mark.peers
mne = pytest.importorskip("mne")


@pytest.mark.parametrize("seed", range(5))
def test_adjacency_and_clusters_equal_those_of_mne(seed):
    head = np.eye(4, k=1) + np.eye(4, k=-1)
    theirs = mne.stats.combine_adjacency(6, sparse.coo_array(head + np.eye(4))).toarray() > 0
    neighbours = adjacency(6, head)
    np.testing.assert_array_equal((neighbours.toarray() > 0) | np.eye(24, dtype=bool), theirs | np.eye(24, dtype=bool))
    rng = np.random.default_rng(seed)
    observed, null = rng.standard_normal((6, 4)) * 2, rng.standard_normal((50, 6, 4))
    own = clusters(observed, null, neighbours, threshold=1.0)
    every = np.concatenate([observed[None], null])
    z = (observed - every.mean(axis=0)) / every.std(axis=0, ddof=1)
    _, masks, _, _ = mne.stats.permutation_cluster_1samp_test(
        rng.standard_normal((5, 6, 4)), threshold=1.0, n_permutations=2, tail=1, stat_fun=lambda x: z.ravel(), out_type="mask",
        adjacency=sparse.coo_array(theirs.astype(float)), rng=1, verbose=False,
    )  # fmt: skip
    found = {tuple(np.flatnonzero(mask.ravel())) for mask in masks}
    assert found == {tuple(np.flatnonzero(own.label.ravel() == k + 1)) for k in range(len(own.mass))}
    for k, mass in enumerate(own.mass):
        inside = z[own.label == k + 1]
        assert mass == pytest.approx(inside.sum() - len(inside))
