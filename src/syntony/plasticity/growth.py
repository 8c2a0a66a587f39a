"""Homeostatic structural growth: a region too quiet or too loud makes and loses synaptic elements until its activity fits.

Butz and van Ooyen 2013, doi:10.1371/journal.pcbi.1003259. Every region has dendritic and axonal elements; vacant ones pair
up and become weight, elements that are lost take their weight with them. Calcium there is a low-pass of the firing; the
mean activity stands in its place here. The curve bends, so the average is exact only as long as activity varies
little compared with target - eta. With the defaults activity is in units in which a healthy region has 0.7.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from math import inf
from math import log as natural_log
from typing import Any

import numpy as np

from .. import errors
from ..math import exp, maximum, sigmoid
from ..model import Param, State
from ..rule import Remodelling, Rule
from ..units import day, mm, week

BUTZ = "doi:10.1371/journal.pcbi.1003259"
RETRACTION = {"dendrites": 0.1, "axons": 0.4}  # activity below which they retract


def gaussian_curve(activity, eta, target):
    """Growth curve of Butz and van Ooyen: 0 at eta and at target, 1 half-way, towards -1 beyond.

        f = 2 exp(-((a - xi) / zeta)²) - 1,     xi = (eta + target) / 2,     zeta = (target - eta) / (2 √ln 2)

    Examples
    --------
    >>> float(gaussian_curve(0.4, 0.1, 0.7)), round(float(gaussian_curve(0.0, 0.1, 0.7)), 3)
    (1.0, -0.417)
    """
    u = (2.0 * activity - eta - target) / (target - eta)
    return 2.0 * exp(-natural_log(2.0) * u * u) - 1.0


def linear_curve(activity, eta, target):
    """(target - a) / (target - eta): the quieter, the faster. With eta = 0 it is 1 - a / target.

    Examples
    --------
    >>> linear_curve(0.0, 0.0, 0.7), linear_curve(0.7, 0.0, 0.7)
    (1.0, 0.0)
    """
    return (target - activity) / (target - eta)


def sigmoid_curve(activity, eta, target):
    """2 / (1 + exp((a - target) / (target - eta))) - 1: like the linear one, with a bounded rate.

    Examples
    --------
    >>> float(sigmoid_curve(0.7, 0.6, 0.7)), round(float(sigmoid_curve(0.0, 0.6, 0.7)), 3)
    (0.0, 0.998)
    """
    return 2.0 * sigmoid((target - activity) / (target - eta)) - 1.0


CURVES = {"gaussian": gaussian_curve, "linear": linear_curve, "sigmoid": sigmoid_curve}


def element_growth(side: str, curve: str = "gaussian") -> Rule:
    """The rule by which each region makes and loses its elements ("dendrites" or "axons") by a growth curve.

        dz/dt = rate f(mean activity) - (z - bound)₊ / tau_vacant,     z >= 0

    z starts as what is bound: the in-strength for dendrites, the out-strength for axons. Without the loss of vacant
    elements the axons of a region whose partners need nothing would pile up for ever.

    Examples
    --------
    >>> element_growth("axons", "linear").defaults["eta"], sorted(element_growth("axons").readings)
    (0.0, ['mean_post', 'strength_pre'])
    """
    errors.expect_choice(side, RETRACTION, "side of the elements")
    growing = CURVES[errors.expect_choice(curve, CURVES, "growth curve")]

    def dendritic(dendrites, strength_post, mean_post, eta, target, rate, tau_vacant):
        return rate * growing(mean_post, eta, target) - maximum(dendrites - strength_post, 0.0) / tau_vacant

    def axonal(axons, strength_pre, mean_post, eta, target, rate, tau_vacant):
        return rate * growing(mean_post, eta, target) - maximum(axons - strength_pre, 0.0) / tau_vacant

    eta = {"gaussian": RETRACTION[side], "linear": 0.0, "sigmoid": 0.6}[curve]
    return Rule(
        name="dendritic_growth" if side == "dendrites" else "axonal_growth",
        meaning=f"homeostatic growth and loss of {side}",
        source=BUTZ,
        change=dendritic if side == "dendrites" else axonal,
        states={side: State(0.0, "weight", f"{side} of a region, bound and vacant", limits=(0.0, inf))},
        params={
            "target": Param(0.7, "activity", (0, inf), "activity at which nothing changes", "ours", tag="ours"),
            "eta": Param(eta, "activity", (0, inf), "activity below which they retract, or scale of the curve", "ours", tag="ours"),
            "rate": Param(0.2 / week, "weight / s", (0, inf), "fastest growth", "ours", tag="ours"),
            "tau_vacant": Param(10 * day, "s", (1e-9, inf), "life of elements without a partner", "ours", tag="ours"),
        },
        modifies=side,
        per="region",
        timescale=week,
    )  # fmt: skip


def remodel(weights, dendrites, axons, distance, sigma):
    """Elements that are gone take their weights along, in proportion; vacant ones meet at random and pair if near enough.

    kept = w_ij min(1, z_i / Σ_j w_ij, a_j / Σ_i w_ij),     new = v_i u_j exp(-d_ij² / 2 sigma²) / max(Σ v, Σ u)
    """
    left = np.minimum(_share(dendrites, weights.sum(axis=1))[:, None], _share(axons, weights.sum(axis=0)))
    kept = weights * left
    vacant, free = dendrites - kept.sum(axis=1), axons - kept.sum(axis=0)
    vacant, free = np.maximum(vacant, 0.0), np.maximum(free, 0.0)
    near = np.exp(-0.5 * (distance / sigma) ** 2)
    np.fill_diagonal(near, 0.0)
    meetings = max(vacant.sum(), free.sum())
    return kept + (near * np.outer(vacant, free) / meetings if meetings > 0 else 0.0)


def _share(elements: np.ndarray, bound: np.ndarray) -> np.ndarray:
    return np.minimum(1.0, np.divide(elements, bound, out=np.ones(len(bound)), where=bound > 0))


dendritic_growth = element_growth("dendrites")
axonal_growth = element_growth("axons")
growth = Remodelling(
    name="growth",
    meaning="vacant elements pair by distance, lost ones take their edges along",
    source=BUTZ,
    remodel=remodel,
    every=day,
    params={"sigma": Param(30 * mm, "m", (1e-9, inf), "how far elements find each other", "ours", tag="ours")},
)


def grow(
    weights: Any,
    activity: Callable[[np.ndarray], Any],
    distance: Any,
    rounds: int,
    *,
    every: float = growth.every,
    sigma: Any = growth.defaults["sigma"],
    dendrites: Rule = dendritic_growth,
    axons: Rule = axonal_growth,
    params: Mapping[str, Any] | None = None,
) -> Iterator[np.ndarray]:
    """The weights after each round of growth of any network of which the mean activity is known.

    Parameters
    ----------
    weights : array (region, region)
        weights[target, source] at the beginning, not negative; zeros for a network that grows from nothing.
    activity : function
        From weights to the mean activity (region,) that they lead to.
    distance : array (region, region), m
    rounds : int
    every : float, s
        Between two rounds.
    sigma : float, m
    dendrites, axons : Rule
        Growth of the elements, as from `element_growth`.
    params : mapping
        {"dendrites": {name: value}, "axons": {name: value}}: what differs from the defaults; values may differ by region.

    Examples
    --------
    >>> rows = np.ones((4, 4))
    >>> *_, last = grow(np.zeros((4, 4)), lambda w: 0.5 + w.sum(axis=1), 0.01 * (rows - np.eye(4)), 60)
    >>> (0.5 + last.sum(axis=1)).round(2).tolist()
    [0.7, 0.7, 0.7, 0.7]
    """
    weights, distance, sides = _checked(weights, distance, {"dendrites": dendrites, "axons": axons}, params)
    growth.check_params({"sigma": sigma})
    errors.expect_number(every, "every", low=0, unit="s", open_low=True)
    elements = {"dendrites": weights.sum(axis=1), "axons": weights.sum(axis=0)}
    for _ in range(rounds):
        seen = errors.expect_array(activity(weights), "activity", (len(weights),))
        bound = {"strength_post": weights.sum(axis=1), "strength_pre": weights.sum(axis=0), "mean_post": seen}
        for side, (rule, values) in sides.items():
            readings = {name: bound[name] for name in rule.readings}
            change = rule.change(**{side: elements[side]}, **readings, **values)
            elements[side] = np.maximum(elements[side] + every * change, 0.0)
        weights = remodel(weights, distance=distance, sigma=sigma, **elements)
        yield weights


def _checked(weights, distance, rules, params):
    weights = errors.expect_array(weights, "weights", ("region", "region"))
    if (weights < 0).any():
        raise errors.BadValue(f"weights has {weights.min():g}; expected at least 0: elements have no sign")
    distance = errors.expect_array(distance, "distance", weights.shape)
    given = errors.expect_mapping(params or {}, "params", "dendrites or axons: {name: value}")
    for side in given:
        errors.expect_choice(side, RETRACTION, "key of params")
    sides = {}
    for side, rule in rules.items():
        rule.check_params(given.get(side, {}))
        values = {**rule.defaults, **given.get(side, {})}
        if np.any(np.asarray(values.get("eta", -inf)) >= np.asarray(values["target"])):
            raise errors.BadValue(f"eta of {rule.name} is not below target; give an eta below the target activity")
        sides[side] = (rule, values)
    return weights, distance, sides
