"""Real recordings, from file to table; skipped where they are not at hand. What is found is frozen, also nothing."""

import os
from pathlib import Path

import numpy as np
import pytest

import syntony as sy

DATA = Path(os.environ.get("SYNTONY_DATA", "/nowhere"))


def folder(name):
    path = DATA / name
    return pytest.param(path, marks=pytest.mark.skipif(not path.is_dir(), reason=f"SYNTONY_DATA does not hold {name}"))


@pytest.mark.parametrize("path", [folder("rmea_psychotherapy_intake/normal")])
def test_intake_interviews_against_all_re_pairings(path):
    """Ten dyads move together more than re-paired ones; the therapist's movement comes first more often."""
    found = sy.measure(sy.read(path), n=4000, seed=1)
    everybody = found[found.recording == "all"].set_index("measure")
    assert everybody["value"]["lagged_synchrony"] == pytest.approx(0.10597, abs=1e-5)
    assert everybody["z"]["lagged_synchrony"] == pytest.approx(3.97, abs=0.15)
    assert everybody["d"]["lagged_synchrony"] == pytest.approx(1.0878, abs=1e-3)
    assert everybody["p"]["lagged_synchrony"] < 0.002
    assert everybody["p"]["leading"] < 0.01
    own = found[(found.recording != "all") & (found.measure == "leading")]
    assert (own["value"] < 0).sum() == 9
    d, z = everybody["d"]["lagged_synchrony"], everybody["z"]["lagged_synchrony"]
    assert z == pytest.approx(d * np.sqrt(10), rel=0.25)


@pytest.mark.parametrize("path", [folder("hypyp_eeg_dyad")])
def test_one_dyad_of_eeg_shows_no_synchrony_once_its_epochs_match(path):
    pytest.importorskip("mne")
    r = sy.read(path)
    assert r.n_epochs == 25
    found = sy.measure(r, "phase_locking", bands={"theta": (4, 7.5), "alpha": (8, 12), "beta": (13, 30)}, n=400, seed=1)
    assert set(found["against"]) == {"epochs"}
    assert (found["p"] > 0.05).all()
    assert any("25 are common to all" in note for note in found.attrs["notes"])


@pytest.mark.parametrize("path", [folder("hypyp_fcs01_parent_child_fnirs")])
def test_one_dyad_of_fnirs_loses_its_dead_channels_visibly_and_shows_no_synchrony(path):
    found = sy.measure(sy.read(path), n=99, seed=1)
    assert (found["averaged_over"] == "324 links").all()
    assert (found["p"] > 0.05).all()
    left_out = [note for note in found.attrs["notes"] if "left out" in note]
    assert [("S7_D7" in note, "S8_D7" in note) for note in left_out] == [(True, False), (False, True)]
