"""Inhibitory homeostasis: what is held at the target, with and without a rhythm, in closed form, averaged and direct."""

from functools import cache
from math import exp, sqrt

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numba import njit

import syntony as sy
from syntony import errors
from syntony.engine.rules import numpy_change
from syntony.plasticity.inhibitory import balanced_weight, inhibition, inhibition_of_rates

REGIONS, TARGET, DT = 20, 0.15, 1e-3
MODEL = sy.models["wilson_cowan"]
RHYTHM = {**MODEL.presets["abeysuriya"], "w_ee": 3.25}  # one of two values in public codes; 10 Hz
DAMPED = {**RHYTHM, "w_ee": 2.0}
change = njit(inhibition.change)
unit = st.floats(0, 1)


def full(params):
    return {**MODEL.defaults, **params}


@cache
def connectome():
    """Symmetric, sparse, mean strength 0.8."""
    rng = np.random.default_rng(1)
    weights = np.triu(rng.random((REGIONS, REGIONS)) * (rng.random((REGIONS, REGIONS)) < 0.3), 1)
    weights = weights + weights.T
    return 0.8 * weights / weights.sum(axis=1).mean()


@njit
def direct(weights, coupling, w_ei, w_ee, rate, sigma, steps, measured, seed):
    """Euler steps with the rule at every one; means of E, I, I E and w_ei over the last steps; every tenth E of these."""
    np.random.seed(seed)
    n, dt = len(weights), 1e-3
    E, I, w = np.full(n, 0.1), np.full(n, 0.1), w_ei.copy()
    means, wave, noise = np.zeros((4, n)), np.zeros((measured // 10 + 1, n)), sigma * sqrt(dt)
    for k in range(steps):
        reached = coupling * (weights @ E)
        for i in range(n):
            slope = change(w[i], I[i] * E[i], I[i], 0.15, rate)
            e = E[i] + dt / 0.01 * (1 / (1 + exp(-4 * (w_ee * E[i] - w[i] * I[i] + 0.31 + reached[i] - 1))) - E[i])
            I[i] += dt / 0.02 * (1 / (1 + exp(-4 * (3.75 * E[i] - 1))) - I[i]) + noise * np.random.randn()
            E[i] = e + noise * np.random.randn()
            w[i] = max(w[i] + dt * slope, 0.0)
            if k >= steps - measured:
                means[0, i] += E[i] / measured
                means[1, i] += I[i] / measured
                means[2, i] += I[i] * E[i] / measured
                means[3, i] += w[i] / measured
        if k >= steps - measured and k % 10 == 0:
            wave[(k - steps + measured) // 10] = E
    return means, wave


@cache
def settled(coupling, w_ee=3.25, sigma=0.0, seconds=2000):
    start, steps = np.full(REGIONS, 2.5), int(seconds / DT)
    return direct(connectome(), coupling, start, w_ee, inhibition.defaults["rate"], sigma, steps, steps // 2, 0)[0]


@pytest.mark.parametrize("coupling, below", [(0.0, 0.129), (0.3, 0.123), (0.8, 0.114)])
def test_a_region_with_a_rhythm_holds_what_inhibition_sees_not_its_mean(coupling, below):
    E, I, both, _ = settled(coupling)
    assert (both / I).mean() == pytest.approx(TARGET, rel=0.005)
    assert E.mean() == pytest.approx(below, abs=0.002)


def test_noise_changes_nothing_in_what_is_held():
    _, I, both, _ = settled(0.3, sigma=0.3)
    assert (both / I).mean() == pytest.approx(TARGET, rel=0.005)


def test_inhibition_follows_the_strength_of_the_region():
    *_, weight = settled(0.3)
    strength = connectome().sum(axis=1)
    assert np.corrcoef(weight, strength)[0, 1] > 0.95
    assert (weight > balanced_weight(full(RHYTHM), TARGET, 0.3 * TARGET * strength)).all()


@pytest.mark.parametrize("coupling", [0.0, 0.3])
def test_without_a_rhythm_the_closed_form_is_reached(coupling):
    E, _, _, weight = settled(coupling, w_ee=2.0, seconds=3500)
    expected = balanced_weight(full(DAMPED), TARGET, coupling * TARGET * connectome().sum(axis=1))
    assert weight == pytest.approx(expected, rel=0.01)
    assert pytest.approx(TARGET, rel=0.001) == E


def test_closed_form_is_linear_in_strength():
    """I* = 0.14805, c* = 1.5613 + 1.0132 coupling strength with the published constants."""
    strength = np.array([0.0, 1.0, 2.0])
    weight = balanced_weight(full(RHYTHM), TARGET, TARGET * strength)
    assert weight == pytest.approx(1.5613 + 1.0132 * strength, abs=1e-4)


@given(st.lists(unit, min_size=12, max_size=12), st.floats(0.02, 0.45))
def test_at_the_closed_form_the_model_stands_still_at_the_target(draws, target):
    names = ("w_ee", "w_ie", "w_ii", "P", "Q", "slope_e", "slope_i", "threshold_e", "threshold_i", "refractory")
    low = dict(zip(names, (0, 1, 0, 3, -1, 0.5, 0.5, 0, 0, 0)))
    params = {name: low[name] + (10 if name.startswith("w_") else 2) * u for name, u in zip(names, draws)}
    params["refractory"] /= 2
    E, input_e, input_i = target, 2 + draws[10], draws[11]
    try:
        w_ei = balanced_weight(params, target, input_e, input_i)
    except errors.Unstable:
        return
    lo, hi = 0.0, 1.0
    for _ in range(60):  # slow and obvious: I where its own derivative changes sign
        middle = (lo + hi) / 2
        _, dI = MODEL.derivative(E, middle, input_e, input_i, 1.0, 1.0, w_ei=w_ei, **params)
        lo, hi = (middle, hi) if dI > 0 else (lo, middle)
    assert MODEL.derivative(E, lo, input_e, input_i, 1.0, 1.0, w_ei=w_ei, **params) == pytest.approx((0, 0), abs=1e-9)


def drift(brain, w_ei, sigma):
    """Averaged rule at the linear noise around the working point."""
    w = sy.stationary(brain, model="wilson_cowan", coupling=0.3, params={**DAMPED, "w_ei": w_ei}, sigma=sigma)
    E, I = (w.mean.sel(state=name).values[0] for name in ("E", "I"))
    together = w.covariance.sel(state="I", state_2="E").values[0, :, 0].diagonal()
    (slope,) = numpy_change(inhibition)(
        inhibition=w_ei, inhibited_excitation=I * E + together, mean_inhibition=I, **inhibition.defaults
    )
    return slope


def newton(brain, w_ei, sigma, steps):
    """Newton's method on the averaged rule; the slopes are differences."""
    for _ in range(steps):
        here = drift(brain, w_ei, sigma)
        slopes = [(drift(brain, w_ei + 1e-5 * row, sigma) - here) / 1e-5 for row in np.eye(len(w_ei))]
        w_ei = w_ei - np.linalg.solve(np.array(slopes).T, here)
    return w_ei


def test_newton_from_the_closed_form_reaches_the_noisy_balance_that_the_direct_run_finds():
    weights, sigma = connectome()[:6, :6] + 0.1 * (1 - np.eye(6)), 0.07
    start = balanced_weight(full(DAMPED), TARGET, 0.3 * TARGET * weights.sum(axis=1))
    brain = sy.Brain("six", weights)
    assert np.abs(drift(brain, start, 0.0)).max() < 1e-12
    found = newton(brain, start, sigma, 3)
    assert np.abs(drift(brain, found, sigma)).max() < 1e-9
    slow = direct(weights, 0.3, start, 2.0, 5.0, sigma, 2_000_000, 1_500_000, 0)[0][3]
    assert np.abs(found / start - 1).min() > 0.005
    assert slow == pytest.approx(found, rel=0.003)


def test_rates_end_where_feedback_inhibition_control_puts_them():
    """doi:10.1162/netn_a_00197 finds by plasticity what balance="fic" solves for."""
    weights = connectome()[:5, :5] + 0.1 * (1 - np.eye(5))
    brain = sy.Brain("five", weights / weights.sum(axis=1).max())
    exact = sy.stationary(brain, coupling=0.8, balance="fic")
    target = exact.outputs["rate_E"].values[0]
    J = np.full(5, 1.1)
    rule = numpy_change(inhibition_of_rates)
    for _ in range(150):
        w = sy.stationary(brain, coupling=0.8, params={"J_i": J})
        r_E, r_I = (w.outputs[name].values[0] for name in ("rate_E", "rate_I"))
        (slope,) = rule(inhibited_excitation=r_I * r_E, mean_inhibition=r_I, target=target, inhibition=J, rate=1e-3)
        J = J + 5.0 * slope
    assert target == pytest.approx(3.0631, abs=1e-4)
    assert pytest.approx(exact.network.params["J_i"][0], rel=1e-4) == J


@settings(max_examples=30)
@given(st.lists(unit, min_size=4, max_size=4), st.floats(0, 10))
def test_the_compiled_rule_is_the_written_one(draws, rate):
    values = dict(zip(("inhibition", "inhibited_excitation", "mean_inhibition", "target"), draws), rate=rate)
    assert numpy_change(inhibition)(**values)[0] == inhibition.change(**values)


def test_it_reads_the_means_that_vogels_form_needs():
    assert dict(inhibition.reads) == {"inhibited_excitation": ("I", "E"), "mean_inhibition": ("I",)}
    assert inhibition.modifies in MODEL.params
    assert inhibition_of_rates.modifies in sy.models["wong_wang"].params
    assert {name for pair in inhibition_of_rates.reads.values() for name in pair} <= set(
        sy.models["wong_wang"].quantities
    )


def in_alpha(wave):
    """Phase locking of all pairs, 8–13 Hz, of a wave at 100 Hz."""
    from scipy.signal import butter, hilbert, sosfiltfilt

    turning = np.exp(
        1j * np.angle(hilbert(sosfiltfilt(butter(3, (8, 13), "band", fs=100, output="sos"), wave, axis=0), axis=0))
    )
    return np.abs(turning.conj().T @ turning)[np.triu_indices(wave.shape[1], 1)] / len(turning)


@pytest.mark.parametrize("coupling, fits_without", [(0.8, True), (1.6, False), (2.4, False)])
def test_plasticity_widens_the_couplings_at_which_locking_resembles_measured_connectivity(coupling, fits_without):
    """doi:10.1371/journal.pcbi.1006007 in kind: theirs is MEG, here it is the mean fMRI connectivity of the default brain."""
    brain, start = sy.Brain.default("anyone"), np.full(94, 2.5)
    measured = brain.measured_fc[np.triu_indices(94, 1)]
    balanced = start
    for rate, seconds in ((20.0, 60), (2.0, 40)):
        balanced = direct(brain.weights, coupling, balanced, 3.25, rate, 0.2, 1000 * seconds, 10_000, 1)[0][3]
    with_it, without = (
        np.corrcoef(in_alpha(direct(brain.weights, coupling, w, 3.25, 0.0, 0.2, 65_000, 60_000, 2)[1][:-1]), measured)[
            0, 1
        ]
        for w in (balanced, start)
    )
    assert with_it > 0.3
    assert (without > 0.3) == fits_without


@pytest.mark.parametrize("target, refractory", [(0.0, 0.0), (1.0, 0.0), (0.6, 1.0)])
def test_impossible_targets_are_refused(target, refractory):
    with pytest.raises(errors.BadValue, match=r"target is .*; expected above 0 and below 1 / \(1 \+ refractory\)"):
        balanced_weight(full({**RHYTHM, "refractory": refractory}), target)


def test_a_region_without_drive_cannot_be_kept_at_a_high_target():
    with pytest.raises(errors.Unstable, match=r"inhibition would have to be negative .* lower the target, or raise P"):
        balanced_weight(full({**RHYTHM, "P": -1.0}), 0.3)
