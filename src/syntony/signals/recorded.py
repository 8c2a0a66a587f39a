"""From a simulation to a recording, so that simulated and measured signals go the same way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from .. import errors
from ..brain import Brain
from ..recording import Recording
from ..result import Result

MODALITIES = {"bold": "fmri", "eeg": "eeg", "hbo": "fnirs", "hbr": "fnirs"}
KINDS = ("hbo", "hbr")


def recording_of(
    result: Result, signal: str | None = None, *, people: Brain | Sequence[Brain] | None = None
) -> Recording:
    """A kept signal or state of a simulation as a recording with one channel per region.

    Parameters
    ----------
    result : Result
        Of `simulate`, or one point of a sweep: everything (person, region, time).
    signal : str, optional
        Name of the array; may be left out where there is only one.
    people : Brain or sequence of Brain, optional
        For the regions' positions (MNI); not needed with the default brain.

    Returns
    -------
    Recording
        In the unit of the array; modality 'fmri' for BOLD, 'fnirs' for haemoglobin, 'eeg' for a model's
        sources of EEG, else 'other'.

    See Also
    --------
    eeg_of, fnirs_of : what sensors on the head record.

    Examples
    --------
    >>> import syntony as sy
    >>> brain = sy.Brain("toy", [[0, 1], [1, 0]])
    >>> r = sy.simulate(brain, model="linear", coupling=0.5, duration=1, seed=1, keep=sy.Keep(every=0.01))
    >>> recording_of(r)
    <Recording 'x': other, 1 person, 2 channels, 1 s at 100 Hz>
    """
    name, x, rate, start = series(result, signal)
    array = result[name]
    labels = tuple(map(str, array["region"].values))
    names = tuple(map(str, array["person"].values))
    modality = next((m for prefix, m in MODALITIES.items() if name.split("_")[0] == prefix), "other")
    return Recording(
        x, rate, names, labels, modality,
        unit=str(array.attrs.get("unit", "1")), name=name, kinds=(name,) * len(labels) if name in KINDS else (),
        positions=_positions(names, labels, people), start=start, source=source_of(result),
    )  # fmt: skip


def series(result: Result, signal: str | None = None) -> tuple[str, np.ndarray, float, float]:
    """Name, samples (person, region, time), rate (Hz) and start (s) of an array of a result."""
    if not isinstance(result, Result):
        raise errors.BadValue(f"result is a {type(result).__name__}; expected what sy.simulate returned")
    names = list(result)
    if signal is None and len(names) != 1:
        raise errors.BadValue(f"the result holds {', '.join(names) or 'no array'}; say which with signal=")
    name = names[0] if signal is None else signal
    array = result[name]
    if set(array.dims) != {"person", "region", "time"}:
        raise errors.BadShape(
            f"{name!r} has axes {tuple(array.dims)}; expected (person, region, time): choose one run of a sweep, and keep samples"
        )
    array = array.transpose("person", "region", "time")
    times = np.asarray(array["time"], dtype=float)
    if len(times) < 2:
        raise errors.BadShape(f"{name!r} has {len(times)} samples; expected at least 2: run longer or keep more")
    rate = (len(times) - 1) / float(times[-1] - times[0])
    return name, np.asarray(array, dtype=float), rate, float(times[0])


def source_of(result: Result, *sensors: str) -> str:
    """What a recording of a simulation names as its source."""
    facts = result.provenance
    known = ["simulation", *(f"{key} {facts[key]}" for key in ("model", "seed") if key in facts)]
    published = f": {facts['model_source']}" if facts.get("model_source") else ""
    return "; ".join(filter(None, [", ".join(known) + published, *sensors]))


def people_of(result: Result, signal: str, people: Brain | Sequence[Brain] | None) -> list[Brain]:
    """The brain of everybody in a result, with positions: as given, or the default brain where the regions are its own."""
    array = result[signal]
    labels, names = (tuple(map(str, array[axis].values)) for axis in ("region", "person"))
    found = brains_of(names, labels, people)
    if found is None:
        raise errors.BadValue(
            "the regions are not those of the default brain; give people=, the brains that were simulated"
        )
    for brain in found:
        if brain.positions is None:
            raise errors.BadValue(
                f"brain {brain.name!r} has no positions; sensors need to know where its regions lie (m, MNI)"
            )
    return found


def noisy(signals: np.ndarray, noise: float, seed: Any, unit: str) -> np.ndarray:
    """The signals with white noise of this standard deviation."""
    if errors.expect_number(noise, "noise", low=0, unit=unit) == 0:
        return signals
    if seed is None:
        raise errors.BadValue(f"noise is {noise:g} {unit} without a seed; give seed= so that it can be repeated")
    whole = isinstance(seed, (int, np.integer)) and not isinstance(seed, bool) and seed >= 0
    if not whole and not isinstance(seed, np.random.Generator):
        raise errors.BadValue(f"seed is {seed!r}; expected a whole number of at least 0 or a numpy Generator")
    return signals + noise * np.random.default_rng(seed).standard_normal(signals.shape)


def brains_of(
    names: Sequence[str], labels: Sequence[str], people: Brain | Sequence[Brain] | None
) -> list[Brain] | None:
    """The brains of people by name: as given, or the default brain's where the regions are its own; else None."""
    labels = tuple(labels)
    if people is None:
        default = Brain.default()
        return [default.replace(name=name) for name in names] if tuple(default.labels) == labels else None
    known = {brain.name: brain for brain in ([people] if isinstance(people, Brain) else people)}
    for name in names:
        errors.expect_name(name, known, "brain", "people")
        if tuple(known[name].labels) != labels:
            raise errors.BadValue(
                f"the regions of {name!r} in people are not those of the result; give the brains that were simulated"
            )
    return [known[name] for name in names]


def _positions(names, labels, people) -> Any:
    found = brains_of(names, labels, people)
    if found is None or any(brain.positions is None for brain in found):
        return None
    return np.stack([brain.positions for brain in found])
