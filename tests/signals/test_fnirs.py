"""fNIRS of a simulation: which regions a channel sees, and that the reader's optics find what went in."""

import numpy as np
import pytest
import xarray as xr
from hypothesis import given, settings
from hypothesis import strategies as st

import syntony as sy
from syntony.errors import BadValue, UnknownName
from syntony.recordings import optics
from syntony.signals.fnirs import DETECTORS, PIAL, SHARE, SOURCES, channels, sensitivity

seeds = st.integers(0, 2**32 - 1)
DEFAULT = sy.Brain.default("a")


def haemoglobin(hbo, hbr):
    coords = {
        "person": list("ab"[: len(hbo)]),
        "region": list(DEFAULT.labels),
        "time": np.arange(1, hbo.shape[2] + 1) / 10,
    }
    arrays = {
        name: xr.DataArray(x, coords, ("person", "region", "time"), attrs={"unit": "mol/L"})
        for name, x in (("hbo", hbo), ("hbr", hbr))
    }
    return sy.Result(arrays, {"model": "linear", "seed": 1})


def drawn(seed, persons=2, samples=30):
    return 1e-6 * np.random.default_rng(seed).standard_normal((2, persons, 94, samples))


def test_a_channel_is_the_weighted_mean_of_its_regions():
    x = drawn(0)
    r = sy.fnirs_of(haemoglobin(*x))
    names, ends = channels()
    weights = sensitivity(DEFAULT, ends)
    expected = PIAL * SHARE * np.einsum("cr,kprt->pckt", weights, x - x.mean(axis=-1, keepdims=True))
    assert r.signals == pytest.approx(expected.reshape(2, -1, 30), rel=1e-9, abs=1e-18)
    assert r.channels[:2] == ("AF7-Fp1 hbo", "AF7-Fp1 hbr") and r.kinds[:2] == ("hbo", "hbr")
    assert (r.modality, r.unit) == ("fnirs", "mol/L") and r.rate == pytest.approx(10)
    assert r.positions.shape == (2 * len(names), 3)


@given(seeds, st.floats(3, 9))
@settings(deadline=None, max_examples=20)
def test_the_readers_optics_find_what_went_in(seed, factor):
    """Density through the modified Beer–Lambert law of the reader is HbO and HbR again."""
    x = haemoglobin(*drawn(seed))
    light = sy.fnirs_of(x, quantity="density", wavelengths=(690, 760, 850), pathlength_factor=factor)
    density = light.signals.reshape(2, -1, 3, 30)
    _, ends = channels()
    distance = np.linalg.norm(ends[0] - ends[1], axis=-1)
    found = optics.haemoglobin(density, np.array([690.0, 760, 850]), distance, factor)
    expected = sy.fnirs_of(x).signals.reshape(2, -1, 2, 30)
    assert found == pytest.approx(expected, rel=1e-6, abs=1e-13)
    assert light.unit == "1" and light.channels[0] == "AF7-Fp1 690"


def test_light_darkens_with_more_haemoglobin():
    hbo = np.zeros((1, 94, 20))
    hbo[..., 10:] = 1e-6
    late = sy.fnirs_of(haemoglobin(hbo, 0 * hbo), quantity="density").signals[..., 10:]
    assert (late > 0).all()


def test_default_channels():
    names, ends = channels()
    length = np.linalg.norm(ends[0] - ends[1], axis=-1)
    assert len(names) == 15 and ((length > 0.02) & (length < 0.04)).all()
    assert np.linalg.norm(ends, axis=-1) == pytest.approx(0.09)
    left_right = {"-".join(mirrored(site) for site in name.split("-")) for name in names}
    assert left_right == set(names), "as many on the left as on the right"


def mirrored(site):
    number = site.lstrip("AFPCOTpz")
    return site.replace(number, str(int(number) + (1 if int(number) % 2 else -1))) if number else site


@pytest.mark.parametrize(
    ("source", "detector", "regions"),
    [
        ("P6", "P4", {"Angular_R"}),
        ("CP5", "TP7", {"SupraMarginal_L", "Temporal_Mid_L"}),
        ("AF4", "AFz", {"Frontal_Sup_Medial_R", "Frontal_Sup_2_R"}),
        ("Oz", "O1", {"Occipital_Mid_L", "Occipital_Inf_L", "Cuneus_L", "Calcarine_L", "Occipital_Sup_L"}),
    ],
)
def test_a_channel_sees_what_lies_below_it(source, detector, regions):
    _, ends = channels([source], [detector])
    assert DEFAULT.labels[sensitivity(DEFAULT, ends)[0].argmax()] in regions


def test_weights_of_a_channel_sum_to_one_and_mirror():
    _, ends = channels()
    weights = sensitivity(DEFAULT, ends)
    assert weights.sum(axis=1) == pytest.approx(1) and (weights >= 0).all()
    turned = DEFAULT.replace(positions=DEFAULT.positions * (-1, 1, 1))
    assert sensitivity(turned, ends * (-1, 1, 1)) == pytest.approx(weights)


@given(seeds, st.floats(-3, 3))
@settings(deadline=None, max_examples=20)
def test_linear(seed, factor):
    x, y = drawn(seed), drawn(seed + 1)
    of = lambda z: sy.fnirs_of(haemoglobin(*z)).signals  # noqa: E731
    assert of(x + factor * y) == pytest.approx(of(x) + factor * of(y), rel=1e-9, abs=1e-17)


def test_share_scales_and_noise_has_a_seed():
    x = haemoglobin(*drawn(0, 1, 4000))
    half, full = (sy.fnirs_of(x, share=s).signals for s in (0.05, 0.1))
    assert 2 * half == pytest.approx(full, rel=1e-9)
    one, again = (sy.fnirs_of(x, noise=1e-7, seed=1).signals for _ in range(2))
    np.testing.assert_array_equal(one, again)
    assert (one - full).std(axis=-1) == pytest.approx(1e-7, rel=0.06)


def test_a_simulated_dyad_can_be_measured():
    """HbO and HbR of every channel go against each other, and the verb measure takes the recording as it is."""
    people = [sy.Brain.default("a"), sy.Brain.default("b")]
    keep = sy.Keep(states=(), signals=("hbo", "hbr"), interval=0.5, start=20)
    r = sy.simulate(
        people,
        model="linear",
        coupling=0.5,
        params={"tau": 1.0, "sigma": 0.05},
        duration=200,
        dt=5e-3,
        seed=1,
        keep=keep,
    )
    light = sy.fnirs_of(r)
    for one, other in zip(light.select(kinds="hbo").signals[0], light.select(kinds="hbr").signals[0]):
        assert np.corrcoef(one, other)[0, 1] < -0.8 and one.std() > 2 * other.std()
    assert 1e-8 < light.select(kinds="hbo").signals.std() < 1e-5, "mol/L, as an fNIRS"
    table = sy.measure(light, "correlation", against="shift", n=99, seed=1, progress=False)
    assert (table["p"] > 0.01).all()


def test_refuses():
    x = haemoglobin(*drawn(0))
    with pytest.raises(BadValue, match=r"the result has no hbr; simulate with keep=sy.Keep\(signals=\('hbo', 'hbr'\)"):
        sy.fnirs_of(sy.Result({"hbo": x["hbo"]}, {}))
    with pytest.raises(BadValue, match="the result has no hbo and no hbr"):
        sy.fnirs_of(np.zeros(3))
    with pytest.raises(BadValue, match=r"no source lies 0.02 to 0.04 m from a detector"):
        sy.fnirs_of(x, ["Cz"], ["Oz"])
    with pytest.raises(UnknownName, match="the 10-10 system has no site 'S1'"):
        sy.fnirs_of(x, ["S1"], DETECTORS)
    with pytest.raises(BadValue, match="quantity is 'light'; allowed are 'haemoglobin', 'density'"):
        sy.fnirs_of(x, quantity="light")
    with pytest.raises(BadValue, match=r"wavelengths are \[500.0\] nm; expected 650 to 950 nm"):
        sy.fnirs_of(x, quantity="density", wavelengths=[500])
    with pytest.raises(BadValue, match="pathlength_factor is 0; expected a number above 0"):
        sy.fnirs_of(x, quantity="density", pathlength_factor=0)
    with pytest.raises(BadValue, match="share is 0; expected a number above 0 up to 1"):
        sy.fnirs_of(x, share=0)
    with pytest.raises(BadValue, match="noise is 1e-07 mol/L without a seed"):
        sy.fnirs_of(x, noise=1e-7)
    deep = DEFAULT.replace(positions=DEFAULT.positions * 0.1)
    with pytest.raises(BadValue, match=r"m from the nearest region of 'a'; expected at most 0.04 m"):
        sy.fnirs_of(haemoglobin(*drawn(0, 1)), SOURCES, DETECTORS, people=deep)
