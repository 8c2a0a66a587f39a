"""Heart and noradrenaline: textbook values, time constants, gain."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

import syntony as sy
from syntony.body.autonomic import gain


def test_rest_and_arousal():
    calm = sy.simulate_body("autonomic", 60.0)
    assert abs(float(calm["heart_rate"][-1]) - (100 - 45 * 0.6)) < 1e-3
    aroused = sy.simulate_body("autonomic", 120.0, changes={"arousal": [(0, 1.0)]})
    assert float(aroused["heart_rate"][-1]) > 130 and float(aroused["hf_power"][-1]) < float(calm["hf_power"][-1])


def test_the_vagus_is_ten_times_faster():
    r = sy.simulate_body("autonomic", 60.0, changes={"arousal": [(0, 1.0)]}, every=0.1)
    t = r["vagal"].time.values
    half = {
        n: t[np.argmax(np.abs(r[n].values - r[n].values[0]) > 0.632 * abs(r[n].values[-1] - r[n].values[0]))]
        for n in ("vagal", "sympathetic")
    }
    assert abs(half["vagal"] - 1) < 0.15 and abs(half["sympathetic"] - 10) < 0.3


@given(st.floats(0, 5), st.floats(0, 3))
def test_gain_is_one_at_rest_and_never_negative(noradrenaline, slope):
    assert gain(0.2, slope) == 1.0 and gain(noradrenaline, slope) >= 0
