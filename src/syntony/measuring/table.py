"""From values and chance values to one tidy table: a row per recording, people, measure, band, window and link."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from .. import chance
from .against import Job
from .neighbours import neighbours

COLUMNS = (
    "recording", "people", "measure", "band", "window", "first", "second", "value", "low", "high", "chance", "chance_sd", "z", "d", "p",
    "p_corrected", "p_floor", "n_surrogates", "against", "unit", "averaged_over",
)  # fmt: skip
OPTIONAL = ("band", "window", "first", "second", "low", "high")  # columns that are left out where they would be empty
CORRECTIONS = ("max", "fdr", "cluster", None)


class Behind(dict[int, list[float]]):
    """Row of a table -> the chance values behind it. Copies are the same object, since pandas copies attrs at every step."""

    def __copy__(self) -> Behind:
        return self

    def __deepcopy__(self, memo: Any) -> Behind:
        return self


@dataclass(eq=False)
class Outcome:
    """What one job gave for one recording, or for the whole study.

    observed (window, unit, link); null (surrogate, window, unit, link) or None; singles: (pair, window, unit, link) of
    single chance pairs, if they are not what null holds; interval: low and high of a confidence interval; near: which
    channels are neighbours.
    """

    job: Job
    recording: str
    labels: Sequence[str]
    observed: np.ndarray
    null: np.ndarray | None
    singles: np.ndarray | None
    kind: str | None
    averaged_over: str
    links: Sequence[tuple[str, str]]
    windows: Sequence[float]
    interval: tuple[np.ndarray, np.ndarray] | None = None
    near: np.ndarray | None = None

    @property
    def tested(self) -> bool:
        """Whether there are chance values to give a p."""
        return self.null is not None and len(self.null) > 0


def build(outcomes: list[Outcome], correction: str | None, links: bool) -> tuple[Any, Behind]:
    """The table, and the chance values behind each row that has a p (not with links)."""
    import pandas

    corrected = _corrected(outcomes, correction, links)
    rows: list[dict[str, Any]] = []
    behind = Behind()
    for outcome, adjusted in zip(outcomes, corrected):
        found = _numbers(outcome)
        for w, u, k in np.ndindex(outcome.observed.shape):
            if outcome.null is not None and outcome.tested and not links:
                behind[len(rows)] = outcome.null[:, w, u, k].tolist()
            first, second = outcome.links[k] if links or outcome.job.recipe.gives == "parts" else ("", "")
            rows.append(
                {
                    "recording": outcome.recording,
                    "people": outcome.labels[u],
                    "measure": outcome.job.name,
                    "band": outcome.job.band,
                    "window": outcome.windows[w],
                    "first": first,
                    "second": second,
                    **{name: float(values[w, u, k]) for name, values in found.items()},
                    "p_corrected": float(adjusted[w, u, k]),
                    "against": outcome.kind or "",
                    "n_surrogates": len(outcome.null) if outcome.null is not None else 0,
                    "unit": outcome.job.recipe.unit,
                    "averaged_over": outcome.averaged_over,
                }
            )
    table = pandas.DataFrame(rows, columns=list(COLUMNS))
    empty = [c for c in OPTIONAL if all(row[c] == "" or row[c] != row[c] for row in rows)]
    return table.drop(columns=empty), behind


def _numbers(outcome: Outcome) -> dict[str, np.ndarray]:
    nothing = np.full(outcome.observed.shape, np.nan)
    low, high = outcome.interval or (nothing, nothing)
    numbers = {"value": outcome.observed, "low": low, "high": high}
    numbers |= dict.fromkeys(("chance", "chance_sd", "z", "d", "p", "p_floor"), nothing)
    if outcome.null is not None and outcome.tested:
        found = chance.compare(outcome.observed, outcome.null, tail=outcome.job.recipe.tail)
        numbers |= {"chance": found.mean, "chance_sd": found.sd, "z": found.z, "d": found.z, "p": found.p}
        numbers["p_floor"] = np.full(outcome.observed.shape, found.floor)
    if outcome.singles is not None and len(outcome.singles) > 1:
        mean, sd = outcome.singles.mean(axis=0), outcome.singles.std(axis=0, ddof=1)
        numbers["d"] = chance.effect_size(outcome.observed[None], outcome.singles)
        if not outcome.tested:
            numbers |= {"chance": mean, "chance_sd": sd}
    return numbers


def _corrected(outcomes: list[Outcome], correction: str | None, links: bool) -> list[np.ndarray]:
    """p corrected over everything tested in one recording; with links, over all links, bands and windows of a measure."""
    out = [np.full(outcome.observed.shape, np.nan) for outcome in outcomes]
    if correction == "cluster":
        return [_clustered(outcome) if outcome.tested else nothing for outcome, nothing in zip(outcomes, out)]
    families: dict[tuple, list[int]] = {}
    for i, outcome in enumerate(outcomes):
        if outcome.tested and correction:
            families.setdefault((outcome.recording, outcome.job.name if links else ""), []).append(i)
    for members in families.values():
        values = _family([outcomes[i] for i in members], correction)
        start = 0
        for i in members:
            size = out[i].size
            out[i] = values[start : start + size].reshape(out[i].shape)
            start += size
    return out


def _clustered(outcome: Outcome) -> np.ndarray:
    """Of every cell the p of the cluster it is in, 1 outside."""
    shape = outcome.observed.shape
    graph = neighbours(outcome.job.recipe, shape, outcome.near, outcome.job.across)
    if len(_null(outcome)) < 2:
        return np.full(shape, np.nan)
    found = chance.clusters(outcome.observed, _null(outcome), graph, tail=outcome.job.recipe.tail)
    return np.concatenate([[1.0], found.p])[found.label]


def _family(outcomes: list[Outcome], correction: str | None) -> np.ndarray:
    p = np.concatenate([np.ravel(chance.compare(o.observed, _null(o), tail=o.job.recipe.tail).p) for o in outcomes])
    if correction == "fdr":
        return np.asarray(chance.false_discovery(p))
    n = min(len(_null(o)) for o in outcomes)
    observed = np.concatenate([_towards(o, o.observed).ravel() for o in outcomes])
    null = np.concatenate([_towards(o, _null(o)[:n]).reshape(n, -1) for o in outcomes], axis=1)
    # two-sided p double the smaller side, which the largest |deviation| need not reach
    return np.maximum(p, chance.max_statistic(observed, null)) if n > 1 else np.full(len(observed), np.nan)


def _towards(outcome: Outcome, values: np.ndarray) -> np.ndarray:
    """Values such that greater ones speak for a relationship."""
    if outcome.job.recipe.tail == "greater":
        return values
    return np.abs(values - np.concatenate([outcome.observed[None], _null(outcome)]).mean(axis=0))


def _null(outcome: Outcome) -> np.ndarray:
    return outcome.null if outcome.null is not None else np.empty((0, *outcome.observed.shape))


def averaged(recipe: Any, links: int, epochs: int, detail: bool, recordings: int = 1) -> str:
    """In words: what a value is the mean of."""
    parts: Iterable[tuple[int, str]] = (
        (
            1 if detail or recipe.gives in ("network", "parts") else links,
            "links" if recipe.gives in ("links", "matrix") else "channels",
        ),
        (epochs, "pooled epochs" if recipe.pooled else "epochs"),
        (recordings, "recordings"),
    )
    return ", ".join(f"{n} {what}" for n, what in parts if n > 1)
