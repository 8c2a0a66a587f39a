"""Each recording by itself, against surrogates of its own; and the mean of a study over them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np

from .. import chance, errors
from . import against as surrogates
from . import table
from .against import Job, Options
from .evaluate import link_names, rhythms
from .material import Material
from .table import Outcome
from .tasks import Runner

EVERYBODY = "all"  # the row of a whole study


def each_alone(group: list[Material], jobs: list[Job], options: Options, runner: Runner) -> list[Outcome]:
    """Every recording by itself, against surrogates of its own."""
    outcomes = []
    for g, one in enumerate(group):
        counts = {job: _count(job, one, options) for job in jobs}
        read = named(one, partial(rhythms, one.x, one.rate, [job.edges for job in jobs], options.precision))
        seen = {
            job: named(one, partial(surrogates.observed, job, read[job.edges], one, options), job.name) for job in jobs
        }
        nulls = _nulls(one, g, counts, read, options, runner)
        outcomes += [outcome(job, one, options, seen[job], nulls[job], one.name, one.people) for job in jobs]
        if runner.interrupted:
            break
    return outcomes


def _nulls(
    one: Material, g: int, counts: dict[Job, int], read: dict, options: Options, runner: Runner
) -> dict[Job, Any]:
    """Chance values (surrogate, window, unit, link) of every job that has any."""
    plan, evaluations, tables = [], 0, set()
    for job, n in counts.items():
        z = read[job.edges]
        if n and surrogates.epochs_tabulated(job, z, options):
            tables.add(job)
            evaluations += len(z) ** 2
            blocks = [range(o, min(o + max(1, len(z) // 8), len(z))) for o in range(0, len(z), max(1, len(z) // 8))]
            plan += [(b[0], job, partial(surrogates.epoch_pairs, job, z, one.rate, options, b)) for b in blocks]
        elif n and surrogates.shifted_at_once(job, options):
            evaluations += n
            make = partial(surrogates.unit_shifts, job, z, options, g, n)
            plan += [(0, job, partial(make, u, rows)) for u, rows in _rows_of_units(job, one)]
        elif n:
            evaluations += n
            make = partial(surrogates.surrogate_values, job, z, one, options, str(options.kind), g)
            plan += [(first, job, partial(make, first, k)) for first, k in surrogates.surrogate_blocks(job, one, n)]
    plan = [(first, job, _of_surrogates(one, job, options, task)) for first, job, task in plan]
    plan.sort(key=lambda item: item[0])  # all measures advance together, so that an interruption leaves the same n
    done = runner.run([task for *_, task in plan], f"measure {one.name}", evaluations, 4 * surrogates.BLOCK)
    nulls: dict[Job, Any] = {}
    for job, n in counts.items():
        parts = [part for (_, own, _), part in zip(plan, done) if own is job]
        if n and surrogates.shifted_at_once(job, options):
            nulls[job] = _joined(parts, job, one, options)
            continue
        null = unbroken(parts)
        if job in tables and null is not None:
            null = surrogates.shuffled_epochs(job, null, len(one.people), options, g, n)
        nulls[job] = null
    return nulls


def _rows_of_units(job: Job, one: Material) -> list[tuple[int, range]]:
    """Units and the channels that a task takes of them."""
    channels, units = len(one.channels), len(job.labels(one.people))
    step = -(-channels // 8)
    return [(u, range(r, min(r + step, channels))) for u in range(units) for r in range(0, channels, step)]


def _joined(parts: list[Any], job: Job, one: Material, options: Options) -> np.ndarray | None:
    """Chance values (surrogate, window, unit, link) of all shifts; nothing after an interruption."""
    if any(part is None for part in parts):
        return None
    units: dict[int, list[np.ndarray]] = {}
    for (u, _), part in zip(_rows_of_units(job, one), parts):
        units.setdefault(u, []).append(part)
    links = np.stack([np.concatenate(own, axis=-1) for own in units.values()], axis=1)[:, None]
    return links if options.links else links.mean(axis=-1, keepdims=True)


def unbroken(parts: list[Any]) -> np.ndarray | None:
    """The surrogates up to the first that an interruption left undone."""
    done = parts[: next((i for i, part in enumerate(parts) if part is None), len(parts))]
    return np.concatenate(done) if done else None


def _count(job: Job, one: Material, options: Options) -> int:
    """How many surrogates a job gets; refused if they cannot reach alpha."""
    if options.kind is None or not job.recipe.tested:
        return 0
    count = surrogates.surrogates_available(options.kind, one, options, job.between)
    expect_reachable(count, job, options, f"different surrogates of {one.name!r}")
    return count


def expect_reachable(count: int, job: Job, options: Options, what: str) -> None:
    """Refuse a number of surrogates whose smallest p is above alpha."""
    sides = 1 + (job.recipe.tail == "two-sided")
    floor = sides * chance.smallest_p(count)
    if floor <= options.alpha:
        return
    given = f"n is {count}" if count == options.n else f"there are only {count} {what}"
    do = (
        f"use n of at least {int(np.ceil(sides / options.alpha)) - 1}" if count == options.n else "use another against="
    )
    raise errors.BadValue(
        f"{given}: p of {job.name} can reach {floor:.3g} at best, above alpha = {options.alpha:g}; {do}"
    )


def named(one: Material, call: Callable[[], Any], what: str = "") -> Any:
    """The call's value; what goes wrong is said with the recording's name and what was done."""
    try:
        return call()
    except errors.SyntonyError as wrong:
        raise type(wrong)(": ".join(filter(None, (one.name, what, str(wrong))))) from wrong


def _of_surrogates(one: Material, job: Job, options: Options, task: Callable[[], Any]) -> Callable[[], Any]:
    return partial(named, one, task, f"{job.name} of surrogates ({options.kind})")


def outcome(job, one: Material, options: Options, value, null, name, people, recordings=1, singles=None) -> Outcome:
    interval = None
    if job.recipe.spread:
        value, interval = value[..., 0], (value[..., 1], value[..., 2])
    names = _names(job, one.body if job.recipe.kinds else one, value.shape[-1])
    starts = np.arange(len(value)) * options.cut[1] / one.rate if options.cut else [np.nan]
    epochs = len(one.body.x if job.recipe.kinds else one.x)
    words = table.averaged(job.recipe, len(names), epochs, options.links, recordings)
    tested = options.kind if null is not None or singles is not None else None
    near = None if job.recipe.kinds else one.near
    return Outcome(
        job, name, job.labels(people), value, null, singles, tested, words, names, list(starts), interval, near
    )


def _names(job: Job, one: Material, size: int) -> list[tuple[str, str]]:
    if job.recipe.gives == "network":
        return [("", "")]
    if job.recipe.gives == "parts":
        return [(name, "") for name in job.recipe.parts or [job.recipe.each.format(k, k + 1) for k in range(size)]]
    kept = one.of_kind(job.recipe.kinds) if job.recipe.kinds else range(len(one.channels))
    return link_names(job.recipe, tuple(one.channels[k] for k in kept), job.across)


def together(outcomes: list[Outcome], recordings: int) -> list[Outcome]:
    """The mean over the recordings of a study, against the means of their surrogates."""
    found = []
    for job in dict.fromkeys(o.job for o in outcomes):
        own = [o for o in outcomes if o.job is job]
        if len(own) < max(2, recordings) or len({o.observed.shape for o in own}) > 1:
            continue
        nulls = [o.null for o in own if o.null is not None]
        n = min((len(null) for null in nulls), default=0)
        null = np.mean([null[:n] for null in nulls], axis=0) if n and len(nulls) == len(own) else None
        words = ", ".join(filter(None, (own[0].averaged_over, f"{len(own)} recordings")))
        alike = len({tuple(o.labels) for o in own}) == 1
        labels = own[0].labels if alike else [f"unit {i + 1}" for i in range(len(own[0].labels))]
        mean = np.mean([o.observed for o in own], axis=0)
        found.append(
            Outcome(
                job,
                EVERYBODY,
                labels,
                mean,
                null,
                None,
                own[0].kind,
                words,
                own[0].links,
                own[0].windows,
                near=own[0].near,
            )
        )
    return found
