"""tvboptim (JAX): its WongWangExcInh, stochastic Heun in single precision, noise drawn block by block."""

import copy

import jax
import jax.numpy as jnp
from tvboptim.execution import ParallelExecution
from tvboptim.experimental.network_dynamics import Network, prepare
from tvboptim.experimental.network_dynamics.coupling import DelayedLinearCoupling, LinearCoupling
from tvboptim.experimental.network_dynamics.dynamics.tvb import WongWangExcInh
from tvboptim.experimental.network_dynamics.graph import DenseDelayGraph, DenseGraph
from tvboptim.experimental.network_dynamics.noise import AdditiveNoise
from tvboptim.experimental.network_dynamics.solvers import Heun
from tvboptim.types.spaces import GridAxis, Space

from .network import COUPLING, KEEP_MS, SIGMA, SPEED, SWEEP, steps_in

DISTRIBUTION = "tvboptim"
NOTES = {
    "single": "Heun, f32",
    "delays": "Heun, f32; preallocated history, nearest step",
    "sweep64": "Heun, f32; ParallelExecution, pmap 2 x vmap 32; noise shared by all points",
    "sweep64_delays": "Heun, f32; ParallelExecution, pmap 2 x vmap 2; noise shared by all points",
}
BLOCK = 1000  # steps per block of noise


def cases():
    """Setups by case name."""
    return {"single": single, "delays": delays, "sweep64": sweep64, "sweep64_delays": sweep64_delays}


def single(weights, lengths_mm, dt_ms, seconds):
    """One run without delays."""
    return _once(_undelayed(weights), len(weights), dt_ms, seconds)


def delays(weights, lengths_mm, dt_ms, seconds):
    """One run with delays."""
    return _once(_delayed(weights, lengths_mm), len(weights), dt_ms, seconds)


def sweep64(weights, lengths_mm, dt_ms, seconds):
    """Sixty-four couplings without delays; the widest batch is fastest."""
    return _sweep(_undelayed(weights), len(weights), dt_ms, seconds, batch=32)


def sweep64_delays(weights, lengths_mm, dt_ms, seconds):
    """Sixty-four couplings with delays; a batch of two or four is fastest."""
    return _sweep(_delayed(weights, lengths_mm), len(weights), dt_ms, seconds, batch=2)


def _undelayed(weights):
    """Network without delays."""
    graph = DenseGraph(jnp.asarray(weights, jnp.float32))
    return _network({"instant": LinearCoupling(incoming_states="S_e")}, graph)


def _delayed(weights, lengths_mm):
    """Network with delays; 'preallocated' is the history that runs fastest forwards."""
    delays_ms = jnp.asarray(lengths_mm / SPEED, jnp.float32)
    graph = DenseDelayGraph(jnp.asarray(weights, jnp.float32), delays_ms)
    return _network({"delayed": DelayedLinearCoupling(incoming_states="S_e", buffer_strategy="preallocated")}, graph)


def _network(coupling, graph):
    """Model, coupling and noise put together."""
    return Network(WongWangExcInh(G=COUPLING), coupling, graph, noise=AdditiveNoise(sigma=SIGMA))


def _prepared(network, dt_ms, seconds):
    """The peer's solve function and its configuration."""
    reduce = _thin(round(KEEP_MS / dt_ms))
    return prepare(network, Heun(block_size=BLOCK), t0=0.0, t1=seconds * 1000.0, dt=dt_ms, reduce=reduce)


def _once(network, n, dt_ms, seconds):
    """Zero-argument run of one simulation."""
    solve, config = _prepared(network, dt_ms, seconds)
    compiled = jax.jit(solve)

    def run():
        jax.block_until_ready(compiled(config))
        return n * steps_in(dt_ms, seconds)

    return run


def _sweep(network, n, dt_ms, seconds, batch):
    """Zero-argument run of all couplings on all devices (one per core)."""
    solve, config = _prepared(network, dt_ms, seconds)
    state = copy.deepcopy(config)
    state.dynamics.G = GridAxis(float(SWEEP[0]), float(SWEEP[-1]), len(SWEEP))
    execution = ParallelExecution(solve, Space(state, mode="product"), n_vmap=batch, n_pmap=jax.device_count())

    def run():
        execution.run()
        return len(SWEEP) * n * steps_in(dt_ms, seconds)

    return run


def _thin(every):
    """The peer's (init, update, finalize) reducer that keeps every so-many-th state of a block."""

    def init(template, n_steps):
        return jnp.zeros((n_steps // every, *template.shape)), jnp.array(0)

    def update(kept_and_row, block):
        kept, row = kept_and_row
        new = block[every - 1 :: every]
        return jax.lax.dynamic_update_slice(kept, new, (row, 0, 0)), row + len(new)

    return init, update, lambda kept_and_row: kept_and_row[0]
