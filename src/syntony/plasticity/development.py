"""A brain at an age: what schedules alone make of the connectome of an adult.

Regions overgrow and are pruned (`density`), the hemispheres come on line one after the other (`maturity`) and are joined by the
callosum (`callosum`), the amygdala's way up strengthens (`amygdala_ascent`) and the way down changes its sign
(`prefrontal_control`). Which region follows which curve, and that weights are in proportion to them, is ours.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from .. import errors
from ..brain import Brain
from ..connectomes.top_down import CONTROLLING, TARGET, with_top_down
from ..units import year
from .amygdala_prefrontal import amygdala_ascent, prefrontal_control
from .callosum import callosum
from .density import density
from .maturity import maturity

EARLY = {"occipital", "sensory"}
UNCHANGED = {"thalamus", "striatum", "pallidum"}
EXCITING = (
    4.0  # onto the amygdala's excitatory cells at full childlike gain, relative to the connectome's own links; ours
)


def matured(
    brain: Brain,
    age: float,
    *,
    cortisol: float = 1.0,
    maltreated: float = 0.0,
    presence: float = 0.0,
    quality: float = 1.0,
) -> Brain:
    """The brain as it is at `age` (s), made from that of an adult.

    Parameters
    ----------
    brain : Brain
        With hemispheres, systems and the labels of the default brain; the adult.
    age : float, s
    cortisol : float
        Chronic, relative to normal; brings the switch of amygdala and prefrontal cortex forward.
    maltreated : float, 0 … 1
        Takes from the callosum.
    presence, quality : float, 0 … 1
        A caregiver who is there lends a child the control of an adult.

    Returns
    -------
    Brain
        Weights times factors; control of the amygdala onto its inhibitory cells once its gain is below zero. In adults
        the weights within the left hemisphere end 3 % above the given ones.

    Examples
    --------
    >>> child, adult = (matured(Brain.default(), a * year) for a in (2, 25))
    >>> bool(child.strength.sum() > adult.strength.sum()), "inhibitory" in child.projections
    (True, False)
    """
    errors.expect_number(age, "age", low=0, unit="s")
    ours = {"cortisol": cortisol}
    left = np.asarray(brain.hemisphere) == "left"
    factor = _grown(brain, age)[:, None] * np.ones(brain.weights.shape)
    side = np.where(left, *(maturity.at(age, **maturity.presets[s]) for s in ("left", "right")))
    crossing = left[:, None] != left[None, :]
    bridge = callosum.at(age, maltreated=maltreated) / callosum.at(25 * year)
    factor *= np.where(crossing, bridge, side[:, None])
    amygdala = brain.index([TARGET + s for s in ("_L", "_R")])
    control = brain.index([part + s for s in ("_L", "_R") for part in CONTROLLING])
    factor[np.ix_(control, amygdala)] *= amygdala_ascent.at(age, **ours)
    gain = float(prefrontal_control.at(age, presence=presence, quality=quality, **ours))
    factor[np.ix_(amygdala, control)] *= 1.0 + EXCITING * max(gain, 0.0)
    made = brain.replace(weights=brain.weights * factor)
    if gain >= 0:
        return made
    inhibitory = with_top_down(brain).projections["inhibitory"].weights * -gain
    return made.with_projection(
        "inhibitory", inhibitory, tag="ours", meaning="prefrontal control of the amygdala by age"
    )


def _grown(brain: Brain, age: float) -> np.ndarray:
    """Synapse density of every region, adult = 1."""
    by_system: dict[str, Any] = {}
    for system in map(str, brain.system):
        preset = density.presets["visual" if system in EARLY else "prefrontal"]
        by_system[system] = 1.0 if system in UNCHANGED else float(density.at(age, **preset))
    return np.array([by_system[str(system)] for system in brain.system])
