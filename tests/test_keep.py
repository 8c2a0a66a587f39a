"""The noun Keep: what is stored, and every sentence with which it refuses."""

import numpy as np
import pytest

import syntony as sy
from syntony.errors import BadValue


def test_one_name_need_not_be_a_tuple():
    keep = sy.Keep(states="S_E", signals="bold")
    assert (keep.states, keep.signals) == (("S_E",), ("bold",))
    assert sy.Keep().states is None and sy.Keep(states=()).states == ()
    assert sy.Keep(signals=sy.signals["bold"]).signals == (sy.signals["bold"],)


@pytest.mark.parametrize(
    "given, sentence",
    [
        ({"every": 0}, r"Keep\(every\) is 0; expected a number above 0 s"),
        ({"every": np.nan}, r"Keep\(every\) is nan"),
        ({"interval": -1}, r"Keep\(interval\) is -1; expected a number above 0 s"),
        ({"start": -1}, r"Keep\(start=-1, stop=inf\); start must lie before stop and not before 0 s"),
        ({"start": 2, "stop": 1}, r"Keep\(start=2, stop=1\); start must lie before stop"),
        ({"start": np.nan}, "start must lie before stop"),
        ({"stop": "1 s"}, r"Keep\(start=0.0, stop='1 s'\)"),
        ({"states": 3}, r"Keep\(states\) has 3; expected names, for example states=\('S_E',\)"),
        ({"signals": [None]}, r"Keep\(signals\) has None; expected names, for example signals=\('bold',\)"),
        ({"states": ("x", "x")}, r"Keep\(states\) has 'x' twice; give each once"),
    ],
)
def test_refuses(given, sentence):
    with pytest.raises(BadValue, match=sentence):
        sy.Keep(**given)
