"""The noun Keep: what a run stores, because ten minutes of everything does not fit and decades never will."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from . import errors
from .model import Signal
from .units import ms, second

EXAMPLES = {"states": "S_E", "signals": "bold"}


@dataclass(frozen=True)
class Keep:
    """What to store during a run.

    Parameters
    ----------
    every : float, s
        Interval between stored samples (rounded to a whole number of steps).
    states : tuple of str, optional
        States and outputs of the model to store; None stores the model's activity, () stores none.
    average : bool
        Store means over each interval instead of its last value.
    signals : tuple of str or Signal
        Signals to compute during the run, such as "bold".
    interval : float, s
        Interval between samples of the signals (0.72 s is the Human Connectome Project's repetition time).
    start, stop : float, s
        Window of the run to store; statistics use the same window.
    covariance : bool
        Fold mean and covariance of the stored samples into running sums instead of keeping the samples.

    Examples
    --------
    >>> Keep(every=1 * ms, states=("S_E",), signals=("bold",)).every
    0.001
    """

    every: float = 10 * ms
    states: tuple[str, ...] | None = None
    average: bool = False
    signals: tuple = ()
    interval: float = 0.72 * second
    start: float = 0.0
    stop: float = float("inf")
    covariance: bool = False

    def __post_init__(self):
        errors.expect_number(self.every, "Keep(every)", low=0, open_low=True, unit="s")
        errors.expect_number(self.interval, "Keep(interval)", low=0, open_low=True, unit="s")
        for name in ("states", "signals"):
            value = getattr(self, name)
            object.__setattr__(self, name, None if value is None and name == "states" else _names(value, name))
        if not all(isinstance(x, (int, float)) for x in (self.start, self.stop)) or not 0 <= self.start < self.stop:
            raise errors.BadValue(
                f"Keep(start={self.start!r}, stop={self.stop!r}); start must lie before stop and not before 0 s"
            )


def _names(value: Any, what: str) -> tuple:
    """Names, or declared signals, each once."""
    several = isinstance(value, Iterable) and not isinstance(value, str)
    names = tuple(value) if several else (value,)
    for name in names:
        if not isinstance(name, (str, Signal)):
            raise errors.BadValue(
                f"Keep({what}) has {name!r}; expected names, for example {what}=({EXAMPLES[what]!r},)"
            )
        if names.count(name) > 1:
            raise errors.BadValue(f"Keep({what}) has {name!r} twice; give each once")
    return names
