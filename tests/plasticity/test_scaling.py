"""Scaling: in two days of silence inputs double, all by one factor; equal in-strengths make people alike."""

import numpy as np
import pytest
from scipy.integrate import solve_ivp

import syntony as sy
from syntony import errors
from syntony.engine.rules import numpy_change
from syntony.plasticity.scaling import normalised, scaling
from syntony.units import day

CHANGE = numpy_change(scaling)


def scaled(weights, days, drive):
    """A region whose activity is its drive times the sum of its weights."""

    def slope(_, w):
        return CHANGE(weight=w, mean_post=drive * w.sum(), target=0.164, tau=scaling.defaults["tau"])[0]

    return solve_ivp(slope, (0, days * day), weights, rtol=1e-11, atol=1e-15).y[:, -1]


def test_two_days_of_silence_double_the_inputs_and_it_goes_back():
    weights = np.array([0.5, 0.3, 0.15, 0.05])
    silent = scaled(weights, 2, 0.0)
    assert 1.8 < silent.sum() / weights.sum() < 2.3
    assert np.abs(silent / silent[0] - weights / weights[0]).max() < 1e-9
    back = scaled(silent, 40, 0.164 / weights.sum())
    assert np.abs(back - weights).max() < 1e-4


def test_equal_in_strengths_take_away_differences_between_people():
    """Rocha et al. 2018: the critical point varies less between people; at most half of the spread is left."""
    plain, equal = [], []
    for seed in range(20):
        rng = np.random.default_rng(seed)
        weights = rng.lognormal(0, 1, (24, 24)) * (rng.random((24, 24)) < 0.4) * ~np.eye(24, dtype=bool)
        weights /= 24 * 0.4 * np.exp(0.5)  # the same expectation for everybody
        plain.append(sy.critical_coupling(sy.Brain("a", weights), model="wong_wang", balance="fic"))
        equal.append(sy.critical_coupling(sy.Brain("a", normalised(weights)), model="wong_wang", balance="fic"))
    assert np.std(equal, ddof=1) < 0.5 * np.std(plain, ddof=1)


def test_normalised_refuses_negative_weights():
    with pytest.raises(errors.BadValue, match="weights has -1; in-strengths are those of weights of at least 0"):
        normalised([[0, -1], [1, 0]])
