"""The noun Stimulus: a parameter of some regions of one person that changes in time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from . import errors


@dataclass(frozen=True, eq=False)
class Stimulus:
    """Adds to a parameter of a person's regions: a pulse, or a series of values held for `every` seconds each.

    Parameters
    ----------
    person : str
    values : float or array (time,) or (time, region)
        Amplitude of a pulse, or a series; unit of the parameter.
    param : str
        The parameter that is changed.
    regions : list of labels, a system's name, or array (region,), optional
        Where; an array gives the share of each region. None reaches all regions.
    onset, duration : float, s
        When a pulse begins and how long it lasts. A series ends with its last value.
    every : float, s, optional
        How long each value of a series is held.

    Examples
    --------
    >>> Stimulus("client", 0.02, regions=["Amygdala_L"], onset=1.0, duration=0.5).ends
    1.5
    """

    person: str
    values: Any
    param: str = "I_ext"
    regions: Any = None
    onset: float = 0.0
    duration: float | None = None
    every: float | None = None

    def __post_init__(self):
        what = f"stimulus of {self.person!r}"
        errors.expect_number(self.onset, f"onset of the {what}", low=0, unit="s")
        try:
            values = np.asarray(self.values, dtype=float)
        except (TypeError, ValueError):
            raise errors.BadValue(f"values of the {what} are {self.values!r}; expected numbers") from None
        if values.ndim > 2 or not np.isfinite(values).all() or values.size == 0:
            raise errors.BadShape(
                f"values of the {what} have shape {values.shape}; expected finite numbers: one, (time,) or (time, region)"
            )
        if values.ndim == 0 and self.duration is None:
            raise errors.BadValue(f"the {what} is a pulse without duration; give duration in seconds")
        if values.ndim > 0 and self.every is None:
            raise errors.BadValue(f"the {what} is a series; give every= (seconds that each value is held)")
        for name in ("duration", "every"):
            if getattr(self, name) is not None:
                errors.expect_number(getattr(self, name), f"{name} of the {what}", low=0, open_low=True, unit="s")
        object.__setattr__(self, "values", values)

    @property
    def ends(self) -> float:
        """Time (s) after which the stimulus is over."""
        held = self.duration if self.values.ndim == 0 else (self.every or 0.0) * len(self.values)
        return self.onset + (held or 0.0)

    def pieces(self) -> list[tuple[float, Any]]:
        """(time from which it holds, value) in order, ending with zero."""
        if self.values.ndim == 0:
            return [(self.onset, float(self.values)), (self.ends, 0.0)]
        return [(self.onset + k * (self.every or 0.0), value) for k, value in enumerate(self.values)] + [
            (self.ends, 0.0)
        ]
