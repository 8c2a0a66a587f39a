"""Surrogates of one person's series: everything about the person stays, the moments at which it happened do not.

Every function takes `x (…, channel, time)` of one person, real or complex (analytic signals), and gives n surrogates on
a new first axis. All leading axes (bands, epochs) take the same draw, and so do all channels unless `together=False`.
Surrogate k of a seed is the same in whatever pieces (`first`, n) the list is made.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _border
from .pairings import orders

ITERATIONS = 100


def shifts(samples: int, minimum: int = 1) -> np.ndarray:
    """The allowed circular shifts, in samples: from `minimum` to its mirror.

    >>> shifts(10, 3)
    array([3, 4, 5, 6, 7])
    """
    least = _border.whole(minimum, "minimum", 1)
    if 2 * least > samples:
        raise errors.BadValue(
            f"a series of {samples} samples has no circular shift of at least {least}; expected a minimum of at most "
            f"{samples // 2}"
        )
    return np.arange(least, samples - least + 1)


def match_ends(x: ArrayLike, *, share: float = 0.05) -> np.ndarray:
    """Take away the straight line that joins the two ends, so that the series can be closed to a ring.

    Parameters
    ----------
    x : array (…, time), real
    share : float
        Part of the series over which an end is averaged, at least one sample.

    Returns
    -------
    array (…, time)

    Notes
    -----
    Shifts and phase randomisation treat a series as a ring; the jump where its ends meet is in the surrogates and not in
    the data. For two independent 1/f series of 256 or 600 samples the rate at .05 is .065 before and .05 after. The share
    is *ours*. Misleads when a trend is what two people have in common: it is gone.

    References
    ----------
    Schreiber & Schmitz 2000, doi:10.1016/S0167-2789(00)00043-9 (end effects)

    Examples
    --------
    >>> match_ends([1.0, 3.0, 2.0, 4.0])
    array([ 0.,  1., -1.,  0.])
    """
    x = _border.series(x)
    if x.dtype.kind == "c":
        raise errors.BadValue("x is complex; match the ends of the real series before filtering")
    samples, share = x.shape[-1], errors.expect_number(share, "share", low=0.0, high=0.5)
    width = max(1, round(share * samples))
    first, last = (part.mean(axis=-1, keepdims=True) for part in (x[..., :width], x[..., samples - width :]))
    slope = (last - first) / max(samples - width, 1)
    return x - first - slope * (np.arange(samples) - (width - 1) / 2)


def circular_shift(
    x: ArrayLike,
    n: int = 1,
    *,
    seed: int | np.random.Generator,
    minimum: int = 1,
    together: bool = True,
    first: int = 0,
) -> np.ndarray:
    """Move a person in time by a random lag; what falls off the end comes back at the beginning.

    Parameters
    ----------
    x : array (…, channel, time), real or complex
    n : int
        Number of surrogates.
    seed : int or numpy Generator
    minimum : int, samples
        Smallest shift either way.
    together : bool
        One shift for all channels, each shift used once; otherwise every channel gets its own.
    first : int
        Leave out that many at the beginning.

    Returns
    -------
    array (n, …, channel, time)
        Amplitudes and circular spectrum exactly those of x; with `together` also all relations between channels.

    Notes
    -----
    Tests: this person's activity is not tied to the moment. Valid for stationary signals whose ends meet
    (`match_ends`). Misleads (too many false positives) with trends and other nonstationarity common to both people. A
    minimum above 1 spares real coupling the shifts that keep some of it, but is liberal: correlations over all shifts
    sum to 0, so that leaving out the neighbours of a high one lowers the rest. For AR(1) of memory T/25 the rate at
    .05 becomes .08 with a minimum of T/10 and stays .05 with 1; the price of 1 is that p cannot fall much below
    memory/T.

    References
    ----------
    Andrzejak et al. 2003, doi:10.1103/PhysRevE.68.066202

    Examples
    --------
    >>> circular_shift([1.0, 2.0, 3.0, 4.0], 3, seed=1, minimum=1).shape
    (3, 4)
    """
    x, n = _border.series(x), _border.whole(n, "n", 1)
    flat = _channels(x)
    out = np.empty((n, *flat.shape), x.dtype)
    channels = None if together else flat.shape[1]
    lags = drawn_shifts(x.shape[-1], n, seed=seed, minimum=minimum, channels=channels, first=first)
    if together:
        for lag, surrogate in zip(lags, out):
            _roll(flat, surrogate, int(lag))
    else:
        for k, c in np.ndindex(n, flat.shape[1]):
            _roll(flat[:, c], out[k, :, c], int(lags[k, c]))
    return out.reshape(n, *x.shape)


def drawn_shifts(
    samples: int,
    n: int,
    *,
    seed: int | np.random.Generator,
    minimum: int = 1,
    channels: int | None = None,
    first: int = 0,
) -> np.ndarray:
    """The lags of `circular_shift`: by how many samples each surrogate comes later.

    Parameters
    ----------
    samples, n : int
        Length of the series, and how many surrogates.
    seed, minimum, first
        As for `circular_shift`.
    channels : int, optional
        Draw a lag for every channel; by default one for all of them, each lag used once.

    Returns
    -------
    array (n,), or (n, channels), int

    Notes
    -----
    A measure that is an inner product needs no shifted copies: all its shifts are one inverse Fourier transform.

    References
    ----------
    Andrzejak et al. 2003, doi:10.1103/PhysRevE.68.066202

    Examples
    --------
    >>> sorted(drawn_shifts(5, 4, seed=1).tolist())
    [1, 2, 3, 4]
    """
    n, allowed = _border.whole(n, "n", 1), shifts(samples, minimum)
    rng = np.random.default_rng(_border.entropy(seed))
    if channels is not None:
        return rng.choice(allowed, (first + n, channels))[first:]
    if first + n > len(allowed):
        raise errors.BadValue(
            f"{first + n} circular shifts were asked for, but a series of {samples} samples has only {len(allowed)} "
            f"of at least {allowed[0]}; use n = {len(allowed)}, a smaller minimum or phase randomisation"
        )
    return rng.permutation(allowed)[first : first + n]


def phase_randomise(
    x: ArrayLike, n: int = 1, *, seed: int | np.random.Generator, together: bool = True, first: int = 0
) -> np.ndarray:
    """Give every frequency a random phase; the spectrum stays.

        x̃(f) = x(f) exp(i θ(f)),   θ uniform, θ(-f) = -θ(f),   the same θ for all channels if `together`

    Parameters
    ----------
    x : array (…, channel, time), real or complex
    n, seed, first
        As for `circular_shift`.
    together : bool
        The same random phases for all channels, so that all covariances and lags within the person stay; otherwise
        every channel gets its own and the channels become unrelated.

    Returns
    -------
    array (n, …, channel, time)
        Circular spectra exactly those of x, cross-spectra too if `together`; amplitudes become Gaussian.

    Notes
    -----
    Tests: the series are a stationary linear Gaussian process, independent of the other person's. The surrogate of an
    analytic signal is the analytic signal of the surrogate. Misleads: any nonlinearity, spikes or bursts make x differ
    from its surrogates without any relationship; motion energy (many zeros, heavy tail) needs `amplitude_adjusted` or
    shifts. Ends that do not meet leak power over the spectrum: `match_ends` first.

    References
    ----------
    Theiler et al. 1992, doi:10.1016/0167-2789(92)90102-S; Prichard & Theiler 1994, doi:10.1103/PhysRevLett.73.951

    Examples
    --------
    >>> import numpy as np
    >>> x = np.array([1.0, 2.0, 4.0, 3.0])
    >>> y = phase_randomise(x, seed=1)[0]
    >>> bool(np.allclose(np.abs(np.fft.fft(x)), np.abs(np.fft.fft(y))))
    True
    """
    x, n = _border.series(x), _border.whole(n, "n", 1)
    flat, samples = _channels(x), x.shape[-1]
    unreal = x.dtype.kind == "c"
    spectrum = np.fft.fft(flat) if unreal else np.fft.rfft(flat)
    turn = _turns(_border.entropy(seed), n, 1 if together else flat.shape[1], samples, first).astype(spectrum.dtype)
    if unreal:
        turn = np.concatenate([turn, np.conj(turn[..., 1 : (samples + 1) // 2][..., ::-1])], axis=-1)
        return np.fft.ifft(spectrum * turn[:, None]).astype(x.dtype, copy=False).reshape(n, *x.shape)
    found = np.fft.irfft(spectrum * turn[:, None], samples)
    return found.astype(x.dtype, copy=False).reshape(n, *x.shape)


def amplitude_adjusted(
    x: ArrayLike,
    n: int = 1,
    *,
    seed: int | np.random.Generator,
    together: bool = True,
    iterations: int = ITERATIONS,
    first: int = 0,
) -> np.ndarray:
    """Phase randomisation that keeps every value of the series (iterated amplitude adjustment, IAAFT).

    Repeats, from a random start: (1) restore the spectrum, with the phases at hand; (2) replace the values by those of
    x in the same order of size. With `together` step 1 turns all channels by one common angle per frequency, chosen as
    near to their present phases as possible, so that the phase differences between channels stay those of x.

    Parameters
    ----------
    x : array (…, channel, time), real
    n, seed, together, first
        As for `phase_randomise`. With `together` leading axes keep phase differences among themselves too.
    iterations : int
        At most that many; ends earlier when the order of size no longer changes.

    Returns
    -------
    array (n, …, channel, time)
        Amplitude distribution exactly that of x, spectrum nearly.

    Notes
    -----
    Tests: a stationary linear Gaussian process seen through a static nonlinearity. Misleads: the spectrum is slightly
    whitened where iterations end early, and the surrogates vary a little less than they should; for many zeros the
    order of size among ties is arbitrary.

    References
    ----------
    Schreiber & Schmitz 1996, doi:10.1103/PhysRevLett.77.635; 2000, doi:10.1016/S0167-2789(00)00043-9

    Examples
    --------
    >>> import numpy as np
    >>> x = np.array([0.0, 0.0, 5.0, 1.0, 0.0, 2.0])
    >>> np.sort(amplitude_adjusted(x, seed=1)[0])
    array([0., 0., 0., 1., 2., 5.])
    """
    x, n = _border.series(x), _border.whole(n, "n", 1)
    iterations = _border.whole(iterations, "iterations", 1)
    if x.dtype.kind == "c":
        raise errors.BadValue("x is complex; amplitude adjustment needs real series: use it before filtering")
    flat, samples = _channels(x), x.shape[-1]
    sizes, spectrum = np.sort(flat, axis=-1), np.fft.rfft(flat)
    start = _turns(_border.entropy(seed), n, 1 if together else flat.shape[1], samples, first)
    found, order = np.fft.irfft(spectrum * start[:, None], samples), None
    for _ in range(iterations):
        before, order = order, found.argsort(axis=-1)
        np.put_along_axis(found, order, np.broadcast_to(sizes, found.shape), axis=-1)
        if before is not None and (before == order).all():
            break
        found = np.fft.irfft(_with_spectrum(np.fft.rfft(found), spectrum, together), samples)
    np.put_along_axis(found, found.argsort(axis=-1), np.broadcast_to(sizes, found.shape), axis=-1)
    return found.astype(x.dtype, copy=False).reshape(n, *x.shape)


def segment_shuffle(
    x: ArrayLike, n: int = 1, *, length: int, seed: int | np.random.Generator, together: bool = True, first: int = 0
) -> np.ndarray:
    """Cut a person's series into segments and put them in random order.

    Parameters
    ----------
    x : array (…, channel, time), real or complex
    length : int, samples
        Nominal length of a segment; lengths differ by at most one sample so that all of x is used.
    n, seed, together, first
        As for `circular_shift`.

    Returns
    -------
    array (n, …, channel, time)
        Amplitudes exactly those of x; the spectrum above 1/length nearly.

    Notes
    -----
    Tests: it does not matter which stretch of one person met which stretch of the other. Misleads (too many false
    positives) when segments are not much longer than the memory of the signal, because what is slower than a segment
    is cut up in the surrogates and not in the data; every joint is a jump.

    References
    ----------
    Ramseyer & Tschacher 2010, doi:10.1007/978-3-642-12397-9_15

    Examples
    --------
    >>> segment_shuffle([1.0, 2.0, 3.0, 4.0], 1, length=2, seed=0)
    array([[3., 4., 1., 2.]])
    """
    x, n = _border.series(x), _border.whole(n, "n", 1)
    length, samples = _border.whole(length, "length", 1), x.shape[-1]
    count = round(samples / length)
    if count < 2:
        raise errors.BadValue(
            f"segments of {length} samples cannot be shuffled in a series of {samples}; expected at least 2 segments"
        )
    flat = _channels(x)
    label = np.minimum(np.arange(samples) * count // samples, count - 1)
    place = np.argsort(_drawn(count, n, seed, together, flat.shape[1], first), axis=-1)
    index = np.argsort(place[..., label], axis=-1, kind="stable")
    return _taken(flat, index).reshape(n, *x.shape)


def epoch_shuffle(x: ArrayLike, n: int = 1, *, seed: int | np.random.Generator, first: int = 0) -> np.ndarray:
    """Put a person's epochs in random order, each epoch whole.

    Parameters
    ----------
    x : array (…, epoch, channel, time), real or complex
    n, seed, first
        As for `circular_shift`.

    Returns
    -------
    array (n, …, epoch, channel, time)

    Notes
    -----
    Tests: it does not matter which epoch of one person met which epoch of the other; what both do at the same place in
    every epoch (evoked by the same stimulus) stays in the surrogates and is not counted as synchrony. Misleads with
    epochs that overlap or follow one another closely, and with slow drifts over the session.

    References
    ----------
    Burgess 2013, doi:10.3389/fnhum.2013.00881 (why hyperscanning needs such controls)

    Examples
    --------
    >>> epoch_shuffle([[[1.0]], [[2.0]], [[3.0]]], 5, seed=1).shape
    (5, 3, 1, 1)
    """
    x, n = _border.series(x, axes=3), _border.whole(n, "n", 1)
    epochs = x.shape[-3]
    if epochs < 2:
        raise errors.BadShape(f"x has {epochs} epoch; shuffling needs at least 2: use shifts or segments")
    drawn = orders(epochs, n, seed=seed, first=first)
    return np.moveaxis(np.take(x, drawn, axis=-3), -4, 0)


def _channels(x: np.ndarray) -> np.ndarray:
    """A view (leading, channel, time)."""
    return x.reshape(-1, *((1,) * (x.ndim == 1)), *x.shape[-2:]) if x.ndim > 1 else x.reshape(1, 1, -1)


def _roll(source: np.ndarray, target: np.ndarray, lag: int) -> None:
    target[..., lag:] = source[..., : source.shape[-1] - lag]
    target[..., :lag] = source[..., source.shape[-1] - lag :]


def _turns(entropy: int, n: int, channels: int, samples: int, first: int) -> np.ndarray:
    """exp(i θ) at the frequencies of a real transform (n, channel, frequency); 1 at frequency 0 and Nyquist."""
    inside = (samples - 1) // 2
    source = np.random.PCG64(entropy)
    source.advance(first * channels * inside)  # one word per number, so that pieces of the list fit together
    turn = np.ones((n, channels, samples // 2 + 1), complex)
    turn[..., 1 : inside + 1] = np.exp(2j * np.pi * np.random.Generator(source).random((n, channels, inside)))
    return turn


def _with_spectrum(now: np.ndarray, spectrum: np.ndarray, together: bool) -> np.ndarray:
    """`spectrum` with the phases of `now`, or, for all channels together, turned by the common angle nearest to them."""
    if not together:
        size = np.abs(now)
        return np.abs(spectrum) * np.where(size > 0, now / np.where(size > 0, size, 1), 1)
    unit = now * np.conj(spectrum)
    size = np.abs(unit)
    turn = np.where(size > 0, unit / np.where(size > 0, size, 1), 1).sum(axis=(-3, -2), keepdims=True)
    size = np.abs(turn)
    return spectrum * np.where(size > 0, turn / np.where(size > 0, size, 1), 1)


def _drawn(count: int, n: int, seed, together: bool, channels: int, first: int) -> np.ndarray:
    """Orders of segments (n, 1 or channel, segment)."""
    if together:
        return orders(count, n, seed=seed, first=first)[:, None]
    rng = np.random.default_rng(_border.entropy(seed))
    every = np.tile(np.arange(count), (first + n, channels, 1))
    return rng.permuted(every, axis=-1)[first:]


def _taken(flat: np.ndarray, index: np.ndarray) -> np.ndarray:
    """flat (leading, channel, time) at index (n, 1 or channel, time) -> (n, leading, channel, time)."""
    if index.shape[1] == 1:
        return np.moveaxis(flat[..., index[:, 0]], -2, 0)
    return np.take_along_axis(flat[None], index[:, None], axis=-1)
