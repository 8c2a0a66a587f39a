"""Left with right."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.errors import BadShape, BadValue
from syntony.measures.connectivity import functional_connectivity
from syntony.measures.horizontal import homotopic_connectivity, interhemispheric_share, lateralisation

LAW = settings(max_examples=25, deadline=None)
SEED = st.integers(0, 2**31)


def random_fc(seed, *shape):
    return functional_connectivity(np.random.default_rng(seed).standard_normal((*shape, 12)))


@LAW
@given(SEED, st.integers(1, 4), st.integers(0, 2))
def test_homotopic_connectivity_equals_a_loop(seed, pairs, midline):
    rng = np.random.default_rng(seed)
    n = 2 * pairs + midline
    fc = random_fc(seed, 2, max(n, 2))
    mirror = np.full(fc.shape[-1], -1)
    order = rng.permutation(n)
    for left, right in zip(order[:pairs], order[pairs : 2 * pairs]):
        mirror[left], mirror[right] = right, left
    found = homotopic_connectivity(fc, mirror)
    for one, value in zip(fc, found):
        assert float(value) == pytest.approx(np.mean([one[i, j] for i, j in enumerate(mirror) if j >= 0]), abs=1e-12)
    shuffle = rng.permutation(len(mirror))
    where = np.append(np.argsort(shuffle), -1)
    again = homotopic_connectivity(fc[..., shuffle, :][..., shuffle], where[mirror[shuffle]])
    np.testing.assert_allclose(again, found, atol=1e-12)


def test_cut_hemispheres_share_exactly_nothing():
    half = random_fc(0, 3)
    assert float(homotopic_connectivity(np.kron(np.eye(2), half), [3, 4, 5, 0, 1, 2])) == 0
    assert float(interhemispheric_share(np.kron(np.eye(2), half), ["left"] * 3 + ["right"] * 3)) == 0


@LAW
@given(SEED, st.integers(1, 4), st.integers(1, 4), st.integers(0, 2))
def test_interhemispheric_share_equals_a_loop(seed, left, right, middle):
    rng = np.random.default_rng(seed)
    side = rng.permutation(["left"] * left + ["right"] * right + ["midline"] * middle)
    weights = rng.standard_normal((2, len(side), len(side)))
    found = interhemispheric_share(weights, side)
    for one, value in zip(weights, found):
        between = within = 0.0
        for i in range(len(side)):
            for j in range(len(side)):
                if i == j or "midline" in (side[i], side[j]):
                    continue
                if side[i] == side[j]:
                    within += abs(one[i, j])
                else:
                    between += abs(one[i, j])
        assert float(value) == pytest.approx(between / (between + within), abs=1e-12)
    assert ((found >= 0) & (found <= 1)).all()
    np.testing.assert_allclose(interhemispheric_share(-3 * weights, side), found, atol=1e-12)
    even = float(interhemispheric_share(np.ones((len(side), len(side))), side))
    assert even == pytest.approx(2 * left * right / ((left + right) * (left + right - 1)), abs=1e-12)


@LAW
@given(SEED, st.integers(2, 4), st.integers(2, 4), st.integers(0, 2))
def test_lateralisation_equals_a_loop(seed, left, right, middle):
    rng = np.random.default_rng(seed)
    side = rng.permutation(["left"] * left + ["right"] * right + ["midline"] * middle)
    weights = rng.standard_normal((2, len(side), len(side)))
    found = lateralisation(weights, side)
    for one, value in zip(weights, found):
        pairs = {name: [] for name in ("left", "right", "midline")}
        for i in range(len(side)):
            for j in range(len(side)):
                if i != j and side[i] == side[j]:
                    pairs[side[i]].append(abs(one[i, j]))
        a, b = np.mean(pairs["left"]), np.mean(pairs["right"])
        assert float(value) == pytest.approx((a - b) / (a + b), abs=1e-12)
    np.testing.assert_allclose(lateralisation(-3 * weights, side), found, atol=1e-12)
    swapped = lateralisation(weights, side, left="right", right="left")
    np.testing.assert_allclose(swapped, -found, atol=1e-12)
    assert float(lateralisation(np.ones((len(side), len(side))), side)) == pytest.approx(0, abs=1e-12)


def test_refusals_of_lateralisation():
    with pytest.raises(BadValue, match=r"hemisphere has 0 regions labelled 'left'; expected at least 2.*by left="):
        lateralisation(np.ones((4, 4)), ["L", "L", "R", "R"])
    with pytest.raises(BadValue, match="hemisphere has 1 regions labelled 'right'"):
        lateralisation(np.ones((3, 3)), ["left", "left", "right"])
    with pytest.raises(BadValue, match="connections are all 0 within both hemispheres"):
        lateralisation(np.eye(4), ["left", "left", "right", "right"])


def test_other_names_for_the_sides():
    assert float(interhemispheric_share(np.ones((3, 3)), ["L", "R", "M"], midline="M")) == 1
    assert float(interhemispheric_share([[0, 1], [0, 0]], [0, 1])) == 1


def test_refusals_of_homotopic():
    fc = random_fc(0, 4)
    with pytest.raises(BadShape, match=r"homotopic has shape \(3,\); expected \(4,\), one label per region"):
        homotopic_connectivity(fc, [1, 0, -1])
    with pytest.raises(BadValue, match="homotopic of region 0 is 1; expected another region whose mirror is 0"):
        homotopic_connectivity(fc, [1, 2, 1, -1])
    for wrong in ([0, -1, -1, -1], [4, -1, -1, -1], [-2, -1, -1, -1]):
        with pytest.raises(BadValue, match=f"homotopic of region 0 is {wrong[0]}"):
            homotopic_connectivity(fc, wrong)
    with pytest.raises(BadValue, match="expected at least one mirror pair"):
        homotopic_connectivity(fc, [-1] * 4)
    with pytest.raises(BadValue, match="expected the index of each mirror region"):
        homotopic_connectivity(fc, ["a", "b", "c", "d"])


def test_refusals_of_the_share():
    with pytest.raises(BadValue, match=r"hemisphere has 3 labels \(left, right, vermis\); expected two, and 'midline'"):
        interhemispheric_share(np.ones((3, 3)), ["left", "right", "vermis"])
    with pytest.raises(BadValue, match="hemisphere has 1 labels"):
        interhemispheric_share(np.ones((2, 2)), ["left", "left"])
    with pytest.raises(BadValue, match="connections are all 0 between different regions"):
        interhemispheric_share(np.eye(2), ["left", "right"])
    with pytest.raises(BadShape, match=r"connections has shape \(2, 3\); expected \(region, region\)"):
        interhemispheric_share(np.ones((2, 3)), ["left", "right"])
