"""Units become SI; sizes that cannot be right are refused."""

import numpy as np
import pytest

from syntony import errors
from syntony.recording import Recording
from syntony.recordings.units import expect_plausible, si


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("µV", (1e-6, "V")),
        ("uV", (1e-6, "V")),
        ("mV", (1e-3, "V")),
        ("mm", (1e-3, "m")),
        ("mM", (1e-3, "mol/L")),
        ("uM", (1e-6, "mol/L")),
        ("m", (1.0, "m")),
        ("M", (1.0, "mol/L")),
        ("uS", (1e-6, "S")),
        ("S", (1.0, "S")),
        ("s", (1.0, "s")),
        ("bpm", (1 / 60, "Hz")),
        ("", (1.0, "1")),
        ("mmHg", (1.0, "mmHg")),
    ],
)
def test_si(written, found):
    assert si(written) == pytest.approx(found)


def eeg(*sizes, **changes):
    x = np.stack([size * np.random.default_rng(1).normal(size=(3, 500)) for size in sizes])
    fields = {"people": tuple("ab"[: len(sizes)]), "channels": ("Fz", "Cz", "ECG"), "kinds": ("eeg", "eeg", "ecg")}
    return Recording(x, 100, modality="eeg", unit="V", **{**fields, **changes})


def test_plausible_eeg_passes():
    r = eeg(1e-5, 3e-6)
    assert expect_plausible(r, "f") is r
    assert expect_plausible(eeg(10.0).replace(unit="1"), "f").unit == "1"
    assert expect_plausible(eeg(10.0).replace(modality="other"), "f").modality == "other"


def test_volts_that_are_microvolts_and_the_other_way():
    with pytest.raises(
        errors.BadValue, match=r"f: EEG of 'a' has a standard deviation of .* V; expected 1e-08 to 0.01 V: .* unit='uV'"
    ):
        expect_plausible(eeg(20.0, 1e-5), "f")
    with pytest.raises(errors.BadValue, match="f: EEG of 'b' has a standard deviation of"):
        expect_plausible(eeg(1e-5, 1e-11), "f")
    with pytest.raises(
        errors.BadValue, match=r"f: EEG of 'a' is 1e\+04 times larger than that of 'b'; expected one unit"
    ):
        expect_plausible(eeg(5e-3, 5e-7), "f")


def test_missing_and_flat_channels_do_not_count():
    x = np.array(eeg(1e-5).signals)
    x[0, 0], x[0, 2] = np.nan, 50.0
    expect_plausible(eeg(1e-5).replace(signals=x), "f")
    expect_plausible(eeg(1e-5).replace(signals=np.zeros((1, 3, 9))), "f")
