import numpy as np
import pytest
from scipy.linalg import solve_continuous_lyapunov

import syntony as sy
from graphs import Region

hopf = sy.models["hopf"]
REST = [0.0, 0.0]


def network(weights, coupling, **params):
    """Jacobian at rest of regions that are coupled by differences, from the graph; order (region, state)."""
    blocks = []
    for row in weights:
        here = Region(hopf, {"strength": coupling * row.sum()}, **params)
        inward = here.jacobian(REST, ["input_x", "input_y"])
        across = coupling * inward @ np.array([here.sent("input_x", REST), here.sent("input_y", REST)])
        blocks.append((here.jacobian(REST), across))
    return np.block([
        [own * (i == j) + across * weights[i, j] for j in range(len(weights))] for i, (own, across) in enumerate(blocks)
    ])  # fmt: skip


def covariance(weights, coupling, sigma, **params):
    jacobian = network(weights, coupling, **params)
    return solve_continuous_lyapunov(jacobian, -(sigma**2) * np.eye(len(jacobian)))[::2, ::2]


def test_two_regions(reference):
    found = covariance(np.array([[0, 0.2], [0.2, 0]]), 0.5, sigma=0.01, a=-0.02)
    assert found[0, 0] == reference("hopf.two_nodes_variance")
    assert found[0, 1] / found[0, 0] == reference("hopf.two_nodes_correlation")


@pytest.mark.parametrize("frequency", [0.05, 10.0])
def test_covariance_is_that_of_a_diffusion_whatever_the_frequency(frequency):
    weights = np.random.default_rng(1).random((5, 5))
    weights = np.triu(weights, 1) + np.triu(weights, 1).T
    laplacian = np.diag(weights.sum(1)) - weights
    found = covariance(weights, 0.7, sigma=0.3, a=-0.4, frequency=frequency)
    np.testing.assert_allclose(found, 0.3**2 / 2 * np.linalg.inv(0.4 * np.eye(5) + 0.7 * laplacian), rtol=1e-10)


def test_rest_loses_stability_at_zero():
    for a in (-0.3, 0.3):
        leading = Region(hopf, a=a, frequency=2.0).eigenvalues(REST)[0]
        assert leading.real == pytest.approx(a, abs=1e-12)
        assert abs(leading.imag) == pytest.approx(2 * np.pi * 2.0)


@pytest.mark.parametrize("angle", [0.0, 1.0, 4.0])
def test_limit_cycle_has_radius_root_a(angle):
    x, y = np.sqrt(0.3) * np.cos(angle), np.sqrt(0.3) * np.sin(angle)
    dx, dy = Region(hopf, a=0.3, frequency=2.0).derivative([x, y])
    assert x * dx + y * dy == pytest.approx(0.0, abs=1e-14)
    assert (x * dy - y * dx) / 0.3 == pytest.approx(2 * np.pi * 2.0)


def test_equal_neighbours_exert_nothing():
    alone = Region(hopf).derivative([0.2, -0.1])
    among = Region(hopf, {"input_x": 3 * 0.2, "input_y": 3 * -0.1, "strength": 3.0}).derivative([0.2, -0.1])
    np.testing.assert_allclose(among, alone, atol=1e-15)


@pytest.mark.parametrize("a, within", [(0.0, (1.0, 3.0)), (0.05, (0.15, 0.3))])
def test_metastability_has_an_interior_maximum(a, within):
    """At and beyond the bifurcation the spread of the order parameter peaks at an intermediate coupling of the default
    brain; below it (a = -0.02) it still grows over the whole range. Deco et al. 2017, doi:10.1038/s41598-017-03073-5."""
    coupling, spread, _ = order_over_coupling(a)
    peak = coupling[spread.argmax()]
    assert within[0] <= peak <= within[1]
    assert spread.max() > 1.5 * max(spread[0], spread[-1])


def test_metastability_grows_all_along_below_the_bifurcation():
    coupling, spread, mean = order_over_coupling(-0.02)
    assert spread.argmax() == len(coupling) - 1
    assert (np.diff(mean) > 0).all()


def order_over_coupling(a):
    brain = sy.Brain.default()
    brain = brain.replace(weights=0.2 * brain.weights / brain.weights.max())
    frequency = np.random.default_rng(0).normal(0.05, 0.008, brain.n_regions)
    coupling = np.array([0.1, 0.2, 0.4, 0.6, 0.8, 1, 1.5, 2, 3, 5, 8])
    r = sy.sweep(
        brain, {"coupling": coupling}, model="hopf", params={"a": a, "frequency": frequency, "sigma": 0.02},
        duration=6000, dt=0.1, seed=1, keep=sy.Keep(every=1.0, states=("x", "y"), start=200),
    )  # fmt: skip
    z = r["x"].values[:, 0] + 1j * r["y"].values[:, 0]
    order = np.abs((z / np.abs(z)).mean(axis=1))
    return coupling, order.std(axis=-1), order.mean(axis=-1)


@pytest.mark.parametrize("a", [0.3, 2.0])
def test_limit_cycle_in_a_simulation(a):
    r = sy.simulate(
        sy.Brain("one", [[0.0]]), model="hopf", coupling=0.0, params={"a": a, "frequency": 2.0}, noise="none", scheme="heun",
        duration=40, dt=1e-3, start={"x": 0.1, "y": 0.0}, precision="double", keep=sy.Keep(every=1e-2, states=("x", "y")),
    )  # fmt: skip
    x, y = (r[name].values[0, 0, -200:] for name in ("x", "y"))
    assert np.hypot(x, y) == pytest.approx(np.sqrt(a), rel=1e-3)
    turns = np.diff(np.unwrap(np.arctan2(y, x))) / (2 * np.pi) / 0.01
    assert turns == pytest.approx(2.0, rel=1e-3)
