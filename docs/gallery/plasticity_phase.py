"""Phase plasticity: how a pair wires itself by its detuning, and two clusters of a ring that learning velocity bridges."""

import sys
from pathlib import Path

import numpy as np

from syntony.engine.locked import locked_state
from syntony.plasticity.myelination import velocity
from syntony.plasticity.phase import locked_pair, phase
from syntony.plot._style import COLOURS, PEOPLE, dress, figure, legend

APART = np.abs(np.subtract.outer(np.arange(100), np.arange(100)))
LAGS = 0.4 * np.pi * np.minimum(APART, 100 - APART) / 50  # rad at the common frequency


def ring(gain, dt=0.04, windows=600):
    rng, weights, lags, seen = np.random.default_rng(0), np.full((100, 100), 5.0), LAGS, np.zeros((100, 100))
    omega, theta = np.repeat([0.95, -0.95], 50) + 0.05 * rng.standard_normal(100), rng.uniform(-np.pi, np.pi, 100)
    for window in range(windows):
        reach, mean = weights * np.exp(-1j * lags) / 100, 0.0
        for _ in range(10):
            turn = np.exp(1j * theta)
            mean = mean + np.cos(np.subtract.outer(theta, theta)) / 10
            theta = theta + dt * (omega + (turn.conj() * (reach @ turn)).imag)
        weights = weights + 10 * dt * phase.change(weights, mean, 5.0, rate=0.1)
        lags = lags + 10 * dt * velocity.change(lags, LAGS, mean, gain, rate=0.1)
        seen = seen + mean / 150 * (window >= windows - 150)
    return seen


def main(path="out/plasticity_phase.png"):
    page, detuning, found = figure(10, 3.2), np.linspace(0, 0.99, 12), []
    pair, *maps = page.subplots(1, 3)
    for share in detuning:
        weight, state = np.array([[0.0, 1.0], [1.0, 0.0]]), None
        for _ in range(200):
            state = locked_state([0, share / 2 / np.pi], weight, start=state)
            weight = weight + 0.5 * phase.change(weight, state.phase_cosine, 1.0, 1.0) * (1 - np.eye(2))
        found.append(weight[0, 1])
    pair.plot(detuning, found, "o", color=PEOPLE[1], ms=4, label="averaged rule")
    pair.plot(np.linspace(0, 1, 99), locked_pair(np.linspace(0, 1, 99), 1.0)[1], color=PEOPLE[0], label="closed form")
    dress(pair, "detuning / alpha", "weight / alpha", "A pair")
    legend(pair)
    for axes, gain, title in zip(maps, (0.0, 0.8), ("Weights learn", "Weights and velocities learn")):
        image = axes.imshow(ring(gain), vmin=-1, vmax=1, cmap=COLOURS)
        dress(axes, "place in the ring", "place in the ring", title)
        axes.grid(False)
    page.colorbar(image, ax=maps, label="mean cosine of phases")
    Path(path).parent.mkdir(exist_ok=True)
    page.savefig(path, dpi=150)


if __name__ == "__main__":
    main(*sys.argv[1:])
