"""Integrated information: closed forms, the definitions by quadrature, slow references, laws."""

from itertools import combinations

import numpy as np
import pytest
import scipy.linalg
import scipy.optimize
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.errors import BadShape, BadValue
from syntony.measures.integrated_information import (
    KINDS,
    integrated_information,
    integrated_information_from_covariance,
)

LAW = settings(max_examples=15, deadline=None)
SEED = st.integers(0, 2**31)
SWAP = 0.8 * np.array([[0.0, 1.0], [1.0, 0.0]])


def stationary(a, noise):
    covariance = scipy.linalg.solve_discrete_lyapunov(a, noise)
    return covariance, a @ covariance


def random_system(seed, n):
    rng = np.random.default_rng(seed)
    a = rng.standard_normal((n, n))
    mix = rng.standard_normal((n, 2 * n))
    return stationary(0.8 * a / np.abs(np.linalg.eigvals(a)).max(), mix @ mix.T)


def shared(joint, past, future):
    """Slow and obvious: MI of two sets of variables of a Gaussian."""
    det = lambda index: np.linalg.det(joint[np.ix_(index, index)])  # noqa: E731
    return 0.5 * np.log(det(past) * det(future) / det(past + future))


def slowly(covariance, lagged, kind, a, b):
    n = len(covariance)
    joint = np.block([[covariance, lagged.T], [lagged, covariance]])
    later = lambda part: [i + n for i in part]  # noqa: E731
    whole = shared(joint, list(range(n)), later(range(n)))
    if kind == "star":
        return whole - decoded_slowly(covariance, lagged, a, b)
    wms = whole - shared(joint, a, later(a)) - shared(joint, b, later(b))
    return wms + (kind == "r") * min(shared(joint, p, later(q)) for p in (a, b) for q in (a, b))


def decoded_slowly(covariance, lagged, a, b):
    """max over β of the published Gaussian expression (doi:10.1371/journal.pcbi.1004654, its Q and R)."""
    regression, residual = np.zeros_like(covariance), np.zeros_like(covariance)
    for part in (a, b):
        i = np.ix_(part, part)
        regression[i] = lagged[i] @ np.linalg.inv(covariance[i])
        residual[i] = covariance[i] - regression[i] @ covariance[i] @ regression[i].T
    c = np.linalg.inv(residual)

    def negative(beta):
        q = np.linalg.inv(covariance) + beta * regression.T @ c @ regression
        r = beta * c - beta**2 * c @ regression @ np.linalg.inv(q) @ regression.T @ c
        log_det = np.linalg.slogdet(q)[1] + np.linalg.slogdet(covariance)[1]
        return -0.5 * (log_det + np.trace(covariance @ r) - beta * len(covariance))

    return -scipy.optimize.minimize_scalar(negative, bounds=(0, 50), method="bounded", options={"xatol": 1e-9}).fun


@pytest.mark.parametrize(
    ("a", "c", "wms", "r"),
    [
        (0.4 * np.ones((2, 2)), 0, 0.08615, 0.29849),
        (0.4 * np.ones((2, 2)), 0.5, -0.20294, 0.15394),
        ([[0.4, 0.1], [0.1, 0.4]], 0, 0.00731, 0.01700),
        ([[0.4, 0.1], [0.1, 0.4]], 0.5, -0.04315, 0.01361),
        (0.45 * np.eye(2), 0, 0, 0),
        (0.45 * np.eye(2), 0.5, 0, 0.02598),
        (SWAP, 0, 1.02165, 1.02165),
        (SWAP, 0.5, 0.84730, 0.93447),
    ],
)
def test_two_coupled_processes(a, c, wms, r):
    state = stationary(np.array(a), np.array([[1.0, c], [c, 1.0]]))
    assert float(integrated_information_from_covariance(*state, kind="wms")) == pytest.approx(wms, abs=1e-5)
    assert float(integrated_information_from_covariance(*state, kind="r")) == pytest.approx(r, abs=1e-5)


def test_unlinked_processes_with_shared_noise_look_integrated_to_all_but_wms():
    values = {kind: [] for kind in KINDS}
    for c in (0, 0.3, 0.6):
        state = stationary(0.45 * np.eye(2), np.array([[1.0, c], [c, 1.0]]))
        for kind in KINDS:
            values[kind].append(float(integrated_information_from_covariance(*state, kind=kind)))
    np.testing.assert_allclose(values["wms"], 0, atol=1e-12)
    for kind in ("r", "star"):
        assert values[kind][0] == pytest.approx(0, abs=1e-12)
        assert 0 < values[kind][1] < values[kind][2]


@pytest.mark.parametrize("c", [0.0, 0.5])
def test_star_by_its_definition(c):
    """I*(β) = E ln [ q(y|x)^β / ∫ p(x') q(y|x')^β dx' ] by Gauss–Hermite quadrature over x' and y."""
    covariance, lagged = stationary(np.array([[0.4, 0.3], [0.1, 0.5]]), np.array([[1.0, c], [c, 1.0]]))
    node, weight = np.polynomial.hermite_e.hermegauss(20)
    grid = np.stack([g.ravel() for g in np.meshgrid(node, node)], axis=1) @ np.linalg.cholesky(covariance).T
    mass = np.outer(weight, weight).ravel() / weight.sum() ** 2
    slope = np.diag(lagged) / np.diag(covariance)
    spread = np.diag(covariance) - slope * np.diag(lagged)
    log_q = -0.5 * ((grid[:, None] - slope * grid) ** 2 / spread + np.log(2 * np.pi * spread)).sum(axis=-1)
    given_x = -0.5 * (1 + np.log(2 * np.pi * spread)).sum()  # E ln q(y|x)

    def information(beta):
        return beta * given_x - mass @ np.log(np.exp(beta * log_q) @ mass)

    best = max(information(beta) for beta in np.linspace(0.3, 1.2, 181))
    joint = np.block([[covariance, lagged.T], [lagged, covariance]])
    expected = shared(joint, [0, 1], [2, 3]) - best
    assert float(integrated_information_from_covariance(covariance, lagged)) == pytest.approx(expected, abs=1e-4)


@LAW
@given(SEED, st.integers(2, 6))
def test_given_parts_equal_slow_references(seed, n):
    rng = np.random.default_rng(seed)
    covariance, lagged = random_system(seed, n)
    labels = rng.permutation(np.arange(n) % 2)
    a, b = np.flatnonzero(labels == 0).tolist(), np.flatnonzero(labels == 1).tolist()
    for kind in KINDS:
        found = integrated_information_from_covariance(covariance, lagged, kind=kind, parts=labels)
        assert float(found) == pytest.approx(slowly(covariance, lagged, kind, a, b), abs=1e-7)


@settings(max_examples=8, deadline=None)
@given(SEED, st.integers(2, 5))
def test_search_takes_the_bipartition_of_the_smallest_share(seed, n):
    covariance, lagged = random_system(seed, n)
    sd = np.sqrt(np.diag(covariance))
    r = covariance / np.outer(sd, sd)
    for kind in KINDS:
        found = []
        for size in range(1, n // 2 + 1):
            for a in combinations(range(n), size):
                b = [i for i in range(n) if i not in a]
                entropy = min(0.5 * np.log(np.linalg.det(2 * np.pi * np.e * r[np.ix_(p, p)])) for p in (list(a), b))
                value = slowly(covariance, lagged, kind, list(a), b)
                found.append((value / entropy, value))
        assert float(integrated_information_from_covariance(covariance, lagged, kind=kind)) == pytest.approx(
            min(found)[1], abs=1e-7
        )


@LAW
@given(SEED, st.integers(2, 5))
def test_laws(seed, n):
    rng = np.random.default_rng(seed)
    covariance, lagged = random_system(seed, n)
    order, scale = rng.permutation(n), np.exp(2 * rng.standard_normal(n))
    joint = np.block([[covariance, lagged.T], [lagged, covariance]])
    whole = shared(joint, list(range(n)), list(range(n, 2 * n)))
    for kind in KINDS:
        value = float(integrated_information_from_covariance(covariance, lagged, kind=kind))
        both = np.ix_(order, order)
        moved = integrated_information_from_covariance(covariance[both], lagged[both], kind=kind)
        scaled = [m * np.outer(scale, scale) for m in (covariance, lagged)]
        assert float(moved) == pytest.approx(value, abs=1e-8)
        assert float(integrated_information_from_covariance(*scaled, kind=kind)) == pytest.approx(value, abs=1e-7)
        if kind == "star":
            assert -1e-12 <= value <= whole + 1e-12


def test_independent_parts_are_not_integrated():
    one, other = random_system(1, 2), random_system(2, 3)
    state = [scipy.linalg.block_diag(a, b) for a, b in zip(one, other)]
    for kind in KINDS:
        for parts in (None, [0, 0, 1, 1, 1]):
            value = integrated_information_from_covariance(*state, kind=kind, parts=parts)
            assert float(value) == pytest.approx(0, abs=1e-9)


def test_series_approach_the_stationary_state():
    a, noise = np.array([[0.5, 0.2], [0.0, 0.4]]), np.array([[1.0, 0.3], [0.3, 1.0]])
    rng = np.random.default_rng(0)
    drive = np.linalg.cholesky(noise) @ rng.standard_normal((2, 60_000))
    x = np.zeros((2, 60_000))
    for t in range(1, x.shape[1]):
        x[:, t] = a @ x[:, t - 1] + drive[:, t]
    covariance = stationary(a, noise)[0]
    for kind in KINDS:
        for lag in (1, 3):
            later = np.linalg.matrix_power(a, lag) @ covariance
            exact = float(integrated_information_from_covariance(covariance, later, kind=kind))
            assert float(integrated_information(x, kind=kind, lag=lag)) == pytest.approx(exact, abs=0.01)


def test_leading_axes_and_units():
    x = np.random.default_rng(3).standard_normal((2, 2, 3, 60)).cumsum(axis=-1)
    for kind in KINDS:
        value = integrated_information(x, kind=kind, lag=2)
        assert value.shape == (2, 2)
        np.testing.assert_allclose(value[1, 0], integrated_information(x[1, 0], kind=kind, lag=2), atol=1e-10)
        np.testing.assert_allclose(integrated_information(1e-200 * x, kind=kind, lag=2), value, atol=1e-8)


def test_refusals():
    x = np.random.default_rng(0).standard_normal((3, 20))
    with pytest.raises(BadValue, match="kind is 'geo'; allowed are 'star', 'wms', 'r'"):
        integrated_information(x, kind="geo")
    with pytest.raises(BadShape, match=r"x has 7 samples of 3 regions; with lag 1 expected more than 7"):
        integrated_information(x[:, :7])
    with pytest.raises(BadValue, match="lag is 0; expected a number of at least 1"):
        integrated_information(x, lag=0)
    with pytest.raises(BadValue, match="parts has 3 different labels; expected two"):
        integrated_information(x, parts=[0, 1, 2])
    with pytest.raises(BadShape, match=r"parts has shape \(2,\); expected \(3,\)"):
        integrated_information(x, parts=[0, 1])
    with pytest.raises(BadShape, match="x has one region; integrated information needs at least 2"):
        integrated_information(x[:1])
    with pytest.raises(BadValue, match=r"x has 15 regions; the search .* takes at most 14: give parts"):
        integrated_information(np.random.default_rng(0).standard_normal((15, 100)))
    with pytest.raises(BadValue, match="covariance with lagged is not positive definite"):
        integrated_information_from_covariance(np.eye(2), 1.2 * np.eye(2))
    with pytest.raises(BadShape, match=r"covariance has shape \(2, 2\) and lagged \(3, 3\); expected equal regions"):
        integrated_information_from_covariance(np.eye(2), np.eye(3))
    alike = np.full((3, 3), 1 - 1e-5) + 1e-5 * np.eye(3)
    with pytest.raises(BadValue, match=r"the entropy of a part is not above 0.*give parts"):
        integrated_information_from_covariance(alike, np.zeros((3, 3)))
