"""Laws that every model of the zoo keeps; a new model is tested by being listed."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import syntony as sy
from graphs import Region, call, evaluate
from syntony.engine.graph import trace
from syntony.errors import BadValue, UnknownName
from syntony.model import arguments

LAW = settings(max_examples=20, deadline=None)
SEED = st.integers(0, 2**31)
MODELS = pytest.mark.parametrize("model", sy.models.values(), ids=sy.models)


def draw(seed, model):
    """States around the start, inputs around 0 and parameters within their bounds, at random."""
    rng = np.random.default_rng(seed)
    values = {name: rng.uniform(-1, 1) for name in model.inputs}
    for name, state in model.states.items():
        reach = 0.5 * (1 + abs(state.start))
        values[name] = np.clip(state.start + rng.uniform(-reach, reach), *state.limits)
    for name, param in model.params.items():
        reach = 1 + 2 * abs(param.default)
        low, high = max(param.bounds[0], param.default - reach), min(param.bounds[1], param.default + reach)
        values[name] = rng.uniform(low, high)
    return values


def slope(model, values, name, step):
    """Central difference of fourth order of the declared derivative."""
    shifted = [call(model.derivative, {**values, name: values[name] + k * step}) for k in (-2, -1, 1, 2)]
    return (shifted[0] - 8 * shifted[1] + 8 * shifted[2] - shifted[3]) / (12 * step)


def test_every_file_is_listed():
    files = Path(sy.__file__).parent.joinpath("models").glob("[!_]*.py")
    assert sorted(file.stem for file in files) == list(sy.models)
    assert all(name == model.name for name, model in sy.models.items())


@MODELS
def test_every_fact_has_a_source(model):
    assert model.meaning and "doi:" in model.source
    for name, param in model.params.items():
        assert param.meaning and param.source and param.unit, name
        assert param.tag != "published" or "doi:" in param.source, name
        assert param.tag != "ours" or "ours" in param.source, name
    for name, part in {**model.states, **model.outputs, **model.inputs}.items():
        assert part.meaning and getattr(part, "unit", "1"), name


@MODELS
def test_noise_has_the_unit_of_the_state_per_root_second(model):
    assert model.noise, "a region without noise does not fluctuate"
    for state, param in model.noise.items():
        assert model.params[param].unit == f"{model.states[state].unit}/√s"


@MODELS
def test_defaults_and_starts_are_allowed(model):
    model.check_params(model.defaults)
    for state in model.states.values():
        assert state.limits[0] <= state.start <= state.limits[1]
    for preset in model.presets.values():
        start = [state.start for state in model.states.values()]
        assert np.isfinite(Region(model, **preset).derivative(start)).all()


@MODELS
def test_unknown_and_unphysical_parameters_are_refused(model):
    for name, param in model.params.items():
        with pytest.raises(UnknownName, match="Did you mean '"):
            model.check_params({f"{name}_": param.default})
        for bound, outside in zip(param.bounds, (-1.0, 1.0)):
            if np.isfinite(bound):
                with pytest.raises(BadValue, match=f"{model.name}: {name} is "):
                    model.check_params({name: bound + outside * (1 + abs(bound))})


@MODELS
@LAW
@given(seed=SEED)
def test_finite_within_bounds(model, seed):
    values = draw(seed, model)
    assert np.isfinite(call(model.derivative, values)).all()
    if model.observe:
        assert np.isfinite(call(model.observe, values)).all()


@MODELS
@LAW
@given(seed=SEED)
def test_graph_equals_the_function(model, seed):
    graph, values = trace(model), draw(seed, model)
    pairs = [(graph.derivative, model.derivative), (graph.outputs, model.observe)]
    pairs += [((graph.sends[name],), item.sends) for name, item in model.inputs.items() if callable(item.sends)]
    for nodes, function in pairs:
        if function:
            expected = call(function, values)
            np.testing.assert_allclose(
                evaluate(nodes, values), expected, rtol=1e-13, atol=1e-13 * np.abs(expected).max()
            )


@MODELS
@LAW
@given(seed=SEED)
def test_graph_jacobian_equals_differences(model, seed):
    """At the best of several step lengths, as a steep response needs a short one and a large sum a long one."""
    values = draw(seed, model)
    rows = trace(model).jacobian([*model.states, *model.inputs])
    exact = np.array([evaluate(row, values) for row in rows])
    scale = np.abs(exact).max(axis=1)
    for column, name in enumerate([*model.states, *model.inputs]):
        steps = (1 + abs(values[name])) * 10.0 ** -np.arange(2, 8)
        errors = [np.abs(slope(model, values, name, step) - exact[:, column]) for step in steps]
        assert (np.min(errors, axis=0) <= 1e-6 * scale).all(), name


@MODELS
def test_jax_agrees(model):
    jax = pytest.importorskip("jax")
    values = draw(3, model)
    with jax.enable_x64(True):

        def derivative(states):
            given = {**{k: jax.numpy.asarray(v) for k, v in values.items()}, **dict(zip(model.states, states))}
            result = model.derivative(*(given[name] for name in arguments(model.derivative)))
            return jax.numpy.stack(result if isinstance(result, tuple) else (result,))

        states = jax.numpy.array([values[name] for name in model.states])
        found, jacobian = np.asarray(derivative(states)), np.asarray(jax.jit(jax.jacfwd(derivative))(states))
    expected = call(model.derivative, values)
    np.testing.assert_allclose(found, expected, rtol=1e-12, atol=1e-12 * np.abs(expected).max())
    exact = np.array([evaluate(row, values) for row in trace(model).jacobian(list(model.states))])
    np.testing.assert_allclose(jacobian, exact, rtol=1e-10, atol=1e-10 * np.abs(exact).max())
