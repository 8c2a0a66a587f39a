"""The functions a model may use: one name each, whatever the numbers are.

They act on floats and NumPy arrays, on JAX arrays (gradients), and on the symbols from which kernels are generated.

>>> float(exprel(0.0))
1.0
>>> float(where(2.0 > 1.0, 3.0, 4.0))
3.0
"""

from __future__ import annotations

from typing import Any

import numpy as np

pi = float(np.pi)

UNARY = ("exp", "log", "sqrt", "sin", "cos", "tanh", "absolute", "exprel", "dexprel")
BINARY = ("minimum", "maximum")
SERIES_BELOW = 0.05


def exp(x):
    """e to the power x."""
    return _apply("exp", x)


def log(x):
    """Natural logarithm."""
    return _apply("log", x)


def sqrt(x):
    """Square root."""
    return _apply("sqrt", x)


def sin(x):
    """Sine, x in radians."""
    return _apply("sin", x)


def cos(x):
    """Cosine, x in radians."""
    return _apply("cos", x)


def tanh(x):
    """Hyperbolic tangent."""
    return _apply("tanh", x)


def absolute(x):
    """Distance from zero."""
    return _apply("absolute", x)


def minimum(x, y):
    """The smaller of the two."""
    return _apply("minimum", x, y)


def maximum(x, y):
    """The larger of the two."""
    return _apply("maximum", x, y)


def where(condition, x, y):
    """x where the condition holds, else y. Use it instead of `if` on a state."""
    return _apply("where", condition, x, y)


def exprel(x):
    """x / (1 - exp(-x)), continued through x = 0, where it is 1: the transfer function of Wong and Wang."""
    return _apply("exprel", x)


def dexprel(x):
    """Derivative of `exprel`: (1 - (1 + x) exp(-x)) / (1 - exp(-x))^2, continued through x = 0, where it is 1/2."""
    return _apply("dexprel", x)


def sigmoid(x):
    """1 / (1 + exp(-x)), without overflow: below x = -80 it stays at 2e-35."""
    return 1.0 / (1.0 + exp(minimum(-x, 80.0)))


def _apply(name: str, *args: Any) -> Any:
    for arg in args:
        if hasattr(arg, "apply_operation"):
            return arg.apply_operation(name, *args)
    for arg in args:
        if type(arg).__module__.split(".")[0] in ("jax", "jaxlib"):
            import jax.numpy

            return _evaluate(jax.numpy, name, args)
    return _evaluate(np, name, args)


def _evaluate(numpy: Any, name: str, args: tuple) -> Any:
    if name == "exprel":
        return _exprel(numpy, numpy.asarray(args[0]))
    if name == "dexprel":
        return _dexprel(numpy, numpy.asarray(args[0]))
    return getattr(numpy, name)(*args)


def _exprel(numpy: Any, x: Any) -> Any:
    small = numpy.absolute(x) < SERIES_BELOW
    y = numpy.where(small, 1.0, numpy.absolute(x))
    series = 1.0 + x * (1.0 / 2 + x * (1.0 / 12 - x * x * (1.0 / 720 - x * x / 30240)))
    right = y / -numpy.expm1(-y)  # only exp(-|x|) is taken, which cannot overflow; nor can its gradient
    return numpy.where(small, series, numpy.where(x < 0.0, right * numpy.exp(-y), right))


def _dexprel(numpy: Any, x: Any) -> Any:
    small = numpy.absolute(x) < SERIES_BELOW
    y = numpy.where(small, 1.0, numpy.absolute(x))
    series = 1.0 / 2 + x * (1.0 / 6 - x * x * (4.0 / 720 - x * x * 6 / 30240))
    decay = numpy.exp(-y)
    gap = -numpy.expm1(-y)
    top = numpy.where(x < 0.0, decay * (y - gap), gap - y * decay)
    return numpy.where(small, series, top / (gap * gap))
