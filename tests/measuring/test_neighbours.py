"""Clusters of neighbouring windows and links."""

import numpy as np
import pytest
from helpers_measuring import recording

from syntony import chance
from syntony.errors import BadValue
from syntony.measure import measure
from syntony.measuring import wording
from syntony.measuring.neighbours import near, neighbours
from syntony.measuring.recipes import RECIPES

QUICK = {"n": 99, "seed": 1, "threads": 1, "progress": False, "correction": "cluster"}
LINE = np.array([[0.0, 0, 0], [0.03, 0, 0], [0.06, 0, 0], [0.2, 0, 0]])


def test_channels_are_near_by_the_usual_distance():
    expected = np.zeros((4, 4), bool)
    expected[[0, 1, 1, 2], [1, 0, 2, 1]] = True
    np.testing.assert_array_equal(near(LINE), expected)
    np.testing.assert_array_equal(near(np.stack([LINE, LINE])), expected)
    assert near(None) is None
    assert near(np.where(LINE == 0.2, np.nan, LINE)) is None


def test_links_are_neighbours_if_one_end_is_the_same_and_the_others_near():
    between = neighbours(RECIPES["correlation"], (1, 1, 16), near(LINE), True).toarray() > 0
    within = neighbours(RECIPES["correlation"], (1, 1, 6), near(LINE), False).toarray() > 0
    close = near(LINE)
    for graph, links in (
        (between, [(i, j) for i in range(4) for j in range(4)]),
        (within, [(i, j) for i in range(4) for j in range(i + 1, 4)]),
    ):
        for a, (i, j) in enumerate(links):
            for b, (k, m) in enumerate(links):
                assert graph[a, b] == ((i == k and close[j, m]) or (j == m and close[i, k]))


def test_windows_that_go_together_form_one_cluster():
    r = recording(samples=800, channels=1)
    x = np.array(r.signals)
    x[1, :, 300:500] = x[0, :, 300:500] + 0.5 * x[1, :, 300:500]
    found = measure(r.replace(signals=x), "correlation", window=2.5, against="shift", **QUICK)
    inside = found["window"].between(15, 24)
    assert (found.loc[inside, "p_corrected"] <= 0.02).all()
    assert (found.loc[~inside, "p_corrected"] > 0.05).all()
    null = np.stack(list(found.attrs["chance_values"].values()), axis=1)
    by_hand = chance.clusters(found["value"], null, chance.adjacency(len(found)))
    np.testing.assert_allclose(found["p_corrected"], np.concatenate([[1.0], by_hand.p])[by_hand.label])
    assert "clusters of neighbouring windows or links" in wording.methods(found)
    assert "maris2007" in wording.citations(found)


def test_links_of_channels_with_positions():
    r = recording(channels=4, common=0.6).replace(positions=LINE)
    found = measure(r, "correlation", detail="links", **QUICK)
    assert found["p_corrected"].min() < 0.05


def test_rows_without_neighbours_are_refused():
    with pytest.raises(BadValue, match="correction is 'cluster', but no rows are neighbours; give window="):
        measure(recording(), "correlation", detail="links", **QUICK)
