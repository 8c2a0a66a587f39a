"""States that come back: which phase pattern leads, how long it stays, how often it changes."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from .. import errors
from . import _border

ROUNDS = 300  # iterations after which a clustering that still moves is taken as it is


def leading_eigenvector(phases: ArrayLike) -> np.ndarray:
    """Leading eigenvector of the phase pattern of every moment, in closed form.

        cos(φ_i - φ_j) = c c' + s s' has rank 2;   v_i = cos(φ_i - α) / √λ,   λ = (n + |Z|)/2,   Z = Σ_j e^{2iφ_j} = |Z| e^{2iα}

    Parameters
    ----------
    phases : array (…, region, time), rad
        At least 2 regions.

    Returns
    -------
    array (…, region, time), dimensionless
        Length 1 over regions. Its sign is free; here most entries are negative (ties: the sum is, else the first).

    Notes
    -----
    Regions of one sign lead or follow together; the other sign is in opposite phase (differentiation and linkage of one
    moment, E5). λ/n is its share of the pattern; **chance floor** ½ + 0.44/√n. Misleads: with |Z| = 0 no direction leads
    and v is arbitrary; a small community that breaks away is all that the signs show.

    References
    ----------
    LEiDA: Cabral et al. 2017, doi:10.1038/s41598-017-05425-7; closed form: de Alteriis et al. 2024,
    doi:10.1162/imag_a_00113

    Examples
    --------
    >>> leading_eigenvector([[0.0], [0.0], [3.141592653589793]]).round(3).ravel()
    array([-0.577, -0.577,  0.577])
    """
    phases = _border.array(phases, "phases", ("region", "time"))
    if phases.shape[-2] < 2:
        raise errors.BadShape("phases has one region; a pattern needs at least 2")
    doubled = np.exp(2j * phases).sum(axis=-2, keepdims=True)
    pattern = np.cos(phases - np.angle(doubled) / 2)
    vector = pattern / np.sqrt((phases.shape[-2] + np.abs(doubled)) / 2)
    positive, total = (vector > 0).mean(axis=-2, keepdims=True), vector.sum(axis=-2, keepdims=True)
    balanced = np.where(np.abs(total) > 1e-12, total, vector[..., :1, :])
    return np.where((positive > 0.5) | ((positive == 0.5) & (balanced > 0)), -vector, vector)


def phase_states(
    phases: ArrayLike, states: int, *, starts: int = 20, seed: int | np.random.Generator = 0
) -> np.ndarray:
    """Recurrent states (LEiDA): moments grouped by the direction of their leading eigenvector.

        label(t) = argmax_k v(t)·μ_k,   μ_k = Σ_{t in k} v(t) / |…|      (k-means by cosine; v: `leading_eigenvector`)

    Parameters
    ----------
    phases : array (…, region, time), rad
        All leading axes (recordings, people) share one set of states, so that they can be compared.
    states : int
        How many; they are a choice, not a finding.
    starts : int
        Random starts (k-means++); the best is kept.
    seed : int or numpy Generator

    Returns
    -------
    array (…, time), whole numbers 0 … states - 1
        0 is the most frequent state of all.

    Notes
    -----
    Feeds `occupancy`, `dwell_time`, `switching_rate`, `occupancy_entropy`. **Chance floor**: any data are divided into as
    many states as asked; phase-randomised surrogates show what a stationary signal gives. Misleads: labels of two calls
    do not correspond; results depend on how many states and on the band of the phases; a pattern of two halves of equal
    size has no majority, so its sign flips and it fills two states.

    References
    ----------
    Cabral et al. 2017, doi:10.1038/s41598-017-05425-7; k-means++: Arthur & Vassilvitskii 2007, SODA 18:1027

    Examples
    --------
    >>> import numpy as np
    >>> together, apart = np.zeros((4, 6)), np.repeat([[0], [0], [np.pi], [np.pi]], 3, axis=1)
    >>> phase_states(np.concatenate([together, apart], axis=1), 2)
    array([0, 0, 0, 0, 0, 0, 1, 1, 1])
    """
    states = _border.whole(states, "states", 2)
    starts = _border.whole(starts, "starts", 1)
    vectors = np.moveaxis(leading_eigenvector(phases), -2, -1)
    flat = vectors.reshape(-1, vectors.shape[-1])
    if len(flat) < states:
        raise errors.BadValue(f"phases has {len(flat)} moments in all; expected at least as many as states, {states}")
    rng = _border.random(seed)
    _, labels = max((_clusters(flat, states, rng) for _ in range(starts)), key=lambda found: found[0])
    rank = np.argsort(np.argsort(-np.bincount(labels, minlength=states), kind="stable"), kind="stable")
    return rank[labels].reshape(vectors.shape[:-1])


def occupancy(labels: ArrayLike, states: int | None = None) -> np.ndarray:
    """Occupancy: the share of time spent in every state.

        p_k = (samples in state k) / T,   0 … 1

    Parameters
    ----------
    labels : array (…, time), whole numbers from 0
    states : int, optional
        How many states there are. Default: as many as `labels` names.

    Returns
    -------
    array (…, state), dimensionless

    Notes
    -----
    One state that takes all is rigidity, even shares are its opposite (F1). **Chance floor**: shares of slow states
    scatter by √(2 dwell p (1 - p) / duration). Misleads: shares say nothing of how often states change.

    References
    ----------
    Cabral et al. 2017, doi:10.1038/s41598-017-05425-7

    Examples
    --------
    >>> occupancy([0, 0, 0, 1])
    array([0.75, 0.25])
    """
    labels, states = _labels(labels, states)
    return np.stack([(labels == k).mean(axis=-1) for k in range(states)], axis=-1)


def dwell_time(labels: ArrayLike, rate: float, states: int | None = None) -> np.ndarray:
    """Dwell time: how long a visit to every state lasts on average.

        τ_k = (samples in state k) / (visits to state k) / rate

    Parameters
    ----------
    labels : array (…, time), whole numbers from 0
    rate : float, Hz
    states : int, optional
        As `occupancy`.

    Returns
    -------
    array (…, state), s
        0 for a state that is not visited.

    Notes
    -----
    Long dwelling is rigidity, dwelling at the level of chance is chaos (F1). **Chance floor**: labels without memory stay
    1/(1 - p_k) samples; filtered phases cannot change faster than their band allows. Misleads: visits cut by the ends
    of the recording count as whole, which shortens; a single flickering sample halves a visit.

    References
    ----------
    Cabral et al. 2017, doi:10.1038/s41598-017-05425-7

    Examples
    --------
    >>> dwell_time([0, 0, 0, 1, 0], rate=2)
    array([1. , 0.5])
    """
    labels, states = _labels(labels, states)
    rate = errors.expect_number(rate, "rate", low=0.0, open_low=True, unit="Hz")
    entered = np.concatenate([np.ones_like(labels[..., :1], dtype=bool), labels[..., 1:] != labels[..., :-1]], axis=-1)
    samples = np.stack([(labels == k).sum(axis=-1) for k in range(states)], axis=-1)
    visits = np.stack([(entered & (labels == k)).sum(axis=-1) for k in range(states)], axis=-1)
    return samples / np.maximum(visits, 1) / rate


def switching_rate(labels: ArrayLike, rate: float) -> np.ndarray:
    """Switching rate: how often the state changes.

        (changes of state) / ((T - 1) / rate)

    Parameters
    ----------
    labels : array (…, time), whole numbers from 0
        At least 2 samples.
    rate : float, Hz

    Returns
    -------
    array (…), 1/s

    Notes
    -----
    Flexibility; low in rigidity, at the level of chance in chaos (F1). **Chance floor**: labels without memory switch
    rate · (1 - Σ p_k²) times a second. Misleads: noise near the border of two states counts as switching.

    References
    ----------
    Vidaurre et al. 2017, doi:10.1073/pnas.1705120114

    Examples
    --------
    >>> float(switching_rate([0, 0, 1, 1, 0], rate=2))
    1.0
    """
    labels, _ = _labels(labels, None)
    rate = errors.expect_number(rate, "rate", low=0.0, open_low=True, unit="Hz")
    if labels.shape[-1] < 2:
        raise errors.BadShape("labels has one sample in time; expected at least 2")
    return (labels[..., 1:] != labels[..., :-1]).mean(axis=-1) * rate


def occupancy_entropy(labels: ArrayLike, states: int | None = None) -> np.ndarray:
    """Entropy of the occupancy: how evenly the states share the time.

        -Σ_k p_k ln p_k / ln K,   0 … 1

    Parameters
    ----------
    labels : array (…, time), whole numbers from 0
    states : int, optional
        As `occupancy`; at least 2.

    Returns
    -------
    array (…), dimensionless
        0 one state only, 1 all equally.

    Notes
    -----
    Repertoire, small in rigidity (F1). **Chance floor**: clustering makes groups of like size, so it starts high.
    Misleads: depends on how many states were asked for; see `occupancy`.

    References
    ----------
    Shannon 1948, doi:10.1002/j.1538-7305.1948.tb01338.x

    Examples
    --------
    >>> float(occupancy_entropy([0, 1, 2, 3]))
    1.0
    """
    p = occupancy(labels, states)
    if p.shape[-1] < 2:
        raise errors.BadValue("labels has one state; an entropy needs `states` of at least 2")
    return -(p * np.log(np.where(p > 0, p, 1.0))).sum(axis=-1) / np.log(p.shape[-1])


def _labels(given: ArrayLike, states: int | None) -> tuple[np.ndarray, int]:
    labels = _border.array(given, "labels", ("time",))
    wrong = (labels < 0) | (labels != np.round(labels))
    if wrong.any():
        raise errors.BadValue(f"labels has {labels[wrong].flat[0]:g}; expected whole numbers from 0, one per state")
    used = int(labels.max()) + 1
    count = used if states is None else _border.whole(states, "states", 1)
    if count < used:
        raise errors.BadValue(f"labels has state {used - 1}, states is {count}; expected states of at least {used}")
    return labels.astype(int), count


def _clusters(vectors: np.ndarray, states: int, rng: np.random.Generator) -> tuple[float, np.ndarray]:
    """One run of k-means by cosine from a k-means++ start: (sum of cosines, labels)."""
    centres = _spread_out(vectors, states, rng)
    labels = np.full(len(vectors), -1)
    for _ in range(ROUNDS):
        near = vectors @ centres.T
        new = near.argmax(axis=1)
        if (new == labels).all():
            break
        labels = new
        for k in range(states):
            members = vectors[labels == k]
            # a state that lost all its members takes over the moment that fits its own worst
            centres[k] = members.sum(axis=0) if len(members) else vectors[near.max(axis=1).argmin()]
        centres /= np.maximum(np.linalg.norm(centres, axis=1, keepdims=True), np.finfo(float).tiny)
    return float((vectors @ centres.T).max(axis=1).sum()), labels


def _spread_out(vectors: np.ndarray, states: int, rng: np.random.Generator) -> np.ndarray:
    centres = vectors[rng.integers(len(vectors))][None]
    for _ in range(states - 1):
        far = np.maximum(0.0, 1.0 - (vectors @ centres.T).max(axis=1))
        far = np.where(far > 1e-12, far, 0.0)
        share = far / far.sum() if far.sum() > 0 else np.full(len(far), 1 / len(far))
        centres = np.concatenate([centres, vectors[rng.choice(len(vectors), p=share)][None]])
    return centres.copy()
