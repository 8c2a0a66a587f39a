"""Growth of a connectome: chances, slow reference, homophily against distance alone, modules from windows of time."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import syntony as sy
from syntony import errors
from syntony.measures import betweenness, clustering, find_modules, modularity, strongest_links
from syntony.plasticity.connectome_growth import NEVER_ZERO, grow_connectome, growth_energy, time_windows

BRAIN = sy.Brain.default("target")
SPATIAL = [(eta, 0.0) for eta in (-3.5, -4.0, -4.5, -5.0, -6.0, -7.0)]
MATCHING = [(eta, gamma) for eta in (-2.5, -3.0, -3.5) for gamma in (0.2, 0.25)]
small = st.tuples(st.integers(2, 9), st.integers(0, 2**32 - 1))


def distances(positions):
    return np.linalg.norm(positions[:, None] - positions[None], axis=-1)


def cloud(regions, seed):
    """Regions on the surface of an ellipsoid as large as a brain (m)."""
    directions = np.random.default_rng(seed).normal(size=(regions, 3))
    return directions / np.linalg.norm(directions, axis=1, keepdims=True) * [0.065, 0.085, 0.06]


def grown_slowly(distance, edges, eta, gamma, windows, seed):
    """Everything anew for each edge, partners counted one by one."""
    n, rng = len(distance), np.random.default_rng(seed)
    linked = np.zeros((n, n), dtype=bool)
    stages = np.arange(edges) * len(windows) // edges
    draws = np.concatenate([rng.random((np.sum(stages == s), 2)) for s in range(len(windows))])
    for stage, (first, second) in zip(stages, draws):
        chance = np.zeros((n, n))
        for i in range(n):
            for j in range(n):
                if i != j and not linked[i, j]:
                    common = sum(linked[i, k] and linked[j, k] for k in range(n))
                    partners = linked[i].sum() + linked[j].sum()
                    matching = 2 * common / partners if partners else 0.0
                    ready = windows[stage][i] * windows[stage][j]
                    chance[i, j] = distance[i, j] ** eta * (matching + NEVER_ZERO) ** gamma * ready
        rows = np.cumsum(chance.sum(axis=1))
        i = np.searchsorted(rows, first * rows[-1], side="right")
        columns = np.cumsum(chance[i])
        j = np.searchsorted(columns, second * columns[-1], side="right")
        linked[i, j] = linked[j, i] = True
    return linked


@given(small, st.floats(-4, 1), st.floats(-0.5, 1), st.integers(1, 3))
def test_growth_is_the_slow_one(network, eta, gamma, stages):
    n, seed = network
    distance = distances(cloud(n, seed))
    edges = max(1, n * (n - 1) // 4)
    windows = 0.1 + np.random.default_rng(seed).random((stages, n))
    fast = grow_connectome(distance, edges, eta=eta, gamma=gamma, windows=windows, seed=seed)
    np.testing.assert_array_equal(fast, grown_slowly(distance, edges, eta, gamma, windows, seed))


@given(small)
def test_a_network_has_its_edges_and_no_unit(network):
    n, seed = network
    distance = distances(cloud(n, seed))
    edges = int(np.random.default_rng(seed).integers(0, n * (n - 1) // 2, endpoint=True))
    grown = grow_connectome(distance, edges, seed=seed)
    assert np.triu(grown).sum() == edges and (grown == grown.T).all() and not grown.diagonal().any()
    np.testing.assert_array_equal(grow_connectome(distance * 1024, edges, seed=seed), grown)
    np.testing.assert_array_equal(grow_connectome(distance, edges, windows=np.ones((4, n)), seed=seed), grown)


def test_the_last_edge_is_found_whatever_the_distances():
    distance = distances(cloud(12, 0))
    assert grow_connectome(distance, 66, eta=-12.0).sum() == 132


def test_the_first_edge_falls_by_distance():
    """Binomial tolerance of 4 standard errors."""
    distance = distances(np.array([[0.0], [1.0], [3.0]]))
    rng, runs = np.random.default_rng(5), 4000
    counts = sum(grow_connectome(distance, 1, eta=-1.0, seed=rng) for _ in range(runs))
    chances = np.array([1, 1 / 3, 1 / 2]) / (1 + 1 / 3 + 1 / 2)
    error = 4 * np.sqrt(chances * (1 - chances) / runs)
    assert (np.abs(counts[[0, 0, 1], [1, 2, 2]] / runs - chances) < error).all()


def test_affinity_draws_edges():
    distance = distances(cloud(30, 1))
    together = np.where(np.outer(np.arange(30) < 10, np.arange(30) < 10), 10.0, 1.0)
    inside = [grow_connectome(distance, 60, affinity=a, seed=1)[:10, :10].sum() for a in (None, together)]
    assert inside[1] > 3 * inside[0]


@given(st.lists(st.integers(0, 9), min_size=1, max_size=20), st.lists(st.integers(0, 9), min_size=1, max_size=20))
def test_energy_is_the_largest_kolmogorov_smirnov_distance(one, other):
    expected = max(abs(np.mean(np.array(one) <= v) - np.mean(np.array(other) <= v)) for v in one + other)
    assert growth_energy({"degree": one}, {"degree": other}) == pytest.approx(expected, abs=1e-12)
    both = growth_energy({"degree": one, "length": [1]}, {"degree": other, "length": [1]})
    assert both == pytest.approx(expected, abs=1e-12)


def profile(linked, distance):
    weights = linked.astype(float)
    return {
        "degree": weights.sum(axis=1),
        "clustering": clustering(weights),
        "betweenness": betweenness(weights),
        "length": distance[np.triu(linked)],
    }


def best_energy(target, distance, rules):
    wanted, edges = profile(target, distance), target.sum() // 2
    return min(
        growth_energy(profile(grow_connectome(distance, edges, eta=eta, gamma=gamma, seed=3), distance), wanted)
        for eta, gamma in rules
    )


def perturbed_brain(seed):
    """The strongest edges among 50 regions of the default brain, after log-normal noise of 0.5 on the weights."""
    rng = np.random.default_rng(seed)
    keep = np.sort(rng.permutation(94)[:50])
    noise = rng.normal(size=(50, 50))
    weights = BRAIN.weights[np.ix_(keep, keep)] * np.exp(0.5 * (noise + noise.T) / np.sqrt(2))
    return strongest_links(weights, 0.12) > 0, distances(BRAIN.positions[keep])


def test_homophily_fits_connectomes_better_than_distance_alone():
    """On at least 16 of 20 connectomes, with six parameter points for either rule."""
    targets = [perturbed_brain(seed) for seed in range(20)]
    wins = sum(best_energy(*target, MATCHING) < best_energy(*target, SPATIAL) for target in targets)
    assert wins >= 16


def test_homophily_does_not_win_where_distance_made_the_network():
    """Spatial small worlds: the nearest pairs linked, a tenth of the edges rewired at random."""
    wins = 0
    for seed in range(10):
        rng = np.random.default_rng(seed)
        distance = distances(cloud(50, seed))
        i, j = np.triu_indices(50, 1)
        order = np.argsort(distance[i, j])
        near, far = order[:147], order[147:]
        chosen = np.concatenate([rng.permutation(near)[15:], rng.permutation(far)[:15]])
        target = np.zeros((50, 50), dtype=bool)
        target[i[chosen], j[chosen]] = True
        target |= target.T
        wins += best_energy(target, distance, MATCHING) < best_energy(target, distance, SPATIAL)
    assert wins <= 2


def pioneered(positions, groups):
    """Which of several regions far from each other is the nearest."""
    distance, pioneers = distances(positions), [0]
    while len(pioneers) < groups:
        pioneers.append(int(distance[pioneers].min(axis=0).argmax()))
    return distance[pioneers].argmin(axis=0)


def test_windows_of_time_make_modules():
    """Regions around four pioneers connect one after the other; the more the windows overlap the weaker the modules."""
    for seed in range(4):
        positions = cloud(80, seed)
        centres = (pioneered(positions, 4) + 0.5) / 4
        found = []
        for windows in (None, time_windows(centres, 0.2, 20), time_windows(centres, 0.1, 20)):
            grown = grow_connectome(distances(positions), 380, windows=windows, seed=seed).astype(float)
            found.append(float(modularity(grown, find_modules(grown))))
        assert found[2] - found[0] >= 0.1
        assert found[0] < found[1] < found[2]


DISTANCE = np.ones((4, 4)) - np.eye(4)


@pytest.mark.parametrize(
    "changed, message",
    [
        ({"distance": np.ones((4, 3))}, r"distance has shape \(4, 3\); expected \(region, region\)"),
        ({"distance": np.zeros((4, 4))}, r"distance is not symmetric and above 0 off the diagonal; give distances"),
        ({"edges": 7}, r"edges is 7; expected a number from 0 to 6"),
        ({"edges": 2.5}, r"edges is 2\.5; expected a whole number"),
        ({"eta": np.nan}, r"eta is nan; expected a number"),
        ({"gamma": "high"}, r"gamma is 'high'; expected a number"),
        ({"windows": np.ones(4)}, r"windows has shape \(4,\); expected \(stage, 4\)"),
        ({"windows": np.zeros((2, 4))}, r"windows has 0; expected above 0, small for what hardly connects"),
        ({"windows": np.ones((0, 4))}, r"windows has no stage; give at least one"),
        ({"affinity": np.triu(np.ones((4, 4)))}, r"affinity is not symmetric; edges have no direction here"),
        ({"affinity": -np.ones((4, 4))}, r"affinity has -1; expected above 0"),
        ({"seed": -1}, r"seed is -1; expected a whole number of at least 0"),
        ({"affinity": 1e-320 * np.ones((4, 4)), "gamma": 2.0}, r"chances of all edges left are beyond the range"),
    ],
)
def test_errors(changed, message):
    with pytest.raises(errors.SyntonyError, match=message):
        grow_connectome(**{"distance": DISTANCE, "edges": 3, **changed})


@pytest.mark.parametrize(
    "function, arguments, message",
    [
        (
            growth_energy,
            ({"degree": [1]}, {"length": [1]}),
            r"different distributions \(degree, length\); give the same",
        ),
        (growth_energy, ({"degree": []}, {"degree": [1]}), r"degree has no values; give at least one for each network"),
        (time_windows, ([0.5], 0.0, 3), r"width is 0\.0; expected a number above 0"),
        (time_windows, ([0.5], 0.1, 0), r"stages is 0; expected a number of at least 1"),
    ],
)
def test_errors_of_energy_and_windows(function, arguments, message):
    with pytest.raises(errors.SyntonyError, match=message):
        function(*arguments)
