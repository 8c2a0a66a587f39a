"""Virtual trials of psychotherapy: clients and therapists who differ, lived through one by one.

The lives are the model's. What real trials add, and no model of two people holds, is what else moves an outcome: it enters as noise
of one size, calibrated to one published number, the correlation of alliance and outcome (r .278, Flückiger et al. 2018,
doi:10.1037/pst0000172). Therapists' share of the variance follows from how much they differ in the bonds they make.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from . import errors
from .brain import Brain
from .cohort import Case
from .course import joined
from .person import Bond, Person
from .protocols import life_events, psychotherapy
from .units import week, year


@dataclass(frozen=True)
class Trial:
    """Who takes part.

    Parameters
    ----------
    clients, therapists : int
    sessions : int
    bond, bond_therapists, bond_clients : float
        Mean quality of bonds, and standard deviations between therapists and between clients of one therapist (ours).
    danger, danger_spread : float
        Severity at the start: arousal schema.
    after : float, s
        Follow-up.
    """

    clients: int = 200
    therapists: int = 20
    sessions: int = 26
    bond: float = 0.6
    bond_therapists: float = 0.08
    bond_clients: float = 0.16
    danger: float = 0.8
    danger_spread: float = 0.12
    after: float = 0.5 * year

    def __post_init__(self):
        errors.expect_number(self.therapists, "therapists", low=1)
        errors.expect_number(self.clients, "clients", low=self.therapists)
        errors.expect_number(self.sessions, "sessions", low=1)


def cases(trial: Trial, seed: int) -> list[Case]:
    """One case per client; facts: therapist, alliance (quality of the bond), severity.

    Examples
    --------
    >>> found = cases(Trial(clients=4, therapists=2), seed=1)
    >>> [case.facts["therapist"] for case in found]
    [0, 1, 0, 1]
    """
    rng = np.random.default_rng(errors.expect_seed(seed))
    level = trial.bond + trial.bond_therapists * rng.standard_normal(trial.therapists)
    therapy = psychotherapy(sessions=trial.sessions, affect=0.8)
    course = joined(therapy, life_events("client", 0.0, therapy.end + trial.after))
    brain, other = Brain.default("client"), Brain.default("therapist")
    found = []
    for k in range(trial.clients):
        therapist = k % trial.therapists
        quality = float(np.clip(level[therapist] + trial.bond_clients * rng.standard_normal(), 0.02, 0.98))
        danger = float(np.clip(trial.danger + trial.danger_spread * rng.standard_normal(), 0.3, 0.99))
        start = {
            "danger": danger,
            "coping": 0.3,
            "expectation": float(rng.uniform(0.1, 0.5)),
            "mark": float(rng.choice([0.05, 0.95])),
        }
        traits = {
            "hassles": float(rng.gamma(4, 0.25)),
            "push": float(np.clip(0.9 + 0.1 * rng.standard_normal(), 0.5, 1.3)),
        }
        person = Person(brain, start, traits, age=float(rng.uniform(20, 60)) * year)
        facts = {"therapist": therapist, "alliance": quality, "severity": danger}
        found.append(
            Case(
                f"client {k}",
                [person, other],
                course,
                [Bond("therapist", "client", quality)],
                {"every": 2 * week},
                facts,
            )
        )
    return found


def courses(life: Any) -> dict[str, float]:
    """Of one life: danger week by week, and what it was at the end of the follow-up."""
    danger = life["danger"].sel(person="client")
    weeks = (danger.time.values / week).round().astype(int)
    found = {f"danger {w}": float(d) for w, d in zip(weeks, danger.values)}
    found["control after"] = float(life["control"].sel(person="client")[-1])
    return found


def outcome(table: Any) -> np.ndarray:
    """Improvement of every client: fall of danger from the start to the end, larger is better."""
    first, last = _weeks(table)[0], _weeks(table)[-1]
    return (table[f"danger {first}"] - table[f"danger {last}"]).to_numpy()


def improved(table: Any, share: float = 0.3) -> np.ndarray:
    """Sessions until danger has fallen by this share (client,), infinite where it does not."""
    weeks = _weeks(table)
    values = table[[f"danger {w}" for w in weeks]].to_numpy()
    below = values <= (1 - share) * values[:, :1]
    return np.where(below.any(axis=1), np.array(weeks)[below.argmax(axis=1)].astype(float), np.inf)


def _weeks(table: Any) -> list[int]:
    return sorted(int(name.split()[1]) for name in table.columns if name.startswith("danger "))


def therapist_share(values: np.ndarray, therapist: np.ndarray) -> float:
    """Share of the variance between therapists: intraclass correlation from one-way analysis of variance, not below 0.

    Examples
    --------
    >>> round(therapist_share(np.array([1.0, 1.1, 3.0, 3.1]), np.array([0, 0, 1, 1])), 2)
    1.0
    """
    groups = [values[therapist == t] for t in np.unique(therapist)]
    n = np.mean([len(g) for g in groups])
    between = n * np.var([g.mean() for g in groups], ddof=1)
    within = np.sum([((g - g.mean()) ** 2).sum() for g in groups]) / (len(values) - len(groups))
    return float(max((between - within) / (between + (n - 1) * within), 0.0))


@dataclass(frozen=True, eq=False)
class Emulator:
    """Outcome as a function of alliance and severity, learnt from lives: the mean of the nearest ones, and their spread."""

    alliance: np.ndarray
    severity: np.ndarray
    outcomes: np.ndarray
    neighbours: int = 9

    def __call__(self, alliance: np.ndarray, severity: np.ndarray, rng: np.random.Generator) -> np.ndarray:
        """The outcome of one of the lives that are most alike, drawn at random."""
        far = ((alliance[:, None] - self.alliance) / self.alliance.std()) ** 2
        far = far + ((severity[:, None] - self.severity) / self.severity.std()) ** 2
        near = np.argpartition(far, self.neighbours, axis=1)[:, : self.neighbours]
        chosen = near[np.arange(len(near)), rng.integers(self.neighbours, size=len(near))]
        return self.outcomes[chosen]


def drawn(
    emulator: Emulator,
    trial: Trial,
    noise: float,
    seed: int,
    *,
    therapists: int = 2000,
    clients: int = 20,
    other: float = 0.0,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Alliance, outcome and therapist of a large trial (therapists × clients), with what else moves an outcome: `noise` between
    clients, `other` between therapists (standard deviations, in those of the lives)."""
    rng = np.random.default_rng(errors.expect_seed(seed))
    who = np.repeat(np.arange(therapists), clients)
    level = trial.bond + trial.bond_therapists * rng.standard_normal(therapists)
    alliance = np.clip(level[who] + trial.bond_clients * rng.standard_normal(len(who)), 0.02, 0.98)
    severity = np.clip(trial.danger + trial.danger_spread * rng.standard_normal(len(who)), 0.3, 0.99)
    spread = emulator.outcomes.std()
    more = noise * rng.standard_normal(len(who)) + other * rng.standard_normal(therapists)[who]
    return alliance, emulator(alliance, severity, rng) + spread * more, who
