"""Helpers of the tests: a traced model as plain functions of numbers."""

from __future__ import annotations

import numpy as np
from scipy.optimize import root

from syntony import math
from syntony.engine.graph import FOLD, differentiate, trace
from syntony.model import arguments


def evaluate(nodes, values):
    """Numbers of `nodes` where the symbols have `values`: a walk over the graph, independent of every kernel."""
    known = {}

    def walk(node):
        if id(node) not in known:
            if node.op in ("constant", "symbol"):
                known[id(node)] = node.value if node.op == "constant" else values[node.value]
            else:
                function = FOLD.get(node.op) or getattr(math, node.op)
                known[id(node)] = function(*map(walk, node.args))
        return known[id(node)]

    return np.array([float(walk(node)) for node in nodes])


class Region:
    """One region of a model at fixed parameters and inputs; states are vectors in the order of the declaration."""

    def __init__(self, model, inputs=None, **params):
        model.check_params(params)
        self.model, self.graph = model, trace(model)
        self.values = {**model.defaults, **dict.fromkeys(model.inputs, 0.0), **(inputs or {}), **params}

    def at(self, states):
        return {**self.values, **dict(zip(self.model.states, states))}

    def derivative(self, states):
        """d state / dt from the declared function itself."""
        return call(self.model.derivative, self.at(states))

    def outputs(self, states):
        return dict(zip(self.model.outputs, call(self.model.observe, self.at(states))))

    def jacobian(self, states, wrt=None):
        """∂ derivative / ∂ wrt (the states, if not given) from the graph."""
        rows = self.graph.jacobian(list(wrt or self.model.states))
        return np.array([evaluate(row, self.at(states)) for row in rows])

    def sent(self, name, states):
        """∂ (what is sent to input `name`) / ∂ states."""
        memos = [differentiate(self.graph.sends[name], state) for state in self.model.states]
        return evaluate(memos, self.at(states))

    def fixed_point(self, guess=None):
        guess = [state.start for state in self.model.states.values()] if guess is None else guess
        found = root(self.derivative, guess, jac=self.jacobian, tol=1e-13)
        scale = np.abs(self.jacobian(found.x)).max()
        assert np.abs(self.derivative(found.x)).max() < 1e-9 * scale, found.message
        return found.x

    def eigenvalues(self, states):
        """Eigenvalues (1/s) of the Jacobian, largest real part first."""
        values = np.linalg.eigvals(self.jacobian(states))
        return values[np.argsort(-values.real)]


def call(function, values):
    """The numbers that a declared function returns."""
    result = function(*(values[name] for name in arguments(function)))
    return np.array(result if isinstance(result, tuple) else (result,), dtype=float)
