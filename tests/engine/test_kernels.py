"""Every kernel against the slow and obvious simulator, with the same noise, for every model of the zoo."""

import numpy as np
import oracle
import pytest

import syntony as sy
from syntony.engine import noise
from syntony.engine.network import resolve
from syntony.units import ms

N, STEPS = 11, 100
TIME_STEPS = {name: 0.1 * ms for name in sy.models}


@pytest.fixture(autouse=True)
def few_links_are_sparse(monkeypatch):
    """The inhibitory projection goes edge by edge, the excitatory one as a matrix."""
    monkeypatch.setattr("syntony.engine.setup.sparse_below", lambda *_: 0.15)


def brain(name, seed=0, n=N):
    rng = np.random.default_rng(seed)
    weights = rng.random((n, n)) * (rng.random((n, n)) < 0.6)
    np.fill_diagonal(weights, 0)
    lengths = rng.uniform(0.0, 0.03, (n, n))
    inhibitory = sy.Projection(rng.random((n, n)) * (rng.random((n, n)) < 0.1), source="ours")
    return sy.Brain(name, weights / weights.sum(1).max(), lengths=lengths, projections={"inhibitory": inhibitory})


def people_for(model, count):
    people = [brain(f"p{k}", k) for k in range(count)]
    has = any(item.onto == "inhibitory" for item in sy.models[model].inputs.values())
    return people if has else [b.replace(projections={}) for b in people]


def relations_for(count):
    profile = np.linspace(0, 1, N)
    pairs = [("p0", "p1", 1 * ms, 2 * ms, 0.0), ("p1", "p0", 0.3 * ms, 0.0, 0.0), ("p1", "p2", 2 * ms, 1 * ms, 0.1)]
    return [
        sy.Relation(a, b, gain=0.2, delay=d, smoothing=s, noise=z, expressing=profile, perceiving=profile[::-1])
        for a, b, d, s, z in pairs[: count - 1 if count < 3 else 3]
    ]


def params_for(model):
    """Small noise for models without a default and one parameter that differs by region."""
    first = next(name for name in sy.models[model].params if name not in sy.models[model].noise.values())
    value = sy.models[model].params[first].default
    return {first: value * (1 + 0.01 * np.sin(np.arange(N)))}


def draws(network, seed, steps):
    pairs = max(1, -(-len(network.model.noise) // 2))
    return np.stack([noise.draw(seed, b.name, N, steps, pairs=pairs) for b in network.people], axis=1).astype(float)


def kept(result, model):
    return np.array([result[s].values for s in sy.models[model].states])


@pytest.mark.parametrize("model", sy.models)
@pytest.mark.parametrize("scheme", ["euler", "heun"])
@pytest.mark.parametrize("delays", [False, True])
def test_kernel_equals_interpreted_model(model, scheme, delays):
    dt, people, params = TIME_STEPS[model], people_for(model, 2), params_for(model)
    network = resolve(people, model=model, coupling=0.7, params=params)
    slow = oracle.simulate(network, steps=STEPS, dt=dt, noise=draws(network, 3, STEPS), scheme=scheme, delays=delays)
    fast = sy.simulate(
        people, model=model, coupling=0.7, params=params, duration=STEPS * dt, dt=dt, seed=3, delays=delays, scheme=scheme,
        precision="double", keep=sy.Keep(every=dt, states=tuple(sy.models[model].states)),
    )  # fmt: skip
    slow = np.moveaxis(slow[1:], 0, -1)
    scale = 1 + np.abs(slow).max(axis=(1, 2, 3), keepdims=True)
    assert np.abs(kept(fast, model) - slow).max() <= 1e-12 * scale.max()


@pytest.mark.parametrize("model", ["wong_wang", "hopf", "kuramoto"])
@pytest.mark.parametrize("scheme", ["euler", "heun"])
@pytest.mark.parametrize("delays", [False, True])
def test_relations_equal_interpreted_model(model, scheme, delays):
    dt, people = TIME_STEPS[model], people_for(model, 3)
    rng = np.random.default_rng(1)
    relations = [*relations_for(3), sy.Relation("p2", "p0", weights=rng.random((N, N)), gain=0.05, delay=0.0)]
    network = resolve(people, relations, model=model, coupling=0.7)
    quiet = [
        sy.Relation(r.sender, r.receiver, r.gain, r.delay, r.smoothing, 0.0, r.expressing, r.perceiving, r.weights)
        for r in relations
    ]
    network = resolve(people, quiet, model=model, coupling=0.7)
    slow = oracle.simulate(network, steps=STEPS, dt=dt, noise=draws(network, 5, STEPS), scheme=scheme, delays=delays)
    fast = sy.simulate(
        people, quiet, model=model, coupling=0.7, duration=STEPS * dt, dt=dt, seed=5, delays=delays, scheme=scheme,
        precision="double", keep=sy.Keep(every=dt, states=tuple(sy.models[model].states)),
    )  # fmt: skip
    slow = np.moveaxis(slow[1:], 0, -1)
    assert np.abs(kept(fast, model) - slow).max() <= 1e-12 * (1 + np.abs(slow).max())
