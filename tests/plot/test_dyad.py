"""n people in one picture: apart in space, lines only between them, sides right."""

from itertools import combinations

import numpy as np
import pytest
from figures import BRAIN, by_gid, people, texts
from matplotlib.path import Path

import syntony as sy
from syntony.plot import plot_dyad

N = BRAIN.n_regions


def drawn(count, arrangement, strongest=5, seed=0):
    between = np.random.default_rng(seed).normal(0, 0.1, (count, count, N, N))
    return plot_dyad(people(count), between, arrangement=arrangement, strongest=strongest)


@pytest.mark.parametrize("arrangement", ["facing", "beside", "circle"])
@pytest.mark.parametrize("count", [1, 2, 3, 5])
def test_nobody_lies_on_anybody_and_lines_run_only_between(count, arrangement):
    (axes,) = drawn(count, arrangement).axes
    outlines = {gid.removeprefix("outline:"): shapes[0] for gid, shapes in by_gid(axes, "outline:").items()}
    assert len(outlines) == count
    for a, b in combinations(outlines.values(), 2):
        assert not Path(a).contains_points(b).any() and not Path(b).contains_points(a).any()
    lines = by_gid(axes, "between:")
    assert len(lines) == count * (count - 1) // 2
    for gid, curves in lines.items():
        _, first, second = gid.split(":")
        assert len(curves) == 5
        for curve in curves:
            assert Path(outlines[first]).contains_point(curve[0])
            assert Path(outlines[second]).contains_point(curve[-1])


@pytest.mark.parametrize("arrangement", ["facing", "beside", "circle"])
def test_left_is_on_the_left_of_where_a_person_looks(arrangement):
    (axes,) = drawn(3, arrangement).axes
    letters = [t for t in axes.texts if t.get_text() in ("L", "R")]
    noses = [p.get_xy()[1] for p in axes.patches if not p.get_gid()]
    assert len(letters) == 6 and len(noses) == 3
    for k, nose in enumerate(noses):
        at = {t.get_text(): np.array(t.get_position()) for t in letters[2 * k : 2 * k + 2]}
        left, right = at["L"], at["R"]
        look, side = nose - (left + right) / 2, left - right
        assert look[0] * side[1] - look[1] * side[0] > 0


def test_names_numbers_and_key_do_not_need_colour():
    words = " ".join(texts(drawn(2, "facing")))
    for part in ("● person 1", "■ person 2", "between people, dashed", "(no unit)", "dotted = negative", "5 cm"):
        assert part in words


def test_a_data_array_of_the_stationary_solver_gives_the_same_lines():
    import xarray as xr

    values = np.random.default_rng(1).normal(size=(2, 2, N, N))
    array = xr.DataArray(values, dims=("person", "person_2", "region", "region_2"))
    pictures = [
        plot_dyad(people(2), given) for given in (values, array.transpose("person", "region", "person_2", "region_2"))
    ]
    one, two = (by_gid(p.axes[0], "between:")["between:person 1:person 2"] for p in pictures)
    assert np.array_equal(one, two)


def test_nothing_between_them_is_said():
    figure = plot_dyad(people(2), np.zeros((2, 2, N, N)))
    assert any("0 everywhere" in t for t in texts(figure))
    assert not by_gid(figure.axes[0], "between:")


def test_errors():
    with pytest.raises(sy.errors.BadShape, match=r"between has shape \(2, 94, 94\); expected \(2, 2, 94, 94\)"):
        plot_dyad(people(2), np.zeros((2, 94, 94)))
    with pytest.raises(sy.errors.BadValue, match="no people were given"):
        plot_dyad([], np.zeros((0, 0, 1, 1)))
    with pytest.raises(sy.errors.BadValue, match="strongest is 0"):
        plot_dyad(people(2), np.zeros((2, 2, N, N)), strongest=0)
    small = sy.Brain("small", np.zeros((3, 3)), positions=np.eye(3) * 0.01)
    with pytest.raises(sy.errors.BadShape, match="different numbers of regions"):
        plot_dyad([BRAIN, small], np.zeros((2, 2, N, N)))
