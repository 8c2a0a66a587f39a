"""Laws of the verbs simulate and sweep: the same bits alone, in company, in batches and on any number of threads."""

import numpy as np
import pytest

import syntony as sy
from syntony.errors import BadShape, BadValue, UnknownName
from syntony.units import ms

KEEP = sy.Keep(every=0.01, signals=("bold",), interval=0.1)
GRID = {"coupling": np.linspace(0.1, 1.0, 40)}


@pytest.fixture(scope="module")
def people():
    return sy.Brain.default("client"), sy.Brain.default("therapist")


def run(who, relations=(), **options):
    return sy.simulate(who, relations, duration=0.3, seed=1, keep=KEEP, balance="fic", **options)


def same(a, b, name="S_E"):
    return np.array_equal(a[name].values, b[name].values)


@pytest.mark.parametrize("delays", [False, True])
def test_a_person_runs_the_same_alone_and_in_company(people, delays):
    alone = run(people[0], delays=delays)
    for company in (people, people[::-1]):
        together = run(company, delays=delays)
        assert np.array_equal(together["S_E"].sel(person="client").values, alone["S_E"].values[0])


def test_a_partner_of_another_kind_changes_no_more_than_rounding(people):
    """A partner with a parameter by region, or with projections that I do not have, needs another kernel: its terms are
    the same but fused in another order, so the bits are equal only up to rounding."""
    options = dict(duration=0.1, seed=1, keep=KEEP, precision="double")
    alone = sy.simulate(people[0], **options)["S_E"].values[0]
    by_region = {"tau_E": {"client": 0.1, "therapist": 0.1 + 0.01 * np.arange(94) / 94}}
    beside = sy.simulate(people, params=by_region, **options)["S_E"].values[0]
    guided = sy.simulate([people[0], sy.Brain.default("therapist", top_down=True)], **options)["S_E"].values[0]
    assert beside == pytest.approx(alone, abs=1e-12)
    assert np.array_equal(guided, alone)


def test_zero_gain_is_no_relation_and_gain_is_one(people):
    apart = run(people)
    silent = run(people, [sy.Relation("therapist", "client", gain=0.0)])
    heard = run(people, [sy.Relation("therapist", "client", gain=0.5, delay=0.05)])
    assert same(apart, silent)
    assert same(apart, silent, "bold")
    assert not np.array_equal(apart["S_E"].values[0], heard["S_E"].values[0])
    assert np.array_equal(apart["S_E"].values[1], heard["S_E"].values[1])


def test_a_sweep_repeats_single_runs(people):
    options = dict(duration=0.2, seed=3, keep=KEEP)
    one, two = (sy.sweep(people[0], GRID, layout="regions", threads=k, **options) for k in (1, 2))
    single = sy.simulate(people[0], coupling=GRID["coupling"][7], **options)
    assert same(one, two)
    assert np.array_equal(one["S_E"].values[7], single["S_E"].values)


@pytest.mark.parametrize("extra", ["delays", "relation", "stimulus", "start"])
def test_a_sweep_repeats_single_runs_with_everything(extra):
    """Parameters, coupling and seed on the grid; delays, relations, stimuli and starts shared by all points."""
    two = [TOY, sy.Brain("other", [[0, 2], [1, 0]], lengths=TOY.lengths)]
    given = {
        "delays": {"delays": True},
        "relation": {
            "relations": [sy.Relation("toy", "other", delay=5 * ms, noise=0.1, expressing=[1, 1], perceiving=[1, 2])]
        },
        "stimulus": {"stimuli": [sy.Stimulus("other", 0.3, param="sigma", onset=0.02, duration=0.01)]},
        "start": {"start": {"x": {"toy": 0.5, "other": [1.0, -1.0]}}},
    }[extra]
    options = dict(model="linear", duration=0.1, dt=1 * ms, keep=sy.Keep(every=1 * ms), **given)
    grid = {"coupling": [0.1, 0.5], "sigma": [0.0, 1.0], "seed": [1, 7]}
    s = sy.sweep(two, grid, **options, layout="regions")["x"]
    for c, sigma, seed in ((0, 1, 0), (1, 0, 1), (1, 1, 1)):
        params = {"sigma": grid["sigma"][sigma]}
        alone = sy.simulate(two, coupling=grid["coupling"][c], params=params, seed=grid["seed"][seed], **options)["x"]
        assert alone.values == pytest.approx(s.values[c, sigma, seed], abs=1e-6)


def test_both_layouts_agree(people):
    grid = {"coupling": np.linspace(0.1, 1.0, 12), "seed": [1, 2]}
    options = dict(duration=0.2, seed=3, keep=KEEP, precision="double")
    abreast, apart = (sy.sweep(people[0], grid, layout=layout, **options) for layout in ("points", "regions"))
    assert abreast["S_E"].dims == ("coupling", "seed", "person", "region", "time")
    assert abreast["S_E"].values == pytest.approx(apart["S_E"].values, abs=1e-9)
    assert abreast["bold"].values == pytest.approx(apart["bold"].values, abs=1e-9)
    again = sy.sweep(people[0], grid, layout="points", threads=1, **options)
    assert same(again, abreast) and same(again, abreast, "bold")


TOY = sy.Brain("toy", [[0, 1], [1, 0]], lengths=[[0, 0.9], [0.9, 0]])
LATE = sy.Stimulus("toy", 1.0, param="sigma", onset=5.0, duration=1.0)
REFUSALS = {
    "no duration": ({"duration": 0}, BadValue, "duration is 0; expected a number above 0 s"),
    "duration in words": ({"duration": "1 s"}, BadValue, "duration is '1 s'; expected a number above 0 s"),
    "endless": ({"duration": np.inf}, BadValue, "duration is inf; expected a number above 0 s"),
    "backwards": ({"dt": -1e-3}, BadValue, "dt is -0.001; expected a number above 0 up to 0.05 s"),
    "step beyond the end": ({"dt": 1.0}, BadValue, "dt is 1.0; expected a number above 0 up to 0.05 s"),
    "step too large": (
        {"dt": 21 * ms},
        BadValue,
        r"dt is 21 ms, longer than the fastest time constant of linear, 20 ms \(in 'toy', region 'region-000'\); try dt <= 2 ms",
    ),
    "broken seed": ({"seed": 1.5}, BadValue, "seed is 1.5; expected a whole number of at least 0, or None to draw one"),
    "negative seed": ({"seed": -1}, BadValue, "seed is -1; expected a whole number of at least 0"),
    "scheme": ({"scheme": "rk4"}, BadValue, "scheme is 'rk4'; allowed are 'euler', 'heun'"),
    "noise": ({"noise": "pink"}, BadValue, "noise is 'pink'; allowed are 'gaussian', 'weak', 'none'"),
    "precision": ({"precision": 64}, BadValue, "precision is 64; allowed are 'single', 'double'"),
    "delays": ({"delays": "yes"}, BadValue, "delays is 'yes'; allowed are True, False"),
    "speed": ({"delays": True, "speed": 0}, BadValue, "speed is 0; expected a number above 0 m/s"),
    "too long a delay": (
        {"delays": True, "speed": 0.1},
        BadValue,
        r"the longest delay of 'toy' is 9 s \(length 0.9 m at 0.1 m/s\); allowed are 2 s: check that lengths are in metres",
    ),
    "balance": ({"balance": "fick"}, BadValue, "balance is 'fick'; allowed are None, 'fic', 'closure'"),
    "balance of a leak": ({"balance": "fic"}, BadValue, "balance='fic' is defined for the model 'wong_wang'; 'linear' runs"),
    "keep": ({"keep": 3}, BadValue, r"keep is int; expected sy.Keep\(...\)"),
    "unknown state": ({"keep": sy.Keep(states="X")}, UnknownName, "linear has no state or output 'X'. Did you mean 'x'?"),
    "unknown signal": ({"keep": sy.Keep(signals="bolt")}, UnknownName, "there is no signal 'bolt'. Did you mean 'bold'?"),
    "kept too late": ({"keep": sy.Keep(start=1)}, BadValue, r"Keep\(start=1\) lies after the run's end at 0.05 s; nothing"),
    "unknown start": ({"start": {"X": 1}}, UnknownName, "linear has no state 'X'. Did you mean 'x'?"),
    "start nan": ({"start": {"x": np.nan}}, BadValue, "start of x is nan; expected finite numbers"),
    "start of other shape": ({"start": {"x": [1, 2, 3]}}, BadShape, r"start of x has shape \(3,\); expected one number"),
    "start without names": ({"start": [1, 2]}, BadValue, r"start is a list; expected a mapping \{state: value\}"),
    "start outside the limits": (
        {"model": "wong_wang", "dt": 0.1 * ms, "start": {"S_E": 7}},
        BadValue,
        "start of S_E lies in 7 … 7; allowed is 0 … 1",
    ),
    "one stimulus": ({"stimuli": LATE}, BadValue, r"stimuli is a Stimulus; expected a list \[sy.Stimulus\(person, values"),
    "no stimulus": ({"stimuli": [1.0]}, BadValue, r"float is not a Stimulus; give sy.Stimulus\(person, values, ...\)"),
    "late stimulus": ({"stimuli": [LATE]}, BadValue, "the stimulus of 'toy' begins at 5 s, after the run's end at 0.05 s"),
    "stimulus of nobody": (
        {"stimuli": [sy.Stimulus("Toy", 1.0, duration=1.0)]},
        UnknownName,
        "the stimulus has no person 'Toy'. Did you mean 'toy'?",
    ),
    "stimulus of nothing": (
        {"stimuli": [sy.Stimulus("toy", 1.0, param="Tau", duration=1.0)]},
        UnknownName,
        "linear has no parameter 'Tau'. Did you mean 'tau'?",
    ),
    "stimulus out of bounds": (
        {"stimuli": [sy.Stimulus("toy", -1.0, param="tau", onset=0.01, duration=1.0)]},
        BadValue,
        r"stimulus of 'toy' at 0.01 s: tau is -0.98 s; allowed is 0.0001 to 100 s \(time constant\)",
    ),
    "stimulus of other width": (
        {"stimuli": [sy.Stimulus("toy", np.ones((2, 3)), param="sigma", every=1.0)]},
        BadShape,
        r"values of the stimulus of 'toy' have shape \(2, 3\); expected \(time, 2\)",
    ),
    "stimulus in no region": (
        {"stimuli": [sy.Stimulus("toy", 1.0, param="sigma", regions=["region-01"], duration=1.0)]},
        UnknownName,
        "brain 'toy' has no region or system 'region-01'. Did you mean 'region-001'?",
    ),
}  # fmt: skip
SWEEPS = {
    "no grid": ({"grid": {}}, BadValue, "the grid is empty; give {name: values}, for example {'coupling'"),
    "grid of one number": ({"grid": {"coupling": 0.1}}, BadShape, r"grid values of 'coupling' have shape \(\); expected a list"),
    "grid of nothing": ({"grid": {"couplin": [0.1]}}, UnknownName, "linear has no parameter 'couplin'"),
    "grid out of bounds": ({"grid": {"tau": [0.1, -1]}}, BadValue, "linear: tau is -1 s; allowed is"),
    "grid of bad seeds": ({"grid": {"seed": [-1]}}, BadValue, "seed is -1; expected a whole number"),
    "threads": ({"threads": 0}, BadValue, "threads is 0; expected a number of at least 1"),
    "layout": ({"layout": "rows"}, BadValue, "layout is 'rows'; allowed are 'auto', 'regions', 'points'"),
    "impossible layout": (
        {"layout": "points", "delays": True},
        BadValue,
        "layout='points' needs shared weights and no delays, relations or stimuli; use layout='regions'",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSALS)
def test_simulate_refuses(case):
    options, error, sentence = REFUSALS[case]
    with pytest.raises(error, match=sentence) as caught:
        sy.simulate(TOY, **{"model": "linear", "duration": 0.05, "dt": 1 * ms, **options})
    assert "\n" not in str(caught.value) and "np." not in str(caught.value)


@pytest.mark.parametrize("case", SWEEPS)
def test_sweep_refuses(case):
    options, error, sentence = SWEEPS[case]
    with pytest.raises(error, match=sentence):
        sy.sweep(TOY, **{"grid": {"coupling": [0.1]}, "model": "linear", "duration": 0.05, "dt": 1 * ms, **options})


def test_lengths_are_needed_for_delays():
    with pytest.raises(BadValue, match=r"'toy' has no tract lengths; give lengths \(m\) or run with delays=False"):
        sy.simulate(TOY.replace(lengths=None), model="linear", duration=0.05, dt=1 * ms, delays=True)
