"""The noun Relation: one person acting on another, through what is expressed and what is perceived."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from . import errors
from .units import ms, second

LONGEST_DELAY = 60 * second


@dataclass(frozen=True, eq=False)
class Relation:
    """A directed channel: the sender's expression reaches the receiver's perception, late, smoothed and with noise.

        level' = (Σ_i expressing_i · sent_i(t - delay) - level) / smoothing + noise
        input_receiver += gain · perceiving · level

    Parameters
    ----------
    sender, receiver : str
        Names of two different people.
    gain : float
        Strength, in the units of coupling · weights.
    delay : float, s
        Time until an expression is perceived (0.2 to 1 s between people).
    smoothing : float, s
        Time constant of the channel; 0 passes everything.
    noise : float
        Standard deviation that the channel adds to the level (needs smoothing > 0).
    expressing, perceiving : array (region,), mapping label -> share, or None
        Which regions express and perceive; None takes the defaults of the brain's atlas.
    weights : array (region of receiver, region of sender), optional
        Full cross weights instead of the two region profiles (delay as given, no smoothing).
    onto : str
        Population of the receiver that is reached.
    label : str
        Tells several relations between the same two apart.

    Examples
    --------
    >>> Relation("therapist", "client", gain=0.3)
    Relation(therapist → client, gain 0.3, delay 0.5 s)
    """

    sender: str
    receiver: str
    gain: float = 0.1
    delay: float = 0.5 * second
    smoothing: float = 100 * ms
    noise: float = 0.0
    expressing: Any = None
    perceiving: Any = None
    weights: Any = None
    onto: str = "excitatory"
    label: str = ""

    def __post_init__(self):
        if self.sender == self.receiver:
            raise errors.BadValue(f"a relation from {self.sender!r} to itself; sender and receiver must be two people")
        set_ = object.__setattr__
        set_(self, "gain", errors.expect_number(self.gain, f"gain of {self.name}"))
        set_(
            self,
            "delay",
            errors.expect_number(self.delay, f"delay of {self.name}", low=0, high=LONGEST_DELAY, unit="s"),
        )
        set_(self, "smoothing", errors.expect_number(self.smoothing, f"smoothing of {self.name}", low=0, unit="s"))
        set_(self, "noise", errors.expect_number(self.noise, f"noise of {self.name}", low=0))
        if self.weights is not None:
            set_(self, "weights", errors.expect_array(self.weights, f"weights of {self.name}", ("receiver", "sender")))
            set_(self, "smoothing", 0.0)
            if self.expressing is not None or self.perceiving is not None:
                raise errors.BadValue(f"{self.name} has weights and region profiles; give one or the other")
        if self.noise > 0 and self.smoothing == 0:
            raise errors.BadValue(f"{self.name} has noise without smoothing; give a smoothing time above 0 s")

    def __repr__(self) -> str:
        return f"Relation({self.name}, gain {self.gain:g}, delay {self.delay:g} s)"

    @property
    def name(self) -> str:
        return f"{self.sender} → {self.receiver}" + (f" ({self.label})" if self.label else "")


def profile(given: Any, labels: Sequence[str], what: str) -> np.ndarray:
    """A region profile that sums to one, from shares by label or an array over the regions."""
    if isinstance(given, Mapping):
        values = np.zeros(len(labels))
        for label, share in given.items():
            errors.expect_name(label, labels, "region", what)
            values[list(labels).index(label)] = errors.expect_number(share, f"share of {label} in {what}", low=0)
    else:
        values = errors.expect_array(given, what, (len(labels),))
    if (values < 0).any() or values.sum() <= 0:
        raise errors.BadValue(
            f"{what} has sum {values.sum():g} and minimum {values.min():g}; shares must not be negative and must not all be zero"
        )
    return values / values.sum()
