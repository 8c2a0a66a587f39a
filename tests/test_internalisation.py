"""Internalisation on the default brain: the table of linear noise, and the loop with a second brain as caregiver."""

from functools import cache

import numpy as np
import pytest

import syntony as sy
from syntony.engine.balance import balance
from syntony.engine.lyapunov import covariance
from syntony.engine.network import resolve
from syntony.engine.workpoint import local_parts, working_point
from syntony.units import day, year

COUPLING, AMYGDALA = 1.2, ["Amygdala_L", "Amygdala_R"]
PREFRONTAL = [f"{part}_{side}" for part in ("Frontal_Sup_Medial", "Frontal_Med_Orb", "Cingulate_Ant") for side in "LR"]
BRAIN = sy.Brain.default("child")
A, T = BRAIN.index(AMYGDALA), BRAIN.index(PREFRONTAL)
N = BRAIN.n_regions


def wired(w, g=0.0):
    """The child with w from amygdala to prefrontal cortex, and g back onto the inhibitory cells of the amygdala."""
    weights, back = BRAIN.weights.copy(), np.zeros((N, N))
    weights[np.ix_(T, A)] += w / COUPLING
    back[np.ix_(A, T)] = g / COUPLING
    child = BRAIN.replace(weights=weights)
    return child.with_projection("inhibitory", back) if g else child


# ---- a stand-in for the caregiver: regulation and care act on deviations only ----------------------------------------
def by_linear_noise(w, g, affect, m=0.0, lag=1.0, tau=20.0):
    """Mean covariance of prefrontal cortex with amygdala, and the variance of the amygdala."""
    network = balance(resolve(wired(w), coupling=COUPLING, params={"sigma": 0.001}), "fic")
    point = working_point(network)
    _, by_input, _ = local_parts(network, point.states, point.inputs)
    onto_e, onto_i = by_input[0, 0], by_input[1, 1]
    size = len(point.jacobian)
    J, q = np.zeros((size + 2, size + 2)), np.zeros(size + 2)
    J[:size, :size], q[:size] = point.jacobian, point.noise
    drive, care = size, size + 1
    J[np.ix_(N + A, T)] += (g * onto_i[A])[:, None]
    J[A, drive] = onto_e[A] / network.params["J_NMDA"][0, 0]
    J[drive, drive], q[drive] = -1 / tau, 2 * affect**2 / tau
    J[care, care], J[care, A], J[T, care] = -1 / lag, 0.5 / lag, m * onto_e[T]
    P = covariance(J, q)
    return P[np.ix_(T, A)].mean() * 1e6, P[A, A].mean() * 1e4


TABLE = [
    ({"w": 0.0}, 66.7, 10.5),
    ({"w": 0.02}, 110.5, None),
    ({"w": 0.05}, 139.5, None),
    ({"w": 0.1}, 152.1, None),
    ({"w": 0.4}, 128.3, None),
    ({"w": 0.0, "m": 0.2}, 147.0, 3.6),
    ({"w": 0.0, "affect": 0.002}, 10.6, None),
    ({"w": 0.1, "affect": 0.002}, 24.3, None),
    ({"w": 0.0, "g": 1.0}, 51.6, None),
    ({"w": 0.05, "g": 1.0}, 74.0, None),
]


@pytest.mark.parametrize(("given", "together", "alone"), TABLE)
def test_the_table_of_linear_noise(given, together, alone):
    found, variance = by_linear_noise(**{"g": 0.5, "affect": 0.005} | given)
    assert abs(found / together - 1) < 0.02
    assert alone is None or abs(variance / alone - 1) < 0.02


# ---- two brains ------------------------------------------------------------------------------------------------------
FACE = dict.fromkeys(AMYGDALA, 1.0)
CONTROL = dict.fromkeys(PREFRONTAL, 1.0)
NOISE, THETA = 4e-4, 4.8e-5


def relations(strength=1.2, lag=1.0):
    """The mother hears the child's amygdala with her prefrontal cortex, and the child hears hers with its own."""
    half = {"delay": 0, "smoothing": lag / 2}
    hears = sy.Relation("child", "mother", 1.0, expressing=FACE, perceiving=CONTROL, **half)
    return [hears, sy.Relation("mother", "child", strength, expressing=CONTROL, perceiving=CONTROL, **half)]


@cache
def kept(dose, strength=1.2, lag=1.0, affect=0.002):
    """Mean weight three years after `dose` days together. Affect and noise are small enough for linear noise to hold."""
    together = [sy.Episode("together", ["child", "mother"], 0, dose * day)] if dose else []
    plastic = sy.Plasticity(
        "threshold_covariance", "child", targets=PREFRONTAL, sources=AMYGDALA, params={"theta": THETA}
    )
    r = sy.live(
        [wired(0.0, g=0.5), sy.Brain.default("mother")],
        relations(strength, lag),
        sy.Course(together, end=dose * day + 3 * year, sleep=0.0),
        coupling=COUPLING, sigma=NOISE, balance="fic", eliminate=["S_I"], plasticity=[plastic],
        drives=[sy.Drive("child", affect, regions=AMYGDALA)], every=1 * year,
    )  # fmt: skip
    return float(r["threshold_covariance: child"].values[:, -1].mean())


def test_alone_nothing_grows():
    assert kept(0) < 1e-4


def test_a_dose_decides():
    assert kept(1) < 1e-4 and kept(4) > 0.2


def test_answers_must_come_within_the_life_of_the_affect():
    assert kept(60, lag=5.0) > 0.2 and kept(60, lag=20.0) < 1e-4


def test_without_affect_nothing_lasts():
    assert kept(60, affect=0.0022) > 0.2 and kept(60, affect=0.0012) < 1e-4


def test_a_weak_answer_builds_nothing():
    assert kept(60, strength=0.9) > 0.2 and kept(60, strength=0.2) < 1e-4


def test_what_was_built_calms_as_the_caregiver_did():
    drive = [sy.Drive("child", 0.002, regions=AMYGDALA)]
    options = {"coupling": COUPLING, "sigma": NOISE, "balance": "fic", "drives": drive}

    def restless(people, between=()):
        P = sy.stationary(people, between, **options).covariance
        return float(np.mean([P.values[0, 0, a, 0, 0, a] for a in A]))

    before, after = restless([wired(0.0, 0.5)]), restless([wired(0.1, 0.5)])
    with_mother = restless([wired(0.0, 0.5), sy.Brain.default("mother")], relations())
    assert after < with_mother < before
