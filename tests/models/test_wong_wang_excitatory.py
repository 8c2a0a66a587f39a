from itertools import pairwise

import pytest
from scipy.optimize import brentq

import syntony as sy
from graphs import Region

model = sy.models["wong_wang_excitatory"]


def rest(guess, **params):
    here = Region(model, **params)
    states = here.fixed_point([guess])
    return states[0], here.outputs(states)["rate"]


def test_isolated_region(reference):
    assert rest(0.03)[0] == reference("wong_wang_excitatory.isolated_S")
    assert list(rest(0.03)) == reference("wong_wang_excitatory.isolated")


def test_recurrence_and_current_raise_the_rate(reference):
    assert rest(0.03, w=1.0)[1] == reference("wong_wang_excitatory.rate_full_recurrence")
    assert rest(0.58, w=1.0, I_0=0.3255)[1] == reference("wong_wang_excitatory.rate_high_current")


@pytest.mark.parametrize("coupling, points", [(0.0, 1), (0.5, 3), (1.0, 1)])
def test_coupling_adds_a_high_state_and_later_takes_the_low_one(coupling, points):
    def slope(S):
        return Region(model, {"input_e": coupling * S}).derivative([S])[0]

    grid = [k / 400 for k in range(401)]
    crossings = [brentq(slope, a, b) for a, b in pairwise(grid) if slope(a) * slope(b) < 0]
    assert len(crossings) == points
