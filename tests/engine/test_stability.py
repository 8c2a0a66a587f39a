"""Too large a step is refused before the run, with the person, the region and a step that works."""

import numpy as np
import pytest

import syntony as sy
from syntony.engine.network import resolve
from syntony.engine.stability import expect_time_step
from syntony.errors import BadValue
from syntony.units import ms

PAIR = [sy.Brain("a", np.zeros((3, 3))), sy.Brain("b", np.zeros((3, 3)))]


@pytest.mark.parametrize("model", sy.models)
def test_the_advised_step_is_accepted_and_a_far_larger_one_refused(model):
    network = resolve(PAIR, model=model)
    with pytest.raises(BadValue, match=f"longer than the fastest time constant of {model}|of {model} turns") as caught:
        expect_time_step(network, 1e3)
    advised = float(str(caught.value).split("try dt <= ")[1].removesuffix(" ms")) * 1e-3
    expect_time_step(network, advised)
    assert "\n" not in str(caught.value)


def test_names_the_fastest_region():
    tau = np.full((2, 3), 0.02)
    tau[1, 2] = 0.001
    network = resolve(PAIR, model="linear", params={"tau": tau})
    expect_time_step(network, 0.001)
    with pytest.raises(
        BadValue,
        match=r"dt is 2 ms, longer than the fastest time constant of linear, 1 ms \(in 'b', region 'region-002'\); "
        r"try dt <= 0.1 ms",
    ):
        expect_time_step(network, 0.002)


def test_an_angle_moves_less_than_half_a_turn_per_step():
    network = resolve(PAIR, model="kuramoto", params={"frequency": {"a": 10.0, "b": np.array([1.0, -40.0, 2.0])}})
    expect_time_step(network, 12 * ms)
    with pytest.raises(
        BadValue,
        match=r"dt is 20 ms, in which theta of kuramoto turns 0.8 times \(in 'b', region 'region-001'\); try dt <= 2 ms",
    ):
        expect_time_step(network, 20 * ms)
