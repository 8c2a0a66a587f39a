"""Files in .npz: syntony's own come back bit for bit, other people's by the names of their arrays."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from syntony import errors
from syntony.brain import PER_PAIR, PER_REGION, Brain, Projection
from syntony.connectomes import read_brain
from syntony.connectomes.npz import write_npz

TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=5).filter(str.strip)


def assert_same(one: Brain, other: Brain) -> None:
    for item in (*PER_REGION, *PER_PAIR, "homotopic", "name", "source", "signed"):
        first, second = getattr(one, item), getattr(other, item)
        assert (first is None) == (second is None), item
        assert np.array_equal(first, second), item
    assert one.projections.keys() == other.projections.keys()
    for onto, item in one.projections.items():
        again = other.projections[onto]
        assert np.array_equal(item.weights, again.weights)
        assert (item.source, item.tag, item.meaning) == (again.source, again.tag, again.meaning)


@settings(max_examples=40, deadline=None)
@given(st.data(), st.integers(1, 5))
def test_every_brain_comes_back_bit_for_bit(tmp_path_factory, data, n):
    path = tmp_path_factory.mktemp("npz") / "brain.npz"
    matrix = arrays(float, (n, n), elements=st.floats(0, 1e300))
    short = arrays(float, (n, n), elements=st.floats(0, 1))
    brain = Brain(
        data.draw(TEXT),
        data.draw(matrix),
        lengths=data.draw(st.none() | short),
        labels=data.draw(st.none() | st.lists(TEXT, min_size=n, max_size=n, unique=True)),
        system=data.draw(st.none() | st.lists(TEXT, min_size=n, max_size=n)),
        projections={to: Projection(data.draw(matrix), "doi", "published", "why") for to in data.draw(st.sets(TEXT))},
        source=data.draw(TEXT),
    )
    brain.save(path)
    assert_same(brain, read_brain(path))


def test_the_default_brain_comes_back_whole(tmp_path):
    brain = Brain.default("client", top_down=True).permuted(np.arange(94)[::-1])
    brain.save(tmp_path / "client.npz")
    assert_same(brain, read_brain(tmp_path / "client.npz"))
    assert read_brain(tmp_path / "client.npz", "child").name == "child"


def test_the_same_brain_gives_the_same_bytes(tmp_path):
    for name in ("a", "b"):
        Brain.default().save(tmp_path / f"{name}.npz")
    assert (tmp_path / "a.npz").read_bytes() == (tmp_path / "b.npz").read_bytes()


def test_single_precision_keeps_seven_digits(tmp_path):
    brain = Brain("fine", [[0, 1 / 3], [2 / 3, 0]])
    write_npz(brain, tmp_path / "fine.npz", precision="single")
    assert np.allclose(read_brain(tmp_path / "fine.npz").weights, brain.weights, rtol=1e-7)


def test_arrays_of_others_are_found_by_name(tmp_path):
    path = tmp_path / "other.npz"
    np.savez(path, SC=[[0, 1], [2, 0]], tract_lengths=[[0, 90], [90, 0]], region_labels=["L.A", "R.A"], fc=np.eye(2))
    brain = read_brain(path)
    assert (brain.name, brain.source) == ("other", "other.npz")
    assert brain.weights.tolist() == [[0, 1], [2, 0]]
    assert brain.lengths.tolist() == [[0, 0.09], [0.09, 0]]
    assert brain.hemisphere.tolist() == ["left", "right"]
    assert brain.measured_fc is None
    assert read_brain(path, measured_fc="fc").measured_fc.tolist() == [[1, 0], [0, 1]]
    assert read_brain(path, rows="sources").weights.tolist() == [[0, 2], [1, 0]]


def test_a_single_square_array_is_the_weights(tmp_path):
    np.savez(tmp_path / "one.npz", arr_0=np.ones((3, 3)))
    assert read_brain(tmp_path / "one.npz").n_regions == 3


@pytest.mark.parametrize(
    ("content", "options", "message"),
    [
        ({"SC": np.eye(2), "C": np.eye(2)}, {}, "several candidates for weights: 'C', 'SC'; name one with weights="),
        ({"SC": np.eye(2), "len": np.eye(2), "D": np.eye(2)}, {}, "several candidates for lengths: 'D', 'len'"),
        ({"x": np.eye(2), "y": np.eye(2)}, {}, r"no array that looks like weights \(it has x, y\); name one"),
        ({"x": np.ones(2)}, {}, "no array that looks like weights"),
        ({}, {}, r"no array that looks like weights \(it has nothing\)"),
        ({"SC": np.eye(2)}, {"weights": "sc"}, "x.npz has no array 'sc'. Did you mean 'SC'"),
        ({"SC": np.eye(2)}, {"weigths": "SC"}, "the reader of 'x.npz' has no option 'weigths'. Did you mean 'weights'"),
        ({"SC": np.eye(2)}, {"rows": "columns"}, "rows is 'columns'; allowed are 'targets', 'sources'"),
        ({"SC": np.eye(2), "len": 12 * np.eye(2)}, {}, "lengths in x.npz reaches 12, which is neither clearly mm nor"),
        ({"SC": np.eye(2), "len": 9 * np.eye(2)}, {"unit": "inch"}, "unit of lengths in x.npz is 'inch'; allowed are"),
        ({"SC": np.array([[1, {}]], dtype=object)}, {}, "x.npz cannot be read as .npz"),
        ({"SC": np.ones((2, 3))}, {}, r"weights of brain 'x' has shape \(2, 3\)"),
        ({"SC": np.array([["a"]])}, {}, "weights of brain 'x' is not an array of numbers"),
        ({"SC": np.eye(1), "len": np.array([["a"]])}, {}, "lengths in x.npz is not an array of numbers"),
        ({"format": "syntony brain 1"}, {}, "x.npz lacks 'name'; save the brain again"),
        ({"format": "syntony brain 1"}, {"unit": "mm"}, "was saved by syntony and needs no options; leave out unit"),
    ],
)
def test_what_cannot_be_read_is_said(tmp_path, content, options, message):
    np.savez(tmp_path / "x.npz", **content)
    with pytest.raises(errors.SyntonyError, match=message):
        read_brain(tmp_path / "x.npz", **options)


def test_a_precision_that_does_not_exist(tmp_path):
    with pytest.raises(errors.BadValue, match="precision is 'half'; allowed are 'double', 'single'"):
        write_npz(Brain.default(), tmp_path / "x.npz", precision="half")
