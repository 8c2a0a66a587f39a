"""What rules read of people in one situation, by bursts of direct simulation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from ..bursts import Bursts
from ..drive import Drive
from ..keep import Keep
from ..stimulus import Stimulus
from .averages import Situation, as_changed, phase_of
from .bind import bind
from .network import Network
from .run import chunks
from .setup import Options

HORIZON = 20  # bursts over which the means of activity are followed


@dataclass(frozen=True, eq=False)
class Measured:
    """Offers rules what `Average` offers, from samples {quantity: (replica, time, person, region)}."""

    situation: Situation
    network: Network
    samples: Mapping[str, np.ndarray]
    activity: np.ndarray
    every: float
    after: dict[str, np.ndarray]
    abscissa: float = float("nan")

    @cached_property
    def _deviations(self) -> np.ndarray:
        """Activity minus its mean (replica, time, person and region)."""
        values: np.ndarray = self.samples[self.network.model.activity] - self.activity
        replicas, times = values.shape[0], values.shape[1]
        return values.reshape(replicas, times, -1)

    @cached_property
    def activity_covariance(self) -> np.ndarray:
        x = self._deviations.reshape(-1, self._deviations.shape[-1])
        return x.T @ x / len(x)

    def trace_covariance(self, tau: float) -> np.ndarray:
        from scipy.signal import lfilter

        keep = np.exp(-self.every / tau)
        trace = np.asarray(lfilter([1 - keep], [1, -keep], self._deviations, axis=1))
        return np.einsum("rti,rtj->ij", self._deviations, trace) / (trace.shape[0] * trace.shape[1])

    def mean_of(self, names: tuple[str, ...]) -> np.ndarray:
        return np.prod([self.samples[name] for name in names], axis=0).mean(axis=(0, 1))

    def phases(self, person: int, post: np.ndarray, pre: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """⟨cos(pre - post)⟩ and ⟨sin(pre - post)⟩."""
        values = self.samples[phase_of(self.network.model) or ""][:, :, person]
        difference = values[..., pre] - values[..., post]
        return np.cos(difference).mean(axis=(0, 1)), np.sin(difference).mean(axis=(0, 1))


def burst(
    situation: Situation, changed: Mapping, params: Mapping, before: Any, how: Bursts, kept: tuple[str, ...], key: int
) -> Measured:
    """Simulate people in this situation with these weights; `before` is where the last burst ended, `key` its number."""
    network = as_changed(situation, changed, params)
    before = before or {}
    rows: dict[str, list[np.ndarray]] = {name: [] for name in kept}
    ends: dict[str, list[np.ndarray]] = {}
    for replica in range(how.replicas):
        start = {name: values[replica] for name, values in before.items() if name not in ("mean", "bursts")}
        values, end = _simulated(network, how, kept, start, _seed(how, key, replica))
        for name in kept:
            rows[name].append(values[name])
        for name, value in end.items():
            ends.setdefault(name, []).append(value)
    samples = {name: np.array(value) for name, value in rows.items()}
    mean = samples[network.model.activity].mean(axis=(0, 1))
    if "mean" in before:
        mean = before["mean"][0] + (mean - before["mean"][0]) / min(float(before["bursts"].ravel()[0]) + 1, HORIZON)
    count = float(before["bursts"].ravel()[0]) + 1 if "bursts" in before else 1.0
    after = {name: np.array(value) for name, value in ends.items()}
    after |= {"mean": mean[None], "bursts": np.array([[count]])}
    return Measured(situation, network, samples, mean, how.every, after)


def _simulated(network: Network, how: Bursts, kept: tuple[str, ...], start: Mapping, seed: int):
    """Samples (time, person, region) of every quantity that is kept, and the states and drives at the end."""
    duration = how.relax + how.average
    keep = Keep(every=how.every, states=kept, start=how.relax) if how.relax else Keep(every=how.every, states=kept)
    options = Options(duration, how.dt, seed, precision="double", keep=keep)
    stimuli = [_drawn(network, k, duration, seed, start.get(_drive(k))) for k in range(len(network.drives))]
    states = {name: value for name, value in start.items() if name in network.model.states}
    program = bind([network], options, [seed], stimuli, states or None)
    first = round(how.relax / how.every)
    parts = np.concatenate([chunk.samples[0] for chunk in chunks(program)])[first:]
    values = {name: parts[:, :, k, : network.regions] for k, name in enumerate(kept)}
    end = {
        name: np.array(program.state(0, f"x_{name}"), dtype=float).reshape(network.shape)
        for name in network.model.states
    }
    end |= {_drive(k): np.atleast_2d(stimulus.values[-1]) for k, stimulus in enumerate(stimuli)}
    return values, end


def _drive(k: int) -> str:
    return f"drive {k}"


def _drawn(network: Network, k: int, duration: float, seed: int, start: np.ndarray | None) -> Stimulus:
    """A drive going on from where the last burst left it."""
    d = network.drives[k]
    drive = Drive(network.names[d.person], d.size, d.param, d.share, d.timescale)
    return drive.as_stimulus(duration, seed + k + 1, start=None if start is None else float(start[0, 0]))


def _seed(how: Bursts, key: int, replica: int) -> int:
    return int(np.random.SeedSequence([how.seed, key, replica]).generate_state(1)[0])
