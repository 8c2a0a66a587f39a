"""What a life on the slow clock looked like: what rules changed, how stable people were, how integrated alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from .. import errors
from ..brain import Brain
from ..measures.horizontal import homotopic_connectivity
from ..measures.information import total_correlation
from ..measures.integration import effective_rank
from ..measures.vertical import cortex_limbic_connectivity
from .averages import Average, Situation, average
from .rules import changes
from .slow import Slow, Stretch

UNITS = {"total_correlation": "nat", "effective_rank": "1", "homotopic": "1", "cortex_limbic": "1"}


def changed_arrays(slow: Slow, times: np.ndarray, samples: Sequence[np.ndarray]) -> dict[str, Any]:
    """Every state of every rule over time, and all weights at the start and at the end."""
    table = np.array(samples).reshape(len(samples), -1)
    arrays: dict[str, Any] = {}
    for item, part in zip(slow.items, slow.parts):
        labels = slow.network.people[item.person].labels
        for name, inner in item.parts.items():
            values = table[:, part][:, inner]
            values = values[:, item.shared[1]] if name in item.rule.shared else values
            title = item.name if len(item.parts) == 1 else f"{item.name}: {name}"
            arrays[title] = changes(item, labels, values, times, len(slow.items), name)
    return arrays


def weights_at(slow: Slow, y: np.ndarray, t: float) -> np.ndarray:
    """Weights onto excitatory cells of everybody (person, region, region)."""
    weights, _, _ = slow.applied(y, t)
    everybody = range(len(slow.network.people))
    return np.array([weights.get((p, "excitatory"), slow.network.weights(p, "excitatory")) for p in everybody])


def profile(brain: Brain, found: Average) -> dict[str, float]:
    """Integration of one person alone, from the covariance of the activity."""
    covariance = found.activity_covariance
    sd = np.sqrt(np.diagonal(covariance))
    if not (sd > 0).all():
        return {}
    fc = covariance / np.outer(sd, sd)
    np.fill_diagonal(fc, 1.0)
    result = {"total_correlation": float(total_correlation(fc)), "effective_rank": float(effective_rank(fc))}
    if (brain.homotopic >= 0).any():
        result["homotopic"] = float(homotopic_connectivity(fc, brain.homotopic))
    if brain.system is not None and {"limbic"} < set(map(str, brain.system)):
        result["cortex_limbic"] = float(cortex_limbic_connectivity(fc, brain.system))
    return result


def looked_at(
    slow: Slow,
    stretches: Sequence[Stretch],
    alone: Sequence[Situation],
    times: np.ndarray,
    samples: Sequence[np.ndarray],
) -> dict[str, Any]:
    """Leading eigenvalue of every situation, and the integration of everybody alone and undriven, at every sample."""
    import xarray as xr

    names = list(dict.fromkeys(p.situation.name for s in stretches for p in s.shares))
    abscissa = np.full((len(names), len(times)), np.nan)
    measured: dict[str, np.ndarray] = {}
    starts: dict[str, Any] = {}
    for k, (t, y) in enumerate(zip(times, samples)):
        weights, params, _ = slow.applied(y, t)
        stretch = next(s for s in stretches if t <= s.end)
        here = {p.situation.name: p.situation for p in stretch.shares} | {s.name: s for s in alone}
        for name, situation in here.items():
            try:
                found = average(situation, weights, params, starts.get(name))
                values = profile(slow.network.people[situation.people[0]], found) if situation in alone else {}
            except errors.Unstable:
                continue
            starts[name] = found.point.states
            if name in names:
                abscissa[names.index(name), k] = found.abscissa
            for measure, value in values.items():
                empty = np.full((len(alone), len(times)), np.nan)
                measured.setdefault(measure, empty)[alone.index(situation), k] = value
    clock = ("time", times, {"unit": "s"})
    arrays = {
        name: xr.DataArray(
            v,
            dims=("person", "time"),
            coords={"person": slow.network.names, "time": clock},
            attrs={"unit": UNITS[name]},
        )
        for name, v in measured.items()
    }
    if names:
        coords = {"situation": names, "time": clock}
        arrays["abscissa"] = xr.DataArray(abscissa, dims=("situation", "time"), coords=coords, attrs={"unit": "1/s"})
    return arrays


def elimination_error(found: Average, whole: Average) -> float:
    """Largest error of a covariance between two regions, as a share of the largest one."""
    a, b = found.activity_covariance, whole.activity_covariance
    apart = ~np.eye(len(a), dtype=bool)
    return float(np.abs(a - b)[apart].max(initial=0.0) / max(np.abs(b[apart]).max(initial=0.0), 1e-300))
