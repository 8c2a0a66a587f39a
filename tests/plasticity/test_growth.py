"""Growth: zeros of the curve, laws of pairing, from nothing to the target, recovery from the border, use it or lose it."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from syntony import errors
from syntony.engine.rules import numpy_change
from syntony.plasticity.growth import (
    CURVES,
    axonal_growth,
    dendritic_growth,
    element_growth,
    gaussian_curve,
    grow,
    growth,
    linear_curve,
    remodel,
    sigmoid_curve,
)
from syntony.units import mm

SIDE, SPACING, SIGMA = 12, 10 * mm, 15 * mm
POSITIONS = SPACING * np.stack(np.meshgrid(np.arange(SIDE), np.arange(SIDE)), axis=-1).reshape(-1, 2)
SHEET = np.linalg.norm(POSITIONS[:, None] - POSITIONS[None], axis=-1)
TARGET = dendritic_growth.defaults["target"]
landmarks = st.tuples(st.floats(0, 5), st.floats(0.01, 5)).map(lambda pair: (pair[0], pair[0] + pair[1]))
networks = st.tuples(st.integers(2, 7), st.integers(0, 2**32 - 1))


def linear_activity(drive):
    """Mean activity of regions that add up what they receive: r = drive + W r."""
    return lambda weights: np.linalg.solve(np.eye(len(weights)) - weights, drive)


def grown(weights, drive, rounds):
    return list(grow(weights, linear_activity(drive), SHEET, rounds, sigma=SIGMA))


@pytest.fixture(scope="module")
def sheet():
    """A sheet grown from nothing, and what drives it from outside."""
    drive = np.full(SIDE**2, 0.45)
    return grown(np.zeros((SIDE**2, SIDE**2)), drive, 200)[-1], drive


@given(landmarks)
def test_curve_is_zero_at_eta_and_target_and_one_half_way(pair):
    eta, target = pair
    assert gaussian_curve(eta, eta, target) == pytest.approx(0, abs=1e-12)
    assert gaussian_curve(target, eta, target) == pytest.approx(0, abs=1e-12)
    assert gaussian_curve((eta + target) / 2, eta, target) == pytest.approx(1, abs=1e-12)


@given(landmarks, st.floats(-5, 10))
def test_curve_is_the_published_one(pair, activity):
    """doi:10.1371/journal.pcbi.1003259, written with xi and zeta."""
    eta, target = pair
    xi, zeta = (eta + target) / 2, (target - eta) / (2 * np.sqrt(np.log(2)))
    published = 2 * np.exp(-(((activity - xi) / zeta) ** 2)) - 1
    assert gaussian_curve(activity, eta, target) == pytest.approx(published, abs=1e-9)


def test_silence_prunes():
    assert gaussian_curve(0.0, 0.1, 0.7) == pytest.approx(2 * 2 ** -((8 / 6) ** 2) - 1, abs=1e-12)
    assert linear_curve(0.0, 0.0, 0.7) == 1


@given(landmarks, st.floats(0, 10), st.floats(0, 10))
def test_other_curves_fall_through_zero_at_the_target(pair, one, two):
    eta, target = pair
    low, high = sorted((one, two))
    for curve in (linear_curve, sigmoid_curve):
        assert curve(target, eta, target) == pytest.approx(0, abs=1e-12)
        assert curve(low, eta, target) >= curve(high, eta, target)


@pytest.mark.parametrize("side", ["dendrites", "axons"])
@pytest.mark.parametrize("curve", CURVES)
def test_compiled_rule_is_the_declared_one(side, curve):
    rule = element_growth(side, curve)
    rng = np.random.default_rng(0)
    values = {name: rng.random(20) for name in (side, *rule.readings)} | rule.defaults
    assert numpy_change(rule)(**values)[0] == pytest.approx(rule.change(**values), abs=1e-18)


def drawn(size, seed):
    rng = np.random.default_rng(seed)
    weights = rng.random((size, size)) * (rng.random((size, size)) < 0.6)
    np.fill_diagonal(weights, 0)
    points = rng.random((size, 3))
    distance = np.linalg.norm(points[:, None] - points[None], axis=-1)
    return weights, size * rng.random(size), size * rng.random(size), distance


def remodelled_slowly(weights, dendrites, axons, distance, sigma):
    n = len(weights)
    kept = np.zeros((n, n))
    for i in range(n):
        for j in range(n):
            onto, out = sum(weights[i]), sum(weights[:, j])
            left = min([1.0] + ([dendrites[i] / onto] if onto else []) + ([axons[j] / out] if out else []))
            kept[i, j] = weights[i, j] * left
    vacant = [max(dendrites[i] - sum(kept[i]), 0) for i in range(n)]
    free = [max(axons[j] - sum(kept[:, j]), 0) for j in range(n)]
    most = max(sum(vacant), sum(free))
    for i in range(n):
        for j in range(n):
            if i != j and most > 0:
                kept[i, j] += vacant[i] * free[j] / most * np.exp(-(distance[i, j] ** 2) / (2 * sigma**2))
    return kept


@given(networks)
def test_remodelling_is_the_slow_one_and_binds_no_more_than_there_is(network):
    weights, dendrites, axons, distance = drawn(*network)
    new = remodel(weights, dendrites, axons, distance, 0.5)
    assert new == pytest.approx(remodelled_slowly(weights, dendrites, axons, distance, 0.5), abs=1e-12)
    assert (new >= 0).all() and (np.diag(new) == 0).all()
    assert (new.sum(axis=1) <= dendrites + 1e-9).all() and (new.sum(axis=0) <= axons + 1e-9).all()


@given(networks)
def test_remodelling_knows_neither_order_nor_direction(network):
    weights, dendrites, axons, distance = drawn(*network)
    order = np.random.default_rng(network[1]).permutation(network[0])
    new = remodel(weights, dendrites, axons, distance, 0.5)
    permuted = remodel(
        weights[np.ix_(order, order)], dendrites[order], axons[order], distance[np.ix_(order, order)], 0.5
    )
    assert permuted == pytest.approx(new[np.ix_(order, order)], abs=1e-12)
    assert remodel(weights.T, axons, dendrites, distance, 0.5) == pytest.approx(new.T, abs=1e-12)


@given(networks)
def test_remodelling_leaves_alone_what_is_all_bound(network):
    weights, _, _, distance = drawn(*network)
    same = remodel(weights, weights.sum(axis=1), weights.sum(axis=0), distance, 0.5)
    assert same == pytest.approx(weights, abs=1e-12)


def test_from_nothing_to_the_target(sheet):
    weights, drive = sheet
    reached = linear_activity(drive)(weights)
    assert reached == pytest.approx(np.full(len(drive), TARGET), rel=0.05)
    assert linear_activity(drive)(np.zeros_like(weights)).max() < 0.65 * TARGET


def test_focal_deafferentation_recovers_from_the_border_inward(sheet):
    """A tenth of the regions, in the middle, loses 80 % of its input from inside and outside."""
    weights, drive = sheet
    from_centre = np.linalg.norm(POSITIONS - POSITIONS.mean(axis=0), axis=1)
    lesion = np.zeros(SIDE**2, dtype=bool)
    lesion[np.argsort(from_centre)[: SIDE**2 // 10]] = True
    left = np.where(lesion, 0.2, 1.0)
    cut, drive = weights * left[:, None], drive * left
    strength = np.array([w.sum(axis=1)[lesion] for w in grown(cut, drive, 200)])
    depth = from_centre[lesion].round(6)
    rings = np.stack([strength[:, depth == d].mean(axis=1) for d in np.unique(depth)], axis=1)
    assert len(rings[0]) == 3
    assert (np.diff(rings[20::20], axis=1) > 0).all()
    assert (rings[-1] > 1.5 * cut.sum(axis=1)[lesion].mean()).all()


def test_a_silenced_region_loses_all_elements(sheet):
    weights, drive = sheet
    silent = SIDE * SIDE // 2 + 3

    def activity(now):
        return np.where(np.arange(len(drive)) == silent, 0.0, linear_activity(drive)(now))

    *_, last = grow(weights, activity, SHEET, 60, sigma=SIGMA)
    assert last[silent].sum() == 0 and last[:, silent].sum() == 0
    linear = {side: element_growth(side, "linear") for side in ("dendrites", "axons")}
    *_, last = grow(weights, activity, SHEET, 60, sigma=SIGMA, **linear)
    assert last[silent].sum() > weights[silent].sum()


def test_declarations():
    assert dendritic_growth.readings == {"strength_post", "mean_post"}
    assert axonal_growth.readings == {"strength_pre", "mean_post"}
    assert growth.defaults.keys() == {"sigma"}


@pytest.mark.parametrize(
    "changed, message",
    [
        ({"weights": -np.ones((2, 2))}, r"weights has -1; expected at least 0: elements have no sign"),
        ({"distance": np.zeros((3, 3))}, r"distance has shape \(3, 3\); expected \(2, 2\)"),
        ({"params": {"dendrite": {}}}, r"key of params is 'dendrite'; allowed are 'dendrites', 'axons'"),
        ({"params": {"axons": {"eta": 0.8}}}, r"eta of axonal_growth is not below target; give an eta below"),
        ({"every": 0}, r"every is 0; expected a number above 0 s"),
        ({"sigma": -1.0}, r"growth: sigma is -1 m; allowed is"),
    ],
)
def test_errors(changed, message):
    arguments = {
        "weights": np.zeros((2, 2)),
        "activity": lambda w: np.zeros(2),
        "distance": np.zeros((2, 2)),
        "rounds": 1,
    }
    with pytest.raises(errors.SyntonyError, match=message):
        next(grow(**{**arguments, **changed}))


def test_unknown_side_and_curve():
    with pytest.raises(errors.BadValue, match="side of the elements is 'spines'; allowed are 'dendrites', 'axons'"):
        element_growth("spines")
    with pytest.raises(errors.BadValue, match="growth curve is 'flat'; allowed are 'gaussian', 'linear', 'sigmoid'"):
        element_growth("axons", "flat")
