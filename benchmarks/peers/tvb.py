"""The Virtual Brain (numpy): its reference simulator with ReducedWongWangExcInh, Heun in double precision."""

import numpy as np
from tvb.datatypes.connectivity import Connectivity
from tvb.simulator.coupling import Linear
from tvb.simulator.integrators import HeunStochastic
from tvb.simulator.models.wong_wang_exc_inh import ReducedWongWangExcInh
from tvb.simulator.monitors import SubSample
from tvb.simulator.noise import Additive
from tvb.simulator.simulator import Simulator

from .network import COUPLING, KEEP_MS, SIGMA, SPEED, steps_in

DISTRIBUTION = "tvb-library"
_MODEL = "Heun, f64; reference simulator (its numba backend has no such model); a tenth of the model time"
NOTES = {"single": _MODEL, "delays": _MODEL}


def cases():
    """Setups by case name."""
    return {"single": single, "delays": delays}


def single(weights, lengths_mm, dt_ms, seconds):
    """One run without delays (all lengths 0)."""
    return _simulation(weights, np.zeros_like(lengths_mm), dt_ms, seconds)


def delays(weights, lengths_mm, dt_ms, seconds):
    """One run with delays."""
    return _simulation(weights, lengths_mm, dt_ms, seconds)


def _simulation(weights, lengths_mm, dt_ms, seconds):
    """Zero-argument run of one simulation; each run continues the last."""
    simulator = Simulator(
        model=ReducedWongWangExcInh(G=np.array([COUPLING])),
        connectivity=_connectivity(weights, lengths_mm),
        coupling=Linear(a=np.array([1.0]), b=np.array([0.0])),
        integrator=HeunStochastic(dt=dt_ms, noise=Additive(nsig=np.array([SIGMA**2 / 2]))),
        monitors=(SubSample(period=KEEP_MS),),
    ).configure()

    def run():
        simulator.run(simulation_length=seconds * 1000.0)
        return len(weights) * steps_in(dt_ms, seconds)

    return run


def _connectivity(weights, lengths_mm):
    """The peer's connectome; labels and positions are required but mean nothing here."""
    n = len(weights)
    return Connectivity(
        weights=weights,
        tract_lengths=lengths_mm,
        speed=np.array([SPEED]),
        region_labels=np.array([f"region {i}" for i in range(n)]),
        centres=np.zeros((n, 3)),
    )
