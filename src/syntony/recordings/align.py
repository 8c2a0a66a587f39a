"""Recordings of people who were together, joined on one clock; epochs are matched by their identity, never by position."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .. import errors
from ..recording import Recording

CLOCKS = ("auto", "clock", "time", "start")
LENGTHS = ("auto", "common", "all")
CUT = 0.05  # of the longest recording; if more would be cut, the user decides (ours)


def together(
    parts: Sequence[Recording],
    *,
    where: str = "",
    name: str = "",
    align: str = "auto",
    resample: float | None = None,
    lengths: str = "auto",
) -> Recording:
    """One recording from several of different people.

    Parameters
    ----------
    parts : sequence of Recording
        Of the same modality and unit; the names of all people differ.
    align : str
        'clock': by the time of day; 'time': by the times in the recordings; 'start': first samples are simultaneous;
        'auto': by the time of day where all recordings know it, otherwise by the times in the recordings.
    resample : float, Hz, optional
        Common rate; needed where the rates differ.
    lengths : str
        'common': keep the time that all share; 'all': keep everything, NaN where someone is missing; 'auto': the time
        that all share, if no more than 5 % of the longest recording is lost.

    Examples
    --------
    >>> a = Recording(np.ones((1, 1, 10)), 5, ("a",), ("x",), "motion")
    >>> together([a, a.replace(people=("b",), start=0.2)], lengths="common")
    <Recording '': motion, 2 people, 1 channel, 1.8 s at 5 Hz>
    """
    errors.expect_choice(align, CLOCKS, "align")
    errors.expect_choice(lengths, LENGTHS, "lengths")
    parts = [part if resample is None else part.resampled(resample) for part in parts]
    where = where or name or " and ".join(_who(part) for part in parts)
    _expect_alike(parts, where)
    people = tuple(person for part in parts for person in part.people)
    if len(set(people)) < len(people):
        twice = next(person for person in people if people.count(person) > 1)
        raise errors.BadValue(f"{where} has {twice!r} twice; expected a different name for each person: give people=")
    channels, notes = _channels(parts)
    spread = [_with_channels(part, channels) for part in parts]
    joined = _matched if parts[0].n_epochs else _overlapping
    signals, facts, more = joined(spread, parts, where, align, lengths)
    said = [f"{_who(part)}: {note}" for part in parts for note in part.notes]
    return Recording(
        signals,
        rate=parts[0].rate,
        people=people,
        channels=channels,
        modality=parts[0].modality,
        unit=parts[0].unit,
        name=name,
        roles=sum((part.roles for part in parts), ()) if all(part.roles for part in parts) else (),
        kinds=_kinds(parts, channels),
        positions=_positions(parts, channels),
        notes=(*_shortened(said), *notes, *more),
        source=", ".join(dict.fromkeys(part.source for part in parts if part.source)),
        **facts,
    )


def _expect_alike(parts: Sequence[Recording], where: str) -> None:
    first = parts[0]
    rates = {part.rate for part in parts}
    if max(rates) / min(rates) > 1 + 1e-6:
        shown = ", ".join(f"{_who(part)} {part.rate:g} Hz" for part in parts)
        raise errors.BadValue(f"{where} has different rates: {shown}; expected one: give resample={min(rates):g}")
    for what in ("modality", "unit"):
        values = {getattr(part, what) for part in parts}
        if len(values) > 1:
            shown = ", ".join(f"{_who(part)} {getattr(part, what)}" for part in parts)
            raise errors.BadValue(
                f"{where} has different {what}: {shown}; expected one: give {what}=, or read them apart"
            )
    for part in parts:
        if bool(part.n_epochs) != bool(first.n_epochs):
            raise errors.BadShape(
                f"{where}: only one of {_who(first)} and {_who(part)} has epochs; expected epochs or continuous signals for all"
            )


def _channels(parts: Sequence[Recording]) -> tuple[tuple[str, ...], list[str]]:
    """Every channel that someone has, and who lacks which."""
    channels = tuple(dict.fromkeys(channel for part in parts for channel in part.channels))
    if not set(channels).intersection(*(part.channels for part in parts)):
        shown = "; ".join(f"{_who(part)}: {', '.join(part.channels):.60}" for part in parts)
        raise errors.BadValue(f"no channel is common to all: {shown}; expected the same names: rename them")
    lacking = [(part, [c for c in channels if c not in part.channels]) for part in parts]
    return channels, [
        f"{_who(part)} has no channel {', '.join(lost)}: kept as missing" for part, lost in lacking if lost
    ]


def _with_channels(part: Recording, channels: Sequence[str]) -> np.ndarray:
    full = np.full((*part.signals.shape[:-2], len(channels), part.n_samples), np.nan)
    full[..., [channels.index(c) for c in part.channels], :] = part.signals
    return full


def _matched(
    spread: Sequence[np.ndarray], parts: Sequence[Recording], where: str, align: str, lengths: str
) -> tuple[np.ndarray, dict, list[str]]:
    """Epochs that everyone has, in the order of the first person."""
    if len({(part.n_samples, round(part.start * part.rate)) for part in parts}) > 1:
        shown = ", ".join(f"{_who(part)} {part.n_samples} samples from {part.start:g} s" for part in parts)
        raise errors.BadShape(f"{where} has epochs of different lengths: {shown}; expected equal ones: cut them alike")
    common = [i for i in parts[0].epochs if all(i in part.epochs for part in parts)]
    if not common:
        raise errors.BadValue(f"{where}: no epoch is common to all people; expected epochs cut at the same events")
    places = [[part.epochs.index(i) for i in common] for part in parts]
    onsets = [np.array(part.onsets)[place] if part.onsets else None for part, place in zip(parts, places)]
    _expect_simultaneous(onsets, parts, where)
    notes = []
    if any(len(common) < part.n_epochs for part in parts) or any(part.epochs != parts[0].epochs for part in parts):
        counts = ", ".join(f"{_who(part)} {part.n_epochs}" for part in parts)
        same = sum(len(set(ids)) == 1 for ids in zip(*(part.epochs for part in parts)))
        notes.append(
            f"epochs matched by their numbers: {len(common)} are common to all ({counts}; only {same} in the same position)"
        )
    signals = np.concatenate([x[place] for x, place in zip(spread, places)], axis=1)
    known = () if onsets[0] is None else tuple(map(float, onsets[0]))
    facts = {"epochs": tuple(common), "onsets": known, "start": parts[0].start, "when": parts[0].when}
    return signals, facts, notes


def _expect_simultaneous(onsets: Sequence[np.ndarray | None], parts: Sequence[Recording], where: str) -> None:
    """Epochs of the same number must lie at the same moments, up to one shift between the clocks."""
    for part, other in zip(parts, onsets):
        if onsets[0] is None or other is None:
            continue
        shift = other - onsets[0]
        if np.ptp(shift) > 1.5 / parts[0].rate:
            raise errors.BadValue(
                f"{where}: epochs of the same number lie up to {np.ptp(shift):.3g} s apart in {_who(parts[0])} and {_who(part)}; "
                "expected the same events: number the epochs by a common list of events"
            )


def _overlapping(
    spread: Sequence[np.ndarray], parts: Sequence[Recording], where: str, align: str, lengths: str
) -> tuple[np.ndarray, dict, list[str]]:
    """The stretch of time that everyone shares, or all of it."""
    rate = parts[0].rate
    if align == "clock" and any(part.when is None for part in parts):
        lost = next(_who(part) for part in parts if part.when is None)
        raise errors.BadValue(
            f"{where}: {lost} has no time of day to align by; use align='start' if both began together"
        )
    by_day = align == "clock" or (align == "auto" and all(part.when is not None for part in parts))
    zero = parts[0].when if by_day else 0.0
    begin = [
        ((part.when or 0.0) - (zero or 0.0) if by_day else 0.0) + (0.0 if align == "start" else part.start)
        for part in parts
    ]
    places = np.rint((np.array(begin) - min(begin)) * rate).astype(int)
    ends = places + [part.n_samples for part in parts]
    first, last = (places.min(), ends.max()) if lengths == "all" else (places.max(), ends.min())
    longest = max(part.n_samples for part in parts)
    shown = ", ".join(f"{_who(part)} {b:g} to {b + part.duration:g} s" for part, b in zip(parts, begin))
    if last <= first:
        raise errors.BadValue(f"{where}: recordings do not overlap ({shown}); use align='start' if all began together")
    cut = 1 - (last - first) / longest
    if lengths == "auto" and cut > CUT:
        raise errors.BadValue(
            f"{where} has different lengths or starts: {shown}; allowed is a difference of {CUT:.0%}: "
            "give lengths='common' to cut, or 'all' to keep gaps as missing"
        )
    signals = np.concatenate([_window(x, place, first, last) for x, place in zip(spread, places)], axis=0)
    notes = _clock_notes(parts, by_day, align, shown, longest - (last - first) if lengths != "all" else 0, rate)
    start = min(begin) + first / rate
    return signals, {"start": float(start), "when": parts[0].when if by_day else None}, notes


def _clock_notes(parts: Sequence[Recording], by_day: bool, align: str, shown: str, lost: int, rate: float) -> list[str]:
    notes = []
    if not by_day and align == "auto":
        notes.append("the files know no time of day: taken to share time 0")
    if align == "start":
        notes.append("first samples taken as simultaneous, as asked")
    if lost:
        notes.append(f"cut to the time that all share, {lost / rate:g} s less than the longest ({shown})")
    return notes


def _window(x: np.ndarray, place: int, first: int, last: int) -> np.ndarray:
    full = np.full((*x.shape[:-1], last - first), np.nan)
    begin, end = max(place, first), min(place + x.shape[-1], last)
    full[..., begin - first : end - first] = x[..., begin - place : end - place]
    return full


def _kinds(parts: Sequence[Recording], channels: Sequence[str]) -> tuple[str, ...]:
    known = {c: k for part in reversed(parts) for c, k in zip(part.channels, part.kinds)}
    return tuple(known.get(channel, "") for channel in channels) if known else ()


def _positions(parts: Sequence[Recording], channels: Sequence[str]) -> np.ndarray | None:
    if all(part.positions is None for part in parts):
        return None
    full = np.full((sum(part.n_people for part in parts), len(channels), 3), np.nan)
    row = 0
    for part in parts:
        if part.positions is not None:
            own = np.broadcast_to(part.positions, (part.n_people, part.n_channels, 3))
            full[row : row + part.n_people, [channels.index(c) for c in part.channels]] = own
        row += part.n_people
    same = all(np.array_equal(person, full[0], equal_nan=True) for person in full)
    return full[0] if same else full


def _who(part: Recording) -> str:
    return " and ".join(part.people)


def _shortened(notes: Sequence[str]) -> list[str]:
    """Notes that are the same for several people, once."""
    by_text: dict[str, list[str]] = {}
    for note in notes:
        who, text = note.split(": ", 1)
        by_text.setdefault(text, []).append(who)
    return [f"{', '.join(who)}: {text}" for text, who in by_text.items()]
