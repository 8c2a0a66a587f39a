"""Rules inside the fast kernel: after every step each plastic edge changes by its rule, and the weight tables with it.

The instant product of deviations stands in place of a covariance; deviations are those from a running mean. Everything that
learns lies in one array of double precision: for every person running means, deviations, traces and variances of its
regions, then for every rule the states of its edges.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from .. import errors
from ..model import arguments
from ..rule import Rule
from .averages import phase_of
from .emit import Writer, kernel_dialect
from .graph import Table, called
from .intrinsics import aligned_zeros
from .layout import Spec, Text
from .network import Network
from .rules import AtWork

ARGUMENTS = ("L", "l_ptr", "l_at", "l_tgt", "l_src", "l_w", "l_par", "l_fix", "learnt", "keep_mean")
FIXED = ("structure", "itself", "length", "distance")  # of an edge, and they stay as they are
MEMORY = ("mean", "deviation", "variance")  # of a region
UNKNOWN = {"strength_post", "strength_pre", "dendrites", "axons"}


@dataclass(frozen=True, eq=False)
class Learning:
    """Tables of the rules at work: edges of rule r and person p are l_ptr[r, p] … l_ptr[r, p + 1]."""

    rules: tuple[Rule, ...]
    items: tuple[AtWork, ...]
    tables: dict[str, np.ndarray]
    start: np.ndarray

    @property
    def edges(self) -> int:
        return sum(len(item.targets) for item in self.items)


def prepared(network: Network, items: Sequence[AtWork]) -> Network:
    """The network with a matrix for every population that plastic edges reach."""
    changed = dict(network.changed)
    for item in items:
        if item.rule.per == "edge":
            place = (item.person, item.onto)
            known = network.weights(*place)
            changed[place] = np.zeros((network.regions,) * 2) if known is None else np.array(known, dtype=float)
    return replace(network, changed=changed)


def expect_direct(items: Sequence[AtWork], network: Network, delays: bool, memory: float) -> None:
    """Refuse what the fast kernel cannot give a rule."""
    if items and delays:
        raise errors.BadValue("plasticity runs without conduction delays here; give delays=False, or use live")
    for item in items:
        what, known = f"the rule {item.rule.name!r}", item.rule.readings
        lacking = sorted(known & UNKNOWN) + (["length"] if item.rule.modifies == "lengths" else [])
        if lacking:
            raise errors.BadValue(
                f"{what} reads or changes {lacking[0]}, which simulate does not follow; use live or sy.rules"
            )
        if {"phase_cosine", "phase_sine"} & known and phase_of(network.model) is None:
            raise errors.BadValue(f"{what} reads phases, which {network.model.name!r} does not have; choose another")
        if "correlation" in known and not np.isfinite(memory):
            raise errors.BadValue(f"{what} reads a correlation, which needs running variances; give memory= in seconds")
        arrays = [name for name, value in item.params.items() if np.ndim(value)]
        if arrays:
            raise errors.BadValue(
                f"{what} has {arrays[0]} by region; in simulate a rule's parameters are single numbers"
            )


def learning(network: Network, items: Sequence[AtWork], spec: Spec, w_at: np.ndarray) -> Learning:
    """Everything the kernel needs of the rules, in the order in which it reads it."""
    rules, persons = spec.plastic, len(network.people)
    by_place = {(item.rule, item.person): item for item in items}
    ordered = [(r, p, by_place.get((rule, p))) for r, rule in enumerate(rules) for p in range(persons)]
    ptr, at = np.zeros((len(rules), persons + 1), np.int64), np.zeros((len(rules), persons), np.int64)
    par = np.zeros((len(rules), persons, max(len(rule.params) for rule in rules)))
    found, begun, first, size = [], [], 0, persons * memory_size(spec)
    for r, p, item in ordered:
        ptr[r, p], at[r, p] = first, size
        if item is not None:
            par[r, p, : len(item.params)] = [item.params[name] for name in item.rule.params]
            found.append(item)
            begun.append((size, item))
            first += len(item.targets)
            size += item_size(rules[r], len(item.targets), spec.regions)
        ptr[r, p + 1] = first
    tables = {
        "l_ptr": ptr, "l_at": at, "l_par": par,
        "l_tgt": np.concatenate([item.targets for item in found]).astype(np.int64),
        "l_src": np.concatenate([item.sources for item in found]).astype(np.int64),
        "l_w": np.concatenate([_places(item, spec, w_at) for item in found]).astype(np.int64),
        "l_fix": np.concatenate([_fixed(item, network) for item in found], axis=1),
    }  # fmt: skip
    start = aligned_zeros(size, np.dtype(np.float64))
    for base, item in begun:
        _write_states(start, base, item, item.start(), spec.regions)
    return Learning(rules, tuple(found), tables, start)


def memory_size(spec: Spec) -> int:
    """Numbers per person for its regions."""
    return (len(MEMORY) + sum(_traces(rule) for rule in spec.plastic)) * spec.regions


def _traces(rule: Rule) -> bool:
    return bool(rule.readings & {"trace_covariance", "reverse_trace_covariance"})


def item_size(rule: Rule, edges: int, regions: int) -> int:
    """Numbers of one rule on one person: states of edges, shared states twice (now and next), pools."""
    own = len(rule.states) - len(rule.shared)
    return own * edges + (2 * len(rule.shared) + len(rule.pools)) * regions


def _places(item: AtWork, spec: Spec, w_at: np.ndarray) -> np.ndarray:
    """Where every edge's weight lies in the table of weights."""
    if item.rule.per == "region":
        return np.zeros(len(item.targets), np.int64)
    group = [spec.model.inputs[names[0]].onto for names in spec.dense_groups].index(item.onto)
    edge, place, first = np.arange(spec.regions), np.zeros(spec.regions, np.int64), 0
    width = np.zeros(spec.regions, np.int64)
    for tile in spec.tiles:
        lanes = tile * spec.lanes
        inside = (edge >= first) & (edge < first + lanes)
        place[inside] = first * spec.regions + edge[inside] - first
        width[inside] = lanes
        first += lanes
    return w_at[item.person, group] + place[item.targets] + item.sources * width[item.targets]


def _fixed(item: AtWork, network: Network) -> np.ndarray:
    brain, nothing = network.people[item.person], np.zeros(len(item.targets))
    lengths = nothing if brain.lengths is None else brain.lengths[item.targets, item.sources]
    apart = nothing if brain.positions is None else np.linalg.norm(brain.positions[item.targets] - brain.positions[item.sources], axis=1)  # fmt: skip
    return np.array([item.structure, item.targets == item.sources, lengths, apart], dtype=float)


def _write_states(L: np.ndarray, base: int, item: AtWork, y: np.ndarray, regions: int) -> None:
    edges, k, s = len(item.targets), 0, 0
    shared_at = base + (len(item.rule.states) - len(item.rule.shared)) * edges
    for name, part in item.parts.items():
        if name in item.rule.shared:
            L[shared_at + 2 * s * regions + item.targets] = y[part][item.shared[1]]
            s += 1
        else:
            L[base + k * edges : base + (k + 1) * edges] = y[part]
            k += 1


# ---- text ------------------------------------------------------------------------------------------------------------
def lines(spec: Spec) -> list[str]:
    """What follows a step of one person: its regions' memories, then every rule."""
    text, n = Text(), spec.regions
    text.add(f"q = p * {memory_size(spec)}")
    activity = _value(spec, spec.model.activity, "i")
    text.block(f"for i in range({n}):", [
        f"a = f8({activity})",
        "L[q + i] = keep_mean * L[q + i] + (1.0 - keep_mean) * a",
        f"L[q + {n} + i] = a - L[q + i]",
        f"L[q + {2 * n} + i] = keep_mean * L[q + {2 * n} + i] + (1.0 - keep_mean) * L[q + {n} + i] ** 2",
    ])  # fmt: skip
    trace = len(MEMORY)
    for r, rule in enumerate(spec.plastic):
        if _traces(rule):
            text.add(*_trace(spec, r, rule, trace * n))
        text.add(*_rule(spec, r, rule, trace * n))
        trace += _traces(rule)
    return text.lines


def _trace(spec: Spec, r: int, rule: Rule, at: int) -> list[str]:
    tau = f"l_par[{r}, p, {list(rule.params).index('tau_trace')}]"
    return [
        f"if l_ptr[{r}, p + 1] > l_ptr[{r}, p]:",
        f" for i in range({spec.regions}):",
        f"  L[q + {at} + i] += time_step / {tau} * (L[q + {spec.regions} + i] - L[q + {at} + i])",
    ]


def _value(spec: Spec, name: str, index: str) -> str:
    slot = f"x_{name}" if name in spec.model.states else f"o_{name}"
    return f"S[o + {spec.start(slot)} + {index}]"


def _rule(spec: Spec, r: int, rule: Rule, trace: int) -> list[str]:
    n, own = spec.regions, [name for name in rule.states if name not in rule.shared]
    text = Text()
    text.add(f"e0, edges, b = l_ptr[{r}, p], l_ptr[{r}, p + 1] - l_ptr[{r}, p], l_at[{r}, p]")
    text.add(f"bs = b + {len(own)} * edges")
    names = {name: f"L[b + {k} * edges + e]" for k, name in enumerate(own)}
    names |= {name: f"L[bs + {2 * k * n} + post]" for k, name in enumerate(rule.shared)}
    names |= {name: f"L[bs + {(2 * len(rule.shared) + k) * n} + post]" for k, name in enumerate(rule.pools)}
    names |= {name: f"l_par[{r}, p, {k}]" for k, name in enumerate(rule.params)}
    names |= _readings(spec, rule, trace)
    where = ["post, pre = l_tgt[e0 + e], l_src[e0 + e]"]
    for k, (pool, function) in enumerate(rule.pools.items()):
        at = f"L[bs + {(2 * len(rule.shared) + k) * n} + "
        body, (value,) = _written(function, names, f"{rule.name}: {pool}", 1)
        text.block(f"for i in range({n}):", [f"{at}i] = 0.0"])
        text.block("for e in range(edges):", [*where, *body, f"{at}post] += {value}"])
    body, slopes = _written(rule.change, names, rule.name, len(rule.states))
    inner, nexts = [*where, *body], dict(names)
    for name, slope in zip(rule.states, slopes):
        inner += [f"w_{name} = {names[name]} + time_step * ({slope})", *_clipped(rule, name)]
    for name in rule.states:
        place = names[name] if name in own else f"L[bs + {(2 * rule.shared.index(name) + 1) * n} + post]"
        inner.append(f"{place} = w_{name}")
        nexts[name] = f"w_{name}"
    felt = [f"w_{next(iter(rule.states))}"]
    if rule.felt is not None:
        more, felt = _written(rule.felt, nexts, f"{rule.name}: felt", 1, prefix="f")
        inner += more
    inner += [f"value = {felt[0]}", _applied(spec, rule)]
    inner += (
        ["if s + 1 == next_sample:", " learnt[next_sample // every - 1 - t0 // every, e0 + e] = value"]
        if spec.keep
        else []
    )
    text.block("for e in range(edges):", inner)
    for k in range(len(rule.shared)):
        text.block(
            "for e in range(edges):",
            ["post = l_tgt[e0 + e]", f"L[bs + {2 * k * n} + post] = L[bs + {(2 * k + 1) * n} + post]"],
        )
    return text.lines


def _readings(spec: Spec, rule: Rule, trace: int) -> dict[str, str]:
    n = spec.regions
    mean, other = "L[q + {0}]", f"L[q + {n} + {{0}}]"
    this, that = other.format("post"), other.format("pre")
    spread = f"math.sqrt(L[q + {2 * n} + post] * L[q + {2 * n} + pre])"
    known = {name: f"l_fix[{k}, e0 + e]" for k, name in enumerate(FIXED)}
    known |= {
        "covariance": f"({this} * {that})",
        "correlation": f"({this} * {that} / max({spread}, 1e-300))",
        "trace_covariance": f"({this} * L[q + {trace} + pre])",
        "reverse_trace_covariance": f"(L[q + {trace} + post] * {that})",
        "mean_post": mean.format("post"), "mean_pre": mean.format("pre"),
        "variance_post": f"({this} * {this})", "variance_pre": f"({that} * {that})",
        "age": "(time_step * s)", "arousal": "0.0", "asleep": "0.0",
    }  # fmt: skip
    phase = phase_of(spec.model)
    if phase is not None:
        apart = f"f8({_value(spec, phase, 'pre')} - {_value(spec, phase, 'post')})"
        known |= {"phase_cosine": f"math.cos({apart})", "phase_sine": f"math.sin({apart})"}
    for name, factors in rule.reads.items():
        known[name] = "(" + " * ".join(f"f8({_value(spec, factor, 'post')})" for factor in factors) + ")"
    return known


def _written(function: Any, names: dict[str, str], owner: str, count: int, prefix: str = "v"):
    """Lines that compute a rule's function with these names, and the names of its values."""
    nodes = called(Table(), f"rule {owner!r}", function, count, "one per state")
    loads = [f"g_{name} = {names[name]}" for name in arguments(function)]
    writer = Writer(kernel_dialect("float64"), {name: f"g_{name}" for name in arguments(function)}, prefix=prefix)
    values = [writer.write(node) for node in nodes]
    return loads + writer.lines, values


def _clipped(rule: Rule, name: str) -> list[str]:
    low, high = rule.states[name].limits
    result = [f"w_{name} = max(w_{name}, {low!r})"] if low > -np.inf else []
    return result + ([f"w_{name} = min(w_{name}, {high!r})"] if high < np.inf else [])


def _applied(spec: Spec, rule: Rule) -> str:
    if rule.per == "region":
        return f"S[o + {spec.start(f'p_{rule.modifies}')} + post] = real(value)"
    return "W[l_w[e0 + e]] = real(value)"
