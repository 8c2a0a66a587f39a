"""EDF, BDF, GDF, FIF (continuous and epochs), EEGLAB and BrainVision files, read by mne."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np

from .. import errors
from ..foreign import reading
from ..recording import Recording
from ..signals.head import HEAD
from ..signals.montage import sites
from . import names
from .border import filled
from .units import si

TRUNCATED = ("does not match the file size", "invalid tag", "incomplete", "truncated")  # in what mne warns of
HARMLESS = ("does not conform to MNE naming", "filename", "Number of records from the header")
VOLTS = ("eeg", "eog", "ecg", "emg", "seeg", "ecog", "dbs")
MOLES = ("hbo", "hbr")
LEFT_OUT = ("stim", "syst", "ias", "exci", "chpi", "dipole", "gof")
KINDS = {"resp": "respiration", "gsr": "eda", "misc": "", "bio": ""}  # mne's word -> ours
UNITS = {**dict.fromkeys(VOLTS, "V"), **dict.fromkeys(MOLES, "mol/L"), "eda": "S", "grad": "T/m", "mag": "T"}
OLD = {"T3": "T7", "T4": "T8", "T5": "P7", "T6": "P8"}  # names of the older 10-20 system
REFERENCES = ("-ref", "-le", "-a1", "-a2", "-avg", "-cz")


def read_eeg(
    path: str | Path,
    *,
    unit: str | None = None,
    modality: str | None = None,
    columns: str = "auto",
    partial: bool = False,
) -> Recording:
    """EEG (and what was recorded with it) of one person, or of several whose channels are called A_Fz, B_Fz.

    Signals are in volts; `unit` says what the numbers are where a file says it wrongly ('uV': the file's numbers are
    microvolts, taken for volts by mistake). Bad channels and stretches annotated BAD become missing, and the notes say
    so. Stimulus channels are left out. A file that ends too early is refused unless `partial=True`.
    """
    path = filled(path)
    errors.expect_choice(partial, (True, False), "partial")
    with reading(path, f"a {path.suffix.lower()} file", "eeg") as said:
        data = opened(path)
        signals, facts, notes = _content(data)
    expect_whole(said, path, partial)
    signals, facts["unit"], more = _scaled(signals, facts["kinds"], facts["channels"], unit)
    notes += [*more, *(f"mne: {text}" for text in said if not any(word in text for word in HARMLESS))]
    return _recording(path, signals, facts, notes, modality, columns)


def opened(path: Path) -> Any:
    """Raw or Epochs of mne."""
    import mne

    quiet: dict[str, Any] = {"verbose": "warning"}
    suffix = path.suffix.lower()
    if suffix == ".fif":
        try:
            return mne.io.read_raw_fif(path, preload=True, **quiet)
        except ValueError as error:
            if "No raw data" not in str(error):
                raise
            return mne.read_epochs(path, **quiet)
    if suffix == ".set":
        try:
            return mne.io.read_raw_eeglab(path, preload=True, **quiet)
        except TypeError:  # the file holds epochs
            return mne.read_epochs_eeglab(path, **quiet)
    if suffix == ".vhdr":
        return mne.io.read_raw_brainvision(path, preload=True, **quiet)
    readers = {".edf": mne.io.read_raw_edf, ".bdf": mne.io.read_raw_bdf, ".gdf": mne.io.read_raw_gdf}
    return readers[suffix](path, preload=True, **quiet)


def expect_whole(said: list[str], path: Path, partial: bool = False) -> None:
    """Refuse a file that ends too early, as far as mne's warnings tell."""
    lost = [text for text in said if any(word in text.lower() for word in TRUNCATED)]
    if lost and not partial:
        raise errors.BadValue(
            f"{path.name} is truncated ({lost[0]}); copy it again, or read what is there with partial=True"
        )


def when(data: Any) -> float | None:
    """Time of day of time 0 of an mne object."""
    date = data.info["meas_date"]
    return None if date is None else date.timestamp() + getattr(data, "first_time", 0.0)


def places(data: Any, picks: list[int]) -> np.ndarray | None:
    """Positions (channel, 3) in m; None where the file knows none."""
    found = np.array([data.info["chs"][i]["loc"][:3] for i in picks], dtype=float)
    found[~np.isfinite(found).all(axis=1) | (found == 0).all(axis=1)] = np.nan
    return None if np.isnan(found).all() else found


def _content(data: Any) -> tuple[np.ndarray, dict[str, Any], list[str]]:
    """Signals (…, channel, time) with bad parts missing, what is known of them, and notes."""
    kinds = data.get_channel_types()
    picks = [i for i, kind in enumerate(kinds) if kind not in LEFT_OUT]
    if not picks:
        raise ValueError("it has no channel of signals")
    channels = [data.ch_names[i] for i in picks]
    epochs = hasattr(data, "selection")
    x = data.get_data(picks=picks) if epochs else data.get_data(picks=picks, reject_by_annotation="NaN")
    notes = [f"left out {', '.join(data.ch_names[i] for i in range(len(kinds)) if i not in picks)}"] * (
        len(picks) < len(kinds)
    )
    if not epochs and np.isnan(x[0]).any():
        notes.append(f"{np.isnan(x[0]).mean():.1%} of the time annotated as bad in the file: set to missing")
    bad = [channel for channel in channels if channel in data.info["bads"]]
    if bad:
        x[..., [channels.index(channel) for channel in bad], :] = np.nan
        notes.append(f"marked as bad in the file, set to missing: {', '.join(bad)}")
    facts = {"rate": float(data.info["sfreq"]), "channels": channels, "positions": places(data, picks)}
    facts["kinds"] = [_kind(channel, kinds[i]) for channel, i in zip(channels, picks)]
    facts |= {"when": when(data), "start": float(data.times[0]) if epochs else 0.0}
    if epochs:
        onsets = data.events[:, 0] / data.info["sfreq"]
        facts |= {"epochs": tuple(map(int, data.selection)), "onsets": tuple(map(float, onsets))}
    return x, facts, notes


def _kind(channel: str, said: str) -> str:
    """What a channel measures; readers take for EEG whatever the file does not type."""
    own = names.kind(channel)
    return own if said == "eeg" and own in ("ecg", "eog", "emg", "respiration", "eda") else KINDS.get(said, said)


def _scaled(
    x: np.ndarray, kinds: list[str], channels: list[str], unit: str | None
) -> tuple[np.ndarray, str, list[str]]:
    units = [UNITS.get(kind, "1") for kind in kinds]
    if unit is not None:
        factor, main = si(unit)
        return x * factor, main, []
    main = "V" if "eeg" in kinds else units[0]
    others = [f"{channel} {unit}" for channel, unit in zip(channels, units) if unit != main]
    return x, main, [f"other units than {main}: {', '.join(others)}"] if others else []


def _recording(
    path: Path, x: np.ndarray, facts: dict[str, Any], notes: list[str], modality: str | None, layout: str
) -> Recording:
    people, channels, index = names.columns(facts["channels"], layout, path.name)
    if len(people) > 1 and layout == "auto":
        notes = [*notes, f"channels read as those of {len(people)} people ({', '.join(people)}) by their names"]
    order = np.array(index)
    kinds = tuple(facts["kinds"][i] for i in order[0])
    positions = facts["positions"]
    if positions is not None:
        positions = positions[order] if len(people) > 1 else positions[order[0]]
    about = {key: facts[key] for key in ("rate", "unit", "start", "when", "epochs", "onsets") if key in facts}
    return Recording(
        x[..., order, :],
        **about,
        people=tuple(person or "person-1" for person in people),
        channels=tuple(channel or "signal" for channel in channels),
        modality=modality or names.modality(kinds),
        roles=names.roles(people),
        kinds=kinds,
        positions=positions,
        notes=tuple(notes),
        source=path.name,
    )


def standard_positions(channels: Sequence[str]) -> np.ndarray | None:
    """Positions (channel, 3), m, of electrodes named after the 10-10 system, on a sphere around the head's centre.

    >>> standard_positions(["EEG CZ-Ref", "EKG"]).round(3).tolist()
    [[0.0, 0.0, 0.09], [nan, nan, nan]]
    """
    found = np.full((len(channels), 3), np.nan)
    for i, channel in enumerate(channels):
        with suppress(errors.UnknownName):
            found[i] = HEAD.radii[-1] * sites([_site(channel)])[1][0]
    return None if np.isnan(found).all() else found


def _site(channel: str) -> str:
    """The site that a channel's name means: 'EEG FP1-Ref' -> 'Fp1', 'T3' -> 'T7'."""
    word = channel.lower().removeprefix("eeg ").strip(" .")
    for ending in REFERENCES:
        word = word.removesuffix(ending)
    letters = word.rstrip("z0123456789")
    row = letters.upper().replace("FP", "Fp")
    return OLD.get(row + word[len(letters) :], row + word[len(letters) :])
