"""Correlation between people who live through the same: how much of a person's signal is shared with the others."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _autoregression, _border

AGAINST = ("others", "each")


def inter_subject_correlation(x: ArrayLike, *, against: str = "others") -> np.ndarray:
    """Inter-subject correlation: how alike the same region moves in different people.

        others:  r( x_p , mean of x_q over all q ≠ p )        each:  mean over q ≠ p of r(x_p, x_q),   -1 … 1

    Parameters
    ----------
    x : array (…, person, region, time), any unit
        At least two people; every series is first given mean 0 and variance 1.
    against : "others" or "each"
        The person against the average of all others (leave one out), or against each of them, averaged.

    Returns
    -------
    array (…, person, region), dimensionless

    Notes
    -----
    What a shared film, story or room does to all (C2); with people in contact it also holds what they do to each other.
    "others" is larger, the more people the more, because averages are less noisy: with a shared part of the variance v,
    "each" gives v and "others" √v · √(v / (v + (1 - v)/(n - 1))). **Chance floor**: 0 on average with a spread of 1/√T
    for T independent samples ("each": divided by √(n - 1)), more for slow signals. The values of different people are
    not independent: test the group's mean with shifted series or by re-sampling people, never by a t-test over pairs.
    Misleads: movement or breathing in time with the stimulus; being alike is not being in contact.

    References
    ----------
    Hasson et al. 2004, doi:10.1126/science.1089506; Nastase et al. 2019, doi:10.1093/scan/nsz037

    Examples
    --------
    >>> film = [0.0, 1, 0, -1, 0, 1, 0, -1]
    >>> inter_subject_correlation([[film], [film], [[0.0, 1, 2, 3, 4, 5, 6, 7]]], against="each").round(2)[:, 0]
    array([ 0.35,  0.35, -0.31])
    """
    errors.expect_choice(against, AGAINST, "against")
    z = _people(x)
    if against == "others":
        others = _of_others(z)
        return np.clip((z * others).mean(axis=-1), -1.0, 1.0)  # removes rounding beyond ±1 only
    total = z.sum(axis=-3, keepdims=True)
    together = (z * total).mean(axis=-1) - (z * z).mean(axis=-1)
    return np.clip(together / (z.shape[-3] - 1), -1.0, 1.0)


def inter_subject_functional_correlation(x: ArrayLike) -> np.ndarray:
    """Inter-subject functional correlation: links between regions that are shared by different people.

        r_p[i, j] = ½ [ r( x_p,i , m_j ) + r( x_p,j , m_i ) ],   m: mean of all others,   -1 … 1

    Parameters
    ----------
    x : array (…, person, region, time), any unit
        At least two people; every series is first given mean 0 and variance 1.

    Returns
    -------
    array (…, person, region, region), dimensionless
        Symmetric; the diagonal is `inter_subject_correlation` (others).

    Notes
    -----
    Functional connectivity without what is a person's own (noise, breathing, spontaneous activity): only what the
    shared time drives remains. **Chance floor**: 0 with a spread of 1/√(2T) off the diagonal for T independent samples.
    Misleads as `inter_subject_correlation` does.

    References
    ----------
    Simony et al. 2016, doi:10.1038/ncomms12141

    Examples
    --------
    >>> import numpy as np
    >>> shared, own = np.random.default_rng(0).standard_normal((2, 1, 2, 500))
    >>> people = np.concatenate([shared, shared + own])  # two regions, no link between them
    >>> abs(inter_subject_functional_correlation(people)[0]).round(1)
    array([[0.7, 0. ],
           [0. , 0.7]])
    """
    z = _people(x)
    r = z @ np.swapaxes(_of_others(z), -1, -2) / z.shape[-1]
    return np.clip((r + np.swapaxes(r, -1, -2)) / 2, -1.0, 1.0)  # removes rounding beyond ±1 only


def _people(x: ArrayLike) -> np.ndarray:
    z = _border.signals(x, "x", ("person", "region", "time"))
    if z.shape[-3] < 2:
        raise errors.BadShape("x has one person; expected at least 2: there is nobody to compare with")
    return _autoregression.standardised(z)


def _of_others(z: np.ndarray) -> np.ndarray:
    """Mean of all other people, with mean 0 and variance 1."""
    others = (z.sum(axis=-3, keepdims=True) - z) / (z.shape[-3] - 1)
    spread = np.sqrt((others * others).mean(axis=-1, keepdims=True))
    if (spread <= 1e-12).any():
        raise errors.BadValue(
            f"the others' mean is 0 at {_border._first(spread[..., 0] <= 1e-12)} (person, region last): they cancel each other; "
            "expected people that do not: use against='each'"
        )
    return others / spread
