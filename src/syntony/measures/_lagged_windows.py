"""Correlations of windows at all lags at once: one transform per window, and sums over the parts that overlap."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

BLOCK = 2**22  # numbers in memory at a time


class Windows(NamedTuple):
    """Windows (window, …, region) of some people, ready to be correlated at lags 0 … L."""

    spectrum: np.ndarray  # (window, …, region, frequency)
    head: np.ndarray  # sums without the last k samples, (window, …, region, L + 1)
    head_square: np.ndarray
    head_moves: np.ndarray  # steps at which the value changes
    tail: np.ndarray  # the same without the first k samples
    tail_square: np.ndarray
    tail_moves: np.ndarray
    length: int


def prepare(view: np.ndarray, lags: int) -> Windows:
    """`view` (window, …, region, time) with spectra and the sums of what overlaps at each lag."""
    moves = np.diff(view, axis=-1) != 0
    x = view - view.mean(axis=-1, keepdims=True)
    size = np.abs(x).max(axis=-1, keepdims=True)
    x /= np.where(size > 0, size, 1.0)
    square = x * x
    parts = [_without_ends(part, lags) for part in (x, square, moves)]
    head, tail = ([part[side] for part in parts] for side in (0, 1))
    spectrum = np.fft.rfft(x, fast_length(x.shape[-1] + lags))
    return Windows(spectrum, *head, *tail, length=x.shape[-1])


def correlations(a: Windows, b: Windows) -> np.ndarray:
    """r (window, lag, …, i, j) at lags -L … L, positive where a comes first; NaN where a part does not vary."""
    step = max(1, BLOCK // max(1, a.spectrum[0].size * b.spectrum.shape[-2]))
    count = len(a.spectrum)
    parts = [_block(_cut(a, i, i + step), _cut(b, i, i + step)) for i in range(0, count, step)]
    return np.moveaxis(np.concatenate(parts), -1, 1)


def fast_length(samples: int) -> int:
    """The smallest product of powers of 2, 3 and 5 that is not below `samples`.

    >>> fast_length(1625)
    1728
    """
    best, five = 1 << (samples - 1).bit_length(), 1
    while five < best:
        three = five
        while three < best:
            best = min(best, three << max(0, (-(-samples // three) - 1).bit_length()))
            three *= 3
        five *= 5
    return best


def _block(a: Windows, b: Windows) -> np.ndarray:
    lags = a.head.shape[-1] - 1
    product = np.conj(a.spectrum)[..., :, None, :] * b.spectrum[..., None, :, :]
    length = 2 * (product.shape[-1] - 1) + (fast_length(a.length + lags) % 2)
    xy = np.fft.irfft(product, length)
    xy = np.concatenate([xy[..., length - lags :], xy[..., : lags + 1]], axis=-1)
    n = a.length - np.abs(np.arange(-lags, lags + 1))
    sum_a, sum_b = _both(a.tail, a.head, -2), _both(b.head, b.tail, -3)
    spread_a = _both(a.tail_square, a.head_square, -2) - sum_a * sum_a / n
    spread_b = _both(b.head_square, b.tail_square, -3) - sum_b * sum_b / n
    still = (_both(a.tail_moves, a.head_moves, -2) == 0) | (_both(b.head_moves, b.tail_moves, -3) == 0)
    scale = np.where(still, np.nan, spread_a * spread_b)
    return np.clip((xy - sum_a * sum_b / n) / np.sqrt(np.maximum(scale, np.finfo(float).tiny)), -1.0, 1.0)


def _both(negative: np.ndarray, positive: np.ndarray, axis: int) -> np.ndarray:
    """Values at lags -L … L from those at |lag|, with an axis for the other person's regions."""
    joined = np.concatenate([negative[..., :0:-1], positive], axis=-1)
    return np.expand_dims(joined, axis)


def _without_ends(x: np.ndarray, lags: int) -> tuple[np.ndarray, np.ndarray]:
    """Sums over time without the last, and without the first, 0 … L samples."""
    total = x.sum(axis=-1, keepdims=True)
    first, last = x[..., :lags].cumsum(axis=-1), x[..., x.shape[-1] - lags :][..., ::-1].cumsum(axis=-1)
    return np.concatenate([total, total - last], axis=-1), np.concatenate([total, total - first], axis=-1)


def _cut(windows: Windows, start: int, stop: int) -> Windows:
    return Windows(*[part[start:stop] for part in windows[:-1]], length=windows.length)
