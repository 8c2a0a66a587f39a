"""The nouns Recording and Study: what they accept, and that changes keep what they should keep."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony import errors
from syntony.recording import Recording, Study


def recording(signals=None, **changes):
    signals = np.arange(24.0).reshape(2, 3, 4) if signals is None else np.asarray(signals)
    fields = {"rate": 2.0, "modality": "eeg", "name": "d", "channels": tuple("xyz"[: signals.shape[-2]])}
    fields["people"] = tuple("ab"[: signals.shape[-3]] if signals.ndim > 2 else "ab")
    return Recording(signals, **{**fields, **changes})


def test_axes_and_clock():
    r = recording(start=-0.5)
    assert (r.n_people, r.n_channels, r.n_samples, r.n_epochs, r.duration) == (2, 3, 4, 0, 2.0)
    assert r.times.tolist() == [-0.5, 0.0, 0.5, 1.0]
    e = recording(np.zeros((5, 2, 3, 4)), epochs=(7, 8, 9, 11, 12))
    assert (e.n_people, e.n_epochs, e.epochs[3]) == (2, 5, 11)
    assert recording(np.zeros((2, 2, 3, 4))).epochs == (0, 1)


def test_signals_are_a_copy_nobody_can_change():
    given = np.zeros((2, 3, 4))
    r = recording(given)
    given[:] = 1
    assert not r.signals.any()
    with pytest.raises(ValueError, match="read-only"):
        r.signals[0] = 1


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"signals": np.zeros((3, 4)), "people": (), "channels": ()}, r"have shape \(3, 4\); expected \(person, channel"),
        ({"signals": np.zeros((2, 3, 0))}, r"have shape \(2, 3, 0\)"),
        ({"signals": np.full((2, 3, 4), 1j)}, "of type complex128; expected real numbers"),
        ({"signals": np.full((2, 3, 4), "x")}, "expected real numbers"),
        ({"signals": np.full((2, 3, 4), -np.inf)}, r"infinite at \(0, 0, 0\); expected finite numbers, NaN where missing"),
        ({"rate": 0}, "rate of recording 'd' is 0; expected a number above 0 Hz"),
        ({"rate": "fast"}, "rate of recording 'd' is 'fast'"),
        ({"modality": "EEG"}, "modality of recording 'd' is 'EEG'; allowed are 'eeg', 'fnirs'"),
        ({"people": ("a",)}, "people of recording 'd' has length 1; expected 2"),
        ({"people": ("a", "a")}, "people of recording 'd' has 'a' twice or empty"),
        ({"channels": ("x", "y", " ")}, "channels of recording 'd' has ' ' twice or empty"),
        ({"channels": (1, 2, 3)}, r"channels of recording 'd' are \(1, 2, 3\); expected texts"),
        ({"roles": ("client",)}, "roles of recording 'd' has length 1; expected 2"),
        ({"unit": None}, "unit of recording 'd' is None; expected a text"),
        ({"start": np.nan}, "start of recording 'd' is nan"),
        ({"epochs": (1, 2)}, "epochs of recording 'd' has 2 ids; expected 0"),
        ({"positions": np.zeros((2, 3))}, r"positions of recording 'd' has shape \(2, 3\); expected \(3, 3\) or \(2, 3, 3\)"),
        ({"positions": np.full((3, 3), 80.0)}, "positions of recording 'd' reach 80 m; expected metres"),
    ],
)  # fmt: skip
def test_what_is_no_recording_is_refused(changes, message):
    with pytest.raises(errors.SyntonyError, match=message):
        recording(changes.pop("signals", None), **changes)


def test_select_takes_everything_that_belongs_to_a_channel_and_a_person():
    places = np.arange(18.0).reshape(2, 3, 3) / 20
    r = recording(roles=("client", "therapist"), kinds=("hbo", "hbr", "hbo"), positions=places)
    s = r.select(people="b", channels=["z", 0])
    assert (s.people, s.roles, s.channels, s.kinds) == (("b",), ("therapist",), ("z", "x"), ("hbo", "hbo"))
    assert np.array_equal(s.signals, r.signals[1:, [2, 0]])
    assert np.array_equal(s.positions, places[1:, [2, 0]])
    assert r.select(kinds="hbo").channels == ("x", "z")
    with pytest.raises(errors.UnknownName, match=r"recording 'd' has no kind of channel 'HbO'. Did you mean 'hbo'"):
        r.select(kinds="HbO")
    with pytest.raises(errors.BadValue, match="has no person 2; allowed are 0 to 1"):
        r.select(people=2)
    with pytest.raises(errors.BadValue, match="channels of recording 'd' to select are \\['x', 'x'\\]; expected"):
        r.select(channels=["x", "x"])


def test_dropping_is_recorded_and_leaves_someone():
    r = recording().dropping(people=1, channels=["x", "z"], why="dead")
    assert (r.people, r.channels) == (("a",), ("y",))
    assert r.notes == ("dropped people b: dead", "dropped channels x, z: dead")
    with pytest.raises(errors.BadValue, match="without channels; keep at least one"):
        r.dropping(channels="y")


def test_crop_keeps_the_clock():
    r = recording(start=10.0)
    part = r.crop(10.5, 11.5)
    assert part.times.tolist() == [10.5, 11.0]
    assert np.array_equal(part.signals, r.signals[..., 1:3])
    assert np.array_equal(r.crop().signals, r.signals)
    for start, stop in ((9.0, 11.0), (11.0, 13.0), (11.0, 11.0)):
        with pytest.raises(errors.BadValue, match="lasts from 10 to 12 s: choose a part of that"):
            r.crop(start, stop)


@settings(max_examples=20, deadline=None)
@given(st.floats(0, 1.5), st.sampled_from([(100, 50), (50, 100), (7.8125, 10), (25, 24), (500, 128)]), st.booleans())
def test_resampling_keeps_slow_waves_and_their_time(phase, rates, epochs):
    old, new = rates
    slow = 0.05 * min(rates)
    t = np.arange(int(30 * old)) / old
    x = np.sin(2 * np.pi * slow * t + phase)
    signals = np.stack([[x, -x]])
    r = recording(signals[None] if epochs else signals, rate=old).resampled(new)
    expected = np.sin(2 * np.pi * slow * r.times + phase)
    inner = slice(int(5 * new), int(25 * new))
    assert np.allclose(r.signals[..., 0, inner], expected[inner], atol=5e-3)
    assert r.rate == new and abs(r.duration - 30) <= 1 / new
    assert r.notes == (f"resampled from {old:g} to {new:g} Hz",)


def test_resampling_removes_what_would_fold_back():
    t = np.arange(4000) / 200
    r = recording(np.sin(2 * np.pi * 70 * t)[None, None], rate=200.0).resampled(100)
    assert np.abs(r.signals[..., 100:-100]).max() < 0.01


def test_resampling_keeps_gaps_and_refuses_nothing_left():
    x = np.ones((2, 1, 100))
    x[0, 0, 40:60] = np.nan
    r = recording(x, rate=10.0).resampled(5)
    assert np.isnan(r.signals[0, 0]).nonzero()[0].tolist() == list(range(20, 30))
    assert np.allclose(r.signals[1], 1, atol=1e-3)
    assert np.isnan(recording(np.full((1, 1, 8), np.nan)).resampled(1).signals).all()
    with pytest.raises(errors.BadValue, match="expected at least one sample in 10 s"):
        recording(x, rate=10.0).resampled(1e-6)
    assert recording(x, rate=10.0).resampled(10).notes == ()


def test_masks_of_every_shape_become_missing():
    r = recording()
    whole = r.with_missing([True, False, False, False], "blink")
    assert np.isnan(whole.signals).sum() == 6 and whole.notes == ("25.0% of all samples set to missing: blink",)
    one = r.with_missing(np.array([[True] * 4, [False] * 4]))
    assert np.isnan(one.signals[0]).all() and not np.isnan(one.signals[1]).any()
    assert one.missing.tolist() == [[1, 1, 1], [0, 0, 0]]
    exact = np.zeros((2, 3, 4), bool)
    exact[1, 2, 3] = True
    assert np.argwhere(np.isnan(r.with_missing(exact).signals)).tolist() == [[1, 2, 3]]
    with pytest.raises(errors.BadShape, match=r"mask has shape \(5,\); expected \(time,\)"):
        r.with_missing([True] * 5)
    with pytest.raises(errors.BadValue, match="expected true where the recording is spoilt"):
        r.with_missing([1, 0, 0, 0])


def test_quality_finds_flat_dead_missing_and_jittery_channels():
    rng = np.random.default_rng(1)
    good = 5 + rng.normal(size=(6, 1000))
    good[1] = 3.0
    good[2] = 1e-4 * rng.normal(size=1000)
    good[3, :250] = np.nan
    good[4] = np.nan
    table = recording(good[None], channels=tuple("abcdef"), rate=100.0).quality().set_index("channel")
    assert table.index[table.flat].tolist() == ["b", "e"]
    assert table.index[table.dead].tolist() == ["b", "c", "e"]
    assert table.missing.tolist() == [0, 0, 0, 0.25, 1, 0]
    assert table.loc["a", "mean"] == pytest.approx(good[0].mean())
    assert table.loc["d", "sd"] == pytest.approx(np.nanstd(good[3]))
    assert table.loc["f", "variation"] == pytest.approx(good[5].std() / good[5].mean())
    assert table.loc["b", "repeated"] == 1 and table.loc["a", "repeated"] == 0


def test_dark_channels_are_dead_although_they_flicker():
    light = np.abs(np.random.default_rng(2).normal(1, 0.05, size=(1, 5, 400)))
    light[0, 4] = np.where(np.arange(400) % 40 == 0, 0.5, 1e-7)
    table = recording(light, channels=tuple("abcde")).quality()
    assert table.channel[table.dead].tolist() == ["e"] and not table.flat.any()


def test_quality_of_epochs_is_that_of_their_sequence():
    x = np.random.default_rng(3).normal(size=(4, 2, 3, 50))
    joined = np.concatenate(list(x), axis=-1)
    one, other = recording(x).quality(), recording(joined).quality()
    assert np.allclose(one[["mean", "sd", "variation"]], other[["mean", "sd", "variation"]])


def test_as_xarray():
    a = recording(roles=("client", "therapist"), kinds=("eeg", "eeg", "eog"), start=1.0, unit="V").array
    assert a.dims == ("person", "channel", "time") and a.sel(person="b", channel="y", time=1.5).item() == 17
    assert a.attrs["rate"] == 2 and a.attrs["unit"] == "V" and a.role.values.tolist() == ["client", "therapist"]
    assert recording(np.zeros((1, 2, 3, 4)), epochs=(5,)).array.sel(epoch=5).shape == (2, 3, 4)


def test_what_it_looks_like():
    x = np.zeros((3, 2, 3, 4))
    x[..., 0] = np.nan
    assert repr(recording(x)) == "<Recording 'd': eeg, 2 people, 3 channels, 3 epochs, 2 s at 2 Hz, 25.0% missing>"
    with pytest.raises(errors.UnknownName, match=r"a recording has no field 'rates'. Did you mean 'rate'"):
        recording().replace(rates=1)


def test_a_study_is_several_named_recordings():
    r = recording()
    study = Study("s", [r, r.replace(name="e")])
    assert study.names == ("d", "e") and study[1] is study["e"] and [item.name for item in study] == ["d", "e"]
    with pytest.raises(errors.UnknownName, match=r"study 's' has no recording 'E'. Did you mean 'e'"):
        study["E"]
    with pytest.raises(errors.BadValue, match="study 's' has 'd' twice or empty"):
        Study("s", [r, r])
    with pytest.raises(errors.BadValue, match="expected at least one Recording"):
        Study("s", [])
