"""Groups of people and their cortisol: stronger feedback with exposure, not with the disorder (A7; calibrated to)."""

import numpy as np
import pytest

import syntony as sy
from syntony import errors
from syntony.body.exposed import REST, STEEPNESS, cortisol_of
from syntony.trials import group_effect
from syntony.units import day


def effects(people, seed):
    of = {
        group: cortisol_of(group, people, 10 * seed + k) for k, group in enumerate(("controls", "exposed", "disorder"))
    }
    return {
        (group, what): group_effect(getattr(of[group], what), getattr(of["controls"], what)).g
        for group in ("exposed", "disorder")
        for what in ("day", "suppressed")
    }


def test_published_differences_of_groups():
    """Morris 2012; groups of 200, a hundred studies."""
    studies = [effects(200, seed) for seed in range(100)]
    mean = {what: np.mean([study[what] for study in studies]) for what in studies[0]}
    assert abs(mean["disorder", "day"] + 0.36) <= 0.15
    assert abs(mean["exposed", "suppressed"] + 0.53) <= 0.15 and abs(mean["disorder", "suppressed"] + 0.40) <= 0.15
    assert all(np.std([study[what] for study in studies]) < 0.13 for what in mean)


def test_without_exposure_there_is_no_difference():
    plain, exposed = cortisol_of("controls", 500, 3), cortisol_of("exposed", 500, 3, sensitised=0.0)
    np.testing.assert_array_equal(plain.day, exposed.day)


def test_the_adapted_state_is_the_one_of_the_glands():
    """A year of the model with glands ends where the closed form says."""
    half = REST * np.array([1.0, 0.7])
    r = sy.simulate_body(
        "gland_mass", 700 * day, params={"stress": 1.4, "sensitivity": half, "steepness": STEEPNESS}, every=5 * day
    )
    c = r["cortisol"].values[:, -1]
    np.testing.assert_allclose(c, 1.4 / (1 + (c / half) ** STEEPNESS), rtol=0.02)


def test_refused():
    with pytest.raises(errors.UnknownName, match="group"):
        cortisol_of("patients", 10, 1)
