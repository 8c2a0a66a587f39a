"""Methylation: two marks that last, what flips them, what divisions keep, and what passes to children."""

import numpy as np
import pytest

import syntony as sy
from syntony import errors
from syntony.body.methylation import after_response, divided, divided_independently, inherited, stable_marks
from syntony.units import day


def end(start, duration=200.0, **drives):
    changes = {name: [(0.0, size), (length * day, 0.0)] for name, (size, length) in drives.items()}
    r = sy.simulate_body("methylation", (duration + sum(length for _, length in drives.values())) * day,
                         start={"mark": start}, changes=changes)  # fmt: skip
    return float(r["mark"][-1])


def test_the_two_marks_are_the_closed_form():
    low, high = stable_marks(0.05)
    assert abs(end(0.4) - low) < 1e-3 and abs(end(0.6) - high) < 1e-3
    with pytest.raises(errors.BadValue, match="both marks are stable for 0 to below 1/4"):
        stable_marks(0.25)


def test_a_lasting_drive_takes_away_the_low_mark():
    assert end(0.05, duration=0, adversity=(0.08, 2000)) < 0.4
    assert end(0.05, duration=0, adversity=(0.10, 2000)) > 0.9


@pytest.mark.parametrize(("size", "length"), [(0.10, 31.1), (0.15, 7.8), (0.20, 4.7), (0.40, 1.85)])
def test_strength_and_duration(size, length):
    low, high = stable_marks(0.05)
    assert end(float(low), adversity=(size, 0.97 * length)) < 0.5 < end(float(low), adversity=(size, 1.03 * length))
    assert end(float(high), care=(size, 1.03 * length)) < 0.5 < end(float(high), care=(size, 0.97 * length))


def test_only_collaborating_sites_remember_through_divisions():
    both = np.repeat([0, 2], 3)[:, None] * np.ones((1, 80), int)
    ends = (divided(both, 40, seed=1) == 2).mean(axis=1)
    assert ends[3:].min() - ends[:3].max() > 0.9
    forgot = (divided_independently(both, 300, seed=1) == 2).mean(axis=1)
    assert abs(forgot[:3].mean() - forgot[3:].mean()) < 0.1


def pup(care, adversity, swap=None, days=90):
    """A rat's mark: the gate is open for a week; from day `swap` on, care and adversity are exchanged."""
    changes = {"gate": [(0.0, 1.0), (7 * day, 0.05)], "care": [(0.0, care)], "adversity": [(0.0, adversity)]}
    if swap is not None:
        changes["care"].append((swap * day, adversity))
        changes["adversity"].append((swap * day, care))
    r = sy.simulate_body("methylation", days * day, params={"rate": 3 / day}, start={"mark": 0.5}, changes=changes)
    return float(r["mark"][-1])


def test_a_week_decides_and_fostering_within_it_turns_it():
    """Weaver 2004: low licking, marked; high licking, not; fostered at birth as the foster mother; later no more."""
    assert pup(0.5, 0.0) < 0.1 and pup(0.0, 0.5) > 0.9
    assert pup(0.5, 0.0, swap=0) > 0.9
    assert pup(0.5, 0.0, swap=12) < 0.1


def test_an_adult_inhibitor_turns_it_and_cortisol_with_it():
    """A pulse that opens the gate and demethylates; receptors set the feedback of the stress axis."""
    low, high = (float(m) for m in stable_marks(0.05))
    turned = end(high, care=(0.4, 2.5))
    assert turned < 0.1

    def released(mark):
        sensitivity = 2.0 * (1.0 + 2.0 * (mark - low))
        r = sy.simulate_body("gland_mass", 3 * day, params={"sensitivity": sensitivity}, every=600.0, changes={
            "stress": [(0.0, 1.0), (2 * day, 4.0), (2 * day + 1800, 1.0)]})  # fmt: skip
        late = r["cortisol"].time >= 2 * day
        return float(
            r["cortisol"].where(late, drop=True).mean() - r["cortisol"].values[r["cortisol"].time.values < 2 * day][-1]
        )

    careful = released(low)
    assert released(high) > 1.1 * careful
    assert abs(released(turned) / careful - 1) < 0.1


def test_what_children_keep_follows_the_reset():
    parents = np.random.default_rng(0).standard_normal(100_000)
    for reset in (0.3, 0.8):
        children = inherited(parents, reset, seed=1)
        with_parent = np.cov(parents, children[:, 0])[0, 1]
        with_sibling = np.cov(children.T)[0, 1]
        assert abs((1 - with_sibling / with_parent) - reset) < 0.02


def test_a_study_of_sixty_pairs_finds_the_famine_and_little_else():
    """Heijmans 2008: - 0.027 of 0.515, sd of differences within pairs 0.047."""
    rng = np.random.default_rng(0)

    def t(effect, runs=400):
        d = effect + 0.047 * rng.standard_normal((runs, 60))
        return d.mean(axis=1) / (d.std(axis=1, ddof=1) / np.sqrt(60))

    assert (np.abs(t(-0.027)) > 2.0).mean() > 0.95
    assert (np.abs(t(0.0)) > 2.0).mean() < 0.08


def test_after_adversity_the_mark_may_relax():
    """Parent et al.: peripheral methylation of maltreated children falls again; a pulse too short to flip does that."""
    low, _ = stable_marks(0.05)
    r = sy.simulate_body(
        "methylation", 60 * day, start={"mark": float(low)}, changes={"adversity": [(0, 0.2), (3 * day, 0.0)]}
    )
    assert r["mark"].values.max() > 1.5 * low and abs(r["mark"].values[-1] - low) < 1e-3


def test_the_mark_of_responders_falls_in_carriers_only():
    """Studies of 98 people, many times over: change of mark and of symptoms go together in carriers; nobody's mean moves."""
    studies, people = 2000, 98
    rng = np.random.default_rng(0)
    response, risk = rng.standard_normal((studies, people)), rng.random((studies, people)) < 0.5

    def go_together(gene, who):
        change = after_response(response, risk, seed=1, gene=gene)
        return np.mean([np.corrcoef(-response[k, w], change[k, w])[0, 1] for k, w in enumerate(who)])

    assert go_together("FKBP5", risk) > 0.25 and abs(go_together("FKBP5", ~risk)) < 0.02
    assert abs(go_together("NR3C1", risk | True)) < 0.02 and go_together("ZFP57", risk | True) < -0.25
    assert 0 <= after_response(response, risk, seed=1).mean() < 0.1
