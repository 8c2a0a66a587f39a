"""Wavelet coherence: in which rhythm, and when, two series go together."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _border, _wavelet
from ._pairs import Pairs, pairwise, people_pairs

VOICES = 12


@dataclass(frozen=True, eq=False)
class WaveletCoherence:
    """Wavelet coherence at every frequency and time, with the mask of what the ends of the series do not reach.

    coherence : array (…, frequency, time), 0 … 1
    phase : array (…, frequency, time), rad; above 0 where x is ahead of y
    inside : array (frequency, time), bool; outside this cone of influence the values rest on missing data
    frequencies : array (frequency,), Hz, falling
    """

    coherence: np.ndarray
    phase: np.ndarray
    inside: np.ndarray
    frequencies: np.ndarray

    @property
    def share(self) -> np.ndarray:
        """How much of the time is inside the cone, per frequency."""
        return self.inside.mean(axis=-1)

    def mean(self) -> np.ndarray:
        """Mean coherence inside the cone, (…)."""
        return self.coherence[..., self.inside].mean(axis=-1)


def wavelet_coherence(
    x: ArrayLike,
    rate: float,
    y: ArrayLike | None = None,
    *,
    band: tuple[float, float],
    pairs: Pairs = "within",
    voices: int = VOICES,
    precision: str = "double",
) -> np.ndarray:
    """Wavelet coherence in a band: how closely two series go together in their rhythms, wherever in time they do.

        R² = |⟨W_x W_y*⟩|² / ( ⟨|W_x|²⟩ ⟨|W_y|²⟩ ),   mean over the band and the times inside the cone of influence,   0 … 1

    W: Morlet transform (ω₀ = 6); ⟨·⟩: smoothed over time by a Gaussian with the wavelet's own width, and over 0.6 octaves.

    Parameters
    ----------
    x, y : array (…, time), any unit
        Leading axes broadcast; constant series are refused.
    rate : float, Hz
        Samples per second.
    band : (low, high), Hz
        At most rate / 2; a frequency f needs more than 2.74 / f seconds.
    pairs : "within", "between" or list of pairs of people
        Without `y`: all pairs of regions of x (…, region, time), or, between people, of x (…, person, region, time).
    voices : int
        Frequencies per octave, counted down from the high edge.
    precision : "double" or "single"
        "single" is twice as fast and right to about 1e-5.

    Returns
    -------
    array (…), dimensionless
        Without `y`: (…[, pair], region, region) with diagonal 1. Moments at which a series rests count as 0.

    Notes
    -----
    Linkage that comes and goes (C2, G8); the usual measure of two people's fNIRS. `wavelet_coverage` says how much of
    the recording lies inside the cone. **Chance floor**: 0.35 in bands of two octaves, 0.39 of one, 0.47 at one
    frequency (the edges have no neighbours to average with), whatever the length and colour of the series, since each
    value rests on a few independent samples; a longer recording only makes it steadier. Never compare with 0. Misleads:
    breathing, heartbeat and movement of both make it high without any meeting; blind to sign and lag of the link. As
    Grinsted et al. in the middle; at the edges of band and time everybody differs, and HyPyP takes ω₀ = 2π and twice
    the width in frequency.

    References
    ----------
    Torrence & Compo 1998, doi:10.1175/1520-0477(1998)079<0061:APGTWA>2.0.CO;2; Grinsted et al. 2004,
    doi:10.5194/npg-11-561-2004

    Examples
    --------
    >>> import numpy as np
    >>> x, y = np.random.default_rng(0).standard_normal((2, 400))
    >>> [float(wavelet_coherence(x, 10.0, other, band=(0.5, 2)).round(1)) for other in (x, x + y, y)]
    [1.0, 0.6, 0.4]
    """
    rate, voices, samples = _options(rate, voices, x)
    form = _wavelet.grid(band, samples, rate, voices, precision)
    if isinstance(pairs, str) and pairs == "between" and np.ndim(x) > 2:
        pairs = people_pairs(np.shape(x)[-3])

    def block(a: _wavelet.Transform, b: _wavelet.Transform) -> np.ndarray:
        return _each_pair(a, b, form)

    return pairwise(
        block, x, y, pairs, check=_border.signals, prepare=lambda a: _wavelet.transform(a, form), diagonal=1.0
    )


def wavelet_coverage(x: ArrayLike, rate: float, *, band: tuple[float, float], voices: int = VOICES) -> np.ndarray:
    """Wavelet coverage: how much of a recording wavelet coherence can speak about.

        share of (frequency, time) of the band that lie inside the cone of influence,
        √2 · 0.968 / f seconds from both ends,   0 … 1

    Parameters
    ----------
    x, rate, band, voices
        As for `wavelet_coherence`.

    Returns
    -------
    array (…), dimensionless
        The same for all series of one length.

    Notes
    -----
    Report it beside `wavelet_coherence`: short tasks and slow rhythms leave little. Misleads: it counts the ends of the
    series only, not the gaps and artefacts inside it.

    References
    ----------
    Torrence & Compo 1998, doi:10.1175/1520-0477(1998)079<0061:APGTWA>2.0.CO;2

    Examples
    --------
    >>> import numpy as np
    >>> x = np.random.default_rng(0).standard_normal(600)
    >>> [float(wavelet_coverage(x, 10.0, band=band).round(2)) for band in ((0.05, 0.1), (0.5, 1))]
    [0.34, 0.93]
    """
    rate, voices, samples = _options(rate, voices, x)
    x = _border.signals(x, "x", ("time",))
    share = _wavelet.grid(band, samples, rate, voices, "double").inside.mean()
    return np.full(x.shape[:-1], share)[()]


def wavelet_coherence_map(
    x: ArrayLike,
    rate: float,
    y: ArrayLike,
    *,
    band: tuple[float, float],
    voices: int = VOICES,
    precision: str = "double",
) -> WaveletCoherence:
    """Wavelet coherence and phase of two series at every frequency and time.

        R² as `wavelet_coherence`;   phase = arg ⟨W_x W_y*⟩

    Parameters
    ----------
    x, rate, y, band, voices, precision
        As for `wavelet_coherence`, one pair of series per leading index.

    Returns
    -------
    WaveletCoherence

    Notes
    -----
    Misleads as `wavelet_coherence` does; a phase without coherence means nothing; patches of high coherence appear in
    independent noise too, so test the map as a whole.

    References
    ----------
    Grinsted et al. 2004, doi:10.5194/npg-11-561-2004

    Examples
    --------
    >>> import numpy as np
    >>> t = np.arange(500) / 10
    >>> x, y = np.sin(2 * np.pi * t), np.sin(2 * np.pi * t - np.pi / 2)
    >>> found = wavelet_coherence_map(x, 10.0, y, band=(0.9, 1.1))
    >>> found.coherence.shape, float(found.phase[2, 250].round(2))  # x is a quarter of a cycle ahead
    ((4, 500), 1.57)
    """
    rate, voices, samples = _options(rate, voices, x)
    form = _wavelet.grid(band, samples, rate, voices, precision)
    first, second = _border.signals(x, "x", ("time",)), _border.signals(y, "y", ("time",))
    _border.expect_broadcast(first, second, ("x", "y"), "times")
    first, second = np.broadcast_arrays(first, second)
    a, b = _wavelet.transform(first, form), _wavelet.transform(second, form)
    coherence, phase = np.empty(a.waves.shape), np.empty(a.waves.shape)
    work = _wavelet.workspace(form)
    for index in np.ndindex(*a.waves.shape[:-2]):
        cross = _wavelet.smoothed(a.waves[index], np.conj(b.waves[index]), form, work)
        phase[index] = np.angle(cross)
        coherence[index] = _coherence(work, a.per_power[index], b.per_power[index])
    return WaveletCoherence(coherence, phase, form.inside, form.frequencies)


def _options(rate: float, voices: int, x: ArrayLike) -> tuple[float, int, int]:
    rate = errors.expect_number(rate, "rate", low=0, unit="Hz", open_low=True)
    samples = _border.signals(x, "x", ("time",)).shape[-1]
    return rate, _border.whole(voices, "voices", 1), samples


def _each_pair(a: _wavelet.Transform, b: _wavelet.Transform, form: _wavelet.Grid) -> np.ndarray:
    leading = np.broadcast_shapes(a.waves.shape[:-3], b.waves.shape[:-3])
    found = np.empty((*leading, a.waves.shape[-3], b.waves.shape[-3]))
    waves_a, per_a = (np.broadcast_to(part, leading + part.shape[-3:]) for part in a)
    waves_b, per_b = (np.broadcast_to(part, leading + part.shape[-3:]) for part in b)
    weight, work = form.inside / form.inside.sum(), _wavelet.workspace(form)
    turned = np.empty_like(work.smooth)
    for *k, i in np.ndindex(*found.shape[:-1]):
        first = (*k, i)
        np.conjugate(waves_a[first], out=turned)
        for j in range(found.shape[-1]):
            if a is b and j < i:
                found[(*first, j)] = found[(*k, j, i)]
                continue
            _wavelet.smoothed(turned, waves_b[(*k, j)], form, work)
            found[(*first, j)] = np.vdot(_coherence(work, per_a[first], per_b[(*k, j)]), weight)
    return found


def _coherence(work: _wavelet.Workspace, per_first: np.ndarray, per_second: np.ndarray) -> np.ndarray:
    """Coherence (frequency, time) of the smoothed product in `work`, which is overwritten."""
    r = _wavelet.size(work)
    r *= per_first
    r *= per_second
    return np.minimum(r, 1.0, out=r)
