"""Virtual trials: what is read from lives, the two calibrated numbers, and a small trial that is lived."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from syntony import errors
from syntony.cohort import cohort
from syntony.trials import (
    Emulator,
    Trial,
    cases,
    correlated,
    courses,
    drawn,
    good_enough,
    group_effect,
    improved,
    outcome,
    symptoms,
    therapist_share,
)


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    """Six clients whose bonds differ, twelve sessions; and four of them waiting."""
    trial = Trial(clients=6, therapists=3, sessions=12, bond=0.5, bond_clients=0.5)
    return [
        cohort(cases(trial, 3, treated), courses, tmp_path_factory.mktemp("trial"), workers=1, progress=False)
        for treated in (True, False)
    ]


def test_bonds_decide_who_improves(small):
    treated, waiting = small
    assert (treated.outcome == "complete").all()
    well = improved(treated) <= 12
    assert treated.alliance[well].min() > treated.alliance[~well].max() and 0 < well.sum() < 6
    assert not np.isfinite(improved(waiting)).any()
    assert (outcome(treated, 12)[well] > outcome(waiting, 12)[well]).all()


def test_the_same_clients_wait(small):
    treated, waiting = small
    assert treated[["therapist", "alliance", "severity", "danger 0"]].equals(
        waiting[["therapist", "alliance", "severity", "danger 0"]]
    )


@given(st.floats(0.1, 0.9), st.integers(1, 20))
def test_improvement_is_a_level_passed(share, half_life):
    weeks = np.arange(0, 60)
    fall = 0.5 ** (weeks / half_life)
    table = pd.DataFrame([fall, np.ones(60)], columns=[f"danger {w}" for w in weeks])
    exact = -half_life * np.log2(1 - share)
    found = improved(table, share)
    assert found[1] == np.inf and (exact > 58 or abs(found[0] - exact) < 0.3)


def test_columns_are_read_in_the_order_of_weeks():
    weeks, danger = symptoms(pd.DataFrame({"danger 10": [0.1], "danger 2": [0.2], "other": [1.0]}))
    assert weeks.tolist() == [2, 10] and danger.tolist() == [[0.2, 0.1]]


def lives(strength, seed=0, count=4000):
    rng = np.random.default_rng(seed)
    alliance, severity = rng.uniform(0, 1, count), rng.uniform(0.4, 1, count)
    return Emulator(alliance, severity, strength * alliance + 0.01 * rng.standard_normal(count))


def test_a_large_trial_has_the_closed_forms():
    """E1. Outcome linear in alliance: correlation and share follow from the variances."""
    trial = Trial(bond=0.5, bond_therapists=0.06, bond_clients=0.1, noise=2.0, noise_therapists=0.3)
    emulator = lives(1.0)
    d = drawn(emulator, trial, 1, therapists=1500)
    noise = emulator.outcomes.std()
    bond = trial.bond_therapists**2 + trial.bond_clients**2
    whole = bond + noise**2 * (2.0**2 + 0.3**2)
    assert abs(correlated(d.alliance, d.outcome)[0] - np.sqrt(bond / whole)) < 0.02
    between = (trial.bond_therapists**2 + 0.3**2 * noise**2) / whole
    assert abs(therapist_share(d.outcome, d.therapist) - between) < 0.01


def test_without_differences_between_therapists_there_is_no_share():
    d = drawn(lives(1.0), Trial(bond_therapists=0.0, noise_therapists=0.0), 2, therapists=1500)
    assert therapist_share(d.outcome, d.therapist) < 0.01


def test_those_who_stay_longer_have_improved_less_often():
    """Barkham 2006: who is well enough leaves, so the completers' curve falls while every client's own curve rises."""
    times = np.exp(np.log(8) + 1.748 * np.random.default_rng(0).standard_normal(20_000))
    stayed, well = good_enough(times, patience=10.0, seed=1)
    rate = [well[(stayed >= n) & (stayed < n + 2)].mean() for n in range(1, 13, 2)]
    assert (np.diff(rate) < 0.02).all() and rate[0] - rate[-1] > 0.1


def test_groups_and_correlations_against_known_values():
    rng = np.random.default_rng(0)
    effect = group_effect(rng.standard_normal(4000) + 0.5, rng.standard_normal(4000))
    assert effect.low < 0.5 < effect.high and effect.high - effect.low < 0.1
    x = rng.standard_normal(4000)
    _, low, high = correlated(x, 0.3 * x + np.sqrt(1 - 0.09) * rng.standard_normal(4000))
    assert low < 0.3 < high


@pytest.mark.parametrize(
    "wrong, message",
    [
        (lambda: Trial(clients=2, therapists=3), "clients"),
        (lambda: Trial(bond=2.0), "bond"),
        (lambda: Trial(noise=-1.0), "noise"),
        (lambda: symptoms(pd.DataFrame({"x": [1]})), "trials.courses"),
        (lambda: Emulator(np.zeros(3), np.zeros(3), np.zeros(3)), "more than 5"),
    ],
)
def test_refused(wrong, message):
    with pytest.raises(errors.SyntonyError, match=message):
        wrong()
