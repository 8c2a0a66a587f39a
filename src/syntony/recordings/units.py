"""What units in files mean in SI, and which sizes of a signal cannot be right."""

from __future__ import annotations

import numpy as np

from .. import errors
from ..recording import Recording

SI = {  # as written in files -> (factor, SI unit)
    "v": (1.0, "V"), "mv": (1e-3, "V"), "uv": (1e-6, "V"), "nv": (1e-9, "V"),
    "s": (1.0, "s"), "ms": (1e-3, "s"), "microsiemens": (1e-6, "S"), "usiemens": (1e-6, "S"),
    "mol/l": (1.0, "mol/L"), "m": (1.0, "m"), "mm": (1e-3, "m"), "cm": (1e-2, "m"),
    "mmol/l": (1e-3, "mol/L"), "umol/l": (1e-6, "mol/L"),
    "hz": (1.0, "Hz"), "bpm": (1 / 60, "Hz"), "1": (1.0, "1"), "a.u.": (1.0, "1"), "au": (1.0, "1"), "n/a": (1.0, "1"),
}  # fmt: skip
CASED = {  # units of which only the case tells what they are
    "S": (1.0, "S"), "mS": (1e-3, "S"), "uS": (1e-6, "S"), "M": (1.0, "mol/L"), "mM": (1e-3, "mol/L"), "uM": (1e-6, "mol/L"),
}  # fmt: skip
VOLTS = (
    1e-8,
    1e-2,
)  # plausible standard deviation of scalp EEG, V: 0.01 µV (averages) to 10 mV (drifting offset); ours
APART = 1e3  # people whose scales differ more were recorded in different units; ours


def si(unit: str) -> tuple[float, str]:
    """Factor and SI unit of a unit as files write it; an unknown unit stays as it is.

    >>> si("µV"), si("mmHg")
    ((1e-06, 'V'), (1.0, 'mmHg'))
    """
    plain = unit.strip().replace("µ", "u").replace("μ", "u")
    if plain in CASED:
        return CASED[plain]
    return SI.get(plain.lower(), (1.0, unit.strip() or "1"))


def expect_plausible(recording: Recording, where: str) -> Recording:
    """Refuse EEG whose size shows that its unit is not what it says."""
    if recording.modality != "eeg" or recording.unit != "V":
        return recording
    brain = [i for i, kind in enumerate(recording.kinds) if kind == "eeg"] or list(range(recording.n_channels))
    sd = np.array([_typical(recording.signals[..., i, :, :][..., brain, :]) for i in range(recording.n_people)])
    for person, size in zip(recording.people, sd):
        if size and not VOLTS[0] <= size <= VOLTS[1]:
            raise errors.BadValue(
                f"{where}: EEG of {person!r} has a standard deviation of {size:.3g} V; expected {VOLTS[0]:g} to {VOLTS[1]:g} V: "
                "say what the numbers are, such as unit='uV' (or unit='1' for arbitrary units)"
            )
    if sd.min() and sd.max() / sd.min() > APART:
        small, large = recording.people[int(sd.argmin())], recording.people[int(sd.argmax())]
        raise errors.BadValue(
            f"{where}: EEG of {large!r} is {sd.max() / sd.min():.3g} times larger than that of {small!r}; "
            "expected one unit for all: read the files apart with unit= and join them"
        )
    return recording


def _typical(x: np.ndarray) -> float:
    """Median over channels of the standard deviation, missing samples and flat channels left out."""
    rows = np.moveaxis(x, -2, 0).reshape(x.shape[-2], -1)
    sizes = [float(np.std(row[~np.isnan(row)])) for row in rows if not np.isnan(row).all()]
    sizes = [size for size in sizes if size > 0]
    return float(np.median(sizes)) if sizes else 0.0
