"""What can be measured, made ready: complete samples, living channels, and a note of everything that was left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from .. import errors
from ..recording import Recording, Study
from ..result import Result
from ..signals.recorded import recording_of
from .neighbours import near
from .recipes import BODY

ENDS = 2.0  # sd by which the ends of a series may differ before surrogates that close it to a ring are doubted (ours)
MISSING = 0.1  # a channel that misses more of its samples than this is left out (ours)
MAIN = {  # what is measured where kinds are mixed; a channel of EEG whose name tells nothing is taken for one
    "eeg": (("eeg", ""), "EEG"),
    "fnirs": (("hbo",), "oxygenated haemoglobin"),
}
LARGEST = 1e70  # the square of a square still fits a number (ours)
SIGNALS = ("eeg", "bold", "hbo")  # of a simulation, in the order of preference


@dataclass(frozen=True, eq=False)
class Material:
    """Complete series of one group: x (epoch, person, channel, time), one epoch if the recording is continuous."""

    name: str
    x: np.ndarray
    rate: float
    people: tuple[str, ...]
    channels: tuple[str, ...]
    modality: str
    epoched: bool = False
    notes: tuple[str, ...] = ()
    source: str = ""
    roles: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    labels: Mapping[str, Any] = field(default_factory=dict)
    near: np.ndarray | None = None
    others: Material | None = None

    @property
    def body(self) -> Material:
        """The channels for measures of the body: where kinds are mixed, those of its kinds."""
        return self.others or self

    def of_kind(self, kinds: Sequence[str]) -> list[int]:
        """Places of the channels of some kinds."""
        return [k for k, kind in enumerate(self.kinds) if kind in kinds]

    @property
    def seconds(self) -> float:
        """Length of an epoch."""
        return self.x.shape[-1] / self.rate


def materials(
    what: Any, rate: float | None, signal: str | None = None, kinds: str | Sequence[str] | None = None
) -> tuple[list[Material], str | None]:
    """Everything in `what`, or its channels of some kinds, and the name of the study if it is one."""
    if isinstance(what, Study):
        return [_of_recording(one, kinds) for one in what], what.name or "study"
    if isinstance(what, Result):
        what = _of_result(what, signal)
    if isinstance(what, Recording):
        return [_of_recording(what, kinds)], None
    if kinds is not None:
        raise errors.BadValue(
            "kinds is given, but an array says nothing about its channels; give a Recording with kinds="
        )
    return [_of_array(what, rate)], None


def alike(group: list[Material]) -> list[Material]:
    """The same people, channels, rate and length in every recording, as re-pairing needs; notes say what was cut."""
    first = group[0]
    for one in group[1:]:
        if len(one.people) != len(first.people):
            raise errors.BadShape(
                f"{one.name!r} has {len(one.people)} people and {first.name!r} {len(first.people)}; re-pairing needs equally "
                "many in every recording"
            )
        if abs(one.rate / first.rate - 1) > 1e-9:
            raise errors.BadValue(
                f"{one.name!r} has {one.rate:g} Hz and {first.name!r} {first.rate:g} Hz; resample to one rate first"
            )
    common = [c for c in first.channels if all(c in one.channels for one in group)]
    if not common:
        raise errors.BadValue("the recordings have no channel in common; re-pairing needs the same channels everywhere")
    samples, epochs = (min(one.x.shape[axis] for one in group) for axis in (-1, 0))
    return [_cut(one, common, epochs, samples) for one in group]


def open_ends(group: list[Material]) -> list[str]:
    """Notes on series whose ends do not meet, for surrogates that close them to a ring."""
    found = []
    for one in group:
        width = max(1, one.x.shape[-1] // 20)
        jump = np.abs(one.x[..., :width].mean(axis=-1) - one.x[..., -width:].mean(axis=-1))
        wide = jump > ENDS * one.x.std(axis=-1)
        if wide.any():
            found.append(
                f"{one.name}: the ends of {wide.mean():.0%} of the series differ by more than {ENDS:g} sd; shifts and random "
                "phases then find too much: high-pass or detrend first, or use against='segments'"
            )
    return found


def _cut(one: Material, common: list[str], epochs: int, samples: int) -> Material:
    notes = []
    if len(common) < len(one.channels):
        notes.append(f"{one.name}: {len(one.channels) - len(common)} channels that others lack left out")
    if samples < one.x.shape[-1] or epochs < len(one.x):
        notes.append(f"{one.name}: cut to the shortest recording ({epochs} × {samples / one.rate:g} s)")
    x = one.x[:epochs, ..., :samples]
    if tuple(common) != one.channels:
        kept = [one.channels.index(c) for c in common]
        kinds = tuple(one.kinds[k] for k in kept) if one.kinds else ()
        close = None if one.near is None else one.near[np.ix_(kept, kept)]
        one, x = replace(one, channels=tuple(common), kinds=kinds, near=close), x[:, :, kept]
    return replace(one, x=x, notes=(*one.notes, *notes))


def _of_recording(recording: Recording, kinds: str | Sequence[str] | None = None) -> Material:
    """The channels of the kinds asked for; by default those of the modality, apart from the others."""
    name = recording.name or "recording"
    if kinds is not None:
        return _made_complete(recording.select(kinds=kinds), name)
    main, words = MAIN.get(recording.modality, ((), ""))
    there = [kind for kind in main if kind in recording.kinds]
    if not there or set(recording.kinds) == set(there):
        return _made_complete(recording, name)
    rest = sorted(BODY.intersection(recording.kinds))
    found = _made_complete(recording.select(kinds=there), name, f"{name}: {words} only (kinds {main[0]!r})")
    if not rest:
        return found
    try:
        others = _made_complete(recording.select(kinds=rest), name)
    except errors.BadValue as wrong:
        return replace(found, notes=(*found.notes, f"channels of the body: {wrong}"))
    own = others.notes[len(recording.notes) :]
    return replace(found, others=others, notes=(*found.notes, *(f"channels of the body: {note}" for note in own)))


def _made_complete(recording: Recording, name: str, *said: str) -> Material:
    notes = list(said)
    table = recording.quality()
    bad = table[table["dead"] | (table["missing"] > MISSING)]
    for channel in (c for c in recording.channels if c in set(bad["channel"])):
        person, dead, missing = bad.loc[bad["channel"] == channel, ["person", "dead", "missing"]].to_numpy()[0]
        notes.append(
            f"{name}: channel {channel} left out ({person}: {'no signal' if dead else f'{missing:.0%} missing'})"
        )
    keep = [c for c in recording.channels if c not in set(bad["channel"])]
    if not keep:
        raise errors.BadValue(f"{name!r} has no channel with a signal from everyone; see recording.quality()")
    recording = recording.select(channels=keep)
    x = recording.signals
    x = _in_range(x if recording.n_epochs else x[None], name)
    x, note = _complete(x, bool(recording.n_epochs), recording.rate, name)
    return Material(
        name, x, recording.rate, recording.people, tuple(keep), recording.modality, bool(recording.n_epochs),
        (*recording.notes, *notes, *note), recording.source, recording.roles, recording.kinds, near=near(recording.positions),
    )  # fmt: skip


def _complete(x: np.ndarray, epoched: bool, rate: float, name: str) -> tuple[np.ndarray, list[str]]:
    """Whole epochs without gaps, or the longest stretch in which nothing is missing."""
    gaps: np.ndarray = np.any(np.isnan(x), axis=(1, 2))
    if not gaps.any():
        return x, []
    if epoched:
        whole: np.ndarray = np.all(~gaps, axis=-1)
        if not whole.any():
            raise errors.BadValue(f"{name!r} has no epoch without missing samples; remove or fill them first")
        return x[whole], [f"{name}: {(~whole).sum()} of {len(whole)} epochs with missing samples left out"]
    edges = np.flatnonzero(np.diff(np.concatenate([[True], gaps[0], [True]]).astype(int)))
    starts, stops = edges[::2], edges[1::2]
    if not len(starts):
        raise errors.BadValue(f"{name!r} has no moment at which everybody was recorded")
    best = int(np.argmax(stops - starts))
    start, stop = starts[best], stops[best]
    note = f"{name}: longest complete stretch used, {start / rate:g} to {stop / rate:g} of {x.shape[-1] / rate:g} s"
    return x[..., start:stop], [note]


def _in_range(x: np.ndarray, name: str) -> np.ndarray:
    largest = np.abs(x).max(initial=0.0, where=~np.isnan(x))
    if largest > LARGEST:
        raise errors.BadValue(
            f"{name!r} has a value of {largest:.0e}; expected at most {LARGEST:.0e}: check its unit, or what marks missing samples"
        )
    return x


def _of_result(result: Result, signal: str | None) -> Recording:
    names = [signal] if signal else [*(s for s in SIGNALS if s in result), *result]
    if not names:
        raise errors.BadValue("the result holds no array; keep a signal or a state when simulating")
    return recording_of(result, names[0])


def _of_array(given: Any, rate: float | None) -> Material:
    if rate is None:
        raise errors.BadValue("an array says nothing about time; give rate= in Hz, or a Recording")
    rate = errors.expect_number(rate, "rate", low=0, open_low=True, unit="Hz")
    shape = np.shape(given) if not isinstance(given, str) else ()
    if len(shape) not in (2, 3, 4):
        raise errors.BadShape(
            f"the array has shape {shape}; expected ([epoch,] person, channel, time), or (channel, time) of one person"
        )
    x = _in_range(errors.expect_array(given, "the array", tuple(f"axis {i}" for i in range(len(shape)))), "array")
    x = x.reshape((1,) * (4 - x.ndim) + x.shape)
    people, channels = (
        tuple(f"{word} {i + 1}" for i in range(x.shape[axis])) for word, axis in (("person", 1), ("channel", 2))
    )
    return Material("array", x, rate, people, channels, "other", len(shape) == 4)
