"""Working points, covariances and critical couplings against closed forms and against long simulations."""

import numpy as np
import pytest

import syntony as sy
from syntony import errors
from syntony.measures import fc_fit
from syntony.units import ms, second

ROOT_MS = ms**0.5


@pytest.fixture(scope="module")
def brain():
    return sy.Brain.default("client")


@pytest.fixture(scope="module")
def critical(brain):
    return sy.critical_coupling(brain, balance="fic")


def ring(name="ring", n=12, seed=0):
    rng = np.random.default_rng(seed)
    weights = rng.random((n, n))
    weights = weights + weights.T
    np.fill_diagonal(weights, 0)
    return sy.Brain(name, weights)


def rows_to_one(brain):
    return brain.replace(weights=brain.weights / brain.weights.sum(axis=1, keepdims=True))


def test_exact_balance_holds_every_region_on_the_default_brain(brain, critical, reference):
    w = sy.stationary(brain, coupling=0.95 * critical, balance="fic")
    assert w.outputs["rate_E"].values == reference("wong_wang.threshold_rate")
    r = sy.simulate(
        brain, coupling=0.95 * critical, balance="fic", noise="none", duration=40 * second, dt=1 * ms, precision="double",
        keep=sy.Keep(states=("rate_E",), every=1 * second),
    )  # fmt: skip
    assert r["rate_E"].values[0, :, -1] == reference("wong_wang.threshold_rate")


def test_critical_coupling_of_unit_row_sums_is_closed_form(brain, reference):
    assert sy.critical_coupling(rows_to_one(brain), balance="fic") == reference("wong_wang.critical_coupling")


def test_default_brain_becomes_critical_where_it_did(critical):
    assert critical == pytest.approx(1.338, abs=5e-4)


def test_fit_to_measured_connectivity_is_better_with_balance(brain, critical):
    """Fisher-z correlation over the upper triangle, frozen; the plain correlation of the same matrices is .630."""
    with_balance = sy.stationary(brain, coupling=0.95 * critical, balance="fic").fc.values[0]
    upper = np.triu_indices(brain.n_regions, 1)
    assert np.corrcoef(with_balance[upper], brain.measured_fc[upper])[0, 1] == pytest.approx(0.630, abs=2e-3)
    best = float(fc_fit(with_balance, brain.measured_fc))
    assert best == pytest.approx(0.6185, abs=2e-3)
    without = []
    for coupling in np.linspace(0.1, 1.3, 13):
        w = sy.stationary(brain, coupling=coupling)
        without.append(float(fc_fit(w.fc.values[0], brain.measured_fc)) if w.stable else -1.0)
    assert max(without) < best - 0.1


def test_unstable_is_an_outcome_not_a_number(brain, critical):
    w = sy.stationary(brain, coupling=1.05 * critical, balance="fic")
    assert (w.outcome, w.stable, w.timescale) == ("unstable", False, np.inf)
    with pytest.raises(errors.Unstable, match="lower the coupling or use simulate"):
        _ = w.covariance


@pytest.mark.parametrize("model", ["wong_wang", "linear", "hopf", "wilson_cowan", "wong_wang_excitatory"])
def test_covariance_equals_a_long_simulation(model):
    people = ring(n=6).scaled(spectral_radius=1.0)
    chosen = {
        "wong_wang": dict(coupling=0.6, balance="fic", params={"sigma": 0.0003 / ROOT_MS}),
        "linear": dict(coupling=0.6),
        "hopf": dict(coupling=0.3, params={"a": -1.0, "sigma": 0.01}),
        "wilson_cowan": dict(coupling=0.3, params={"sigma": 0.002}),
        "wong_wang_excitatory": dict(coupling=0.5, params={"sigma": 0.0003 / ROOT_MS}),
    }[model]
    w = sy.stationary(people, model=model, **chosen)
    dt = min(0.5 * ms, 0.02 / abs(w.eigenvalues).max())
    r = sy.simulate(
        people, model=model, **chosen, duration=1500 * w.timescale, dt=dt, seed=2,
        keep=sy.Keep(every=0.2 * w.timescale, states=tuple(w.mean.state.values), covariance=True, start=10 * w.timescale),
    )  # fmt: skip
    n = len(w.mean.state) * people.n_regions
    seen, expected = r["covariance"].values.reshape(n, n), w.covariance.values.reshape(n, n)
    scale = np.sqrt(np.diag(expected))
    seen, expected = seen / np.outer(scale, scale), expected / np.outer(scale, scale)
    assert (seen * expected).sum() / (expected**2).sum() == pytest.approx(1.0, abs=0.05)


def test_hopf_covariance_is_closed_form():
    """Cov(x) = (sigma² / 2) (|a| I + g L)^-1 for equal frequencies and a symmetric connectome."""
    people, a, sigma, g = ring(n=8), -0.5, 0.01, 0.2
    w = sy.stationary(people, model="hopf", coupling=g, params={"a": a, "sigma": sigma})
    laplacian = np.diag(people.strength) - people.weights
    expected = sigma**2 / 2 * np.linalg.inv(abs(a) * np.eye(8) + g * laplacian)
    assert w.covariance.values[0, 0, :, 0, 0, :] == pytest.approx(expected, abs=1e-10)


def test_two_identical_brains_split_into_sum_and_difference():
    """Covariances within and between are half the sum and half the difference of two one-brain solutions."""
    rng = np.random.default_rng(3)
    alone = ring(n=10).scaled(spectral_radius=1.0)
    cross = rng.random((10, 10)) * 0.02
    cross = cross + cross.T
    pair = [alone.replace(name="a"), alone.replace(name="b")]
    relations = [sy.Relation(s, r, weights=cross, gain=1.0, delay=0.0) for s, r in (("a", "b"), ("b", "a"))]
    w = sy.stationary(pair, relations, coupling=0.4, balance="fic")
    both = w.covariance.values
    A_plus, A_minus = modes(w)
    P_plus, P_minus = (solve(A, w.noise[: len(A)]) for A in (A_plus, A_minus))
    n = 10
    flat = lambda block: block.reshape(2 * n, 2 * n)  # noqa: E731
    assert flat(both[:, 0, :, :, 0, :]) == pytest.approx((P_plus + P_minus) / 2, abs=1e-10)
    assert flat(both[:, 0, :, :, 1, :]) == pytest.approx((P_plus - P_minus) / 2, abs=1e-10)


@pytest.mark.parametrize("model, params", [("linear", {}), ("hopf", {"a": -1.0, "frequency": 3.0})])
def test_two_linear_brains_are_two_single_ones(model, params):
    """The same split with every part from `stationary`: single brains whose weights are W + K and W - K."""
    alone = ring(n=10).scaled(spectral_radius=1.0)
    cross = ring(n=10, seed=4).weights * 0.02
    pair = [alone.replace(name="a"), alone.replace(name="b")]
    relations = [sy.Relation(s, r, weights=cross, gain=1.0, delay=0.0) for s, r in (("a", "b"), ("b", "a"))]
    options = dict(model=model, params=params)
    both = sy.stationary(pair, relations, coupling=0.4, **options).covariance.values
    plus, minus = (split(alone, sign, cross, options) for sign in (1, -1))
    assert both[:, 0, :, :, 0] == pytest.approx((plus + minus) / 2, abs=1e-10)
    assert both[:, 0, :, :, 1] == pytest.approx((plus - minus) / 2, abs=1e-10)


def split(alone, sign, cross, options):
    """Covariance of the sum (or difference) of two brains; a hopf region loses as much to its partner in both."""
    weights = 0.4 * alone.weights + sign * cross
    if options["model"] == "hopf":
        lost = (0.4 * alone.weights + cross).sum(axis=1) - weights.sum(axis=1)
        options = {**options, "params": {**options["params"], "a": options["params"]["a"] - lost}}
    single = alone.replace(weights=weights, signed=True)
    return sy.stationary(single, coupling=1.0, **options).covariance.values[:, 0, :, :, 0]


def modes(w):
    """Jacobians of the sum and the difference of two identical brains, read off the full one."""
    n = w.network.regions
    full = w.jacobian.reshape(2, 2, n, 2, 2, n)
    own, other = full[:, 0, :, :, 0, :], full[:, 0, :, :, 1, :]
    return [(own + sign * other).reshape(2 * n, 2 * n) for sign in (1, -1)]


def solve(A, q):
    from scipy.linalg import solve_continuous_lyapunov

    return solve_continuous_lyapunov(A, -np.diag(np.full(len(A), q[0])))


def test_no_relation_means_exactly_no_correlation_between_people():
    pair = [ring("a"), ring("b")]
    between = sy.stationary(pair, model="linear", coupling=0.02).between.values
    assert (between[0, :, 1] == 0).all()


def test_relation_makes_people_correlate_and_a_channel_has_memory():
    pair, profile = [ring("a"), ring("b")], np.ones(12)
    relation = sy.Relation("a", "b", gain=5.0, delay=0.02, smoothing=0.01, expressing=profile, perceiving=profile)
    w = sy.stationary(pair, [relation], model="linear", coupling=0.02)
    assert w.jacobian.shape == (24 + 5, 24 + 5)
    between = w.between.values
    assert between[0, :, 1].min() > 0.005
    r = sy.simulate(pair, [relation], model="linear", coupling=0.02, duration=2000, dt=0.5 * ms, seed=1,
                    keep=sy.Keep(every=10 * ms, covariance=True))  # fmt: skip
    covariance = r["covariance"].values[0, :, :, 0, :, :].reshape(24, 24)
    sd = np.sqrt(np.diag(covariance))
    seen = (covariance / np.outer(sd, sd)).reshape(2, 12, 2, 12)[0, :, 1].mean()
    assert seen == pytest.approx(between[0, :, 1].mean(), rel=0.1)


def test_spectrum_integrates_to_the_variance():
    w = sy.stationary(ring(), model="linear", coupling=0.02)
    frequencies = np.linspace(-2000, 2000, 8001)
    power = w.spectrum(frequencies).values
    assert np.trapezoid(power[:, 0], frequencies, axis=0) == pytest.approx(
        np.diag(w.covariance.values[0, 0, :, 0, 0, :]), rel=0.01
    )


def test_lagged_covariance_begins_with_the_covariance():
    w = sy.stationary(ring(), model="linear", coupling=0.02)
    assert w.lagged(0.0).values == pytest.approx(w.covariance.values)
    assert abs(w.lagged(10.0).values).max() < 1e-6


@pytest.mark.parametrize("sigma", [3e-4, 1e-3])
def test_sizes_of_fluctuations_equal_a_two_minute_simulation(brain, sigma):
    """Exact balance, small noise (per √ms): the mean ratio of standard deviations over regions is 1 within 3 %."""
    options = dict(coupling=0.6, balance="fic", params={"sigma": sigma / ROOT_MS})
    w = sy.stationary(brain, **options)
    r = sy.simulate(
        brain, **options, duration=120 * second, seed=1, keep=sy.Keep(every=10 * ms, start=2 * second, covariance=True)
    )
    seen = np.sqrt(np.diag(r["covariance"].values[0, 0, :, 0, 0, :]))
    expected = np.sqrt(np.diag(w.covariance.values[0, 0, :, 0, 0, :]))
    assert (seen / expected).mean() == pytest.approx(1.0, abs=0.03)


def test_spectrum_of_states_and_outputs_integrates_to_their_variance():
    """The alpha rhythm of Jansen and Rit just below its bifurcation: the activity is the firing rate, an output."""
    pair = sy.Brain("pair", [[0, 1], [1, 0]])
    start = dict(zip(sy.models["jansen_rit"].states, [0.098, 20.2, 13.4, 0.0, 0.0, 0.0]))
    w = sy.stationary(pair, model="jansen_rit", coupling=0.01, params={"p": 85.0}, start=start)
    frequencies = np.linspace(-60, 60, 12001)
    power = w.spectrum(frequencies).values[:, 0, 0]
    assert abs(frequencies[power.argmax()]) == pytest.approx(10.3, abs=0.3)
    eeg = w.spectrum(frequencies, "eeg").values[:, 0, 0]
    covariance = w.covariance.sel(person="pair", person_2="pair").values[:, 0, :, 0]
    y = covariance[1, 1] + covariance[2, 2] - 2 * covariance[1, 2]
    assert np.trapezoid(eeg, frequencies) == pytest.approx(y, rel=0.01)
    with pytest.raises(errors.UnknownName, match=r"jansen_rit has no state or output 'EEG'. Did you mean 'eeg'?"):
        w.spectrum(frequencies, "EEG")
