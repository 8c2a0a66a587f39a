"""Blocks of time, how long they should be, and intervals that hold the truth as often as they say."""

import numpy as np
import pytest
from coloured import autoregressive
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.chance import block_bootstrap, block_length, interval
from syntony.errors import BadShape, BadValue

LAW = settings(max_examples=20, deadline=None)
SEED = st.integers(0, 2**31)


@given(SEED, st.integers(5, 30), st.integers(1, 5))
@LAW
def test_blocks_are_whole_and_taken_from_everybody_at_once(seed, samples, length):
    x = np.arange(samples)
    found = block_bootstrap(np.stack([x, x + 100.0]), 6, length=length, seed=seed)
    np.testing.assert_array_equal(found[:, 1], found[:, 0] + 100)
    steps = np.diff(found[:, 0], axis=-1) % samples
    inside = np.arange(1, samples) % length != 0
    assert (steps[:, inside] == 1).all()
    np.testing.assert_array_equal(
        block_bootstrap(np.stack([x, x + 100.0]), 2, length=length, seed=seed, first=4), found[4:]
    )


@pytest.mark.parametrize("memory", [0.5, 0.8, 0.9])
def test_block_length_of_ar1_is_the_closed_form(memory):
    """G/D for R(k) ∝ ρ^k: b = (6 ρ² T / (1 - ρ²)²)^(1/3), doi:10.1081/ETC-120028836 for circular blocks."""
    samples = 20_000
    x = autoregressive(np.random.default_rng(1), 12, samples, memory)
    ideal = (6 * memory**2 * samples / (1 - memory**2) ** 2) ** (1 / 3)
    assert np.mean([block_length(one) for one in x]) == pytest.approx(ideal, rel=0.15)


def test_block_length_takes_the_longest_and_stays_in_range():
    rng = np.random.default_rng(2)
    white, slow = rng.standard_normal(500), rng.standard_normal(500).cumsum()
    assert block_length(np.stack([white, slow])) == block_length(slow) > block_length(white)
    assert block_length(slow) <= np.ceil(3 * np.sqrt(500))
    assert block_length(np.ones(50)) == 1


def test_interval_holds_the_true_mean_as_often_as_it_says():
    """AR(1): the naive interval, blocks of 1, holds it much less often."""
    rng, right = np.random.default_rng(3), {True: 0, False: 0}
    for i, x in enumerate(autoregressive(rng, 400, 600, 0.7)):
        for blocks in (True, False):
            length = block_length(x) if blocks else 1
            low, high = interval(block_bootstrap(x, 200, length=length, seed=i).mean(axis=-1), x.mean(), level=0.9)
            right[blocks] += bool(low <= 0 <= high)
    assert right[True] / 400 == pytest.approx(0.88, abs=0.04)
    assert right[False] / 400 < 0.65


def test_kinds_of_interval_mirror_each_other():
    values = np.random.default_rng(0).standard_normal((99, 2)) ** 2
    low, high = interval(values, np.ones(2), kind="percentile")
    np.testing.assert_allclose(interval(values, np.ones(2), kind="basic"), (2 - high, 2 - low))
    np.testing.assert_allclose((low, high), np.quantile(values, [0.025, 0.975], axis=0))


def test_refusals():
    with pytest.raises(BadValue, match="length is 9; expected a number from 1 to 4"):
        block_bootstrap(np.arange(4.0), 1, length=9, seed=1)
    with pytest.raises(BadShape, match="x has 7 samples in time; expected at least 8"):
        block_length(np.arange(7.0))
    with pytest.raises(BadValue, match="x is complex; a block length needs real series"):
        block_length(1j * np.arange(9))
    with pytest.raises(BadValue, match="kind is 'bca'; allowed are 'basic', 'percentile'"):
        interval([1.0], 1.0, kind="bca")
    with pytest.raises(BadValue, match="level is 95; expected a number above 0"):
        interval([1.0], 1.0, level=95)
