"""Laws of all figures: units on every axis, colours that can be read and are never alone, no window needed."""

import io
import re
import subprocess
import sys

import figures
import pytest

from syntony.plot import PLOTS, _style

FIGURES = figures.every_figure()


def luminance(colour):
    """Relative luminance of the Web Content Accessibility Guidelines 2.1."""
    channels = [int(colour[k : k + 2], 16) / 255 for k in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return sum(w * c for w, c in zip((0.2126, 0.7152, 0.0722), linear))


def test_every_plot_has_a_figure_here():
    assert sorted(FIGURES) == sorted(PLOTS)


def numbers(axis):
    """The numbers that stand at an axis."""
    found = [t.get_text().replace("−", "-") for t in axis.get_ticklabels() if t.get_visible()]
    return [text for text in found if re.fullmatch(r"-?\d+(\.\d+)?", text)]


@pytest.mark.parametrize("name", PLOTS)
def test_every_axis_with_numbers_has_a_label_with_a_unit(name):
    figure, checked = FIGURES[name], 0
    figure.canvas.draw()
    for axes in (axes for axes in figure.axes if axes.axison):
        for axis, shared in ((axes.xaxis, figure.get_supxlabel()), (axes.yaxis, figure.get_supylabel())):
            if numbers(axis):
                label = axis.get_label_text() or shared
                assert re.search(r"\(.+\)", label), (name, axes.get_title("left"), axis.axis_name)
                checked += 1
    assert checked or name in ("plot_dyad", "plot_links", "plot_between")


@pytest.mark.parametrize("name", PLOTS)
def test_every_figure_is_drawn_without_a_window(name):
    file = io.BytesIO()
    FIGURES[name].savefig(file, format="png", dpi=40)
    assert file.getvalue().startswith(b"\x89PNG")


@pytest.mark.parametrize("name", ["plot_matrices", "plot_brain", "plot_between"])
def test_colour_bars_say_what_and_in_which_unit(name):
    bars = [axes for axes in FIGURES[name].axes if axes.get_label() == "<colorbar>"]
    assert len(bars) == 1 and "(no unit)" in bars[0].get_ylabel()


def test_drawing_leaves_pyplot_alone():
    code = (
        "import sys, syntony.plot; assert 'matplotlib' not in sys.modules\n"
        "syntony.plot.plot_chance({'a': 0.1}, {'a': [0.0, 0.1]})\n"
        "assert 'matplotlib.pyplot' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize("colour", [*_style.PEOPLE, _style.BETWEEN, _style.INK, _style.QUIET])
def test_colours_can_be_read_on_white(colour):
    assert 1.05 / (luminance(colour) + 0.05) >= 4.5


def test_house_colours_of_the_first_two_and_of_what_is_between():
    assert (_style.PEOPLE[0], _style.PEOPLE[1], _style.BETWEEN) == ("#1f5fae", "#b4510f", "#7a5c00")
    assert _style.BETWEEN not in _style.PEOPLE


def test_people_differ_without_colour():
    looks = [_style.person(k) for k in range(35)]
    assert len(set(looks)) == 35
    assert len({marker for _, marker in looks[:7]}) == 7


@pytest.mark.parametrize("given", [[1, 2], {}, None])
def test_parts_need_names(given):
    with pytest.raises(ValueError, match="expected a mapping from names to arrays"):
        _style.named(given, "matrices")
