"""The chain: the inverse square root of time over six decades, exactly, and one step as good as many."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from syntony import errors
from syntony.plasticity.chain import changed, faded, matrix
from syntony.units import minute, year


def response(levels, times):
    start = np.zeros(levels)
    start[0] = 1.0
    return np.array([faded(start, t * minute)[0] for t in times])


@pytest.mark.parametrize("levels", [8, 12])
def test_a_change_fades_like_the_inverse_square_root_of_time(levels):
    times = np.geomspace(30, 1e4 if levels == 8 else 1e5, 40)
    slope = np.polyfit(np.log(times), np.log(response(levels, times)), 1)[0]
    assert abs(slope + 0.5) < 0.01


def test_over_decades():
    u = response(12, [1e2, 1e4, 1e6])
    np.testing.assert_allclose(u, [0.1336, 0.01345, 0.00135], rtol=5e-3)
    assert abs(u[1] / u[0] - 0.1007) < 0.001
    slowest = -1 / np.linalg.eigvals(matrix(12)).real.max()
    assert slowest / year > 100  # unit 1 minute: 148 years


@given(st.floats(1, 1e6), st.floats(1, 1e6))
def test_two_steps_are_one(a, b):
    u = np.linspace(1, -1, 6)
    np.testing.assert_allclose(faded(faded(u, a), b), faded(u, a + b), atol=1e-9)


def test_events_add_and_what_is_small_is_refused():
    u = changed(np.zeros((3, 4)), [1.0, 2.0, 3.0])
    assert u[:, 0].tolist() == [1, 2, 3] and not u[:, 1:].any()
    with pytest.raises(errors.BadValue, match="ratio is 1"):
        matrix(3, 1.0, 1.0)
    with pytest.raises(errors.BadValue, match="seconds is -1"):
        faded(u, -1.0)
