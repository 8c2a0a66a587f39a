"""Chimera index: a loop, closed forms, laws, the level of chance."""

import statistics

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.errors import BadValue
from syntony.measures.chimera import chimera_index
from syntony.measures.synchrony import order_parameter

LAW = settings(max_examples=25, deadline=None)
SEED = st.integers(0, 2**31)
MODULES = np.array(["a", "b", "c", "a", "b", "c", "c"])


def random_phases(seed, *shape):
    return np.random.default_rng(seed).uniform(-np.pi, np.pi, shape)


@LAW
@given(SEED)
def test_equals_a_loop(seed):
    phases = random_phases(seed, 2, 7, 5)
    for one, found in zip(phases, chimera_index(phases, MODULES)):
        r = [order_parameter(one[name == MODULES]) for name in "abc"]
        slow = statistics.mean(statistics.variance(float(module[t]) for module in r) for t in range(5)) / (5 / 36)
        assert float(found) == pytest.approx(slow, abs=1e-12)


@LAW
@given(SEED)
def test_laws(seed):
    rng = np.random.default_rng(seed)
    phases = random_phases(seed, 7, 6)
    c = float(chimera_index(phases, MODULES))
    assert c >= 0
    order = rng.permutation(7)
    same = [
        chimera_index(phases[order], MODULES[order]),
        chimera_index(-phases[:, ::-1], MODULES),
        chimera_index(phases + rng.uniform(-9, 9, 6), MODULES),
        chimera_index(phases, np.where(MODULES == "a", "z", MODULES)),
    ]
    np.testing.assert_allclose(same, c, atol=1e-12)


@pytest.mark.parametrize(("modules", "in_step"), [(2, 1), (4, 2), (6, 3)])
def test_half_of_the_modules_in_step(modules, in_step):
    apart = np.tile([0, np.pi], modules - in_step)
    phases = np.repeat(np.concatenate([np.zeros(2 * in_step), apart])[:, None], 3, axis=1)
    found = float(chimera_index(phases, np.repeat(np.arange(modules), 2)))
    assert found == pytest.approx(modules / (4 * (modules - 1)) / (5 / 36), abs=1e-12)


def test_no_chimera_in_full_order():
    assert float(chimera_index(np.zeros((7, 4)), MODULES)) == pytest.approx(0, abs=1e-12)


@pytest.mark.parametrize("size", [10, 40])
def test_chance_floor(size):
    found = chimera_index(random_phases(0, 4 * size, 20_000), np.repeat(np.arange(4), size))
    assert float(found) == pytest.approx((4 - np.pi) / (4 * size) / (5 / 36), rel=0.06)
    assert float(found) == pytest.approx(1.55 / size, rel=0.06)


def test_refusals():
    for modules in (["a", "a", "a"], ["a", "a", "b"]):
        with pytest.raises(BadValue, match="expected at least two modules of at least two regions"):
            chimera_index(np.zeros((3, 4)), modules)
