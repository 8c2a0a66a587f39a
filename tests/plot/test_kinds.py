"""What each figure shows is what it was given."""

import numpy as np
import pandas
import pytest
from figures import BRAIN, by_gid, people, profile_table, random_fc, texts

import syntony as sy
from syntony.errors import BadShape, BadValue, UnknownName
from syntony.plot import (
    plot_activity,
    plot_brain,
    plot_chance,
    plot_fit,
    plot_matrices,
    plot_profile,
    plot_scatter,
)

SYSTEM = np.array(["b", "a", "b", "a"])


# ---- matrices ----------------------------------------------------------------------------------------------------


def test_matrices_are_grouped_by_system_on_one_scale():
    fc = random_fc(4)
    figure = plot_matrices({"one": fc, "two": fc / 2}, system=SYSTEM)
    images = [axes.images[0] for axes in figure.axes[:2]]
    order = [0, 2, 1, 3]
    shown = images[0].get_array()
    assert np.allclose(shown.filled(0), (fc - np.diag(np.diag(fc)))[np.ix_(order, order)])
    assert images[0].get_clim() == images[1].get_clim()
    assert {"a", "b", "one", "two"} <= set(texts(figure))


def test_limits_are_kept_and_checked():
    fc = random_fc(4)
    assert plot_matrices({"one": fc}, limits=(-1, 1)).axes[0].images[0].get_clim() == (-1.0, 1.0)
    with pytest.raises(BadValue, match="limits are 1 and 0; expected the lower one first"):
        plot_matrices({"one": fc}, limits=(1, 0))
    with pytest.raises(BadShape, match="different numbers of regions"):
        plot_matrices({"one": fc, "two": fc[:2, :2]})
    with pytest.raises(BadShape, match=r"system has shape \(2,\); expected \(4,\)"):
        plot_matrices({"one": fc}, system=["a", "b"])


def test_one_region_and_equal_values_still_draw():
    for matrix in ([[1.0]], np.ones((3, 3))):
        plot_matrices({"one": matrix}).canvas.draw()


# ---- brain -------------------------------------------------------------------------------------------------------


def test_brain_shows_both_views_of_every_region():
    values = np.arange(BRAIN.n_regions, dtype=float)
    above, side = plot_brain(BRAIN, values, links=BRAIN.weights, strongest=7).axes[:2]
    order = np.argsort(BRAIN.positions[:, 2], kind="stable")
    assert np.allclose(above.collections[0].get_offsets(), 1000 * BRAIN.positions[order][:, :2])
    assert np.allclose(above.collections[0].get_array(), values[order])
    assert len(above.lines) == len(side.lines) == 7
    assert len(by_gid(above, "outline")) == 1


def test_the_strongest_links_are_drawn_and_negative_ones_dotted():
    weights = np.zeros((4, 4))
    weights[0, 1], weights[2, 3], weights[0, 3] = 3.0, -2.0, 1.0
    brain = sy.Brain("toy", np.abs(weights), positions=np.random.default_rng(0).normal(0, 0.03, (4, 3)))
    lines = plot_brain(brain, links=weights, strongest=2).axes[0].lines
    assert [line.get_linestyle() for line in lines] == [":", "-"]
    assert lines[1].get_linewidth() > lines[0].get_linewidth()


def test_brain_errors():
    with pytest.raises(BadShape, match=r"values has shape \(3,\); expected \(94\)"):
        plot_brain(BRAIN, [1, 2, 3])
    with pytest.raises(BadShape, match=r"links has shape \(2, 2\)"):
        plot_brain(BRAIN, links=np.zeros((2, 2)))


# ---- activity ----------------------------------------------------------------------------------------------------


def test_courses_are_means_over_systems_on_one_clock():
    import xarray as xr

    x = np.random.default_rng(0).normal(size=(2, 4, 20))
    array = xr.DataArray(
        x, dims=("person", "region", "time"), coords={"person": ["Ann", "Bo"], "time": 0.5 * np.arange(20)}, attrs={"unit": "%"}
    )  # fmt: skip
    figure = plot_activity(array, SYSTEM, show=["a", "b"])
    first, second = figure.axes
    assert first.get_shared_x_axes().joined(first, second)
    assert np.allclose(by_gid(first, "course:Bo")["course:Bo"][0][:, 1], x[1][[1, 3]].mean(axis=0))
    assert np.allclose(by_gid(second, "course:Ann")["course:Ann"][0][:, 0], 0.5 * np.arange(20))
    assert {"Ann", "Bo", "time (s)", "activity (%)"} <= set(texts(figure))


def test_activity_errors():
    x = np.zeros((1, 4, 5))
    with pytest.raises(BadValue, match="the times of activity are not known; give time=seconds"):
        plot_activity(x, SYSTEM)
    with pytest.raises(UnknownName, match=r"there is no system 'A'\. Did you mean 'a'?"):
        plot_activity(x, SYSTEM, time=range(5), show=["A"])
    with pytest.raises(BadValue, match="show is empty"):
        plot_activity(x, SYSTEM, time=range(5), show=[])
    with pytest.raises(BadShape, match="people has 2 names; expected 1"):
        plot_activity(x, SYSTEM, time=range(5), people=["a", "b"])
    with pytest.raises(BadShape, match=r"system has shape \(1,\)"):
        plot_activity(x, ["a"], time=range(5))


# ---- fit ---------------------------------------------------------------------------------------------------------


def test_fit_marks_the_working_point_the_border_and_the_highest_complexity():
    figure = plot_fit(
        [0.5, 1.0, 1.2], {"with": [0.1, 0.5, 0.4]}, complexity={"with": [0.1, 0.2, 0.1]}, working=1.1, critical=1.3
    )
    above, below = figure.axes
    assert [line.get_xdata()[0] for line in above.lines[1:]] == [1.1, 1.3]
    assert {"working point\n1.100", "critical coupling\n1.300", "highest at 1.000"} <= set(texts(figure))
    assert below.get_ylabel() == "functional complexity (no unit)"


def test_a_maximum_at_the_edge_is_no_window():
    figure = plot_fit([0.5, 1.0], {"a": [0, 1]}, complexity={"a": [0.1, 0.2]})
    assert not any("highest" in t for t in texts(figure))


def test_fit_errors():
    with pytest.raises(BadValue, match="coupling has 2 points; expected at least two, in ascending order"):
        plot_fit([1.0, 0.5], {"a": [0, 0]})
    with pytest.raises(BadShape, match=r"a has shape \(1,\)"):
        plot_fit([0.5, 1.0], {"a": [0]})
    with pytest.raises(BadValue, match="a has nan"):
        plot_fit([0.5, 1.0], {"a": [0, np.nan]})
    with pytest.raises(BadValue, match="measured_complexity is 2"):
        plot_fit([0.5, 1.0], {"a": [0, 1]}, complexity={"a": [0, 1]}, measured_complexity=2)


# ---- profile -----------------------------------------------------------------------------------------------------


def test_profile_shows_every_value_with_its_unit_and_band():
    figure = plot_profile(profile_table(chance_low=0.1, chance_high=0.2))
    linkage, differentiation = figure.axes[:2]
    assert (linkage.get_ylabel(), differentiation.get_ylabel()) == ("linkage (nats)", "differentiation (no unit)")
    for line in [line for line in linkage.lines if line.get_label() != "_child1"][:2]:
        assert line.get_ydata().tolist() == [1, 2]
    assert {"client", "therapist", "chance"} <= set(texts(figure))
    assert "chance" not in texts(plot_profile(profile_table()))


def test_profile_errors():
    with pytest.raises(UnknownName, match="the table has no column 'unit'"):
        plot_profile(profile_table().drop(columns="unit"))
    with pytest.raises(BadValue, match="the table is empty"):
        plot_profile(pandas.DataFrame())
    with pytest.raises(BadValue, match="the table is list"):
        plot_profile([1, 2])
    with pytest.raises(BadValue, match="column value has nan"):
        plot_profile(profile_table().assign(value=np.nan))


# ---- scatter and chance ------------------------------------------------------------------------------------------


def test_scatter_says_the_fit_that_the_measure_gives():
    fc, target = random_fc(8, 1), random_fc(8, 2)
    figure = plot_scatter({"model": fc}, target, homotopic=[1, 0, -1, -1, -1, -1, -1, -1])
    r = float(sy.measures.fc_fit(fc, target))
    assert f"fit r = {r:.2f}" in figure.axes[0].get_title("left")
    pairs, twins = figure.axes[0].collections
    assert len(pairs.get_offsets()) + len(twins.get_offsets()) == 28
    assert twins.get_offsets().tolist() == [[target[0, 1], fc[0, 1]]]


def test_scatter_errors():
    with pytest.raises(BadShape, match=r"model has shape \(3, 3\); expected \(4, 4\)"):
        plot_scatter({"model": random_fc(3)}, random_fc(4))
    with pytest.raises(BadShape, match="homotopic has shape"):
        plot_scatter({"model": random_fc(4)}, random_fc(4), homotopic=[1, 0])


def test_chance_counts_every_draw_and_marks_the_observed():
    draws = np.random.default_rng(0).normal(size=200)
    axes = plot_chance({"together": 5.0}, {"together": draws}).axes[0]
    assert sum(p.get_height() for p in axes.patches) == 200
    assert axes.lines[0].get_xdata()[0] == 5.0 and axes.lines[0].get_linestyle() == "--"


def test_chance_errors():
    with pytest.raises(UnknownName, match="null has no condition 'together'"):
        plot_chance({"together": 0.1}, {"apart": [0.0]})
    with pytest.raises(BadValue, match="observed together is None"):
        plot_chance({"together": None}, {"together": [0.0]})


def test_more_people_than_colours_still_draw():
    x = np.random.default_rng(0).normal(size=(9, 4, 5))
    figure = plot_activity(x, SYSTEM, time=range(5), people=[b.name for b in people(9)])
    assert len(by_gid(figure.axes[0], "course:")) == 9
