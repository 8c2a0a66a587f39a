"""NIfTI volumes over an atlas, on its grid and on another one, and parcellated CIFTI series."""

import numpy as np
import pytest
from file_formats import SERIES, volumes

from syntony import errors
from syntony.recordings.nifti import read_nifti

nibabel = pytest.importorskip("nibabel")


def test_means_over_regions(tmp_path):
    bold, atlas = volumes(tmp_path, SERIES)
    r = read_nifti(bold, atlas=atlas)
    assert (r.channels, r.rate, r.modality) == (("region-1", "region-2", "region-7"), 0.5, "fmri")
    assert np.allclose(r.signals[0, :2], SERIES, rtol=1e-6) and np.isnan(r.signals[0, 2]).all()
    assert r.notes == ("regions without signal, kept as missing: region-7",)
    assert np.allclose(r.positions[0], [0, 4.5e-3, 4.5e-3])


def test_labels_rates_and_milliseconds(tmp_path):
    bold, atlas = volumes(tmp_path, SERIES, unit="msec", interval=720)
    (tmp_path / "names.txt").write_text("Insula_L\nInsula_R\nOther\n")
    r = read_nifti(bold, atlas=atlas, labels=tmp_path / "names.txt")
    assert r.channels[0] == "Insula_L" and r.rate == pytest.approx(1 / 0.72)
    assert read_nifti(bold, atlas=atlas, rate=1.0).rate == 1
    with pytest.raises(errors.BadShape, match="labels has length 2; the atlas has 3 regions"):
        read_nifti(bold, atlas=atlas, labels=("a", "b"))


def test_an_atlas_on_another_grid_is_resampled_and_said(tmp_path):
    pytest.importorskip("nilearn")
    bold, _ = volumes(tmp_path, SERIES)
    fine = np.zeros((8, 8, 8), dtype=np.int16)
    fine[:2], fine[6:] = 1, 2
    affine = np.diag([1.5, 1.5, 1.5, 1])
    affine[:3, 3] = -0.75
    nibabel.save(nibabel.Nifti1Image(fine, affine), tmp_path / "fine.nii.gz")
    r = read_nifti(bold, atlas=tmp_path / "fine.nii.gz")
    assert np.allclose(r.signals[0], SERIES, rtol=1e-6)
    assert r.notes == ("fine.nii.gz resampled to the grid of the recording, nearest neighbour",)


def test_parcellated_series(tmp_path):
    axes = nibabel.cifti2.cifti2_axes
    voxels = axes.BrainModelAxis.from_mask(np.ones((2, 1, 1)), affine=np.eye(4), name="thalamus_left")
    parcels = axes.ParcelsAxis.from_brain_models([("A", voxels[:1]), ("B", voxels[1:])])
    series = axes.SeriesAxis(0, 0.72, 30)
    image = nibabel.Cifti2Image(SERIES.T, header=(series, parcels))
    nibabel.save(image, tmp_path / "x.ptseries.nii")
    r = read_nifti(tmp_path / "x.ptseries.nii")
    assert r.channels == ("A", "B") and r.rate == pytest.approx(1 / 0.72) and np.allclose(r.signals[0], SERIES)


def test_what_is_missing_is_asked(tmp_path):
    bold, atlas = volumes(tmp_path, SERIES)
    with pytest.raises(errors.BadValue, match=r"bold.nii.gz holds voxels; expected an atlas to average over"):
        read_nifti(bold)
    with pytest.raises(errors.BadValue, match="there is no file or folder"):
        read_nifti(bold, atlas=tmp_path / "none.nii")
    with pytest.raises(errors.BadShape, match=r"atlas.nii.gz has shape \(4, 4, 4\); expected \(x, y, z, time\)"):
        read_nifti(atlas, atlas=atlas)
    nibabel.save(nibabel.Nifti1Image(np.full((4, 4, 4), 0.5), np.diag([3.0, 3, 3, 1])), tmp_path / "half.nii")
    with pytest.raises(errors.BadValue, match=r"half.nii is no atlas; expected a volume of whole numbers"):
        read_nifti(bold, atlas=tmp_path / "half.nii")
    bold.write_bytes(bold.read_bytes()[:200])
    with pytest.raises(errors.BadValue, match=r"bold.nii.gz cannot be read as a NIfTI file"):
        read_nifti(bold, atlas=atlas)
