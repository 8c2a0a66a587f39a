"""Where a recording stands between loose sand, integration and the knot: linkage against differentiation."""

from __future__ import annotations

from itertools import combinations
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _border
from .chaos import lyapunov_exponent
from .complexity import functional_complexity
from .integration import effective_rank, linkage
from .synchrony import order_parameter

MIN_BLOCKS = 10
SAMPLES_PER_REGION = 3  # resampled recordings repeat samples and must still have more different ones than regions
REFERENCES = 500  # neighbours followed for one Lyapunov exponent
SURROGATES = 19  # with the series itself 20: a value outside their range has p ≤ 0.1, two-sided


class IntegrationProfile(NamedTuple):
    """A position, not a verdict. Every field is an array (…, 3): value, low, high."""

    linkage: np.ndarray
    differentiation: np.ndarray
    chaos: np.ndarray
    integration: np.ndarray
    rigidity: np.ndarray
    split: np.ndarray
    functional_complexity: np.ndarray
    agreement: np.ndarray
    metastability: np.ndarray
    lyapunov: np.ndarray


def integration_profile(
    x: ArrayLike,
    modules: ArrayLike,
    rate: float,
    *,
    block: float | None = None,
    resamples: int = 200,
    shifts: int = 50,
    level: float = 0.95,
    seed: int | np.random.Generator = 0,
) -> IntegrationProfile:
    """Position of a recording on linkage × differentiation: chaos, integration and rigidity as shares of one square.

        ℓ = √(1 - exp(-2 max(0, L - L₀))),   d = ln E / ln E₀, at most 1
        chaos = d (1 - ℓ),   integration = d ℓ,   rigidity = (1 - d) ℓ,   split = (1 - d)(1 - ℓ);   sum 1

    with L the mutual information of two modules (`linkage`) per region of the smaller one, mean over all pairs; E the
    `effective_rank`; L₀ the mean of L after modules were shifted in time against each other, E₀ the mean of E after every
    region was.

    Parameters
    ----------
    x : array (…, region, time), any unit
        At least 3 samples per region; for `agreement` and `metastability` filtered to one rhythm.
    modules : array (region,), labels
        Parts that are expected to differ (hemispheres, networks); at least two.
    rate : float, Hz
    block : float, s, optional
        Length of the pieces of time that are resampled. Default: twice the autocorrelation
        time, the mean over regions. At least 10 blocks must fit.
    resamples : int
        Block-bootstrap samples behind low and high.
    shifts : int
        Circular shifts behind L₀ and E₀.
    level : float, 0 … 1
        Coverage of low … high.
    seed : int or numpy Generator

    Returns
    -------
    IntegrationProfile
        Named arrays (…, 3), value, low, high:

        - linkage ℓ, differentiation d, chaos, integration, rigidity, split: 0 … 1
        - functional_complexity, agreement (mean over time of `order_parameter`), metastability (its sd): beside it
        - lyapunov, 1/s: `lyapunov_exponent` of the leading principal component; low, high are the range of 19
          phase-randomised surrogates, *not* an interval of the value

    Notes
    -----
    The article's chaos is difference without linkage (loose sand), its rigidity linkage without difference (the knot),
    its integration both (E5, F1); "split" is neither, parts that are uniform inside and do not know of each other. The
    construct and its shares are *ours*. **Chance floor**: built in; unlinked regions give ℓ near 0 and d near 1 whatever
    the length and autocorrelation of the recording, so chaos near 1. Dynamical chaos is another thing and stands beside
    it: `lyapunov` above its surrogates; noise alone makes it positive.

    Misleads: total correlation and linkage grow without limit toward a loss of stability and are no score of health,
    hence the bounded ℓ; modules drawn otherwise and other filters give another position, so compare only what was treated
    alike; common input (movement, reference electrode, global signal) looks like linkage; neural complexity is highest
    for modules that are *not* linked and is left out. M uniform modules without links keep d = ln M / ln n, hence some
    chaos beside split. No norm exists: compare conditions, or a person with a reference group. For orientation: BOLD of
    four resting adults (94 regions, hemispheres as modules, 0.01–0.1 Hz) lay at ℓ 0.67–0.74, d 0.56–0.68.

    References
    ----------
    ℓ: Linfoot 1957, doi:10.1016/S0019-9958(57)90116-X; E: Roy & Vetterli 2007, EUSIPCO 15:606; resampling: Carlstein
    1986, doi:10.1214/aos/1176350057; metastability: Shanahan 2010, doi:10.1063/1.3305451

    Examples
    --------
    >>> import numpy as np
    >>> sand = np.random.default_rng(0).standard_normal((4, 500))
    >>> knot = sand[:1] + 0.1 * np.random.default_rng(1).standard_normal((4, 500))
    >>> for x in sand, knot:
    ...     p = integration_profile(x, ["a", "a", "b", "b"], rate=10)
    ...     print([round(float(share[0]), 1) for share in (p.chaos, p.integration, p.rigidity)])
    [1.0, 0.0, 0.0]
    [0.0, 0.0, 0.9]
    """
    x = _border.signals(x, "x", ("region", "time"))
    modules = _border.labels(modules, "modules", x.shape[-2])
    if len(np.unique(modules)) < 2:
        raise errors.BadValue(f"modules has one module, {modules[0]!r}; linkage is between at least two")
    rate = errors.expect_number(rate, "rate", low=0.0, open_low=True, unit="Hz")
    level = errors.expect_number(level, "level", low=0.0, high=1.0, open_low=True)
    counts = _border.whole(resamples, "resamples", 20), _border.whole(shifts, "shifts", 5)
    rng = _border.random(seed)
    flat = x.reshape(-1, *x.shape[-2:])
    rows = np.array([_one(z, modules, rate, _block(z, rate, block), counts, level, rng) for z in flat])
    return IntegrationProfile(*np.moveaxis(rows, 0, 1).reshape(len(IntegrationProfile._fields), *x.shape[:-2], 3))


def _block(x: np.ndarray, rate: float, block: float | None) -> int:
    """Samples in a block; refuses recordings that have too few of them."""
    regions, samples = x.shape
    if block is None:
        length = max(1, int(np.ceil(2 * _memory(x))))
    else:
        length = max(1, round(errors.expect_number(block, "block", low=0.0, open_low=True, unit="s") * rate))
    needed = max(MIN_BLOCKS * length, SAMPLES_PER_REGION * regions)
    if samples < needed:
        raise errors.BadShape(
            f"x has {samples} samples, {samples / rate:g} s; expected at least {needed}: {MIN_BLOCKS} blocks of "
            f"{length / rate:g} s and {SAMPLES_PER_REGION} samples per region; record longer, or accept intervals that are "
            "too narrow by giving a shorter block"
        )
    return length


def _memory(x: np.ndarray) -> float:
    """Integrated autocorrelation time in samples, mean over regions; each is summed until it first turns negative."""
    x = x - x.mean(axis=-1, keepdims=True)
    samples = x.shape[-1]
    together = np.fft.irfft(np.abs(np.fft.rfft(x, 2 * samples)) ** 2)[:, :samples]
    rho = together / together[:, :1]
    positive = np.cumprod(rho > 0, axis=-1)
    return float((1 + 2 * (rho * positive)[:, 1:].sum(axis=-1)).mean())


def _one(x: np.ndarray, modules: np.ndarray, rate: float, length: int, counts: tuple, level: float, rng) -> np.ndarray:
    resamples, shifts = counts
    x = (x - x.mean(axis=-1, keepdims=True)) / x.std(axis=-1, keepdims=True)
    covariance = x @ x.T / x.shape[-1]
    floor = _mean([_linked(_covariance(_shifted(x, modules, rng)), modules) for _ in range(shifts)])
    each = np.arange(len(x))
    ceiling = _mean([effective_rank(_covariance(_shifted(x, each, rng))) for _ in range(shifts)])

    drawn = _drawn(x.shape[-1] // length, resamples, rng)
    again = _resampled(x, length, drawn)
    values = [_linked(covariance, modules), effective_rank(covariance), functional_complexity(_fc(covariance))]
    spread = [_linked(again, modules), effective_rank(again), functional_complexity(_fc(again))]
    # A resample repeats samples, which shifts all three as a shorter recording would; only its spread is used.
    spread = [value + one - one.mean() for value, one in zip(values, spread)]
    place, places = (_position(both[0], both[1], floor, ceiling) for both in (values, spread))
    agreement = _agreement(x, length, drawn)
    rows = [*zip(place, places), (values[2], spread[2]), *agreement]
    return np.array([*(_interval(value, many, level) for value, many in rows), _lyapunov(x, rate, rng)])


def _linked(covariance: np.ndarray, modules: np.ndarray) -> np.ndarray:
    """Mutual information of two modules per region of the smaller one, mean over all pairs; nats."""
    groups = [np.flatnonzero(modules == name) for name in np.unique(modules)]
    shared = []
    for a, b in combinations(groups, 2):
        both = np.concatenate([a, b])
        shared.append(linkage(covariance[..., both[:, None], both], modules[both]) / min(len(a), len(b)))
    return np.mean(shared, axis=0)


def _position(link: np.ndarray, rank: np.ndarray, floor: float, ceiling: float) -> np.ndarray:
    """Linkage, differentiation and the four shares."""
    tied = np.sqrt(1.0 - np.exp(-2.0 * np.maximum(0.0, link - floor)))
    apart = np.clip(np.log(rank) / np.log(ceiling), 0.0, 1.0)
    return np.stack([tied, apart, apart * (1 - tied), apart * tied, (1 - apart) * tied, (1 - apart) * (1 - tied)])


def _mean(values: list) -> float:
    return float(np.mean(values))


def _shifted(x: np.ndarray, groups: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Every group of regions moved along the circle of time by its own amount."""
    moved = np.empty_like(x)
    for name in np.unique(groups):
        moved[groups == name] = np.roll(x[groups == name], rng.integers(x.shape[-1]), axis=-1)
    return moved


def _covariance(x: np.ndarray) -> np.ndarray:
    return x @ x.T / x.shape[-1]


def _fc(covariance: np.ndarray) -> np.ndarray:
    return np.clip(_border.correlation(covariance), -1.0, 1.0)


def _drawn(blocks: int, resamples: int, rng: np.random.Generator) -> np.ndarray:
    """How often every block is drawn in every resample; (resample, block)."""
    return rng.multinomial(blocks, np.full(blocks, 1 / blocks), size=resamples).astype(float)


def _resampled(x: np.ndarray, length: int, drawn: np.ndarray) -> np.ndarray:
    """Covariance of every resample, from the sums of blocks; (resample, region, region)."""
    blocks = drawn.shape[1]
    pieces = x[:, : blocks * length].reshape(len(x), blocks, length)
    squares = np.einsum("ibt,jbt->bij", pieces, pieces, optimize=True)
    total = blocks * length
    mean = drawn @ pieces.sum(axis=-1).T / total
    return (drawn @ squares.reshape(blocks, -1)).reshape(-1, len(x), len(x)) / total - mean[:, :, None] * mean[
        :, None, :
    ]


def _agreement(x: np.ndarray, length: int, drawn: np.ndarray) -> list[tuple]:
    """Mean and sd over time of the order parameter, each with its resamples."""
    from scipy.signal import hilbert

    r = order_parameter(np.angle(np.asarray(hilbert(x, axis=-1))))
    blocks = drawn.shape[1]
    pieces = r[: blocks * length].reshape(blocks, length)
    mean = drawn @ pieces.sum(axis=-1) / (blocks * length)
    square = drawn @ (pieces**2).sum(axis=-1) / (blocks * length)
    return [(r.mean(), mean), (r.std(), np.sqrt(np.maximum(0.0, square - mean**2)))]


def _interval(value: np.ndarray, many: np.ndarray, level: float) -> tuple[float, float, float]:
    low, high = np.quantile(many, [(1 - level) / 2, (1 + level) / 2])
    return float(value), float(min(low, value)), float(max(high, value))


def _lyapunov(x: np.ndarray, rate: float, rng: np.random.Generator) -> tuple[float, float, float]:
    leading = np.linalg.eigh(_covariance(x))[1][:, -1] @ x
    spectrum = np.fft.rfft(leading)
    turns = np.exp(2j * np.pi * rng.random((SURROGATES, len(spectrum))))
    turns[:, 0] = 1.0  # the mean stays
    surrogates = np.fft.irfft(spectrum * turns, len(leading))
    value, *null = lyapunov_exponent(np.concatenate([leading[None], surrogates]), rate, references=REFERENCES)
    return float(value), float(min(null)), float(max(null))
