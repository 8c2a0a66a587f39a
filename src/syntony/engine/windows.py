"""Rules at the end of every window: the fast kernel sums what they read, and they change weights between windows in NumPy.

Sums are those of deviations from the activity with which the model starts, so that little is lost where a covariance is the
difference of two of them; a low-pass goes on from window to window.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from .. import errors
from .layout import Spec, Text
from .learning import FIXED, SUMS, memory_size, placed, reading_texts, summed, trace_lines, traced, value_at
from .rules import AtWork
from .setup import intervals


# ---- text ------------------------------------------------------------------------------------------------------------
def lines(spec: Spec) -> list[str]:
    """What follows a step of one person: its regions' sums, then those of every edge."""
    text, n, at = Text(), spec.regions, len(SUMS) * spec.regions
    text.add(f"q = p * {memory_size(spec)}")
    text.block(f"for i in range({n}):", [
        f"a = f8({value_at(spec, spec.model.activity, 'i')}) - L[q + i]",
        f"L[q + {n} + i] = a",
        f"L[q + {2 * n} + i] += a * a",
        f"L[q + {3 * n} + i] += a",
    ])  # fmt: skip
    for r, rule in enumerate(spec.plastic):
        if traced(rule):
            text.add(*trace_lines(spec, r, rule, at), f"  L[q + {at + n} + i] += L[q + {at} + i]")
        values = reading_texts(spec, rule, at)
        text.add(f"e0, edges, b = l_ptr[{r}, p], l_ptr[{r}, p + 1] - l_ptr[{r}, p], l_at[{r}, p]")
        sums = [f"L[b + {k} * edges + e] += {values[name]}" for k, name in enumerate(summed(rule))]
        if sums:
            text.block("for e in range(edges):", ["post, pre = l_tgt[e0 + e], l_src[e0 + e]", *sums])
        at += 2 * n * traced(rule)
    return text.lines


# ---- between windows -------------------------------------------------------------------------------------------------
def settle(program: Any, reached: int) -> None:
    """Every rule changes once by what the window that ends at step `reached` showed; the sums begin again."""
    spec, learning, steps, dt = program.spec, program.learning, program.options.window, program.options.dt
    (simulation,) = program.simulations
    learnt, persons, first = simulation.learnt, len(program.networks[0].people), 0
    regional, local = np.split(learnt["L"], [persons * memory_size(spec)])
    memory = regional.reshape(persons, -1, spec.regions)
    facts = {"arousal": 0.0, "asleep": 0.0, "age": (reached - steps / 2) * dt}
    for item, base, part in zip(learning.items, learning.bases, learning.slices):
        y, felt, names = learnt["Y"][first : first + item.size], learnt["felt"][part], summed(item.rule)
        first += item.size
        sums = learnt["L"][base : base + len(names) * len(felt)].reshape(len(names), len(felt)) / steps
        read = facts | dict(zip(FIXED, learning.tables["l_fix"][:, part]))
        read |= _readings(spec, item, memory[item.person], steps, dict(zip(names, sums)), felt)
        with np.errstate(over="ignore", invalid="ignore"):  # said below, by name
            y[:] = np.clip(y + steps * dt * item.change(y, read), *item.limits)
            felt[:] = item.felt(y, read)
        wrong = ~np.isfinite([felt, *item.states(y).values()]).all(axis=0)
        if wrong.any():
            raise errors.Diverged(
                f"{placed(item, int(wrong.argmax()), program.networks[0])} left the finite numbers at {reached * dt:.6g} s; lower the rate of the rule, or plastic_every"
            )
    learning.write(learnt["felt"], spec, learnt["W"], simulation.S)
    memory[:, 2 : len(SUMS)] = memory[:, len(SUMS) + 1 :: 2] = 0.0
    local[:] = 0.0
    if reached % intervals(program.options)[0] == 0:
        program.weights[-1] = learnt["felt"]


def _readings(
    spec: Spec, item: AtWork, memory: np.ndarray, steps: int, sums: Mapping[str, np.ndarray], felt: np.ndarray
) -> dict[str, Any]:
    """What the rule reads of a window: `memory` (sum, region) of its person, `sums` means of products over the window."""
    post, pre, n = item.targets, item.sources, spec.regions
    mean = memory[SUMS.index("sum")] / steps
    variance = np.maximum(memory[SUMS.index("sum of squares")] / steps - mean**2, 0.0)
    trace = memory[_trace_sum(spec, item)] / steps if traced(item.rule) else mean
    pairs = {
        "covariance": mean[post] * mean[pre],
        "trace_covariance": mean[post] * trace[pre],
        "reverse_trace_covariance": trace[post] * mean[pre],
    }
    read = {name: value - pairs.get(name, 0.0) for name, value in sums.items()}
    if "correlation" in item.rule.readings:
        scale = np.sqrt(variance[post] * variance[pre])
        read["correlation"] = np.divide(read["covariance"], scale, out=np.zeros(len(post)), where=scale > 0)
    activity = memory[SUMS.index("reference")] + mean
    read |= {"mean_post": activity[post], "mean_pre": activity[pre]}
    read |= {"variance_post": variance[post], "variance_pre": variance[pre]}
    return read | {
        "strength_post": np.bincount(post, felt, n)[post], "strength_pre": np.bincount(pre, felt, n)[pre]
    }  # fmt: skip


def _trace_sum(spec: Spec, item: AtWork) -> int:
    """Which of a person's sums is that of the rule's low-pass."""
    before = spec.plastic[: spec.plastic.index(item.rule)]
    return len(SUMS) + 2 * sum(map(traced, before)) + 1
