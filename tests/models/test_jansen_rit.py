"""The bifurcations along the outer input p, from the graph's Jacobian; the alpha rhythm by integration."""

import numpy as np
import pytest
from scipy.integrate import solve_ivp
from scipy.optimize import brentq, root

import syntony as sy
from graphs import Region

jansen_rit = sy.models["jansen_rit"]


def leading(p, guess):
    here = Region(jansen_rit, p=p)
    return here.eigenvalues(here.fixed_point(guess))[0]


def hopf(low, high, guess):
    p = brentq(lambda p: leading(p, guess).real, low, high, xtol=1e-9)
    return p, abs(leading(p, guess).imag) / (2 * np.pi)


def test_alpha_begins_in_a_hopf_bifurcation(reference):
    p, frequency = hopf(85, 95, [0.098, 20.2, 13.4, 0, 0, 0])
    assert p == reference("jansen_rit.hopf_p")
    assert frequency == reference("jansen_rit.hopf_frequency")


def test_second_hopf_bifurcation(reference):
    assert hopf(-20, -5, [0.080, 16.0, 10.1, 0, 0, 0])[0] == reference("jansen_rit.second_hopf_p")


@pytest.mark.parametrize(
    "fold, guess", [("low_fold", [0.0209, 6.2, 3.6, 1.14]), ("high_fold", [0.0661, 13.4, 8.0, -0.4])]
)
def test_folds(reference, fold, guess):
    def residual(unknown):
        here, states = Region(jansen_rit, p=100 * unknown[3]), [*unknown[:3], 0.0, 0.0, 0.0]
        return [*here.derivative(states)[3:], np.linalg.det(here.jacobian(states)) / 1e10]

    _, y1, y2, p = root(residual, guess, tol=1e-12).x
    assert [100 * p, y1, y2] == reference(f"jansen_rit.{fold}")


def run(p, duration):
    here = Region(jansen_rit, p=p)
    course = solve_ivp(
        lambda _, y: here.derivative(y), (0, duration), np.zeros(6), dense_output=True, rtol=1e-6, atol=1e-6
    )
    times = np.linspace(duration / 2, duration, 4001)
    return times, np.array([here.outputs(y)["eeg"] for y in course.sol(times).T])


def test_settles_to_rest_at_weak_input(reference):
    assert run(100.0, 2.0)[1][-1] == reference("jansen_rit.rest_eeg")


def test_alpha_rhythm(reference):
    times, eeg = run(jansen_rit.defaults["p"], 2.0)
    beats = times[1:][(eeg[:-1] < eeg.mean()) & (eeg[1:] >= eeg.mean())]
    assert 1 / np.diff(beats).mean() == reference("jansen_rit.alpha_frequency")


def test_sends_and_shows_the_pyramidal_rate():
    here, states = Region(jansen_rit), [0.1, 9.0, 3.0, 0.0, 0.0, 0.0]
    assert here.outputs(states) == pytest.approx({"eeg": 6.0, "rate": 2.5})
    slope = 0.56 * 5.0 / 4
    assert here.sent("input_rate", states) == pytest.approx([0, slope, -slope, 0, 0, 0])
    assert here.jacobian(states, ["input_rate"])[:, 0] == pytest.approx([0, 0, 0, 0, 325.0, 0])
