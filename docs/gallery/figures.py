"""Figures for papers: two people and what is between them, a plane of two states, and a value beside chance (of random numbers)."""

import sys
from pathlib import Path

import numpy as np

import syntony as sy
from syntony.measures import fisher_z


def main(path="out/figures.png"):
    path = Path(path)
    path.parent.mkdir(exist_ok=True)
    people = [sy.Brain.default("client"), sy.Brain.default("therapist")]
    relations = [sy.Relation("therapist", "client", gain=1.5), sy.Relation("client", "therapist", gain=1.5)]
    w = sy.stationary(people, relations, coupling=1.1, balance="fic")
    pair = sy.plot.plot_dyad(people, w.between)
    pair.savefig(path, dpi=150)
    r = sy.simulate(
        sy.Brain("one", [[0.0]]), model="wilson_cowan", params={"P": 0.8, "sigma": 0.0}, duration=0.5, seed=1,
        start={"E": 0.3, "I": 0.05}, keep=sy.Keep(every=5e-4, states=("E", "I")),
    )  # fmt: skip
    way = [r[state].values[0, 0] for state in ("E", "I")]
    plane = sy.plot.plot_phase_plane(
        sy.models["wilson_cowan"],
        (0, 0.5),
        (0, 0.4),
        params={"P": 0.8},
        ways={"half a second": way},
        title="A region that swings",
    )
    plane.savefig(path.with_stem(path.stem + "-plane"), dpi=150)
    rng = np.random.default_rng(0)
    chance = {"left with right": fisher_z(np.tanh(0.1 * rng.standard_normal(2000)))}
    nulls = sy.plot.plot_nulls({"left with right": 0.31}, chance)
    nulls.savefig(path.with_stem(path.stem + "-nulls"), dpi=150)
    nulls.savefig(path.with_stem(path.stem + "-nulls").with_suffix(".pdf"))


if __name__ == "__main__":
    main(*sys.argv[1:])
