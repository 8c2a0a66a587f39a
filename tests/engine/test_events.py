"""Stimuli: pulses and series, on regions, systems and shares, of any person, added up, in both schemes and layouts."""

import numpy as np
import pytest

import syntony as sy
from syntony.errors import BadValue
from syntony.units import ms

N, DT, STEPS = 3, 1 * ms, 40
PEOPLE = [sy.Brain(name, np.zeros((N, N)), labels=["x_L", "x_R", "y_L"], system=["x", "x", "y"]) for name in ("a", "b")]


def derivative(x, drive, tau):
    return (drive - x) / tau


leak = sy.Model(
    "leak",
    derivative,
    states={"x": sy.State(0.0)},
    params={"drive": sy.Param(0.0, "1", (-9, 9), "input"), "tau": sy.Param(5 * ms, "s", (1 * ms, 1), "lag")},
)


def run(*stimuli, people=PEOPLE, **options):
    result = sy.simulate(
        people, **{"model": leak, "duration": STEPS * DT, "dt": DT, "stimuli": stimuli, "precision": "double",
        "seed": 1, "keep": sy.Keep(every=DT), **options},
    )  # fmt: skip
    return result["x"].values


def expected(drive, base=0.0, tau=5 * ms):
    """Euler's method in a loop; `drive` is (step, region)."""
    x, course = np.zeros(N), []
    for t in range(STEPS):
        x = x + DT * (base + drive[t] - x) / tau
        course.append(x)
    return np.array(course).T


def pulse(begin, end, share=(1, 1, 1), height=1.0):
    drive = np.zeros((STEPS, N))
    drive[begin:end] = height * np.array(share, dtype=float)
    return drive


@pytest.mark.parametrize(
    "regions, share",
    [
        (None, (1, 1, 1)),
        (["x_R"], (0, 1, 0)),
        ("x", (1, 1, 0)),
        (np.array([0.5, 0.0, 2.0]), (0.5, 0, 2)),
    ],
)
def test_a_pulse_reaches_its_regions_of_its_person(regions, share):
    x = run(sy.Stimulus("b", 2.0, param="drive", regions=regions, onset=10 * ms, duration=15 * ms))
    assert (x[0] == 0).all()
    assert x[1] == pytest.approx(expected(pulse(10, 25, share, 2.0)), abs=1e-14)


def test_a_series_by_region_holds_each_value():
    values = np.arange(12.0).reshape(4, 3) / 4
    x = run(sy.Stimulus("a", values, param="drive", onset=5 * ms, every=6 * ms))
    drive = np.zeros((STEPS, N))
    drive[5:29] = np.repeat(values, 6, axis=0)
    assert x[0] == pytest.approx(expected(drive), abs=1e-14)


def test_stimuli_add_up_with_each_other_and_with_the_parameter():
    stimuli = [
        sy.Stimulus("a", 1.0, param="drive", onset=0.0, duration=20 * ms),
        sy.Stimulus("a", -3.0, param="drive", regions=["y_L"], onset=10 * ms, duration=20 * ms),
    ]
    x = run(*stimuli, params={"drive": {"a": 0.5, "b": 0.0}})
    assert x[0] == pytest.approx(expected(pulse(0, 20) + pulse(10, 30, (0, 0, 1), -3.0), base=0.5), abs=1e-14)
    assert (x[1] == 0).all()


def test_two_parameters_in_time():
    stimuli = [
        sy.Stimulus("a", 1.0, param="drive", onset=0.0, duration=1.0),
        sy.Stimulus("a", 5 * ms, param="tau", onset=20 * ms, duration=1.0),
    ]
    slow = expected(pulse(0, STEPS))
    x = run(*stimuli)[0]
    assert x[:, :20] == pytest.approx(slow[:, :20], abs=1e-14)
    assert x[:, -1] == pytest.approx(1 - (1 - x[:, 19]) * 0.9**20, abs=1e-12)


def test_a_person_without_stimuli_runs_as_alone():
    quiet = run(people=PEOPLE[1])
    assert np.array_equal(run(sy.Stimulus("a", 1.0, param="drive", onset=0.0, duration=1.0))[1], quiet[0])


def test_every_point_of_a_sweep_keeps_its_own_base():
    """The stimulus adds to each point's value of the parameter, not to the first point's."""
    stimulus = sy.Stimulus("a", 1.0, param="drive", onset=10 * ms, duration=10 * ms)
    options = dict(model=leak, duration=STEPS * DT, dt=DT, stimuli=[stimulus], precision="double",
                   keep=sy.Keep(every=DT), seed=1)  # fmt: skip
    s = sy.sweep(PEOPLE[0], {"drive": [0.0, 0.25, -2.0]}, **options)
    for k, base in enumerate(s["x"]["drive"].values):
        assert s["x"].values[k, 0] == pytest.approx(expected(pulse(10, 20), base=base), abs=1e-14)


def test_noise_can_be_switched_on_by_a_stimulus():
    brain = sy.Brain("a", np.zeros((N, N)))
    x = run(sy.Stimulus("a", 1.0, param="sigma", onset=20 * ms, duration=1.0), people=brain, model="linear",
            params={"sigma": 0.0})[0]  # fmt: skip
    assert (x[:, :20] == 0).all() and (x[:, 20] != 0).all()


def test_heun_follows_the_same_stimulus():
    """The corrector sees the parameter of its step, so a pulse acts for exactly its duration."""
    x = run(sy.Stimulus("a", 1.0, param="drive", onset=10 * ms, duration=10 * ms), scheme="heun")[0]
    decay = 1 - DT / (5 * ms) + 0.5 * (DT / (5 * ms)) ** 2
    assert (x[:, :10] == 0).all()
    assert x[0, 19] == pytest.approx(1 - decay**10, abs=1e-12)
    assert x[0, -1] == pytest.approx((1 - decay**10) * decay**20, abs=1e-12)


def test_stimuli_need_the_layout_of_regions():
    stimulus = sy.Stimulus("a", 1.0, param="drive", onset=0.0, duration=1.0)
    with pytest.raises(BadValue, match="layout='points' needs shared weights and no delays, relations or stimuli"):
        sy.sweep(PEOPLE[0], {"drive": [0.0]}, model=leak, duration=0.1, dt=DT, stimuli=[stimulus], layout="points")
