"""Threshold Hebb: together within groups, apart between them, soft bounds, and how it fails without them."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import syntony as sy
from syntony.engine.rules import numpy_change
from syntony.plasticity.threshold import threshold, threshold_covariance, winner_take_all
from syntony.units import day, year

unit = st.floats(0, 1)


def driven_groups(groups):
    """Two common inputs, each into one group of five; everything else is own noise."""
    brain = sy.Brain("a", np.full((10, 10), 0.01) * ~np.eye(10, dtype=bool))
    drives = [sy.Drive("a", 1.0, "x0", regions=groups[k].astype(float), timescale=5.0) for k in range(2)]
    return brain, drives


DRIVABLE = sy.Model(
    "drivable",
    lambda x, input_x, tau, x0: (-x + input_x + x0) / tau,
    states={"x": sy.State(0.0, noise="sigma")},
    inputs={"input_x": sy.Input("x")},
    params={"tau": sy.Param(1.0, "s"), "x0": sy.Param(0.0), "sigma": sy.Param(1.0, "1/√s")},
)


def slopes(groups):
    """Change of every weight at the start, by linear noise."""
    brain, drives = driven_groups(groups)
    plastic = [sy.Plasticity("threshold", edges="all", params={"rate": 1.0, "largest": 1.0})]
    r = sy.live(
        brain, course=sy.Course(end=1e-6), model=DRIVABLE, drives=drives, plasticity=plastic, step=1e-6, every=1e-6
    )
    change = r["weights"].values[1, 0] - r["weights"].values[0, 0]
    return change / 1e-6


def test_together_within_a_group_and_apart_between_groups():
    groups = np.repeat(np.eye(2), 5, axis=1)
    change, same = slopes(groups), groups.T @ groups > 0
    off = ~np.eye(10, dtype=bool)
    assert (change[same & off] > 0).all() and (change[~same] < 0).all()


def test_shuffled_inputs_leave_no_trace_of_groups():
    """Mean over all ways to deal ten regions into two groups: 5, 4 or 3 of a group stay together, in 1, 25 and 100 ways."""
    groups = np.repeat(np.eye(2), 5, axis=1)
    same, off, found = groups.T @ groups > 0, ~np.eye(10, dtype=bool), []
    for swapped in (0, 1, 2):
        order = np.arange(10)
        order[:swapped], order[5 : 5 + swapped] = np.arange(5, 5 + swapped), np.arange(swapped)
        change = slopes(groups[:, order])
        found.append(change[same & off].mean() - change[~same].mean())
    assert found[0] > 0.05
    assert abs(np.average(found, weights=[1, 25, 100])) < 1e-6


@given(unit, st.floats(-1, 1), st.floats(-0.9, 0.9), st.floats(0.1, 2))
def test_soft_bounds(share, correlation, theta, largest):
    known = {"correlation": correlation, "theta": theta, "largest": largest, "rate": 1.0}
    (change,) = numpy_change(threshold)(weight=share * largest, asleep=0.0, **known)
    assert change * (correlation - theta) >= 0
    assert numpy_change(threshold)(weight=largest, asleep=0.0, **known)[0] <= 0
    assert numpy_change(threshold)(weight=0.0, asleep=0.0, **known)[0] >= 0
    assert numpy_change(threshold)(weight=share, asleep=1.0, **known)[0] == 0


def test_both_forms_agree_where_variances_are_one():
    x = np.linspace(0.01, 1, 9)
    common = {"weight": 0.1, "largest": 0.4, "rate": 1.0, "asleep": 0.0}
    (by_covariance,) = numpy_change(threshold_covariance)(covariance=x, theta=0.2, gated=0.0, arousal=0.0, **common)
    (by_arousal,) = numpy_change(threshold_covariance)(covariance=x, theta=0.2, gated=1.0, arousal=0.3, **common)
    np.testing.assert_allclose(by_arousal, 0.3 * by_covariance, rtol=1e-12)
    (by_correlation,) = numpy_change(threshold)(correlation=x, theta=0.2, **common)
    np.testing.assert_allclose(by_covariance * 0.2, by_correlation, rtol=1e-12)


def test_without_bounds_the_winners_take_all():
    """68 regions, ten of them driven together, ten years: few edges grow, most are lost."""
    rng = np.random.default_rng(2)
    place = rng.random((68, 3))
    distance = np.linalg.norm(place[:, None] - place[None], axis=2)
    weights = np.where(distance < 0.45, 1.0, 0.0) * ~np.eye(68, dtype=bool)
    weights *= 0.3 / np.abs(np.linalg.eigvals(weights)).max()
    group = np.arange(68) < 10
    drive = sy.Drive("a", 1.0, "x0", regions=group.astype(float), timescale=5.0)
    clipped = replace(winner_take_all, states={"weight": sy.State(0.0, limits=(0.0, 0.06))})
    plastic = [sy.Plasticity(clipped, params={"rate": 1 / (90 * day), "theta": 0.3})]
    r = sy.live(sy.Brain("a", weights), course=sy.Course(end=10 * year, sleep=0.0), model=DRIVABLE, drives=[drive],
                plasticity=plastic, every=5 * year)  # fmt: skip
    start, end = r["weights"].values[:, 0]
    inside, there = np.outer(group, group) & (start > 0), start > 0
    assert r.provenance["outcome"] == "complete"
    assert end[inside].mean() > 2 * start[inside].mean()
    assert (end[there] < 0.01 * start[there]).mean() > 0.7


@pytest.mark.parametrize("rule", [threshold, threshold_covariance, winner_take_all])
def test_weights_stay_at_or_above_zero(rule):
    assert rule.states["weight"].limits[0] == 0
