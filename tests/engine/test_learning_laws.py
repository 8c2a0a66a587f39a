"""Plasticity by direct simulation: it follows the averages, and holds what published rules hold."""

from functools import cache

import numpy as np
import pytest

import syntony as sy
from syntony.engine.locked import locked_state
from syntony.plasticity.inhibitory import balanced_weight

# ---- covariance Hebb: direct against averaged --------------------------------------------------------------------------
NOISE, DT, SPREAD, REACH = np.linspace(0.05, 0.35, 8), 0.02, 2.3, 3.0


def variance(weight, window):
    """Of x' = (weight - 1) x + √NOISE ξ in Euler steps: all of it, or what n samples show around their own mean."""
    m, n = 1 + DT * (weight - 1), window
    whole = DT * NOISE / (1 - m * m)
    return whole * (1 - (n * (1 - m * m) - 2 * m * (1 - m**n)) / (n * (1 - m)) ** 2) if n else whole


def averaged(window, eps):
    """Weights of the eight modes at REACH: small Heun steps, or the Euler steps of windows."""
    w, h = np.zeros(8), window * DT * eps or 1e-3
    for _ in range(round(REACH / h)):
        slope = variance(w, window) - w
        ahead = slope if window else variance(w + h * slope, window) - w - h * slope
        w = w + h * (slope + ahead) / 2
    return w


def direct(eps, runs, window):
    """Weights (run, 8, 8) at REACH."""
    people = [sy.Brain(f"r{k}", np.zeros((8, 8))) for k in range(runs)]
    plastic = sy.Plasticity("covariance", edges=np.ones((8, 8), bool), params={"kappa": 1.0, "rate": eps})
    r = sy.simulate(people, model="linear", params={"tau": 1.0, "sigma": np.sqrt(NOISE)}, plasticity=[plastic], seed=7,
                    duration=REACH / eps, dt=DT, precision="double", keep=sy.Keep(every=REACH / eps, states=()),
                    plastic_every=window * DT or None)  # fmt: skip
    return r["weights"].sel(when="end").values


@pytest.mark.parametrize(("eps", "window"), [(1e-2, 0), (1e-3, 0), (1e-3, 2500)])
def test_a_path_scatters_around_the_average_and_the_mean_is_the_average(eps, window, runs=200):
    """Noise with eigenvalues .05 … .35: the error of a path, as a share, is 2.3 √ε; of the mean, what the runs allow."""
    weights, average = direct(eps, runs, window), np.diag(averaged(window, eps))
    size = np.linalg.norm(average)
    path = np.median(np.linalg.norm(weights - average, axis=(1, 2))) / size
    assert path < 3 * SPREAD * np.sqrt(eps)
    assert path == pytest.approx(SPREAD * np.sqrt(eps), rel=0.15)
    floor = np.sqrt(weights.var(axis=0, ddof=1).sum() / runs)
    assert np.linalg.norm(weights.mean(axis=0) - average) < 3 * floor


def test_many_windows_are_the_rule_at_every_step():
    """In a window of one step everything deviates from itself, so only what reads means can be compared: Oja's first step."""
    rng = np.random.default_rng(2)
    brain = sy.Brain("a", 0.1 * rng.random((4, 4)) * ~np.eye(4, dtype=bool))
    rule = sy.Rule("follow", lambda weight, mean_post, rate: rate * (mean_post - weight), states={"weight": sy.State(0.0)},
                   params={"rate": sy.Param(0.3)}, timescale=1.0)  # fmt: skip
    options = {"model": "linear", "params": {"tau": 1.0}, "duration": 3.0, "dt": 0.01, "seed": 1, "precision": "double"}
    step = sy.simulate(brain, plasticity=[sy.Plasticity(rule)], memory=1e-6, **options)
    window = sy.simulate(brain, plasticity=[sy.Plasticity(rule)], plastic_every=0.01, **options)
    assert np.abs(step["follow: a"].values - window["follow: a"].values).max() < 1e-12


# ---- what a run leaves -------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("more", [{}, {"plastic_every": 0.5}])
@pytest.mark.parametrize("precision", ["double", "single"])
def test_a_run_goes_on_from_the_weights_and_states_of_another(more, precision):
    rng = np.random.default_rng(5)
    brain = sy.Brain("a", 0.2 * rng.random((5, 5)) * ~np.eye(5, dtype=bool), signed=True)
    keep, plastic = sy.Keep(every=0.01), [sy.Plasticity("covariance", params={"rate": 0.2})]
    options = {"model": "linear", "params": {"tau": 1.0}, "dt": 0.01, "noise": "none", "plasticity": plastic}
    options |= {"keep": keep, "precision": precision, **more}
    begin = rng.standard_normal(5)
    whole = sy.simulate(brain, duration=4.0, start={"x": begin}, **options)
    first = sy.simulate(brain, duration=2.0, start={"x": begin}, **options)
    reached = brain.replace(weights=first["weights"].sel(when="end", person="a").values)
    second = sy.simulate(reached, duration=2.0, start={"x": first["x"].values[0, :, -1]}, **options)
    error = np.abs(second["covariance: a"].values - whole["covariance: a"].values[:, 200:]).max()
    assert error < (1e-13 if precision == "double" else 1e-6)
    assert np.abs(np.ptp(whole["covariance: a"].values, axis=1)).max() > 0.01


def test_edges_know_their_regions_and_weights_outside_stay(tmp_path):
    people = [sy.Brain(name, 0.1 * (1 - np.eye(4)), labels=list("abcd")) for name in ("p", "q")]
    plastic = [sy.Plasticity("covariance", "q", targets=["b", "c"], sources=["a", "c"], params={"rate": 0.1})]
    r = sy.simulate(people, model="linear", params={"tau": 1.0}, duration=2.0, dt=0.01, seed=1, plasticity=plastic,
                    keep=sy.Keep(every=0.5, states=()), precision="double")  # fmt: skip
    w = r["covariance: q"]
    assert list(r) == ["covariance: q", "weights"]
    assert w.dims == ("edge", "time") and w.time.values == pytest.approx([0.5, 1.0, 1.5, 2.0])
    assert list(zip(w.target.values, w.source.values)) == [(1, 0), (1, 2), (2, 0)]
    before, after = r["weights"].values
    assert (after[0] == before[0]).all()
    assert (after[1, w.target, w.source] == w.values[:, -1]).all()
    after[1, w.target, w.source] = 0.1
    assert (after == before).all()
    back = sy.load(r.save(tmp_path / "run.zarr"))
    assert back["covariance: q"].equals(w) and back["weights"].equals(r["weights"])


def test_every_population_that_edges_reach_has_its_weights():
    brain = sy.Brain.default("a", top_down=True)
    plastic = [sy.Plasticity("covariance", onto="inhibitory", params={"rate": 1.0}),
               sy.Plasticity("scaling", targets=[0], sources=[1], edges="all")]  # fmt: skip
    options = {"duration": 0.02, "seed": 1, "balance": "fic", "precision": "double", "keep": sy.Keep(every=0.01)}
    r = sy.simulate(brain, plasticity=plastic, **options)
    before, after = r["weights onto inhibitory"].values[:, 0]
    assert ((before != 0) == (brain.projections["inhibitory"].weights != 0)).all()
    assert (before[before != 0] != after[before != 0]).all()
    edges = r["covariance: a"]
    place = [edges[f"{end} of covariance: a"].values for end in ("target", "source")]
    assert (after[tuple(place)] == edges.values[:, -1]).all()


@pytest.mark.parametrize("more", [{"memory": 1.0}, {"plastic_every": 0.005}])
@pytest.mark.parametrize(("rule", "model"), [("covariance", "wong_wang"), ("inhibition", "wilson_cowan")])
def test_a_rule_that_does_not_move_leaves_the_activity(rule, model, more):
    brain, options = sy.Brain.default("a"), {"model": model, "duration": 0.05, "seed": 1, "precision": "double"}
    still = [sy.Plasticity(rule, params={"rate": 0.0})]
    with_it, without = sy.simulate(brain, plasticity=still, **more, **options), sy.simulate(brain, **options)
    name = sy.models[model].activity
    assert np.abs(with_it[name].values - without[name].values).max() < 1e-12


# ---- phases ------------------------------------------------------------------------------------------------------------
def locked_path(frequencies, stages, h):
    """Weights after every step of slow time: from the locked state, second order; alpha = 1."""
    weights, state, mask, path = np.full((5, 5), 0.5), None, 1 - np.eye(5), []
    for _ in range(stages):
        state = locked_state(frequencies, mask * weights, start=state)
        middle = weights + h / 2 * (state.phase_cosine - weights)
        state = locked_state(frequencies, mask * middle, start=state)
        weights = weights + h * (state.phase_cosine - middle)
        path.append(weights[mask > 0])
    return np.array(path), state.phase_cosine[mask > 0]


@pytest.mark.parametrize("eps", [1e-2, 1e-3])
@pytest.mark.parametrize("window", [None, 1.0])
def test_weights_between_phases_follow_the_locked_states(eps, window):
    rng = np.random.default_rng(3)
    frequencies = 0.05 * rng.standard_normal(5)
    path, fixed = locked_path(frequencies, 80, 0.1)
    brain = sy.Brain("a", 0.5 * (1 - np.eye(5)))
    r = sy.simulate(brain, model="kuramoto", params={"frequency": frequencies, "sigma": 0.0}, duration=8 / eps, dt=0.02,
                    start={"theta": rng.uniform(-np.pi / 2, np.pi / 2, 5) % (2 * np.pi)}, precision="double", seed=1,
                    plasticity=[sy.Plasticity("phase", params={"rate": eps})], plastic_every=window,
                    keep=sy.Keep(every=0.1 / eps))  # fmt: skip
    assert np.abs(r["phase: a"].values.T - path).max() < 3 * np.sqrt(eps)
    assert np.abs(r["phase: a"].values[:, -1] - fixed).max() < 3 * np.sqrt(eps)


# ---- homeostasis -------------------------------------------------------------------------------------------------------
RHYTHM, TARGET = {**sy.models["wilson_cowan"].presets["abeysuriya"], "w_ee": 3.25}, 0.15
COUPLING = {"none": 0.0, "some": 0.3, "more": 0.8}


@cache
def inhibited(w_ee=3.25, rate=0.5, settle=4000.0, measure=4000.0):
    """The same brain with three couplings: ⟨E⟩, ⟨I E⟩ / ⟨I⟩, mean inhibition (person, region), and the regions' strength."""
    rng = np.random.default_rng(1)
    weights = np.triu(rng.random((20, 20)) * (rng.random((20, 20)) < 0.3), 1)
    weights = 0.8 * (weights + weights.T) / (weights + weights.T).sum(axis=1).mean()
    people = [sy.Brain(name, weights) for name in COUPLING]
    r = sy.simulate(people, model="wilson_cowan", coupling=COUPLING, params={**RHYTHM, "w_ee": w_ee, "sigma": 0.0},
                    duration=settle + measure, dt=1e-3, precision="double", seed=1, start={"E": 0.1, "I": 0.1},
                    plasticity=[sy.Plasticity("inhibition", params={"rate": rate})],
                    keep=sy.Keep(every=0.02, states=("E", "I"), start=settle, covariance=True))  # fmt: skip
    E, I = r["mean"].sel(state="E").values, r["mean"].sel(state="I").values
    P = r["covariance"].sel(state="I", state_2="E").values
    both = I * E + np.einsum("prpr->pr", P)
    learnt = np.array([r[f"inhibition: {p.name}"].values.mean(axis=1) for p in people])
    return E, both / I, learnt, weights.sum(axis=1)


def test_with_a_rhythm_inhibition_holds_what_it_sees_and_not_the_mean():
    E, held, _, _ = inhibited()
    assert np.abs(held / TARGET - 1).max() < 0.005
    assert E.mean(axis=1) == pytest.approx([0.129, 0.123, 0.114], abs=0.002)


def test_inhibition_follows_the_strength_of_the_region():
    _, _, learnt, strength = inhibited()
    assert np.corrcoef(learnt[1], strength)[0, 1] > 0.95
    assert learnt[0].mean() == pytest.approx(1.655, abs=0.03)  # an Euler prototype's value, as in test_slow
    for row, coupling in zip(learnt, COUPLING.values()):
        closed = balanced_weight({**sy.models["wilson_cowan"].defaults, **RHYTHM}, TARGET, coupling * TARGET * strength)
        assert (row > closed).all()


def test_without_a_rhythm_inhibition_is_the_closed_form():
    _, held, learnt, strength = inhibited(2.0, 2.0, 1500.0, 100.0)
    params = {**sy.models["wilson_cowan"].defaults, **RHYTHM, "w_ee": 2.0}
    for row, coupling in zip(learnt, COUPLING.values()):
        assert row == pytest.approx(balanced_weight(params, TARGET, coupling * TARGET * strength), rel=0.01)
    assert held == pytest.approx(TARGET, rel=0.001)
