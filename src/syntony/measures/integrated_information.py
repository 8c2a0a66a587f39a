"""Integrated information: what a whole tells about its own future beyond what its two parts tell, in nats."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _border

KINDS = ("star", "wms", "r")
SEARCH_UP_TO = 14  # regions; 8,191 bipartitions
NEWTON_STEPS = 200


def integrated_information(
    x: ArrayLike, *, kind: str = "star", lag: int = 1, parts: ArrayLike | None = None
) -> np.ndarray:
    """Integrated information of recorded series: what the past of the whole tells beyond the pasts of its two parts.

        star:  Φ* = I - max_β I*(β)              I = MI(X_t ; X_{t+lag});  I*: decoding as if the parts were separate
        wms:   Φ_WMS = I - Σ_p MI(X^p_t ; X^p_{t+lag})
        r:     Φ_R = Φ_WMS + min_{p,q} MI(X^p_t ; X^q_{t+lag})

    Parameters
    ----------
    x : array (…, region, time), any unit
        More samples than 2 × regions; constant regions and missing values are refused.
    kind : "star", "wms" or "r"
        No two of the measures rank systems alike, so report several.
    lag : int, samples
        How far apart past and future are.
    parts : array (region,), labels, optional
        The part of every region, two different labels. Default: the minimum-information bipartition, that is the one
        of all with the smallest Φ / min_p H(X^p), for up to 14 regions; entropies of regions of variance 1.

    Returns
    -------
    array (…), nats
        0 ≤ Φ* ≤ I; Φ_WMS can be negative.

    Notes
    -----
    Linkage across time (E5). Gaussian. **Misleads: Φ_R and Φ* are above 0 for processes without any link if their noise
    is shared** (common input), and grow with it; Φ_WMS then stays 0, but is negative where linked parts carry the same.
    T samples give an I of about n²/(2T) by chance.

    References
    ----------
    Φ*: Oizumi et al. 2016, doi:10.1371/journal.pcbi.1004654. Φ_WMS, Φ_R: Mediano et al. 2021, arXiv:2109.13186.
    Comparison: Mediano, Seth & Barrett 2019, doi:10.3390/e21010017. Trap of Φ_R: Varley 2024, arXiv:2407.16601

    Examples
    --------
    >>> import numpy as np
    >>> noise = np.random.default_rng(0).standard_normal((2, 5000))
    >>> swap = np.stack([noise[0], np.roll(noise[0], 1) + noise[1]])  # the second region hears the first
    >>> float(integrated_information(swap).round(2)), float(integrated_information(noise).round(2))
    (0.34, 0.0)
    """
    x = _border.signals(x, "x", ("region", "time"))
    lag = _border.whole(lag, "lag", 1)
    n, samples = x.shape[-2:]
    if samples - lag <= 2 * n:
        raise errors.BadShape(
            f"x has {samples} samples of {n} regions; with lag {lag} expected more than {2 * n + lag}: "
            "give longer series or fewer regions"
        )
    both = np.concatenate([x[..., :-lag], x[..., lag:]], axis=-2)
    both = both - both.mean(axis=-1, keepdims=True)
    both = both / np.abs(both).max(axis=-1, keepdims=True)  # keeps squares of tiny or huge units in range
    return _phi(both @ np.swapaxes(both, -1, -2), kind, parts, "x")


def integrated_information_from_covariance(
    covariance: ArrayLike, lagged: ArrayLike, *, kind: str = "star", parts: ArrayLike | None = None
) -> np.ndarray:
    """Integrated information of a stationary state, exactly, from its covariance now and across the lag.

        The formulas of `integrated_information`; lagged_ij = cov( x_i(t + lag), x_j(t) )

    Parameters
    ----------
    covariance : array (…, region, region), any unit
        Symmetric; together with `lagged` positive definite.
    lagged : array (…, region, region), same unit
        [target, source]: A · covariance for x(t + lag) = A x(t) + noise.
    kind, parts
        As `integrated_information`.

    Returns
    -------
    array (…), nats

    Notes
    -----
    Misleads as `integrated_information` does: the last example has no link at all.

    References
    ----------
    Oizumi et al. 2016, doi:10.1371/journal.pcbi.1004654; Mediano et al. 2021, arXiv:2109.13186

    Examples
    --------
    >>> import numpy as np
    >>> swap = 0.8 * np.array([[0, 1], [1, 0]])
    >>> covariance = np.eye(2) / 0.36
    >>> [float(integrated_information_from_covariance(covariance, swap @ covariance, kind=k).round(5)) for k in KINDS]
    [1.02165, 1.02165, 1.02165]
    >>> covariance = np.array([[1, 0.5], [0.5, 1]])  # no link, shared noise
    >>> float(integrated_information_from_covariance(covariance, 0.45 * covariance, kind="r").round(5))
    0.02598
    """
    now = _border.array(covariance, "covariance", ("region", "region"))
    later = _border.array(lagged, "lagged", ("region", "region"))
    _border.expect_broadcast(now, later, ("covariance", "lagged"), "regions")
    now, later = np.broadcast_arrays(now, later)
    joint = np.block([[now, np.swapaxes(later, -1, -2)], [later, now]])
    return _phi(joint, kind, parts, "covariance with lagged")


def _phi(joint: np.ndarray, kind: str, parts: ArrayLike | None, what: str) -> np.ndarray:
    """Φ from the covariance of [past, future]."""
    errors.expect_choice(kind, KINDS, "kind")
    r = _border.correlation(joint, what)
    _border.positive_spectrum(r, what)
    n = r.shape[-1] // 2
    if n < 2:
        raise errors.BadShape(f"{what} has one region; integrated information needs at least 2")
    flat = r.reshape(-1, 2 * n, 2 * n)
    one = {"star": _star, "wms": _wms, "r": _r}[kind]
    if parts is not None:
        value = one(flat, *_two(parts, n))
    else:
        if n > SEARCH_UP_TO:
            raise errors.BadValue(
                f"{what} has {n} regions; the search for the minimum-information bipartition takes at most "
                f"{SEARCH_UP_TO}: give parts, one label per region"
            )
        value = _minimum(flat, one)
    return value.reshape(r.shape[:-2])[()]


def _two(parts: ArrayLike, n: int) -> tuple[np.ndarray, np.ndarray]:
    labels = _border.labels(parts, "parts", n)
    names = np.unique(labels)
    if len(names) != 2:
        raise errors.BadValue(f"parts has {len(names)} different labels; expected two")
    return np.flatnonzero(labels == names[0]), np.flatnonzero(labels == names[1])


def _minimum(r: np.ndarray, one: Callable[..., np.ndarray]) -> np.ndarray:
    """Φ of the bipartition with the smallest Φ / min entropy."""
    n = r.shape[-1] // 2
    best, value = np.full(len(r), np.inf), np.zeros(len(r))
    for a, b in _bipartitions(n):
        entropy = np.minimum(_entropy(r, a), _entropy(r, b))
        if (entropy <= 0).any():
            raise errors.BadValue(
                "some regions are so alike that the entropy of a part is not above 0, which the search divides by; "
                "give parts, one label per region"
            )
        found = one(r, a, b)
        better = found / entropy < best
        best, value = np.where(better, found / entropy, best), np.where(better, found, value)
    return value


def _bipartitions(n: int) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    everyone = np.arange(n)
    for size in range(n - 1):
        for rest in combinations(range(1, n), size):
            first = np.array([0, *rest])
            yield first, np.setdiff1d(everyone, first)


def _entropy(r: np.ndarray, part: np.ndarray) -> np.ndarray:
    return 0.5 * (len(part) * np.log(2 * np.pi * np.e) + _log_det(r, part))


def _log_det(r: np.ndarray, index: np.ndarray) -> np.ndarray:
    return np.linalg.slogdet(r[:, index[:, None], index])[1]


def _shared(r: np.ndarray, past: np.ndarray, future: np.ndarray) -> np.ndarray:
    """MI of the past of some regions with the future of some."""
    future = future + r.shape[-1] // 2
    return 0.5 * (_log_det(r, past) + _log_det(r, future) - _log_det(r, np.concatenate([past, future])))


def _wms(r: np.ndarray, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    everyone = np.arange(r.shape[-1] // 2)
    return _shared(r, everyone, everyone) - _shared(r, a, a) - _shared(r, b, b)


def _r(r: np.ndarray, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    redundancy = np.min([_shared(r, past, future) for past in (a, b) for future in (a, b)], axis=0)
    return _wms(r, a, b) + redundancy


def _star(r: np.ndarray, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Φ* by the Gaussian decoder that treats the parts as separate.

    In the eigenbasis of the whitened prediction G = C^-½ A Σ_past Aᵀ C^-½ (A, C: regression and residual covariance
    of the parts) the decoder's information is I*(β) = ½ Σ_i [ ln(1 + β g_i) + β s_i / (1 + β g_i) - β ], s_i the
    diagonal of the whitened future: concave, with a convex falling slope, so Newton's steps from 0 never overshoot.
    """
    everyone = np.arange(r.shape[-1] // 2)
    n = len(everyone)
    past, future, cross = r[:, :n, :n], r[:, n:, n:], r[:, n:, :n]
    regression, residual = np.zeros_like(past), np.zeros_like(past)
    for part in (a, b):
        block = (slice(None), part[:, None], part)
        forward = np.swapaxes(np.linalg.solve(past[block], np.swapaxes(cross[block], -1, -2)), -1, -2)
        regression[block] = forward
        residual[block] = future[block] - forward @ np.swapaxes(cross[block], -1, -2)
    whiten = np.linalg.inv(np.linalg.cholesky(residual))
    towards = whiten @ regression
    g, basis = np.linalg.eigh(towards @ past @ np.swapaxes(towards, -1, -2))
    g = np.maximum(g, 0.0)  # removes rounding below 0 only
    s = np.einsum("...ji,...jk,...ki->...i", basis, whiten @ future @ np.swapaxes(whiten, -1, -2), basis)
    beta = _best_beta(g, s)[:, None]
    decoded = 0.5 * (np.log1p(beta * g) + beta * s / (1 + beta * g) - beta).sum(axis=-1)
    return np.maximum(0.0, _shared(r, everyone, everyone) - decoded)  # removes rounding below 0 only


def _best_beta(g: np.ndarray, s: np.ndarray) -> np.ndarray:
    """Where Σ_i [ g/(1 + βg) + s/(1 + βg)² - 1 ] = 0."""
    beta = np.zeros(len(g))
    for _ in range(NEWTON_STEPS):
        share = 1 / (1 + beta[:, None] * g)
        slope = (g * share + s * share**2 - 1).sum(axis=-1)
        curvature = (g**2 * share**2 + 2 * s * g * share**3).sum(axis=-1)
        step = np.divide(slope, curvature, out=np.zeros_like(beta), where=curvature > 0)
        beta = np.maximum(0.0, beta + step)
        if (np.abs(step) <= 1e-12 * (1 + beta)).all():
            break
    return beta
