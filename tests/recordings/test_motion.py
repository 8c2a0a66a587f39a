"""Motion energy: two columns of people, 25 frames per second unless said."""

import pytest

from syntony import errors
from syntony.recordings.motion import is_motion, read_motion


def test_columns_are_people(tmp_path):
    path = tmp_path / "01.txt"
    path.write_text('"pat" "th"\n0 4\n2 5\n')
    r = read_motion(path)
    assert (r.people, r.roles, r.rate, r.channels) == (("pat", "th"), ("patient", "therapist"), 25, ("motion energy",))
    assert r.signals[:, 0].tolist() == [[0, 2], [4, 5]] and r.unit == "1" and r.modality == "motion"
    assert r.notes == ("rate 25 Hz assumed: the file does not say it (rate= changes it)",)
    assert read_motion(path, rate=30).notes == () and read_motion(path, rate=30).rate == 30


def test_without_a_header(tmp_path):
    path = tmp_path / "01.txt"
    path.write_text("0 4 1\n2 5 1\n")
    assert read_motion(path).people == ("person-1", "person-2", "person-3")
    assert read_motion(path, people=("a", "b", "c")).people == ("a", "b", "c")
    with pytest.raises(errors.BadShape, match="people of this recording has length 2; expected 3"):
        read_motion(path, people=("a", "b"))


def test_energy_is_never_negative(tmp_path):
    path = tmp_path / "01.txt"
    path.write_text("pat th\n0 4\n2 -5\n")
    with pytest.raises(
        errors.BadValue, match=r"01.txt, column 2 \(th\), sample 2 is -5; expected motion energy of at least 0"
    ):
        read_motion(path)


@pytest.mark.parametrize(
    ("first", "found"),
    [
        ('"pat" "th"', True),
        ("mother,infant", True),
        ("time pat th", False),
        ("pat", False),
        ("1 2", False),
        ("", False),
    ],
)
def test_what_looks_like_motion_energy(tmp_path, first, found):
    (tmp_path / "x.txt").write_text(first + "\n1 2\n")
    assert is_motion(tmp_path / "x.txt") is found
    (tmp_path / "y.txt").write_bytes(b"\xff\xfe\x00")
    assert not is_motion(tmp_path / "y.txt")
