"""Methylation of a stress gene: two stable marks, set early, kept for life, and copied through divisions or not.

The collaborative model: Haerter, Lövkvist, Dodd and Sneppen 2014, doi:10.1093/nar/gkt1235: methylated sites recruit methylation,
unmethylated ones demethylation, so that both states survive cell division; independent sites forget. Without divisions the
mean field has the closed forms below. The developmental gate is ours, after Weaver et al. 2004, doi:10.1038/nn1276 (licking in a
pup's first week; reversed by cross-fostering, and in adults by an inhibitor). In people: small studies, peripheral tissue, and a
large null in 2,232 twins (E-Risk 2018). Nothing here reads a person's marks.
"""

from __future__ import annotations

from math import inf
from typing import Any

import numpy as np

from .. import errors
from ..model import Model, Param, State
from ..units import day

HAERTER = "doi:10.1093/nar/gkt1235"
WEAVER = "doi:10.1038/nn1276"


def derivative(mark, adversity, care, basal, rate, gate):
    up = basal + gate * adversity + mark * mark
    down = basal + gate * care + (1.0 - mark) * (1.0 - mark)
    return rate * ((1.0 - mark) * up - mark * down)


methylation = Model(
    name="methylation",
    meaning="mean methylation of a collaborating array of sites",
    source=HAERTER,
    derivative=derivative,
    states={"mark": State(0.0528, "1", "share of methylated sites", limits=(0.0, 1.0))},
    params={
        "adversity": Param(0.0, "1", (0, 10), "drive towards methylation", WEAVER, tag="ours"),
        "care": Param(0.0, "1", (0, 10), "drive towards demethylation", WEAVER, tag="ours"),
        "basal": Param(
            0.05, "1", (0, 1), "change that needs no neighbour; both marks are stable below 1/4", "ours", tag="ours"
        ),
        "rate": Param(1 / day, "1/s", (0, inf), "speed", "ours", tag="ours"),
        "gate": Param(1.0, "1", (0, 1), "openness: 1 in the critical period, at most 0.05 later", WEAVER, tag="ours"),
    },
    presets={"pup": {}, "adult": {"gate": 0.05}},
)

independent = Model(
    name="independent_sites",
    meaning="methylation of a site by itself: the null model, which forgets",
    source=HAERTER,
    derivative=lambda mark, gain, loss: gain * (1.0 - mark) - loss * mark,
    states={"mark": State(0.5, "1", "probability of being methylated", limits=(0.0, 1.0))},
    params={
        "gain": Param(0.1 / day, "1/s", (0, inf), "methylation", "ours", tag="ours"),
        "loss": Param(0.1 / day, "1/s", (0, inf), "demethylation", "ours", tag="ours"),
    },
)


def stable_marks(basal: Any) -> tuple[np.ndarray, np.ndarray]:
    """The low and the high mark that stay without a drive: (1 ∓ √(1 - 4 basal)) / 2, for basal below 1/4.

    Examples
    --------
    >>> [float(m.round(4)) for m in stable_marks(0.05)]
    [0.0528, 0.9472]
    """
    basal = np.asarray(basal, dtype=float)
    if not ((basal >= 0) & (basal < 0.25)).all():
        raise errors.BadValue(f"basal is {basal}; both marks are stable for 0 to below 1/4")
    root = np.sqrt(1 - 4 * basal)
    return (1 - root) / 2, (1 + root) / 2


def divided(
    sites: Any,
    divisions: int,
    seed: int,
    *,
    up: float = 0.3,
    down: float = 0.1,
    repair: float = 1.0,
    noise: float = 0.005,
) -> np.ndarray:
    """Arrays of sites (…, site; 0 unmethylated, 1 half, 2 methylated) after cell divisions with collaboration.

    At a division every methylated site becomes half, every half one half or unmethylated. Then 60 attempts per site: a random
    partner that is methylated lifts the site (half ones with probability `repair`), an unmethylated one lowers it, a
    half one lifts a half one (ours: after a division there are no others); then a share `noise` of the sites steps at random.

    Examples
    --------
    >>> end = divided(np.full((1, 80), 2), 5, seed=1)
    >>> bool((end == 2).mean() > 0.9)
    True
    """
    rng = np.random.default_rng(errors.expect_seed(seed))
    state = np.array(sites)
    flat = state.reshape(-1, state.shape[-1])
    rows, n = np.arange(len(flat)), flat.shape[-1]
    for _ in range(int(errors.expect_number(divisions, "divisions", low=0))):
        half = flat == 1
        flat[flat == 2] = 1
        flat[half & (rng.random(flat.shape) < 0.5)] = 0
        for _ in range(60 * n):
            site, partner = rng.integers(n, size=(2, len(flat)))
            chance, other = rng.random(len(flat)), flat[rows, partner]
            halved = flat[rows, site] == 1
            lifted = (other == 2) & (chance < np.where(halved, repair, up)) | (other == 1) & halved & (chance < down)
            lowered = (other == 0) & (chance < down)
            flat[rows, site] = np.clip(flat[rows, site] + lifted.astype(int) - lowered, 0, 2)
        drifted = (rng.random(flat.shape) < noise) * (2 * rng.integers(2, size=flat.shape) - 1)
        flat[:] = np.clip(flat + drifted, 0, 2)
    return flat.reshape(state.shape)


def divided_independently(
    sites: Any, divisions: int, seed: int, *, kept: float = 0.95, new: float = 0.01
) -> np.ndarray:
    """The standard model: half sites are repaired with probability `kept`, unmethylated ones methylated with `new`.

    Examples
    --------
    >>> ends = [(divided_independently(np.full((1, 200), s), 400, seed=1) == 2).mean() for s in (0, 2)]
    >>> bool(abs(ends[0] - ends[1]) < 0.1)
    True
    """
    rng = np.random.default_rng(errors.expect_seed(seed))
    state = np.array(sites)
    for _ in range(int(errors.expect_number(divisions, "divisions", low=0))):
        half = state == 1
        state[state == 2] = 1
        state[half & (rng.random(state.shape) < 0.5)] = 0
        state[(state == 1) & (rng.random(state.shape) < kept)] = 2
        state[(state == 0) & (rng.random(state.shape) < new)] = 2
    return state


def inherited(parents: Any, reset: float, seed: int, spread: float = 1.0) -> np.ndarray:
    """Marks of children (family, child) of one parent each: what is not reset passes on, the rest is new.

        child = (1 - reset) parent + √(1 - (1 - reset)²) new

    `reset` near 1 is the human default: the germline forgets, and care carries the rest (see the caregiving route of
    `bonds`). Cov(parent, child) = (1 - reset) V, Cov(children) = (1 - reset)² V (after Tal, Kisdi and Jablonka 2010,
    doi:10.1534/genetics.109.112466).

    Examples
    --------
    >>> inherited(np.zeros(3), 0.95, seed=1).shape
    (3, 2)
    """
    keep = 1.0 - errors.expect_number(reset, "reset", low=0, high=1)
    parents = np.asarray(parents, dtype=float)
    new = spread * np.random.default_rng(errors.expect_seed(seed)).standard_normal((len(parents), 2))
    return keep * parents[:, None] + np.sqrt(1 - keep**2) * new


GENES = {
    "FKBP5": -0.35,
    "NR3C1": 0.0,
    "ZFP57": 0.35,
    "BDNF": -0.2,
}  # change per sd of response; signs published, sizes ours


def after_response(response: Any, risk: Any, seed: int, *, gene: str = "FKBP5", drift: float = 0.05) -> np.ndarray:
    """Change of a gene's methylation (person,) over a therapy, in standard deviations.

        change = GENES[gene] response [risk allele, for FKBP5] + drift + noise

    FKBP5 falls with response in carriers of the risk allele only (Roberts et al. 2015, PMC4982063, n = 98, nominal); NR3C1 does
    not change, it went with who responded (Yehuda et al. 2013); ZFP57 rises (Vinkers et al. 2019,
    doi:10.1038/s41380-019-0549-3); BDNF falls in responders (Perroud et al. 2013). Small studies of blood or saliva, none of a
    brain: a description of what was found, not a mechanism, and nothing that reads a person.

    Parameters
    ----------
    response : array (person,)
        Fall of symptoms, in standard deviations; below 0 for those who became worse.
    risk : array (person,) of bool
        Whether the person carries the risk allele (rs1360780 T).
    gene : a key of `GENES`
    drift : float
        What changes in everybody meanwhile (ours).

    Examples
    --------
    >>> after_response([1.0, 0.0], [True, False], seed=1).shape
    (2,)
    """
    slope = GENES[errors.expect_name(gene, GENES, "gene", "GENES")]
    response = np.asarray(response, dtype=float)
    carried = np.broadcast_to(np.asarray(risk, dtype=bool), response.shape) if gene == "FKBP5" else True
    noise = np.random.default_rng(errors.expect_seed(seed)).standard_normal(response.shape)
    return slope * response * carried + drift + noise
