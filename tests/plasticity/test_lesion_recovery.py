"""A lesion of the default brain: growth and inhibitory homeostasis bring the profile of the rest back towards its values."""

import numpy as np
import pytest

import syntony as sy
from syntony.plasticity.growth import grow
from syntony.units import week

COUPLING, DAYS = 1.0, 50
BRAIN = sy.Brain.default("client")
DISTANCE = np.linalg.norm(BRAIN.positions[:, None] - BRAIN.positions[None], axis=-1)


def state(weights, **options):
    return sy.stationary(BRAIN.replace(weights=weights), coupling=COUPLING, **options)


def balanced(weights):
    """The limit of inhibitory homeostasis: every region at the same rate."""
    return state(weights, balance="fic")


def lesioned(side, seed):
    """The weights without 30 % of the edges within one hemisphere, and which pairs lost theirs."""
    inside = np.flatnonzero(BRAIN.hemisphere == side)
    i, j = np.triu_indices(len(inside), 1)
    drawn = np.random.default_rng(seed).permutation(len(i))[: round(0.3 * len(i))]
    lost = np.zeros(BRAIN.weights.shape, dtype=bool)
    lost[inside[i[drawn]], inside[j[drawn]]] = True
    lost |= lost.T
    return np.where(lost, 0.0, BRAIN.weights), lost


def recovered(cut, intact, share):
    """Weights of every day while inhibition closes `share` of its gap to balance each day; growth sees what is left."""
    inhibition = intact.network.params["J_i"][0]
    healthy = intact.mean.values[0, 0]

    def activity(weights):
        nonlocal inhibition
        if share:
            inhibition = inhibition + share * (balanced(weights).network.params["J_i"][0] - inhibition)
        return state(weights, params={"J_i": inhibition}).mean.values[0, 0]

    sides = {
        side: {"target": healthy, "eta": eta / 0.7 * healthy, "rate": 0.2 / week}
        for side, eta in (("dendrites", 0.1), ("axons", 0.4))
    }
    return list(grow(cut, activity, DISTANCE, DAYS, params=sides))


@pytest.fixture(scope="module")
def intact():
    return balanced(BRAIN.weights)


def distances(weights, intact, rest):
    """How far the functional profile of the pairs that lost nothing, and the in-strengths, are from the intact brain."""
    functional = (balanced(weights).fc.values[0] - intact.fc.values[0])[rest]
    return np.sqrt(np.mean(functional**2)), np.abs(weights.sum(axis=1) - BRAIN.weights.sum(axis=1)).sum()


@pytest.mark.parametrize("side, seed", [("left", 1), ("right", 2)])
def test_growth_and_balance_restore_the_profile_of_the_rest(intact, side, seed):
    cut, lost = lesioned(side, seed)
    rest = ~lost & ~np.eye(len(cut), dtype=bool)
    days = recovered(cut, intact, share=0.0)
    course = np.array([distances(w, intact, rest) for w in (cut, days[9], days[19], days[-1])])
    functional, strength = course.T
    assert functional[0] > 0.01
    assert (np.diff(functional) < 0).all() and (np.diff(strength) < 0).all()
    assert functional[-1] < 0.35 * functional[0]
    assert strength[-1] < 0.15 * strength[0]


def test_the_sooner_inhibition_compensates_the_less_grows_back(intact):
    """Both have the same aim; what the one has done gives the other no reason to act."""
    cut, lost = lesioned("left", 1)
    rest = ~lost & ~np.eye(len(cut), dtype=bool)
    after = np.array([distances(recovered(cut, intact, share)[-1], intact, rest) for share in (0.0, 0.05, 0.5)])
    at_once = np.array(distances(cut, intact, rest))
    assert (np.diff(after, axis=0) > 0).all()
    assert (after < at_once).all()
    assert after[1, 0] < 0.6 * at_once[0]
