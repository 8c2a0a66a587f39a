"""The usual bands of frequencies, each with its source, and what is accepted as bands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np

from .. import errors


class Band(NamedTuple):
    """A band of frequencies, Hz, and where its edges come from."""

    low: float
    high: float
    source: str = ""


_EEG = "Kane et al. 2017, doi:10.1016/j.cnp.2017.07.002"
_HEART = "Task Force 1996, doi:10.1161/01.CIR.93.5.1043"
_BOLD = "Zuo et al. 2010, doi:10.1016/j.neuroimage.2009.09.037"

BANDS = {
    "delta": Band(1.0, 4.0, f"{_EEG}; from 1 instead of 0.1 Hz: ours"),
    "theta": Band(4.0, 8.0, _EEG),
    "alpha": Band(8.0, 13.0, _EEG),
    "beta": Band(14.0, 30.0, _EEG),
    "gamma": Band(30.0, 45.0, f"{_EEG}; to 45 instead of 80 Hz, below the mains: ours"),
    "hrv_lf": Band(0.04, 0.15, _HEART),
    "hrv_hf": Band(0.15, 0.4, _HEART),
    "slow5": Band(0.01, 0.027, _BOLD),
    "slow4": Band(0.027, 0.073, _BOLD),
    "slow3": Band(0.073, 0.198, _BOLD),
}


def band_edges(bands: Any, rate: float) -> dict[str, tuple[float, float]]:
    """Name -> (low, high) of every band asked for."""
    if isinstance(bands, np.ndarray):
        bands = bands.tolist()
    if isinstance(bands, Mapping) and bands:
        given = list(bands.items())
    elif isinstance(bands, str) or not isinstance(bands, Sequence) or not bands:
        raise errors.BadValue(f"bands is {bands!r}; expected a list of names or of pairs (low, high) in Hz, or a dict")
    else:
        given = [(b, BANDS[errors.expect_name(b, BANDS, "band")]) if isinstance(b, str) else (None, b) for b in bands]
    found = {}
    for i, (name, band) in enumerate(given):
        if not isinstance(band, Sequence) or isinstance(band, str) or len(band) < 2:
            raise errors.BadValue(f"band {name or i!r} is {band!r}; expected a pair (low, high) in Hz")
        low = errors.expect_number(band[0], f"low edge of band {name or i!r}", low=0, unit="Hz", open_low=True)
        high = errors.expect_number(band[1], f"high edge of band {name or i!r}", low=low, unit="Hz", open_low=True)
        if high >= rate / 2:
            raise errors.BadValue(
                f"band {name or i!r} goes up to {high:g} Hz; expected below {rate / 2:g} Hz, half the rate of {rate:g} Hz: "
                "lower the band or record faster"
            )
        if name in found:
            raise errors.BadValue(f"band {name!r} is given twice; expected each band once")
        found[name or f"{i} ({low:g}–{high:g} Hz)"] = (low, high)
    return found
