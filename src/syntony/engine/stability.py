"""Is the time step small enough for the local dynamics?"""

from __future__ import annotations

import numpy as np

from .. import errors
from .network import Network
from .setup import start_states
from .workpoint import local_parts

LARGEST = 1.0


def expect_time_step(network: Network, dt: float) -> None:
    """Refuse a step longer than the fastest local time constant at the start values."""
    states = start_states(network)
    own, _, _ = local_parts(network, states, network.inputs(network.sent(states)))
    rates = np.abs(np.linalg.eigvals(own.transpose(2, 0, 1))).max(axis=1)
    fastest = float(rates.max())
    if fastest * dt > LARGEST:
        worst = int(rates.argmax())
        brain, region = network.people[worst // network.regions], worst % network.regions
        raise errors.BadValue(
            f"dt is {dt * 1e3:g} ms, longer than the fastest time constant of {network.model.name}, {1e3 / fastest:.3g} ms "
            f"(in {brain.name!r}, region {str(brain.labels[region])!r}); try dt <= {_round_down(0.1e3 / fastest):g} ms"
        )


def _round_down(x: float) -> float:
    digit = 10.0 ** np.floor(np.log10(x))
    return float(np.floor(x / digit + 1e-9) * digit)
