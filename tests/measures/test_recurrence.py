"""Cross-recurrence against plots written out in full, on sequences that one takes over from the other, and by chance."""

from itertools import groupby

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.special import erf

from syntony.errors import BadShape, BadValue
from syntony.measures.recurrence import QUANTITIES, cross_recurrence, recurrence_profile

LAW = settings(max_examples=25, deadline=None)
SEED = st.integers(0, 2**31)


def plot(x, y, radius, dimension=1, lag=1, codes=False):
    if not codes:
        x, y = (x - x.mean()) / x.std(), (y - y.mean()) / y.std()
    n = len(x) - (dimension - 1) * lag
    a, b = (np.stack([s[k * lag : k * lag + n] for k in range(dimension)], axis=1) for s in (x, y))
    return np.abs(a[:, None] - b[None]).max(axis=-1) <= (0 if codes else radius)


def runs(rows):
    return np.array([len(list(group)) for row in rows for value, group in groupby(row) if value])


def slow(r, quantity, minimum=2):
    if quantity == "rate":
        return r.mean()
    n = len(r)
    lengths = runs(r) if quantity == "laminarity" else runs([r.diagonal(k) for k in range(1 - n, n)])
    long = lengths[lengths >= minimum]
    if not len(long):
        return 0.0
    shares = np.unique(long, return_counts=True)[1] / len(long)
    return {
        "determinism": long.sum() / r.sum(),
        "laminarity": long.sum() / r.sum(),
        "mean_line": long.mean(),
        "longest_line": long.max(),
        "entropy": -(shares * np.log(shares)).sum(),
    }[quantity]


@given(SEED, st.integers(1, 3), st.integers(1, 3), st.integers(2, 4), st.floats(0.05, 1.0), st.booleans())
@LAW
def test_equals_the_plot_written_out(seed, dimension, lag, minimum, radius, codes):
    rng = np.random.default_rng(seed)
    x, y = rng.integers(0, 3, (2, 30)).astype(float) if codes else rng.standard_normal((2, 30)).cumsum(axis=-1)
    options = {"radius": radius, "dimension": dimension, "lag": lag, "codes": codes}
    r = plot(x, y, **options)
    for quantity in QUANTITIES:
        found = cross_recurrence(x, y, quantity=quantity, minimum=minimum, **options)
        assert float(found) == pytest.approx(slow(r, quantity, minimum), abs=1e-12)
    profile = recurrence_profile(x, y, max_lag=4, **options)
    np.testing.assert_allclose(profile, [r.diagonal(k).mean() for k in range(-4, 5)], atol=1e-12)


@given(SEED, st.floats(0.01, 0.5))
@LAW
def test_laws(seed, share):
    x, y = np.random.default_rng(seed).standard_normal((2, 40)).cumsum(axis=-1)
    for quantity in QUANTITIES:
        one = float(cross_recurrence(x, y, quantity=quantity))
        assert one == pytest.approx(float(cross_recurrence(5 - 3 * x, 2 - 9 * y, quantity=quantity)), abs=1e-12)
        if quantity != "laminarity":
            assert one == pytest.approx(float(cross_recurrence(y, x, quantity=quantity)), abs=1e-12)
    rate = float(cross_recurrence(x, y, quantity="rate", share=share))
    assert share <= rate <= share + 2 / 1600
    there, back = recurrence_profile(x, y, max_lag=5), recurrence_profile(y, x, max_lag=5)
    np.testing.assert_array_equal(there, back[::-1])
    wider = float(cross_recurrence(x, y, quantity="rate", radius=0.5))
    assert wider >= float(cross_recurrence(x, y, quantity="rate", radius=0.2))


def test_share_takes_ties_whole():
    x = np.array([0.0, 0, 1, 1, 2, 2])
    assert float(cross_recurrence(x, x, quantity="rate", share=0.01)) == pytest.approx(12 / 36)
    assert float(cross_recurrence(x, x, quantity="rate", share=1.0)) == 1.0


def test_who_takes_over_from_whom():
    rng = np.random.default_rng(1)
    x = rng.integers(0, 5, 400)
    y = np.where(rng.random(400) < 0.6, np.roll(x, 3), rng.integers(0, 5, 400))
    profile = recurrence_profile(x, y, max_lag=6, codes=True)
    assert profile.argmax() - 6 == 3 and profile.max() > 0.6
    assert np.delete(profile, 9).max() < 0.3
    assert float(cross_recurrence(x, np.roll(x, 3), codes=True, quantity="longest_line")) == 397


@pytest.mark.parametrize("radius", [0.1, 0.3])
def test_level_by_chance(radius):
    x, y = np.random.default_rng(2).standard_normal((2, 40, 400))
    p = erf(radius / 2)
    assert cross_recurrence(x, y, radius=radius, quantity="rate").mean() == pytest.approx(p, rel=0.02)
    for quantity in ("determinism", "laminarity"):
        found = cross_recurrence(x, y, radius=radius, quantity=quantity).mean()
        assert found == pytest.approx(1 - (1 - p) ** 2, rel=0.1)
    assert cross_recurrence(x, y, radius=radius, quantity="mean_line").mean() == pytest.approx(
        1 + 1 / (1 - p), rel=0.05
    )


def test_staying_is_upright():
    x, y = np.tile([0, 1], 50), np.repeat([0, 1], 50)
    assert float(cross_recurrence(x, y, codes=True, quantity="laminarity", minimum=3)) == 1.0
    assert float(cross_recurrence(y, x, codes=True, quantity="laminarity", minimum=3)) == 0.0


def test_pairs_of_regions_and_of_people():
    x = np.random.default_rng(1).standard_normal((2, 3, 2, 40))  # epoch, person, region, time
    within = cross_recurrence(x)
    assert within.shape == (2, 3, 2, 2)
    np.testing.assert_array_equal(within[..., 0, 1], cross_recurrence(x[..., 0, :], x[..., 1, :]))
    between = cross_recurrence(x, quantity="laminarity", pairs="between")
    assert between.shape == (2, 3, 2, 2)
    one = cross_recurrence(x[:, 0, 1], x[:, 2, 0], quantity="laminarity")
    np.testing.assert_array_equal(between[:, 1, 1, 0], one)
    profile = recurrence_profile(x, max_lag=2, pairs=[(0, 2)])
    assert profile.shape == (5, 2, 1, 2, 2)
    np.testing.assert_array_equal(profile[:, :, 0, 1, 0], recurrence_profile(x[:, 0, 1], x[:, 2, 0], max_lag=2))


def test_refusals():
    x, y = np.random.default_rng(0).standard_normal((2, 10))
    with pytest.raises(BadValue, match="quantity is 'lines'; allowed are 'rate', 'determinism'"):
        cross_recurrence(x, y, quantity="lines")
    with pytest.raises(BadValue, match="minimum is 1; expected a number of at least 2"):
        cross_recurrence(x, y, minimum=1)
    with pytest.raises(BadValue, match="radius is -1; expected a number of at least 0"):
        cross_recurrence(x, y, radius=-1)
    with pytest.raises(BadValue, match="share is 0; expected a number above 0 up to 1"):
        cross_recurrence(x, y, share=0)
    with pytest.raises(BadShape, match="dimension 5 and lag 2 leave 2 delay vectors, expected at least 3: give longer"):
        cross_recurrence(x, y, dimension=5, lag=2)
    with pytest.raises(BadValue, match="max_lag is 10 of 10 delay vectors; expected fewer: give longer series"):
        recurrence_profile(x, y, max_lag=10)
    with pytest.raises(BadShape, match="x has 2 samples in time; expected at least 3"):
        cross_recurrence([0, 1], [0, 1], codes=True)
    with pytest.raises(BadValue, match="x is constant over time"):
        cross_recurrence(np.zeros(10), y)
