"""The verb measure: recordings, studies and simulations, each measure with its test against chance."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from . import chance, errors
from .brain import Brain
from .engine.blas import one_thread
from .engine.noise import expect_seed
from .engine.run import COMPLETE, INTERRUPTED, Clock
from .measures._bands import band_edges
from .measuring import against as surrogates
from .measuring import recipes, table
from .measuring.across import re_paired
from .measuring.against import Job, Options
from .measuring.material import Material, alike, materials, open_ends
from .measuring.places import labelled
from .measuring.recipes import Recipe
from .measuring.spread import add_intervals
from .measuring.table import Outcome
from .measuring.tasks import Runner, thread_count
from .measuring.within import each_alone, together
from .result import record

PAIRS = ("between", "within", None)
DETAILS = ("summary", "links")
EPOCHS = ("mean", "pooled")
AUTO = "auto"
FEWEST_DYADS = 4  # 4! pairings reach p = .042; 3! only .17


def measure(
    what: Any,
    measures: str | Sequence[str] | None = None,
    *,
    against: str | None = AUTO,
    n: int = 1000,
    seed: int | None = None,
    bands: Any = None,
    window: float | None = None,
    step: float | None = None,
    pairs: str | None = None,
    correction: str | None = "max",
    interval: float | None = None,
    detail: str = "summary",
    alpha: float = 0.05,
    segment: float = 30.0,
    rate: float | None = None,
    signal: str | None = None,
    kinds: str | Sequence[str] | None = None,
    epochs: str = "mean",
    brain: Brain | None = None,
    modules: Any = None,
    options: Mapping[str, Mapping[str, Any]] | None = None,
    precision: str = "double",
    threads: int | None = None,
    progress: bool | None = None,
):
    """Measure a recording, a study of many recordings, a simulation or an array, and test every measure against chance.

    Parameters
    ----------
    what : Recording, Study, Result or array ([epoch,] person, channel, time)
        A Study holds one recording per dyad or group. With an array give `rate`; of a Result name the `signal`.
    measures : name or list of names, optional
        From `syntony.measuring.recipes.RECIPES`. Default: the usual ones of the modality.
    against : "auto", "pseudo", "shift", "phase", "amplitude", "segments", "epochs" or None
        What chance means. "pseudo": people re-paired across the recordings of a study, the whole set at once. The others
        are surrogates within each recording and ask another question: whether it matters *when* things happened.
        "auto": "pseudo" for a study of at least 4 recordings, otherwise "epochs" if there are at least 5 and else
        "shift".
    n : int
        Number of surrogates or re-pairings; fewer where fewer exist.
    seed : int, optional
        Drawn and recorded if not given.
    bands : list of names or pairs (Hz), or dict, optional
        For measures of rhythms. Default: the usual ones of the modality.
    window, step : float, s, optional
        Measure in windows over time; step is the window unless given.
    pairs : "between", "within" or None
        For measures of links: between people (default, if there are several) or within each.
    correction : "max", "fdr", "cluster" or None
        For many tests at once: over all rows of a recording; with `detail="links"` over all rows of a measure. "cluster":
        windows that follow each other and links of channels that lie near count together, in each measure and band.
    interval : float, optional
        Level of a confidence interval (columns low, high), for example 0.95: of one recording by bootstrap over blocks of
        time, or over epochs; of a study over its recordings.
    detail : "summary" or "links"
        One value per pair of people, or one per link.
    alpha : float
        The p that must be reachable; too few surrogates for it are refused.
    segment : float, s
        Length of the segments of "segments".
    kinds : name or list of names, optional
        Kinds of channels that are measured. Default: the EEG channels of a recording of EEG, oxygenated haemoglobin of
        one of fNIRS, otherwise all; measures of the body find theirs.
    epochs : "mean" or "pooled"
        Whether a measure of rhythms is averaged over epochs or taken once, of all epochs joined after filtering.
    brain : Brain, optional
        Says of channels that are its regions in which hemisphere and system they lie. Default: the default brain, where
        all channels are regions of it.
    modules : dict of channel: module, "hemisphere", "system" or "found", optional
        For measures of modules. Default: hemispheres for linkage and profile, otherwise found in each matrix.
    options : dict of measure: dict, optional
        Arguments of a measure, for example ``{"coordination": {"lag": 5.0}}``.
    precision : "double" or "single"
        Of the rhythms.
    threads : int, optional
        Default: all cores.
    progress : bool, optional
        Say the cost before and show progress on stderr; None does so when it takes longer than two seconds.

    Returns
    -------
    pandas.DataFrame
        One row per recording (and "all", the study), people, measure, band, window and link: value, mean and sd by
        chance, z, effect size d, p, corrected p, smallest reachable p, number of surrogates, unit, what was averaged
        over. `.attrs` holds seed, versions, parameters, sources, who was compared and notes on everything left out. After Ctrl-C
        what is done is returned, with the number of surrogates that was reached.

    Notes
    -----
    In a study against "pseudo", p and z of "all" compare the mean of the real pairs with the means of re-paired sets; d
    is the distance from single pseudo pairs in their spread, also given per dyad, which has no p of its own. Measures
    within one person are tested against unrelated channels. Misleads: no test here proves a relationship; people
    who share a stimulus go together too.

    References
    ----------
    Ramseyer & Tschacher 2010, doi:10.1007/978-3-642-12397-9_15; Phipson & Smyth 2010, doi:10.2202/1544-6115.1585

    Examples
    --------
    >>> import numpy as np
    >>> x = np.random.default_rng(0).standard_normal((2, 1, 200))
    >>> x[1] += x[0]
    >>> found = measure(x, "correlation", rate=10.0, n=99, seed=1)
    >>> found[["people", "measure", "p"]].values.tolist()
    [['person 1 – person 2', 'correlation', 0.01]]
    """
    _expect(against, correction, pairs, detail, precision, alpha, n, segment, epochs)
    group, study = materials(what, rate, signal, kinds)
    kind = _kind(against, group, study, alpha)
    how = Options(
        kind,
        int(n),
        expect_seed(seed),
        _cut(window, step, group),
        detail == "links",
        float(segment),
        precision,
        float(alpha),
    )
    group = alike(group) if kind == "pseudo" else group
    chosen = recipes.chosen(measures, group[0].modality, _fewest(group), options)
    chosen = recipes.pooled(chosen) if epochs == "pooled" else chosen
    _expect_codes(chosen, kind)
    jobs, notes = _jobs(chosen, measures is None, group, bands, pairs)
    if correction == "cluster" and window is None:
        _expect_neighbours(group, how)
    group = labelled(group, (job.recipe.labels for job in jobs), brain, modules)
    if kind in ("shift", "phase", "amplitude") and any(job.recipe.reads not in recipes.RHYTHMS for job in jobs):
        notes += open_ends(group)
    clock, began = Clock("measure", progress), time.monotonic()
    runner = Runner(thread_count(threads), progress, clock)
    try:
        with one_thread():
            outcomes = re_paired(group, jobs, how, runner) if kind == "pseudo" else each_alone(group, jobs, how, runner)
            outcomes += together(outcomes, len(group)) if study and kind != "pseudo" else []
            if interval is not None:
                add_intervals(outcomes, group, how, interval, runner)
    finally:
        clock.close()
    found, behind = table.build(outcomes, correction, how.links)
    facts = _of_material(group, study) | _of_jobs(jobs, how) | {
        "verb": "measure",
        "outcome": INTERRUPTED if runner.interrupted else COMPLETE,
        "window": window,
        "step": step,
        "correction": correction,
        "interval": interval,
        "evaluations": runner.evaluations,
        "seconds": round(time.monotonic() - began, 3),
        "epochs": epochs,
        "kinds": kinds,
        "pairs": _compared(outcomes),
        "notes": [*(what.notes if study else ()), *notes, *dict.fromkeys(note for one in group for note in one.notes)],
        "chance_values": behind,
    }  # fmt: skip
    found.attrs.update(record(**facts))
    return found


def _expect(against, correction, pairs, detail, precision, alpha, n, segment, epochs) -> None:
    errors.expect_choice(against, (AUTO, *surrogates.KINDS, None), "against")
    errors.expect_choice(correction, table.CORRECTIONS, "correction")
    errors.expect_choice(pairs, PAIRS, "pairs")
    errors.expect_choice(detail, DETAILS, "detail")
    errors.expect_choice(epochs, EPOCHS, "epochs")
    errors.expect_choice(precision, ("double", "single"), "precision")
    errors.expect_number(alpha, "alpha", low=0.0, high=1.0, open_low=True)
    errors.expect_number(segment, "segment", low=0.0, open_low=True, unit="s")
    if errors.expect_number(n, "n", low=1) != int(n):
        raise errors.BadValue(f"n is {n!r}; expected a whole number of surrogates")


def _expect_codes(chosen: Mapping[str, Recipe], kind: str | None) -> None:
    for name, recipe in chosen.items():
        if kind in ("phase", "amplitude") and (recipe.codes or recipe.options.get("codes")):
            raise errors.BadValue(
                f"against is {kind!r}, but {name} reads codes of states, which it would turn into other numbers; use "
                "'pseudo', 'shift' or 'segments'"
            )


def _expect_neighbours(group: list[Material], how: Options) -> None:
    if not how.links or any(one.near is None for one in group):
        raise errors.BadValue(
            "correction is 'cluster', but no rows are neighbours; give window=, or detail='links' of channels whose "
            "positions are known, or use 'max'"
        )


def _kind(against: str | None, group: list[Material], study: str | None, alpha: float) -> str | None:
    if against == AUTO:
        if study and len(group) >= FEWEST_DYADS and len(group[0].people) > 1:
            return "pseudo"
        return "epochs" if all(len(one.x) >= 5 for one in group) and len(group[0].people) > 1 else "shift"
    if against != "pseudo":
        return against
    if len(group) < 3:
        raise errors.BadValue(
            f"against is 'pseudo' with {len(group)} recording{'s' * (len(group) > 1)}; re-pairing needs at least 3 of a "
            "Study: use 'shift', 'phase' or 'segments' within the recording"
        )
    if len(group[0].people) < 2:
        raise errors.BadValue("against is 'pseudo' with one person per recording; re-pairing needs at least 2")
    reachable = chance.smallest_p(chance.available(len(group)))
    if reachable > alpha:
        raise errors.BadValue(
            f"{len(group)} recordings have {chance.available(len(group))} re-pairings, which reach p = {reachable:.3g} at "
            f"best, above alpha = {alpha:g}: use at least {FEWEST_DYADS} recordings or a larger alpha"
        )
    return against


def _cut(window: float | None, step: float | None, group: list[Material]) -> tuple[int, int] | None:
    if window is None:
        if step is not None:
            raise errors.BadValue(f"step is {step:g} s without a window; give window= too")
        return None
    rate, shortest = group[0].rate, min(one.seconds for one in group)
    if shortest * rate < 3:
        raise errors.BadValue(
            f"{shortest:g} s at {rate:g} Hz are too little for windows, which need 3 samples; leave window= out"
        )
    length = errors.expect_number(window, "window", low=3 / rate, high=shortest, unit="s")
    stride = length if step is None else errors.expect_number(step, "step", low=1 / rate, unit="s")
    return round(length * rate), round(stride * rate)


def _fewest(group: list[Material]) -> int:
    return min(len(one.people) for one in group)


def _jobs(
    chosen: dict[str, Recipe], usual: bool, group: list[Material], bands, pairs: str | None
) -> tuple[list[Job], list[str]]:
    """Every measure in every band that applies, and notes on what does not."""
    people = _fewest(group)
    if pairs == "between" and people < 2:
        raise errors.BadValue("pairs is 'between', but there is one person; expected at least 2: use 'within'")
    modality, rate, seconds = group[0].modality, group[0].rate, min(one.seconds for one in group)
    banded = {name for name, recipe in chosen.items() if recipe.reads in recipes.RHYTHMS or recipe.banded}
    edges, notes = _edges(bands, modality, rate, seconds, bool(banded))
    jobs = []
    for name, recipe in chosen.items():
        between = (recipe.gives == "links" or bool(recipe.together)) and people > 1 and pairs != "within"
        lacks = _lacks(recipe, group, people, between)
        if lacks:
            if not usual:
                raise errors.BadValue(f"{name} {lacks[0]} needs {lacks[1]}; {lacks[2]}")
            notes.append(f"{name} left out: it needs {lacks[1]}")
            continue
        for band, limits in edges.items() if name in banded else (("", None),):
            own = replace(recipe, options={**recipe.options, "band": limits}) if recipe.banded else recipe
            jobs.append(Job(name, own, band, None if recipe.banded else limits, between))
    if not jobs:
        raise errors.BadValue(f"none of the usual measures of modality {modality!r} applies; name some in measures=")
    return jobs, notes


def _lacks(recipe: Recipe, group: list[Material], people: int, between: bool) -> tuple[str, str, str] | None:
    """Where a recipe cannot be applied: what it would measure, what it needs for that, and what there is."""
    if recipe.together in ("group", "person") and not between:
        return "of a group", "at least 2 people", f"there {'is one' if people < 2 else 'are, but pairs is within'}"
    if recipe.kinds and not all(one.body.of_kind(recipe.kinds) for one in group):
        known = ", ".join(sorted({kind for one in group for kind in one.body.kinds if kind})) or "none is known"
        return "of each person", f"a channel of kind {recipe.kinds[0]!r}", f"kinds in the recording: {known}"
    if not (between and recipe.gives == "links") and len(group[0].channels) < 2 and recipe.gives != "channels":
        return "within one person", "at least 2 channels", "there is one"
    return None


def _edges(bands, modality: str, rate: float, seconds: float, needed: bool) -> tuple[dict, list[str]]:
    if not needed:
        return {}, []
    if bands is not None:
        return _readable(band_edges(bands, rate), bands), []
    usual, notes = recipes.BANDS.get(modality), []
    if usual is None:
        raise errors.BadValue(
            f"modality {modality!r} has no usual bands; give bands=, for example {{'alpha': (8, 13)}}"
        )
    fits = {name: b for name, b in usual.items() if b[1] < rate / 2 and seconds * b[0] >= 3}
    notes += [
        f"band {name} left out: it needs 3 cycles and a rate above twice its edge" for name in usual if name not in fits
    ]
    if not fits:
        raise errors.BadValue(
            f"{seconds:g} s at {rate:g} Hz are too little for the usual bands of modality {modality!r}; give bands= with at "
            "least 3 cycles in the recording, or record longer"
        )
    return fits, notes


def _readable(edges: dict[str, tuple[float, float]], bands: Any) -> dict[str, tuple[float, float]]:
    """Bands that were given without a name are called by their edges."""
    names = [b if isinstance(b, str) else f"{low:g}–{high:g} Hz" for b, (low, high) in zip(bands, edges.values())]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise errors.BadValue(f"band {twice!r} is given twice; expected each band once")
    return dict(zip(names, edges.values()))


def _compared(outcomes: list[Outcome]) -> dict[str, list[str]]:
    """Recording -> the people, pairs and groups that were compared."""
    found: dict[str, list[str]] = {}
    for outcome in outcomes:
        found.setdefault(outcome.recording, []).extend(outcome.labels)
    return {name: list(dict.fromkeys(labels)) for name, labels in found.items()}


def _of_material(group: list[Material], study: str | None) -> dict[str, Any]:
    return {
        "study": study,
        "recordings": [one.name for one in group],
        "people": sum(len(one.people) for one in group),
        "people_per_recording": len(group[0].people),
        "modality": group[0].modality,
        "rate": group[0].rate,
        "data_sources": sorted({one.source for one in group if one.source}),
    }


def _of_jobs(jobs: list[Job], options: Options) -> dict[str, Any]:
    kind, hypotheses = options.kind, []
    if kind and any(job.between and job.recipe.tested for job in jobs):
        hypotheses.append(surrogates.HYPOTHESES[kind])
    if kind and kind != "pseudo" and any(not job.between and job.recipe.tested for job in jobs):
        hypotheses.append(surrogates.ALONE.format(kind=kind))
    return {
        "measures": list(dict.fromkeys(job.name for job in jobs)),
        "bands": {job.band: job.edges or job.recipe.options["band"] for job in jobs if job.band},
        "options": {job.name: found for job in jobs if (found := _chosen(job))},
        "against": kind,
        "hypothesis": hypotheses,
        "n": options.n,
        "seed": options.seed,
        "segment": options.segment if kind == "segments" else None,
        "alpha": options.alpha,
        "detail": "links" if options.links else "summary",
        "precision": options.precision,
        "sources": {job.name: job.recipe.source(job.name) for job in jobs},
    }


def _chosen(job: Job) -> dict[str, Any]:
    """Arguments of a measure that are not its own defaults."""
    return {name: value for name, value in job.recipe.options.items() if not (name == "band" and job.recipe.banded)}
