import numpy as np
import pytest

import syntony as sy
from graphs import Region

generic_2d = sy.models["generic_2d"]


def at(preset, V, **params):
    """A region of a preset and its fixed point near V."""
    here = Region(generic_2d, **{**generic_2d.presets[preset], **params})
    p = here.values
    states = here.fixed_point([V, (p["a"] + p["b"] * V + p["c"] * V * V) / p["beta"]])
    return states, here.eigenvalues(states)


def test_frequency_of_the_published_oscillator(reference):
    _, eigenvalues = at("sanz_leon_2013", 0.0)
    assert abs(eigenvalues[0].imag) / (2 * np.pi) == reference("generic_2d.frequency")
    assert eigenvalues[0].real < 0


def test_tables_of_the_published_regimes():
    """Excitable, and oscillating once a is 2 or, in the table like Morris and Lecar, b is 0.4."""
    assert at("excitable", 0.0)[1][0].real < 0 < at("excitable", 0.2, a=2.0)[1][0].real
    assert at("morris_lecar", -1.14)[1][0].real < 0 < at("morris_lecar", 0.68, b=0.4)[1][0].real


def test_bistable_fixed_points_have_closed_form():
    """V³ + 2 V² = 1: a stable node, a saddle and, within the cycle, an unstable focus at the golden ratio."""
    golden = (1 + 5**0.5) / 2
    (node, node_values), (saddle, saddle_values), (focus, focus_values) = (
        at("bistable", V) for V in (-1.7, -0.98, 0.6)
    )
    assert [node[0], saddle[0], focus[0]] == pytest.approx([-golden, -1.0, golden - 1])
    assert node_values.real.max() < 0
    assert np.prod(saddle_values).real < 0
    assert focus_values.real.min() > 0 and abs(focus_values.imag).min() > 0


def test_coupling_enters_as_current():
    driven = Region(generic_2d, {"input_V": 0.4}, gamma=-1.0).derivative([0.3, 0.2])
    np.testing.assert_allclose(driven, Region(generic_2d, I_ext=0.4, gamma=-1.0).derivative([0.3, 0.2]))
