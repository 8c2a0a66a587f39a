"""Text of the default kernel: SIMD lanes are regions, one simulation at a time, every person with weights of its own.

Persons advance in windows no longer than the shortest delay between them, so that one person's data stays in the cache
and everything that crosses between people is read from short histories.
"""

from __future__ import annotations

from . import body, learning, windows
from .delays import GROUP
from .layout import Spec, Text

ARGUMENTS = (
    "S", "M", "P", "W", "w_at", "ptr", "idx", "val", "keys", "t0", "steps", "time_step",
    "every", "out", "fold", "sample", "folded",
    "event_at", "event_end", "event_step", "event_slot", "event_row", "rows",
    "H", "A", "pos", "d_at", "block_w", "block_d", "near_ptr", "near_tgt", "near_src", "near_lag", "near_w",
    "window", "mask", "in_ptr", "in_list", "out_ptr", "out_list", "r_int", "r_real", "E", "F", "chan", "readout",
    "chan_keys", "x_in_ptr", "x_int", "sends_history",
)  # fmt: skip


def arguments(spec: Spec) -> tuple[str, ...]:
    """What the kernel for this spec is called with."""
    return (*ARGUMENTS, *learning.ARGUMENTS) if spec.plastic else ARGUMENTS


HEADER = """import math
import numpy as np
from numba import njit
from syntony.engine.intrinsics import *
from syntony.engine.intrinsics import FAST
f4, u4, i4, i8 = np.float32, np.uint32, np.int32, np.int64
"""


def source(spec: Spec) -> str:
    """The module text for this spec."""
    text = Text()
    text.lines += HEADER.splitlines()
    text.add(f"real = np.{spec.real}", *(["f8 = np.float64"] if spec.plastic else []))
    text.add(*_products(spec))
    text.add("@njit(cache=True, nogil=True, boundscheck=False, error_model='numpy', fastmath=FAST)")
    text.add(f"def run({', '.join(arguments(spec))}):")
    text.depth = 1
    text.add(
        "persons = P.shape[0]", "dt = real(time_step)", "root_dt = real(math.sqrt(dt))", "t_end = t0 + steps", "t = t0"
    )
    if spec.delays:
        text.add(f"reach = H.shape[0] // (persons * {len(spec.fed) * spec.padded})")
    text.add("while t < t_end:")
    text.depth = 2
    if spec.delays:
        text.add(*_delayed_block(spec))
    rest = f", {block_length(spec)} - (t - t0) % {block_length(spec)}" if spec.delays else ""
    text.add(f"n = min(window, t_end - t{rest})")
    text.add("for p in range(persons):")
    text.depth = 3
    text.add(*_person(spec))
    text.add("for s in range(t, t + n):")
    text.depth = 4
    text.add(*_step(spec))
    text.depth = 2
    text.add("t += n")
    if spec.delays:
        text.add(*_end_of_block(spec))
    return str(text)


def _products(spec: Spec) -> list[str]:
    groups = () if spec.delays else spec.dense_groups
    sizes = sorted({(tile, len(group)) for group in groups for tile in spec.tiles})
    if spec.related:
        sizes = sorted({*sizes, *((tile, 1) for tile in spec.tiles)})
    lines = [
        f"matvec_{tile}_{columns} = make_matvec({spec.real!r}, {spec.regions}, {spec.lanes}, {tile}, {columns})"
        for tile, columns in sizes
    ]
    if spec.related:
        lines.append(
            f"dot_profile, add_profile = make_profile_products({spec.real!r}, {spec.lanes}, {spec.padded // spec.lanes})"
        )
    if spec.delays:
        lines.append(f"delayed_sum_1 = make_delayed_sum({spec.real!r}, {spec.lanes}, 1, 1)")
        lines.append(
            f"delayed_sum_{GROUP} = make_delayed_sum({spec.real!r}, {spec.lanes}, {spec.pass_blocks}, {GROUP})"
        )
        lines.append(f"transpose = make_transpose({spec.real!r}, {spec.lanes})")
    return lines + ([f"sparse_dot = make_sparse_dot({spec.real!r})"] if "sparse" in spec.fed.values() else [])


def _person(spec: Spec) -> list[str]:
    lines = [f"o = p * {spec.size}"]
    lines += [f"p_{name} = P[p, {k}]" for k, name in enumerate(spec.scalars)]
    lines += [f"k{k}_{w} = keys[p, {k}, {w}]" for k in range(spec.pairs) for w in range(2)]
    lines += ["next_sample = (t // every + 1) * every"] if spec.keep or spec.plastic else []
    lines += ["next_fold = (t // fold + 1) * fold", "next_folded = (t // sample + 1) * sample"] if spec.signals else []
    return lines


def _step(spec: Spec) -> list[str]:
    text = Text()
    text.block("while event_at[p] < event_end[p] and event_step[event_at[p]] <= s:", [
        "event = event_at[p]",
        f"for i in range({spec.padded}):",
        " S[o + event_slot[event] + i] = rows[event_row[event], i]",
        "event_at[p] = event + 1",
    ])  # fmt: skip
    if spec.related:
        text.add(*_incoming(spec))
    text.add(*(_delayed_inputs(spec, "q") if spec.delays else _coupling(spec, predicted=False)))
    text.add(*_noise(spec))
    if spec.heun:
        text.block(f"for i in range({spec.padded}):", body.step_lines(spec, _at(spec), "predict"))
        text.add(*(_delayed_inputs(spec, "q + 1") if spec.delays else _coupling(spec, predicted=True)))
        text.block(f"for i in range({spec.padded}):", body.step_lines(spec, _at(spec), "correct"))
    else:
        text.block(f"for i in range({spec.padded}):", body.step_lines(spec, _at(spec)))
    if spec.delays:
        text.add(*_remember_sent(spec))
    if spec.related:
        text.add(*_outgoing(spec))
    if spec.plastic:
        text.add(*(windows if spec.windowed else learning).lines(spec))
    text.add(*_fold_signals(spec))
    text.add(*_sample(spec))
    return text.lines


def _at(spec: Spec):
    return lambda slot: f"S[o + {spec.start(slot)} + i]"


def _coupling(spec: Spec, predicted: bool) -> list[str]:
    lines = []
    for g, group in enumerate(spec.dense_groups):
        first = 0
        for tile in spec.tiles:
            shift = first * spec.lanes
            outs = ", ".join(f"o + {spec.start(f'c_{n}') + shift}" for n in group)
            ins = ", ".join(f"o + {spec.start(spec.sent_slot(n, predicted))}" for n in group)
            weights = f"w_at[p, {g}] + {spec.regions * shift}"
            lines.append(f"matvec_{tile}_{len(group)}(S, ({outs},), W, {weights}, ({ins},), s & 1)")
            first += tile
    sparse = [n for n, kind in spec.fed.items() if kind == "sparse"]
    for k, name in enumerate(sparse):
        x = spec.start(spec.sent_slot(name, predicted))
        lines += [
            f"for i in range({spec.regions}):",
            f" S[o + {spec.start(f'c_{name}')} + i] = "
            f"sparse_dot(S, o + {x}, idx, val, ptr[p, {k}, i], ptr[p, {k}, i + 1])",
        ]
    return lines


def _noise(spec: Spec) -> list[str]:
    lines = []
    for k in range(spec.pairs):
        lines += [
            f"for i in range({spec.padded}):",
            f" a, b = threefry(u4(i), u4(s), k{k}_0, k{k}_1)",
            f" z0, z1 = {spec.noise}(a, b)",
            f" S[o + {spec.start(f'z_{2 * k}')} + i] = z0",
            f" S[o + {spec.start(f'z_{2 * k + 1}')} + i] = z1",
        ]
    return lines


def _sample(spec: Spec) -> list[str]:
    if not (spec.keep or spec.plastic):
        return []
    text = Text()
    lines = ["row = next_sample // every - 1 - t0 // every"]
    for k, name in enumerate(spec.keep):
        slot = f"a_{name}" if spec.average else (f"x_{name}" if name in spec.model.states else f"o_{name}")
        value = f"S[o + {spec.start(slot)} + i]"
        lines += [f"for i in range({spec.regions}):"]
        lines += [
            f" out[row, p, {k}, i] = {value} / real(every)" if spec.average else f" out[row, p, {k}, i] = {value}"
        ]
        lines += [f" {value} = real(0)"] if spec.average else []
    text.block("if s + 1 == next_sample:", [*lines, "next_sample += every"])
    return text.lines


def _fold_signals(spec: Spec) -> list[str]:
    if not spec.signals:
        return []
    text, first, lines, samples = Text(), 0, [], []
    for k, signal in enumerate(spec.signals):
        places = {
            n: f"M[p * {spec.memory} + {first + j * spec.regions} + i]" for j, n in enumerate(signal.model.states)
        }
        first += len(places) * spec.regions
        total = f"S[o + {spec.start(f'b_{signal.name}')} + i]"
        lines.append(f"for i in range({spec.regions}):")
        lines += [f" {x}" for x in body.signal_lines(signal, places.__getitem__, f"{total} / fold", "h")]
        lines.append(f" {total} = real(0)")
        samples.append(f"for i in range({spec.regions}):")
        samples += [f" {x}" for x in body.signal_output_lines(signal, places.__getitem__, f"folded[row, p, {k}, i]")]
    text.block("if s + 1 == next_fold:", ["h = time_step * fold", *lines, "next_fold += fold"])
    text.block(
        "if s + 1 == next_folded:",
        ["row = next_folded // sample - 1 - t0 // sample", *samples, "next_folded += sample"],
    )
    return text.lines


# ---- relations ------------------------------------------------------------------------------------------------------
def _incoming(spec: Spec) -> list[str]:
    """Drives from other people: low-rank channels and full cross weights, all read from histories."""
    zero = [f" S[o + {spec.start(f'd_{n}')} + i] = real(0)" for n in spec.inputs]
    text = Text()
    text.add("if in_ptr[p + 1] > in_ptr[p] or x_in_ptr[p + 1] > x_in_ptr[p]:", f" for i in range({spec.padded}):")
    text.add(*(f" {line}" for line in zero))
    text.block("for k in range(in_ptr[p], in_ptr[p + 1]):", [
        "r = in_list[k]",
        "heard = readout[r, (s - r_int[r, 0]) & mask]",
        "level = chan[r] * r_real[r, 0] + heard * (real(1) - r_real[r, 0])",
        "if r_real[r, 1] > 0:",
        " a, b = threefry(u4(0), u4(s), chan_keys[r, 0], chan_keys[r, 1])",
        " z0, z1 = gaussian(a, b)",
        " level += r_real[r, 1] * real(z0)",
        "chan[r] = level",
        f"add_profile(S, o + r_int[r, 1], level, F, r * {spec.padded})",
    ])  # fmt: skip
    calls, first = [], 0
    for tile in spec.tiles:
        shift = first * spec.lanes
        calls.append(f"matvec_{tile}_1(S, (cross + {shift},), W, x_int[k, 3] + {spec.regions * shift}, (heard_at,), 0)")
        first += tile
    text.block("for k in range(x_in_ptr[p], x_in_ptr[p + 1]):", [
        f"heard_at = sends_history + (x_int[k, 4] * (mask + 1) + ((s - x_int[k, 1]) & mask)) * {spec.padded}",
        f"cross = sends_history - {spec.padded}",
        *calls,
        f"for i in range({spec.padded}):",
        " S[o + x_int[k, 2] + i] += S[cross + i]",
    ])  # fmt: skip
    return text.lines


def _outgoing(spec: Spec) -> list[str]:
    """Append to the histories that other people read."""
    text = Text()
    text.block("for k in range(out_ptr[p], out_ptr[p + 1]):", [
        "r = out_list[k]",
        f"readout[r, (s + 1) & mask] = dot_profile(E, r * {spec.padded}, S, o + r_int[r, 2])",
    ])  # fmt: skip
    text.block("for k in range(x_int.shape[0]):", [
        "if x_int[k, 0] == p:",
        f" heard_at = sends_history + (x_int[k, 4] * (mask + 1) + ((s + 1) & mask)) * {spec.padded}",
        f" for i in range({spec.padded}):",
        "  S[heard_at + i] = S[o + x_int[k, 5] + i]",
    ])  # fmt: skip
    return text.lines


# ---- conduction delays ----------------------------------------------------------------------------------------------
# Per person and input, `A` holds three tables: rows[step, target], the inputs of this block; recent[step, source], what
# was sent in the last block and in this one; sums[target, step], the long edges' part of `pass_blocks` blocks.
def _table(spec: Spec, c: int, which: str) -> str:
    size = spec.padded * spec.lanes
    each = 3 + spec.pass_blocks
    return f"p * {each * len(spec.fed) * size} + {(each * c + ('rows', 'recent', '', 'sums').index(which)) * size}"


def _history(spec: Spec, c: int) -> str:
    return f"(p * {len(spec.fed)} + {c}) * {spec.padded} * reach"


def _delayed_block(spec: Spec) -> list[str]:
    """At the start of a block: its inputs from all edges at least that long; the longest edges, several blocks at once."""
    lanes, steps, text = spec.lanes, spec.lanes * spec.pass_blocks, Text()
    every, inner = block_length(spec), []
    for c, name in enumerate(spec.fed):
        sums, rows = _table(spec, c, "sums"), _table(spec, c, "rows")
        onto = spec.populations.index(spec.model.inputs[name].onto)
        inner += [
            f"past = {_history(spec, c)} + pos[p] - 1",
            "if block == 0:",
            *(f" {line}" for line in _long_edges(spec, sums, onto)),
            f"for e in range(near_ptr[p, {onto}, 0], near_ptr[p, {onto}, 1]):",
            f" delayed_sum_1(A, {sums} + near_tgt[e] * {steps} + block * {every}, H, "
            "(past + near_src[e] * reach,), near_lag, near_w, e)",
            f"for i in range(0, {spec.padded}, {lanes}):",
            f" transpose(A, {rows} + i, {spec.padded}, A, {sums} + i * {steps} + block * {every}, {steps})",
        ]
    text.add(f"if (t - t0) % {every} == 0:", f" block = (t - t0) // {every} % {spec.pass_blocks}")
    text.add(" for p in range(persons):")
    text.add(*("  " + line for line in _slide(spec) + inner))
    return text.lines


def _long_edges(spec: Spec, sums: str, onto: int) -> list[str]:
    steps = spec.lanes * spec.pass_blocks
    now = ", ".join(f"h{k}" for k in range(GROUP))
    return [
        f"for i in range({spec.regions * steps}):",
        f" A[{sums} + i] = real(0)",
        f"edges = d_at[p, {onto}]",
        f"for j in range(0, {spec.regions}, {GROUP}):",
        *(f" h{k} = past + min(j + {k}, {spec.regions - 1}) * reach" for k in range(GROUP)),
        f" for i in range({spec.regions}):",
        f"  delayed_sum_{GROUP}(A, {sums} + i * {steps}, H, ({now}), block_d, block_w, "
        f"edges + (j * {spec.regions}) + {GROUP} * i)",
    ]


def block_length(spec: Spec) -> int:
    """Steps per block; Heun's corrector needs one input more than there are steps."""
    return spec.lanes - 1 if spec.heun else spec.lanes


def _slide(spec: Spec) -> list[str]:
    count = len(spec.fed) * spec.padded
    return [
        f"if pos[p] + {spec.lanes} > reach:",
        f" for j in range(p * {count}, (p + 1) * {count}):",
        "  for k in range(pos[persons]):",
        "   H[j * reach + k] = H[j * reach + pos[p] - pos[persons] + k]",
        " pos[p] = pos[persons]",
    ]


def _delayed_inputs(spec: Spec, q: str) -> list[str]:
    """Inputs of one step: a row of the block plus the edges shorter than a block."""
    text, predicted = Text(), q != "q"
    text.add(f"q = s - t0 - (s - t0) // {block_length(spec)} * {block_length(spec)}")
    for c, name in enumerate(spec.fed):
        onto = spec.populations.index(spec.model.inputs[name].onto)
        target, sent = spec.start(f"c_{name}"), spec.start(spec.sent_slot(name, predicted))
        past = f"A[{_table(spec, c, 'recent')} + ({spec.lanes - 1} + {q} - near_lag[e]) * {spec.padded} + near_src[e]]"
        value = f"(S[o + {sent} + near_src[e]] if near_lag[e] == 0 else {past})"
        text.add(
            f"for i in range({spec.padded}):",
            f" S[o + {target} + i] = A[{_table(spec, c, 'rows')} + ({q}) * {spec.padded} + i]",
            f"for e in range(near_ptr[p, {onto}, 1], near_ptr[p, {onto}, 2]):",
            f" S[o + {target} + near_tgt[e]] += near_w[e] * {value}",
        )
    return text.lines


def _remember_sent(spec: Spec) -> list[str]:
    lines = []
    for c, name in enumerate(spec.fed):
        sent = spec.start(spec.sent_slot(name))
        lines += [
            f"for i in range({spec.padded}):",
            f" A[{_table(spec, c, 'recent')} + ({spec.lanes} + q) * {spec.padded} + i] = S[o + {sent} + i]",
        ]
    return lines


def _end_of_block(spec: Spec) -> list[str]:
    """What was sent in this block joins the histories; steps that a shorter last block left out are overwritten later."""
    lanes, inner = spec.lanes, []
    for c in range(len(spec.fed)):
        recent = _table(spec, c, "recent")
        inner += [
            f"for i in range(0, {spec.padded}, {lanes}):",
            f" transpose(H, {_history(spec, c)} + i * reach + pos[p], reach, A, {recent} + {lanes * spec.padded} + i, "
            f"{spec.padded})",
            f"for i in range({lanes * spec.padded}):",
            f" A[{recent} + i] = A[{recent} + done * {spec.padded} + i]",
        ]
    return [
        f"if (t - t0) % {block_length(spec)} == 0 or t == t_end:",
        f" done = (t - t0 - 1) % {block_length(spec)} + 1",
        " for p in range(persons):",
        *("  " + line for line in inner),
        "  pos[p] += done",
    ]
