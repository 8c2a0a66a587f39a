"""Memory over many time scales: how fluctuations grow with the length of the window in which they are seen."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _border

SMALLEST, SHARE, SIZES = 10, 10, 20  # default windows: 10 samples … a tenth of the series, evenly on a log scale
KINDS = ("noise", "motion")


def detrended_fluctuation(x: ArrayLike, *, windows: ArrayLike | None = None, overlap: float = 0.0) -> np.ndarray:
    """Detrended fluctuation analysis: the exponent with which fluctuations grow with the time scale.

        y(t) = Σ_{s≤t} (x_s - ⟨x⟩),   F(n) = √⟨(y - straight line within each window of n samples)²⟩ ~ n^α

    Parameters
    ----------
    x : array (…, time), any unit
        Series; for a rhythm give its amplitude, not the oscillation itself.
    windows : array (window,), samples, optional
        Window sizes n, at least 3 different ones of at least 4 samples. Default: 20 sizes from 10 samples to a tenth
        of the series.
    overlap : float, 0 … 1 (excluded)
        Share of a window that the next one covers again.

    Returns
    -------
    array (…), dimensionless
        α: ½ without memory, ½ … 1 long memory, below ½ anti-persistent, above 1 not stationary (3/2 random walk).

    Notes
    -----
    Long memory goes with a balance of excitation and inhibition near a critical point (E2). **Chance floor**: white
    noise gives 0.50 ± 0.04 for 1,000 samples and ± 0.02 for 10,000; shuffling destroys memory, so it is the surrogate. Misleads: an exponent comes out for any series; a rhythm or a
    short memory bends log F, and the slope then depends on the windows; windows below some 5 cycles of a filtered
    rhythm show the filter.

    References
    ----------
    Peng et al. 1994, doi:10.1103/PhysRevE.49.1685; for amplitudes of rhythms Linkenkaer-Hansen et al. 2001,
    doi:10.1523/JNEUROSCI.21-04-01370.2001

    Examples
    --------
    >>> import numpy as np
    >>> noise = np.random.default_rng(0).standard_normal(20_000)
    >>> float(detrended_fluctuation(noise).round(1))
    0.5
    >>> float(detrended_fluctuation(np.cumsum(noise)).round(1))
    1.5
    """
    x = _border.signals(x, "x", ("time",))
    sizes = _sizes(windows, x.shape[-1])
    overlap = errors.expect_number(overlap, "overlap", low=0.0)
    if overlap >= 1:
        raise errors.BadValue(f"overlap is {overlap:g}; expected a share from 0 up to, but not including, 1")
    steps = np.maximum(1, np.floor(sizes * (1.0 - overlap) + 1e-9).astype(np.int64))
    return _slope(_fluctuation(x, sizes, steps), sizes)


def hurst_exponent(x: ArrayLike, *, kind: str = "noise", windows: ArrayLike | None = None) -> np.ndarray:
    """Hurst exponent: how persistent a series is, from detrended fluctuations.

        noise: H = α,   motion: H = α - 1     (α: `detrended_fluctuation`)

    Parameters
    ----------
    x : array (…, time), any unit
    kind : "noise" or "motion"
        What the series is taken for: stationary (fractional Gaussian noise) or the running sum of such noise.
    windows : array (window,), samples, optional
        As `detrended_fluctuation`.

    Returns
    -------
    array (…), dimensionless
        ½ no memory, above ½ persistent, below ½ anti-persistent.

    Notes
    -----
    A proxy of excitation–inhibition balance (E2), rising with excitation in some models and falling in others.
    **Chance floor**: ½, see `detrended_fluctuation`. Misleads: the same data give H or H + 1 by the choice of `kind`;
    values near 0 or 1 mean that the other kind fits.

    References
    ----------
    Peng et al. 1994, doi:10.1103/PhysRevE.49.1685

    Examples
    --------
    >>> import numpy as np
    >>> walk = np.random.default_rng(0).standard_normal(20_000).cumsum()
    >>> float(hurst_exponent(walk, kind="motion").round(1))
    0.5
    """
    errors.expect_choice(kind, KINDS, "kind")
    return detrended_fluctuation(x, windows=windows) - (kind == "motion")


def _fluctuation(x: np.ndarray, sizes: np.ndarray, steps: np.ndarray) -> np.ndarray:
    """F(n) of every series; (…, size)."""
    from ._kernels_regime import fluctuations

    flat = x.reshape(-1, x.shape[-1])
    scale = np.abs(flat).max(axis=-1, keepdims=True)  # keeps squares of tiny or huge units in range
    centred = flat / scale - (flat / scale).mean(axis=-1, keepdims=True)
    found = fluctuations(np.cumsum(centred, axis=-1), sizes, steps)
    return found.reshape(*x.shape[:-1], len(sizes))


def _slope(fluctuation: np.ndarray, sizes: np.ndarray) -> np.ndarray:
    if (fluctuation <= 0).any():
        where = tuple(int(i) for i in np.argwhere(fluctuation <= 0)[0])
        raise errors.BadValue(
            f"x does not fluctuate within windows of {sizes[where[-1]]} samples at {where[:-1]}; give larger windows"
        )
    log_n = np.log(sizes)
    log_n = log_n - log_n.mean()
    return (np.log(fluctuation) * log_n).sum(axis=-1) / (log_n**2).sum()


def _sizes(windows: Any, samples: int) -> np.ndarray:
    if windows is None:
        sizes = np.unique(np.geomspace(SMALLEST, max(SMALLEST, samples // SHARE), SIZES).round().astype(np.int64))
        if len(sizes) < 4:
            raise errors.BadShape(
                f"x has {samples} samples in time; the default windows need at least 130: give `windows` or more samples"
            )
        return sizes
    given = _border.array(windows, "windows", ("window",))
    sizes = np.unique(given)
    if given.ndim != 1 or len(sizes) < 3 or (sizes != np.round(sizes)).any() or sizes[0] < 4 or sizes[-1] > samples:
        raise errors.BadValue(
            f"windows is {given.tolist()}; expected at least 3 different whole numbers from 4 to {samples} samples"
        )
    return sizes.astype(np.int64)
