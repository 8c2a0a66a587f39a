"""Inhibitory homeostasis: what it holds at the target in regions with a rhythm, and how inhibition follows strength."""

import sys
from pathlib import Path

import numpy as np

from syntony import models
from syntony.plasticity.inhibitory import balanced_weight, inhibition
from syntony.plot._style import INK, PEOPLE, dress, figure, legend

MODEL, COUPLINGS, DT = models["wilson_cowan"], np.array([0.0, 0.3, 0.8]), 0.002
PARAMS = {**MODEL.defaults, **MODEL.presets["abeysuriya"], "w_ee": 3.25}


def main(path="out/plasticity_inhibition.png"):
    rng = np.random.default_rng(1)
    weights = np.triu(rng.random((20, 20)) * (rng.random((20, 20)) < 0.3), 1)
    weights = 0.8 * (weights + weights.T) / weights.sum(axis=1).mean() / 2
    E, I, w, seen, strength = *np.full((2, 3, 20), 0.1), np.full((3, 20), 2.5), [], weights.sum(axis=1)
    params = {name: value for name, value in PARAMS.items() if name not in ("sigma", "w_ei")}
    for step in range(150_000):
        dE, dI = MODEL.derivative(E, I, COUPLINGS[:, None] * (E @ weights), 0.0, w_ei=w, **params)
        w = w + DT * inhibition.change(w, I * E, I, 0.15, rate=5.0 if step < 75_000 else 0.5)
        E, I = E + DT * dE, I + DT * dI
        seen.append((E[1].mean(), I[1].mean(), (I * E)[1].mean()))
    page, (e, i, both) = figure(8, 3.2), np.array(seen).reshape(30, -1, 3).mean(axis=1).T
    held, follows = page.subplots(1, 2)
    for values, colour, label in ((both / i, PEOPLE[2], "⟨I E⟩ / ⟨I⟩"), (e, PEOPLE[0], "⟨E⟩")):
        held.plot((np.arange(30) + 0.5) / 6, values, color=colour, label=label)
    held.axhline(0.15, color=INK, lw=0.8, ls=":", label="target")
    dress(held, "time (minutes)", "activity, means of 10 s", "What is held at the target")
    for k, coupling in enumerate(COUPLINGS):
        follows.plot(strength, w[k], "os^"[k], color=PEOPLE[k], ms=4, label=f"coupling {coupling:g}")
        closed = balanced_weight(PARAMS, 0.15, coupling * 0.15 * np.sort(strength))
        follows.plot(np.sort(strength), closed, color=PEOPLE[k], lw=1)
    dress(follows, "strength of the region", "weight onto E from I", "Lines: closed form without rhythm")
    legend(held)
    legend(follows)
    Path(path).parent.mkdir(exist_ok=True)
    page.savefig(path, dpi=150)


if __name__ == "__main__":
    main(*sys.argv[1:])
