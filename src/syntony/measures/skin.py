"""Skin conductance: its slow level and the responses that ride on it."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _border

METHODS = ("median", "neurokit")
WINDOW = 8.0  # s of the running median
SMOOTHING = 0.5  # s of the running mean before responses are looked for; ours
SMALLEST = 0.01e-6  # S; responses counted by computers (Boucsein et al. 2012)
RISE = (0.5, 5.0)  # s from foot to peak (Boucsein et al. 2012)
FOOT = 0.1  # of the steepest slope of a rise, where the response is taken to begin; ours
IMPOSSIBLE = 1e-3  # S; skin conducts microsiemens; ours


def skin_components(x: ArrayLike, rate: float, *, method: str = "median") -> tuple[np.ndarray, np.ndarray]:
    """Tonic and phasic part of skin conductance.

        tonic = median of x over the 8 s around each moment,   phasic = x - tonic

    Parameters
    ----------
    x : array (…, time), S (siemens)
        Multiply microsiemens by 1e-6.
    rate : float, Hz
        Samples per second.
    method : "median" or "neurokit"
        "neurokit": the high-pass decomposition of NeuroKit2 (extra 'physio'), split at 0.05 Hz.

    Returns
    -------
    tonic, phasic : arrays (…, time), S

    Notes
    -----
    Their sum is x with "median". Misleads: the split is a convention, not anatomy; a burst of responses longer than 4 s
    lifts the median and is halved.

    References
    ----------
    Boucsein et al. 2012, doi:10.1111/j.1469-8986.2012.01384.x; "neurokit": Makowski et al. 2021,
    doi:10.3758/s13428-020-01516-y

    Examples
    --------
    >>> import numpy as np
    >>> tonic, phasic = skin_components(np.linspace(4e-6, 5e-6, 200), 10.0)
    >>> bool(np.abs(phasic[40:160]).max() < 1e-12)  # a slow drift is tonic
    True
    """
    series, rate = _border_skin(x, rate)
    errors.expect_choice(method, METHODS, "method")
    if method == "neurokit":
        return _by_neurokit(series, rate)
    tonic = _tonic(series, rate)
    return tonic, series - tonic


def skin_level(x: ArrayLike, rate: float) -> np.ndarray:
    """Skin conductance level: arousal over minutes.

        mean of the tonic part      (`skin_components`, "median")

    Parameters
    ----------
    x : array (…, time), S (siemens)
        Multiply microsiemens by 1e-6.
    rate : float, Hz
        Samples per second.

    Returns
    -------
    array (…), S

    Notes
    -----
    Sympathetic arousal alone (body). **Chance floor**: none for one person; what two people share is tested with
    `concordance`. Misleads: differs tenfold between hands, electrodes and skins, so compare within a person; it dries or
    soaks over an hour; warmth.

    References
    ----------
    Boucsein et al. 2012, doi:10.1111/j.1469-8986.2012.01384.x

    Examples
    --------
    >>> import numpy as np
    >>> float(skin_level(np.linspace(4e-6, 6e-6, 300), 10.0).round(9))
    5e-06
    """
    series, rate = _border_skin(x, rate)
    return _tonic(series, rate).mean(axis=-1)


def skin_responses(x: ArrayLike, rate: float, *, smallest: float = SMALLEST) -> np.ndarray:
    """Skin conductance responses of one person, each as foot, peak and size.

        size = x(peak) - x(foot),   peak: where a rise ends,   foot: where it becomes steeper than a tenth of its steepest,
        0.5 to 5 s before

    Parameters
    ----------
    x : array (time,), S (siemens)
    rate : float, Hz
        Samples per second, at least 4.
    smallest : float, S
        Least size of a response: 0.01 µS for computers (default), 0.05 µS by eye.

    Returns
    -------
    array (response, 3): time of foot, s; time of peak, s; size, S

    Notes
    -----
    x is smoothed by a running mean over 0.5 s first. The foot is *ours*: it keeps a slow drift upward from being counted
    or added. Misleads: a response on the falling side of a larger one is seen smaller than it is, and of two in one rise
    only the steeper.

    References
    ----------
    Boucsein et al. 2012, doi:10.1111/j.1469-8986.2012.01384.x (size, rise time)

    Examples
    --------
    >>> import numpy as np
    >>> t = np.arange(0, 60, 0.1)
    >>> x = 5e-6 + 1e-6 * np.exp(-0.5 * (t - 20) ** 2)  # one response, peak at 20 s
    >>> foot, peak, size = skin_responses(x, 10.0)[0]
    >>> round(float(peak), 1), round(float(size) * 1e6, 1)
    (20.0, 1.0)
    """
    series, rate = _border_skin(x, rate)
    if series.ndim > 1:
        raise errors.BadShape(f"x has shape {series.shape}; expected (time,): people differ in how often they respond")
    return _responses(series, rate, _smallest(smallest))


def skin_response_rate(x: ArrayLike, rate: float, *, smallest: float = SMALLEST) -> np.ndarray:
    """Skin conductance response rate: how often arousal flares up.

        number of `skin_responses` / duration

    Parameters
    ----------
    x : array (…, time), S (siemens)
    rate : float, Hz
    smallest : float, S
        As for `skin_responses`.

    Returns
    -------
    array (…), Hz
        Times 60: responses per minute.

    Notes
    -----
    **Chance floor**: noise of the amplifier gives responses as soon as its running mean over 0.5 s moves by more than
    `smallest`; none below. Misleads: one person in ten hardly responds; movement and deep breaths respond; people differ
    more in size than in rate.

    References
    ----------
    Boucsein et al. 2012, doi:10.1111/j.1469-8986.2012.01384.x

    Examples
    --------
    >>> import numpy as np
    >>> t = np.arange(0, 60, 0.1)
    >>> x = 5e-6 + 1e-6 * np.exp(-0.5 * (t - 20) ** 2) + 1e-6 * np.exp(-0.5 * (t - 40) ** 2)
    >>> round(60 * float(skin_response_rate(x, 10.0)))
    2
    """
    series, rate = _border_skin(x, rate)
    found = _each(series, rate, _smallest(smallest))
    return np.reshape([len(one) for one in found], series.shape[:-1])[()] * rate / series.shape[-1]


def skin_response_size(x: ArrayLike, rate: float, *, smallest: float = SMALLEST) -> np.ndarray:
    """Skin conductance response size: how strong a flare of arousal is on average.

        mean size of `skin_responses`;   0 where there is none

    Parameters
    ----------
    x : array (…, time), S (siemens)
    rate : float, Hz
    smallest : float, S
        As for `skin_responses`.

    Returns
    -------
    array (…), S

    Notes
    -----
    The field's "amplitude", over responses only; times `skin_response_rate` it is the sum per second. **Chance floor**:
    `smallest`. Misleads: 0 stands for no response, so read it beside the rate; a lower `smallest` counts more and
    smaller ones.

    References
    ----------
    Boucsein et al. 2012, doi:10.1111/j.1469-8986.2012.01384.x

    Examples
    --------
    >>> import numpy as np
    >>> t = np.arange(0, 60, 0.1)
    >>> round(float(skin_response_size(5e-6 + 1e-6 * np.exp(-0.5 * (t - 20) ** 2), 10.0)) * 1e6, 1)
    1.0
    """
    series, rate = _border_skin(x, rate)
    found = _each(series, rate, _smallest(smallest))
    return np.reshape([one[:, 2].mean() if len(one) else 0.0 for one in found], series.shape[:-1])[()]


def _border_skin(x: Any, rate: Any) -> tuple[np.ndarray, float]:
    rate = errors.expect_number(rate, "rate", low=0, unit="Hz", open_low=True)
    series = _border.signals(x, "x", ("time",))
    if rate < 4:
        raise errors.BadValue(f"rate is {rate:g} Hz; expected at least 4 Hz, since responses rise within half a second")
    if series.shape[-1] < WINDOW * rate:
        raise errors.BadShape(
            f"x has {series.shape[-1]} samples in time ({series.shape[-1] / rate:g} s); expected at least {WINDOW:g} s"
        )
    level = np.abs(np.median(series, axis=-1)).max()
    if level > IMPOSSIBLE:
        raise errors.BadValue(
            f"x has a median of {level:g}; expected skin conductance in siemens, below {IMPOSSIBLE:g}: "
            "multiply microsiemens by 1e-6"
        )
    return series, rate


def _smallest(given: Any) -> float:
    return errors.expect_number(given, "smallest", low=0.0, high=IMPOSSIBLE, open_low=True, unit="S")


def _tonic(series: np.ndarray, rate: float) -> np.ndarray:
    from scipy.ndimage import median_filter

    size = 2 * round(WINDOW * rate / 2) + 1
    return median_filter(series, size=(1,) * (series.ndim - 1) + (size,), mode="nearest")


def _by_neurokit(series: np.ndarray, rate: float) -> tuple[np.ndarray, np.ndarray]:
    try:
        import neurokit2 as nk  # pyright: ignore[reportMissingImports]
    except ImportError:
        raise errors.missing_extra("neurokit2", "physio") from None
    parts = [nk.eda_phasic(one, sampling_rate=rate) for one in series.reshape(-1, series.shape[-1])]
    tonic, phasic = (np.array([part[name] for part in parts]) for name in ("EDA_Tonic", "EDA_Phasic"))
    return tonic.reshape(series.shape), phasic.reshape(series.shape)


def _each(series: np.ndarray, rate: float, smallest: float) -> list[np.ndarray]:
    return [_responses(one, rate, smallest) for one in series.reshape(-1, series.shape[-1])]


def _responses(series: np.ndarray, rate: float, smallest: float) -> np.ndarray:
    from scipy.ndimage import uniform_filter1d

    smooth = uniform_filter1d(series, size=2 * round(SMOOTHING * rate / 2) + 1, mode="nearest")
    steps = np.diff(smooth)
    found = []
    for first, peak in _rises(steps):
        steepest = first + int(np.argmax(steps[first:peak]))
        slow = np.flatnonzero(steps[first:steepest] <= FOOT * steps[steepest])
        foot = first + (int(slow[-1]) + 1 if len(slow) else 0)
        size = smooth[peak] - smooth[foot]
        if size >= smallest and RISE[0] <= (peak - foot) / rate <= RISE[1]:
            found.append((foot / rate, peak / rate, size))
    return np.array(found, dtype=float).reshape(-1, 3)


def _rises(steps: np.ndarray) -> np.ndarray:
    """First and last sample of every rise that ends within the series; plateaus do not break it."""
    moves = np.flatnonzero(steps)
    upward = np.concatenate([[False], steps[moves] > 0])
    starts, ends = np.flatnonzero(upward[1:] & ~upward[:-1]), np.flatnonzero(~upward[1:] & upward[:-1])
    return np.column_stack([moves[starts[: len(ends)]], moves[ends - 1] + 1])
