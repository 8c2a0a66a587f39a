"""A live run is the run of `simulate`, bit for bit, and stays within what the declarations allow when it is changed."""

import numpy as np
import pytest

import syntony as sy
from syntony.web import LiveRun
from syntony.web.live_run import MOST_PULSES, PULSED

DT = 1e-3


def frames(run, count):
    return zip(*(run.advance() for _ in range(count)))


def simulated(pair, times, states, **more):
    """What `simulate` has at these times: (time, state, person, region)."""
    result = sy.simulate(**pair, **more, duration=times[-1] + DT, keep=sy.Keep(every=DT, states=states))
    rows = np.round(np.array(times) / DT).astype(int) - 1
    return np.stack([result[state].values[..., rows] for state in states]).transpose(3, 0, 1, 2)


@pytest.mark.parametrize("model", ["wong_wang", "hopf", "jansen_rit"])
def test_frames_are_those_of_simulate(pair, model):
    run = LiveRun(**pair, model=model)
    times, values = frames(run, 20)
    zero = [sy.Stimulus("ann", 0.0, duration=DT)] if PULSED in sy.models[model].params else []
    expected = simulated(pair, times, run.quantities, model=model, stimuli=zero)
    assert np.array_equal(np.array(values), expected.astype(np.float32))


@pytest.mark.parametrize(("rate", "step"), [(0.1, 0.003), (1.0, 0.033), (20.0, 0.667)])
def test_the_pace_is_simulated_time_per_frame(pair, rate, step):
    run = LiveRun(**pair)
    run.pace(rate)
    times, _ = frames(run, 4)
    assert np.allclose(np.diff(times), step)


def test_a_pulse_is_a_stimulus_from_frame_to_frame(pair):
    run = LiveRun(**pair)
    times, _ = frames(run, 5)
    run.pulse("ann", [0, 1], 0.05, 0.1)
    more, values = frames(run, 10)
    ended = next(t for t in more if t >= times[-1] + 0.1)  # pulses end with a frame
    pulse = sy.Stimulus("ann", 0.05, regions=[0, 1], onset=times[-1], duration=ended - times[-1])
    expected = simulated(pair, more, run.quantities, stimuli=[pulse])
    assert np.array_equal(np.array(values), expected.astype(np.float32))
    assert run.state()["pulses"] == []


def test_begun_again_it_is_the_same_run_with_the_new_settings(pair):
    run = LiveRun(**pair)
    run.set("I_0", 0.36, "ben")
    _, first = frames(run, 5)
    run.restart()
    _, second = frames(run, 5)
    assert np.array_equal(first, second)
    made = LiveRun(**pair, params={"I_0": {"ann": 0.382, "ben": 0.36}})
    assert np.array_equal(first, list(frames(made, 5))[1])


def test_somebody_turned_away_is_alone(pair):
    run = LiveRun(**pair)
    run.relate("ben → ann", 0.0)
    _, values = frames(run, 5)
    alone = LiveRun(**{**pair, "relations": []})
    assert np.array_equal(values, list(frames(alone, 5))[1])


def test_balance_follows_parameters_but_neither_pulses_nor_relations():
    brain = sy.Brain.default("client")
    people = [brain, sy.Brain.default("therapist")]
    relations = [sy.Relation("therapist", "client", gain=0.5)]
    run = LiveRun(people, relations, balance="fic", dt=1e-3, seed=1)
    before = run._network.params["J_i"]
    run.relate("therapist → client", 0.0)
    run.pulse(None, [44], 0.05, 1.0)
    assert np.array_equal(run._network.params["J_i"], before)
    run.set("coupling", 0.5)
    assert not np.allclose(run._network.params["J_i"], before)
    run.set("coupling", 1.0)
    assert np.array_equal(run._network.params["J_i"], before)
    assert "J_i" not in run.adjustable


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("set", "I_0", 9.0), "wong_wang: I_0 is 9 nA; allowed is 0 to 2 nA"),
        (("set", "tau_I", 0.0), "tau_I is 0 s; allowed is 0.001 to 10 s"),
        (("set", "I_o", 0.3), "this run has no parameter that can be changed 'I_o'. Did you mean 'I_0'"),
        (("set", "coupling", -1.0), "coupling is -1.0; expected a number from 0 to 100"),
        (("set", "coupling", 1.0, "eve"), "this run has no person 'eve'"),
        (("relate", "ann → ben", 1.0), "the network has no relation 'ann → ben'"),
        (("relate", "ben → ann", -0.1), "factor of ben → ann is -0.1; expected a number from 0 to 10"),
        (("pace", 0.0), "rate is 0.0; expected a number from 0.1 to 20"),
        (("pulse", "ann", [3], 0.1, 1.0), "has no region 3; allowed are 0 to 2"),
        (("pulse", "ann", [0], 3.0, 1.0), "pulses together: I_ext is 3 nA; allowed is -1 to 1 nA"),
        (("pulse", "ann", [0], 0.1, 0.0), "duration of the pulse is 0.0; expected a number above 0 up to 60"),
    ],
)
def test_what_is_not_allowed_changes_nothing(pair, change, message):
    run, untouched = LiveRun(**pair), LiveRun(**pair)
    frames(run, 2), frames(untouched, 2)
    state = run.state()
    name, *values = change
    with pytest.raises(sy.errors.SyntonyError, match=message.replace("(", r"\(")):
        getattr(run, name)(*values)
    assert run.state() == state
    assert np.array_equal(run.advance()[1], untouched.advance()[1])


def test_a_step_that_is_too_long_for_the_new_value_is_refused(pair):
    run = LiveRun(**{**pair, "dt": 4e-3})
    with pytest.raises(sy.errors.BadValue, match="dt is 4 ms, longer than the fastest time constant"):
        run.set("tau_I", 0.001)


def test_pulses_at_once_are_bounded(pair):
    run = LiveRun(**pair)
    for _ in range(MOST_PULSES // 2):
        run.pulse(None, [2], 0.001, 1.0)
    with pytest.raises(
        sy.errors.BadValue, match=f"{MOST_PULSES + 1} pulses at once; at most {MOST_PULSES} are allowed"
    ):
        run.pulse("ann", [2], 0.001, 1.0)


def test_models_without_a_stimulus_say_so(pair):
    run = LiveRun(**pair, model="hopf")
    assert run.header()["pulse"] is None
    with pytest.raises(sy.errors.BadValue, match="model 'hopf' has no parameter 'I_ext' that a pulse could reach"):
        run.pulse("ann", [0], 0.1, 1.0)


def test_noise_that_is_off_has_no_slider(pair):
    quiet = LiveRun(**pair, params={"sigma": 0.0})
    assert "sigma" in LiveRun(**pair).adjustable
    assert "sigma" not in quiet.adjustable


@pytest.mark.parametrize("model", sorted(sy.models))
def test_every_slider_can_be_moved_to_both_ends(pair, model):
    """Sliders come from declarations: each end is accepted, or refused by name because the time step is too long."""
    run = LiveRun(**{**pair, "dt": 1e-4}, model=model)
    sliders = run.header()["parameters"]
    assert [slider["name"] for slider in sliders] == ["coupling", *run.adjustable]
    for slider in sliders:
        assert slider["low"] <= slider["default"] <= slider["high"]
        for end in (slider["low"], slider["high"]):
            try:
                run.set(slider["name"], end)
            except sy.errors.BadValue as error:
                assert "dt is 0.1 ms" in str(error), error
        run.set(slider["name"], slider["values"][0])
