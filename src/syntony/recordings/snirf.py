"""SNIRF files and NIRx folders, read by mne; light is turned into haemoglobin here, as for every other format."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from .. import errors
from ..foreign import reading
from ..recording import Recording
from .border import filled
from .eeg import expect_whole, places, when
from .optics import PATHLENGTH_FACTOR, QUANTITIES, expect_distances, from_density, from_light

LIGHT, DENSITY, HAEMOGLOBIN = "fnirs_cw_amplitude", "fnirs_od", ("hbo", "hbr")


def read_snirf(
    path: str | Path, *, quantity: str = "haemoglobin", pathlength_factor: float = PATHLENGTH_FACTOR
) -> Recording:
    """Haemoglobin of one person from a .snirf file, or the .hdr file or folder of a NIRx device.

    Light intensity, optical density and haemoglobin are understood; `quantity` 'density' or 'intensity' stops earlier.
    Dead channels and those marked as bad become missing and are named in the notes.
    """
    path = filled(path)
    errors.expect_choice(quantity, QUANTITIES, "quantity")
    with reading(path, "an fNIRS recording", "eeg") as said:
        raw = _opened(path)
        parts = _content(raw)
    expect_whole(said, path)
    return _converted(*parts, path, quantity, pathlength_factor)


def _opened(path: Path) -> Any:
    import mne

    if path.suffix.lower() == ".snirf":
        return mne.io.read_raw_snirf(path, preload=True, verbose="warning")
    folder = path if path.is_dir() else path.parent
    lost = [end for end in (".wl1", ".wl2", "_probeInfo.mat") if not any(folder.glob(f"*{end}"))]
    if lost:
        raise errors.BadValue(
            f"{folder.name} has no file *{', *'.join(lost)}; expected a complete NIRx folder, or a .nirs or .snirf file"
        )
    return mne.io.read_raw_nirx(folder, preload=True, verbose="warning")


def _content(raw: Any) -> tuple[Recording, str, np.ndarray, np.ndarray]:
    """The channels of light, density or haemoglobin, in the order (pair, wavelength), and what lies behind them."""
    types = raw.get_channel_types()
    found = next((kind for kind in (LIGHT, DENSITY, "hbo") if kind in types), None)
    if found is None:
        raise ValueError(
            f"it holds {', '.join(sorted(set(types))) or 'nothing'}, no light, optical density or haemoglobin"
        )
    picks = [i for i, kind in enumerate(types) if kind == found or (found == "hbo" and kind in HAEMOGLOBIN)]
    names = [raw.ch_names[i] for i in picks]
    order = sorted(
        range(len(picks)), key=lambda k: (names.index(_first(names, names[k])), types[picks[k]], _wave(names[k]))
    )
    picks = [picks[k] for k in order]
    signals = raw.get_data(picks=picks)
    bad = [k for k, i in enumerate(picks) if raw.ch_names[i] in raw.info["bads"]]
    signals[bad] = np.nan
    notes = (
        [f"marked as bad in the file, set to missing: {', '.join(raw.ch_names[picks[k]] for k in bad)}"] if bad else []
    )
    left = [raw.ch_names[i] for i in range(len(types)) if i not in picks]
    notes += [f"left out {', '.join(left)}"] if left else []
    ends = np.array([raw.info["chs"][i]["loc"][3:9] for i in picks], dtype=float)
    recording = Recording(
        signals[None],
        rate=float(raw.info["sfreq"]),
        people=("person-1",),
        channels=tuple(raw.ch_names[i] for i in picks),
        modality="fnirs",
        positions=places(raw, picks),
        notes=tuple(notes),
        when=when(raw),
    )
    waves = np.unique([_wave(recording.channels[k]) for k in range(len(picks))])
    return recording, found, waves, np.linalg.norm(ends[:, :3] - ends[:, 3:], axis=1)


def _converted(
    recording: Recording, found: str, waves: np.ndarray, distance: np.ndarray, path: Path, quantity: str, factor: float
) -> Recording:
    recording = recording.replace(source=path.name)
    if found == "hbo":
        if quantity != "haemoglobin":
            raise errors.BadValue(
                f"{path.name} holds haemoglobin only; expected quantity='haemoglobin', not {quantity!r}"
            )
        return recording.replace(kinds=[name.split()[-1] for name in recording.channels], unit="mol/L")
    n = len(waves)
    labels = [name.rsplit(" ", 1)[0] for name in recording.channels[::n]]
    full = [f"{label} {wave:g}" for label in labels for wave in waves]
    if full != [f"{name.rsplit(' ', 1)[0]} {_wave(name):g}" for name in recording.channels]:
        raise errors.BadValue(f"{path.name} does not have every wavelength for every pair; expected {n} for each")
    if quantity == "haemoglobin":
        expect_distances(labels, distance[::n], path.name)
    if found == LIGHT:
        return from_light(recording, waves, distance[::n], quantity, factor)
    if quantity == "intensity":
        raise errors.BadValue(f"{path.name} holds optical density only; expected quantity='density' or 'haemoglobin'")
    if quantity == "density":
        return recording
    density = recording.signals.reshape(1, len(labels), n, -1)
    return from_density(recording, density, labels, waves, distance[::n], factor)


def _wave(channel: str) -> float:
    word = channel.rsplit(" ", 1)[-1]
    return float(word) if word.replace(".", "", 1).isdigit() else 0.0


def _first(names: list[str], name: str) -> str:
    """The first channel of the same pair of optodes."""
    pair = name.split()[0]
    return next(other for other in names if other.split()[0] == pair)
