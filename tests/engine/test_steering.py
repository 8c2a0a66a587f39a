"""A run that is changed between chunks equals the run that was made like this from the start, or had it as a stimulus."""

import numpy as np
import pytest

import syntony as sy
from syntony.engine.bind import bind
from syntony.engine.network import resolve
from syntony.engine.run import chunks
from syntony.engine.setup import Options
from syntony.engine.steering import scaled_relations, steer

DT = 1e-3
WEIGHTS = np.array([[0, 0.4, 0.1], [0.2, 0, 0.3], [0.5, 0.1, 0]])
ANN, BEN = sy.Brain("ann", WEIGHTS), sy.Brain("ben", WEIGHTS.T)
SHARES = [0.2, 0.3, 0.5]
CHANNEL = sy.Relation("ben", "ann", gain=0.5, delay=5e-3, expressing=SHARES, perceiving=SHARES)
CROSS = sy.Relation("ann", "ben", weights=WEIGHTS, gain=0.4, delay=3e-3)


def network(relations=(CHANNEL, CROSS), model="wong_wang", **values):
    return resolve([ANN, BEN], relations, model=model, **values)


def program(given, stimuli=()):
    options = Options(duration=1.0, dt=DT, seed=5, precision="double", keep=sy.Keep(every=DT))
    return bind([given], options, [5], stimuli)


def samples(run, steps=60, turns=None):
    """What is kept (time, person, region); `turns` maps a number of steps to the network from then on."""
    turns, parts = turns or {}, []
    driven = chunks(run, size=lambda: 20)
    for done in range(0, steps, 20):
        if done in turns:
            steer(run, turns[done])
        parts.append(next(driven).samples[0, :, :, 0])
    return np.concatenate(parts)


@pytest.mark.parametrize("model", ["wong_wang", "hopf", "kuramoto"])
def test_steering_to_the_same_network_changes_no_bit(model):
    given = network(model=model)
    plain = samples(program(given))
    assert np.array_equal(samples(program(given), turns={0: given, 20: given, 40: given}), plain)


@pytest.mark.parametrize(
    ("model", "values"),
    [
        ("wong_wang", {"coupling": {"ann": 0.3, "ben": 1.7}}),
        ("wong_wang", {"params": {"I_0": {"ann": 0.3, "ben": 0.36}, "sigma": 0.05}}),
        ("hopf", {"coupling": 0.5}),
        ("kuramoto", {"params": {"frequency": {"ann": 7.0, "ben": 12.0}}}),
    ],
)
def test_steered_before_the_start_is_as_made_like_this(model, values):
    goal = network(model=model, **values)
    assert np.array_equal(samples(program(network(model=model)), turns={0: goal}), samples(program(goal)))


def test_steered_later_is_a_stimulus():
    """The event mechanism of the kernel is the reference: I_ext of one region from step 20 to step 40."""
    stimulus = sy.Stimulus("ann", 0.05, regions=[1], onset=20 * DT, duration=20 * DT)
    expected = samples(program(network(), [stimulus]))
    silent = sy.Stimulus("ann", 0.0, regions=[1], duration=DT)  # the parameter can differ between regions
    extra = np.zeros((2, 3))
    extra[0, 1] = 0.05
    pulse = network().with_params(I_ext=extra)
    got = samples(program(network(), [silent]), turns={20: pulse, 40: network()})
    assert np.array_equal(got, expected)
    assert not np.array_equal(got, samples(program(network(), [silent])))


@pytest.mark.parametrize("model", ["wong_wang", "hopf"])
def test_relations_out_from_the_start_are_no_relations(model):
    """Zero gain is as no relation at all, in-strengths included."""
    out = scaled_relations(network(model=model), {CHANNEL.name: 0.0, CROSS.name: 0.0})
    assert np.array_equal(samples(program(network(model=model)), turns={0: out}), samples(program(network((), model))))


def test_scaled_relations_are_relations_of_that_gain():
    halved = scaled_relations(network(), {CHANNEL.name: 0.5, CROSS.name: 0.5})
    made = network((sy.Relation("ben", "ann", gain=0.25, delay=5e-3, expressing=SHARES, perceiving=SHARES),
                    sy.Relation("ann", "ben", weights=WEIGHTS, gain=0.2, delay=3e-3)))  # fmt: skip
    assert np.array_equal(samples(program(network()), turns={0: halved}), samples(program(made)))


def test_a_relation_taken_out_leaves_the_others_alone():
    alone = scaled_relations(network(), {CHANNEL.name: 0.0})
    got = samples(program(network()), turns={20: alone})
    full = samples(program(network()))
    assert np.array_equal(got[:20], full[:20])
    assert not np.allclose(got[20:, 0], full[20:, 0], rtol=1e-9)  # ann hears nothing any more


def test_unknown_relations_are_refused():
    with pytest.raises(
        sy.errors.UnknownName, match=r"the network has no relation 'ben → an'. Did you mean 'ben → ann'"
    ):
        scaled_relations(network(), {"ben → an": 0.0})


def test_what_the_kernel_was_not_made_for_is_refused():
    run = program(network(params={"sigma": 0.0}))
    uneven = network(params={"sigma": 0.0}).with_params(I_0=np.array([[0.3, 0.4, 0.3]] * 2))
    with pytest.raises(sy.errors.BadValue, match="I_0 differs between regions, but this run has one I_0 per person"):
        steer(run, uneven)
    with pytest.raises(sy.errors.BadValue, match="this run was made without noise on S_E; start it with sigma above 0"):
        steer(run, network(params={"sigma": 0.1}))
    assert run.networks[0].params["sigma"].max() == 0


def test_the_size_of_chunks_is_asked_every_time():
    sizes = iter([7, 1, 30])
    driven = chunks(program(network()), size=lambda: next(sizes))
    assert [next(driven).steps for _ in range(3)] == [7, 1, 30]
