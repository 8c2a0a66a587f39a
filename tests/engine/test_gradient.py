"""JAX calls the same model function: same numbers as the kernels, and gradients that agree with finite differences."""

import numpy as np
import pytest
from test_kernels import STEPS, TIME_STEPS, draws, kept, params_for, people_for

import syntony as sy
from syntony import errors
from syntony.engine.gradient import arrays, trajectory
from syntony.engine.network import resolve

jax = pytest.importorskip("jax")
jax.config.update("jax_enable_x64", True)


@pytest.mark.parametrize("model", sy.models)
@pytest.mark.parametrize("scheme", ["euler", "heun"])
def test_jax_equals_kernel(model, scheme):
    """With the parameters of `test_kernels`, so that both compare the same kernels."""
    dt, people, params = TIME_STEPS[model], people_for(model, 2), params_for(model)
    network = resolve(people, model=model, coupling=0.7, params=params)
    slow = np.asarray(trajectory(network, draws(network, 3, STEPS), dt=dt, scheme=scheme))
    fast = sy.simulate(
        people, model=model, coupling=0.7, params=params, duration=STEPS * dt, dt=dt, seed=3, scheme=scheme, precision="double",
        keep=sy.Keep(every=dt, states=tuple(sy.models[model].states)),
    )  # fmt: skip
    slow = np.moveaxis(slow, 0, -1)
    assert np.abs(kept(fast, model) - slow).max() <= 1e-12 * (1 + np.abs(slow).max())


def test_gradient_equals_finite_difference():
    people = people_for("wong_wang", 1)
    network = resolve(people, coupling=0.5)
    noise = draws(network, 1, 50)

    def loss(coupling):
        return trajectory(network, noise, dt=1e-3, values={**arrays(network), "coupling": coupling}).mean()

    at, h = np.array([[0.5]]), 1e-5
    slope = float(jax.grad(loss)(at)[0, 0])
    assert slope == pytest.approx(float(loss(at + h) - loss(at - h)) / (2 * h), rel=1e-6)


def test_relations_have_no_gradients():
    people = people_for("wong_wang", 2)
    one = np.ones(people[0].n_regions)
    network = resolve(people, [sy.Relation("p0", "p1", expressing=one, perceiving=one)])
    with pytest.raises(errors.BadValue, match="without relations"):
        trajectory(network, np.zeros((1, 2, 2, one.size)), dt=1e-3)
