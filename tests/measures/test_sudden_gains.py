"""Sudden gains: the three criteria, and clients with two states."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from syntony import errors
from syntony.measures import sudden_gains
from syntony.trials import group_effect


def test_the_three_criteria_each_decide():
    gain = [30.0, 29, 30, 15, 14, 15]
    assert sudden_gains(gain).nonzero()[0].tolist() == [2]
    assert not sudden_gains([30.0, 29, 30, 24, 24, 24]).any()  # six points
    assert not sudden_gains([60.0, 59, 60, 52, 51, 52]).any()  # eight points, 13 %
    assert not sudden_gains([30.0, 10, 30, 15, 29, 15]).any()  # does not last
    assert sudden_gains([60.0, 59, 60, 52, 51, 52], share=0.1).any()


@given(st.floats(0, 1), st.floats(0.5, 3))
def test_scores_on_another_scale_with_its_own_threshold(start, unit):
    x = start + np.cumsum(np.random.default_rng(3).standard_normal((20, 12)), axis=1) + 30
    np.testing.assert_allclose(unit * sudden_gains(x, smallest=2), sudden_gains(unit * x, smallest=2 * unit))


def test_people_who_do_not_change_show_gains_too():
    """As PMC4606893 found: the more, the less reliable the scale and the longer the series. Mean 25, sd 10 of the scale, ours."""
    rng, people = np.random.default_rng(0), 4000

    def shown(reliability, sessions):
        own, noise = rng.standard_normal((people, 1)), rng.standard_normal((people, sessions))
        scores = 25 + 10 * (np.sqrt(reliability) * own + np.sqrt(1 - reliability) * noise)
        return (sudden_gains(np.clip(scores, 0, 63)) > 0).any(axis=1).mean()

    rates = [[shown(r, n) for n in (10, 15, 20)] for r in (0.9, 0.8, 0.7)]
    assert (np.diff(rates, axis=0) > 0).all() and (np.diff(rates, axis=1) > 0).all()
    assert 0.05 < rates[1][1] < 0.25


def clients(people, sessions, seed):
    """Two wells, ill and well, and a therapy that tilts them; severity and reporting differ between people."""
    rng, x, rows = np.random.default_rng(seed), -np.ones(people), []
    level = 25 + 9 * rng.standard_normal(people)
    tilt = 0.3 + 0.05 * rng.standard_normal(people)
    for session in range(sessions):
        for kick in rng.standard_normal((20, people)):
            x = x + 0.05 * (x - x**3 + tilt * session / sessions) + np.sqrt(0.05) * 0.5 * kick
        rows.append(np.clip(level - 8 * (x + 1) + 1.5 * rng.standard_normal(people), 0, 63))
    return np.array(rows).T


def test_those_who_jump_end_better():
    """Shalom and Aderka 2020: g .68 after therapy; clients with two states give .5 to .9 (scale of scores ours)."""
    scores = clients(4000, 16, seed=1)
    jumped = (sudden_gains(scores) > 0).any(axis=1)
    assert 0.1 < jumped.mean() < 0.6
    assert 0.5 <= group_effect(-scores[jumped, -1], -scores[~jumped, -1]).g <= 0.9


def test_refused():
    with pytest.raises(errors.BadShape, match="three before"):
        sudden_gains([1.0, 2, 3, 4])
    with pytest.raises(errors.BadValue, match="share"):
        sudden_gains(np.arange(8.0), share=2.0)
