"""Breathing: its phase, pace and depth."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _border
from .rhythm import analytic_signal

WIGGLE = 0.3  # of the amplitude: smaller swings about the middle, as in a pause, are no breath; ours
BREATHS = (0.1, 0.5)  # Hz, 6 to 30 breaths per minute: adults awake; ours


def breathing_phase(x: ArrayLike, rate: float, *, band: tuple[float, float] = BREATHS) -> np.ndarray:
    """Phase of breathing: where in the breath a person is.

        arg of the analytic signal of x in the band;   0 chest full, ±π chest empty, rising through 0

    Parameters
    ----------
    x : array (…, time), any unit
        Girth of the chest or volume of air, larger when full.
    rate : float, Hz
        Samples per second.
    band : (low, high), Hz
        Paces of breathing that may occur; adults awake by default, (0.3, 1.2) for infants.

    Returns
    -------
    array (…, time), rad

    Notes
    -----
    Give two people's phases to `phase_locking`. Misleads: speech, sighs and held breath have a phase here all the same;
    within half a filter (1.65 / low seconds) of the ends it rests on fewer data.

    References
    ----------
    Gabor 1946, doi:10.1049/ji-3-2.1946.0074

    Examples
    --------
    >>> import numpy as np
    >>> t = np.arange(0, 100, 0.1)
    >>> phase = breathing_phase(np.cos(2 * np.pi * 0.25 * t), 10.0)
    >>> float(abs(phase[480]).round(2)), float(phase[490].round(2))  # full at 48 s, a quarter on a second later
    (0.0, 1.57)
    """
    return np.angle(_filtered(x, rate, band))


def breathing_rate(x: ArrayLike, rate: float, *, band: tuple[float, float] = BREATHS) -> np.ndarray:
    """Breathing rate: breaths per second.

        (n - 1) / time from the first to the last of n moments at which the filtered chest rises through its middle,
        from clearly below to clearly above (0.3 of its amplitude)

    Parameters
    ----------
    x, rate, band
        As for `breathing_phase`.

    Returns
    -------
    array (…), Hz
        Times 60: breaths per minute.

    Notes
    -----
    Calming slows it (body). **Chance floor**: a series without breathing gives the middle of the band (0.25 Hz for white
    noise), never 0. Misleads: breaths outside the band are missed or counted twice; speech.

    References
    ----------
    Makowski et al. 2021, doi:10.3758/s13428-020-01516-y

    Examples
    --------
    >>> import numpy as np
    >>> t = np.arange(0, 100, 0.1)
    >>> float(breathing_rate(np.cos(2 * np.pi * 0.25 * t), 10.0).round(3))
    0.25
    """
    z = np.real(_filtered(x, rate, band))
    found = [(len(at) - 1) / (at[-1] - at[0]) * rate for at in map(_risings, z.reshape(-1, z.shape[-1]))]
    return np.reshape(found, z.shape[:-1])[()]


def breathing_depth(x: ArrayLike, rate: float, *, band: tuple[float, float] = BREATHS) -> np.ndarray:
    """Breathing depth: how far the chest moves in a breath.

        mean over breaths of (largest - smallest x within the breath)

    Parameters
    ----------
    x, rate, band
        As for `breathing_phase`.

    Returns
    -------
    array (…), unit of x

    Notes
    -----
    Breaths are cut where the filtered chest rises through its middle; x itself is not filtered. **Chance floor**: the
    range of noise within one breath. Misleads: a belt has no unit and slips, so compare within a person and a recording;
    drift within a breath counts.

    References
    ----------
    Makowski et al. 2021, doi:10.3758/s13428-020-01516-y

    Examples
    --------
    >>> import numpy as np
    >>> t = np.arange(0, 100, 0.1)
    >>> float(breathing_depth(3 * np.cos(2 * np.pi * 0.25 * t), 10.0).round(1))
    6.0
    """
    z = np.real(_filtered(x, rate, band))
    series = np.asarray(x, dtype=float).reshape(-1, z.shape[-1])
    found = [_ranges(one, _risings(middle)).mean() for one, middle in zip(series, z.reshape(series.shape))]
    return np.reshape(found, z.shape[:-1])[()]


def _filtered(x: Any, rate: Any, band: tuple[float, float]) -> np.ndarray:
    series = _border.signals(x, "x", ("time",))
    return analytic_signal(series, rate, [band])[0]


def _risings(z: np.ndarray) -> np.ndarray:
    """Moments, in samples, at which z rises through 0, on its way from below -h to above h, h = WIGGLE √2 sd."""
    clear = np.flatnonzero(np.abs(z) > WIGGLE * np.sqrt(2) * z.std())
    turn = np.flatnonzero((z[clear[:-1]] < 0) & (z[clear[1:]] > 0))
    if len(turn) < 3:
        raise errors.BadValue(
            f"x has {max(len(turn) - 1, 0)} whole breaths; expected at least 2: give a longer recording or a band "
            "that holds the pace of breathing"
        )
    before = np.array(
        [low + int(np.flatnonzero(z[low:high] < 0)[-1]) for low, high in zip(clear[turn], clear[turn + 1])]
    )
    return before + z[before] / (z[before] - z[before + 1])


def _ranges(x: np.ndarray, at: np.ndarray) -> np.ndarray:
    cuts = np.ceil(at).astype(int)
    return np.array([np.ptp(x[first:last]) for first, last in pairwise(cuts)])
