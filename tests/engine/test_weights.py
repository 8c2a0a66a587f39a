"""Weights in the order of the kernels: dense tiles, sparse rows, and the same sums from both."""

import numpy as np
import pytest

import syntony as sy
from syntony.engine.layout import Spec
from syntony.engine.network import resolve
from syntony.engine.setup import Options, make_spec, sparse_below
from syntony.engine.weights import sparse_tables, tiled, weight_tables

N = 40


def brain(density, name="a", seed=0):
    rng = np.random.default_rng(seed)
    links = rng.permutation(N * N) < density * N * N
    return sy.Brain(name, rng.random((N, N)) * links.reshape(N, N))


def spec_of(*people, **options):
    network = resolve(people, model="linear", coupling=0.1)
    return network, make_spec([network], Options(1.0, precision="double", **options))


@pytest.mark.parametrize("regions", [1, 2, 11, 40, 300, 1000])
@pytest.mark.parametrize("real", ["float32", "float64"])
def test_tiles_hold_every_weight_once(regions, real):
    spec = Spec(sy.models["linear"], regions, real, dense=frozenset({"excitatory"}))
    weights = np.arange(1.0, regions**2 + 1).reshape(regions, regions)
    flat = tiled(weights, spec)
    assert sum(spec.tiles) * spec.lanes == spec.padded and flat.size == regions * spec.padded
    assert sorted(flat[flat > 0]) == list(range(1, regions**2 + 1))
    first = flat[: spec.tiles[0] * spec.lanes]
    assert first[: min(regions, len(first))].tolist() == weights[: len(first), 0].tolist()


def test_sparse_rows_are_the_matrix():
    """Whatever fills up a row has weight 0."""
    network, spec = spec_of(brain(0.018))
    assert (spec.sparse, spec.dense) == ({"excitatory"}, frozenset())
    tables = sparse_tables(network, spec, np.dtype(float))
    rebuilt = np.zeros((N, N))
    for i in range(N):
        for e in range(tables["ptr"][0, 0, i], tables["ptr"][0, 0, i + 1]):
            rebuilt[i, tables["idx"][e]] += tables["val"][e]
    assert np.array_equal(rebuilt, network.people[0].weights)


def test_dense_and_sparse_begin_where_density_says():
    assert [sparse_below(n, 4) for n in (2, 250, 400, 2000)] == [0.02, 0.02, 0.05, 0.12]
    assert spec_of(brain(0.018))[1].sparse and spec_of(brain(0.022))[1].dense
    assert spec_of(brain(0.01).replace(lengths=np.zeros((N, N))), delays=True)[1].dense, (
        "delays have edges of their own"
    )


def test_equal_brains_share_one_table():
    one = brain(0.5)
    network, spec = spec_of(one, one.replace(name="b"), brain(0.5, "c", seed=1))
    assert weight_tables(network, spec, {})["w_at"].tolist() == [[0], [0], [N * spec.padded]]


@pytest.mark.parametrize("scheme", ["euler", "heun"])
def test_sparse_sums_equal_dense_sums(monkeypatch, scheme):
    """The same brain through both paths, all models' inputs being the same code."""
    people = brain(0.1).scaled(spectral_radius=1.0)
    options = dict(model="linear", coupling=0.7, duration=0.05, dt=1e-3, seed=1, scheme=scheme, precision="double",
                   keep=sy.Keep(every=1e-3))  # fmt: skip
    monkeypatch.setattr("syntony.engine.setup.sparse_below", lambda *_: 1.0)
    sparse = sy.simulate(people, **options)["x"].values
    monkeypatch.setattr("syntony.engine.setup.sparse_below", lambda *_: 0.0)
    dense = sy.simulate(people, **options)["x"].values
    assert sparse == pytest.approx(dense, abs=1e-14)
    assert not np.array_equal(sparse[..., 0], sparse[..., -1])
