"""How a network is run: options, the intervals they imply, and the spec of the kernel that can do it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from .. import errors
from ..keep import Keep
from ..model import Signal
from ..signals import SIGNALS
from ..stimulus import Stimulus
from ..units import ms
from .layout import FoldedSignal, Spec
from .network import Network, spread
from .rules import AtWork

# Bytes of a dense matrix -> density below which its edges one by one are faster than the matrix. Measured: an edge takes
# 0.29 ns, an entry of the matrix 0.009, 0.018 or 0.036 ns from the first, second or third level cache.
SPARSE_BELOW = ((256_000, 0.02), (1_000_000, 0.05), (np.inf, 0.12))


@dataclass(frozen=True)
class Options:
    """How a network is run."""

    duration: float
    dt: float = 0.1 * ms
    seed: int = 0
    precision: str = "single"
    scheme: str = "euler"
    noise: str = "gaussian"
    delays: bool = False
    speed: float = 5.0
    keep: Keep = field(default_factory=Keep)
    memory: float = np.inf
    plastic_every: float | None = None

    @property
    def steps(self) -> int:
        return max(1, round(self.duration / self.dt))

    @property
    def window(self) -> int:
        """Steps between two changes by rules; 0 where they change with every step, or nothing does."""
        return 0 if self.plastic_every is None else max(1, round(self.plastic_every / self.dt))


def intervals(options: Options) -> tuple[int, int, int]:
    """Steps per stored sample, per integration step of the signals, and per sample of the signals."""
    every = max(1, round(options.keep.every / options.dt))
    fold = max(1, round(min((s.step for s in expect_signals(options.keep)), default=10 * ms) / options.dt))
    sample = max(1, round(options.keep.interval / options.dt / fold)) * fold
    return every, fold, sample


def expect_signals(keep: Keep) -> tuple[Signal, ...]:
    """The signals that are asked for, by name or as declared."""
    return tuple(
        s if isinstance(s, Signal) else SIGNALS[errors.expect_name(s, SIGNALS, "signal")] for s in keep.signals
    )


def make_spec(
    networks: Sequence[Network], options: Options, stimuli: Sequence[Stimulus] = (), items: Sequence[AtWork] = ()
) -> Spec:
    """What the kernel for these networks must be able to do."""
    first, model = networks[0], networks[0].model
    keep = (model.activity,) if options.keep.states is None else options.keep.states
    for name in keep:
        errors.expect_name(name, model.quantities, "state or output", model.name)
    signals = tuple(
        FoldedSignal(s.name, s.model, model.activity, tuple(s.model.defaults.items()))
        for s in expect_signals(options.keep)
    )
    timed = {s.param for s in stimuli}
    moved = [p in timed or any((n.params[p] != 0).any() for n in networks) for p in model.noise.values()]
    last = len(moved) - moved[::-1].index(True) if any(moved) and options.noise != "none" else 0
    noisy = tuple(model.noise)[:last]  # the states before it take their numbers too, so that each keeps its own
    regional = {p for p in model.params if p in timed or any(np.ptp(n.params[p], axis=1).max() > 0 for n in networks)}
    regional |= {item.rule.modifies for item in items if item.rule.per == "region"}
    learns = {item.onto for item in items if item.rule.per == "edge"}
    kinds = {p: _density(networks, p) for p in {i.onto for i in model.inputs.values()}}
    real = "float32" if options.precision == "single" else "float64"
    limit = sparse_below(first.regions, np.dtype(real).itemsize)
    return Spec(
        model=model,
        regions=first.regions,
        real=real,
        scheme=options.scheme,
        noise=options.noise if noisy else None,
        regional=frozenset(regional),
        noisy=noisy,
        keep=tuple(keep),
        average=options.keep.average,
        signals=signals,
        sparse=frozenset(
            p for p, d in kinds.items() if d is not None and d < limit and not options.delays and p not in learns
        ),
        dense=frozenset(p for p, d in kinds.items() if d is not None and (d >= limit or options.delays or p in learns)),
        delays=options.delays,
        related=any(n.channels or n.crosses for n in networks),
        plastic=tuple(dict.fromkeys(item.rule for item in items)),
        windowed=bool(items) and options.window > 0,
    )


def sparse_below(regions: int, bytes_per_number: int) -> float:
    """Density below which weights are kept as edges."""
    size = regions * regions * bytes_per_number
    return next(density for bytes_at_most, density in SPARSE_BELOW if size <= bytes_at_most)


def _density(networks: Sequence[Network], population: str) -> float | None:
    shares = [np.count_nonzero(w) / w.size for w in _all_weights(networks, population) if w is not None]
    return max(shares) if shares else None


def _all_weights(networks: Sequence[Network], population: str) -> list[np.ndarray | None]:
    return [n.weights(p, population) for n in networks for p in range(len(n.people))]


def start_states(network: Network, start: Any = None) -> dict[str, np.ndarray]:
    """Start values (person, region): declared ones, unless `start` gives some."""
    start = errors.expect_mapping({} if start is None else start, "start", "state: value")
    for name in start:
        errors.expect_name(name, network.model.states, "state", network.model.name)
    values = {}
    for name, state in network.model.states.items():
        values[name] = spread(start.get(name, state.start), network.names, network.shape, f"start of {name}")
        low, high = state.limits
        if name in start and (values[name].min() < low or values[name].max() > high):
            raise errors.BadValue(
                f"start of {name} lies in {values[name].min():g} … {values[name].max():g}; allowed is {low:g} … {high:g}"
            )
    return values
