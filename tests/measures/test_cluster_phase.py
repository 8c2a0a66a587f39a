"""Groups of n people: order, cluster phase and common rhythm."""

import cmath

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.errors import BadShape, UnknownName
from syntony.measures.cluster_phase import (
    cluster_phase,
    group_order_parameter,
    group_phase_locking,
    individual_cluster_phase,
)
from syntony.measures.synchrony import order_parameter, phase_locking

LAW = settings(max_examples=25, deadline=None)
SEED = st.integers(0, 2**31)
ALL = (cluster_phase, group_order_parameter, group_phase_locking, individual_cluster_phase)


def phases(seed, *shape):
    return np.random.default_rng(seed).uniform(-np.pi, np.pi, shape)


def mean_direction(angles):
    return cmath.phase(sum(cmath.exp(1j * a) for a in angles))


@LAW
@given(SEED, st.integers(2, 5), st.integers(2, 7))
def test_equal_a_loop(seed, people, samples):
    phi = phases(seed, people, samples)
    q = [mean_direction(phi[:, t]) for t in range(samples)]
    relative = [[phi[k, t] - q[t] for t in range(samples)] for k in range(people)]
    individual = [abs(sum(cmath.exp(1j * r) for r in one)) / samples for one in relative]
    place = [mean_direction(one) for one in relative]
    group = [
        abs(sum(cmath.exp(1j * (relative[k][t] - place[k])) for k in range(people))) / people for t in range(samples)
    ]
    np.testing.assert_allclose(individual_cluster_phase(phi, "region"), individual, atol=1e-9)
    np.testing.assert_allclose(cluster_phase(phi, "region"), group, atol=1e-9)
    np.testing.assert_allclose(group_order_parameter(phi, "region"), order_parameter(phi), atol=1e-12)


@LAW
@given(SEED, st.integers(2, 5), st.integers(1, 3), st.integers(2, 7))
def test_laws(seed, people, regions, samples):
    rng = np.random.default_rng(seed)
    phi = phases(seed, 2, people, regions, samples)
    order, common = rng.permutation(people), rng.uniform(-9, 9, samples)
    for measure in ALL:
        value = measure(phi)
        assert ((value >= 0) & (value <= 1)).all()
        expected = value[:, order] if measure is individual_cluster_phase else value
        np.testing.assert_allclose(measure(phi[:, order]), expected, atol=1e-9)
        for same in (phi + common, -phi, np.exp(1j * phi) * rng.uniform(0.1, 9, phi.shape)):
            np.testing.assert_allclose(measure(same), value, atol=1e-8)
        apart = np.stack(
            [measure(phi[:, :, r], "region") for r in range(regions)],
            axis=2 if value.ndim == 3 and measure is individual_cluster_phase else 1,
        )
        np.testing.assert_allclose(value, apart, atol=1e-12)
    lags = rng.uniform(-0.7, 0.7, (people, 1, 1))
    locked = phi[:, :1] + lags
    for measure in (cluster_phase, group_phase_locking, individual_cluster_phase):
        np.testing.assert_allclose(measure(locked), 1, atol=1e-9)


@LAW
@given(SEED, st.integers(2, 9))
def test_two_members_are_a_pair(seed, samples):
    phi = phases(seed, 2, 3, samples)
    np.testing.assert_allclose(group_phase_locking(phi), phase_locking(phi[0], phi[1]), atol=1e-12)
    first, second = individual_cluster_phase(phi)
    np.testing.assert_allclose(first, second, atol=1e-12)


@pytest.mark.parametrize(("people", "floor"), [(2, 0.64), (3, 0.52), (4, 0.45), (5, 0.40), (20, 0.89 / np.sqrt(20))])
def test_chance_floors(people, floor):
    phi = phases(people, people, 20, 4000)
    for measure in (group_order_parameter, cluster_phase, individual_cluster_phase):
        assert measure(phi).mean() == pytest.approx(floor, rel=0.025)
    order = group_order_parameter(phi)
    assert (order**2).mean() == pytest.approx(1 / people, rel=0.02)


def test_chance_floor_of_group_phase_locking():
    assert group_phase_locking(phases(0, 2, 5000, 100)).mean() * 10 == pytest.approx(0.886, rel=0.04)
    found = [group_phase_locking(phases(n, n, 500, 100)).mean() for n in (2, 4, 8, 20)]
    assert np.all(np.diff(found) < 0)
    assert found[-1] == pytest.approx(2 / np.sqrt(20 * 100), rel=0.08)


def test_refusals():
    for measure in ALL:
        with pytest.raises(BadShape, match="x has one person; a group needs at least 2"):
            measure(phases(0, 1, 3, 5))
        with pytest.raises(BadShape, match=r"x has shape \(3, 5\); expected \(person, region, time\)"):
            measure(phases(0, 3, 5))
        with pytest.raises(UnknownName, match="'people'"):
            measure(phases(0, 2, 3, 5), "people")
