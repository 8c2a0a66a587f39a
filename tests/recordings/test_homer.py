"""HomER .nirs files: pairs of optodes, dead channels, malformed structures."""

import numpy as np
import pytest
from file_formats import homer_content
from scipy.io import savemat

from syntony import errors
from syntony.recordings.homer import read_homer


def write(folder, data):
    savemat(folder / "x.nirs", data, appendmat=False)
    return folder / "x.nirs"


def test_channels_positions_and_units(tmp_path):
    r = read_homer(write(tmp_path, homer_content()))
    assert r.channels[:4] == ("S1_D1 hbo", "S1_D1 hbr", "S1_D2 hbo", "S1_D2 hbr") and r.kinds[:2] == ("hbo", "hbr")
    assert (r.rate, r.start, r.unit, r.modality) == (10, 0.1, "mol/L", "fnirs")
    assert np.allclose(r.positions[:4], [[0.015, 0, 0.09]] * 2 + [[0.01, 0, 0.09]] * 2)
    assert r.notes == ("light at 760 and 850 nm turned into haemoglobin, pathlength factor 6",)


def test_quantities(tmp_path):
    data = homer_content()
    path = write(tmp_path, data)
    light = read_homer(path, quantity="intensity")
    assert light.channels[:2] == ("S1_D1 760", "S1_D1 850") and np.allclose(light.signals[0, 1], data["d"][:, 4])
    density = read_homer(path, quantity="density")
    assert np.allclose(density.signals[0, 1], -np.log(data["d"][:, 4] / data["d"][:, 4].mean()))
    near, far = read_homer(path), read_homer(path, pathlength_factor=3.0)
    assert np.allclose(2 * near.signals, far.signals)
    with pytest.raises(errors.BadValue, match="quantity is 'hbo'; allowed are 'haemoglobin', 'density', 'intensity'"):
        read_homer(path, quantity="hbo")


def test_dead_channels_become_missing_and_are_named(tmp_path):
    data = homer_content()
    data["d"][:, 5] = 1e-7  # S1_D2 at 850 nm
    data["d"][3, 0] = 0.0
    r = read_homer(write(tmp_path, data))
    gone = np.isnan(r.signals[0]).all(axis=-1)
    assert [c for c, g in zip(r.channels, gone) if g] == ["S1_D2 hbo", "S1_D2 hbr"]
    assert r.notes[0] == "no light in S1_D2 (dead channels): set to missing"
    assert r.notes[1] == "1 samples of light of 0 or less set to missing" and np.isnan(r.signals[0, 0, 3])
    assert read_homer(tmp_path / "x.nirs", quantity="intensity").notes == (
        "no light in S1_D2 (dead channels): kept as recorded",
    )


def test_inactive_pairs_are_said(tmp_path):
    active = np.ones(8)
    active[6] = 0
    assert (
        read_homer(write(tmp_path, homer_content(SD={"MeasListAct": active}))).notes[0]
        == "marked as inactive in the file, kept: S2_D1"
    )


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"SD": {"SpatialUnit": ""}}, "x.nirs gives positions without a unit; expected mm, cm or m: give unit="),
        ({"SD": {"SpatialUnit": "inch"}}, "x.nirs gives positions in 'inch'; expected mm, cm or m"),
        ({"SD": {"SpatialUnit": "m"}}, "x.nirs: source and detector of S1_D1 are 3 m apart; expected 0.001 to 0.1 m"),
        ({"d": np.ones((200, 7))}, r"x.nirs: d has shape \(200, 7\); expected \(time, 8\)"),
        (
            {"SD": {"MeasList": [[1, 1, 1, 1]] * 8}},
            "x.nirs: S1_D1 lacks 850 nm; expected all wavelengths for each pair",
        ),
        ({"SD": {"MeasList": [[9, 1, 1, w] for w in (1, 2)] * 4}}, "x.nirs: SD, d or t is malformed"),
        ({"SD": {"Lambda": [500.0, 850.0]}}, r"wavelengths are \[500.0, 850.0\] nm; expected 650 to 950"),
    ],
)
def test_what_is_malformed_is_named(tmp_path, changes, message):
    with pytest.raises(errors.SyntonyError, match=message):
        read_homer(write(tmp_path, homer_content(**changes)))


def test_a_mat_file_without_light(tmp_path):
    with pytest.raises(errors.BadValue, match=r"x.nirs has no 'd'; expected d, t and SD of a HomER .nirs file"):
        read_homer(write(tmp_path, {"t": np.arange(3)}))
    assert read_homer(write(tmp_path, homer_content(SD={"SpatialUnit": "none"})), unit="cm").n_channels == 8
