"""Myelination: delays follow the lead of their source, and synchrony outlives a lesion of 30 % of the edges."""

import sys
from pathlib import Path

import numpy as np

from syntony.plasticity.myelination import myelination
from syntony.plot._style import INK, PEOPLE, dress, figure, legend

REGIONS, DT, KAPPA = 30, 0.05, (0.0, 12.0)  # time in units of 1 / angular frequency, speed 1


def run(kappa, steps=12_000, memory=512):
    rng, here = np.random.default_rng(0), np.arange(REGIONS)
    omega, length = 1 + 0.03 * rng.standard_normal(REGIONS), rng.uniform(0, 3, (REGIONS, REGIONS))
    weights, theta, paths, order = (
        np.full((REGIONS, REGIONS), 0.4 / REGIONS),
        rng.uniform(-1.5, 1.5, REGIONS),
        length,
        [],
    )
    means, cut = np.zeros((2, REGIONS, REGIONS)), weights * (rng.random(weights.shape) > 0.3)
    history = theta + DT * np.arange(1 - memory, 1)[:, None]
    for step in range(steps):
        now = history[(step - 1) % memory]
        past = history[(step - 1 - np.round(paths / DT).astype(int)) % memory, here]
        reach = (weights if step < steps / 2 else cut) * np.sin(past - now[:, None])
        lead = np.sin(now[None, :] - now[:, None])
        paths = np.maximum(paths + DT * myelination.change(paths, length, lead, kappa, 0.1), 0.0)
        history[step % memory] = now + DT * (omega + reach.sum(axis=1))
        means += np.array([lead, paths - length]) / 4_000 * (step >= steps - 4_000)
        order.append(np.abs(np.exp(1j * now).mean()))
    return np.array(order), *means


def main(path="out/plasticity_myelination.png"):
    page = figure(8, 3.2)
    course, delays = page.subplots(1, 2)
    for kappa, colour in zip(KAPPA, PEOPLE):
        order, lead, change = run(kappa)
        course.plot(DT * np.arange(len(order)), order, color=colour, lw=1, label=f"kappa = {kappa:g}")
    course.axvline(DT * len(order) / 2, color=INK, lw=0.8, ls=":", label="lesion")
    dress(course, "time × angular frequency", "order parameter", "30 % of the edges cut")
    line = np.array([lead.min(), lead.max()])
    delays.plot(lead.ravel(), change.ravel(), "o", color=PEOPLE[1], ms=2, alpha=0.4, label="edges")
    delays.plot(line, KAPPA[1] * line, color=INK, lw=0.8, label="kappa sin Δ; no delay is below 0")
    dress(delays, "mean sine of the lead of the source", "delay gained × angular frequency", "Delays at the end, means")
    legend(course)
    legend(delays)
    Path(path).parent.mkdir(exist_ok=True)
    page.savefig(path, dpi=150)


if __name__ == "__main__":
    main(*sys.argv[1:])
