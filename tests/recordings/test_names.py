"""What names in files tell, and where they must not tell too much."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syntony import errors
from syntony.recordings import names


@pytest.mark.parametrize(
    ("labels", "people", "channels"),
    [
        (["mother", "infant"], ("mother", "infant"), ("",)),
        (["person1", "person2", "person3"], ("person1", "person2", "person3"), ("",)),
        (["P3", "P4"], ("",), ("P3", "P4")),
        (["P1_hr", "P1_eda", "P2_hr", "P2_eda"], ("P1", "P2"), ("hr", "eda")),
        (["hr_P1", "eda_P1", "hr_P2", "eda_P2"], ("P1", "P2"), ("hr", "eda")),
        (["Fz", "Cz"], ("",), ("Fz", "Cz")),
        (["S1_D1", "S1_D2", "S2_D1", "S2_D2"], ("",), ("S1_D1", "S1_D2", "S2_D1", "S2_D2")),  # optodes, not people
        (["hbo_1", "hbo_2", "hbr_1", "hbr_2"], ("1", "2"), ("hbo", "hbr")),
        (["acc_x", "acc_y"], ("",), ("acc_x", "acc_y")),
        (["A_Fz", "A_Cz", "B_Fz"], ("",), ("A_Fz", "A_Cz", "B_Fz")),
        (["A"], ("",), ("A",)),
    ],
)
def test_columns_by_their_names(labels, people, channels):
    assert names.columns(labels, "auto", "x")[:2] == (people, channels)


def test_columns_as_the_user_says():
    assert names.columns(["x", "y"], "people", "f")[0] == ("x", "y")
    assert names.columns(["P1", "P2"], "channels", "f")[:2] == (("",), ("P1", "P2"))
    assert names.columns(["x_a", "y_a"], "person_channel", "f")[2] == [[0], [1]]
    with pytest.raises(errors.BadValue, match=r"f: columns A_Fz, A_Cz, B_Fz are not person_channel for every person"):
        names.columns(["A_Fz", "A_Cz", "B_Fz"], "person_channel", "f")
    with pytest.raises(errors.BadValue, match="columns is 'rows'; allowed are 'auto', 'channels'"):
        names.columns(["a"], "rows", "f")


@given(
    st.lists(st.sampled_from("ABCD"), min_size=2, unique=True),
    st.lists(st.sampled_from(["Fz", "Cz", "Oz"]), min_size=1, unique=True),
    st.randoms(),
)
def test_the_order_of_columns_does_not_matter(people, channels, random):
    labels = [f"{p}_{c}" for p in people for c in channels]
    random.shuffle(labels)
    found, sensors, index = names.columns(labels, "auto", "x")
    assert sorted(found) == sorted(people) and sorted(sensors) == sorted(channels)
    assert all(labels[index[i][k]] == f"{p}_{c}" for i, p in enumerate(found) for k, c in enumerate(sensors))


@pytest.mark.parametrize(
    ("kinds", "modality"),
    [
        (("eeg", "eeg", "ecg"), "eeg"),
        (("ecg", "eda"), "physio"),
        (("hbo", "hbr"), "fnirs"),
        (("motion energy",), "motion"),
        (("", ""), "other"),
    ],
)
def test_modality_of_channels(kinds, modality):
    assert names.modality(kinds) == modality


@pytest.mark.parametrize(
    ("channel", "kind"),
    [
        ("ECG1", "ecg"),
        ("EDA_left", "eda"),
        ("RESP", "respiration"),
        ("O2", "eeg"),
        ("HR", "heart rate"),
        ("T7", "eeg"),
        ("score", ""),
    ],
)
def test_kind_of_a_channel(channel, kind):
    assert names.kind(channel) == kind


def test_short_names_of_files_differ():
    assert names.distinct([Path("a/x_01_run.csv"), Path("a/x_02_run.csv")]) == ["01", "02"]
    assert names.distinct([Path("a/one.csv")]) == ["one"]
    assert names.distinct([Path("p/a/run.csv"), Path("q/a/run.csv")]) == ["p/a/run", "q/a/run"]
    assert names.roles(["pat", "th"]) == ("patient", "therapist") and names.roles(["pat", "x"]) == ()
