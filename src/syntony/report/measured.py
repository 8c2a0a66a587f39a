"""The pictures behind a table of `sy.measure`: links, matrices and lags of the recordings it was made from."""

from __future__ import annotations

import inspect
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, permutations
from types import MappingProxyType
from typing import Any

import numpy as np

from .. import chance, errors, measures
from ..measuring.against import Job
from ..measuring.evaluate import evaluate, rhythms
from ..measuring.material import Material, alike, materials
from ..measuring.recipes import RECIPES
from ..recording import Recording, Study

LAGS = ("window", "step", "max_lag")  # options of the lagged measures, s
DRAWS = 500
Pairs = Sequence[tuple[int, int]]
MOST_LAG_LINKS = 9  # links per pair of people up to which lags are drawn with their chance


@dataclass(frozen=True, eq=False)
class Measured:
    """What a table was made from: complete series of every recording, and the recordings themselves."""

    group: list[Material]
    recordings: tuple[Recording, ...]
    notes: tuple[str, ...] = ()

    @property
    def people(self) -> tuple[str, ...]:
        """Names in the pictures; roles where several recordings are averaged."""
        first = self.recordings[0]
        if len(self.recordings) == 1:
            return first.people
        same = first.roles if len({one.roles for one in self.recordings}) == 1 else ()
        return same or tuple(f"person {i + 1}" for i in range(first.n_people))

    @property
    def channels(self) -> tuple[str, ...]:
        return self.group[0].channels

    @property
    def positions(self) -> np.ndarray | None:
        """Places of the channels that were used."""
        first = self.recordings[0]
        if first.positions is None:
            return None
        return first.positions[..., [first.channels.index(c) for c in self.channels], :]


def measured(recordings: Any, facts: dict[str, Any]) -> Measured:
    """The recordings of a table, as the verb used them; refused if the table is of others."""
    if not isinstance(recordings, (Recording, Study)):
        raise errors.BadValue(
            f"recordings is a {type(recordings).__name__}; expected the Recording or Study that was measured"
        )
    group, _ = materials(recordings, None)
    if [one.name for one in group] != facts["recordings"]:
        raise errors.BadValue(
            f"recordings hold {', '.join(one.name for one in group)}; the table is of {', '.join(facts['recordings'])}: give "
            "those that were measured"
        )
    several = len({(one.channels, one.x.shape[1:]) for one in group}) > 1 or facts["against"] == "pseudo"
    kept = tuple(recordings) if isinstance(recordings, Study) else (recordings,)
    return Measured(alike(group) if several else group, kept, recordings.notes)


def drawable(measure: str) -> bool:
    """Whether a measure is a matrix of links for two people; those that sum up a curve of lags are drawn as that."""
    return RECIPES[measure].gives == "links" and not lagged(measure)


def lagged(measure: str) -> bool:
    """Whether a measure sums up windowed cross-correlations: it takes their options and passes them on as they are."""
    recipe = RECIPES[measure]
    return recipe.through is None and set(LAGS) <= set(recipe.choices(measure))


def people_pairs(measure: str, people: int) -> list[tuple[int, int]]:
    """The pairs of people whose matrices differ: two people once, or, one way, both as receiver and sender."""
    return list((permutations if RECIPES[measure].ordered else combinations)(range(people), 2))


def between(what: Measured, measure: str, edges: Any, facts: Mapping[str, Any] = MappingProxyType({})) -> np.ndarray:
    """A measure of every channel of one person with every channel of another: (person, person, channel, channel).

    As the table with these facts has it, averaged over epochs and recordings; entry [p, q, i, j] is channel i of p with
    channel j of q, or, where a measure goes one way, to channel i of p from channel j of q.
    """
    job = _job(measure, edges, facts)
    people, size = len(what.group[0].people), len(what.channels)
    block = np.zeros((people, people, size, size))
    for one in what.group:
        x = rhythms(one.x, one.rate, [job.edges], "double")[job.edges]
        found = evaluate(job.recipe, measure, x, one.rate, job.units(people))[0]
        found = np.abs(found) if job.recipe.absolute else found
        for (p, q), values in zip(people_pairs(measure, people), found):
            block[p, q] += values / len(what.group)
            if not job.recipe.ordered:
                block[q, p] += values.T / len(what.group)
    return block


def _job(measure: str, edges: Any, facts: Mapping[str, Any]) -> Job:
    """The measure between people as the verb took it."""
    recipe = RECIPES[measure]
    options = {**recipe.options, **(facts.get("options") or {}).get(measure, {})}
    options |= {"band": edges} if recipe.banded else {}
    pooled = {"pooled": True} if facts.get("epochs") == "pooled" else {}
    return Job(measure, replace(recipe, options=options, **pooled), "", None if recipe.banded else edges, True)


def within(what: Measured) -> dict[str, np.ndarray]:
    """Correlation of the channels of each person, of the first recording, averaged over epochs."""
    first = what.group[0]
    fc = measures.functional_connectivity(first.x).mean(axis=0)
    return dict(zip(first.people, fc))


def lag_options(options: Mapping[str, Any]) -> dict[str, float]:
    """Windows and lags of the lagged measures, s: as chosen, or as they have them by default."""
    known = inspect.signature(measures.windowed_cross_correlation).parameters
    return {name: float(options.get(name, known[name].default)) for name in LAGS}


def lag_curves(
    what: Measured, seed: int, kind: str | None, lags: Mapping[str, float]
) -> tuple[dict, dict | None, np.ndarray, int]:
    """Mean |r| in windows at every lag: curves (recording, lag) and chance (draw, lag) by pair, lags (s), and draws."""
    first, people = what.group[0], len(what.people)
    pairs = list(combinations(range(people), 2))
    names = [f"{what.people[p]} – {what.people[q]}" for p, q in pairs]
    own = np.stack([_curves(one, pairs, lags) for one in what.group])
    clock = (np.arange(own.shape[-1]) - own.shape[-1] // 2) / first.rate
    curves = {name: own[:, k] for k, name in enumerate(names)}
    small = len(what.channels) ** 2 <= MOST_LAG_LINKS and len(first.x) == 1
    if kind is None or not small:
        return curves, None, clock, 0
    null = _re_paired(what, pairs, seed, lags) if kind == "pseudo" else _shifted(what, pairs, seed, lags)
    return curves, {name: null[:, k] for k, name in enumerate(names)}, clock, len(null)


def _curves(one: Material, pairs: Pairs, lags: Mapping[str, float]) -> np.ndarray:
    """(pair, lag), averaged over epochs, windows and links."""
    return np.mean([_strength(x, one.rate, pairs, lags) for x in one.x], axis=0)


def _strength(x: np.ndarray, rate: float, pairs: Pairs, lags: Mapping[str, float]) -> np.ndarray:
    """(pair, lag) of x (person, channel, time)."""
    r = np.abs(measures.windowed_cross_correlation(x, rate, pairs=list(pairs), **lags))
    there = ~np.isnan(r)
    axes = (0, 3, 4)
    return (np.where(there, r, 0.0).sum(axis=axes) / np.maximum(there.sum(axis=axes), 1)).T


def _re_paired(what: Measured, pairs: Pairs, seed: int, lags: Mapping[str, float]) -> np.ndarray:
    """(draw, pair, lag): the mean curve of a study whose people are re-paired as a whole set."""
    size, people = len(what.group), len(what.people)
    crowd = np.concatenate([one.x[0] for one in what.group])
    every = [(i * people + p, j * people + q) for p, q in pairs for i in range(size) for j in range(size)]
    found = _strength(crowd, what.group[0].rate, every, lags).reshape(len(pairs), size, size, -1)
    orders = chance.pairings(size, DRAWS, seed=seed)
    return np.stack([chance.repaired(table, orders) for table in found], axis=1)


def _shifted(what: Measured, pairs: Pairs, seed: int, lags: Mapping[str, float]) -> np.ndarray:
    """(draw, pair, lag): the mean curve of recordings in which each further person is moved in time."""
    draws = []
    for g, one in enumerate(what.group):
        moved = [
            chance.circular_shift(one.x[0, p], DRAWS // 5, seed=np.random.default_rng([seed, g, p]))
            for p in range(1, len(what.people))
        ]
        casts = (np.stack([one.x[0, 0], *(m[k] for m in moved)]) for k in range(len(moved[0])))
        draws.append([_strength(cast, one.rate, pairs, lags) for cast in casts])
    return np.mean(draws, axis=0)
