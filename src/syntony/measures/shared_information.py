"""Information that two series share, at once or from the past of one to the present of the other."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _autoregression, _border, _neighbours
from ._pairs import Pairs, chosen_people, pairwise, people_pairs

METHODS = ("gaussian", "copula", "neighbours")
MAX_ORDER = 20


def mutual_information(
    x: ArrayLike,
    y: ArrayLike | None = None,
    *,
    method: str = "gaussian",
    neighbours: int = 4,
    apart: int = 0,
    pairs: Pairs = "within",
) -> np.ndarray:
    """Mutual information: how much less uncertain one series is when the other is known.

        I(x; y) = H(x) + H(y) - H(x, y),   0 … ∞ nats

    Parameters
    ----------
    x, y : array (…, time), any unit
        Leading axes broadcast.
    method : "gaussian", "copula" or "neighbours"
        "gaussian": -½ ln(1 - r²), straight lines only. "copula": the same on normal scores of the ranks: any rising or
        falling curve, immune to outliers; a lower bound. "neighbours": any dependence, from the distances to the nearest
        neighbours (the first estimate of Kraskov et al., on standardised series); takes no repeated values.
    neighbours : int
        How many; fewer: less bias, more spread.
    apart : int, samples
        "neighbours": moments so near in time are no neighbours; the time in which a slow series changes little.
    pairs : "within", "between" or list of pairs of people
        Without `y`: all pairs of regions of x (…, region, time), or, between people, of x (…, person, region, time).

    Returns
    -------
    array (…), nats
        Without `y`: (…[, pair], region, region); the diagonal of "within" is 0. Exact copies give infinity
        or, by rounding, more than 15 ("neighbours": 2 to 10).

    Notes
    -----
    **Chance floor**: "gaussian" and "copula" 1/(2 T) for T independent samples, more for slow series; "neighbours"
    about 0 with a spread of 0.6/√T (4 neighbours), also below 0. Misleads: slow signals share information by chance
    (compare with shifted or re-paired series); "neighbours" is far too low for very strong links in short series.

    References
    ----------
    Cover & Thomas 2006, doi:10.1002/047174882X; copula: Ince et al. 2017, doi:10.1002/hbm.23471; neighbours: Kraskov et
    al. 2004, doi:10.1103/PhysRevE.69.066138

    Examples
    --------
    >>> import numpy as np
    >>> x, noise = np.random.default_rng(0).standard_normal((2, 1000))
    >>> [float(mutual_information(x, x**2 + 0.3 * noise, method=m).round(1)) for m in ("gaussian", "neighbours")]
    [0.0, 1.0]
    """
    errors.expect_choice(method, METHODS, "method")
    k, apart = _border.whole(neighbours, "neighbours", 1), _border.whole(apart, "apart", 0)
    if isinstance(pairs, str) and pairs == "between" and np.ndim(x) > 2:
        pairs = people_pairs(np.shape(x)[-3])

    def near(a: np.ndarray, b: np.ndarray) -> np.ndarray:
        return _each(a, b, lambda one, other: _neighbours.mutual_information(one[:, None], other[:, None], k, apart))

    def linear(a: np.ndarray, b: np.ndarray) -> np.ndarray:
        r = np.clip(a @ np.swapaxes(b, -1, -2) / a.shape[-1], -1.0, 1.0)  # removes rounding beyond ±1 only
        with np.errstate(divide="ignore"):
            return -0.5 * np.log1p(-r * r)

    def prepare(a: np.ndarray) -> np.ndarray:
        if method == "neighbours":
            _expect_candidates(a.shape[-1], k, apart)
        return _autoregression.standardised(_normal_scores(a) if method == "copula" else a)

    block = near if method == "neighbours" else linear
    return pairwise(block, x, y, pairs, check=_border.signals, prepare=prepare, diagonal=0.0)


def transfer_entropy(
    x: ArrayLike,
    y: ArrayLike | None = None,
    *,
    order: int | str = 1,
    max_order: int = MAX_ORDER,
    method: str = "gaussian",
    neighbours: int = 4,
    apart: int = 0,
    pairs: Pairs = "within",
) -> np.ndarray:
    """Transfer entropy: how much the past of y tells about the present of x beyond x's own past.

        TE_{y→x} = I( x(t) ; y(t-1) … y(t-p) | x(t-1) … x(t-p) ),   0 … ∞ nats

    Parameters
    ----------
    x, y : array (…, time), any unit
        Target and source; leading axes broadcast.
    order : int, or "bic" or "aic" (not with "neighbours")
        p, how many samples of both pasts count.
    max_order, pairs
        As for `granger_causality`.
    method, neighbours, apart
        As for `mutual_information`; "gaussian" is half of `granger_causality`; "neighbours" is the estimate of Frenzel and
        Pompe.

    Returns
    -------
    array (…), nats
        With `y`: from y to x. Without: (…, target, source) with diagonal 0; "between": (…, pair, target, source), pairs
        of people in the order of itertools.permutations, read as (receiver, sender).

    Notes
    -----
    **Chance floor**: "gaussian" and "copula" order / (2 T) for T samples, whatever their colour; "neighbours" 0 with a
    spread of 0.45/√T for white noise, above 0 for slow series (0.035 for random walks of 1000 samples), and pulled
    toward 0 the more the higher the order: compare with shifted series. Misleads: as `granger_causality`; slow sampling
    makes both directions alike.

    References
    ----------
    Schreiber 2000, doi:10.1103/PhysRevLett.85.461; Gaussian: Barnett et al. 2009, doi:10.1103/PhysRevLett.103.238701;
    neighbours: Frenzel & Pompe 2007, doi:10.1103/PhysRevLett.99.204101

    Examples
    --------
    >>> import numpy as np
    >>> y, noise = np.random.default_rng(0).standard_normal((2, 1000))
    >>> x = np.roll(y, 1) ** 2 + 0.3 * noise
    >>> [float(transfer_entropy(x, y, method=m).round(1)) for m in ("gaussian", "neighbours")]
    [0.0, 0.9]
    """
    errors.expect_choice(method, METHODS, "method")
    order = _autoregression.expect_order(order)
    k, apart = _border.whole(neighbours, "neighbours", 1), _border.whole(apart, "apart", 0)
    lags = _border.whole(max_order, "max_order", 1) if isinstance(order, str) else order
    if method == "neighbours" and isinstance(order, str):
        raise errors.BadValue(
            f"order is {order!r} with method='neighbours'; expected a whole number: criteria are linear"
        )
    if isinstance(pairs, str) and pairs == "between" and np.ndim(x) > 2:
        pairs = chosen_people(pairs, np.shape(x)[-3], directed=True)

    def near(a: np.ndarray, b: np.ndarray) -> np.ndarray:
        return _each(a, b, lambda one, other: _transfer(one, other, lags, k, apart), itself=a is b)

    def linear(a: _autoregression.Lagged, b: _autoregression.Lagged) -> np.ndarray:
        model = _autoregression.pair_models(a, b, order, a is b)
        return np.maximum(0.5 * np.log(model.own / model.noise[..., 0, 0]), 0.0)  # removes rounding below 0 only

    def prepare(a: np.ndarray):
        if method == "neighbours":
            _expect_candidates(a.shape[-1] - lags, k, apart)
            return _autoregression.standardised(a)
        _autoregression.expect_length(a.shape[-1], lags, 2 * lags, "order")
        return _autoregression.lagged(
            _autoregression.standardised(_normal_scores(a) if method == "copula" else a), lags
        )

    block = near if method == "neighbours" else linear
    return pairwise(block, x, y, pairs, check=_border.signals, prepare=prepare, directed=True, diagonal=0.0)


def _each(a: np.ndarray, b: np.ndarray, formula, itself: bool = False) -> np.ndarray:
    """`formula` of every region of a with every region of b; `itself`: not of a region with itself."""
    leading = np.broadcast_shapes(a.shape[:-2], b.shape[:-2])
    a, b = np.broadcast_to(a, leading + a.shape[-2:]), np.broadcast_to(b, leading + b.shape[-2:])
    found = np.zeros((*leading, a.shape[-2], b.shape[-2]))
    for *k, i, j in np.ndindex(*found.shape):
        if not (itself and i == j):
            found[(*k, i, j)] = formula(a[(*k, i)], b[(*k, j)])
    return found


def _transfer(target: np.ndarray, source: np.ndarray, lags: int, k: int, apart: int) -> float:
    samples = len(target)
    own, other = (np.stack([s[lags - p : samples - p] for p in range(1, lags + 1)], axis=1) for s in (target, source))
    return _neighbours.conditional_information(target[lags:, None], other, own, k, apart)


def _normal_scores(x: np.ndarray) -> np.ndarray:
    from scipy.special import ndtri
    from scipy.stats import rankdata

    return ndtri(rankdata(x, axis=-1) / (x.shape[-1] + 1))


def _expect_candidates(samples: int, k: int, apart: int) -> None:
    if samples - 1 - 2 * apart < 2 * k:
        raise errors.BadShape(
            f"x has {samples} usable samples in time, of which {samples - 1 - 2 * apart} are more than apart = {apart} samples "
            f"away; {k} neighbours need at least {2 * k}: give longer series or lower these"
        )
