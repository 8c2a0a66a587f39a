"""Cortisol of groups: people never exposed to trauma, exposed without and with post-traumatic stress disorder.

Exposure makes the glucocorticoid receptor more sensitive; glands have adapted to the stress of each person's life (`gland_mass` in
its steady state), so cortisol over the day falls a little and falls further after dexamethasone. The disorder adds nothing here:
stronger feedback goes with exposure (Morris et al. 2012, PMC3340453: after dexamethasone d -.53 in exposed people without, -.40
in people with the disorder; daily output with the disorder -.36). One constant, `SENSITISED`, is calibrated to these three
numbers; spreads are ours. Basal cortisol in single samples hardly differs (Meewisse 2007: -.12, not significant). No group mean
says anything of a person.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from .. import errors
from .gland_mass import hormones, receptor

SENSITISED = 0.25  # how far exposure lowers ln K of the receptor; calibrated
GROUPS = {"controls": 0.0, "exposed": 1.0, "disorder": 1.0}  # share of it
STRESS_SPREAD, RECEPTOR_SPREAD, DAY_SPREAD = 0.25, 0.35, 0.25  # of logarithms, between people and days; ours
REST, STEEPNESS = 1.5, 3.0  # cortisol that halves release, relative to rest
DEXAMETHASONE = 1.0  # 0.5 mg in the evening, in multiples of rest; ours


class Cortisol(NamedTuple):
    """Of every person (person,): mean cortisol of a day and the morning after dexamethasone, in multiples of rest."""

    day: np.ndarray
    suppressed: np.ndarray


def cortisol_of(group: str, people: int, seed: int, *, sensitised: float = SENSITISED) -> Cortisol:
    """Draw people of a group and measure their cortisol.

        adapted glands:  c = u G(c) / G₀,   pituitary 1 / G(c),   adrenal c;      after dexamethasone D:  c_d = √(u G(c_d + D)² pituitary adrenal / G₀)

    Parameters
    ----------
    group : "controls", "exposed" (without the disorder) or "disorder"
    people : int
    seed : int
    sensitised : float
        Fall of ln K with exposure.

    Examples
    --------
    >>> found = cortisol_of("controls", 200, seed=1)
    >>> bool((found.suppressed < found.day).mean() > 0.9)
    True
    """
    share = GROUPS[errors.expect_name(group, GROUPS, "group", "GROUPS")]
    n = int(errors.expect_number(people, "people", low=1))
    rng = np.random.default_rng(errors.expect_seed(seed))
    stress = np.exp(STRESS_SPREAD * rng.standard_normal(n))
    half = REST * np.exp(RECEPTOR_SPREAD * rng.standard_normal(n) - share * sensitised)
    drive = stress / receptor(1.0, REST, STEEPNESS)
    day = np.ones(n)
    for _ in range(200):  # halved steps to the fixed point of a falling function
        day = 0.5 * (day + drive * receptor(day, half, STEEPNESS))
    pituitary = 1 / receptor(day, half, STEEPNESS)
    suppressed = hormones(drive, pituitary, day, half, STEEPNESS, DEXAMETHASONE)
    days = np.exp(DAY_SPREAD * rng.standard_normal((2, n)))
    return Cortisol(day * days[0], suppressed * days[1])
