"""BIDS folders: who belongs together, when they were measured, and what is asked rather than assumed."""

import json

import numpy as np
import pytest

from syntony import errors
from syntony.recording import Recording, Study
from syntony.recordings import read


def dataset(root, people=("01", "02"), sessions=("1",), times=True, participants=None, n=100, lag=0.0):
    """Skin conductance of everyone at 10 Hz; the value is the time of day in s after 12:00."""
    for i, person in enumerate(people):
        for session in sessions:
            folder = root / f"sub-{person}" / f"ses-{session}" / "beh"
            folder.mkdir(parents=True)
            stem = f"sub-{person}_ses-{session}_task-talk_physio"
            t = i * lag + np.arange(n) / 10
            (folder / f"{stem}.tsv").write_text("EDA\tx\n" + "".join(f"{v:.6f}\t{v + 0.5:.6f}\n" for v in t))
            (folder / f"{stem}.json").write_text(json.dumps({"SamplingFrequency": 10}))
            if times:
                row = f"beh/{stem}.tsv\t2020-01-01T12:00:{i * lag:06.3f}\n"
                (folder.parent / f"sub-{person}_ses-{session}_scans.tsv").write_text("filename\tacq_time\n" + row)
    if participants:
        (root / "participants.tsv").write_text(participants)
    return root


FOUR = "participant_id\tdyad_id\trole\nsub-01\td1\tclient\nsub-02\td1\ttherapist\nsub-03\td2\tclient\nsub-04\td2\ttherapist\n"


def test_two_people_of_one_session_are_a_dyad_on_the_clock_of_scans(tmp_path):
    r = read(dataset(tmp_path / "ds", lag=0.3))
    assert isinstance(r, Recording) and r.people == ("sub-01", "sub-02") and r.name == "sub-01+sub-02_ses-1_task-talk"
    assert np.allclose(r.signals[0], r.signals[1]) and r.n_samples == 97 and r.modality == "physio"
    assert any("cut to the time that all share, 0.3 s less" in note for note in r.notes)


def test_dyads_and_roles_from_participants(tmp_path):
    study = read(dataset(tmp_path / "ds", ("01", "02", "03", "04"), ("1", "2"), participants=FOUR))
    assert isinstance(study, Study) and study.name == "ds"
    assert study.names == ("d1_ses-1_task-talk", "d1_ses-2_task-talk", "d2_ses-1_task-talk", "d2_ses-2_task-talk")
    assert study[2].people == ("sub-03", "sub-04") and study[2].roles == ("client", "therapist")
    assert read(tmp_path / "ds", session="2").names == ("d1_ses-2_task-talk", "d2_ses-2_task-talk")


def test_the_user_may_say_who_belongs_together(tmp_path):
    root = dataset(tmp_path / "ds", ("01", "02", "03"))
    with pytest.raises(
        errors.BadValue, match=r"ds has 3 people and does not say who belongs together; add a column dyad_id"
    ):
        read(root)
    r = read(root, dyads={"trio": ["01", "sub-02", "03"]})
    assert r.name == "trio_ses-1_task-talk" and r.n_people == 3
    with pytest.raises(errors.UnknownName, match="ds has no person 'sub-09'"):
        read(root, dyads={"d": ["01", "09"]})


def test_offsets_in_dyads_tsv(tmp_path):
    root = dataset(tmp_path / "ds", times=False)
    lines = [
        "dyad_id\tparticipant_id\trole\tsession_id\toffset_s",
        "d\tsub-01\tparent\tses-1\t0",
        "d\tsub-02\tchild\tses-1\t0.2",
    ]
    (root / "dyads.tsv").write_text("\n".join(lines) + "\n")
    r = read(root)
    assert r.roles == ("parent", "child") and r.n_samples == 98 and np.allclose(r.signals[0] - r.signals[1], 0.2)


def test_simultaneity_is_never_assumed(tmp_path):
    root = dataset(tmp_path / "ds", times=False)
    with pytest.raises(
        errors.BadValue, match=r"sub-01_ses-1_task-talk_physio.tsv has no acq_time in a scans.tsv; .* simultaneous=True"
    ):
        read(root)
    r = read(root, simultaneous=True)
    assert r.n_samples == 100 and "first samples taken as simultaneous, as asked" in r.notes
    scans = root / "sub-01" / "ses-1" / "sub-01_ses-1_scans.tsv"
    scans.write_text("filename\tacq_time\nbeh/sub-01_ses-1_task-talk_physio.tsv\tyesterday\n")
    with pytest.raises(errors.BadValue, match=r"scans.tsv: acq_time of .* is 'yesterday'; expected YYYY-MM-DD"):
        read(root)


def test_one_person_missing(tmp_path):
    root = dataset(tmp_path / "ds", ("01", "02", "03", "04"), ("1", "2"), participants=FOUR)
    (root / "sub-04" / "ses-2" / "beh" / "sub-04_ses-2_task-talk_physio.tsv").unlink()
    with pytest.raises(
        errors.BadValue, match=r"ds: sub-04 of 'd2' has no recording of ses-2_task-talk; expected everyone"
    ):
        read(root)
    study = read(root, incomplete="skip")
    assert len(study) == 3 and study.notes == ("left out d2 ses-2_task-talk: no recording of sub-04",)


def test_bad_channels_become_missing(tmp_path):
    root = dataset(tmp_path / "ds")
    listing = root / "sub-02" / "ses-1" / "beh" / "sub-02_ses-1_task-talk_channels.tsv"
    listing.write_text("name\tstatus\nEDA\tgood\nx\tbad\n")
    r = read(root)
    assert r.missing.tolist() == [[0, 0], [0, 1]] and "sub-02: bad in channels.tsv, set to missing: x" in r.notes
    listing.write_text("name\tstatus\nEDA\n")
    with pytest.raises(
        errors.BadShape, match=r"channels.tsv, line 2 has 1 columns, the first line has 2; expected tabs"
    ):
        read(root)


def test_what_there_is(tmp_path):
    root = dataset(tmp_path / "ds")
    with pytest.raises(errors.BadValue, match="ds has no recording of task rest"):
        read(root, task="rest")
    (root / "sub-01" / "ses-1" / "motion").mkdir()
    (root / "sub-01" / "ses-1" / "motion" / "sub-01_ses-1_task-talk_motion.tsv").write_text("1\n2\n")
    with pytest.raises(errors.BadValue, match="ds holds motion and physio; choose one: datatype='motion'"):
        read(root)
    assert read(root, datatype="physio").n_people == 2
    with pytest.raises(errors.UnknownName, match=r"ds has no datatype 'eeg'. Allowed: motion, physio"):
        read(root, datatype="eeg")
