"""New neurons of the dentate gyrus as an age-structured cohort.

    ∂n/∂t + ∂n/∂a = -death(a) n,    n(t, 0) = births(t)

In adult rodents this is beyond doubt: Kempermann, Kuhn and Gage 1997, doi:10.1038/386493a0, and 1998,
doi:10.1523/JNEUROSCI.18-09-03206.1998 (enrichment); van Praag 1999 (running); Snyder et al. 2009 (40 % of a rat's die within four
weeks). **In adult humans it is contested**: 700 a day by carbon dating (Spalding et al. 2013, doi:10.1016/j.cell.2013.05.002), none
found in post-mortem tissue (Sorrells et al. 2018, doi:10.1038/nature25975), and papers on both sides since. So `spalding` and
`none` are both presets, and a result that depends on the choice should be shown for both.

Solved exactly along its characteristics, day by day: a cohort of one day is one number.
"""

from __future__ import annotations

from math import inf
from typing import Any, ClassVar, NamedTuple

import numpy as np

from .. import errors
from ..model import Param, Parametrised
from ..units import day, week, year

KEMPERMANN = "doi:10.1523/JNEUROSCI.18-09-03206.1998"
SPALDING = "doi:10.1016/j.cell.2013.05.002"
SNYDER = "Snyder et al. 2009, J Neurosci 29:14484"
STRESS = "Pham et al. 2003, Heine et al. 2004"
YOUNG, SELECTED = 28, (7, 21)  # days: end of early death; when survival is decided


class Neurogenesis(Parametrised):
    """Parameters and presets of the cohort; `neurogenesis` is the only one."""

    name = "neurogenesis"
    params: ClassVar = {
        "births": Param(100.0, "1/day", (0, inf), "new cells a day in a young adult, at rest", KEMPERMANN, tag="ours"),
        "ageing": Param(235 * day, "s", (1, inf), "births fall by e in this time", KEMPERMANN, tag="calibrated"),
        "alive": Param(0.6, "1", (0.01, 1), "alive after four weeks", SNYDER),
        "ageing_alive": Param(0.0, "1/y", (0, 5), "by how much a year ago that share was larger", KEMPERMANN, tag="calibrated"),
        "neurons": Param(0.7, "1", (0, 1), "share of new cells that become neurons", KEMPERMANN, tag="ours"),
        "enriched_neurons": Param(0.84, "1", (0, 1), "the same in an enriched environment", KEMPERMANN, tag="calibrated"),
        "rescued": Param(0.5, "1", (0, 1), "share of early death that enrichment prevents", KEMPERMANN, tag="calibrated"),
        "running": Param(1.0, "1", (0, 10), "births gained by running, relative to rest", "van Praag 1999"),
        "stressed": Param(0.5, "1", (0, 1), "births lost under lasting stress", STRESS, tag="ours"),
        "acute": Param(0.3, "1", (0, 1), "births lost on the day of a stress", STRESS, tag="ours"),
        "memory_of_stress": Param(14 * day, "s", (1, inf), "how long stress must last, and is felt", STRESS, tag="calibrated"),
        "company": Param(0.6, "1", (0, 1), "share of the effect of stress that company takes away", "Westenbroek 2004", tag="ours"),
        "turnover": Param(0.0, "1/y", (0, 5), "death of mature cells", SPALDING),
    }  # fmt: skip
    presets: ClassVar = {
        "rat": {},
        "mouse": {"alive": 0.344, "ageing_alive": 0.64},
        "rodent": {"alive": 0.344, "ageing_alive": 0.64},
        "spalding": {"births": 700.0, "ageing": 1e6 * year, "alive": 1.0, "neurons": 1.0, "enriched_neurons": 1.0, "turnover": 0.0175},
        "none": {"births": 0.0},
    }  # fmt: skip


neurogenesis = Neurogenesis()


class Cohort(NamedTuple):
    """Days (time,), births of each day, living neurons by age in days (time, age), and all that are older (time,)."""

    births: np.ndarray
    young: np.ndarray
    mature: np.ndarray

    @property
    def total(self) -> np.ndarray:
        """All new neurons alive on each day."""
        return self.young.sum(axis=1) + self.mature


def cohort(
    days: int,
    preset: str = "rodent",
    *,
    age: float = 60 * day,
    running: Any = 0.0,
    enriched: Any = 0.0,
    stress: Any = 0.0,
    company: Any = 0.0,
    kept: int = 100,
    **params: float,
) -> Cohort:
    """New neurons over some days of an adult life.

    Parameters
    ----------
    days : int
    preset : "rodent", "rat", "mouse", "spalding" or "none"
    age : float, s
        Of the animal on the first day; `births` are those at 60 days.
    running, enriched, stress, company : float or array (time,), 0 … 1
    kept : int
        Ages (days) that are followed one by one; older cells are counted together.

    Examples
    --------
    >>> rested, ran = (cohort(100, running=r).total[-1] for r in (0, 1))
    >>> round(float(ran / rested), 2)
    2.0
    """
    errors.expect_number(days, "days", low=1)
    errors.expect_name(preset, neurogenesis.presets, "preset", "neurogenesis")
    errors.expect_number(kept, "kept", low=YOUNG + 1)
    neurogenesis.check_params(params)
    p = {**neurogenesis.defaults, **neurogenesis.presets[preset], **params}
    run, rich, pressed, met = (_daily(x, days, n) for x, n in
                               ((running, "running"), (enriched, "enriched"), (stress, "stress"), (company, "company")))  # fmt: skip
    born = _births(p, days, age, run, pressed * (1 - p["company"] * met))
    young, mature = np.zeros((days, kept)), np.zeros(days)
    now, old = np.zeros(kept), 0.0
    for t in range(days):
        share = p["neurons"] + (p["enriched_neurons"] - p["neurons"]) * rich[t]
        living = now * _survival(p, kept, age + t * day, rich[t])
        old = (old + living[-1]) * np.exp(-p["turnover"] * day / year)
        now = np.concatenate([[born[t] * share], living[:-1]])
        young[t], mature[t] = now, old
    return Cohort(born, young, mature)


def _daily(given: Any, days: int, what: str) -> np.ndarray:
    values = np.asarray(given, dtype=float)
    if values.ndim and values.shape != (days,):
        raise errors.BadShape(f"{what} has shape {values.shape}; expected one number or (time,) = ({days},)")
    if not (np.isfinite(values).all() and (values >= 0).all() and (values <= 1).all()):
        raise errors.BadValue(f"{what} must lie in 0 … 1; give the share of each day")
    return np.broadcast_to(values, (days,))


def _births(p: dict[str, float], days: int, age: float, run: np.ndarray, pressed: np.ndarray) -> np.ndarray:
    """Births of each day: fewer with age, more with running, fewer under stress that lasts."""
    keep, felt, lasting = np.exp(-day / p["memory_of_stress"]), 0.0, np.empty(days)
    for t in range(days):
        felt = keep * felt + (1 - keep) * pressed[t]
        lasting[t] = felt
    by_age = np.exp(-(age + np.arange(days) * day - 60 * day) / p["ageing"])
    return p["births"] * by_age * (1 + p["running"] * run) * (1 - p["stressed"] * lasting) * (1 - p["acute"] * pressed)


def _survival(p: dict[str, float], kept: int, age: float, rich: float) -> np.ndarray:
    """Share of the cells of each age (days) that live another day."""
    alive = p["alive"] * np.exp(-p["ageing_alive"] * max(age - 60 * day, 0.0) / year)
    daily = -np.log(alive) / (SELECTED[1] - SELECTED[0])
    ages = np.arange(kept)
    early = (ages >= SELECTED[0]) & (ages < SELECTED[1])
    death = np.where(early, daily * (1 - p["rescued"] * rich), np.where(ages >= YOUNG, p["turnover"] * day / year, 0.0))
    return np.exp(-death)


def excitability(age: Any) -> np.ndarray:
    """How easily a cell of this age (s) is excited, mature = 0, greatest = 1 at five weeks.

    Examples
    --------
    >>> excitability(np.array([5.0, 12.0]) * week).round(3).tolist()
    [1.0, 0.0]
    """
    return np.exp(-0.5 * ((np.asarray(age, dtype=float) - 5 * week) / (1.2 * week)) ** 2)


def connectivity(age: Any) -> np.ndarray:
    """How far a cell of this age (s) is connected: half at six weeks, 10 to 90 % from four to eight.

    Examples
    --------
    >>> connectivity(np.array([4.0, 6.0, 8.0]) * week).round(2).tolist()
    [0.1, 0.5, 0.9]
    """
    return 1 / (1 + np.exp(-(np.asarray(age, dtype=float) - 6 * week) * 2 * np.log(9) / (4 * week)))


def plasticity_gain(found: Cohort) -> np.ndarray:
    """Excitable and connected young neurons on each day: what they add to learning in the hippocampus (ours)."""
    ages = np.arange(found.young.shape[1]) * day
    return found.young @ (excitability(ages) * connectivity(ages))


def overlap(found: Cohort, first: int, later: int) -> float:
    """Similarity of what is learnt on two days, through the young cells that were excitable on both (Aimone 2009).

    Cosine of the excitabilities of all cells born before the later day, weighted by who is alive on it; 0 without young
    cells.
    """
    errors.expect_number(later, "later", low=first, high=len(found.young) - 1)
    ages = np.arange(found.young.shape[1])
    now, before = (
        excitability(ages * day),
        np.where(ages >= later - first, excitability((ages - (later - first)) * day), 0.0),
    )
    n = found.young[later]
    norm = np.sqrt((n @ now**2) * (n @ before**2))
    return float(n @ (now * before) / norm) if norm > 0 else 0.0
