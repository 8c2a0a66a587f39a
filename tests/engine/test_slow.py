"""The slow clock: closed forms, order of the steps, what is conserved, what stops it, and bursts in its place."""

import sys
from dataclasses import replace
from math import inf

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import syntony as sy
from syntony import errors
from syntony.engine.averages import Situation, average, fast_variables
from syntony.engine.life import elimination_error
from syntony.engine.lyapunov import covariance
from syntony.engine.network import resolve
from syntony.engine.rules import at_work
from syntony.engine.slow import Moment, Share, Slow, Steps, Stretch, follow
from syntony.model import Param, State
from syntony.plasticity.covariance import fixed_weight
from syntony.rule import Rule

EPS = 1e-3
HEBB = replace(sy.rules["covariance"], name="hebb")
EVERY = np.ones((1, 1), bool)


def modes(noise, leak=1.0):
    """Independent linear modes, one person with one region each: x' = -leak x + √noise ξ."""
    people = [sy.Brain(f"m{k}", [[0.0]]) for k in range(len(noise))]
    params = {
        "tau": {p.name: 1 / leak for p in people},
        "sigma": {p.name: float(np.sqrt(q)) for p, q in zip(people, noise)},
    }
    return people, params


def grown(noise, duration, **options):
    people, params = modes(noise)
    plastic = [sy.Plasticity(HEBB, edges=EVERY, params={"kappa": 1.0, "rate": EPS})]
    course = sy.Course(end=duration / EPS)
    r = sy.live(people, course=course, model="linear", params=params, plasticity=plastic, **options)
    return r, np.array([r[f"hebb: {p.name}"].values[0] for p in people])


# ---- closed forms and the order of the steps -------------------------------------------------------------------------
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_covariance_hebb_ends_at_its_closed_form(share):
    noise = 0.5 * share
    _, w = grown([noise], 200, tolerance=1e-8)
    assert abs(w[0, -1] - fixed_weight(noise)) < 1e-6


def test_above_the_threshold_the_run_stops_and_says_where():
    r, w = grown([0.2, 1.02 * 0.5], 200)
    stop = r.provenance["stop"]
    assert r.provenance["outcome"] == "unstable"
    assert 0 < stop["t"] < 200 / EPS
    assert stop["mode"][0][0] == "m1: region-000" and stop["edges"][0][0].startswith("region-000 → ")
    assert np.isfinite(w).all() and w.shape[1] < 201


def test_fixed_steps_converge_with_the_order_of_the_method():
    errors_, exact = [], grown([0.05, 0.2, 0.35], 3, tolerance=1e-12, every=3 / EPS)[1][:, -1]
    for count in (4, 8, 16):
        found = grown([0.05, 0.2, 0.35], 3, step=3 / EPS / count, every=3 / EPS)[1][:, -1]
        errors_.append(np.abs(found - exact).max())
    orders = np.log2(np.array(errors_[:-1]) / errors_[1:])
    assert orders.min() > 3.8, orders


def test_tolerance_is_kept():
    exact = grown([0.45], 60, tolerance=1e-11)[1][0]
    for tolerance in (1e-3, 1e-5):
        assert np.abs(grown([0.45], 60, tolerance=tolerance)[1][0] - exact).max() < 20 * tolerance


# ---- laws ------------------------------------------------------------------------------------------------------------
@given(st.integers(0, 2**31), st.integers(2, 30), st.floats(0.05, 5))
def test_covariance_solves_its_equation(seed, n, distance):
    rng = np.random.default_rng(seed)
    A = rng.standard_normal((n, n))
    A -= (np.linalg.eigvals(A).real.max() + distance) * np.eye(n)
    B = rng.standard_normal((n, n))
    Q = B @ B.T
    P = covariance(A, Q)
    assert np.abs(A @ P + P @ A.T + Q).max() < 1e-12 * np.abs(P).max() * np.abs(A).max() * n
    assert (P == P.T).all() and np.linalg.eigvalsh(P).min() > -1e-12 * np.abs(P).max()


@given(st.integers(0, 2**31), st.floats(0.01, 5))
def test_unstable_systems_have_no_covariance(seed, beyond):
    A = np.random.default_rng(seed).standard_normal((6, 6))
    A += (beyond - np.linalg.eigvals(A).real.max()) * np.eye(6)
    with pytest.raises(errors.Unstable, match="leading eigenvalue is not below zero"):
        covariance(A, np.ones(6))


def competition(weight, covariance, grown, edges, rate):
    return rate * (covariance - grown / edges)


def test_only_active_edges_change_and_row_sums_are_kept_where_the_rule_keeps_them():
    rule = Rule(
        "competition",
        competition,
        states={"weight": State(0.0)},
        params={"rate": Param(EPS, "1/s"), "edges": Param(3.0)},
        pools={"grown": lambda covariance: covariance},
        timescale=1 / EPS,
    )
    rng = np.random.default_rng(0)
    weights = rng.random((8, 8)) * 0.05
    np.fill_diagonal(weights, 0)
    active = np.zeros((8, 8), bool)
    for row in range(8):
        active[row, [c for c in rng.permutation(8) if c != row][:3]] = True
    r = sy.live(sy.Brain("a", weights), course=sy.Course(end=2 / EPS), model="linear", sigma=np.linspace(0.2, 0.6, 8),
                params={"tau": 1.0}, plasticity=[sy.Plasticity(rule, edges=active)])  # fmt: skip
    start, end = r["weights"].values[:, 0]
    assert (start == weights).all()
    assert (end[~active] == start[~active]).all() and (end[active] != start[active]).all()
    assert np.abs(end.sum(axis=1) - start.sum(axis=1)).max() < 1e-12


def test_limits_hold():
    bounded = replace(HEBB, states={"weight": State(0.0, limits=(0.0, 0.1))})
    people, params = modes([0.45, 0.01])
    plastic = [sy.Plasticity(bounded, edges=EVERY, params={"kappa": 1.0, "rate": EPS})]
    r = sy.live(people, course=sy.Course(end=100 / EPS), model="linear", params=params, plasticity=plastic)
    assert r["hebb: m0"].values.max() == 0.1 and r["hebb: m1"].values.max() < 0.1


def test_company_without_relation_changes_nothing():
    _, both = grown([0.3, 0.2], 5)
    _, alone = grown([0.3], 5, every=5 / EPS / 200)
    assert np.abs(both[0] - alone[0]).max() < 1e-5  # steps are chosen for everybody together
    fixed = {"step": 0.5 / EPS}
    assert np.abs(grown([0.3, 0.2], 5, **fixed)[1][0] - grown([0.3], 5, **fixed)[1][0]).max() < 1e-15


@settings(max_examples=20)
@given(st.floats(0.1, 0.9))
def test_episodes_count_by_their_share_of_the_time(share):
    """A person alone in an episode is as alone as at rest, whatever the episode is called."""
    people, params = modes([0.3])
    plastic = [sy.Plasticity(HEBB, edges=EVERY, params={"kappa": 1.0, "rate": EPS})]
    episode = sy.Episode("walk", "m0", 0, 5 / EPS, each=share * 3600, every=3600)
    course = sy.Course([episode], sleep=0.0)
    options = {"model": "linear", "params": params, "plasticity": plastic, "step": 0.5 / EPS}
    walked = sy.live(people, course=course, **options)["hebb: m0"].values
    rested = sy.live(people, course=sy.Course(end=5 / EPS), **options)["hebb: m0"].values
    assert np.abs(walked - rested).max() < 1e-15


# ---- elimination of fast states --------------------------------------------------------------------------------------
def test_eliminated_inhibition_changes_covariances_by_little():
    network = resolve(sy.Brain.default(), coupling=1.2, params={"sigma": 0.001})
    whole = average(Situation("rest", (0,), network, "fic"), {}, {}, None)
    fast = average(Situation("rest", (0,), network, "fic", ("S_I",)), {}, {}, None)
    assert len(fast.drift) * 2 == len(whole.drift) and fast_variables(whole.point, ("S_I",)).sum() == len(fast.drift)
    assert elimination_error(fast, whole) < 5e-4
    assert abs(fast.abscissa / whole.abscissa - 1) < 1e-3


def test_states_that_are_not_fast_are_not_eliminated():
    brain = sy.Brain("a", [[0, 0.5], [0.5, 0]])
    rule = replace(HEBB, name="slow partner")
    with pytest.raises(errors.BadValue, match=r"changes covariances by .* leave eliminate out"):
        sy.live(brain, course=sy.Course(end=10.0), model="wong_wang", coupling=0.5, balance="fic", eliminate=["S_I"],
                params={"tau_I": 1.0}, plasticity=[sy.Plasticity(rule)])  # fmt: skip


# ---- bursts ----------------------------------------------------------------------------------------------------------
def test_bursts_have_the_mean_of_averages_and_the_spread_of_their_replicas():
    """Kelly and Vanden-Eijnden 2017, doi:10.1186/s40687-017-0112-2; 1 mode, q = .25, T = 4: direct sd .0052, 10 times
    fewer seconds √10 times more."""
    people, params = modes([0.25] * 300)
    course = sy.Course([sy.Episode("all", [p.name for p in people], 0, 4 / EPS)])
    plastic = [sy.Plasticity(HEBB, edges=EVERY, params={"kappa": 1.0, "rate": EPS})]
    how = sy.Bursts(step=200.0, average=20.0, relax=5.0, dt=0.02, every=0.02)
    r = sy.live(people, [], course, model="linear", params=params, plasticity=plastic, every=4 / EPS, method="bursts",
                bursts=how)  # fmt: skip
    w = np.array([r[f"hebb: {p.name}"].values[0, -1] for p in people])
    expected = grown([0.25], 4, every=4 / EPS)[1][0, -1]
    assert abs(w.mean() / expected - 1) < 0.02
    assert abs(w.std() / 0.0052 - 3.1) < 0.4


def test_replicas_have_the_spread_of_direct_runs():
    """As many replicas as the step is longer than what it averages: within 15 % of rules inside the fast kernel."""
    people, params = modes([0.25] * 300)
    plastic = [sy.Plasticity(HEBB, edges=EVERY, params={"kappa": 1.0, "rate": EPS})]
    options = {"model": "linear", "params": params, "plasticity": plastic}
    direct = sy.simulate(people, duration=2 / EPS, dt=0.02, seed=1, keep=sy.Keep(every=2 / EPS), **options)
    course = sy.Course([sy.Episode("all", [p.name for p in people], 0, 2 / EPS)])
    how = sy.Bursts(step=200.0, average=40.0, relax=5.0, dt=0.02, every=0.02, replicas=5)
    r = sy.live(people, [], course, every=2 / EPS, method="bursts", bursts=how, **options)
    spread = {
        name: np.std([run[f"hebb: {p.name}"].values[0, -1] for p in people])
        for name, run in (("direct", direct), ("bursts", r))
    }
    assert abs(spread["bursts"] / spread["direct"] - 1) < 0.15


def test_bursts_take_over_where_averages_end():
    """A region at rest whose inhibition shrinks until it oscillates: the working point loses stability on the way."""
    model = sy.models["wilson_cowan"]
    params = {**model.presets["abeysuriya"], "w_ee": 3.25, "w_ei": 3.0, "sigma": 0.01}
    plastic = [sy.Plasticity("inhibition", "a", params={"rate": 5.0})]
    options = {"model": model, "params": params, "plasticity": plastic, "course": sy.Course(end=400.0)}
    brain = sy.Brain("a", [[0.0]])
    assert sy.live(brain, **options).provenance["outcome"] == "unstable"
    how = sy.Bursts(step=4.0, average=2.0, relax=0.5)
    r = sy.live(brain, **options, method="auto", bursts=how)
    assert r.provenance["outcome"] == "complete" and r.provenance["stop"]["t"] < 400
    assert abs(float(r["inhibition: a"].values[0, -1]) - 1.655) < 0.03  # the same region step by step: 1.655


def test_a_run_goes_on_from_the_end_of_a_stretch():
    """A checkpoint may lie exactly where one stretch ends and the next begins."""
    people, params = modes([0.3])
    network = resolve(people, model="linear", params=params)
    plastic = [sy.Plasticity(HEBB, edges=EVERY, params={"kappa": 1.0, "rate": EPS})]
    slow = Slow(network, at_work(network, plastic))
    shares = (Share(Situation("rest", (0,), network), 1.0),)
    stretches = [Stretch(0.0, 1e3, shares), Stretch(1e3, 2e3, shares)]
    moments = [moment for moment, _ in follow(slow, stretches, Moment(0.0, slow.start()), Steps())]
    for moment in moments[:-1]:
        *_, (last, _) = follow(slow, stretches, moment, Steps())
        assert (last.y == moments[-1].y).all()


def test_steps_are_values():
    assert Steps() == Steps(1e-4, None, 1e-3) and Steps().guard < inf


def test_live_refuses_what_it_cannot_read():
    brain = sy.Brain("a", [[0, 0.1], [0.1, 0]])
    course = sy.Course(end=10.0)
    with pytest.raises(errors.BadValue, match="no working point; give method='bursts'"):
        sy.live(brain, course=course, model="kuramoto", plasticity=[sy.Plasticity("phase")])
    with pytest.raises(errors.BadValue, match="changes lengths, but the slow clock has no conduction delays"):
        long = brain.replace(lengths=[[0, 0.1], [0.1, 0]])
        sy.live(long, course=course, model="kuramoto", plasticity=[sy.Plasticity("myelination")])
    with pytest.raises(errors.BadValue, match="changes lengths, which 'a' does not have"):
        sy.live(brain, course=course, model="kuramoto", plasticity=[sy.Plasticity("myelination")])
    with pytest.raises(errors.BadValue, match="reads phase_cosine, which 'linear' does not have"):
        sy.live(brain, course=course, model="linear", plasticity=[sy.Plasticity("phase")])
    with pytest.raises(errors.BadValue, match="sets J_i, which the rule"):
        sy.live(brain, course=course, balance="fic", plasticity=[sy.Plasticity("inhibition_of_rates")])
    with pytest.raises(errors.BadValue, match="both change weights at region-000 from region-001"):
        sy.live(brain, course=course, model="linear", plasticity=[sy.Plasticity("covariance"), sy.Plasticity(HEBB)])
    with pytest.raises(errors.BadValue, match="is given 2 times"):
        sy.live(brain, course=course, model="linear", plasticity=[
            sy.Plasticity("covariance", targets=[0]), sy.Plasticity("covariance", targets=[1])])  # fmt: skip
    with pytest.raises(errors.BadValue, match="finds no edge of 'a' there"):
        sy.live(
            brain, course=course, model="linear", plasticity=[sy.Plasticity("covariance", targets=[0], sources=[0])]
        )
    assert "syntony.live" in sys.modules
