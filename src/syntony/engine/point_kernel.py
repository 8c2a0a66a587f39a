"""Text of the sweep kernel: SIMD lanes are points of a grid that share their weights; no delays, no relations.

Every weight is loaded once for all points abreast, and points with the same seed share one draw of the noise.
"""

from __future__ import annotations

from . import body
from .layout import Spec, Text
from .region_kernel import HEADER

ARGUMENTS = (
    "S", "M", "P", "W", "w_at", "ptr", "idx", "val", "keys", "Z", "t0", "steps", "time_step",
    "every", "out", "fold", "sample", "folded",
)  # fmt: skip


def source(spec: Spec) -> str:
    """The module text for this spec."""
    text = Text()
    text.lines += HEADER.splitlines()
    text.add(f"real = np.{spec.real}")
    text.add(
        f"matmat = make_matmat({spec.real!r}, {spec.regions}, {spec.lanes}, {spec.rows}, {spec.abreast // spec.lanes})"
    )
    text.add("@njit(cache=True, nogil=True, boundscheck=False, error_model='numpy', fastmath=FAST)")
    text.add(f"def run({', '.join(ARGUMENTS)}):")
    text.depth = 1
    text.add("dt = real(time_step)", "root_dt = real(math.sqrt(dt))")
    text.add("next_sample = (t0 // every + 1) * every")
    text.add("next_fold = (t0 // fold + 1) * fold", "next_folded = (t0 // sample + 1) * sample")
    text.add("for s in range(t0, t0 + steps):", " for p in range(P.shape[0]):")
    text.depth = 3
    text.add(f"o = p * {spec.size}")
    text.add(*(f"p_{name} = P[p, {k}, 0]" for k, name in enumerate(spec.scalars) if name not in spec.varied))
    text.add(*_coupling(spec, predicted=False), *_noise(spec))
    if spec.heun:
        text.add(*_loop(spec, body.step_lines(spec, _at(spec), "predict")))
        text.add(*_coupling(spec, predicted=True))
        text.add(*_loop(spec, body.step_lines(spec, _at(spec), "correct")))
    else:
        text.add(*_loop(spec, body.step_lines(spec, _at(spec))))
    text.depth = 1
    text.add(*_signals(spec), *_sample(spec))
    return str(text)


def _at(spec: Spec):
    def at(slot: str) -> str:
        if slot.startswith("z_") and spec.shared_noise:
            return f"z{slot[2:]}"
        return f"S[o + {spec.start(slot)} + i * {spec.abreast} + l]"

    return at


def _loop(spec: Spec, lines: list[str]) -> list[str]:
    """The loop over regions and points around one stage of the step."""
    shared = [f" z{k} = Z[{k}, i]" for k in range(2 * spec.pairs)] if spec.shared_noise else []
    varied = [f"  p_{n} = P[p, {k}, l]" for k, n in enumerate(spec.scalars) if n in spec.varied]
    inner = [*varied, *(f"  {line}" for line in lines)]
    return [f"for i in range({spec.regions}):", *shared, f" for l in range({spec.abreast}):", *inner]


def _coupling(spec: Spec, predicted: bool) -> list[str]:
    lines, length = [], spec.abreast
    for g, group in enumerate(spec.dense_groups):
        for name in group:
            out, x = spec.start(f"c_{name}"), spec.start(spec.sent_slot(name, predicted))
            lines += [
                f"for i in range(0, {spec.regions}, {spec.rows}):",
                f" matmat(S, o + {out} + i * {length}, W, w_at[p, {g}] + i * {spec.regions}, o + {x})",
            ]
    for k, name in enumerate(n for n, kind in spec.fed.items() if kind == "sparse"):
        out, x = spec.start(f"c_{name}"), spec.start(spec.sent_slot(name, predicted))
        lines += [
            f"for i in range({spec.regions}):",
            f" for l in range({length}):",
            f"  S[o + {out} + i * {length} + l] = real(0)",
            f" for e in range(ptr[p, {k}, i], ptr[p, {k}, i + 1]):",
            f"  for l in range({length}):",
            f"   S[o + {out} + i * {length} + l] += val[e] * S[o + {x} + idx[e] * {length} + l]",
        ]
    return lines


def _noise(spec: Spec) -> list[str]:
    lines = []
    for k in range(spec.pairs):
        if spec.shared_noise:
            lines += [
                f"for i in range({spec.padded}):",
                f" a, b = threefry(u4(i), u4(s), keys[p, {k}, 0, 0], keys[p, {k}, 1, 0])",
                f" Z[{2 * k}, i], Z[{2 * k + 1}, i] = {spec.noise}(a, b)",
            ]
            continue
        at = _at(spec)
        lines += [
            f"for i in range({spec.regions}):",
            f" for l in range({spec.abreast}):",
            f"  a, b = threefry(u4(i), u4(s), keys[p, {k}, 0, l], keys[p, {k}, 1, l])",
            f"  z0, z1 = {spec.noise}(a, b)",
            f"  {at(f'z_{2 * k}')} = z0",
            f"  {at(f'z_{2 * k + 1}')} = z1",
        ]
    return lines


def _each(spec: Spec, lines: list[str]) -> list[str]:
    return [
        "for p in range(P.shape[0]):",
        f" o = p * {spec.size}",
        f" for i in range({spec.regions}):",
        f"  for l in range({spec.abreast}):",
        *(f"   {line}" for line in lines),
    ]


def _signals(spec: Spec) -> list[str]:
    if not spec.signals:
        return []
    text, first, at = Text(depth=1), 0, _at(spec)
    steps, samples = [], []
    for k, signal in enumerate(spec.signals):
        places = {
            n: f"M[((p * {spec.memory} + {first + j * spec.regions}) + i) * {spec.abreast} + l]"
            for j, n in enumerate(signal.model.states)
        }
        first += len(places) * spec.regions
        total = at(f"b_{signal.name}")
        lines = body.signal_lines(signal, places.__getitem__, f"{total} / fold", "h")
        steps += _each(spec, [*lines, f"{total} = real(0)"])
        samples += _each(spec, body.signal_output_lines(signal, places.__getitem__, f"folded[row, p, {k}, i, l]"))
    text.block("if s + 1 == next_fold:", ["h = time_step * fold", *steps, "next_fold += fold"])
    text.block(
        "if s + 1 == next_folded:",
        ["row = next_folded // sample - 1 - t0 // sample", *samples, "next_folded += sample"],
    )
    return text.lines


def _sample(spec: Spec) -> list[str]:
    if not spec.keep:
        return []
    text, at, lines = Text(depth=1), _at(spec), ["row = next_sample // every - 1 - t0 // every"]
    for k, name in enumerate(spec.keep):
        slot = f"a_{name}" if spec.average else (f"x_{name}" if name in spec.model.states else f"o_{name}")
        value = at(slot)
        taken = f"{value} / real(every)" if spec.average else value
        lines += _each(spec, [f"out[row, p, {k}, i, l] = {taken}", *([f"{value} = real(0)"] if spec.average else [])])
    text.block("if s + 1 == next_sample:", [*lines, "next_sample += every"])
    return text.lines
