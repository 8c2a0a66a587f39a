"""Chance values of a measure: from surrogates of one recording, or from all re-pairings of a study."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np

from .. import chance, errors
from ..measures import windows
from .evaluate import Edges, Units, evaluate, pairs_of, rhythms, summarise
from .material import Material
from .products import all_pairs, all_shifts, product_of
from .recipes import Recipe

KINDS = ("pseudo", *sorted(chance.SURROGATES))
HYPOTHESES = {
    "pseudo": "these people are no more tied to each other than to the others of the study",
    "shift": "within this recording it does not matter when either did what they did (circular shifts)",
    "phase": "the series are independent stationary linear Gaussian processes (random phases)",
    "amplitude": "the series are independent stationary linear processes seen through a static nonlinearity (IAAFT)",
    "segments": "it does not matter which stretch of one met which stretch of the other (segments shuffled)",
    "epochs": "it does not matter which epoch of one met which epoch of the other (epochs shuffled)",
}
ALONE = "the channels of each person are unrelated ({kind} surrogates, each channel its own)"
TABLE = 2**26  # numbers in a table of all pairs of epochs
BLOCK = 2**22  # numbers of surrogate signal in memory at a time and thread


@dataclass(frozen=True, eq=False)
class Job:
    """One measure in one band, between people or within each."""

    name: str
    recipe: Recipe
    band: str
    edges: Edges
    between: bool

    @property
    def grouped(self) -> bool:
        """Whether all people are read at once."""
        return self.between and bool(self.recipe.together)

    @property
    def across(self) -> bool:
        """Whether links join channels of different people."""
        return self.between and self.recipe.gives == "links"

    def units(self, people: int) -> Units:
        """Who is read at once: pairs of people, the whole group, or (one way) receiver and sender."""
        return [tuple(range(people))] if self.grouped else pairs_of(self.recipe, people)

    def labels(self, people: tuple[str, ...]) -> list[str]:
        """Whom the values belong to; an arrow points from the sender to the receiver."""
        if not self.between or self.recipe.together == "person":
            return list(people)
        if self.recipe.together == "group":
            return [" – ".join(people)]
        if self.recipe.ordered:
            return [f"{people[sender]} → {people[receiver]}" for receiver, sender in pairs_of(self.recipe, len(people))]
        return [f"{people[p]} – {people[q]}" for p, q in pairs_of(self.recipe, len(people))]


@dataclass(frozen=True)
class Options:
    """How everything is measured and tested."""

    kind: str | None
    n: int
    seed: int
    cut: tuple[int, int] | None
    links: bool
    segment: float
    precision: str
    alpha: float


def observed(job: Job, x: np.ndarray, one: Material, options: Options) -> np.ndarray:
    """(window, unit, link); x as the job reads it."""
    units = job.units(x.shape[1]) if job.between else None
    x = one.body.x[:, :, one.body.of_kind(job.recipe.kinds)] if job.recipe.kinds else x
    values = evaluate(job.recipe, job.name, x, one.rate, units, options.cut, one.labels)
    return summarise(job.recipe, values, job.across, options.links)


def surrogates_available(kind: str, material: Material, options: Options, between: bool) -> int:
    """How many different surrogates there are; at most the number asked for."""
    epochs, samples = len(material.x), material.x.shape[-1]
    if kind == "epochs":
        if epochs < 2 or not between:
            raise errors.BadValue(
                f"against is 'epochs', but {material.name!r} has "
                + ("one epoch" if epochs < 2 else "measures within one person, whose channels share their epochs")
                + "; use 'shift', 'phase' or 'segments'"
            )
        return options.n if epochs > 12 else min(options.n, chance.available(epochs))
    if not between:
        return options.n
    if kind == "segments":
        count = round(samples / _segment(material, options))
        if count < 2:
            raise errors.BadValue(
                f"segments of {options.segment:g} s cannot be shuffled in {material.seconds:g} s of {material.name!r}; "
                "expected at least two: use a shorter segment="
            )
        return options.n if count > 12 else min(options.n, chance.available(count))
    return min(options.n, samples - 1) if kind == "shift" else options.n


def surrogate_blocks(job: Job, material: Material, n: int) -> list[tuple[int, int]]:
    """(first, count) of every block of surrogates, small enough for memory."""
    people = material.x.shape[1] - 1 if job.between else 1
    size = material.x[:, 0].size * max(people, 1) * (1 if job.edges is None else 3)
    step = int(max(1, min(n, BLOCK // max(size, 1), max(1, n // 8))))
    return [(first, min(step, n - first)) for first in range(0, n, step)]


def person_seed(options: Options, group: int, person: int) -> int:
    """Seed of one person's surrogates, whoever else is there."""
    return int(np.random.SeedSequence([options.seed, group, person]).generate_state(1, np.uint64)[0])


def epochs_tabulated(job: Job, z: np.ndarray, options: Options) -> bool:
    """Whether measuring every epoch with every epoch once is cheaper than measuring every shuffle, and fits memory."""
    epochs, channels = len(z), z.shape[2]
    links = channels**2 if options.links and job.recipe.gives == "links" else 1
    mean = options.kind == "epochs" and not job.grouped and not job.recipe.pooled
    return mean and epochs <= options.n and epochs**2 * links <= TABLE


def epoch_pairs(job: Job, z: np.ndarray, rate: float, options: Options, offsets: range) -> np.ndarray:
    """Epoch e of one person with epoch e + offset of the other: (offset, epoch, window, unit, link)."""
    people = z.shape[1]
    return pseudo_offsets(job, z.reshape(1, -1, *z.shape[2:]), rate, people, options, offsets)


def shuffled_epochs(
    job: Job, found: np.ndarray, people: int, options: Options, group: int, n: int
) -> np.ndarray | None:
    """The values of `surrogate_values` for shuffled epochs, from all pairs of epochs; or what an interruption left."""
    epochs = found.shape[1]
    if len(found) < epochs:
        return found[1:].mean(axis=1) if len(found) > 1 else None
    order = [np.tile(np.arange(epochs), (n, 1))]
    order += [chance.orders(epochs, n, seed=person_seed(options, group, p)) for p in range(1, people)]
    units = [
        found[(order[q] - order[p]) % epochs, order[p], :, u].mean(axis=1) for u, (p, q) in enumerate(job.units(people))
    ]
    return np.stack(units, axis=2)


def surrogate_values(
    job: Job, z: np.ndarray, material: Material, options: Options, kind: str, group: int, first: int, n: int
) -> np.ndarray:
    """(surrogate, window, unit, link) for surrogates first … first + n - 1 of the group's seed; z as the job reads it."""
    raw = kind == "amplitude" and job.edges is not None

    def make(person: int, together: bool) -> np.ndarray:
        source = material.x[:, person] if raw else z[:, person]
        seed = person_seed(options, group, person)
        extra: dict[str, Any] = {} if kind == "epochs" else {"together": together}
        extra |= {"length": _segment(material, options)} if kind == "segments" else {}
        made = chance.SURROGATES[kind](source, n, seed=seed, first=first, **extra)
        made = np.moveaxis(made, 0, 1)  # (epoch, surrogate, channel, time): surrogates in the place of people
        return rhythms(made, material.rate, [job.edges], options.precision)[job.edges] if raw else made

    people = z.shape[1]
    if not job.between:
        parts = [
            evaluate(job.recipe, job.name, make(p, False), material.rate, None, options.cut, material.labels)
            for p in range(people)
        ]
        values = [summarise(job.recipe, part, False, options.links) for part in parts]
        return np.stack(values, axis=2).swapaxes(0, 1)
    cast = np.concatenate([z[:, :1], *(make(p, True) for p in range(1, people))], axis=1)
    place = [np.zeros(n, int), *(1 + (p - 1) * n + np.arange(n) for p in range(1, people))]
    units = [tuple(int(place[p][k]) for p in unit) for k in range(n) for unit in job.units(people)]
    values = summarise(
        job.recipe, evaluate(job.recipe, job.name, cast, material.rate, units, options.cut), job.across, options.links
    )
    return values.reshape(len(values), n, -1, values.shape[-1]).swapaxes(0, 1)


def shifted_at_once(job: Job, options: Options) -> bool:
    """Whether the values of all shifts come from one transform per pair of channels."""
    whole = options.kind == "shift" and not options.cut and job.recipe.gives == "links"
    return whole and product_of(job.recipe, job.name) is not None


def unit_shifts(
    job: Job, z: np.ndarray, options: Options, group: int, n: int, u: int, rows: Sequence[int]
) -> np.ndarray:
    """The values of `surrogate_values` for shifts of one unit, of the links whose first channel is in rows.

    (surrogate, link): everything a person does is shifted by one lag between people, and channel by channel within one.
    """
    product = product_of(job.recipe, job.name)
    if product is None:
        raise TypeError(f"{job.name} is no inner product")
    channels, samples = z.shape[2:]

    def lags(person: int, together: bool) -> np.ndarray:
        return chance.drawn_shifts(
            samples, n, seed=person_seed(options, group, person), channels=None if together else channels
        )

    if job.between:
        p, q = job.units(z.shape[1])[u]
        a, b = (product.ready(z[:, [person]])[:, 0] for person in (p, q))
        pairs = [(i, j) for i in rows for j in range(channels)]
        later = np.repeat((lags(q, True) - (lags(p, True) if p else 0))[:, None], len(pairs), axis=1)
        return all_shifts(product, a, b, later % samples, pairs)
    a = product.ready(z[:, [u]])[:, 0]
    pairs = [(i, j) for i in rows for j in range(i + 1, channels)]
    own = lags(u, False)
    later = np.stack([own[:, j] - own[:, i] for i, j in pairs], axis=-1) if pairs else np.empty((n, 0), int)
    return all_shifts(product, a, a, later % samples, pairs)


def crowd(group: list[Material]) -> np.ndarray:
    """Everybody of a study in one array (epoch, group × person, channel, time)."""
    return np.concatenate([one.x for one in group], axis=1)


def pseudo_offsets(job: Job, x: np.ndarray, rate: float, people: int, options: Options, offsets: range) -> np.ndarray:
    """Group i's first member with group (i + offset)'s second, for all i: (offset, group, window, pair of roles, link)."""
    groups = x.shape[1] // people
    product = product_of(job.recipe, job.name)
    if product:
        x = windows(x, *options.cut) if options.cut else x[None]
        finish = partial(summarise, job.recipe, between=True, links=options.links)
        return all_pairs(product, x, job.units(people), people, offsets, finish)
    pairs = [
        (i * people + p, (i + o) % groups * people + q)
        for o in offsets
        for i in range(groups)
        for p, q in job.units(people)
    ]
    values = summarise(job.recipe, evaluate(job.recipe, job.name, x, rate, pairs, options.cut), True, options.links)
    values = values.reshape(len(values), len(offsets), groups, -1, values.shape[-1])
    return np.moveaxis(values, 0, 2)


def regroupings(groups: int, people: int, n: int, options: Options) -> np.ndarray:
    """Who meets in every re-paired study, the real one first: (1 + n, group, person), places in the `crowd`.

    Every member but the first changes groups, each by an order of its own; of two it is the one of `study_chance`.
    """
    members = [np.tile(np.arange(groups), (1 + n, 1))]
    for p in range(1, people):
        seed = options.seed if p == 1 else person_seed(options, groups, p)
        members.append(np.concatenate([members[0][:1], chance.orders(groups, n, seed=seed)]))
    return np.stack(members, axis=-1) * people + np.arange(people)


def regrouped_values(job: Job, x: np.ndarray, rate: float, cast: np.ndarray, options: Options) -> np.ndarray:
    """(re-pairing, group, window, unit, link) of the groups in cast (re-pairing, group, person)."""
    units = [tuple(unit) for unit in cast.reshape(-1, cast.shape[-1]).tolist()]
    values = summarise(
        job.recipe, evaluate(job.recipe, job.name, x, rate, units, options.cut), job.across, options.links
    )
    return np.moveaxis(values.reshape(len(values), *cast.shape[:2], -1, values.shape[-1]), 0, 2)


def study_chance(found: np.ndarray, n: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Means of re-paired studies (surrogate, …) and single pseudo pairs (pair, …) from pairs by offset (offset, group, …).

    With all offsets measured, whole permutations; after an interruption the cyclic re-pairings that were reached.
    """
    offsets, groups = found.shape[:2]
    pseudo = found[1:].reshape(-1, *found.shape[2:])
    if offsets < groups:
        return found[1:].mean(axis=1), pseudo
    first = np.arange(groups)
    table = found[(first[None, :] - first[:, None]) % groups, first[:, None]]  # [i, j]: j = i + offset
    n = min(n, chance.available(groups)) if groups <= 12 else n
    return chance.repaired(table, chance.pairings(groups, n, seed=seed)), pseudo


def _segment(material: Material, options: Options) -> int:
    return max(1, round(options.segment * material.rate))
