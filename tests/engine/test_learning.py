"""Rules inside the fast kernel: the same as an obvious loop, as averages up to √ε, and homeostasis in published numbers."""

from dataclasses import replace

import numpy as np
import pytest

import syntony as sy
from syntony import errors
from syntony.engine.averages import phase_of
from syntony.engine.emit import numpy_derivative, numpy_outputs
from syntony.engine.network import resolve
from syntony.engine.rules import at_work
from syntony.plasticity.inhibitory import balanced_weight

N, DT = 5, 0.01
EVERYWHERE = np.ones((8, 8), bool)
MODEL = {"phase": "kuramoto", "inhibition": "wilson_cowan", "inhibition_of_rates": "wong_wang"}
LEFT_OUT = {"axonal_growth", "dendritic_growth", "myelination", "velocity"}
RUN = sorted(set(sy.rules) - LEFT_OUT)


def small():
    rng = np.random.default_rng(4)
    weights = 0.2 * rng.random((N, N)) * ~np.eye(N, dtype=bool)
    return sy.Brain("a", weights, lengths=0.1 * weights, positions=rng.random((N, 3)))


def obvious(network, items, start, steps, dt, memory):
    """One step of the model, then of every rule, in plain arrays; weights (edge) after every step."""
    model, activity = network.model, network.model.activity
    states = {name: np.array(v) for name, v in start.items()}
    keep, traces = np.exp(-dt / memory), [np.zeros(N) for _ in items]
    mean = states[activity][0].copy() if activity in states else np.zeros(N)
    variance, ys, history = np.zeros(N), [item.start() for item in items], []
    for step in range(steps):
        weights, params = network.weights(0, "excitatory").copy(), dict(network.params)
        for item, y in zip(items, ys):
            value = item.felt(y, {})
            if item.rule.per == "edge":
                weights[item.targets, item.sources] = value
            else:
                params[item.rule.modifies] = np.broadcast_to(value, (1, N))
        now = replace(network, changed={(0, "excitatory"): weights}, params=params)
        inputs = now.inputs(now.sent(states))
        slopes = numpy_derivative(model)(**states, **inputs, **params)
        outputs = dict(zip(model.outputs, numpy_outputs(model)(**states, **inputs, **params))) if model.outputs else {}
        for (name, state), slope in zip(model.states.items(), slopes):
            states[name] = np.clip(states[name] + dt * slope, *state.limits)
            states[name] = states[name] % state.period if state.period else states[name]
        values = {**states, **{name: np.broadcast_to(v, (1, N)) for name, v in outputs.items()}}
        a = values[activity][0]
        mean = keep * mean + (1 - keep) * a
        deviation = a - mean
        variance = keep * variance + (1 - keep) * deviation**2
        for k, item in enumerate(items):
            if "tau_trace" in item.params:
                traces[k] = traces[k] + dt / item.params["tau_trace"] * (deviation - traces[k])
            read = _read(item, values, model, mean, deviation, variance, traces[k], step * dt)
            ys[k] = np.clip(ys[k] + dt * item.change(ys[k], read), *item.limits)
        history.append(np.concatenate([item.felt(y, {}) for item, y in zip(items, ys)]))
    return np.array(history)


def _read(item, values, model, mean, deviation, variance, trace, age):
    t, u = item.targets, item.sources
    read = {
        "covariance": deviation[t] * deviation[u], "mean_post": mean[t], "mean_pre": mean[u],
        "correlation": deviation[t] * deviation[u] / np.sqrt(np.maximum(variance[t] * variance[u], 1e-300)),
        "variance_post": deviation[t] ** 2, "variance_pre": deviation[u] ** 2, "age": age, "arousal": 0.0, "asleep": 0.0,
        "trace_covariance": deviation[t] * trace[u], "reverse_trace_covariance": trace[t] * deviation[u],
    }  # fmt: skip
    phase = phase_of(model)
    if phase is not None:
        apart = values[phase][0][u] - values[phase][0][t]
        read |= {"phase_cosine": np.cos(apart), "phase_sine": np.sin(apart)}
    for name, factors in item.rule.reads.items():
        read[name] = np.prod([values[factor][0][t] for factor in factors], axis=0)
    return read


@pytest.mark.parametrize("name", RUN)
@pytest.mark.parametrize("scheme_dt", [DT])
def test_the_kernel_does_what_the_rule_says(name, scheme_dt):
    model = sy.models[MODEL.get(name, "linear")]
    rule = replace(sy.rules[name], timescale=1.0)
    if name == "consolidation":
        rule = replace(rule, states={**rule.states, "early": replace(rule.states["early"], start=1.6)})
    rates = {k: 0.5 for k in ("rate",) if k in rule.params}
    rates |= {"tau": 3.0} if name == "scaling" else {}
    rates |= {k: 1.0 for k in rule.params if k.startswith("tau_")}
    dt = 0.001 if model.name != "linear" else scheme_dt
    params = {"tau": 1.0} if model.name == "linear" else {}
    network = resolve(small(), model=model, params=params)
    plastic = [sy.Plasticity(rule, "a", params=rates)]
    items = at_work(network, plastic)
    rng = np.random.default_rng(1)
    start = {s: state.start + 0.05 * rng.standard_normal((1, N)) for s, state in model.states.items()}
    start = {s: np.clip(v, *model.states[s].limits) for s, v in start.items()}
    start = {s: v % model.states[s].period if model.states[s].period else v for s, v in start.items()}
    options = {"memory": 0.7, "dt": dt, "duration": 60 * dt, "noise": "none", "precision": "double"}
    r = sy.simulate(
        small(), model=model, params=params, start=start, plasticity=plastic, keep=sy.Keep(every=dt), **options
    )
    expected = obvious(network, items, start, 60, dt, 0.7)
    found = r[f"{name}: a"].values.T
    scale = max(1.0, np.abs(expected).max())
    assert np.abs(found - expected).max() < 1e-12 * scale
    assert np.abs(expected[-1] - expected[0]).max() > 1e-9


def test_rules_that_need_more_are_refused_by_name():
    for name, model, says in [
        ("dendritic_growth", "linear", "model|reads|has no"),
        ("myelination", "kuramoto", "length"),
        ("phase", "linear", "reads phases, which 'linear' does not have"),
        ("threshold", "linear", "reads a correlation, which needs running variances; give memory="),
    ]:
        with pytest.raises(errors.SyntonyError, match=says):
            sy.simulate(small(), model=model, duration=0.1, plasticity=[sy.Plasticity(name)])
    with pytest.raises(errors.BadValue, match="plasticity runs without conduction delays"):
        sy.simulate(small(), model="linear", duration=0.1, delays=True, plasticity=[sy.Plasticity("covariance")])


def test_company_chunks_and_precision_change_nothing(monkeypatch):
    import syntony.engine.run as run

    options = {"model": "linear", "params": {"tau": 1.0}, "duration": 5.0, "dt": DT, "seed": 3, "precision": "double"}
    plastic = [sy.Plasticity("covariance", params={"rate": 0.1})]
    whole = sy.simulate(small(), plasticity=plastic, **options)
    two = sy.simulate([small(), small().replace(name="b")], plasticity=plastic, **options)
    assert (whole["covariance: a"].values == two["covariance: a"].values).all()
    monkeypatch.setattr(run, "chunk_steps", lambda program: 37)
    pieces = sy.simulate(small(), plasticity=plastic, **options)
    assert (whole["covariance: a"].values == pieces["covariance: a"].values).all()
    single = sy.simulate(small(), plasticity=plastic, **{**options, "precision": "single"})
    assert np.abs(single["covariance: a"].values - whole["covariance: a"].values).max() < 1e-5


# ---- averaged against direct -----------------------------------------------------------------------------------------
def many(runs, eps, slow_time, dt=0.02):
    """N = 8, noise .05 … .35, kappa = leak = 1: weights (run, 8, 8) after `slow_time`, and the average's."""
    noise = np.linspace(0.05, 0.35, 8)
    people = [sy.Brain(f"r{k}", np.zeros((8, 8))) for k in range(runs)]
    plastic = [sy.Plasticity("covariance", edges=EVERYWHERE, params={"kappa": 1.0, "rate": eps})]
    options = {"model": "linear", "params": {"tau": 1.0, "sigma": np.sqrt(noise)}, "plasticity": plastic}
    keep = sy.Keep(every=slow_time / eps, states=())
    keep = sy.Keep(every=slow_time / eps)
    r = sy.simulate(people, duration=slow_time / eps, dt=dt, seed=7, precision="double", keep=keep, **options)
    direct = np.array([r[f"covariance: {p.name}"].values[:, -1].reshape(8, 8) for p in people])
    course = sy.Course(end=slow_time / eps, sleep=0.0)
    averaged = sy.live(people[0], course=course, every=slow_time / eps, tolerance=1e-8, **options)
    return direct, averaged["weights"].values[1, 0]


@pytest.mark.parametrize(("eps", "runs"), [(1e-2, 200), (1e-3, 40)])
def test_direct_runs_scatter_around_the_average_by_root_epsilon(eps, runs):
    direct, averaged = many(runs, eps, 3.0)
    path = np.median(np.linalg.norm(direct - averaged, axis=(1, 2)))
    assert path < 3 * 2.3 * np.sqrt(eps)
    assert path > 0.3 * 2.3 * np.sqrt(eps)
    floor = direct.std(axis=0, ddof=1) / np.sqrt(runs)
    bias = np.abs(np.diagonal(direct.mean(axis=0) - averaged * 1.0104))
    assert (bias < 3 * np.diagonal(floor) + 0.02 * np.diagonal(averaged)).all()


def test_phases_lock_to_the_weight_that_their_angle_gives():
    brain = sy.Brain("a", [[0, 2.0], [2.0, 0]])
    plastic = [sy.Plasticity("phase", params={"alpha": 2.0, "rate": 0.05})]
    params = {"frequency": [10.0, 10.1]} if "frequency" in sy.models["kuramoto"].params else {"f": [10.0, 10.1]}
    r = sy.simulate(brain, model="kuramoto", params={**params, "sigma": 0.0}, duration=200.0, dt=1e-3, plasticity=plastic,
                    precision="double", keep=sy.Keep(every=10.0))  # fmt: skip
    delta = 0.5 * np.arcsin(2 * np.pi * 0.1 / 2.0)
    assert np.abs(r["phase: a"].values[:, -1] - 2.0 * np.cos(delta)).max() < 1e-3


# ---- homeostasis -----------------------------------------------------------------------------------------------------
RHYTHM = {**sy.models["wilson_cowan"].presets["abeysuriya"], "w_ee": 3.25}


def inhibited(w_ee, coupling, duration, **more):
    rng = np.random.default_rng(1)
    weights = np.triu(rng.random((20, 20)) * (rng.random((20, 20)) < 0.3), 1)
    weights = weights + weights.T
    weights *= 0.8 / weights.sum(axis=1).mean()
    params = {**RHYTHM, "w_ee": w_ee, "sigma": 0.0}
    keep = sy.Keep(every=1e-2, states=("E", "I"), start=duration - 1000)
    r = sy.simulate(sy.Brain("a", weights), model="wilson_cowan", coupling=coupling, params=params, dt=1e-3, keep=keep,
                    duration=duration, plasticity=[sy.Plasticity("inhibition", **more)], precision="double")  # fmt: skip
    E, I = r["E"].values[0], r["I"].values[0]
    return (E * I).mean(axis=1) / I.mean(axis=1), r["inhibition: a"].values[:, -1], weights.sum(axis=1)


def test_inhibition_holds_what_it_sees_at_the_target():
    held, _, _ = inhibited(3.25, 0.3, 2000.0)
    assert np.abs(held / 0.15 - 1).max() < 0.005


def test_without_a_rhythm_the_weight_is_the_closed_form():
    _, w, strength = inhibited(2.0, 0.3, 1500.0, params={"rate": 2.0})
    params = {**sy.models["wilson_cowan"].defaults, **RHYTHM, "w_ee": 2.0}
    expected = balanced_weight(params, 0.15, input_e=0.3 * 0.15 * strength)
    assert np.abs(w / expected - 1).max() < 0.01
