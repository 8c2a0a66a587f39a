"""The functions a model may use: values, their joins, and the same numbers from NumPy and JAX."""

from decimal import Decimal, getcontext

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony import math

getcontext().prec = 60
LAW = settings(max_examples=50, deadline=None)
NUMBER = st.floats(-600, 600)
NEAR_JOIN = st.floats(-2 * math.SERIES_BELOW, 2 * math.SERIES_BELOW)
TINY = 1e-15


def exact_exprel(x):
    x = Decimal(x)
    return float(x / (1 - (-x).exp())) if abs(x) > TINY else 1.0


def exact_dexprel(x):
    x = Decimal(x)
    return float((1 - (1 + x) * (-x).exp()) / (1 - (-x).exp()) ** 2) if abs(x) > TINY else 0.5


@LAW
@given(NUMBER | NEAR_JOIN)
def test_exprel(x):
    assert math.exprel(x) == pytest.approx(exact_exprel(x), rel=1e-15, abs=0)


@LAW
@given(NUMBER | NEAR_JOIN)
def test_dexprel(x):
    assert math.dexprel(x) == pytest.approx(exact_dexprel(x), rel=2e-14, abs=0)


@pytest.mark.parametrize("function, tolerance", [(math.exprel, 1e-15), (math.dexprel, 2e-14)])
def test_series_joins_without_a_step(function, tolerance):
    for edge in (-math.SERIES_BELOW, math.SERIES_BELOW):
        inside, outside = function(np.nextafter(edge, 0)), function(edge)
        assert inside == pytest.approx(outside, rel=tolerance, abs=0)


def test_values_at_zero_and_far_away():
    assert (math.exprel(0.0), math.dexprel(0.0), math.sigmoid(0.0)) == (1.0, 0.5, 0.5)
    with np.errstate(over="raise", invalid="raise"):
        np.testing.assert_array_equal(math.exprel(np.array([-1e5, 1e5])), [0.0, 1e5])
        np.testing.assert_array_equal(math.dexprel(np.array([-1e5, 1e5])), [0.0, 1.0])
        np.testing.assert_allclose(math.sigmoid(np.array([-1e5, 1e5])), [0.0, 1.0], atol=1e-30)


@LAW
@given(NUMBER)
def test_reflections(x):
    """exprel(x) - exprel(-x) = x, and sigmoid(x) + sigmoid(-x) = 1."""
    assert math.exprel(x) - math.exprel(-x) == pytest.approx(x, rel=1e-14, abs=1e-15)
    assert math.sigmoid(x) + math.sigmoid(-x) == pytest.approx(1.0, rel=1e-15)


@pytest.mark.parametrize("name", math.UNARY)
def test_arrays_and_numbers_agree(name):
    function, x = getattr(math, name), np.linspace(0.01, 3, 7)
    np.testing.assert_array_equal(function(x), [function(float(value)) for value in x])
    assert function(x).dtype == float


def test_choices():
    x = np.array([-1.0, 2.0])
    np.testing.assert_array_equal(math.minimum(x, 0.0), [-1, 0])
    np.testing.assert_array_equal(math.maximum(x, 0.0), [0, 2])
    np.testing.assert_array_equal(math.where(x < 0, 5.0, x), [5, 2])


@pytest.mark.parametrize("name", [*math.UNARY, "sigmoid"])
def test_jax_equals_numpy(name):
    jax = pytest.importorskip("jax")
    function = getattr(math, name)
    x = np.linspace(0.01, 2, 9) if name in ("log", "sqrt") else np.linspace(-2, 2, 9) * math.SERIES_BELOW * 10
    with jax.enable_x64(True):
        found = function(jax.numpy.asarray(x))
        assert isinstance(found, jax.Array)
        np.testing.assert_allclose(np.asarray(found), function(x), rtol=1e-13, atol=1e-15)


@pytest.mark.parametrize("x", [-1e3, -100.0, -0.05, 0.0, 0.01, 0.05, 100.0, 1e3])
def test_jax_gradients_are_finite_everywhere(x):
    """In single precision too, where exp overflows beyond 88."""
    jax = pytest.importorskip("jax")
    assert float(jax.grad(math.exprel)(x)) == pytest.approx(float(math.dexprel(x)), rel=1e-3, abs=1e-30)
    s = float(math.sigmoid(x))
    assert float(jax.grad(math.sigmoid)(x)) == pytest.approx(s * (1 - s), rel=1e-5, abs=1e-30)
