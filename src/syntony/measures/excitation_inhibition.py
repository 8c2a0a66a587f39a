"""Excitation and inhibition, as far as the amplitude of a rhythm tells."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _border
from .fractal import detrended_fluctuation

CRITICAL = 0.6  # published limit of the fluctuation exponent
UNDEFINED = ("refuse", "nan")
MIN_WINDOWS = 5


def functional_excitation_inhibition(
    amplitude: ArrayLike, rate: float, *, window: float = 5.0, overlap: float = 0.8, undefined: str = "refuse"
) -> np.ndarray:
    """Functional excitation–inhibition ratio fE/I: whether a rhythm fluctuates more, for its size, when it is large.

        fE/I = 1 - corr_w( A_w, nF_w ),   nF_w = sd of the detrended (profile / A_w) in window w,   0 … 2

    with A_w the mean amplitude of the window and the profile Σ_{s≤t} (A(s) - ⟨A⟩).

    Parameters
    ----------
    amplitude : array (…, time), any unit
        Amplitude (envelope) of a band-passed signal, 0 or above.
    rate : float, Hz
    window : float, s
        Published: 5 s for alpha; long enough for many cycles of the rhythm.
    overlap : float, 0 … 1 (excluded)
        Published: 0.8.
    undefined : "refuse" or "nan"
        The ratio means something only for a rhythm with long memory: `detrended_fluctuation` above 0.6, taken from one
        window to a tenth of the series (that range is *ours*). "refuse": an error names the series for which it is
        undefined; "nan" marks them.

    Returns
    -------
    array (…), dimensionless
        1 balanced, below 1 inhibition-dominated, above 1 excitation-dominated.

    Notes
    -----
    Balance of excitation and inhibition (E2). **Chance floor**: 1, the value of balance, is also what unrelated A and nF
    give, with a spread of 0.8/√(duration / window): 0.1 for 5 minutes. Smooth long-memory noise without any rhythm
    gives 0.95 where it acts by factors and 1.2 where it adds to a constant level; so a single value says little. Misleads: movement and blinks make large windows fluctuate; no filter, no meaning; some authors
    remove outlying windows first (not done here). Its inventors hold a patent claim (PCT/NL2019/050167) on commercial
    use.

    References
    ----------
    Bruining et al. 2020, doi:10.1038/s41598-020-65500-4

    Examples
    --------
    >>> import numpy as np
    >>> slow = np.random.default_rng(0).standard_normal(60_000).cumsum()
    >>> 0 < float(functional_excitation_inhibition(np.exp(slow / slow.std()), rate=100)) < 2
    True
    """
    amplitude = _border.signals(amplitude, "amplitude", ("time",))
    if (amplitude < 0).any():
        where = tuple(int(i) for i in np.argwhere(amplitude < 0)[0])
        raise errors.BadValue(
            f"amplitude is {amplitude[where]:g} at {where} (time last); expected the amplitude of a filtered signal, "
            "0 or above: take numpy.abs of its analytic signal"
        )
    rate = errors.expect_number(rate, "rate", low=0.0, open_low=True, unit="Hz")
    errors.expect_choice(undefined, UNDEFINED, "undefined")
    size, step = _window(amplitude.shape[-1], rate, window, overlap)
    level, fluctuation = _windows(amplitude, size, step)
    ratio = 1.0 - _correlation(level, fluctuation)
    exponent = detrended_fluctuation(amplitude, windows=_scales(amplitude.shape[-1], size))
    return _defined(ratio, exponent, undefined)


def _window(samples: int, rate: float, window: float, overlap: float) -> tuple[int, int]:
    window = errors.expect_number(window, "window", low=0.0, open_low=True, unit="s")
    overlap = errors.expect_number(overlap, "overlap", low=0.0)
    if overlap >= 1:
        raise errors.BadValue(f"overlap is {overlap:g}; expected a share from 0 up to, but not including, 1")
    size = round(window * rate)
    if size < 4 or samples < MIN_WINDOWS * size:
        raise errors.BadShape(
            f"amplitude has {samples} samples, {samples / rate:g} s; fE/I needs windows of at least 4 samples and a "
            f"recording of at least {MIN_WINDOWS} windows of {window:g} s"
        )
    return size, max(1, int(size * (1.0 - overlap) + 1e-9))


def _windows(amplitude: np.ndarray, size: int, step: int) -> tuple[np.ndarray, np.ndarray]:
    """Mean amplitude and normalised fluctuation of every window; (…, window) each."""
    from ._kernels_regime import detrended_variance

    amplitude = amplitude / amplitude.max(axis=-1, keepdims=True)
    profile = np.cumsum(amplitude - amplitude.mean(axis=-1, keepdims=True), axis=-1)
    level = np.lib.stride_tricks.sliding_window_view(amplitude, size, axis=-1)[..., ::step, :].mean(axis=-1)
    if (level <= 0).any():
        raise errors.BadValue(f"amplitude is 0 throughout a window of {size} samples; remove the gap first")
    flat = profile.reshape(-1, profile.shape[-1])
    spread = np.sqrt([detrended_variance(one, size, step) for one in flat]).reshape(level.shape)
    return level, spread / level


def _scales(samples: int, size: int) -> np.ndarray:
    """Window sizes of the memory test: from one window to a tenth of the series, or as near to that as it allows."""
    longest = max(samples // 10, 2 * size)
    return np.unique(np.geomspace(size, longest, 10).astype(int))


def _correlation(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    a, b = a - a.mean(axis=-1, keepdims=True), b - b.mean(axis=-1, keepdims=True)
    length = np.sqrt((a * a).sum(axis=-1) * (b * b).sum(axis=-1))
    if (length <= 0).any():
        raise errors.BadValue("amplitude has the same level in all windows; fE/I needs windows that differ")
    return np.clip((a * b).sum(axis=-1) / length, -1.0, 1.0)


def _defined(ratio: np.ndarray, exponent: np.ndarray, undefined: str) -> np.ndarray:
    short = exponent <= CRITICAL
    if short.any() and undefined == "refuse":
        where = tuple(int(i) for i in np.argwhere(np.atleast_1d(short))[0])
        raise errors.BadValue(
            f"fE/I is undefined for {int(short.sum())} of {short.size} series, first {where}: its fluctuation exponent "
            f"is {np.atleast_1d(exponent)[where]:.2f}; expected above {CRITICAL:g} (long memory): leave these out, "
            "or mark them with undefined='nan'"
        )
    return np.where(short, np.nan, ratio)[()]
