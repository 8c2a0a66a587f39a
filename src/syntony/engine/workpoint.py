"""Working points and Jacobians of a whole network, relations included, from the graph's derivative."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from .. import errors
from .emit import evaluate_matrix, numpy_derivative, numpy_function, numpy_jacobian, numpy_slopes
from .graph import differentiate, trace
from .network import Channel, Cross, Network, Pull
from .setup import start_states

CHANNEL_STAGES = 4
CROSS_STAGES = 1
TOLERANCE = 1e-11
ITERATIONS = 80
SETTLED = 1e-11


@dataclass(frozen=True, eq=False)
class WorkingPoint:
    """A fixed point: states and inputs (person, region), and the Jacobian over (state, person, region) in this order,
    followed by the states of the channels between people and by the drives."""

    network: Network
    states: dict[str, np.ndarray]
    inputs: dict[str, np.ndarray]
    jacobian: np.ndarray
    residual: float
    noise: np.ndarray

    @property
    def size(self) -> int:
        """Number of variables that are states of regions."""
        return len(self.states) * self.network.shape[0] * self.network.shape[1]


def slopes(network: Network, states: dict[str, np.ndarray]) -> tuple[np.ndarray, dict[str, np.ndarray]]:
    """Time derivative (state, person, region) and the inputs at which it was taken."""
    inputs = network.inputs(network.sent(states))
    values = numpy_derivative(network.model)(**states, **inputs, **network.params)
    return np.array([np.broadcast_to(v, network.shape) for v in values]), inputs


def working_point(network: Network, start: Any = None) -> WorkingPoint:
    """The fixed point reached from `start` by implicit steps that grow into Newton's method.

    Raises Unstable when none is reached (oscillators far from rest, or a fold that was passed).
    """
    states = start_states(network, start)
    names = list(states)
    x = np.array([states[name] for name in names])
    f, _ = slopes(network, states)
    if np.abs(f).max() > SETTLED:
        x, f = _approached(network, names, x, f)
    states = dict(zip(names, x))
    _, inputs = slopes(network, states)
    jacobian, noise = full_jacobian(network, states, inputs)
    return WorkingPoint(network, states, inputs, jacobian, float(np.abs(f).max()), noise)


def _approached(network: Network, names: list[str], x: np.ndarray, f: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The fixed point and its residual."""
    scale = 1.0 + np.abs(x).max()
    step = 1e-3 / min(1.0, max(float(np.abs(f).max()), 1e-12))
    for _ in range(ITERATIONS):
        jacobian = reduced_jacobian(network, dict(zip(names, x)))
        change = np.linalg.solve(np.eye(f.size) / step - jacobian, f.ravel()).reshape(x.shape)
        new, before = x + change, np.abs(f).max()
        f_new, _ = slopes(network, dict(zip(names, new)))
        if not np.isfinite(f_new).all() or np.abs(f_new).max() > 1e3 * (before + 1e-9):
            step /= 10
            continue
        x, f = new, f_new
        step = min(step * max(2.0, before / max(np.abs(f).max(), 1e-300)), 1e9)
        if np.abs(change).max() < TOLERANCE * scale and step > 1.0:
            return x, f
    raise errors.Unstable(
        f"{network.model.name} with coupling {network.coupling.max():g} has no fixed point near its start values "
        "(it oscillates, or the low state has ceased to exist); lower the coupling, or use simulate"
    )


def input_matrix(network: Network, name: str, *, instant: bool) -> np.ndarray:
    """∂ input / ∂ sent over (person, region): own weights, and relations (only memoryless ones if `instant`)."""
    (persons, n), onto = network.shape, network.model.inputs[name].onto
    matrix = np.zeros((persons, n, persons, n))
    for p in range(persons):
        weights = network.weights(p, onto)
        if weights is not None:
            matrix[p, :, p] = network.coupling[p] * weights
    for part in (*network.channels, *network.crosses):
        if part.input == name and not (instant and has_memory(part)):
            block = part.weights if isinstance(part, Cross) else np.outer(part.perceive, part.express)
            matrix[part.receiver, :, part.sender] += block
    return matrix.reshape(persons * n, persons * n)


def has_memory(part: Channel | Cross) -> bool:
    return part.delay > 0 or (isinstance(part, Channel) and part.smoothing > 0)


def local_parts(network: Network, states: dict, inputs: dict) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """∂ f / ∂ states (state, state, n), ∂ f / ∂ inputs (state, input, n), ∂ sends / ∂ states (input, state, n)."""
    local, sent = numpy_jacobian(network.model)
    values = {k: np.asarray(v).ravel() for k, v in {**states, **inputs, **network.params}.items()}
    s, c, n = len(network.model.states), len(network.model.inputs), int(np.prod(network.shape))
    both = evaluate_matrix(local, values, s, s + c, n)
    return both[:, :s], both[:, s:], evaluate_matrix(sent, values, c, s, n)


def reduced_jacobian(network: Network, states: dict) -> np.ndarray:
    """Jacobian of the regions' states with every relation taken as instantaneous: it has the same fixed points."""
    inputs = network.inputs(network.sent(states))
    return _assemble(network, *local_parts(network, states, inputs), instant=False)


def _assemble(
    network: Network, own: np.ndarray, by_input: np.ndarray, sent: np.ndarray, *, instant: bool
) -> np.ndarray:
    s, n = own.shape[0], own.shape[2]
    total = np.zeros((s, n, s, n))
    diagonal = np.arange(n)
    total[:, diagonal, :, diagonal] = own.transpose(2, 0, 1)
    for c, name in enumerate(network.model.inputs):
        if not by_input[:, c].any() or not sent[c].any():
            continue
        matrix = input_matrix(network, name, instant=instant)
        for a in range(s):
            for b in range(s):
                if by_input[a, c].any() and sent[c, b].any():
                    total[a, :, b, :] += by_input[a, c][:, None] * matrix * sent[c, b][None, :]
    return total.reshape(s * n, s * n)


def full_jacobian(network: Network, states: dict, inputs: dict) -> tuple[np.ndarray, np.ndarray]:
    """Jacobian and noise intensities with the memories of relations as extra states.

    A delay is a chain of equal first-order lags with the same mean (four stages for a channel, one for cross weights);
    a channel's smoothing is one more stage, which also carries its noise.
    """
    own, by_input, sent = local_parts(network, states, inputs)
    s, n = own.shape[0], own.shape[2]
    core = _assemble(network, own, by_input, sent, instant=True)
    intensity = np.zeros((s, n))
    for a, name in enumerate(network.model.states):
        if name in network.model.noise:
            intensity[a] = network.params[network.model.noise[name]].ravel() ** 2
    blocks = _memories(network)
    size = s * n + sum(len(b["drift"]) for b in blocks) + len(network.drives)
    jacobian, noise = np.zeros((size, size)), np.zeros(size)
    jacobian[: s * n, : s * n], noise[: s * n] = core, intensity.ravel()
    first = s * n
    for block in blocks:
        last = first + len(block["drift"])
        jacobian[first:last, first:last] = block["drift"]
        for b in range(s):
            jacobian[first:last, b * n : (b + 1) * n] = block["reads"] * sent[block["input"], b]
        for a in range(s):
            jacobian[a * n : (a + 1) * n, first:last] = by_input[a, block["input"]][:, None] * block["writes"]
        noise[first:last] = block["noise"]
        first = last
    for k, drive in enumerate(network.drives, first):
        jacobian[: s * n, k] = _slopes_along(drive, network, states, inputs, "derivative", s).ravel()
        jacobian[k, k], noise[k] = -1 / drive.timescale, 2 * drive.size**2 / drive.timescale
    return jacobian, noise


def slope_of(point: WorkingPoint, drive: Pull) -> np.ndarray:
    """∂ derivative / ∂ drive for every variable of the Jacobian; memories of relations do not feel it."""
    along = np.zeros(len(point.jacobian))
    count = len(point.states)
    along[: point.size] = _slopes_along(drive, point.network, point.states, point.inputs, "derivative", count).ravel()
    return along


def _slopes_along(drive: Pull, network: Network, states: dict, inputs: dict, of: str, count: int) -> np.ndarray:
    """∂ derivative (or ∂ outputs) / ∂ drive, (state or output, n)."""
    values = numpy_slopes(network.model, of, drive.param)(**states, **inputs, **network.params)
    slopes = np.zeros((count, *network.shape))
    for a, value in enumerate(values):
        slopes[a, drive.person] = np.broadcast_to(value, network.shape)[drive.person] * drive.share
    return slopes.reshape(count, -1)


def observed(point: WorkingPoint, name: str) -> tuple[np.ndarray, np.ndarray]:
    """A state or output of every region: its value (n,) at the working point and its slope along every variable of the
    Jacobian (n, variable), n running over (person, region)."""
    network, states, size = point.network, point.states, len(point.jacobian)
    n, diagonal = int(np.prod(network.shape)), np.arange(int(np.prod(network.shape)))
    rows = np.zeros((n, size))
    if name in states:
        rows[diagonal, list(states).index(name) * n + diagonal] = 1.0
        return states[name].ravel(), rows
    node = dict(zip(network.model.outputs, trace(network.model).outputs))[name]
    known = [*states, *network.model.inputs]
    arguments = {k: np.asarray(v).ravel() for k, v in {**states, **point.inputs, **network.params}.items()}
    function = numpy_function([node, *(differentiate(node, symbol) for symbol in known)], arguments)
    value, *slope = (np.broadcast_to(v, (n,)) for v in function(**arguments))
    by_input, (_, _, sent) = slope[len(states) :], local_parts(network, states, point.inputs)
    for b in range(len(states)):
        rows[diagonal, b * n + diagonal] = slope[b]
    for c, item in enumerate(network.model.inputs):
        matrix = by_input[c][:, None] * input_matrix(network, item, instant=True)
        for b in range(len(states)):
            rows[:, b * n : (b + 1) * n] += matrix * sent[c, b]
    first = point.size
    for block in _memories(network):
        last = first + len(block["drift"])
        rows[:, first:last] = by_input[block["input"]][:, None] * block["writes"]
        first = last
    outputs = list(network.model.outputs)
    for k, drive in enumerate(network.drives, first):
        rows[:, k] = _slopes_along(drive, network, states, point.inputs, "outputs", len(outputs))[outputs.index(name)]
    return value, rows


def _memories(network: Network) -> list[dict[str, Any]]:
    parts = network.moving((*network.channels, *network.crosses))
    return [_memory(network, part) for part in parts if has_memory(part)]


def _memory(network: Network, part: Channel | Cross) -> dict[str, Any]:
    """Linear memory of one relation: drift, what it reads of the senders' regions, what it writes to inputs, noise."""
    persons, n = network.shape
    lags, width = _lags(part), n if isinstance(part, Cross) else 1
    size = len(lags) * width
    drift, reads, writes, noise = (
        np.zeros((size, size)),
        np.zeros((size, persons * n)),
        np.zeros((persons * n, size)),
        np.zeros(size),
    )
    for k, lag in enumerate(lags):
        here = slice(k * width, (k + 1) * width)
        drift[here, here] = -np.eye(width) / lag
        if k:
            drift[here, (k - 1) * width : k * width] = np.eye(width) / lag
    senders = slice(part.sender * n, (part.sender + 1) * n)
    receivers = slice(part.receiver * n, (part.receiver + 1) * n)
    if isinstance(part, Cross):
        reads[:width, senders] = np.eye(n) / lags[0]
        writes[receivers, -width:] = part.weights
    else:
        reads[0, senders] = part.express / lags[0]
        writes[receivers, -1] = part.perceive
        noise[-1] = 2 * part.noise**2 / lags[-1]
    return {
        "drift": drift,
        "reads": reads,
        "writes": writes,
        "noise": noise,
        "input": list(network.model.inputs).index(part.input),
    }


def _lags(part: Channel | Cross) -> list[float]:
    stages = CROSS_STAGES if isinstance(part, Cross) else CHANNEL_STAGES
    lags = [part.delay / stages] * stages if part.delay > 0 else []
    return lags + ([part.smoothing] if isinstance(part, Channel) and part.smoothing > 0 else [])
