"""Time stamps become a regular clock; what was lost stays visible."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from syntony import errors
from syntony.recordings.clock import regular


@given(st.integers(2, 300), st.sampled_from([1.0, 7.8125, 25.0, 500.0, 1 / 0.72]), st.floats(-1e4, 1e4))
def test_a_regular_clock_is_found(n, rate, start):
    x = np.arange(2.0 * n).reshape(2, n)
    same, found, notes = regular(start + np.arange(n) / rate, x, None, "f")
    assert same is x and notes == [] and found == pytest.approx(rate, rel=1e-6)


def test_lost_samples_are_missing_at_their_place():
    keep = np.array([0, 1, 2, 5, 6, 9])
    x, rate, notes = regular(keep / 10, np.array([keep * 1.0]), None, "f")
    assert rate == 10 and notes == ["4 samples lost according to the time stamps; kept as missing"]
    assert np.array_equal(x[0], [0, 1, 2, np.nan, np.nan, 5, 6, np.nan, np.nan, 9], equal_nan=True)


@given(st.integers(0, 2**32 - 1))
def test_small_jitter_is_no_reason_to_complain(seed):
    times = np.arange(500) / 50 + np.random.default_rng(seed).uniform(-0.002, 0.002, 500)
    x, rate, notes = regular(times, np.zeros((1, 500)), None, "f")
    assert x.shape == (1, 500) and rate == pytest.approx(50, rel=1e-3) and not notes


def test_irregular_samples_need_a_rate_and_are_interpolated():
    times = np.cumsum(np.random.default_rng(1).uniform(0.05, 0.15, 200))
    with pytest.raises(errors.BadValue, match=r"f: samples are irregular, up to .* off the clock; give rate= \(Hz\)"):
        regular(times, times[None], None, "f")
    x, rate, notes = regular(times, times[None], 20.0, "f")
    assert rate == 20 and np.allclose(x[0], times[0] + np.arange(x.shape[1]) / 20)
    assert notes[0].endswith("s apart to 20 Hz") and len(notes) == 1


def test_long_gaps_are_not_interpolated():
    times = np.r_[np.arange(0, 1, 0.1), np.arange(3, 4, 0.13)]
    x, _, notes = regular(times, times[None], 10.0, "f")
    assert np.isnan(x[0, 11:29]).all() and not np.isnan(x[0, :10]).any() and "in gaps kept as missing" in notes[1]


def test_a_clock_that_drifts_from_its_nominal_rate_is_interpolated():
    times = np.arange(60_000) / 100.05
    x, rate, notes = regular(times, times[None], 100.0, "f")
    assert rate == 100 and np.allclose(x[0], np.arange(x.shape[1]) / 100) and "interpolated" in notes[0]
    exact, _, none = regular(np.arange(1000) / 100.0001, times[None, :1000], 100.0, "f")
    assert exact.shape == (1, 1000) and none == []


@pytest.mark.parametrize(
    ("times", "message"),
    [
        (
            [0.0, 1, 2, 1e9],
            r"f: 4 time stamps about 1 s apart span 1e\+09 s; expected fewer gaps: are the times in seconds",
        ),
        ([0.0], "f has 1 time stamp; expected at least 2"),
        ([0.0, np.nan, 2], "f: time stamp 2 is missing"),
        ([0.0, 1, 1], "f: time stamp 3 is 1 s after 1 s; expected growing times"),
    ],
)
def test_times_that_are_no_clock(times, message):
    with pytest.raises(errors.BadValue, match=message):
        regular(np.array(times), np.zeros((1, len(times))), None, "f")
