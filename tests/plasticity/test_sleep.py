"""Sleep: the weaker four fifths lose what de Vivo et al. measured, and a year of days and nights does not drift."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

import syntony as sy
from syntony.plasticity.sleep import downscale, sleep
from syntony.units import day

LOSS, SPARED = sleep.defaults["loss"], sleep.defaults["spared"]


def weights(seed=0, n=60):
    rng = np.random.default_rng(seed)
    return rng.lognormal(0, 1, (n, n)) * ~np.eye(n, dtype=bool)


@given(st.integers(0, 1000))
def test_a_night(seed):
    before = weights(seed)
    after = downscale(before, LOSS, SPARED)
    edge = np.quantile(before[before > 0], 0.8)
    weak, strong = (before > 0) & (before < edge), before >= edge
    assert abs(after[weak].sum() / before[weak].sum() - 0.82) < 0.01
    assert (after[strong] == before[strong]).all() and (after[before == 0] == 0).all()
    assert (downscale(np.zeros((3, 3)), LOSS, SPARED) == 0).all()


def test_a_year_of_days_and_nights_does_not_drift():
    """By day the weaker ones grow by what a night takes; without nights the sum runs away."""
    asleep, awake = weights(), weights()
    total = asleep.sum()
    for _ in range(365):
        asleep, awake = (
            np.where((w > 0) & (w < np.quantile(w[w > 0], 0.8)), w / (1 - LOSS), w) for w in (asleep, awake)
        )
        edge = np.quantile(asleep[asleep > 0], 0.8)
        asleep = np.where((asleep > 0) & (asleep < edge), asleep * (1 - LOSS), asleep)
    assert abs(downscale(asleep, 0.0, SPARED).sum() / total - 1) < 0.3
    assert awake.sum() > 1.3 * total


def test_without_sleep_hebb_runs_into_its_instability():
    """Days of covariance Hebb above the threshold; a night takes back what a day adds."""
    brain = sy.Brain("a", 0.02 * np.ones((10, 10)) * ~np.eye(10, dtype=bool))
    plastic = [sy.Plasticity("covariance", params={"kappa": 0.05, "rate": 1 / day})]
    options = {"model": "linear", "params": {"tau": 1.0}, "sigma": 0.5, "plasticity": plastic, "every": day}
    assert sy.live(brain, course=sy.Course(end=60 * day), **options).provenance["outcome"] == "unstable"
    w = brain.weights
    for _ in range(60):
        r = sy.live(brain.replace(weights=w), course=sy.Course(end=1 * day), **options)
        assert r.provenance["outcome"] == "complete"
        w = downscale(r["weights"].values[1, 0], LOSS, 0.0)
    assert np.abs(np.linalg.eigvals(w)).max() < 0.6
