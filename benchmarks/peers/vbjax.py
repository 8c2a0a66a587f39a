"""vbjax (JAX): its Heun loops in single precision; it ships no Wong-Wang model, so the equations stand here."""

import jax
import jax.numpy as jnp
import vbjax

from .network import COUPLING, KEEP_MS, SIGMA, SPEED, SWEEP, steps_in

DISTRIBUTION = "vbjax"
_MODEL = "Heun with the coupling in both stages, f32; model equations written by us"
NOTES = {
    "single": _MODEL,
    "delays": _MODEL + "; chunks of 100 steps by make_continuation",
    "sweep64": _MODEL + "; pmap 2 x vmap 32; noise shared by all points",
}


def cases():
    """Setups by case name."""
    return {"single": single, "delays": delays, "sweep64": sweep64}


def single(weights, lengths_mm, dt_ms, seconds):
    """One run without delays."""
    return _timed(jax.jit(_undelayed(weights, dt_ms, seconds)), COUPLING, len(weights) * steps_in(dt_ms, seconds))


def sweep64(weights, lengths_mm, dt_ms, seconds):
    """Sixty-four couplings without delays, a batch per device (one per core)."""
    batches = jnp.asarray(SWEEP, jnp.float32).reshape(jax.device_count(), -1)
    solve = jax.pmap(jax.vmap(_undelayed(weights, dt_ms, seconds)))
    return _timed(solve, batches, len(SWEEP) * len(weights) * steps_in(dt_ms, seconds))


def delays(weights, lengths_mm, dt_ms, seconds):
    """One run with delays."""
    n, keep = len(weights), round(KEEP_MS / dt_ms)
    helper = vbjax.make_delay_helper(jnp.asarray(weights, jnp.float32), jnp.asarray(lengths_mm), dt_ms, SPEED)
    longest = int(helper.max_lag)

    def derivative(history, state, t, coupling):
        arriving = vbjax.delay_apply(helper, t, history[:, :1])[0]
        return _wong_wang(state, coupling * arriving)

    _, loop = vbjax.make_sdde(dt_ms, longest, derivative, SIGMA)
    advance = vbjax.make_continuation(loop, keep, longest, n, 2)

    @jax.jit
    def solve(coupling):
        def chunk(history, key):
            history, states = advance(history, coupling, key)
            return history, states[-1]

        start = jnp.full((longest + 1 + keep, 2, n), 0.1)
        return jax.lax.scan(chunk, start, _keys(dt_ms, seconds, keep))[1]

    return _timed(solve, COUPLING, n * steps_in(dt_ms, seconds))


def _undelayed(weights, dt_ms, seconds):
    """Function of the coupling that runs without delays and keeps the last state of each chunk."""
    n, keep = len(weights), round(KEEP_MS / dt_ms)
    matrix = jnp.asarray(weights, jnp.float32)
    _, loop = vbjax.make_sde(dt_ms, lambda state, g: _wong_wang(state, g * (matrix @ state[0])), SIGMA, unroll=1)

    def solve(coupling):
        def chunk(state, key):
            state = loop(state, jax.random.normal(key, (keep, 2, n)), coupling)[-1]
            return state, state

        return jax.lax.scan(chunk, jnp.full((2, n), 0.1), _keys(dt_ms, seconds, keep))[1]

    return solve


def _timed(solve, argument, region_steps):
    """Zero-argument run that waits for the result."""

    def run():
        jax.block_until_ready(solve(argument))
        return region_steps

    return run


def _keys(dt_ms, seconds, keep):
    """One random key per chunk of steps."""
    return jax.random.split(jax.random.key(0), steps_in(dt_ms, seconds) // keep)


def _wong_wang(state, arriving):
    """Two-variable excitatory-inhibitory Wong-Wang, Deco et al. 2014, doi:10.1523/JNEUROSCI.5068-13.2014."""
    s_e, s_i = state
    x_e = 310.0 * (0.15 * 1.4 * s_e - s_i + 0.382 + 0.15 * arriving) - 125.0
    x_i = 615.0 * (0.15 * s_e - s_i + 0.7 * 0.382) - 177.0
    rate_e = x_e / (1.0 - jnp.exp(-0.16 * x_e))
    rate_i = x_i / (1.0 - jnp.exp(-0.087 * x_i))
    return jnp.array([-s_e / 100.0 + (1.0 - s_e) * 0.641e-3 * rate_e, -s_i / 10.0 + 1e-3 * rate_i])
