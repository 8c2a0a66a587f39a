"""Inhibitory homeostasis: inhibition of a region grows while it is too active and shrinks while it is too quiet.

Vogels et al. 2011, doi:10.1126/science.1211095 (spikes); as a rule for neural masses Hellyer et al. 2016,
doi:10.1016/j.neuroimage.2015.08.069, and Abeysuriya et al. 2018, doi:10.1371/journal.pcbi.1006007; for firing rates Naskar
et al. 2021, doi:10.1162/netn_a_00197. Both rules are linear in what they read, so their average is exact. What they
hold at the target is the excitation that inhibition sees, <I E> / <I>; in a region with a rhythm, where I follows E,
the mean <E> stays below it.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import inf
from typing import Any

import numpy as np

from .. import errors
from ..math import sigmoid
from ..model import Param, State
from ..rule import Rule
from ..units import second

ABEYSURIYA = "doi:10.1371/journal.pcbi.1006007, as read in public codes"
NASKAR = "doi:10.1162/netn_a_00197, as read in a public code"
HALVINGS = 55


def change(inhibition, inhibited_excitation, mean_inhibition, target, rate):
    return rate * (inhibited_excitation - target * mean_inhibition)


# toolbox: the demonstration of the authors' toolbox, of which the rate is large on purpose.
inhibition = Rule(
    name="inhibition",
    meaning="inhibitory homeostasis of Wilson–Cowan regions",
    source=ABEYSURIYA,
    change=change,
    states={"inhibition": State(2.5, "1", "weight onto E from I", limits=(0.0, inf))},
    reads={"inhibited_excitation": ("I", "E"), "mean_inhibition": ("I",)},
    params={
        "target": Param(0.15, "1", (0, 1), "<I E> / <I> at which nothing changes", ABEYSURIYA),
        "rate": Param(
            1 / (2 * second),
            "1/s",
            (0, inf),
            "change of the weight for I (E - target) = 1",
            ABEYSURIYA,
            tag="calibrated",
        ),
    },
    presets={"abeysuriya": {}, "toolbox": {"rate": 5.0}},
    modifies="w_ei",
    per="region",
    timescale=100 * second,
)

inhibition_of_rates = Rule(
    name="inhibition_of_rates",
    meaning="inhibitory homeostasis of Wong–Wang regions",
    source=NASKAR,
    change=change,
    states={"inhibition": State(1.0, "nA", "local feedback inhibition", limits=(0.0, inf))},
    reads={"inhibited_excitation": ("rate_I", "rate_E"), "mean_inhibition": ("rate_I",)},
    params={
        "target": Param(3.0, "Hz", (0, inf), "<r_I r_E> / <r_I> at which nothing changes", NASKAR),
        "rate": Param(1e-3, "nA s", (0, inf), "change of the weight for r_I (r_E - target) = 1 Hz²", NASKAR),
    },
    modifies="J_i",
    per="region",
    timescale=100 * second,
)


def balanced_weight(params: Mapping[str, Any], target: Any, input_e: Any = 0.0, input_i: Any = 0.0) -> Any:
    """w_ei at which a Wilson–Cowan region rests at E = target: where `inhibition` ends if there is no rhythm.

        I = (1 - refractory I) S(w_ie target - w_ii I + Q + input_i),     S(x) = 1 / (1 + exp(-slope (x - threshold)))
        w_ei = [w_ee target + P + input_e - threshold_e - ln(y / (1 - y)) / slope_e] / I,   y = target / (1 - refractory target)

    In a network of which every region is at the target, input_e is coupling · target · strength, so w_ei is linear in
    the strength.

    Parameters
    ----------
    params : mapping
        Parameters of the model wilson_cowan; numbers or arrays (…, region).
    target : float or array (…, region), dimensionless
    input_e, input_i : float or array (…, region)
        Long-range input onto E and I.

    Returns
    -------
    array (…, region), dimensionless

    Notes
    -----
    Misleads where there is a rhythm: there inhibition ends higher. It is then a start for Newton's method. That the
    resting state exists does not say that it is stable.

    Examples
    --------
    >>> from syntony import models
    >>> model = models["wilson_cowan"]
    >>> params = {**model.defaults, **model.presets["abeysuriya"], "w_ee": 3.25}
    >>> weight = balanced_weight(params, 0.15, input_e=0.3 * 0.15 * np.array([0.0, 1.0, 2.0]))
    >>> weight.round(4).tolist(), float(np.diff(weight)[0].round(4))
    ([1.5613, 1.8653, 2.1692], 0.304)
    """
    p = {name: np.asarray(value, dtype=float) for name, value in params.items()}
    target = np.asarray(target, dtype=float)
    share = target / (1.0 - p["refractory"] * target)
    if not ((target > 0) & (share > 0) & (share < 1)).all():
        raise errors.BadValue(
            f"target is {target.min():g} to {target.max():g}; expected above 0 and below 1 / (1 + refractory), "
            "the largest activity there is"
        )
    I = _resting_inhibition(p, p["w_ie"] * target + p["Q"] + input_i)
    excitation = p["w_ee"] * target + p["P"] + input_e - p["threshold_e"]
    weight = (excitation - np.log(share / (1.0 - share)) / p["slope_e"]) / I
    if (weight < 0).any():
        raise errors.Unstable(
            f"inhibition would have to be negative ({weight.min():.3g}) to keep E at the target; lower the target, or "
            "raise P or w_ee"
        )
    return weight


def _resting_inhibition(p: Mapping[str, np.ndarray], drive: Any) -> np.ndarray:
    """I that agrees with its own inhibition and refractoriness; the residual only falls with I, so halving finds it."""
    low, high = np.zeros(np.shape(drive)), np.ones(np.shape(drive))
    for _ in range(HALVINGS):
        I = (low + high) / 2.0
        active = sigmoid(p["slope_i"] * (drive - p["w_ii"] * I - p["threshold_i"]))
        rises = (1.0 - p["refractory"] * I) * active > I
        low, high = np.where(rises, I, low), np.where(rises, high, I)
    return (low + high) / 2.0
