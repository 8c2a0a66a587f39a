"""Homeostatic structural growth: its curve, a network from nothing to its target, and recovery from the border inward."""

import sys
from pathlib import Path

import numpy as np

from syntony.plasticity.growth import CURVES, grow
from syntony.plot._style import PEOPLE, dress, figure, legend

POSITIONS = 0.01 * np.indices((12, 12)).reshape(2, -1).T
DISTANCE = np.linalg.norm(POSITIONS[:, None] - POSITIONS[None], axis=-1)


def grown(weights, drive, days):  # regions that add up what they receive: r = drive + W r
    return list(grow(weights, lambda w: np.linalg.solve(np.eye(144) - w, drive), DISTANCE, days, sigma=0.015))


def main(path="out/plasticity_growth.png"):
    drive, page, activity = np.full(144, 0.45), figure(10, 3), np.linspace(0, 1.2, 200)
    curve, start, lesion = page.subplots(1, 3)
    for colour, name, eta in zip(PEOPLE, CURVES, (0.1, 0.0, 0.6)):
        curve.plot(activity, CURVES[name](activity, eta, 0.7), color=colour, label=name)
    dress(curve, "mean activity", "growth / fastest growth", "Zero at the target, 0.7")
    days = grown(np.zeros((144, 144)), drive, 200)
    start.plot([np.linalg.solve(np.eye(144) - w, drive) for w in days], color=PEOPLE[0], lw=0.4, alpha=0.4)
    start.axhspan(0.95 * 0.7, 1.05 * 0.7, color=PEOPLE[2], alpha=0.2, lw=0)
    dress(start, "time (days)", "mean activity", "From no edge to the target ± 5 %")
    depth = np.linalg.norm(POSITIONS - POSITIONS.mean(axis=0), axis=1).round(6)
    left = np.where(depth < 0.022, 0.2, 1.0)
    later = grown(days[-1] * left[:, None], drive * left, 400)
    for colour, r in zip(PEOPLE, np.unique(depth[left < 1])[::-1]):
        lesion.plot(
            [w.sum(1)[depth == r].mean() for w in later], color=colour, label=f"{1e3 * r:.0f} mm from the centre"
        )
    legend(lesion)
    dress(lesion, "time after the loss of 80 % of input (days)", "in-strength", "Recovery from the border inward")
    legend(curve)
    Path(path).parent.mkdir(exist_ok=True)
    page.savefig(path, dpi=150)


if __name__ == "__main__":
    main(*sys.argv[1:])
