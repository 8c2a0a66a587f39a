"""Two people who respond to each other: therapist and client, self- and co-regulation, and answers that come too late.

`responsive`: Liebovitch, Peluso et al. 2011 (PMC3179545) and Peluso et al. 2012; the published influence functions are not known, tanh
stands for them. `growing`: Tschacher and Haken 2019. `regulating`: Felmlee and Greenberg 1999, doi:10.1080/0022250X.1999.9990219,
form from memory. `late`: distress and soothing with a delay; its limit is a standard result.
"""

from __future__ import annotations

from math import inf
from typing import Any

import numpy as np

from .. import errors
from ..math import tanh
from ..model import Input, Model, Param, State
from ..units import second

LIEBOVITCH = "PMC3179545"
TSCHACHER = "Tschacher and Haken 2019, The Process of Psychotherapy, ch. 8"
FELMLEE = "Felmlee and Greenberg 1999, J Math Sociol 23:155"
STANDARD = "delay equations; ours"


def ours(value, meaning, low=-100.0, unit="1"):
    return Param(value, unit, (low, inf), meaning, "ours", tag="ours")


def responsive_slopes(therapist, client, therapist_set, client_set, heard, reached, therapist_ease, client_ease, unit):
    return (
        (-therapist_ease * therapist + therapist_set + heard * tanh(client)) / unit,
        (-client_ease * client + client_set + reached * tanh(therapist)) / unit,
    )


responsive = Model(
    name="responsive",
    meaning="therapist and client: own ease, own set-point, influence of the other",
    source=LIEBOVITCH,
    derivative=responsive_slopes,
    states={"therapist": State(0.1, "1", "mood of the therapist"), "client": State(-0.5, "1", "mood of the client")},
    params={
        "therapist_set": ours(0.0, "where the therapist tends by himself"),
        "client_set": ours(0.0, "where the client tends"),
        "heard": ours(1.5, "influence of the client on the therapist"),
        "reached": ours(1.5, "influence of the therapist on the client"),
        "therapist_ease": ours(1.0, "how fast the therapist's moods pass", 0.0),
        "client_ease": ours(1.0, "how fast the client's moods pass", 0.0),
        "unit": ours(60 * second, "unit of time", 1e-6, "s"),
    },
)


def growing_slopes(therapist, client, therapist_set, client_set, drawn, helped, therapist_ease, client_ease, unit):
    return (
        (therapist_ease * (therapist_set - therapist) + drawn * client * therapist) / unit,
        (client_ease * (client_set - client) + helped * therapist * therapist) / unit,
    )


growing = Model(
    name="growing",
    meaning="minimal therapist and client of Tschacher and Haken",
    source=TSCHACHER,
    derivative=growing_slopes,
    states={"therapist": State(1.0, "1", "state of the therapist"), "client": State(-0.5, "1", "state of the client")},
    params={
        "therapist_set": ours(1.0, "where the therapist tends"),
        "client_set": ours(-0.5, "where the client tends"),
        "drawn": ours(0.2, "effect of the client on the therapist"),
        "helped": ours(0.2, "effect of the therapist on the client"),
        "therapist_ease": ours(1.0, "return of the therapist", 0.0),
        "client_ease": ours(1.0, "return of the client", 0.0),
        "unit": ours(60 * second, "unit of time", 1e-6, "s"),
    },
)


def regulating_slopes(one, other, one_set, other_set, one_self, one_other, other_self, other_one, unit):
    return (
        (one_self * (one_set - one) + one_other * (other - one)) / unit,
        (other_self * (other_set - other) + other_one * (one - other)) / unit,
    )


regulating = Model(
    name="regulating",
    meaning="self-regulation and co-regulation, linear",
    source=FELMLEE,
    derivative=regulating_slopes,
    states={"one": State(0.0, "1", "state of the one"), "other": State(0.0, "1", "state of the other")},
    params={
        "one_set": ours(1.0, "goal of the one"),
        "other_set": ours(-1.0, "goal of the other"),
        "one_self": ours(0.3, "self-regulation of the one", 0.0),
        "one_other": ours(0.2, "how the one follows the other"),
        "other_self": ours(0.5, "self-regulation of the other", 0.0),
        "other_one": ours(0.1, "how the other follows the one"),
        "unit": ours(1 * second, "unit of time", 1e-6, "s"),
    },
)


def late_slopes(distress, soothing, distress_late, soothing_late, ease, fading, effect, answer, unit):
    return (
        (-ease * distress - effect * soothing_late) / unit,
        (-fading * soothing + answer * distress_late) / unit,
    )


late = Model(
    name="late",
    meaning="distress and an answer to it, each perceived after a delay",
    source=STANDARD,
    derivative=late_slopes,
    states={"distress": State(1.0, "1", "distress"), "soothing": State(0.0, "1", "soothing")},
    inputs={"distress_late": Input("distress"), "soothing_late": Input("soothing")},
    params={
        "ease": ours(1.0, "distress passes by itself", 0.0),
        "fading": ours(1.0, "soothing fades", 0.0),
        "effect": ours(2.0, "effect of soothing", 0.0),
        "answer": ours(2.0, "answer to distress", 0.0),
        "unit": ours(1 * second, "unit of time", 1e-6, "s"),
        "delay": ours(0.2 * second, "until the other is perceived", 0.0, "s"),
    },
)


def longest_delay(ease: float, fading: float, product: float) -> float:
    """The delay beyond which strong answers make distress swing: with `product` = effect × answer, in units of time.

        (ease² + ω²)(fading² + ω²) = product²,     delay = (π - atan(ω / ease) - atan(ω / fading)) / 2 ω

    Infinite while product <= ease · fading: weak answers may be as late as they like.

    Examples
    --------
    >>> round(longest_delay(1.0, 1.0, 4.0), 4), longest_delay(1.0, 1.0, 0.9)
    (0.3023, inf)
    """
    if product <= ease * fading:
        return inf
    b, c = ease**2 + fading**2, (ease * fading) ** 2 - product**2
    omega = np.sqrt((-b + np.sqrt(b * b - 4 * c)) / 2)
    return float((np.pi - np.arctan(omega / ease) - np.arctan(omega / fading)) / (2 * omega))


def goals_met(one_self, one_other, other_self, other_one, one_set, other_set) -> np.ndarray:
    """Where `regulating` rests, (one, other).

    Examples
    --------
    >>> goals_met(0.3, 0.2, 0.5, 0.1, 1.0, -1.0).round(6).tolist()
    [0.285714, -0.785714]
    """
    a = np.array([[one_self + one_other, -one_other], [-other_one, other_self + other_one]], dtype=float)
    return np.linalg.solve(a, [one_self * one_set, other_self * other_set])


def swings(eta: Any, zeta: Any, gamma: Any, delta: Any) -> np.ndarray:
    """Whether two equal coupled oscillators co-dysregulate: x'' = eta x + zeta x' + gamma y + delta y', and the same for y.

    Their sum and their difference move by themselves, so they settle (False) if and only if zeta + |delta| < 0 and
    eta + |gamma| < 0 (Butler and Randall 2013, doi:10.1177/1754073912451630; Helm, Sbarra and Ferrer 2012).

    Examples
    --------
    >>> swings(-1.0, -0.1, 0.2, [0.05, 0.2]).tolist()
    [False, True]
    """
    eta, zeta, gamma, delta = (np.asarray(v, dtype=float) for v in (eta, zeta, gamma, delta))
    return ~((zeta + np.abs(delta) < 0) & (eta + np.abs(gamma) < 0))


def oscillator_matrix(eta: float, zeta: float, gamma: float, delta: float) -> np.ndarray:
    """The linear system (x, x', y, y') of two equal coupled oscillators.

    Examples
    --------
    >>> bool(np.allclose(np.linalg.eigvals(oscillator_matrix(-1, -0.1, 0, 0)).real, -0.05))
    True
    """
    return np.array([[0, 1, 0, 0], [eta, zeta, gamma, delta], [0, 0, 0, 1], [gamma, delta, eta, zeta]], dtype=float)


def expect_timely(ease: float, fading: float, product: float, delay: float) -> None:
    """Refuse answers that are too strong and too late to calm."""
    limit = longest_delay(ease, fading, product)
    if delay > limit:
        raise errors.BadValue(
            f"answers of strength {product:g} that come after {delay:g} s make distress swing; answer within {limit:.3g} s, or weaker"
        )
