"""Inter-subject correlation against plain correlations, closed forms of a shared part, and its level by chance."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.errors import BadShape, BadValue
from syntony.measures.intersubject import inter_subject_correlation, inter_subject_functional_correlation

LAW = settings(max_examples=25, deadline=None)
SEED = st.integers(0, 2**31)


def scaled(x):
    return (x - x.mean(axis=-1, keepdims=True)) / x.std(axis=-1, keepdims=True)


@given(SEED, st.integers(2, 5), st.floats(1e-6, 1e6))
@LAW
def test_equals_plain_correlations(seed, people, unit):
    x = np.random.default_rng(seed).standard_normal((people, 3, 20)) * unit + unit
    z = scaled(x)
    others, each, functional = (
        inter_subject_correlation(x),
        inter_subject_correlation(x, against="each"),
        inter_subject_functional_correlation(x),
    )
    for p in range(people):
        rest = [q for q in range(people) if q != p]
        mean = z[rest].mean(axis=0)
        for i in range(3):
            assert others[p, i] == pytest.approx(np.corrcoef(x[p, i], mean[i])[0, 1], abs=1e-12)
            pairwise = np.mean([np.corrcoef(x[p, i], x[q, i])[0, 1] for q in rest])
            assert each[p, i] == pytest.approx(pairwise, abs=1e-12)
            for j in range(3):
                both = np.corrcoef(x[p, i], mean[j])[0, 1] + np.corrcoef(x[p, j], mean[i])[0, 1]
                assert functional[p, i, j] == pytest.approx(both / 2, abs=1e-12)


@given(SEED)
@LAW
def test_laws(seed):
    rng = np.random.default_rng(seed)
    x = rng.standard_normal((2, 4, 3, 30))
    for measure in (inter_subject_correlation, inter_subject_functional_correlation):
        found = measure(x)
        np.testing.assert_allclose(measure(x[:, ::-1]), found[:, ::-1], atol=1e-12)
        np.testing.assert_allclose(measure(x * rng.uniform(0.1, 9, (4, 3, 1)) + 7), found, atol=1e-12)
        np.testing.assert_allclose(measure(x[1]), found[1], atol=1e-12)
    np.testing.assert_allclose(
        np.einsum("...ii->...i", inter_subject_functional_correlation(x)), inter_subject_correlation(x), atol=1e-12
    )
    two = inter_subject_correlation(x[:, :2])
    np.testing.assert_allclose(two[:, 0], two[:, 1], atol=1e-12)
    np.testing.assert_allclose(inter_subject_correlation(x[:, :2], against="each"), two, atol=1e-12)


@pytest.mark.parametrize("v", [0.2, 0.6])
def test_closed_form_of_a_shared_part(v):
    rng = np.random.default_rng(1)
    x = np.sqrt(v) * rng.standard_normal((1, 1, 40000)) + np.sqrt(1 - v) * rng.standard_normal((6, 1, 40000))
    assert inter_subject_correlation(x, against="each").mean() == pytest.approx(v, abs=0.01)
    expected = np.sqrt(v) * np.sqrt(v / (v + (1 - v) / 5))
    assert inter_subject_correlation(x).mean() == pytest.approx(expected, abs=0.01)


def test_level_by_chance():
    x = np.random.default_rng(2).standard_normal((3000, 5, 2, 100))
    for against, spread in (("others", 0.1), ("each", 0.05)):
        found = inter_subject_correlation(x, against=against)
        assert abs(found.mean()) < 0.003 and found.std() == pytest.approx(spread, rel=0.05)
    links = inter_subject_functional_correlation(x)[..., 0, 1]
    assert abs(links.mean()) < 0.003 and links.std() == pytest.approx(np.sqrt(1 / 200), rel=0.05)


def test_own_links_are_left_out():
    """A link that each person has alone, in noise that nobody shares, does not appear."""
    rng = np.random.default_rng(3)
    own = rng.standard_normal((6, 1, 5000))
    x = rng.standard_normal((1, 2, 5000)) + 3 * own
    assert np.corrcoef(x[0])[0, 1] > 0.8
    found = inter_subject_functional_correlation(x)
    assert np.abs(found[:, 0, 1]).max() < 0.06 and found[:, 0, 0].min() > 0.1


def test_refusals():
    x = np.random.default_rng(0).standard_normal((1, 2, 10))
    for measure in (inter_subject_correlation, inter_subject_functional_correlation):
        with pytest.raises(BadShape, match="x has one person; expected at least 2: there is nobody to compare with"):
            measure(x)
        with pytest.raises(
            BadValue, match=r"the others' mean is 0 at \(0, 0\) \(person, region last\): they cancel each"
        ):
            measure(np.concatenate([x[:, ::-1], x, -x]))
    with pytest.raises(BadValue, match="against is 'all'; allowed are 'others', 'each'"):
        inter_subject_correlation(np.concatenate([x, x]), against="all")
