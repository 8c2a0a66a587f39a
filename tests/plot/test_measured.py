"""Figures of recordings: what they show is what they were given, and nobody lies on anybody."""

import numpy as np
import pytest
from figures import by_gid, texts
from matplotlib.path import Path

from syntony.errors import BadShape, BadValue, UnknownName
from syntony.plot import plot_between, plot_lags, plot_links, plot_nulls, plot_windows

RNG = np.random.default_rng(0)
HEAD = RNG.normal(0, 0.04, (5, 3))
NAMES = list("abcde")


# ---- nulls -------------------------------------------------------------------------------------------------------


def test_every_measure_has_its_own_axis_value_and_band():
    draws = {"small": RNG.normal(0, 0.01, 200), "large": RNG.normal(100, 10, 200)}
    figure = plot_nulls({"small": 0.05, "large": 90.0}, draws, words={"large": "p = .100"}, units={"large": "s"})
    small, large = figure.axes
    assert small.lines[0].get_xdata()[0] == 0.05 and large.lines[0].get_xdata()[0] == 90.0
    assert small.get_xlim()[1] < 1 < large.get_xlim()[0]
    assert large.get_title("left") == "large\np = .100" and large.get_xlabel() == "value (s)"
    band = large.patches[0]
    assert [band.get_x(), band.get_x() + band.get_width()] == pytest.approx(np.percentile(draws["large"], [2.5, 97.5]))
    assert sum(bar.get_height() for bar in large.patches[1:]) == 200


def test_equal_draws_and_a_value_far_from_chance_still_draw():
    plot_nulls({"a": 1.0, "b": 300.0}, {"a": [1.0, 1.0], "b": RNG.normal(size=99)}).canvas.draw()


def test_nulls_errors():
    with pytest.raises(UnknownName, match="null has no measure 'b'"):
        plot_nulls({"b": 1.0}, {"a": [1.0]})
    with pytest.raises(BadValue, match="observed a is nan"):
        plot_nulls({"a": np.nan}, {"a": [1.0]})
    with pytest.raises(BadValue, match="observed is dict; expected a mapping"):
        plot_nulls({}, {})


# ---- lags --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("peak", "title"),
    [
        (4, "highest at +0.4 s (pat first)"),
        (-2, "highest at −0.2 s (th first)"),
        (0, "highest without lag"),
    ],
)
def test_who_comes_first_is_said_on_the_right_side(peak, title):
    lags = np.arange(-5, 6) / 10
    figure = plot_lags({"pat – th": np.exp(-((lags - peak / 10) ** 2) / 0.01)}, lags, people=[("pat", "th")])
    (axes,) = figure.axes
    assert axes.get_title("left") == f"pat – th: {title}"
    first, second = (next(t for t in axes.texts if name in t.get_text()) for name in ("pat", "th"))
    assert first.get_position()[0] > 0.5 > second.get_position()[0]


def test_the_thick_line_is_the_mean_of_the_recordings_and_the_band_holds_chance():
    curves, null, lags = RNG.random((4, 7)), RNG.random((60, 7)), np.arange(-3.0, 4.0)
    (axes,) = plot_lags({"a – b": curves}, lags, chance={"a – b": null}).axes
    thick = max(axes.lines, key=lambda line: line.get_linewidth())
    assert np.allclose(thick.get_ydata(), curves.mean(axis=0))
    assert sum(line.get_linewidth() < 1 and len(line.get_xdata()) == 7 for line in axes.lines) == 4
    drawn = axes.collections[0].get_paths()[0].vertices[:, 1]
    assert drawn.max() == pytest.approx(np.percentile(null, 97.5, axis=0).max())


def test_lags_errors():
    with pytest.raises(BadShape, match="people has 2 pairs; expected 1, one per curve"):
        plot_lags({"a": [0, 1]}, [0, 1], people=[("a", "b")] * 2)
    with pytest.raises(BadShape, match=r"curve of a has shape \(1, 2\); expected \(recording, 3\)"):
        plot_lags({"a": [0, 1]}, [0, 1, 2])


# ---- matrices between people -------------------------------------------------------------------------------------


def test_rows_are_the_first_person_and_nothing_is_blanked():
    matrix = np.arange(9.0).reshape(3, 3)
    figure = plot_between({"theta": matrix, "alpha": matrix.T}, people=("Ann", "Bo"), channels=list("abc"))
    first, second = figure.axes[:2]
    assert np.array_equal(first.images[0].get_array(), matrix)
    assert first.images[0].get_clim() == second.images[0].get_clim()
    assert first.get_ylabel() == "● Ann" and first.get_xlabel() == "■ Bo"
    assert [t.get_text() for t in first.get_yticklabels()] == list("abc")
    back = plot_between({"theta": matrix.T}, people=("Bo", "Ann"), among=(1, 0)).axes[0]
    assert back.get_ylabel() == "■ Bo" and back.get_xlabel() == "● Ann"
    assert back.yaxis.label.get_color() == first.xaxis.label.get_color()


def test_constant_and_large_matrices_still_draw():
    plot_between({"a": np.ones((2, 2))}).canvas.draw()
    figure = plot_between({"a": RNG.random((60, 60))}, channels=[str(i) for i in range(60)])
    assert len(figure.axes[0].get_xticks()) == 0


def test_between_errors():
    with pytest.raises(BadShape, match=r"matrices have \[2, 3\] channels; expected the same channels in all"):
        plot_between({"a": np.ones((2, 2)), "b": np.ones((3, 3))})
    with pytest.raises(BadShape, match="channels has 1 names; expected 2, one per row"):
        plot_between({"a": np.ones((2, 2))}, channels=["x"])


# ---- windows -----------------------------------------------------------------------------------------------------


def test_windows_that_differ_are_marked():
    figure = plot_windows({"a": [0.1, 0.5, 0.2]}, [0, 30, 60], marked={"a": [False, True, False]})
    line, marks = figure.axes[0].lines
    assert line.get_ydata().tolist() == [0.1, 0.5, 0.2]
    assert (marks.get_xdata().tolist(), marks.get_ydata().tolist()) == ([30.0], [0.5])
    assert len(plot_windows({"a": [0.1, 0.5]}, [0, 30]).axes[0].lines) == 1


def test_windows_errors():
    with pytest.raises(BadShape, match=r"a has shape \(2,\); expected \(3\)"):
        plot_windows({"a": [0, 1]}, [0, 1, 2])


# ---- links -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("positions", [None, HEAD, np.stack([HEAD, 0.8 * HEAD, 1.1 * HEAD])])
@pytest.mark.parametrize("arrangement", ["facing", "beside", "circle"])
def test_heads_never_overlap_and_lines_run_only_between_people(arrangement, positions):
    between = RNG.normal(size=(3, 3, 5, 5))
    (axes,) = plot_links("xyz", NAMES, between, positions, arrangement=arrangement, strongest=4).axes
    outlines = {gid.removeprefix("outline:"): shapes[0] for gid, shapes in by_gid(axes, "outline:").items()}
    for name, shape in outlines.items():
        others = [other for key, other in outlines.items() if key != name]
        assert not any(Path(shape).contains_points(other).any() for other in others)
    lines = by_gid(axes, "between:")
    assert sorted(lines) == ["between:x:y", "between:x:z", "between:y:z"]
    assert all(len(curves) == 4 for curves in lines.values())


@pytest.mark.parametrize("positions", [None, np.where(np.arange(15).reshape(5, 3) == 3, np.nan, HEAD)])
def test_unknown_places_are_said_and_no_face_is_drawn(positions):
    figure = plot_links(["x", "y"], NAMES, np.ones((2, 2, 5, 5)), positions)
    words = texts(figure)
    assert any("their places are not known" in word for word in words)
    assert not {"L", "R"} & set(words) and not any("5 cm" in word for word in words)
    assert any("5 cm" in word for word in texts(plot_links(["x", "y"], NAMES, np.ones((2, 2, 5, 5)), HEAD)))


def test_links_errors():
    with pytest.raises(BadShape, match=r"positions has shape \(4, 3\); expected \(5, 3\) or \(2, 5, 3\)"):
        plot_links(["x", "y"], NAMES, np.ones((2, 2, 5, 5)), np.zeros((4, 3)))
