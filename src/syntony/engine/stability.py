"""Is the time step small enough for the local dynamics?"""

from __future__ import annotations

import numpy as np

from .. import errors
from .network import Network
from .setup import start_states
from .workpoint import local_parts, slopes

LARGEST = 1.0
HALF_TURN = 0.5


def expect_time_step(network: Network, dt: float) -> None:
    """Refuse a step longer than the fastest local time constant at the start values, or than half a turn of an angle."""
    states = start_states(network)
    _expect_slow_angles(network, states, dt)
    own, _, _ = local_parts(network, states, network.inputs(network.sent(states)))
    rates = np.abs(np.linalg.eigvals(own.transpose(2, 0, 1))).max(axis=1)
    fastest = float(rates.max())
    if fastest * dt > LARGEST:
        raise errors.BadValue(
            f"dt is {dt * 1e3:g} ms, longer than the fastest time constant of {network.model.name}, {1e3 / fastest:.3g} ms "
            f"({_place(network, int(rates.argmax()))}); try dt <= {_round_down(0.1e3 / fastest):g} ms"
        )


def _expect_slow_angles(network: Network, states: dict[str, np.ndarray], dt: float) -> None:
    """Beyond half a turn per step nobody can tell in which direction an angle moves."""
    for (name, state), slope in zip(network.model.states.items(), slopes(network, states)[0]):
        if state.period is None:
            continue
        turns = np.abs(slope).ravel() / state.period
        if turns.max() * dt > HALF_TURN:
            raise errors.BadValue(
                f"dt is {dt * 1e3:g} ms, in which {name} of {network.model.name} turns {turns.max() * dt:.3g} times "
                f"({_place(network, int(turns.argmax()))}); try dt <= {_round_down(0.1e3 / turns.max()):g} ms"
            )


def _place(network: Network, index: int) -> str:
    brain = network.people[index // network.regions]
    return f"in {brain.name!r}, region {str(brain.labels[index % network.regions])!r}"


def _round_down(x: float) -> float:
    digit = 10.0 ** np.floor(np.log10(x))
    return float(np.floor(x / digit + 1e-9) * digit)
