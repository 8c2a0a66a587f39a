"""What holds for every measure: the registry, the docstrings, and the refusal of bad input."""

import importlib
import inspect
import pathlib
import subprocess
import sys

import numpy as np
import pytest

from syntony import measures
from syntony.errors import BadShape, BadValue
from syntony.measures import MEASURES

FOLDER = pathlib.Path(measures.__file__).parent
FC = np.array([[1, 0.5, 0.2], [0.5, 1, 0.1], [0.2, 0.1, 1]])
X = np.random.default_rng(0).standard_normal((2, 3, 8))
SERIES = np.random.default_rng(0).standard_normal((2, 3, 200))
SLOW = np.exp(0.1 * np.cumsum(np.random.default_rng(0).standard_normal((2, 3, 400)), axis=-1))
LABELS = np.random.default_rng(0).integers(0, 3, (2, 20)).astype(float)
REGIME = {
    "aperiodic_exponent": (SERIES, 100.0),
    "chaos_test": (SERIES,),
    "chimera_index": (X[:, [0, 1, 2, 0]], [0, 0, 1, 1]),
    "critical_slowing": (SERIES,),
    "critical_slowing_chance": (SERIES,),
    "detrended_fluctuation": (SERIES,),
    "dwell_time": (LABELS, 10.0),
    "dynamic_complexity": (LABELS, 0, 2),
    "fluctuation_intensity": (LABELS, 0, 2),
    "functional_excitation_inhibition": (SLOW, 10.0),
    "hurst_exponent": (SERIES,),
    "integration_profile": (SERIES, [0, 0, 1], 10.0),
    "leading_eigenvector": (X,),
    "lyapunov_exponent": (SERIES, 10.0),
    "lyapunov_of_flow": (SERIES[0], lambda x: -x, 0.1),
    "lyapunov_of_map": (SERIES[0], lambda x: 0.5 * x),
    "occupancy": (LABELS,),
    "occupancy_entropy": (LABELS,),
    "phase_states": (X, 2),
    "sudden_gains": (SERIES,),
    "switching_rate": (LABELS, 10.0),
    "value_distribution": (LABELS, 0, 2),
}
APART = np.abs(np.subtract.outer(np.arange(8), np.arange(8)))
RING = np.where(np.isin(APART, (1, 2, 6, 7)), 1 / (1 + APART % 6), 0)
NETWORK = {
    "cartographic_profile": (FC, [0, 0, 1]),
    "integrated_states": (np.stack([FC, FC**3, FC]), [0, 0, 1]),
    "modularity": (FC, [0, 0, 1]),
    "participation": (FC, [0, 0, 1]),
    "small_worldness": (RING,),
    "within_module_z": (FC, [0, 0, 1]),
}
WAVE = X * np.exp(1j * np.random.default_rng(1).standard_normal(X.shape))
RHYTHM = {
    "adjusted_circular_correlation": (WAVE,),
    "circular_correlation": (WAVE,),
    "cluster_phase": (WAVE, "region"),
    "coherence": (WAVE,),
    "debiased_weighted_phase_lag_index": (WAVE,),
    "envelope_correlation": (WAVE,),
    "group_order_parameter": (WAVE, "region"),
    "group_phase_locking": (WAVE, "region"),
    "imaginary_coherence": (WAVE,),
    "individual_cluster_phase": (WAVE, "region"),
    "lagged_coherence": (WAVE,),
    "nm_phase_locking": (WAVE, 2, 1),
    "pairwise_phase_consistency": (WAVE,),
    "phase_lag_index": (WAVE,),
    "phase_locking": (WAVE,),
    "power_correlation": (WAVE,),
    "weighted_phase_lag_index": (WAVE,),
}
RING_DOWN = np.exp(-np.arange(60) / 20) * np.cos(np.arange(60) / 3)
SWINGING = np.apply_along_axis(np.convolve, -1, SERIES, RING_DOWN, "same")
BEATS = 0.8 + 0.03 * np.random.default_rng(0).standard_normal((2, 300))
BODY = {
    **dict.fromkeys(("breathing_depth", "breathing_rate"), (SWINGING, 2.0)),
    **dict.fromkeys(("skin_level", "skin_response_rate", "skin_response_size"), (1e-6 * np.exp(SWINGING / 10), 4.0)),
    **dict.fromkeys(("heart_period_power", "mean_heart_rate", "normal_share", "pnn50"), (BEATS,)),
    **dict.fromkeys(("respiratory_sinus_arrhythmia", "rmssd", "sdnn"), (BEATS,)),
    **dict.fromkeys(("concordance", "concordance_index", "lagged_concordance"), (SERIES, 4.0)),
    **dict.fromkeys(("coupled_oscillator", "dyadic_growth"), (SWINGING, 1.0)),
    "inertia_coordination": (SERIES, 1.0),
}
LINKAGE = {
    **dict.fromkeys(("sequential_dependence", "state_matching"), (LABELS,)),
    **dict.fromkeys(("repair_latency", "repair_rate"), (LABELS, 10.0)),
    "contingency": (LABELS, 10.0),
    **dict.fromkeys(("inter_subject_correlation", "inter_subject_functional_correlation"), (SERIES,)),
    "generalised_synchrony": (SERIES[..., :80],),
    "conditional_lyapunov": (SERIES[0], SERIES[0], lambda u: -u, lambda v, u: u - v, 0.1),
    "auxiliary_distance": (SERIES[0], SERIES[0], lambda u: -u, lambda v, u: u - v, 0.1),
    **dict.fromkeys(("cross_recurrence", "recurrence_profile"), (SERIES[..., :60],)),
    **dict.fromkeys(("mutual_information", "transfer_entropy"), (SERIES,)),
    **dict.fromkeys(("partial_directed_coherence", "spectral_granger_causality"), (SERIES, 1.0)),
    **dict.fromkeys(("autoregressive_order", "conditional_granger_causality", "granger_causality"), (SERIES,)),
    "granger_causality_of_model": (0.1 * FC[None], FC),
    **dict.fromkeys(("wavelet_coherence", "wavelet_coverage"), (SERIES, 1.0)),
}
ARGUMENTS = {
    **BODY,
    **LINKAGE,
    **NETWORK,
    **REGIME,
    **RHYTHM,
    "between_people": (X,),
    "between_people_from_covariance": (FC, 3),
    "correlation": (X,),
    "cortex_limbic_connectivity": (FC, ["cortex", "cortex", "limbic"]),
    "fc_fit": (FC, FC),
    "fisher_z": (FC,),
    "functional_connectivity": (X,),
    "homotopic_connectivity": (FC, [1, 0, -1]),
    "integrated_information": (X,),
    "integrated_information_from_covariance": (FC, 0.3 * FC),
    "interhemispheric_share": (FC, ["left", "right", "midline"]),
    "lateralisation": (RING, ["left"] * 4 + ["right"] * 4),
    **dict.fromkeys(("lagged_synchrony", "leading", "peak_lag"), (SERIES, 1.0)),
    **dict.fromkeys(("undefined_share", "windowed_cross_correlation"), (SERIES, 1.0)),
    "linkage": (FC, [0, 0, 1]),
    "middle_prefrontal_hub": (FC, ["middle prefrontal", "limbic", "motor"]),
    "metastability": (X,),
    "order_parameter": (X,),
    "partial_correlation": (X,),
    "shrinkage_connectivity": (X,),
}
OPTIONS = {
    "auxiliary_distance": {"auxiliary_start": SERIES[0] + 1},
    "contingency": {"act": 1, "answer": 2, "within": 0.2},
    "inertia_coordination": {"lag": 1.0},
    "partial_directed_coherence": {"frequencies": [0.1, 0.2]},
    "recurrence_profile": {"max_lag": 3},
    "sequential_dependence": {"codes": [0, 1, 2]},
    "spectral_granger_causality": {"frequencies": [0.1, 0.2]},
    "wavelet_coherence": {"band": (0.1, 0.2)},
    "wavelet_coverage": {"band": (0.1, 0.2)},
}
NOT_MEASURES = {  # they prepare series and networks; their tests are elsewhere
    "analytic_signal",
    "beat_times",
    "breathing_phase",
    "find_modules",
    "heart_rate_series",
    "normal_intervals",
    "joint_states",
    "rewired",
    "skin_components",
    "skin_responses",
    "strongest_links",
    "synchrony_profile",
    "wavelet_coherence_map",
    "windows",
}
EVERY = pytest.mark.parametrize("name", MEASURES)


def call(name, first=None):
    given = ARGUMENTS.get(name, (FC,))
    return MEASURES[name](given[0] if first is None else first, *given[1:], **OPTIONS.get(name, {}))


def test_registry_is_sorted_and_complete():
    assert list(MEASURES) == sorted(MEASURES)
    assert all(function.__name__ == name for name, function in MEASURES.items())
    public = set()
    for file in FOLDER.glob("[!_]*.py"):
        module = importlib.import_module(f"syntony.measures.{file.stem}")
        public |= {
            name
            for name, item in vars(module).items()
            if inspect.isfunction(item) and not name.startswith("_") and item.__module__ == module.__name__
        }
    assert public - NOT_MEASURES == set(MEASURES)


@EVERY
def test_docstring_says_everything(name):
    text = inspect.getdoc(MEASURES[name])
    for section in ("Parameters\n---", "Returns\n---", "Notes\n---", "References\n---", "Examples\n---", ">>> "):
        assert section in text
    assert "Misleads" in text.split("Notes\n---")[1]
    assert getattr(measures, name) is MEASURES[name]


@EVERY
def test_gives_finite_numbers_and_leaves_its_input_alone(name):
    given = np.array(ARGUMENTS.get(name, (FC,))[0])
    before = given.copy()
    value = call(name, given)
    assert np.asarray(value).dtype == (int if name == "phase_states" else float)
    if name != "fisher_z":
        assert np.isfinite(value).all()
    assert (given == before).all()
    given.setflags(write=False)
    np.testing.assert_array_equal(call(name, given), value)


@EVERY
@pytest.mark.parametrize("wrong", [np.nan, np.inf])
def test_refuses_missing_values(name, wrong):
    given = np.array(ARGUMENTS.get(name, (FC,))[0])
    given[..., 0, 1] = wrong
    with pytest.raises(BadValue, match="expected finite numbers: remove or fill missing values first"):
        call(name, given)
    masked = np.ma.masked_invalid(given)
    with pytest.raises(BadValue, match="has masked values; expected finite numbers"):
        call(name, masked)


@EVERY
def test_refuses_what_is_not_an_array(name):
    with pytest.raises((BadShape, BadValue)):
        call(name, "text")
    with pytest.raises((BadShape, BadValue)):
        call(name, [[1, 2], [3]])
    if name not in RHYTHM:
        with pytest.raises(BadValue, match="is complex; expected real numbers"):
            call(name, np.array(ARGUMENTS.get(name, (FC,))[0]) * 1j)
    with pytest.raises(BadShape, match="which is empty"):
        call(name, np.ones((0, 0, 0)))


@EVERY
def test_single_precision_input_is_near(name):
    given = np.array(ARGUMENTS.get(name, (FC,))[0])
    tolerance = 0.021 if name == "integration" else 1e-5  # one of its thresholds lies at a correlation of FC
    single = np.complex64 if np.iscomplexobj(given) else np.float32
    np.testing.assert_allclose(call(name, given.astype(single)), call(name, given), atol=tolerance)


def test_import_needs_numpy_only():
    code = (
        "import sys, numpy, syntony.errors; before = set(sys.modules); import syntony.measures; "
        "print([m for m in set(sys.modules) - before if m.split('.')[0] not in ('syntony', 'numpy')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not any("scipy" in line or "numba" in line for line in done.stdout.splitlines())
