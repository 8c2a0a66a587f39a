"""p, z, d, percentile and floor."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.chance import compare, effect_size
from syntony.errors import BadShape, BadValue

LAW = settings(max_examples=30, deadline=None)
SEED = st.integers(0, 2**31)


@given(SEED, st.integers(2, 30), st.sampled_from(["greater", "less", "two-sided"]))
@LAW
def test_equals_counting(seed, n, tail):
    rng = np.random.default_rng(seed)
    observed, null = rng.integers(0, 5, 3).astype(float), rng.integers(0, 5, (n, 3)).astype(float)
    found = compare(observed, null, tail=tail)
    for i in range(3):
        above, below = sum(null[:, i] >= observed[i]), sum(null[:, i] <= observed[i])
        p = {"greater": 1 + above, "less": 1 + below, "two-sided": min(2 * (1 + min(above, below)), 1 + n)}[tail] / (
            1 + n
        )
        assert found.p[i] == pytest.approx(p)
        inside = 100 * np.mean((null[:, i] < observed[i]) + 0.5 * (null[:, i] == observed[i]))
        assert found.percentile[i] == pytest.approx(inside)
    assert (found.p >= found.floor - 1e-12).all()
    assert found.n == n


@given(SEED, st.floats(0.1, 1e6), st.floats(-1e3, 1e3))
@LAW
def test_units_do_not_matter(seed, scale, offset):
    rng = np.random.default_rng(seed)
    observed, null = rng.standard_normal(4), rng.standard_normal((19, 4))
    plain, other = compare(observed, null), compare(observed * scale + offset, null * scale + offset)
    np.testing.assert_array_equal(plain.p, other.p)
    np.testing.assert_allclose(plain.z, other.z, rtol=1e-6)


def test_rounding_is_a_tie():
    assert float(compare(0.3, [0.1 + 0.2, 0.3 - 1e-16, 0.0]).p) == 0.75


def test_no_spread_no_z():
    found = compare(1.0, [1.0, 1.0, 1.0])
    assert float(found.p) == 1.0
    assert np.isnan(found.z)
    assert np.isnan(effect_size([1.0], [2.0, 2.0]))


def test_effect_size_by_hand():
    assert float(effect_size([2.0, 4.0], [0.0, 1.0, 2.0])) == pytest.approx(2.0)


def test_refusals():
    with pytest.raises(BadShape, match=r"null has shape \(3, 2\); expected \(surrogate, …\) with the shape \(3,\)"):
        compare(np.ones(3), np.ones((3, 2)))
    with pytest.raises(BadValue, match="tail is 'upper'; allowed are 'greater', 'less', 'two-sided'"):
        compare(1.0, [1.0], tail="upper")
    with pytest.raises(BadValue, match="observed has nan"):
        compare(np.nan, [1.0])
    with pytest.raises(BadValue, match="complex; a test needs real numbers"):
        compare(1j, [1.0])
    with pytest.raises(BadShape, match="at least 2 pseudo pairs"):
        effect_size([1.0], [1.0])
