"""A lesion of the default brain: what growth brings back, and how much quick inhibition leaves it to do."""

import sys
from pathlib import Path

import numpy as np

import syntony as sy
from syntony.plasticity.growth import grow
from syntony.plot._style import PEOPLE, dress, figure, legend

BRAIN = sy.Brain.default("client")
DISTANCE = np.linalg.norm(BRAIN.positions[:, None] - BRAIN.positions[None], axis=-1)


def main(path="out/plasticity_lesion_recovery.png"):
    left, lost = BRAIN.hemisphere == "left", np.triu(np.random.default_rng(1).random((94, 94)) < 0.3, 1)
    lost = (lost | lost.T) & left & left[:, None]
    cut, rest = np.where(lost, 0, BRAIN.weights), ~lost & ~np.eye(94, dtype=bool)
    intact, page = sy.stationary(BRAIN, balance="fic"), figure(8, 3.2)
    healthy, (strength, functional) = intact.mean.values[0, 0], page.subplots(1, 2)
    sides = {side: {"target": healthy, "eta": e * healthy} for side, e in (("dendrites", 0.14), ("axons", 0.57))}
    for colour, share in zip(PEOPLE, (0.0, 0.05, 0.5)):
        held = intact.network.params["J_i"][0].copy()

        def activity(w, held=held, share=share):
            held += share * (sy.stationary(BRAIN.replace(weights=w), balance="fic").network.params["J_i"][0] - held)
            return sy.stationary(BRAIN.replace(weights=w), params={"J_i": held}).mean.values[0, 0]

        days = [cut, *grow(cut, activity, DISTANCE, 60, params=sides)]
        off = [
            (sy.stationary(BRAIN.replace(weights=w), balance="fic").fc.values[0] - intact.fc.values[0])[rest]
            for w in days[::3]
        ]
        rms = np.sqrt(np.mean(np.square(off), axis=1))
        strength.plot([np.abs(w.sum(axis=1) - BRAIN.weights.sum(axis=1)).mean() for w in days], color=colour)
        functional.plot(range(0, 61, 3), rms, color=colour, label=f"inhibition closes {share:.0%} a day")
    dress(strength, "days after the lesion", "distance to the intact brain (weight)", "In-strength")
    dress(functional, "days after the lesion", "distance (correlation)", "Functional profile of the rest")
    legend(functional, loc="center right")
    Path(path).parent.mkdir(exist_ok=True)
    page.savefig(path, dpi=150)


if __name__ == "__main__":
    main(*sys.argv[1:])
