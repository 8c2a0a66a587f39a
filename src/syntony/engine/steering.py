"""Changing a run between two chunks: parameters, couplings and the strength of relations, while its state goes on.

Only the numbers change, never the kernel: what the kernel was not made for is refused.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from .. import errors
from .network import Network
from .region_program import RegionProgram
from .weights import scalar_tables, tiled


def steer(program: RegionProgram, network: Network) -> None:
    """Give a running program the parameters, couplings and strengths of relations of `network`.

    `network` is the program's own with other values: the same people, and relations between the same people.
    """
    _expect_possible(program, network)
    spec, own, n = program.spec, program.own[0], network.regions
    own["P"] = scalar_tables(network, spec)["P"]
    constants = {name: network.params[name] for name in spec.regional} | network.strengths()
    for name, values in constants.items():
        program.state(0, f"p_{name}")[0] = values
    profiles = program.shared["F"].reshape(-1, spec.padded)
    for row, channel in zip(profiles, network.moving(network.channels)):
        row[:n] = channel.perceive
    crosses = network.moving(network.crosses)
    for entry in own.get("x_int", ()):
        weights = tiled(crosses[entry[4]].weights, spec)
        own["W"][entry[3] : entry[3] + weights.size] = weights
    program.networks[0] = network


def scaled_relations(network: Network, factors: dict[str, float]) -> Network:
    """The network with the relations called so multiplied by a factor; 0 takes a relation out."""
    known = [part.name for part in (*network.channels, *network.crosses)]
    for name in factors:
        errors.expect_name(name, known, "relation", "the network")
    return replace(
        network,
        channels=tuple(replace(c, perceive=factors.get(c.name, 1.0) * c.perceive) for c in network.channels),
        crosses=tuple(replace(c, weights=factors.get(c.name, 1.0) * c.weights) for c in network.crosses),
    )


def _expect_possible(program: RegionProgram, network: Network) -> None:
    spec, model = program.spec, network.model
    for name, values in network.params.items():
        if name not in spec.regional and (np.ptp(values, axis=1) > 0).any():
            raise errors.BadValue(
                f"{name} differs between regions, but this run has one {name} per person; give one number, or start the "
                f"run with {name} by region"
            )
    for state, name in model.noise.items():
        if state not in spec.noisy and (network.params[name] != 0).any():
            raise errors.BadValue(
                f"{name} is {network.params[name].max():g}, but this run was made without noise on {state}; start it with "
                f"{name} above 0"
            )
