"""Pruning: a memory network keeps its patterns when the weakest edges go, and loses them when any go."""

import sys
from pathlib import Path

import numpy as np

from syntony.plasticity.pruning import SHAPES, delete_weakest, pruning_shares
from syntony.plot._style import PEOPLE, dress, figure, legend


def recalled(weights, patterns, rng):
    states = patterns * np.where(rng.random(patterns.shape) < 0.1, -1, 1)  # a tenth of each cue is wrong
    for unit in np.concatenate([rng.permutation(len(weights)) for _ in range(10)]):
        states[:, unit] = np.where(states @ weights[unit] >= 0, 1.0, -1.0)
    return np.mean(states * patterns)


def main(path="out/plasticity_pruning.png"):
    page, rng = figure(8, 3.2), np.random.default_rng(0)
    (memory, shares), patterns = page.subplots(1, 2), rng.choice([-1.0, 1.0], (40, 500))
    weights = patterns.T @ patterns / 500 * ~np.eye(500, dtype=bool)
    kept, chance = np.linspace(0.05, 1, 14), np.triu(rng.random((500, 500)), 1)
    weakest = [recalled(delete_weakest(weights, 1 - k), patterns, rng) for k in kept]
    random = [recalled(weights * (chance + chance.T < k), patterns, rng) for k in kept]
    memory.plot(kept, weakest, "o-", color=PEOPLE[0], ms=4, label="the weakest go")
    memory.plot(kept, random, "s-", color=PEOPLE[1], ms=4, label="any go")
    dress(memory, "share of edges kept", "overlap of what is recalled", "40 patterns in 500 units")
    for colour, shape in zip(PEOPLE, SHAPES):
        left = np.concatenate([[1], np.cumprod(1 - pruning_shares(shape, 10, 0.06))])
        shares.step(range(11), left, where="post", color=colour, label=shape)
    dress(shares, "round", "share of edges left", "Four ways to the same budget")
    legend(memory)
    legend(shares)
    Path(path).parent.mkdir(exist_ok=True)
    page.savefig(path, dpi=150)


if __name__ == "__main__":
    main(*sys.argv[1:])
