"""From an expression graph to text: assignment lines for a kernel, or a NumPy function."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np

from .. import math
from ..model import Model
from .graph import Node, differentiate, trace

INFIX = ("+", "-", "*", "/", "<", "<=")


@dataclass(frozen=True)
class Dialect:
    """How numbers and functions are written."""

    literal: Callable[[float], str]
    function: Callable[[str], str]
    where: str = "({1} if {0} else {2})"


def kernel_dialect(real: str) -> Dialect:
    """Numba text in single or double precision."""
    bits = "32" if real == "float32" else "64"
    names = {"sqrt": "math.sqrt", "absolute": "abs", "minimum": "min", "maximum": "max"}
    literal = (lambda x: f"f4({x!r})") if real == "float32" else repr
    return Dialect(literal, lambda name: names.get(name, name + bits))


NUMPY = Dialect(repr, lambda name: name, "where({0}, {1}, {2})")


@dataclass
class Writer:
    """Prints every node once; names of symbols are looked up in `names`."""

    dialect: Dialect
    names: Mapping[str, str]
    lines: list[str] = field(default_factory=list)
    done: dict[int, str] = field(default_factory=dict)
    prefix: str = "v"

    def write(self, node: Node) -> str:
        """Add the lines that compute `node`; return the name of its value."""
        if node.id not in self.done:
            self.done[node.id] = self._text(node)
        return self.done[node.id]

    def _text(self, node: Node) -> str:
        if node.op == "constant":
            return self.dialect.literal(node.value)
        if node.op == "symbol":
            return self.names.get(node.value, node.value)
        args = [self.write(arg) for arg in node.args]
        name = f"{self.prefix}{len(self.lines)}"
        if node.op in INFIX:
            text = f"{args[0]} {node.op} {args[1]}"
        elif node.op == "where":
            text = self.dialect.where.format(*args)
        else:
            text = f"{self.dialect.function(node.op)}({', '.join(args)})"
        self.lines.append(f"{name} = {text}")
        return name


def numpy_function(nodes: Sequence[Node], names: Iterable[str], title: str = "compiled") -> Callable:
    """A function of the named arrays that returns the values of the nodes, broadcast by NumPy."""
    writer = Writer(NUMPY, {})
    results = [writer.write(node) for node in nodes]
    body = "".join(f"    {line}\n" for line in writer.lines)
    text = f"def {title}({', '.join(names)}):\n{body}    return ({''.join(f'{r}, ' for r in results)})\n"
    namespace = {name: getattr(math, name) for name in (*math.UNARY, *math.BINARY, "where")}
    exec(text, namespace)
    return namespace[title]


@lru_cache(maxsize=64)
def numpy_derivative(model: Model) -> Callable:
    """`f(**states, **inputs, **params) -> tuple` with common subexpressions computed once."""
    graph = trace(model)
    return numpy_function(graph.derivative, _arguments(model))


@lru_cache(maxsize=64)
def numpy_outputs(model: Model) -> Callable:
    """`g(**states, **inputs, **params) -> tuple`, one value per output of the model."""
    return numpy_function(trace(model).outputs, _arguments(model))


@lru_cache(maxsize=64)
def numpy_sends(model: Model) -> Callable:
    """What each input's source sends, in the order of the model's inputs."""
    return numpy_function(tuple(trace(model).sends.values()), _arguments(model))


@lru_cache(maxsize=64)
def numpy_jacobian(model: Model) -> tuple[Callable, Callable]:
    """Two functions: ∂ derivative / ∂ (states, inputs) and ∂ sends / ∂ states, each flat in row-major order."""
    graph = trace(model)
    rows = graph.jacobian([*model.states, *model.inputs])
    sends = [[differentiate(node, state) for state in model.states] for node in graph.sends.values()]
    flat = [node for row in rows for node in row]
    return (
        numpy_function(flat, _arguments(model), "local"),
        numpy_function([node for row in sends for node in row], _arguments(model), "sent"),
    )


@lru_cache(maxsize=64)
def numpy_slopes(model: Model, of: str, along: str) -> Callable:
    """∂ derivative / ∂ a parameter (`of` "derivative") or ∂ outputs / ∂ a parameter, one value per state or output."""
    return numpy_function([differentiate(node, along) for node in getattr(trace(model), of)], _arguments(model))


def evaluate_matrix(function: Callable, values: Mapping, rows: int, columns: int, n: int) -> np.ndarray:
    """The flat result of a compiled Jacobian as an array (rows, columns, n)."""
    flat = function(**values)
    return np.array([np.broadcast_to(np.asarray(v, dtype=float), (n,)) for v in flat]).reshape(rows, columns, n)


def _arguments(model: Model) -> list[str]:
    return [*model.states, *model.inputs, *model.params]
