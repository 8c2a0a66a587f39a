"""What a life on the slow clock looked like: what rules changed, how stable people were, how integrated alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

import numpy as np

from .. import errors
from ..body.lasting import lasting
from ..brain import Brain
from ..measures.horizontal import homotopic_connectivity
from ..measures.information import total_correlation
from ..measures.integration import effective_rank
from ..measures.vertical import cortex_limbic_connectivity
from ..person import TIES
from .averages import Average, Situation, average
from .minute import window
from .rules import changes
from .slow import Slow, Stretch

BODY = {  # of persons, besides the slow states of `lasting`: unit and meaning
    "control": ("1", "own control of affect, from the linear response of the brain"),
    "reactivity": ("1", "answer of the amygdala to its own input, default brain = 1"),
    "window": ("1", "smallest push of arousal that runs away when alone; nan: none does"),
    "fear": ("1", "mean fear of the waking day"),
    "cortisol": ("1", "chronic cortisol, relative to rest"),
    "acth": ("1", "chronic ACTH, relative to rest"),
    "noradrenaline": ("1", "tonic noradrenaline, relative to rest"),
}
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
    """Leading eigenvalue of every situation, the integration of everybody alone and undriven, and bodies, at every sample."""
    names = list(dict.fromkeys(p.situation.name for s in stretches for p in s.shares))
    abscissa = np.full((len(names), len(times)), np.nan)
    measured: dict[str, np.ndarray] = {}
    lived: list[dict[str, Any]] = []
    starts: dict[str, Any] = {}
    for k, (t, y) in enumerate(zip(times, samples)):
        weights, params, _ = slow.applied(y, t)
        stretch = next(s for s in stretches if t <= s.end)
        here = {p.situation.name: p.situation for p in stretch.shares} | {s.name: s for s in alone}
        known: dict[str, Average] = {}
        for name, situation in here.items():
            try:
                found = average(slow.opened(situation, y, t), weights, params, starts.get(name))
                values = profile(slow.network.people[situation.people[0]], found) if situation in alone else {}
            except errors.Unstable:
                continue
            known[name] = found
            starts[name] = found.point.states
            if name in names:
                abscissa[names.index(name), k] = found.abscissa
            for measure, value in values.items():
                empty = np.full((len(alone), len(times)), np.nan)
                measured.setdefault(measure, empty)[alone.index(situation), k] = value
        if slow.beings is not None:
            lived.append(_body(slow, stretch, known, y, t))
    return _looked_arrays(slow, names, abscissa, measured, times) | _body_arrays(slow, lived, times, samples)


def _looked_arrays(slow, names, abscissa, measured, times) -> dict[str, Any]:
    import xarray as xr

    clock = ("time", times, {"unit": "s"})
    coords = {"person": slow.network.names, "time": clock}
    arrays = {
        name: xr.DataArray(v, dims=("person", "time"), coords=coords, attrs={"unit": UNITS[name]})
        for name, v in measured.items()
    }
    if names:
        coords = {"situation": names, "time": clock}
        arrays["abscissa"] = xr.DataArray(abscissa, dims=("situation", "time"), coords=coords, attrs={"unit": "1/s"})
    return arrays


def _body(slow: Slow, stretch: Stretch, known: dict[str, Average], y: np.ndarray, t: float) -> dict[str, Any]:
    """What can be said of bodies at a sample: by person; comfort and synchrony by bond."""
    beings = slow.beings
    assert beings is not None
    shares = [part for part in stretch.shares if part.situation.name in known]
    lived, states = beings.lived(shares, known, y[slow.bodies], slow.ages(t)), beings.states(y[slow.bodies])
    width = window([s["danger"] for s in states], [s["coping"] for s in states], lived.control)
    hormones = [beings.observed(i, s, lived.inputs[i]["load"]) for i, s in enumerate(states)]
    by_person = {
        "control": lived.control, "reactivity": lived.reactivity, "window": np.where(np.isfinite(width), width, np.nan),
        "fear": np.array([given["load"] for given in lived.inputs]),
    }  # fmt: skip
    by_person |= {name: np.array([h[name] for h in hormones]) for name in hormones[0]}
    met = [(b.name, beings.together(b, known[part.situation.name])) for b in beings.bonds for part in shares]
    return {"person": by_person, "comfort": lived.comfort, "synchrony": {name: r for name, r in met if r is not None}}


def _body_arrays(slow: Slow, lived: list, times: np.ndarray, samples: Sequence[np.ndarray]) -> dict[str, Any]:
    if not lived or slow.beings is None:
        return {}
    import xarray as xr

    beings, clock = slow.beings, ("time", times, {"unit": "s"})
    people = [slow.network.names[p] for p in beings.order]
    quantities = {name: (s.unit, s.meaning) for name, s in lasting.states.items()} | BODY
    values = {name: np.array([row["person"][name] for row in lived]).T for name in BODY}
    for name in lasting.states:
        values[name] = np.array([[s[name] for s in beings.states(y[slow.bodies])] for y in samples]).T
    arrays = {}
    for name, data in values.items():
        unit, meaning = quantities[name]
        coords = {"person": people, "time": clock}
        attrs = {"unit": unit, "meaning": meaning}
        arrays[name] = xr.DataArray(data, dims=("person", "time"), coords=coords, attrs=attrs)
    if beings.bonds:
        coords = {"bond": [b.name for b in beings.bonds], "time": clock}
        quality = np.array([list(beings.qualities(y[slow.bodies]).values()) for y in samples]).T
        comfort, synchrony = (
            np.array([[row[what].get(b.name, np.nan) for row in lived] for b in beings.bonds])
            for what in ("comfort", "synchrony")
        )
        for name, data, meaning in (
            ("quality", quality, "quality of the bond"),
            ("comfort", comfort, "what the giver takes from the receiver's arousal when they are together"),
            ("synchrony", synchrony, "correlation of both medial prefrontal cortices when they are together"),
        ):
            attrs = {"unit": "1", "meaning": meaning}
            arrays[name] = xr.DataArray(data, dims=("bond", "time"), coords=coords, attrs=attrs)
    return arrays


def told_of(slow: Slow) -> dict[str, Any]:
    """What is recorded of persons and bonds, and the ties between network and body that were on."""
    if slow.beings is None:
        return {}
    beings, ages = slow.beings, slow.ages(0.0)
    persons = {
        slow.network.names[p]: {
            "age": ages[p], "traits": {**person.habits, **person.traits}, "start": dict(person.start), "without": list(person.without),
        }
        for p, person in beings.persons.items()
    }  # fmt: skip
    ties = [
        {**tie._asdict(), "name": name, "on": [n for n, person in persons.items() if name not in person["without"]]}
        for name, tie in TIES.items()
    ]
    return {
        "persons": persons,
        "bonds": [asdict(b) for b in beings.bonds],
        "ties": ties,
        "slow_states": list(lasting.states),
    }


def elimination_error(found: Average, whole: Average) -> float:
    """Largest error of a covariance between two regions, as a share of the largest one."""
    a, b = found.activity_covariance, whole.activity_covariance
    apart = ~np.eye(len(a), dtype=bool)
    return float(np.abs(a - b)[apart].max(initial=0.0) / max(np.abs(b[apart]).max(initial=0.0), 1e-300))
