"""The spherical lead field and the electrodes against MNE-Python.

Differences, all on purpose:
- MNE replaces the shells by a few dipoles in one sphere (Berg and Scherg, doi:10.1016/0013-4694(94)90113-9), here the series is exact: some tenths of a percent
- MNE's 10-10 positions are those of a template head, here they lie on a sphere: some degrees
"""

import numpy as np
import pytest

import syntony as sy
from syntony.signals.eeg import lead_field
from syntony.signals.head import HEAD, Head, potential
from syntony.signals.montage import sites

mne = pytest.importorskip("mne")
pytestmark = [pytest.mark.peers, pytest.mark.filterwarnings("ignore")]
SHELLS = {
    "næss": (HEAD.radii, HEAD.conductivities),
    "mne": ((0.081, 0.0828, 0.0873, 0.09), (0.33, 1.0, 0.004, 0.33)),
    "three": ((0.0783, 0.0828, 0.09), (0.33, 0.0042, 0.33)),
}


def peer(where, names, directions, head):
    """Lead field (electrode, source, 3) of MNE."""
    relative = tuple(r / head.radii[-1] for r in head.radii)
    sphere = mne.make_sphere_model(
        (0, 0, 0), head.radii[-1], relative_radii=relative, sigmas=head.conductivities, verbose="error"
    )
    info = mne.create_info(list(names), 250, "eeg")
    at = dict(zip(names, directions * head.radii[-1]))
    ears = {"nasion": [0, 0.09, 0], "lpa": [-0.09, 0, 0], "rpa": [0.09, 0, 0]}
    info.set_montage(mne.channels.make_dig_montage(at, **ears, coord_frame="head"), verbose="error")
    normal = where / np.linalg.norm(where, axis=1, keepdims=True)
    space = mne.setup_volume_source_space(pos={"rr": where, "nn": normal}, bem=sphere, verbose="error")
    found = mne.make_forward_solution(
        info, mne.Transform("head", "mri"), space, sphere, meg=False, mindist=0, verbose="error"
    )
    assert len(found["src"][0]["vertno"]) == len(where), "no source left out"
    return found["sol"]["data"].reshape(len(names), -1, 3)


@pytest.mark.parametrize("shells", SHELLS)
def test_lead_field_of_any_dipole(shells):
    head = Head(*SHELLS[shells])
    rng = np.random.default_rng(0)
    where = rng.standard_normal((30, 3))
    where *= (rng.uniform(0.02, 0.07, 30) / np.linalg.norm(where, axis=1))[:, None]
    names, directions = sites("10-10")
    ours, theirs = potential(where, directions, head), peer(where, names, directions, head)
    assert np.linalg.norm(ours - theirs, axis=0) / np.linalg.norm(ours, axis=0) == pytest.approx(0, abs=0.01)


def test_lead_field_of_the_default_brain():
    brain = sy.Brain.default()
    where = HEAD.place(brain.positions)
    names, directions = sites("10-20")
    theirs = (peer(where, names, directions, HEAD) * (where / np.linalg.norm(where, axis=1, keepdims=True))).sum(
        axis=-1
    )
    ours = lead_field(brain)
    assert np.linalg.norm(ours - theirs, axis=0) / np.linalg.norm(ours, axis=0) == pytest.approx(0, abs=0.01)


def test_electrodes_lie_where_those_of_a_template_head_lie():
    """Seen from the centre of the sphere that was fitted to them: 5° off in the middle, 10° at most."""
    template = mne.channels.make_standard_montage("standard_1005").get_positions()["ch_pos"]
    names, directions = sites("10-10")
    away = np.array([template[name] for name in names]) - HEAD.centre
    assert np.linalg.norm(away, axis=1).mean() == pytest.approx(HEAD.size, abs=1e-3)
    angle = np.degrees(np.arccos((away * directions).sum(axis=1) / np.linalg.norm(away, axis=1)))
    assert np.median(angle) < 6 and angle.max() < 11
