"""Development: normative curves, and the default brain from birth to twenty-five years."""

from functools import cache

import numpy as np
import pytest

import syntony as sy
from syntony import errors
from syntony.connectomes.top_down import CONTROLLING
from syntony.measures.horizontal import lateralisation
from syntony.plasticity import SCHEDULES, amygdala_prefrontal, critical_period, density, maturity
from syntony.plasticity.callosum import callosum
from syntony.plasticity.critical_period import clock
from syntony.plasticity.development import matured
from syntony.units import year

AGES = np.linspace(0.05, 90, 2000) * year
BRAIN = sy.Brain.default()
AMYGDALA = BRAIN.index(["Amygdala_L", "Amygdala_R"])
MEDIAL = BRAIN.index([p + s for p in ("Frontal_Sup_Medial", "Frontal_Med_Orb", "Cingulate_Ant") for s in ("_L", "_R")])
COUPLING = 0.7


# ---- curves ----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(("preset", "peak", "height"), [("prefrontal", 1.5, 1.5), ("visual", 0.67, 1.67)])
def test_synapse_density(preset, peak, height):
    curve = density.at(AGES, **density.presets[preset])
    adult = density.at(30 * year, **density.presets[preset])
    assert abs(AGES[curve.argmax()] / year - peak) < 0.5
    assert abs(curve.max() / adult - height) < 0.15
    assert curve[16 * year < AGES].max() / adult < 1.05
    assert abs(density.at(85 * year) / density.at(40 * year) - 9.56 / 11.05) < 0.01


def test_sensory_cortex_is_before_prefrontal_cortex():
    visual, prefrontal = (density.at(AGES, **density.presets[p]).argmax() for p in ("visual", "prefrontal"))
    assert visual < prefrontal


def test_the_callosum():
    years = np.arange(4, 19)
    slopes = np.diff(callosum.at(years * year))
    assert (abs(slopes - 12) < 2).all()
    curve = callosum.at(AGES)
    assert (np.diff(curve) > 0)[AGES[1:] < 23 * year].all() and callosum.at(27 * year) / callosum.at(60 * year) > 0.99
    assert 0.15 <= 1 - callosum.at(15 * year, maltreated=1.0) / callosum.at(15 * year) <= 0.18
    assert (
        abs(
            np.diff(callosum.at(np.linspace(3.9, 4.1, 50) * year))
            / np.diff(callosum.at(np.linspace(3.9, 4.1, 50) * year)).mean()
            - 1
        )
        < 0.1
    ).all()


def test_right_before_left():
    young, older = np.linspace(1, 2.99, 50) * year, np.linspace(4, 80, 50) * year
    assert (maturity_index(young) > 0).all() and (maturity_index(older) <= 0).all()
    assert np.allclose([maturity_index(a * year) for a in (1, 2, 3)], [0.255, 0.111, 0.027], atol=5e-4)


def maturity_index(age):
    from syntony.plasticity.maturity import lateralisation as index

    return index(age)


def test_a_caregiver_lends_control_and_deprivation_hastens_it():
    control = amygdala_prefrontal.prefrontal_control
    at = {a: control.at(a * year) for a in (6, 14)}
    assert at[6] > 0 > at[14] and abs(control.at(10 * year)) < 1e-12
    assert control.at(6 * year, presence=1.0) < 0
    child, adolescent = (control.at(a * year) - control.at(a * year, presence=1.0) for a in (6, 16))
    assert adolescent < 0.25 * child
    assert control.at(9 * year, cortisol=1.5) < 0 < control.at(9 * year)


def test_a_critical_period_closes_with_structure_only():
    ages = np.linspace(0, 20, 200) * year
    reared = {"quiet": np.ones(200), "in noise": np.zeros(200)}
    rate = {name: SCHEDULES["critical_period"].at(clock(ages, s)) for name, s in reared.items()}
    assert rate["quiet"][-1] < 0.11 and (rate["in noise"] == 1).all()
    with pytest.raises(errors.BadValue, match="structured lies in 0 … 1"):
        clock([0.0, 1.0], [2.0, 0.0])
    assert critical_period.source


# ---- the default brain -----------------------------------------------------------------------------------------------
@cache
def at_age(years, **more):
    """Task-like coupling (response of the amygdala to a push of prefrontal cortex) and the coupling at rest, with affect."""
    brain = matured(BRAIN, years * year, **more)
    affect = sy.Drive("default", 0.002, regions=["Amygdala_L", "Amygdala_R"])
    w = sy.stationary(brain, coupling=COUPLING, balance="fic", sigma=0.001, drives=[affect])
    pushed = w.response("default", "I_ext", [str(BRAIN.labels[i]) for i in MEDIAL]).sel(state="S_E").values[0]
    return float(pushed[AMYGDALA].mean() / pushed[MEDIAL].mean()), float(
        w.fc.values[0][np.ix_(MEDIAL, AMYGDALA)].mean()
    )


def test_task_and_rest_disagree():
    years = np.array([4.0, 6.0, 8.0, 9.0, 10.0, 11.0, 12.0, 14.0, 18.0, 23.0])
    task, rest = np.array([at_age(y) for y in years]).T
    assert (np.diff(task) < 0).all() and (np.diff(rest) > 0).all()
    crossing = np.interp(0, -task, years)
    assert abs(crossing - 10) < 1


def test_the_run_from_birth_to_twenty_five():
    own = lateralisation(BRAIN.weights, BRAIN.hemisphere)
    index = {
        y: float(own - lateralisation(matured(BRAIN, y * year).weights, BRAIN.hemisphere)) for y in (1, 2, 3, 4, 8, 25)
    }
    assert min(index[y] for y in (1, 2, 3)) > 0 > max(index[y] for y in (4, 8, 25))
    left = BRAIN.hemisphere == "left"
    bridge = left[:, None] != left[None, :]
    deep = np.isin(BRAIN.system, ["thalamus", "striatum", "pallidum"])  # no overgrowth there
    there = bridge & deep[:, None] & (BRAIN.weights > 0)
    ratio = np.array([(matured(BRAIN, y * year).weights[there] / BRAIN.weights[there]).mean() for y in range(26)])
    assert (abs(np.diff(ratio * callosum.at(25 * year))[4:18] - 12) < 2).all() and abs(ratio[25] - 1) < 1e-12
    prefrontal = BRAIN.index([p + s for p in CONTROLLING for s in ("_L", "_R")])
    others = np.setdiff1d(np.arange(94), AMYGDALA)
    onto = np.ix_(prefrontal, others)
    at = {y: matured(BRAIN, y * year).weights[onto][~bridge[onto] & (BRAIN.weights[onto] > 0)] for y in (1.5, 25)}
    mature = {y: np.where(left, *(maturity.at(y * year, **maturity.presets[s]) for s in ("left", "right"))) for y in at}
    sides = np.broadcast_to((mature[1.5] / mature[25])[prefrontal, None], BRAIN.weights[onto].shape)
    peak = at[1.5] / at[25] / sides[~bridge[onto] & (BRAIN.weights[onto] > 0)]
    assert (abs(peak - 1.5) < 0.1).all()


def test_a_caregiver_calms_a_childs_amygdala_and_hardly_an_adolescents():
    """Inhibition stays as it is without the caregiver: presence is sudden."""

    def calmed(years):
        alone = sy.stationary(matured(BRAIN, years * year), coupling=COUPLING, balance="fic", sigma=0.001)
        inhibition = {"J_i": alone.network.params["J_i"]}
        there = sy.stationary(
            matured(BRAIN, years * year, presence=1.0), coupling=COUPLING, sigma=0.001, params=inhibition
        )
        before, after = (
            w.response("default", "I_ext", ["Amygdala_L", "Amygdala_R"]).sel(state="S_E").values[0, AMYGDALA].mean()
            for w in (alone, there)
        )
        return 1 - after / before

    assert calmed(6) > 0.2 and calmed(14) < 0.25 * calmed(6)
    assert at_age(6, presence=1.0)[0] < 0


def test_deprivation_makes_the_switch_early():
    assert at_age(9, cortisol=1.5)[0] < 0 < at_age(9)[0]


def test_refused():
    with pytest.raises(errors.BadValue, match="age is -1"):
        matured(BRAIN, -1.0)
    with pytest.raises(errors.BadValue, match="cortisol"):
        matured(BRAIN, 1.0, cortisol=-1.0)
