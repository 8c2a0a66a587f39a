"""Many measures of synchrony from one pass over the recording."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _bandpass, _border
from . import _synchrony_sums as sums
from ._bands import band_edges
from ._pairs import Pairs, chosen_people, expect_pairs

BLOCK = 2**15  # samples in memory at a time, per band; larger no longer fits the cache


class Formula(NamedTuple):
    """A measure as a formula on sums of a kind, and what it is for a series with itself."""

    kind: str
    value: Callable[[Any], np.ndarray]
    diagonal: float


FORMULAS = {
    "adjusted_circular_correlation": Formula("phase", sums.adjusted_circular_correlation, 1.0),
    "circular_correlation": Formula("phase", sums.circular_correlation, 1.0),
    "coherence": Formula("spectrum", sums.coherence, 1.0),
    "debiased_weighted_phase_lag_index": Formula("lag", sums.debiased_weighted_phase_lag_index, 0.0),
    "envelope_correlation": Formula("envelope", np.asarray, 1.0),
    "imaginary_coherence": Formula("spectrum", sums.imaginary_coherence, 0.0),
    "lagged_coherence": Formula("spectrum", sums.lagged_coherence, 0.0),
    "pairwise_phase_consistency": Formula("phase", sums.pairwise_phase_consistency, 1.0),
    "phase_lag_index": Formula("lag", sums.phase_lag_index, 0.0),
    "phase_locking": Formula("phase", sums.phase_locking, 1.0),
    "power_correlation": Formula("power", np.asarray, 1.0),
    "weighted_phase_lag_index": Formula("lag", sums.weighted_phase_lag_index, 0.0),
}
USUAL = (
    "phase_locking",
    "circular_correlation",
    "adjusted_circular_correlation",
    "coherence",
    "imaginary_coherence",
    "phase_lag_index",
    "weighted_phase_lag_index",
    "envelope_correlation",
    "power_correlation",
)


def synchrony_profile(
    x: ArrayLike,
    rate: float,
    bands: Mapping[str, Sequence[float]] | Sequence[str | Sequence[float]],
    measures: Sequence[str] = USUAL,
    *,
    pairs: Pairs = "between",
    method: str = "fir",
    transition: float | None = None,
    precision: str = "double",
) -> dict[str, np.ndarray]:
    """Synchrony profile: many measures in many bands from one pass that filters and normalises each series once.

    Parameters
    ----------
    x : array (…, person, region, time), any unit
        As recorded, not filtered. Leading axes (epochs, windows) are kept.
    rate : float, Hz
        Samples per second.
    bands, method, transition
        As for `analytic_signal`.
    measures : names
        Of `FORMULAS`; the default are the nine usual in hyperscanning.
    pairs : "between", "within" or list of pairs of people
        Regions of different people; or of each person, for which x may also be (…, region, time).
    precision : "double" or "single"
        What is computed in. Single takes half the time and differs by less than 1e-4 in every measure, except that lags
        near 0 may change their sign, which moves the phase-lag index by a few 1/T.

    Returns
    -------
    dict of array (band, …, pair of people, region, region), dimensionless
        "within": (band, …, person, region, region). Each value is that of the measure of that name over the time axis
        of `analytic_signal`.

    Notes
    -----
    Epochs are not averaged: average the values over epochs (HyPyP), or put the epochs last and call the measure itself to
    take its sums over them (MNE). Memory grows with the result. Misleads as its measures do; nine measures are
    nine chances of a chance finding, so correct for them.

    References
    ----------
    Each measure's own.

    Examples
    --------
    >>> import numpy as np
    >>> x = np.random.default_rng(0).standard_normal((3, 2, 4, 1000))  # epoch, person, channel, time
    >>> found = synchrony_profile(x, 250, ["alpha", "beta"], ["phase_locking", "coherence"])
    >>> found["coherence"].shape
    (2, 3, 1, 4, 4)
    """
    expect_pairs(pairs)
    chosen = _chosen(measures)
    rate = errors.expect_number(rate, "rate", low=0, unit="Hz", open_low=True)
    axes = ("region", "time") if pairs == "within" else ("person", "region", "time")
    x = _border.signals(x, "x", axes)
    edges = band_edges(bands, rate)
    to_analytic = _bandpass.plan(edges, x.shape[-1], rate, method, transition, precision)
    flat = x.reshape(-1, *x.shape[-len(axes) :])
    who = None if pairs == "within" else chosen_people(pairs, x.shape[-3])
    found = _allocate(chosen, len(edges), flat, who)
    step = max(1, BLOCK // flat[0].size)
    for start in range(0, len(flat), step):
        part = flat[start : start + step]
        part = part / np.abs(part).max(axis=-1, keepdims=True)  # keeps squares of tiny units in range
        _fill(found, slice(start, start + step), to_analytic(part), chosen, who)
    shape = (len(edges), *x.shape[: -len(axes)])
    return {name: value.reshape(*shape, *value.shape[2:]) for name, value in found.items()}


def _chosen(measures: Sequence[str]) -> list[str]:
    names = [measures] if isinstance(measures, str) else list(measures)
    if not names:
        raise errors.BadValue("measures is empty; expected at least one name")
    return [errors.expect_name(name, FORMULAS, "measure") for name in names]


def _allocate(chosen: list[str], bands: int, flat: np.ndarray, who: list | None) -> dict[str, np.ndarray]:
    regions = flat.shape[-2]
    pairs = () if who is None else (len(who),)
    return {name: np.empty((bands, len(flat), *pairs, regions, regions)) for name in chosen}


def _fill(found: dict[str, np.ndarray], at: slice, z: np.ndarray, chosen: list[str], who: list | None) -> None:
    """The values of one block of analytic signals (band, block, …, region, time)."""
    kinds = {FORMULAS[name].kind for name in chosen}
    if who is None:
        one = _prepared(z, kinds)
        pieces = [((), one, one)]
    else:
        people = [_prepared(z[:, :, p], kinds) for p in range(z.shape[2])]
        pieces = [((i,), people[p], people[q]) for i, (p, q) in enumerate(who)]
    for index, a, b in pieces:
        made = {kind: SUMS[kind](a[kind], b[kind]) for kind in kinds}
        for name in chosen:
            value = FORMULAS[name].value(made[FORMULAS[name].kind])
            if who is None:
                _border.with_diagonal(value, FORMULAS[name].diagonal)
            found[name][(slice(None), at, *index)] = value


def _prepared(z: np.ndarray, kinds: set[str]) -> dict[str, Any]:
    """What each kind of sum takes of one person's analytic signals (…, region, time)."""
    parts = sums.parts(z)
    n = z.shape[-2]
    re, im = parts[..., :n, :], parts[..., n:, :]
    power = re * re + im * im
    size = np.sqrt(power)
    made: dict[str, Any] = {"lag": parts, "spectrum": (parts, np.sqrt(power.sum(axis=-1)))}
    if "phase" in kinds:
        made["phase"] = sums.phase_parts(np.concatenate([re / size, im / size], axis=-2))
    if "envelope" in kinds:
        made["envelope"] = sums.standardised(size)
    if "power" in kinds:
        made["power"] = sums.standardised(power)
    return made


def _coherency(a: tuple, b: tuple) -> np.ndarray:
    return sums.products(a[0], b[0])[0] / (a[1][..., :, None] * b[1][..., None, :])


SUMS: dict[str, Callable[[Any, Any], Any]] = {
    "envelope": sums.correlation,
    "lag": sums.lag_sums,
    "phase": sums.phase_sums,
    "power": sums.correlation,
    "spectrum": _coherency,
}
