"""Independent coloured noise, and how often a surrogate test calls it related."""

import numpy as np
from scipy.signal import lfilter

from syntony.chance import SURROGATES, compare

SURROGATE_COUNT = 39  # p ≤ .05 means at most one of 39 above: size exactly .05
PIECE = 40


def autoregressive(rng, count, samples, memory):
    """AR(1) series (count, time) with that correlation from sample to sample, started in its stationary state."""
    noise = rng.standard_normal((count, samples))
    noise[:, 0] /= np.sqrt(1 - memory**2)
    return lfilter([1], [1, -memory], noise)


def power_law(rng, count, samples, exponent):
    """Spectrum f^-exponent; cut from a series four times as long, so that its ends do not meet."""
    long = 4 * samples
    size = np.arange(1, long // 2 + 1) ** (-exponent / 2)
    spectrum = np.zeros((count, long // 2 + 1), complex)
    spectrum[:, 1:] = size * (rng.standard_normal((count, long // 2)) + 1j * rng.standard_normal((count, long // 2)))
    return np.fft.irfft(spectrum, long)[:, :samples]


def correlation(x, y):
    return (unit(x) * unit(y)).sum(axis=-1)


def unit(x):
    x = x - x.mean(axis=-1, keepdims=True)
    return x / np.sqrt((x * x).sum(axis=-1, keepdims=True))


def false_positives(kind, x, y, surrogates=SURROGATE_COUNT, **options):
    """Share of the pairs (x[i], y[i]) with p ≤ .05 for |r|, y replaced by its surrogates."""
    p = []
    for i in range(0, len(x), PIECE):  # each piece with its own draw, and small enough for the processor's cache
        first, second = x[i : i + PIECE], y[i : i + PIECE]
        made = SURROGATES[kind](second, surrogates, seed=i, **options)
        null = np.einsum("kit,it->ki", unit(made), unit(first))
        p.append(compare(np.abs(correlation(first, second)), np.abs(null)).p)
    return positive(np.concatenate(p))


def positive(p):
    return float((p <= 0.05 + 1e-12).mean())
