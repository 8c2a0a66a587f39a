"""The part of a step that is the same in every kernel: local dynamics, noise, clipping, what is sent, what is summed."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from .emit import Writer, kernel_dialect
from .graph import Node, symbols, trace
from .layout import FoldedSignal, Spec

At = Callable[[str], str]  # slot -> the expression that reads or writes it at the current lane


def literal(spec: Spec, value: float) -> str:
    return kernel_dialect(spec.real).literal(float(value))


def step_lines(spec: Spec, at: At, stage: str = "euler") -> list[str]:
    """Lines of the loop body for one stage: 'euler', or 'predict' and 'correct' of Heun's method."""
    graph = trace(spec.model)
    state_prefix = "u" if stage == "correct" else "x"
    outputs = graph.outputs if spec.computed and stage != "correct" else ()
    lines = load_lines(spec, at, symbols((*graph.derivative, *outputs)), state_prefix)
    writer = Writer(kernel_dialect(spec.real), _names(spec))
    slopes = [writer.write(node) for node in graph.derivative]
    chosen = dict(zip(spec.model.outputs, graph.outputs)) if outputs else {}
    values = {name: writer.write(chosen[name]) for name in spec.computed if name in chosen}
    lines += writer.lines
    lines += [f"{at(f'o_{name}')} = {value}" for name, value in values.items()]
    advance = {"euler": _euler, "predict": _predict, "correct": _correct}[stage]
    for name, slope in zip(spec.model.states, slopes):
        lines += advance(spec, at, name, slope)
    lines += sent_lines(spec, at, predicted=stage == "predict", fresh="n")
    return lines + (sum_lines(spec, at) if stage != "predict" else [])


def load_lines(spec: Spec, at: At, used: Iterable[str], prefix: str = "x") -> list[str]:
    """Read the symbols that the expressions use; scalar parameters are already in `p_<name>`."""
    used = set(used)
    lines = [f"x_{n} = {at(f'{prefix}_{n}')}" for n in spec.model.states if n in used or prefix == "x"]
    for name in spec.inputs:
        if name in used:
            terms = [f"p_coupling * {at(f'c_{name}')}"] if name in spec.fed else []
            terms += [] if spec.abreast else [at(f"d_{name}")]
            lines.append(f"i_{name} = {' + '.join(terms) or literal(spec, 0.0)}")
    lines += [f"i_{n} = {at(f'p_{n}')}" for n in spec.strengths if n in used]
    lines += [f"p_{n} = {at(f'p_{n}')}" for n in sorted(spec.regional) if n in used or n in spec.noise_params]
    return lines


def sent_lines(spec: Spec, at: At, predicted: bool, fresh: str) -> list[str]:
    """Store what each input's source sends, where that is more than a state."""
    names = [n for n in spec.inputs if n not in spec.sends_state]
    if not names:
        return []
    nodes: list[Node] = [trace(spec.model).sends[n] for n in names]
    renamed = _names(spec) | {state: f"{fresh}_{state}" for state in spec.model.states}
    writer = Writer(kernel_dialect(spec.real), renamed, prefix="s")
    values = [writer.write(node) for node in nodes]
    return writer.lines + [f"{at(spec.sent_slot(n, predicted))} = {v}" for n, v in zip(names, values)]


def sum_lines(spec: Spec, at: At) -> list[str]:
    """Add to the running sums behind averages and signals."""
    current = {n: f"n_{n}" for n in spec.model.states} | {n: at(f"o_{n}") for n in spec.computed}
    lines = [f"{at(f'a_{n}')} += {current[n]}" for n in spec.keep] if spec.average else []
    return lines + [f"{at(f'b_{s.name}')} += {current[s.reads]}" for s in spec.signals]


def _names(spec: Spec) -> dict[str, str]:
    names = {n: f"x_{n}" for n in spec.model.states} | {n: f"i_{n}" for n in (*spec.inputs, *spec.strengths)}
    return names | {n: f"p_{n}" for n in spec.model.params}


def _noise(spec: Spec, at: At, name: str) -> str:
    if name not in spec.noisy:
        return ""
    return f" + root_dt * p_{spec.model.noise[name]} * {at(f'z_{spec.noisy.index(name)}')}"


def _euler(spec: Spec, at: At, name: str, slope: str) -> list[str]:
    return [f"n_{name} = x_{name} + dt * {slope}{_noise(spec, at, name)}", *_store(spec, at, name, "x")]


def _predict(spec: Spec, at: At, name: str, slope: str) -> list[str]:
    return [
        f"{at(f'f_{name}')} = {slope}",
        f"n_{name} = x_{name} + dt * {slope}{_noise(spec, at, name)}",
        *_store(spec, at, name, "u"),
    ]


def _correct(spec: Spec, at: At, name: str, slope: str) -> list[str]:
    half = literal(spec, 0.5)
    change = f"{half} * dt * ({at(f'f_{name}')} + {slope})"
    return [f"n_{name} = {at(f'x_{name}')} + {change}{_noise(spec, at, name)}", *_store(spec, at, name, "x")]


def _store(spec: Spec, at: At, name: str, prefix: str) -> list[str]:
    state = spec.model.states[name]
    low, high = state.limits
    bits = "32" if spec.real == "float32" else "64"
    lines = []
    if low > float("-inf") or high < float("inf"):
        inner = f"max(n_{name}, {literal(spec, low)})" if low > float("-inf") else f"n_{name}"
        lines.append(
            f"n_{name} = min({inner}, {literal(spec, high)})" if high < float("inf") else f"n_{name} = {inner}"
        )
    if state.period is not None:
        lines.append(f"n_{name} = wrap{bits}(n_{name}, {literal(spec, state.period)})")
    return [*lines, f"{at(f'{prefix}_{name}')} = n_{name}"]


def signal_lines(signal: FoldedSignal, memory: Callable[[str], str], z: str, h: str) -> list[str]:
    """One Heun step of a signal in double precision, driven by `z`; `memory` gives the place of each of its states."""
    graph, states = trace(signal.model), list(signal.model.states)
    (driver,) = signal.model.inputs
    constants = {name: repr(float(value)) for name, value in signal.params}
    lines = [f"z_ = {z}"] + [f"m_{n} = {memory(n)}" for n in states]
    first = Writer(kernel_dialect("float64"), {n: f"m_{n}" for n in states} | {driver: "z_"} | constants, prefix="j")
    k1 = [first.write(node) for node in graph.derivative]
    lines += first.lines + [f"g_{n} = m_{n} + {h} * {k}" for n, k in zip(states, k1)]
    second = Writer(kernel_dialect("float64"), {n: f"g_{n}" for n in states} | {driver: "z_"} | constants, prefix="k")
    k2 = [second.write(node) for node in graph.derivative]
    return lines + second.lines + [f"{memory(n)} = m_{n} + 0.5 * {h} * ({a} + {b})" for n, a, b in zip(states, k1, k2)]


def signal_output_lines(signal: FoldedSignal, memory: Callable[[str], str], target: str) -> list[str]:
    """The signal's sample from its states."""
    graph, states = trace(signal.model), list(signal.model.states)
    constants = {name: repr(float(value)) for name, value in signal.params}
    writer = Writer(kernel_dialect("float64"), {n: f"m_{n}" for n in states} | constants, prefix="j")
    value = writer.write(graph.outputs[0])
    return [f"m_{n} = {memory(n)}" for n in states] + writer.lines + [f"{target} = {value}"]
