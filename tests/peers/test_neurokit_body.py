"""Heart, skin and breathing against NeuroKit2 on the same series; equal where the definitions are, to 1e-10.

Differences of definition: NeuroKit2 works in milliseconds and percent; with missing beats its pNN50 is divided by the pairs
+ 1, ours by the normal intervals. It interpolates intervals by a cubic before Welch's spectrum, which smooths away some
power; ours takes them as they are. Its running median treats the ends as zeros. Detection of breaths and responses differs:
rates agree to 3 %, counts on clean simulations to one.
"""

import numpy as np
import pytest

from syntony import measures

neurokit = pytest.importorskip("neurokit2")
pytestmark = pytest.mark.peers


def intervals(seed, beats=400):
    """Whole milliseconds, so that both start from the same numbers."""
    rng = np.random.default_rng(seed)
    breath = 0.03 * np.sin(2 * np.pi * 0.25 * 0.8 * np.arange(beats))
    return np.round(0.8 + breath + 0.02 * rng.standard_normal(beats), 3)


@pytest.mark.parametrize("seed", range(3))
def test_time_domain(seed):
    x = intervals(seed)
    peaks = np.concatenate([[0], np.cumsum(np.round(1000 * x).astype(int))])
    theirs = neurokit.hrv_time(peaks, sampling_rate=1000).iloc[0]
    assert 60 * measures.mean_heart_rate(x) == pytest.approx(60_000 / theirs["HRV_MeanNN"], abs=1e-10)
    assert 1000 * measures.sdnn(x) == pytest.approx(theirs["HRV_SDNN"], abs=1e-10)
    assert 1000 * measures.rmssd(x) == pytest.approx(theirs["HRV_RMSSD"], abs=1e-10)
    assert 100 * measures.pnn50(x) == pytest.approx(theirs["HRV_pNN50"], abs=1e-10)


def test_time_domain_without_a_missed_beat():
    x = intervals(5)
    spoiled = np.concatenate([x[:100], [x[100] + x[101]], x[102:]])
    good = measures.normal_intervals(spoiled)
    times = np.cumsum(spoiled)
    assert good.sum() == len(x) - 2
    theirs = neurokit.hrv_time({"RRI": 1000 * spoiled[good], "RRI_Time": times[good]}).iloc[0]
    assert 1000 * measures.sdnn(spoiled) == pytest.approx(theirs["HRV_SDNN"], abs=1e-9)
    assert 1000 * measures.rmssd(spoiled) == pytest.approx(theirs["HRV_RMSSD"], abs=1e-9)


@pytest.mark.parametrize("seed", range(3))
def test_power_of_the_breathing_band(seed):
    """True: 30²/2 of the breath and 2 · 20² · 0.8 · 0.25 of the noise, 610 ms²; theirs loses some of the noise."""
    x = intervals(seed)
    peaks = np.concatenate([[0], np.cumsum(np.round(1000 * x).astype(int))])
    theirs = neurokit.hrv_frequency(peaks, sampling_rate=1000, psd_method="welch", normalize=False, silent=True).iloc[0]
    ours = 1e6 * float(measures.heart_period_power(x))
    assert ours == pytest.approx(610, rel=0.1)
    assert 0.8 * ours < theirs["HRV_HF"] < 1.05 * ours


@pytest.mark.parametrize("kind", ["ecg", "ppg"])
def test_beats_and_their_variability_from_a_series(kind):
    simulate = getattr(neurokit, f"{kind}_simulate")
    series = simulate(duration=60, sampling_rate=500, heart_rate=75, random_state=1)
    beats = measures.beat_times(series, 500.0, kind=kind, start=10.0)
    process = getattr(neurokit, f"{kind}_process")
    _, info = process(series, sampling_rate=500)
    peaks = np.asarray(info["ECG_R_Peaks" if kind == "ecg" else "PPG_Peaks"])
    assert 70 <= len(beats) <= 76
    shared = np.isin(np.round((beats - 10) * 500).astype(int), peaks).mean()
    assert shared > 0.95  # process also corrects artefacts, which moves single beats
    assert 60 * measures.mean_heart_rate(np.diff(beats)) == pytest.approx(75, rel=0.03)


def test_running_median_of_skin_conductance_away_from_the_ends():
    x = 5e-6 + 1e-8 * np.random.default_rng(0).standard_normal(1200).cumsum()
    theirs = neurokit.eda_phasic(x, sampling_rate=20, method="smoothmedian", smoothing_factor=8)
    tonic, phasic = measures.skin_components(x, 20.0)
    np.testing.assert_allclose(tonic[80:-80], theirs["EDA_Tonic"].to_numpy()[80:-80], rtol=1e-10)
    ours = measures.skin_components(x, 20.0, method="neurokit")
    theirs = neurokit.eda_phasic(x, sampling_rate=20)
    np.testing.assert_allclose(ours, theirs.to_numpy().T, rtol=1e-12)
    assert phasic.shape == x.shape


@pytest.mark.parametrize("number", [3, 6])
def test_as_many_responses(number):
    x = 1e-6 * (
        5 + neurokit.eda_simulate(duration=90, sampling_rate=50, scr_number=number, noise=0, drift=0, random_state=2)
    )
    theirs = neurokit.eda_peaks(
        neurokit.eda_phasic(1e6 * x, sampling_rate=50)["EDA_Phasic"].to_numpy(), sampling_rate=50
    )[1]
    ours = measures.skin_responses(x, 50.0)
    assert abs(len(ours) - number) <= 1
    for peak in np.asarray(theirs["SCR_Peaks"])[: len(ours)] / 50:
        assert np.abs(ours[:, 1] - peak).min() < 1.5


@pytest.mark.parametrize("per_minute", [10, 15, 20])
def test_breathing_rate(per_minute):
    for method in ("breathmetrics", "sinusoidal"):  # the first draws breaths at random about the pace asked for
        x = neurokit.rsp_simulate(
            duration=120, sampling_rate=50, respiratory_rate=per_minute, method=method, random_state=3
        )
        theirs = neurokit.rsp_rate(neurokit.rsp_clean(x, sampling_rate=50), sampling_rate=50).mean()
        assert 60 * float(measures.breathing_rate(x, 50.0)) == pytest.approx(theirs, rel=0.03)
    assert 60 * float(measures.breathing_rate(x, 50.0)) == pytest.approx(per_minute, rel=0.005)
