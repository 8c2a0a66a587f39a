"""Figures of lives, of episodes and of what changed in a brain."""

import figures
import numpy as np
import pytest

import syntony as sy
from syntony.minutes import staged
from syntony.plot.life import courses_of

BRAIN = figures.BRAIN


@pytest.fixture(scope="module")
def life():
    return figures.lived()


def test_lines_of_a_life_are_its_values(life):
    figure = sy.plot.plot_life(life, "client", ["danger", "quality"])
    lanes, danger, bond = figure.axes
    assert [t.get_text() for t in lanes.get_yticklabels()] == ["fright"]
    np.testing.assert_array_equal(danger.lines[0].get_ydata(), life["danger"].sel(person="client"))
    np.testing.assert_array_equal(bond.lines[0].get_ydata(), life["quality"][0])


def test_what_has_no_value_says_so(life):
    empty = life["window"].copy(data=np.full(life["window"].shape, np.nan))
    figure = sy.plot.plot_life(sy.Result({"window": empty}, life.provenance), "client", ["window"], episodes=False)
    assert "no value at any time" in figures.texts(figure)


def test_several_lives_share_one_legend(life):
    figure = sy.plot.plot_life({"one": life, "other": life}, "client", ["danger"])
    assert [t.get_text() for t in figure.legends[0].get_texts()] == ["one", "other"]


@pytest.mark.parametrize(
    "change, message",
    [
        ({"person": "nobody"}, "nobody"),
        ({"quantities": ["weights"]}, "no 'weights' of persons or bonds"),
        ({"quantities": []}, "quantities is empty"),
        ({"lives": {"a": 3}}, "give a Result of sy.live"),
        ({"quantities": ["quality"], "person": "friend"}, "no bond reaches 'friend'"),
    ],
)
def test_what_is_no_life_is_refused(life, change, message):
    given = {"lives": life, "person": "client", "quantities": ["danger"], **change}
    with pytest.raises(ValueError, match=message):
        sy.plot.plot_life(**given)


def test_bonds_are_courses_with_the_givers_name(life):
    assert [name for name, _ in courses_of(life, "quality", "client")] == ["friend"]


@pytest.mark.parametrize(
    "moments, stages, message",
    [
        ({}, None, "moments"),
        ({"a": {"b": [1, 2]}}, None, "no course over time"),
        ({"a": {"b": staged("exclusion")["fear"]}}, {"x": (3, 1)}, "give its beginning first"),
    ],
)
def test_episodes_that_cannot_be_drawn_are_refused(moments, stages, message):
    with pytest.raises(ValueError, match=message):
        sy.plot.plot_arousal(moments, stages=stages)


def test_only_what_changed_is_drawn_as_a_change():
    after = BRAIN.weights.copy()
    target, source = np.argwhere(after > 0)[0]
    after[target, source] *= 2
    assert "the 1 weights that changed most" in " ".join(
        figures.texts(sy.plot.plot_changes(BRAIN, BRAIN.weights, after))
    )
