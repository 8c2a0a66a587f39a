"""The noun Stimulus: pulses and series in time, and every sentence with which it refuses."""

import numpy as np
import pytest

import syntony as sy
from syntony.errors import BadShape, BadValue


def test_a_pulse_begins_and_ends():
    pulse = sy.Stimulus("client", 0.02, onset=1.0, duration=0.5)
    assert pulse.pieces() == [(1.0, 0.02), (1.5, 0.0)]
    assert pulse.ends == 1.5


def test_a_series_holds_each_value():
    series = sy.Stimulus("client", [1.0, 2.0, 3.0], onset=1.0, every=0.1)
    assert [time for time, _ in series.pieces()] == pytest.approx([1.0, 1.1, 1.2, 1.3])
    assert [float(value) for _, value in series.pieces()] == [1.0, 2.0, 3.0, 0.0]
    assert series.ends == pytest.approx(1.3)


@pytest.mark.parametrize(
    "given, error, sentence",
    [
        ({"values": 1.0}, BadValue, "the stimulus of 'x' is a pulse without duration; give duration in seconds"),
        ({"values": [1.0]}, BadValue, r"the stimulus of 'x' is a series; give every= \(seconds that each value is held\)"),
        ({"values": "loud"}, BadValue, "values of the stimulus of 'x' are 'loud'; expected numbers"),
        ({"values": [np.nan], "every": 1}, BadShape, r"values of the stimulus of 'x' have shape \(1,\); expected finite"),
        ({"values": [], "every": 1}, BadShape, r"have shape \(0,\); expected finite numbers: one, \(time,\) or \(time, region"),
        ({"values": np.zeros((1, 1, 1)), "every": 1}, BadShape, r"have shape \(1, 1, 1\)"),
        ({"values": 1, "duration": 0}, BadValue, "duration of the stimulus of 'x' is 0; expected a number above 0 s"),
        ({"values": [1], "every": -1}, BadValue, "every of the stimulus of 'x' is -1; expected a number above 0 s"),
        ({"values": 1, "duration": 1, "onset": -1}, BadValue, "onset of the stimulus of 'x' is -1; expected a number of at"),
    ],
)  # fmt: skip
def test_refuses(given, error, sentence):
    with pytest.raises(error, match=sentence):
        sy.Stimulus("x", **given)
