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

N, DT = 5, 0.01
EVERYWHERE = np.ones((8, 8), bool)
MODEL = {"phase": "kuramoto", "inhibition": "wilson_cowan", "inhibition_of_rates": "wong_wang"}
LEFT_OUT = {"axonal_growth", "dendritic_growth", "myelination", "velocity"}
RUN = sorted(set(sy.rules) - LEFT_OUT)


def small():
    rng = np.random.default_rng(4)
    weights = 0.2 * rng.random((N, N)) * ~np.eye(N, dtype=bool)
    return sy.Brain("a", weights, lengths=0.1 * weights, positions=rng.random((N, 3)))


def obvious(network, items, start, steps, dt, memory=np.inf, window=0):
    """One step of the model, then of every rule, or of the rules after every window; plain arrays; what is felt (step, edge)."""
    states = {name: np.array(v) for name, v in start.items()}
    activity, declared = network.model.activity, {s: np.full((1, N), v.start) for s, v in network.model.states.items()}
    begin = (states if np.isfinite(memory) else declared).get(activity, np.zeros((1, N)))[0]
    seen = Seen(network.model, begin, np.exp(-dt / memory), [np.zeros(N) for _ in items])
    ys, history = [item.start() for item in items], []
    felt = [item.felt(y, {"age": 0.0}) for item, y in zip(items, ys)]
    for step in range(steps):
        states, values = advanced(network, items, felt, states, dt)
        seen.add(values, items, dt)
        if not window:
            read = [seen.now(item, k, step * dt) for k, item in enumerate(items)]
        elif (step + 1) % window == 0:
            read = [seen.window(item, k, felt[k], (step + 1 - window / 2) * dt, window) for k, item in enumerate(items)]
        else:
            history.append(np.concatenate(felt))
            continue
        for k, item in enumerate(items):
            ys[k] = np.clip(ys[k] + (window or 1) * dt * item.change(ys[k], read[k]), *item.limits)
            felt[k] = item.felt(ys[k], read[k])
        history.append(np.concatenate(felt))
    return np.array(history)


def advanced(network, items, felt, states, dt):
    """States after a step of the model with these weights and parameters, and all states and outputs."""
    model, params = network.model, dict(network.params)
    weights = network.weights(0, "excitatory").copy()
    for item, value in zip(items, felt):
        if item.rule.per == "edge":
            weights[item.targets, item.sources] = value
        else:
            params[item.rule.modifies] = np.broadcast_to(value, (1, N))
    now = replace(network, changed={(0, "excitatory"): weights}, params=params)
    inputs = now.inputs(now.sent(states))
    slopes = numpy_derivative(model)(**states, **inputs, **params)
    outputs = dict(zip(model.outputs, numpy_outputs(model)(**states, **inputs, **params))) if model.outputs else {}
    new = {}
    for (name, state), slope in zip(model.states.items(), slopes):
        new[name] = np.clip(states[name] + dt * slope, *state.limits)
        new[name] = new[name] % state.period if state.period else new[name]
    return new, {**new, **{name: np.broadcast_to(v, (1, N)) for name, v in outputs.items()}}


class Seen:
    """Everything that was ever active, and running means, variances and low-passes of it."""

    def __init__(self, model, begin, keep, traces):
        self.model, self.keep, self.mean, self.variance = model, keep, begin.copy(), np.zeros(N)
        self.traces, self.passed = traces, [begin.copy() for _ in traces]
        self.values, self.activity, self.lows = [], [], []

    def add(self, values, items, dt):
        a = values[self.model.activity][0]
        self.mean = self.keep * self.mean + (1 - self.keep) * a
        self.deviation = a - self.mean
        self.variance = self.keep * self.variance + (1 - self.keep) * self.deviation**2
        for k, item in enumerate(items):
            share = dt / item.params.get("tau_trace", np.inf)
            self.traces[k] = self.traces[k] + share * (self.deviation - self.traces[k])
            self.passed[k] = self.passed[k] + share * (a - self.passed[k])
        self.values.append(values)
        self.activity.append(a)
        self.lows.append([low.copy() for low in self.passed])

    def now(self, item, k, age):
        t, u, d, v = item.targets, item.sources, self.deviation, self.variance
        read = {
            "covariance": d[t] * d[u], "mean_post": self.mean[t], "mean_pre": self.mean[u],
            "correlation": d[t] * d[u] / np.sqrt(np.maximum(v[t] * v[u], 1e-300)),
            "variance_post": d[t] ** 2, "variance_pre": d[u] ** 2,
            "trace_covariance": d[t] * self.traces[k][u], "reverse_trace_covariance": self.traces[k][t] * d[u],
        }  # fmt: skip
        return read | self.rest(item, self.values[-1:], age)

    def window(self, item, k, felt, age, length):
        t, u = item.targets, item.sources
        x, low = np.array(self.activity[-length:]), np.array([lows[k] for lows in self.lows[-length:]])
        d, e = x - x.mean(axis=0), low - low.mean(axis=0)
        P, T = d.T @ d / length, d.T @ e / length
        into, out = np.zeros((2, N))
        np.add.at(into, t, felt)
        np.add.at(out, u, felt)
        read = {
            "covariance": P[t, u], "correlation": P[t, u] / np.sqrt(P[t, t] * P[u, u]),
            "mean_post": x.mean(axis=0)[t], "mean_pre": x.mean(axis=0)[u], "variance_post": P[t, t], "variance_pre": P[u, u],
            "trace_covariance": T[t, u], "reverse_trace_covariance": T[u, t],
            "strength_post": into[t], "strength_pre": out[u],
        }  # fmt: skip
        return read | self.rest(item, self.values[-length:], age)

    def rest(self, item, values, age):
        read, phase = {"age": age, "arousal": 0.0, "asleep": 0.0}, phase_of(self.model)
        if phase is not None:
            apart = np.array([v[phase][0][item.sources] - v[phase][0][item.targets] for v in values])
            read |= {"phase_cosine": np.cos(apart).mean(axis=0), "phase_sine": np.sin(apart).mean(axis=0)}
        for name, factors in item.rule.reads.items():
            read[name] = np.mean([np.prod([v[f][0][item.targets] for f in factors], axis=0) for v in values], axis=0)
        return read


STRENGTH = sy.Rule(
    "strength", lambda weight, strength_post, strength_pre, age, rate: rate * (1 + age - strength_post - strength_pre * weight),
    states={"weight": sy.State(0.0)}, params={"rate": sy.Param(0.5)}, timescale=1.0,
)  # fmt: skip


FORMS = [
    *((name, 0, 0.7) for name in RUN),
    *((name, 0, np.inf) for name in ("covariance", "lagged")),
    *((name, 7, np.inf) for name in (*RUN, "strength")),
]


@pytest.mark.parametrize(("name", "window", "memory"), FORMS)
def test_the_kernel_does_what_the_rule_says(name, window, memory):
    """Sixty steps; rules at every step, or after eight windows of seven."""
    model = sy.models[MODEL.get(name, "linear")]
    rule = STRENGTH if name == "strength" else replace(sy.rules[name], timescale=1.0)
    if name == "consolidation":
        rule = replace(rule, states={**rule.states, "early": replace(rule.states["early"], start=1.6)})
    rates = {k: 0.5 for k in ("rate",) if k in rule.params}
    rates |= {"tau": 3.0} if name == "scaling" else {}
    rates |= {k: 1.0 for k in rule.params if k.startswith("tau_")}
    dt = 0.001 if model.name != "linear" else DT
    params = {"tau": 1.0} if model.name == "linear" else {}
    network = resolve(small(), model=model, params=params)
    plastic = [sy.Plasticity(rule, "a", params=rates)]
    items = at_work(network, plastic)
    rng = np.random.default_rng(1)
    start = {s: state.start + 0.05 * rng.standard_normal((1, N)) for s, state in model.states.items()}
    start = {s: np.clip(v, *model.states[s].limits) for s, v in start.items()}
    start = {s: v % model.states[s].period if model.states[s].period else v for s, v in start.items()}
    options = {"dt": dt, "duration": 60 * dt, "noise": "none", "precision": "double", "memory": memory}
    options |= {"plastic_every": window * dt} if window else {}
    r = sy.simulate(
        small(), model=model, params=params, start=start, plasticity=plastic, keep=sy.Keep(every=dt), **options
    )
    expected = obvious(network, items, start, 60, dt, memory, window)
    found = r[f"{name}: a"].values.T
    scale = max(1.0, np.abs(expected).max())
    assert np.abs(found - expected).max() < 1e-12 * scale
    assert np.abs(expected[-1] - expected[0]).max() > 1e-9


def test_rules_that_need_more_are_refused_by_name():
    for name, model, says in [
        ("dendritic_growth", "linear", "model|reads|has no"),
        ("myelination", "kuramoto", "length"),
        ("phase", "linear", "reads phases, which 'linear' does not have"),
        ("threshold", "linear", "reads a correlation, which needs running variances; give memory= or plastic_every="),
        (
            STRENGTH,
            "linear",
            "'strength' reads strength_post, which is summed between windows only; give plastic_every=",
        ),
        ("nothing", "linear", "there is no rule 'nothing'. Allowed: .*covariance"),
    ]:
        with pytest.raises(errors.SyntonyError, match=says):
            sy.simulate(small(), model=model, duration=0.1, plasticity=[sy.Plasticity(name)])
    with pytest.raises(errors.BadValue, match="plasticity runs without conduction delays"):
        sy.simulate(small(), model="linear", duration=0.1, delays=True, plasticity=[sy.Plasticity("covariance")])
    far = sy.Rule(
        "far", lambda weight, distance: distance - weight, states={"weight": sy.State(0.0)}, params={}, timescale=1.0
    )
    with pytest.raises(errors.BadValue, match=r"reads distance, but 'a' has no lengths or positions; give sy.Brain"):
        sy.simulate(small().replace(positions=None), model="linear", duration=0.1, plasticity=[sy.Plasticity(far)])


@pytest.mark.parametrize(("more", "says"), [
    ({"plastic_every": 0.02, "plasticity": []}, "plastic_every is for rules, but there are none; give plasticity="),
    ({"plastic_every": 0.02, "memory": 1.0}, "memory=1 s and plastic_every=0.02 s are both given; .* leave one out"),
    ({"plastic_every": 0.2}, "plastic_every is 0.2; expected a number from 0.01 to 0.1 s"),
    ({"plastic_every": 0.001}, "plastic_every is 0.001; expected a number from 0.01 to 0.1 s"),
    ({"memory": 0.0}, "memory is 0.0; expected a number above 0 s"),
    ({"plasticity": [sy.Plasticity("covariance", "nobody")]}, "has no person 'nobody'. Allowed: a"),
    ({"plasticity": [sy.Plasticity("covariance", targets=["nowhere"])]}, "has no region or system 'nowhere'"),
])  # fmt: skip
def test_windows_and_places_that_do_not_fit_are_refused(more, says):
    options = {"model": "linear", "duration": 0.1, "dt": DT, "plasticity": [sy.Plasticity("covariance")], **more}
    with pytest.raises(errors.SyntonyError, match=says):
        sy.simulate(small(), **options)


@pytest.mark.parametrize(("rate", "sigma", "more", "says"), [
    (1e308, 10.0, {}, "onto 'region-000' from 'region-001' left the finite numbers at 0.0.*; lower the rate of the rule, or bound"),
    (1e308, 1e4, {"plastic_every": 0.1}, "onto .* at 0.1 s; lower the rate of the rule, or plastic_every"),
    (50.0, 10.0, {}, "onto .* left the finite numbers at .* s; lower the rate of the rule, or bound its weights"),
])  # fmt: skip
def test_runaway_is_an_error_that_says_where(rate, sigma, more, says):
    plastic = [sy.Plasticity("covariance", params={"rate": rate, "kappa": 0.0})]
    options = {"model": "linear", "params": {"tau": 1.0, "sigma": sigma}, "duration": 200.0, "dt": DT, "seed": 1}
    with pytest.raises(errors.Diverged, match=f"^the weight of 'covariance: a' {says}"):
        sy.simulate(small(), plasticity=plastic, precision="double", **options, **more)


@pytest.mark.parametrize("more", [{}, {"plastic_every": 0.5}])
def test_company_chunks_and_precision_change_nothing(monkeypatch, more):
    import syntony.engine.run as run

    more = {"keep": sy.Keep(every=0.25), **more}
    options = {
        "model": "linear",
        "params": {"tau": 1.0},
        "duration": 5.0,
        "dt": DT,
        "seed": 3,
        "precision": "double",
        **more,
    }
    plastic = [sy.Plasticity("covariance", params={"rate": 0.1})]
    whole = sy.simulate(small(), plasticity=plastic, **options)
    two = sy.simulate([small(), small().replace(name="b")], plasticity=plastic, **options)
    assert (whole["covariance: a"].values == two["covariance: a"].values).all()
    monkeypatch.setattr(run, "chunk_steps", lambda program: 37)
    pieces = sy.simulate(small(), plasticity=plastic, **options)
    assert (whole["covariance: a"].values == pieces["covariance: a"].values).all()
    single = sy.simulate(small(), plasticity=plastic, **{**options, "precision": "single"})
    assert np.abs(single["covariance: a"].values - whole["covariance: a"].values).max() < 1e-5
