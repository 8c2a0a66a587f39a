"""What lasts: one strong event, a weak one rescued, discrete synapses after a tetanus, and a chain over decades."""

import sys
from pathlib import Path

import numpy as np

import syntony as sy
from syntony.engine.network import resolve
from syntony.engine.rules import at_work
from syntony.plasticity.chain import faded
from syntony.plasticity.consolidation import induced
from syntony.plasticity.tagtric import passed, resting, tagged
from syntony.plot._style import PEOPLE, dress, figure, legend
from syntony.units import hour, minute, year

STEP = 10.0


def followed(events, hours=10):
    """Weights of two edges onto one region, relative to rest, and the region's proteins; events are (time, edge, size)."""
    network = resolve(sy.Brain("a", [[0, 0.1, 0.1], [0, 0, 0], [0, 0, 0]]), model="linear")
    (item,) = at_work(network, [sy.Plasticity("consolidation", targets=[0])])
    y, rows = item.start(), []
    for k in range(round(hours * hour / STEP)):
        for t, edge, size in events:
            if round(t / STEP) == k:
                y[item.parts["early"]][edge] = induced(y[item.parts["early"]][edge], size)
        rows.append([*item.felt(y, {}) / item.structure, y[item.parts["protein"]][0]])
        y = np.clip(y + STEP * item.change(y, {"arousal": 0.0}), *item.limits)
    return np.arange(len(rows)) * STEP / hour, np.array(rows).T


def main(path="out/plasticity_consolidation.png"):
    page = figure(9, 6)
    (one, two), (discrete, chain) = page.subplots(2, 2)
    for colour, size in zip(PEOPLE, (1.0, 0.6, 0.3)):
        t, (w, _, _) = followed([(60.0, 0, size)])
        one.plot(t, w, color=colour, label=f"event of {size:g}")
    dress(one, "hours", "weight, rest = 1", "Only strong events make proteins, and last")
    legend(one)
    t, (weak, strong, protein) = followed([(60.0, 1, 1.0), (1 * hour, 0, 0.49)])
    two.plot(t, strong, color=PEOPLE[0], label="strong event")
    two.plot(t, weak, color=PEOPLE[1], label="weak event an hour later")
    two.plot(t, protein, color="0.5", ls=":", label="proteins, shared")
    dress(two, "hours", "weight, rest = 1", "A strong event rescues a weak one")
    legend(two)
    rng = np.random.default_rng(0)
    for colour, name, share, among in (
        (PEOPLE[0], "strong", 1.0, slice(None)),
        (PEOPLE[1], "weak", 0.4, slice(0, 100)),
    ):
        start = resting(20, 200, 0.3, rng)
        tags, up = tagged(start, share, rng, among), []
        for _ in range(60):
            up.append(tags.weights.mean() / start.weights.mean())
            tags = passed(tags, 5 * minute, rng)
        discrete.plot(np.arange(60) * 5 / 60, up, color=colour, label=f"{name} tetanus")
    dress(discrete, "hours", "mean weight", "200 discrete synapses (TagTriC)")
    legend(discrete)
    times = np.geomspace(10 * minute, 100 * year, 60)
    start = np.eye(12)[0]
    chain.loglog(times / year, [faded(start, t)[0] for t in times], color=PEOPLE[0], label="chain of twelve")
    chain.loglog(times / year, 1.336 * (times / minute) ** -0.5, color="0.5", ls=":", label="1 / √time")
    dress(chain, "years", "what is left", "Benna–Fusi chain: minutes to a century")
    legend(chain)
    Path(path).parent.mkdir(exist_ok=True)
    page.savefig(path, dpi=150)


if __name__ == "__main__":
    main(*sys.argv[1:])
