"""Marriage: meeting points of influence functions, and what a conversation gives back of them."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from syntony import errors
from syntony.bonds.marriage import bilinear, fitted, ojive, talked, uninfluenced, with_damping, with_repair


def test_the_steady_state_alone_is_the_closed_form():
    alone = talked([1.0, -1.0], 400, influence=lambda score: 0.0 * np.asarray(score))[:, -1]
    assert np.abs(alone - uninfluenced(0.1, 0.3)).max() < 1e-12


def test_a_bilinear_pair_meets_in_one_point():
    grid = np.array(np.meshgrid(np.linspace(-1, 1, 9), np.linspace(-1, 1, 9))).reshape(2, -1).T
    assert np.abs(talked(grid, 400)[..., -1] - 0.1 / (1 - 0.3 - 0.2)).max() < 1e-9


def test_an_ojive_pair_has_nine_ends():
    grid = np.array(np.meshgrid(np.linspace(-1, 1, 21), np.linspace(-1, 1, 21))).reshape(2, -1).T
    ends = talked(grid, 300, sets=0.0, inertia=0.4, influence=ojive)[..., -1]
    assert len(np.unique(ends.round(4), axis=0)) == 9
    best = ends[np.argmax(ends.sum(axis=1))]
    assert np.abs(best - 0.5 / 0.6).max() < 1e-9


def test_repair_and_damping_keep_the_extremes_away():
    gentle = with_damping(with_repair(ojive, -0.5, 0.4), 0.5, 0.2)
    plain, mended = (talked([-1.0, -1.0], 300, sets=0.0, inertia=0.4, influence=f)[:, -1] for f in (ojive, gentle))
    assert (mended > plain).all()


def test_a_conversation_gives_its_numbers_back():
    scores = talked([0.5, -0.5], 4000, noise=0.1, seed=3)
    _, inertia, slopes = fitted(scores)
    assert np.abs(inertia - 0.3).max() < 0.05 and np.abs(slopes[:, 1] - 0.2).max() < 0.05  # below zero they rarely were
    short = [np.abs(fitted(talked([0.5, -0.5], 200, noise=0.1, seed=k))[1] - 0.3).mean() for k in range(20)]
    sampling = np.sqrt((1 - 0.3**2) / 200) * np.sqrt(2 / np.pi)  # 0.054: no method has less at 200 turns
    assert np.mean(short) < 1.25 * sampling


@given(st.floats(-0.5, 0.5), st.floats(0, 0.9), st.integers(1, 5))
def test_n_people_without_influence_end_alone(set_, inertia, people):
    ends = talked(np.zeros(people), 800, sets=set_, inertia=inertia, influence=lambda s: 0.0 * np.asarray(s))[:, -1]
    assert np.allclose(ends, uninfluenced(set_, inertia), atol=1e-9)


def test_refused():
    with pytest.raises(errors.BadValue, match=r"inertia is .* expected at least 0 and below 1"):
        talked([0.0, 0.0], 3, inertia=1.0)
    assert bilinear(0.0) == 0
