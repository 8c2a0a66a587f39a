"""Who is there and what connects them, as plain values for the page: regions, brains, people, relations, parameters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import inf, isfinite
from typing import Any

import numpy as np

from ..brain import Brain
from ..engine.network import Channel, Network
from ..model import Param
from ..units import mm

MOST_EDGES = 600  # per brain; more would hide each other
MOST_ARCS = 12  # per relation
SPHERE = 0.07  # m: radius on which regions without positions are laid out
GOLDEN = np.pi * (3 - np.sqrt(5))


def scene(people: Sequence[Brain], network: Network | None = None) -> dict[str, Any]:
    """Regions, brains (each different one once), people and relations."""
    first = people[0]
    brains: list[dict[str, Any]] = []
    kinds: dict[tuple[bytes, bytes], int] = {}
    for brain in people:
        places = positions(brain)
        kind = (brain.weights.tobytes(), places.tobytes())
        if kind not in kinds:
            kinds[kind] = len(brains)
            brains.append({"xyz": np.round(places / mm, 1).tolist(), "edges": edges(brain)})
    keys = [(brain.weights.tobytes(), positions(brain).tobytes()) for brain in people]
    return {
        "regions": {
            "label": first.labels.tolist(),
            "name": np.asarray(first.readable).tolist(),
            "system": [""] * first.n_regions if first.system is None else first.system.tolist(),
            "side": [""] * first.n_regions if first.hemisphere is None else first.hemisphere.tolist(),
        },
        "placed": all(brain.positions is not None for brain in people),
        "brains": brains,
        "people": [{"name": brain.name, "brain": kinds[key]} for brain, key in zip(people, keys)],
        "relations": [] if network is None else relations(network),
    }


def positions(brain: Brain) -> np.ndarray:
    """Positions (region, 3) in metres; those of a brain without any are spread evenly over a sphere."""
    if brain.positions is not None:
        return brain.positions
    k = np.arange(brain.n_regions)
    z = 1 - (2 * k + 1) / brain.n_regions
    around = np.sqrt(1 - z * z)
    return SPHERE * np.stack([around * np.cos(GOLDEN * k), around * np.sin(GOLDEN * k), z], axis=1)


def edges(brain: Brain) -> list[list[float]]:
    """The strongest links [region, region, weight], strongest first; the mean of both directions."""
    both = (brain.weights + brain.weights.T) / 2
    rows, columns = np.triu_indices(brain.n_regions, 1)
    weights = both[rows, columns]
    order = np.argsort(-np.abs(weights), kind="stable")[:MOST_EDGES]
    return [[int(rows[k]), int(columns[k]), float(f"{weights[k]:.4g}")] for k in order if weights[k] != 0]


def relations(network: Network) -> list[dict[str, Any]]:
    """Every relation with its strength, and the pairs of regions [sender's, receiver's, share] that carry most of it."""
    found: dict[str, dict[str, Any]] = {}
    given = {relation.name: relation for relation in network.given["relations"]}
    for part in (*network.channels, *network.crosses):
        relation = given[part.name]
        found.setdefault(part.name, {
            "name": part.name, "sender": part.sender, "receiver": part.receiver,
            "gain": relation.gain, "delay": relation.delay, "arcs": arcs(_table(part)),
        })  # fmt: skip
    return list(found.values())


def _table(part: Any) -> np.ndarray:
    """Strength (region of receiver, region of sender)."""
    return np.outer(part.perceive, part.express) if isinstance(part, Channel) else part.weights


def arcs(table: np.ndarray) -> list[list[float]]:
    """The strongest entries of a table (receiver, sender) as [sender, receiver, share of the strongest]."""
    size = np.abs(table)
    order = np.argsort(-size, axis=None, kind="stable")[:MOST_ARCS]
    most = size.max() or 1.0
    pairs = [(int(k) // size.shape[1], int(k) % size.shape[1]) for k in order]
    return [[sender, receiver, round(float(size[receiver, sender] / most), 3)]
            for receiver, sender in pairs if size[receiver, sender] > 0]  # fmt: skip


def parameters(network: Network, names: Sequence[str]) -> list[dict[str, Any]]:
    """Sliders for the parameters called so, from their declarations; the coupling comes first."""
    coupling = Param(float(network.coupling.mean()), "1", (0.0, inf), "multiplies everybody's own weights", tag="ours")
    known: Mapping[str, Param] = {"coupling": coupling, **network.model.params}
    values = {"coupling": network.coupling, **{n: v[:, 0] for n, v in network.params.items()}}
    return [
        {
            "name": name, "unit": known[name].unit, "meaning": known[name].meaning, "tag": known[name].tag,
            "source": known[name].source, "default": known[name].default, "values": values[name].tolist(),
            **dict(zip(("low", "high"), reach(known[name]))),
        }
        for name in ("coupling", *names)
    ]  # fmt: skip


def reach(param: Param) -> tuple[float, float]:
    """What a slider spans: from nothing to twice the default, or a twentieth of the bounds around 0; inside the bounds.

    >>> reach(Param(0.1, "s", (0.001, 10.0))), reach(Param(0.0, "nA", (-1.0, 1.0))), reach(Param(-0.02, "1"))
    ((0.001, 0.2), (-0.05, 0.05), (-0.04, 0.0))
    """
    low, high = param.bounds
    if param.default:
        ends = sorted((0.0, 2 * param.default))
    else:
        ends = [0.05 * end if isfinite(end) else np.sign(end) for end in (low, high)]
    return float(max(low, ends[0])), float(min(high, ends[1]))


def quantity(name: str, unit: str, meaning: str, limits: tuple[float, float] = (-inf, inf)) -> dict[str, Any]:
    """A quantity that regions can be coloured by; limits that do not exist are None."""
    return {
        "name": name,
        "unit": unit,
        "meaning": meaning,
        "limits": [end if isfinite(end) else None for end in limits],
    }
