"""One pass for many measures gives what the measures give one by one."""

import tracemalloc

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syntony.errors import BadShape, BadValue, UnknownName
from syntony.measures import MEASURES, analytic_signal, synchrony_profile
from syntony.measures.synchrony_profile import FORMULAS, USUAL

LAW = settings(max_examples=8, deadline=None)
BANDS = ["alpha", (20, 30)]


def recording(seed, *shape):
    return np.random.default_rng(seed).standard_normal(shape)


@LAW
@given(st.integers(0, 2**31), st.integers(2, 3), st.integers(1, 4), st.sampled_from(["fir", "brickwall"]))
def test_equals_each_measure(seed, people, regions, method):
    x = recording(seed, 2, people, regions, 300)
    z = analytic_signal(x, 100, BANDS, method=method)
    found = synchrony_profile(x, 100, BANDS, list(FORMULAS), method=method)
    within = synchrony_profile(x, 100, BANDS, list(FORMULAS), method=method, pairs="within")
    assert set(found) == set(within) == set(FORMULAS)
    for name in FORMULAS:
        np.testing.assert_allclose(found[name], MEASURES[name](z, pairs="between"), atol=1e-9, err_msg=name)
        np.testing.assert_allclose(within[name], MEASURES[name](z), atol=1e-9, err_msg=name)
    listed = synchrony_profile(x, 100, BANDS, "coherence", method=method, pairs=[(1, 0)])["coherence"]
    np.testing.assert_allclose(listed[:, :, 0], np.swapaxes(found["coherence"][:, :, 0], -1, -2), atol=1e-12)


def test_blocks_of_epochs_and_of_channels_do_not_show(monkeypatch):
    import importlib

    module = importlib.import_module("syntony.measures.synchrony_profile")
    x = recording(0, 7, 2, 3, 200)
    whole = synchrony_profile(x, 100, BANDS)
    monkeypatch.setattr(module, "BLOCK", 3 * x[0].size)
    for name, value in synchrony_profile(x, 100, BANDS).items():
        np.testing.assert_allclose(value, whole[name], atol=1e-12)
    assert list(whole) == list(USUAL)


def test_leading_axes():
    x = recording(1, 2, 2, 200)
    assert synchrony_profile(x, 100, BANDS, ["coherence"])["coherence"].shape == (2, 1, 2, 2)
    assert synchrony_profile(x[0], 100, BANDS, ["coherence"], pairs="within")["coherence"].shape == (2, 2, 2)
    many = synchrony_profile(np.stack([x, x])[:, None], 100, BANDS, ["coherence"])["coherence"]
    assert many.shape == (2, 2, 1, 1, 2, 2)
    np.testing.assert_array_equal(many[:, 0], many[:, 1])


@pytest.mark.parametrize("unit", [1.0, 1e-13])
def test_single_precision_stays_near(unit):
    x = recording(2, 20, 2, 4, 500)
    double = synchrony_profile(x, 250, BANDS, list(FORMULAS))
    single = synchrony_profile(x * unit, 250, BANDS, list(FORMULAS), precision="single")
    for name, value in single.items():
        assert value.dtype == float
        tolerance = 5 / 500 if name == "phase_lag_index" else 1e-4
        np.testing.assert_allclose(value, double[name], atol=tolerance, err_msg=name)


def test_memory_grows_with_the_result_not_with_pairs_times_time():
    regions, samples = 120, 1000
    x = recording(3, 2, regions, samples)
    synchrony_profile(x[:, :2], 250, BANDS)
    tracemalloc.start()
    found = synchrony_profile(x, 250, BANDS)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    pairs_times_time = regions**2 * samples * 8
    assert peak < 0.6 * pairs_times_time
    assert peak < 2 * sum(value.nbytes for value in found.values()) + 25 * len(BANDS) * x.nbytes


def test_refusals():
    x = recording(0, 2, 3, 200)
    with pytest.raises(UnknownName, match="Did you mean 'phase_locking'"):
        synchrony_profile(x, 100, BANDS, ["phase_lockin"])
    with pytest.raises(BadValue, match="measures is empty; expected at least one name"):
        synchrony_profile(x, 100, BANDS, [])
    with pytest.raises(UnknownName, match="there is no kind of pairs 'all'"):
        synchrony_profile(x, 100, BANDS, pairs="all")
    with pytest.raises(BadShape, match="x has one person"):
        synchrony_profile(x[:1], 100, BANDS)
    with pytest.raises(BadShape, match=r"band 'delta' .* needs at least"):
        synchrony_profile(x[..., :100], 100, ["delta"])
    with pytest.raises(BadValue, match=r"x is constant over time at \(1, 2\) \(person, region last\)"):
        synchrony_profile(np.where(np.arange(6).reshape(2, 3, 1) == 5, 1.0, x), 100, BANDS)
