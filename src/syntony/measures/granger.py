"""Granger causality: whether the past of one series helps to foretell the other beyond that one's own past."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _autoregression, _border
from ._pairs import Pairs, chosen_people, expect_pairs, pairwise

MAX_ORDER = 20


def granger_causality(
    x: ArrayLike,
    y: ArrayLike | None = None,
    *,
    order: int | str = "bic",
    max_order: int = MAX_ORDER,
    pairs: Pairs = "within",
) -> np.ndarray:
    """Granger causality: how much the past of y improves the prediction of x.

        F_{y→x} = ln( var(x given its past) / var(x given its past and that of y) ),   0 … ∞ nats

    Both variances by least squares on the same samples.

    Parameters
    ----------
    x, y : array (…, time), any unit
        Target and source; leading axes broadcast. Means are taken out.
    order : int, "bic" or "aic"
        How many samples of the past count; a criterion chooses for each pair, the same for both directions.
    max_order : int
        Highest order that a criterion may choose; every order is then fitted without the first `max_order` samples.
    pairs : "within", "between" or list of pairs of people
        Without `y`: all pairs of regions of x (…, region, time), or, between people, of x (…, person, region, time).

    Returns
    -------
    array (…), nats
        With `y`: from y to x. Without: (…, target, source) with diagonal 0; "between": (…, pair, target, source), pairs
        of people in the order of itertools.permutations, read as (receiver, sender).

    Notes
    -----
    Who foretells whom (G8: which way attunement runs). **Chance floor**: order / T on average for T samples; without
    influence T F is χ² with `order` degrees of freedom. Misleads: a third series that drives both; x measured with more
    noise than y; filtering (fit the unfiltered series); delays longer than the order; slow sampling (fMRI: vessels that
    differ in delay reverse it). Too large where the order, though enough for both together, cannot hold the whole past
    of x alone (`spectral_granger_causality` has no such bias). Not a cause in the sense of an intervention.

    References
    ----------
    Granger 1969, doi:10.2307/1912791; Geweke 1982, doi:10.1080/01621459.1982.10477803

    Examples
    --------
    >>> import numpy as np
    >>> rng = np.random.default_rng(0)
    >>> y = rng.standard_normal(500)
    >>> x = np.roll(y, 1) + rng.standard_normal(500)
    >>> float(granger_causality(x, y, order=1).round(1)), float(granger_causality(y, x, order=1).round(1))
    (0.9, 0.0)
    """
    order = _autoregression.expect_order(order)
    lags = _border.whole(max_order, "max_order", 1) if isinstance(order, str) else int(order)

    def block(a: _autoregression.Lagged, b: _autoregression.Lagged) -> np.ndarray:
        model = _autoregression.pair_models(a, b, order, a is b)
        return np.maximum(np.log(model.own / model.noise[..., 0, 0]), 0.0)  # removes rounding below 0 only

    return _directed(block, x, y, pairs, lags)


def spectral_granger_causality(
    x: ArrayLike,
    rate: float,
    y: ArrayLike | None = None,
    *,
    frequencies: Sequence[float],
    order: int | str = "bic",
    max_order: int = MAX_ORDER,
    pairs: Pairs = "within",
) -> np.ndarray:
    """Granger causality by frequency: which rhythms of y reach x.

        f_{y→x}(ω) = ln( S_xx / (S_xx - (Σ_yy - Σ_xy² / Σ_xx) |H_xy|²) ),   0 … ∞ nats

    H: transfer function, Σ: noise, S = H Σ H*: spectrum, all of the autoregressive model of x and y together.

    Parameters
    ----------
    x, y : array (…, time), any unit
        Target and source, as for `granger_causality`.
    rate : float, Hz
    frequencies : sequence of float, Hz
        From 0 to rate / 2.
    order, max_order, pairs
        As for `granger_causality`.

    Returns
    -------
    array (frequency, …), nats
        Without `y`: (frequency, …[, pair], target, source) with diagonal 0.

    Notes
    -----
    Its mean over all frequencies from 0 to rate / 2 is `granger_causality_of_model` of the fitted model, and near
    `granger_causality`. **Chance floor**: above 0 everywhere, about order / T in the mean; compare with shifted series.
    Misleads as `granger_causality` does; a peak says where the *source's* rhythm is passed on, not that x swings there.

    References
    ----------
    Geweke 1982, doi:10.1080/01621459.1982.10477803

    Examples
    --------
    >>> import numpy as np
    >>> rng = np.random.default_rng(0)
    >>> y = rng.standard_normal(1000)
    >>> x = np.roll(y, 1) + np.roll(y, 2) + rng.standard_normal(1000)  # the mean of two samples passes slow changes on
    >>> spectral_granger_causality(x, 2.0, y, frequencies=[0, 1], order=2).round(1)
    array([1.4, 0. ])
    """
    rate = errors.expect_number(rate, "rate", low=0, unit="Hz", open_low=True)
    cycles = _frequencies(frequencies, rate) / rate
    order = _autoregression.expect_order(order)
    lags = _border.whole(max_order, "max_order", 1) if isinstance(order, str) else int(order)

    def block(a: _autoregression.Lagged, b: _autoregression.Lagged) -> np.ndarray:
        model = _autoregression.pair_models(a, b, order, a is b)
        _expect_stable(model.coefficients)
        return _by_frequency(model.coefficients, model.noise, cycles)

    return _directed(block, x, y, pairs, lags)


def granger_causality_of_model(coefficients: ArrayLike, noise: ArrayLike) -> np.ndarray:
    """Granger causality of a known autoregressive process, exact, conditional on all its other regions.

        F_{j→i} = ln( Σ^(j)_ii / Σ_ii )        Σ^(j): prediction error from the infinite past of all regions but j

    Parameters
    ----------
    coefficients : array (…, lag, target, source)
        x(t) = Σ_k A_k x(t - k) + e(t), stationary.
    noise : array (…, region, region)
        Covariance of e, positive definite.

    Returns
    -------
    array (…, target, source), nats
        Diagonal 0.

    Notes
    -----
    For models whose equations are at hand, and as the standard for estimates; Σ^(j) solves a Riccati equation.
    **Chance floor**: none, there are no data. Misleads: conditional on what is in the model only.

    References
    ----------
    Barnett & Seth 2015, doi:10.1103/PhysRevE.91.040101

    Examples
    --------
    >>> import numpy as np
    >>> a = [[[0.5, 0.5], [0, 0.5]]]  # region 1 drives region 0
    >>> granger_causality_of_model(a, np.eye(2)).round(4)
    array([[0.    , 0.2693],
           [0.    , 0.    ]])
    """
    a = _border.array(coefficients, "coefficients", ("lag", "target", "source"))
    sigma = _border.symmetric(_border.array(noise, "noise", ("region", "region")), "noise")
    if a.shape[-1] != a.shape[-2] or sigma.shape[-2:] != a.shape[-2:]:
        raise errors.BadShape(
            f"coefficients has shape {a.shape} and noise {sigma.shape}; expected (…, lag, region, region) and "
            "(…, region, region)"
        )
    _border.positive_spectrum(sigma, "noise")
    _expect_stable(a)
    leading = np.broadcast_shapes(a.shape[:-3], sigma.shape[:-2])
    a, sigma = np.broadcast_to(a, leading + a.shape[-3:]), np.broadcast_to(sigma, leading + sigma.shape[-2:])
    found = np.empty((*leading, *a.shape[-2:]))
    for where in np.ndindex(*leading):
        found[where] = _exact(a[where], sigma[where])
    return found


def conditional_granger_causality(
    x: ArrayLike, *, order: int | str = "bic", max_order: int = MAX_ORDER, pairs: Pairs = "within"
) -> np.ndarray:
    """Conditional Granger causality: how much the past of a region helps beyond the past of all others recorded.

        F_{j→i | rest} = ln( Σ^(j)_ii / Σ_ii )      of the model fitted to all regions; `granger_causality_of_model`

    Parameters
    ----------
    x : array (…, region, time), or (…, person, region, time) between people, any unit
    order, max_order
        As for `granger_causality`; a criterion chooses one order for the whole model.
    pairs : "within", "between" or list of pairs of people
        Between people one model holds the regions of all people.

    Returns
    -------
    array (…, target, source), nats
        "between": (…, pair, target, source), pairs read as (receiver, sender).

    Notes
    -----
    With three or more people it separates who answers whom from who only hears the same. **Chance floor**: about
    order / T. Misleads: still blind to what was not recorded; many regions ask for many samples (order × regions far
    below T); otherwise as `granger_causality`.

    References
    ----------
    Geweke 1984, doi:10.1080/01621459.1984.10477110; Barnett & Seth 2015, doi:10.1103/PhysRevE.91.040101

    Examples
    --------
    >>> import numpy as np
    >>> rng = np.random.default_rng(0)
    >>> a, b, c = rng.standard_normal((3, 2000))
    >>> b += np.roll(a, 1)
    >>> c += np.roll(b, 1)  # a reaches c through b only
    >>> conditional_granger_causality([a, b, c], order=2).round(1)[2]
    array([0. , 0.7, 0. ])
    """
    return _of_joint_model(x, order, max_order, pairs, lambda model: granger_causality_of_model(*model))


def partial_directed_coherence(
    x: ArrayLike,
    rate: float,
    *,
    frequencies: Sequence[float],
    order: int | str = "bic",
    max_order: int = MAX_ORDER,
    generalised: bool = True,
    pairs: Pairs = "within",
) -> np.ndarray:
    """Partial directed coherence: which share of a region's outflow, by frequency, goes directly to which target.

        |π_ij|² = |Ā_ij|² / σ_i²  /  Σ_m |Ā_mj|² / σ_m²,   Ā(f) = I - Σ_k A_k e^{-2πifk},   0 … 1

    Parameters
    ----------
    x : array (…, region, time), or (…, person, region, time) between people, any unit
    rate : float, Hz
    frequencies : sequence of float, Hz
        From 0 to rate / 2.
    order, max_order, pairs
        As for `conditional_granger_causality`.
    generalised : bool
        With the noise σ, so that units do not matter; False: all σ = 1, the original definition.

    Returns
    -------
    array (frequency, …, target, source), dimensionless
        Columns sum to 1 with their diagonal. "between": (frequency, …, pair, target, source), (receiver, sender).

    Notes
    -----
    **Chance floor**: above 0, about order / T times the ratio of the source's spectrum to the target's noise; compare
    with shifted series. Misleads: it is relative to the source's other outflows, so a region that sends to many seems
    to send little to each; a peak need not lie where power is; otherwise as `granger_causality`.

    References
    ----------
    Baccalá & Sameshima 2001, doi:10.1007/PL00007990; generalised: Baccalá et al. 2007, doi:10.1109/ICDSP.2007.4288544

    Examples
    --------
    >>> import numpy as np
    >>> rng = np.random.default_rng(0)
    >>> y = rng.standard_normal(2000)
    >>> x = np.roll(y, 1) + rng.standard_normal(2000)
    >>> partial_directed_coherence([x, y], 1.0, frequencies=[0.1], order=1).round(1)[0]
    array([[1. , 0.5],
           [0. , 0.5]])
    """
    rate = errors.expect_number(rate, "rate", low=0, unit="Hz", open_low=True)
    cycles = _frequencies(frequencies, rate) / rate

    def of(model: _autoregression.Model) -> np.ndarray:
        outflow = np.abs(_autoregression.at_frequencies(model.coefficients, cycles)) ** 2
        if generalised:
            outflow = outflow / np.einsum("...ii->...i", model.noise)[..., :, None]
        return outflow / outflow.sum(axis=-2, keepdims=True)

    return _of_joint_model(x, order, max_order, pairs, of, scale=not generalised)


def autoregressive_order(x: ArrayLike, *, max_order: int = MAX_ORDER, criterion: str = "bic") -> np.ndarray:
    """Autoregressive order: how many samples of the past an information criterion asks for.

        argmin_p  ln det Σ_p + w p n² / T,   w = ln T ("bic") or 2 ("aic"),   1 … max_order

    Parameters
    ----------
    x : array (…, region, time), any unit
        One model of all n regions.
    max_order : int
        All orders are fitted without the first `max_order` samples.
    criterion : "bic" or "aic"

    Returns
    -------
    array (…), samples

    Notes
    -----
    Misleads: max_order itself means that longer pasts were not tried; "aic" takes too many lags, "bic" too few in short
    series.

    References
    ----------
    Schwarz 1978, doi:10.1214/aos/1176344136; Akaike 1974, doi:10.1109/TAC.1974.1100705

    Examples
    --------
    >>> import numpy as np
    >>> x = np.random.default_rng(0).standard_normal(1002)
    >>> x = x[2:] + 0.5 * x[1:-1] + 0.8 * x[:-2]
    >>> float(autoregressive_order([x], max_order=8) > 1)
    1.0
    """
    x = _autoregression.standardised(_border.signals(x, "x", ("region", "time")))
    lags = _border.whole(max_order, "max_order", 1)
    errors.expect_choice(criterion, _autoregression.CRITERIA, "criterion")
    return (_best_order(x, lags, criterion)[0] * 1.0)[()]


def _directed(block, x: ArrayLike, y: ArrayLike | None, pairs: Pairs, lags: int) -> np.ndarray:
    if isinstance(pairs, str) and pairs == "between" and np.ndim(x) > 2:
        pairs = chosen_people(pairs, np.shape(x)[-3], directed=True)

    def prepare(a: np.ndarray) -> _autoregression.Lagged:
        _autoregression.expect_length(a.shape[-1], lags, 2 * lags, "order")
        return _autoregression.lagged(_autoregression.standardised(a), lags)

    return pairwise(block, x, y, pairs, check=_border.signals, prepare=prepare, directed=True, diagonal=0.0)


def _of_joint_model(x: ArrayLike, order, max_order: int, pairs: Pairs, formula, scale: bool = False) -> np.ndarray:
    """`formula` (…, target, source) of one model of all regions, or its blocks between people; `scale`: in units of x."""
    expect_pairs(pairs)
    within = isinstance(pairs, str) and pairs == "within"
    series = _border.signals(x, "x", ("region", "time") if within else ("person", "region", "time"))
    joint = series if within else series.reshape(*series.shape[:-3], -1, series.shape[-1])
    order = _autoregression.expect_order(order)
    unit = joint.std(axis=-1)
    joint = _autoregression.standardised(joint)
    if isinstance(order, str):
        order = int(_best_order(joint, _border.whole(max_order, "max_order", 1), order)[1])
    _autoregression.expect_length(joint.shape[-1], order, order * joint.shape[-2], "order")
    model = _autoregression.fit(joint, order)
    if scale:
        model = model._replace(
            coefficients=model.coefficients * (unit[..., :, None] / unit[..., None, :])[..., None, :, :]
        )
    value = formula(model)
    if within:
        return value
    people, regions = series.shape[-3:-1]
    blocks = value.reshape(*value.shape[:-2], people, regions, people, regions)
    chosen = chosen_people(pairs, people, directed=True)
    return np.stack([blocks[..., p, :, q, :] for p, q in chosen], axis=-3)


def _best_order(x: np.ndarray, lags: int, name: str) -> tuple[np.ndarray, int]:
    """The best order of each leading index, and of all together."""
    _autoregression.expect_length(x.shape[-1], lags, lags * x.shape[-2], "max_order")
    samples = x.shape[-1] - lags
    noise = [_autoregression.fit(x, p, lags).noise for p in range(1, lags + 1)]
    values = np.stack([_autoregression.criterion(one, p, samples, name) for p, one in enumerate(noise, 1)])
    together = values.reshape(lags, -1).mean(axis=-1)
    return values.argmin(axis=0) + 1, int(together.argmin()) + 1


def _by_frequency(coefficients: np.ndarray, noise: np.ndarray, cycles: np.ndarray) -> np.ndarray:
    a = _autoregression.at_frequencies(coefficients, cycles)
    # H = adj(a) / det(a): the common |det|² cancels in the ratio
    direct, passed = a[..., 1, 1], -a[..., 0, 1]
    xx, xy, yy = noise[..., 0, 0], noise[..., 0, 1], noise[..., 1, 1]
    own = np.abs(direct * np.sqrt(xx) + passed * xy / np.sqrt(xx)) ** 2
    return np.log1p((yy - xy * xy / xx) * np.abs(passed) ** 2 / own)


def _exact(a: np.ndarray, sigma: np.ndarray) -> np.ndarray:
    from scipy.linalg import solve_discrete_are

    order, regions, _ = a.shape
    step = _autoregression.companion(a)
    drive = np.zeros((order * regions, order * regions))
    drive[:regions, :regions] = sigma
    found = np.zeros((regions, regions))
    for source in range(regions):
        kept = np.delete(np.arange(regions), source)
        if not kept.size or not a[:, kept, source].any():
            continue
        seen, mixed = step[kept], np.zeros((order * regions, kept.size))
        mixed[:regions] = sigma[:, kept]
        p = solve_discrete_are(step.T, seen.T, drive, sigma[np.ix_(kept, kept)], s=mixed)
        wider = np.diag(seen @ p @ seen.T) + np.diag(sigma)[kept]
        found[kept, source] = np.log(wider / np.diag(sigma)[kept])
    return np.maximum(found, 0.0)  # removes rounding below 0 only


def _frequencies(given: Sequence[float], rate: float) -> np.ndarray:
    f = _border.array(given, "frequencies", ("frequency",))
    if f.ndim != 1 or (f < 0).any() or (f > rate / 2).any():
        raise errors.BadValue(
            f"frequencies is {np.array2string(f, threshold=6)}; expected a list of 0 to {rate / 2:g} Hz"
        )
    return f


def _expect_stable(coefficients: np.ndarray) -> None:
    modulus = _autoregression.radius(coefficients).max()
    if modulus >= 1:
        raise errors.BadValue(
            f"the autoregressive model has a root of modulus {modulus:.4g}; expected below 1 (stationary): take out trends, "
            "or give longer series"
        )
