"""Growth of a connectome by distance, by distance and homophily, and region by region in windows of time."""

import sys
from pathlib import Path

import numpy as np

import syntony as sy
from syntony.measures import betweenness, clustering, strongest_links
from syntony.plasticity.connectome_growth import grow_connectome, growth_energy, time_windows
from syntony.plot._style import PEOPLE, QUIET, dress, figure, legend

BRAIN = sy.Brain.default("target")
DISTANCE = np.linalg.norm(BRAIN.positions[:, None] - BRAIN.positions[None], axis=-1)


def profile(linked):
    w, lengths = linked.astype(float), 1e3 * DISTANCE[np.triu(linked)]
    return {"degree": w.sum(0), "clustering": clustering(w), "betweenness": betweenness(w), "length (mm)": lengths}


def main(path="out/plasticity_connectome_growth.png"):
    target, page = strongest_links(BRAIN.weights, 0.12) > 0, figure(10, 5.2)
    (above, below), edges = page.subplots(2, 4), target.sum() // 2
    order = BRAIN.positions[:, 1].argsort()  # back to front
    windows = time_windows(order.argsort() * 4 // 94 / 4 + 0.125, 0.1, 20)
    rules = {"distance": (-6.0, 0.0, None), "and homophily": (-3.5, 0.35, None), "in windows": (-3.5, 0.35, windows)}
    grown = {name: grow_connectome(DISTANCE, edges, eta=e, gamma=g, windows=w) for name, (e, g, w) in rules.items()}
    for colour, axes, (name, network) in zip([QUIET, *PEOPLE], below, {"default brain": target, **grown}.items()):
        energy = growth_energy(profile(network), profile(target))
        for place, (quantity, values) in zip(above, profile(network).items()):
            place.ecdf(values, color=colour, label=name)
            dress(place, quantity, "share below")
        axes.imshow(~network[np.ix_(order, order)], cmap="gray", interpolation="nearest", zorder=3)
        dress(axes, "regions, back to front", "", f"{name}, E = {energy:.2f}" if energy else name)
    legend(above[0])
    Path(path).parent.mkdir(exist_ok=True)
    page.savefig(path, dpi=150)


if __name__ == "__main__":
    main(*sys.argv[1:])
