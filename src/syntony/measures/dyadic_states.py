"""Dyadic states of coded behaviour: being in the same state, parting and finding together again, and answering."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _border
from ._pairs import Pairs, chosen_people, pairwise, people_pairs


def state_matching(
    x: ArrayLike, y: ArrayLike | None = None, *, corrected: bool = False, pairs: Pairs = "within"
) -> np.ndarray:
    """Matching: how much of the time two people are in the same state.

        p = share of the t with x(t) = y(t),   0 … 1;      corrected: (p - e) / (1 - e),   e = Σ_c p_x(c) p_y(c)

    Parameters
    ----------
    x, y : array (…, time), codes
        Whole numbers with the same meaning in both; leading axes broadcast.
    corrected : bool
        Cohen's κ: 0 for what the shares of the states alone give, 1 for always matched.
    pairs : "within", "between" or list of pairs of people
        Without `y`: all pairs of channels of x (…, region, time), or, between people, of x (…, person, region, time).

    Returns
    -------
    array (…), dimensionless
        Mismatch is 1 minus the uncorrected value. Without `y`: (…[, pair], region, region).

    Notes
    -----
    Also well-attuned pairs are coordinated for a small part of the time only; what counts is repair (G8, B). **Chance
    floor**: e, uncorrected; 0 on average, corrected, with a spread set by how long states last: compare with shifted or
    re-paired people. Misleads: a state that nearly always holds matches without any meeting; more is not better.

    References
    ----------
    Tronick & Cohn 1989, doi:10.2307/1131074; Cohen 1960, doi:10.1177/001316446002000104

    Examples
    --------
    >>> mother, infant = [0, 0, 1, 1, 2, 2], [0, 0, 0, 1, 2, 1]
    >>> [float(state_matching(mother, infant, corrected=c).round(3)) for c in (False, True)]
    [0.667, 0.5]
    """

    def block(a: np.ndarray, b: np.ndarray) -> np.ndarray:
        matched = _together(a, b).mean(axis=-1)
        if not corrected:
            return matched
        states = np.unique(np.concatenate([a.ravel(), b.ravel()]))
        shares = [(part[..., None, :] == states[:, None]).mean(axis=-1) for part in (a, b)]
        expected = shares[0] @ np.swapaxes(shares[1], -1, -2)
        if (expected >= 1).any():
            raise errors.BadValue(
                "two people are in one and the same state all the time; expected a state that changes: drop that channel or "
                "use corrected=False"
            )
        return (matched - expected) / (1 - expected)

    return pairwise(block, x, y, _undirected(pairs, x), check=_codes)


def repair_rate(x: ArrayLike, rate: float, y: ArrayLike | None = None, *, pairs: Pairs = "within") -> np.ndarray:
    """Repair rate: how readily two people who are in different states find into the same one.

        number of changes from mismatch to match / time spent in mismatch

    Parameters
    ----------
    x, y, pairs
        As for `state_matching`.
    rate : float, Hz
        Samples per second.

    Returns
    -------
    array (…), 1/s
        0 where no mismatch was repaired. Without `y`: (…[, pair], region, region); the diagonal of "within" is 0.

    Notes
    -----
    Repair, not match, is what builds trust (B, G8). Mismatches that outlast the recording count by their time, so that
    short recordings do not look quick; `repair_latency` leaves them out. **Chance floor**: above 0, two unrelated
    people match now and then; the quicker states change the more, so compare with shifted or re-paired people.
    Misleads: who repaired is not said; codes finer than the eye can tell make mismatches of a moment.

    References
    ----------
    Tronick & Cohn 1989, doi:10.2307/1131074

    Examples
    --------
    >>> mother, infant = [0, 0, 1, 1, 1, 1, 1], [0, 0, 0, 0, 1, 0, 0]
    >>> float(repair_rate(mother, 2.0, infant))  # one repair in 4 samples of mismatch, 2 s
    0.5
    """
    rate = errors.expect_number(rate, "rate", low=0, unit="Hz", open_low=True)

    def block(a: np.ndarray, b: np.ndarray) -> np.ndarray:
        repairs, apart, _ = _mismatches(a, b, a is b)
        return repairs * rate / apart

    return pairwise(block, x, y, _undirected(pairs, x), check=_codes, diagonal=0.0)


def repair_latency(x: ArrayLike, rate: float, y: ArrayLike | None = None, *, pairs: Pairs = "within") -> np.ndarray:
    """Repair latency: how long it takes two people to find together again.

        mean duration of the mismatches that end in a match

    Parameters
    ----------
    x, rate, y, pairs
        As for `repair_rate`. A pair without any repair is refused.

    Returns
    -------
    array (…), s
        Without `y`: (…[, pair], region, region); the diagonal of "within" is 0.

    Notes
    -----
    **Chance floor**: what unrelated people with states of the same duration give; compare with shifted or re-paired
    people. Misleads: mismatches cut off by the end are left out, the long ones most, so it is too short in short
    recordings (1 / `repair_rate` is not); a mismatch already on at the start counts from the start.

    References
    ----------
    Tronick & Cohn 1989, doi:10.2307/1131074

    Examples
    --------
    >>> mother, infant = [0, 0, 1, 1, 1, 1, 1], [0, 0, 0, 0, 1, 0, 0]
    >>> float(repair_latency(mother, 2.0, infant))
    1.0
    """
    rate = errors.expect_number(rate, "rate", low=0, unit="Hz", open_low=True)

    def block(a: np.ndarray, b: np.ndarray) -> np.ndarray:
        repairs, _, repaired = _mismatches(a, b, a is b)
        if (repairs == 0).any():
            raise errors.BadValue(
                f"no mismatch ends in a match at {_border._first(repairs == 0)} (channel, channel last); expected a repair: use "
                "repair_rate, which is 0 there"
            )
        return repaired / repairs / rate

    return pairwise(block, x, y, _undirected(pairs, x), check=_codes, diagonal=0.0)


def contingency(
    x: ArrayLike,
    rate: float,
    y: ArrayLike | None = None,
    *,
    act: int,
    answer: int,
    within: float,
    pairs: Pairs = "within",
) -> np.ndarray:
    """Contingency: how much likelier x answers when y has acted than at any other time.

        P( x begins `answer` in (t, t + within] | y begins `act` at t )  -  P( the same | any t ),   -1 … 1

    Parameters
    ----------
    x, y : array (…, time), codes
        Who answers and who acts.
    rate : float, Hz
        Samples per second.
    act, answer : int
        Codes; what counts is their beginning.
    within : float, s
        At least one sample.
    pairs : "within", "between" or list of pairs of people
        As for `state_matching`.

    Returns
    -------
    array (…), dimensionless
        With `y`: x answers y. Without: (…, target, source), the target answers; "between": (…, pair, target, source),
        pairs of people in the order of itertools.permutations, read as (receiver, sender).

    Notes
    -----
    Being answered within the life of a feeling is what lets regulation be taken over (B, D). Moments whose window
    outlasts the recording do not count. **Chance floor**: 0, with a spread of √(P (1 - P) / number of acts). Misleads:
    a common rhythm, turn-taking or a third person's prompts; one's own continuing (on the diagonal of "within": a
    person's answers to oneself).

    References
    ----------
    Tarabulsy et al. 1996, doi:10.1037/0033-2909.120.1.25

    Examples
    --------
    >>> infant = [0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0]  # 1: vocalises
    >>> mother = [0, 0, 2, 0, 0, 0, 0, 2, 0, 0, 0, 0]  # 2: answers, each time
    >>> float(contingency(mother, 1.0, infant, act=1, answer=2, within=1.0).round(2))
    0.82
    """
    rate = errors.expect_number(rate, "rate", low=0, unit="Hz", open_low=True)
    reach = max(1, round(errors.expect_number(within, "within", low=0, open_low=True, unit="s") * rate))
    act, answer = _code(act, "act"), _code(answer, "answer")

    def block(a: np.ndarray, b: np.ndarray) -> np.ndarray:
        moments = a.shape[-1] - reach
        if moments < 1:
            raise errors.BadShape(
                f"x has {a.shape[-1]} samples in time; within = {within:g} s spans {reach} of them: give longer series"
            )
        sums = np.cumsum(_begins(a, answer), axis=-1)
        answered = (sums[..., reach:] - sums[..., :moments] > 0).astype(float)
        acts = _begins(b, act)[..., :moments].astype(float)
        number = acts.sum(axis=-1)
        if (number == 0).any():
            raise errors.BadValue(
                f"code {act} never begins at {_border._first(number == 0)} (channel last), early enough to be answered; expected "
                "at least once: check `act` or drop that channel"
            )
        together = answered @ np.swapaxes(acts, -1, -2) / number[..., None, :]
        return together - answered.mean(axis=-1)[..., :, None]

    return pairwise(block, x, y, _directed(pairs, x), check=_codes, directed=True)


def sequential_dependence(
    x: ArrayLike,
    y: ArrayLike | None = None,
    *,
    codes: Sequence[int],
    lag: int = 1,
    pairs: Pairs = "within",
) -> np.ndarray:
    """Sequential dependence: which state of y is followed, later, by which state of x more or less often than by chance.

        z = (n_ca - N p_c p_a) / √( N p_c (1 - p_c) p_a (1 - p_a) )      n_ca: number of t with x(t + lag) = c, y(t) = a

    Parameters
    ----------
    x, y : array (…, time), codes
        Who follows and who comes before.
    codes : sequence of int
        The states in the order wanted.
    lag : int, samples
        0: at once.
    pairs : "within", "between" or list of pairs of people
        As for `state_matching`.

    Returns
    -------
    array (code of x, code of y, …), dimensionless
        0 for a code that never or always occurs. Without `y`: (code, code, …[, pair], target, source), directed as
        `contingency`.

    Notes
    -----
    **Chance floor**: mean 0 and spread 1 only if moments are independent (event by event); in series sampled in time,
    states last and |z| is far larger by chance: then compare with shifted series. Misleads: many codes give many z,
    some of them large; a state that lasts follows itself, and so on the diagonal of "within".

    References
    ----------
    Allison & Liker 1982, doi:10.1037/0033-2909.91.2.393

    Examples
    --------
    >>> infant = [0, 1, 0, 0, 1, 0, 1, 0]
    >>> mother = [0, 0, 1, 0, 0, 1, 0, 1]  # does what the infant did a moment ago
    >>> sequential_dependence(mother, infant, codes=[0, 1]).round(2)
    array([[ 2.65, -2.65],
           [-2.65,  2.65]])
    """
    wanted = _states(codes)
    lag = _border.whole(lag, "lag", 0)

    def block(a: np.ndarray, b: np.ndarray) -> np.ndarray:
        moments = a.shape[-1] - lag
        if moments < 2:
            raise errors.BadShape(f"x has {a.shape[-1]} samples in time; lag {lag} needs at least {lag + 2}")
        after = (a[..., lag:] == wanted[:, *(None,) * a.ndim]).astype(float)
        before = (b[..., :moments] == wanted[:, *(None,) * b.ndim]).astype(float)
        count = after[:, None] @ np.swapaxes(before, -1, -2)[None, :]
        p, q = after.mean(axis=-1)[:, None, ..., :, None], before.mean(axis=-1)[None, :, ..., None, :]
        spread = np.sqrt(moments * p * (1 - p) * q * (1 - q))
        return np.divide(count - moments * p * q, spread, out=np.zeros_like(count), where=spread > 0)

    return pairwise(block, x, y, _directed(pairs, x), check=_codes, directed=True)


def joint_states(x: ArrayLike, codes: Sequence[int]) -> np.ndarray:
    """Joint states: one code for what all people do together, to which `occupancy`, `dwell_time` … apply.

        s(t) = Σ_p (place of x_p(t) in codes) · (number of codes)^p

    Parameters
    ----------
    x : array (…, person, time), codes
        Any number of people.
    codes : sequence of int
        All states that occur.

    Returns
    -------
    array (…, time), int, 0 … (number of codes)^people - 1

    Notes
    -----
    Misleads: the number of joint states grows as a power of the number of people, and most of them are rare.

    References
    ----------
    Tronick & Cohn 1989, doi:10.2307/1131074

    Examples
    --------
    >>> joint_states([[0, 1, 1], [0, 0, 1]], codes=[0, 1])
    array([0, 1, 3])
    """
    x, wanted = _codes(x, "x", ("person", "time")), _states(codes)
    known = x[..., None] == wanted
    if not known.any(axis=-1).all():
        raise errors.BadValue(
            f"x has code {x[~known.any(axis=-1)][0]:g}; codes has {wanted.tolist()}: name every state"
        )
    people = x.shape[-2]
    if len(wanted) ** people > 2**62:
        raise errors.BadValue(
            f"{len(wanted)} codes of {people} people make too many joint states; merge codes or select people"
        )
    return (known.argmax(axis=-1) * len(wanted) ** np.arange(people)[:, None]).sum(axis=-2)


def _codes(given: Any, what: str, axes: Sequence[str]) -> np.ndarray:
    x = _border.array(given, what, axes)
    broken = x != np.round(x)
    if broken.any():
        where = _border._first(broken)
        raise errors.BadValue(f"{what} has {x[where]:g} at {where}; expected codes of states, whole numbers")
    if x.shape[-1] < 2:
        raise errors.BadShape(f"{what} has one sample in time; expected at least 2")
    return x


def _code(given: Any, what: str) -> int:
    number = errors.expect_number(given, what)
    if number != int(number):
        raise errors.BadValue(f"{what} is {given!r}; expected the code of a state, a whole number")
    return int(number)


def _states(codes: Sequence[int]) -> np.ndarray:
    wanted = _border.array(codes, "codes", ("code",))
    if wanted.ndim != 1 or len(np.unique(wanted)) < len(wanted) or (wanted != np.round(wanted)).any():
        raise errors.BadValue(f"codes is {codes!r:.60}; expected a list of different whole numbers")
    return wanted


def _undirected(pairs: Pairs, x: Any) -> Pairs:
    return people_pairs(np.shape(x)[-3]) if isinstance(pairs, str) and pairs == "between" and np.ndim(x) > 2 else pairs


def _directed(pairs: Pairs, x: Any) -> Pairs:
    if isinstance(pairs, str) and pairs == "between" and np.ndim(x) > 2:
        return chosen_people(pairs, np.shape(x)[-3], directed=True)
    return pairs


def _together(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    return a[..., :, None, :] == b[..., None, :, :]


def _mismatches(a: np.ndarray, b: np.ndarray, same: bool) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Repairs, samples apart, and samples apart that were repaired; `same`: a channel with itself counts as one repair."""
    apart = ~_together(a, b)
    repairs = (apart[..., :-1] & ~apart[..., 1:]).sum(axis=-1)
    samples = apart.sum(axis=-1)
    # what is still apart at the end was not repaired: the samples after the last match
    unrepaired = np.where(apart.any(axis=-1), np.argmax(~apart[..., ::-1], axis=-1), 0)
    unrepaired = np.where(apart.all(axis=-1), samples, unrepaired)
    if same:
        index = np.arange(a.shape[-2])
        repairs[..., index, index], samples[..., index, index] = 1, 1
    if (samples == 0).any():
        raise errors.BadValue(
            f"two people are never in different states at {_border._first(samples == 0)} (channel, channel last); expected a "
            "mismatch: there is nothing to repair"
        )
    return repairs, samples, samples - unrepaired


def _begins(x: np.ndarray, code: int) -> np.ndarray:
    """Where a state begins; one that is on at the start has begun before."""
    on = x == code
    return np.concatenate([np.zeros_like(on[..., :1]), on[..., 1:] & ~on[..., :-1]], axis=-1)
