"""Virtual trials of psychotherapy: clients and therapists who differ, lived through one by one, and what is read from them.

The lives are the model's. What real trials add, and no model of two people holds, is what else moves an outcome: it enters as
noise between clients and between therapists, calibrated to two published numbers, the correlation of alliance and outcome (r .278,
Flückiger et al. 2018, doi:10.1037/pst0000172) and the share of the variance between therapists (5 to 8 %, Johns et al. 2019,
doi:10.1016/j.cpr.2018.08.004). How good bonds are on average, and which fall counts as an improvement, is calibrated to half of
the clients improved by session 8 and three quarters by session 26 (Howard et al. 1986, doi:10.1037/0003-066X.41.2.159).
Everything else that a trial says is a prediction, and some of it does not hold: see the page about virtual trials.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from . import errors
from .brain import Brain
from .cohort import Case
from .course import joined
from .person import Bond, Person
from .protocols import life_events, psychotherapy
from .units import week, year

CLIENT, THERAPIST = "client", "therapist"
IMPROVED = 0.28  # fall of danger that counts, as a share of its start; calibrated
END = 26  # session after which outcome is read


@dataclass(frozen=True)
class Trial:
    """Who takes part.

    Parameters
    ----------
    clients, therapists : int
    sessions : int
        One a week; for those who wait, the weeks without any.
    bond, bond_therapists, bond_clients : float
        Mean quality of bonds (calibrated), and standard deviations between therapists and between clients of one therapist (ours).
    danger, danger_spread : float
        Severity at the start: arousal schema (ours).
    noise, noise_therapists : float
        What else moves an outcome, between clients and between therapists, in standard deviations of the lives (calibrated).
    """

    clients: int = 200
    therapists: int = 20
    sessions: int = 52
    bond: float = 0.4
    bond_therapists: float = 0.1
    bond_clients: float = 0.22
    danger: float = 0.8
    danger_spread: float = 0.12
    noise: float = 2.35
    noise_therapists: float = 0.55

    def __post_init__(self):
        errors.expect_number(self.therapists, "therapists", low=1)
        errors.expect_number(self.clients, "clients", low=self.therapists)
        errors.expect_number(self.sessions, "sessions", low=1)
        errors.expect_number(self.bond, "bond", low=0, high=1)
        for name in ("bond_therapists", "bond_clients", "danger_spread", "noise", "noise_therapists"):
            errors.expect_number(getattr(self, name), name, low=0)
        errors.expect_number(self.danger, "danger", low=0, high=1)

    def bonds(self, who: np.ndarray, rng: np.random.Generator) -> np.ndarray:
        """Quality of the bond of every client with a therapist `who` (client,)."""
        level = self.bond + self.bond_therapists * rng.standard_normal(int(who.max()) + 1)
        return np.clip(level[who] + self.bond_clients * rng.standard_normal(len(who)), 0.02, 0.98)

    def severities(self, clients: int, rng: np.random.Generator) -> np.ndarray:
        """Arousal schema of every client at the start."""
        return np.clip(self.danger + self.danger_spread * rng.standard_normal(clients), 0.3, 0.99)


def cases(trial: Trial, seed: int, treated: bool = True) -> list[Case]:
    """One case per client; facts: therapist, alliance (quality of the bond), severity. The same people, treated or waiting.

    Examples
    --------
    >>> found = cases(Trial(clients=4, therapists=2), seed=1)
    >>> [case.facts["therapist"] for case in found]
    [0, 1, 0, 1]
    """
    rng = np.random.default_rng(errors.expect_seed(seed))
    who = np.arange(trial.clients) % trial.therapists
    bonds, severities = trial.bonds(who, rng), trial.severities(trial.clients, rng)
    sessions = psychotherapy(CLIENT, THERAPIST, sessions=trial.sessions, affect=0.8)
    events = life_events(CLIENT, 0.0, sessions.end)
    course = joined(sessions, events) if treated else events
    brain, other = Brain.default(CLIENT), Brain.default(THERAPIST)
    found = []
    for k in range(trial.clients):
        start = {
            "danger": severities[k],
            "coping": 0.3,
            "expectation": rng.uniform(0.1, 0.5),
            "mark": rng.choice([0.05, 0.95]),
        }
        traits = {"hassles": rng.gamma(4, 0.25), "push": np.clip(0.9 + 0.1 * rng.standard_normal(), 0.5, 1.3)}
        person = Person(brain, start, traits, age=rng.uniform(20, 60) * year)
        facts = {"therapist": int(who[k]), "alliance": bonds[k], "severity": severities[k]}
        bond = [Bond(THERAPIST, CLIENT, bonds[k])]
        found.append(Case(f"client {k}", [person, other], course, bond, {"every": 1 * week}, facts))
    return found


def courses(life: Any) -> dict[str, float]:
    """Of one life: danger week by week.

    Examples
    --------
    >>> from syntony.live import live
    >>> from syntony.course import Course
    >>> sorted(courses(live(Person("client"), course=Course(end=1 * week), every=1 * week, progress=False)))
    ['danger 0', 'danger 1']
    """
    danger = life["danger"].sel(person=CLIENT)
    weeks = (danger.time.values / week).round().astype(int)
    return {f"danger {w}": float(d) for w, d in zip(weeks, danger.values)}


def symptoms(table: Any) -> tuple[np.ndarray, np.ndarray]:
    """Weeks (time,) and danger (client, time) from the table of a cohort read with `courses`."""
    weeks = sorted(int(name.split()[1]) for name in table.columns if name.startswith("danger "))
    if len(weeks) < 2:
        raise errors.BadValue(
            "the table has no columns 'danger 0', 'danger 1' ...; read the cohort with trials.courses"
        )
    return np.array(weeks), table[[f"danger {w}" for w in weeks]].to_numpy(dtype=float)


def outcome(table: Any, session: int = END) -> np.ndarray:
    """Outcome of every client: minus danger after this session, larger is better."""
    weeks, danger = symptoms(table)
    return -danger[:, np.abs(weeks - session).argmin()]


def improved(table: Any, share: float = IMPROVED) -> np.ndarray:
    """Sessions until danger has fallen by this share of its start (client,), infinite where it does not; between weeks on a line.

    Examples
    --------
    >>> import pandas as pd
    >>> improved(pd.DataFrame({"danger 0": [1.0, 1.0], "danger 8": [0.5, 1.0]}), share=0.25).tolist()
    [4.0, inf]
    """
    weeks, danger = symptoms(table)
    goal = (1 - share) * danger[:, 0]
    found = np.full(len(danger), np.inf)
    for k in np.flatnonzero((danger <= goal[:, None]).any(axis=1)):
        i = (danger[k] <= goal[k]).argmax()
        found[k] = np.interp(-goal[k], -danger[k, i - 1 : i + 1], weeks[i - 1 : i + 1]) if i else 0.0
    return found


def good_enough(sessions: np.ndarray, patience: float, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Clients who leave when they are well enough, or when their patience ends: sessions attended, and whether they improved.

    The same times of improvement then look otherwise: of those who stay longer a smaller share has improved, because the quick ones
    have left (Barkham et al. 2006, doi:10.1037/0022-006X.74.1.160: 88 % after one session, 62 % after twelve).

    Parameters
    ----------
    sessions : array (client,)
        From `improved`.
    patience : float
        Mean number of sessions after which an unimproved client stops, exponentially distributed.

    Examples
    --------
    >>> stayed, well = good_enough(np.array([3.0, np.inf]), 10.0, seed=1)
    >>> bool(stayed[0] <= 3), bool(well[1])
    (True, False)
    """
    rng = np.random.default_rng(errors.expect_seed(seed))
    stop = rng.exponential(patience, len(sessions))
    return np.minimum(sessions, stop), sessions <= stop


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


class Effect(NamedTuple):
    """A difference of groups in standard deviations (Hedges g), with its interval of 95 %."""

    g: float
    low: float
    high: float


def group_effect(treated: np.ndarray, others: np.ndarray) -> Effect:
    """How far two groups lie apart: g = J (mean - mean) / pooled sd, J = 1 - 3 / (4 df - 1); interval from its standard error.

    Examples
    --------
    >>> group_effect(np.array([1.0, 2.0, 3.0]), np.array([0.0, 1.0, 2.0])).g
    0.8
    """
    n, m = len(treated), len(others)
    pooled = np.sqrt(((n - 1) * np.var(treated, ddof=1) + (m - 1) * np.var(others, ddof=1)) / (n + m - 2))
    g = float((1 - 3 / (4 * (n + m - 2) - 1)) * (treated.mean() - others.mean()) / pooled)
    error = np.sqrt((n + m) / (n * m) + g**2 / (2 * (n + m)))
    return Effect(g, float(g - 1.96 * error), float(g + 1.96 * error))


def correlated(x: np.ndarray, y: np.ndarray) -> tuple[float, float, float]:
    """Correlation with its interval of 95 % (Fisher's z).

    Examples
    --------
    >>> [round(v, 2) for v in correlated(np.arange(12.0), np.arange(12.0) % 4)]
    [0.32, -0.31, 0.76]
    """
    r = float(np.corrcoef(x, y)[0, 1])
    z, error = np.arctanh(np.clip(r, -1 + 1e-12, 1 - 1e-12)), 1.96 / np.sqrt(len(x) - 3)
    return r, float(np.tanh(z - error)), float(np.tanh(z + error))


@dataclass(frozen=True, eq=False)
class Emulator:
    """Outcome as a function of alliance and severity, learnt from lives: one of the nearest ones, drawn at random."""

    alliance: np.ndarray
    severity: np.ndarray
    outcomes: np.ndarray
    neighbours: int = 5

    def __post_init__(self):
        if not self.neighbours < len(self.outcomes) == len(self.alliance) == len(self.severity):
            raise errors.BadShape(
                f"{len(self.alliance)} alliances, {len(self.severity)} severities and {len(self.outcomes)} outcomes were given; "
                f"expected as many of each, and more than {self.neighbours}"
            )

    def __call__(self, alliance: np.ndarray, severity: np.ndarray, rng: np.random.Generator) -> np.ndarray:
        """The outcome of a life like this; alliance counts twice as much as severity (ours)."""
        far = (2 * (alliance[:, None] - self.alliance) / self.alliance.std()) ** 2
        far = far + ((severity[:, None] - self.severity) / self.severity.std()) ** 2
        near = np.argpartition(far, self.neighbours, axis=1)[:, : self.neighbours]
        return self.outcomes[near[np.arange(len(near)), rng.integers(self.neighbours, size=len(near))]]


class Drawn(NamedTuple):
    """A large trial (client,): alliance, outcome, therapist."""

    alliance: np.ndarray
    outcome: np.ndarray
    therapist: np.ndarray


def drawn(emulator: Emulator, trial: Trial, seed: int, *, therapists: int = 2000, clients: int = 20) -> Drawn:
    """A large trial (therapists × clients each) from the lives of a small one, with what else moves an outcome.

    Examples
    --------
    >>> rng = np.random.default_rng(0)
    >>> lives = Emulator(rng.random(50), rng.random(50), rng.random(50))
    >>> drawn(lives, Trial(), seed=1, therapists=3, clients=4).outcome.shape
    (12,)
    """
    rng = np.random.default_rng(errors.expect_seed(seed))
    who = np.repeat(np.arange(therapists), clients)
    alliance, severity = trial.bonds(who, rng), trial.severities(len(who), rng)
    other = trial.noise * rng.standard_normal(len(who)) + trial.noise_therapists * rng.standard_normal(therapists)[who]
    return Drawn(alliance, emulator(alliance, severity, rng) + emulator.outcomes.std() * other, who)
