"""Rules inside the fast kernel: after every step each plastic edge changes by its rule, and the weight tables with it.

The instant product of deviations stands in place of a covariance; deviations are those from a running mean. Everything that
learns lies in one array of double precision: for every person running means, deviations, variances and traces of its
regions, then for every rule the states of its edges. Where rules change at the end of windows only, `windows` writes the
text and sums take these places.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
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
from .setup import Options

ARGUMENTS = ("L", "l_ptr", "l_at", "l_tgt", "l_src", "l_w", "l_par", "l_fix", "learnt", "keep_mean")
FIXED = ("structure", "itself", "length", "distance")  # of an edge, and they stay as they are
MEMORY = ("mean", "deviation", "variance")  # of a region
SUMS = ("reference", "deviation", "sum of squares", "sum")  # of a region, in windows
UNKNOWN = {"dendrites", "axons"}
STRENGTHS = {"strength_post", "strength_pre"}


@dataclass(frozen=True, eq=False)
class Learning:
    """Tables of the rules at work: edges of rule r and person p are l_ptr[r, p] … l_ptr[r, p + 1]; what each of `items`
    remembers begins at its place in `bases`."""

    items: tuple[AtWork, ...]
    bases: tuple[int, ...]
    tables: dict[str, np.ndarray]
    start: np.ndarray

    @property
    def edges(self) -> int:
        return sum(len(item.targets) for item in self.items)

    @cached_property
    def slices(self) -> tuple[slice, ...]:
        """Where the edges of every item lie in the tables."""
        ends = np.cumsum([0, *(len(item.targets) for item in self.items)]).tolist()
        return tuple(map(slice, ends[:-1], ends[1:]))

    def felt(self) -> np.ndarray:
        """What the network feels of every edge and region at the start."""
        return np.concatenate([item.felt(item.start(), {"age": 0.0}) for item in self.items])

    def write(self, felt: np.ndarray, spec: Spec, W: np.ndarray, S: np.ndarray) -> None:
        """Put it where the kernel reads it."""
        for item, part in zip(self.items, self.slices):
            if item.rule.per == "edge":
                W[self.tables["l_w"][part]] = felt[part]
            else:
                S[item.person * spec.size + spec.start(f"p_{item.rule.modifies}") + item.targets] = felt[part]


def prepared(network: Network, items: Sequence[AtWork]) -> Network:
    """The network with a matrix for every population that plastic edges reach."""
    changed = dict(network.changed)
    for item in items:
        if item.rule.per == "edge":
            place = (item.person, item.onto)
            known = network.weights(*place)
            changed[place] = np.zeros((network.regions,) * 2) if known is None else np.array(known, dtype=float)
    return replace(network, changed=changed)


def expect_direct(items: Sequence[AtWork], network: Network, options: Options) -> None:
    """Refuse what the fast kernel cannot give a rule."""
    windowed = options.window > 0
    if items and options.delays:
        raise errors.BadValue("plasticity runs without conduction delays here; give delays=False, or use live")
    for item in items:
        what, known = f"the rule {item.rule.name!r}", item.rule.readings
        lacking = sorted(known & UNKNOWN) + (["length"] if item.rule.modifies == "lengths" else [])
        if lacking:
            raise errors.BadValue(
                f"{what} reads or changes {lacking[0]}, which simulate does not follow; use live or sy.rules"
            )
        if known & STRENGTHS and not windowed:
            raise errors.BadValue(
                f"{what} reads {min(known & STRENGTHS)}, which is summed between windows only; give plastic_every= in seconds"
            )
        if {"phase_cosine", "phase_sine"} & known and phase_of(network.model) is None:
            raise errors.BadValue(f"{what} reads phases, which {network.model.name!r} does not have; choose another")
        if "correlation" in known and not windowed and not np.isfinite(options.memory):
            raise errors.BadValue(
                f"{what} reads a correlation, which needs running variances; give memory= or plastic_every= in seconds"
            )
        brain = network.people[item.person]
        for reading, given in (("length", brain.lengths), ("distance", brain.positions)):
            if reading in known and given is None:
                raise errors.BadValue(
                    f"{what} reads {reading}, but {brain.name!r} has no lengths or positions; give sy.Brain(..., lengths=..., "
                    "positions=...)"
                )
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
    found, bases, first, size = [], [], 0, persons * memory_size(spec)
    for r, p, item in ordered:
        ptr[r, p], at[r, p] = first, size
        if item is not None:
            par[r, p, : len(item.params)] = [item.params[name] for name in item.rule.params]
            found.append(item)
            bases.append(size)
            first += len(item.targets)
            size += item_size(spec, rules[r], len(item.targets))
        ptr[r, p + 1] = first
    tables = {
        "l_ptr": ptr, "l_at": at, "l_par": par,
        "l_tgt": np.concatenate([item.targets for item in found]).astype(np.int64),
        "l_src": np.concatenate([item.sources for item in found]).astype(np.int64),
        "l_w": np.concatenate([_places(item, spec, w_at) for item in found]).astype(np.int64),
        "l_fix": np.concatenate([_fixed(item, network) for item in found], axis=1),
    }  # fmt: skip
    start = aligned_zeros(size, np.dtype(np.float64))
    for base, item in zip(bases, () if spec.windowed else found):
        _write_states(start, base, item, item.start(), spec.regions)
    return Learning(tuple(found), tuple(bases), tables, start)


def memory_size(spec: Spec) -> int:
    """Numbers per person for its regions."""
    lists = sum(traced(rule) for rule in spec.plastic)
    return (len(SUMS) + 2 * lists if spec.windowed else len(MEMORY) + lists) * spec.regions


def traced(rule: Rule) -> bool:
    """Whether the rule reads a low-pass of the activity."""
    return bool(rule.readings & {"trace_covariance", "reverse_trace_covariance"})


def columns(spec: Spec, rule: Rule) -> int:
    """Numbers per edge: its states, or in windows its sums."""
    return len(summed(rule)) if spec.windowed else len(rule.states) - len(rule.shared)


def item_size(spec: Spec, rule: Rule, edges: int) -> int:
    """Numbers of one rule on one person: those of edges, and with every step shared states twice (now and next) and pools."""
    more = 0 if spec.windowed else (2 * len(rule.shared) + len(rule.pools)) * spec.regions
    return columns(spec, rule) * edges + more


def summed(rule: Rule) -> tuple[str, ...]:
    """What windows sum for every edge or region: products of two regions' activity, phases, and what `reads` names."""
    known = rule.readings
    products = {"covariance"} if known & {"covariance", "correlation"} else set()
    kinds = {"trace_covariance", "reverse_trace_covariance", "phase_cosine", "phase_sine", *rule.reads}
    return tuple(sorted(products | known & kinds))


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


def stray(learning: Learning, spec: Spec, learnt: dict[str, np.ndarray], network: Network) -> str | None:
    """The first rule, and the place, where what is learnt left the finite numbers."""
    for item, base, part in zip(learning.items, learning.bases, learning.slices):
        count, edges = columns(spec, item.rule), len(item.targets)
        bad = ~np.isfinite(learnt["L"][base : base + count * edges]).reshape(count, edges).all(axis=0)
        if item.rule.per == "edge":
            bad |= ~np.isfinite(learnt["W"][learning.tables["l_w"][part]])
        if bad.any():
            return placed(item, int(bad.argmax()), network)
    return None


def placed(item: AtWork, e: int, network: Network) -> str:
    """The rule at one of its edges or regions, in words."""
    labels = network.people[item.person].labels
    onto = str(labels[item.targets[e]])
    if item.rule.per == "region":
        return f"{item.rule.modifies} of {item.name!r} in {onto!r}"
    return f"the weight of {item.name!r} onto {onto!r} from {str(labels[item.sources[e]])!r}"


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
    activity = value_at(spec, spec.model.activity, "i")
    text.block(f"for i in range({n}):", [
        f"a = f8({activity})",
        "L[q + i] = keep_mean * L[q + i] + (1.0 - keep_mean) * a",
        f"L[q + {n} + i] = a - L[q + i]",
        f"L[q + {2 * n} + i] = keep_mean * L[q + {2 * n} + i] + (1.0 - keep_mean) * L[q + {n} + i] ** 2",
    ])  # fmt: skip
    trace = len(MEMORY)
    for r, rule in enumerate(spec.plastic):
        if traced(rule):
            text.add(*trace_lines(spec, r, rule, trace * n))
        text.add(*_rule(spec, r, rule, trace * n))
        trace += traced(rule)
    return text.lines


def trace_lines(spec: Spec, r: int, rule: Rule, at: int) -> list[str]:
    """A step of the low-pass of every region's deviation."""
    tau = f"l_par[{r}, p, {list(rule.params).index('tau_trace')}]"
    return [
        f"if l_ptr[{r}, p + 1] > l_ptr[{r}, p]:",
        f" for i in range({spec.regions}):",
        f"  L[q + {at} + i] += time_step / {tau} * (L[q + {spec.regions} + i] - L[q + {at} + i])",
    ]


def value_at(spec: Spec, name: str, index: str) -> str:
    """Where a state or output of a region lies."""
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
    names |= {name: f"h_{name}" for name in rule.params}
    names |= reading_texts(spec, rule, trace)
    text.add(*(f"h_{name} = l_par[{r}, p, {k}]" for k, name in enumerate(rule.params)))
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
    inner += ["if s + 1 == next_sample:", " learnt[next_sample // every - 1 - t0 // every, e0 + e] = value"]
    text.block("for e in range(edges):", inner)
    for k in range(len(rule.shared)):
        text.block(
            "for e in range(edges):",
            ["post = l_tgt[e0 + e]", f"L[bs + {2 * k * n} + post] = L[bs + {(2 * k + 1) * n} + post]"],
        )
    return text.lines


def reading_texts(spec: Spec, rule: Rule, trace: int) -> dict[str, str]:
    """What stands in the text for every reading of the edge from `pre` to `post`; `trace` is where the rule's low-pass begins."""
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
        apart = f"f8({value_at(spec, phase, 'pre')} - {value_at(spec, phase, 'post')})"
        known |= {"phase_cosine": f"cos64({apart})", "phase_sine": f"sin64({apart})"}
    for name, factors in rule.reads.items():
        known[name] = "(" + " * ".join(f"f8({value_at(spec, factor, 'post')})" for factor in factors) + ")"
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
