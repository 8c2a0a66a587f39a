"""Sudden gains: large, lasting falls of symptoms from one session to the next."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _border

T_CRITICAL = 2.776  # two-sided 5 % at 4 degrees of freedom


def sudden_gains(
    scores: ArrayLike, *, smallest: float = 7.0, share: float = 0.25, critical: float = T_CRITICAL
) -> np.ndarray:
    """Sudden gains: how far symptoms fell at once and stayed low, session by session.

        gain at s:   x(s) - x(s+1) ≥ smallest,   ≥ share x(s),   t > critical for x(s-2 … s) against x(s+1 … s+3)

    Parameters
    ----------
    scores : array (…, session), points of a scale on which more is worse
    smallest : float, points
        7 is for the Beck Depression Inventory; for another scale take its reliable change.
    share : float, 0 … 1
        Of the score before.
    critical : float
        Of Student's t with pooled variance of three and three scores; 0 leaves the criterion out.

    Returns
    -------
    array (…, session), points
        The fall to the next session where it is a gain, else 0; the first two and last three sessions cannot hold one.

    Notes
    -----
    Jumps between states rather than a gradual way (F1). **Chance floor**: not small. A scale of retest reliability .8 finds a
    "gain" in 9 to 21 % of people who do not change and in half of those who improve evenly (Vittengl et al. 2015, PMC4606893), so
    compare with scores simulated without jumps. Misleads: sessions a week apart with one missing look like one step.

    References
    ----------
    Tang and DeRubeis 1999, doi:10.1037/0022-006X.67.6.894

    Examples
    --------
    >>> sudden_gains([30, 29, 30, 15, 14, 15]).nonzero()[0].tolist()
    [2]
    """
    x = _border.array(scores, "scores", ("session",))
    if x.shape[-1] < 6:
        raise errors.BadShape(f"scores has {x.shape[-1]} sessions; a gain needs three before and three after it")
    smallest = errors.expect_number(smallest, "smallest", low=0)
    share = errors.expect_number(share, "share", low=0, high=1)
    critical = errors.expect_number(critical, "critical", low=0)
    three = np.lib.stride_tricks.sliding_window_view(x, 3, axis=-1)
    before, after = three[..., :-3, :], three[..., 3:, :]
    fall = x[..., 2:-3] - x[..., 3:-2]
    means = before.mean(axis=-1) - after.mean(axis=-1)
    error = np.sqrt((before.var(axis=-1, ddof=1) + after.var(axis=-1, ddof=1)) / 3)
    gain = (fall > 0) & (fall >= smallest) & (fall >= share * x[..., 2:-3]) & (means > critical * error)
    found = np.zeros(x.shape)
    found[..., 2:-3] = np.where(gain, fall, 0.0)
    return found
