"""All recordings of a study together, against the whole set re-paired."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np

from .. import chance, errors
from . import against as surrogates
from .against import Job, Options
from .evaluate import rhythms
from .material import Material
from .table import Outcome
from .tasks import Runner
from .within import EVERYBODY, expect_reachable, named, outcome, unbroken

EPOCHS = 2**22  # numbers of everybody's signal in memory at a time and thread


def re_paired(group: list[Material], jobs: list[Job], options: Options, runner: Runner) -> list[Outcome]:
    """All recordings of a study, against the whole set re-paired."""
    first, size = group[0], len(group)
    reachable = min(options.n, chance.available(size)) if size <= 12 else options.n
    between = [job for job in jobs if job.between and not job.grouped]
    averaged = [job for job in between if len(first.x) > 1 and not job.recipe.pooled]
    for job in (job for job in jobs if job.between):
        if job.recipe.tested:
            expect_reachable(reachable, job, options, "different re-pairings")
    outcomes = _alone(group, [job for job in jobs if not job.between], options)
    found = _by_offsets(group, [job for job in between if job not in averaged], options, runner)
    if averaged:
        by_epochs, epochs = _by_epochs(group, averaged, options, runner)
        found |= by_epochs
        group = [replace(one, x=one.x[:epochs]) for one in group]  # fewer than there are after an interruption only
    for job, pairs in found.items():
        null, singles = surrogates.study_chance(pairs, options.n, options.seed) if len(pairs) > 1 else (None, None)
        outcomes += _rows(job, group, pairs[0], null, singles, options)
    for job in (job for job in jobs if job.grouped):
        outcomes += _regrouped(group, job, options, runner)
    order = {job: i for i, job in enumerate(jobs)}
    return sorted(outcomes, key=lambda o: (o.recording == EVERYBODY, order[o.job]))


def _alone(group: list[Material], jobs: list[Job], options: Options) -> list[Outcome]:
    """Measures within each person, which re-pairing does not touch."""
    found = []
    for one in group if jobs else ():
        read = named(one, partial(rhythms, one.x, one.rate, [job.edges for job in jobs], options.precision))
        for job in jobs:
            value = named(one, partial(surrogates.observed, job, read[job.edges], one, options), job.name)
            found.append(outcome(job, one, options, value, None, one.name, one.people))
    return found


def _by_epochs(
    group: list[Material], jobs: list[Job], options: Options, runner: Runner
) -> tuple[dict[Job, np.ndarray], int]:
    """All pairs (offset, group, window, unit, link) of every job, averaged over the epochs that were reached."""
    first, size, people = group[0], len(group), len(group[0].people)
    epochs, each = len(first.x), size * first.x[0].size
    step = max(1, min(-(-epochs // (4 * runner.threads)), EPOCHS // each))

    def block(start: int) -> list[np.ndarray]:
        x = np.concatenate([one.x[start : start + step] for one in group], axis=1)
        read = named(first, partial(rhythms, x, first.rate, [job.edges for job in jobs], options.precision))
        return [
            len(x) * _of_pairs(job, read[job.edges], first.rate, people, options, _offsets(job, size)) for job in jobs
        ]

    starts = range(0, epochs, step)
    numbers = step * each * (1 + 4 * len({job.edges for job in jobs}))
    done = runner.run([partial(block, start) for start in starts], "measure", _evaluations(group, jobs), numbers)
    kept = done[: next((i for i, part in enumerate(done) if part is None), len(done))]
    reached = min(epochs, len(kept) * step)
    return {job: np.sum([part[i] for part in kept], axis=0) / reached for i, job in enumerate(jobs) if kept}, reached


def _by_offsets(group: list[Material], jobs: list[Job], options: Options, runner: Runner) -> dict[Job, np.ndarray]:
    """The same for one long epoch: offset after offset, one band in memory at a time."""
    first, size, people = group[0], len(group), len(group[0].people)
    everybody, found = surrogates.crowd(group), {}
    for edges in dict.fromkeys(job.edges for job in jobs):
        z = named(first, partial(rhythms, everybody, first.rate, [edges], options.precision))[edges]
        for job in (job for job in jobs if job.edges == edges):
            every = _offsets(job, size)
            step = max(1, -(-size // (4 * runner.threads)))
            parts = [every[:1], *(every[o : o + step] for o in range(1, len(every), step))]
            tasks = [partial(_of_pairs, job, z, first.rate, people, options, part) for part in parts]
            name = f"measure {job.name} {job.band}".strip()
            pairs = unbroken(runner.run(tasks, name, _evaluations(group, [job]), 3 * z.size))
            if pairs is not None:
                found[job] = pairs
    return found


def _of_pairs(job: Job, z: np.ndarray, rate: float, people: int, options: Options, offsets: range) -> np.ndarray:
    return _said(job, partial(surrogates.pseudo_offsets, job, z, rate, people, options, offsets))


def _said(job: Job, call: Callable[[], Any]) -> Any:
    """The call's value; what goes wrong is said with the measure."""
    try:
        return call()
    except errors.SyntonyError as wrong:
        raise type(wrong)(f"{job.name} of re-paired people: {wrong}") from wrong


def _offsets(job: Job, size: int) -> range:
    return range(size if job.recipe.tested else 1)


def _evaluations(group: list[Material], jobs: list[Job]) -> int:
    people = len(group[0].people)
    return sum(len(group) * len(_offsets(job, len(group))) * len(job.units(people)) for job in jobs)


def _regrouped(group: list[Material], job: Job, options: Options, runner: Runner) -> list[Outcome]:
    """A measure of whole groups: everybody but the first member is re-paired, group by group."""
    first, size, people = group[0], len(group), len(group[0].people)
    n = min(options.n, chance.available(size)) if size <= 12 else options.n
    z = named(first, partial(rhythms, surrogates.crowd(group), first.rate, [job.edges], options.precision))[job.edges]
    cast = surrogates.regroupings(size, people, n if job.recipe.tested else 0, options)
    step = max(1, min(-(-len(cast) // (4 * runner.threads)), EPOCHS // z[0].size))
    starts = range(1, len(cast), step)
    parts = [cast[:1], *(cast[start : start + step] for start in starts)]
    tasks = [
        partial(_said, job, partial(surrogates.regrouped_values, job, z, first.rate, part, options)) for part in parts
    ]
    name = f"measure {job.name} {job.band}".strip()
    values = unbroken(runner.run(tasks, name, len(cast) * size, step * z.size))
    if values is None:
        return []
    if len(values) < 2:
        return _rows(job, group, values[0], None, None, options)
    apart = np.ptp(cast[1 : len(values)] // people, axis=-1) > 0  # the others are real groups
    return _rows(job, group, values[0], values[1:].mean(axis=1), values[1:][apart], options)


def _rows(job: Job, group: list[Material], own: np.ndarray, null, singles, options: Options) -> list[Outcome]:
    """Rows of every dyad (d only) and of the study (p, z, d) from the values (group, window, unit, link)."""
    first = group[0]
    same = first.roles if len({one.roles for one in group}) == 1 else ()
    roles = same or tuple(f"person {i + 1}" for i in range(len(first.people)))
    rows = [
        outcome(job, one, options, value, None, one.name, one.people, singles=singles) for one, value in zip(group, own)
    ]
    return [*rows, outcome(job, first, options, own.mean(axis=0), null, EVERYBODY, roles, len(group), singles)]
