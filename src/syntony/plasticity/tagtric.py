"""Tagging, triggering and capture with discrete synapses: which of many synapses stay potentiated for hours.

Clopath, Ziegler, Vasilaki, Büsing and Gerstner 2008, doi:10.1371/journal.pcbi.1000248, constants as in ModelDB 118199. A
synapse is tagged up (high), down (low) or not; tags decay at random; proteins come when enough tags are set; a bistable
slow variable z captures the tag.

    z' = (z (1 - z) (z - 1/2) + 0.1 (high + low) protein) / tau_z,    weight = 1 + high + low / 2 + 2 z
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from .. import errors
from ..units import minute, second

CLOPATH = "doi:10.1371/journal.pcbi.1000248; ModelDB 118199"
TAU_HIGH, TAU_LOW, TAU_Z = 60 * minute, 90 * minute, 6 * minute
PROTEIN_RISE, PROTEIN_FALL, NEEDED = 6 * minute, 60 * minute, 60
DRIVE = 0.1
FOLD = 1 / (12 * 3**0.5)  # largest value of -z (1 - z)(z - 1/2) below 1/2: what drive and proteins must exceed


class Tags(NamedTuple):
    """Synapses (…, synapse): tags high (0, 1) and low (0, -1), consolidated share z; proteins (…)."""

    high: np.ndarray
    low: np.ndarray
    z: np.ndarray
    protein: np.ndarray

    @property
    def weights(self) -> np.ndarray:
        """Weight of every synapse, relative to that of an untagged naive one."""
        return 1.0 + self.high + 0.5 * self.low + 2.0 * self.z


def resting(runs: int, synapses: int, up: float, rng: np.random.Generator) -> Tags:
    """Untagged synapses of which a share `up` was consolidated long ago."""
    empty = np.zeros((runs, synapses))
    return Tags(empty, empty, (rng.random((runs, synapses)) < up).astype(float), np.zeros(runs))


def tagged(tags: Tags, share: float, rng: np.random.Generator, among: slice = slice(None)) -> Tags:
    """After a tetanus: this share of the synapses is tagged high, whether they are up already or not."""
    errors.expect_number(share, "share", low=0, high=1)
    high = tags.high.copy()
    high[:, among] = np.where(rng.random(high[:, among].shape) < share, 1.0, high[:, among])
    return tags._replace(high=high)


def passed(tags: Tags, seconds: float, rng: np.random.Generator, step: float = 10 * second) -> Tags:
    """After some time: tags decay one by one, proteins rise and fall, z is captured or not.

    Examples
    --------
    >>> rng = np.random.default_rng(0)
    >>> start = tagged(resting(1, 100, 0.3, rng), 1.0, rng)
    >>> end = passed(start, 5 * 3600.0, rng)
    >>> bool(start.high.sum() > 60), bool(end.high.sum() < 5)
    (True, True)
    """
    errors.expect_number(seconds, "seconds", low=0, unit="s")
    high, low, z, protein = (np.array(x) for x in tags)
    for _ in range(round(seconds / step)):
        made = ((high - low).sum(axis=-1) > NEEDED).astype(float)
        protein = protein + step * (made * (1 - protein) / PROTEIN_RISE - protein / PROTEIN_FALL)
        z = z + step / TAU_Z * (z * (1 - z) * (z - 0.5) + DRIVE * (high + low) * protein[..., None])
        high = high * (rng.random(high.shape) >= step / TAU_HIGH)
        low = low * (rng.random(low.shape) >= step / TAU_LOW)
    return Tags(high, low, z, protein)


def time_to_capture(protein: float | None = None, step: float = 1 * second) -> float:
    """Seconds until a tagged synapse passes z = 1/2: with proteins rising from 0, or held at a level; infinite if never.

    Examples
    --------
    >>> round(time_to_capture() / 60, 1), time_to_capture(protein=0.4)
    (59.7, inf)
    """
    if protein is not None and DRIVE * protein <= FOLD:
        return float("inf")
    z, p, t = 0.0, 0.0 if protein is None else protein, 0.0
    while z < 0.5:
        if protein is None:
            p += step * ((1 - p) / PROTEIN_RISE - p / PROTEIN_FALL)
        z += step / TAU_Z * (z * (1 - z) * (z - 0.5) + DRIVE * p)
        t += step
    return t
