"""Pairs: one measure over two series, within a person and between people is the same measure."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.errors import BadShape, BadValue, UnknownName
from syntony.measures import MEASURES
from syntony.measures._pairs import pairwise, people_pairs

LAW = settings(max_examples=15, deadline=None)
SEED = st.integers(0, 2**31)
DIAGONAL = {
    "adjusted_circular_correlation": 1,
    "circular_correlation": 1,
    "coherence": 1,
    "debiased_weighted_phase_lag_index": 0,
    "envelope_correlation": 1,
    "imaginary_coherence": 0,
    "lagged_coherence": 0,
    "pairwise_phase_consistency": 1,
    "phase_lag_index": 0,
    "phase_locking": 1,
    "power_correlation": 1,
    "weighted_phase_lag_index": 0,
}
EVERY = pytest.mark.parametrize("name", DIAGONAL)


def wave(seed, *shape):
    rng = np.random.default_rng(seed)
    return rng.standard_normal(shape) + 1j * rng.standard_normal(shape)


@EVERY
@LAW
@given(SEED, st.integers(1, 4), st.integers(4, 9))
def test_within_is_every_pair_of_series(name, seed, regions, samples):
    measure, x = MEASURES[name], wave(seed, 2, regions, samples)
    within = measure(x)
    assert within.shape == (2, regions, regions)
    assert (np.diagonal(within, axis1=1, axis2=2) == DIAGONAL[name]).all()
    np.testing.assert_array_equal(within, np.swapaxes(within, 1, 2))
    apart = measure(x[:, :, None], x[:, None])
    off = ~np.eye(regions, dtype=bool)
    np.testing.assert_allclose(within[:, off], apart[:, off], atol=1e-9)
    order = np.random.default_rng(seed).permutation(regions)
    np.testing.assert_allclose(measure(x[:, order]), within[:, order][:, :, order], atol=1e-9)


@EVERY
@LAW
@given(SEED, st.integers(2, 4), st.integers(1, 3), st.integers(4, 9))
def test_between_is_every_pair_of_people(name, seed, people, regions, samples):
    measure, x = MEASURES[name], wave(seed, 2, people, regions, samples)
    between = measure(x, pairs="between")
    chosen = people_pairs(people)
    assert between.shape == (2, len(chosen), regions, regions)
    for k, (p, q) in enumerate(chosen):
        np.testing.assert_allclose(between[:, k], measure(x[:, p, :, None], x[:, q, None]), atol=1e-9)
    joint = measure(x.reshape(2, people * regions, samples))
    np.testing.assert_allclose(between[:, 0], joint[:, :regions, regions : 2 * regions], atol=1e-9)
    backwards = measure(x, pairs=[(people - 1, 0), (0, people - 1)])
    np.testing.assert_allclose(backwards[:, 0], np.swapaxes(backwards[:, 1], 1, 2), atol=1e-9)
    np.testing.assert_allclose(backwards[:, 1], between[:, people - 2], atol=1e-9)


@EVERY
def test_single_precision_stays_near_and_values_are_double(name):
    x = wave(0, 3, 4, 60)
    measure = MEASURES[name]
    for found in (measure(x.astype(np.complex64)), measure(x[0].astype(np.complex64), x[1].astype(np.complex64))):
        assert found.dtype == float
    np.testing.assert_allclose(measure(x.astype(np.complex64)), measure(x), atol=2e-5)


@EVERY
@pytest.mark.parametrize("unit", [1e-13, 1e12])
def test_units_do_not_matter(name, unit):
    x = wave(1, 2, 3, 40)
    for kind in (np.complex128, np.complex64):
        given = x.astype(kind)
        np.testing.assert_allclose(
            MEASURES[name](given * given.real.dtype.type(unit)), MEASURES[name](given), atol=1e-4
        )


def test_what_is_prepared_once():
    asked = []

    def check(given, what, axes):
        asked.append((what, *axes))
        return np.asarray(given)

    def prepare(a):
        asked.append("prepared")
        return a

    def block(a, b):
        return a.sum(axis=-1)[..., :, None] - b.sum(axis=-1)[..., None, :]

    x = np.arange(3.0 * 2 * 4).reshape(3, 2, 4)
    both_ways = pairwise(block, x, None, "between", check=check, prepare=prepare, directed=True)
    assert asked == [("x", "person", "region", "time"), *["prepared"] * 3]
    assert both_ways.shape == (6, 2, 2)
    total = x.sum(axis=-1)
    for k, (receiver, sender) in enumerate([(0, 1), (0, 2), (1, 0), (1, 2), (2, 0), (2, 1)]):
        np.testing.assert_array_equal(both_ways[k], total[receiver][:, None] - total[sender])
    one = pairwise(block, x[0], None, "within", check=check, directed=True)
    np.testing.assert_array_equal(one, -one.T)
    np.testing.assert_array_equal(pairwise(block, x[0], None, "within", check=check), 0 * one)


def test_refusals():
    x, measure = wave(0, 2, 3, 8), MEASURES["phase_locking"]
    with pytest.raises(UnknownName, match=r"there is no kind of pairs 'both'\. Allowed: between, within"):
        measure(x, pairs="both")
    with pytest.raises(BadValue, match="pairs is 'between' and y is given; expected one of the two"):
        measure(x, x, pairs="between")
    with pytest.raises(BadShape, match="x has one person; expected at least 2 for pairs='between'"):
        measure(x[:1], pairs="between")
    with pytest.raises(BadShape, match=r"x has shape \(3, 8\); expected \(person, region, time\)"):
        measure(x[0], pairs="between")
    for pairs, shown in (([(0, 2)], r"\(0, 2\)"), ([(1, 1)], r"\(1, 1\)"), ([], r"\[\]"), ([3], r"\[3\]")):
        with pytest.raises(
            BadValue, match=f"pairs has {shown}; expected 'within', 'between' or a list of two different"
        ):
            measure(x, pairs=pairs)
