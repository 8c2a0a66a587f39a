"""Feedback inhibition: exact for small noise, corrected by the closure for strong noise."""

import numpy as np
import pytest

import syntony as sy
from syntony import errors
from syntony.engine.balance import closure, exact
from syntony.engine.network import resolve
from syntony.units import ms, second

STRONG = 0.01 / ms**0.5
CRITICAL = 1.3380856


@pytest.fixture(scope="module")
def brain():
    return sy.Brain.default("client")


def mean_rates(brain, coupling, how, sigma, duration=60 * second):
    r = sy.simulate(
        brain, coupling=coupling, balance=how, params={"sigma": sigma}, duration=duration, seed=1,
        keep=sy.Keep(states=("rate_E",), average=True, every=1 * second, start=2 * second),
    )  # fmt: skip
    return r["rate_E"].values[0].mean(axis=-1)


def test_exact_weights_are_the_published_line(brain, reference):
    J = exact(resolve(brain, coupling=0.8))[0]
    slope, offset = np.polyfit(0.8 * brain.strength, J, 1)
    assert offset == reference("wong_wang.fic_offset")
    assert slope == reference("wong_wang.fic_slope")


@pytest.mark.parametrize("share", [0.3, 0.6, 0.85])
def test_closure_keeps_rates_under_strong_noise(brain, share):
    """Mean within 0.3 Hz of the target, spread over regions below 0.15 Hz, every region in 2.5 … 4 Hz. Five minutes of three
    people gave a bias of 0.08, 0.11 and 0.145 Hz at these couplings."""
    rates = mean_rates(brain, share * CRITICAL, "closure", STRONG)
    assert abs(rates.mean() - 3.063) <= 0.3 and rates.std() <= 0.15
    assert rates.min() >= 2.5 and rates.max() <= 4.0


def test_both_rules_hold_under_small_noise(brain):
    """0.001 per √ms at 0.6 of the critical coupling: 3.07 Hz from the exact rule, 3.063 Hz from the closure."""
    exactly, closed = (mean_rates(brain, 0.6 * CRITICAL, how, STRONG / 10, 20 * second) for how in ("fic", "closure"))
    assert abs(exactly.mean() - 3.07) < 0.03
    assert abs(closed.mean() - 3.063) < 0.01


@pytest.mark.parametrize("sigma, rate, spread", [(0.0, 3.077, 0.0), (0.001, 3.081, 0.0096), (0.01, 3.396, 0.0863)])
def test_noise_raises_the_rate_of_isolated_regions(sigma, rate, spread):
    """J_i = 1, sigma per √ms: rates within 0.1 Hz, sd of S_E within 2 %, by simulation."""
    r = sy.simulate(
        sy.Brain("apart", np.zeros((94, 94))), coupling=0.0, params={"sigma": sigma / ms**0.5}, duration=30 * second, seed=1,
        keep=sy.Keep(states=("rate_E", "S_E"), every=10 * ms, start=2 * second),
    )  # fmt: skip
    assert r["rate_E"].values.mean() == pytest.approx(rate, abs=0.1)
    assert r["S_E"].values.std(axis=-1).mean() == pytest.approx(spread, rel=0.02, abs=1e-4)


@pytest.mark.parametrize("coupling", [0.8, 1.0, 1.2])
def test_closure_derives_the_empirical_slope(brain, coupling):
    """Regressed on coupling times strength, J_i - 1 has the slope found by simulation: 0.725 (least squares) to 0.75
    (weighted); Herzog et al. 2024, doi:10.1162/netn_a_00410. The exact rule for small noise has 0.6286."""
    J, x = closure(resolve(brain, coupling=coupling, params={"sigma": STRONG}))[0] - 1.0, coupling * brain.strength
    assert 0.725 <= (J * x).sum() / (x * x).sum() <= 0.75


def test_exact_rule_is_not_enough_under_strong_noise(brain):
    rates = mean_rates(brain, 0.85 * CRITICAL, "fic", STRONG, 20 * second)
    assert rates.max() > 6.0


def test_closure_is_exact_without_noise(brain):
    network = resolve(brain, coupling=1.0, params={"sigma": 1e-6})
    assert closure(network) == pytest.approx(exact(network), abs=1e-7)


def test_balance_counts_the_partner(reference):
    """With a relation the receiver's rate stays at the target, because the partner's input is balanced too."""
    profile = np.ones(94)
    pair = [sy.Brain.default("a"), sy.Brain.default("b")]
    relation = sy.Relation("a", "b", gain=0.5, expressing=profile, perceiving=profile)
    w = sy.stationary(pair, [relation], coupling=0.8, balance="fic")
    assert w.outputs["rate_E"].values == reference("wong_wang.threshold_rate")


def test_balance_counts_top_down_inhibition(reference):
    w = sy.stationary(sy.Brain.default("a", top_down=True), coupling=0.8, balance="fic")
    assert w.outputs["rate_E"].values == reference("wong_wang.threshold_rate")


def test_impossible_balance_is_said():
    with pytest.raises(errors.Unstable, match="too weak"):
        sy.stationary(sy.Brain("toy", np.zeros((2, 2))), balance="fic", params={"I_0": 0.2})


def test_strong_noise_holds_the_balanced_state_beyond_the_noise_free_border(brain):
    """Noise lowers the mean gain: what is unstable without it has a stable, balanced state with it."""
    assert not sy.stationary(brain, coupling=1.05 * CRITICAL, balance="fic").stable
    rates = mean_rates(brain, 1.05 * CRITICAL, "closure", STRONG, 20 * second)
    assert abs(rates.mean() - 3.063) <= 0.3


def test_a_closure_that_does_not_exist_is_said(brain):
    with pytest.raises(errors.Unstable, match=r"the balanced state of 'default' is unstable at coupling 2.1 and above"):
        closure(resolve(brain.replace(name="default"), coupling=3.0, params={"sigma": 1e-3}))
