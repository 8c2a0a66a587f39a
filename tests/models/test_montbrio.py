"""In the published units, where tau is 1; and that seconds change nothing but the scale."""

import numpy as np
import pytest
from scipy.optimize import root

import syntony as sy
from graphs import Region

montbrio = sy.models["montbrio"]


@pytest.fixture
def published():
    return Region(montbrio, tau=1.0)


@pytest.mark.parametrize("point, guess", [("node", [0.08, -1.9]), ("saddle", [0.5, -0.3]), ("focus", [1.0, -0.2])])
def test_fixed_points(reference, published, point, guess):
    states = published.fixed_point(guess)
    assert list(states) == reference(f"montbrio.{point}")
    values = published.eigenvalues(states)
    if point == "focus":
        assert [values[0].real, abs(values[0].imag)] == reference("montbrio.focus_eigenvalue")
    else:
        assert list(values.real) == reference(f"montbrio.{point}_eigenvalues")


@pytest.mark.parametrize("fold, guess", [("low_fold", [0.16, -1.0, -3.1]), ("high_fold", [0.75, -0.2, -5.7])])
def test_saddle_nodes(reference, fold, guess):
    def residual(unknown):
        here = Region(montbrio, tau=1.0, eta=unknown[2])
        return [*here.derivative(unknown[:2]), np.linalg.det(here.jacobian(unknown[:2]))]

    r, _, eta = root(residual, guess, tol=1e-12).x
    assert [r, eta] == reference(f"montbrio.{fold}")


def test_fixed_points_lie_on_the_parametric_branch(published):
    p = montbrio.defaults
    for guess in ([0.08, -1.9], [0.5, -0.3], [1.0, -0.2]):
        r = published.fixed_point(guess)[0]
        branch = -((p["delta"] / (2 * np.pi * r)) ** 2) + (np.pi * r) ** 2 - p["J"] * r
        assert branch == pytest.approx(p["eta"], abs=1e-9)


@pytest.mark.parametrize("tau", [0.01, 0.02])
def test_seconds_only_rescale(published, tau):
    inputs = {"input_r": 0.3 / tau}
    r, v = Region(montbrio, {"input_r": 0.3}, tau=1.0).derivative([0.4, -0.7])
    here = Region(montbrio, inputs, tau=tau)
    np.testing.assert_allclose(here.derivative([0.4 / tau, -0.7]), [r / tau**2, v / tau], rtol=1e-12)
    scaled = Region(montbrio, tau=tau).eigenvalues([1.03 / tau, -0.15])
    np.testing.assert_allclose(scaled, published.eigenvalues([1.03, -0.15]) / tau, rtol=1e-9)


def test_preset_is_bistable():
    here = Region(montbrio, **montbrio.presets["rabuffo"])
    low, high = here.fixed_point([5.0, -1.9]), here.fixed_point([100.0, -0.1])
    assert here.eigenvalues(low)[0].real < 0 > here.eigenvalues(high)[0].real
    assert low[0] < 10 < high[0]
