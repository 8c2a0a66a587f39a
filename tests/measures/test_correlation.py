"""Correlation between any regions of any people, against numpy."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.errors import BadValue
from syntony.measures import between_people, correlation, functional_connectivity


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**31), st.integers(1, 4), st.floats(1e-150, 1e150))
def test_equals_numpy(seed, regions, unit):
    x = np.random.default_rng(seed).standard_normal((2, 3, regions, 9)) * unit
    slow = np.array([[[[np.corrcoef(e[p][i], e[q][j])[0, 1] for j in range(regions)] for i in range(regions)]
                      for p, q in ((0, 1), (0, 2), (1, 2))] for e in x / unit])  # fmt: skip
    found = correlation(x, pairs="between")
    np.testing.assert_allclose(found, slow, atol=1e-12)
    np.testing.assert_array_equal(correlation(x, pairs=[(1, 2)])[:, 0], found[:, 2])
    np.testing.assert_allclose(found[:, 1], between_people(x)[:, 0, 2], atol=1e-12)
    np.testing.assert_allclose(correlation(x), functional_connectivity(x), atol=1e-12)
    np.testing.assert_allclose(correlation(x[:, 0], x[:, 1]), np.einsum("...ii->...i", found[:, 0]), atol=1e-12)


def test_refuses_what_does_not_vary():
    with pytest.raises(BadValue, match="y is constant over time"):
        correlation([1, 2, 3], [1, 1, 1])
