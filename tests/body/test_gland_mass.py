"""Glands that grow: exact adaptation, the order of recovery, and what the receptor takes away."""

import numpy as np
import pytest

import syntony as sy
from syntony.body.gland_mass import hormones
from syntony.units import day

FREE = 1e9  # no receptor feedback


def under(stress, sensitivity=4.0, days=300, after=0):
    start = resting(sensitivity)
    changes = {"stress": [(0.0, stress), (days * day, 1.0)]}
    r = sy.simulate_body("gland_mass", (days + max(after, 1)) * day, params={"sensitivity": sensitivity}, changes=changes,
                         start=start, every=day / 4)  # fmt: skip
    return {name: r[name].values for name in ("crh", "acth", "cortisol")}, r["crh"].time.values / day


def resting(sensitivity):
    r = sy.simulate_body("gland_mass", 3000 * day, params={"sensitivity": sensitivity})
    return {name: float(r[name][-1]) for name in r}


def at(values, days, when):
    return float(np.interp(when, days, values))


@pytest.mark.parametrize("stress", [0.5, 1.5, 2.0])
def test_adaptation_is_exact(stress):
    free, days = under(stress, FREE)
    bound, _ = under(stress, 4.0)
    for found in (free, bound):
        assert abs(at(found["acth"], days, 299) - 1) < 0.02 and abs(at(found["crh"], days, 299) - 1) < 0.02
    assert abs(at(free["cortisol"], days, 299) / stress - 1) < 0.02


def test_the_published_course():
    found, days = under(2.0)
    assert abs(at(found["acth"], days, 1) - 1.38) < 0.03 and abs(at(found["cortisol"], days, 1) - 1.37) < 0.03
    assert abs(at(found["cortisol"], days, 299) - 1.83) < 0.02


def test_cortisol_is_back_long_before_acth():
    found, days = under(2.0, after=700)
    later = days > 300.5
    back = {n: days[later][np.argmax(np.abs(found[n][later] - 1) < 0.05)] for n in ("cortisol", "acth")}
    low = days[later][np.argmin(found["acth"][later])]
    recovered = days[(days > low) & (np.abs(found["acth"] - 1) < 0.05)][0]
    assert recovered - back["cortisol"] >= 30
    assert 0.65 <= found["acth"][later].min() <= 0.80


def test_a_more_sensitive_receptor_keeps_cortisol_lower():
    found, days = under(2.0, 2.0)
    assert abs(at(found["cortisol"], days, 299) - 1.45) < 0.02


def test_cortisol_wanders_over_the_year_as_hair_does():
    """55 healthy people: 22 % around their mean. Stress as an Ornstein–Uhlenbeck process of two weeks, calibrated."""
    rng, days, sets = np.random.default_rng(1), 1095, 12
    stress = np.ones((days, sets))
    for k in range(1, days):
        stress[k] = (
            1 + np.exp(-1 / 14) * (stress[k - 1] - 1) + 0.33 * np.sqrt(1 - np.exp(-2 / 14)) * rng.standard_normal(sets)
        )
    changes = {"stress": [(k * day, np.maximum(stress[k], 0.05)) for k in range(0, days, 15)]}
    r = sy.simulate_body("gland_mass", days * day, changes=changes, every=day, tolerance=1e-5)
    monthly = r["cortisol"].values[:, 365:1085].reshape(sets, 24, 30).mean(axis=2)
    assert abs((monthly.std(axis=1) / monthly.mean(axis=1)).mean() - 0.22) < 0.05


def test_days_only():
    r = sy.simulate_body("gland_mass", 200 * day, changes={"stress": [(0, 1.5)]}, params={"sensitivity": FREE})
    expected = hormones(1.5, r["pituitary"].values[-1], r["adrenal"].values[-1], FREE)
    assert abs(expected / r["cortisol"].values[-1] - 1) < 2e-3
