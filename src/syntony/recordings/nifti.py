"""NIfTI volumes averaged over the regions of an atlas, and parcellated CIFTI series; read by nibabel (and nilearn)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from .. import errors
from ..foreign import reading
from ..recording import Recording
from .border import filled, known_rate
from .text import read_text

SECONDS = {"sec": 1.0, "msec": 1e-3, "usec": 1e-6, "unknown": 1.0, "SECOND": 1.0}


def read_nifti(
    path: str | Path,
    *,
    atlas: str | Path | None = None,
    labels: str | Path | tuple[str, ...] = (),
    rate: float | None = None,
    unit: str | None = None,
) -> Recording:
    """BOLD of one person: the mean over the voxels of each region of `atlas`, a NIfTI file of region numbers.

    An atlas on another grid is resampled to that of the recording (nearest neighbour). `labels` are the regions' names
    in the order of their numbers, or a text file with one per line. A .ptseries.nii holds regions already. Regions
    without a voxel in the recording become missing. The rate is 1/TR of the header; `rate` overrides it.
    """
    path = filled(path)
    with reading(path, "a NIfTI file", "fmri"):
        import nibabel

        image: Any = nibabel.load(path)
    if type(image).__name__ == "Cifti2Image":
        return _parcels(image, path, rate, unit or "1")
    if atlas is None:
        raise errors.BadValue(f"{path.name} holds voxels; expected an atlas to average over: give atlas='atlas.nii.gz'")
    atlas = filled(atlas)
    with reading(path, "a NIfTI file", "fmri"):
        volumes = np.asarray(image.dataobj, dtype=float)
        interval = float(image.header.get_zooms()[3]) if volumes.ndim == 4 else 0.0
        interval *= SECONDS.get(image.header.get_xyzt_units()[1], 1.0)
    if volumes.ndim != 4 or volumes.shape[3] < 2:
        raise errors.BadShape(f"{path.name} has shape {volumes.shape}; expected (x, y, z, time) with several volumes")
    numbers, notes = _regions(atlas, image, volumes.shape[:3])
    signals, found, positions = _means(volumes, numbers, image.affine)
    rate = known_rate(rate or (1 / interval if interval > 0 else None), path.name, "give rate= (Hz), 1/TR")
    channels = _names(labels, found)
    lost = [name for name, row in zip(channels, signals) if np.isnan(row).all()]
    notes += [f"regions without signal, kept as missing: {', '.join(lost)}"] if lost else []
    return _recording(path, signals, channels, rate, unit or "1", tuple(notes), positions)


def _recording(
    path: Path, x: np.ndarray, channels: tuple[str, ...], rate: float, unit: str, notes: tuple[str, ...], positions: Any
) -> Recording:
    people, modality = ("person-1",), "fmri"
    return Recording(
        x[None], rate, people, channels, modality, unit, notes=notes, positions=positions, source=path.name
    )


def _parcels(image: Any, path: Path, rate: float | None, unit: str) -> Recording:
    with reading(path, "a parcellated CIFTI file", "fmri"):
        series, parcels = image.header.get_axis(0), image.header.get_axis(1)
        channels = tuple(map(str, parcels.name))
        interval = float(series.step) * SECONDS[series.unit]
        signals = np.asarray(image.dataobj, dtype=float).T
    rate = known_rate(rate or (1 / interval if interval > 0 else None), path.name, "give rate= (Hz), 1/TR")
    return _recording(path, signals, channels, rate, unit, (), None)


def _regions(atlas: Path, image: Any, shape: tuple[int, ...]) -> tuple[np.ndarray, list[str]]:
    """Number of the region of each voxel, on the grid of the recording."""
    with reading(atlas, "an atlas", "fmri"):
        import nibabel

        regions: Any = nibabel.load(atlas)
        same = regions.shape[:3] == shape and np.allclose(regions.affine, image.affine, atol=1e-3)
        if not same:
            from nilearn.image import resample_img

            regions = resample_img(
                regions, image.affine, shape, interpolation="nearest", copy_header=True, force_resample=True
            )
        numbers = np.asarray(regions.dataobj).squeeze()
    whole = np.rint(numbers)
    if numbers.ndim != 3 or not np.allclose(numbers, whole, atol=1e-3) or not whole.any():
        raise errors.BadValue(
            f"{atlas.name} is no atlas; expected a volume of whole numbers, one per region, 0 outside"
        )
    return whole.astype(int), [] if same else [
        f"{atlas.name} resampled to the grid of the recording, nearest neighbour"
    ]


def _means(volumes: np.ndarray, numbers: np.ndarray, affine: np.ndarray) -> tuple[np.ndarray, list[int], np.ndarray]:
    """Mean series and centre (m) of each region; voxels that never vary lie outside the recording."""
    inside = np.ptp(volumes, axis=3) > 0
    found = [int(n) for n in np.unique(numbers) if n > 0]
    series = np.full((len(found), volumes.shape[3]), np.nan)
    centres = np.full((len(found), 3), np.nan)
    for row, number in enumerate(found):
        voxels = (numbers == number) & inside
        if voxels.any():
            series[row] = volumes[voxels].mean(axis=0)
        centres[row] = (affine @ [*np.argwhere(numbers == number).mean(axis=0), 1.0])[:3] * 1e-3
    return series, found, centres


def _names(labels: Any, found: list[int]) -> tuple[str, ...]:
    if isinstance(labels, (str, Path)):
        labels = tuple(line.strip() for line in read_text(Path(labels)).splitlines() if line.strip())
    if not labels:
        return tuple(f"region-{number}" for number in found)
    if len(labels) != len(found):
        raise errors.BadShape(f"labels has length {len(labels)}; the atlas has {len(found)} regions: give one for each")
    return tuple(labels)
