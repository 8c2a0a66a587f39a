"""The slow and obvious simulator: one NumPy step after the other, every delay looked up, nothing clever."""

from __future__ import annotations

import numpy as np

from syntony.engine.delays import delay_steps
from syntony.engine.setup import start_states


def simulate(network, *, steps, dt, noise, scheme="euler", delays=False, speed=5.0, channel_noise=None):
    """States after every step, (step + 1, state, person, region). `noise` is (step, person, noisy state, region)."""
    model, (persons, n) = network.model, network.shape
    states = start_states(network)
    lags = [delay_steps(network, p, speed, dt) if delays else np.zeros((n, n), int) for p in range(persons)]
    sent = [network.sent(states)]
    levels = [float(c.express @ sent[0][c.input][c.sender]) for c in network.channels]
    history = [np.array([states[s] for s in model.states])]
    for t in range(steps):
        kick = {s: np.sqrt(dt) * network.params[p] * noise[t][:, k] for k, (s, p) in enumerate(model.noise.items())}
        levels = advance_channels(network, levels, sent, t, dt, channel_noise)
        inputs = gather(network, sent, sent[-1], t, lags, levels, dt)
        first = slopes(network, states, inputs)
        new = {s: limited(model.states[s], states[s] + dt * first[s] + kick.get(s, 0.0)) for s in states}
        if scheme == "heun":
            ahead = network.sent(new)
            inputs = gather(network, sent, ahead, t, lags, levels, dt, ahead=1)
            second = slopes(network, new, inputs)
            new = {
                s: limited(model.states[s], states[s] + 0.5 * dt * (first[s] + second[s]) + kick.get(s, 0.0))
                for s in states
            }
        states = new
        sent.append(network.sent(states))
        history.append(np.array([states[s] for s in model.states]))
    return np.array(history)


def slopes(network, states, inputs):
    values = network.model.derivative(
        **{k: v for k, v in {**states, **inputs, **network.params}.items() if k in wanted(network.model.derivative)}
    )
    values = values if isinstance(values, tuple) else (values,)
    return dict(zip(network.model.states, values))


def wanted(function):
    import inspect

    return set(inspect.signature(function).parameters)


def limited(state, x):
    x = np.clip(x, *state.limits)
    return np.mod(x, state.period) if state.period is not None else x


def advance_channels(network, levels, sent, t, dt, channel_noise):
    new = []
    for k, c in enumerate(network.channels):
        heard = float(c.express @ sent[max(0, t - round(c.delay / dt))][c.input][c.sender])
        decay = np.exp(-dt / c.smoothing) if c.smoothing > 0 else 0.0
        z = 0.0 if channel_noise is None else channel_noise[t][k]
        new.append(levels[k] * decay + heard * (1 - decay) + c.noise * np.sqrt(1 - decay**2) * z)
    return new


def gather(network, sent, present, t, lags, levels, dt, ahead=0):
    """Inputs at time t + ahead; `present` is what is sent at that time (predicted in Heun's second stage)."""
    strengths = network.strengths()
    inputs = {}
    for name, item in network.model.inputs.items():
        if name in strengths:
            inputs[name] = strengths[name]
            continue
        total = np.zeros(network.shape)
        for p in range(len(network.people)):
            weights = network.weights(p, item.onto)
            if weights is None:
                continue
            for i in range(network.regions):
                past = [
                    present[name][p, j] if lag == 0 else sent[max(0, t + ahead - lag)][name][p, j]
                    for j, lag in enumerate(lags[p][i])
                ]
                total[p, i] = network.coupling[p] * (weights[i] @ np.array(past))
        for k, c in enumerate(network.channels):
            if c.input == name:
                total[c.receiver] += c.perceive * levels[k]
        for c in network.crosses:
            if c.input == name:
                total[c.receiver] += c.weights @ sent[max(0, t - round(c.delay / dt))][name][c.sender]
        inputs[name] = total
    return inputs
