"""A compiled region-lane kernel with everything it reads, for one or many simulations of the same shape."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..stimulus import Stimulus
from . import cache, noise, region_kernel
from .channels import append_cross, channel_keys, relation_tables, start_channels, start_sent_histories
from .delays import Delays, blocked_delays
from .events import event_tables
from .intrinsics import aligned_zeros
from .layout import Spec
from .learning import Learning, learning, memory_size
from .network import Network
from .rules import AtWork
from .setup import Options, intervals, start_states
from .weights import scalar_tables, weight_tables


@dataclass
class Simulation:
    """What changes while one simulation runs; it is also its checkpoint."""

    S: np.ndarray
    M: np.ndarray
    H: np.ndarray
    A: np.ndarray
    pos: np.ndarray
    chan: np.ndarray
    readout: np.ndarray
    event_at: np.ndarray
    learnt: dict[str, np.ndarray] = field(default_factory=dict)

    def copy(self) -> Simulation:
        fresh = {name: aligned_copy(a) for name, a in (("S", self.S), *self.learnt.items())}
        parts = ("M", "H", "A", "pos", "chan", "readout", "event_at")
        return Simulation(S=fresh.pop("S"), **{name: getattr(self, name).copy() for name in parts}, learnt=fresh)


def aligned_copy(a: np.ndarray) -> np.ndarray:
    fresh = aligned_zeros(a.shape, a.dtype)
    fresh[:] = a
    return fresh


@dataclass
class RegionProgram:
    """One unit of work is one simulation."""

    spec: Spec
    options: Options
    networks: list[Network]
    seeds: list[int]
    kernel: Callable
    simulations: list[Simulation]
    shared: dict[str, Any]
    own: list[dict[str, Any]]
    learning: Learning | None = None
    weights: np.ndarray = field(default_factory=lambda: np.zeros((0, 0)))

    def points(self, k: int) -> list[int]:
        """Grid points that unit `k` computes."""
        return [k]

    def run(self, k: int, t0: int, steps: int) -> tuple[np.ndarray, np.ndarray]:
        """Advance unit `k`; return its samples (point, sample, person, kept, region) and those of its signals."""
        every, fold, sample = intervals(self.options)
        samples, folded = self._empty((t0 + steps) // every - t0 // every, (t0 + steps) // sample - t0 // sample)
        changing = {
            "keys": noise.keys(self.seeds[k], self.networks[k].names, [f"noise{i}" for i in range(self.spec.pairs)], t0),
            "chan_keys": channel_keys(self.seeds[k], self.networks[k], t0),
            "t0": t0, "steps": steps, "time_step": self.options.dt,
            "every": every, "fold": fold, "sample": sample, "out": samples, "folded": folded,
        }  # fmt: skip
        simulation = self.simulations[k]
        values = {**self.shared, **self.own[k], **vars(simulation), **changing}
        if self.learning is not None:
            felt = simulation.learnt.get("felt", np.zeros(self.learning.edges))
            self.weights = np.repeat(felt[None], len(samples), axis=0)
            keep = float(np.exp(-self.options.dt / self.options.memory))
            values |= {**self.learning.tables, **simulation.learnt, "learnt": self.weights, "keep_mean": keep}
        self.kernel(*(values[name] for name in region_kernel.arguments(self.spec)))
        return samples[None], folded[None]

    def state(self, k: int, name: str) -> np.ndarray:
        """A slot of unit `k` (such as 'x_S_E') as (point, person, region)."""
        spec, persons = self.spec, len(self.networks[k].people)
        block = self.simulations[k].S[: persons * spec.size].reshape(persons, len(spec.slots), spec.padded)
        return block[None, :, spec.slots[name], : spec.regions]

    def _empty(self, rows: int, folded_rows: int) -> tuple[np.ndarray, np.ndarray]:
        persons, n = self.networks[0].shape
        return (
            np.zeros((rows, persons, len(self.spec.keep), n), self.spec.real),
            np.zeros((folded_rows, persons, len(self.spec.signals), n)),
        )


def bind_regions(
    networks: Sequence[Network],
    options: Options,
    seeds: Sequence[int],
    spec: Spec,
    stimuli: Sequence[Stimulus],
    start: Any,
    items: Sequence[AtWork] = (),
) -> RegionProgram:
    """Everything in place for a run that begins at time 0, one simulation at a time."""
    kernel = cache.load(region_kernel.source(spec)).run
    first = networks[0]
    delays = blocked_delays(first, spec, options) if spec.delays else Delays.none(spec)
    relations = relation_tables(first, spec, options)
    shared = {**vars(delays), **relations}
    own, simulations, known = [], [], {}
    for network in networks:
        tables = {**weight_tables(network, spec, known), **scalar_tables(network, spec)}
        if len(relations["x_int"]):
            tables["W"], tables["x_int"] = append_cross(tables["W"], network, spec, relations["x_int"])
        events = event_tables(network, spec, options, stimuli)
        own.append({**tables, **{k: v for k, v in events.items() if k != "event_at"}})
        simulations.append(_simulation(network, spec, delays, relations, events, start))
    program = RegionProgram(spec, options, list(networks), list(seeds), kernel, simulations, shared, own)
    if items:
        program.learning = learning(first, items, spec, own[0]["w_at"])
        simulations[0].learnt = _begun(program.learning, first, spec, start if np.isfinite(options.memory) else None)
        felt = program.learning.felt()
        simulations[0].learnt |= {"W": aligned_copy(own[0]["W"])} | ({"felt": felt} if spec.windowed else {})
        program.learning.write(felt, spec, simulations[0].learnt["W"], simulations[0].S)
    return program


def _begun(learning: Learning, network: Network, spec: Spec, start: Any) -> dict[str, np.ndarray]:
    """What learns at the start: means begin at the activity of these start states, or of the declared ones."""
    L, states, activity = learning.start, start_states(network, start), spec.model.activity
    if activity in states:
        blocks = L[: len(network.people) * memory_size(spec)].reshape(len(network.people), -1)
        blocks[:, : spec.regions] = states[activity]
    return {"L": L} | ({"Y": np.concatenate([item.start() for item in learning.items])} if spec.windowed else {})


def _simulation(network: Network, spec: Spec, delays: Delays, relations: dict, events: dict, start: Any) -> Simulation:
    persons, n = network.shape
    extra = (1 + len(relations["x_int"]) * (relations["mask"] + 1)) * spec.padded if spec.related else 0
    S = aligned_zeros(persons * spec.size + extra, spec.real)
    block = S[: persons * spec.size].reshape(persons, len(spec.slots), spec.padded)
    states = start_states(network, start)
    sent = network.sent(states)
    strengths = network.strengths()
    for name, value in states.items():
        block[:, spec.slots[f"x_{name}"], :n] = value
        block[:, spec.slots[f"x_{name}"], n:] = value[:, :1]
    for name in sorted(spec.regional):
        block[:, spec.slots[f"p_{name}"], :n] = network.params[name]
        block[:, spec.slots[f"p_{name}"], n:] = network.params[name][:, :1]
    for name in spec.strengths:
        block[:, spec.slots[f"p_{name}"], :n] = strengths[name]
    for name in spec.inputs:
        if name not in spec.sends_state:
            block[:, spec.slots[f"y_{name}"], :n] = sent[name]
    M = np.zeros(max(1, persons * spec.memory))
    _start_signals(M, spec, persons)
    chan, readout = start_channels(network, spec, sent, relations["mask"] + 1)
    start_sent_histories(S, network, spec, sent, relations)
    return Simulation(S, M, *delays.start(network, spec, sent), chan, readout, events["event_at"].copy())


def _start_signals(M: np.ndarray, spec: Spec, persons: int) -> None:
    first = 0
    for signal in spec.signals:
        for state in signal.model.states.values():
            M.reshape(persons, -1)[:, first : first + spec.regions] = state.start
            first += spec.regions
