"""EEG of a simulation: linear in the sources, referenced, and what follows for synchrony between people."""

import numpy as np
import pytest
import xarray as xr
from hypothesis import given, settings
from hypothesis import strategies as st

import syntony as sy
from syntony import measures
from syntony.errors import BadValue, UnknownName
from syntony.signals.eeg import MOMENTS, lead_field
from syntony.signals.head import HEAD, Head, potential
from syntony.signals.montage import sites

seeds = st.integers(0, 2**32 - 1)
DEFAULT = sy.Brain.default("a")
ALPHA = [(8.0, 13.0)]
FEW = ("F3", "C4", "T7", "Oz")


def sources(x, model="linear", name="x"):
    """A result with these samples (person, region, time) at 100 Hz."""
    labels = list(DEFAULT.labels) if x.shape[1] == 94 else [str(i) for i in range(x.shape[1])]
    coords = {"person": list("abc"[: len(x)]), "region": labels, "time": np.arange(1, x.shape[2] + 1) / 100}
    array = xr.DataArray(x, coords, ("person", "region", "time"), attrs={"unit": "1"})
    return sy.Result({name: array}, {"model": model, "seed": 1})


@given(seeds, st.floats(-5, 5), st.sampled_from(["average", None, "Cz"]))
@settings(deadline=None, max_examples=20)
def test_linear_in_the_sources(seed, factor, reference):
    x, y = np.random.default_rng(seed).standard_normal((2, 1, 94, 30))
    of = lambda z: sy.eeg_of(sources(z), reference=reference).signals  # noqa: E731
    assert of(x + factor * y) == pytest.approx(of(x) + factor * of(y), rel=1e-9, abs=1e-18)


def test_equals_the_lead_field_times_the_centred_sources():
    x = np.random.default_rng(0).standard_normal((2, 94, 20)) + 3
    r = sy.eeg_of(sources(x), "10-10", moment=20e-9, reference=None)
    for p in range(2):
        expected = 20e-9 * lead_field(DEFAULT, "10-10") @ (x[p] - x[p].mean(axis=-1, keepdims=True))
        assert r.signals[p] == pytest.approx(expected, rel=1e-9, abs=1e-15)
    assert (r.modality, r.unit, r.n_channels) == ("eeg", "V", 64)
    assert np.linalg.norm(r.positions, axis=1) == pytest.approx(0.09)
    assert r.rate == pytest.approx(100) and r.people == ("a", "b")
    assert r.notes == (
        "simulated: 2e-08 A·m per unit of x (ours), radial dipoles, mean over time removed",
        "reference: infinity",
    )


def test_the_source_names_what_was_used():
    x = sources(np.random.default_rng(0).standard_normal((2, 94, 200)))
    e = sy.eeg_of(x)
    assert (
        e.source == "simulation, model linear, seed 1; spherical head: Næss et al. 2017, doi:10.3389/fnhum.2017.00490"
    )
    found = sy.measure(e, "correlation", against=None)
    assert "doi = {10.3389/fnhum.2017.00490}" in sy.citations(found)
    assert "Næss" not in sy.eeg_of(x, head=Head((0.09,), (0.33,))).source, "a head of one's own"


def test_dipoles_are_radial():
    where = HEAD.place(DEFAULT.positions)
    vector = potential(where, sites("10-20")[1])
    radial = (vector * (where / np.linalg.norm(where, axis=1, keepdims=True))).sum(axis=-1)
    assert lead_field(DEFAULT) == pytest.approx(radial, rel=1e-12, abs=1e-9)


def test_references():
    x = sources(np.random.default_rng(0).standard_normal((1, 94, 20)))
    free = sy.eeg_of(x, reference=None).signals
    average = sy.eeg_of(x).signals
    assert average.sum(axis=1) == pytest.approx(0, abs=1e-12 * np.abs(average).max())
    assert average == pytest.approx(free - free.mean(axis=1, keepdims=True), abs=1e-18)
    cz = sy.eeg_of(x, reference="Cz")
    assert not cz.signals[0, cz.channels.index("Cz")].any()
    assert lead_field(DEFAULT, reference="average").sum(axis=0) == pytest.approx(0, abs=1e-9)


def test_left_and_right_are_mirrored():
    """A mirrored brain under a mirrored montage has the same lead field."""
    names, _ = sites("10-20")
    number = {n: int(n[-1]) for n in names if n[-1] != "z"}
    twins = [n[:-1] + str(number[n] + (1 if number[n] % 2 else -1)) if n in number else n for n in names]
    mirrored = DEFAULT.replace(positions=DEFAULT.positions * (-1, 1, 1))
    assert lead_field(mirrored, twins) == pytest.approx(lead_field(DEFAULT, names), rel=1e-9, abs=1e-6)


@pytest.mark.parametrize(
    ("region", "channels"),
    [("Occipital_Mid_L", {"O1"}), ("Precentral_R", {"C4", "F4", "Fz", "Cz"}), ("Temporal_Mid_L", {"T7", "P7"})],
)
def test_a_region_is_seen_best_above_it(region, channels):
    names, _ = sites("10-20")
    column = lead_field(DEFAULT)[:, list(DEFAULT.labels).index(region)]
    assert names[int(column.argmax())] in channels


def test_noise_is_white_repeatable_and_asked_for_with_a_seed():
    x = sources(np.zeros((2, 94, 4000)))
    one, again, other = (sy.eeg_of(x, noise=2e-6, seed=s, reference=None).signals for s in (1, 1, 2))
    np.testing.assert_array_equal(one, again)
    assert one.std(axis=-1) == pytest.approx(2e-6, rel=0.06)
    assert np.abs(np.corrcoef(one.reshape(42, -1), other.reshape(42, -1)) - np.eye(84)).max() < 0.08
    assert "white noise of 2e-06 V added" in sy.eeg_of(x, noise=2e-6, seed=1).notes


def test_every_model_has_a_source():
    assert {model for model, _ in MOMENTS} == set(sy.models)
    for model, quantity in MOMENTS:
        assert quantity in sy.models[model].quantities
        assert quantity == ("eeg" if model == "jansen_rit" else sy.models[model].activity)


def test_potentials_are_those_of_an_eeg():
    """Jansen–Rit columns at rest give alpha of some microvolts under the default moment."""
    keep = sy.Keep(every=0.004, states=("eeg", "rate"), start=1)
    r = sy.simulate(DEFAULT, model="jansen_rit", coupling=0.3, duration=5, dt=5e-4, seed=1, keep=keep)
    e = sy.eeg_of(r)
    assert 1e-6 < e.signals.std() < 100e-6
    power = np.abs(np.fft.rfft(e.signals[0])).mean(axis=0)
    assert 6 < np.fft.rfftfreq(e.n_samples, 1 / e.rate)[power[1:].argmax() + 1] < 14


def test_regions_outside_the_spherical_brain_are_named():
    far = DEFAULT.replace(positions=DEFAULT.positions * 1.3)
    r = sy.eeg_of(sources(np.random.default_rng(0).standard_normal((1, 94, 9))), people=far)
    assert any(note.startswith("a: moved inwards to lie in the spherical brain:") for note in r.notes)
    assert not HEAD.outside(DEFAULT.positions).any(), "the default brain fits"


def test_covariance_of_the_electrodes_without_a_simulation():
    """L C L' of the stationary covariance against a long run: the same electrode variances and correlations."""
    rng = np.random.default_rng(1)
    brain = sy.Brain("a", rng.uniform(0, 0.2, (6, 6)) * (1 - np.eye(6)), positions=rng.uniform(-0.05, 0.05, (6, 3)))
    w = sy.stationary(brain, model="linear", coupling=0.8)
    r = sy.simulate(brain, model="linear", coupling=0.8, duration=400, dt=2e-3, seed=1, keep=sy.Keep(every=0.02))
    field = MOMENTS["linear", "x"] * lead_field(brain, reference="average")
    expected = field @ w.covariance.sel(state="x", state_2="x").values[0, :, 0] @ field.T
    seen = np.cov(sy.eeg_of(r, people=brain).signals[0])
    assert np.abs(seen - expected).max() < 0.06 * np.abs(expected).max()


# ---- a dyad, from the simulation to its synchrony -----------------------------------------------------------------------
def dyad(gain, seed=3, relations=None):
    people = [sy.Brain.default("a"), sy.Brain.default("b")]
    relations = [sy.Relation("a", "b", gain=gain, delay=0.05, weights=np.eye(94))] if relations is None else relations
    r = sy.simulate(
        people, relations, model="hopf", coupling=0.3, params={"a": -5.0, "frequency": 10.0}, duration=22, dt=1e-3,
        seed=seed, keep=sy.Keep(every=8e-3, start=2),
    )  # fmt: skip
    return sy.eeg_of(r)


def locking(e):
    z = measures.analytic_signal(e.signals, e.rate, ALPHA)[0]
    return measures.phase_locking(z, pairs="between")[0]


def shifted(e):
    """The verb measure on one band, against circular shifts: p of the pair."""
    found = sy.measure(e, "phase_locking", bands={"alpha": ALPHA[0]}, against="shift", n=99, seed=1, progress=False)
    (p,) = found[found["people"] == "a – b"]["p"]
    return p


def test_without_a_relation_people_are_at_chance():
    """Zero gain is no relation, to the last bit; over ten seeds p is spread evenly."""
    np.testing.assert_array_equal(dyad(0.0).signals, dyad(0.0, relations=[]).signals)
    p = np.array([shifted(dyad(0.0, seed).select(channels=FEW)) for seed in range(100, 110)])
    assert (p <= 0.05).sum() <= 2 and 0.3 < p.mean() < 0.7


def test_a_relation_is_seen_at_the_electrodes():
    coupled = dyad(20.0)
    assert np.diagonal(locking(coupled)).mean() > 3 * np.diagonal(locking(dyad(0.0))).mean()
    assert shifted(coupled.select(channels=FEW)) <= 0.05


# ---- refusals --------------------------------------------------------------------------------------------------------
def test_refuses():
    x = sources(np.random.default_rng(0).standard_normal((1, 94, 9)))
    with pytest.raises(
        BadValue, match=r"dipole moment of one unit of 'x' of model 'mine' is not known; give moment= in A·m"
    ):
        sy.eeg_of(sources(np.zeros((1, 94, 9)), "mine"))
    with pytest.raises(BadValue, match="moment is -1; expected a number above 0 A·m"):
        sy.eeg_of(x, moment=-1)
    with pytest.raises(BadValue, match="noise is 1e-06 V without a seed; give seed="):
        sy.eeg_of(x, noise=1e-6)
    for seed in (-1, True, "one", 1.5):
        with pytest.raises(BadValue, match=r"seed is .*; expected a whole number of at least 0 or a numpy Generator"):
            sy.eeg_of(x, noise=1e-6, seed=seed)
    with pytest.raises(BadValue, match="noise is -1; expected a number of at least 0 V"):
        sy.eeg_of(x, noise=-1)
    with pytest.raises(UnknownName, match=r"the montage \(reference\) has no channel 'cz'. Did you mean 'Cz'"):
        sy.eeg_of(x, reference="cz")
    with pytest.raises(BadValue, match="the regions are not those of the default brain; give people="):
        sy.eeg_of(sources(np.zeros((1, 5, 9))))
    with pytest.raises(BadValue, match="brain 'a' has no positions; sensors need to know"):
        sy.eeg_of(sources(np.zeros((1, 2, 9))), people=sy.Brain("a", np.zeros((2, 2)), labels=["0", "1"]))
    with pytest.raises(BadValue, match="brain 'a' has no positions; a lead field needs"):
        lead_field(sy.Brain("a", np.zeros((2, 2))))
    with pytest.raises(BadValue, match=r"result is a Brain; expected what sy.simulate returned"):
        sy.eeg_of(DEFAULT)
    centre = sy.Brain("a", np.zeros((1, 1)), labels=["thalamus"], positions=[[0, -0.017, 0.003]])
    with pytest.raises(
        BadValue, match="region 'thalamus' lies at the centre of the head, where no direction is radial"
    ):
        lead_field(centre)
    assert lead_field(centre, head=Head(centre=(0, 0, 0))).shape == (21, 1)
