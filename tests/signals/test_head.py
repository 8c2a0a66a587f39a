"""The spherical lead field against closed forms, a slow second solution, and the symmetries of a sphere."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.special import eval_legendre

from syntony.errors import BadShape, BadValue
from syntony.signals.head import HEAD, Head, potential
from syntony.units import mm

seeds = st.integers(0, 2**32 - 1)
ALONE = Head((90 * mm,), (0.33,))


def somewhere(seed, sources=4, electrodes=7, furthest=0.9):
    """Sources in the brain, electrodes anywhere on the scalp."""
    rng = np.random.default_rng(seed)
    s = rng.standard_normal((sources, 3))
    s *= (rng.uniform(0.05, furthest, sources) * HEAD.radii[0] / np.linalg.norm(s, axis=1))[:, None]
    return s, rng.standard_normal((electrodes, 3)), rng


def closed_form(source, electrode, sigma):
    """Homogeneous sphere, per unit dipole along each axis: Mosher et al. 1999, doi:10.1109/10.748978."""
    away = electrode - source
    d, r, b = np.linalg.norm(away), np.linalg.norm(electrode), np.linalg.norm(source)
    inner = electrode @ source
    f = d * (r * d + r**2 - inner)
    one = (2 * away @ source / d**3 + 1 / d - 1 / r) / b**2
    two = 2 / d**3 + (d + r) / (r * f)
    return ((one - two * inner / b**2) * source + two * electrode) / (4 * np.pi * sigma)


def slow_radial(source, electrode, head, terms=300):
    """A radial unit dipole: the borders of all shells as one linear system per term."""
    radii, sigma = np.array(head.radii) / head.radii[-1], np.array(head.conductivities)
    b, shells = np.linalg.norm(source) / head.radii[-1], len(head.radii)
    c = source @ electrode / np.linalg.norm(source) / np.linalg.norm(electrode)
    total = 0.0
    for n in range(1, terms):
        matrix, right = np.zeros((2 * shells, 2 * shells)), np.zeros(2 * shells)
        matrix[0, 1], right[0] = 1.0, n * b ** (n - 1)  # of the source itself
        for k in range(shells - 1):
            r, pair = radii[k], slice(2 * k, 2 * k + 2)
            grows, falls = (r / radii[k]) ** n, (radii[k] / r) ** (n + 1)
            other = (r / radii[k + 1]) ** n, (1 / r) ** (n + 1)
            here = np.array([grows, radii[k] ** -(n + 1.0) * falls])
            there = np.array(other)
            matrix[2 * k + 1, pair], matrix[2 * k + 1, 2 * k + 2 : 2 * k + 4] = here, -there
            rates = np.array([n, -(n + 1)])
            matrix[2 * k + 2, pair] = sigma[k] * rates * here
            matrix[2 * k + 2, 2 * k + 2 : 2 * k + 4] = -sigma[k + 1] * rates * there
        matrix[-1, -2:] = n, -(n + 1)
        found = np.linalg.solve(matrix, right)
        total += (found[-2] + found[-1]) * eval_legendre(n, c)
    return total / (4 * np.pi * sigma[0] * head.radii[-1] ** 2)


@given(seeds)
@settings(deadline=None, max_examples=30)
def test_one_sphere_equals_the_closed_form(seed):
    sources, electrodes, _ = somewhere(seed)
    found = potential(sources, electrodes, ALONE)
    for e, electrode in enumerate(electrodes):
        for s, source in enumerate(sources):
            expected = closed_form(source, electrode / np.linalg.norm(electrode) * 90 * mm, 0.33)
            assert found[e, s] == pytest.approx(expected, rel=1e-9, abs=1e-9 * np.abs(found).max())


@given(seeds)
@settings(deadline=None, max_examples=20)
def test_shells_of_one_conductivity_are_one_sphere(seed):
    sources, electrodes, _ = somewhere(seed)
    shells = Head(HEAD.radii, (0.33,) * 4)
    found, expected = potential(sources, electrodes, shells), potential(sources, electrodes, ALONE)
    assert found == pytest.approx(expected, rel=1e-9, abs=1e-9 * np.abs(expected).max())


@pytest.mark.parametrize("seed", range(3))
def test_four_shells_equal_one_linear_system_per_term(seed):
    sources, electrodes, _ = somewhere(seed, 2, 3)
    found = potential(sources, electrodes)
    for e, electrode in enumerate(electrodes):
        for s, source in enumerate(sources):
            radial = found[e, s] @ source / np.linalg.norm(source)
            assert radial == pytest.approx(slow_radial(source, electrode, HEAD), rel=1e-8)


@given(seeds)
@settings(deadline=None, max_examples=20)
def test_turning_the_head_changes_nothing(seed):
    """Rotations and mirrors alike."""
    sources, electrodes, rng = somewhere(seed)
    turn = np.linalg.qr(rng.standard_normal((3, 3)))[0]
    found = potential(sources @ turn.T, electrodes @ turn.T)
    expected = potential(sources, electrodes) @ turn.T
    assert found == pytest.approx(expected, rel=1e-9, abs=1e-9 * np.abs(expected).max())


def test_potentials_over_the_whole_scalp_sum_to_zero():
    """The series has no constant term: Gauss–Legendre in height, equal steps around."""
    height, weight = np.polynomial.legendre.leggauss(60)
    around = np.arange(120) * 2 * np.pi / 120
    z, angle = (x.ravel() for x in np.meshgrid(height, around, indexing="ij"))
    ring = np.sqrt(1 - z**2)
    v = potential(np.array([[0.01, 0.02, 0.05]]), np.stack([ring * np.cos(angle), ring * np.sin(angle), z], axis=1))[
        :, 0
    ]
    assert np.repeat(weight, 120) @ v == pytest.approx(0, abs=1e-9 * np.abs(v).max())


def test_a_source_at_the_centre_is_felt_as_its_direction():
    v = potential(np.zeros((1, 3)), np.eye(3))[:, 0]
    assert v == pytest.approx(v[0, 0] * np.eye(3), abs=1e-9 * v[0, 0])
    assert potential(np.array([[0, 0, 1e-9]]), np.eye(3))[:, 0] == pytest.approx(v, rel=1e-6, abs=1e-6 * v[0, 0])


def test_a_worse_skull_lets_less_through():
    source, top = np.array([[0, 0, 0.07]]), np.array([[0, 0, 1.0]])
    heights = [
        potential(source, top, Head(conductivities=(1 / 3, 5 / 3, skull, 1 / 3)))[0, 0, 2]
        for skull in (1 / 60, 1 / 240)
    ]
    assert heights[0] > heights[1] > 0


def test_size_of_the_head():
    """In a head twice as large the same dipole at the same relative place causes a quarter of the potential."""
    sources, electrodes, _ = somewhere(1)
    large = Head(tuple(2 * r for r in HEAD.radii))
    assert potential(2 * sources, electrodes, large) == pytest.approx(potential(sources, electrodes) / 4, rel=1e-9)


def test_regions_too_far_out_are_moved_along_their_radius():
    far = np.array([[0.0, -17 * mm, 103 * mm], [0.0, -17 * mm, 13 * mm]])
    placed = HEAD.place(far)
    assert placed[0] == pytest.approx([0, 0, 0.95 * 79 * mm])
    assert placed[1] == pytest.approx([0, 0, 10 * mm * 90 / 96])
    assert HEAD.outside(far).tolist() == [True, False]


@pytest.mark.parametrize(
    ("given", "error", "sentence"),
    [
        (
            {"radii": (0.08, 0.07, 0.085, 0.09)},
            BadValue,
            r"radii of the head are \(0.08, 0.07.*; expected growing ones above 0",
        ),
        ({"radii": (), "conductivities": ()}, BadValue, "expected growing ones above 0"),
        ({"radii": (0.08, 0.09)}, BadShape, r"conductivities of the head has shape \(4,\); expected \(2\)"),
        (
            {"conductivities": (0.3, 1.0, 0.0, 0.3)},
            BadValue,
            r"conductivities of the head are .* S/m; expected above 0",
        ),
        ({"centre": (0, 0)}, BadShape, r"centre of the head has shape \(2,\)"),
        ({"size": 0}, BadValue, "size of the head is 0; expected a number above 0 m"),
    ],
)
def test_refuses_heads(given, error, sentence):
    with pytest.raises(error, match=sentence):
        Head(**given)


def test_refuses_places():
    with pytest.raises(BadValue, match=r"source 1 lies 0.085 m from the centre; .* radius of 0.079 m: use Head.place"):
        potential(np.array([[0, 0, 0.01], [0, 0, 0.085]]), np.eye(3))
    with pytest.raises(BadValue, match="an electrode lies at the centre of the head"):
        potential(np.array([[0, 0, 0.01]]), np.zeros((1, 3)))
    with pytest.raises(BadShape, match=r"sources has shape \(3,\); expected \(source, 3\)"):
        potential(np.zeros(3), np.eye(3))
    with pytest.raises(BadValue, match="electrodes has nan"):
        potential(np.zeros((1, 3)), np.full((1, 3), np.nan))
