"""Critical periods: learning is fast until experience has been structured for long enough.

Ours in form. That continuous unmodulated sound keeps the auditory period open, and that only temporally structured input closes
it, is published: Zhang, Bao and Merzenich 2002, PNAS 99:2309; PMC2532673 on closure.
"""

from __future__ import annotations

from math import inf
from typing import Any

import numpy as np

from .. import errors
from ..math import exp, maximum
from ..model import Param
from ..rule import Schedule
from ..units import year

CLOSURE = "PMC2532673"


def value(age, adult, young, opens, closing):
    return adult + (young - adult) * exp(-maximum(age - opens, 0.0) / closing)


critical_period = Schedule(
    name="critical_period",
    meaning="rate of learning by the age of the clock that only structured experience moves",
    source=CLOSURE,
    value=value,
    sets="rate of a rule, as a factor",
    params={
        "adult": Param(0.1, "1", (0, inf), "rate after closure", "ours", tag="ours"),
        "young": Param(1.0, "1", (0, inf), "rate while it is open", "ours", tag="ours"),
        "opens": Param(0.5 * year, "s", (0, inf), "age at which closure can begin", "ours", tag="ours"),
        "closing": Param(2 * year, "s", (1, inf), "how slowly it closes", "ours", tag="ours"),
    },
)


def clock(ages: Any, structured: Any) -> np.ndarray:
    """Age of the clock (s) at each age: it stands still while experience has no structure.

    Parameters
    ----------
    ages : array (time,), s, increasing
    structured : array (time,), 0 … 1
        Share of structured experience from each age to the next.

    Examples
    --------
    >>> clock([0.0, 10.0, 20.0], [1.0, 0.0, 0.0]).tolist()
    [0.0, 10.0, 10.0]
    """
    ages = errors.expect_array(ages, "ages", ("time",))
    structured = errors.expect_array(structured, "structured", (len(ages),))
    if (np.diff(ages) < 0).any() or (structured < 0).any() or (structured > 1).any():
        raise errors.BadValue("ages must not decrease, and structured lies in 0 … 1; sort ages, and give shares")
    return ages[:1] + np.concatenate([[0.0], np.cumsum(np.diff(ages) * structured[:-1])])
