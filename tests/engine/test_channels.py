"""Relations: one big brain, closed forms, and bits that do not change for those on whom nobody acts."""

import numpy as np
import pytest

import syntony as sy
from syntony.units import ms

N, DT, STEPS = 4, 1 * ms, 120
TAU = sy.models["linear"].defaults["tau"]
ONE = np.ones(N)
rng = np.random.default_rng(0)
WEIGHTS = [rng.random((N, N)) * (1 - np.eye(N)) / (2 * N) for _ in range(3)]
PEOPLE = [sy.Brain(name, w, lengths=np.full((N, N), 0.05)) for name, w in zip("abc", WEIGHTS)]
EMPTY = [sy.Brain(name, np.zeros((N, N))) for name in "abc"]


def run(people, relations=(), **options):
    result = sy.simulate(
        people, relations, **{"model": "linear", "coupling": 1.0, "duration": STEPS * DT, "dt": DT, "seed": 1,
        "precision": "double", "start": {"x": 1.0}, "keep": sy.Keep(every=DT), **options},
    )  # fmt: skip
    return result["x"].values


def test_cross_weights_make_one_big_brain():
    """Three people with full cross weights and no delay are one connectome of twelve regions."""
    blocks = {
        ("a", "b"): rng.random((N, N)) / 20,
        ("b", "a"): rng.random((N, N)) / 20,
        ("c", "b"): rng.random((N, N)) / 20,
    }
    relations = [
        sy.Relation(sender, receiver, weights=w, gain=0.5, delay=0.0) for (sender, receiver), w in blocks.items()
    ]
    whole = np.zeros((3 * N, 3 * N))
    for k in range(3):
        whole[k * N : (k + 1) * N, k * N : (k + 1) * N] = WEIGHTS[k]
    for (sender, receiver), w in blocks.items():
        i, j = "abc".index(receiver) * N, "abc".index(sender) * N
        whole[i : i + N, j : j + N] = 0.5 * w
    together = run(PEOPLE, relations, noise="none")
    big = run(sy.Brain("whole", whole), noise="none")
    assert together.reshape(3 * N, -1) == pytest.approx(big[0], abs=1e-13)


@pytest.mark.parametrize("delay", [0.0, 1 * ms, 7 * ms, 40 * ms])
def test_a_channel_without_smoothing_is_an_outer_product(delay):
    express, perceive = np.array([0.1, 0.2, 0.3, 0.4]), np.array([0.7, 0.1, 0.1, 0.1])
    thin = sy.Relation("a", "b", gain=0.8, delay=delay, smoothing=0.0, expressing=express, perceiving=perceive)
    full = sy.Relation("a", "b", gain=0.8, delay=delay, weights=np.outer(perceive, express))
    assert run(PEOPLE, [thin]) == pytest.approx(run(PEOPLE, [full]), abs=1e-13)


@pytest.mark.parametrize(("delay", "smoothing"), [(0.0, 10 * ms), (25 * ms, 10 * ms), (25 * ms, 0.0)])
def test_a_channel_is_late_and_smooth(delay, smoothing):
    """The sender decays from 1; what the receiver hears is that, delayed and low-passed, in a plain loop."""
    relation = sy.Relation(
        "a", "b", gain=0.3, delay=delay, smoothing=smoothing, expressing=[1, 0, 0, 0], perceiving=[0, 0, 0, 1]
    )
    x = run(EMPTY, [relation], noise="none")
    sent = (1 - DT / TAU) ** np.arange(STEPS + 1)
    decay = np.exp(-DT / smoothing) if smoothing else 0.0
    level, receiver, course = 1.0, 1.0, []
    for t in range(STEPS):
        level = level * decay + sent[max(0, t - round(delay / DT))] * (1 - decay)
        receiver = receiver + DT * (0.3 * level - receiver) / TAU
        course.append(receiver)
    assert x[1, 3] == pytest.approx(course, abs=1e-13)
    assert x[1, 0] == pytest.approx(sent[1:], abs=1e-13)


def test_noise_of_a_channel_has_its_size_and_time():
    """A silent sender: the level is noise of the given sd and time constant, seen through a fast receiver."""
    relation = sy.Relation(
        "a", "b", gain=1.0, delay=0.0, smoothing=20 * ms, noise=0.7, expressing=ONE, perceiving=[4, 0, 0, 0]
    )
    r = sy.simulate(
        EMPTY, [relation], model="linear", params={"sigma": 0.0, "tau": 2 * ms}, duration=400, dt=1 * ms, seed=2,
        keep=sy.Keep(every=1 * ms, start=1.0),
    )  # fmt: skip
    heard = r["x"].values[1, 0].astype(float)
    assert (r["x"].values[[0, 2]] == 0).all()
    # through a low-pass of 2 ms: sd 0.7 · sqrt(20 / 22) in continuous time, sampled at 1 ms
    a, b = np.exp(-1 / 20), 0.5
    exact = 0.7 * np.sqrt((1 - b) ** 2 * (1 + a * b) / ((1 - b * b) * (1 - a * b)))
    assert heard.std() == pytest.approx(exact, rel=0.03)
    lag = np.corrcoef(heard[:-20], heard[20:])[0, 1]
    assert lag == pytest.approx(np.exp(-1), abs=0.06)


@pytest.mark.parametrize("scheme, precision", [("euler", "single"), ("heun", "double")])
@pytest.mark.parametrize("delays", [False, True])
def test_zero_gain_and_bystanders_keep_every_bit(delays, scheme, precision):
    options = dict(delays=delays, scheme=scheme, precision=precision)
    alone = [run(person, **options)[0] for person in PEOPLE]
    silent = [
        sy.Relation("a", "b", gain=0.0, delay=3 * ms, expressing=ONE, perceiving=ONE),
        sy.Relation("b", "a", gain=0.0, delay=0.0, weights=np.ones((N, N))),
    ]
    for k, x in enumerate(run(PEOPLE, silent, **options)):
        assert np.array_equal(x, alone[k])
    loud = sy.Relation("a", "b", gain=2.0, delay=3 * ms, expressing=ONE, perceiving=ONE)
    a, b, c = run(PEOPLE, [loud], **options)
    assert np.array_equal(a, alone[0]) and np.array_equal(c, alone[2]) and not np.array_equal(b, alone[1])


def test_order_of_people_and_of_relations_changes_nothing():
    relations = [
        sy.Relation(s, r, gain=0.4, delay=d, noise=0.1, expressing=ONE, perceiving=ONE)
        for s, r, d in (("a", "b", 2 * ms), ("b", "c", 9 * ms), ("c", "b", 30 * ms))
    ]
    first = run(PEOPLE, relations)
    other = run(PEOPLE[::-1], relations[::-1])
    assert other[::-1] == pytest.approx(first, abs=1e-13)


def test_a_relation_reaches_the_population_it_names():
    """Onto excitatory cells it raises the excitatory rate, onto inhibitory cells it lowers it."""
    options = dict(model="wong_wang", coupling=0.5, duration=0.5, dt=0.5 * ms, start=None, noise="none")
    rates = {}
    for onto, gain in (("excitatory", 0.0), ("excitatory", 0.5), ("inhibitory", 0.5)):
        relation = sy.Relation("a", "b", gain=gain, delay=0.0, expressing=ONE, perceiving=ONE, onto=onto)
        r = sy.simulate(EMPTY[:2], [relation], **options, keep=sy.Keep(every=0.5, states=("rate_E",)))
        rates[onto, gain] = r["rate_E"].values[1, 0, -1]
    silent = rates["excitatory", 0.0]
    assert rates["inhibitory", 0.5] < silent - 0.01 < silent + 0.01 < rates["excitatory", 0.5]
