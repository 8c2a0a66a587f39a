"""Rhythms: the part of a series that oscillates in a band, as amplitude and phase; and windows over time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _bandpass, _border
from ._bands import BANDS, Band, band_edges

__all__ = ["BANDS", "Band", "analytic_signal", "windows"]


def analytic_signal(
    x: ArrayLike,
    rate: float,
    bands: Mapping[str, Sequence[float]] | Sequence[str | Sequence[float]],
    *,
    method: str = "fir",
    transition: float | None = None,
    precision: str = "double",
) -> np.ndarray:
    """Analytic signal in bands: filtered without delay, with amplitude |z| and phase arg z at every moment.

        z_b = IFFT( 2 H_b(f) · FFT(x) ),  f > 0 only;   Re z_b: x filtered to the band

    Parameters
    ----------
    x : array (…, time), any unit
        Constant series and missing values are refused. The straight line from the first to the last sample is taken out.
    rate : float, Hz
        Samples per second.
    bands : names of `BANDS`, pairs (low, high) in Hz, or a dict of pairs
        0 < low < high < rate/2.
    method : "fir" or "brickwall"
        "fir": linear-phase filter applied without delay, a windowed sinc (Hamming) with -6 dB half a transition outside
        the band. "brickwall": every frequency of the Fourier transform inside [low, high] counts fully, others not.
    transition : float, Hz, optional
        Width of both transitions of "fir". Default: a quarter of the edge's frequency, but at least 2 Hz or, where that
        is lower, the low edge; above the band at most what is left up to rate/2. The filter is 3.3 / (narrower
        transition) seconds long. For bands from 2 Hz on it is MNE-Python's default filter.
    precision : "double" or "single"
        complex128 or complex64.

    Returns
    -------
    array (band, …, time), unit of x

    Notes
    -----
    Edges: "fir" takes what lies outside the series as silence, on the line that is taken out. Within half the length of
    the filter from an end the result rests on fewer data (in epochs of 1 s and theta: everywhere), so filter the
    continuous recording and cut epochs afterwards where possible; a series shorter than half the filter is refused.
    MNE-Python and HyPyP continue the series by its mirror image instead, which sets all channels to the same phase or
    its opposite at both ends and is further from the result on the continuous recording. "brickwall" joins the end to the
    start; it needs 3 cycles of the low edge and one cycle of the band's width. Misleads: noise in a narrow band looks like a rhythm with
    a phase; a phase means something only where the band holds a peak.

    References
    ----------
    Gabor 1946, doi:10.1049/ji-3-2.1946.0074; filter design: Widmann et al. 2015, doi:10.1016/j.jneumeth.2014.08.002

    Examples
    --------
    >>> import numpy as np
    >>> t = np.arange(1000) / 250
    >>> z = analytic_signal(3 * np.cos(2 * np.pi * 10 * t) + np.cos(2 * np.pi * 40 * t), 250, ["alpha", (35, 45)])
    >>> z.shape
    (2, 1000)
    >>> np.abs(z[:, 500]).round(1)
    array([3., 1.])
    """
    rate = errors.expect_number(rate, "rate", low=0, unit="Hz", open_low=True)
    x = _border.signals(x, "x", ("region", "time") if np.ndim(x) > 1 else ("time",))
    edges = band_edges(bands, rate)
    return _bandpass.plan(edges, x.shape[-1], rate, method, transition, precision)(x)


def windows(x: ArrayLike, length: int, step: int) -> np.ndarray:
    """Windows of a series, to which any measure applies: a view, nothing is copied.

        w[k, …, t] = x[…, k·step + t],   t = 0 … length - 1

    Parameters
    ----------
    x : array (…, time), any unit
    length, step : int, samples
        Samples after the last full window are left out.

    Returns
    -------
    array (window, …, time), unit of x
        Read-only. Window k starts k·step samples after the start.

    Notes
    -----
    Filter before cutting windows. Misleads: overlapping windows are not independent, and a measure with a chance floor
    has a higher one in short windows.

    References
    ----------
    Sakoğlu et al. 2010, MAGMA 23:351, doi:10.1007/s10334-010-0197-8

    Examples
    --------
    >>> windows([1, 2, 3, 4, 5, 6], length=4, step=2)
    array([[1, 2, 3, 4],
           [3, 4, 5, 6]])
    """
    x = np.asarray(x)
    length, step = _border.whole(length, "length", 1), _border.whole(step, "step", 1)
    if x.ndim == 0 or x.shape[-1] < length:
        given = x.shape[-1] if x.ndim else 1
        raise errors.BadShape(f"x has {given} samples in time; expected at least one window of {length}")
    view = np.lib.stride_tricks.sliding_window_view(x, length, axis=-1)[..., ::step, :]
    return np.moveaxis(view, -2, 0)
