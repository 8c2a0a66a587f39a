"""All recordings of a study together, against the whole set re-paired."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np

from .. import chance
from . import against as surrogates
from .against import Job, Options
from .material import Material
from .table import Outcome
from .tasks import Runner
from .within import EVERYBODY, expect_reachable, named, outcome, unbroken


def re_paired(group: list[Material], jobs: list[Job], options: Options, runner: Runner) -> list[Outcome]:
    """All recordings of a study, against the whole set re-paired."""
    first, size, people = group[0], len(group), len(group[0].people)
    everybody, outcomes = surrogates.crowd(group), []
    roles = first.roles if len({one.roles for one in group}) == 1 and first.roles else None
    roles = roles or tuple(f"person {i + 1}" for i in range(people))
    reachable = min(options.n, chance.available(size)) if size <= 12 else options.n
    for job in jobs:
        if job.recipe.tested and job.between:
            expect_reachable(reachable, job, options, "different re-pairings")
    read: dict[Any, np.ndarray] = {}
    for job in sorted(jobs, key=lambda job: str(job.edges)):  # one band in memory at a time
        if job.edges not in read:
            read = {job.edges: named(first, partial(job.reads, everybody, first.rate, options.precision))}
        z = read[job.edges]
        if not job.between:
            outcomes += [_alone(job, one, z, g, options) for g, one in enumerate(group)]
            continue
        step = max(1, -(-size // (4 * runner.threads)))
        offsets = [range(0, 1), *(range(o, min(o + step, size)) for o in range(1, size, step))]
        offsets = offsets if job.recipe.tested else offsets[:1]
        tasks = [partial(surrogates.pseudo_offsets, job, z, first.rate, people, options, o) for o in offsets]
        evaluations = size * (size if job.recipe.tested else 1) * people * (people - 1) // 2
        done = runner.run(tasks, f"measure {job.name} {job.band}".strip(), evaluations, 3 * z.size)
        pairs = unbroken(done)
        if pairs is not None:
            outcomes += _of_pairs(job, group, roles, pairs, options)
    order = {job: i for i, job in enumerate(jobs)}
    return sorted(outcomes, key=lambda o: (o.recording == EVERYBODY, order[o.job]))


def _alone(job: Job, one: Material, z: np.ndarray, g: int, options: Options) -> Outcome:
    own = z[:, g * len(one.people) : (g + 1) * len(one.people)]
    value = named(one, partial(surrogates.observed, job, own, one.rate, options))
    return outcome(job, one, options, value, None, one.name, one.people)


def _of_pairs(job: Job, group: list[Material], roles: tuple[str, ...], pairs: np.ndarray, options: Options):
    """Rows of every dyad (d only) and of the study (p, z, d) from the pairs (offset, group, window, unit, link)."""
    null, singles = None, None
    if len(pairs) > 1:
        null, singles = surrogates.study_chance(pairs, options.n, options.seed)
    rows = [
        outcome(job, one, options, pairs[0, g], None, one.name, one.people, singles=singles)
        for g, one in enumerate(group)
    ]
    mean = pairs[0].mean(axis=0)
    return [*rows, outcome(job, group[0], options, mean, null, EVERYBODY, roles, len(group), singles)]
