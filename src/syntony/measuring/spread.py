"""Confidence intervals: over blocks of time or epochs of one recording, and over the recordings of a study."""

from __future__ import annotations

from functools import partial

import numpy as np

from .. import chance, errors
from .against import BLOCK, Job, Options
from .evaluate import evaluate, rhythms, summarise
from .material import Material
from .table import Outcome
from .tasks import Runner
from .within import named

LEAST_EPOCHS = 5  # fewer say nothing about their own spread (ours)
PURPOSE = 2**31  # keeps these draws apart from those of surrogates


def add_intervals(
    outcomes: list[Outcome], group: list[Material], options: Options, level: float, runner: Runner
) -> None:
    """Set `interval` of every outcome; of a study's mean from the values of its recordings."""
    level = errors.expect_number(level, "interval", low=0.0, high=1.0, open_low=True)
    if options.cut:
        raise errors.BadValue("interval needs the whole recording; leave window= out, or interval=")
    for g, one in enumerate(group):
        own = [o for o in outcomes if o.recording == one.name]
        read = rhythms(one.x, one.rate, [o.job.edges for o in own], options.precision) if own else {}
        for outcome in (o for o in own if o.job.recipe.gives != "parts" and not o.job.recipe.kinds):
            values = _resampled(outcome.job, read[outcome.job.edges], one, options, g, runner)
            if values is not None:
                outcome.interval = chance.interval(values, outcome.observed, level=level, kind="basic")
    names = [one.name for one in group]
    for outcome in (o for o in outcomes if o.recording not in names):
        own = [o.observed for o in outcomes if o.job is outcome.job and o.recording in names]
        if len(own) == len(names) and len({o.shape for o in own}) == 1:
            rng = np.random.default_rng([PURPOSE, options.seed])
            drawn = rng.integers(0, len(own), (options.n, len(own)))
            means = np.stack(own)[drawn].mean(axis=1)
            outcome.interval = chance.interval(means, outcome.observed, level=level, kind="percentile")


def _resampled(job: Job, z: np.ndarray, one: Material, options: Options, g: int, runner: Runner) -> np.ndarray | None:
    """(resample, window, unit, link)"""
    epochs, people = z.shape[:2]
    if 1 < epochs < LEAST_EPOCHS:
        raise errors.BadValue(
            f"{one.name!r} has {epochs} epochs; an interval needs at least {LEAST_EPOCHS}, or a long one"
        )
    seed = int(np.random.SeedSequence([PURPOSE, options.seed, g]).generate_state(1, np.uint64)[0])
    length = 1 if epochs > 1 else chance.block_length(one.x[0])

    def block(first: int, n: int) -> np.ndarray:
        return named(one, partial(resampled, first, n), f"{job.name} of resamples")

    def resampled(first: int, n: int) -> np.ndarray:
        if epochs > 1:  # whole epochs, drawn with replacement
            cast = chance.block_bootstrap(np.moveaxis(z, 0, -1), n, length=1, seed=seed, first=first)
            cast = np.moveaxis(cast, -1, 0)
        else:
            cast = chance.block_bootstrap(z[0], n, length=length, seed=seed, first=first)[None]
        cast = cast.reshape(epochs, n * people, *z.shape[2:])
        units = [tuple(k * people + p for p in unit) for k in range(n) for unit in job.units(people)]
        values = evaluate(job.recipe, job.name, cast, one.rate, units if job.between else None, labels=one.labels)
        values = summarise(job.recipe, values, job.across, options.links)
        return values.reshape(len(values), n, -1, values.shape[-1]).swapaxes(0, 1)

    step = max(1, min(BLOCK // z.size, -(-options.n // 8)))
    blocks = [(first, min(step, options.n - first)) for first in range(0, options.n, step)]
    done = runner.run([partial(block, *b) for b in blocks], f"interval {one.name} {job.name}", options.n, 4 * BLOCK)
    return None if any(part is None for part in done) else np.concatenate(done)
