"""The nouns Recording and Study: measured signals of people who were together, and a set of such recordings.

A recording is data: one clock, one rate, the same channels for everyone. What is missing is NaN and stays visible; what
was changed or left out on the way stands in `notes`. `syntony.read(path)` makes recordings from files.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import numpy as np

from . import errors

if TYPE_CHECKING:
    import pandas
    import xarray

MODALITIES = ("eeg", "fnirs", "fmri", "motion", "physio", "behaviour", "other")
ALIKE = ("eeg", "fnirs", "fmri")  # modalities whose channels measure one thing, so that a weak one stands out
REACH = 2.0  # m; a sensor further from the origin than this was given in millimetres
STILL = 1e-9  # of the size of a signal: a smaller range is rounding error, the channel does not move (ours)
DEAD = 1e-3  # of the person's median channel: a weaker channel carries no signal (ours)
FINEST_RATIO = 2**15  # largest denominator of a ratio of rates; drifts less than a sample in 10⁹


@dataclass(frozen=True, eq=False, repr=False)
class Recording:
    """Signals of one person, a dyad or a group on one clock.

    Parameters
    ----------
    signals : array (person, channel, time) or (epoch, person, channel, time)
        In `unit`; NaN = missing.
    rate : float, Hz
        Samples per second.
    people, channels : tuple of str
        Unique names, in the order of the axes.
    modality : str
        'eeg', 'fnirs', 'fmri', 'motion', 'physio', 'behaviour' or 'other'.
    unit : str, optional
        Unit of the signals: 'V', 'mol/L' …; '1' = none or arbitrary.
    name : str, optional
        Name of the dyad or group.
    roles : tuple of str, optional
        One per person: 'therapist', 'client' …
    kinds : tuple of str, optional
        One per channel: 'hbo', 'hbr', 'ecg', 'eda' …
    positions : array (channel, 3) or (person, channel, 3), m, optional
        Where the channels sit on the head or body; NaN = unknown.
    start : float, s, optional
        Time of the first sample; with epochs, relative to the event.
    notes : tuple of str, optional
        Everything that was changed or left out.
    source : str, optional
        Where the data come from.
    epochs : tuple of int, optional
        Identity of each epoch, the same moment for everyone; default 0, 1, 2 …
    onsets : tuple of float, s, optional
        When the event of each epoch happened; tells which epochs overlap.
    when : float, s, optional
        Time of day of time 0, in seconds since 1970; None = unknown.

    Examples
    --------
    >>> pair = Recording(np.zeros((2, 1, 50)), rate=25, people=("client", "therapist"), channels=("body",),
    ...                  modality="motion", name="dyad-1")
    >>> pair
    <Recording 'dyad-1': motion, 2 people, 1 channel, 2 s at 25 Hz>
    >>> pair.crop(0, 1).select(people="client").signals.shape
    (1, 1, 25)
    """

    signals: Any
    rate: float
    people: tuple[str, ...]
    channels: tuple[str, ...]
    modality: str
    unit: str = "1"
    name: str = ""
    roles: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    positions: Any = None
    start: float = 0.0
    notes: tuple[str, ...] = ()
    source: str = ""
    epochs: tuple[int, ...] = ()
    onsets: tuple[float, ...] = ()
    when: float | None = None

    def __post_init__(self):
        errors.expect_choice(self.modality, MODALITIES, f"modality of {self._me}")
        self._set(rate=errors.expect_number(self.rate, f"rate of {self._me}", low=0, open_low=True, unit="Hz"))
        self._set(start=errors.expect_number(self.start, f"start of {self._me}", unit="s"))
        self._check_signals()
        for what in ("name", "unit", "source"):
            if not isinstance(getattr(self, what), str):
                raise errors.BadValue(f"{what} of {self._me} is {getattr(self, what)!r}; expected a text")
        self._set(people=self._names("people", self.n_people), channels=self._names("channels", self.n_channels))
        self._set(roles=self._texts("roles", self.n_people), kinds=self._texts("kinds", self.n_channels))
        self._set(notes=self._texts("notes", None))
        self._check_epochs()
        self._check_positions()

    @property
    def n_people(self) -> int:
        """Number of people."""
        return self.signals.shape[-3]

    @property
    def n_channels(self) -> int:
        """Number of channels of each person."""
        return self.signals.shape[-2]

    @property
    def n_samples(self) -> int:
        """Number of samples in time (of an epoch, if there are epochs)."""
        return self.signals.shape[-1]

    @property
    def n_epochs(self) -> int:
        """Number of epochs; 0 for a continuous recording."""
        return self.signals.shape[0] if self.signals.ndim == 4 else 0

    @property
    def duration(self) -> float:
        """Seconds from the first sample to the end of the last one (of an epoch, if there are epochs)."""
        return self.n_samples / self.rate

    @property
    def times(self) -> np.ndarray:
        """Time of each sample, s."""
        return self.start + np.arange(self.n_samples) / self.rate

    @property
    def missing(self) -> np.ndarray:
        """Share of missing samples, (person, channel)."""
        axes = (0, 3) if self.n_epochs else (2,)
        return np.isnan(self.signals).mean(axis=axes)

    def index(self, axis: str, which: str | int | Iterable[str | int]) -> list[int]:
        """Positions of `which` (a name, an index, or several of these) on the axis 'people' or 'channels'.

        >>> Recording(np.zeros((1, 2, 9)), 1, ("a",), ("Fz", "Cz"), "eeg").index("channels", "cz")
        Traceback (most recent call last):
        syntony.errors.UnknownName: this recording has no channel 'cz'. Did you mean 'Cz'?
        """
        names = {"people": self.people, "channels": self.channels}[axis]
        word = {"people": "person", "channels": "channel"}[axis]
        asked = [which] if isinstance(which, (str, int, np.integer)) else list(which)
        for item in asked:
            if isinstance(item, str):
                errors.expect_name(item, names, word, self._me)
            elif not 0 <= item < len(names):
                raise errors.BadValue(f"{self._me} has no {word} {item}; allowed are 0 to {len(names) - 1}")
        found = [names.index(item) if isinstance(item, str) else int(item) for item in asked]
        if not found or len(set(found)) < len(found):
            raise errors.BadValue(f"{axis} of {self._me} to select are {which!r}; expected at least one, each once")
        return found

    def select(
        self, *, people: Any = None, channels: Any = None, kinds: str | Sequence[str] | None = None
    ) -> Recording:
        """These people and channels only, in the order asked for; `kinds` takes all channels of some kinds.

        >>> r = Recording(np.zeros((1, 2, 9)), 1, ("a",), ("1-1 hbo", "1-1 hbr"), "fnirs", kinds=("hbo", "hbr"))
        >>> r.select(kinds="hbo").channels
        ('1-1 hbo',)
        """
        chosen = range(self.n_people) if people is None else self.index("people", people)
        sensors = list(range(self.n_channels)) if channels is None else self.index("channels", channels)
        if kinds is not None:
            wanted = [kinds] if isinstance(kinds, str) else list(kinds)
            for kind in wanted:
                errors.expect_name(kind, set(self.kinds), "kind of channel", self._me)
            sensors = [i for i in sensors if self.kinds[i] in wanted]
        return self._taking(list(chosen), sensors)

    def dropping(self, *, people: Any = (), channels: Any = (), why: str = "") -> Recording:
        """Without these people and channels; the notes say so.

        >>> r = Recording(np.zeros((1, 2, 9)), 1, ("a",), ("Fz", "Cz"), "eeg").dropping(channels="Cz", why="flat")
        >>> r.channels, r.notes
        (('Fz',), ('dropped channels Cz: flat',))
        """
        gone = {
            axis: self.index(axis, which) for axis, which in (("people", people), ("channels", channels)) if _any(which)
        }
        kept = {axis: [i for i in range(n) if i not in gone.get(axis, ())] for axis, n in self._counts.items()}
        for axis, left in kept.items():
            if not left:
                raise errors.BadValue(f"dropping would leave {self._me} without {axis}; keep at least one")
        names = {"people": self.people, "channels": self.channels}
        notes = [f"dropped {axis} {', '.join(names[axis][i] for i in lost)}" for axis, lost in gone.items()]
        return self._taking(kept["people"], kept["channels"]).noting(
            *(note + (f": {why}" if why else "") for note in notes)
        )

    def crop(self, start: float | None = None, stop: float | None = None) -> Recording:
        """The samples from `start` up to, not including, `stop` (s, on the clock of `times`)."""
        begin = self.start if start is None else errors.expect_number(start, "start", unit="s")
        end = self.start + self.duration if stop is None else errors.expect_number(stop, "stop", unit="s")
        first, last = (int(np.ceil((t - self.start) * self.rate - 1e-6)) for t in (begin, end))
        if first < 0 or last > self.n_samples or first >= last:
            raise errors.BadValue(
                f"crop from {begin:g} to {end:g} s; {self._me} lasts from {self.start:g} to "
                f"{self.start + self.duration:g} s: choose a part of that"
            )
        return self.replace(signals=self.signals[..., first:last], start=self.start + first / self.rate)

    def resampled(self, rate: float) -> Recording:
        """At another rate: polyphase filter without shift in time; what was missing stays missing.

        Gaps are bridged by straight lines for the filter and removed again afterwards, so a few samples beside a gap
        carry the bridge's influence. Filters ring at the edges of epochs: filter before cutting where that matters.

        >>> Recording(np.zeros((1, 1, 10)), 10, ("a",), ("x",), "other").resampled(5).signals.shape
        (1, 1, 5)
        """
        from scipy.signal import resample_poly

        rate = errors.expect_number(rate, "rate to resample to", low=0, open_low=True, unit="Hz")
        ratio = Fraction(rate / self.rate).limit_denominator(FINEST_RATIO)
        if ratio == 1:
            return self.replace(rate=rate)
        if ratio == 0 or self.n_samples * ratio < 1:
            raise errors.BadValue(
                f"rate to resample to is {rate:g} Hz; expected at least one sample in {self.duration:g} s"
            )
        full, gaps = _bridged(self.signals)
        new = resample_poly(full, ratio.numerator, ratio.denominator, axis=-1, padtype="line")
        if gaps.any():
            nearest = np.minimum(np.rint(np.arange(new.shape[-1]) / float(ratio)).astype(int), self.n_samples - 1)
            new[gaps[..., nearest]] = np.nan
        return self.replace(signals=new, rate=rate).noting(f"resampled from {self.rate:g} to {rate:g} Hz")

    def with_missing(self, mask: Any, why: str = "artefact") -> Recording:
        """Samples where `mask` is true become NaN; mask (time,), (person, time), (person, channel, time) or full shape."""
        mask = np.asarray(mask)
        if mask.ndim == 2:
            mask = mask[:, None, :]
        try:
            mask = np.broadcast_to(mask, self.signals.shape)
        except ValueError:
            raise errors.BadShape(
                f"mask has shape {mask.shape}; expected (time,), (person, time), (person, channel, time) or {self.signals.shape}"
            ) from None
        if mask.dtype != bool:
            raise errors.BadValue(f"mask is of type {mask.dtype}; expected true where the recording is spoilt")
        return self.replace(signals=np.where(mask, np.nan, self.signals)).noting(
            f"{mask.mean():.1%} of all samples set to missing: {why}"
        )

    def quality(self) -> pandas.DataFrame:
        """One row per person and channel: how much is missing, and whether it carries a signal.

        Columns
        -------
        person, channel, kind
        missing : share of NaN
        mean, sd : of the samples that are there, in the unit of the recording
        variation : sd / |mean|; telling for signals with a true zero (light, motion energy, skin conductance)
        repeated : share of samples equal to the one before
        flat : true if nothing moves (or nothing is there)
        dead : true if flat, or weaker than 1/1000 of the person's median channel of the same (known) kind

        Notes
        -----
        Nothing is dropped here: `recording.dropping(channels=…)` does that, visibly. Weak = sd, and for signals that
        are never negative also the median. The limits are ours.

        >>> r = Recording([[[1.0, 2, 4], [3, 3, 3]]], 1, ("a",), ("Fz", "Cz"), "eeg")
        >>> r.quality()[["channel", "flat", "dead"]].values.tolist()
        [['Fz', False, False], ['Cz', True, True]]
        """
        import pandas

        x = (
            np.moveaxis(self.signals, 0, -2).reshape(self.n_people, self.n_channels, -1)
            if self.n_epochs
            else self.signals
        )
        alike = self.modality if self.modality in ALIKE else ""
        columns = _quality(x, [kind or alike for kind in self.kinds or ("",) * self.n_channels])
        rows = [(p, c) for p in self.people for c in self.channels]
        table: dict[str, Any] = {"person": [p for p, _ in rows], "channel": [c for _, c in rows]}
        table["kind"] = list(self.kinds or ("",) * self.n_channels) * self.n_people
        return pandas.DataFrame({**table, **{name: values.ravel() for name, values in columns.items()}})

    def noting(self, *notes: str) -> Recording:
        """A copy with more notes."""
        return self.replace(notes=(*self.notes, *notes))

    def replace(self, **changes: Any) -> Recording:
        """A copy with other fields."""
        for key in changes:
            errors.expect_name(key, [item.name for item in dataclasses.fields(self)], "field", "a recording")
        return dataclasses.replace(self, **changes)

    @property
    def array(self) -> xarray.DataArray:
        """The signals as an xarray DataArray ([epoch,] person, channel, time); everything else in coords and attrs."""
        import xarray as xr

        dims = ("epoch",) * bool(self.n_epochs) + ("person", "channel", "time")
        coords: dict[str, Any] = {"person": list(self.people), "channel": list(self.channels), "time": self.times}
        coords |= {"epoch": list(self.epochs)} if self.n_epochs else {}
        coords |= {"role": ("person", list(self.roles))} if self.roles else {}
        coords |= {"kind": ("channel", list(self.kinds))} if self.kinds else {}
        about = {what: getattr(self, what) for what in ("rate", "start", "unit", "modality", "name", "source")}
        return xr.DataArray(self.signals, coords, dims, name="signals", attrs={**about, "notes": list(self.notes)})

    def __repr__(self) -> str:
        def several(n: int, one: str, many: str) -> str:
            return f"{n} {one if n == 1 else many}"

        parts = [self.modality, several(self.n_people, "person", "people")]
        parts += [several(self.n_channels, "channel", "channels")]
        parts += [several(self.n_epochs, "epoch", "epochs")] if self.n_epochs else []
        parts += [f"{self.duration:g} s at {self.rate:g} Hz"]
        parts += [f"{self.missing.mean():.1%} missing"] if self.missing.any() else []
        return f"<Recording {self.name!r}: {', '.join(parts)}>"

    @property
    def _me(self) -> str:
        return f"recording {self.name!r}" if self.name else "this recording"

    @property
    def _counts(self) -> Mapping[str, int]:
        return {"people": self.n_people, "channels": self.n_channels}

    def _set(self, **values: Any) -> None:
        for key, value in values.items():
            object.__setattr__(self, key, value)

    def _taking(self, people: list[int], channels: list[int]) -> Recording:
        positions = self.positions
        if positions is not None:
            positions = positions[channels] if positions.ndim == 2 else positions[people][:, channels]
        return self.replace(
            signals=self.signals[..., people, :, :][..., channels, :],
            people=tuple(self.people[i] for i in people),
            channels=tuple(self.channels[i] for i in channels),
            roles=tuple(self.roles[i] for i in people) if self.roles else (),
            kinds=tuple(self.kinds[i] for i in channels) if self.kinds else (),
            positions=positions,
        )

    def _check_signals(self) -> None:
        given = f"signals of {self._me}"
        shapes = "expected (person, channel, time) or (epoch, person, channel, time)"
        try:
            signals = np.array(self.signals)
        except ValueError:
            raise errors.BadShape(f"{given} are of unequal length; {shapes}") from None
        if signals.dtype.kind not in "fiub":
            raise errors.BadValue(f"{given} are of type {signals.dtype}; expected real numbers, NaN where missing")
        if signals.ndim not in (3, 4) or signals.size == 0:
            raise errors.BadShape(f"{given} have shape {signals.shape}; {shapes}")
        signals = signals.astype(float, copy=False)
        if np.isinf(signals).any():
            where = tuple(int(i) for i in np.argwhere(np.isinf(signals))[0])
            raise errors.BadValue(f"{given} are infinite at {where}; expected finite numbers, NaN where missing")
        signals.setflags(write=False)
        self._set(signals=signals)

    def _texts(self, what: str, length: int | None) -> tuple[str, ...]:
        given = getattr(self, what)
        entries = (given,) if isinstance(given, str) else tuple(given)
        if any(not isinstance(entry, str) for entry in entries):
            raise errors.BadValue(f"{what} of {self._me} are {entries!r}; expected texts")
        if entries and length is not None and len(entries) != length:
            raise errors.BadShape(f"{what} of {self._me} has length {len(entries)}; expected {length}")
        return tuple(map(str, entries))

    def _names(self, what: str, length: int) -> tuple[str, ...]:
        names = self._texts(what, length)
        if len(names) != length:
            raise errors.BadShape(f"{what} of {self._me} has length {len(names)}; expected {length}, as in signals")
        if len(set(names)) < length or not all(name.strip() for name in names):
            wrong = next(name for name in names if names.count(name) > 1 or not name.strip())
            raise errors.BadValue(f"{what} of {self._me} has {wrong!r} twice or empty; expected different names")
        return names

    def _check_epochs(self) -> None:
        ids = tuple(int(i) for i in self.epochs) or tuple(range(self.n_epochs))
        if len(ids) != self.n_epochs or len(set(ids)) < len(ids):
            raise errors.BadValue(f"epochs of {self._me} has {len(ids)} ids; expected {self.n_epochs} different ones")
        onsets = tuple(map(float, self.onsets))
        if onsets and len(onsets) != self.n_epochs:
            raise errors.BadShape(f"onsets of {self._me} has length {len(onsets)}; expected {self.n_epochs}")
        if self.when is not None:
            self._set(when=errors.expect_number(self.when, f"when of {self._me}", unit="s"))
        self._set(epochs=ids, onsets=onsets)

    def _check_positions(self) -> None:
        if self.positions is None:
            return
        positions = np.array(self.positions, dtype=float)
        shapes = [(self.n_channels, 3), (self.n_people, self.n_channels, 3)]
        if positions.shape not in shapes:
            raise errors.BadShape(
                f"positions of {self._me} has shape {positions.shape}; expected {shapes[0]} or {shapes[1]}"
            )
        known = np.abs(positions[~np.isnan(positions)])
        if known.size and known.max() > REACH:
            raise errors.BadValue(
                f"positions of {self._me} reach {known.max():g} m; expected metres: write positions * mm"
            )
        positions.setflags(write=False)
        self._set(positions=positions)


@dataclass(frozen=True, eq=False, repr=False)
class Study:
    """A set of recordings, one per dyad or group.

    Examples
    --------
    >>> r = Recording(np.zeros((2, 1, 9)), 1, ("a", "b"), ("x",), "motion", name="dyad-1")
    >>> study = Study("pilot", [r, r.replace(name="dyad-2")])
    >>> study
    <Study 'pilot': 2 recordings, 4 people>
    >>> study["dyad-2"].name, len(study)
    ('dyad-2', 2)
    """

    name: str
    recordings: tuple[Recording, ...]
    notes: tuple[str, ...] = ()

    def __post_init__(self):
        recordings = tuple(self.recordings)
        if not recordings or not all(isinstance(item, Recording) for item in recordings):
            raise errors.BadValue(
                f"recordings of study {self.name!r} are {recordings!r:.80}; expected at least one Recording"
            )
        names = [item.name for item in recordings]
        if len(set(names)) < len(names) or "" in names:
            wrong = next(name for name in names if names.count(name) > 1 or not name)
            raise errors.BadValue(
                f"study {self.name!r} has {wrong!r} twice or empty; expected a different name per recording"
            )
        object.__setattr__(self, "recordings", recordings)
        object.__setattr__(self, "notes", tuple(self.notes))

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the recordings."""
        return tuple(item.name for item in self.recordings)

    def __len__(self) -> int:
        return len(self.recordings)

    def __iter__(self) -> Iterator[Recording]:
        return iter(self.recordings)

    def __getitem__(self, which: int | str) -> Recording:
        if isinstance(which, str):
            errors.expect_name(which, self.names, "recording", f"study {self.name!r}")
            return self.recordings[self.names.index(which)]
        return self.recordings[which]

    def __repr__(self) -> str:
        people = sum(item.n_people for item in self.recordings)
        return f"<Study {self.name!r}: {len(self)} recordings, {people} people>"


def _any(which: Any) -> bool:
    return isinstance(which, (str, int, np.integer)) or len(tuple(which)) > 0


def _bridged(signals: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The signals with straight lines across their gaps, and where the gaps are."""
    gaps = np.isnan(signals)
    full = np.array(signals)
    at = np.arange(full.shape[-1])
    for where in np.argwhere(gaps.any(axis=-1)):
        series, gap = full[tuple(where)], gaps[tuple(where)]
        series[gap] = np.interp(at[gap], at[~gap], series[~gap]) if not gap.all() else 0.0
    return full, gaps


def _quality(x: np.ndarray, kinds: Sequence[str]) -> dict[str, np.ndarray]:
    there = ~np.isnan(x)
    n = np.maximum(there.sum(axis=-1), 1)
    mean = np.where(there, x, 0).sum(axis=-1) / n
    sd = np.sqrt((np.where(there, x - mean[..., None], 0) ** 2).sum(axis=-1) / n)
    spread = np.where(there, x, -np.inf).max(axis=-1) - np.where(there, x, np.inf).min(axis=-1)
    size = np.where(there, np.abs(x), 0).max(axis=-1)
    flat = spread <= STILL * size
    level = np.array(
        [[np.median(row[~np.isnan(row)]) if (~np.isnan(row)).any() else 0.0 for row in person] for person in x]
    )
    dead = flat.copy()
    for kind in set(kinds) - {""}:
        same = np.array([item == kind for item in kinds])
        dead[:, same] |= _weak(sd[:, same])
        positive = (np.where(there, x, 0).min(axis=(-1)) >= 0)[:, same].all(axis=-1)
        dead[:, same] |= _weak(level[:, same]) & positive[:, None]
    repeated = (x[..., 1:] == x[..., :-1]).mean(axis=-1) if x.shape[-1] > 1 else np.zeros_like(mean)
    variation = np.divide(sd, np.abs(mean), out=np.full_like(sd, np.nan), where=mean != 0)
    columns = {"missing": 1 - there.mean(axis=-1), "mean": mean, "sd": sd, "variation": variation}
    return {**columns, "repeated": repeated, "flat": flat, "dead": dead}


def _weak(size: np.ndarray) -> np.ndarray:
    return size < DEAD * np.median(size, axis=-1, keepdims=True)
