"""From a model's scalar function to an expression graph: trace by operator overloading, differentiate, count.

Equal subexpressions are one object (hash-consing), so common subexpressions are computed once in every kernel.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np

from .. import errors, math
from ..model import Model, arguments

COMMUTATIVE = {"+", "*", "minimum", "maximum"}
FOLD: dict[str, Callable] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
    "<": lambda a, b: float(a < b),
    "<=": lambda a, b: float(a <= b),
}
UFUNCS = {getattr(np, name): name for name in (*math.UNARY, *math.BINARY) if hasattr(np, name)}
UFUNCS |= {np.add: "+", np.subtract: "-", np.multiply: "*", np.divide: "/", np.less: "<", np.less_equal: "<="}


class Node:
    """One operation on other nodes; built by a Table only."""

    __slots__ = ("args", "id", "op", "table", "value")

    def __init__(self, table: Table, op: str, args: tuple[Node, ...], value: Any = None):
        self.table, self.op, self.args, self.value = table, op, args, value
        self.id = len(table.nodes)

    def __repr__(self) -> str:
        return str(self.value) if self.op in ("constant", "symbol") else f"{self.op}({', '.join(map(repr, self.args))})"

    def __bool__(self) -> bool:
        raise errors.SyntonyError(
            "a model compared a state or parameter with `if`, `and` or `while`; the branch would be frozen: "
            "use syntony.math.where(condition, a, b)"
        )

    def __eq__(self, other):
        raise errors.SyntonyError(
            "a model compared a state or parameter with `==`; use < or > inside syntony.math.where"
        )

    __ne__ = __eq__
    __hash__ = object.__hash__

    def apply_operation(self, name: str, *args: Any) -> Node:
        """Entry for the functions of syntony.math."""
        return self.table.node(name, *args)

    def __array_ufunc__(self, ufunc, method, *inputs, **options):
        if method != "__call__" or options or ufunc not in UFUNCS:
            return NotImplemented
        return self.table.node(UFUNCS[ufunc], *inputs)

    def __add__(self, other):
        return self.table.node("+", self, other)

    def __radd__(self, other):
        return self.table.node("+", other, self)

    def __sub__(self, other):
        return self.table.node("-", self, other)

    def __rsub__(self, other):
        return self.table.node("-", other, self)

    def __mul__(self, other):
        return self.table.node("*", self, other)

    def __rmul__(self, other):
        return self.table.node("*", other, self)

    def __truediv__(self, other):
        return self.table.node("/", self, other)

    def __rtruediv__(self, other):
        return self.table.node("/", other, self)

    def __neg__(self):
        return self.table.node("-", 0.0, self)

    def __abs__(self):
        return self.table.node("absolute", self)

    def __pow__(self, exponent):
        return self.table.power(self, exponent)

    def __rpow__(self, base):
        return math.exp(self * float(np.log(base)))

    def __lt__(self, other):
        return self.table.node("<", self, other)

    def __gt__(self, other):
        return self.table.node("<", other, self)

    def __le__(self, other):
        return self.table.node("<=", self, other)

    def __ge__(self, other):
        return self.table.node("<=", other, self)


class Table:
    """All nodes of one trace."""

    def __init__(self):
        self.nodes: dict[tuple, Node] = {}

    def constant(self, value: Any) -> Node:
        if isinstance(value, Node):
            return value
        try:
            number = float(value + 0.0)
        except (TypeError, ValueError):
            raise errors.SyntonyError(
                f"a model used {value!r} in a formula; only numbers and its arguments are allowed"
            ) from None
        return self._intern(("constant", number), "constant", (), number)

    def symbol(self, name: str) -> Node:
        return self._intern(("symbol", name), "symbol", (), name)

    def node(self, op: str, *args: Any) -> Node:
        operands = tuple(map(self.constant, args))
        if op in COMMUTATIVE and operands[0].id > operands[1].id:
            operands = operands[::-1]
        simple = self._simplify(op, operands)
        return simple if simple is not None else self._intern((op, *(n.id for n in operands)), op, operands)

    def power(self, base: Node, exponent: Any) -> Node:
        if isinstance(exponent, Node):
            return math.exp(exponent * math.log(base))
        if float(exponent).is_integer() and 0 <= exponent <= 8:
            result = self.constant(1.0)
            for _ in range(int(exponent)):
                result = result * base
            return result
        if exponent < 0:
            return 1.0 / self.power(base, -exponent)
        return math.sqrt(base) if exponent == 0.5 else math.exp(float(exponent) * math.log(base))

    def _intern(self, key: tuple, op: str, args: tuple[Node, ...], value: Any = None) -> Node:
        if key not in self.nodes:
            self.nodes[key] = Node(self, op, args, value)
        return self.nodes[key]

    def _simplify(self, op: str, args: tuple[Node, ...]) -> Node | None:
        values = [a.value if a.op == "constant" else None for a in args]
        if all(v is not None for v in values):
            fold = FOLD.get(op) or getattr(math, op)
            return self.constant(float(fold(*values)))
        if op == "+" and 0.0 in values:
            return args[1 - values.index(0.0)]
        if op == "-" and values[1] == 0.0:
            return args[0]
        if op == "*" and 0.0 in values:
            return self.constant(0.0)
        if op == "*" and 1.0 in values:
            return args[1 - values.index(1.0)]
        if op == "/" and values[1] == 1.0:
            return args[0]
        if op == "/" and values[0] == 0.0:
            return args[0]
        if op == "where" and values[0] is not None:
            return args[1] if values[0] else args[2]
        return None


DERIVATIVE: dict[str, Callable] = {
    "+": lambda e, x, d: d[0] + d[1],
    "-": lambda e, x, d: d[0] - d[1],
    "*": lambda e, x, d: d[0] * x[1] + x[0] * d[1],
    "/": lambda e, x, d: (d[0] - e * d[1]) / x[1],
    "exp": lambda e, x, d: e * d[0],
    "log": lambda e, x, d: d[0] / x[0],
    "sqrt": lambda e, x, d: 0.5 * d[0] / e,
    "sin": lambda e, x, d: math.cos(x[0]) * d[0],
    "cos": lambda e, x, d: -math.sin(x[0]) * d[0],
    "tanh": lambda e, x, d: (1.0 - e * e) * d[0],
    "absolute": lambda e, x, d: math.where(x[0] < 0.0, -d[0], d[0]),
    "minimum": lambda e, x, d: math.where(x[0] <= x[1], d[0], d[1]),
    "maximum": lambda e, x, d: math.where(x[1] <= x[0], d[0], d[1]),
    "where": lambda e, x, d: math.where(x[0], d[1], d[2]),
    "exprel": lambda e, x, d: math.dexprel(x[0]) * d[0],
}


def differentiate(node: Node, symbol: str, memo: dict[int, Node] | None = None) -> Node:
    """∂ node / ∂ symbol, as a node that shares work with the original."""
    memo = {} if memo is None else memo
    if node.id not in memo:
        if node.op == "symbol":
            memo[node.id] = node.table.constant(1.0 if node.value == symbol else 0.0)
        elif node.op in ("constant", "<", "<="):
            memo[node.id] = node.table.constant(0.0)
        elif node.op in DERIVATIVE:
            inner = [differentiate(arg, symbol, memo) for arg in node.args]
            memo[node.id] = node.table.constant(DERIVATIVE[node.op](node, node.args, inner))
        else:
            raise errors.SyntonyError(
                f"{node.op} has no derivative rule; models may use it, second derivatives may not"
            )
    return memo[node.id]


def symbols(nodes: Iterable[Node]) -> set[str]:
    """Names on which the nodes depend."""
    seen: set[int] = set()
    found: set[str] = set()
    stack = list(nodes)
    while stack:
        node = stack.pop()
        if node.id in seen:
            continue
        seen.add(node.id)
        stack.extend(node.args)
        if node.op == "symbol":
            found.add(node.value)
    return found


@dataclass(frozen=True, eq=False)
class Graph:
    """A traced model: one node per state derivative, per output and per thing sent."""

    model: Model
    derivative: tuple[Node, ...]
    outputs: tuple[Node, ...]
    sends: Mapping[str, Node]

    def jacobian(self, wrt: Sequence[str]) -> list[list[Node]]:
        """∂ derivative[a] / ∂ wrt[b] as nodes."""
        memos: dict[str, dict[int, Node]] = {name: {} for name in wrt}
        return [[differentiate(node, name, memos[name]) for name in wrt] for node in self.derivative]


@lru_cache(maxsize=128)
def trace(model: Model) -> Graph:
    """Call the model's functions once with symbols and keep what they build.

    Examples
    --------
    >>> import syntony as sy
    >>> graph = trace(sy.models["linear"])
    >>> sorted(symbols(graph.derivative))
    ['input_x', 'tau', 'x']
    """
    table = Table()
    owner = f"model {model.name!r}"
    derivative = called(table, owner, model.derivative, len(model.states), "one per state")
    outputs = called(table, owner, model.observe, len(model.outputs), "one per output") if model.observe else ()
    sends = {name: _sent(table, owner, item.sends) for name, item in model.inputs.items()}
    return Graph(model, derivative, outputs, sends)


def _sent(table: Table, owner: str, sends: Any) -> Node:
    if isinstance(sends, str):
        return table.symbol(sends)
    return called(table, owner, sends, 1, "a single one")[0] if callable(sends) else table.constant(sends)


def called(table: Table, owner: str, function: Callable, count: int, what: str) -> tuple[Node, ...]:
    """The expressions that a function of named arguments returns when it is called with symbols."""
    result = function(**{name: table.symbol(name) for name in arguments(function)})
    result = tuple(result) if isinstance(result, (tuple, list)) else (result,)
    if len(result) != count:
        raise errors.BadShape(f"{function.__name__} of {owner} returned {len(result)} values; expected {count}, {what}")
    return tuple(map(table.constant, result))
