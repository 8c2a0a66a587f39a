"""Covariance of a signal: its dynamics, linearised at the activity of the working point, appended to the network's."""

from __future__ import annotations

import numpy as np

from ..model import Signal
from .emit import evaluate_matrix, numpy_derivative, numpy_function
from .graph import differentiate, trace
from .lyapunov import covariance
from .workpoint import WorkingPoint, observed


def append_signal(point: WorkingPoint, signal: Signal) -> np.ndarray:
    """Covariance (n, n) of the samples of a signal driven by the model's activity, in (person, region) order."""
    activity, rows = observed(point, point.network.model.activity)
    n = activity.size
    rest, drift, drive, sample = linearised(signal, activity)
    s, size = len(rest), len(point.jacobian)
    A, q = np.zeros((size + s * n, size + s * n)), np.zeros(size + s * n)
    A[:size, :size], q[:size] = point.jacobian, point.noise
    diagonal = np.arange(n)
    for a in range(s):
        A[size + a * n : size + (a + 1) * n, :size] = drive[a][:, None] * rows
        for b in range(s):
            A[size + a * n + diagonal, size + b * n + diagonal] = drift[a, b]
    P = covariance(A, q)[size:, size:].reshape(s, n, s, n)
    return np.einsum("ai,aibj,bj->ij", sample, P, sample)


def linearised(signal: Signal, activity: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Rest state (state, n), drift (state, state, n), drive (state, n) and sample weights (state, n) at steady activity."""
    model, graph = signal.model, trace(signal.model)
    states, (driver,) = list(model.states), model.inputs
    names = [*states, driver, *model.params]
    rows = graph.jacobian([*states, driver])
    jacobian = numpy_function([node for row in rows for node in row], names)
    weights = numpy_function([differentiate(graph.outputs[0], state) for state in states], names)
    n, values = len(activity), {driver: activity, **model.defaults}
    rest = np.array([np.full(n, s.start) for s in model.states.values()])
    for _ in range(200):
        here = {**dict(zip(states, rest)), **values}
        slope = np.array([np.broadcast_to(v, (n,)) for v in numpy_derivative(model)(**here)])
        both = evaluate_matrix(jacobian, here, len(states), len(states) + 1, n)
        change = np.linalg.solve(both[:, :-1].transpose(2, 0, 1), -slope.T[:, :, None])[:, :, 0].T
        rest = rest + change * min(1.0, 0.2 / max(np.abs(change).max(), 1e-300))
        if np.abs(change).max() < 1e-13:
            break
    sample = np.array([np.broadcast_to(v, (n,)) for v in weights(**{**dict(zip(states, rest)), **values})])
    return rest, both[:, :-1], both[:, -1], sample
