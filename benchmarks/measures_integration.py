"""Speed of the measures of integration and of networks, one core, beside bctpy and hoi where they are installed.

    python benchmarks/measures_integration.py                 # ours against the targets
    python benchmarks/measures_integration.py --peers         # in an environment that also has bctpy and hoi: ratios

Processor time, best of several runs after a warm-up (slow peers: one run). Random input of fixed
seed: the cost does not depend on the values, except for the searches for modules.
"""

import argparse

import numpy as np

import timing
from syntony import measures

SPREAD = 0.3  # % of the mean, target for neural complexity


def main():
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peers", action="store_true", help="run bctpy and hoi too and print ratios")
    options = parser.parse_args()
    timing.one_core()
    timing.head()
    for name, target, ours, peer in cases():
        theirs = timing.seconds(peer[1]) if options.peers and peer else None
        timing.line(name, timing.seconds(ours), target, theirs, name=peer[0] if peer else "")
    found = [measures.neural_complexity(correlations(100), seed=seed) for seed in range(20)]
    spread = 100 * np.std(found) / np.mean(found)
    reached = "reached" if spread <= SPREAD else "**missed**"
    print(f"| spread of neural complexity over 20 seeds | {spread:.2g} % | ≤ {SPREAD} % | {reached} | | |")


def cases():
    """(name, target in ms or None, ours, (name, call) of a peer or None)."""
    dense, large, sparse = network(100), network(400), measures.strongest_links(network(100), 0.15)
    labels, many_labels = np.arange(100) % 7, np.arange(400) % 7
    r = correlations(20)
    yield (
        "participation, 400 regions",
        0.2,
        lambda: measures.participation(large, many_labels),
        bct(lambda b: b.participation_coef(large, many_labels)),
    )
    yield (
        "within-module z, 400 regions",
        None,
        lambda: measures.within_module_z(large, many_labels),
        bct(lambda b: b.module_degree_zscore(large, many_labels)),
    )
    yield (
        "global efficiency, 100 regions",
        None,
        lambda: measures.global_efficiency(dense),
        bct(lambda b: b.efficiency_wei(dense)),
    )
    yield (
        "global and local efficiency, 100 regions",
        50,
        lambda: both_efficiencies(dense),
        bct(lambda b: (b.efficiency_wei(dense), b.efficiency_wei(dense, local="original"))),
    )
    yield (
        "betweenness, 100 regions",
        None,
        lambda: measures.betweenness(dense),
        bct(lambda b: b.betweenness_wei(1 / (dense + np.eye(100)) - np.eye(100))),
    )
    yield (
        "clustering, 100 regions",
        None,
        lambda: measures.clustering(dense),
        bct(lambda b: b.clustering_coef_wu(dense)),
    )
    yield (
        "one chance network, 100 regions, 15 % of links",
        None,
        lambda: measures.rewired(sparse, count=1),
        bct(lambda b: b.randmio_und(sparse, 10)),
    )
    yield "small-worldness, 100 nulls", None, lambda: measures.small_worldness(sparse), None
    yield "modularity of given modules, 100 regions", None, lambda: measures.modularity(dense, labels), None
    if timing.installed("leidenalg"):
        yield "modules: consensus of 20 Leiden runs, 100 regions", None, lambda: measures.find_modules(dense), None
    for order in (3, 4, 5):
        yield (
            f"O-information, 20 regions, groups of {order}",
            None,
            (lambda k=order: measures.o_information_of_subsets(r, k)),
            hoi(order),
        )
    yield "O-information and TSE curve, all groups of 20 regions", 100, lambda: every_group(r), None
    yield "neural complexity, 100 regions", 100, lambda: measures.neural_complexity(correlations(100)), None
    joint = correlations(10), 0.3 * correlations(10)
    yield (
        "integrated information, bipartition of 10 searched",
        None,
        (lambda: measures.integrated_information_from_covariance(*joint)),
        None,
    )


def both_efficiencies(w):
    """Global and local."""
    return measures.global_efficiency(w), measures.local_efficiency(w)


def every_group(r):
    """A million groups and the curve over their sizes."""
    return measures.o_information_of_subsets(r), measures.tse_curve(r)


def bct(call):
    """bctpy and `call(bct)` as a function without arguments, None where it is not installed."""
    if not timing.installed("bct"):
        return None
    import bct as package

    return "bctpy", lambda: call(package)


def hoi(order, regions=20, samples=1200):
    """hoi's O-information of one order; it starts from series, so its normal scores are part of the time."""
    if not timing.installed("hoi"):
        return None
    import hoi as package

    x = series(regions, samples)
    oinfo = package.metrics.Oinfo(x.T, verbose=False)
    return "hoi", lambda: np.asarray(oinfo.fit(minsize=order, maxsize=order, method="gc"))


def series(regions, samples=1200):
    """Series that share a few patterns."""
    rng = np.random.default_rng(0)
    return rng.standard_normal((regions, 8)) @ rng.standard_normal((8, samples)) + 2 * rng.standard_normal(
        (regions, samples)
    )


def correlations(regions):
    """Their correlations."""
    return np.corrcoef(series(regions))


def network(regions):
    """Weights of a complete network."""
    w = np.random.default_rng(1).random((regions, regions))
    return (w + w.T) / 2 * (1 - np.eye(regions))


if __name__ == "__main__":
    main()
