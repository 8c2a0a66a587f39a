"""Repair, contingency, and what relief teaches."""

import numpy as np
import pytest

from syntony.bonds.repairing import SHARES, attunement, breaking, classes, disorganised, expected, matching, retained
from syntony.units import year


def test_thirty_percent_matched_with_repairs_of_four_seconds():
    rate = breaking(0.25, 0.30)
    assert abs(rate - 0.583) < 1e-3 and abs(1 / rate - 1.71) < 0.01
    found = matching(2000.0, 0.25, rate, seed=1, dyads=40)
    assert abs(found[:, 400:].mean() - 0.300) < 0.01


def test_contingency_is_best_in_the_middle():
    c = np.linspace(0, 1, 101)
    curve = attunement(c)
    assert (
        0.3 < c[curve.argmax()] < 0.7
        and (np.diff(curve[: curve.argmax()]) > 0).all()
        and (np.diff(curve[curve.argmax() :]) < 0).all()
    )


@pytest.mark.parametrize(("relief", "check"), [(0.9, lambda s: s > 0.8), (0.1, lambda s: s < 0.2)])
def test_relief_teaches_seeking_and_its_absence_avoidance(relief, check):
    outcomes = np.random.default_rng(0).random((200, 400)) < relief
    found = expected(outcomes)
    assert check(found.seeking.mean())


def test_inconsistent_relief_is_unlearnt_slowly_and_keeps_varying():
    rng = np.random.default_rng(0)
    after = {p: expected(np.concatenate([rng.random((400, 200)) < p, np.zeros((400, 60))], axis=1)) for p in (0.9, 0.5)}
    before = {p: expected(rng.random((400, 200)) < p) for p in (0.9, 0.5)}
    lost = {p: 1 - after[p].seeking.mean() / before[p].seeking.mean() for p in (0.9, 0.5)}
    assert (
        before[0.5].seeking.std() > 2 * before[0.9].seeking.std()
        and before[0.5].variance.mean() > before[0.9].variance.mean()
    )
    assert lost[0.9] > 0


def test_frightening_comfort_leaves_no_way_of_acting():
    assert disorganised(500, relief=0.1, cue=0.9, seed=1).mean() > 0.9
    assert (
        disorganised(500, relief=0.95, cue=0.0, seed=1).mean() < disorganised(500, relief=0.1, cue=0.9, seed=1).mean()
    )


def test_classes_over_twenty_years():
    kept = retained(20 * year, events=np.array([0.0, 1.0]))
    assert np.abs(1 - kept - [0.22, 0.44]).max() < 0.01
    assert abs(0.75 * kept[0] + 0.25 * kept[1] - 0.72) < 0.02  # a quarter with such events, ours


def test_classes_over_eighteen_months():
    """Crowell 2002: .78 stay over all (calibrated to), of the unresolved .46."""
    kept = np.diag(classes(np.eye(3)))
    assert abs(kept[2] - 0.46) < 1e-9 and abs(np.array(SHARES) @ kept - 0.78) < 0.01
    later = classes(np.eye(3), 120.0)
    assert np.allclose(later.sum(axis=1), 1) and (later > 0).all()
    assert np.allclose(classes(classes(SHARES, 7.0), 11.0), classes(SHARES, 18.0))
