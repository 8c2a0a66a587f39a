"""The noun Drive: a slow random input from the body, such as affect, into some regions of one person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from . import errors
from .stimulus import Stimulus
from .units import second


@dataclass(frozen=True, eq=False)
class Drive:
    """One Ornstein–Uhlenbeck process added to a parameter of a person's regions: the same for all of them.

        u' = -u / timescale + size √(2 / timescale) ξ,     param += u

    `stationary` and `live` append it to the linear system, so that averages see how long an affect lasts; `as_stimulus`
    draws it for `simulate`.

    Parameters
    ----------
    person : str
    size : float
        Standard deviation of u, unit of the parameter.
    param : str
    regions : labels, a system's name, or array (region,), optional
        Where; an array gives the share of each region. None reaches all regions.
    timescale : float, s

    Examples
    --------
    >>> Drive("child", 0.005, regions=["Amygdala_L", "Amygdala_R"])
    Drive(child: I_ext, size 0.005, timescale 20 s)
    """

    person: str
    size: float
    param: str = "I_ext"
    regions: Any = None
    timescale: float = 20 * second

    def __post_init__(self):
        set_, what = object.__setattr__, f"drive of {self.person!r}"
        set_(self, "size", errors.expect_number(self.size, f"size of the {what}", low=0))
        set_(
            self,
            "timescale",
            errors.expect_number(self.timescale, f"timescale of the {what}", low=0, open_low=True, unit="s"),
        )

    def __repr__(self) -> str:
        return f"Drive({self.person}: {self.param}, size {self.size:g}, timescale {self.timescale:g} s)"

    def as_stimulus(
        self, duration: float, seed: int, every: float | None = None, start: float | None = None
    ) -> Stimulus:
        """One realisation for `simulate`, held for `every` seconds at a time (a fiftieth of the time scale if not given).

        It begins near `start` (unit of the parameter), or anywhere.

        Examples
        --------
        >>> stimulus = Drive("child", 0.005, timescale=2.0).as_stimulus(duration=10.0, seed=1)
        >>> stimulus.values.shape, stimulus.every
        ((250,), 0.04)
        """
        errors.expect_number(duration, "duration", low=0, open_low=True, unit="s")
        every = self.timescale / 50 if every is None else errors.expect_number(every, "every", low=0, open_low=True)
        steps = int(np.ceil(duration / every - 1e-9))
        kick = np.random.default_rng(errors.expect_seed(seed)).standard_normal(steps)
        decay = np.exp(-every / self.timescale)
        kick[0 if start is not None else 1 :] *= np.sqrt(1 - decay**2)
        values = np.empty(steps)
        u = 0.0 if start is None or self.size == 0 else start / self.size
        for k, x in enumerate(kick):
            values[k] = u = decay * u + x
        return Stimulus(self.person, self.size * values, self.param, self.regions, every=every)
