"""The noun Bursts: how the slow clock looks at people by short direct simulations, where linear noise cannot."""

from __future__ import annotations

from dataclasses import dataclass, fields

from . import errors
from .units import ms


@dataclass(frozen=True)
class Bursts:
    """Every `step` of slow time the network is simulated for `relax` + `average` seconds; what the second part shows
    stands for the whole step.

        y ← y + step · mean F,     means over `average` seconds and over `replicas`

    E, Liu and Vanden-Eijnden 2005, doi:10.1002/cpa.20088 (heterogeneous multiscale method).

    Parameters
    ----------
    step : float, s
        Slow time between two bursts.
    average, relax : float, s
        Averaged part of a burst, and the part before it that is thrown away.
    replicas : int
        Bursts with different noise at every step. With one, slow fluctuations are √(step / average) times too large:
        good for means. With step / average replicas their size is right (parallel method of Kelly and Vanden-Eijnden
        2017, doi:10.1186/s40687-017-0112-2).
    dt, every : float, s
        Time step of the simulation, and time between the samples that are averaged.
    seed : int

    Examples
    --------
    >>> Bursts(step=3600.0, average=20.0).replicas
    1
    """

    step: float
    average: float
    relax: float = 2.0
    replicas: int = 1
    dt: float = 1 * ms
    every: float = 10 * ms
    seed: int = 0

    def __post_init__(self):
        for name in (field.name for field in fields(self)):
            value = getattr(self, name)
            if name in ("replicas", "seed"):
                errors.expect_seed(value, "")
            else:
                errors.expect_number(value, f"{name} of Bursts", low=0, open_low=name != "relax", unit="s")
        if self.replicas < 1:
            raise errors.BadValue("replicas of Bursts is 0; expected at least 1")
        if not self.dt <= self.every <= self.average <= self.step:
            raise errors.BadValue(
                f"Bursts has dt {self.dt:g}, every {self.every:g}, average {self.average:g} and step {self.step:g} s; expected "
                "dt <= every <= average <= step"
            )
