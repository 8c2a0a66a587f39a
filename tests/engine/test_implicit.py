"""Steps of bodies and weights together: order, stiffness, equal with any matrix for a Jacobian, errors that pass through."""

import numpy as np
import pytest
from scipy.linalg import expm

from syntony.engine.implicit import Implicit

A = np.array([[-0.02, 0.01, 0.0], [0.3, -4.0, 1.0], [0.0, 2.0, -300.0]])
START = np.array([1.0, 0.5, 0.2])


def solved(rtol=1e-6, fixed=None, J=A, end=3.0, first=1):
    """The linear system above: the first value is slow, the others are stiff."""
    solver = Implicit(
        lambda t, y: A @ y, lambda t, y: (np.diag(J)[:first], J[first:, first:]), first, 0.0, START, end,
        rtol=1e9 if fixed else rtol, atol=1e-12 if not fixed else 1e9, first_step=fixed or 1e-3, max_step=fixed or np.inf,
    )  # fmt: skip
    steps = 0
    while solver.status == "running":
        solver.step()
        steps += 1
    return solver.y, steps, solver


@pytest.mark.parametrize("first", [0, 1, 3])
def test_the_error_follows_the_tolerance(first):
    exact = expm(A * 3.0) @ START
    errors = [np.abs(solved(rtol, first=first)[0] - exact).max() for rtol in (1e-3, 1e-5, 1e-7)]
    assert errors[0] < 1e-2 and errors[2] < 1e-5 and (np.diff(errors) < 0).all()


@pytest.mark.parametrize("J", [A, 0 * A, np.diag([-1.0, -3.0, -20.0])])
def test_third_order_whatever_stands_for_the_jacobian(J):
    smooth = np.array([[-0.5, 0.2], [0.3, -1.0]])
    exact = expm(smooth) @ START[:2]
    found = []
    for n in (64, 128, 256):
        solver = Implicit(
            lambda t, y: smooth @ y, lambda t, y: (np.diag(J)[:1], J[1:2, 1:2]), 1, 0.0, START[:2], 1.0,
            rtol=1e9, atol=1e9, first_step=1 / n, max_step=1 / n,
        )  # fmt: skip
        while solver.status == "running":
            solver.step()
        found.append(np.abs(solver.y - exact).max())
    assert (np.log2(np.array(found[:-1]) / found[1:]) > 2.7).all()


def test_stiffness_costs_no_steps():
    """An explicit method would need hundreds of steps for the fastest rate alone."""
    assert solved(1e-3, end=100.0)[1] < 150


def test_between_steps_the_ends_are_met():
    _, _, solver = solved(1e-4)
    within = solver.dense_output()
    t0, y0, _ = solver.before
    np.testing.assert_allclose(within(t0), y0)
    np.testing.assert_allclose(within(solver.t), solver.y)


def test_what_a_slope_raises_leaves_the_state_as_it_was():
    def fun(t, y):
        if t > 1:
            raise ArithmeticError
        return -y

    solver = Implicit(
        fun, lambda t, y: (-np.ones(1), -np.ones((0, 0))), 1, 0.0, np.ones(1), 2.0, rtol=1e-6, atol=1e-9, first_step=0.9,
        max_step=2.0,
    )  # fmt: skip
    with pytest.raises(ArithmeticError):
        while solver.status == "running":
            t, y = solver.t, solver.y.copy()
            solver.step()
    assert solver.t == t <= 1 and (solver.y == y).all()
