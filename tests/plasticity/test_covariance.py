"""Covariance Hebb: the averaged mode ends at its closed form, and runs away above the threshold."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.integrate import solve_ivp

from syntony import errors
from syntony.engine.rules import numpy_change
from syntony.plasticity.covariance import covariance, fixed_weight

CHANGE = numpy_change(covariance)


def averaged(noise, leak, kappa, duration):
    """The weight of one mode under the averaged rule; stops when the leak is used up."""

    def slope(_, w):
        return CHANGE(weight=w, covariance=noise / (2 * (leak - w)), kappa=kappa, rate=1.0)[0]

    def used_up(_, w):
        return leak - w[0] - 1e-3 * leak

    used_up.terminal = True
    return solve_ivp(slope, (0, duration), [0.0], rtol=1e-11, atol=1e-13, events=used_up)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
@pytest.mark.parametrize(("leak", "kappa"), [(1.0, 1.0), (2.0, 0.7)])
def test_the_average_ends_at_the_closed_form(share, leak, kappa):
    noise = share * kappa * leak**2 / 2
    end = averaged(noise, leak, kappa, 200).y[0, -1]
    assert abs(end - fixed_weight(noise, leak, kappa)) < 1e-6 * leak


def test_it_runs_away_above_the_threshold():
    assert averaged(1.02 * 0.5, 1.0, 1.0, 200).status == 1
    assert averaged(0.98 * 0.5, 1.0, 1.0, 200).status == 0
    with pytest.raises(errors.Unstable, match=r"noise is 1.02 times what kappa can hold; .* raise kappa"):
        fixed_weight(1.02 * 0.5)


@given(st.floats(0.01, 0.99), st.floats(0.1, 10), st.floats(0.1, 10))
def test_at_rest_nothing_changes_and_the_activity_is_stable(share, leak, kappa):
    noise = share * kappa * leak**2 / 2
    w = fixed_weight(noise, leak, kappa)
    assert 0 < w < leak / 2
    (slope,) = CHANGE(weight=w, covariance=noise / (2 * (leak - w)), kappa=kappa, rate=1.0)
    assert abs(slope) < 1e-9 * kappa * leak
    assert np.ndim(fixed_weight([noise, noise], leak, kappa)) == 1
