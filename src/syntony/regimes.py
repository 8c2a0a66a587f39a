"""Where a person stands: between untouched and overwhelmed in daily life, between loose sand and the knot in the brain.

The article's rigidity and chaos as measured quantities. A position with uncertainty, never a sum and never a threshold: none is
published. How a day's pushes are spread is ours (`TRAITS`).
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from . import errors
from .body.lasting import lasting
from .brain import Brain
from .engine.asking import embodied
from .engine.cast import COUPLING
from .engine.minute import bouts, eased, runs_away
from .keep import Keep
from .measures.integration_profile import IntegrationProfile, integration_profile
from .minutes import FELT, answers
from .person import Bond, Person
from .simulate import simulate
from .units import second

RATE = 20.0  # Hz
INTENSITIES = (0.2, 0.4, 0.8, 1.2, 1.6)  # of what a week brings, equally often; ours


class Regimes(NamedTuple):
    """Shares of what a life brings, each (value, low, high): not felt, felt and held, run away; they add up to 1."""

    untouched: np.ndarray
    within: np.ndarray
    overwhelmed: np.ndarray


def regimes(
    person: Person,
    giver: Brain | Person | None = None,
    bond: Bond | None = None,
    *,
    episodes: int = 500,
    seed: int = 0,
    level: float = 0.95,
) -> Regimes:
    """How often a push leaves a person untouched, is felt and held, or runs away; alone, or with somebody.

        push = reactivity · push of the person · intensity · exp(spread · noise)

    Rigid is who is touched by nothing, chaotic who is overwhelmed again and again; within is the window of tolerance.

    Parameters
    ----------
    person : Person
    giver, bond : who is there, and from whom
    episodes : int
        Drawn; the interval is Wilson's for so many.
    seed : int
    level : float, 0 … 1

    Examples
    --------
    >>> found = regimes(Person("client"), episodes=100)
    >>> round(float(found.untouched[0] + found.within[0] + found.overwhelmed[0]), 6)
    1.0
    """
    n = int(errors.expect_number(episodes, "episodes", low=1))
    errors.expect_number(level, "level", low=0, high=1, open_low=True)
    own, helped, reactive = answers(person, giver, bond)
    rng, habits = np.random.default_rng(errors.expect_seed(seed)), person.habits
    intensity = rng.choice(INTENSITIES, n) * np.exp(habits["spread"] * rng.standard_normal(n))
    pushes = reactive * habits["push"] * intensity
    danger, coping = (float(person.start.get(name, lasting.states[name].start)) for name in ("danger", "coping"))
    felt = bouts(pushes, danger, coping, own, helped, ease=eased(helped)).fear >= FELT
    away = runs_away(pushes, *(np.full(n, v) for v in (danger, coping, own, helped)))
    counts = [(~felt & ~away).sum(), (felt & ~away).sum(), away.sum()]
    return Regimes(*(_wilson(int(k), n, level) for k in counts))


def _wilson(k: int, n: int, level: float) -> np.ndarray:
    """A share with its interval."""
    from scipy.stats import binomtest

    interval = binomtest(k, n).proportion_ci(level, method="wilson")
    return np.array([k / n, interval.low, interval.high])


def position(
    person: Person, *, duration: float = 60 * second, seed: int = 0, coupling: float = COUPLING, **options: Any
) -> IntegrationProfile:
    """Chaos, integration and rigidity of a person's brain at rest, from a simulation: shares of linkage × differentiation.

    The brain is the person's: with what was learnt, the integrity of the zones, the maturity of control, and noradrenaline's gain.

    Parameters
    ----------
    person : Person
    duration : float, s
    seed : int
    coupling : float
    options :
        Of `measures.integration_profile`.

    Returns
    -------
    IntegrationProfile
        Hemispheres are the parts that are expected to differ; every field is (value, low, high).

    Examples
    --------
    >>> found = position(Person("client"), duration=20.0, resamples=20, shifts=5)
    >>> bool(abs(found.chaos[0] + found.integration[0] + found.rigidity[0] + found.split[0] - 1) < 1e-9)
    True
    """
    brain, params = embodied(person, coupling)
    keep = Keep(every=1 / RATE, start=2.0, states=("S_E",))
    r = simulate(
        brain,
        coupling=coupling,
        balance="fic",
        params=params,
        duration=duration + 2.0,
        seed=seed,
        keep=keep,
        progress=False,
    )
    return integration_profile(r["S_E"].values[0], brain.hemisphere, RATE, seed=seed, **options)
