"""Kernels of the minute clock: a system of the body, many sets side by side, by the method of steps.

Runge–Kutta of fourth order; what is late is read from a cubic through past values and slopes.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from ..model import Model
from .cache import load
from .emit import Writer, kernel_dialect
from .graph import trace
from .region_kernel import HEADER

HEARD = '''
@njit(cache=True, nogil=True, error_model='numpy')
def heard(past, slopes, row, j, k, share, lag, now, first, dt):
    """A state of set j as it was `lag` steps before step k + share."""
    if lag == 0.0:
        return now
    x = k + share - lag
    if x <= 0.0:
        return first
    if k == 0:
        return now
    i = min(int(x), k - 1)
    u = x - i
    v = 1.0 - u
    return ((1.0 + 2.0 * u) * v * v * past[i, row, j] + u * v * v * dt * slopes[i, row, j]
            + u * u * (3.0 - 2.0 * u) * past[i + 1, row, j] + u * u * (u - 1.0) * dt * slopes[i + 1, row, j])
'''


@lru_cache(maxsize=32)
def stepper(model: Model) -> Callable:
    """`run(past, slopes, begin, end, dt, params, lag, first)`: fills past[begin + 1 … end] (step, state, set).

    `params` is (parameter, set), `lag` (set,) in steps, `first` (input, set) what was sent before the start.
    """
    return load(_text(model)).run


def _text(model: Model) -> str:
    states, inputs, params = list(model.states), list(model.inputs), list(model.params)
    rows = [states.index(str(item.sends)) for item in model.inputs.values()]
    lines = [f"        p{k} = params[{k}, j]" for k in range(len(params))]
    lines += ["        for k in range(begin, end):"]
    lines += [f"            x{s} = past[k, {s}, j]" for s in range(len(states))]
    given = ", ".join(f"p{k}" for k in range(len(params)))
    stages = (("", 0.0), ("half", 0.5), ("half", 0.5), ("full", 1.0))
    for stage, (size, share) in enumerate(stages):
        before = "abc"[stage - 1] if stage else ""
        step = {"": "", "half": " + 0.5 * dt * {}{}", "full": " + dt * {}{}"}[size]
        lines += [f"            y{s} = x{s}{step.format(before, s)}" for s in range(len(states))]
        lines += [
            f"            h{i} = heard(past, slopes, {row}, j, k, {share}, lag[j], y{row}, first[{i}, j], dt)"
            for i, row in enumerate(rows)
        ]
        known = ", ".join([*(f"y{s}" for s in range(len(states))), *(f"h{i}" for i in range(len(inputs)))])
        found = ", ".join(f"{'abcd'[stage]}{s}" for s in range(len(states)))
        lines.append(f"            {found}, = slope({known}, {given})")
        if stage == 0:
            lines += [f"            slopes[k, {s}, j] = a{s}" for s in range(len(states))]
    lines += [
        f"            past[k + 1, {s}, j] = x{s} + dt / 6.0 * (a{s} + 2.0 * (b{s} + c{s}) + d{s})"
        for s in range(len(states))
    ]
    decorated = "@njit(cache=True, nogil=True, error_model='numpy')"
    return (
        f"{HEADER}{HEARD}\n{decorated}\n{_slope(model, states, inputs, params)}\n{decorated}\n"
        "def run(past, slopes, begin, end, dt, params, lag, first):\n    for j in range(past.shape[2]):\n"
        + "\n".join(lines)
        + "\n"
    )


def _slope(model: Model, states: list[str], inputs: list[str], params: list[str]) -> str:
    names = {n: f"x_{n}" for n in states} | {n: f"i_{n}" for n in inputs} | {n: f"p_{n}" for n in params}
    writer = Writer(kernel_dialect("float64"), names)
    results = [writer.write(node) for node in trace(model).derivative]
    body = "".join(f"    {line}\n" for line in writer.lines)
    return f"def slope({', '.join(names.values())}):\n{body}    return ({', '.join(results)},)\n"
