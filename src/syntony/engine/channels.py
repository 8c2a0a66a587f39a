"""Relations as tables: delays in steps, low-pass constants, region profiles, and the histories they are read from."""

from __future__ import annotations

from typing import Any

import numpy as np

from . import noise
from .intrinsics import aligned_zeros
from .layout import Spec
from .network import Cross, Network
from .setup import Options
from .weights import tiled

WINDOW = 256


def channel_keys(seed: int, network: Network, step: int) -> np.ndarray:
    channels = network.moving(network.channels)
    table = noise.keys(seed, [f"{c.name}|{c.input}" for c in channels], ["channel"], step)
    return table[:, 0, :] if channels else np.zeros((1, 2), np.uint32)


def _steps(delay: float, dt: float) -> int:
    return round(delay / dt)


def relation_tables(network: Network, spec: Spec, options: Options) -> dict[str, Any]:
    channels, crosses = network.moving(network.channels), network.moving(network.crosses)
    dt, real = options.dt, np.dtype(spec.real)
    persons = len(network.people)
    lags = [_steps(c.delay, dt) for c in (*channels, *crosses)]
    window = min([WINDOW, *(lag + 1 for lag in lags)]) if lags else 1 << 40
    window = 1 << (window.bit_length() - 1)
    length = 1 << int(max(lags, default=0) + min(window, WINDOW) + 1).bit_length()
    ints, reals = np.zeros((max(1, len(channels)), 3), np.int64), np.zeros((max(1, len(channels)), 2), real)
    E, F = (aligned_zeros((max(1, len(channels)), spec.padded), real) for _ in range(2))
    for r, c in enumerate(channels):
        decay = float(np.exp(-dt / c.smoothing)) if c.smoothing > 0 else 0.0
        ints[r] = _steps(c.delay, dt), spec.start(f"d_{c.input}"), spec.start(spec.sent_slot(c.input))
        reals[r] = decay, c.noise * np.sqrt(1 - decay * decay)
        E[r, : spec.regions], F[r, : spec.regions] = c.express, c.perceive
    x_int = np.array(
        [(c.sender, _steps(c.delay, dt), spec.start(f"d_{c.input}"), 0, k, spec.start(spec.sent_slot(c.input)), c.receiver)
         for k, c in enumerate(crosses)], np.int64,
    ).reshape(len(crosses), 7)  # fmt: skip
    x_int = x_int[np.argsort(x_int[:, 6], kind="stable")] if len(crosses) else x_int
    return {
        "window": window, "mask": length - 1,
        **_lists("in", [c.receiver for c in channels], persons), **_lists("out", [c.sender for c in channels], persons),
        "r_int": ints, "r_real": reals, "E": E.reshape(-1), "F": F.reshape(-1),
        "x_in_ptr": np.searchsorted(x_int[:, 6], np.arange(persons + 1)).astype(np.int64), "x_int": x_int,
        "sends_history": persons * spec.size + spec.padded,
    }  # fmt: skip


def _lists(prefix: str, members: list[int], persons: int) -> dict[str, np.ndarray]:
    order = np.argsort(members, kind="stable").astype(np.int64) if members else np.zeros(1, np.int64)
    ptr = np.searchsorted(np.sort(members), np.arange(persons + 1)) if members else np.zeros(persons + 1)
    return {f"{prefix}_ptr": ptr.astype(np.int64), f"{prefix}_list": order}


def append_cross(W: np.ndarray, network: Network, spec: Spec, x_int: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    size, x_int = spec.regions * spec.padded, x_int.copy()
    flat = aligned_zeros(W.size + len(x_int) * size, W.dtype)
    flat[: W.size] = W
    order: list[Cross] = [network.moving(network.crosses)[k] for k in x_int[:, 4]]
    for row, cross in enumerate(order):
        x_int[row, 3] = W.size + row * size
        flat[x_int[row, 3] : x_int[row, 3] + size] = tiled(cross.weights, spec)
    return flat, x_int


def start_channels(network: Network, spec: Spec, sent: dict, length: int) -> tuple[np.ndarray, np.ndarray]:
    heard = [float(c.express @ sent[c.input][c.sender]) for c in network.moving(network.channels)] or [0.0]
    return np.array(heard, spec.real), np.repeat(np.array(heard, spec.real)[:, None], length, axis=1)


def start_sent_histories(S: np.ndarray, network: Network, spec: Spec, sent: dict, relations: dict) -> None:
    length = relations["mask"] + 1
    for k, cross in enumerate(network.moving(network.crosses)):
        first = relations["sends_history"] + k * length * spec.padded
        history = S[first : first + length * spec.padded].reshape(length, spec.padded)
        history[:, : spec.regions] = sent[cross.input][cross.sender]
