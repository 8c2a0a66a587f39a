"""The tracer: what becomes of a formula, and its derivative."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import syntony as sy
from graphs import evaluate
from syntony import math
from syntony.engine.graph import DERIVATIVE, Table, differentiate, symbols, trace
from syntony.errors import BadShape, SyntonyError
from syntony.model import Input, Model, Output, Param, State

LAW = settings(max_examples=30, deadline=None)


@pytest.fixture
def x():
    return Table().symbol("x")


def model(derivative, **more):
    return Model("m", derivative, states={"x": State(0.0)}, params={"k": Param(2.0)}, **more)


def test_equal_subexpressions_are_one_node(x):
    y = x.table.symbol("y")
    assert x * y + 1 is y * x + 1.0
    assert math.maximum(x, y) is math.maximum(y, x)
    assert x - y is not y - x
    assert x.table.symbol("x") is x
    assert math.exp(x * 2) is np.exp(2 * x)
    before = len(x.table.nodes)
    assert (x * y + 1) / (x * y + 1) is not None
    assert len(x.table.nodes) == before + 1


def test_constants_are_folded(x):
    table = x.table
    assert table.node("+", 2, 3).value == 5.0
    assert table.node("exp", table.constant(0.0)).value == 1.0
    assert table.node("exprel", 0.0).value == 1.0
    assert table.node("<", 1, 2).value == 1.0
    assert table.node("where", 0.0, 1.0, 2.0).value == 2.0
    assert repr(x * (2.0 * math.pi)) == f"*(x, {2 * np.pi})"


def test_neutral_elements_vanish(x):
    assert x + 0 is x and 0 + x is x and x - 0 is x
    assert x * 1 is x and 1 * x is x and x / 1 is x
    assert (0 * x).value == 0.0 and (0 / x).value == 0.0
    assert math.where(True, x, 3.0) is x and math.where(0.0, 3.0, x) is x
    assert math.where(x < 1, x, 3.0).op == "where"


@pytest.mark.parametrize(
    "use",
    [
        lambda x: 1.0 if x > 0 else 0.0,
        lambda x: x > 0 and x,
        lambda x: x or 1.0,
        lambda x: not x,
        lambda x: max(x, 0.0),
        lambda x: np.where(x > 0, x, 0.0),
    ],
)
def test_a_branch_on_a_state_is_refused(use):
    with pytest.raises(SyntonyError, match=r"the branch would be frozen: use syntony.math.where\(condition, a, b\)"):
        trace(model(use))


@pytest.mark.parametrize("use", [lambda x: x * "two", lambda x: x + None, lambda x: x - [1.0, 2.0]])
def test_only_numbers_enter_a_formula(use):
    with pytest.raises(SyntonyError, match="in a formula; only numbers and its arguments are allowed"):
        trace(model(use))


@pytest.mark.parametrize(
    "use", [lambda x: np.arctan(x), lambda x: np.add(x, x, dtype=float), lambda x: np.add.reduce(x)]
)
def test_other_numpy_functions_do_not_slip_through(use):
    with pytest.raises(TypeError):
        trace(model(use))


def test_numpy_functions_work_on_nodes(x):
    for name in ("exp", "log", "sqrt", "sin", "cos", "tanh", "absolute"):
        assert getattr(np, name)(x) is getattr(math, name)(x)
    assert np.minimum(x, 1.0) is math.minimum(1.0, x)
    assert np.float64(2.0) * x is x * 2.0
    assert np.float64(2.0) - x is 2.0 - x
    assert abs(x) is math.absolute(x)


POWERS = [0, 1, 2, 3, 8, 9, 0.5, 1.5, -1, -2, -0.5]


@pytest.mark.parametrize("exponent", POWERS)
@LAW
@given(value=st.floats(0.1, 5))
def test_powers(exponent, value):
    node = Table().symbol("x") ** exponent
    assert evaluate([node], {"x": value})[0] == pytest.approx(value**exponent, rel=1e-13)


def test_powers_of_symbols(x):
    y = x.table.symbol("y")
    assert evaluate([x**y, 3.0**x], {"x": 1.7, "y": -0.3}) == pytest.approx([1.7**-0.3, 3.0**1.7])


@LAW
@given(st.floats(-3, 3), st.floats(-3, 3))
def test_comparisons(a, b):
    x = Table().symbol("x")
    y = x.table.symbol("y")
    found = evaluate([x < y, x > y, x <= y, x >= y, x < 1, x > 1], {"x": a, "y": b})
    assert found.tolist() == [a < b, a > b, a <= b, a >= b, a < 1, a > 1]


# Each is a function of two numbers, smooth but for the joins; together they use every derivative rule.
FORMULAS = {
    "+": lambda x, y: x + y + x,
    "-": lambda x, y: x - y - 2.0 * x,
    "*": lambda x, y: x * y * x,
    "/": lambda x, y: x / (y * y + 1.0),
    "exp": lambda x, y: math.exp(x * y),
    "log": lambda x, y: math.log(x * x + y * y + 0.1),
    "sqrt": lambda x, y: math.sqrt(x * x + y * y + 0.1),
    "sin": lambda x, y: math.sin(x * y),
    "cos": lambda x, y: math.cos(x - 3 * y),
    "tanh": lambda x, y: math.tanh(x + y * x),
    "absolute": lambda x, y: math.absolute(x - y),
    "minimum": lambda x, y: math.minimum(x * x, y),
    "maximum": lambda x, y: math.maximum(x * x, y),
    "where": lambda x, y: math.where(x < y, math.sin(x), x * y),
    "exprel": lambda x, y: math.exprel(x * y - 1.0),
    "sigmoid": lambda x, y: math.sigmoid(3 * x - y),
    "power": lambda x, y: (x * x + 0.2) ** y,
}


def test_every_rule_is_tested():
    assert set(DERIVATIVE) <= set(FORMULAS)


@pytest.mark.parametrize("name", FORMULAS)
@LAW
@given(a=st.floats(-2, 2), b=st.floats(-2, 2))
def test_derivatives_equal_differences(name, a, b):
    formula, h = FORMULAS[name], 1e-4
    x = Table().symbol("x")
    y = x.table.symbol("y")
    node = formula(x, y)
    for symbol, (da, db) in {"x": (h, 0), "y": (0, h)}.items():
        near = [float(formula(a + k * da, b + k * db)) for k in (-2, -1, 0, 1, 2)]
        smooth = (near[0] - 8 * near[1] + 8 * near[3] - near[4]) / (12 * h)
        if name in ("absolute", "minimum", "maximum", "where") and abs(a - b) * abs(a * a - b) < 1e-2:
            continue  # the difference would reach across the join
        exact = evaluate([node, differentiate(node, symbol)], {"x": a, "y": b})
        assert exact[0] == pytest.approx(near[2], rel=1e-13, abs=1e-13)
        assert exact[1] == pytest.approx(smooth, rel=1e-6, abs=1e-8)


def test_derivative_of_what_is_not_there_is_zero(x):
    assert differentiate(x * x + 1, "y").value == 0.0
    assert differentiate(x < 1, "x").value == 0.0
    assert differentiate(x, "x").value == 1.0


def test_second_derivative_of_exprel_is_refused(x):
    with pytest.raises(
        SyntonyError, match="dexprel has no derivative rule; models may use it, second derivatives may not"
    ):
        differentiate(differentiate(math.exprel(x), "x"), "x")


def test_symbols(x):
    y = x.table.symbol("y")
    assert symbols([x * y, x + 1]) == {"x", "y"}
    assert symbols([x.table.constant(1.0)]) == set()


def test_a_deep_formula_shares_its_parts():
    def derivative(x, k):
        for _ in range(60):
            x = x * x - k  # a tree of 2^60 leaves
        return x

    graph = trace(model(derivative))
    assert len(graph.derivative[0].table.nodes) < 130
    assert evaluate(graph.derivative, {"x": 0.0, "k": 0.0})[0] == 0.0
    assert len(graph.jacobian(["x"])[0][0].table.nodes) < 500


def test_trace_of_a_model():
    def derivative(x, input_x, k):
        return k * x + input_x

    def cube(x, k):
        return k * x**3

    traced = model(
        derivative,
        inputs={"input_x": Input(cube), "strength": Input(1.0), "again": Input("x")},
        observe=cube,
        outputs={"cube": Output()},
    )
    graph = trace(traced)
    assert trace(traced) is graph
    assert graph.sends["input_x"] is graph.outputs[0]
    assert graph.sends["strength"].value == 1.0
    assert graph.sends["again"].value == "x"
    assert evaluate(graph.jacobian(["x", "input_x", "k"])[0], {"x": 3.0, "k": 2.0}).tolist() == [2.0, 1.0, 3.0]


@pytest.mark.parametrize(
    "changes, sentence",
    [
        ({"derivative": lambda x: (x, x)}, "of model 'm' returned 2 values; expected 1, one per state"),
        (
            {"derivative": lambda x: x, "observe": lambda x: (x, x), "outputs": {"y": Output()}},
            "returned 2 values; expected 1, one per output",
        ),
        (
            {"derivative": lambda x: x, "inputs": {"i": Input(lambda x: (x, x))}},
            "returned 2 values; expected 1, a single one",
        ),
    ],
)
def test_the_number_of_results_is_checked(changes, sentence):
    with pytest.raises(BadShape, match=sentence):
        trace(model(**changes))


def test_a_constant_derivative_becomes_a_node():
    assert trace(model(lambda x: 0.0)).derivative[0].value == 0.0


def test_the_whole_zoo_traces_once():
    for zoo_model in sy.models.values():
        assert trace(zoo_model) is trace(zoo_model)
