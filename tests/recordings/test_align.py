"""People on one clock: nobody is shifted, nothing is lost without a word."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony import errors
from syntony.recording import Recording
from syntony.recordings.align import together


def one(person, n=100, rate=10.0, start=0.0, **changes):
    """A recording whose value is its time, so that any shift shows."""
    t = start + np.arange(n) / rate
    fields = {"channels": ("x",), "modality": "motion", "source": f"{person}.csv"}
    signals = changes.pop("signals", np.broadcast_to(t, (1, len(changes.get("channels", "x")), n)))
    return Recording(signals, rate, (person,), **{**fields, "start": start, **changes})


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.integers(-40, 40), st.integers(50, 120)), min_size=2, max_size=4),
    st.sampled_from(["common", "all"]),
)
def test_the_same_moment_is_in_the_same_column(spans, lengths):
    parts = [one(f"p{i}", n, start=begin / 10) for i, (begin, n) in enumerate(spans)]
    first, last = max(b for b, _ in spans), min(b + n for b, n in spans)
    if last <= first and lengths == "common":
        with pytest.raises(errors.BadValue, match=r"recordings do not overlap \(p0 .* to .* s"):
            together(parts, lengths=lengths)
        return
    r = together(parts, lengths=lengths)
    assert np.allclose(np.where(np.isnan(r.signals), r.times, r.signals), r.times)
    there = (~np.isnan(r.signals)).sum(axis=(1, 2)).tolist()
    assert there == ([n for _, n in spans] if lengths == "all" else [last - first] * len(spans))


def test_the_time_of_day_aligns_where_all_know_it():
    a, b = one("a", when=1000.0), one("b", when=1002.0)
    r = together([a, b], lengths="common")
    assert r.n_samples == 80 and r.when == 1000 and r.start == 2
    assert np.allclose(r.signals[0] - r.signals[1], 2)
    assert any("cut to the time that all share, 2 s less" in note for note in r.notes)
    begun = together([a, b], align="start")
    assert begun.n_samples == 100 and begun.notes == ("first samples taken as simultaneous, as asked",)
    with pytest.raises(errors.BadValue, match="b has no time of day to align by; use align='start'"):
        together([a, one("b")], align="clock")


def test_no_time_of_day_is_said():
    assert together([one("a"), one("b")]).notes == ("the files know no time of day: taken to share time 0",)
    assert together([one("a"), one("b")], align="time").notes == ()


def test_small_differences_are_cut_and_said_large_ones_decided():
    r = together([one("a", 100), one("b", 97)])
    assert r.n_samples == 97 and "0.3 s less than the longest (a 0 to 10 s, b 0 to 9.7 s)" in r.notes[-1]
    with pytest.raises(
        errors.BadValue,
        match=r"a and b has different lengths or starts: .* allowed is a difference of 5%: give lengths='common'",
    ):
        together([one("a", 100), one("b", 90)])


def test_channels_that_one_person_lacks_are_missing_not_dropped():
    a, b = one("a", channels=("x", "y"), kinds=("eda", "ecg")), one("b", channels=("y", "z"), kinds=("ecg", "hr"))
    r = together([a, b])
    assert r.channels == ("x", "y", "z") and r.kinds == ("eda", "ecg", "hr")
    assert r.missing.tolist() == [[0, 0, 1], [1, 0, 0]]
    assert "a has no channel z: kept as missing" in r.notes and "b has no channel x: kept as missing" in r.notes
    with pytest.raises(errors.BadValue, match=r"no channel is common to all: a: x; b: q; expected the same names"):
        together([a.select(channels="x"), one("b", channels=("q",))])


def test_positions_of_each_person():
    place = np.array([[0.01, 0, 0]])
    assert together([one("a", positions=place), one("b", positions=place)]).positions.tolist() == place.tolist()
    apart = together([one("a", positions=place), one("b", positions=2 * place)])
    assert apart.positions[:, 0, 0].tolist() == [0.01, 0.02]
    assert np.isnan(together([one("a", positions=place), one("b")]).positions[1]).all()
    assert together([one("a"), one("b")]).positions is None


def test_notes_of_people_are_kept_once():
    a, b, c = (one(p, notes=(note,)) for p, note in (("a", "same"), ("b", "same"), ("c", "other")))
    assert together([a, b, c], align="time").notes == ("a, b: same", "c: other")


def test_roles_and_sources_are_kept():
    r = together([one("a", roles=("client",)), one("b", roles=("therapist",))], name="d")
    assert (r.name, r.roles, r.source, r.people) == ("d", ("client", "therapist"), "a.csv, b.csv", ("a", "b"))


@pytest.mark.parametrize(
    ("other", "message"),
    [
        ({"rate": 20.0}, r"a and b has different rates: a 10 Hz, b 20 Hz; expected one: give resample=10"),
        ({"modality": "eeg"}, "a and b has different modality: a motion, b eeg"),
        ({"unit": "V"}, "a and b has different unit: a 1, b V"),
        ({"signals": np.zeros((2, 1, 1, 100))}, "only one of a and b has epochs"),
    ],
)
def test_what_cannot_be_joined(other, message):
    with pytest.raises(errors.SyntonyError, match=message):
        together([one("a"), one("b", **other)])


def test_names_and_options():
    with pytest.raises(
        errors.BadValue, match="a and a has 'a' twice; expected a different name for each person: give people="
    ):
        together([one("a"), one("a")])
    with pytest.raises(errors.BadValue, match="align is 'clocks'; allowed are 'auto', 'clock'"):
        together([one("a"), one("b")], align="clocks")
    with pytest.raises(errors.BadValue, match="lengths is 'cut'; allowed are 'auto', 'common', 'all'"):
        together([one("a"), one("b")], lengths="cut")


def test_resampling_on_the_way():
    r = together([one("a"), one("b", 200, 20.0)], resample=10)
    assert r.rate == 10 and r.n_samples == 100 and "b: resampled from 20 to 10 Hz" in r.notes


def epochs(person, ids, shift=0.0, **changes):
    x = np.broadcast_to(np.array(ids, dtype=float)[:, None, None, None], (len(ids), 1, 1, 4))
    onsets = tuple(np.array(ids) * 0.5 + shift)
    return Recording(
        x, 4.0, (person,), ("x",), "eeg", epochs=tuple(ids), **{"onsets": onsets, "start": -0.5, **changes}
    )


@given(st.lists(st.integers(0, 30), min_size=1, unique=True), st.lists(st.integers(0, 30), min_size=1, unique=True))
def test_epochs_are_matched_by_their_numbers(first, second):
    a, b = epochs("a", first), epochs("b", second, shift=3.0)
    if not set(first) & set(second):
        with pytest.raises(
            errors.BadValue, match="no epoch is common to all people; expected epochs cut at the same events"
        ):
            together([a, b])
        return
    r = together([a, b])
    assert list(r.epochs) == [i for i in first if i in second] and r.start == -0.5
    assert np.array_equal(r.signals[:, 0], r.signals[:, 1]) and r.signals[:, 0, 0, 0].tolist() == list(r.epochs)
    assert bool(r.notes) == (first != second)


def test_matching_is_said_with_counts():
    r = together([epochs("a", [1, 2, 3, 5]), epochs("b", [1, 3, 4, 5])])
    assert r.notes == ("epochs matched by their numbers: 3 are common to all (a 4, b 4; only 2 in the same position)",)


def test_equal_numbers_at_other_moments_are_refused():
    a = epochs("a", [1, 2, 3])
    with pytest.raises(
        errors.BadValue, match="epochs of the same number lie up to 1 s apart in a and b; expected the same events"
    ):
        together([a, epochs("b", [1, 2, 3], onsets=(0.5, 1.0, 2.5))])
    with pytest.raises(
        errors.BadShape, match=r"epochs of different lengths: a 4 samples from -0.5 s, b 4 samples from 0 s"
    ):
        together([a, epochs("b", [1, 2, 3], start=0.0)])
