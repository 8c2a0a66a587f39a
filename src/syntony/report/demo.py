"""The demonstration: two people on the default brain, apart and in relation, held against measured brains and chance.

Every number in it is computed when it is called; the words are in templates/demo.toml.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from .. import chance, errors, measures
from ..brain import Brain
from ..connectomes import roles
from ..engine.blas import one_thread
from ..keep import Keep
from ..relation import Relation
from ..simulate import sweep
from ..stationary import Stationary, critical_coupling, stationary
from ..units import minute, ms, second
from .persons import band, mean_correlation, unlinked, within
from .words import filled, words

CLIENT, THERAPIST = "client", "therapist"
APART, TOGETHER = "apart", "in relation"
STEPS = {"border": 0.0, "curve": 0.08, "exact": 0.2, "apart": 0.25, "together": 0.5, "chance": 0.72, "figures": 0.8, "page": 0.95}  # fmt: skip
BRANCH = 0.25  # share by which mean activity may differ from the working point before it is another state
Progress = Callable[[str, float], None]


@dataclass(frozen=True)
class Plan:
    """How much the demonstration computes, and our own choices in it.

    Parameters
    ----------
    sessions : int
        Simulated sessions, apart and in relation; at least 3, so that people can be re-paired.
    duration, settling, dt : float, s
        Length of a session, its beginning that is left out, and the time step.
    points : tuple of float
        Coupling as shares of the critical coupling, among which the best fit is chosen.
    heard : float
        Input that perceiving regions get from the other person, at most, as a share of that from their own brain.
    delay : float, s
        Until an expression is perceived.
    pairings, draws : int
        Re-pairings of all sessions; surrogates per session for chance within a person.
    """

    sessions: int = 12
    duration: float = 5.5 * minute
    settling: float = 0.5 * minute
    dt: float = 1 * ms
    points: tuple[float, ...] = (0.1, 0.3, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.93, 0.96, 0.98, 0.99, 0.998)
    heard: float = 0.25
    delay: float = 0.5 * second
    pairings: int = 5000
    draws: int = 5

    def __post_init__(self):
        errors.expect_number(self.duration, "duration", low=0, open_low=True, unit="s")
        errors.expect_number(self.heard, "heard", low=0)
        if not 0 <= self.settling < self.duration:
            raise errors.BadValue(
                f"settling is {self.settling:g} s; expected from 0 s to less than the session's {self.duration:g} s"
            )
        inside = all(0 < point < 1 for point in self.points)
        if len(self.points) < 2 or not inside or list(self.points) != sorted(set(self.points)):
            raise errors.BadValue(
                f"points are {self.points}; expected at least two shares of the critical coupling, between 0 and 1, ascending"
            )
        chance.pairings(self.sessions, self.pairings, seed=0)


@dataclass(frozen=True, eq=False)
class Demo:
    """What the demonstration found; `table` is its summary and `report` the HTML file."""

    plan: Plan
    people: tuple[Brain, ...]
    relations: tuple[Relation, ...]
    critical: float
    coupling: float
    curve: Any = field(repr=False)
    exact: dict[str, np.ndarray] = field(repr=False)
    bold: dict[str, Any] = field(repr=False)
    fit: Any = field(repr=False)
    between: Any = field(repr=False)
    null: dict[str, np.ndarray] = field(repr=False)
    measures: Any = field(repr=False)
    provenance: dict[str, Any] = field(repr=False)
    report: Path | None = None

    @property
    def table(self) -> Any:
        """The main numbers: quantity, value, unit, what chance gives (low, high), p."""
        import pandas

        best = self.fit.iloc[-1]
        rows: list[tuple] = [
            ("fit to measured correlations", best["fit r"], "r", best["chance low"], best["chance high"], best["p"])
        ]
        for row in self.between.to_dict("records"):
            name = f"between the two, {row['condition']}"
            rows.append((name, row["real pairs"], "r", row["chance low"], row["chance high"], row["p"]))
        for row in self.measures.to_dict("records"):
            name = f"{row['measure']}, {row['person']}"
            rows.append(
                (f"{name}: change", row["change"], row["unit"], row["change low"], row["change high"], row["p"])
            )
        return pandas.DataFrame(rows, columns=["quantity", "value", "unit", "chance low", "chance high", "p"])


def demo(out: str | Path = ".", seed: int = 1, progress: Progress | bool | None = None, plan: Plan = Plan()) -> Demo:
    """Simulate two people apart and in relation, test them against chance, and write a report.

    Parameters
    ----------
    out : path
        The HTML file, or the folder in which report.html is written.
    seed : int
        Of all noise and all draws.
    progress : None, bool or callable(sentence, share)
        None shows a progress line on a terminal, True always, False never; a function is told what happens.
    plan : Plan
        How much to compute.

    Returns
    -------
    Demo
    """
    from .demo_pages import sections
    from .writing import expect_path, write

    path = expect_path(Path(out) / "report.html" if Path(out).suffix.lower() not in (".html", ".htm") else out)
    seed = int(errors.expect_number(seed, "seed", low=0))
    began = time.monotonic()
    with _told(progress, plan) as tell:
        found = compute(seed, plan, tell)
        tell("figures", 0.0)
        parts = sections(found)
        tell("page", 0.0)
        found.provenance["seconds"] = round(time.monotonic() - began, 1)
        return replace(found, report=write(words("demo")["title"], parts, path))


@one_thread()
def compute(seed: int, plan: Plan, tell: Callable[[str, float], None]) -> Demo:
    """All numbers of the demonstration, without figures and files."""
    people = Brain.default(CLIENT), Brain.default(THERAPIST)
    tell("border", 0.0)
    # rounded, so that the configuration is the same on every machine
    critical = round(critical_coupling(people[0], balance="fic", tolerance=1e-8), 6)
    curve = _curve(people[0], critical, plan, lambda share: tell("curve", share))
    coupling = float(curve["coupling"][curve["fit, balanced"].argmax()])
    tell("exact", 0.0)
    relations, joint = related(people, coupling, plan)
    exact = {APART: _bold(stationary(people[0], coupling=coupling, balance="fic")), TOGETHER: _bold(joint)}
    runs = {}
    for step, condition in (("apart", APART), ("together", TOGETHER)):
        tell(step, 0.0)
        runs[condition] = _sessions(people, relations, coupling, seed, plan, related=condition == TOGETHER)
    tell("chance", 0.0)
    bold = {condition: run["bold"] for condition, run in runs.items()}
    between, null = _between(bold, exact, seed, plan)
    provenance = {k: v for k, v in runs[TOGETHER].provenance.items() if k != "grid"}
    return Demo(
        plan=plan, people=people, relations=relations, critical=critical, coupling=coupling, curve=curve, exact=exact,
        bold=bold, fit=_fit(people[0], exact, bold, seed), between=between, null=null,
        measures=_within(people, bold, exact, seed, plan), provenance={**provenance, "seed": seed},
    )  # fmt: skip


def _curve(brain: Brain, critical: float, plan: Plan, tell: Callable[[float], None]) -> Any:
    """Fit and complexity of the exact BOLD correlations along the coupling, with and without balance."""
    import pandas

    rows = []
    for k, share in enumerate(plan.points):
        tell(k / len(plan.points))
        row = {"share of critical": share, "coupling": share * critical}
        for name, balance in (("balanced", "fic"), ("without", None)):
            fc = _bold(stationary(brain, coupling=share * critical, balance=balance))[0, :, 0]
            row[f"fit, {name}"] = float(measures.fc_fit(fc, brain.measured_fc))
            row[f"complexity, {name}"] = float(measures.functional_complexity(fc))
        rows.append(row)
    return pandas.DataFrame(rows)


def related(people: tuple[Brain, ...], coupling: float, plan: Plan) -> tuple[tuple[Relation, ...], Stationary]:
    """Both directions of the relation, weakened by half until the two together are stable."""
    perceiving = roles.perceiving(people[0])
    own = coupling * people[0].strength[perceiving > 0] / perceiving[perceiving > 0]
    gain = plan.heard * float(own.min())
    while True:
        pairs = ((THERAPIST, CLIENT), (CLIENT, THERAPIST))
        relations = tuple(Relation(sender, receiver, gain=gain, delay=plan.delay) for sender, receiver in pairs)
        joint = stationary(people, relations, coupling=coupling, balance="fic")
        if joint.stable:
            return relations, joint
        gain /= 2


def _bold(state: Stationary) -> np.ndarray:
    """Exact correlations of the BOLD signal (person, region, person, region)."""
    covariance = state.signal_covariance("bold").values
    size = int(np.prod(covariance.shape[:2]))
    flat = measures.functional_connectivity_from_covariance(covariance.reshape(size, size))
    return flat.reshape(covariance.shape)


def _sessions(people, relations, coupling: float, seed: int, plan: Plan, *, related: bool) -> Any:
    """All sessions of one condition, the same noise in both. Apart is gain 0: the same bits as no relation, and one
    kernel to compile instead of two."""
    if not related:
        relations = tuple(replace(r, gain=0.0) for r in relations)
    keep = Keep(every=100 * ms, signals=("bold",), start=plan.settling)
    seeds = [seed * 100_000 + k for k in range(plan.sessions)]
    run = sweep(
        people, {"seed": seeds}, relations, coupling=coupling, duration=plan.duration, dt=plan.dt, balance="fic",
        keep=keep, progress=False,
    )  # fmt: skip
    expect_at_working_point(run["S_E"].values, stationary(people, relations, coupling=coupling, balance="fic"))
    return run


def expect_at_working_point(activity: np.ndarray, state: Stationary) -> None:
    """Refuse sessions in which noise carried a brain into another state than the one that was calculated."""
    expected = float(state.mean.sel(state="S_E").mean())
    means = activity.mean(axis=(-2, -1))
    if (np.abs(means / expected - 1) > BRANCH).any():
        worst = float(means.flat[np.abs(means / expected - 1).argmax()])
        raise errors.Unstable(
            f"a simulated session has mean activity {worst:.3f} where the working point has {expected:.3f}: noise carried it "
            "into another state; choose points of weaker coupling"
        )


def _between(bold: dict[str, Any], exact: dict[str, np.ndarray], seed: int, plan: Plan) -> tuple[Any, dict]:
    """Mean correlation of client and therapist over real pairs, against whole sets of re-paired ones."""
    import pandas

    orders = chance.pairings(plan.sessions, plan.pairings, seed=seed)
    rows, null = [], {}
    for condition, signal in bold.items():
        table = mean_correlation(signal.values[:, 0], signal.values[:, 1])
        real, pseudo = np.diag(table), table[~np.eye(len(table), dtype=bool)]
        null[condition] = chance.repaired(table, orders)
        found = chance.compare(real.mean(), null[condition])
        rows.append({
            "condition": condition, "real pairs": real.mean(), **band(null[condition]), "p": float(found.p), "z": float(found.z),
            "d": float(chance.effect_size(real, pseudo)), "exact": 0.0 if condition == APART else float(exact[TOGETHER][0, :, 1].mean()),
        })  # fmt: skip
    return pandas.DataFrame(rows), null


def mean_fc(bold: Any) -> np.ndarray:
    """Mean connectivity over sessions and people (through Fisher's z, as the measured one)."""
    fc = measures.functional_connectivity(bold.values)
    n = fc.shape[-1]
    z = measures.fisher_z(np.where(np.eye(n, dtype=bool), 0.0, fc)).mean(axis=tuple(range(fc.ndim - 2)))
    return np.tanh(z) + np.eye(n)


def _fit(brain: Brain, exact: dict[str, np.ndarray], bold: dict[str, Any], seed: int, draws: int = 499) -> Any:
    """Pattern and level of every route's connectivity against the measured one."""
    import pandas

    upper, rng = np.triu_indices(brain.n_regions, 1), np.random.default_rng(seed)
    measured = np.asarray(brain.measured_fc)
    links = (brain.weights + brain.weights.T) / 2
    routes = {
        "links alone, no model": (links / (2 * links.max()) + np.eye(len(links)), False),
        "exact, apart": (exact[APART][0, :, 0], True),
        "simulated, apart": (mean_fc(bold[APART]), True),
    }
    rows = []
    for name, (fc, is_level) in routes.items():
        orders = rng.permuted(np.tile(np.arange(len(fc)), (draws, 1)), axis=1)
        null = measures.fc_fit(fc[orders[:, :, None], orders[:, None, :]], measured)
        value = float(measures.fc_fit(fc, measured))
        shift = float((fc - measured)[upper].mean()) if is_level else np.nan
        rows.append(
            {
                "route": name,
                "fit r": value,
                **band(null),
                "p": float(chance.compare(value, null).p),
                "difference": shift,
            }
        )
    return pandas.DataFrame(rows)


def _within(people, bold: dict[str, Any], exact: dict[str, np.ndarray], seed: int, plan: Plan) -> Any:
    """Every measure of every person: both conditions, chance, and the test of the change."""
    import pandas

    rng, known, rows = np.random.default_rng(seed), words("measures"), []
    signs = rng.choice([-1.0, 1.0], (plan.pairings, plan.sessions))
    for k, brain in enumerate(people):
        values = {c: within(measures.functional_connectivity(x.values[:, k]), brain) for c, x in bold.items()}
        ideal = {c: within(exact[c][0, :, 0] if c == APART else exact[c][k, :, k], brain) for c in bold}
        free = unlinked(bold[APART].values[:, k], brain, draws=plan.draws, seed=seed)
        for name in values[APART]:
            change = values[TOGETHER][name] - values[APART][name]
            flipped = signs @ change / len(change)
            row = {"measure": known[name]["name"], "unit": known[name]["unit"], "person": brain.name}
            for condition in (APART, TOGETHER):
                row |= {
                    condition: values[condition][name].mean(),
                    f"{condition}, SD": values[condition][name].std(ddof=1),
                }
                row |= {f"{condition}, exact": float(ideal[condition][name])}
            row |= band(free[name]) | {"change": change.mean()}
            row |= {key.replace("chance", "change"): value for key, value in band(flipped).items()}
            rows.append(row | {"p": float(chance.compare(change.mean(), flipped, tail="two-sided").p)})
    return pandas.DataFrame(rows)


@contextmanager
def _told(progress: Progress | bool | None, plan: Plan) -> Iterator[Callable[[str, float], None]]:
    """A function that turns a step of the demonstration into a sentence, and shows it."""
    steps = list(STEPS)
    values = {
        "runs": plan.sessions,
        "minutes": f"{(plan.duration - plan.settling) / minute:g}",
        "pairings": plan.pairings,
    }
    sentences = filled(words("demo")["progress"], values)

    def share(step: str, part: float) -> float:
        later = steps.index(step) + 1
        end = STEPS[steps[later]] if later < len(steps) else 1.0
        return STEPS[step] + part * (end - STEPS[step])

    if callable(progress):
        yield lambda step, part: progress(sentences[step], share(step, part))
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    console = Console(stderr=True)
    shown = progress or (progress is None and console.is_terminal)
    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(bar_width=20), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True, disable=not shown) as bar:
        task = bar.add_task("", total=1.0)
        yield lambda step, part: bar.update(task, description=sentences[step], completed=share(step, part))
