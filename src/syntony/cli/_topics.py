"""What `syntony list` knows: one entry per topic, each a function from an optional name to facts and tables."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping
from math import inf
from typing import Any

from ..errors import expect_name
from ._show import Fact, Table, seconds

Parts = list[Fact | Table]
PARAM = ("parameter", "default", "unit", "from", "to", "meaning", "tag", "source")


def contents() -> Parts:
    """The topics."""
    return [Table("topics", ["topic", "meaning"], [[name, _meaning(topic)] for name, topic in TOPICS.items()])]


def models(name: str | None) -> Parts:
    """Local dynamics of a region; NAME: one of them with its states, parameters, inputs and outputs."""
    from ..models import MODELS

    if name is not None:
        return _model(MODELS[expect_name(name, MODELS, "model")])
    rows = [[m.name, m.meaning, list(m.states), len(m.params), m.source] for m in MODELS.values()]
    return [Table("models", ["model", "meaning", "states", "parameters", "source"], rows)]


def rules(name: str | None) -> Parts:
    """How weights change; NAME: one rule with its states and parameters."""
    from ..plasticity import RULES

    if name is not None:
        rule = RULES[expect_name(name, RULES, "rule")]
        states = [[n, s.start, s.unit, s.meaning, *_bounds(s.limits)] for n, s in rule.states.items()]
        params = [
            [n, p.default, p.unit, *_bounds(p.bounds), p.meaning, p.tag, p.source] for n, p in rule.params.items()
        ]
        facts = [Fact(what, getattr(rule, what)) for what in ("name", "meaning", "source", "modifies", "per")]
        return [
            *facts,
            Fact("timescale", rule.timescale, seconds(rule.timescale)),
            Fact("reads", sorted(rule.readings)),
            Table("states", ["state", "start", "unit", "meaning", "from", "to"], states, "states"),
            Table("params", PARAM, params, "parameters", said=rule.source),
        ]
    rows = [[r.name, r.meaning, r.modifies, r.timescale, r.source] for r in RULES.values()]
    return [Table("rules", ["rule", "meaning", "modifies", "timescale", "source"], rows, units={"timescale": "s"})]


def bodies(name: str | None) -> Parts:
    """Systems of the body and bonds between two, for `sy.simulate_body`; NAME: one with its states and parameters."""
    from ..body import BODIES
    from ..bonds import BONDS

    known = {**BODIES, **BONDS}
    if name is not None:
        return _model(known[expect_name(name, known, "body or bond")])
    rows = [[n, m.meaning, list(m.states), len(m.params), m.source] for n, m in known.items()]
    return [Table("bodies", ["body", "meaning", "states", "parameters", "source"], rows)]


def persons(name: str | None) -> Parts:
    """What a person of `syntony live` has: traits, slow states, ties between brain and body."""
    from ..body import BODIES
    from ..person import TIES, TRAITS

    lasting = BODIES["lasting"]
    traits = {**TRAITS, **lasting.params}
    if name is not None:
        expect_name(name, {**traits, **lasting.states, **TIES}, "trait, state or tie")
    rows = [[n, p.default, p.unit, *_bounds(p.bounds), p.meaning, p.tag, p.source] for n, p in traits.items()]
    states = [[n, s.start, s.unit, s.meaning, *_bounds(s.limits)] for n, s in lasting.states.items()]
    ties = [[n, *tie] for n, tie in TIES.items()]
    one = [[row for row in given if name in (None, row[0])] for given in (rows, states, ties)]
    parts = [
        Table("traits", PARAM, one[0], "traits"),
        Table("states", ["state", "start", "unit", "meaning", "from", "to"], one[1], "slow states"),
        Table("ties", ["tie", "meaning", "source", "tag"], one[2], "ties"),
    ]
    return [part for part, given in zip(parts, one) if given]


def protocols(name: str | None) -> Parts:
    """Courses that ship: childhoods, therapies, adversities; NAME: one with its arguments."""
    from ..protocols import PROTOCOLS

    if name is not None:
        function = PROTOCOLS[expect_name(name, PROTOCOLS, "protocol")]
        rows = [
            [n, "" if p.default is p.empty else str(p.default), str(p.annotation)]
            for n, p in inspect.signature(function).parameters.items()
        ]
        return [Fact("meaning", _meaning(function)), Table("arguments", ["argument", "default", "type"], rows)]
    return [Table("protocols", ["protocol", "meaning"], [[n, _meaning(f)] for n, f in PROTOCOLS.items()])]


def signals(name: str | None) -> Parts:
    """What can be measured of activity during a run; NAME: one of them with its parameters."""
    from ..signals import SIGNALS

    if name is not None:
        signal = SIGNALS[expect_name(name, SIGNALS, "signal")]
        clock = [Fact(what, getattr(signal, what), seconds(getattr(signal, what))) for what in ("step", "interval")]
        return [Fact("signal", name), *clock, *_model(signal.model)]
    rows = [[s.name, s.model.meaning, _output(s).unit, s.interval, s.model.source] for s in SIGNALS.values()]
    return [Table("signals", ["signal", "meaning", "unit", "interval", "source"], rows, units={"interval": "s"})]


def measures(name: str | None) -> Parts:
    """Functions on recorded or simulated activity; NAME: one of them with its documentation."""
    from ..measures import MEASURES

    if name is not None:
        measure = MEASURES[expect_name(name, MEASURES, "measure")]
        text = inspect.cleandoc(measure.__doc__ or "")
        return [Fact("measure", name), Fact("call", f"{name}{_signature(measure)}"), Fact("text", text, "\n" + text)]
    rows = [[name, _meaning(item), _unit(item), _sources(item)] for name, item in MEASURES.items()]
    return [Table("measures", ["measure", "meaning", "unit", "source"], rows, said="dimensionless")]


def regions(name: str | None) -> Parts:
    """Regions of the default brain; NAME: a region or a system, such as limbic."""
    from ..brain import Brain
    from ..connectomes.roles import EXPRESSING, PERCEIVING
    from ..units import mm

    brain = Brain.default()
    columns = [brain.labels, brain.readable, brain.hemisphere, brain.system, brain.member]
    chosen = range(brain.n_regions) if name is None else brain.index(name).tolist()
    rows = [
        [
            *(str(column[k]) for column in columns),
            *(round(float(x) / mm, 1) for x in brain.positions[k]),
            float(brain.strength[k]),
            *(roles[brain.labels[k]].share if brain.labels[k] in roles else None for roles in (EXPRESSING, PERCEIVING)),
        ]
        for k in chosen
    ]
    heads = ["region", "name", "side", "system", "part", "x", "y", "z", "strength", "expressing", "perceiving"]
    return [Table("regions", heads, rows, units=dict.fromkeys("xyz", "mm"))]


def formats(name: str | None) -> Parts:
    """File formats of connectomes, by how a path ends."""
    from ..connectomes import READERS

    if name is not None:
        expect_name(name, READERS, "format")
    rows = [[ending, _meaning(reader)] for ending, reader in READERS.items() if name in (None, ending)]
    return [Table("formats", ["format", "meaning"], rows)]


def units(name: str | None) -> Parts:
    """Units that times and other quantities may carry in a configuration, as in 10 ms."""
    from ._fields import UNITS

    rows = []
    for base, texts in UNITS.items():
        for size in dict.fromkeys(texts.values()):
            rows.append([[text for text, same in texts.items() if same == size], size, base])
    if name is not None:
        expect_name(name, [text for row in rows for text in row[0]], "unit")
    return [Table("units", ["written", "size", "unit"], [row for row in rows if name is None or name in row[0]])]


def schema(name: str | None) -> Parts:
    """JSON Schema of a configuration, for editors; NAME: simulate (default), live, stationary, sweep or view."""
    from ._schema import schema as of
    from .config import VERBS

    kinds = {kind.__name__.lower(): kind for kind in VERBS}
    kind = kinds[expect_name(name or "simulate", kinds, "schema")]
    return [Fact(key, value) for key, value in of(kind).items()]


TOPICS: Mapping[str, Callable[[str | None], Parts]] = {
    "bodies": bodies,
    "formats": formats,
    "measures": measures,
    "models": models,
    "persons": persons,
    "protocols": protocols,
    "regions": regions,
    "rules": rules,
    "schema": schema,
    "signals": signals,
    "units": units,
}


def _model(model: Any) -> Parts:
    states = [[n, s.start, s.unit, s.meaning, s.noise, *_bounds(s.limits)] for n, s in model.states.items()]
    params = [[n, p.default, p.unit, *_bounds(p.bounds), p.meaning, p.tag, p.source] for n, p in model.params.items()]
    inputs = [[n, i.onto, i.meaning] for n, i in model.inputs.items()]
    outputs = [[n, o.unit, o.meaning] for n, o in model.outputs.items()]
    presets = [[n, ", ".join(f"{k} = {v:g}" for k, v in values.items())] for n, values in model.presets.items()]
    tables = [
        Table("states", ["state", "start", "unit", "meaning", "noise", "from", "to"], states, "states"),
        Table("params", PARAM, params, "parameters", said=model.source),
        Table("inputs", ["input", "reaches", "meaning"], inputs, "inputs"),
        Table("outputs", ["output", "unit", "meaning"], outputs, "outputs"),
        Table("presets", ["preset", "values"], presets, "presets"),
    ]
    facts = [Fact(what, getattr(model, what)) for what in ("name", "meaning", "source", "activity")]
    return [*facts, *(table for table in tables if table.rows)]


def _bounds(bounds: tuple[float, float]) -> list[float | None]:
    return [None if abs(bound) == inf else float(bound) for bound in bounds]


def _output(signal: Any) -> Any:
    return next(iter(signal.model.outputs.values()))


def _signature(measure: Callable) -> str:
    shown = inspect.signature(measure)
    bare = [item.replace(annotation=inspect.Parameter.empty) for item in shown.parameters.values()]
    return str(shown.replace(parameters=bare, return_annotation=inspect.Signature.empty))


def _meaning(function: Callable) -> str:
    first = inspect.cleandoc(function.__doc__ or "").split("\n\n")[0]
    return " ".join(first.split()).rstrip(".:")


def _unit(measure: Callable) -> str:
    found = re.search(r"Returns\n-+\n.*, (.+)", inspect.cleandoc(measure.__doc__ or ""))
    return found[1] if found else ""


def _sources(measure: Callable) -> str:
    found = re.findall(r"doi:[^\s,;]+", measure.__doc__ or "")
    return ", ".join(dict.fromkeys(doi.rstrip(".") for doi in found))
