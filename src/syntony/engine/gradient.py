"""The same model function in JAX (extra `grad`): an independent check of the kernels, and gradients over short windows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from .. import errors
from ..model import Model, arguments
from .network import Network
from .setup import start_states


def arrays(network: Network) -> dict[str, Any]:
    """What `trajectory` differentiates: coupling (person, 1), params (person, region), weights (person, target, source)."""
    n = network.regions
    populations = {item.onto for item in network.model.inputs.values()}
    weights = {
        population: np.stack([_or_zero(network.weights(p, population), n) for p in range(len(network.people))])
        for population in sorted(populations)
    }
    return {"coupling": network.coupling[:, None], "params": dict(network.params), "weights": weights}


def trajectory(
    network: Network, noise: np.ndarray, *, dt: float, values: Mapping[str, Any] | None = None, scheme: str = "euler"
):
    """States after every step, (step, state, person, region), as a JAX array; no delays, no relations.

    Parameters
    ----------
    network : Network
        From `resolve`, with its balance applied.
    noise : array (step, person, noisy state, region)
        Standard normal numbers, for example from `engine.noise.draw`.
    values : mapping, optional
        Replaces `arrays(network)`; pass traced values here to differentiate with `jax.grad`.

    Examples
    --------
    >>> import numpy as np, syntony as sy
    >>> from syntony.engine.network import resolve
    >>> toy = resolve(sy.Brain("toy", [[0, 1], [1, 0]]), model="linear", coupling=0.5)
    >>> trajectory(toy, np.zeros((4, 1, 1, 2)), dt=1e-3).shape
    (4, 1, 1, 2)
    """
    try:
        import jax
        import jax.numpy as jnp
    except ImportError:
        raise errors.missing_extra("jax", "grad") from None
    if network.channels or network.crosses:
        raise errors.BadValue("gradients are for people without relations; give none, or use simulate")
    model, values = network.model, values or arrays(network)
    start = tuple(jnp.asarray(x) for x in start_states(network).values())

    def step(states: tuple, kick: Any) -> tuple:
        push = {s: dt**0.5 * values["params"][p] * kick[:, k] for k, (s, p) in enumerate(model.noise.items())}
        first = _slopes(model, states, values)
        new = _advance(jnp, model, states, first, push, dt)
        if scheme == "heun":
            second = _slopes(model, new, values)
            new = _advance(jnp, model, states, [0.5 * (a + b) for a, b in zip(first, second)], push, dt)
        return new, jnp.stack(new)

    return jax.lax.scan(step, start, jnp.asarray(noise))[1]


def _slopes(model: Model, states: tuple, values: Mapping[str, Any]) -> tuple:
    known = {**dict(zip(model.states, states)), **values["params"]}
    for name, item in model.inputs.items():
        sent = (
            known[item.sends]
            if isinstance(item.sends, str)
            else _call(item.sends, known)
            if callable(item.sends)
            else item.sends
        )
        sent = sent + 0.0 * states[0]
        weights = values["weights"][item.onto]
        known[name] = values["coupling"] * (weights @ sent[..., None])[..., 0]
    result = _call(model.derivative, known)
    return result if isinstance(result, tuple) else (result,)


def _call(function: Any, known: Mapping[str, Any]) -> Any:
    return function(**{name: known[name] for name in arguments(function)})


def _advance(jnp: Any, model: Model, states: tuple, slopes: Any, push: Mapping[str, Any], dt: float) -> tuple:
    new = []
    for (name, state), x, slope in zip(model.states.items(), states, slopes):
        x = jnp.clip(x + dt * slope + push.get(name, 0.0), *state.limits)
        new.append(jnp.mod(x, state.period) if state.period is not None else x)
    return tuple(new)


def _or_zero(weights: np.ndarray | None, n: int) -> np.ndarray:
    return np.zeros((n, n)) if weights is None else weights
