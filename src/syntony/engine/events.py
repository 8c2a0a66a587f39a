"""Stimuli as events: at which step which slot of which person gets which values."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .. import errors
from ..stimulus import Stimulus
from .layout import Spec
from .network import Network, region_shares
from .setup import Options


def event_tables(network: Network, spec: Spec, options: Options, stimuli: Sequence[Stimulus]) -> dict[str, np.ndarray]:
    """Every change of a timed parameter: when, where in memory, and the new values."""
    step, slot, rows, persons = [], [], [], len(network.people)
    begin, end = np.zeros(persons, np.int64), np.zeros(persons, np.int64)
    for p, brain in enumerate(network.people):
        begin[p] = len(step)
        mine = [s for s in stimuli if s.person == brain.name]
        for param in sorted({s.param for s in mine}):
            for when, row in _timeline(network, p, param, [s for s in mine if s.param == param], options.dt):
                step.append(when)
                slot.append(spec.start(f"p_{param}"))
                rows.append(np.concatenate([row, np.full(spec.padded - spec.regions, row[0])]))
        order = begin[p] + np.argsort(step[begin[p] :], kind="stable")
        step[begin[p] :], slot[begin[p] :], rows[begin[p] :] = ([x[k] for k in order] for x in (step, slot, rows))
        end[p] = len(step)
    return {
        "event_at": begin, "event_end": end,
        "event_step": np.array(step or [0], np.int64), "event_slot": np.array(slot or [0], np.int64),
        "event_row": np.arange(max(1, len(step)), dtype=np.int64),
        "rows": np.array(rows if rows else np.zeros((1, spec.padded)), spec.real),
    }  # fmt: skip


def _timeline(network: Network, p: int, param: str, stimuli: list[Stimulus], dt: float) -> list[tuple[int, np.ndarray]]:
    """(step, values by region) at every change; stimuli that overlap add up."""
    changes: list[tuple[int, int, np.ndarray]] = []
    for k, stimulus in enumerate(stimuli):
        share = stimulus_share(stimulus, network, p)
        for when, value in stimulus.pieces():
            changes.append((round(when / dt), k, share * np.asarray(value)))
    current = [np.zeros(network.regions) for _ in stimuli]
    result: dict[int, np.ndarray] = {}
    for when, k, value in sorted(changes, key=lambda change: change[:2]):
        current[k] = value
        result[when] = network.params[param][p] + sum(current)
        network.model.check_params({param: result[when]}, f"stimulus of {network.names[p]!r} at {when * dt:g} s")
    return list(result.items())


def stimulus_share(stimulus: Stimulus, network: Network, p: int) -> np.ndarray:
    """The share of each region in a stimulus."""
    brain = network.people[p]
    if stimulus.values.ndim == 2 and stimulus.values.shape[1] != network.regions:
        raise errors.BadShape(
            f"values of the stimulus of {brain.name!r} have shape {stimulus.values.shape}; expected (time, {network.regions})"
        )
    return region_shares(stimulus.regions, brain, f"the stimulus of {brain.name!r}")
