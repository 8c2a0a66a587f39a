"""Laws of simulate and stationary over the whole zoo: nothing becomes NaN in silence, order and units do not matter."""

import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import syntony as sy
from syntony.errors import BadValue, Diverged, Unstable
from syntony.units import ms

N = 5
SEED = st.integers(0, 2**31)
LAW = settings(max_examples=25, deadline=None)
FEW = settings(max_examples=6, deadline=None)
MODELS = pytest.mark.parametrize("model", sy.models)
STABLE = {  # parameters with a stable working point
    "generic_2d": {}, "hopf": {"a": -0.5}, "jansen_rit": {"p": 50.0}, "linear": {}, "montbrio": {},
    "wilson_cowan": {"P": 0.3}, "wong_wang": {}, "wong_wang_excitatory": {},
}  # fmt: skip


def brain(seed, name="a", scale=1.0):
    rng = np.random.default_rng(seed)
    weights = rng.random((N, N)) * (1 - np.eye(N))
    return sy.Brain(name, scale * weights / weights.sum(axis=1).max(), lengths=rng.uniform(0, 0.2, (N, N)))


def any_params(model, seed):
    """Every parameter somewhere inside its bounds, within a few times its default."""
    rng, values = np.random.default_rng(seed), {}
    for name, param in sy.models[model].params.items():
        reach = 1 + 2 * abs(param.default)
        low, high = max(param.bounds[0], param.default - reach), min(param.bounds[1], param.default + reach)
        values[name] = rng.uniform(low, high)
    return values


def run(people, model, relations=(), **options):
    return sy.simulate(
        people, relations, **{"model": model, "duration": 5 * ms, "dt": 0.1 * ms, "seed": 1, "precision": "double",
        "keep": sy.Keep(every=1 * ms, states=tuple(sy.models[model].quantities)), **options},
    )  # fmt: skip


@MODELS
@LAW
@given(seed=SEED, coupling=st.floats(0, 50), scale=st.sampled_from([0.0, 1.0, 100.0]))
def test_simulation_is_finite_or_says_so(model, seed, coupling, scale):
    try:
        r = run(brain(seed, scale=scale), model, coupling=coupling, params=any_params(model, seed))
    except (Diverged, BadValue) as error:
        assert re.search("left the finite numbers|longer than the fastest time constant|turns", str(error))
    else:
        for name, quantity in sy.models[model].quantities.items():
            values = r[name].values
            assert np.isfinite(values).all(), name
            low, high = getattr(quantity, "limits", (-np.inf, np.inf))
            assert low <= values.min() and values.max() <= high, name


@MODELS
@LAW
@given(seed=SEED, coupling=st.floats(0, 5))
def test_stationary_is_finite_or_says_so(model, seed, coupling):
    try:
        w = sy.stationary(brain(seed), model=model, coupling=coupling, params=any_params(model, seed))
    except Unstable as error:
        assert "has no fixed point near its start values" in str(error)
        return
    assert np.isfinite(w.mean.values).all() and np.isfinite(w.eigenvalues).all()
    if w.stable:
        variances = np.diag(w.full_covariance)
        assert np.isfinite(w.full_covariance).all() and variances.min() >= -1e-9 * variances.max()
    else:
        with pytest.raises(Unstable, match="the working point is unstable"):
            _ = w.covariance


@MODELS
@FEW
@given(seed=SEED)
def test_order_of_regions_does_not_matter_to_a_simulation(model, seed):
    rng = np.random.default_rng(seed)
    order, people = rng.permutation(N), brain(seed)
    states = sy.models[model].states
    start = {name: np.clip(s.start + 0.1 * abs(s.start) * rng.random(N), *s.limits) for name, s in states.items()}
    moved = {name: value[order] for name, value in start.items()}
    options = dict(noise="none", coupling=0.7)
    one, two = run(people, model, start=start, **options), run(people.permuted(order), model, start=moved, **options)
    for name in states:
        assert two[name].values == pytest.approx(one[name].values[:, order], rel=1e-9, abs=1e-11), name


@pytest.mark.parametrize("model", STABLE)
@FEW
@given(seed=SEED)
def test_order_of_regions_and_people_does_not_matter_to_stationary(model, seed):
    order, people = np.random.default_rng(seed).permutation(N), [brain(seed, "a"), brain(seed + 1, "b")]
    profile = np.arange(1.0, N + 1)
    relation = sy.Relation("a", "b", gain=0.05, delay=0.1, expressing=profile, perceiving=profile[::-1])
    moved = sy.Relation("a", "b", gain=0.05, delay=0.1, expressing=profile[order], perceiving=profile[::-1][order])
    options = dict(model=model, coupling=0.1, params=STABLE[model])
    w = sy.stationary(people, [relation], **options)
    other = sy.stationary([person.permuted(order) for person in people], [moved], **options)
    swapped = sy.stationary(people[::-1], [relation], **options)
    covariance, scale = w.covariance.values, np.abs(w.covariance.values).max()
    assert other.mean.values == pytest.approx(w.mean.values[:, :, order], rel=1e-9, abs=1e-10)
    assert other.covariance.values / scale == pytest.approx(
        covariance[:, :, order][..., order] / scale, abs=1e-9
    )  # fmt: skip
    assert swapped.mean.values == pytest.approx(w.mean.values[:, ::-1], rel=1e-9, abs=1e-10)
    assert swapped.covariance.values / scale == pytest.approx(covariance[:, ::-1, :, :, ::-1] / scale, abs=1e-9)


@MODELS
@FEW
@given(seed=SEED, factor=st.floats(0.1, 10))
def test_coupling_and_weights_are_one_factor(model, seed, factor):
    people = brain(seed)
    one = run(people, model, coupling=0.5 * factor)
    two = run(people.replace(weights=factor * people.weights), model, coupling=0.5)
    for name in sy.models[model].states:
        assert two[name].values == pytest.approx(one[name].values, rel=1e-9, abs=1e-11), name


@pytest.mark.parametrize("model", STABLE)
@FEW
@given(seed=SEED, factor=st.floats(0.1, 10))
def test_covariance_grows_with_the_square_of_the_noise(model, seed, factor):
    options = dict(model=model, coupling=0.1)
    noise = sy.models[model].noise.values()
    sizes = {name: 0.01 * (1 + abs(sy.models[model].params[name].default)) for name in noise}
    one, two = (
        sy.stationary(brain(seed), **options, params={**STABLE[model], **{k: f * v for k, v in sizes.items()}})
        for f in (1.0, factor)
    )
    assert two.covariance.values == pytest.approx(factor**2 * one.covariance.values, rel=1e-8, abs=1e-12)
    assert two.fc.values == pytest.approx(one.fc.values, abs=1e-9)
    assert two.mean.values == pytest.approx(one.mean.values, rel=1e-12)


@pytest.mark.parametrize("model", STABLE)
def test_fc_is_a_correlation(model):
    fc = sy.stationary([brain(1, "a"), brain(2, "b")], model=model, coupling=0.1, params=STABLE[model]).fc.values
    assert fc.shape == (2, N, N)
    assert fc == pytest.approx(fc.transpose(0, 2, 1), abs=1e-12)
    assert np.einsum("pii->pi", fc) == pytest.approx(1.0)
    assert np.linalg.eigvalsh(fc).min() > -1e-12 and abs(fc).max() <= 1 + 1e-12


def test_no_noise_has_no_correlation():
    w = sy.stationary(brain(1), model="linear", coupling=0.1, sigma=0.0)
    with pytest.raises(
        BadValue, match=r"region 'region-000' of 'a' does not fluctuate, so it has no correlation; give noise"
    ):
        _ = w.fc
