"""Pages of the reference that are made from the declarations in the code whenever the documentation is built."""

import inspect

from mkdocs.structure.files import File, Files

import syntony as sy
from syntony.body import BODIES
from syntony.bonds import BONDS
from syntony.measures import MEASURES
from syntony.person import TIES, TRAITS
from syntony.plasticity import REMODELLINGS, RULES, SCHEDULES

PERSONS = (
    "syntony.minutes.met", "syntony.minutes.answers", "syntony.minutes.named", "syntony.minutes.staged", "syntony.minutes.tolerated",
    "syntony.regimes.regimes", "syntony.regimes.position", "syntony.ninefold.nine_functions", "syntony.cohort.Case",
    "syntony.cohort.cohort", "syntony.trials.Trial", "syntony.trials.cases", "syntony.bonds.generations.generations",
    "syntony.protocols.generations.next_generation", "syntony.protocols.generations.famine",
)  # fmt: skip


def on_files(files: Files, config) -> Files:
    """Add the generated pages."""
    pages = {
        "models": models(),
        "rules": rules(),
        "body": body(),
        "persons": persons(),
        "signals": signals(),
        "measures": measures(),
        "regions": regions(),
        "api": api(),
    }
    for name, text in pages.items():
        files.append(File.generated(config, f"reference/{name}.md", content=text))
    return files


def models() -> str:
    """Every model with its equations' names, units, defaults, bounds and sources."""
    parts = ["# Models", "Made from the declarations in `syntony/models`. All quantities in SI units, currents in nA."]
    for model in sy.models.values():
        parts += [f"## {model.name}", f"{model.meaning}. {link(model.source)}", *described(model), *presets(model)]
    return "\n\n".join(parts)


def body() -> str:
    """Every system of the body and every bond."""
    parts = ["# Body and bonds", "Made from the declarations in `syntony/body` and `syntony/bonds`; `simulate_body` runs each by "
             "itself, `syntony.minutes` an episode of distress alone or with somebody."]  # fmt: skip
    for model in (*BODIES.values(), *BONDS.values()):
        parts += [f"## {model.name}", f"{model.meaning}. {link(model.source)}", *described(model), *presets(model)]
    return "\n\n".join(parts)


def persons() -> str:
    """Ties between network and body, and what differs between people."""
    ties = [[f"`{name}`", tie.meaning, link(tie.source) if tie.source else "", tie.tag] for name, tie in TIES.items()]
    traits = [[f"`{n}`", p.meaning, f"{p.default:.3g}", p.unit, limits(p.bounds), p.tag] for n, p in TRAITS.items()]
    return "\n\n".join([
        "# Persons and bonds", "Made from the declarations in `syntony/person.py`; `lasting`, the body's slow states, stands under "
        "[Body and bonds](body.md). How to use them: [Follow a person through a life](../how-to/therapy.md).",
        "## Ties", "Each can be switched off by `Person(without=[...])`.", table(["name", "meaning", "source", "tag"], ties),
        "## Traits", table(["name", "meaning", "default", "unit", "bounds", "tag"], traits),
        "## Functions", *(f"::: {name}" for name in PERSONS),
    ])  # fmt: skip


def rules() -> str:
    """Every rule of plasticity, remodelling and schedule."""
    parts = ["# Plasticity", "Made from the declarations in `syntony/plasticity`. `simulate(..., plasticity=[...])` follows "
             "rules with every time step, `live` over months and years; rounds of remodelling and schedules of age are "
             "functions to call between runs."]  # fmt: skip
    for kind in (RULES, REMODELLINGS, SCHEDULES):
        for rule in kind.values():
            facts = f"{rule.meaning}. {link(rule.source)}"
            parts += [f"## {rule.name}", facts, parameters(rule), *presets(rule)]
    return "\n\n".join(parts)


def presets(declared) -> list[str]:
    """Named sets of parameters, if there are any."""
    rows = [[k, ", ".join(f"{n} = {v:g}" for n, v in p.items())] for k, p in getattr(declared, "presets", {}).items()]
    return [table(["preset", "parameters"], rows)] if rows else []


def parameters(declared) -> str:
    """Table of parameters with their sources."""
    rows = [
        [n, f"{p.default:.6g}", p.unit, limits(p.bounds), p.meaning, p.tag, link(p.source)]
        for n, p in declared.params.items()
    ]
    return table(["parameter", "default", "unit", "allowed", "meaning", "tag", "source"], rows)


def signals() -> str:
    """Every signal."""
    parts = ["# Signals", "What is measured from a region's activity, computed while a simulation runs."]
    for name, signal in sy.signals.items():
        facts = f"Step {signal.step:g} s, one sample every {signal.interval:g} s unless asked otherwise."
        parts += [f"## {name}", f"{signal.model.meaning}. {link(signal.model.source)}", facts, *described(signal.model)]
    return "\n\n".join(parts)


def described(model) -> list[str]:
    """Tables of states, inputs, outputs and parameters."""
    states = [[n, s.unit, s.meaning, f"{s.start:g}", limits(s.limits), s.noise or ""] for n, s in model.states.items()]
    inputs = [[n, i.onto, i.meaning] for n, i in model.inputs.items()]
    outputs = [[n, o.unit, o.meaning] for n, o in model.outputs.items()]
    return [
        table(["state", "unit", "meaning", "start", "limits", "noise"], states),
        *([table(["input", "onto", "meaning"], inputs)] if inputs else []),
        *([table(["output", "unit", "meaning"], outputs)] if outputs else []),
        parameters(model),
    ]


def measures() -> str:
    """Every measure by file, from its docstring."""
    parts, seen = ["# Measures", "Plain functions in `syntony.measures`; arrays with any leading axes."], {}
    for name, function in MEASURES.items():
        seen.setdefault(inspect.getmodule(function), []).append(name)
    for module in sorted(seen, key=lambda m: m.__name__):
        parts.append(f"## {module.__name__.rsplit('.', 1)[1].replace('_', ' ')}")
        parts.append(inspect.getdoc(module) or "")
        parts += [f"::: {module.__name__}.{name}" for name in seen[module]]
    return "\n\n".join(parts)


def regions() -> str:
    """The regions of the default brain."""
    brain = sy.Brain.default()
    rows = brain.table().drop(columns=["label"], errors="ignore")
    rows.insert(0, "label", brain.labels)
    shown = [[cell(v) for v in row] for row in rows.itertuples(index=False)]
    intro = (
        "# Regions of the default brain\n\nPositions in metres (MNI); strength is the sum of the weights onto a region."
    )
    return f"{intro}\n\n{table(list(rows.columns), shown)}"


def api() -> str:
    """Nouns and verbs."""
    names = [n for n in sy.__all__ if inspect.isclass(getattr(sy, n)) or inspect.isfunction(getattr(sy, n))]
    homes = [f"{getattr(sy, n).__module__}.{n}" for n in names]
    return "\n\n".join(["# Nouns and verbs", *(f"::: {home}" for home in homes)])


def table(head: list[str], rows: list[list]) -> str:
    """A Markdown table."""
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return "\n".join(lines + ["| " + " | ".join(str(c).replace("|", "\\|") for c in row) + " |" for row in rows])


def limits(bounds) -> str:
    """A range in words."""
    low, high = (f"{b:g}" for b in bounds)
    return "" if bounds == (-float("inf"), float("inf")) else f"{low} … {high}".replace("inf", "∞")


def link(source: str) -> str:
    """Digital object identifiers as links."""
    words = [f"[{w}](https://doi.org/{w.removeprefix('doi:').rstrip('.,;')})" if w.startswith("doi:") else w
             for w in source.split()]  # fmt: skip
    return " ".join(words)


def cell(value) -> str:
    """A number with four digits, anything else as it is."""
    return f"{value:.4g}" if isinstance(value, float) else str(value)
