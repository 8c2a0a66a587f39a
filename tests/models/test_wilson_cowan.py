import numpy as np
import pytest
from scipy.optimize import brentq, root

import syntony as sy
from graphs import Region

wilson_cowan = sy.models["wilson_cowan"]
ABEYSURIYA = wilson_cowan.presets["abeysuriya"]


def growth(P, guess, params):
    here = Region(wilson_cowan, **{**params, "P": P})
    return here.eigenvalues(here.fixed_point(guess))[0].real


def hopf_P(low, high, **params):
    return brentq(growth, low, high, args=([0.1, 0.1], params))


def test_rest(reference):
    assert list(Region(wilson_cowan, P=0.0).fixed_point([0.01, 0.01])) == reference("wilson_cowan.rest")


def test_oscillation_begins(reference):
    assert hopf_P(0.75, 0.82) == reference("wilson_cowan.hopf_P")


def test_high_state(reference):
    here = Region(wilson_cowan, P=2.8)
    states = here.fixed_point([0.47, 0.49])
    assert states[0] == reference("wilson_cowan.high_E")
    assert here.eigenvalues(states)[0].real < 0


def test_only_the_high_state_is_left_above_the_fold(reference):
    def residual(unknown):
        here = Region(wilson_cowan, P=unknown[2])
        return [*here.derivative(unknown[:2]), np.linalg.det(here.jacobian(unknown[:2])) / 1e5]

    assert root(residual, [0.363, 0.455, 2.837], tol=1e-12).x[2] == reference("wilson_cowan.high_fold_P")


def test_abeysuriya_is_a_damped_alpha_focus(reference):
    here = Region(wilson_cowan, **ABEYSURIYA)
    states = here.fixed_point([0.1, 0.1])
    leading = here.eigenvalues(states)[0]
    assert states[0] == reference("wilson_cowan.abeysuriya_E")
    assert [leading.real, abs(leading.imag)] == reference("wilson_cowan.abeysuriya_eigenvalue")
    assert abs(leading.imag) / (2 * np.pi) == reference("wilson_cowan.abeysuriya_frequency")


def test_abeysuriya_oscillates_at_stronger_drive(reference):
    assert hopf_P(0.30, 0.36, **ABEYSURIYA) == reference("wilson_cowan.abeysuriya_hopf_P")
    weaker = {**ABEYSURIYA, "w_ee": 3.25}
    assert hopf_P(0.34, 0.41, **weaker) == reference("wilson_cowan.abeysuriya_weak_hopf_P")


@pytest.mark.parametrize("name, sign", [("input_e", 1), ("input_i", -1)])
def test_input_onto_inhibitory_cells_calms(name, sign):
    """The slow linear response of E to a constant input has the sign of the cells it reaches."""
    here = Region(wilson_cowan, **ABEYSURIYA)
    states = here.fixed_point([0.1, 0.1])
    response = -np.linalg.solve(here.jacobian(states), here.jacobian(states, [name]))[0, 0]
    assert np.sign(response) == sign
