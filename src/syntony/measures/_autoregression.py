"""Autoregressive models: of all regions together by least squares, and of many pairs at once from lagged products."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from .. import errors
from . import _border

CRITERIA = ("bic", "aic")
SINGULAR = 1e-11  # of its power may be left of a lagged series that the others explain


class Model(NamedTuple):
    """x(t) = Σ_k A_k x(t - k) + e(t)."""

    coefficients: np.ndarray  # (…, lag, target, source)
    noise: np.ndarray  # (…, region, region), covariance of e


class Lagged(NamedTuple):
    """Series of one person beside their own past."""

    rows: np.ndarray  # (…, region, 1 + lag, time): now, one sample ago, …
    now: np.ndarray  # (…, region), residual power given their own past, of each order: (order, …, region)


class Pairwise(NamedTuple):
    """Bivariate models of all pairs (…, i, j): the target i and the source j."""

    coefficients: np.ndarray  # (…, i, j, lag, 2, 2)
    noise: np.ndarray  # (…, i, j, 2, 2)
    own: np.ndarray  # (…, i, j) residual power of the target given its own past
    order: np.ndarray  # (…, i, j)


def expect_order(order, what: str = "order") -> int | str:
    """A whole number of at least 1 or the name of a criterion."""
    return errors.expect_choice(order, CRITERIA, what) if isinstance(order, str) else _border.whole(order, what, 1)


def expect_length(samples: int, lags: int, columns: int, what: str) -> None:
    """Refuse series too short for a model with `columns` coefficients per equation."""
    if samples - lags < 2 * columns + 1:
        raise errors.BadShape(
            f"x has {samples} samples in time; {what} {lags} needs at least {lags + 2 * columns + 1}: give longer series or a "
            "lower order"
        )


def standardised(x: np.ndarray) -> np.ndarray:
    """`x` with mean 0 and variance 1 over time."""
    x = x - x.mean(axis=-1, keepdims=True)
    x = x / np.abs(x).max(axis=-1, keepdims=True)
    return x / np.sqrt((x * x).mean(axis=-1, keepdims=True))


def fit(x: np.ndarray, order: int, lost: int | None = None) -> Model:
    """Least squares on x (…, region, time) of mean 0, without the first `lost` samples (default: `order`)."""
    lost = order if lost is None else lost
    samples, regions = x.shape[-1], x.shape[-2]
    past = np.stack([x[..., lost - k : samples - k] for k in range(1, order + 1)], axis=-3)
    design = np.swapaxes(past.reshape(*x.shape[:-2], order * regions, samples - lost), -1, -2)
    target = np.swapaxes(x[..., lost:], -1, -2)
    q, r = np.linalg.qr(design)
    left = np.einsum("...kk->...k", r) ** 2
    if (left <= SINGULAR * (design * design).sum(axis=-2)).any():
        _refuse_singular()
    solved = np.linalg.solve(r, np.swapaxes(q, -1, -2) @ target)
    residual = target - design @ solved
    noise = np.swapaxes(residual, -1, -2) @ residual / (samples - lost)
    coefficients = np.swapaxes(solved, -1, -2).reshape(*x.shape[:-2], regions, order, regions)
    return Model(np.moveaxis(coefficients, -2, -3), noise)


def criterion(noise: np.ndarray, order: int, samples: int, name: str) -> np.ndarray:
    """Information criterion of a model with innovations `noise` (…, region, region)."""
    weight = np.log(samples) if name == "bic" else 2.0
    return np.linalg.slogdet(noise)[1] + weight * order * noise.shape[-1] ** 2 / samples


def radius(coefficients: np.ndarray) -> np.ndarray:
    """Largest modulus of the roots of a model (…): below 1 it is stationary."""
    return np.abs(np.linalg.eigvals(companion(coefficients))).max(axis=-1)


def companion(coefficients: np.ndarray) -> np.ndarray:
    """The model as one step of a state that holds all lags."""
    *leading, order, regions, _ = coefficients.shape
    top = np.moveaxis(coefficients, -3, -2).reshape(*leading, regions, order * regions)
    below = np.broadcast_to(
        np.eye((order - 1) * regions, order * regions), (*leading, (order - 1) * regions, order * regions)
    )
    return np.concatenate([top, below], axis=-2)


def at_frequencies(coefficients: np.ndarray, cycles: np.ndarray) -> np.ndarray:
    """I - Σ_k A_k e^{-2πi f k}, (frequency, …, target, source), at `cycles` per sample."""
    lags = np.arange(1, coefficients.shape[-3] + 1)
    turn = np.exp(-2j * np.pi * np.outer(cycles, lags))
    return np.eye(coefficients.shape[-1]) - np.einsum("fk,...kij->f...ij", turn, coefficients)


def lagged(x: np.ndarray, lags: int) -> Lagged:
    """x (…, region, time), of mean 0 and variance 1, beside its past up to `lags`."""
    samples = x.shape[-1]
    rows = np.stack([x[..., lags - k : samples - k] for k in range(lags + 1)], axis=-2)
    gram = rows @ np.swapaxes(rows, -1, -2)
    own = np.stack([_residual(_past_first(gram, p)) for p in range(1, lags + 1)])
    return Lagged(rows, own / rows.shape[-1])


def pair_models(a: Lagged, b: Lagged, order: int | str, same: bool) -> Pairwise:
    """The models of target i of a and source j of b, each of the order asked for; `same`: b is a."""
    lags = a.rows.shape[-2] - 1
    gram = _pair_gram(a, b, same)
    samples = a.rows.shape[-1]
    if not isinstance(order, str):
        return _solve(gram, a, order, samples, lags)
    tried = [_solve(gram, a, p, samples, lags) for p in range(1, lags + 1)]
    values = np.stack([criterion(one.noise, p, samples, order) for p, one in enumerate(tried, 1)])
    best = values.argmin(axis=0)
    picked = [np.take_along_axis(np.stack(part), _like(best, part[0]), axis=0)[0] for part in zip(*tried)]
    return Pairwise(*picked)


def _like(best: np.ndarray, part: np.ndarray) -> np.ndarray:
    return best.reshape(1, *best.shape, *(1,) * (part.ndim - best.ndim))


def _pair_gram(a: Lagged, b: Lagged, same: bool) -> np.ndarray:
    """Products (…, i, j, 2 (1 + lag), 2 (1 + lag)) of the rows of i and of j."""
    width = a.rows.shape[-2]
    leading = np.broadcast_shapes(a.rows.shape[:-3], b.rows.shape[:-3])
    n, m = a.rows.shape[-3], b.rows.shape[-3]
    gram = np.empty((*leading, n, m, 2 * width, 2 * width))
    gram[..., :width, :width] = (a.rows @ np.swapaxes(a.rows, -1, -2))[..., :, None, :, :]
    gram[..., width:, width:] = (b.rows @ np.swapaxes(b.rows, -1, -2))[..., None, :, :, :]
    cross = a.rows.reshape(*a.rows.shape[:-3], -1, a.rows.shape[-1]) @ np.swapaxes(
        b.rows.reshape(*b.rows.shape[:-3], -1, b.rows.shape[-1]), -1, -2
    )
    cross = np.swapaxes(cross.reshape(*leading, n, width, m, width), -3, -2)
    gram[..., :width, width:], gram[..., width:, :width] = cross, np.swapaxes(cross, -1, -2)
    if same:  # a region is no source of itself: as if unrelated
        index = np.arange(n)
        gram[..., index, index, :width, width:] = 0.0
        gram[..., index, index, width:, :width] = 0.0
    return gram


def _solve(gram: np.ndarray, a: Lagged, order: int, samples: int, lags: int) -> Pairwise:
    """Models of one order from the products of all lags."""
    width = lags + 1
    past = np.concatenate([np.arange(1, order + 1), width + np.arange(1, order + 1)])
    now = [0, width]
    lower = _cholesky(gram[..., past[:, None], past])
    cross = gram[..., past[:, None], now]
    half = np.linalg.solve(lower, cross)
    noise = (gram[..., np.array(now)[:, None], now] - np.swapaxes(half, -1, -2) @ half) / samples
    if (np.einsum("...kk->...k", noise) <= SINGULAR).any():
        _refuse_singular()
    solved = np.linalg.solve(np.swapaxes(lower, -1, -2), half)  # (…, 2 lag, 2): source's lags by target
    split = np.moveaxis(solved.reshape(*solved.shape[:-2], 2, order, 2), -3, -1)  # lag, target, source
    coefficients = np.zeros((*split.shape[:-3], lags, 2, 2))
    coefficients[..., :order, :, :] = split
    own = np.broadcast_to(a.now[order - 1][..., :, None], noise.shape[:-2])
    return Pairwise(coefficients, noise, own, np.full(noise.shape[:-2], order))


def _past_first(gram: np.ndarray, order: int) -> np.ndarray:
    rows = np.r_[1 : order + 1, 0]
    return gram[..., rows[:, None], rows]


def _residual(gram: np.ndarray) -> np.ndarray:
    """What is left of the power of the last row when the others explain it."""
    return _cholesky(gram)[..., -1, -1] ** 2


def _cholesky(gram: np.ndarray) -> np.ndarray:
    try:
        lower = np.linalg.cholesky(gram)
    except np.linalg.LinAlgError:
        _refuse_singular()
    left = np.einsum("...kk->...k", lower) ** 2
    if (left <= SINGULAR * np.einsum("...kk->...k", gram)).any():
        _refuse_singular()
    return lower


def _refuse_singular():
    raise errors.BadValue(
        "the past of x is a mixture of itself: two regions are copies, or x is sampled or filtered so finely that each "
        "sample follows from those before; expected new information in every sample: drop copies, resample to a lower "
        "rate, do not filter, or lower the order"
    )
