"""Security over generations: what a parent learnt about relief shapes how the parent answers, and so what the child learns.

Two routes. Caregiving: the parent's security goes into how often the child's distress is relieved, partly by what an observer
calls sensitivity and partly by what observers miss; from relief the child learns (`repairing.expected`), and later cares in turn.
Germline: marks of the parent that are not reset (`body.methylation.inherited`); in people nearly all are, so `reset` is near 1.

Sensitivity follows the parent's security with r .34 (van IJzendoorn 1995, doi:10.1037/0033-2909.117.3.387: d .72) and goes with
the child's with r .24 (De Wolff and van IJzendoorn 1997, doi:10.1111/j.1467-8624.1997.tb04218.x). What observers miss is calibrated
to a correlation of .31 between the security of parent and child (Verhage et al. 2016, doi:10.1037/bul0000038: 95 samples, 4,819
pairs). That sensitivity then explains about a sixth (published: a quarter, the "transmission gap"; it does not hold), and what three generations
share, are predictions. The form is ours.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from .. import errors
from ..body.methylation import inherited
from .repairing import expected

SENSITIVITY = 0.34  # correlation with the parent's security; published
SENSITIVE = 0.17  # of sensitivity into relief, in standard deviations; calibrated to a correlation of .24 with the child's security
MISSED = 0.27  # of the parent's security into relief past what observers see; calibrated to .31
SPREAD = 0.9  # of relief between families, in logits; ours
RESET = 0.95  # share of the germline's marks that is erased in people; ours
EPISODES = 150  # of distress in which a child learns; ours
GERMLINE = 0.1  # weight of an inherited mark in relief; ours


class Generations(NamedTuple):
    """Security (generation, family), sensitivity of each parent to its child (generation - 1, family), standardised; and marks."""

    security: np.ndarray
    sensitivity: np.ndarray
    marks: np.ndarray


def generations(
    families: int = 2000,
    seed: int = 0,
    *,
    count: int = 3,
    sensitive: float = SENSITIVE,
    missed: float = MISSED,
    reset: float = RESET,
    episodes: int = EPISODES,
) -> Generations:
    """Security of parents, children and children's children, one line of descent per family.

        sensitivity = .34 security + own,     relief = logistic(spread (sensitive sensitivity + missed security - germline mark + rest))

    Parameters
    ----------
    families : int
    seed : int
    count : int
        Generations.
    sensitive, missed : float, 0 … 0.6
        How far sensitivity, and what observers miss of the parent's security, go into relief; both 0 cut the route of caregiving.
    reset : float, 0 … 1
        Share of the germline's marks that is erased; 1 cuts the other route.
    episodes : int
        Of distress in a childhood.

    Examples
    --------
    >>> generations(50, seed=1).security.shape
    (3, 50)
    """
    rng = np.random.default_rng(errors.expect_seed(seed))
    n = int(errors.expect_number(families, "families", low=3))
    sensitive = errors.expect_number(sensitive, "sensitive", low=0, high=0.6)
    missed = errors.expect_number(missed, "missed", low=0, high=0.6)
    episodes = int(errors.expect_number(episodes, "episodes", low=1))
    security, marks, observed = [rng.standard_normal(n)], [rng.standard_normal(n)], []
    for g in range(int(errors.expect_number(count, "count", low=2)) - 1):
        marks.append(inherited(marks[-1], reset, seed + g + 1)[:, 0])
        observed.append(_with_own(SENSITIVITY * security[-1], rng))
        care = sensitive * observed[-1] + missed * security[-1] - GERMLINE * marks[-1]
        chance = 1 / (1 + np.exp(-SPREAD * _with_own(care, rng)))
        security.append(_standard(expected(rng.random((n, episodes)) < chance[:, None]).relief))
    return Generations(np.array(security), np.array(observed), np.array(marks))


def _with_own(part: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A quantity of variance 1 of which this is a part; the rest is everything else."""
    return part + np.sqrt(max(1 - part.var(), 0.0)) * rng.standard_normal(len(part))


def _standard(x: np.ndarray) -> np.ndarray:
    return (x - x.mean()) / x.std()


def mediated(parent: np.ndarray, through: np.ndarray, child: np.ndarray) -> float:
    """Share of the correlation of parent and child that goes through something observed: product of paths over the whole.

    Examples
    --------
    >>> x = np.random.default_rng(0).standard_normal((2, 5000))
    >>> round(mediated(x[0], x[0] + x[1], x[0] + x[1]), 6)
    1.0
    """
    first, whole = np.corrcoef(parent, through)[0, 1], np.corrcoef(parent, child)[0, 1]
    paths = np.linalg.lstsq(np.stack([_standard(through), _standard(parent)], axis=1), _standard(child), rcond=None)[0]
    return float(first * paths[0] / whole)
